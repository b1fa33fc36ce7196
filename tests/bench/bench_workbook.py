"""The self-check workbook of a year (42 members down, 27 signs across, 12 months) against plain openpyxl.

The plain ones get the same values in the same cells: once as bare values, once with the one border that the
cells of a table have, set as the manual of openpyxl shows. They have no fonts, no merged headings, no widths
and no print set-up.
"""

import io

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Border, Side

from desktop.documents.workbooks.check_table import check_table_xlsx
from tests.bench.measuring import clocked, in_turn, machine, say, show
from tests.bench.sample import files, sample_desk

ROUNDS = 9

Cells = list[tuple[int, int, object, bool]]
"""Row, column, value, and whether the cell has a border."""


def cells_of(content: bytes) -> dict[str, Cells]:
    book = load_workbook(io.BytesIO(content))
    return {
        sheet.title: [
            (cell.row, cell.column, cell.value, has_border(cell))
            for line in sheet.iter_rows()
            for cell in line
            if cell.value is not None or has_border(cell)
        ]
        for sheet in book.worksheets
    }


def has_border(cell: Cell | MergedCell) -> bool:
    sides = (cell.border.left, cell.border.right, cell.border.top, cell.border.bottom)
    return any(side is not None and side.style is not None for side in sides)


def plain(sheets: dict[str, Cells], *, bordered: bool) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    thin = Side(style="thin")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    for title, cells in sheets.items():
        sheet = book.create_sheet(title)
        for row, column, value, boxed in cells:
            if value is None and not bordered:
                continue
            cell = sheet.cell(row, column, value)
            if bordered and boxed:
                cell.border = border
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def main() -> None:
    say("", machine())
    with sample_desk() as desk:
        months = files(desk)
    content = check_table_xlsx(months)
    sheets = cells_of(content)
    count = sum(map(len, sheets.values()))
    valued = sum(cell[2] is not None for cells in sheets.values() for cell in cells)
    measured = in_turn(
        [
            ("check_table_xlsx: as printed and signed", clocked(lambda: check_table_xlsx(months))),
            ("plain openpyxl, bare values", clocked(lambda: plain(sheets, bordered=False))),
            ("plain openpyxl, values and borders", clocked(lambda: plain(sheets, bordered=True))),
        ],
        rounds=ROUNDS,
    )
    title = f"Self-check workbook: {len(months)} months on {len(sheets)} sheets"
    notes = [f"{count:,} cells, {valued:,} of them with a value; {len(content) / 1024:.0f} KiB"]
    show(title, measured, notes=notes)


if __name__ == "__main__":
    main()
