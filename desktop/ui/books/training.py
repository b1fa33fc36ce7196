"""Đào tạo, bồi dưỡng: the courses of every member, of all years."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.growth import Training
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskDay, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class TrainingPage(BookPage):
    """The courses, the latest first."""

    key: ClassVar[str] = "training"
    kind: ClassVar[type[Training]] = Training
    by_year: ClassVar[bool] = False

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Bồi dưỡng"),
            new=self.tr("Thêm lớp"),
            none=self.tr("Chưa ghi lớp đào tạo, bồi dưỡng nào."),
            edit=self.tr("sửa sổ bồi dưỡng"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("since", self.tr("Từ ngày"), 11),
            Col("who", self.tr("Đảng viên")),
            Col("title", self.tr("Lớp"), 28),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        kinds = self.tr("bồi dưỡng đảng viên mới; lý luận chính trị; cập nhật kiến thức …")
        return (
            Group(
                "",
                (
                    AskWho("member_id", self.tr("Đảng viên"), wide=True),
                    Ask("title", self.tr("Tên lớp, nội dung"), wide=True),
                    Ask("kind", self.tr("Loại"), kinds, wide=True),
                    AskDay("since", self.tr("Từ ngày"), whole=False, past=False),
                    AskDay("until", self.tr("Đến ngày"), whole=False, past=False),
                    Ask("place", self.tr("Nơi học")),
                    Ask("certificate", self.tr("Văn bằng, chứng chỉ")),
                    Ask("result", self.tr("Kết quả"), wide=True),
                ),
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("training", self.tr("Danh sách trong năm")),
            PaperLink("training-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read all courses."""
        rows = tuple(_row(book, one) for one in reversed(book.trainings))
        return Shelf(book, desk.clock.today(), year, rows)

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a course."""
        del shelf
        course = Training(id=self.context.desk.ids(), member_id=about, title="")
        return Row(course, {}, title=self.tr("Lớp mới"), stored=False)


def _row(book: Book, course: Training) -> Row:
    return Row(
        course,
        {
            "since": short(course.since or course.until),
            "who": book.name(course.member_id),
            "title": course.title or course.kind,
            "place": course.place,
        },
        title=offers.comrade(book, course.member_id),
    )
