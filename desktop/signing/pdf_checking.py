"""Checking the signatures on a PDF: each one answered for itself, never as one boolean.

A signature covers the file as it stood when it was made. What was appended later is compared with what the
signatures allow: `pdfsig` calls a page forged in a later increment "valid", this check does not.

- The byte range must be the whole state of then except the signature itself, to the byte, and the gap must
  lie inside the signature's own object.
- The last signature must reach to the end of the file: whatever stands behind it is an addition.
- Signatures of this program say so inside what they sign. Between two such signatures nothing may change but
  the second one's field (`pdf_rules`), and they must have, byte for byte, the one form this program writes.
  Between other programs' signatures, what PDF's own permissions allow is allowed.
"""

import logging
import re
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from typing import Any, Final, Literal

import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it

from msgspec import structs
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from desktop.documents import xmp
from desktop.signing.cms import Examined, examine
from desktop.signing.pdf_rules import OWN_POLICY
from desktop.signing.records import FieldSpec, Reason, SignatureVerdict, Weight
from desktop.words import translate

PDF_LIMIT: Final = 128 * 1024 * 1024
"""A PDF larger than this many bytes is not checked."""

PROGRAM: Final = "SoChiBo"
"""Name by which this program's signatures call their maker (`/Prop_Build`), inside what they sign."""

MOST_SIGNATURES: Final = 16
_TRACE = re.compile(rb"/ByteRange\s*\[")
_HEX: Final = re.compile(rb"<(?:[0-9a-f]*|[0-9A-F]*)>")
logging.getLogger("pyhanko").addHandler(logging.NullHandler())
"""What pyHanko finds amiss is in the verdict; without a handler it would go to the user's terminal too."""

Coverage = Literal["whole", "revision", "partial"]
Changes = Literal["nothing", "signing", "other"]

_CHANGES: Final[dict[Any, Changes]] = {
    ModificationLevel.NONE: "nothing",
    ModificationLevel.LTA_UPDATES: "signing",
    ModificationLevel.FORM_FILLING: "signing",
}


def verify_pdf(pdf: bytes) -> list[SignatureVerdict]:
    """Return one verdict per signature in the order they were made; an unsigned PDF gives an empty list.

    Never raises: a file that cannot be read, one in which traces of a signature are left but no signature
    can be found, and one whose empty field is drawn as if signed give a single `invalid` verdict with its
    reason.
    """
    if len(pdf) > PDF_LIMIT:
        return [_failed("pdf-too-large", translate("signing", "Tệp PDF quá lớn, không kiểm tra được."))]
    try:
        verdicts = _verdicts(pdf)
    except Exception:  # noqa: BLE001  hostile bytes: a PDF parser promises no list of exceptions
        return [_failed("pdf-unreadable", translate("signing", "Tệp PDF đã hỏng, không đọc được."))]
    if not verdicts and _TRACE.search(pdf):
        sentence = translate("signing", "Tệp PDF có dấu vết chữ ký nhưng chữ ký đã bị gỡ hoặc hỏng.")
        return [_failed("signature-removed", sentence)]
    return verdicts


def statement_of(pdf: bytes) -> xmp.Statement:
    """Return which unit, kind and period a paper of ours says it is of: `(unit, kind, period)`.

    Empty strings for somebody else's PDF, for bytes that are none, and where the signed states of the file do
    not say the same. Never raises.
    """
    said = _said(pdf)
    return said[0] if said else xmp.Statement()


def places_of(pdf: bytes) -> list[FieldSpec]:
    """Return the places for signatures that a paper of ours names, in its order; empty for other PDFs."""
    said = _said(pdf)
    return [FieldSpec(name=one.name, page=one.page, box=one.box) for one in said[1]] if said else []


def _said(pdf: bytes) -> tuple[xmp.Statement, tuple[xmp.Place, ...]] | None:
    """Return what every signed state of the file says of itself, or None where they differ."""
    if len(pdf) > PDF_LIMIT:
        return None
    try:
        reader = PdfFileReader(BytesIO(pdf))
        signed = {one.signed_revision for one in _signatures(reader)}
        said = {
            xmp.read(_packet(reader, revision)) for revision in signed or {reader.xrefs.total_revisions - 1}
        }
    except Exception:  # noqa: BLE001  hostile bytes, as above
        return None
    return said.pop() if len(said) == 1 else None


