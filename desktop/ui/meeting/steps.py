"""The steps of a meeting down the left side, each with its state as a sign and a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.labels import step_label
from desktop.branch.progress import Step, StepState
from desktop.ui import theme
from desktop.ui.kit.rail import Rail

SIGNS = {StepState.DONE: "✓", StepState.BEGUN: "…", StepState.EMPTY: ""}
ORDER = tuple(Step)
NARROW, WIDE = 3.4, 12.2
"""Widths in heights of a line."""


class StepRail(QWidget):
    """One of seven steps is chosen."""

    chosen = Signal(object)
    """A `Step`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(self.tr("Các bước của buổi sinh hoạt"))
        self._words = {
            StepState.DONE: self.tr("đã xong"),
            StepState.BEGUN: self.tr("đang ghi"),
            StepState.EMPTY: self.tr("chưa ghi"),
        }
        self._buttons = {
            step: self.rail.add(step.value, f"{number}. {step_label(step)}")
            for number, step in enumerate(ORDER, 1)
        }
        self.rail.chosen.connect(lambda key: self.chosen.emit(Step(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rail)
        column.addStretch(1)

    def show_states(self, states: dict[Step, StepState]) -> None:
        """Show how far each step is."""
        for step, button in self._buttons.items():
            state = states.get(step, StepState.EMPTY)
            button.set_note(SIGNS[state])
            button.setAccessibleName(f"{step_label(step)}, {self._words[state]}")
            button.setToolTip(button.accessibleName())

    def set_compact(self, *, compact: bool) -> None:
        """Show only number and sign where the width is needed for the form; the words stay in the tips."""
        for number, (step, button) in enumerate(self._buttons.items(), 1):
            name = button.accessibleName()
            button.setText(str(number) if compact else f"{number}. {step_label(step)}")
            button.setAccessibleName(name)
        self.setFixedWidth(theme.em(NARROW if compact else WIDE))

    def note_of(self, step: Step) -> str:
        """Return the sign beside a step."""
        return self._buttons[step].note()

    def choose(self, step: Step) -> None:
        """Show which step is in front."""
        self.rail.choose_quietly(step.value)
