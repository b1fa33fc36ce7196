"""The minutes as a picture: the page with the signatures, or all pages; drawn off the window's thread."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.services import handing, papers
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.text import Hint

A4_INCHES = 8.27
PAUSE = 150  # ms after the last change of width


class Sheets(QWidget):
    """Page pictures one below the other, as wide as the place they stand in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_images(self, images: list[QImage]) -> None:
        """Show other pages."""
        self._images = images
        self.updateGeometry()
        self.update()

    def count(self) -> int:
        """Return how many pages are shown."""
        return len(self._images)

    def image(self, page: int) -> QImage:
        """Return the picture of a page."""
        return self._images[page]

    def sizeHint(self) -> QSize:
        """All pages in their full height."""
        height = sum(self._height(image) + theme.gap() for image in self._images)
        return QSize(theme.em(20), height)

    def minimumSizeHint(self) -> QSize:
        """As high as the pages, however narrow."""
        return QSize(theme.em(10), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight, each with a thin frame."""
        painter = QPainter(self)
        top = 0
        for image in self._images:
            height = self._height(image)
            if top <= event.rect().bottom() and top + height >= event.rect().top():
                image.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(0, top, image)
                painter.setPen(theme.line(self.palette()))
                painter.drawRect(0, top, round(image.width() / self.devicePixelRatioF()) - 1, height - 1)
            top += height + theme.gap()

    def _height(self, image: QImage) -> int:
        return round(image.height() / self.devicePixelRatioF())


class MinutesPicture(QWidget):
    """Shows the signed minutes of a meeting, or the closed ones where nobody has signed yet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting_id = ""
        self._whole = False
        self.note = Hint(self.tr("Đang vẽ trang biên bản…"))
        self.turn = LinkButton("", self._turn)
        self.sheets = Sheets()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addWidget(self.sheets)
        self._name_turn()

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of a meeting as they are kept now."""
        if meeting_id != self._meeting_id:
            self.sheets.show_images([])
            self.note.show()
        self._meeting_id = meeting_id
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if self._meeting_id and event.size().width() != event.oldSize().width():
            self._timer.start()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._name_turn()
        self._timer.start()

    def _name_turn(self) -> None:
        self.turn.set_text(self.tr("Chỉ xem trang ký") if self._whole else self.tr("Xem cả biên bản"))

    def _draw(self) -> None:
        if not self._meeting_id or not self.isVisible():
            return
        meeting_id, whole = self._meeting_id, self._whole
        dots = max(self.sheets.width(), theme.em(10)) / A4_INCHES * self.devicePixelRatioF()
        self._context.read(
            lambda desk: (meeting_id, draw(desk, meeting_id, dots, whole=whole)),
            self._arrived,
            key="handing-picture",
        )

    def showEvent(self, event: object) -> None:
        """Draw what was asked for while nobody could see it."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._meeting_id:
            self._timer.start()

    def _arrived(self, found: tuple[str, list[QImage]]) -> None:
        meeting_id, images = found
        if meeting_id == self._meeting_id:
            self.note.hide()
            self.sheets.show_images(images)


def draw(desk: Desk, meeting_id: str, dots: float, *, whole: bool) -> list[QImage]:
    """Draw the minutes at `dots` an inch: all pages, or only the last one, where the signatures stand."""
    signed = handing.signed_minutes(desk, meeting_id)
    pdf = signed.content if signed is not None else papers.preview(desk, meeting_id).content
    return page_pictures(pdf, dots, None if whole else [papers.page_count(pdf) - 1])
