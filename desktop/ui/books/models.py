"""Mô hình hay, cách làm hiệu quả: what was registered, by whom, and what came of it."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.growth import GoodModel
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskDay, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class ModelsPage(BookPage):
    """The models of a year."""

    key: ClassVar[str] = "models"
    kind: ClassVar[type[GoodModel]] = GoodModel

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Mô hình, cách làm hay"),
            new=self.tr("Thêm mô hình"),
            none=self.tr("Năm này chưa đăng ký mô hình nào."),
            open_only=self.tr("Chưa có kết quả"),
            edit=self.tr("sửa sổ mô hình"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("name", self.tr("Mô hình, cách làm")),
            Col("who", self.tr("Người thực hiện"), 22),
            Col("state", self.tr("Kết quả"), 10),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    Ask("name", self.tr("Tên mô hình, cách làm"), wide=True),
                    AskWho("member_id", self.tr("Của đồng chí"), nobody=self.tr("Của chi bộ (tập thể)")),
                    Ask("owner_text", self.tr("Cùng thực hiện"), self.tr("ví dụ Tổ đảng 1")),
                    AskText("content", self.tr("Nội dung, cách làm"), lines=3),
                    AskDay("registered_on", self.tr("Ngày đăng ký")),
                ),
            ),
            Group(
                self.tr("Kết quả"),
                (
                    AskText("result", self.tr("Kết quả, tác dụng"), lines=3),
                    Ask("recognised", self.tr("Biểu dương, khen thưởng"), wide=True),
                ),
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("models", self.tr("Danh sách mô hình")),
            PaperLink("models-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the models of a year."""
        today = desk.clock.today()
        rows = tuple(_row(book, one) for one in book.models if one.year == year)
        return Shelf(book, today, year, rows, offers.years(book, today, (one.year for one in book.models)))

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a model registered today."""
        model = GoodModel(
            id=self.context.desk.ids(),
            year=shelf.year,
            name="",
            member_id=about,
            registered_on=shelf.today.isoformat() if shelf.year == str(shelf.today.year) else "",
        )
        return Row(model, {}, title=self.tr("Mô hình mới"), stored=False)


def _row(book: Book, model: GoodModel) -> Row:
    is_open = not model.result.strip()
    who = ", ".join(
        one for one in (book.name(model.member_id), model.owner_text) if one
    ) or offers.whose(book, "")
    done, waiting = translate("book-models", "✓ Đã ghi"), translate("book-models", "Chưa ghi")
    return Row(
        model,
        {"name": model.name, "who": who, "state": waiting if is_open else done},
        title=offers.first_of(model.name, 70),
        is_open=is_open,
    )
