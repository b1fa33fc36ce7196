"""PAdES-B-B signatures (ETSI EN 319 142-1) on one PDF by the recorder and by the chair, in either order.

Why it is done this way (each point was paid for once):

- Both empty fields are made before anybody signs: a field made after a certification breaks that signature.
- The first signature certifies and allows only filling in of forms (DocMDP 2); in the same step the one field
  that remains gets a lock over all fields with "no changes", so that whoever signs last closes the document,
  whichever of the two it is. A document with one field is closed by its only signature.
- pyHanko would sign a locked document without a word: what earlier signatures allow is checked before.
- The visible block is a page drawn by the documents room and stamped as it is.
"""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils import content, generic, layout
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from desktop.branch.names import nfc
from desktop.signing.certificates import check_usable
from desktop.signing.cms import DIGEST, KeySigner
from desktop.signing.pdf_checking import verify_pdf
from desktop.signing.records import FieldSpec, SigningKey
from desktop.signing.troubles import CannotSignDocument, DocumentDamaged, DocumentLocked, FieldNotFree
from desktop.words import translate

__all__ = ["MOST_SIGNERS", "open_fields", "prepare_fields", "sign_pdf", "verify_pdf"]

MOST_SIGNERS: Final = 2
"""Recorder and chair. With more, the middle signers could not be kept valid by the scheme above."""

_NO_CHANGES = fields.MDPPerm.NO_CHANGES
_FILL_FORMS = fields.MDPPerm.FILL_FORMS


def prepare_fields(pdf: bytes, specs: Sequence[FieldSpec]) -> bytes:
    """Return `pdf` with one empty visible signature field per spec (one or two), before any signature.

    Raises `DocumentDamaged` for bytes that are no PDF and `FieldNotFree` if the PDF has such a field or any
    signature already.
    """
    if not 1 <= len(specs) <= MOST_SIGNERS or len({spec.name for spec in specs}) != len(specs):
        message = f"one or {MOST_SIGNERS} fields of different names are needed"
        raise ValueError(message)
    if verify_pdf(pdf):
        raise _field_not_free(specs[0].name)
    writer = _writer(pdf)
    taken = {name for name, _value, _reference in _signature_fields(writer)}
    for spec in specs:
        if spec.name in taken:
            raise _field_not_free(spec.name)
        _append(writer, spec)
    output = BytesIO()
    writer.write(output)  # type: ignore[no-untyped-call]
    return output.getvalue()


def open_fields(pdf: bytes) -> list[str]:
    """Return the names of the signature fields nobody has signed in yet; raises `DocumentDamaged`."""
    return [name for name, value, _reference in _signature_fields(_writer(pdf)) if value is None]


def sign_pdf(
    pdf: bytes,
    key: SigningKey,
    *,
    field: str,
    now: datetime,
    stamp_pdf: bytes | None = None,
    reason: str = "",
    place: str = "",
) -> bytes:
    """Return `pdf` with a signature of `key` in the prepared field `field`, appended as an increment.

    `stamp_pdf` is a one-page PDF shown in the field; without it the field stays blank. `now`, with zone, is
    the claimed time. Raises `KeyExpired`, `KeyNotYetValid`, `KeyMayNotSign`, `DocumentDamaged` (unreadable,
    or an earlier signature does not hold), `DocumentLocked`, `FieldNotFree`.
    """
    check_usable(key, now)
    _check_earlier_signatures(pdf)
    writer = _writer(pdf)
    _check_open(writer, field)
    remaining = [item for item in _signature_fields(writer) if item[1] is None and item[0] != field]
    is_first = not any(value is not None for _name, value, _reference in _signature_fields(writer))
    is_last = not remaining
    if is_first and is_last:
        _lock(writer, field)
    elif is_first:
        _lock(writer, remaining[0][0])
    signer = PdfSigner(
        PdfSignatureMetadata(
            field_name=field,
            md_algorithm=DIGEST,
            name=key.name,
            reason=nfc(reason) or None,
            location=nfc(place) or None,
            certify=is_first,
            docmdp_permissions=_NO_CHANGES if is_last else _FILL_FORMS,
            subfilter=fields.SigSeedSubFilter.PADES,
        ),
        signer=KeySigner(key),
        stamp_style=_stamp_style(stamp_pdf),
    )
    try:
        return asyncio.run(_signed(signer, writer, now))
    except (SigningError, PdfError) as error:
        raise _damaged(str(error)) from error


async def _signed(signer: PdfSigner, writer: IncrementalPdfFileWriter, now: datetime) -> bytes:
    """Do what `PdfSigner.async_sign_pdf` does, with the time given instead of the machine's."""
    session = signer.init_signing_session(writer, existing_fields_only=True)
    session.system_time = now.replace(microsecond=0)
    reserved = await session.estimate_signature_container_size(None, tight=True)
    document = session.prepare_tbs_document(None, reserved)
    output = BytesIO()
    digest, _same = document.digest_tbs_document(output=output)
    finished = await document.perform_signature(
        document_digest=digest.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=session.system_time),
    )
    await finished.post_signature_processing(output)
    return output.getvalue()


