"""A strict checker of PDF/A-2b (ISO 19005-2:2011) for PDFs of this program, for tests.

It is no veraPDF: it checks the rules that a paper made by this program could break, on the file's bytes and
on every object reachable in it, forms inside forms and appearances included. `faults` gives one line a fault
with the clause it breaks; an empty list is a pass.
"""

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC, XMP, PDF = (
    "{http://purl.org/dc/elements/1.1/}",
    "{http://ns.adobe.com/xap/1.0/}",
    "{http://ns.adobe.com/pdf/1.3/}",
)
PDFAID = "{http://www.aiim.org/pdfa/ns/id/}"
EXTENSION, SCHEMA, PROPERTY = (
    "{http://www.aiim.org/pdfa/ns/extension/}",
    "{http://www.aiim.org/pdfa/ns/schema#}",
    "{http://www.aiim.org/pdfa/ns/property#}",
)
KNOWN_NAMESPACES = {space.strip("{}") for space in (RDF, DC, XMP, PDF, PDFAID, EXTENSION, SCHEMA, PROPERTY)}

FILTERS = {"/FlateDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/DCTDecode"}
ACTIONS = {"/GoTo", "/GoToR", "/Thread", "/URI", "/Named", "/SubmitForm"}
NAMED = {"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"}
ANNOTATIONS = {
    "/Text", "/Link", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight",
    "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink", "/Popup", "/FileAttachment",
    "/Widget", "/PrinterMark", "/TrapNet", "/Watermark", "/Redact",
}  # fmt: skip
INVISIBLE, HIDDEN, PRINT, NO_VIEW, TOGGLE_NO_VIEW = 1, 2, 4, 32, 256
INTENTS = {"/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation"}
BLENDS = {"/Normal", "/Compatible"}
OPERATORS = set(
    re.findall(
        r"\S+",
        "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l M m "
        "MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"",
    )
)


def faults(pdf: bytes) -> list[str]:
    """Return what keeps `pdf` from being PDF/A-2b, a line each."""
    return [*file_faults(pdf), *_Objects(pdf).faults()]


# ------------------------------------------------------------------------------------------------ the file
def file_faults(pdf: bytes) -> Iterator[str]:
    """Check the file's own bytes: head, end, objects, tables, streams."""
    if not re.match(rb"%PDF-1\.[0-7]\r?\n%[\x80-\xff]{4}", pdf):
        yield "6.1.2 header, or the comment of four bytes above 127 after it"
    if not re.search(rb"%%EOF\r?\n?\Z", pdf):
        yield "6.1.3 data after the last end-of-file marker"
    for found in re.finditer(rb"\n(\d+) (\d+) obj(.)", pdf, re.DOTALL):
        if found.group(3) not in b"\r\n":
            yield f"6.1.9 no line end after object {found.group(1).decode()}"
    for found in re.finditer(rb"(.)endobj(.)", pdf, re.DOTALL):
        if found.group(1) not in b"\r\n" or found.group(2) not in b"\r\n":
            yield "6.1.9 endobj without line ends"
    for found in re.finditer(rb"\nxref(\r\n|\n)(\d+) (\d+)(.{1,2})", pdf, re.DOTALL):
        if found.group(4)[:1] not in b"\r\n":
            yield "6.1.4 cross-reference subsection"
    yield from _streams(pdf)


def _streams(pdf: bytes) -> Iterator[str]:
    """Lengths and line ends of streams (6.1.7.1); lengths are direct in what we write."""
    count = 0
    for found in re.finditer(rb"/Length (\d+)[^>]*?>>\s*\nstream(\r\n|\n|.)", pdf, re.DOTALL):
        count += 1
        if found.group(2) not in (b"\n", b"\r\n"):
            yield "6.1.7.1 no line end after stream"
        end = found.end() + int(found.group(1))
        if not re.match(rb"\r?\nendstream\r?\n", pdf[end : end + 13]):
            yield f"6.1.7.1 no line end before endstream, or a wrong length, near {found.start()}"
    if count < pdf.count(b"\nendstream"):
        yield "6.1.7.1 a stream whose length was not found"


