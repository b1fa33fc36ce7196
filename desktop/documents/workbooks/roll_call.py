"""Sổ điểm danh of a year: members down, months across, sums by formulas."""

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from desktop.branch import attendance
from desktop.branch.closing import MeetingFile
from desktop.branch.meetings import Mark
from desktop.branch.members import MemberPicture
from desktop.branch.names import name_key
from desktop.branch.organisation import Branch
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

_SIGNS = {Mark.PRESENT: "x", Mark.EXCUSED: "P", Mark.UNEXCUSED: "K"}
_NOT_CALLED = "–"
_EXEMPT_PRESENT = "(x)"
_LEGEND = (
    "x: có mặt; P: vắng có lý do; K: vắng không lý do; –: không thuộc diện phải dự (được miễn, sinh hoạt "
    "tạm thời nơi khác, đình chỉ sinh hoạt); (x): được miễn nhưng có dự; ô trống: chưa điểm danh hoặc "
    "không có tên trong danh sách."
)
_SUMS = (("Có mặt", "x"), ("Vắng có lý do", "P"), ("Vắng không lý do", "K"))
_MONTHS = range(1, 13)
_FIRST_MONTH = 3
_FIRST_SUM = _FIRST_MONTH + 12
_WIDTH = _FIRST_SUM + len(_SUMS) - 1
_SPLIT = 8


class _Row(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    signs: dict[int, str]
    """Sign in the cell by month."""


def roll_call_xlsx(branch: Branch, year: int, months: Sequence[MeetingFile]) -> bytes:
    """Write the roll call of `year` from its meetings; the last of a month's meetings counts for it."""
    files = {int(file.record.meeting.period[5:7]): file for file in months if _year_of(file) == year}
    rows = _rows(files)
    book = Book(f"Điểm danh năm {year} {branch.name}", _day(files, year))
    page = book.page(f"Điểm danh {year}")
    subtitle = f"Năm {year}"
    top = page.office_head(
        branch, "SỔ ĐIỂM DANH SINH HOẠT CHI BỘ", subtitle, width=_WIDTH, day=None, split=_SPLIT
    )
    _headings(page, top, files)
    first = top + 2
    for index, row in enumerate(rows):
        _line(page, first + index, index + 1, row)
    after = first + len(rows)
    _totals(page, first, after, rows)
    page.span((after + len(_SUMS) + 1, 1), (after + len(_SUMS) + 1, _WIDTH), _LEGEND, "note")
    page.height(after + len(_SUMS) + 1, 50)
    last = page.signatures(
        after + len(_SUMS) + 3,
        width=_WIDTH,
        split=_SPLIT,
        left=("NGƯỜI LẬP",),
        right=("T/M CHI BỘ", "BÍ THƯ"),
    )
    page.widths([5, fitting([row.name for row in rows], least=22, most=36), *[7.5] * 12, 8, 11, 11])
    page.fit_rows(first, after - 1)
    page.freeze(first, _FIRST_MONTH)
    page.print_on_a4(landscape=True, head_rows=(top, top + 1), head_columns=2, last=(last, _WIDTH))
    return book.save()


def _year_of(file: MeetingFile) -> int:
    return int(file.record.meeting.period[:4])


def _day(files: Mapping[int, MeetingFile], year: int) -> date:
    days = [date.fromisoformat(file.record.meeting.day) for file in files.values()]
    return max(days, default=date(year, 1, 1))


def _rows(files: Mapping[int, MeetingFile]) -> list[_Row]:
    """Return one row a person on any month's list, in the order of the latest names."""
    people: dict[str, MemberPicture] = {}
    signs: dict[str, dict[int, str]] = {}
    for month in sorted(files):
        record = files[month].record
        for person in record.roster:
            people[person.member_id] = person
            line = record.mark_of(person.member_id)
            signs.setdefault(person.member_id, {})[month] = _sign(person, line.mark if line else None)
    ordered = sorted(people.values(), key=lambda one: (name_key(one.full_name), one.born, one.member_id))
    return [_Row(name=person.full_name, signs=signs[person.member_id]) for person in ordered]


def _sign(person: MemberPicture, mark: Mark | None) -> str:
    if attendance.must_attend(person):
        return _SIGNS[mark] if mark else ""
    return _EXEMPT_PRESENT if mark is Mark.PRESENT else _NOT_CALLED


def _headings(page: Page, top: int, files: Mapping[int, MeetingFile]) -> None:
    page.span((top, 1), (top + 1, 1), "TT", "head")
    page.span((top, 2), (top + 1, 2), "Họ và tên", "head")
    page.span((top, _FIRST_MONTH), (top, _FIRST_SUM - 1), "Tháng (ngày họp)", "head")
    for month in _MONTHS:
        day = f"\n({files[month].record.meeting.day[8:]}/{month})" if month in files else ""
        page.put(top + 1, _FIRST_MONTH + month - 1, f"{month}{day}", "head")
    page.span((top, _FIRST_SUM), (top, _WIDTH), "Cộng", "head")
    for index, (label, _) in enumerate(_SUMS):
        page.put(top + 1, _FIRST_SUM + index, label, "head")
    page.height(top + 1, 50)


def _line(page: Page, row: int, number: int, line: _Row) -> None:
    page.put(row, 1, number, "number")
    page.put(row, 2, line.name)
    for month in _MONTHS:
        page.put(row, _FIRST_MONTH + month - 1, line.signs.get(month, ""), "center")
    cells = f"{column_letter(_FIRST_MONTH)}{row}:{column_letter(_FIRST_SUM - 1)}{row}"
    for index, (_, sign) in enumerate(_SUMS):
        result = sum(one == sign for one in line.signs.values())
        page.formula(row, _FIRST_SUM + index, f'COUNTIF({cells},"{sign}")', result)


def _totals(page: Page, first: int, after: int, rows: Sequence[_Row]) -> None:
    for index, (label, sign) in enumerate(_SUMS):
        row = after + index
        page.span((row, 1), (row, 2), f"Cộng: {label.lower()}", "sum-text")
        for month in _MONTHS:
            column = _FIRST_MONTH + month - 1
            letter = column_letter(column)
            result = sum(one.signs.get(month) == sign for one in rows)
            cells = f"{letter}{first}:{letter}{max(after - 1, first)}"
            page.formula(row, column, f'COUNTIF({cells},"{sign}")', result)
        for other in range(len(_SUMS)):
            page.put(row, _FIRST_SUM + other, None, "sum")
        whole = f"{column_letter(_FIRST_MONTH)}{row}:{column_letter(_FIRST_SUM - 1)}{row}"
        result = sum(one == sign for line in rows for one in line.signs.values())
        page.formula(row, _FIRST_SUM + index, f"SUM({whole})", result)
