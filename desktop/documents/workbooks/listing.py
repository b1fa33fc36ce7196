"""The frame of the branch's list workbooks: head, title, one table, notes, signatures, print set-up."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.branch.organisation import Branch
from desktop.documents.workbooks.frame import Book, Page, column_letter, fitting

DAY = "day"
"""Look of a column whose cells are partial dates; every other look is one of the frame's."""
Value = str | int | float | None


class Heading(NamedTuple):
    """One column: its title, how its cells look, and the bounds of its width in characters."""

    title: str
    look: str = "text"
    least: float = 10
    most: float = 30


class Sums(NamedTuple):
    """A last row that adds columns up: its label, and for each column summed its result."""

    label: str
    of: dict[int, int]
    """Sum by the number of the column, from 1."""
    share: tuple[int, int, int] | None = None
    """Column of a percentage, and the columns of its part and its whole."""


class ListBook(NamedTuple):
    """A list to be written as a workbook."""

    branch: Branch
    title: str
    subtitle: str
    sheet: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[Value]]
    day: date
    notes: Sequence[str] = ()
    sums: Sums | None = None
    split: int = 3
    """Last column of the left half of head and signatures."""


def list_xlsx(told: ListBook) -> bytes:
    """Write a list; `day` stands in the place line and in the file's properties."""
    book = Book(f"{told.title} {told.subtitle} {told.branch.name}", told.day)
    page = book.page(told.sheet)
    width = len(told.headings)
    top = page.office_head(
        told.branch, told.title, told.subtitle, width=width, day=told.day, split=told.split
    )
    for column, heading in enumerate(told.headings, start=1):
        page.put(top, column, heading.title, "head")
    first = top + 1
    for place, values in enumerate(told.rows):
        _line(page, first + place, values, told.headings)
    after = first + len(told.rows)
    if told.sums:
        _sums(page, first, after, told.sums, width)
        after += 1
    for note in told.notes:
        page.span((after, 1), (after, width), note, "note")
        page.height(after, 34)
        after += 1
    last = page.signatures(
        after + 1, width=width, split=told.split, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    page.widths([_width(told, column) for column in range(width)])
    page.height(top, 36)
    page.fit_rows(first, first + len(told.rows) - (0 if told.sums else 1))
    page.freeze(first, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top), last=(last, width))
    return book.save()


def _line(page: Page, row: int, values: Sequence[Value], headings: Sequence[Heading]) -> None:
    for column, (value, heading) in enumerate(zip(values, headings, strict=True), start=1):
        if heading.look == DAY:
            page.put_day(row, column, str(value or ""))
        else:
            page.put(row, column, value, heading.look)


def _sums(page: Page, first: int, row: int, sums: Sums, width: int) -> None:
    for column in range(1, width + 1):
        page.put(row, column, None, "sum")
    page.put(row, 2, sums.label, "sum-text")
    for column, result in sums.of.items():
        letter = column_letter(column)
        page.formula(row, column, f"SUM({letter}{first}:{letter}{max(row - 1, first)})", result)
    if sums.share:
        column, part, whole = sums.share
        share = sums.of[part] / sums.of[whole] if sums.of[whole] else 0.0
        over = f"{column_letter(part)}{row}/{column_letter(whole)}{row}"
        page.formula(row, column, f"IF({column_letter(whole)}{row}=0,0,{over})", share, "percent")


def _width(told: ListBook, column: int) -> float:
    heading = told.headings[column]
    texts = [str(row[column]) for row in told.rows if row[column] is not None]
    return fitting([heading.title, *texts], least=heading.least, most=heading.most)
