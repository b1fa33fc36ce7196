"""The living pages of a report beside its form: upright and landscape ones, at the section being typed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.kit.text import Hint

PAUSE = 300  # ms without a change before the pages are drawn anew
POINTS_AN_INCH = 72
NARROW, WIDE = 8.27, 11.69  # inches: the two sides of A4
TRIM_LEFT, TRIM_RIGHT, TRIM_TOP, TRIM_BOTTOM = 0.79, 0.35, 0.4, 0.4  # inches of empty margin left out


class Sheet(NamedTuple):
    """One page as a picture, and how many pixels of the screen an inch of it takes."""

    image: QImage
    dots: float

    @property
    def height(self) -> int:
        """Height shown, in pixels."""
        inches = NARROW if self.image.width() > self.image.height() else WIDE
        return round((inches - TRIM_TOP - TRIM_BOTTOM) * self.dots)


Drawn = tuple[str, dict[str, tuple[int, float]], list[Sheet]]
"""What was drawn: its span, the places of its sections, its pages."""


class Sheets(QWidget):
    """Pages one below the other, each as wide as the view, without their empty margins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheets: list[Sheet] = []
        self.setAutoFillBackground(True)

    def show_sheets(self, sheets: list[Sheet], width: int) -> None:
        """Show other pages."""
        self.sheets = sheets
        self.setFixedSize(width, self.top_of(len(sheets)))
        self.update()

    def top_of(self, page: int) -> int:
        """Return the pixels above a page."""
        return sum(one.height + theme.gap() for one in self.sheets[:page])

    def place_of(self, page: int, inches: float) -> int:
        """Return the height in pixels at which a point of a page is shown; `inches` from its top."""
        return self.top_of(page) + round((inches - TRIM_TOP) * self.sheets[page].dots)

    def sizeHint(self) -> QSize:
        """All pages."""
        return QSize(self.width(), self.top_of(len(self.sheets)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that can be seen."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        for number, one in enumerate(self.sheets):
            top = self.top_of(number)
            if top > event.rect().bottom() or top + one.height < event.rect().top():
                continue
            painter.save()
            painter.setClipRect(0, top, self.width(), one.height)
            one.image.setDevicePixelRatio(ratio)
            corner = QPoint(round(-TRIM_LEFT * one.dots), round(top - TRIM_TOP * one.dots))
            painter.drawImage(corner, one.image)
            painter.restore()


def sheets_of(pdf: bytes, width: int, ratio: float) -> list[Sheet]:
    """Draw the pages of a PDF so that each fills `width` pixels. Made for a read job."""
    upright = width / (NARROW - TRIM_LEFT - TRIM_RIGHT)
    lying = width / (WIDE - TRIM_LEFT - TRIM_RIGHT)
    found: list[Sheet] = []
    for number, image in enumerate(page_pictures(pdf, upright * ratio)):
        if image.width() > image.height():
            (smaller,) = page_pictures(pdf, lying * ratio, [number])
            found.append(Sheet(smaller, lying))
        else:
            found.append(Sheet(image, upright))
    return found


class LivingPages(QWidget):
    """Shows the draft of a report and keeps the section being typed in sight."""

    def __init__(
        self, context: Context, make: Callable[[Desk, str], Paper], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._make = context, make
        self._span = self._anchor = ""
        self._anchors: dict[str, tuple[int, float]] = {}
        self.pages = Sheets()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.pages)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(self.tr("Trang báo cáo"))
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setBackgroundRole(QPalette.ColorRole.Mid)
        self._note = Hint(self.tr("Đang lập trang báo cáo…"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._note)
        frame.addWidget(self._scroll, 1)

    def show_span(self, span: str) -> None:
        """Show the report of this span from now on; empty shows nothing."""
        if span != self._span:
            self._span, self._anchor, self._anchors = span, "", {}
            self.pages.show_sheets([], self._width())
            self._scroll.verticalScrollBar().setValue(0)
            self._note.setVisible(bool(span))
        self.ask()

    def ask(self) -> None:
        """Something changed: draw again after a short pause, if anybody can see it."""
        if self._span and self.isVisible():
            self._timer.start()

    def follow(self, anchor: str) -> None:
        """Keep this section in sight."""
        if anchor != self._anchor:
            self._anchor = anchor
            self._show_anchor()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        self.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.ask()

    def _width(self) -> int:
        return max(self._scroll.viewport().width(), 100)

    def _draw(self) -> None:
        if not self.isVisible() or not self._span:
            return
        span, width, ratio, make = self._span, self._width(), self.devicePixelRatioF(), self._make

        def work(desk: Desk) -> Drawn:
            paper = make(desk, span)
            return span, dict(paper.anchors), sheets_of(paper.content, width, ratio)

        self._context.read(work, self._arrived, key="report-pages")

    def _arrived(self, found: Drawn) -> None:
        span, anchors, sheets = found
        if span != self._span:
            return
        self._note.hide()
        kept = self._scroll.verticalScrollBar().value()
        self._anchors = anchors
        self.pages.show_sheets(sheets, self._width())
        self._scroll.verticalScrollBar().setValue(kept)
        self._show_anchor()

    def _show_anchor(self) -> None:
        place = self._anchors.get(self._anchor)
        if place is None or place[0] >= len(self.pages.sheets):
            return
        height = self.pages.place_of(place[0], place[1] / POINTS_AN_INCH)
        bar, seen = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        if not bar.value() + theme.em(1) <= height <= bar.value() + seen * 2 // 3:
            bar.setValue(max(0, height - seen // 4))
