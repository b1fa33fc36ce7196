"""The one typeface of every paper: Liberation Serif, metric-compatible with Times New Roman, embedded.

HD 05-HD/VPTW (27/5/2026) and HD 36-HD/VPTW (03/4/2018) ask for Times New Roman, which may not be shipped;
lines set in Liberation Serif break at the same words.
"""

import threading
from functools import lru_cache

from desktop.data import resource

REGULAR = "Serif"
BOLD = "Serif-Bold"
ITALIC = "Serif-Italic"
BOLD_ITALIC = "Serif-BoldItalic"

_FILES = {
    REGULAR: "LiberationSerif-Regular.ttf",
    BOLD: "LiberationSerif-Bold.ttf",
    ITALIC: "LiberationSerif-Italic.ttf",
    BOLD_ITALIC: "LiberationSerif-BoldItalic.ttf",
}
DRAWING = threading.RLock()
"""Held while a PDF is drawn: all threads share reportlab's font objects, which read their files in steps."""


@lru_cache(maxsize=1)
def register() -> None:
    """Make the four faces known to reportlab and put the first in Helvetica's place; again does nothing.

    With the base font embedded too, no paper names a font that it does not carry (ISO 19005-2, 6.2.11.4).
    """
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with DRAWING:
        if REGULAR in pdfmetrics.getRegisteredFontNames():
            return
        for face, name in _FILES.items():
            pdfmetrics.registerFont(TTFont(face, str(resource("fonts", name))))
        pdfmetrics.registerFontFamily(
            REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC
        )
        rl_config.canvas_basefontname = REGULAR


def width(text: str, face: str, size: float) -> float:
    """Return how long `text` is when set in `face` at `size` points, in points."""
    from reportlab.pdfbase import pdfmetrics

    register()
    return float(pdfmetrics.stringWidth(text, face, size))


@lru_cache(maxsize=4)
def letters(face: str) -> frozenset[int]:
    """Return the code points that `face` can show."""
    from reportlab.pdfbase import pdfmetrics

    register()
    return frozenset(pdfmetrics.getFont(face).face.charToGlyph)
