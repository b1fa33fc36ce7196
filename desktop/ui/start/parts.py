"""What the pages before the vault share: a calm card, a field for a password, a pair for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone

SHORTEST = 8
LONGEST = 256


class Card(QWidget):
    """A page of the start: heading, a place for a message, then `body` in one narrow column."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.heading = Heading(title)
        self.column = Column(margin=0.2)
        self.body = self.column.body
        self.column.add(self.heading)
        if lead:
            self.column.add(Hint(lead))
        self.column.add(self.banner)
        self.column.setMaximumWidth(theme.em(36))
        middle = QHBoxLayout(self)
        middle.setContentsMargins(theme.em(1), 0, theme.em(1), theme.em(0.5))
        middle.addStretch(1)
        middle.addWidget(self.column, 20)
        middle.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the column."""
        self.column.add(widget)

    def focus_first(self) -> None:
        """Put the focus where the person begins."""


class PasswordField(QWidget):
    """A field for a password. Says below it when Caps Lock or a Vietnamese input method changes letters."""

    entered = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Secret()
        self.hint = Sentence(tone=Tone.WARN)
        self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.1))
        column.addWidget(self.line)
        column.addWidget(self.hint)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(self._changed)
        self.line.caps.connect(lambda _: self._say())

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what gets the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def text(self) -> str:
        """Return what is typed, exactly."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()

    def show_letters(self, shown: bool) -> None:
        """Show the letters instead of dots."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _changed(self, _text: str) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        hints = []
        if self.line.caps_on:
            hints.append(self.tr("⚠ Phím Caps Lock đang bật."))
        if not self.text().isascii():
            hints.append(self.tr("⚠ Bộ gõ tiếng Việt đang bật: mật khẩu được gõ không dấu."))
        self.hint.setText(" ".join(hints))
        self.hint.setVisible(bool(hints))


class _Secret(QLineEdit):
    caps = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.caps_on = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(theme.em(1.9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A capital without Shift, or a small letter with it, means Caps Lock."""
        letter = event.text()
        if len(letter) == 1 and letter.isascii() and letter.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._note(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self._note(not self.caps_on)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody knows what happens to Caps Lock elsewhere."""
        super().focusOutEvent(event)
        self._note(False)

    def _note(self, on: bool) -> None:
        if on != self.caps_on:
            self.caps_on = on
            self.caps.emit(on)


class PasswordPair(QWidget):
    """A new password, typed twice; says what is missing until it can be used."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = Form()
        self.first = form.add(
            self.tr("Mật khẩu mới"),
            PasswordField(),
            self.tr("Một câu ngắn dễ nhớ, từ 8 ký tự, gõ không dấu. Ví dụ: bon con chim hot."),
        )
        self.second = form.add(self.tr("Gõ lại mật khẩu"), PasswordField())
        self.show_box = QCheckBox(self.tr("Hiện mật khẩu"))
        self.show_box.toggled.connect(self.first.show_letters)
        self.show_box.toggled.connect(self.second.show_letters)
        self.reason = Sentence(tone=Tone.WARN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addWidget(self.show_box)
        column.addWidget(self.reason)
        self.first.edited.connect(self._look)
        self.second.edited.connect(self._look)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)
        self.setFocusProxy(self.first)

    def password(self) -> str:
        """Return the password, or empty while it cannot be used."""
        return "" if self.missing() else self.first.text()

    def missing(self) -> str:
        """Say what is missing, empty where nothing is."""
        text, again = self.first.text(), self.second.text()
        if len(text) < SHORTEST:
            return self.tr("Mật khẩu có {count} ký tự, cần ít nhất {least}.").format(
                count=len(text), least=SHORTEST
            )
        if len(set(text)) == 1:
            return self.tr("Mật khẩu chỉ có một ký tự lặp lại.")
        if text != again:
            return self.tr("Hai lần gõ chưa giống nhau.") if again else self.tr("Gõ lại mật khẩu lần nữa.")
        return ""

    def clear(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()
        self.reason.setText("")

    def complain(self) -> bool:
        """Show what is missing and go there; True if something is."""
        reason = self.missing()
        if reason:
            self.reason.setText("⚠ " + reason)
            short = len(self.first.text()) < SHORTEST
            (self.first if short else self.second).setFocus()
        return bool(reason)

    def _look(self) -> None:
        reason = self.missing()
        typed = bool(self.first.text())
        self.reason.set_tone(Tone.WARN if reason else Tone.GOOD)
        self.reason.setText((reason or self.tr("✓ Mật khẩu dùng được.")) if typed else "")
        self.changed.emit()
