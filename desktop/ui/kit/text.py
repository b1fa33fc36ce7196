"""Words on a page: headings, hints, sentences that wrap, badges."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Tone

BADGE_SIGNS = {Tone.GOOD: "✓ ", Tone.WARN: "! ", Tone.BAD: "✗ "}


class Sentence(QLabel):
    """Plain text that wraps, in a tone that follows the palette. Never read as HTML."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None, *, times: float = 1.0,
        bold: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a fresh policy would forget that wrapped text grows downwards
        self.setSizePolicy(policy)
        if times != 1.0 or bold:
            self.setFont(theme.larger(self.font(), times, bold=bold))
        self._tone = tone
        self._colour()

    def set_tone(self, tone: Tone) -> None:
        """Say the same in another tone."""
        self._tone = tone
        self._colour()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._colour()

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.ink(self._tone, _desktop_palette()))
        self.setPalette(palette)


class Hint(Sentence):
    """A quiet sentence that explains."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.QUIET, parent)


class Heading(Sentence):
    """A heading: level 1 is the page's, 2 a section's, 3 a group's."""

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, Tone.PLAIN, parent, times={1: 1.5, 2: 1.2}.get(level, 1.0), bold=True)


class Badge(QWidget):
    """A short word with a sign and a colour: `✓ Đã chốt`."""

    def __init__(self, text: str = "", tone: Tone = Tone.QUIET, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = "", tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, tone)

    def set(self, text: str, tone: Tone) -> None:
        """Show another word."""
        self._text, self._tone = BADGE_SIGNS.get(tone, "") + text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return what is shown, sign included."""
        return self._text

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + theme.em(0.8), metrics.height() + theme.em(0.2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a pale pill with a border, so that it also reads in black and white."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.ink(self._tone, self.palette())
        painter.setPen(QPen(colour, 1))
        painter.setBrush(theme.wash(self._tone, self.palette()))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 3, box.height() / 3)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Rule(QFrame):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.line(_desktop_palette()))
        self.setPalette(palette)


def _desktop_palette() -> QPalette:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.palette()
