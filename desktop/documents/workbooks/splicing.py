"""Writing single cells into somebody else's workbook without touching a byte of anything else.

A sheet is read for the places of its rows and cells; new cells are cut in there. Everything else of the file
(formats, formulas, merged cells, pictures, other sheets) stays as it came. The parts given must have been
looked through before (no document type, bounded size).
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_CALCULATION = re.compile(rb"<((?:\w+:)?)calcPr\b([^>]*?)(/?)>")
_AFTER = re.compile(rb"</(?:\w+:)?definedNames>|</(?:\w+:)?sheets>")

Place = tuple[int, int]
"""Row and column, from 1."""
Value = int | str


@dataclass(slots=True)
class Span:
    """Where an element lies in the bytes of its part."""

    start: int
    closing: int = 0
    """Start of its closing tag; of an empty element its end."""
    end: int = 0

    @property
    def empty(self) -> bool:
        """Whether it is written as one tag."""
        return self.closing == self.end


@dataclass(slots=True)
class SheetCell:
    """One cell as it stands."""

    span: Span
    style: str = ""
    kind: str = ""
    """Its `t`: `s` for a shared string."""
    text: str = ""
    """What stands in it, not yet looked up where it is shared."""
    formula: bool = False
    result: Span | None = None


@dataclass(slots=True)
class SheetPart:
    """The places of a sheet."""

    data: bytes
    prefix: str = ""
    """Prefix of its elements, colon included."""
    table: Span = field(default_factory=lambda: Span(0))
    rows: dict[int, Span] = field(default_factory=dict)
    cells: dict[Place, SheetCell] = field(default_factory=dict)
    merged: list[tuple[Place, Place]] = field(default_factory=list)


def place_of(reference: str) -> Place:
    """Return row and column of `F9`; raises `ValueError`."""
    found = _REFERENCE.match(reference)
    if found is None:
        msg = f"no cell: {reference!r}"
        raise ValueError(msg)
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def reference_of(place: Place) -> str:
    """Return the reference of a cell: `F9`."""
    row, column = place
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def read_sheet(data: bytes) -> SheetPart:
    """Read the places of a sheet; raises `ValueError` for what is no sheet."""
    reader = _Reader(data)
    try:
        reader.parser.Parse(data, True)  # noqa: FBT003  expat takes it by place
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return reader.found


class _Reader:
    """Walks through a sheet; the byte index of the parser tells where each element lies."""

    def __init__(self, data: bytes) -> None:
        self.found = SheetPart(data)
        self.open: list[tuple[str, Span]] = []
        self.row = self.column = 0
        self.cell: SheetCell | None = None
        self.listening = False
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        start = self.parser.CurrentByteIndex
        span = Span(start)
        self.open.append((local, span))
        if local == "worksheet":
            self.found.prefix = f"{prefix}:" if prefix else ""
        elif local == "sheetData":
            self.found.table = span
        elif local == "row":
            self.row, self.column = int(attributes.get("r", self.row + 1)), 0
            self.found.rows[self.row] = span
        elif local == "c":
            self._cell(span, attributes)
        elif local == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            self.found.merged.append((place_of(first), place_of(last or first)))
        elif self.cell is not None and local == "f":
            self.cell.formula = True
        elif self.cell is not None and local == "v":
            self.cell.result = span
        self.listening = self.cell is not None and local in {"v", "t"}

    def _cell(self, span: Span, attributes: dict[str, str]) -> None:
        place = place_of(attributes["r"]) if "r" in attributes else (self.row, self.column + 1)
        self.column = place[1]
        self.cell = SheetCell(span, attributes.get("s", ""), attributes.get("t", ""))
        self.found.cells[place] = self.cell

    def _text(self, text: str) -> None:
        if self.listening and self.cell is not None:
            self.cell.text += text

    def _end(self, _name: str) -> None:
        local, span = self.open.pop()
        data = self.found.data
        tag_end = data.index(b">", span.start) + 1
        if data[tag_end - 2 : tag_end] == b"/>":
            span.closing = span.end = tag_end
        else:
            span.closing = self.parser.CurrentByteIndex
            span.end = data.index(b">", span.closing) + 1
        self.listening = False
        if local == "c":
            self.cell = None


def with_cells(sheet: SheetPart, values: Mapping[Place, Value]) -> bytes:
    """Return the sheet with these cells written; their style stays. Results of formulas are taken out.

    (They were worked out before; whoever opens the file works them out again.)
    """
    cuts = [*_results(sheet), *_new_cells(sheet, values)]
    pieces: list[bytes] = []
    at = 0
    for start, end, piece in sorted(cuts, key=lambda cut: cut[:2]):
        pieces += [sheet.data[at:start], piece]
        at = end
    return b"".join((*pieces, sheet.data[at:]))


Cut = tuple[int, int, bytes]
"""Start and end of the bytes that give way, and what comes in their place."""


def _results(sheet: SheetPart) -> Iterator[Cut]:
    for cell in sheet.cells.values():
        if cell.formula and cell.result is not None:
            yield cell.result.start, cell.result.end, b""


def _new_cells(sheet: SheetPart, values: Mapping[Place, Value]) -> Iterator[Cut]:
    missing: dict[int, dict[int, bytes]] = {}
    for place, value in sorted(values.items()):
        there = sheet.cells.get(place)
        written = _written(sheet.prefix, place, there.style if there else "", value)
        if there is not None:
            yield there.span.start, there.span.end, written
        elif place[0] in sheet.rows:
            yield _into_row(sheet, place, written)
        else:
            missing.setdefault(place[0], {})[place[1]] = written
    for row, cells in missing.items():
        prefix = sheet.prefix.encode()
        inside = b"".join(cells[column] for column in sorted(cells))
        made = b'<%srow r="%d">%s</%srow>' % (prefix, row, inside, prefix)
        later = [span.start for number, span in sheet.rows.items() if number > row]
        yield _into(sheet, sheet.table, min(later, default=sheet.table.closing), made, "sheetData")


def _into_row(sheet: SheetPart, place: Place, written: bytes) -> Cut:
    row, column = place
    later = [cell.span.start for (at, other), cell in sheet.cells.items() if at == row and other > column]
    span = sheet.rows[row]
    return _into(sheet, span, min(later, default=span.closing), written, "row")


def _into(sheet: SheetPart, span: Span, at: int, piece: bytes, name: str) -> Cut:
    """Put a piece into an element; one written as a single tag is opened for it."""
    if not span.empty:
        return at, at, piece
    tag = sheet.data[span.start : span.end].removesuffix(b">").rstrip().removesuffix(b"/").rstrip()
    return span.start, span.end, b"%s>%s</%s%s>" % (tag, piece, sheet.prefix.encode(), name.encode())


def _written(prefix: str, place: Place, style: str, value: Value) -> bytes:
    attributes = f'r="{reference_of(place)}"' + (f' s="{style}"' if style else "")
    if isinstance(value, int):
        return f"<{prefix}c {attributes}><{prefix}v>{value}</{prefix}v></{prefix}c>".encode()
    text = f'<{prefix}t xml:space="preserve">{escape(value)}</{prefix}t>'
    return f'<{prefix}c {attributes} t="inlineStr"><{prefix}is>{text}</{prefix}is></{prefix}c>'.encode()


def calculated_on_opening(workbook: bytes) -> bytes:
    """Return `xl/workbook.xml` that asks for every formula to be worked out when the file is opened."""
    found = _CALCULATION.search(workbook)
    if found is not None:
        kept = re.sub(rb'\s*fullCalcOnLoad="[^"]*"', b"", found[2]).rstrip()
        tag = b'<%scalcPr%s fullCalcOnLoad="1"%s>' % (found[1], kept, found[3])
        return workbook[: found.start()] + tag + workbook[found.end() :]
    places = list(_AFTER.finditer(workbook))
    if not places:
        msg = "a workbook without sheets"
        raise ValueError(msg)
    last = places[-1]  # definedNames come after sheets
    prefix = last[0][2 : last[0].index(b":") + 1] if b":" in last[0] else b""
    tag = b'<%scalcPr fullCalcOnLoad="1"/>' % prefix
    return workbook[: last.end()] + tag + workbook[last.end() :]


def with_parts(content: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a workbook's file with some parts exchanged; order, dates and all other parts as they came."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w") as new:
        for entry in old.infolist():
            part = changed.get(entry.filename)
            new.writestr(_like(entry), old.read(entry) if part is None else part, entry.compress_type)
    return packed.getvalue()


def _like(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(entry.filename, entry.date_time)
    made.compress_type, made.external_attr = entry.compress_type, entry.external_attr
    made.create_system, made.comment = entry.create_system, entry.comment
    return made


def raw_cells(sheet: SheetPart, leaving: Iterable[Place] = ()) -> dict[Place, bytes]:
    """Return the bytes of every cell but `leaving`, the result of a formula left out."""
    skipped = set(leaving)
    return {
        place: _without_result(sheet.data, cell)
        for place, cell in sheet.cells.items()
        if place not in skipped
    }


def _without_result(data: bytes, cell: SheetCell) -> bytes:
    span, result = cell.span, cell.result
    if not cell.formula or result is None:
        return data[span.start : span.end]
    return data[span.start : result.start] + data[result.end : span.end]
