"""Ways to forge a signed PDF, as data: a name, and what makes forged bytes from those of a good signed file.

Known ones (shadow attacks: hide, replace, hide and replace; incremental saving; signature wrapping; universal
forgery; attacks on certified documents) and ones of our own. On each of them some verdict must be "invalid":
whoever checks sees that something is wrong.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from io import BytesIO

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

Attack = Callable[[bytes], bytes]

name, number, array, dictionary = (
    generic.pdf_name,
    generic.NumberObject,
    generic.ArrayObject,
    generic.DictionaryObject,
)
FORGED_TEXT = b"BT /F1 14 Tf 1 0 0 1 72 700 Tm (Forged) Tj ET"
_BYTE_RANGE = re.compile(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]( *)")


# ---------------------------------------------------------------------------------------- later increments
def increment(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Append what an outsider's program would append."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def _incremental(change: Callable[[IncrementalPdfFileWriter], None]) -> Attack:
    return lambda pdf: increment(pdf, change)


def _page(writer: IncrementalPdfFileWriter, index: int = 0) -> generic.DictionaryObject:
    return writer.find_page_for_modification(index)[0].get_object()


def _field_refs(writer: IncrementalPdfFileWriter) -> list[tuple[str, object, generic.IndirectObject]]:
    return list(fields.enumerate_sig_fields(writer))


def _signed_field(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    return next(field.get_object() for _name, value, field in _field_refs(writer) if value is not None)


def _form(data: bytes, box: tuple[int, int, int, int] = (0, 0, 200, 60)) -> generic.StreamObject:
    facts = {
        name("/Type"): name("/XObject"),
        name("/Subtype"): name("/Form"),
        name("/BBox"): array(map(number, box)),
        name("/Resources"): dictionary(),
    }
    return generic.StreamObject(facts, stream_data=data)


def replace_page(writer):
    page = _page(writer)
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT))
    writer.update_container(page)


def hide_page_text(writer):
    """Shadow attack, hide: white over what was signed."""
    page = _page(writer)
    white = writer.add_object(generic.StreamObject(stream_data=b"1 g 0 0 2000 2000 re f 0 g"))
    page["/Contents"] = array([page.raw_get("/Contents"), white])
    writer.update_container(page)


def overwrite_contents_in_place(writer):
    """Shadow attack, replace: the same object number, other letters."""
    reference = _page(writer).raw_get("/Contents")
    reference.get_object()._data = FORGED_TEXT
    writer.objects[(reference.generation, reference.idnum)] = generic.StreamObject(stream_data=FORGED_TEXT)


def add_page(writer):
    pages = writer.root["/Pages"]
    page = dictionary(
        {
            name("/Type"): name("/Page"),
            name("/Parent"): writer.root.raw_get("/Pages"),
            name("/MediaBox"): array(map(number, (0, 0, 595, 842))),
            name("/Resources"): dictionary(),
            name("/Contents"): writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT)),
        }
    )
    pages["/Kids"] = array([writer.add_object(page), *pages["/Kids"]])
    pages["/Count"] = number(len(pages["/Kids"]))
    writer.update_container(pages)


def drop_page(writer):
    pages = writer.root["/Pages"]
    pages["/Kids"] = array([pages["/Kids"].raw_get(0)])
    pages["/Count"] = number(1)
    pages["/Note"] = generic.pdf_string("short")
    writer.update_container(pages)


def rotate_page(writer):
    page = _page(writer)
    page["/Rotate"] = number(180)
    writer.update_container(page)


def crop_page(writer):
    page = _page(writer)
    page["/CropBox"] = array(map(number, (0, 400, 595, 842)))
    writer.update_container(page)


def swap_font(writer):
    """Another way from codes to glyphs: the same bytes of text show other letters."""
    fonts = _page(writer)["/Resources"]["/Font"]
    key = sorted(fonts)[0]
    fonts[name(key)] = writer.add_object(
        dictionary(
            {
                name("/Type"): name("/Font"),
                name("/Subtype"): name("/Type1"),
                name("/BaseFont"): name("/Symbol"),
            }
        )
    )
    writer.update_container(fonts)


def swap_font_in_place(writer):
    fonts = _page(writer)["/Resources"]["/Font"]
    reference = fonts.raw_get(sorted(fonts)[0])
    font = dictionary(dict(reference.get_object()))
    font["/Widths" if "/Widths" in font else "/Encoding"] = array([number(0)] * 224)
    writer.objects[(reference.generation, reference.idnum)] = font


def _annotate(writer, annotation):
    _append_annotation(writer, _page(writer), writer.add_object(annotation))


def _append_annotation(writer, page, reference):
    notes = list(page["/Annots"]) if "/Annots" in page else []
    page["/Annots"] = array([*notes, reference])
    writer.update_container(page)


def overlay_stamp(writer):
    drawn = writer.add_object(_form(b"1 g 0 0 400 200 re f", (0, 0, 400, 200)))
    _annotate(
        writer,
        dictionary(
            {
                name("/Type"): name("/Annot"),
                name("/Subtype"): name("/Stamp"),
                name("/Rect"): array(map(number, (72, 500, 472, 700))),
                name("/F"): number(4),
                name("/AP"): dictionary({name("/N"): drawn}),
            }
        ),
    )


def overlay_free_text(writer):
    _annotate(
        writer,
        dictionary(
            {
                name("/Type"): name("/Annot"),
                name("/Subtype"): name("/FreeText"),
                name("/Rect"): array(map(number, (72, 500, 472, 700))),
                name("/F"): number(4),
                name("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"),
                name("/Contents"): generic.pdf_string("Forged"),
            }
        ),
    )


# ------------------------------------------------------------------------------------------- form and fields
def swap_appearance(writer):
    field = _signed_field(writer)
    field["/AP"] = dictionary({name("/N"): writer.add_object(_form(FORGED_TEXT))})
    writer.update_container(field)


def swap_appearance_in_place(writer):
    reference = _signed_field(writer)["/AP"].raw_get("/N")
    writer.objects[(reference.generation, reference.idnum)] = _form(FORGED_TEXT)


def move_widget(writer):
    field = _signed_field(writer)
    field["/Rect"] = array(map(number, (0, 0, 595, 842)))
    writer.update_container(field)


def hide_widget(writer):
    field = _signed_field(writer)
    field["/F"] = number(2)
    writer.update_container(field)


def take_value_away(writer):
    field = _signed_field(writer)
    del field["/V"]
    writer.update_container(field)


def remove_form(writer):
    del writer.root["/AcroForm"]
    writer.update_root()


def remove_fields(writer):
    form = writer.root["/AcroForm"]
    form["/Fields"] = array()
    writer.update_container(form)


def ask_for_new_appearances(writer):
    form = writer.root["/AcroForm"]
    form["/NeedAppearances"] = generic.BooleanObject(value=True)
    form["/DA"] = generic.pdf_string("/Helv 0 Tf 1 g")
    writer.update_container(form)


def _add_field(writer, title, value=None, drawn=None):
    facts = {
        name("/FT"): name("/Sig"),
        name("/T"): generic.pdf_string(title),
        name("/Type"): name("/Annot"),
        name("/Subtype"): name("/Widget"),
        name("/F"): number(132),
        name("/Rect"): array(map(number, (300, 300, 500, 360))),
    }
    if value is not None:
        facts[name("/V")] = value
    if drawn is not None:
        facts[name("/AP")] = dictionary({name("/N"): writer.add_object(_form(drawn))})
    reference = writer.add_object(dictionary(facts))
    form = writer.root["/AcroForm"]
    form["/Fields"] = array([*form["/Fields"], reference])
    writer.update_container(form)
    page = _page(writer)
    _append_annotation(writer, page, reference)


def add_field_that_looks_signed(writer):
    _add_field(writer, "secretary", drawn=FORGED_TEXT)


def add_empty_field(writer):
    _add_field(writer, "third")


def add_invisible_field(writer):
    spec = fields.SigFieldSpec("quiet")
    fields.append_signature_field(writer, spec)


def sign_twice_with_one_signature(writer):
    _add_field(writer, "secretary", value=_signed_field(writer).raw_get("/V"))


def field_of_the_same_name(writer):
    taken = next(title for title, value, _field in _field_refs(writer) if value is not None)
    _add_field(writer, str(taken))


# --------------------------------------------------------------------- the document and its permissions
def downgrade_permissions(writer):
    """Attack on certification: comments allowed after the fact, then a comment."""
    for _title, reference, _field in _field_refs(writer):
        if reference is None:
            continue
        value = reference.get_object()
        value["/Reference"][0]["/TransformParams"]["/P"] = number(3)
        writer.update_container(value)
    overlay_free_text(writer)


def remove_permissions(writer):
    del writer.root["/Perms"]
    writer.update_root()


def run_script(writer):
    script = {name("/S"): name("/JavaScript"), name("/JS"): generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = dictionary(script)
    writer.update_root()


def hide_in_layers(writer):
    layer = writer.add_object(
        dictionary({name("/Type"): name("/OCG"), name("/Name"): generic.pdf_string("x")})
    )
    off = dictionary({name("/OFF"): array([layer])})
    writer.root["/OCProperties"] = dictionary({name("/OCGs"): array([layer]), name("/D"): off})
    writer.update_root()


def other_unit_in_metadata(writer):
    """The page stays, what the file says of itself does not."""
    stream = writer.root["/Metadata"]
    forged = re.sub(rb"(?<=<scb:unit>)[^<]*", "Chi bộ khác".encode(), stream.data)
    assert forged != stream.data
    facts = {name("/Type"): name("/Metadata"), name("/Subtype"): name("/XML")}
    writer.root["/Metadata"] = writer.add_object(generic.StreamObject(facts, stream_data=forged))
    writer.update_root()


def other_title(writer):
    info = writer.trailer["/Info"]
    info["/Title"] = generic.pdf_string("Forged")
    writer.update_container(info)


def forgotten_object(writer):
    writer.add_object(generic.StreamObject(stream_data=FORGED_TEXT))


def other_catalogue(pdf: bytes) -> bytes:
    """Shadow attack, hide and replace: a second end of file whose trailer names another catalogue."""
    reader = PdfFileReader(BytesIO(pdf))
    size, before = int(reader.trailer["/Size"]), int(reader.last_startxref)
    bodies = [
        b"<< /Type /Catalog /Pages %d 0 R /AcroForm %s >>" % (size + 1, _form_reference(reader)),
        b"<< /Type /Pages /Kids [ %d 0 R ] /Count 1 >>" % (size + 2),
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents %d 0 R >>"
        % (size + 1, size + 3),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(FORGED_TEXT), FORGED_TEXT),
    ]
    return _with_objects(pdf, dict(enumerate(bodies, start=size)), before, root=size)


def trailer_only(pdf: bytes) -> bytes:
    """No object changes; the trailer names an older state's object as the catalogue."""
    reader = PdfFileReader(BytesIO(pdf))
    pages = reader.root.raw_get("/Pages").idnum
    return _with_objects(pdf, {}, int(reader.last_startxref), root=pages)


