"""The statistics of one or more branches as a workbook: the usual table, and the further figures."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from desktop.branch.figures import StatColumn, value
from desktop.branch.organisation import Branch
from desktop.branch.spans import span_label
from desktop.documents.report_text import outcome_note
from desktop.documents.statistics import HOW_COUNTED, TOTAL, BranchFigures, Statistics, shown
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

_FIRST = 3
"""Column of the first figure, after TT and Chi bộ."""


def statistics_xlsx(branch: Branch, told: Statistics, day: date) -> bytes:
    """Write the table of `told` and the further figures; numbers are numbers, sums are formulas."""
    title = told.rules.table_title.format(span=span_label(told.span))
    book = Book(f"{title}, {branch.name}", day)
    _main(book.page("Thống kê"), branch, told, day, title)
    _further(book.page("Số liệu khác"), branch, told, day)
    return book.save()


def _main(page: Page, branch: Branch, told: Statistics, day: date, title: str) -> None:
    columns = told.rules.columns
    width = _FIRST + len(columns)
    split = width // 2
    top = page.office_head(branch, title.upper(), "", width=width, day=day, split=split)
    _headings(page, top, columns, width)
    first = top + 2
    for place, line in enumerate(told.lines):
        _line(page, first + place, place + 1, line, columns)
    after = first + len(told.lines)
    _totals(page, first, after, told, columns)
    page.span((after + 1, 1), (after + 1, width), HOW_COUNTED, "note")
    page.height(after, 20)
    page.height(after + 1, 34)
    last = page.signatures(
        after + 3, width=width, split=split, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    names = fitting([one.name for one in told.lines], least=24, most=40)
    page.widths([5, names, *[8.6] * len(columns), 20])
    page.fit_rows(first, after - 1)
    page.freeze(first, _FIRST)
    page.print_on_a4(landscape=True, head_rows=(top, top + 1), head_columns=2, last=(last, width))


def _headings(page: Page, top: int, columns: Sequence[StatColumn], width: int) -> None:
    for column, title in ((1, "TT"), (2, "Chi bộ"), (width, "Ghi chú")):
        page.span((top, column), (top + 1, column), title, "head")
    column = _FIRST
    for group, members in groupby(columns, key=lambda one: one.group):
        found = list(members)
        if group:
            page.span((top, column), (top, column + len(found) - 1), group, "head")
        for one in found:
            if group:
                page.put(top + 1, column, one.title, "head")
            else:
                page.span((top, column), (top + 1, column), one.title, "head")
            column += 1
    page.height(top, 34)
    page.height(top + 1, 52)


def _line(
    page: Page, row: int, place: int, line: BranchFigures, columns: Sequence[StatColumn]
) -> None:
    page.put(row, 1, place, "number")
    page.put(row, 2, line.name)
    for at, column in enumerate(columns, start=_FIRST):
        _put(page, row, at, line, column)
    note = outcome_note(line.figures, [one.code for one in columns])
    page.put(row, _FIRST + len(columns), note)


def _put(page: Page, row: int, at: int, line: BranchFigures, column: StatColumn) -> None:
    if column.share_of:
        page.put(row, at, shown(line.figures, column), "center")
    else:
        page.put(row, at, value(line.figures, column.code), "count")


def _totals(page: Page, first: int, row: int, told: Statistics, columns: Sequence[StatColumn]) -> None:
    page.span((row, 1), (row, 2), TOTAL, "sum-text")
    whole = told.whole
    for at, column in enumerate(columns, start=_FIRST):
        if column.share_of:
            page.put(row, at, shown(whole, column), "center")
            continue
        letter = column_letter(at)
        result = value(whole, column.code)
        page.formula(row, at, f"SUM({letter}{first}:{letter}{row - 1})", result, "count-sum")
    page.put(row, _FIRST + len(columns), None, "sum-text")


def _further(page: Page, branch: Branch, told: Statistics, day: date) -> None:
    width = 3
    subtitle = span_label(told.span)
    said = subtitle[:1].upper() + subtitle[1:]
    top = page.office_head(branch, "CÁC SỐ LIỆU KHÁC", said, width=width, day=day, split=2)
    page.put_row(top, ["TT", "Nội dung", "Số lượng"], ["head"] * 3)
    row, place = top + 1, 0
    whole = told.whole
    for group, members in groupby(told.rules.further, key=lambda one: one.group):
        page.span((row, 1), (row, width), group, "group")
        row += 1
        for one in members:
            place += 1
            page.put(row, 1, place, "number")
            page.put(row, 2, one.title)
            if one.share_of:
                page.put(row, 3, shown(whole, one), "center")
            else:
                page.put(row, 3, value(whole, one.code), "count")
            row += 1
    last = page.signatures(row + 1, width=width, split=2, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ"))
    page.widths([6, 62, 30])
    page.freeze(top + 1, 1)
    page.print_on_a4(landscape=False, head_rows=(top, top), last=(last, width))
