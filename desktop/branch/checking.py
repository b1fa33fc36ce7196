"""What cannot be right in a member's record or an event is refused, with the field and the reason."""

import re
from datetime import date

import msgspec

from desktop.branch.dates import check_partial, earliest_day, latest_day, short
from desktop.branch.labels import field_label
from desktop.branch.members import EventKind, Member, MemberEvent
from desktop.branch.names import clean, nfc
from desktop.errors import Refused
from desktop.words import translate

LONGEST_NAME = 80
LONGEST_LINE = 300
LONGEST_TEXT = 20_000
DATE_FIELDS = ("born", "joined", "official", "recruited", "youth_union", "enlisted", "discharged")
TEXT_FIELDS = (
    "career",
    "training",
    "commendations",
    "titles",
    "discipline",
    "history",
    "foreign_ties",
    "family",
    "economy",
    "note",
    "introducers",
    "organisations",
)
_FILE_NUMBER = re.compile(r"[0-9]{6} [A-ZĐ]{2,3}\Z")
_YOUNGEST = 18


def check_member(member: Member, today: date) -> Member:
    """Return the member with tidy texts; raises `Refused` naming the field and the reason.

    Numbers follow Hướng dẫn 38-HD/BTCTW 29/9/2025: card and citizen number of 12 digits (old cards 8, old
    identity papers 9), the file number six digits, a blank and two or three letters.
    """
    tidy = _tidy(member)
    _check_name(tidy.full_name)
    for field in DATE_FIELDS:
        _check_date(field, getattr(tidy, field), today)
    _check_numbers(tidy)
    _check_order(tidy)
    return tidy


def _tidy(member: Member) -> Member:
    changed: dict[str, str] = {}
    for field in member.__struct_fields__:
        value = getattr(member, field)
        if field in {"id", "gender"} or not isinstance(value, str):
            continue
        if field in TEXT_FIELDS:
            text = nfc(value).replace("\r\n", "\n").replace("\x00", "")
            limit = LONGEST_TEXT
        else:
            text, limit = clean(value), LONGEST_NAME if field == "full_name" else LONGEST_LINE
        changed[field] = _short_enough(field, text, limit)
    return msgspec.structs.replace(member, **changed)


def _short_enough(field: str, text: str, limit: int) -> str:
    if len(text) > limit:
        raise Refused(
            translate("members", "{field}: dài quá {most} chữ.", field=field_label(field), most=limit),
            field=field,
        )
    return text


def _check_name(name: str) -> None:
    label = field_label("full_name")
    if not name:
        raise Refused(translate("members", "{field}: chưa ghi.", field=label), field="full_name")
    if any(sign.isdigit() for sign in name) or not any(sign.isalpha() for sign in name):
        raise Refused(
            translate("members", "{field}: “{name}” không giống một họ tên.", field=label, name=name),
            field="full_name",
        )


def _check_date(field: str, value: str, today: date) -> None:
    label = field_label(field)
    try:
        check_partial(value)
    except ValueError as error:
        raise Refused(
            translate(
                "members", "{field}: “{text}” không phải là ngày có thật.", field=label, text=value[:40]
            ),
            field=field,
        ) from error
    if value and earliest_day(value) > today:
        raise Refused(
            translate("members", "{field}: {text} là ngày trong tương lai.", field=label, text=short(value)),
            field=field,
        )


def _check_numbers(member: Member) -> None:
    for field, lengths in (("citizen_id", (12, 9)), ("card", (12, 8))):
        value = getattr(member, field)
        if value and (not value.isascii() or not value.isdigit() or len(value) not in lengths):
            raise Refused(
                translate(
                    "members",
                    "{field}: “{text}” phải gồm {a} chữ số (mẫu cũ {b}).",
                    field=field_label(field),
                    text=value[:20],
                    a=lengths[0],
                    b=lengths[1],
                ),
                field=field,
            )
    full = 12
    if len(member.card) == full == len(member.citizen_id) and member.card != member.citizen_id:
        raise Refused(
            translate("members", "Số thẻ đảng viên 12 chữ số phải trùng số căn cước."),
            todo=translate("members", "Đối chiếu lại với thẻ đảng viên và thẻ căn cước."),
            field="card",
        )
    if member.file_number and not _FILE_NUMBER.match(member.file_number):
        raise Refused(
            translate(
                "members",
                "Số lý lịch: “{text}” phải có dạng 000001 HN.",
                text=member.file_number[:20],
            ),
            field="file_number",
        )


def _check_order(member: Member) -> None:
    if member.born and member.joined:
        age = earliest_day(member.joined).year - earliest_day(member.born).year
        if age < _YOUNGEST:
            raise Refused(
                translate("members", "Ngày vào Đảng: khi đó chưa đủ {age} tuổi.", age=_YOUNGEST),
                field="joined",
            )
    if member.joined and member.official and latest_day(member.official) < earliest_day(member.joined):
        raise Refused(translate("members", "Ngày chính thức ở trước ngày vào Đảng."), field="official")


def check_event(event: MemberEvent, today: date) -> MemberEvent:
    """Return the event with tidy texts; raises `Refused`. Its first day may not lie in the future."""
    tidy = msgspec.structs.replace(
        event,
        detail=_short_enough("detail", clean(event.detail), LONGEST_LINE),
        decision=_short_enough("decision", clean(event.decision), LONGEST_LINE),
    )
    if not tidy.on:
        raise Refused(translate("members", "Chưa ghi ngày của sự kiện."), field="on")
    _check_date("on", tidy.on, today)
    if tidy.until:
        try:
            check_partial(tidy.until)
        except ValueError as error:
            raise Refused(
                translate("members", "Ngày hết hạn không phải là ngày có thật."), field="until"
            ) from error
        if latest_day(tidy.until) < earliest_day(tidy.on):
            raise Refused(translate("members", "Ngày hết hạn ở trước ngày bắt đầu."), field="until")
    if tidy.kind is EventKind.POSITION and not tidy.detail:
        raise Refused(translate("members", "Chưa ghi chức vụ."), field="detail")
    return tidy
