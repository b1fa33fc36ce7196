"""A meeting opened: steps at the left, the form of one step, the living page of the minutes beside it."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.branch import progress
from desktop.branch.dates import short
from desktop.branch.kinds import KindRule
from desktop.branch.numbering import symbol
from desktop.branch.progress import Problem, Step
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Badge, Heading, Sentence
from desktop.ui.meeting.check import CheckForm
from desktop.ui.meeting.closing import ClosingForm
from desktop.ui.meeting.conclusion import ConclusionForm
from desktop.ui.meeting.course import CourseForm
from desktop.ui.meeting.cycle_parts import FollowUpForm, ReviewForm
from desktop.ui.meeting.filling import Filling
from desktop.ui.meeting.form import ANCHOR, StepForm
from desktop.ui.meeting.kind import heading
from desktop.ui.meeting.prepare import PrepareForm
from desktop.ui.meeting.preview import Preview
from desktop.ui.meeting.quality import QualityForm
from desktop.ui.meeting.roll_call import RollCallForm
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.meeting.steps import WIDE, StepRail
from desktop.ui.theme import Tone

FORMS: dict[Step, type[StepForm]] = {
    form.step: form
    for form in (
        PrepareForm,
        RollCallForm,
        CourseForm,
        CheckForm,
        FollowUpForm,
        ReviewForm,
        ConclusionForm,
        QualityForm,
        ClosingForm,
    )
}
FILLS_HEIGHT = {Step.ROLL_CALL, Step.CHECK}
"""Steps whose own lists scroll."""
BOTH_FROM = 46.0
"""Width, in heights of a line, from which form and minutes stand side by side."""
FORM_SHARE = 0.57
LABEL_LETTERS = 26
SETTLED = 40
"""Milliseconds after which a form that changed has its fields in their places."""
ROOM_BELOW = 5
"""Heights of a line kept in sight below the field in focus."""


class ClosedStrip(Strip):
    """Says that the minutes are closed, and the way to open them again."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(tone=Tone.GOOD)
        self.words = Sentence(bold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(0.8), theme.em(0.2), theme.em(0.4), theme.em(0.2))
        row.addWidget(self.words, 1)
        row.addWidget(Button(self.tr("Mở lại biên bản…"), self.asked.emit))


