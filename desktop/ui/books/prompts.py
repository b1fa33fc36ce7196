"""Gợi ý kiểm điểm: to whom, what is to be made clear, by which meeting, and what was answered."""

from typing import TYPE_CHECKING, ClassVar

from desktop.branch.book import Book
from desktop.branch.cycle import Prompt, PromptSource
from desktop.branch.cycle_words import prompt_source_label
from desktop.branch.dates import next_period, period_of, period_words, short
from desktop.branch.prompting import answer_to, is_overdue, known_signs
from desktop.services import catalogue, cycle_papers
from desktop.services.papers import Paper
from desktop.ui.books import offers
from desktop.ui.books.boxes import Ask, AskChoice, AskDay, AskSigns, AskText, AskWho
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import OwnPaper, PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from datetime import date

    from desktop.services.desk import Desk


class PromptsPage(BookPage):
    """The prompts of a year, those without an answer first."""

    key: ClassVar[str] = "prompts"
    kind: ClassVar[type[Prompt]] = Prompt
    together: ClassVar[tuple[str, ...]] = ("remark", "remark_received_by", "remark_received_on")

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Gợi ý kiểm điểm"),
            new=self.tr("Thêm gợi ý"),
            none=self.tr("Chưa có gợi ý nào trong năm này. Bấm “Thêm gợi ý” khi chi ủy hoặc cấp trên gợi ý."),
            open_only=self.tr("Chưa trả lời"),
            edit=self.tr("sửa gợi ý kiểm điểm"),
            incomplete=self.tr("Ghi đủ nội dung góp ý, người tiếp nhận và ngày tiếp nhận thì mới lưu."),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("due", self.tr("Kỳ trả lời"), 9),
            Col("who", self.tr("Gợi ý cho")),
            Col("state", self.tr("Kết quả"), 21),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields."""
        del shelf, row
        return (
            Group(
                "",
                (
                    AskWho("member_id", self.tr("Gợi ý cho"), nobody=self.tr("Cả chi bộ (tập thể)")),
                    AskChoice("due", self.tr("Trả lời trong kỳ sinh hoạt"), offer=offers.coming_months),
                    AskText("text", self.tr("Nội dung cần làm rõ"), lines=3),
                    AskSigns("codes", self.tr("Biểu hiện được gợi ý")),
                ),
            ),
            Group(
                self.tr("Ai gợi ý"),
                (
                    AskChoice("source", self.tr("Chủ thể gợi ý"), options=_sources()),
                    AskDay("on", self.tr("Ngày gợi ý")),
                    Ask("issuer", self.tr("Cấp ủy gợi ý"), self.tr("khi cấp trên gợi ý")),
                    Ask("decision", self.tr("Số, ngày văn bản")),
                ),
            ),
            Group(
                self.tr("Góp ý của nhân dân (nếu có)"),
                (
                    AskText("remark", self.tr("Nội dung góp ý, ghi gọn")),
                    Ask("remark_received_by", self.tr("Người tiếp nhận")),
                    AskDay("remark_received_on", self.tr("Ngày tiếp nhận")),
                ),
                hint=self.tr("Không ghi góp ý không rõ nguồn về một đảng viên."),
                folded=True,
            ),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (PaperLink("prompt", self.tr("Văn bản gợi ý")),)

    def own_paper(self, row: Row) -> OwnPaper | None:
        """Return the sheet of one prompt."""
        if not row.stored or self.shelf is None:
            return None
        own: Prompt = row.record
        name = self.shelf.book.name(own.member_id)

        def make(desk: "Desk") -> Paper:
            return catalogue.of_one(desk, cycle_papers.prompt_paper(desk, own.id), own.due, name)

        return OwnPaper(self.tr("In gợi ý này…"), make)

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the prompts due in a year, or written in it; those without an answer are in every year."""
        today = desk.clock.today()
        rows = [
            row
            for one in book.prompts
            if (row := _row(book, one, today)).is_open or year in (one.due[:4], one.on[:4])
        ]
        return Shelf(
            book,
            today,
            year,
            tuple(sorted(rows, key=lambda row: (not row.is_open, row.record.due, row.record.on))),
            offers.years(book, today, (text for one in book.prompts for text in (one.due, one.on))),
            {"indicators": known_signs(book, today)[0]},
        )

    def blank(self, shelf: Shelf, about: str) -> Row:
        """Begin a prompt for the next meeting."""
        here = period_of(shelf.today)
        met = any(one.record.meeting.period == here for one in shelf.book.meetings)
        source = PromptSource.COMMITTEE if shelf.book.branch.has_committee else PromptSource.SECRETARY
        prompt = Prompt(
            id=self.context.desk.ids(),
            source=source,
            on=shelf.today.isoformat(),
            member_id=about,
            due=next_period(here) if met else here,
        )
        return Row(prompt, {}, title=self.tr("Gợi ý mới"), stored=False)

    def count_words(self, shelf: Shelf) -> str:
        """Say how many wait for an answer."""
        waiting = sum(row.is_open for row in shelf.rows)
        words = self.tr("{all} gợi ý, {waiting} chưa trả lời.")
        return words.format(all=len(shelf.rows), waiting=waiting) if shelf.rows else ""


def _sources() -> tuple[tuple[object, str], ...]:
    return tuple((one, prompt_source_label(one)) for one in PromptSource)


def _row(book: Book, prompt: Prompt, today: "date") -> Row:
    answered = answer_to(book, prompt)
    overdue = is_overdue(book, prompt, today)
    told: tuple[tuple[str, str], ...] = ()
    ways: tuple[tuple[str, str, str], ...] = ()
    if answered is not None:
        day = short(answered.meeting.day)
        state = translate("book-prompts", "✓ Trả lời {day}", day=day)
        words = (
            (translate("book-prompts", "Đồng chí trả lời ngày {day}", day=day), answered.answer.own_words),
            (translate("book-prompts", "Ý kiến của chi bộ"), answered.answer.opinion),
        )
        told = tuple(one for one in words if one[1].strip())
        ways = ((translate("book-prompts", "Mở buổi sinh hoạt đã trả lời"), "meeting",
                 f"meetings:{answered.meeting.id}"),)
    elif overdue:
        state = translate("book-prompts", "⚠ Quá kỳ trả lời")
    else:
        state = translate("book-prompts", "Chưa trả lời")
    return Row(
        prompt,
        {"due": short(prompt.due), "who": offers.whose(book, prompt.member_id), "state": state,
         "text": prompt.text},
        title=translate(
            "book-prompts",
            "{who}, trả lời {period}",
            who=offers.comrade(book, prompt.member_id),
            period=period_words(prompt.due),
        ),
        is_open=answered is None,
        tone=Tone.WARN if overdue else Tone.PLAIN,
        told=told,
        ways=ways,
    )
