"""From laid-out pages to a PDF: every font embedded, the same pages and the same day give the same bytes."""

import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.names import nfc
from desktop.documents import fonts
from desktop.documents.flow import Fill, Pages, Stroke, Text
from desktop.documents.layouts import MM, PageRules
from desktop.documents.typeset import measure

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_PRODUCER = "Sổ Chi Bộ"
_VIETNAM = timezone(timedelta(hours=7))


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a PDF says of itself."""

    title: str
    author: str
    """Name of the branch."""
    created: date
    """Day, or day and time, written as the day of creation: given, never the clock's."""
    subject: str = ""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A finished paper."""

    pdf: bytes
    pages: int
    title: str
    """What it is, in words: for a window's title or a message."""


def draw(papers: Sequence[Pages], about: About, rules: PageRules) -> bytes:
    """Draw papers one after the other into one PDF; each counts its own pages."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.register()
    buffer = io.BytesIO()
    with fonts.DRAWING:
        first = papers[0].frame
        canvas = Canvas(
            buffer,
            pagesize=(first.width, first.height),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.REGULAR,
            lang="vi-VN",
        )
        _describe(canvas, about)
        for paper in papers:
            _draw_paper(canvas, paper, rules)
        canvas.save()
    return buffer.getvalue()


def _describe(canvas: "Canvas", about: About) -> None:
    canvas.setTitle(nfc(about.title))
    canvas.setAuthor(nfc(about.author))
    canvas.setSubject(nfc(about.subject))
    canvas.setCreator(_PRODUCER)
    canvas.setProducer(_PRODUCER)
    stamp = pdf_date(about.created)
    canvas.setDateFormatter(lambda *_clock: stamp)


def pdf_date(moment: date) -> str:
    """Write a day or a moment as PDF does (ISO 32000-1, 7.9.4); without a zone it is Vietnamese time."""
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=_VIETNAM)
    elif moment.tzinfo is None:
        moment = moment.replace(tzinfo=_VIETNAM)
    zone = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _draw_paper(canvas: "Canvas", paper: Pages, rules: PageRules) -> None:
    frame = paper.frame
    for index, marks in enumerate(paper.pages):
        canvas.setPageSize((frame.width, frame.height))
        if index:
            _draw_text(canvas, [_page_number(index + 1, paper, rules)], frame.height)
        _draw_fills(canvas, (mark for mark in marks if isinstance(mark, Fill)), frame.height)
        _draw_text(canvas, (mark for mark in marks if isinstance(mark, Text)), frame.height)
        _draw_strokes(canvas, (mark for mark in marks if isinstance(mark, Stroke)), frame.height)
        canvas.showPage()


def _page_number(number: int, paper: Pages, rules: PageRules) -> Text:
    """Return the page number: top centre of the text area, its line beginning 10 mm from the paper's edge."""
    text, size = str(number), rules.number_size
    centre = (paper.frame.left + paper.frame.right) / 2
    x = centre - measure(text, fonts.REGULAR, size) / 2
    return Text(x, rules.number_top_mm * MM + 0.891 * size, text, fonts.REGULAR, size)


def _draw_text(canvas: "Canvas", marks: Iterable[Text], height: float) -> None:
    pen = canvas.beginText()
    face, size, space = "", 0.0, 0.0
    for mark in marks:
        if (mark.face, mark.size) != (face, size):
            face, size = mark.face, mark.size
            pen.setFont(face, size)
        if mark.word_space != space:
            space = mark.word_space
            pen.setWordSpace(space)
        pen.setTextOrigin(mark.x, height - mark.y)
        pen.textOut(mark.text)
    canvas.drawText(pen)


def _draw_fills(canvas: "Canvas", marks: Iterable[Fill], height: float) -> None:
    for mark in marks:
        canvas.setFillGray(mark.grey)
        canvas.rect(mark.x0, height - mark.y1, mark.x1 - mark.x0, mark.y1 - mark.y0, stroke=0, fill=1)
        canvas.setFillGray(0)


def _draw_strokes(canvas: "Canvas", marks: Iterable[Stroke], height: float) -> None:
    canvas.setLineCap(2)
    for mark in dict.fromkeys(marks):
        canvas.setLineWidth(mark.width)
        canvas.setDash(*((1, 2) if mark.dotted else ()))
        canvas.line(mark.x0, height - mark.y0, mark.x1, height - mark.y1)
