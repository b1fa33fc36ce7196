"""The paper to be signed as a picture: the page of the signatures, or all; drawn off the window's thread."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.services import handing, papers
from desktop.services.desk import Desk
from desktop.services.handing import PeriodLine
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.text import Hint

A4_INCHES = 8.27
"""Width of an upright page, for those who draw upright pages only."""
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


class PaperPicture(QWidget):
    """Shows the signed minutes or report, or as it stands where nobody has signed yet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._line: PeriodLine | None = None
        self._whole = False
        self.note = Hint(self.tr("Đang vẽ trang giấy…"))
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

    def show_line(self, line: PeriodLine) -> None:
        """Show the paper of a line as it is kept now."""
        if self._line is None or line.key != self._line.key:
            self.sheets.show_images([])
            self.note.show()
        self._line = line
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if self._line is not None and event.size().width() != event.oldSize().width():
            self._timer.start()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._name_turn()
        self._timer.start()

    def _name_turn(self) -> None:
        self.turn.set_text(self.tr("Chỉ xem trang ký") if self._whole else self.tr("Xem tất cả các trang"))

    def _draw(self) -> None:
        line, whole = self._line, self._whole
        if line is None or not self.isVisible():
            return
        width = max(self.sheets.width(), theme.em(10)) * self.devicePixelRatioF()
        self._context.read(
            lambda desk: (line.key, draw(desk, line, width, whole=whole)),
            self._arrived,
            key="handing-picture",
        )

    def showEvent(self, event: object) -> None:
        """Draw what was asked for while nobody could see it."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._line is not None:
            self._timer.start()

    def _arrived(self, found: tuple[str, list[QImage]]) -> None:
        key, images = found
        if self._line is not None and key == self._line.key:
            self.note.hide()
            self.sheets.show_images(images)


def draw(desk: Desk, line: PeriodLine, width: float, *, whole: bool) -> list[QImage]:
    """Draw a paper's pages `width` dots wide each: all, or only the one where the signatures stand."""
    pdf = handing.paper_to_hand_in(desk, line).content
    widths = papers.page_widths(pdf)
    pages = range(len(widths)) if whole else [handing.signing_page(pdf)]
    return [picture for page in pages for picture in page_pictures(pdf, width / widths[page], [page])]
