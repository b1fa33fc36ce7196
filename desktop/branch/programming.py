"""The yearly programme of inspection and supervision, and the yearly screening: what cannot be right in them.

Quy định 296-QĐ/TW 30/5/2025; Kết luận 567-KL/TU (Thành ủy TP. Hồ Chí Minh), mục 4, 6.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import check_period, earliest_day, latest_day, short
from desktop.branch.entered import (
    is_listed,
    known_meeting,
    known_member,
    listed_member,
    partial_day,
    picture_of,
    year,
)
from desktop.branch.members import MemberPicture
from desktop.branch.names import clean, name_key
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.errors import Refused
from desktop.words import translate


def check_inspection(line: Inspection, book: Book, _rules: Any, today: date) -> Inspection:  # noqa: ANN401
    """Return the line of the programme with tidy texts; raises `Refused`.

    Refused: a month outside the year of the programme, somebody in charge who is not on the list in that
    month, a target or a meeting that is not there, a result before the month begins.
    """
    year(line.year)
    if check_month(line.month)[:4] != line.year:
        raise Refused(
            translate(
                "books", "Tháng {month} không thuộc năm {year}.", month=short(line.month), year=line.year
            ),
            todo=translate("books", "Chọn tháng trong năm của chương trình."),
            field="month",
        )
    first, last = earliest_day(line.month), latest_day(line.month)
    if line.in_charge:
        listed_member(book, line.in_charge, (first, last), "in_charge")
    for one in line.target_ids:
        known_member(book, one, "target_ids")
    known_meeting(book, line.meeting_id)
    _check_result(line, first, today)
    return msgspec.structs.replace(
        line, target=clean(line.target), target_ids=tuple(dict.fromkeys(line.target_ids))
    )


def check_month(text: str) -> str:
    """Return a month; raises `Refused` naming the field `month`."""
    try:
        return check_period(text)
    except Refused as error:
        raise Refused(error.what, error.safe, error.todo, field="month") from error


def _check_result(line: Inspection, first: date, today: date) -> None:
    on = partial_day(line.result_on, "result_on")
    early = latest_day(on) < first if on else bool(line.result.strip()) and today < first
    if early:
        raise Refused(
            translate(
                "books",
                "Kết quả không thể có trước {month}, là tháng thực hiện theo chương trình.",
                month=translate("books", "tháng {month}", month=short(line.month)),
            ),
            todo=translate("books", "Kiểm tra lại ngày có kết quả, hoặc sửa tháng thực hiện."),
            field="result_on" if on else "result",
        )
    if on and earliest_day(on) > today:
        raise Refused(
            translate("books", "Ngày {day} chưa tới.", day=short(on)),
            todo=translate("books", "Kiểm tra lại ngày, tháng, năm."),
            field="result_on",
        )


def programme_of(book: Book, of_year: str) -> tuple[Inspection, ...]:
    """Return the lines of a year's programme in the order of its months."""
    return tuple(one for one in book.inspections if one.year == of_year)


def screening_id(of_year: str, member_id: str) -> str:
    """Return the id under which a member's screening of a year is kept."""
    return f"{of_year}/{member_id}"


def screening_days(of_year: str, today: date) -> tuple[date, date]:
    """Return the days on which one must be on the list to be screened: end of January, and the latest day.

    The branch reports the screening to its superior in January; a later one looks at the list of its day.
    """
    last = date(int(of_year), 12, 31)
    return date(int(of_year), 1, 31), min(max(today, date(int(of_year), 1, 1)), last)


def check_screening(line: Screening, book: Book, _rules: Any, today: date) -> Screening:  # noqa: ANN401
    """Return the conclusion with its own id; raises `Refused`.

    Refused: a year still to come, a member who is on the list neither in January nor now, a helper who is
    not on the list or is the member, a proposal to leave the Party without its grounds.
    """
    if date(int(year(line.year)), 1, 1) > today:
        raise Refused(
            translate("books", "Năm {year} chưa tới.", year=line.year),
            todo=translate("books", "Kiểm tra lại năm."),
            field="year",
        )
    days = screening_days(line.year, today)
    listed_member(book, line.member_id, days)
    if line.helper_id:
        listed_member(book, line.helper_id, days, "helper_id")
    if line.helper_id == line.member_id:
        raise Refused(
            translate("books", "Người giúp đỡ và người được giúp đỡ phải là hai người."),
            todo=translate("books", "Chọn đảng viên khác."),
            field="helper_id",
        )
    if line.outcome is Screened.CONSIDERED and not line.grounds.strip():
        raise Refused(
            translate("books", "Đề nghị xem xét đưa ra khỏi Đảng thì phải ghi căn cứ."),
            todo=translate("books", "Ghi căn cứ theo điểm 8.1, Quy định 294-QĐ/TW."),
            field="grounds",
        )
    return msgspec.structs.replace(line, id=screening_id(line.year, line.member_id))


class Screenings(msgspec.Struct, frozen=True, kw_only=True):
    """A year's screening: conclusions in the order of names, and who has none yet."""

    lines: tuple[tuple[MemberPicture, Screening], ...] = ()
    waiting: tuple[MemberPicture, ...] = ()
    """On the list in January and still on it, without a conclusion; who came later is not screened."""

    def count(self, outcome: Screened) -> int:
        """Return how many members a conclusion was reached of."""
        return sum(line.outcome is outcome for _, line in self.lines)


def screenings_of(book: Book, of_year: str, today: date) -> Screenings:
    """Return the screening of a year."""
    january, latest = screening_days(of_year, today)
    told = {one.member_id: one for one in book.screenings if one.year == of_year}
    pictures = _in_order(
        picture_of(book, one, latest if is_listed(book, one, latest) else january) for one in book.members
    )
    due = min(january, latest)
    return Screenings(
        lines=tuple((one, told[one.member_id]) for one in pictures if one.member_id in told),
        waiting=tuple(
            one
            for one in pictures
            if one.member_id not in told and _stayed(book, one.member_id, (due, latest))
        ),
    )


def _stayed(book: Book, member_id: str, days: Iterable[date]) -> bool:
    member = book.member(member_id)
    return member is not None and all(is_listed(book, member, day) for day in days)


def _in_order(pictures: Iterable[MemberPicture]) -> list[MemberPicture]:
    return sorted(pictures, key=lambda one: (name_key(one.full_name), one.born, one.member_id))
