"""PAdES-B-B signatures (ETSI EN 319 142-1) on one PDF by the recorder and by the chair, in either order.

A paper that is PDF/A-2b stays PDF/A-2b: signing adds fields with appearances and never touches what the paper
says of itself (Info and XMP stay in step, no clock is read). The same key, paper and time give the same bytes
where the key's algorithm does so (RSA).

Why it is done this way (each point was paid for once):

- Both empty fields are made before anybody signs: a field made after a certification breaks that signature.
- The first signature certifies and allows only filling in of forms (DocMDP 2); in the same step the one field
  that remains gets a lock over all fields with "no changes", so that whoever signs last closes the document,
  whichever of the two it is. A document with one field is closed by its only signature.
- pyHanko would sign a locked document without a word: what earlier signatures allow is checked before.
- The visible block is a page drawn by the documents room and stamped as it is.
"""

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, Final, NamedTuple

import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it

from pyhanko.pdf_utils import content, generic, layout
from pyhanko.pdf_utils.extensions import DeveloperExtension
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_byterange import BuildProps
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from desktop.branch.names import nfc
from desktop.documents.stamp import draw_stamp
from desktop.signing.certificates import check_usable
from desktop.signing.cms import DIGEST, KeySigner
from desktop.signing.pdf_checking import PROGRAM, places_of, statement_of, verify_pdf
from desktop.signing.records import FieldSpec, SigningKey
from desktop.signing.troubles import CannotSignDocument, DocumentDamaged, DocumentLocked, FieldNotFree
from desktop.words import translate

__all__ = [
    "MOST_SIGNERS",
    "prepare_fields",
    "sign_any",
    "sign_pdf",
    "statement_of",
    "verify_pdf",
]

MOST_SIGNERS: Final = 2
"""Recorder and chair. With more, the middle signers could not be kept valid by the scheme above."""

STRANGERS_FIELD: Final = "signature"
"""Name of the field made in somebody else's PDF for who signs in no role."""

_BLOCK: Final = (200.0, 60.0)
"""Width and height in points of the visible block on somebody else's page."""
_BLOCK_MARGIN: Final = 36.0
_DEEPEST: Final = 50
"""Levels of a tree of pages or fields that are followed upwards."""
_PDF_17: Final = (1, 7)
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


def sign_any(
    pdf: bytes,
    key: SigningKey,
    role: str | None,
    now: datetime,
    *,
    office: str = "",
    reason: str = "",
    place: str = "",
) -> bytes:
    """Sign any PDF: in the field of `role` where it has fields, else where one is made for it.

    A paper of ours gets the fields at the places it names for signatures. Somebody else's unsigned PDF gets
    one: a visible block at the lower right of its last page, or an invisible field where `role` is None; it
    is signed as it is and never said to be PDF/A. Raises as `sign_pdf` does; `FieldNotFree` too where the
    paper has no place for `role`, or several and no role was given.
    """
    check_usable(key, now)
    prepared, field = _with_field(pdf, role)
    width, height = _size(prepared, field)
    stamp = draw_stamp(key.name, office, now, width, height) if width and height else None
    return sign_pdf(prepared, key, field=field, now=now, stamp_pdf=stamp, reason=reason, place=place)


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
            app_build_props=BuildProps(name=PROGRAM),
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


