"""Reading what stands on the pages of a PDF, as a person reads it: marks composed, line breaks as blanks."""

import unicodedata

import pypdfium2


def text_of(pdf: bytes) -> str:
    """Return the words on all pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return unicodedata.normalize("NFC", " ".join(" ".join(pages).split()))
