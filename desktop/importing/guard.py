"""Before any reader sees a file: is it a workbook, can it be read in bounded time and memory.

Of a modern workbook only the parts that were inspected are handed on, packed anew; what was not looked at
(macros, pictures, embedded files, a lying directory of the zip) never reaches a reader.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from desktop.files import read_bytes
from desktop.importing import biff
from desktop.importing.compound import SIGNATURE, BrokenCompound, Compound
from desktop.importing.troubles import (
    DangerousXml,
    EmptyFile,
    FileTooLarge,
    damaged,
    not_a_workbook,
    password_protected,
    swollen,
    too_many_rows,
)
from desktop.words import translate

MOST_BYTES = 24 * 1024 * 1024
MOST_ENTRIES = 3000
MOST_UNPACKED = 48 * 1024 * 1024
MOST_DECLARED = 1024 * 1024 * 1024
MOST_RATIO = 400
MOST_ROWS = 20_000
MOST_CELLS = 1_000_000
MOST_FILLED = 600_000
_CHUNK = 1024 * 1024
_STORED, _DEFLATED = 0, 8
_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_NEEDED = re.compile(
    r"^(\[Content_Types\]\.xml|_rels/\.rels|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/sharedStrings\.xml"
    r"|xl/styles\.xml|xl/worksheets/[^/]+\.xml|xl/worksheets/_rels/[^/]+\.rels)$",
    re.IGNORECASE,
)
_SHEET = re.compile(r"^xl/worksheets/[^/]+\.xml$", re.IGNORECASE)
_DECLARATION = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE_LETTERS = (b"\xff\xfe", b"\xfe\xff", b"\x00<", b"<\x00")
_ROW_TAG = re.compile(rb"<(?:\w+:)?row[\s/>]")
_PLACES = re.compile(
    rb"<(?:\w+:)?(?:(row)|c)(?=[\s/>])([^>]*)>",
)
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,3})(\d{1,9})["']""")
_OLD_FONT = re.compile(rb"""val\s*=\s*["'](\.Vn|VNI)""", re.IGNORECASE)


class Format(StrEnum):
    """The two formats that are read."""

    XLSX = "xlsx"
    XLS = "xls"


class Inspected(msgspec.Struct, frozen=True, kw_only=True):
    """A workbook that may be read."""

    format: Format
    content: bytes
    """What the reader is given."""
    old_fonts: bool = False
    """An `.xlsx` uses fonts of an old encoding somewhere."""
    fonts: dict[int, dict[tuple[int, int], str]] = {}
    """Of an `.xls`: by sheet number, the font of each text cell by (row, column) from 0."""


def load(source: Path | bytes) -> bytes:
    """Return the bytes of a file or of memory; raises `CannotRead`, `FileTooLarge`, `EmptyFile`."""
    data = source if isinstance(source, bytes) else read_bytes(source, limit=MOST_BYTES + 1)
    if not data:
        raise EmptyFile(
            translate("importing", "Tệp trống, không có dữ liệu nào."),
            translate("importing", "Chọn lại tệp danh sách, hoặc chép lại tệp từ nguồn."),
        )
    if len(data) > MOST_BYTES:
        raise FileTooLarge(
            translate(
                "importing", "Tệp lớn quá {most} MB, không phải danh sách của một chi bộ.",
                most=MOST_BYTES // 1024 // 1024,
            ),
            translate("importing", "Chép riêng phần danh sách đảng viên sang một tệp Excel mới rồi nhập."),
        )  # fmt: skip
    return data


def inspect(data: bytes) -> Inspected:
    """Return what may be read of a file; raises an `ImportTrouble` that names what it is instead."""
    if data.startswith(SIGNATURE):
        return _inspect_compound(data)
    if data.startswith(b"PK"):
        return _inspect_zip(data)
    raise not_a_workbook(_kind_of(data))


def _kind_of(data: bytes) -> str:
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    text = head.replace(b"\x00", b"")
    if head.startswith(b"%pdf"):
        return translate("importing", "tệp PDF")
    if b'progid="excel.sheet"' in text or b"urn:schemas-microsoft-com:office:spreadsheet" in text:
        return translate("importing", "tệp XML của Excel 2003")
    if re.search(rb"<(!doctype html|html|table|head|body|meta)", text):
        return translate("importing", "trang web (HTML) đổi đuôi tên thành Excel")
    if head.startswith(b"{\\rtf"):
        return translate("importing", "tệp văn bản RTF")
    if _is_text(data[:4096]):
        return translate("importing", "tệp văn bản hoặc CSV")
    return translate("importing", "một loại tệp khác")


def _is_text(head: bytes) -> bool:
    if head.startswith(_WIDE_LETTERS[:2]):
        return True
    return all(byte >= 32 or byte in b"\t\r\n\f" for byte in head)


