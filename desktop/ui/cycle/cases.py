"""Given things that a meeting goes through one by one: a list, and below it the card of the chosen one.

The lines are given (signs, prompts); nothing is added or removed here. What is typed in a card is a part of
the meeting at once, saved while it is typed, undone with the meeting's own undo.
"""

from abc import abstractmethod

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.branch.meetings import MeetingRecord
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.kit.text import Hint
from desktop.ui.kit.values import DateField
from desktop.ui.meeting.form import commit_all, lock_fields
from desktop.ui.meeting.ledger import LinesView
from desktop.ui.meeting.sheet import Sheet


class Card(QWidget):
    """What a meeting records about one given thing."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.case_id = ""
        """Id of the sign or prompt in the card; empty for none."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.gap(), 0, 0, 0)
        self.column.setSpacing(theme.em(0.3))

    @abstractmethod
    def cases(self, record: MeetingRecord) -> tuple[str, ...]:
        """Return the ids of what is to be gone through, in order."""

    @abstractmethod
    def line(self, case_id: str, record: MeetingRecord) -> str:
        """Return the text of a case in the list."""

    @abstractmethod
    def is_done(self, case_id: str, record: MeetingRecord) -> bool:
        """Tell whether the meeting has recorded what this case needs at the least."""

    @abstractmethod
    def words_for_nothing(self) -> str:
        """Return what stands in the place of an empty list."""

    @abstractmethod
    def show_case(self, *, force: bool) -> None:
        """Show the case in the fields; `force` replaces what stands there."""

    @abstractmethod
    def focus_first(self) -> None:
        """Put the focus into the card's first field."""

    def space_pressed(self) -> None:
        """Space in the list: usually the same as Enter."""
        self.focus_first()

    def take(self, case_id: str) -> None:
        """Show another case."""
        other = case_id != self.case_id
        if other:
            self.commit()
        self.case_id = case_id
        self.setVisible(bool(case_id))
        if case_id:
            self.show_case(force=other or self.sheet.restored)
            self.lock(locked=self.sheet.closed)

    def lock(self, *, locked: bool) -> None:
        """Let nothing be edited in closed minutes."""
        lock_fields(self, locked=locked)

    def commit(self) -> None:
        """Hand on what is typed but not sent yet."""
        if self.sheet.is_open:
            commit_all(self)


class Cases(QWidget):
    """The list of cases above the card of the chosen one."""

    turned = Signal()
    """Another case is in the card."""

    def __init__(self, card: Card, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.view = LinesView()
        self.view.setAccessibleName(name)
        self.nothing = Hint(card.words_for_nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        column.addWidget(card)
        self.view.chosen.connect(self.choose)
        self.view.entered.connect(card.focus_first)
        self.view.space.connect(card.space_pressed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_case)

    def show_record(self) -> None:
        """Show the sheet's record: the list, and the case in the card."""
        record, card = self.card.sheet.record, self.card
        cases = card.cases(record)
        self.view.lines.show([(one, card.line(one, record)) for one in cases])
        self.view.setVisible(bool(cases))
        self.nothing.setVisible(not cases)
        kept = card.case_id if card.case_id in cases else self._first(cases, record)
        card.take(kept)
        self.view.choose_quietly(kept)

    def choose(self, case_id: str) -> None:
        """Take a case of the list into the card."""
        if case_id == self.card.case_id:
            return
        self.card.take(case_id)
        self.view.choose_quietly(case_id)
        self.turned.emit()

    def next_case(self) -> None:
        """Keep what is typed and go into the card of the next case; stay in the last one."""
        cases = self.card.cases(self.card.sheet.record)
        there = cases.index(self.card.case_id) + 1 if self.card.case_id in cases else 0
        if there < len(cases):
            self.choose(cases[there])
            self.card.focus_first()
        else:
            self.card.commit()
            self.card.sheet.context.say(self.tr("Đã đến dòng cuối."))

    def focus_first(self) -> bool:
        """Go to the first case that is not recorded yet; tells whether there is any case."""
        record = self.card.sheet.record
        cases = self.card.cases(record)
        if not cases:
            return False
        self.choose(self._first(cases, record))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def waiting(self) -> int:
        """Return how many cases are not recorded yet."""
        record = self.card.sheet.record
        return sum(not self.card.is_done(one, record) for one in self.card.cases(record))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the card back to the list by Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus() and self.view.isVisible():
            self.card.commit()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _first(self, cases: tuple[str, ...], record: MeetingRecord) -> str:
        return next((one for one in cases if not self.card.is_done(one, record)), next(iter(cases), ""))


class DeadlineField(DateField):
    """A deadline, which cannot lie before the day of the meeting that sets it."""

    def __init__(self, name: str) -> None:
        self.earliest = ""
        """Day of the meeting, ISO; empty for no limit."""
        super().__init__(name=name)

    def read(self, text: str) -> str:
        """Read a date; refuse one before the meeting."""
        value = super().read(text)
        if value and self.earliest and value < self.earliest[: len(value)]:
            raise Refused(
                self.tr("Thời hạn không thể ở trước ngày họp {day}.").format(day=short(self.earliest)),
                field="deadline",
            )
        return value