def _packet(reader: PdfFileReader, revision: int) -> bytes:
    """Return the XMP packet as it stood in a revision; a paper of ours keeps it uncompressed."""
    root: Any = reader.get_historical_root(revision)
    stream = root.raw_get("/Metadata").get_object() if "/Metadata" in root else None
    if not isinstance(stream, generic.StreamObject) or "/Filter" in stream:
        return b""
    data: bytes = stream.encoded_data
    return data


def _signatures(reader: PdfFileReader) -> list[EmbeddedPdfSignature]:
    filled = fields.enumerate_sig_fields(reader, filled_status=True)
    signatures = [EmbeddedPdfSignature(reader, field, name) for name, _value, field in filled]
    return sorted(signatures, key=lambda signature: int(signature.signed_revision))


def _verdicts(pdf: bytes) -> list[SignatureVerdict]:
    reader = PdfFileReader(BytesIO(pdf))
    reader.root["/Pages"].get_object()
    filled = list(fields.enumerate_sig_fields(reader, filled_status=True))
    if len(filled) > MOST_SIGNATURES:
        return [_failed("too-many-signatures", translate("signing", "Tệp PDF có quá nhiều chữ ký."))]
    signatures = _signatures(reader)
    verdicts = [_one(pdf, signature) for signature in signatures]
    if verdicts and not _reaches_the_end(verdicts[-1]):
        verdicts = [_added_after_last(one) for one in verdicts]
    return _with_document(verdicts, _document_reasons(reader, filled))


def _with_document(verdicts: list[SignatureVerdict], reasons: list[Reason]) -> list[SignatureVerdict]:
    """Add what is wrong with the document to each signature; without any, only what looks signed counts."""
    if verdicts:
        return [structs.replace(one, reasons=(*one.reasons, *reasons)) for one in verdicts]
    looks_signed = tuple(one for one in reasons if one.code == "unsigned-field-drawn")
    return [SignatureVerdict(reasons=looks_signed)] if looks_signed else []


def _one(pdf: bytes, signature: EmbeddedPdfSignature) -> SignatureVerdict:
    try:
        return _judged(pdf, signature)
    except Exception:  # noqa: BLE001  hostile bytes, as above; the other signatures are still judged
        sentence = translate("signing", "Chữ ký trong tệp PDF đã hỏng, không đọc được.")
        return structs.replace(_failed("signature-unreadable", sentence), field=str(signature.field_name))


def _judged(pdf: bytes, signature: EmbeddedPdfSignature) -> SignatureVerdict:
    if signature.sig_object_type == "/DocTimeStamp":
        return _time_stamp(pdf, signature)
    content = _without_padding(signature.pkcs7_content)
    found = examine(content, signature.compute_digest, _claimed_in_dictionary(signature))
    is_ours = _maker(signature) == PROGRAM
    coverage = _coverage(pdf, signature)
    changed, permitted = _later(signature, coverage, is_ours=is_ours) if found.intact else ("other", False)
    own_form = found.own_form and not any(signature.pkcs7_content[len(content) :])
    reasons = [*found.reasons, *_form_reasons(own_form=own_form, is_ours=is_ours)]
    if coverage == "partial":
        sentence = translate("signing", "Chữ ký không phủ trọn phần văn bản mà nó đứng tên.")
        reasons.append(_reason("not-covered", sentence))
    elif found.intact and (changed == "other" or not permitted):
        sentence = translate("signing", "Sau khi ký, văn bản đã bị thêm hoặc sửa nội dung.")
        reasons.append(_reason("changed-after-signing", sentence))
    return _verdict(signature, found, coverage, changed, own_form=own_form, reasons=reasons)


