"""The visible block of a digital signature: who signed, in which office, when, to the second with zone.

The time is written as ISO 8601 with date, hour, minute, second and zone, as Thông tư 01/2019/TT-BNV shows a
digital signature. The text is real text in the embedded face, so that it can be searched and copied.
"""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.branch.names import nfc
from desktop.documents import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_LARGEST_PT = 10.0
_SMALLEST_PT = 4.0
_LEADING = 1.2
_MARGIN_PT = 3.0
_BLUE = (0.05, 0.18, 0.55)

_Line = tuple[str, str]
"""A face and the text set in it."""


def draw_stamp(name: str, office: str, signed_at: datetime, width_pt: float, height_pt: float) -> bytes:
    """Return a one-page PDF of `width_pt` by `height_pt` points showing name, office and time of signing.

    `signed_at` has a zone. The text is set as large as fits, at most 10 pt; a long name breaks between words.
    """
    from reportlab.pdfgen import canvas as reportlab_canvas

    if signed_at.tzinfo is None:
        message = "the time of signing needs a zone"
        raise ValueError(message)
    buffer = BytesIO()
    with fonts.DRAWING:
        fonts.register()
        canvas = reportlab_canvas.Canvas(
            buffer, pagesize=(width_pt, height_pt), initialFontName=fonts.REGULAR, invariant=1
        )
        _frame(canvas, width_pt, height_pt)
        size, lines = _fitted(_lines(nfc(name), nfc(office), signed_at), width_pt, height_pt)
        _write(canvas, lines, size, height_pt)
        canvas.showPage()
        canvas.save()
    return buffer.getvalue()


def _lines(name: str, office: str, signed_at: datetime) -> list[_Line]:
    when = signed_at.replace(microsecond=0).isoformat()
    lines = [(fonts.REGULAR, "Ký số bởi:"), (fonts.BOLD, name)]
    if office:
        lines.append((fonts.REGULAR, office))
    return [*lines, (fonts.REGULAR, f"Thời gian ký: {when}")]


def _frame(canvas: "Canvas", width_pt: float, height_pt: float) -> None:
    canvas.setStrokeColorRGB(*_BLUE)
    canvas.setLineWidth(0.6)
    canvas.rect(0.5, 0.5, width_pt - 1, height_pt - 1)


def _fitted(lines: list[_Line], width_pt: float, height_pt: float) -> tuple[float, list[_Line]]:
    """Return the largest size in half points at which the broken lines fit, and those lines."""
    size = _LARGEST_PT
    while True:
        broken = [(face, part) for face, text in lines for part in _broken(face, text, size, width_pt)]
        if len(broken) * size * _LEADING <= height_pt - 2 * _MARGIN_PT or size <= _SMALLEST_PT:
            return size, broken
        size -= 0.5


def _broken(face: str, text: str, size: float, width_pt: float) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    parts: list[str] = simpleSplit(text, face, size, width_pt - 2 * _MARGIN_PT)
    return parts


def _write(canvas: "Canvas", lines: list[_Line], size: float, height_pt: float) -> None:
    canvas.setFillColorRGB(*_BLUE)
    block = len(lines) * size * _LEADING
    y = height_pt - (height_pt - block) / 2 - size
    for face, text in lines:
        canvas.setFont(face, size)
        canvas.drawString(_MARGIN_PT, y, text)
        y -= size * _LEADING
