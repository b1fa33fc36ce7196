"""Phân công luân phiên: who tells a story or presents a document in which meeting, and whose turn it is."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.book_words import turn_label
from desktop.branch.dates import next_period, period_of, period_words, short
from desktop.branch.growing import next_turns
from desktop.branch.growth import Turn, TurnKind
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskChoice, AskText, AskTick, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk

WAITING = 5
"""Names shown of those whose last turn lies farthest back."""


class RotaPage(BookPage):
    """The turns of a year."""

    key: ClassVar[str] = "rota"
    kind: ClassVar[type[Turn]] = Turn

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Phân công luân phiên"),
            new=self.tr("Thêm lượt"),
            none=self.tr("Năm này chưa phân công lượt nào."),
            open_only=self.tr("Chưa thực hiện"),
            edit=self.tr("sửa phân công luân phiên"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("period", self.tr("Kỳ"), 8),
            Col("who", self.tr("Đảng viên")),
            Col("state", self.tr("Kết quả"), 14),
            Col("kind", self.tr("Việc"), 26),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    AskWho("member_id", self.tr("Đảng viên")),
                    AskChoice("period", self.tr("Kỳ sinh hoạt"), offer=offers.months_of_year),
                    AskChoice("kind", self.tr("Việc"), options=_kinds(), wide=True),
                    Ask("topic", self.tr("Chủ đề, tên văn bản"), wide=True),
                    AskTick("done", self.tr("Đã thực hiện")),
                    AskText("note", self.tr("Ghi chú")),
                ),
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("rota", self.tr("Bảng phân công")),
            PaperLink("rota-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the turns of a year by month, and whose turn lies farthest back."""
        today = desk.clock.today()
        here = period_of(today)
        rows = [_row(book, one, here) for one in book.turns if one.period[:4] == year]
        years = offers.years(book, today, (one.period for one in book.turns))
        waiting = [one for one in next_turns(book, _next(book, here)) if not one.given][:WAITING]
        names = ", ".join(
            f"{one.person.full_name} ({period_words(one.last)})" if one.last else one.person.full_name
            for one in waiting
        )
        return Shelf(book, today, year, tuple(rows), years, {"waiting": names})

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a turn for the next meeting."""
        period = _next(shelf.book, period_of(shelf.today))
        if period[:4] != shelf.year:
            period = f"{shelf.year}-01"
        turn = Turn(id=self.context.desk.ids(), period=period, member_id=about)
        waiting = str(shelf.facts.get("waiting", ""))
        told = ((self.tr("Lâu chưa đến lượt"), waiting),) if waiting else ()
        return Row(turn, {}, title=self.tr("Lượt mới"), stored=False, told=told)

    def count_words(self, shelf: Shelf) -> str:
        """Say whose last turn lies farthest back."""
        waiting = str(shelf.facts.get("waiting", ""))
        return self.tr("Lâu chưa đến lượt: {names}.").format(names=waiting) if waiting else ""


def _next(book: Book, here: str) -> str:
    """Return the month of the next meeting: this one's, unless it was held."""
    met = any(one.record.meeting.period == here for one in book.meetings)
    return next_period(here) if met else here


def _kinds() -> tuple[tuple[object, str], ...]:
    return tuple((one, turn_label(one)) for one in TurnKind)


def _row(book: Book, turn: Turn, here: str) -> Row:
    late = not turn.done and turn.period < here
    if turn.done:
        state = translate("book-rota", "✓ Đã thực hiện")
    elif late:
        state = translate("book-rota", "⚠ Chưa ghi")
    else:
        state = translate("book-rota", "Sắp tới")
    return Row(
        turn,
        {
            "period": short(turn.period),
            "who": book.name(turn.member_id),
            "state": state,
            "kind": turn_label(turn.kind),
            "topic": turn.topic,
        },
        title=f"{offers.comrade(book, turn.member_id)}, {period_words(turn.period)}",
        is_open=not turn.done,
        tone=Tone.WARN if late else Tone.PLAIN,
    )
