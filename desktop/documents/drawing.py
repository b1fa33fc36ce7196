"""From laid-out pages to a PDF/A-2b: fonts embedded, the same pages and the same day give the same bytes."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from desktop.documents import fonts
from desktop.documents.archive import archival
from desktop.documents.flow import Fill, Pages, Stroke, Text
from desktop.documents.layouts import MM, PageRules
from desktop.documents.typeset import measure
from desktop.documents.xmp import Description, Place, Statement

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a PDF says of itself."""

    title: str
    author: str
    """Name of the branch or committee: the unit the paper is of."""
    created: date
    """Day, or day and time, written as the day of creation: given, never the clock's."""
    subject: str = ""
    kind: str = ""
    """What kind of paper it is, a word for programs: `minutes`, `report`."""
    period: str = ""
    """What it is about: `2026-10`, `2026-Q4`, `2026`."""


class SignaturePlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where a signature stands, between the title of its block and the printed name."""

    page: int
    """From 0."""
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in PDF points from the sheet's lower left corner."""


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
        for paper in papers:
            _draw_paper(canvas, paper, rules)
        canvas.save()
    return archival(buffer.getvalue(), description(about, places_in(papers)))


def description(about: About, places: Sequence[Place] = ()) -> Description:
    """Return what the PDF's own description says, for `archival`."""
    return Description(
        title=about.title,
        author=about.author,
        created=about.created,
        subject=about.subject,
        statement=Statement(about.author if about.kind else "", about.kind, about.period),
        places=tuple(places),
    )


def place_of(laid: Pages, name: str) -> SignaturePlace:
    """Return where the signature called `name` stands on a paper; KeyError where it has no place."""
    page, place = laid.fields[name]
    height = laid.frame.height
    left, bottom, right, top = (
        round(edge, 2) for edge in (place.x0, height - place.y1, place.x1, height - place.y0)
    )
    return SignaturePlace(page=page, box=(left, bottom, right, top))


def places_in(papers: Sequence[Pages]) -> list[Place]:
    """Return the places of signatures of papers bound together; none where two have the same name."""
    found, before = [], 0
    for paper in papers:
        for name in paper.fields:
            spot = place_of(paper, name)
            found.append(Place(name, before + spot.page, spot.box))
        before += len(paper.pages)
    return found if len({one.name for one in found}) == len(found) else []


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
