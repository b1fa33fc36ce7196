"""Tables of lists and forms: ruled cells, a heading in one or two levels said again on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.documents import fonts
from desktop.documents.flow import Fixed, Mark, Stroke, line_marks, stack_height
from desktop.documents.layouts import TableRules
from desktop.documents.typeset import Align, Line, Run, Style, set_lines

_TALL = 3
"""Lines of a row that may stand alone at the head of a page."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, its width in points, how its cells stand, and a title shared with neighbours."""

    title: str
    width: float
    align: Align = Align.LEFT
    group: str = ""
    """Title above this column and the next ones with the same group."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of one cell and where it lies in its row; a check box where `box` is set."""

    x: float
    width: float
    lines: tuple[Line, ...]
    box: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One ruled row; parted between lines only where a single row is longer than a page."""

    cells: tuple[Cell, ...]
    rules: TableRules
    repeat: Fixed | None = None
    keep: bool = False
    anchor: str = ""
    gap: float = 0.0
    least_lines: float = 1.0

    @property
    def height(self) -> float:
        """Its height in points."""
        tallest = max(stack_height(cell.lines) for cell in self.cells)
        return max(tallest, self.rules.line * self.least_lines) + 2 * self.rules.padding

    @property
    def weight(self) -> int:
        """How many lines of text it counts for where lines must stay together: a tall row for two."""
        return 2 if max(len(cell.lines) for cell in self.cells) >= _TALL else 1

    @property
    def least(self) -> float:
        """A row is not parted if it can be helped."""
        return self.height

    def with_box(self, column: int) -> "Row":
        """Return the row with a check box in one of its cells."""
        cells = list(self.cells)
        cells[column] = replace(cells[column], box=True)
        return replace(self, cells=tuple(cells))

    def cut(self, room: float, *, force: bool) -> "tuple[Row, Row] | None":
        """Part a row that is longer than a page."""
        count = int((room - 2 * self.rules.padding + 1e-6) // self.rules.line)
        if not force or count < 1:
            return None
        head = tuple(replace(cell, lines=cell.lines[:count]) for cell in self.cells)
        rest = tuple(replace(cell, lines=cell.lines[count:]) for cell in self.cells)
        if not any(cell.lines for cell in rest):
            return None
        return replace(self, cells=head, keep=False), replace(self, cells=rest, anchor="", least_lines=1)

    def marks(self, x: float, y: float) -> Iterator[Mark]:
        """Yield the rules and the letters at `x`, `y`."""
        height = self.height
        for cell in self.cells:
            yield from frame_marks(x + cell.x, y, cell.width, height, self.rules.rule_width)
            inner = y + (height - stack_height(cell.lines)) / 2
            yield from line_marks(cell.lines, x + cell.x + self.rules.side_padding, inner)
            if cell.box:
                side = self.rules.size * 0.9
                left, top = x + cell.x + (cell.width - side) / 2, y + (height - side) / 2
                yield from frame_marks(left, top, side, side, 2 * self.rules.rule_width)


def frame_marks(x: float, y: float, width: float, height: float, rule: float) -> Iterator[Stroke]:
    """Yield the four rules of a box."""
    yield Stroke(x, y, x + width, y, rule)
    yield Stroke(x, y + height, x + width, y + height, rule)
    yield Stroke(x, y, x, y + height, rule)
    yield Stroke(x + width, y, x + width, y + height, rule)


class Table:
    """Columns with the rules they are drawn by; makes the heading and the rows."""

    def __init__(self, columns: Sequence[Column], rules: TableRules) -> None:
        self.columns = tuple(columns)
        self.rules = rules
        self.width = sum(column.width for column in columns)
        self.heading = self._heading()
        """The titles, bold and centred, groups above their columns; it stays with the first row."""

    def row(
        self, texts: Sequence[str | Sequence[Run]], *, bold: bool = False, least_lines: float = 1.0
    ) -> Row:
        """Return one row at least `least_lines` high; a text may be runs of several faces."""
        face = fonts.BOLD if bold else fonts.REGULAR
        cells: list[Cell] = []
        x = 0.0
        for column, text in zip(self.columns, texts, strict=True):
            runs = [Run(text, face)] if isinstance(text, str) else list(text)
            cells.append(Cell(x, column.width, self._lines(runs, column.align, column.width)))
            x += column.width
        return Row(tuple(cells), self.rules, self.heading, least_lines=least_lines)

    def band(self, text: str, *, bold: bool = True) -> Row:
        """Return a row of one cell across all columns; it stays with the next row."""
        face = fonts.BOLD if bold else fonts.REGULAR
        lines = self._lines([Run(text, face)], Align.LEFT, self.width)
        return Row((Cell(0.0, self.width, lines),), self.rules, self.heading, keep=True)

    def _lines(self, runs: Sequence[Run], align: Align, width: float) -> tuple[Line, ...]:
        style = Style(self.rules.size, self.rules.line, align)
        return set_lines(runs, style, width - 2 * self.rules.side_padding)

    def _title(self, x: float, width: float, title: str) -> Cell:
        return Cell(x, width, self._lines([Run(title, fonts.BOLD)], Align.CENTRE, width))

    def _heading(self) -> Fixed:
        singles: list[Cell] = []
        uppers: list[Cell] = []
        lowers: list[Cell] = []
        x = 0.0
        for group, members in groupby(self.columns, key=lambda column: column.group):
            start = x
            for column in members:
                (lowers if group else singles).append(self._title(x, column.width, column.title))
                x += column.width
            if group:
                uppers.append(self._title(start, x - start, group))
        pad = 2 * self.rules.padding
        upper = _tallest(uppers) + pad if uppers else 0.0
        height = max(_tallest(singles) + pad, upper + (_tallest(lowers) + pad if lowers else 0.0))
        marks: list[Mark] = []
        for cells, y, tall in ((singles, 0.0, height), (uppers, 0.0, upper), (lowers, upper, height - upper)):
            for cell in cells:
                marks += frame_marks(cell.x, y, cell.width, tall, self.rules.rule_width)
                top = y + (tall - stack_height(cell.lines)) / 2
                marks += line_marks(cell.lines, cell.x + self.rules.side_padding, top)
        return Fixed(height, tuple(marks), keep=True)


def spread(columns: Sequence[Column], room: float) -> tuple[Column, ...]:
    """Give the columns without a width, in equal shares, the room that the others leave."""
    taken = sum(column.width for column in columns)
    open_ones = sum(column.width == 0.0 for column in columns)
    share = (room - taken) / open_ones if open_ones else 0.0
    return tuple(column if column.width else replace(column, width=share) for column in columns)


def _tallest(cells: Sequence[Cell]) -> float:
    return max((stack_height(cell.lines) for cell in cells), default=0.0)
