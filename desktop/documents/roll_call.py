"""The roll-call sheet (danh sách điểm danh): to be marked by hand before a meeting, filled in after it.

Columns as in local sheets: TT, họ và tên, chức vụ, có mặt, vắng có lý do, vắng không lý do, ghi chú.
"""

from datetime import date

from desktop.branch.attendance import counts, must_attend
from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import Entitled, rule_of
from desktop.branch.meetings import Attendance, Mark
from desktop.branch.members import MemberPicture, State
from desktop.branch.names import clean
from desktop.branch.numbers import count, percent
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.minutes import meeting_day
from desktop.documents.page import Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align
from desktop.documents.wording import People, comrades, flat, meeting_title, office, state_label, upper_first

_DOTS = "……"
_TICK = "x"
_BY_HAND = 1.4
"""Height of a row to be signed or marked by hand, in lines."""
_COLUMNS = (Mark.PRESENT, Mark.EXCUSED, Mark.UNEXCUSED)


def roll_call_pdf(file: MeetingFile, *, layout: Layout, created: date | None = None) -> Paper:
    """Draw the sheet: blank where nobody has been called yet, otherwise with marks, reasons and counts."""
    laid = lay_roll_call(file, layout=layout)
    title = f"Danh sách {_who(file)} tham dự {meeting_title(file)}"
    about = About(
        title=title,
        author=file.branch.name,
        created=created or meeting_day(file),
        kind="roll-call",
        period=file.record.meeting.period,
    )
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)


def lay_roll_call(file: MeetingFile, *, layout: Layout) -> Pages:
    """Lay the sheet onto pages without drawing it."""
    record, people = file.record, People(file.record)
    blank = not record.attendance
    composer = Composer(layout)
    composer.head(file.branch, day=meeting_day(file))
    composer.title("Danh sách", [f"{_who(file)} tham dự {meeting_title(file)}"])
    table = Table(spread(_columns(), composer.frame.room), layout.table)
    lines = {line.member_id: line for line in record.attendance}
    rows = [
        table.row(
            _texts(index, one, people, lines.get(one.member_id), blank=blank),
            least_lines=_BY_HAND if blank else 1.0,
        )
        for index, one in enumerate(record.roster, start=1)
    ]
    composer.table(table, [*rows, table.row(_totals(file, blank=blank), bold=True)])
    for sentence in _summary(file, blank=blank):
        composer.text(sentence)
    composer.signatures(
        Signer(titles=("NGƯỜI ĐIỂM DANH",), name=people.bare(record.meeting.secretary_id)),
        Signer(titles=("CHỦ TRÌ",), name=people.bare(record.meeting.chair_id)),
    )
    return composer.finish()


def _who(file: MeetingFile) -> str:
    return "chi ủy viên" if rule_of(file).entitled is Entitled.COMMITTEE else "đảng viên"


def _columns() -> tuple[Column, ...]:
    return (
        Column("TT", 10 * MM, Align.CENTRE),
        Column("Họ và tên", 46 * MM),
        Column("Chức vụ", 25 * MM),
        Column("Có mặt", 16 * MM, Align.CENTRE),
        Column("Vắng có lý do", 17 * MM, Align.CENTRE),
        Column("Vắng không lý do", 17 * MM, Align.CENTRE),
        Column("Ghi chú", 0.0),
    )


def _texts(
    index: int, person: MemberPicture, people: People, line: Attendance | None, *, blank: bool
) -> list[str]:
    marks = [_TICK if line is not None and line.mark is mark else "" for mark in _COLUMNS]
    if not blank and not must_attend(person) and (line is None or line.mark is not Mark.PRESENT):
        marks = ["–", "–", "–"]
    apart = people.told_apart(person)
    known = apart and apart != office(person.position)
    name = clean(person.full_name) + (f" ({apart})" if known else "")
    reason = flat(line.reason) if line is not None else ""
    standing = state_label(person) if person.state not in {State.OFFICIAL} else ""
    return [
        str(index),
        name,
        clean(person.position),
        *marks,
        upper_first("; ".join(part for part in (standing, reason) if part)),
    ]


def _totals(file: MeetingFile, *, blank: bool) -> list[str]:
    sums = counts(file.record)
    figures = ["", "", ""] if blank else [count(sums.present), count(sums.excused), count(sums.unexcused)]
    return ["", "Cộng", "", *figures, ""]


def _summary(file: MeetingFile, *, blank: bool) -> list[str]:
    sums = counts(file.record)
    total = f"Tổng số {_who(file)}: {comrades(sums.total)}; phải dự: {comrades(sums.must_attend)}"
    if blank:
        share = (
            f"Có mặt: {_DOTS} đồng chí; vắng có lý do: {_DOTS} đồng chí; vắng không lý do: {_DOTS} đồng chí."
        )
        return [f"{total}.", share]
    reached = percent(sums.present, sums.must_attend)
    here = f"Có mặt: {comrades(sums.present)}" + (f", đạt {reached}" if reached else "")
    absent = f"vắng có lý do: {comrades(sums.excused)}; vắng không lý do: {comrades(sums.unexcused)}."
    said = [f"{total}.", f"{here}; {absent}"]
    if sums.exempt_present:
        said.append(
            f"Được miễn sinh hoạt, đến dự: {comrades(sums.exempt_present)} (không tính vào số có mặt)."
        )
    if sums.not_called:
        said.append(f"Chưa điểm danh: {comrades(len(sums.not_called))}.")
    return said