def _form_reference(reader: PdfFileReader) -> bytes:
    form = reader.root.raw_get("/AcroForm")
    return b"%d 0 R" % form.idnum


def _with_objects(pdf: bytes, bodies: dict[int, bytes], before: int, *, root: int) -> bytes:
    """Append objects, a table and a trailer by hand."""
    added, places = b"", {}
    for place, body in bodies.items():
        places[place] = len(pdf) + len(added)
        added += b"%d 0 obj\n%s\nendobj\n" % (place, body)
    table = b"0 1\n0000000000 65535 f \n" + b"".join(
        b"%d 1\n%010d 00000 n \n" % (place, offset) for place, offset in places.items()
    )
    size = max(max(bodies, default=0) + 1, *map(int, re.findall(rb"/Size (\d+)", pdf)))
    start = len(pdf) + len(added)
    identity = b"[<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d /ID %s >>\nstartxref\n%d\n%%%%EOF\n"
    return pdf + added + b"xref\n" + table + trailer % (size, root, before, identity, start)


def object_stream(pdf: bytes) -> bytes:
    """A cross-reference stream puts an old page over its newer self, from inside an object stream."""
    reader = PdfFileReader(BytesIO(pdf))
    size, before = int(reader.trailer["/Size"]), int(reader.last_startxref)
    page = reader.root["/Pages"]["/Kids"].raw_get(0).idnum
    kid = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources << >> >>"
    body = kid % reader.root.raw_get("/Pages").idnum
    inside = b"%d 0 " % page
    stream = b"<< /Type /ObjStm /N 1 /First %d /Length %d >>\nstream\n%s\nendstream"
    stream = stream % (len(inside), len(inside + body), inside + body)
    holder = b"%d 0 obj\n%s\nendobj\n" % (size, stream)
    start = len(pdf) + len(holder)
    rows = [(page, (2, size, 0)), (size, (1, len(pdf), 0)), (size + 1, (1, start, 0))]
    data = b"".join(bytes([kind]) + at.to_bytes(4, "big") + bytes([last]) for _n, (kind, at, last) in rows)
    index = b" ".join(b"%d 1" % entry for entry, _row in rows)
    facts = b"/Type /XRef /W [1 4 1] /Index [%s] /Size %d /Root %d 0 R /Prev %d /Length %d"
    facts = facts % (index, size + 2, reader.root_ref.idnum, before, len(data))
    table = b"%d 0 obj\n<< %s >>\nstream\n%s\nendstream\nendobj\n" % (size + 1, facts, data)
    return pdf + holder + table + b"startxref\n%d\n%%%%EOF\n" % start