# --------------------------------------------------------------------------------------------- the objects
class _Objects:
    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfFileReader(BytesIO(pdf))
        self.root = self.reader.root
        self.trailer = self.reader.trailer_view
        self.seen: set[int] = set()

    def faults(self) -> Iterator[str]:
        yield from self._trailer()
        yield from self._catalog()
        yield from self._metadata()
        yield from self._intent()
        for name, value in self._everything():
            yield from self._one(name, value)
        for page in self._pages(self.root["/Pages"]):
            yield from self._page(page)

    def _trailer(self) -> Iterator[str]:
        ids = _get(self.trailer, "/ID", ())
        if len(ids) != 2 or any(not one.original_bytes for one in ids):
            yield "6.1.3 no file identifier"
        if "/Encrypt" in self.trailer:
            yield "6.1.3 encryption"

    def _catalog(self) -> Iterator[str]:
        for key in ("/AA", "/OCProperties", "/Requirements"):
            if key in self.root:
                yield f"6.5.2 / 6.9 / 6.11: {key} in the catalogue"
        if "/OpenAction" in self.root and not isinstance(self.root["/OpenAction"], generic.ArrayObject):
            yield "6.5.1 an action on opening"
        names = _get(self.root, "/Names", {})
        for key in ("/JavaScript", "/EmbeddedFiles", "/AlternatePresentations"):
            if key in names:
                yield f"6.5.1 / 6.8 / 6.10: {key} among the names"
        if "/AcroForm" in self.root:
            form = self.root["/AcroForm"]
            if "/XFA" in form or ("/NeedAppearances" in form and bool(form["/NeedAppearances"])):
                yield "6.4.1 / 6.4.2 a form that is drawn anew"
        if "/Version" in self.root and str(self.root["/Version"]) > "/1.7":
            yield "6.1.2 version above 1.7"
        if str(_get(self.root, "/Lang", "")) != "vi-VN":
            yield "6.7.4 no language of the document"

    # ----------------------------------------------------------------------------------------- metadata
    def _metadata(self) -> Iterator[str]:
        stream = _get(self.root, "/Metadata", None)
        if not isinstance(stream, generic.StreamObject):
            yield "6.6.2.1 no metadata"
            return
        if "/Filter" in stream:
            yield "6.6.2.1 metadata with a filter: plain readers cannot find it"
        if (stream["/Type"], stream["/Subtype"]) != ("/Metadata", "/XML"):
            yield "6.6.2.1 the type of the metadata stream"
        packet = stream.data
        opening = re.match(rb'<\?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"\?>', packet)
        if opening is None or not re.search(rb'<\?xpacket end="[rw]"\?>\s*\Z', packet):
            yield "6.6.2.1 the packet's own head or end"
        root = fromstring(packet)
        yield from _identified(root)
        yield from self._in_step(root)
        yield from _described(root)

    def _in_step(self, root: Element) -> Iterator[str]:
        """The Info dictionary and XMP say the same, and Info says nothing that XMP does not."""
        info = self.trailer["/Info"]
        said = {
            "/Title": _first(root, f"{DC}title", "Alt"),
            "/Author": _first(root, f"{DC}creator", "Seq"),
            "/Subject": _first(root, f"{DC}description", "Alt"),
            "/Creator": _text(root, f"{XMP}CreatorTool"),
            "/Producer": _text(root, f"{PDF}Producer"),
            "/CreationDate": _pdf_date(_text(root, f"{XMP}CreateDate")),
            "/ModDate": _pdf_date(_text(root, f"{XMP}ModifyDate")),
        }
        written = {str(key): str(info[key]) for key in info}
        for key in sorted(said.keys() | written.keys()):
            if (said.get(key) or "") != written.get(key, ""):
                yield f"6.6.3 Info and XMP differ in {key}: {written.get(key)!r} and {said.get(key)!r}"

    # -------------------------------------------------------------------------------------- colours
    def _intent(self) -> Iterator[str]:
        intents = _get(self.root, "/OutputIntents", ())
        archive = [one for one in _items(intents) if one["/S"] == "/GTS_PDFA1"]
        if len(intents) != 1 or len(archive) != 1:
            yield "6.2.3 one output intent of PDF/A is needed"
            return
        profile = archive[0]["/DestOutputProfile"]
        data = profile.data
        if struct.unpack(">I", data[:4])[0] != len(data) or data[36:40] != b"acsp":
            yield "6.2.3 the profile is no ICC profile"
        if data[12:16] not in (b"mntr", b"prtr") or data[16:20] != b"RGB " or int(profile["/N"]) != 3:
            yield "6.2.3 the profile is not of an RGB display"
        if data[8] not in (2, 4) or (data[8] == 4 and data[9] > 0x20):
            yield "6.2.3 a profile newer than PDF 1.7 knows"
        if not archive[0]["/OutputConditionIdentifier"]:
            yield "6.2.3 the output intent has no name"

    # -------------------------------------------------------------------------------------- everything
    def _everything(self) -> Iterator[tuple[str, generic.PdfObject]]:
        pending: list[tuple[str, object]] = [("trailer", self.trailer)]
        while pending:
            name, value = pending.pop()
            if isinstance(value, generic.IndirectObject):
                if value.idnum in self.seen:
                    continue
                self.seen.add(value.idnum)
                name, value = f"object {value.idnum}", value.get_object()
            if isinstance(value, generic.DictionaryObject):
                yield name, value
                pending += [(f"{name} {key}", value.raw_get(key)) for key in value]
            elif isinstance(value, generic.ArrayObject):
                pending += [(name, value.raw_get(index)) for index in range(len(value))]
            elif isinstance(value, generic.PdfObject):
                yield name, value

    def _one(self, name: str, value: generic.PdfObject) -> Iterator[str]:
        if isinstance(value, generic.NameObject):
            if len(str(value).encode()) > 127:
                yield f"6.1.13 a long name in {name}"
        elif isinstance(value, generic.NumberObject):
            if not -(2**31) <= int(value) < 2**31:
                yield f"6.1.13 a number too large in {name}"
        elif isinstance(value, generic.TextStringObject | generic.ByteStringObject):
            if len(value.original_bytes) > 32767:
                yield f"6.1.13 a string too long in {name}"
        elif isinstance(value, generic.DictionaryObject):
            yield from self._dictionary(name, value)

    def _dictionary(self, name: str, value: generic.DictionaryObject) -> Iterator[str]:
        kind = str(value["/Type"]) if "/Type" in value else ""
        subtype = str(value["/Subtype"]) if "/Subtype" in value else ""
        if isinstance(value, generic.StreamObject):
            yield from self._stream(name, value)
        if kind == "/Font":
            yield from _font(name, value)
        if kind == "/ExtGState" or {"/ca", "/CA", "/BM", "/SMask"} & set(value):
            yield from _state(name, value)
        if kind == "/XObject" or subtype in ("/Form", "/Image"):
            yield from self._drawing(name, value, subtype)
        if kind == "/Annot" or subtype in ANNOTATIONS - {"/Text"}:
            yield from self._annotation(name, value, subtype)
        if "/S" in value and kind in ("", "/Action") and str(value["/S"]) in (
            "/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/Rendition",
            "/SetOCGState", "/Trans", "/GoTo3DView",
        ):  # fmt: skip
            yield f"6.5.1 action {value['/S']} in {name}"
        if kind == "/Sig":
            yield from _signature(name, value)
        if kind == "/Filespec" or "/EF" in value:
            yield f"6.8 an embedded file in {name}"

    def _stream(self, name: str, value: generic.StreamObject) -> Iterator[str]:
        if {"/F", "/FFilter", "/FDecodeParms"} & set(value):
            yield f"6.1.7.1 a stream outside the file: {name}"
        filters = value["/Filter"] if "/Filter" in value else generic.ArrayObject()
        for one in filters if isinstance(filters, generic.ArrayObject) else [filters]:
            if str(one) not in FILTERS:
                yield f"6.1.7.2 filter {one} in {name}"

    def _drawing(self, name: str, value: generic.DictionaryObject, subtype: str) -> Iterator[str]:
        if subtype == "/PS" or "/PS" in value or "/OPI" in value or "/Ref" in value:
            yield f"6.2.9 a form of PostScript, OPI or another file: {name}"
        if subtype == "/Image" and (
            "/Alternates" in value or ("/Interpolate" in value and bool(value["/Interpolate"]))
        ):
            yield f"6.2.8 an image that is smoothed or has alternates: {name}"
        if subtype == "/Form":
            if "/Group" in value:
                yield f"6.2.10 a transparency group without a blending space: {name}"
            resources = _get(value, "/Resources", {})
            yield from _content(name, value.data, resources)

    def _annotation(self, name: str, value: generic.DictionaryObject, subtype: str) -> Iterator[str]:
        if subtype not in ANNOTATIONS:
            yield f"6.3.1 annotation {subtype} in {name}"
        flags = int(value["/F"]) if "/F" in value else 0
        if subtype != "/Popup" and (
            not flags & PRINT or flags & (INVISIBLE | HIDDEN | NO_VIEW | TOGGLE_NO_VIEW)
        ):
            yield f"6.3.2 flags {flags} of {name}"
        if "/A" in value or "/AA" in value:
            yield f"6.4.1 an action on a field: {name}"
        left, bottom, right, top = (float(edge) for edge in value["/Rect"])
        if subtype in ("/Popup", "/Link") or (left == right and bottom == top):
            return
        appearance = _get(value, "/AP", {})
        if set(appearance) != {"/N"} or not isinstance(appearance["/N"], generic.StreamObject):
            yield f"6.3.3 no appearance of {name}"

    def _pages(self, node: generic.DictionaryObject) -> Iterator[generic.DictionaryObject]:
        if node["/Type"] == "/Page":
            yield node
            return
        for kid in _items(node["/Kids"]):
            yield from self._pages(kid)

    def _page(self, page: generic.DictionaryObject) -> Iterator[str]:
        left, bottom, right, top = (float(edge) for edge in page["/MediaBox"])
        if not all(3 <= side <= 14400 for side in (right - left, top - bottom)):
            yield "6.1.13 the size of a page"
        if "/Group" in page:
            yield "6.2.10 a page with a transparency group"
        if "/PresSteps" in page or "/AA" in page:
            yield "6.5.2 / 6.10 steps or actions on a page"
        contents = page["/Contents"]
        parts = _items(contents) if isinstance(contents, generic.ArrayObject) else [contents]
        yield from _content("a page", b"\n".join(part.data for part in parts), page["/Resources"])


