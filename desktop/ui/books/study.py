"""Study and propaganda sessions: which document, when, how many were called and came."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.numbers import grouped, percent
from desktop.branch.studies import StudySession
from desktop.branch.studying import coverage, study_sums
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskDay, AskNumber, AskPeople, AskText
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk

MOST_CALLED = 1_000_000


class StudyPage(BookPage):
    """The sessions of a year."""

    key: ClassVar[str] = "study"
    kind: ClassVar[type[StudySession]] = StudySession

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Học tập, quán triệt"),
            new=self.tr("Thêm cuộc"),
            none=self.tr("Năm này chưa ghi cuộc học tập, quán triệt nào."),
            edit=self.tr("sửa sổ học tập"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("on", self.tr("Ngày"), 11),
            Col("document", self.tr("Văn bản")),
            Col("present", self.tr("Dự / triệu tập"), 13, right=True),
            Col("share", self.tr("Tỷ lệ"), 9, right=True),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    AskText(
                        "document",
                        self.tr("Văn bản"),
                        self.tr("tên loại, số, ký hiệu, ngày, nơi ban hành, trích yếu"),
                    ),
                    AskDay("on", self.tr("Ngày")),
                    Ask("form", self.tr("Hình thức"), self.tr("học tập, quán triệt; tuyên truyền …")),
                    Ask("place", self.tr("Địa điểm")),
                    Ask("speaker", self.tr("Báo cáo viên")),
                    AskNumber("called", self.tr("Số người được triệu tập"), high=MOST_CALLED),
                    AskNumber("present", self.tr("Số người dự"), high=MOST_CALLED),
                ),
            ),
            Group(
                self.tr("Đảng viên của chi bộ đã dự"),
                (AskPeople("attended", self.tr("Thêm đảng viên"), everybody=self.tr("Cả chi bộ")),),
                hint=self.tr("Ghi tên thì biết ai chưa được học để mở cuộc học bù."),
            ),
            Group("", (AskText("note", self.tr("Ghi chú")),)),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("study", self.tr("Danh sách các cuộc")),
            PaperLink("study-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the sessions of a year, the latest first."""
        today = desk.clock.today()
        rows = [_row(book, one) for one in reversed(book.studies) if one.on[:4] == year]
        years = offers.years(book, today, (one.on for one in book.studies))
        return Shelf(book, today, year, tuple(rows), years)

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a session of today."""
        session = StudySession(
            id=self.context.desk.ids(),
            on=shelf.today.isoformat(),
            document="",
            attended=(about,) if about else (),
        )
        return Row(session, {}, title=self.tr("Cuộc mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say the sums of the year."""
        if not shelf.rows:
            return ""
        sums = study_sums(row.record for row in shelf.rows)
        words = self.tr("{sessions} cuộc, {present}/{called} lượt người dự, đạt {share}.")
        share = percent(sums.present, sums.called)
        if not share:
            return self.tr("{sessions} cuộc.").format(sessions=sums.sessions)
        return words.format(
            sessions=sums.sessions, present=grouped(sums.present), called=grouped(sums.called), share=share
        )


def _row(book: Book, session: StudySession) -> Row:
    reached = coverage(book, session)
    told: tuple[tuple[str, str], ...] = ()
    if reached.missing:
        names = ", ".join(one.full_name for one in reached.missing)
        told = ((translate("book-study", "Chưa được học văn bản này"), names),)
    counted = f"{grouped(session.present)}/{grouped(session.called)}" if session.called else ""
    return Row(
        session,
        {
            "on": short(session.on),
            "document": offers.first_of(session.document),
            "present": counted,
            "share": percent(session.present, session.called),
        },
        title=offers.first_of(session.document, 70) or short(session.on),
        told=told,
    )
