"""Cam kết tu dưỡng, rèn luyện: one a member a year, in the member's own words; half-year and year results."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.branch.book import Book
from desktop.branch.commitments import Commitment, commitment_id
from desktop.branch.committing import CommitmentRules, is_written, leads
from desktop.branch.dates import short
from desktop.branch.spans import first_day, last_day
from desktop.services import catalogue, commitment_papers, commitments
from desktop.services.commitments import CommitmentLine
from desktop.services.papers import Paper
from desktop.ui.books import offers
from desktop.ui.books.boxes import AskChoice, AskDay, AskText, AskTick
from desktop.ui.books.form import Group
from desktop.ui.books.frame import BookPage, BookWords, Col
from desktop.ui.books.papers_view import OwnPaper, PaperLink
from desktop.ui.books.rows import Row, Shelf
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk

_RULES, _FIGURES = "commitment-rules", "figures"


class CommitmentsPage(BookPage):
    """A line for the branch and for everybody who is asked for one."""

    key: ClassVar[str] = "commitments"
    kind: ClassVar[type[Commitment]] = Commitment

    def say(self) -> BookWords:
        """Return the words of the book."""
        return BookWords(
            title=self.tr("Bản cam kết"),
            none=self.tr("Không có đảng viên nào phải viết cam kết trong năm này."),
            open_only=self.tr("Chưa ký"),
            edit=self.tr("sửa bản cam kết"),
        )

    def columns(self) -> tuple[Col, ...]:
        """Return the columns."""
        return (
            Col("who", self.tr("Họ và tên")),
            Col("state", self.tr("Cam kết"), 17),
            Col("end", self.tr("Kết quả năm"), 17),
        )

    def groups(self, shelf: Shelf, row: Row) -> tuple[Group, ...]:
        """Return the fields by the frame of the year."""
        rules, own = shelf.facts[_RULES], row.record
        if not isinstance(rules, CommitmentRules) or not isinstance(own, Commitment):
            return ()
        return (
            Group(
                self.tr("Lời cam kết của đồng chí") if own.member_id else self.tr("Cam kết của chi bộ"),
                self._own_words(rules, own),
            ),
            Group("", self._signing(rules, own)),
            Group(
                self.tr("Chương trình hành động cá nhân"),
                (
                    AskText("programme", rules.programme.title, rules.programme.hint, lines=3),
                    AskText("programme_result", self.tr("Kết quả thực hiện chương trình")),
                ),
                folded=True,
            ),
            Group(self.tr("Kết quả giữa năm"), _result("mid"), folded=True),
            Group(self.tr("Kết quả cuối năm"), _result("end"), folded=True),
        )

    def links(self) -> tuple[PaperLink, ...]:
        """Return the papers."""
        return (
            PaperLink("commitment", self.tr("Tất cả bản cam kết")),
            PaperLink("commitment-sheet", self.tr("Danh sách Excel")),
        )

    def own_paper(self, row: Row) -> OwnPaper | None:
        """Return the commitment of one member, or the branch's."""
        if self.shelf is None:
            return None
        own: Commitment = row.record
        name = self.shelf.book.name(own.member_id)

        def make(desk: "Desk") -> Paper:
            made = commitment_papers.sheets(desk, own.year, (own.member_id,))
            return catalogue.of_one(desk, made, own.year, name)

        return OwnPaper(self.tr("In bản này…"), make)

    def collect(self, desk: "Desk", book: Book, year: str) -> Shelf:
        """Read the year's list."""
        today = desk.clock.today()
        rules = commitments.rules_of(desk, year)
        table = commitments.table_of(book, year, rules, today)
        rows = tuple(_row(book, year, rules, one, today) for one in (table.collective, *table.lines))
        years = offers.years(book, today, (one.year for one in book.commitments))
        return Shelf(book, today, year, rows, years, {_RULES: rules, _FIGURES: table.figures})

    def count_words(self, shelf: Shelf) -> str:
        """Say how many have signed and how many registered a model."""
        figures: Any = shelf.facts[_FIGURES]
        words = self.tr("Đã ký {signed}/{all} đảng viên; đăng ký học tập và làm theo {models} đồng chí.")
        people = [row for row in shelf.rows if row.record.member_id]
        return words.format(signed=figures.individuals, all=len(people), models=figures.with_model)

    def next_step(self, shelf: Shelf) -> tuple[str, Callable[[], None]] | None:
        """Begin what is missing, then record the signing."""
        missing = sum(not row.stored for row in shelf.rows)
        if missing:
            return self.tr("Lập cho tất cả ({count} bản)").format(count=missing), self.begin_all
        waiting = sum(row.is_open for row in shelf.rows)
        if waiting:
            return self.tr("Ghi đã ký hôm nay: {count} bản").format(count=waiting), self._ask_to_sign
        return self.tr("In tất cả bản cam kết"), self.show_papers

    def begin_all(self) -> None:
        """Make the drafts that are missing, as one step."""
        year = self.shelf.year if self.shelf is not None else ""
        said = self.tr("Đã lập. Mở từng bản để ghi lời của đồng chí, rồi in để ký.")
        self.context.write(
            lambda desk: commitments.begin(desk, year), lambda _: self.context.say(said)
        )

    def _ask_to_sign(self) -> None:
        if self.shelf is None:
            return
        waiting = tuple(row.record.member_id for row in self.shelf.rows if row.is_open)
        self.ask(
            self.tr("Ghi ngày ký hôm nay cho {count} bản cam kết chưa ký?").format(count=len(waiting)),
            self.tr("Ghi đã ký {count} bản").format(count=len(waiting)),
            partial(self.sign_all, waiting),
            safe=self.tr("Những bản đã ký không đổi."),
        )

    def sign_all(self, members: tuple[str, ...]) -> None:
        """Record that members signed today."""
        year = self.shelf.year if self.shelf is not None else ""
        day = self.context.today().isoformat()
        said = self.tr("Đã ghi ngày ký. Bấm Ctrl+Z để lấy lại.")
        self.context.write(
            lambda desk: commitments.sign(desk, year, members, day), lambda _: self.context.say(said)
        )

    def _own_words(self, rules: CommitmentRules, own: Commitment) -> tuple[AskText | AskTick, ...]:
        asks: list[AskText | AskTick] = [
            AskText(f"texts.{part.code}", part.title, part.hint, lines=part.lines) for part in rules.parts
        ]
        asks.append(AskText("measures", rules.measures.title, rules.measures.hint, lines=2))
        if own.member_id:
            asks.append(AskTick("leader", self.tr("Đồng chí giữ chức vụ lãnh đạo"), wide=True))
        if own.leader or own.example:
            asks.append(AskText("example", rules.example.title, rules.example.hint, lines=2))
        return tuple(asks)

    def _signing(self, rules: CommitmentRules, own: Commitment) -> tuple[AskText | AskTick | AskDay, ...]:
        signed = self.tr("Ngày đồng chí ký") if own.member_id else self.tr("Ngày chi bộ ký")
        ticks = AskTick("registers_model", self.tr("Đăng ký học tập và làm theo Bác"), wide=True)
        asks: list[AskText | AskTick | AskDay] = [AskDay("signed_on", signed, wide=True), ticks]
        if own.registers_model or own.model:
            asks.append(AskText("model", rules.model.title, rules.model.hint))
        return tuple(asks)