# ------------------------------------------------------------------------------------------------ its parts
def _text(root: Element, tag: str) -> str:
    return next((element.text or "" for element in root.iter(tag)), "")


def _first(root: Element, tag: str, container: str) -> str:
    items = [item.text or "" for element in root.iter(tag) for item in element.iter(f"{RDF}li")]
    for element in root.iter(tag):
        assert element.find(f"{RDF}{container}") is not None, f"{tag} is not in {container}"
    return items[0] if items else ""


def _pdf_date(moment: str) -> str:
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)([+-]\d\d):(\d\d)", moment)
    return (
        f"D:{''.join(found.groups()[:6])}{found.group(7)}'{found.group(8)}'"
        if found
        else f"no date: {moment}"
    )


def _identified(root: Element) -> Iterator[str]:
    if (_text(root, f"{PDFAID}part"), _text(root, f"{PDFAID}conformance")) != ("2", "B"):
        yield "6.6.4 does not say it is PDF/A-2b"


def _described(root: Element) -> Iterator[str]:
    """Names that are not PDF/A's own are described in the packet (6.6.2.3.3)."""
    own = {tuple(element.tag.strip("{").split("}")) for element in root.iter() if element.tag.startswith("{")}
    foreign = {(space, name) for space, name in own if space not in {*KNOWN_NAMESPACES, "adobe:ns:meta/"}}
    schemas = [item for bag in root.iter(f"{EXTENSION}schemas") for item in bag.findall(f"{RDF}Bag/{RDF}li")]
    described = set()
    for schema in schemas:
        uri, prefix = _text(schema, f"{SCHEMA}namespaceURI"), _text(schema, f"{SCHEMA}prefix")
        if not uri or not prefix or not _text(schema, f"{SCHEMA}schema"):
            yield "6.6.2.3.3 a schema without name, address or prefix"
        for item in schema.findall(f"{SCHEMA}property/{RDF}Seq/{RDF}li"):
            facts = [_text(item, PROPERTY + name) for name in ("valueType", "category", "description")]
            if not all(facts) or facts[0] != "Text" or facts[1] not in ("internal", "external"):
                yield "6.6.2.3.3 a property that is not described"
            described.add((uri, _text(item, f"{PROPERTY}name")))
    for space, name in sorted(foreign - described):
        yield f"6.6.2.3 property {name} of {space} is not described"


