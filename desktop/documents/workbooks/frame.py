"""The frame of every workbook: fonts, borders, title block, signatures, print set-up, and bytes that repeat.

The same records give the same bytes: nothing of the clock or the machine goes into the file. Formulas carry
their results with them, so that a program that does not calculate (a preview, a reader of values) shows sums.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from desktop.branch.dates import earliest_day, is_whole, short, written
from desktop.branch.names import nfc
from desktop.branch.organisation import Branch, place_name

FONT = "Times New Roman"
A4 = "9"
LONGEST_SHEET_NAME = 31
DATE_FORMAT = "dd/mm/yyyy"
GROUPED_FORMAT = "[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0"
"""Points between thousands whatever the machine's language: `45.245`."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_CREATOR = "Sổ Chi Bộ"
_SHADE = "E7EEF5"
_LEAST_HEIGHT, _LINE_HEIGHT = 18.0, 15.8  # points, at 12 points
_LETTER_WIDTH = 1.08  # widths of columns are counted in digits of the 11-point default font
_EMPTY_RESULT = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)</f><v\s*(?:/>|></v>)</c>')


@dataclass(frozen=True)
class Look:
    """How a kind of cell looks; sizes in points."""

    size: float = 12
    bold: bool = False
    italic: bool = False
    horizontal: str = "center"
    vertical: str = "center"
    boxed: bool = True
    shaded: bool = False
    upright: bool = False
    """Text runs from bottom to top."""
    format: str = "General"
    underline: str | None = None


LOOKS: dict[str, Look] = {
    "office": Look(boxed=False),
    "office-bold": Look(bold=True, boxed=False),
    "party": Look(bold=True, boxed=False, size=13, underline="single"),
    "place": Look(italic=True, boxed=False),
    "title": Look(bold=True, boxed=False, size=14),
    "subtitle": Look(bold=True, boxed=False, size=13),
    "head": Look(bold=True, shaded=True),
    "head-up": Look(size=9, shaded=True, upright=True, vertical="bottom"),
    "text": Look(horizontal="left"),
    "center": Look(),
    "id": Look(format="@"),
    "date": Look(format=DATE_FORMAT),
    "number": Look(format="0"),
    "percent": Look(format="0.00 %"),
    "group": Look(bold=True, horizontal="left", shaded=True),
    "count": Look(format=GROUPED_FORMAT),
    "count-sum": Look(bold=True, format=GROUPED_FORMAT),
    "sum": Look(bold=True, format="0"),
    "sum-text": Look(bold=True, horizontal="left"),
    "note": Look(italic=True, boxed=False, horizontal="left", vertical="top"),
    "sign": Look(bold=True, boxed=False, size=13),
}


