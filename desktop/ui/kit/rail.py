"""A rail of words with icons: one of several, moved through with the arrow keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.theme import Tone


class RailButton(QAbstractButton):
    """One entry: icon, word, a note at the right end (a state, a count). The chosen one has a thick mark."""

    def __init__(
        self, key: str, text: str, icon: QIcon | None = None, parent: QWidget | None = None, *, tip: str = ""
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._note = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if icon is not None:
            self.setIcon(icon)

    def set_note(self, note: str, spoken: str = "") -> None:
        """Show a sign at the right end, say it as `spoken`."""
        self._note = note
        self.setAccessibleName(f"{self.text()}, {spoken}" if spoken else self.text())
        self.update()

    def note(self) -> str:
        """Return the sign at the right end."""
        return self._note

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and Enter to the rail."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Icon, word and note side by side."""
        bold = theme.larger(self.font(), 1.0, bold=True)
        words = QFontMetrics(bold).horizontalAdvance(self.text() + "  " + self._note)
        icon = theme.em(1.7) if not self.icon().isNull() else 0
        return QSize(words + icon + theme.em(1.4), theme.em(2.2))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut where there is no room."""
        return QSize(theme.em(4), theme.em(1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, mark, icon, word, note."""
        painter = QPainter(self)
        palette, box = self.palette(), self.rect()
        if self.isChecked():
            painter.fillRect(box, theme.wash(Tone.ACCENT, palette))
            painter.fillRect(0, 0, theme.em(0.22), box.height(), theme.ink(Tone.ACCENT, palette))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(box, theme.wash(Tone.PLAIN, palette))
        left = theme.em(0.7)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(palette.color(group, QPalette.ColorRole.WindowText))
        if not self.icon().isNull():
            size = theme.em(1.15)
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, left, (box.height() - size) // 2, size, size, mode=mode)
            left += size + theme.em(0.5)
        painter.setFont(theme.larger(self.font(), 1.0, bold=self.isChecked()))
        right = theme.em(0.6) + (painter.fontMetrics().horizontalAdvance(self._note) if self._note else 0)
        room = box.adjusted(left, 0, -right - theme.em(0.2), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self._note:
            end = box.adjusted(0, 0, -theme.em(0.5), 0)
            painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._note)


class Rail(QWidget):
    """Entries one below another, of which one is chosen; Up and Down move and choose."""

    chosen = Signal(str)
    """The key of the entry the person chose."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(0.1))
        self._group.buttonClicked.connect(self._clicked)

    def add(
        self, key: str, text: str, icon: QIcon | None = None, *, tip: str = "", command: bool = False
    ) -> RailButton:
        """Put an entry at the end; a `command` is pressed, never chosen."""
        button = RailButton(key, text, icon, self, tip=tip)
        button.setCheckable(not command)
        self._group.addButton(button)
        self._buttons[key] = button
        self._column.addWidget(button)
        return button

    def add_stretch(self) -> None:
        """What is added from now on stands at the foot."""
        self._column.addStretch(1)

    def button(self, key: str) -> RailButton:
        """Return an entry."""
        return self._buttons[key]

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all entries, in order."""
        return tuple(self._buttons)

    def current(self) -> str:
        """Return the key of the chosen entry, or empty."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose_quietly(self, key: str) -> None:
        """Mark an entry as chosen without telling anybody; none where there is no such entry."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            return
        self._group.setExclusive(False)  # or the last one chosen could not be let go
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Up and Down; Enter presses."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        if focused and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._buttons[focused].click()
            return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not focused or not step:
            super().keyPressEvent(event)
            return
        keys = [key for key in self._buttons if self._buttons[key].isEnabled()]
        target = keys[(keys.index(focused) + step) % len(keys)]
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        if self._buttons[target].isCheckable():
            self._buttons[target].click()

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.key)
