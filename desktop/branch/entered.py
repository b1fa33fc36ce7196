"""What every line of a book is looked at for: days that are whole and have come, members who exist.

Each function returns what it was given, or raises `Refused` naming the field.
"""

from collections.abc import Iterable
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import check_partial, earliest_day, is_whole, latest_day, short
from desktop.branch.members import COUNTED, Member, MemberPicture, picture
from desktop.branch.spans import SpanKind, check_span
from desktop.errors import Refused
from desktop.words import translate


def whole_day(text: str, field: str, today: date) -> date:
    """Return a whole day that has come."""
    day = partial_day(text, field)
    if not day or not is_whole(day):
        raise Refused(
            translate("books", "Ngày phải ghi đủ ngày, tháng, năm."),
            todo=translate("books", "Gõ ngày theo dạng 05/10/2026."),
            field=field,
        )
    found = date.fromisoformat(day)
    if found > today:
        raise Refused(
            translate("books", "Ngày {day} chưa tới.", day=short(found)),
            todo=translate("books", "Kiểm tra lại ngày, tháng, năm."),
            field=field,
        )
    return found


def partial_day(text: str, field: str) -> str:
    """Return a partial date that exists, or empty."""
    try:
        return check_partial(text)
    except ValueError as error:
        raise Refused(
            translate("books", "“{text}” không phải là ngày có thật.", text=text[:40]),
            todo=translate("books", "Gõ ngày theo dạng 05/10/2026, hoặc chỉ năm 2026."),
            field=field,
        ) from error


def in_order(since: str, until: str, field: str) -> None:
    """Refuse an end before its beginning; vague dates are given the benefit of the doubt."""
    if since and until and latest_day(until) < earliest_day(since):
        raise Refused(
            translate("books", "Ngày {until} ở trước ngày {since}.", until=short(until), since=short(since)),
            todo=translate("books", "Kiểm tra lại hai ngày."),
            field=field,
        )


def year(text: str) -> str:
    """Return a year."""
    try:
        return check_span(text, SpanKind.YEAR)
    except Refused as error:
        raise Refused(
            translate("books", "“{text}” không phải là một năm.", text=text[:20]),
            todo=translate("books", "Viết năm bằng bốn chữ số, ví dụ 2026."),
            field="year",
        ) from error


def known_member(book: Book, member_id: str, field: str = "member_id") -> Member:
    """Return the member with an id."""
    found = book.member(member_id)
    if found is None:
        raise Refused(
            translate("books", "Chưa chọn đảng viên, hoặc đảng viên không có trong sổ."),
            todo=translate("books", "Chọn đảng viên trong danh sách."),
            field=field,
        )
    return found


def listed_member(book: Book, member_id: str, days: Iterable[date], field: str = "member_id") -> Member:
    """Return the member with an id if he or she is on the branch's list on one of `days`."""
    found = known_member(book, member_id, field)
    asked = tuple(days)
    if any(is_listed(book, found, day) for day in asked):
        return found
    raise Refused(
        translate(
            "books",
            "Đồng chí {name} không có trong danh sách đảng viên của chi bộ ngày {day}.",
            name=found.full_name,
            day=short(asked[0]),
        ),
        todo=translate("books", "Kiểm tra lại ngày, hoặc ngày chuyển đến, chuyển đi ở mục Đảng viên."),
        field=field,
    )


def is_listed(book: Book, member: Member, day: date) -> bool:
    """Tell whether a member stands on the branch's list on a day."""
    return picture_of(book, member, day).state in COUNTED


def picture_of(book: Book, member: Member, day: date) -> MemberPicture:
    """Return the picture of a member as of a day."""
    return picture(member, book.events_of(member.id), day)


def known_meeting(book: Book, meeting_id: str, field: str = "meeting_id") -> None:
    """Refuse the id of a meeting that is not there; empty passes."""
    if meeting_id and book.record_of(meeting_id) is None:
        raise Refused(
            translate("books", "Không có buổi sinh hoạt này trong sổ."),
            todo=translate("books", "Chọn lại buổi sinh hoạt."),
            field=field,
        )