class Book:
    """A workbook being written; `day` stands in its properties instead of the clock."""

    def __init__(self, title: str, day: date) -> None:
        self._workbook = Workbook()
        self._workbook.remove(self._workbook.active)
        self._day = day
        self._results: dict[str, dict[str, float]] = {}
        properties = self._workbook.properties
        properties.creator = properties.lastModifiedBy = _CREATOR
        properties.title = nfc(title)
        properties.created = properties.modified = datetime.combine(day, time())
        for name, look in LOOKS.items():
            self._workbook.add_named_style(_named_style(name, look))

    def page(self, name: str) -> "Page":
        """Add a sheet; its name loses what Excel forbids and is cut to 31 signs."""
        tidy = _FORBIDDEN_IN_NAMES.sub("-", nfc(name)).strip("'")[:LONGEST_SHEET_NAME]
        sheet = self._workbook.create_sheet(tidy)
        results: dict[str, float] = {}
        self._results[f"xl/worksheets/sheet{len(self._workbook.worksheets)}.xml"] = results
        return Page(sheet, results)

    def save(self) -> bytes:
        """Return the workbook's bytes: the same for the same contents, formulas with their results."""
        drawn = io.BytesIO()
        with zipfile.ZipFile(drawn, "w", zipfile.ZIP_STORED) as archive:
            ExcelWriter(self._workbook, archive).write_data()
        return self._packed(drawn)

    def _packed(self, drawn: io.BytesIO) -> bytes:
        packed = io.BytesIO()
        stamp = (self._day.year, self._day.month, self._day.day, 0, 0, 0)
        with zipfile.ZipFile(drawn) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                part = _with_results(old.read(name), self._results.get(name, {}))
                entry = zipfile.ZipInfo(name, stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0  # or the file would differ between Windows and Linux
                entry.external_attr = 0
                new.writestr(entry, part)
        return packed.getvalue()


class Page:
    """One sheet; rows and columns count from 1."""

    def __init__(self, sheet: Worksheet, results: dict[str, float]) -> None:
        self._sheet = sheet
        self._results = results
        self._widths: dict[int, float] = {}
        self._texts: dict[int, dict[int, str]] = {}
        """Text of single cells by row and column, from which the heights of rows are reckoned."""

    def put(self, row: int, column: int, value: str | float | date | None, look: str = "text") -> None:
        """Write a cell: text stays text whatever it begins with, dates are real dates."""
        cell: Any = self._sheet.cell(row, column)
        cell.style = look
        if isinstance(value, str):
            text = ILLEGAL_CHARACTERS_RE.sub(" ", nfc(value))
            cell.value = text or None
            self._texts.setdefault(row, {})[column] = text
            if text.startswith(_FORMULA_STARTS):
                cell.data_type = "s"
                cell.quotePrefix = True
        elif value is not None:
            cell.value = value

    def put_day(self, row: int, column: int, value: str) -> None:
        """Write a partial date: a real date where the day is known, otherwise `5/1982` or `1982` as text."""
        if is_whole(value):
            self.put(row, column, earliest_day(value), "date")
        else:
            self.put(row, column, short(value), "id")

    def put_row(self, row: int, values: Sequence[str | float | date | None], looks: Sequence[str]) -> None:
        """Write cells from the first column on."""
        for column, (value, look) in enumerate(zip(values, looks, strict=True), start=1):
            self.put(row, column, value, look)

    def formula(self, row: int, column: int, formula: str, result: float, look: str = "sum") -> None:
        """Write a formula (without its `=`) together with its result."""
        cell: Any = self._sheet.cell(row, column)
        cell.style = look
        cell.value = f"={formula}"
        self._results[cell.coordinate] = result

    def span(self, first: tuple[int, int], last: tuple[int, int], value: str | date, look: str) -> None:
        """Write one cell over a rectangle; every cell of it is styled, so that its borders close."""
        for row in range(first[0], last[0] + 1):
            for column in range(first[1], last[1] + 1):
                self.put(row, column, None, look)
        self.put(first[0], first[1], value, look)
        if first != last:
            self._texts.get(first[0], {}).pop(first[1], None)
            area = f"{get_column_letter(first[1])}{first[0]}:{get_column_letter(last[1])}{last[0]}"
            self._sheet.merged_cells.add(area)  # merge_cells would work out every border anew

    def widths(self, widths: Sequence[float]) -> None:
        """Set the widths of the columns from the first on, in characters."""
        for column, width in enumerate(widths, start=1):
            self._sheet.column_dimensions[get_column_letter(column)].width = width
            self._widths[column] = width

    def height(self, row: int, points: float) -> None:
        """Set a row's height in points."""
        self._sheet.row_dimensions[row].height = points

    def fit_rows(self, first: int, last: int) -> None:
        """Give each row the height its longest text needs at the widths set: not every program does so."""
        for row in range(first, last + 1):
            texts = self._texts.get(row, {})
            lines = max(
                (_lines(text, self._widths.get(column, 9)) for column, text in texts.items()), default=1
            )
            self.height(row, max(_LEAST_HEIGHT, _LINE_HEIGHT * lines + 2))

    def freeze(self, row: int, column: int) -> None:
        """Keep what is above `row` and left of `column` in sight."""
        self._sheet.freeze_panes = f"{get_column_letter(column)}{row}"

    def print_on_a4(
        self, *, landscape: bool, head_rows: tuple[int, int], head_columns: int = 0, last: tuple[int, int]
    ) -> None:
        """Set up printing: A4, one page wide, headings repeated, page numbers, up to the cell `last`."""
        sheet = self._sheet
        sheet.page_setup.paperSize = A4
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = f"{head_rows[0]}:{head_rows[1]}"
        if head_columns:
            sheet.print_title_cols = f"A:{get_column_letter(head_columns)}"
        sheet.print_area = f"A1:{get_column_letter(last[1])}{last[0]}"
        sheet.print_options.horizontalCentered = True
        margins = sheet.page_margins
        margins.left, margins.right, margins.top, margins.bottom = 0.6, 0.4, 0.6, 0.75
        margins.footer = 0.4
        sheet.oddFooter.center.text = "&P/&N"
        sheet.oddFooter.center.font = f"{FONT},Regular"
        sheet.oddFooter.center.size = 11

    def office_head(
        self, branch: Branch, title: str, subtitle: str, *, width: int, day: date | None, split: int
    ) -> int:
        """Write who issues, the Party's name, place and day, title and subtitle; return the next free row.

        `split` is the last column of the left half; without `day` the place line is left out.
        """
        self.span((1, 1), (1, split), branch.superior.upper(), "office")
        self.span((2, 1), (2, split), branch.name.upper(), "office-bold")
        self.span((1, split + 1), (1, width), "ĐẢNG CỘNG SẢN VIỆT NAM", "party")
        if day is not None:
            self.span((2, split + 1), (2, width), f"{place_name(branch)}, {written(day)}", "place")
        self.span((4, 1), (4, width), title, "title")
        if subtitle:
            self.span((5, 1), (5, width), subtitle, "subtitle")
        for row, points in ((1, 18), (2, 18), (4, 21), (5, 19)):
            self.height(row, points)
        return 7

    def signatures(
        self, row: int, *, width: int, split: int, left: Sequence[str], right: Sequence[str]
    ) -> int:
        """Write the two signing blocks with room to sign under them; return the last row used."""
        for index in range(max(len(left), len(right))):
            if index < len(left):
                self.span((row + index, 1), (row + index, split), left[index], "sign")
            if index < len(right):
                self.span((row + index, split + 1), (row + index, width), right[index], "sign")
        return row + max(len(left), len(right)) + 4


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column `width` characters wide, words kept whole."""
    lines = 0
    for paragraph in text.split("\n"):
        room = 0.0
        lines += 1
        for word in paragraph.split():
            need = len(word) * _LETTER_WIDTH
            if room and room + need > width - 1:
                lines, room = lines + 1, 0.0
            room += need + 1
    return lines


def fitting(texts: Sequence[str], *, least: float, most: float) -> float:
    """Return a column width in characters for texts, their lines counted one by one, between two bounds."""
    longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
    return min(max(longest * 1.15 + 1.5, least), most)


def column_letter(column: int) -> str:
    """Return the letters of a column counted from 1."""
    return str(get_column_letter(column))


def _named_style(name: str, look: Look) -> NamedStyle:
    line = Side(style="thin", color="000000")
    return NamedStyle(
        name=f"{name}",
        font=Font(name=FONT, size=look.size, bold=look.bold, italic=look.italic, underline=look.underline),
        alignment=Alignment(
            horizontal=look.horizontal,
            vertical=look.vertical,
            wrap_text=True,
            text_rotation=90 if look.upright else 0,
            indent=1 if look.boxed and look.horizontal == "left" else 0,
        ),
        border=Border(left=line, right=line, top=line, bottom=line) if look.boxed else Border(),
        fill=PatternFill("solid", fgColor=_SHADE) if look.shaded else PatternFill(),
        number_format=look.format,
    )


def _with_results(part: bytes, results: dict[str, float]) -> bytes:
    if not results:
        return part

    def filled(found: re.Match[bytes]) -> bytes:
        result = results[found[1].decode()]
        return b'<c r="%s"%s><f>%s</f><v>%s</v></c>' % (
            found[1],
            found[2],
            found[3],
            f"{result:.15g}".encode(),
        )

    return _EMPTY_RESULT.sub(filled, part)