class _Writer(IncrementalPdfFileWriter):
    """Appends to a PDF without reading the machine's clock or dice, and leaves its description alone."""

    @classmethod
    def _handle_id(cls, prev: PdfFileReader) -> generic.ArrayObject:
        """Keep the file's first identifier; make the second, of this state, from the bytes so far."""
        prev.stream.seek(0)
        mark = generic.ByteStringObject(hashlib.sha256(prev.stream.read()).digest()[:16])
        first = mark
        if "/ID" in prev.trailer:
            first = generic.ByteStringObject(prev.document_id[0])
        return generic.ArrayObject([first, mark])

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Stay with PDF 1.7: for a curve pyHanko would ask for 2.0, which PDF/A-2 does not know."""
        if version <= _PDF_17:
            super().ensure_output_version(version)  # type: ignore[no-untyped-call]

    def register_extension(self, ext: DeveloperExtension) -> None:
        """Name no extension of PDF 2.0: the catalogue stays as the first signature has seen it."""
        if str(ext.base_version) == "/1.7":
            super().register_extension(ext)

    def _update_meta(self) -> None:
        """Write neither a new time nor another producer: Info and XMP stay in step and as signed."""


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
        writer = _Writer(BytesIO(pdf))
        is_locked = writer.prev.encrypted
        if not is_locked:
            writer.root["/Pages"].get_object()
    except Exception as error:
        raise _damaged(str(error)) from error
    if is_locked:
        raise DocumentLocked(
            translate("signing", "Tệp PDF đặt mật khẩu, không ký được."),
            translate("signing", "Tệp gốc còn nguyên; chưa ký gì."),
            translate("signing", "Lưu bản không đặt mật khẩu rồi ký bản đó."),
        )
    return writer


def _signature_fields(writer: IncrementalPdfFileWriter) -> Iterator[tuple[str, Any, Any]]:
    """Give every signature field as name, value (None while empty) and reference."""
    yield from fields.enumerate_sig_fields(writer)


def _append(writer: IncrementalPdfFileWriter, spec: FieldSpec) -> None:
    left, bottom, right, top = (round(edge) for edge in spec.box)
    is_visible = right > left and top > bottom
    spec_for_pyhanko = fields.SigFieldSpec(
        spec.name,
        on_page=spec.page,
        box=(left, bottom, right, top) if is_visible else None,
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


class _Field(NamedTuple):
    """A signature field as found."""

    is_free: bool
    size: tuple[float, float]


def _found(pdf: bytes) -> dict[str, _Field]:
    found = {}
    for name, value, reference in _signature_fields(_writer(pdf)):
        edges = _inherited(reference.get_object(), "/Rect") or (0, 0, 0, 0)
        left, bottom, right, top = map(float, edges)
        found[name] = _Field(value is None, (abs(right - left), abs(top - bottom)))
    return found


def _size(pdf: bytes, field: str) -> tuple[float, float]:
    """Return width and height of a field in points; nothing for an invisible one."""
    found = _found(pdf)
    if field not in found:
        raise _field_not_free(field)
    return found[field].size


def _with_field(pdf: bytes, role: str | None) -> tuple[bytes, str]:
    """Return the PDF with a field to sign in, and that field's name."""
    present = _found(pdf)
    if present:
        return pdf, _chosen(pdf, present, role)
    places = places_of(pdf)
    if not places:
        box = (0.0, 0.0, 0.0, 0.0) if role is None else _lower_right(pdf)
        spec = FieldSpec(name=role or STRANGERS_FIELD, page=-1, box=box)
        return prepare_fields(pdf, [spec]), spec.name
    field = _only_one([one.name for one in places]) if role is None else role
    if field not in {one.name for one in places}:
        raise _field_not_free(field)
    wanted = places if len(places) <= MOST_SIGNERS else [one for one in places if one.name == field]
    return prepare_fields(pdf, wanted), field


def _chosen(pdf: bytes, present: dict[str, _Field], role: str | None) -> str:
    """Return in which of the fields that are there to sign."""
    free = [name for name, field in present.items() if field.is_free]
    if role is None:
        return _only_one(free or list(present))
    if role not in present and len(free) == 1 and not statement_of(pdf).kind:
        return free[0]
    return role


def _only_one(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    raise FieldNotFree(
        translate("signing", "Văn bản có nhiều ô ký; chưa rõ ký vào ô nào."),
        translate("signing", "Văn bản còn nguyên; chưa ký gì."),
        translate("signing", "Chọn ký với tư cách chủ trì hay người ghi biên bản."),
    )


def _lower_right(pdf: bytes) -> tuple[float, float, float, float]:
    """Return the box of a block at the lower right of the last page, as the page is shown."""
    last, _resources = _writer(pdf).find_page_for_modification(-1)  # type: ignore[no-untyped-call]
    page = last.get_object()
    frame = _inherited(page, "/CropBox") or _inherited(page, "/MediaBox") or (0, 0, 595, 842)
    x0, y0, x1, y1 = (float(edge) for edge in frame)
    (left, right), (bottom, top) = sorted((x0, x1)), sorted((y0, y1))
    width, height = min(_BLOCK[0], right - left), min(_BLOCK[1], top - bottom)
    margin = _BLOCK_MARGIN if right - left > width + 2 * _BLOCK_MARGIN < top - bottom else 0.0
    turned = int(_inherited(page, "/Rotate") or 0) % 360
    x = left + margin if turned in (180, 270) else right - margin - width
    y = top - margin - height if turned in (90, 180) else bottom + margin
    return x, y, x + width, y + height


def _inherited(page: Any, key: str) -> Any:  # noqa: ANN401  pyHanko's objects have no types
    """Return an attribute of a page or field, its own or the nearest one above it (ISO 32000-1, 7.7.3.4)."""
    for _level in range(_DEEPEST):
        if key in page:
            return page[key]
        if "/Parent" not in page:
            break
        page = page["/Parent"]
    return None


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
