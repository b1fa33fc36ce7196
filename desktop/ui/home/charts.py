"""Three small pictures of the last twelve meetings and the last quarters, drawn for black and white as well.

They show counts of the branch. Nothing here is about one person. Where there is one value only, a picture
would say nothing: the figure stands there in large words instead.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Tone

Pair = tuple[int, int]


class Chart(QWidget):
    """A picture with a title above and the newest figure in words; screen readers hear every value."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.figure = ""
        self.labels: tuple[str, ...] = ()
        self.values: tuple[Pair, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def show_values(self, labels: Sequence[str], values: Sequence[Pair], figure: str) -> None:
        """Show other values, oldest first; `figure` says the newest in words."""
        self.labels, self.values, self.figure = tuple(labels), tuple(values), figure
        spoken = ", ".join(f"{one}: {a}/{b}" for one, (a, b) in zip(labels, values, strict=True))
        self.setAccessibleDescription(f"{figure}. {spoken}")
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Three lines of text and a strip of picture."""
        return QSize(theme.em(14), theme.em(7.2))

    def minimumSizeHint(self) -> QSize:
        """Small enough to stand beside the list."""
        return QSize(theme.em(10), theme.em(7.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw title, figure, picture, first and last label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetricsF(self.font()).height()
        painter.setFont(theme.larger(self.font(), 1.0, bold=True))
        top = QRectF(0, 0, self.width(), line)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft, self.title)
        painter.setFont(self.font())
        painter.setPen(theme.ink(Tone.QUIET, self.palette()))
        rows = self.figure_rows()
        words = QRectF(0, line, self.width(), rows * line)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, self.figure)
        above = (1.3 + rows) * line
        if not self.values:
            return
        if len(self.values) == 1:
            self._draw_figure(painter, QRectF(0, above, self.width(), self.height() - above - 0.1 * line))
            return
        small = theme.larger(self.font(), 0.85)
        foot = QFontMetricsF(small).height()
        field = QRectF(0, above, self.width(), self.height() - above - 0.1 * line - foot)
        painter.setFont(small)
        painter.drawText(
            QRectF(0, field.bottom(), self.width(), foot), Qt.AlignmentFlag.AlignLeft, self.labels[0]
        )
        if len(self.labels) > 1:
            painter.drawText(
                QRectF(0, field.bottom(), self.width(), foot), Qt.AlignmentFlag.AlignRight, self.labels[-1]
            )
        self.draw(painter, field)

    def figure_rows(self) -> int:
        """Return how many lines the newest figure takes: two where the picture is narrow for its words."""
        return 1 if QFontMetricsF(self.font()).horizontalAdvance(self.figure) <= self.width() else 2

    def big_figure(self) -> str:
        """Return the one value there is, in words: `36/37`."""
        part, whole = self.values[0]
        return f"{part}/{whole}"

    def draw(self, painter: QPainter, field: QRectF) -> None:
        """Draw the picture itself into `field`."""

    def _draw_figure(self, painter: QPainter, field: QRectF) -> None:
        large = theme.larger(self.font(), 1.9, bold=True)
        painter.setPen(theme.ink(Tone.PLAIN, self.palette()))
        painter.setFont(large)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = self.big_figure()
        painter.drawText(field, middle, words)
        room = QFontMetricsF(large).horizontalAdvance(words) + theme.em(0.6)
        painter.setFont(self.font())
        painter.setPen(theme.ink(Tone.QUIET, self.palette()))
        painter.drawText(field.adjusted(room, 0, 0, 0), middle, self.labels[0])

    def _slots(self, field: QRectF) -> list[QRectF]:
        width = field.width() / max(len(self.values), 1)
        gap = min(width * 0.25, theme.em(0.3))
        return [
            QRectF(field.left() + index * width + gap / 2, field.top(), width - gap, field.height())
            for index in range(len(self.values))
        ]

    def _base(self, painter: QPainter, field: QRectF) -> None:
        painter.setPen(QPen(theme.line(self.palette()), 1))
        painter.drawLine(field.bottomLeft(), field.bottomRight())


class ShareChart(Chart):
    """Columns as high as a part of the whole; the whole is an outline around each."""

    def draw(self, painter: QPainter, field: QRectF) -> None:
        """Draw outlines and filled columns."""
        colour = theme.ink(Tone.PLAIN, self.palette())
        for slot, (part, whole) in zip(self._slots(field), self.values, strict=True):
            painter.setPen(QPen(theme.line(self.palette()), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(slot)
            if whole:
                filled = QRectF(slot)
                filled.setTop(slot.bottom() - slot.height() * min(1.0, part / whole))
                painter.fillRect(filled, theme.mix(self.palette().base().color(), colour, 0.55))
        self._base(painter, field)


class LineChart(Chart):
    """A line of shares from 0 to 100 %, with a dot for each meeting."""

    def draw(self, painter: QPainter, field: QRectF) -> None:
        """Draw the guide at 100 %, the line and the dots."""
        painter.setPen(QPen(theme.line(self.palette()), 1, Qt.PenStyle.DashLine))
        painter.drawLine(field.topLeft(), field.topRight())
        self._base(painter, field)
        points = [
            QPointF(slot.center().x(), slot.bottom() - slot.height() * (part / whole if whole else 0))
            for slot, (part, whole) in zip(self._slots(field), self.values, strict=True)
        ]
        painter.setPen(QPen(theme.ink(Tone.PLAIN, self.palette()), 1.6))
        painter.drawPolyline(points)
        painter.setBrush(theme.ink(Tone.PLAIN, self.palette()))
        for point in points:
            painter.drawEllipse(point, 2.6, 2.6)


class PairChart(Chart):
    """Two columns side by side for each label: the first empty, the second hatched."""

    def big_figure(self) -> str:
        """Return both counts."""
        first, second = self.values[0]
        return self.tr("nêu {first}, xong {second}").format(first=first, second=second)

    def draw(self, painter: QPainter, field: QRectF) -> None:
        """Draw both columns of each label with their counts."""
        most = max((max(pair) for pair in self.values), default=0)
        ink = theme.ink(Tone.PLAIN, self.palette())
        foot = QFontMetricsF(painter.font()).height()
        for slot, pair in zip(self._slots(field), self.values, strict=True):
            width = min(slot.width() / 2, theme.em(1.4))
            left = slot.center().x() - width
            for place, count in enumerate(pair):
                height = (slot.height() - foot) * count / most if most else 0
                box = QRectF(left + place * width, slot.bottom() - height, width - 2, height)
                hatched = Qt.BrushStyle.BDiagPattern if place else Qt.BrushStyle.NoBrush
                painter.setPen(QPen(ink, 1))
                painter.setBrush(QBrush(ink, hatched))
                if count:
                    painter.drawRect(box)
                    words = QRectF(box.left() - width, box.top() - foot, 3 * width, foot)
                    painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, str(count))
        self._base(painter, field)
