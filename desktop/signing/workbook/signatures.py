"""Where the package meets the program: keys, times and Vietnamese sentences in, verdicts out."""

from datetime import datetime
from typing import Final

from desktop.signing.certificates import check_usable, describe
from desktop.signing.cms import certificate_reasons
from desktop.signing.records import Reason, SignatureVerdict, SigningKey
from desktop.signing.troubles import CannotSignDocument, DocumentDamaged, FieldNotFree
from desktop.signing.workbook import making, markup, opc
from desktop.signing.workbook.checking import Checked, check_package
from desktop.signing.workbook.sentences import reason_of, sentence_of
from desktop.signing.workbook.troubles import Broken
from desktop.words import translate

MOST_REASONS: Final = 40


def sign_workbook(
    xlsx: bytes,
    key: SigningKey,
    *,
    now: datetime,
    role: str = "",
    office: str = "",
    unit: str = "",
    subject: str = "",
    place: str = "",
) -> bytes:
    """Return the workbook with one more signature of `key`; signatures it carries stay valid.

    `role` is `chair` or `recorder`, `office` the office in words (chức vụ), `unit` the branch, `subject` what
    the workbook is; all are stated under the signature. `now` has a zone; fractions of a second are dropped.
    Raises `KeyExpired`, `KeyNotYetValid`, `KeyMayNotSign` before anything else; `DocumentDamaged` if an
    earlier signature no longer holds; `FieldNotFree` if somebody signed in that role already;
    `CannotSignDocument` for a file that is no sound workbook.
    """
    check_usable(key, now)
    for earlier in verify_workbook(xlsx):
        if role and earlier.field == role and earlier.verdict != "invalid":
            raise FieldNotFree(
                translate("signing", "Bảng tính đã có chữ ký ở vai này rồi."),
                translate("signing", "Chưa ký gì; tệp còn như cũ."),
                translate("signing", "Người ký ở vai còn lại ký tiếp, hoặc xuất lại bảng tính từ sổ."),
            )
        if earlier.verdict == "invalid":
            raise DocumentDamaged(
                translate("signing", "Bảng tính không còn nguyên vẹn: {why}", why=_first(earlier)),
                translate("signing", "Chưa ký gì; tệp còn như cũ."),
                translate(
                    "signing", "Xuất lại bảng tính từ sổ, hoặc lưu lại thành tệp .xlsx mới, rồi ký lại."
                ),
            )
    try:
        return making.add_signature(
            opc.open_package(xlsx),
            key.certificate,
            lambda data: key.worker.sign(data, "sha256"),
            now,
            office=office,
            role=role,
            unit=unit,
            subject=subject,
            place=place,
        )
    except Broken as broken:
        raise CannotSignDocument(
            sentence_of(broken.code, broken.where),
            translate("signing", "Chưa ký gì; tệp còn như cũ."),
            translate("signing", "Lưu lại tệp dưới dạng .xlsx rồi ký lại."),
        ) from broken


def verify_workbook(xlsx: bytes) -> list[SignatureVerdict]:
    """Check every signature in a workbook, in the order in which they were put. Never raises.

    An empty list: nobody signed. A file that cannot be read in exactly one way gives one `invalid` verdict.
    """
    try:
        checked = check_package(xlsx)
    except Broken as broken:
        return [SignatureVerdict(reasons=(reason_of(broken.code, broken.where),))]
    except Exception:  # noqa: BLE001  hostile bytes: lxml and cryptography promise no list of exceptions
        return [SignatureVerdict(reasons=(reason_of("unreadable"),))]
    first = statement_in(checked)
    return [
        _verdict(one, later=number < len(checked), agrees=stated(one) in (first, None))
        for number, one in enumerate(checked, start=1)
    ]


def statement_of(xlsx: bytes) -> tuple[str, str]:
    """Return unit and subject as the first signer stated them; empty where no sound signature does."""
    try:
        return statement_in(check_package(xlsx)) or ("", "")
    except Exception:  # noqa: BLE001  what is wrong with the file, `verify_workbook` says
        return "", ""


def statement_in(checked: list[Checked]) -> tuple[str, str] | None:
    """Return unit and subject of the first signature that states them and holds."""
    return next((told for told in map(stated, checked) if told is not None), None)


def stated(one: Checked) -> tuple[str, str] | None:
    """Return unit and subject one signature states; None where it does not hold or is another program's."""
    if one.parsed is None or not (one.own_form and one.key_fits and one.content_fits):
        return None
    return one.parsed.qualifier(markup.UNIT), one.parsed.subject


def _verdict(one: Checked, *, later: bool, agrees: bool) -> SignatureVerdict:
    reasons: list[Reason] = [reason_of(found.code, found.where) for found in one.findings[:MOST_REASONS]]
    label = one.name.rpartition("/")[2].removesuffix(".xml")
    if one.parsed is None:
        return SignatureVerdict(field=label, reasons=tuple(reasons))
    if not agrees:
        reasons.append(reason_of("statement-differs"))
    try:
        facts = describe(one.parsed.certificate)
        reasons += certificate_reasons(facts, one.parsed.time)
    except Exception:  # noqa: BLE001  a certificate with a good key and broken names: no list of exceptions
        reasons.append(reason_of("certificate-damaged"))
        return SignatureVerdict(field=label, reasons=tuple(reasons))
    intact = one.key_fits and one.content_fits
    altered = bool(one.parsed.qualifier(markup.WHOLE)) and not one.own_form
    whole = intact and one.covers_all and not altered
    return SignatureVerdict(
        field=one.parsed.qualifier(markup.ROLE) or label,
        signer=facts,
        claimed_at=one.parsed.time,
        intact=intact,
        coverage="whole" if whole else "partial",
        changed_after=("signing" if later else "nothing") if whole else "other",
        own_form=one.own_form,
        reasons=tuple(reasons),
    )


def _first(verdict: SignatureVerdict) -> str:
    return next(reason.sentence for reason in verdict.reasons if reason.weight == "invalid")
