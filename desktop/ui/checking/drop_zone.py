"""An empty place that says what may be dropped on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Tone


class DropZone(QWidget):
    """A dashed frame with a sentence; the drop itself is taken by the page around it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Large enough to be aimed at."""
        return QSize(theme.em(20), theme.em(9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and the sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = theme.em(0.8)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.line(self.palette()), max(2, theme.em(0.12)), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, theme.em(0.5), theme.em(0.5))
        painter.setPen(theme.ink(Tone.QUIET, self.palette()))
        painter.setFont(theme.larger(self.font(), 1.15))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(inset, inset, -inset, -inset), flags, self._text)
