"""A message that stands in the page: what happened, what is safe, what to do. Never modal."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.ui import theme
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.text import Sentence
from desktop.ui.theme import Tone


class Strip(QFrame):
    """A coloured strip with a thick mark at its left edge, so that it also reads in black and white."""

    def __init__(self, parent: QWidget | None = None, tone: Tone = Tone.WARN) -> None:
        super().__init__(parent)
        self.tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pale ground and the mark."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.wash(self.tone, self.palette()))
        painter.fillRect(0, 0, theme.em(0.3), self.height(), theme.ink(self.tone, self.palette()))


class Banner(Strip):
    """The page's place for one message; Esc or the cross takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = Sentence(bold=True)
        self._rest = Sentence()
        self._action = Button("")
        self._close = LinkButton("✕", self.clear)
        self._close.setAccessibleName(self.tr("Ẩn thông báo"))
        self._close.setToolTip(self.tr("Ẩn thông báo"))
        self._handler: Callable[[], object] | None = None
        self._action.clicked.connect(self._act)
        words = QVBoxLayout()
        words.setSpacing(theme.em(0.2))
        words.addWidget(self._what)
        words.addWidget(self._rest)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(1.0), theme.em(0.5), theme.em(0.5), theme.em(0.5))
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def show_trouble(
        self, trouble: Trouble, verb: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show the three sentences of a trouble, with a button for the way out where there is one."""
        rest = " ".join(part for part in (trouble.safe, trouble.todo) if part)
        self.show_message(trouble.what, rest, Tone.BAD, verb, action)

    def show_message(
        self,
        what: str,
        rest: str = "",
        tone: Tone = Tone.GOOD,
        verb: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Show any message; screen readers are told at once."""
        self.tone = tone
        sign = {Tone.GOOD: "✓ ", Tone.WARN: "⚠ ", Tone.BAD: "⚠ "}.get(tone, "")
        self._what.setText(sign + what)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._action.set_text(verb)
        self._action.setVisible(bool(verb))
        self._handler = action
        self.setAccessibleName(" ".join(part for part in (what, rest) if part))
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        """Return the whole message, empty when none is shown."""
        return self.accessibleName() if not self.isHidden() else ""

    def clear(self) -> None:
        """Take the message away."""
        self.setAccessibleName("")
        self._handler = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the message away by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        super().keyPressEvent(event)

    def _act(self) -> None:
        handler = self._handler
        self.clear()
        if handler is not None:
            handler()