class Workspace(QWidget):
    """One meeting."""

    left = Signal()
    abandon_asked = Signal()
    """Back to the year."""

    def __init__(self, context: Context, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.step = Step.PREPARE
        self.forms: dict[Step, StepForm] = {}
        self._frames: dict[Step, QScrollArea] = {}
        self._rule: KindRule | None = None
        """The kind of meeting that the forms are for."""
        self._wide: bool | None = None
        self._wanted, self._peeking, self._divided = True, False, False
        self.rail = StepRail()
        self.stack = QStackedWidget()
        self.preview = Preview(context)
        self.preview.setMinimumWidth(theme.em(14))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.stack.setMinimumWidth(theme.em(20))
        self.closed = ClosedStrip()
        body = QHBoxLayout()
        body.setSpacing(theme.em(0.3))
        body.addWidget(self.rail)
        body.addWidget(self.splitter, 1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(theme.em(0.5), theme.em(0.3), theme.em(0.5), theme.em(0.3))
        frame.setSpacing(theme.em(0.3))
        frame.addWidget(self._bar())
        frame.addWidget(self.closed)
        frame.addLayout(body, 1)
        self.rail.chosen.connect(self._step_chosen)
        self.closed.asked.connect(self._to_reopening)
        sheet.refreshed.connect(self._refreshed)
        sheet.history.connect(lambda _: self._show_history())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def _bar(self) -> QWidget:
        self.year_button = Button(self.tr("← Cả năm"), self.left.emit, shortcut="Alt+Left")
        self.title, self.badge = Heading("", 2), Badge()
        self.undo_button = Button(self.tr("Hoàn tác"), self.sheet.undo, shortcut="Ctrl+Z")
        self.redo_button = Button(self.tr("Làm lại"), self.sheet.redo, shortcut="Ctrl+Shift+Z")
        self.preview_button = Button(self.tr("Bản nháp (F9)"), self.turn_preview, shortcut="F9")
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.em(0.4))
        row.addWidget(self.year_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.badge)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        row.addWidget(self.preview_button)
        return bar

    # ---- what the page calls ----------------------------------------------------------------------------

    @property
    def form(self) -> StepForm:
        """The form in front."""
        return self.forms[self.step]

    def show_step(self, step: Step, *, focus: bool = True) -> None:
        """Show the form of a step; the first one where the meeting has no such step."""
        self._follow_kind()
        self._show_states()
        if self.step in self.forms:
            self.form.commit()
        if step not in self.rail.order:
            step = self.rail.order[0]
        self.step = step
        if step not in self.forms:
            self._build(step)
        self.stack.setCurrentWidget(self._frames[step])
        self.rail.choose(step)
        if self._peeking:
            self.turn_preview()
        if self.sheet.is_open:
            self.form.show_record()
            if focus:
                self.form.focus_first()
        self.preview.follow(str(self.form.property(ANCHOR) or FIRST_ANCHOR[step]))

    def has_step(self, step: Step) -> bool:
        """Tell whether meetings of this kind have a step."""
        return step in self.rail.order

    def go_step(self, by: int) -> None:
        """Go to the next or previous step."""
        order = self.rail.order
        place = order.index(self.step) + by
        if 0 <= place < len(order):
            self.show_step(order[place])

    def next_step(self) -> Step:
        """Return the step where the work goes on."""
        sheet = self.sheet
        return progress.next_step(sheet.record, sheet.file.quality, sheet.rule) or Step.MINUTES

    def commit(self) -> None:
        """Hand on what is typed but not sent yet."""
        for form in self.forms.values():
            form.commit()

    def turn_preview(self) -> None:
        """Show or hide the minutes; where there is no room for both, they take the form's place."""
        if self._wide:
            self._wanted = not self._wanted
        else:
            self._peeking = not self._peeking
        self._arrange()

    # ---- its own work -----------------------------------------------------------------------------------

    def _follow_kind(self) -> None:
        """Have the steps and forms of the meeting's kind: another kind has others."""
        if not self.sheet.is_open or self.sheet.rule == self._rule:
            return
        self._rule = self.sheet.rule
        for frame in self._frames.values():
            self.stack.removeWidget(frame)
            frame.deleteLater()
        self.forms, self._frames = {}, {}

    def _show_states(self) -> None:
        """Show the steps this meeting has now and how far each is."""
        if self.sheet.is_open:
            sheet = self.sheet
            self.rail.show_states(progress.steps(sheet.record, sheet.file.quality, sheet.rule))

    def _build(self, step: Step) -> None:
        form = FORMS[step](self.sheet)
        self.forms[step] = form
        if isinstance(form, ClosingForm):
            form.problem_asked.connect(self._to_problem)
        if isinstance(form, PrepareForm):
            form.abandon_asked.connect(self.abandon_asked)
        if step in FILLS_HEIGHT:
            frame: QScrollArea = Filling(form)
        else:
            frame = Column(margin=0)
            frame.add(form)
        self._frames[step] = frame
        self.stack.addWidget(frame)

    def _step_chosen(self, step: object) -> None:
        if isinstance(step, Step):
            self.show_step(step, focus=False)

    def _to_problem(self, problem: Problem) -> None:
        self.show_step(problem.step, focus=False)
        self.form.focus_problem(problem)

    def _to_reopening(self) -> None:
        self.show_step(Step.MINUTES)
        form = self.form
        if isinstance(form, ClosingForm):
            form.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refreshed(self) -> None:
        meeting = self.sheet.record.meeting
        self._show_states()
        if self.forms and (self.sheet.rule != self._rule or self.step not in self.rail.order):
            self.show_step(self.step, focus=False)
        self.title.setText(heading(meeting, self.sheet.rule))
        organ = self.sheet.rule.organisation
        number = symbol(meeting.number, organisation=organ) if meeting.number else ""
        if self.sheet.closed:
            self.badge.set(self.tr("Đã chốt"), Tone.GOOD)
            self.closed.words.setText(
                self.tr(
                    "Biên bản số {number} ngày {day} đã chốt, chỉ xem. Muốn sửa phải mở lại và ghi lý do."
                ).format(number=number, day=short(meeting.day))
            )
        else:
            self.badge.set(self.tr("Đang ghi"), Tone.WARN)
        self.closed.setVisible(self.sheet.closed)
        self._show_history()
        QTimer.singleShot(SETTLED, self, self._keep_in_sight)

    def _show_history(self) -> None:
        state, closed = self.sheet.undo_state, self.sheet.closed
        for button, verb, label in (
            (self.undo_button, self.tr("Hoàn tác"), state.undo if state else ""),
            (self.redo_button, self.tr("Làm lại"), state.redo if state else ""),
        ):
            button.setEnabled(bool(label) and not closed)
            words = f"{verb}: {label}" if label else verb
            button.set_text(words)
            shown = words if self._wide and label else verb
            button.setText(shown if len(shown) <= LABEL_LETTERS else shown[: LABEL_LETTERS - 1] + "…")
        self.redo_button.setVisible(bool(state and state.redo) and not closed)
        self.undo_button.setVisible(not closed)
        self.undo_button.setToolTip(f"{self.undo_button.accessibleName()} (Ctrl+Z)")
        self.redo_button.setToolTip(f"{self.redo_button.accessibleName()} (Ctrl+Shift+Z)")

    def event(self, event: QEvent) -> bool:
        """See whether form and minutes have room side by side."""
        if event.type() == QEvent.Type.Resize:
            wide = self.width() - theme.em(WIDE) >= theme.em(BOTH_FROM)
            if wide != self._wide:
                self._wide, self._peeking = wide, False
                self.rail.set_compact(compact=not wide)
                self._arrange()
                self._show_history()
        return super().event(event)

    def _arrange(self) -> None:
        self.preview.setVisible(bool(self._wide and self._wanted) or self._peeking)
        self.stack.setVisible(not self._peeking)
        shown = not self.preview.isHidden()
        if self._wide and shown and not self._divided:
            self._divided = True
            room = self.width() - self.rail.width()
            self.splitter.setSizes([round(room * FORM_SHARE), round(room * (1 - FORM_SHARE))])
        self.preview_button.setText(self.tr("Ẩn bản nháp (F9)") if shown else self.tr("Bản nháp (F9)"))
        self.preview_button.setAccessibleName(self.preview_button.text())
        if self._peeking:
            self.preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.stack.isAncestorOf(new):
            return
        at: QWidget | None = new
        while at is not None and at is not self.stack:
            anchor = at.property(ANCHOR)
            if anchor:
                self.preview.follow(str(anchor))
                break
            at = at.parentWidget()
        # after the layout has settled: a form shown a moment ago has its fields in their places only then
        QTimer.singleShot(SETTLED, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Scroll the form so that the field in focus is seen, with what it says below it."""
        frame, focused = self._frames.get(self.step), QApplication.focusWidget()
        inside = None if frame is None else frame.widget()
        if frame is not None and focused is not None and inside is not None and inside.isAncestorOf(focused):
            foot = focused.mapTo(inside, QPoint(0, focused.height()))
            if focused.height() < frame.viewport().height() // 2:
                frame.ensureVisible(foot.x(), foot.y(), 0, theme.em(ROOM_BELOW))


FIRST_ANCHOR = {
    Step.PREPARE: "preparation",
    Step.ROLL_CALL: "roll-call",
    Step.COURSE: "news",
    Step.CHECK: "check",
    Step.FOLLOW_UP: "follow-up",
    Step.REVIEW: "reviews",
    Step.CONCLUSION: "conclusion",
    Step.QUALITY: "quality",
    Step.MINUTES: "closing",
}