def _font(name: str, font: generic.DictionaryObject) -> Iterator[str]:
    """6.2.11: every font is embedded, whole for what is shown, with a plain way from code to glyph."""
    if font["/Subtype"] != "/TrueType":
        yield f"6.2.11.2 font of type {font['/Subtype']} in {name}: this program uses TrueType only"
        return
    descriptor = _get(font, "/FontDescriptor", {})
    if "/FontFile2" not in descriptor:
        yield f"6.2.11.4.1 font {font['/BaseFont']} is not embedded"
        return
    if not re.match(r"/[A-Z]{6}\+", str(font["/BaseFont"])) or font["/BaseFont"] != descriptor["/FontName"]:
        yield f"6.2.11.4.2 the name of a subset: {font['/BaseFont']}"
    program = descriptor["/FontFile2"]
    data = program.data
    if int(program["/Length1"]) != len(data):
        yield f"6.2.11.4.1 the length of the font in {name}"
    codes = int(font["/LastChar"]) - int(font["/FirstChar"]) + 1
    if codes != len(font["/Widths"]):
        yield f"6.2.11.5 the number of widths in {name}"
    if int(descriptor["/Flags"]) & 4:
        if "/Encoding" in font:
            yield f"6.2.11.6 a symbolic font with an encoding: {name}"
        if len(_cmaps(data)) != 1 and (3, 0) not in _cmaps(data):
            yield f"6.2.11.6 a symbolic font with several maps: {name} {_cmaps(data)}"
    yield from _widths(name, font, data)


