"""Superiors at the branch's meetings: the months with and without one, and who came."""

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.branch.book import Book
from desktop.branch.book_rules import FOLDER, BookRules
from desktop.branch.dates import period_words, short
from desktop.branch.meetings import Guest
from desktop.branch.superiors import SuperiorMonth, superior_months
from desktop.ui.books import offers
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf, Told
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class SuperiorsPage(BookPage):
    """The months of a year. Who came is written in the roll call of each meeting."""

    key: ClassVar[str] = "superiors"
    kind: ClassVar[type[Any]] = Told

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Cấp trên dự sinh hoạt"),
            none=self.tr("Năm này chưa có tháng nào để theo dõi."),
            open_only=self.tr("Chưa có cấp trên dự"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("period", self.tr("Tháng"), 8),
            Col("who", self.tr("Đồng chí dự")),
            Col("state", self.tr("Theo dõi"), 13),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Nothing is written here."""
        del shelf, row
        return ()

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("superiors", self.tr("Bảng theo dõi năm")),
            PaperLink("superiors-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the months of a year."""
        from desktop.services import rulebook

        today = desk.clock.today()
        with desk.read() as connection:
            rules = rulebook.sets_in(connection, FOLDER, BookRules)
        rows = tuple(_row(one) for one in superior_months(book, year, rules, today))
        return Shelf(book, today, year, rows, offers.years(book, today, ()))

    def count_words(self, shelf: Shelf) -> str:
        """Say how many months lack one."""
        without = sum(row.is_open for row in shelf.rows)
        if not without:
            return ""
        words = self.tr("{without} tháng chưa có cấp trên dự. Ghi người dự ở bước Chuẩn bị, mục đại biểu.")
        return words.format(without=without)


def _row(month: SuperiorMonth) -> Row:
    came = [guest for visit in month.visits for guest in visit.guests]
    if came:
        state = translate("book-superiors", "✓ Có dự")
    elif month.without:
        state = translate("book-superiors", "⚠ Chưa có")
    else:
        state = translate("book-superiors", "—")
    told = [
        (translate("book-superiors", "Dự buổi {day}", day=short(visit.meeting.day)), _names(visit.guests))
        for visit in month.visits
    ]
    told += [
        (translate("book-superiors", "Được mời, vắng {day}", day=short(visit.meeting.day)),
         _names(visit.guests))
        for visit in month.away
    ]
    ways = tuple(
        (translate("book-superiors", "Mở buổi {day}", day=short(one.day)), "meeting", f"meetings:{one.id}")
        for one in month.meetings
    )
    return Row(
        Told(month.period),
        {"period": short(month.period), "who": ", ".join(one.name for one in came), "state": state},
        title=_title(month.period),
        is_open=month.without,
        tone=Tone.WARN if month.without else Tone.PLAIN,
        told=tuple(told) or ((translate("book-superiors", "Cấp trên dự"),
                              translate("book-superiors", "Không có.")),),
        ways=ways,
    )


def _title(period: str) -> str:
    words = period_words(period)
    return words[:1].upper() + words[1:]


def _names(guests: tuple[Guest, ...]) -> str:
    return "; ".join(", ".join(one for one in (guest.name, guest.office) if one) for guest in guests)
