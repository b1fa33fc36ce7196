"""The statistics appended to a report (phụ lục): the usual table on landscape A4, other figures, pictures."""

from collections.abc import Iterator, Sequence
from itertools import product

import msgspec

from desktop.branch.figures import Figures, ReportRules, StatColumn, total, value
from desktop.branch.names import clean
from desktop.branch.numbers import grouped, percent
from desktop.branch.remedies import QuarterCounts
from desktop.branch.spans import span_label, span_short
from desktop.branch.tallying import MonthFigures
from desktop.documents import fonts
from desktop.documents.charts import Bar, Picture, Slot, pictures
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout, TableRules
from desktop.documents.page import Composer
from desktop.documents.report_text import outcome_note
from desktop.documents.table import Column, Row, Table, spread
from desktop.documents.typeset import Align, Run

TOTAL = "Cộng"
HOW_COUNTED = (
    "Mỗi đảng viên tính một lần, theo hình thức xử lý nặng nhất; đảng viên có biểu hiện ở nhiều nhóm được "
    "ghi ở từng nhóm. Biểu hiện kỳ trước tính theo số biểu hiện."
)
_TIGHT = {"size": 10.5, "line": 13.0, "padding": 2.0, "side_padding": 2.5}
_CHART_HEIGHT = 46 * MM
_Entry = tuple[str, StatColumn | None]
"""A line of the further figures: its title and its figure; a heading has none."""