def hybrid_table(pdf: bytes) -> bytes:
    """A table for old readers and a stream for new ones that do not say the same."""
    forged = object_stream(pdf)
    stream = int(re.findall(rb"startxref\n(\d+)", forged)[-1])
    reader = PdfFileReader(BytesIO(pdf))
    start = len(forged)
    trailer = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size %d /Root %d 0 R /Prev %d /XRefStm %d >>\n"
    size = int(reader.trailer["/Size"]) + 2
    trailer = trailer % (size, reader.root_ref.idnum, int(reader.last_startxref), stream)
    return forged + trailer + b"startxref\n%d\n%%%%EOF\n" % start


def free_signature(pdf: bytes) -> bytes:
    """A table that declares the signature's object free."""
    reader = PdfFileReader(BytesIO(pdf))
    field = next(iter(fields.enumerate_sig_fields(reader, filled_status=True)))[2].get_object()
    entry = b"%d 1\n0000000000 00001 f \n" % field.raw_get("/V").idnum
    start, size = len(pdf), int(reader.trailer["/Size"])
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    trailer = trailer % (size, reader.root_ref.idnum, int(reader.last_startxref), start)
    return pdf + b"xref\n0 1\n0000000000 65535 f \n" + entry + trailer


def loop_of_tables(pdf: bytes) -> bytes:
    start = len(pdf)
    trailer = b"trailer\n<< /Size 1 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (start, start)
    return pdf + b"xref\n0 1\n0000000000 65535 f \n" + trailer


