"""Where the signature fields of a PDF lie, for those who show it."""

from io import BytesIO


def field_pages(pdf: bytes) -> dict[str, int]:
    """Return the page, from 0, of every visible signature field by name; empty for a PDF without one."""
    import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign import fields

    reader = PdfFileReader(BytesIO(pdf))
    names = {
        reference.reference: str(name) for name, _value, reference in fields.enumerate_sig_fields(reader)
    }
    found: dict[str, int] = {}
    if not names:
        return found
    for number in range(int(reader.root["/Pages"]["/Count"])):
        page_reference, _resources = reader.find_page_for_modification(number)  # type: ignore[no-untyped-call]
        page = page_reference.get_object()
        for place in range(len(page.get("/Annots", ()))):
            reference = page["/Annots"].raw_get(place)
            name = names.get(getattr(reference, "reference", None))
            if name is not None:
                found[name] = number
    return found
