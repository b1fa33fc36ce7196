"""Pages of a PDF as pictures of Qt: for the living page, the page with the signatures, and the printer."""

from collections.abc import Sequence

from PySide6.QtGui import QImage


def page_pictures(pdf: bytes, dots: float, pages: Sequence[int] | None = None) -> list[QImage]:
    """Draw pages (from 0; all by default) at `dots` an inch. Made for a job, not for the window's thread."""
    from desktop.services.papers import page_images

    return [
        # copied, because the picture must outlive the bytes it was made from
        QImage(one.bgra, one.width, one.height, one.stride, QImage.Format.Format_RGB32).copy()
        for one in page_images(pdf, dpi=dots, pages=pages)
    ]
