"""What goes to the printer are the pages of the PDF, whole and in the wanted order."""

import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.jobs.runner import Jobs
from desktop.ui.context import Context
from desktop.ui.printing import draw, print_pdf, wanted_pages, write_file
from tests.ui.meeting_desk import Clock

A4 = (595, 842)


def pdf(pages=3):
    """A PDF with a black block whose height tells the page."""
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for page in range(pages):
        canvas.rect(100, 100, 300, 100 * (page + 1), fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def printer(qapp, tmp_path):
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "out.pdf"))
    made.setFullPage(True)
    made.setResolution(100)
    return made


@pytest.fixture
def context(qapp):
    class Desk:
        clock = Clock()

    jobs = Jobs()
    yield Context(Desk(), jobs)
    jobs.close()


def blackness(path):
    """Return for each page the share of dark pixels."""
    from desktop.documents.render import page_images

    shares = []
    for image in page_images(path.read_bytes(), dpi=36):
        greens = image.bgra[1::4]
        shares.append(sum(one < 128 for one in greens) / len(greens))
    return shares


def test_pages_are_printed_as_they_are(qtbot, context, printer, tmp_path):
    said, steps = [], []
    context.said.connect(said.append)
    ticket = print_pdf(context, None, "Biên bản", pdf(), chosen=printer)
    ticket.progressed.connect(lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(lambda: bool(said), timeout=15000)
    shares = blackness(tmp_path / "out.pdf")
    expected = [300 * 100 * (page + 1) / (A4[0] * A4[1]) for page in range(3)]
    assert shares == pytest.approx(expected, abs=0.01)
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert "3 trang" in said[0]


@pytest.mark.parametrize(
    ("first", "last", "backwards", "pages"),
    [(0, 0, False, [0, 1, 2]), (2, 3, False, [1, 2]), (2, 9, False, [1, 2]), (0, 0, True, [2, 1, 0])],
)
def test_the_wanted_pages(printer, first, last, backwards, pages):
    if last:
        printer.setFromTo(first, last)
    if backwards:
        printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(printer, 3) == pages


def test_printing_can_be_stopped(printer):
    from desktop.errors import Cancelled

    class Stopped:
        def check(self):
            raise Cancelled

    with pytest.raises(Cancelled):
        draw(pdf(), printer, Stopped())


def test_a_file_is_written_whole_and_named(qtbot, context, tmp_path):
    said, done = [], []
    context.said.connect(said.append)
    write_file(context, tmp_path / "a.pdf", b"content", done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=5000)
    assert (tmp_path / "a.pdf").read_bytes() == b"content"
    assert "a.pdf" in said[0]


def test_a_folder_that_cannot_be_written_is_told(qtbot, context, tmp_path):
    told = []
    context.troubled.connect(told.append)
    write_file(context, tmp_path / "gone" / "a.pdf", b"content")
    qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert "a.pdf" in told[0].what