def _inspect_compound(data: bytes) -> Inspected:
    try:
        compound = Compound(data)
        names = compound.names
        if "EncryptedPackage" in names or "EncryptionInfo" in names:
            raise password_protected()
        if "WordDocument" in names:
            raise not_a_workbook(translate("importing", "tệp Word"))
        book = next((name for name in ("Workbook", "Book", "WORKBOOK", "BOOK") if name in names), None)
        if book is None:
            raise not_a_workbook(translate("importing", "một loại tệp Office khác"))
        told = biff.examine(compound.stream(book))
    except (BrokenCompound, biff.BrokenRecords, struct.error) as error:
        raise damaged(str(error)) from error
    if told.encrypted:
        raise password_protected()
    if told.rows > 3 * MOST_ROWS or told.cells > MOST_CELLS:
        raise too_many_rows(MOST_ROWS)
    return Inspected(format=Format.XLS, content=data, fonts=told.fonts)


def _inspect_zip(data: bytes) -> Inspected:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, RuntimeError, struct.error, OSError) as error:
        raise damaged(str(error)) from error
    _check_directory(entries, len(data))
    wanted = {_tidy(entry.filename): entry for entry in entries if _NEEDED.match(_tidy(entry.filename))}
    if "xl/workbook.xml" not in {name.lower() for name in wanted}:
        raise not_a_workbook(_kind_of_zip({_tidy(entry.filename) for entry in entries}))
    parts: dict[str, bytes] = {}
    left, cells = MOST_UNPACKED, 0
    for name, entry in wanted.items():
        if entry.flag_bits & 1:
            raise password_protected()
        part = _unpack(data, entry, left, counts_rows=bool(_SHEET.match(name)))
        left -= len(part)
        _check_xml(part)
        if _SHEET.match(name):
            cells += _area(part)
            if cells > MOST_CELLS:
                raise too_many_rows(MOST_ROWS)
        parts[name] = part
    old = any(_OLD_FONT.search(part) for name, part in parts.items() if name.lower().endswith("styles.xml"))
    return Inspected(format=Format.XLSX, content=_pack(parts), old_fonts=old)


def _tidy(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")


def _check_directory(entries: list[zipfile.ZipInfo], size: int) -> None:
    declared = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or declared > MOST_DECLARED:
        raise swollen()
    if declared > MOST_UNPACKED and declared > MOST_RATIO * size:
        raise swollen()


def _kind_of_zip(names: set[str]) -> str:
    if any(name.startswith("word/") for name in names):
        return translate("importing", "tệp Word")
    if any(name.startswith("ppt/") for name in names):
        return translate("importing", "tệp PowerPoint")
    if "xl/workbook.bin" in names:
        return translate("importing", "tệp Excel nhị phân (.xlsb)")
    if "content.xml" in names and "mimetype" in names:
        return translate("importing", "tệp LibreOffice/OpenDocument (.ods, .odt)")
    return translate("importing", "tệp nén (zip)")


def _unpack(data: bytes, entry: zipfile.ZipInfo, budget: int, *, counts_rows: bool) -> bytes:
    """Return a part whole, never more than `budget` bytes, whatever size the directory claims."""
    pieces: list[bytes] = []
    size = rows = 0
    for piece in _inflated(data, entry):
        pieces.append(piece)
        size += len(piece)
        if counts_rows:
            rows += len(_ROW_TAG.findall(piece))
            if rows > MOST_ROWS:
                raise too_many_rows(MOST_ROWS)
        if size > budget:
            raise swollen()
    return b"".join(pieces)


def _inflated(data: bytes, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    begin = entry.header_offset
    header = data[begin : begin + 30]
    if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
        raise damaged("local header")
    begin += 30 + sum(struct.unpack_from("<HH", header, 26))
    packed = memoryview(data)[begin : begin + entry.compress_size]
    if entry.compress_type == _STORED:
        yield bytes(packed)
        return
    if entry.compress_type != _DEFLATED:
        raise damaged(f"compression {entry.compress_type}")
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        piece = inflater.decompress(packed, _CHUNK)
        while piece:
            yield piece
            piece = inflater.decompress(inflater.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise damaged(str(error)) from error
    if not inflater.eof:
        raise damaged("deflate stream")


def _check_xml(part: bytes) -> None:
    if part.startswith(_WIDE_LETTERS):
        raise damaged("encoding")
    if _DECLARATION.search(part):
        raise DangerousXml(
            translate("importing", "Tệp chứa khai báo XML nguy hiểm mà Excel không bao giờ tạo ra."),
            translate("importing", "Đừng mở tệp này; xin lại danh sách từ nguồn tin cậy."),
        )


def _area(sheet: bytes) -> int:
    """Return how many cells the rectangle from A1 to the last filled cell has."""
    row = column = rows = columns = 0
    for number, tag in enumerate(_PLACES.finditer(sheet)):
        if number > MOST_FILLED:
            raise too_many_rows(MOST_ROWS)
        found = _REFERENCE.search(tag[2])
        if tag[1]:
            row, column = (int(found[2]) if found else row + 1), 0
            continue
        column = _column(found[1]) if found else column + 1
        if found:
            row = int(found[2])
        if not tag[2].endswith(b"/"):
            rows, columns = max(rows, row), max(columns, column)
    if rows > _LAST_ROW or columns > _LAST_COLUMN:
        raise damaged("cell reference")
    if rows > 3 * MOST_ROWS:
        raise too_many_rows(MOST_ROWS)
    return rows * columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _pack(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED, 1)
    return packed.getvalue()