def _tables(data: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack(">H", data[4:6])
    entries = (struct.unpack(">4sIII", data[12 + 16 * index : 28 + 16 * index]) for index in range(count))
    return {tag: data[offset : offset + length] for tag, _sum, offset, length in entries}


def _cmaps(data: bytes) -> list[tuple[int, int]]:
    table = _tables(data)[b"cmap"]
    (count,) = struct.unpack(">H", table[2:4])
    return [struct.unpack(">HH", table[4 + 8 * index : 8 + 8 * index]) for index in range(count)]


def _glyphs(data: bytes) -> dict[int, int]:
    """Read the first map of a font: formats 0 and 6, the ones reportlab writes, and 4."""
    table = _tables(data)[b"cmap"]
    (offset,) = struct.unpack(">I", table[8:12])
    (form,) = struct.unpack(">H", table[offset : offset + 2])
    if form == 0:
        return {code: glyph for code, glyph in enumerate(table[offset + 6 : offset + 262]) if glyph}
    if form == 6:
        first, count = struct.unpack(">HH", table[offset + 6 : offset + 10])
        glyphs = struct.unpack(f">{count}H", table[offset + 10 : offset + 10 + 2 * count])
        return {first + place: glyph for place, glyph in enumerate(glyphs) if glyph}
    raise AssertionError(f"a map of format {form}")


def _widths(name: str, font: generic.DictionaryObject, data: bytes) -> Iterator[str]:
    """6.2.11.5: widths said in the PDF and in the font agree within a thousandth of the size."""
    tables = _tables(data)
    (per_em,) = struct.unpack(">H", tables[b"head"][18:20])
    (long_ones,) = struct.unpack(">H", tables[b"hhea"][34:36])
    first, widths = int(font["/FirstChar"]), [float(width) for width in font["/Widths"]]
    for code, glyph in _glyphs(data).items():
        if not first <= code < first + len(widths):
            continue
        place = min(glyph, long_ones - 1)
        (advance,) = struct.unpack(">H", tables[b"hmtx"][4 * place : 4 * place + 2])
        if abs(widths[code - first] - 1000 * advance / per_em) > 1:
            yield f"6.2.11.5 the width of code {code} in {name}"


def _state(name: str, state: generic.DictionaryObject) -> Iterator[str]:
    for key in ("/ca", "/CA"):
        if key in state and float(state[key]) != 1:
            yield f"6.2.10 transparency in {name}"
    if "/BM" in state and str(state["/BM"]) not in BLENDS:
        yield f"6.2.10 blending in {name}"
    if "/SMask" in state and state["/SMask"] != "/None":
        yield f"6.2.10 a soft mask in {name}"
    if {"/TR", "/HTP"} & set(state) or ("/TR2" in state and state["/TR2"] != "/Default"):
        yield f"6.2.5 a transfer function in {name}"


def _signature(name: str, value: generic.DictionaryObject) -> Iterator[str]:
    """6.4.3: the signature covers everything but itself, with one signer and that signer's certificate."""
    from asn1crypto import cms

    start, first, after, length = (int(number) for number in value["/ByteRange"])
    if start or after - first != 2 * len(value["/Contents"].original_bytes) + 2 or length <= 0:
        yield f"6.4.3 the byte range of {name}"
    signed = cms.ContentInfo.load(value["/Contents"].original_bytes)["content"]
    if len(signed["signer_infos"]) != 1 or not signed["certificates"]:
        yield f"6.4.3 signers or certificates of {name}"


def _content(name: str, data: bytes, resources: object) -> Iterator[str]:
    """6.2.2: known operators only, resources named; colours of the output intent; no inline images."""
    bare = re.sub(rb"\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f\s]*>", b" ", data, flags=re.DOTALL)
    words = re.sub(rb"[\[\]]", b" ", bare).decode("latin-1").split()
    operators = {word for word in words if re.fullmatch(r"[A-Za-z'\"][A-Za-z0-9*]*", word)}
    if operators - OPERATORS:
        yield f"6.2.2 operators {sorted(operators - OPERATORS)} in {name}"
    if operators & {"K", "k", "BI", "ri"}:
        yield f"6.2.4 CMYK, an inline image or another intent in {name}"
    held = {str(key) for kind in ("/Font", "/XObject", "/ExtGState") for key in _resource(resources, kind)}
    used = {words[place - back] for place, word in enumerate(words)
            for operator, back in (("Tf", 2), ("Do", 1), ("gs", 1)) if word == operator}  # fmt: skip
    if used - held:
        yield f"6.2.2 resources {sorted(used - held)} are missing in {name}"
    if words.count("q") != words.count("Q") or words.count("q") > 28:
        yield f"6.1.13 states saved and not restored in {name}"


def _resource(resources: object, kind: str) -> generic.DictionaryObject | dict[str, object]:
    return resources[kind] if isinstance(resources, generic.DictionaryObject) and kind in resources else {}


def _get(held: generic.DictionaryObject, key: str, otherwise: object) -> object:
    """pyHanko's own `get` does not follow references."""
    return held[key] if key in held else otherwise  # noqa: SIM401


def _items(array: generic.ArrayObject) -> list[generic.PdfObject]:
    """pyHanko's arrays do not follow references when they are run through."""
    return [array[index] for index in range(len(array))]
