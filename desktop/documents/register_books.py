"""The registers of a branch as books (sổ): each with its cover leaf, a ruled table and page numbers.

Registers kept on a computer are printed and bound every year and after each term (handbook of Hà Nội, with
Hướng dẫn 38-HD/BTCTW 29/9/2025). The cover says how many pages the book has and leaves room for the
signatures at its opening and its closing.
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.dates import earliest_day, latest_day, short
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.branch.organisation import Branch
from desktop.branch.register_lines import Source
from desktop.branch.registering import Register, RegisterColumn, Row
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Fixed, Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align
from desktop.documents.wording import NONE

_ABOVE_TITLE = 20 * MM
"""Room on a cover between the head and the title."""
_LISTS = {Source.MEMBERS, Source.RESIDENCE}
"""Registers that show a state, not what happened in a year."""


class RegisterBook(msgspec.Struct, frozen=True, kw_only=True):
    """A register with its lines of a year."""

    register: Register
    rows: tuple[Row, ...] = ()

    @property
    def title(self) -> str:
        """Its title with its number among the thirteen: `1. Sổ danh sách đảng viên`."""
        number = self.register.number
        return f"{number}. {self.register.title}" if number else self.register.title


def registers_pdf(
    books: Sequence[RegisterBook],
    *,
    branch: Branch,
    year: str,
    day: date,
    layout: Layout,
    created: date | None = None,
) -> Paper:
    """Draw registers of a year as they stand on `day`, one after the other; several with a list of them."""
    laid = [_book(one, branch, year, day, layout) for one in books]
    if len(books) > 1:
        laid.insert(0, _contents(books, laid, branch, year, day, layout))
    title = books[0].register.title if len(books) == 1 else "Các sổ của chi bộ"
    named = f"{title} năm {year}, {branch.name}"
    about = About(title=named, author=branch.name, created=created or day, kind="register", period=year)
    pages = sum(len(one.pages) for one in laid)
    return Paper(pdf=draw(laid, about, layout.page), pages=pages, title=named)


def _book(book: RegisterBook, branch: Branch, year: str, day: date, layout: Layout) -> Pages:
    inside = _inside(book, year, day, layout)
    cover = _cover(book, branch, year, day, layout, pages=len(inside.pages) + 1)
    return Pages(cover.frame, [*cover.pages, *inside.pages])


def _cover(book: RegisterBook, branch: Branch, year: str, day: date, layout: Layout, *, pages: int) -> Pages:
    composer = Composer(layout, landscape=True)
    composer.head(branch)
    composer.blocks.append(Fixed(_ABOVE_TITLE, (), keep=True))
    composer.title(book.register.title, [f"Năm {year}"])
    lines = (
        f"Sổ số: {book.register.number or '……'}.  Số dòng đã ghi: {_lines_told(book)}.",
        f"Sổ này có {count(pages)} trang kể cả trang bìa, đánh số liên tục từ trang 1 đến trang {pages}.",
        f"Mở sổ: ngày {short(earliest_day(f'{year}-01-01'))}.  Khóa sổ: ngày …… tháng …… năm ………….",
        f"In ngày {short(day)} từ sổ ghi trên máy; đóng quyển hằng năm và sau mỗi nhiệm kỳ.",
    )
    for line in lines:
        composer.text(line, align=Align.CENTRE, indent=False)
    composer.signatures(_signer("MỞ SỔ"), _signer("KHÓA SỔ"))
    return composer.finish()


def _lines_told(book: RegisterBook) -> str:
    return count(len(book.rows)) if book.rows else NONE.rstrip(".").lower()


def _signer(title: str) -> Signer:
    return Signer(titles=(title, "T/M CHI BỘ"), office="BÍ THƯ", note="(ký, ghi rõ họ tên)")


def _inside(book: RegisterBook, year: str, day: date, layout: Layout) -> Pages:
    composer = Composer(layout, landscape=True)
    composer.title(book.register.title, [_when(year, day)], separator=False)
    table = Table(spread(_columns(book.register), composer.frame.room), layout.table)
    if book.rows:
        composer.table(table, [table.row(one.texts(book.register)) for one in book.rows])
        composer.text(_sum(book))
    else:
        composer.table(table, [table.band(NONE, bold=False)])
    return composer.finish()


def _when(year: str, day: date) -> str:
    shown = min(day, latest_day(year))
    return f"Năm {year} (tính đến ngày {short(shown)})"


def _sum(book: RegisterBook) -> str:
    if book.register.source in _LISTS:
        return f"Sổ có {count(len(book.rows))} đồng chí."
    return f"Trong năm có {count(len(book.rows))} dòng."


def _columns(register: Register) -> tuple[Column, ...]:
    return tuple(_column(one) for one in register.columns)


def _column(column: RegisterColumn) -> Column:
    align = Align.CENTRE if column.centred else Align.LEFT
    return Column(column.title, column.width * MM, align, column.group)


def _contents(
    books: Sequence[RegisterBook],
    laid: Sequence[Pages],
    branch: Branch,
    year: str,
    day: date,
    layout: Layout,
) -> Pages:
    """Lay the list of the books out: what is bound together, with lines and pages of each."""
    composer = Composer(layout)
    composer.head(branch, day=day)
    composer.title("Các sổ của chi bộ", [f"Năm {year}"])
    columns = (
        Column("Sổ số", 20 * MM, Align.CENTRE),
        Column("Tên sổ", 0.0),
        Column("Số dòng", 28 * MM, Align.CENTRE),
        Column("Số trang", 28 * MM, Align.CENTRE),
    )
    table = Table(spread(columns, composer.frame.room), layout.table)
    rows = [
        table.row(
            [
                str(one.register.number or ""),
                clean(one.register.title),
                count(len(one.rows)) if one.rows else "0",
                count(len(pages.pages)),
            ]
        )
        for one, pages in zip(books, laid, strict=True)
    ]
    sums = (sum(len(one.rows) for one in books), sum(len(one.pages) for one in laid))
    total = ["", "Cộng", *map(count, sums)]
    composer.table(table, [*rows, table.row(total, bold=True)])
    return composer.finish()