def _verdict(
    signature: EmbeddedPdfSignature,
    found: Examined,
    coverage: Coverage,
    changed: Changes,
    *,
    own_form: bool,
    reasons: list[Reason],
) -> SignatureVerdict:
    return SignatureVerdict(
        field=str(signature.field_name),
        signer=found.signer,
        claimed_at=found.claimed_at,
        intact=found.intact,
        coverage=coverage,
        changed_after=changed,
        own_form=own_form,
        reasons=tuple(reasons),
    )


def _time_stamp(pdf: bytes, signature: EmbeddedPdfSignature) -> SignatureVerdict:
    """A time stamp on the document names no signer; without a network nothing says whose clock it was."""
    sentence = translate("signing", "Tệp có dấu thời gian của nơi khác; chương trình không kiểm tra được.")
    return SignatureVerdict(
        field=str(signature.field_name),
        coverage=_coverage(pdf, signature),
        reasons=(_reason("time-stamp-not-checked", sentence, "unknown"),),
    )


def _form_reasons(*, own_form: bool, is_ours: bool) -> list[Reason]:
    if own_form:
        return []
    if is_ours:
        sentence = translate("signing", "Phần nằm ngoài chữ ký đã bị sửa: chữ ký không còn đúng như khi ký.")
        return [_reason("signature-altered", sentence)]
    sentence = translate(
        "signing",
        "Chữ ký không đúng dạng chương trình này ghi: do phần mềm khác ký, hoặc phần ngoài chữ ký bị sửa.",
    )
    return [_reason("other-form", sentence, "warning")]


def _maker(signature: EmbeddedPdfSignature) -> str:
    """Return the program that the signature names as its maker."""
    name = _value(signature.sig_object, "/Prop_Build", "/App", "/Name")
    return str(name).removeprefix("/") if isinstance(name, generic.NameObject) else ""


def _coverage(pdf: bytes, signature: EmbeddedPdfSignature) -> Coverage:
    """Tell how much the signature covers: all there is, the state of its time, or not even that."""
    end = _covered_end(pdf, signature)
    if end is None:
        return "partial"
    if end == len(pdf):
        return "whole"
    level = signature.evaluate_signature_coverage()
    return "revision" if level == SignatureCoverageLevel.ENTIRE_REVISION else "partial"


def _covered_end(pdf: bytes, signature: EmbeddedPdfSignature) -> int | None:
    """Return where the covered bytes end, if they are all from the start except the signature; else None."""
    numbers = list(signature.byte_range)
    if len(numbers) != 4 or not all(isinstance(one, generic.NumberObject) for one in numbers):
        return None
    start, gap, after, length = map(int, numbers)
    if start != 0 or not 0 < gap < after or length <= 0 or after + length > len(pdf):
        return None
    written = pdf[gap:after]
    if not _HEX.fullmatch(written) or written[1:-1].lower() != signature.pkcs7_content.hex().encode("ascii"):
        return None
    return after + length if _inside_own_object(pdf, signature, gap) else None


def _inside_own_object(pdf: bytes, signature: EmbeddedPdfSignature, gap: int) -> bool:
    """Tell whether the gap lies in the object that the signature was read from, not in a copy elsewhere."""
    reference: Any = signature.sig_object.container_ref
    begin = signature.reader.xrefs[reference]
    if not isinstance(begin, int) or not 0 <= begin < gap:
        return False
    before = pdf[begin:gap]
    head = f"{reference.idnum} {reference.generation} obj".encode("ascii")
    return before.startswith(head) and b"endobj" not in before and b"stream" not in before


def _later(signature: EmbeddedPdfSignature, coverage: Coverage, *, is_ours: bool) -> tuple[Changes, bool]:
    """Tell what was added after a signature, and whether the signature permits it."""
    if coverage == "whole":
        return "nothing", True
    if coverage == "partial":
        return "other", False
    policy = OWN_POLICY if is_ours else DEFAULT_DIFF_POLICY
    signature.compute_integrity_info(diff_policy=policy)  # type: ignore[no-untyped-call]
    result: Any = signature.diff_result
    level = result.modification_level if isinstance(result, DiffResult) else ModificationLevel.OTHER
    return _CHANGES.get(level, "other"), bool(signature.summarise_integrity_info()["docmdp_ok"])


