"""Paper leaves the program: through the system's print dialog, or as a file the person names.

The pages are the very ones of the PDF, drawn off the window's thread at the printer's resolution.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.jobs.runner import Ticket
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.words import translate

RESOLUTION = 300
"""Dots an inch: sharp for 14 pt text, and a page stays below 40 MB while it is drawn."""


def print_pdf(
    context: Context, parent: QWidget, name: str, pdf: bytes, chosen: QPrinter | None = None
) -> Ticket | None:
    """Ask by the system's dialog, then print; None where the person changed their mind.

    `chosen` prints without asking (tests, a printer that was chosen before).
    """
    printer = chosen or ask_printer(parent, name)
    if printer is None:
        return None
    return context.long_read(
        lambda _desk, ticket: draw(pdf, printer, ticket),
        lambda pages: context.say(
            translate("printing", "Đã gửi {pages} trang “{name}” tới máy in.", pages=pages, name=name)
        ),
    )


def ask_printer(parent: QWidget, name: str) -> QPrinter | None:
    """Ask by the system's dialog (printer, pages, copies, both sides); None for a change of mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setResolution(RESOLUTION)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return printer if dialog.exec() else None


def draw(pdf: bytes, printer: QPrinter, ticket: Ticket) -> int:
    """Draw the wanted pages onto the printer, one at a time; returns how many. Made for a read job."""
    from desktop.services.papers import page_count

    wanted = wanted_pages(printer, page_count(pdf))
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused()
    try:
        for place, page in enumerate(wanted):
            ticket.check()
            if place and not printer.newPage():
                raise _refused()
            (picture,) = page_pictures(pdf, printer.resolution(), [page])
            painter.drawImage(QRectF(picture.rect()), picture)
            ticket.progress(place + 1, len(wanted))
    finally:
        painter.end()
    return len(wanted)


def wanted_pages(printer: QPrinter, count: int) -> list[int]:
    """Return the pages (from 0) that the person asked for in the dialog."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = list(range(max(1, first) - 1, min(count, last)))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def _refused() -> Exception:
    from desktop.errors import Trouble

    return Trouble(
        translate("printing", "Máy in không nhận trang in."),
        translate("printing", "Văn bản trong kho còn nguyên."),
        translate("printing", "Kiểm tra máy in và giấy, hoặc lưu thành tệp PDF rồi in sau."),
    )


def save_paper(
    context: Context,
    parent: QWidget,
    name: str,
    content: bytes,
    then: Callable[[Path], None] | None = None,
) -> Ticket | None:
    """Ask where, then write the file whole; None where the person changed their mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suffix = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("printing", "Lưu tệp"), str(Path(folder) / name), f"*{suffix}" if suffix else ""
    )
    if not chosen:
        return None
    path = Path(chosen)
    if suffix and path.suffix.casefold() != suffix.casefold():
        path = path.with_name(path.name + suffix)
    return write_file(context, path, content, then)


def write_file(
    context: Context, path: Path, content: bytes, then: Callable[[Path], None] | None = None
) -> Ticket:
    """Write the file off the window's thread, at the latest before the vault closes; say where it lies."""
    from desktop.files import atomic_write

    def done(_nothing: None) -> None:
        context.say(translate("printing", "Đã lưu “{path}”.", path=path))
        if then is not None:
            then(path)

    return context.write(lambda _: atomic_write(path, content), done)
