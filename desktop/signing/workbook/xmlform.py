"""XML as a package holds it: parsed without trusting it, brought into canonical form, written as text.

A document type, entities, processing instructions, `xml:` attributes and other encodings than UTF-8 are
refused: nothing of an Office package needs them, and each has been used to make two readers see two things.
"""

import re
from typing import Any, Final

from lxml import etree

from desktop.signing.workbook.troubles import Broken

C14N: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
"""Canonical XML 1.0 without comments, the one Office writes."""

XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"
XML_LIMIT: Final = 4 * 1024 * 1024
"""Largest XML part that is taken apart (lists and signatures, not sheets), in bytes."""

_ENCODING: Final = re.compile(rb"\A<\?xml\s[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']", re.DOTALL)
_FORBIDDEN: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY|\[CDATA\[)", re.IGNORECASE)

Element = Any
"""An lxml element; lxml brings no types along."""


def parse(data: bytes, where: str) -> Element:
    """Return the root element; raises `Broken` with code `xml-damaged` or `xml-dangerous`."""
    if len(data) > XML_LIMIT:
        raise Broken("zip-bomb", where)
    encoding = _ENCODING.match(data)
    if encoding is not None and encoding[1].upper() not in (b"UTF-8", b"US-ASCII"):
        raise Broken("xml-dangerous", where)
    if b"\x00" in data or _FORBIDDEN.search(data):
        raise Broken("xml-dangerous", where)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        data.decode("utf-8")
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, UnicodeDecodeError) as error:
        raise Broken("xml-damaged", where) from error
    if root.getroottree().docinfo.internalDTD is not None or root.getprevious() is not None:
        raise Broken("xml-dangerous", where)
    for node in root.iter():
        if not isinstance(node.tag, str) or any(
            name.startswith(f"{{{XML_NAMESPACE}}}") for name in node.attrib
        ):
            raise Broken("xml-dangerous", where)
    if root.getnext() is not None:
        raise Broken("xml-dangerous", where)
    return root


def canonical(element: Element, where: str = "") -> bytes:
    """Return the canonical form of an element, with the namespaces its ancestors declare.

    The subtree is written out and read again first: asked for the canonical form of an element within a
    document, libxml2 adds a stray `xmlns=""` from the second level down. Raises `Broken` where there is no
    canonical form (a namespace by a relative name).
    """
    try:
        alone = etree.fromstring(etree.tostring(element, with_tail=False))
        form: bytes = etree.tostring(alone, method="c14n", exclusive=False, with_comments=False)
    except etree.LxmlError as error:
        raise Broken("xml-dangerous", where) from error
    return form


def escaped(text: str) -> str:
    """Return text as it stands between tags in canonical form."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;")


def quoted(value: str) -> str:
    """Return an attribute's value in canonical form, quotes included."""
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return '"' + value.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;") + '"'


def printable(text: str) -> str:
    """Return text on one line, without the characters XML does not know."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