# ------------------------------------------------------------------------------------------ the signature
def _signature(pdf: bytes) -> tuple[int, int, int, int, bytes]:
    """Return number of the last signature's object, its range, and the hex between."""
    reader = PdfFileReader(BytesIO(pdf))
    held = [
        field.get_object().raw_get("/V")
        for _title, _value, field in fields.enumerate_sig_fields(reader, filled_status=True)
    ]
    last = max(held, key=lambda value: reader.xrefs.get_last_change(value.reference))
    _start, first, after, length = (int(one) for one in last.get_object()["/ByteRange"])
    return last.idnum, first, after, length, pdf[first:after]


def _dictionary_with(contents: bytes, byte_range: bytes) -> bytes:
    return (
        b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached "
        b"/Prop_Build << /App << /Name /SoChiBo >> >> /M (D:20261005091530+07'00') "
        b"/Contents " + contents + b" /ByteRange " + byte_range + b" >>"
    )


def _other_signature(contents: bytes | None, byte_range: bytes | None) -> Attack:
    """Write the signature's object anew in an increment; None takes over what it had."""

    def forge(pdf: bytes) -> bytes:
        place, first, after, length, written = _signature(pdf)
        ranged = b"[0 %d %d %d]" % (first, after, length) if byte_range is None else byte_range
        body = _dictionary_with(written if contents is None else contents, ranged)
        reader = PdfFileReader(BytesIO(pdf))
        root = reader.root_ref.idnum
        return _with_objects(pdf, {place: body}, int(reader.last_startxref), root=root)

    return forge


