"""Workbooks made in memory for the tests of importing."""

import io
import struct
import zipfile
from collections.abc import Iterable, Sequence

HEADINGS = (
    "TT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số CCCD",
    "Ngày vào Đảng",
    "Ngày chính thức",
    "Chức vụ",
)
PERSON = (1, "Nguyễn Văn An", "17/05/1982", "Nam", "092082000017", "03/02/2010", "03/02/2011", "Bí thư")


def xlsx(
    rows: Iterable[Sequence[object]], *, merges: Sequence[str] = (), title: str = "Sheet1", fonts=()
) -> bytes:
    """Make an .xlsx of one sheet; `fonts` are (cell, font name)."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for merge in merges:
        sheet.merge_cells(merge)
    for cell, name in fonts:
        sheet[cell].font = Font(name=name)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def xls(rows: Iterable[Sequence[object]], *, font: str = "Arial") -> bytes:
    """Make an old .xls of one sheet, text in `font`."""
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Sheet1")
    style = xlwt.XFStyle()
    style.font.name = font
    day = xlwt.XFStyle()
    day.num_format_str = "dd/mm/yyyy"
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            if value is not None:
                sheet.write(row, column, value, day if hasattr(value, "year") else style)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def repacked(data: bytes, changes: dict[str, bytes]) -> bytes:
    """Return an .xlsx with some parts replaced or added."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, part in changes.items():
            new.writestr(name, part)
    return made.getvalue()


SHEET_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
SHEET_FOOT = b"</sheetData></worksheet>"
FIRST_SHEET = "xl/worksheets/sheet1.xml"


def with_sheet(data: bytes, pieces: Iterable[bytes]) -> bytes:
    """Return an .xlsx whose first sheet is streamed from raw XML rows."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != FIRST_SHEET:
                new.writestr(name, old.read(name))
        with new.open(FIRST_SHEET, "w") as part:
            part.write(SHEET_HEAD)
            for piece in pieces:
                part.write(piece)
            part.write(SHEET_FOOT)
    return made.getvalue()


def million_styled_rows(columns: int = 10, rows: int = 1_000_000, *, filled: bool = False) -> bytes:
    """Make an .xlsx with a list on top and styled rows beneath, down to the end of the sheet."""

    def pieces() -> Iterable[bytes]:
        block = []
        for row in range(1, rows + 1):
            body = "".join(
                f'<c r="{chr(65 + column)}{row}" s="1"><v>{row}</v></c>'
                if filled
                else f'<c r="{chr(65 + column)}{row}" s="1"/>'
                for column in range(columns)
            )
            block.append(f'<row r="{row}">{body}</row>')
            if row % 10_000 == 0:
                yield "".join(block).encode()
                block.clear()
        yield "".join(block).encode()

    return with_sheet(xlsx([HEADINGS, PERSON]), pieces())


def compound(names: Sequence[str], body: bytes = b"\x00" * 4096) -> bytes:
    """Make a small OLE2 file that holds streams of the given names, all with the same body of 4096 bytes."""
    end, free, fat_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    directory_sectors = 1 + len(names) // 4
    sectors_a_stream = len(body) // 512
    fat = [fat_mark]
    fat += [*range(2, directory_sectors + 1), end]
    entries = [_entry("Root Entry", 5, end, 0)]
    content = b""
    for name in names:
        start = len(fat)
        fat += [*range(start + 1, start + sectors_a_stream), end]
        content += body
        entries.append(_entry(name, 2, start, len(body)))
    entries += [b"\x00" * 128] * (directory_sectors * 4 - len(entries))
    fat += [free] * (128 - len(fat))
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIII", header, 40, 0, 1, 1, 0, 4096, end, 0, end, 0)
    struct.pack_into("<109I", header, 76, 0, *[free] * 108)
    return bytes(header) + struct.pack("<128I", *fat) + b"".join(entries) + content


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    raw = (name + "\x00").encode("utf-16-le")
    entry = bytearray(128)
    entry[: len(raw)] = raw
    struct.pack_into("<HBB", entry, 64, len(raw), kind, 1)
    struct.pack_into("<III", entry, 68, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<IQ", entry, 116, start, size)
    return bytes(entry)
