"""The view Theo dõi khắc phục: every sign of a quarter until it is closed, what is missing first."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.branch.cycle_words import chain_label
from desktop.branch.dates import short
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.spans import next_span, quarter_of, span_words
from desktop.services import catalogue, cycle, meetings
from desktop.services.cycle import QuarterView, SignLine
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.cycle import notice, words
from desktop.ui.cycle.cards import FollowUpCard, ReviewCard
from desktop.ui.cycle.cases import Card
from desktop.ui.cycle.story import Story
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import Column
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.meeting.form import Turning, has_focus
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.numbering import GiveNumber
from desktop.ui.page import Page
from desktop.ui.printing import print_pdf, save_paper
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

FIGURES_FROM = 22
"""Height, in heights of a line, from which the figures of the quarter are told."""
QUARTERS = 12
"""Quarters that can be chosen, up to the one of today."""


class FollowUpPage(Page):
    """Theo dõi khắc phục."""

    key: ClassVar[str] = "follow-up"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sheet = Sheet(context, self)
        """The quarter's review, where it is being written: what is typed here is written there."""
        self.view: QuarterView | None = None
        self._wanted, self._wanted_sign = "", ""
        self._focus_wanted = False
        self.quarter = Choice()
        self.quarter.setAccessibleName(self.tr("Quý"))
        self.state, self.figures = Sentence(bold=True), Hint()
        for sentence in (self.state, self.figures):
            sentence.setMinimumHeight(theme.em(1))  # else Qt keeps room for many short lines
        self.main = MainButton("", self._to_review, shortcut="Ctrl+M")
        self.nothing = Hint(
            self.tr("Quý này không có biểu hiện nào được nêu và không còn biểu hiện nào từ trước.")
        )
        self.table = self._table()
        self.story = Story()
        self.cards: tuple[Card, ...] = (FollowUpCard(self.sheet), ReviewCard(self.sheet))
        self.details = Column(margin=0.3)
        for widget in (self.story, *self.cards):
            self.details.add(widget)
        self._build()
        self.quarter.chosen.connect(lambda quarter: self._read(str(quarter)))
        self.table.moved.connect(lambda _: self._show_sign())
        self.table.opened.connect(lambda _: self._into_card())
        self.sheet.refreshed.connect(self._sheet_refreshed)
        self.sheet.about_to_act.connect(self._commit)

    def _table(self) -> Table:
        return Table(
            [
                Field(
                    self.tr("Tình trạng"), self._state_of, 23,
                    tone=self._tone_of, tip=self._state_of, bold=self._is_missing,
                ),
                Field(self.tr("Họ và tên"), lambda line: line.name, 17),
                Field(self.tr("Mã"), lambda line: line.chain.sign.code, 5, tip=lambda line: line.chain.label),
                Field(self.tr("Mở từ, thời hạn"), _since, tip=_since),
            ],
            name=self.tr("Biểu hiện theo dõi trong quý"),
            key=lambda line: line.sign_id,
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Theo dõi khắc phục")), 1)
        head.addWidget(self.quarter)
        head.addWidget(self.main)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(theme.em(4))
        self.turning = Turning(left, self.details, 44, (5, 3), stacked=(2, 3))
        self.papers = Choice(
            [
                ("follow-up", self.tr("Biên bản theo dõi khắc phục")),
                ("follow-up-sheet", self.tr("Bảng theo dõi (Excel)")),
                (notice.KIND, self.tr("Thông báo kết quả kiểm điểm")),
            ]
        )
        self.papers.setAccessibleName(self.tr("Giấy tờ của quý"))
        self.papers.chosen.connect(lambda _: self._follow_paper())
        self.print_button = Button(self.tr("In…"), self.print_paper, shortcut="Ctrl+P")
        self.save_button = Button(self.tr("Lưu…"), self.save_paper, shortcut="Ctrl+S")
        self.number = GiveNumber(self.context, notice.numbered_notice(), self.ask)
        self.number.given.connect(lambda _: self.print_paper())
        self.number.hide()
        body = QVBoxLayout()
        body.setContentsMargins(theme.em(1), theme.gap(), theme.em(1), theme.gap())
        body.setSpacing(theme.em(0.3))
        body.addLayout(head)
        body.addWidget(self.state)
        body.addWidget(self.figures)
        body.addWidget(self.turning, 1)
        foot = QHBoxLayout()
        for widget in (self.papers, self.print_button, self.save_button):
            foot.addWidget(widget)
        foot.addWidget(self.number, 1)
        foot.addStretch(0)
        body.addLayout(foot)
        self.content.addLayout(body, 1)

    # ---- what the window calls --------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show a quarter (`2026-Q3`, and `2026-Q3/<sign>` a sign of it); for nothing the one of today."""
        quarter, _, self._wanted_sign = target.partition("/")
        here = quarter_of(self.context.today())
        offered = [next_span(here, -step) for step in range(QUARTERS)]
        kept = self.view.quarter if self.view else here
        self._wanted = quarter or kept
        if self._wanted not in offered:
            offered.append(self._wanted)
        self.quarter.set_options([(one, _upper(span_words(one))) for one in offered])
        if self.sheet.meeting_id:
            self.sheet.open(self.sheet.meeting_id)  # it may have been written in meanwhile
        self._read(self._wanted)

    def leave(self) -> None:
        """Hand on what is typed."""
        self._commit()
        self.sheet.settle()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again what may have changed."""
        if not self.isVisible():
            return
        self.sheet.heed(changed)
        if self._wanted:
            self._read(self._wanted)

    def focus_first(self) -> None:
        """Go to the signs as soon as they are there."""
        self._focus_wanted = True
        if not has_focus(self):
            self.setFocus()
        if self.view is not None:
            self._focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the figures out where the list needs the height."""
        super().resizeEvent(event)
        self.figures.setVisible(self.height() >= theme.em(FIGURES_FROM))

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of this view."""
        return (
            Action("follow-up.review", self.tr("Mở buổi kiểm điểm của quý"), self._to_review, "Ctrl+M"),
            Action("follow-up.next", self.tr("Sang biểu hiện tiếp theo"), self._next_sign, "Ctrl+Return"),
            Action("follow-up.undo", self.tr("Theo dõi khắc phục: hoàn tác"), self._undo, "Ctrl+Z"),
            Action("follow-up.redo", self.tr("Theo dõi khắc phục: làm lại"), self._redo, "Ctrl+Shift+Z"),
            Action("follow-up.print", self.tr("In giấy tờ của quý"), self.print_paper, "Ctrl+P"),
            Action("follow-up.save", self.tr("Lưu giấy tờ của quý"), self.save_paper, "Ctrl+S"),
        )

    # ---- the quarter ------------------------------------------------------------------------------------

    def _read(self, quarter: str) -> None:
        self._wanted = quarter
        self.quarter.set_value_quietly(quarter)
        self.context.read(lambda desk: cycle.quarter(desk, quarter), self._show, key="follow-up")

    def _show(self, view: QuarterView) -> None:
        if view.quarter != self._wanted:
            return
        if self.view is None or view.quarter != self.view.quarter:
            self._commit()
        self.view = view
        rows = _in_order(view)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._tell(view)
        self._follow_paper()
        if view.review_id and view.review_id != self.sheet.meeting_id:
            self.sheet.open(view.review_id)
        if self._wanted_sign:
            self.table.select(self._wanted_sign)
            self._wanted_sign = ""
        if self.table.current() is None and rows:
            self.table.select_row(0)
        self._show_sign()
        if self._focus_wanted:
            self._focus()

    def _tell(self, view: QuarterView) -> None:
        quarter, missing, waiting = span_words(view.quarter), len(view.missing), len(view.not_reviewed)
        said = []
        if missing:
            said.append(self.tr("còn {number} biểu hiện chưa ghi kết quả khắc phục").format(number=missing))
        if waiting:
            said.append(self.tr("còn {number} biểu hiện chưa kiểm điểm").format(number=waiting))
        if view.review is None:
            self.main.set_text(self.tr("Mở sổ kiểm điểm {quarter}").format(quarter=quarter))
            begun = self.tr("Chưa có buổi kiểm điểm {quarter}").format(quarter=quarter)
        elif view.review.status is MeetingStatus.CLOSED:
            self.main.set_text(self.tr("Xem buổi kiểm điểm"))
            begun = self.tr("Buổi kiểm điểm {quarter} ngày {day} đã chốt biên bản").format(
                quarter=quarter, day=short(view.review.day)
            )
        else:
            self.main.set_text(self.tr("Ghi tiếp buổi kiểm điểm"))
            begun = self.tr("Buổi kiểm điểm {quarter} ngày {day} đang ghi").format(
                quarter=quarter, day=short(view.review.day)
            )
        if view.none_named:
            said.append(self.tr("đã ghi nhận không có ai được nêu biểu hiện"))
        self.state.setText("; ".join([begun, *said]) + ".")
        self.state.set_tone(Tone.GOOD if view.is_complete else Tone.WARN)
        sums = view.figures
        self.figures.setText(
            self.tr(
                "Đầu quý còn {before} · nêu trong quý {opened} · kết thúc {closed} · cuối quý còn {left}."
            ).format(before=sums.before, opened=sums.opened, closed=sums.closed, left=sums.open_at_end)
        )

    def _state_of(self, line: SignLine) -> str:
        if self._is_missing(line):
            return self.tr("⚠ Chưa ghi kết quả") if self._is_earlier(line) else self.tr("⚠ Chưa kiểm điểm")
        given = line.given.follow_up.outcome if line.given else None
        sign = words.SIGNS[given] if given else "●"
        return f"{sign} {chain_label(line.chain.state)}"

    def _tone_of(self, line: SignLine) -> Tone:
        return Tone.WARN if self._is_missing(line) else Tone.PLAIN

    def _is_missing(self, line: SignLine) -> bool:
        view = self.view
        ids = {one.sign_id for one in (*view.missing, *view.not_reviewed)} if view else set()
        return line.sign_id in ids

    def _is_earlier(self, line: SignLine) -> bool:
        return line.open_sign is not None

    # ---- the chosen sign --------------------------------------------------------------------------------

    def _show_sign(self) -> None:
        line = self.table.current()
        card = self._card_of(line) if line is not None else None
        for one in self.cards:
            if one is not card:
                one.take("")
        if card is not None and line is not None:
            card.take(line.sign_id)
        self.story.setVisible(line is not None and card is None)
        self.details.setVisible(line is not None)
        if line is not None and card is None:
            self.story.show_line(line)

    def _card_of(self, line: SignLine) -> Card | None:
        """Return the card in which the review records this sign; None where it is only to be read."""
        view = self.view
        if view is None or not self.sheet.is_open or self.sheet.meeting_id != view.review_id:
            return None
        record = self.sheet.record
        return next((one for one in self.cards if line.sign_id in one.cases(record)), None)

    def _into_card(self) -> None:
        line = self.table.current()
        card = self._card_of(line) if line is not None else None
        if card is not None:
            card.focus_first()
        elif self.view is not None and self.view.review is None:
            self.context.say(self.tr("Mở sổ buổi kiểm điểm của quý trước, rồi ghi kết quả."))

    def _next_sign(self) -> None:
        """Keep what is typed and go to the next sign of the list."""
        self._commit()
        there = self.table.currentIndex().row() + 1
        if there < len(self.table.records.rows):
            self.table.select_row(there)
            self._into_card()

    def _sheet_refreshed(self) -> None:
        if self.isVisible() and self.sheet.is_open:
            self._show_sign()

    def _commit(self) -> None:
        for card in self.cards:
            card.commit()

    def _focus(self) -> None:
        self._focus_wanted = False
        if has_focus(self):
            (self.table if self.table.isVisible() else self.main).setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        if self.sheet.is_open:
            self.sheet.undo()

    def _redo(self) -> None:
        if self.sheet.is_open:
            self.sheet.redo()

    # ---- the meeting and the papers ---------------------------------------------------------------------

    def _to_review(self) -> None:
        view = self.view
        if view is None:
            return
        self._commit()
        if view.review_id:
            self.context.go("meeting", f"meetings:{view.review_id}/check")
            return
        day = self.context.today().isoformat()

        def work(desk: Desk) -> "tuple[Changed, str]":
            return meetings.begin_other(desk, MeetingKind.QUARTER_REVIEW, day, covers=view.quarter)

        self.context.write(work, self._begun)

    def _begun(self, result: "tuple[Changed, str]") -> None:
        self.context.go("meeting", f"meetings:{result[1]}/prepare")

    def print_paper(self) -> None:
        """Print the chosen paper; a workbook is only saved."""
        if self.print_button.isEnabled():
            self._make(self._print)

    def save_paper(self) -> None:
        """Save the chosen paper where the person says."""
        self._make(self._save)

    def _follow_paper(self) -> None:
        kind, view = self.papers.value(), self.view
        self.print_button.setEnabled(kind != "follow-up-sheet")
        self.number.setVisible(kind == notice.KIND)
        if kind == notice.KIND and view is not None:
            self.number.show_for(view.quarter, why_not=notice.why_no_number(closed=view.review_closed))

    def _make(self, then: Callable[[Paper], None]) -> None:
        view, kind = self.view, str(self.papers.value())
        if view is not None:
            self._commit()
            self.context.write(lambda desk: catalogue.paper(desk, kind, view.quarter), then)

    def _print(self, made: Paper) -> None:
        print_pdf(self.context, self, made.name, made.content)

    def _save(self, made: Paper) -> None:
        save_paper(self.context, self, made.name, made.content)


def _since(line: SignLine) -> str:
    return words.state_line(line.chain.open_sign)


def _in_order(view: QuarterView) -> tuple[SignLine, ...]:
    """Return every sign of the quarter once: what is missing first, then earlier ones, then its own."""
    first = (*view.missing, *view.not_reviewed)
    shown = {one.sign_id for one in first}
    rest = [one for one in (*view.earlier, *view.named) if one.sign_id not in shown]
    return (*first, *rest)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
