"""The assignments of all meetings: whose, until when, and what each later meeting found."""

from typing import TYPE_CHECKING, Any, ClassVar

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.labels import outcome_label
from desktop.services.assignments import TaskLine, task_line
from desktop.ui.books import offers
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import PaperLink
from desktop.ui.books.rows import Row, Shelf, Told
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class TasksPage(BookPage):
    """The assignments given in a year or still open, what is overdue first. Written in the meetings."""

    key: ClassVar[str] = "tasks"
    kind: ClassVar[type[Any]] = Told

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Nhiệm vụ"),
            none=self.tr("Chưa phân công nhiệm vụ nào. Nhiệm vụ ghi ở phần kết luận của buổi sinh hoạt."),
            open_only=self.tr("Chưa xong"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("task", self.tr("Nhiệm vụ")),
            Col("deadline", self.tr("Thời hạn"), 11),
            Col("state", self.tr("Kết quả"), 18.5),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Nothing is written here."""
        del shelf, row
        return ()

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("tasks", self.tr("Bảng theo dõi")),
            PaperLink("tasks-sheet", self.tr("Bảng Excel")),
        )

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the assignments that the year is about."""
        from desktop.branch.assignments import chains, in_span

        today = desk.clock.today()
        lines = [task_line(book, one, today) for one in in_span(book, year)]
        lines.sort(key=lambda one: (not one.overdue, not one.is_open, one.chain.given.day))
        years = offers.years(book, today, (one.given.day for one in chains(book)))
        return Shelf(book, today, year, tuple(_row(one) for one in lines), years)

    def count_words(self, shelf: Shelf) -> str:
        """Say how many are open and overdue."""
        if not shelf.rows:
            return ""
        waiting = sum(row.is_open for row in shelf.rows)
        overdue = sum(row.tone is Tone.WARN for row in shelf.rows)
        words = self.tr("{all} nhiệm vụ, {waiting} chưa xong, {overdue} quá hạn.")
        return words.format(all=len(shelf.rows), waiting=waiting, overdue=overdue)


def _row(line: TaskLine) -> Row:
    chain = line.chain
    if not line.is_open:
        state = translate("book-tasks", "✓ Xong {day}", day=short(chain.done_on))
    elif line.overdue:
        state = translate("book-tasks", "⚠ Quá hạn")
    else:
        state = translate("book-tasks", "Đang thực hiện")
    told = [
        (translate("book-tasks", "Người thực hiện"), line.owners),
        (translate("book-tasks", "Thời hạn"), short(chain.task.deadline)),
        (translate("book-tasks", "Giao ngày"), short(chain.given.day)),
    ]
    for one in chain.found:
        about = translate("book-tasks", "Kiểm lại ngày {day}", day=short(one.meeting.day))
        found = (outcome_label(one.result.outcome), one.result.note.strip())
        told.append((about, ": ".join(word for word in found if word)))
    last = chain.found[-1].meeting if chain.found else None
    ways = [(translate("book-tasks", "Mở buổi đã giao"), "meeting", f"meetings:{chain.given.id}")]
    if last is not None:
        words = translate("book-tasks", "Mở buổi kiểm lại gần nhất")
        ways.append((words, "meeting", f"meetings:{last.id}"))
    return Row(
        Told(chain.task.id),
        {
            "task": offers.first_of(chain.task.text),
            "deadline": short(chain.task.deadline),
            "state": state,
            "who": line.owners,
        },
        title=chain.task.text,
        is_open=line.is_open,
        tone=Tone.WARN if line.overdue else Tone.PLAIN,
        told=tuple(one for one in told if one[1]),
        ways=tuple(ways),
    )