class _Drawing(content.PdfContent):
    """The first page of a PDF held in memory (pyHanko's own importer wants a file on disk)."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        super().__init__()

    def render(self) -> bytes:
        if self.writer is None:
            message = "a drawing is rendered by the writer it was given to"
            raise RuntimeError(message)
        form = self.writer.import_page_as_xobject(PdfFileReader(BytesIO(self._pdf)), page_ix=0)
        self.resources.xobject["/Stamp"] = form
        left, bottom, right, top = form.get_object()["/BBox"]
        self.box = layout.BoxConstraints(width=abs(right - left), height=abs(top - bottom))
        return b"/Stamp Do"


def _stamp_style(stamp_pdf: bytes | None) -> StaticStampStyle:
    if stamp_pdf is None:
        return StaticStampStyle(border_width=0)
    whole_box = layout.SimpleBoxLayoutRule(
        x_align=layout.AxisAlignment.ALIGN_MIN,
        y_align=layout.AxisAlignment.ALIGN_MIN,
        margins=layout.Margins(0, 0, 0, 0),
    )
    return StaticStampStyle(
        border_width=0, background=_Drawing(stamp_pdf), background_layout=whole_box, background_opacity=1.0
    )


def _writer(pdf: bytes) -> IncrementalPdfFileWriter:
    try:
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        writer.root["/Pages"].get_object()
    except Exception as error:
        raise _damaged(str(error)) from error
    return writer


def _signature_fields(writer: IncrementalPdfFileWriter) -> Iterator[tuple[str, Any, Any]]:
    """Give every signature field as name, value (None while empty) and reference."""
    yield from fields.enumerate_sig_fields(writer)


def _append(writer: IncrementalPdfFileWriter, spec: FieldSpec) -> None:
    left, bottom, right, top = (round(edge) for edge in spec.box)
    spec_for_pyhanko = fields.SigFieldSpec(
        spec.name,
        on_page=spec.page,
        box=(left, bottom, right, top),
        readable_field_name=nfc(spec.label) or None,
    )
    try:
        fields.append_signature_field(writer, spec_for_pyhanko)
    except PdfError as error:
        raise _damaged(str(error)) from error


def _lock(writer: IncrementalPdfFileWriter, field: str) -> None:
    """Have the signature that will fill `field` lock all fields and forbid every further change."""
    for name, _value, reference in _signature_fields(writer):
        if name == field:
            lock = fields.FieldMDPSpec(fields.FieldMDPAction.ALL).as_sig_field_lock()
            lock["/P"] = generic.NumberObject(_NO_CHANGES.value)  # type: ignore[no-untyped-call]
            reference.get_object()["/Lock"] = writer.add_object(lock)
            writer.mark_update(reference)


def _check_open(writer: IncrementalPdfFileWriter, field: str) -> None:
    """Raise unless `field` is there, empty, and no signature so far forbids signing in it."""
    empty = {name: value is None for name, value, _reference in _signature_fields(writer)}
    if not empty.get(field, False):
        raise _field_not_free(field)
    for signature in writer.prev.embedded_signatures:
        strictest = signature.docmdp_level
        locked = signature.fieldmdp
        if strictest == _NO_CHANGES or (locked is not None and locked.is_locked(field)):
            raise DocumentLocked(
                translate("signing", "Văn bản đã được ký khóa, không nhận thêm chữ ký."),
                translate("signing", "Văn bản và các chữ ký đã có còn nguyên."),
                translate("signing", "Nếu cần ký thêm, lập lại văn bản rồi ký lại từ đầu."),
                field=field,
            )


def _check_earlier_signatures(pdf: bytes) -> None:
    """Nobody puts a name under a document on which an earlier signature does not hold."""
    for earlier in verify_pdf(pdf):
        if earlier.verdict == "invalid":
            raise _damaged(earlier.reasons[0].code if earlier.reasons else "")


def _damaged(detail: str) -> DocumentDamaged:
    return DocumentDamaged(
        translate("signing", "Không ký được: tệp PDF đã hỏng hoặc chữ ký đã có không còn đúng."),
        translate("signing", "Tệp gốc còn nguyên; chưa ký gì."),
        translate("signing", "Lập lại văn bản từ sổ rồi ký lại."),
        detail=detail,
    )


def _field_not_free(field: str) -> CannotSignDocument:
    return FieldNotFree(
        translate("signing", "Không có ô ký trống “{field}” trong văn bản.", field=field),
        translate("signing", "Văn bản và các chữ ký đã có còn nguyên."),
        translate("signing", "Nếu cần ký lại, lập lại văn bản rồi ký từ đầu."),
        field=field,
    )