def _range_in_place(change: Callable[[int, int, int, int], str]) -> Attack:
    """Write other numbers over the byte range, in its own room."""

    def forge(pdf: bytes) -> bytes:
        found = list(_BYTE_RANGE.finditer(pdf))[-1]
        first, after, length = (int(found.group(group)) for group in (1, 2, 3))
        text = f"/ByteRange [{change(first, after, length, len(pdf))}]".encode("ascii")
        return pdf[: found.start()] + text.ljust(len(found.group(0))) + pdf[found.end() :]

    return forge


def wrap_signature(pdf: bytes) -> bytes:
    """Signature wrapping: what was signed stays, its second half moved behind a forged table and page."""
    place, first, after, length, written = _signature(pdf)
    tail = pdf[after:]
    reader = PdfFileReader(BytesIO(pdf))
    start, page = int(reader.last_startxref), reader.root["/Pages"]["/Kids"].raw_get(0).idnum
    entries = _last_table(reader)
    kid = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Resources << >> >>"
    forged_page = b"%d 0 obj\n%s\nendobj\n" % (page, kid % reader.root.raw_get("/Pages").idnum)
    previous = int(re.findall(rb"/Prev (\d+)", tail)[-1])
    trailer = b"trailer\n<< /Size %d /Root %d 0 R /Prev %d >>\n"
    trailer = trailer % (int(reader.trailer["/Size"]), reader.root_ref.idnum, previous)
    objects_at = start + len(_table({**entries, page: 0, place: 0})) + len(trailer)
    behind = objects_at + len(forged_page) + len(written) + 1000
    ranged = b"[0 %d %d %d]" % (first, behind, length)
    signature = b"%d 0 obj\n%s\nendobj\n" % (place, _dictionary_with(written, ranged))
    entries |= {page: objects_at, place: objects_at + len(forged_page)}
    middle = pdf[:after].ljust(start, b" ") + _table(entries) + trailer + forged_page + signature
    return middle.ljust(behind, b" ") + tail


def _last_table(reader: PdfFileReader) -> dict[int, int]:
    """Return number and place of each object of the last state."""
    last = reader.xrefs.total_revisions - 1
    return {one.idnum: reader.xrefs[one] for one in reader.xrefs.explicit_refs_in_revision(last)}


def _table(entries: dict[int, int]) -> bytes:
    lines = b"".join(b"%d 1\n%010d 00000 n \n" % entry for entry in sorted(entries.items()))
    return b"xref\n0 1\n0000000000 65535 f \n" + lines


def copied_to_other_document(pdf: bytes) -> bytes:
    """A genuine signature under another text: object, range and all, at the same place in the file."""
    _place, first, after, _length, _written = _signature(pdf)
    forged = re.sub(rb"(?<=stream\n)[^%]{64}(?=.{200})", b"0" * 64, pdf[:first], count=1, flags=re.DOTALL)
    return forged + pdf[first:after] + pdf[after:]


