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
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from tests.attacks import pdf_increments as increments
from tests.attacks.pdf_increments import FORGED_TEXT, Attack, field_refs, incremental

_BYTE_RANGE = re.compile(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]( *)")


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
    return with_objects(pdf, dict(enumerate(bodies, start=size)), before, root=size)


def trailer_only(pdf: bytes) -> bytes:
    """No object changes; the trailer names an older state's object as the catalogue."""
    reader = PdfFileReader(BytesIO(pdf))
    pages = reader.root.raw_get("/Pages").idnum
    return with_objects(pdf, {}, int(reader.last_startxref), root=pages)


def _form_reference(reader: PdfFileReader) -> bytes:
    form = reader.root.raw_get("/AcroForm")
    return b"%d 0 R" % form.idnum


def with_objects(pdf: bytes, bodies: dict[int, bytes], before: int, *, root: int) -> bytes:
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
        return with_objects(pdf, {place: body}, int(reader.last_startxref), root=root)

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
        free = [title for title, value, _field in field_refs(writer) if value is None]
        change(writer)
        title = free[0] if free and not new_field else "stranger"
        metadata = signers.PdfSignatureMetadata(field_name=title, subfilter=fields.SigSeedSubFilter.PADES)
        signed = signers.PdfSigner(metadata, signer=_stranger()).sign_pdf(writer)
        return bytes(signed.getvalue())

    return forge


ATTACKS: dict[str, Attack] = {
    "page replaced": incremental(increments.replace_page),
    "page hidden": incremental(increments.hide_page_text),
    "page's letters replaced in place": incremental(increments.overwrite_contents_in_place),
    "page added": incremental(increments.add_page),
    "page dropped": incremental(increments.drop_page),
    "page turned": incremental(increments.rotate_page),
    "page cropped": incremental(increments.crop_page),
    "font swapped": incremental(increments.swap_font),
    "font's widths swapped": incremental(increments.swap_font_in_place),
    "stamp laid over": incremental(increments.overlay_stamp),
    "note laid over": incremental(increments.overlay_free_text),
    "appearance swapped": incremental(increments.swap_appearance),
    "appearance swapped in place": incremental(increments.swap_appearance_in_place),
    "widget over the whole page": incremental(increments.move_widget),
    "widget hidden": incremental(increments.hide_widget),
    "signature taken off its field": incremental(increments.take_value_away),
    "form removed": incremental(increments.remove_form),
    "fields removed": incremental(increments.remove_fields),
    "appearances asked anew": incremental(increments.ask_for_new_appearances),
    "field that looks signed": incremental(increments.add_field_that_looks_signed),
    "empty field added": incremental(increments.add_empty_field),
    "invisible field added": incremental(increments.add_invisible_field),
    "one signature in two fields": incremental(increments.sign_twice_with_one_signature),
    "two fields of one name": incremental(increments.field_of_the_same_name),
    "permissions downgraded": incremental(increments.downgrade_permissions),
    "permissions removed": incremental(increments.remove_permissions),
    "script added": incremental(increments.run_script),
    "layers added": incremental(increments.hide_in_layers),
    "other unit in the metadata": incremental(increments.other_unit_in_metadata),
    "other title": incremental(increments.other_title),
    "forgotten object": incremental(increments.forgotten_object),
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
    "page replaced, signed by a stranger": _then_signed_by_a_stranger(increments.replace_page),
    "stamp laid over, signed by a stranger": _then_signed_by_a_stranger(increments.overlay_stamp),
    "appearance swapped, signed by a stranger": _then_signed_by_a_stranger(
        increments.swap_appearance_in_place
    ),
    "other unit, signed by a stranger": _then_signed_by_a_stranger(increments.other_unit_in_metadata),
    "other title, signed by a stranger": _then_signed_by_a_stranger(increments.other_title),
    "form asked anew, signed by a stranger": _then_signed_by_a_stranger(increments.ask_for_new_appearances),
    "permissions removed, signed by a stranger": _then_signed_by_a_stranger(increments.remove_permissions),
    "forgotten object, signed by a stranger": _then_signed_by_a_stranger(increments.forgotten_object),
    "one signature more than there are fields": _then_signed_by_a_stranger(lambda _w: None, new_field=True),
}
"""Name of the attack to what makes it. Each takes a signed paper of ours, with one signature or two."""
