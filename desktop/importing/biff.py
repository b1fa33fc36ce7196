"""Walking the records of an old `.xls` ([MS-XLS]): is it encrypted, how far its cells reach, in what fonts.

The values are read elsewhere; this is what must be known before, and what the reader does not tell.
"""

import struct
from collections.abc import Iterator

import msgspec

_FONT, _XF, _BOUNDSHEET, _FILEPASS, _BOF, _EOF, _DIMENSIONS = 0x31, 0xE0, 0x85, 0x2F, 0x809, 0x0A, 0x200
_ONE_CELL = {0x203, 0x27E, 0xFD, 0x204, 0x06, 0x406, 0x205, 0xD6}
_TEXT_CELLS = {0xFD, 0x204, 0xD6}
_MULRK = 0xBD
_SST = 0xFC
_SHORTEST_STRING = 3
_BIFF8 = 0x0600
_MISSING_FONT = 4  # font numbers skip 4, an oddity as old as the format


class BrokenRecords(Exception):  # noqa: N818  told to the person as a damaged workbook
    """The records break off or there are none."""


class OldWorkbook(msgspec.Struct, frozen=True, kw_only=True):
    """What the records of an `.xls` tell."""

    encrypted: bool
    rows: int
    """Greatest number of rows of a sheet, blank ones between included."""
    cells: int
    """Cells of all sheets as rectangles from A1, blank ones included."""
    fonts: dict[int, dict[tuple[int, int], str]]
    """By number of the worksheet in order of the tabs, charts not counted: font of each text cell by row and
    column, all counted from 0."""


def examine(stream: bytes) -> OldWorkbook:
    """Walk the Workbook stream; raises `BrokenRecords`."""
    globals_ = list(_until_eof(stream, 0))
    if not globals_ or globals_[0][0] != _BOF:
        raise BrokenRecords("BOF")
    version = struct.unpack_from("<H", globals_[0][1])[0] if len(globals_[0][1]) >= 2 else 0
    if any(kind == _FILEPASS for kind, _ in globals_):
        return OldWorkbook(encrypted=True, rows=0, cells=0, fonts={})
    for kind, body in globals_:
        if kind == _SST and _strings(body) * _SHORTEST_STRING > len(stream):
            raise BrokenRecords("SST")
    names = [_font_name(body, version) for kind, body in globals_ if kind == _FONT]
    styles = [_number(body, 0) for kind, body in globals_ if kind == _XF]
    most_rows = cells = 0
    fonts: dict[int, dict[tuple[int, int], str]] = {}
    for body in (body for kind, body in globals_ if kind == _BOUNDSHEET):
        if len(body) < 4:
            raise BrokenRecords("BOUNDSHEET")
        rows, columns, styled = _sheet(stream, struct.unpack_from("<I", body)[0])
        most_rows = max(most_rows, rows)
        cells += rows * columns
        if _is_worksheet(body):
            fonts[len(fonts)] = {place: _font_of(style, styles, names) for place, style in styled.items()}
    return OldWorkbook(encrypted=False, rows=most_rows, cells=cells, fonts=fonts)


def _until_eof(stream: bytes, begin: int) -> Iterator[tuple[int, bytes]]:
    place = begin
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        if kind == _EOF:
            return
        place += 4 + length
    raise BrokenRecords("EOF")


def _sheet(stream: bytes, begin: int) -> tuple[int, int, dict[tuple[int, int], int]]:
    rows = columns = 0
    styled: dict[tuple[int, int], int] = {}
    for kind, body in _until_eof(stream, begin):
        if kind in _ONE_CELL and len(body) >= 6:
            row, column, style = struct.unpack_from("<3H", body)
            if kind in _TEXT_CELLS:
                styled[row, column] = style
        elif kind == _MULRK and len(body) >= 6:
            row, column = _number(body, 0), _number(body, len(body) - 2)
        elif kind == _DIMENSIONS and len(body) >= 10:
            row, column = _dimensions(body)
        else:
            continue
        rows, columns = max(rows, row + 1), max(columns, column + 1)
    return rows, columns, styled


def _dimensions(body: bytes) -> tuple[int, int]:
    if len(body) >= 14:
        first_row, past_row, first_column, past_column = struct.unpack_from("<IIHH", body)
    else:
        first_row, past_row, first_column, past_column = struct.unpack_from("<HHHH", body)
    if first_row > past_row or first_column > past_column:  # a reader that subtracts them asks for terabytes
        raise BrokenRecords("DIMENSIONS")
    return max(past_row - 1, 0), max(past_column - 1, 0)


def _is_worksheet(bound: bytes) -> bool:
    return len(bound) < 6 or bound[5] == 0


def _strings(body: bytes) -> int:
    return max(struct.unpack_from("<II", body)) if len(body) >= 8 else 0


def _number(body: bytes, place: int) -> int:
    if not 0 <= place <= len(body) - 2:
        raise BrokenRecords("short record")
    number: int = struct.unpack_from("<H", body, place)[0]
    return number


def _font_name(body: bytes, version: int) -> str:
    if len(body) < 16:
        return ""
    length = body[14]
    if version < _BIFF8:
        return body[15 : 15 + length].decode("cp1252", "replace")
    if body[15] & 1:
        return body[16 : 16 + 2 * length].decode("utf-16-le", "replace")
    return body[16 : 16 + length].decode("latin-1")


def _font_of(style: int, styles: list[int], names: list[str]) -> str:
    number = styles[style] if style < len(styles) else 0
    number -= number > _MISSING_FONT
    return names[number] if number < len(names) else ""