def _edited_cms(change: Callable[[cms.ContentInfo], None]) -> Attack:
    """Change the signature's own bytes where no signature reaches, without moving anything else."""

    def forge(pdf: bytes) -> bytes:
        _place, first, after, _length, written = _signature(pdf)
        content = cms.ContentInfo.load(bytes.fromhex(written[1:-1].decode("ascii")))
        change(content)
        digits = content.dump(force=True).hex().upper().encode("ascii")
        room = after - first - 2
        assert len(digits) <= room, "the forged signature is larger than the room for it"
        return pdf[:first] + b"<" + digits.ljust(room, b"0") + b">" + pdf[after:]

    return forge


def _other_version(content):
    content["content"]["version"] = "v3"


def _other_signer_version(content):
    content["content"]["signer_infos"][0]["version"] = "v3"


def _other_certificate(content):
    """The same name on another key."""
    old = content["content"]["certificates"][0].chosen
    name_of_old = x509.load_der_x509_certificate(old.dump()).subject
    key = ec.generate_private_key(ec.SECP256R1())
    begin = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=7)))
    forged = (
        x509.CertificateBuilder()
        .subject_name(name_of_old)
        .issuer_name(name_of_old)
        .public_key(key.public_key())
        .serial_number(old.serial_number)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=700))
        .sign(key, hashes.SHA256())
    )
    certificate = asn1_x509.Certificate.load(forged.public_bytes(Encoding.DER))
    content["content"]["certificates"] = [cms.CertificateChoices(name="certificate", value=certificate)]


def swap_case(pdf: bytes) -> bytes:
    _place, first, after, _length, written = _signature(pdf)
    return pdf[:first] + written[:200].swapcase() + written[200:] + pdf[after:]


# ------------------------------------------------------------------------------------------ a second hand
@lru_cache
def _stranger() -> signers.SimpleSigner:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Stranger")])
    begin = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=7)))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(5)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=700))
        .sign(key, hashes.SHA256())
    )
    from asn1crypto.keys import PrivateKeyInfo
    from cryptography.hazmat.primitives.serialization import NoEncryption, PrivateFormat

    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)),
        signing_key=PrivateKeyInfo.load(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())),
        cert_registry=SimpleCertificateStore(),
    )


