"""Đính chính: what a member asked to have corrected, in his or her own words, and what was done."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.book_words import correction_label
from desktop.branch.corrections import Correction, CorrectionState
from desktop.branch.dates import short
from desktop.ui.books import offers
from desktop.ui.books.boxes import AskChoice, AskDay, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.rows import Row, Shelf
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class CorrectionsPage(BookPage):
    """The corrections asked for, those without an answer first."""

    key: ClassVar[str] = "corrections"
    kind: ClassVar[type[Correction]] = Correction
    by_year: ClassVar[bool] = False

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Đề nghị đính chính"),
            new=self.tr("Thêm đề nghị"),
            none=self.tr("Chưa có đồng chí nào đề nghị đính chính thông tin về mình."),
            open_only=self.tr("Chưa giải quyết"),
            edit=self.tr("sửa đề nghị đính chính"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("on", self.tr("Ngày"), 11),
            Col("who", self.tr("Đảng viên")),
            Col("state", self.tr("Kết quả"), 16),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                self.tr("Đồng chí đề nghị"),
                (
                    AskWho("member_id", self.tr("Đảng viên")),
                    AskDay("on", self.tr("Ngày đề nghị")),
                    AskText("what", self.tr("Điều đang ghi chưa đúng")),
                    AskText("wanted", self.tr("Đề nghị ghi lại là")),
                ),
            ),
            Group(
                self.tr("Chi bộ trả lời"),
                (
                    AskChoice("state", self.tr("Kết quả"), options=_states()),
                    AskDay("answered_on", self.tr("Ngày trả lời")),
                    AskText("answer", self.tr("Đã làm gì, hoặc vì sao không sửa")),
                ),
                hint=self.tr("Sửa thông tin ở danh sách đảng viên, rồi ghi kết quả ở đây."),
            ),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read all corrections."""
        rows = sorted(
            (_row(book, one) for one in reversed(book.corrections)), key=lambda row: not row.is_open
        )
        return Shelf(book, desk.clock.today(), year, tuple(rows))

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a correction asked for today."""
        asked = Correction(
            id=self.context.desk.ids(), member_id=about, on=shelf.today.isoformat(), what=""
        )
        return Row(asked, {}, title=self.tr("Đề nghị mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say how many wait."""
        waiting = sum(row.is_open for row in shelf.rows)
        return self.tr("{waiting} đề nghị chưa giải quyết.").format(waiting=waiting) if waiting else ""


def _states() -> tuple[tuple[object, str], ...]:
    return tuple((one, correction_label(one)) for one in CorrectionState)


def _row(book: Book, asked: Correction) -> Row:
    return Row(
        asked,
        {
            "on": short(asked.on),
            "who": book.name(asked.member_id),
            "state": correction_label(asked.state),
            "what": asked.what,
        },
        title=offers.comrade(book, asked.member_id),
        is_open=asked.state is CorrectionState.ASKED,
        ways=(
            (
                translate("book-corrections", "Mở phiếu của đồng chí"),
                "members",
                f"list:{asked.member_id}",
            ),
        ),
    )
