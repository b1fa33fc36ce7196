"""One register in the window: its lines of a year, those written by hand with their form."""

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.branch.book import Book
from desktop.branch.register_lines import Source
from desktop.branch.registering import ORDER, ColumnKind, Register, RegisterColumn, lines
from desktop.branch.registering import Row as Line
from desktop.branch.registers import RegisterEntry
from desktop.branch.spans import last_day
from desktop.services import register_papers
from desktop.services.papers import Paper
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskDay, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf, Told
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.languages import either
from desktop.ui.printing import print_pdf, save_paper
from desktop.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk

_LETTER = 2.4
"""Millimetres of a printed column for one letter of a column in the window."""
_FREE = 50
"""Width in millimetres of a column that takes what is left on paper and not in the window."""
_DATE = 12
"""Letters of a date."""
_NAME, _YEAR = "name", "year"
_BY_HAND = frozenset({"signature"})
"""Columns for the pen: on paper only."""


class RegisterPage(BookPage):
    """The lines of one register."""

    kind: ClassVar[type[Any]] = RegisterEntry
    register: ClassVar[Register]

    def __init__(self, context: Context, parent: "QWidget | None" = None) -> None:
        super().__init__(context, parent)
        self.print_button = Button(self.tr("In sổ này…"), partial(self._make, self._print, sheet=False))
        self.excel_button = Button(self.tr("Lưu Excel…"), partial(self._make, self._save, sheet=True))
        self.places.papers.set_text(self.tr("In tất cả…"))
        tools = self.places.tools.layout()
        if tools is not None:
            tools.addWidget(self.print_button)
            tools.addWidget(self.excel_button)

    def say(self) -> BookWords:
        """Return the words of the register."""
        number = self.register.number
        title = self.tr("Sổ số {number}").format(number=number) if number else self.tr("Sổ theo dõi")
        return BookWords(
            title=title,
            new=self.tr("Thêm dòng") if self.register.entered else "",
            none=self.tr("Năm này sổ chưa có dòng nào."),
            edit=title_of(self.register).lower(),
            needed=self.tr("chưa chọn đảng viên"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns of the register; the name comes early and is never left out."""
        shown = [one for one in self.register.columns if one.code not in _BY_HAND]
        named = any(one.code == _NAME for one in shown)
        ordered = sorted(shown, key=lambda one: (one.code != ORDER, one.code != _NAME))
        return tuple(_col(one, named=named) for one in ordered)

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields of a line written by hand; one drawn from other records has none."""
        del shelf
        if isinstance(row.record, Told):
            return ()
        asks: list[Ask] = []
        if self.register.about_member:
            asks.append(AskWho("member_id", self.tr("Đảng viên"), wide=True))
        elif self.register.column(_NAME) is not None:
            nobody = self.tr("Tập thể chi bộ")
            asks.append(AskWho("member_id", self.tr("Đảng viên"), wide=True, nobody=nobody))
        dated = self.register.column("on")
        words = either(dated.title, dated.title_en) if dated else self.tr("Ngày")
        asks.append(AskDay("on", words, whole=False))
        asks += [_ask(one) for one in self.register.written() if one.code not in {"on", *_BY_HAND}]
        return (Group("", tuple(asks)),)

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers: all registers of a year, to be printed and bound."""
        return (
            PaperLink("registers", self.tr("Tất cả các sổ trong năm")),
            PaperLink("registers-sheet", self.tr("Tất cả, bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the lines of a year."""
        today = desk.clock.today()
        found = lines(book, self.register, year, min(today, last_day(year)))
        entries = {one.id: one for one in book.entries}
        rows = tuple(
            self._of_line(number, one, entries.get(one.entry_id)) for number, one in enumerate(found, start=1)
        )
        told = [one.on for one in book.entries] + [one.day for one in book.issued]
        return Shelf(book, today, year, rows, offers.years(book, today, told))

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a line dated today."""
        cells = {_YEAR: str(shelf.today.year)} if self.register.column(_YEAR) else {}
        entry = RegisterEntry(
            id=self.context.desk.ids(),
            register=self.register.code,
            on=shelf.today.isoformat(),
            member_id=about,
            cells=cells,
        )
        return Row(entry, {}, title=self.tr("Dòng mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say the register's whole title, how many lines there are, and where they come from."""
        return self.tr("{title}: {count} dòng. {source}").format(
            title=title_of(self.register), count=len(shelf.rows), source=_source(self.register)
        )

    def _of_line(self, number: int, line: Line, entry: RegisterEntry | None) -> Row:
        cells = line.cells
        title = cells.get(_NAME) or cells.get("symbol") or cells.get("what") or cells.get(_YEAR, "")
        if entry is not None:
            return Row(entry, cells, title=title or self.tr("Dòng {number}").format(number=number))
        told = tuple(
            (either(one.title, one.title_en), cells[one.code])
            for one in self.register.columns
            if one.code != ORDER and cells.get(one.code)
        )
        return Row(Told(f"{self.register.code}-{number}"), cells, title=title, told=told)

    def _make(self, then: Any, *, sheet: bool) -> None:  # noqa: ANN401  a bound method of this page
        year = self.shelf.year if self.shelf is not None else str(self.context.today().year)
        maker = register_papers.registers_sheet if sheet else register_papers.registers
        self.record.commit()
        self.context.write(lambda desk: maker(desk, year, self.register.code), then)

    def _print(self, paper: Paper) -> None:
        print_pdf(self.context, self, paper.name, paper.content)

    def _save(self, paper: Paper) -> None:
        save_paper(self.context, self, paper.name, paper.content)


def page_of(shown: Register) -> type[RegisterPage]:
    """Return the page of one register: its commands and its readings have names of their own."""

    class Own(RegisterPage):
        key: ClassVar[str] = f"registers-{shown.code}"
        register: ClassVar[Register] = shown
        needs: ClassVar[tuple[str, ...]] = ("member_id",) if shown.about_member else ()

    return Own


def title_of(register: Register) -> str:
    """Return the title of a register in the reader's language."""
    return either(register.title, register.title_en)


def _col(column: RegisterColumn, *, named: bool) -> Col:
    """Return a column of the window: the name takes what is left, where there is one."""
    stretches = column.code == _NAME if named else not column.width
    width = max((column.width or _FREE) / _LETTER, 5)
    if column.kind is ColumnKind.DATE:
        width = _DATE
    return Col(column.code, either(column.title, column.title_en), 0 if stretches else width)


def _ask(column: RegisterColumn) -> Ask:
    words = either(column.title, column.title_en)
    if column.kind is ColumnKind.DATE:
        return AskDay(f"cells.{column.code}", words, whole=False, past=False)
    if not column.width:
        return AskText(f"cells.{column.code}", words)
    return Ask(f"cells.{column.code}", words)


def _source(register: Register) -> str:
    return {
        Source.MEMBERS: translate("registers", "Lấy từ phiếu đảng viên."),
        Source.PROBATIONARY: translate("registers", "Lấy từ phiếu đảng viên."),
        Source.LEFT: translate("registers", "Lấy từ diễn biến của đảng viên."),
        Source.DIED: translate("registers", "Lấy từ diễn biến của đảng viên."),
        Source.TRANSFERS: translate("registers", "Lấy từ diễn biến của đảng viên."),
        Source.RESIDENCE: translate("registers", "Lấy từ phiếu đảng viên và dòng ghi thêm."),
        Source.RESOLUTIONS: translate("registers", "Lấy từ các nghị quyết đã cấp số."),
        Source.ISSUED: translate("registers", "Lấy từ các văn bản đã cấp số."),
        Source.ENTRIES: translate("registers", "Ghi bằng tay."),
    }[register.source]
