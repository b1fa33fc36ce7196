"""What the books say of a member (rèn luyện): commitment and review of the year, courses, measures, turns."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch import committing, rating
from desktop.branch.book import Book
from desktop.branch.book_words import turn_label
from desktop.branch.committing import is_written
from desktop.branch.dates import period_words, short
from desktop.branch.measuring import FOLDER, MeasureRules
from desktop.branch.prompting import unanswered
from desktop.branch.spans import year_of
from desktop.services.book import book as read_book
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Sentence
from desktop.ui.languages import either
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class GrowthLine(NamedTuple):
    """One thing a book says of the member, and where it is written."""

    text: str
    page: str
    target: str


class GrowthView(QWidget):
    """A section that is read when it is unfolded; nothing is changed here, each line leads to its book."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self.section = Section(self.tr("Rèn luyện"), unfolded=False)
        self.section.head.toggled.connect(lambda _: self._read())
        self.sheet = Button(self.tr("Bản thông tin cá nhân…"))
        self.correct = LinkButton(self.tr("Đề nghị đính chính"), self._correct)
        self._lines = QWidget()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._lines)
        holder = QWidget()
        holder.setLayout(self._column)
        self.section.add(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(self.sheet, self.correct))
        column.addWidget(self.section)

    def show_member(self, member_id: str) -> None:
        """Show what is written of a member."""
        self._id = member_id
        self._read()

    def texts(self) -> tuple[str, ...]:
        """Return the sentences shown."""
        return tuple(one.text() for one in self._lines.findChildren(Sentence))

    def _read(self) -> None:
        if self._id and self.section.unfolded:
            self._context.read(partial(_lines, self._id), self._show, key="member-growth")

    def _show(self, found: tuple[str, tuple[GrowthLine, ...]]) -> None:
        if found[0] != self._id:
            return
        drawn = QWidget()
        column = QVBoxLayout(drawn)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in found[1]:
            column.addWidget(Sentence(one.text))
        if not found[1]:
            column.addWidget(Sentence(self.tr("Không có.")))
        books = dict.fromkeys((one.page, one.target) for one in found[1])
        column.addWidget(Flow(*(self._link(page, target) for page, target in books)))
        self._column.replaceWidget(self._lines, drawn)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = drawn

    def _link(self, page: str, target: str) -> LinkButton:
        words = {
            "commitments": self.tr("Mở bản cam kết"),
            "year-end": self.tr("Mở bản kiểm điểm"),
            "prompts": self.tr("Mở gợi ý"),
            "training": self.tr("Mở sổ bồi dưỡng"),
            "measures": self.tr("Mở sổ nhắc nhở, kỷ luật"),
            "rota": self.tr("Mở phân công luân phiên"),
            "models": self.tr("Mở sổ mô hình"),
        }[target.partition(":")[0]]
        return LinkButton(words, partial(self._context.go, page, target))

    def _correct(self) -> None:
        self._context.go("members", f"corrections:new:{self._id}")


def _lines(member_id: str, desk: "Desk") -> tuple[str, tuple[GrowthLine, ...]]:
    from desktop.services import rulebook

    book = read_book(desk)
    measures = rulebook.rules_on(desk, FOLDER, MeasureRules)
    year = year_of(desk.clock.today())
    found = (
        *_of_the_year(desk, book, member_id, year),
        *_prompts(book, member_id),
        *_measures(book, member_id, measures),
        *_trainings(book, member_id),
        *_turns(book, member_id),
        *_models(book, member_id),
    )
    return member_id, found


def _of_the_year(desk: "Desk", book: Book, member_id: str, year: str) -> tuple[GrowthLine, ...]:
    from desktop.services import commitments, year_end

    own = committing.find(book, year, member_id)
    rules = commitments.rules_of(desk, year)
    if own is None:
        said = translate("member-growth", "chưa có")
    elif own.signed_on:
        said = translate("member-growth", "đã ký ngày {day}", day=short(own.signed_on))
    elif is_written(own):
        said = translate("member-growth", "đã ghi, chưa ký")
    else:
        said = translate("member-growth", "đã lập, chưa ghi")
    if own is not None and own.end_result is not None:
        said = f"{said}; {rules.result(own.end_result)}"
    target = f"{year}/{member_id}"
    lines = []
    if own is not None or any(one.id == member_id for one in committing.expected(book, year)):
        words = translate("member-growth", "Cam kết năm {year}: {said}.", year=year, said=said)
        lines.append(GrowthLine(words, "check", f"commitments:{target}"))
    review = rating.find(book, year, member_id)
    if review is not None:
        level = rating.standing_rating(review)
        label = year_end.rules_of(desk, year).level(level).label if level is not None else ""
        said = label or translate("member-growth", "đã lập, chi bộ chưa đề nghị mức xếp loại")
        words = translate("member-growth", "Kiểm điểm năm {year}: {said}.", year=year, said=said)
        lines.append(GrowthLine(words, "check", f"year-end:{target}"))
    return tuple(lines)


def _prompts(book: Book, member_id: str) -> tuple[GrowthLine, ...]:
    waiting = [one for one in unanswered(book) if one.member_id == member_id]
    return tuple(
        GrowthLine(
            translate(
                "member-growth", "Gợi ý chưa trả lời, kỳ {period}: {text}", period=period_words(one.due),
                text=one.text,
            ),
            "check",
            f"prompts:{one.id}",
        )
        for one in waiting
    )


def _measures(book: Book, member_id: str, rules: MeasureRules) -> tuple[GrowthLine, ...]:
    return tuple(
        GrowthLine(
            f"{short(one.on)}: {either(rules.of(one.kind).label, rules.of(one.kind).label_en)}",
            "check",
            f"measures:{one.id}",
        )
        for one in reversed(book.measures)
        if one.member_id == member_id
    )


def _trainings(book: Book, member_id: str) -> tuple[GrowthLine, ...]:
    return tuple(
        GrowthLine(
            translate(
                "member-growth", "Bồi dưỡng {day}: {title}", day=short(one.since or one.until),
                title=one.title or one.kind,
            ),
            "members",
            f"training:{one.id}",
        )
        for one in reversed(book.trainings)
        if one.member_id == member_id
    )


def _turns(book: Book, member_id: str) -> tuple[GrowthLine, ...]:
    def said(done: bool) -> str:
        if done:
            return translate("member-growth", "đã thực hiện")
        return translate("member-growth", "chưa thực hiện")

    return tuple(
        GrowthLine(
            f"{turn_label(one.kind)}, {period_words(one.period)}: {said(one.done)}", "meeting",
            f"rota:{one.id}",
        )
        for one in reversed(book.turns)
        if one.member_id == member_id
    )


def _models(book: Book, member_id: str) -> tuple[GrowthLine, ...]:
    return tuple(
        GrowthLine(
            translate("member-growth", "Mô hình năm {year}: {name}", year=one.year, name=one.name),
            "members",
            f"models:{one.id}",
        )
        for one in reversed(book.models)
        if one.member_id == member_id
    )
