"""The living page of the minutes beside the form: drawn off the window's thread, at the place being typed."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.services import papers
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.kit.text import Hint

PAUSE = 250  # ms without a change before the page is drawn anew
POINTS_AN_INCH = 72
PAGE_WIDTH = 8.27  # inches, A4
PAGE_HEIGHT = 11.69
TRIM_LEFT, TRIM_RIGHT = 0.79, 0.35  # inches of empty margin left out at the sides
TRIM_TOP, TRIM_BOTTOM = 0.5, 0.5
SHOWN_WIDTH = PAGE_WIDTH - TRIM_LEFT - TRIM_RIGHT


class Pages(QWidget):
    """The pages, one below the other, without their empty margins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        self._dots = 1.0
        self.setAutoFillBackground(True)

    def show_images(self, images: list[QImage], dots: float) -> None:
        """Show pages drawn with `dots` pixels an inch of this screen."""
        self._images, self._dots = images, dots
        self.resize(self.sizeHint())
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._images)

    def place_of(self, page: int, inches: float) -> int:
        """Return the height in pixels at which a point of a page is shown; `inches` from its top."""
        return round(page * self._step() + (inches - TRIM_TOP) * self._dots)

    def sizeHint(self) -> QSize:
        """All pages."""
        return QSize(round(SHOWN_WIDTH * self._dots), round(self._step() * max(len(self._images), 1)))

    def _step(self) -> float:
        return (PAGE_HEIGHT - TRIM_TOP - TRIM_BOTTOM) * self._dots + theme.gap()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that can be seen."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        for number, image in enumerate(self._images):
            top = number * self._step()
            height = self._step() - theme.gap()
            if top > event.rect().bottom() or top + height < event.rect().top():
                continue
            painter.save()
            painter.setClipRect(0, round(top), self.width(), round(height))
            image.setDevicePixelRatio(ratio)
            corner = QPoint(round(-TRIM_LEFT * self._dots), round(top - TRIM_TOP * self._dots))
            painter.drawImage(corner, image)
            painter.restore()


class Preview(QWidget):
    """Shows the draft minutes of a meeting and keeps what is being typed in sight."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = ""
        self._anchor = ""
        self._anchors: dict[str, tuple[int, float]] = {}
        self._pages = Pages()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._pages)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(self.tr("Bản nháp biên bản"))
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setBackgroundRole(QPalette.ColorRole.Mid)
        self._note = Hint(self.tr("Đang lập trang biên bản…"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._note)
        frame.addWidget(self._scroll, 1)

    @property
    def pages(self) -> Pages:
        """The pages as they are shown."""
        return self._pages

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of this meeting from now on."""
        if meeting_id != self._meeting_id:
            self._meeting_id, self._anchors = meeting_id, {}
            self._pages.show_images([], self._dots())
            self._note.show()
        self.ask()

    def ask(self) -> None:
        """Something changed: draw again after a short pause, if anybody can see it."""
        if self._meeting_id and self.isVisible():
            self._timer.start()

    def follow(self, anchor: str) -> None:
        """Keep this part of the minutes in sight; unknown parts leave the place as it is."""
        if anchor != self._anchor:
            self._anchor = anchor
            self._show_anchor()

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.ask()

    def _dots(self) -> float:
        return max(self._scroll.viewport().width(), 100) / SHOWN_WIDTH

    def _draw(self) -> None:
        if not self.isVisible():
            return
        meeting_id, dots = self._meeting_id, self._dots()
        ratio = self.devicePixelRatioF()

        def work(desk: Desk) -> tuple[str, Paper, float, list[QImage]]:
            paper = papers.preview(desk, meeting_id)
            return meeting_id, paper, dots, page_pictures(paper.content, dots * ratio)

        self._context.read(work, self._arrived, key="preview")

    def _arrived(self, found: tuple[str, Paper, float, list[QImage]]) -> None:
        meeting_id, paper, dots, images = found
        if meeting_id != self._meeting_id:
            return
        self._note.hide()
        kept = self._scroll.verticalScrollBar().value()
        self._anchors = dict(paper.anchors)
        self._pages.show_images(images, dots)
        self._scroll.verticalScrollBar().setValue(kept)
        self._show_anchor()

    def _show_anchor(self) -> None:
        """Bring the anchor into the upper half, unless it is there already."""
        place = self._anchors.get(self._anchor)
        if place is None:
            return
        page, points = place
        height = self._pages.place_of(page, points / POINTS_AN_INCH)
        bar, seen = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        if not bar.value() + theme.em(1) <= height <= bar.value() + seen * 2 // 3:
            bar.setValue(max(0, height - seen // 4))
