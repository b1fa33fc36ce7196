"""Rà soát, sàng lọc đảng viên: every member of the year, own words first, then what the branch concluded."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.book_words import screened_label
from desktop.branch.members import MemberPicture
from desktop.branch.programmes import Screened, Screening
from desktop.branch.programming import screening_id, screenings_of
from desktop.ui.books import offers
from desktop.ui.books.boxes import AskChoice, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class ScreeningPage(BookPage):
    """The screening of a year: a line for everybody on the list."""

    key: ClassVar[str] = "screening"
    kind: ClassVar[type[Screening]] = Screening
    needs: ClassVar[tuple[str, ...]] = ("outcome",)

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Rà soát, sàng lọc"),
            none=self.tr("Không có đảng viên nào trong danh sách của năm này."),
            open_only=self.tr("Chưa ghi"),
            edit=self.tr("sửa kết quả rà soát"),
            needed=self.tr("chọn kết luận của chi bộ."),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (Col("who", self.tr("Họ và tên")), Col("outcome", self.tr("Kết luận của chi bộ"), 30))

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                self.tr("Đồng chí tự đánh giá"),
                (AskText("own_words", self.tr("Lời của đồng chí"), lines=3),),
            ),
            Group(
                self.tr("Chi bộ"),
                (
                    AskChoice("outcome", self.tr("Kết luận"), options=_outcomes(), wide=True),
                    AskText(
                        "grounds",
                        self.tr("Căn cứ"),
                        self.tr("bắt buộc khi đề nghị xem xét đưa ra khỏi Đảng (điểm 8.1, QĐ 294-QĐ/TW)"),
                    ),
                    AskWho("helper_id", self.tr("Đảng viên giúp đỡ"), wide=True),
                ),
            ),
            Group(
                self.tr("Ý kiến của đồng chí về kết luận"),
                (AskText("reply", self.tr("Đồng chí có ý kiến")),),
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("screening", self.tr("Báo cáo rà soát")),
            PaperLink("screening-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the year's conclusions and who has none yet."""
        today = desk.clock.today()
        found = screenings_of(book, year, today)
        rows = [_row(person, line, stored=True) for person, line in found.lines]
        rows += [_row(person, _unwritten(year, person), stored=False) for person in found.waiting]
        order = {one.id: place for place, one in enumerate(book.members)}
        rows.sort(key=lambda row: order[row.record.member_id])
        years = offers.years(book, today, (one.year for one in book.screenings))
        return Shelf(book, today, year, tuple(rows), tuple(one for one in years if one <= str(today.year)))

    def count_words(self, shelf: Shelf) -> str:
        """Say how many have a conclusion."""
        done = sum(row.stored for row in shelf.rows)
        return self.tr("Đã ghi {done}/{all} đảng viên.").format(done=done, all=len(shelf.rows))

    def next_step(self, shelf: Shelf) -> tuple[str, Callable[[], None]] | None:
        """Record the usual conclusion for all the rest, once the branch has concluded so."""
        waiting = sum(not row.stored for row in shelf.rows)
        if not waiting:
            return None
        words = self.tr("Giữ vững tư cách: {count} người còn lại…")
        return words.format(count=waiting), partial(self._ask_to_keep, waiting)

    def _ask_to_keep(self, waiting: int) -> None:
        self.ask(
            self.tr("Chi bộ đã kết luận {count} đảng viên còn lại giữ vững tư cách?").format(count=waiting),
            self.tr("Ghi cho {count} người").format(count=waiting),
            self.keep_the_rest,
            safe=self.tr("Những người đã ghi không đổi."),
        )

    def keep_the_rest(self) -> None:
        """Write down that the branch concluded for all the rest that they keep their standing."""
        if self.shelf is None:
            return
        waiting = [row.record for row in self.shelf.rows if not row.stored]
        label = self.tr("Rà soát: giữ vững tư cách {count} người").format(count=len(waiting))
        said = self.tr("Đã ghi {count} người. Bấm Ctrl+Z để lấy lại.").format(count=len(waiting))
        self.put_all(waiting, label, said)


def _outcomes() -> tuple[tuple[object, str], ...]:
    return tuple((one, screened_label(one)) for one in Screened)


def _unwritten(year: str, person: MemberPicture) -> Screening:
    return Screening(
        id=screening_id(year, person.member_id),
        year=year,
        member_id=person.member_id,
        outcome=Screened.KEEPS,
    )


def _row(person: MemberPicture, line: Screening, *, stored: bool) -> Row:
    said = screened_label(line.outcome) if stored else translate("book-screening", "— chưa ghi")
    return Row(
        line,
        {"who": person.full_name, "outcome": said},
        title=translate("book-fields", "Đồng chí {name}", name=person.full_name),
        stored=stored,
        is_open=not stored,
        tone=Tone.PLAIN if stored else Tone.QUIET,
    )
