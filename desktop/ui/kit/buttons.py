"""Buttons: the one main thing, everything else, and what removes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.ui import theme
from desktop.ui.actions import native_keys
from desktop.ui.theme import Tone


class Button(QPushButton):
    """A button with a verb on it; Enter presses it as well as Space. The shortcut stands in its tip."""

    def __init__(
        self,
        text: str,
        handler: Callable[[], None] | None = None,
        *,
        shortcut: str = "",
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setMinimumHeight(theme.em(1.9))
        self.setAccessibleName(text)
        if icon is not None:
            self.setIcon(icon)
            self.setIconSize(QSize(theme.em(), theme.em()))
        if handler is not None:
            self.clicked.connect(lambda: handler())  # noqa: PLW0108  not handing on Qt's `checked`
        if shortcut:
            self.setToolTip(native_keys(shortcut))

    def set_text(self, text: str) -> None:
        """Change the verb, for readers of screens too."""
        self.setText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class MainButton(Button):
    """The one next thing on a page: filled with the accent colour, bold."""

    def __init__(
        self,
        text: str,
        handler: Callable[[], None] | None = None,
        *,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, handler, shortcut=shortcut, parent=parent)
        self.setFont(theme.larger(self.font(), 1.0, bold=True))
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark; grey while it cannot be pressed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.EnabledChange):
            self._colour()

    def _colour(self) -> None:
        desktop = QGuiApplication.palette()
        palette = QPalette(desktop)
        if self.isEnabled():
            palette.setColor(QPalette.ColorRole.Button, theme.ink(Tone.ACCENT, desktop))
            palette.setColor(QPalette.ColorRole.ButtonText, desktop.color(QPalette.ColorRole.Base))
        self.setPalette(palette)


class LinkButton(QToolButton):
    """A quiet button that looks like a word; for filters and small ways on."""

    def __init__(
        self, text: str, handler: Callable[[], None] | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.em(1.7))
        if handler is not None:
            self.clicked.connect(lambda: handler())  # noqa: PLW0108  not handing on Qt's `checked`

    def set_text(self, text: str) -> None:
        """Change the word, for readers of screens too."""
        self.setText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
