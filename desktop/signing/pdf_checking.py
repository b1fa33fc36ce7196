"""Checking the signatures on a PDF: each one answered for itself, never as one boolean.

A signature covers the file as it stood when it was made. What was appended later is compared with what the
signatures allow: `pdfsig` calls a page forged in a later increment "valid", this check does not.
"""

import re
from datetime import datetime
from io import BytesIO
from typing import Any, Final, Literal

from msgspec import structs
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from desktop.signing.cms import examine
from desktop.signing.records import Reason, SignatureVerdict
from desktop.words import translate

PDF_LIMIT: Final = 128 * 1024 * 1024
"""A PDF larger than this many bytes is not checked."""

MOST_SIGNATURES: Final = 16
_TRACE = re.compile(rb"/ByteRange\s*\[")
Coverage = Literal["whole", "revision", "partial"]
Changes = Literal["nothing", "signing", "other"]

_COVERAGE: Final[dict[Any, Coverage]] = {
    SignatureCoverageLevel.ENTIRE_FILE: "whole",
    SignatureCoverageLevel.ENTIRE_REVISION: "revision",
}
_CHANGES: Final[dict[Any, Changes]] = {
    ModificationLevel.NONE: "nothing",
    ModificationLevel.LTA_UPDATES: "signing",
    ModificationLevel.FORM_FILLING: "signing",
}


def verify_pdf(pdf: bytes) -> list[SignatureVerdict]:
    """Return one verdict per signature in the order they were made; an unsigned PDF gives an empty list.

    Never raises: a file that cannot be read, or one in which traces of a signature are left but no signature
    can be found, gives a single `invalid` verdict with its reason.
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


def _verdicts(pdf: bytes) -> list[SignatureVerdict]:
    reader = PdfFileReader(BytesIO(pdf))
    reader.root["/Pages"].get_object()
    filled = list(fields.enumerate_sig_fields(reader, filled_status=True))
    if len(filled) > MOST_SIGNATURES:
        return [_failed("too-many-signatures", translate("signing", "Tệp PDF có quá nhiều chữ ký."))]
    signatures = [EmbeddedPdfSignature(reader, field, name) for name, _value, field in filled]
    signatures.sort(key=lambda signature: signature.signed_revision)
    verdicts = [_one(pdf, signature) for signature in signatures]
    if verdicts and verdicts[-1].coverage == "revision":
        verdicts[-1] = _added_after_last(verdicts[-1])
    return verdicts


def _one(pdf: bytes, signature: EmbeddedPdfSignature) -> SignatureVerdict:
    try:
        return _judged(pdf, signature)
    except Exception:  # noqa: BLE001  hostile bytes, as above; the other signatures are still judged
        sentence = translate("signing", "Chữ ký trong tệp PDF đã hỏng, không đọc được.")
        return structs.replace(_failed("signature-unreadable", sentence), field=str(signature.field_name))


def _judged(pdf: bytes, signature: EmbeddedPdfSignature) -> SignatureVerdict:
    found = examine(
        _without_padding(signature.pkcs7_content), signature.compute_digest, _claimed_in_dictionary(signature)
    )
    signature.compute_integrity_info()  # type: ignore[no-untyped-call]
    coverage: Coverage = _COVERAGE.get(signature.coverage, "partial")
    changed = _changed_after(signature)
    permitted = bool(signature.summarise_integrity_info()["docmdp_ok"])
    own_form = found.own_form and _hex_as_written(pdf, signature)
    reasons = list(found.reasons)
    if coverage == "partial":
        sentence = translate("signing", "Chữ ký không phủ trọn phần văn bản mà nó đứng tên.")
        reasons.append(Reason(code="not-covered", sentence=sentence))
    elif changed == "other" or not permitted:
        sentence = translate("signing", "Sau khi ký, văn bản đã bị thêm hoặc sửa nội dung.")
        reasons.append(Reason(code="changed-after-signing", sentence=sentence))
    if not own_form:
        sentence = translate(
            "signing",
            "Chữ ký không đúng dạng chương trình này ghi: do phần mềm khác ký, "
            "hoặc phần ngoài chữ ký bị sửa.",
        )
        reasons.append(Reason(code="other-form", sentence=sentence, weight="warning"))
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


def _changed_after(signature: EmbeddedPdfSignature) -> Changes:
    result: Any = signature.diff_result
    return _CHANGES.get(result.modification_level, "other") if isinstance(result, DiffResult) else "other"


def _claimed_in_dictionary(signature: EmbeddedPdfSignature) -> datetime | None:
    """Return `/M` of the signature dictionary: PAdES keeps the claimed time there."""
    value = signature.sig_object.get("/M")
    if not isinstance(value, str):
        return None
    moment = generic.parse_pdf_date(value, strict=False)
    return moment if isinstance(moment, datetime) and moment.tzinfo is not None else None


def _without_padding(content: bytes) -> bytes:
    """Cut the zeros with which a PDF fills the room reserved for a signature."""
    from asn1crypto import parser

    return content[: parser.peek(content)]


def _hex_as_written(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Tell whether the gap in the byte range holds the signature in hex of one case, zeros after, no more."""
    _start, first, second, _length = (int(number) for number in signature.byte_range)
    gap = pdf[first:second]
    content = signature.pkcs7_content
    padding = content[len(_without_padding(content)) :]
    digits = content.hex().encode("ascii")
    return not any(padding) and gap in (b"<" + digits + b">", b"<" + digits.upper() + b">")


def _added_after_last(verdict: SignatureVerdict) -> SignatureVerdict:
    """Bytes after the last signature are no signature: somebody added them, or the file is cut short."""
    sentence = translate("signing", "Sau chữ ký cuối cùng, tệp còn có phần thêm vào hoặc bị cụt.")
    if verdict.verdict == "invalid":
        return verdict
    added = Reason(code="changed-after-signing", sentence=sentence)
    return structs.replace(verdict, changed_after="other", reasons=(*verdict.reasons, added))


def _failed(code: str, sentence: str) -> SignatureVerdict:
    return SignatureVerdict(reasons=(Reason(code=code, sentence=sentence),))
