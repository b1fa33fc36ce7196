"""Sizes and colours. Native style and palette; text 11 pt or larger; colour is never the only sign."""

from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

SMALLEST_POINTS = 11.0
SMALLEST_SCALE = 100
LARGEST_SCALE = 150
READABLE = 4.5
"""Least contrast of text (WCAG 2.1, 1.4.3)."""


class Tone(StrEnum):
    """What a colour says; a word or a drawn sign always says it too."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"
    QUIET = "quiet"


_LIGHT = {Tone.GOOD: "#1b6e3c", Tone.WARN: "#8a5a00", Tone.BAD: "#a61c1c", Tone.ACCENT: "#1d4f8c"}
_DARK = {Tone.GOOD: "#7fd6a2", Tone.WARN: "#f0c060", Tone.BAD: "#ff9a90", Tone.ACCENT: "#8ab8f0"}
_system_points = 0.0


def apply_scale(app: QApplication, percent: int) -> None:
    """Set the text size of the whole window: the system's, at least 11 pt, times `percent`."""
    global _system_points  # noqa: PLW0603  what the system said before we changed it
    if not _system_points:
        _system_points = max(SMALLEST_POINTS, app.font().pointSizeF())
    font = QFont(app.font())
    font.setPointSizeF(_system_points * clamp_scale(percent) / 100)
    app.setFont(font)


def apply_palette(app: QApplication) -> None:
    """Keep the desktop's palette, but never a selection whose text is hard to read (below 4.5:1)."""
    palette = QPalette(app.palette())
    marked, written = palette.highlight().color(), palette.highlightedText().color()
    if contrast(marked, written) < READABLE:
        palette.setColor(QPalette.ColorRole.Highlight, ink(Tone.ACCENT, palette))
        palette.setColor(QPalette.ColorRole.HighlightedText, palette.base().color())
        app.setPalette(palette)


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def clamp_scale(percent: int) -> int:
    """Return `percent` within what the window can show."""
    return max(SMALLEST_SCALE, min(LARGEST_SCALE, percent))


def em(times: float = 1.0) -> int:
    """Return a length in pixels that grows with the text: `times` the height of a line."""
    return round(QFontMetricsF(QGuiApplication.font()).height() * times)


def gap() -> int:
    """The usual distance between two things that belong together."""
    return em(0.5)


def is_dark(palette: QPalette) -> bool:
    """Tell whether the desktop shows light text on dark."""
    return palette.window().color().lightness() < palette.windowText().color().lightness()


def ink(tone: Tone, palette: QPalette) -> QColor:
    """Return the text colour of a tone, readable on the window's background (contrast 4.5:1 or better)."""
    if tone is Tone.PLAIN:
        return palette.windowText().color()
    if tone is Tone.QUIET:
        return mix(palette.windowText().color(), palette.window().color(), 0.30)
    return QColor((_DARK if is_dark(palette) else _LIGHT)[tone])


def wash(tone: Tone, palette: QPalette) -> QColor:
    """Return a pale background of a tone."""
    if tone in (Tone.PLAIN, Tone.QUIET):
        return mix(palette.base().color(), palette.windowText().color(), 0.05)
    return mix(palette.base().color(), ink(tone, palette), 0.12)


def line(palette: QPalette) -> QColor:
    """Return the colour of a thin rule."""
    return mix(palette.window().color(), palette.windowText().color(), 0.22)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with `share` (0 to 1) of `second`."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def larger(font: QFont, times: float, *, bold: bool = False) -> QFont:
    """Return `font` in another size and weight."""
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() * times)
    changed.setBold(bold)
    return changed
