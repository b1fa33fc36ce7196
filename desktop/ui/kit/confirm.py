"""A question that stands in the page, for what cannot be undone."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone


class ConfirmBar(Strip):
    """Asks once, says in the button what it will do; Esc or “Thôi” goes back to where the person was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.WARN)
        self._question = Sentence(bold=True)
        self._safe = Hint()
        self.yes = Button("", self._agree)
        self.no = Button(self.tr("Thôi"), self.dismiss)
        self._then: Callable[[], object] | None = None
        self._before: QWidget | None = None
        words = QVBoxLayout()
        words.setSpacing(theme.em(0.2))
        words.addWidget(self._question)
        words.addWidget(self._safe)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(1.0), theme.em(0.5), theme.em(0.5), theme.em(0.5))
        row.addLayout(words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, question: str, verb: str, then: Callable[[], object], *, safe: str = "") -> None:
        """Put the question; the focus goes to “Thôi”, so that one Enter too many does nothing."""
        self._question.setText(question)
        self._safe.setText(safe)
        self._safe.setVisible(bool(safe))
        self.yes.set_text(verb)
        self._then = then
        self._before = QApplication.focusWidget()
        self.setAccessibleName(question)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return the question, empty when none is put."""
        return self._question.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Do nothing and go back."""
        self._then = None
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is “Thôi”."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _agree(self) -> None:
        then = self._then
        self.dismiss()
        if then is not None:
            then()