def _then_signed_by_a_stranger(
    change: Callable[[IncrementalPdfFileWriter], None], *, new_field: bool = False
) -> Attack:
    """Forge, then put a signature of one's own over everything, so that some signature covers the file.

    It goes into the field that is still free, where there is one: as an accomplice would sign.
    """

    def forge(pdf: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        free = [title for title, value, _field in _field_refs(writer) if value is None]
        change(writer)
        title = free[0] if free and not new_field else "stranger"
        metadata = signers.PdfSignatureMetadata(field_name=title, subfilter=fields.SigSeedSubFilter.PADES)
        signed = signers.PdfSigner(metadata, signer=_stranger()).sign_pdf(writer)
        return bytes(signed.getvalue())

    return forge


ATTACKS: dict[str, Attack] = {
    "page replaced": _incremental(replace_page),
    "page hidden": _incremental(hide_page_text),
    "page's letters replaced in place": _incremental(overwrite_contents_in_place),
    "page added": _incremental(add_page),
    "page dropped": _incremental(drop_page),
    "page turned": _incremental(rotate_page),
    "page cropped": _incremental(crop_page),
    "font swapped": _incremental(swap_font),
    "font's widths swapped": _incremental(swap_font_in_place),
    "stamp laid over": _incremental(overlay_stamp),
    "note laid over": _incremental(overlay_free_text),
    "appearance swapped": _incremental(swap_appearance),
    "appearance swapped in place": _incremental(swap_appearance_in_place),
    "widget over the whole page": _incremental(move_widget),
    "widget hidden": _incremental(hide_widget),
    "signature taken off its field": _incremental(take_value_away),
    "form removed": _incremental(remove_form),
    "fields removed": _incremental(remove_fields),
    "appearances asked anew": _incremental(ask_for_new_appearances),
    "field that looks signed": _incremental(add_field_that_looks_signed),
    "empty field added": _incremental(add_empty_field),
    "invisible field added": _incremental(add_invisible_field),
    "one signature in two fields": _incremental(sign_twice_with_one_signature),
    "two fields of one name": _incremental(field_of_the_same_name),
    "permissions downgraded": _incremental(downgrade_permissions),
    "permissions removed": _incremental(remove_permissions),
    "script added": _incremental(run_script),
    "layers added": _incremental(hide_in_layers),
    "other unit in the metadata": _incremental(other_unit_in_metadata),
    "other title": _incremental(other_title),
    "forgotten object": _incremental(forgotten_object),
    "other catalogue": other_catalogue,
    "trailer names another catalogue": trailer_only,
    "page from an object stream": object_stream,
    "table and stream differ": hybrid_table,
    "signature declared free": free_signature,
    "loop of tables": loop_of_tables,
    "bytes after the end": lambda pdf: pdf + b"\n% and more\n",
    "one more line end": lambda pdf: pdf + b"\n",
    "bytes before the head": lambda pdf: b"%!PS-Adobe\n" + pdf,
    "last line end cut": lambda pdf: pdf[:-1],
    "end cut off": lambda pdf: pdf[:-400],
    "signature without content": _other_signature(b"<>", None),
    "signature of null": _other_signature(b"null", None),
    "signature of zeros": _other_signature(b"<" + b"00" * 500 + b">", None),
    "signature object copied": _other_signature(None, None),
    "range of nothing": _other_signature(None, b"[0 0 0 0]"),
    "range of null": _other_signature(None, b"null"),
    "range of four nulls": _other_signature(None, b"[null null null null]"),
    "range too short": _other_signature(None, b"[0 100]"),
    "range below zero": _range_in_place(lambda a, b, c, _size: f"0 {a} {b} -{c}"),
    "range begins below zero": _range_in_place(lambda a, b, c, _size: f"-1 {a} {b} {c}"),
    "range begins late": _range_in_place(lambda a, b, c, _size: f"1 {a} {b} {c}"),
    "range beyond the end": _range_in_place(lambda a, b, _c, size: f"0 {a} {b} {size}"),
    "ranges overlap": _range_in_place(lambda a, b, c, _size: f"0 {b} {a} {c}"),
    "gap too wide": _range_in_place(lambda a, b, c, _size: f"0 {a - 8} {b} {c}"),
    "gap too narrow": _range_in_place(lambda a, b, c, _size: f"0 {a + 8} {b} {c}"),
    "six numbers in the range": _range_in_place(lambda a, b, c, _size: f"0 {a} {b} {c} 0 0"),
    "signature wrapped": wrap_signature,
    "signature under another text": copied_to_other_document,
    "other version in the signature": _edited_cms(_other_version),
    "other version of the signer": _edited_cms(_other_signer_version),
    "certificate of the same name": _edited_cms(_other_certificate),
    "letters of the signature in another case": swap_case,
    "page replaced, signed by a stranger": _then_signed_by_a_stranger(replace_page),
    "stamp laid over, signed by a stranger": _then_signed_by_a_stranger(overlay_stamp),
    "appearance swapped, signed by a stranger": _then_signed_by_a_stranger(swap_appearance_in_place),
    "other unit, signed by a stranger": _then_signed_by_a_stranger(other_unit_in_metadata),
    "other title, signed by a stranger": _then_signed_by_a_stranger(other_title),
    "form asked anew, signed by a stranger": _then_signed_by_a_stranger(ask_for_new_appearances),
    "permissions removed, signed by a stranger": _then_signed_by_a_stranger(remove_permissions),
    "forgotten object, signed by a stranger": _then_signed_by_a_stranger(forgotten_object),
    "one signature more than there are fields": _then_signed_by_a_stranger(lambda _w: None, new_field=True),
}
"""Name of the attack to what makes it. Each takes a signed paper of ours, with one signature or two."""
