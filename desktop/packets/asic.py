"""`META-INF/ASiCManifest*.xml`: the list a signature of an ASiC-E container signs (ETSI EN 319 162-1, A.4).

The list follows from the names and contents alone, so a check writes it again and compares the bytes: no XML
of a stranger is ever parsed.
"""

import base64
import hashlib
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import quoteattr

MANIFEST_PATTERN: Final = "META-INF/ASiCManifest{number:03d}.xml"
SIGNATURE_PATTERN: Final = "META-INF/signature{number:03d}.p7s"

_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
    ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n'
    '  <asic:SigReference URI={signature} MimeType="application/pkcs7-signature"/>\n'
)
_REFERENCE: Final = (
    "  <asic:DataObjectReference URI={name}>\n"
    '    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\n'
    "    <ds:DigestValue>{digest}</ds:DigestValue>\n"
    "  </asic:DataObjectReference>\n"
)
_TAIL: Final = "</asic:ASiCManifest>\n"


def manifest_name(number: int) -> str:
    """Return the name of the list signed by signature `number`, from 1."""
    return MANIFEST_PATTERN.format(number=number)


def signature_name(number: int) -> str:
    """Return the name of signature `number`, from 1."""
    return SIGNATURE_PATTERN.format(number=number)


def digests_of(data_objects: Mapping[str, bytes | memoryview]) -> dict[str, bytes]:
    """Return the SHA-256 of every data object by name, in order."""
    return {name: hashlib.sha256(content).digest() for name, content in data_objects.items()}


def manifest_xml(number: int, digests: Mapping[str, bytes]) -> bytes:
    """Return the list for signature `number` over the data objects with these digests, in this order."""
    references = [
        _REFERENCE.format(name=quoteattr(name), digest=base64.b64encode(digest).decode("ascii"))
        for name, digest in digests.items()
    ]
    head = _HEAD.format(signature=quoteattr(signature_name(number)))
    return "".join([head, *references, _TAIL]).encode("utf-8")
