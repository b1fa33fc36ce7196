"""The ring around whatever has the focus: always visible, whatever the style of the desktop draws."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.theme import Tone

WIDTH = 2


class FocusRing(QWidget):
    """A frame drawn over the widget in focus. It takes no mouse and no keys.

    It lies in the same parent; a `QSplitter` would make a pane of it, so there it lies in the widget itself.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        application.focusChanged.connect(self._move)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame in the accent colour, and a pale one within, for what has that colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, self.palette().base().color(), WIDTH * 1.5)
        self._draw(painter, theme.ink(Tone.ACCENT, self.palette()), WIDTH / 2)

    def _draw(self, painter: QPainter, colour: QColor, inset: float) -> None:
        painter.setPen(QPen(colour, WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay with the target wherever it goes."""
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange)
        if watched is self._target and event.type() in kinds:
            self._place()
        elif watched is self._target and event.type() in (QEvent.Type.Hide, QEvent.Type.ParentChange):
            self.hide()
        return False

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = new if new is not None and new.parentWidget() is not None else None
        if self._target is None:
            self.hide()
            self.setParent(None)
            return
        parent = self._target.parentWidget()
        self.setParent(self._target if isinstance(parent, QSplitter) else parent)
        self._target.installEventFilter(self)  # not before: the move itself is an event of the target
        self._place()

    def _place(self) -> None:
        if self._target is None or not self._target.isVisible():
            self.hide()
            return
        inside = self.parentWidget() is self._target
        self.setGeometry(
            self._target.rect() if inside else self._target.geometry().adjusted(-1, -1, 1, 1)
        )
        self.raise_()
        self.show()