def _result(when: str) -> tuple[AskText | AskChoice | AskDay, ...]:
    return (
        AskText(
            f"{when}_words",
            translate("book-commitments", "Lời của đồng chí, rồi ý kiến của chi bộ"),
            lines=3,
        ),
        AskChoice(f"{when}_result", translate("book-commitments", "Kết quả"), offer=_results),
        AskDay(f"{when}_on", translate("book-commitments", "Ngày đánh giá")),
    )


def _results(shelf: Shelf, _record: Any) -> tuple[tuple[object, str], ...]:  # noqa: ANN401
    rules = shelf.facts[_RULES]
    found = rules.results if isinstance(rules, CommitmentRules) else ()
    return ((None, translate("book-fields", "—")), *((one.code, one.label) for one in found))


def _row(book: Book, year: str, rules: CommitmentRules, line: CommitmentLine, today: date) -> Row:
    own = line.commitment
    told = []
    if line.copied:
        words = translate("book-commitments", "Trùng nguyên văn với bản của")
        told.append((words, ", ".join(line.copied)))
    return Row(
        own or _blank(book, year, rules, line.member_id, today),
        {
            "who": line.name if line.member_id else offers.whose(book, ""),
            "state": _state(own),
            "end": rules.result(own.end_result) if own is not None else "",
            "position": line.position,
        },
        title=offers.comrade(book, line.member_id),
        stored=own is not None,
        is_open=not line.is_signed,
        tone=Tone.PLAIN if own is not None else Tone.QUIET,
        told=tuple(told),
    )


def _blank(book: Book, year: str, rules: CommitmentRules, member_id: str, today: date) -> Commitment:
    day = max(first_day(year), min(last_day(year), today))
    leader = bool(member_id) and leads(book, member_id, rules, day)
    return Commitment(
        id=commitment_id(year, member_id), member_id=member_id, year=year, leader=leader
    )


def _state(own: Commitment | None) -> str:
    if own is None:
        return translate("book-commitments", "— chưa có")
    if own.signed_on:
        return translate("book-commitments", "✓ Ký {day}", day=short(own.signed_on))
    if is_written(own):
        return translate("book-commitments", "Đã ghi, chưa ký")
    return translate("book-commitments", "Đã lập, chưa ghi")
