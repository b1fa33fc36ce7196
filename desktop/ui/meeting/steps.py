"""The steps of a meeting down the left side, each with its state as a sign and a word."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.labels import step_label
from desktop.branch.progress import Step, StepState
from desktop.ui import theme
from desktop.ui.kit.rail import Rail, RailButton
from desktop.ui.meeting.filling import Filling
from desktop.ui.theme import Tone

SIGNS = {StepState.DONE: "✓", StepState.BEGUN: "…", StepState.EMPTY: ""}
ORDER = tuple(Step)
NARROW, WIDE = 4.6, 12.2
"""Widths in heights of a line."""
SMALL = 0.78
"""Letters of the word below the number, as a share of the usual ones."""


class StepButton(RailButton):
    """A step: number, word and sign in one line, or in a narrow rail the word small below the number."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step.value, step_label(step), parent=parent)
        self.number = 0
        self.compact = False
        self.word = step_label(step)

    def sizeHint(self) -> QSize:
        """Two lines in a narrow rail."""
        if not self.compact:
            return super().sizeHint()
        return QSize(theme.em(NARROW), theme.em(2.5))

    def minimumSizeHint(self) -> QSize:
        """Never so low that number and word overlap."""
        return QSize(theme.em(4), theme.em(1.8)) if self.compact else super().minimumSizeHint()

    def small_width(self) -> int:
        """Return the width that the word below the number needs."""
        small = theme.larger(self.font(), SMALL, bold=True)
        return QFontMetrics(small).horizontalAdvance(self.word) + theme.em(0.6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number and sign above, the word below."""
        if not self.compact:
            super().paintEvent(event)
            return
        painter, box, palette = QPainter(self), self.rect(), self.palette()
        if self.isChecked():
            painter.fillRect(box, theme.wash(Tone.ACCENT, palette))
            painter.fillRect(0, 0, theme.em(0.22), box.height(), theme.ink(Tone.ACCENT, palette))
        elif self.underMouse():
            painter.fillRect(box, theme.wash(Tone.PLAIN, palette))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(theme.larger(self.font(), 1.0, bold=self.isChecked()))
        upper = box.adjusted(theme.em(0.4), theme.em(0.1), -theme.em(0.2), -box.height() // 2)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, f"{self.number} {self.note()}".strip())
        small = theme.larger(self.font(), SMALL, bold=self.isChecked())
        painter.setFont(small)
        lower = box.adjusted(theme.em(0.3), box.height() // 2, -theme.em(0.1), -theme.em(0.1))
        word = QFontMetrics(small).elidedText(self.word, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, word)


class Steps(Rail):
    """A rail of steps."""

    def add_step(self, step: Step) -> StepButton:
        """Put a step at the end."""
        button = StepButton(step, self)
        button.setCheckable(True)
        self._group.addButton(button)
        self._buttons[button.key] = button
        self._column.addWidget(button)
        return button


class StepRail(QWidget):
    """One of the steps that the kind of meeting has is chosen."""

    chosen = Signal(object)
    """A `Step`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Steps(self.tr("Các bước của buổi sinh hoạt"))
        self._words = {
            StepState.DONE: self.tr("đã xong"),
            StepState.BEGUN: self.tr("đang ghi"),
            StepState.EMPTY: self.tr("chưa ghi"),
        }
        self.order: tuple[Step, ...] = ORDER
        self._compact = False
        self._buttons = {step: self.rail.add_step(step) for step in ORDER}
        self.rail.chosen.connect(lambda key: self.chosen.emit(Step(key)))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rail)
        column.addStretch(1)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(Filling(inside))
        self.set_order(ORDER)

    def set_order(self, steps: Iterable[Step]) -> None:
        """Show these steps only, numbered."""
        self.order = tuple(steps)
        for step, button in self._buttons.items():
            button.setVisible(step in self.order)
            button.setEnabled(step in self.order)  # the arrows pass over it
            button.number = self.order.index(step) + 1 if step in self.order else 0
            button.setText(f"{button.number}. {button.word}")
            button.updateGeometry()

    def show_states(self, states: dict[Step, StepState]) -> None:
        """Show the steps there are and how far each is."""
        if tuple(states) != self.order:
            self.set_order(states)
        for step, button in self._buttons.items():
            state = states.get(step, StepState.EMPTY)
            button.set_note(SIGNS[state])
            button.setAccessibleName(f"{button.word}, {self._words[state]}")
            button.setToolTip(button.accessibleName())

    def set_compact(self, *, compact: bool) -> None:
        """Put the word small below the number where the width is needed for the form."""
        self._compact = compact
        for button in self._buttons.values():
            button.compact = compact
            button.updateGeometry()
            button.update()
        needed = max(button.small_width() for button in self._buttons.values())
        self.setFixedWidth(max(theme.em(NARROW), needed) if compact else theme.em(WIDE))

    def note_of(self, step: Step) -> str:
        """Return the sign beside a step."""
        return self._buttons[step].note()

    def choose(self, step: Step) -> None:
        """Show which step is in front."""
        self.rail.choose_quietly(step.value)
