"""The registers of a branch as a workbook: one sheet each, in the columns of the printed book."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from desktop.branch.dates import short
from desktop.branch.numbers import count
from desktop.branch.organisation import Branch
from desktop.branch.register_lines import Source
from desktop.branch.registering import ORDER, Register
from desktop.documents.register_books import RegisterBook
from desktop.documents.workbooks.frame import LONGEST_SHEET_NAME, Book, Page, fitting

_LEAST_COLUMNS = 4


def registers_xlsx(books: Sequence[RegisterBook], *, branch: Branch, year: str, day: date) -> bytes:
    """Write registers of a year as they stand on `day`; ids and dates as they are read."""
    workbook = Book(f"Các sổ năm {year} {branch.name}", day)
    for book in books:
        _sheet(workbook.page(_sheet_name(book)), book, branch, year, day)
    return workbook.save()


def _sheet_name(book: RegisterBook) -> str:
    """Return the name of a register's sheet: its number and title, whole words within what Excel allows."""
    number = f"{book.register.number:02d} " if book.register.number else ""
    title = book.register.title.removeprefix("Sổ ")
    name = f"{number}{title[:1].upper()}{title[1:]}"
    return name if len(name) <= LONGEST_SHEET_NAME else name[: LONGEST_SHEET_NAME + 1].rpartition(" ")[0]


def _sheet(page: Page, book: RegisterBook, branch: Branch, year: str, day: date) -> None:
    register = book.register
    width = max(len(register.columns), _LEAST_COLUMNS)
    subtitle = f"Năm {year} (tính đến ngày {short(day)})"
    split = width // 2
    top = page.office_head(branch, register.title.upper(), subtitle, width=width, day=None, split=split)
    _headings(page, register, top)
    first = top + 2
    for index, row in enumerate(book.rows):
        for place, column in enumerate(register.columns, start=1):
            text = row.cells.get(column.code, "")
            if column.code == ORDER:
                page.put(first + index, place, index + 1, "number")
            else:
                page.put(first + index, place, text, "id" if column.centred else "text")
    after = first + len(book.rows)
    page.span((after, 1), (after, width), _sum(book), "note")
    page.widths(
        [
            5
            if column.code == ORDER
            else fitting(
                [column.title, *(one.cells.get(column.code, "") for one in book.rows)],
                least=max(11.0, column.width / 2.2),
                most=46,
            )
            for column in register.columns
        ]
    )
    page.fit_rows(first, after - 1)
    page.freeze(first, 2)
    page.print_on_a4(landscape=True, head_rows=(top, top + 1), last=(after, width))


def _sum(book: RegisterBook) -> str:
    if not book.rows:
        return "Không có."
    people = book.register.source in {Source.MEMBERS, Source.RESIDENCE}
    return f"Sổ có {count(len(book.rows))} {'đồng chí' if people else 'dòng'}."


def _headings(page: Page, register: Register, top: int) -> None:
    place = 1
    for group, members in groupby(register.columns, key=lambda one: one.group):
        columns = list(members)
        if group:
            page.span((top, place), (top, place + len(columns) - 1), group, "head")
        for offset, column in enumerate(columns):
            if group:
                page.put(top + 1, place + offset, column.title, "head")
            else:
                page.span((top, place + offset), (top + 1, place + offset), column.title, "head")
        place += len(columns)
