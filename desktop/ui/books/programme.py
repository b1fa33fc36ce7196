"""The branch's yearly programme of inspection and supervision, each line with its result."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.book_words import inspection_label
from desktop.branch.dates import period_of, period_words, short
from desktop.branch.programmes import Inspection, InspectionKind
from desktop.services import yearly_papers
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskChoice, AskDay, AskPeople, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.numbering import Numbered
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class ProgrammePage(BookPage):
    """The programme of a year."""

    key: ClassVar[str] = "programme"
    kind: ClassVar[type[Inspection]] = Inspection

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Kiểm tra, giám sát"),
            new=self.tr("Thêm cuộc"),
            none=self.tr("Chưa có chương trình kiểm tra, giám sát của năm này."),
            open_only=self.tr("Chưa có kết quả"),
            edit=self.tr("sửa chương trình kiểm tra, giám sát"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("month", self.tr("Tháng"), 8),
            Col("subject", self.tr("Nội dung")),
            Col("state", self.tr("Kết quả"), 16),
            Col("kind", self.tr("Hình thức"), 10),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    AskChoice("month", self.tr("Tháng thực hiện"), offer=offers.months_of_year),
                    AskChoice("kind", self.tr("Hình thức"), options=_kinds()),
                    AskText("subject", self.tr("Nội dung")),
                    Ask("target", self.tr("Đối tượng"), self.tr("ví dụ Tổ đảng 2"), wide=True),
                    AskPeople("target_ids", self.tr("Đảng viên được kiểm tra, giám sát")),
                    AskWho("in_charge", self.tr("Đảng viên phụ trách"), wide=True),
                ),
            ),
            Group(
                self.tr("Kết quả"),
                (
                    AskText("result", self.tr("Kết quả, kết luận"), lines=3),
                    AskDay("result_on", self.tr("Ngày có kết quả")),
                    AskChoice("meeting_id", self.tr("Báo cáo tại buổi sinh hoạt"), offer=offers.meetings),
                ),
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("programme", self.tr("Chương trình"), self._numbered()),
            PaperLink("programme-results", self.tr("Kết quả thực hiện")),
            PaperLink("programme-sheet", self.tr("Bảng Excel")),
        )

    def _numbered(self) -> Numbered:
        return Numbered(
            self.tr("Cấp số chương trình…"),
            lambda year: self.tr("Cấp số cho chương trình kiểm tra, giám sát năm {year}?").format(year=year),
            self.tr("Cấp số"),
            yearly_papers.programme_line,
            yearly_papers.issue_programme,
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the lines of a year by month."""
        today = desk.clock.today()
        rows = [_row(book, one, period_of(today)) for one in book.inspections if one.year == year]
        years = offers.years(book, today, (one.year for one in book.inspections))
        return Shelf(book, today, year, tuple(rows), years)

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a line for the present month, or the year's first."""
        here = period_of(shelf.today)
        line = Inspection(
            id=self.context.desk.ids(),
            year=shelf.year,
            month=here if here[:4] == shelf.year else f"{shelf.year}-01",
            target_ids=(about,) if about else (),
        )
        return Row(line, {}, title=self.tr("Cuộc mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say how many have a result."""
        done = sum(not row.is_open for row in shelf.rows)
        words = self.tr("{all} cuộc, {done} đã có kết quả.")
        return words.format(all=len(shelf.rows), done=done) if shelf.rows else ""


def _kinds() -> tuple[tuple[object, str], ...]:
    return tuple((one, inspection_label(one)) for one in InspectionKind)


def _row(book: Book, line: Inspection, here: str) -> Row:
    is_open = not line.result.strip()
    late = is_open and line.month < here
    if not is_open:
        state = translate("book-programme", "✓ Có kết quả")
    elif late:
        state = translate("book-programme", "⚠ Quá tháng")
    else:
        state = translate("book-programme", "Chưa có")
    ways = ((translate("book-fields", "Mở buổi sinh hoạt"), "meeting", f"meetings:{line.meeting_id}"),)
    return Row(
        line,
        {
            "month": short(line.month),
            "subject": offers.first_of(line.subject) or line.target,
            "state": state,
            "kind": inspection_label(line.kind),
            "who": " ".join(book.name(one) for one in (line.in_charge, *line.target_ids)),
        },
        title=translate(
            "book-programme", "{kind} {month}", kind=inspection_label(line.kind),
            month=period_words(line.month),
        ),
        is_open=is_open,
        tone=Tone.WARN if late else Tone.PLAIN,
        ways=ways if line.meeting_id else (),
    )
