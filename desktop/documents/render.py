"""Pages as pictures, for the window's preview and for printing; stamps of signatures are drawn too."""

import threading
from collections.abc import Sequence
from typing import Any

import msgspec

from desktop.errors import Trouble
from desktop.words import translate

POINTS_PER_INCH = 72.0
_LOCK = threading.Lock()
"""PDFium is not safe to call from two threads, not even on two documents."""


class NotAPdf(Trouble):
    """The bytes are not a PDF that can be shown: damaged, cut off, or locked with a password."""

    code = "not-a-pdf"


class RawImage(msgspec.Struct, frozen=True, kw_only=True):
    """One page as pixels: rows of `stride` bytes, four bytes a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    bgra: bytes


class PageSize(msgspec.Struct, frozen=True, kw_only=True):
    """Size of a page in points."""

    width: float
    height: float


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """Return the size of every page; raises `NotAPdf`."""
    with _LOCK, _Opened(pdf) as document:
        sizes = map(document.get_page_size, range(len(document)))
        return tuple(PageSize(width=width, height=height) for width, height in sizes)


def page_images(pdf: bytes, *, dpi: float = 96.0, pages: Sequence[int] | None = None) -> tuple[RawImage, ...]:
    """Draw pages (from 0; all by default) on white at `dpi` dots an inch; raises `NotAPdf`.

    A page number that the document does not have is left out.
    """
    with _LOCK, _Opened(pdf) as document:
        wanted = range(len(document)) if pages is None else [one for one in pages if 0 <= one < len(document)]
        return tuple(_image(document[index], dpi / POINTS_PER_INCH) for index in wanted)


class _Opened:
    """A PDFium document with its forms, closed whatever happens."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        try:
            self.document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise NotAPdf(
                translate("render", "Không mở được tệp PDF: {reason}.", reason=str(error)),
                translate("render", "Dữ liệu trong kho không bị ảnh hưởng."),
                translate("render", "Lập lại văn bản từ biên bản trong kho."),
            ) from error

    def __enter__(self) -> Any:  # noqa: ANN401  pypdfium2 has no types
        self.document.init_forms()
        return self.document

    def __exit__(self, *_trouble: object) -> None:
        self.document.close()


def _image(page: Any, scale: float) -> RawImage:  # noqa: ANN401  pypdfium2 has no types
    bitmap = page.render(scale=scale, may_draw_forms=True, prefer_bgrx=True, maybe_alpha=False)
    try:
        return RawImage(
            width=bitmap.width, height=bitmap.height, stride=bitmap.stride, bgra=bytes(bitmap.buffer)
        )
    finally:
        bitmap.close()
        page.close()