class BranchFigures(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the statistics: a branch by its name, and its figures."""

    name: str
    figures: Figures


class Statistics(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the appendix is drawn from."""

    span: str
    rules: ReportRules
    lines: tuple[BranchFigures, ...]
    """At least one."""
    belongs_to: str = ""
    """The report it is appended to: `Kèm theo Báo cáo số 05-BC/CB, ngày 05/10/2026`."""
    months: tuple[MonthFigures, ...] = ()
    """For the pictures, oldest first; none draws no picture."""
    quarters: tuple[QuarterCounts, ...] = ()

    @property
    def whole(self) -> Figures:
        """The figures of all lines together."""
        return total([one.figures for one in self.lines])


def shown(figures: Figures, column: StatColumn) -> str:
    """Write a figure as a paper shows it: `45.245`, `98,46 %`, `0`."""
    number = value(figures, column.code)
    if column.share_of:
        return percent(number, value(figures, column.share_of))
    return grouped(number)


def further_lines(rules: ReportRules, figures: Figures) -> Iterator[tuple[str, tuple[StatColumn, ...]]]:
    """Yield the headings of the further figures with those lines below them that are not 0."""
    headings = dict.fromkeys(one.group for one in rules.further)
    for heading in headings:
        lines = tuple(
            one for one in rules.further if one.group == heading and value(figures, one.share_of or one.code)
        )
        if lines:
            yield heading, lines


def lay_statistics(told: Statistics, layout: Layout) -> Pages:
    """Lay the appendix onto landscape pages without drawing it."""
    composer = Composer(layout, landscape=True)
    subject = told.rules.table_title.format(span=span_label(told.span))
    composer.title("Phụ lục", [subject], separator=False)
    if told.belongs_to:
        note = Run(f"({told.belongs_to})", fonts.ITALIC)
        composer.text(note, align=Align.CENTRE, indent=False)
    tight = msgspec.structs.replace(layout.table, **_TIGHT)
    _main_table(composer, told, tight)
    composer.text(HOW_COUNTED, indent=False)
    _further(composer, told, tight)
    if told.months or told.quarters:
        _pictures(composer, told)
    return composer.finish()


def _main_table(composer: Composer, told: Statistics, tight: TableRules) -> None:
    figures = [
        Column(one.title, 13.2 * MM, Align.CENTRE, one.group) for one in told.rules.columns
    ]
    names = (Column("TT", 8 * MM, Align.CENTRE), Column("Chi bộ", 0.0))
    columns = (*names, *figures, Column("Ghi chú", 31 * MM))
    table = Table(spread(columns, composer.frame.room), tight)
    codes = [one.code for one in told.rules.columns]
    rows = [
        table.row(
            [
                str(place),
                clean(one.name),
                *(shown(one.figures, column) for column in told.rules.columns),
                outcome_note(one.figures, codes),
            ]
        )
        for place, one in enumerate(told.lines, start=1)
    ]
    whole = told.whole
    sums = ["", TOTAL, *(shown(whole, column) for column in told.rules.columns), ""]
    composer.table(table, [*rows, table.row(sums, bold=True)])


def _further(composer: Composer, told: Statistics, tight: TableRules) -> None:
    """Add the further figures in two halves side by side; what is 0 is left out."""
    whole = told.whole
    groups: list[list[_Entry]] = [
        [(heading, None), *((one.title, one) for one in lines)]
        for heading, lines in further_lines(told.rules, whole)
    ]
    if not groups:
        return
    composer.text(Run("Các số liệu khác", fonts.BOLD), keep=True, indent=False)
    halves = _halves(groups)
    room = composer.frame.room
    number = 18 * MM
    columns = (
        Column("Nội dung", room / 2 - number),
        Column("Số lượng", number, Align.CENTRE),
        Column("Nội dung", room / 2 - number),
        Column("Số lượng", number, Align.CENTRE),
    )
    table = Table(columns, tight)
    rows: list[Row] = []
    for place in range(max(map(len, halves))):
        cells: list[str | Sequence[Run]] = []
        for half in halves:
            cells += _entry(half[place], whole) if place < len(half) else ["", ""]
        rows.append(table.row(cells))
    composer.table(table, rows)
    composer.text("Số liệu không ghi trong bảng này là không có.", indent=False)


def _halves(groups: Sequence[list[_Entry]]) -> tuple[list[_Entry], list[_Entry]]:
    """Share whole groups out to two halves as even as can be, the first group in the first half."""
    whole = sum(map(len, groups))
    ways = [(0, *way) for way in product((0, 1), repeat=len(groups) - 1)]

    def unevenness(way: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
        first = sum(len(group) for half, group in zip(way, groups, strict=True) if not half)
        return abs(2 * first - whole), way

    best = min(ways, key=unevenness)
    left, right = (
        [entry for one, group in zip(best, groups, strict=True) if one == half for entry in group]
        for half in (0, 1)
    )
    return left, right


def _entry(entry: _Entry, figures: Figures) -> list[str | Sequence[Run]]:
    title, column = entry
    if column is None:
        return [[Run(title, fonts.BOLD)], ""]
    return [title, shown(figures, column)]


def _pictures(composer: Composer, told: Statistics) -> None:
    composer.text(Run("Biểu đồ", fonts.BOLD), keep=True, indent=False)
    drawn: list[Picture] = []
    if told.months:
        drawn += [_attendance(told.months), _coverage(told.months)]
    if told.quarters:
        drawn.append(_remedies(told.quarters))
    composer.blocks.append(pictures(drawn, room=composer.frame.room, height=_CHART_HEIGHT))


def _attendance(months: Sequence[MonthFigures]) -> Picture:
    slots = [_share(one.month, one.present, one.called, hatched=False) for one in months]
    return Picture("Tỷ lệ dự sinh hoạt thường kỳ (%)", tuple(slots), 100.0)


def _coverage(months: Sequence[MonthFigures]) -> Picture:
    slots = [_share(one.month, one.checks_done, one.checks_due, hatched=True) for one in months]
    return Picture("Tỷ lệ tự đối chiếu của người dự (%)", tuple(slots), 100.0)


def _share(month: str, part: int, whole: int, *, hatched: bool) -> Slot:
    written = percent(part, whole, 1).removesuffix(" %")
    height = 100.0 * part / whole if whole else 0.0
    return Slot(f"T{int(month[5:])}", (Bar(height, written or "–", hatched),))


def _remedies(quarters: Sequence[QuarterCounts]) -> Picture:
    slots = [
        Slot(
            span_short(one.quarter).removeprefix("quý "),
            (Bar(one.closed, str(one.closed)), Bar(one.open_at_end, str(one.open_at_end), hatched=True)),
        )
        for one in quarters
    ]
    most = max((max(one.closed, one.open_at_end) for one in quarters), default=0)
    return Picture(
        "Biểu hiện được theo dõi, theo quý", tuple(slots), float(most), "đã khép lại", "còn theo dõi cuối quý"
    )
