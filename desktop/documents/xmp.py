"""What a PDF says of itself in XMP (ISO 16684-1), in step with its Info dictionary, and reading it back.

Beside the usual names a paper carries three facts of ours for programs: which unit it is of, what kind of
paper, for which period; and the places where it is to be signed. Their names are described inside the packet
itself, as PDF/A asks of names that are not its own (ISO 19005-2, 6.6.2.3.3).
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Final, NamedTuple
from xml.sax.saxutils import escape

from desktop.branch.names import nfc

NAMESPACE: Final = "urn:so-chi-bo:paper:1#"
"""Of our own properties; a change of their meaning takes another number."""

XMP_LIMIT: Final = 64 * 1024
"""XMP packets larger than this many bytes are not read."""

_VIETNAM: Final = timezone(timedelta(hours=7))
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_MOST_PLACES: Final = 8
_PROPERTIES: Final = (
    ("unit", "Party branch or committee that issued the paper"),
    ("kind", "Kind of paper"),
    ("period", "Month, quarter or year the paper is about"),
    ("places", "Where it is to be signed: name, page from 0, left, bottom, right, top in points"),
)


class Statement(NamedTuple):
    """What a paper says it is. Empty strings where it says nothing."""

    unit: str = ""
    """The issuing unit (chi bộ, đảng ủy), as in the head of the paper."""
    kind: str = ""
    """`minutes`, `report`, ...: a word for programs."""
    period: str = ""
    """`2026-10`, `2026-Q4`, `2026`."""


class Place(NamedTuple):
    """Where one signature belongs."""

    name: str
    page: int
    """From 0."""
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points from the sheet's lower left corner."""


class Description(NamedTuple):
    """Everything the packet says."""

    title: str
    author: str
    created: date
    subject: str = ""
    program: str = "Sổ Chi Bộ"
    statement: Statement = Statement()
    places: tuple[Place, ...] = ()


def plain(text: str) -> str:
    """Return text as Info and XMP both can hold it: NFC, one line, nothing unprintable."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in nfc(text)).split())


def moment(day: date) -> datetime:
    """Return a day or a moment with its zone: without one it is Vietnamese time."""
    if not isinstance(day, datetime):
        return datetime(day.year, day.month, day.day, tzinfo=_VIETNAM)
    return day.replace(microsecond=0) if day.tzinfo else day.replace(microsecond=0, tzinfo=_VIETNAM)


def packet(said: Description) -> bytes:
    """Write the XMP packet, in UTF-8."""
    when = moment(said.created).isoformat()
    program = _text(said.program)
    parts = [
        _description(
            "pdfaid", "http://www.aiim.org/pdfa/ns/id/", _simple("pdfaid", part="2", conformance="B")
        ),
        _description("dc", "http://purl.org/dc/elements/1.1/", _dublin(said)),
        _description(
            "xmp",
            "http://ns.adobe.com/xap/1.0/",
            _simple("xmp", CreatorTool=program, CreateDate=when, ModifyDate=when, MetadataDate=when),
        ),
        _description("pdf", "http://ns.adobe.com/pdf/1.3/", _simple("pdf", Producer=program)),
    ]
    own = {**said.statement._asdict(), "places": _places(said.places)}
    facts = {name: _text(value) for name, value in own.items() if value}
    if facts:
        parts += [_description("scb", NAMESPACE, _simple("scb", **facts)), _extension()]
    body = "\n".join(parts)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f'<rdf:RDF xmlns:rdf="{_RDF}">\n{body}\n</rdf:RDF>\n</x:xmpmeta>\n'
        '<?xpacket end="r"?>\n'
    ).encode()


def read(xmp: bytes) -> tuple[Statement, tuple[Place, ...]]:
    """Return our facts from an XMP packet; a packet that says nothing of ours, or is no XMP, gives none."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(xmp) > XMP_LIMIT:
        return Statement(), ()
    try:
        root = fromstring(xmp, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        return Statement(), ()
    found: dict[str, str] = {}
    for name, _meaning in _PROPERTIES:
        said = [plain(element.text or "") for element in root.iter(f"{{{NAMESPACE}}}{name}")]
        if len(said) == 1:
            found[name] = said[0]
    places = found.pop("places", "")
    return Statement(**found), _read_places(places)


def _text(text: str) -> str:
    return escape(plain(text))


def _description(prefix: str, namespace: str, inside: str) -> str:
    return f'<rdf:Description rdf:about="" xmlns:{prefix}="{namespace}">\n{inside}\n</rdf:Description>'


def _simple(prefix: str, **facts: str) -> str:
    return "\n".join(f"<{prefix}:{name}>{value}</{prefix}:{name}>" for name, value in facts.items())


def _dublin(said: Description) -> str:
    lines = [
        "<dc:format>application/pdf</dc:format>",
        "<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>",
        f"<dc:title>{_alternative(said.title)}</dc:title>",
        f"<dc:creator><rdf:Seq><rdf:li>{_text(said.author)}</rdf:li></rdf:Seq></dc:creator>",
    ]
    if plain(said.subject):
        lines.append(f"<dc:description>{_alternative(said.subject)}</dc:description>")
    return "\n".join(lines)


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_text(text)}</rdf:li></rdf:Alt>'


def _extension() -> str:
    """Describe our own properties, as PDF/A wants them described."""
    properties = "\n".join(
        '<rdf:li rdf:parseType="Resource">\n'
        f"<pdfaProperty:name>{name}</pdfaProperty:name>\n"
        "<pdfaProperty:valueType>Text</pdfaProperty:valueType>\n"
        "<pdfaProperty:category>external</pdfaProperty:category>\n"
        f"<pdfaProperty:description>{meaning}</pdfaProperty:description>\n"
        "</rdf:li>"
        for name, meaning in _PROPERTIES
    )
    return (
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
        ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
        '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\n'
        "<pdfaSchema:schema>So Chi Bo paper</pdfaSchema:schema>\n"
        f"<pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>\n"
        "<pdfaSchema:prefix>scb</pdfaSchema:prefix>\n"
        f"<pdfaSchema:property><rdf:Seq>\n{properties}\n</rdf:Seq></pdfaSchema:property>\n"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>"
    )


def _places(places: Iterable[Place]) -> str:
    return "; ".join(
        " ".join([one.name, str(one.page), *(f"{edge:.2f}" for edge in one.box)]) for one in places
    )


def _read_places(text: str) -> tuple[Place, ...]:
    """Read places back; a list that is not of our making gives none at all."""
    places = []
    try:
        for line in filter(None, text.split("; ")):
            name, page, *edges = line.split(" ")
            left, bottom, right, top = map(float, edges)
            places.append(Place(name, int(page), (left, bottom, right, top)))
    except ValueError:
        return ()
    return tuple(places) if len(places) <= _MOST_PLACES else ()
