"""Fields that save what is typed while it is typed, and leave the input method alone.

Vietnamese input methods work by composing text or by sending Backspaces: no key handler here looks at
Backspace, nothing rewrites the line while it is typed, no masks.
"""

import time
from collections import deque

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desktop.branch.names import nfc
from desktop.ui import theme

PAUSE = 350
"""Milliseconds without a key after which typed text is handed on."""
ECHO = 3.0
"""Seconds in which an older text of our own may come back from a slower refresh and is ignored."""


def is_ours(event: QEvent) -> bool:
    """Tell whether a key belongs to the window although Qt's fields would take it.

    Ctrl+K finds everywhere; on Linux Qt's fields would delete to the end of the line.
    """
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_K
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )


class Settling:
    """When to hand on what is typed: after a pause and when the field is left, once for each new text.

    Also tells whether a text that comes back from the vault may replace what stands in the field: not while
    something is being typed, and not when it is an older text of this very field arriving late.
    """

    def __init__(self, field: "LineField | TextField") -> None:
        self._field = field
        self._sent: deque[tuple[float, str]] = deque(maxlen=20)
        self.known = ""
        self.composing = False
        self.timer = QTimer(field)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether something typed is not handed on yet."""
        return self._field.value() != self.known

    def typed(self) -> None:
        """The person changed the text."""
        if self.pending:
            self.timer.start()

    def flush(self) -> None:
        """Hand on now."""
        self.timer.stop()
        text = self._field.value()
        if text != self.known:
            self.known = text
            self._sent.append((time.monotonic(), text))
            self._field.edited.emit(text)

    def accepts(self, text: str) -> bool:
        """Tell whether `text` from the vault may stand in the field now."""
        if not self._field.hasFocus():
            return not self.pending
        if self.pending or self.composing:
            return False
        recent = [sent for moment, sent in self._sent if time.monotonic() - moment < ECHO]
        return text not in recent[:-1]


class LineField(QLineEdit):
    """One line of text. `edited(text)` comes 350 ms after the last key and when the field is left."""

    edited = Signal(str)
    entered = Signal()
    """Enter was pressed; what was typed is already handed on."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(theme.em(1.8))
        self._settling = Settling(self)
        self.set_text_quietly(text)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def value(self) -> str:
        """Return the text, NFC, without blanks around it."""
        return nfc(self.text()).strip()

    def set_text_quietly(self, text: str, *, force: bool = False) -> None:
        """Show `text` without telling anybody. What is being typed, and the cursor, stay as they are.

        `force` replaces in any case (after an undo).
        """
        text = nfc(text)
        if not force and not self._settling.accepts(text.strip()):
            return
        self._settling.timer.stop()
        self._settling.known = text.strip()
        if text.strip() == self.value():
            return
        place = self.cursorPosition()
        blocked = self.blockSignals(True)
        self.setText(text)
        self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)
        self.blockSignals(blocked)

    def commit(self) -> None:
        """Hand on what is typed now."""
        self._settling.flush()

    def event(self, event: QEvent) -> bool:
        """Leave the window's own keys to the window."""
        if is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def preedit(self) -> str:
        """Return what the input method still composes: shown, but not text yet."""
        return self._preedit

    _preedit = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note that the input method is composing: nothing may replace the text meanwhile."""
        super().inputMethodEvent(event)
        self._preedit = event.preeditString()
        self._settling.composing = bool(self._preedit)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand on what was typed when the field is left."""
        super().focusOutEvent(event)
        self._settling.composing = False
        self._preedit = ""
        self._settling.flush()

    def _typed(self, _text: str) -> None:
        self._settling.typed()

    def _enter(self) -> None:
        self._settling.flush()
        self.entered.emit()


class TextField(QPlainTextEdit):
    """Several lines that grow with the text. Tab leaves the field. `edited(text)` as in `LineField`."""

    edited = Signal(str)

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        lines: int = 2,
        most_lines: int = 14,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines, self._most_lines = lines, most_lines
        self._settling = Settling(self)
        self.set_text_quietly(text)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def value(self) -> str:
        """Return the text, NFC, without blanks around it."""
        return nfc(self.toPlainText()).strip()

    def set_text_quietly(self, text: str, *, force: bool = False) -> None:
        """Show `text` without telling anybody; see `LineField.set_text_quietly`."""
        text = nfc(text)
        if not force and not self._settling.accepts(text.strip()):
            return
        self._settling.timer.stop()
        self._settling.known = text.strip()
        if text.strip() == self.value():
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)) if self.hasFocus() else 0, QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)
        self.blockSignals(blocked)
        self._grow()

    def commit(self) -> None:
        """Hand on what is typed now."""
        self._settling.flush()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note that the input method is composing: nothing may replace the text meanwhile."""
        super().inputMethodEvent(event)
        self._settling.composing = bool(event.preeditString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand on what was typed when the field is left."""
        super().focusOutEvent(event)
        self._settling.composing = False
        self._settling.flush()

    def event(self, event: QEvent) -> bool:
        """Leave the window's own keys to the window."""
        if is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As high as the text needs, between `lines` and `most_lines`."""
        shown = max(self._lines, min(self._most_lines, round(self.document().size().height())))
        margins = self.contentsMargins()
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        height = shown * self.fontMetrics().lineSpacing() + frame + margins.top() + margins.bottom()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never lower than the text needs, never wider than the page has."""
        return QSize(theme.em(6), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Once the field has grown around its text, show the text from its first line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()  # other lines wrap now
        if self.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            self.verticalScrollBar().setValue(0)

    def _typed(self) -> None:
        self._settling.typed()

    def _grow(self) -> None:
        fits = self.document().size().height() <= self._most_lines
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()