def _document_reasons(reader: PdfFileReader, filled: list[Any]) -> list[Reason]:
    """Say what in the document as a whole speaks against the signatures on it."""
    reasons = []
    values = [field.get_object().raw_get("/V") for _name, _value, field in filled]
    shared = [one.reference for one in values if isinstance(one, generic.IndirectObject)]
    names = [name for name, _value, _field in fields.enumerate_sig_fields(reader)]
    if len(set(shared)) != len(filled) or len(set(names)) != len(names):
        sentence = translate("signing", "Hai ô ký dùng chung một chữ ký hoặc trùng tên: tệp đã bị ghép.")
        reasons.append(_reason("duplicate-field", sentence))
    drawn = [name for name, _value, field in _empty(reader) if _is_drawn(field.get_object())]
    if drawn:
        sentence = translate(
            "signing", "Ô ký “{field}” có hình như đã ký nhưng không có chữ ký.", field=drawn[0]
        )
        reasons.append(_reason("unsigned-field-drawn", sentence))
    if any(_runs(reader.root)):
        sentence = translate("signing", "Tệp PDF có lệnh tự chạy, có thể hiện ra khác với nội dung đã ký.")
        reasons.append(_reason("active-content", sentence, "warning"))
    return reasons


def _empty(reader: PdfFileReader) -> Iterable[Any]:
    yield from fields.enumerate_sig_fields(reader, filled_status=False)


def _is_drawn(field: generic.DictionaryObject) -> bool:
    """Tell whether an empty field shows letters or pictures: lines and boxes alone sign nothing."""
    appearance = _value(field, "/AP", "/N")
    if not isinstance(appearance, generic.StreamObject):
        return False
    operators = set(appearance.read_data(DecodePurpose.GENERIC).split())
    return bool(operators & {b"Do", b"Tj", b"TJ", b"'", b'"', b"BI", b"sh"})


def _runs(root: generic.DictionaryObject) -> Iterable[bool]:
    """Tell of each way in which a PDF can act by itself whether this one has it."""
    yield _value(root, "/OpenAction", "/S") not in (None, "/GoTo")
    yield "/AA" in root
    yield _value(root, "/Names", "/JavaScript") is not None
    yield _value(root, "/AcroForm", "/XFA") is not None


def _value(top: Any, *keys: str) -> Any:  # noqa: ANN401  pyHanko's objects have no types
    """Return what stands under keys inside keys, references followed; None where it does not."""
    for key in keys:
        if not isinstance(top, generic.DictionaryObject) or key not in top:
            return None
        top = top[key]
    return top


def _claimed_in_dictionary(signature: EmbeddedPdfSignature) -> datetime | None:
    """Return `/M` of the signature dictionary: PAdES keeps the claimed time there."""
    value = _value(signature.sig_object, "/M")
    if not isinstance(value, str):
        return None
    moment = generic.parse_pdf_date(value, strict=False)
    return moment if isinstance(moment, datetime) and moment.tzinfo is not None else None


def _without_padding(content: bytes) -> bytes:
    """Cut the zeros with which a PDF fills the room reserved for a signature."""
    from asn1crypto import parser

    return content[: parser.peek(content)]


def _reaches_the_end(last: SignatureVerdict) -> bool:
    """Tell whether the last signature holds and vouches for every byte up to the end of the file."""
    is_stamp = any(one.code == "time-stamp-not-checked" for one in last.reasons)
    return last.coverage == "whole" and (last.intact or is_stamp)


def _added_after_last(verdict: SignatureVerdict) -> SignatureVerdict:
    """Nobody vouches for bytes after the last sound signature: something was added, or the file cut short."""
    if verdict.verdict == "invalid":
        return verdict
    sentence = translate("signing", "Sau chữ ký cuối cùng, tệp còn có phần thêm vào hoặc bị cụt.")
    added = _reason("changed-after-signing", sentence)
    return structs.replace(verdict, changed_after="other", reasons=(*verdict.reasons, added))


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)


def _failed(code: str, sentence: str) -> SignatureVerdict:
    return SignatureVerdict(reasons=(_reason(code, sentence),))
