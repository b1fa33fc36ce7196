"""The values of a workbook's sheets, text in Unicode NFC whatever it was typed in."""

import io
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

import msgspec

from desktop.branch.names import nfc
from desktop.importing.encodings import convert, encoding_of, may_be_bytes
from desktop.importing.guard import Format, Inspected
from desktop.importing.troubles import damaged

Value = str | int | float | bool | date | datetime | time | timedelta
Place = tuple[int, int]
"""Row and column, counted from 0."""
MOST_SHEETS = 60


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """One sheet: its cells from A1 on; empty cells are empty text."""

    name: str
    rows: list[list[Value]]
    merged: tuple[tuple[Place, Place], ...] = ()
    """First and last cell of each merged range."""
    hidden: bool = False

    def merged_across(self, row: int, first: int, last: int) -> bool:
        """Tell whether one merged cell of `row` covers the columns `first` to `last`."""
        return any(
            top <= row <= bottom and left <= first and last <= right
            for (top, left), (bottom, right) in self.merged
        )


def read_sheets(workbook: Inspected) -> tuple[Sheet, ...]:
    """Return the worksheets, in the order of the tabs; raises `DamagedWorkbook`."""
    sheets = _read(workbook)
    fonts: Mapping[int, Mapping[Place, str]] = workbook.fonts
    if workbook.old_fonts and any(_may_be_old(sheet) for sheet in sheets):
        fonts = _fonts(workbook)
    return tuple(_in_unicode(sheet, fonts.get(index, {})) for index, sheet in enumerate(sheets))


def _read(workbook: Inspected) -> list[Sheet]:
    import python_calamine as calamine

    try:
        with calamine.load_workbook(io.BytesIO(workbook.content)) as book:
            return [
                _sheet(book.get_sheet_by_index(index), entry)
                for index, entry in enumerate(book.sheets_metadata[:MOST_SHEETS])
                if entry.typ is calamine.SheetTypeEnum.WorkSheet
            ]
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as error:
        raise damaged(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how the reader's own language reports a broken file
            raise
        raise damaged(str(error)) from error


def _sheet(sheet: object, entry: object) -> Sheet:
    rows: list[list[Value]] = sheet.to_python(skip_empty_area=False)  # type: ignore[attr-defined]
    merged = sheet.merged_cell_ranges or []  # type: ignore[attr-defined]
    hidden = not str(entry.visible).endswith(".Visible")  # type: ignore[attr-defined]
    return Sheet(name=nfc(entry.name), rows=rows, merged=tuple(merged), hidden=hidden)  # type: ignore[attr-defined]


def _may_be_old(sheet: Sheet) -> bool:
    return any(
        isinstance(value, str) and not value.isascii() and may_be_bytes(value)
        for row in sheet.rows
        for value in row
    )


def _fonts(workbook: Inspected) -> dict[int, dict[Place, str]]:
    """Return the fonts of text cells of an `.xlsx`, by sheet."""
    if workbook.format is not Format.XLSX:
        return {}
    from zipfile import BadZipFile

    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(workbook.content), read_only=True)
        return {
            index: {
                (cell.row - 1, cell.column - 1): str(cell.font.name or "")
                for row in sheet.iter_rows()
                for cell in row
                if isinstance(cell.value, str) and not cell.value.isascii()
            }
            for index, sheet in enumerate(book.worksheets)
        }
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, BadZipFile) as error:
        raise damaged(str(error)) from error


def _in_unicode(sheet: Sheet, fonts: Mapping[Place, str]) -> Sheet:
    rows = [
        [
            nfc(convert(value, encoding_of(fonts.get((row, column), ""))))
            if isinstance(value, str)
            else value
            for column, value in enumerate(values)
        ]
        for row, values in enumerate(sheet.rows)
    ]
    return msgspec.structs.replace(sheet, rows=rows)
