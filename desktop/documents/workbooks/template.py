"""Filling a committee's own template: only its empty value cells are written, everything else stays.

Columns, order, names of sheets, formats, formulas and merged cells are the committee's (“tuyệt đối không
chỉnh sửa, thay đổi”: Hướng dẫn 02-HD/BTCTU, Ban Tổ chức Thành ủy Hà Nội, 21/11/2025). A template whose titles
are not understood is refused, naming sheet, cell and title: a number under a wrong title would be worse than
none.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from defusedxml.ElementTree import fromstring

from desktop.branch.figures import StatColumn, value
from desktop.branch.names import clean, fold, nfc
from desktop.documents.report_text import outcome_note
from desktop.documents.statistics import BranchFigures, Statistics, shown
from desktop.documents.workbooks.splicing import (
    Place,
    SheetPart,
    Value,
    calculated_on_opening,
    raw_cells,
    read_sheet,
    reference_of,
    with_cells,
    with_parts,
)
from desktop.errors import Trouble
from desktop.words import translate

_MOST_UNPACKED = 96 * 1024 * 1024
_DEEPEST_HEADING = 60
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ORDER = {"tt", "stt", "sott", "sothutu"}
_NAME = {
    "chibo", "tenchibo", "donvi", "tendonvi", "tochucdang", "tentochucdang", "chibotructhuoc",
    "tochuccosodang", "tentochuccosodang",
}  # fmt: skip
_NOTE = {"ghichu"}
_SUMS = ("cong", "tong")
_COLLECTIVE = ("tapthe", "tochuc")
_NUMBERING = re.compile(r"\(?\s*(?:[0-9]{1,2}|[A-Za-z])\s*\)?\Z")
_ASIDE = re.compile(r"\([^)]*\)")


class BadTemplate(Trouble):
    """A template that cannot be filled: names the sheet, the cell and what stands there."""

    code = "bad-template"


def not_a_template() -> BadTemplate:
    """Return the trouble of a file in a format that cannot be filled without changing it."""
    return _bad(translate("template", "Mẫu phải là tệp Excel .xlsx."))


def _bad(what: str, **facts: object) -> BadTemplate:
    return BadTemplate(
        what,
        translate("template", "Tệp mẫu và số liệu trong kho còn nguyên, chưa ghi gì."),
        translate("template", "Xin đảng ủy cấp trên mẫu đúng, hoặc lưu bảng thống kê của chương trình."),
        **facts,
    )


def _bad_cell(sheet: str, place: Place, text: str, why: str) -> BadTemplate:
    cell = reference_of(place)
    what = translate(
        "template", "Trang tính “{sheet}”, ô {cell}: {why}", sheet=sheet, cell=cell, why=why
    )
    return _bad(what, sheet=sheet, cell=cell, title=text)


def fill(content: bytes, readable: bytes, told: Statistics) -> bytes:
    """Return the template with the figures of `told` in its empty cells.

    `content` is the file as it came; `readable` its inspected parts, from which it is read. Raises
    `BadTemplate` for macros, links to other files, a signature, and columns that do not match.
    """
    _refuse(content)
    package = _Package(readable)
    headings = list(_headings(package, told))
    if not headings:
        raise _no_heading(package)
    values: dict[str, dict[Place, Value]] = {}
    for heading in headings:
        found = values.setdefault(heading.sheet.part, {})
        for line in told.lines:
            found.update(_line(heading, line, set(found)))
    changed = _changed(package, values)
    _check(package, changed, values)
    return with_parts(content, {_name_in(content, name): part for name, part in changed.items()})


def _refuse(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    names = [entry.filename.replace("\\", "/").lower().lstrip("/") for entry in entries]
    if len(names) != len(set(names)) or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise _bad(translate("template", "Tệp mẫu không phải là tệp Excel bình thường."))
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in names):
        raise _bad(translate("template", "Tệp mẫu có macro nên không dùng được."))
    if any(name.startswith("xl/externallinks/") for name in names):
        raise _bad(translate("template", "Tệp mẫu có liên kết tới tệp khác nên không dùng được."))
    if any(name.startswith("_xmlsignatures/") for name in names):
        raise _bad(translate("template", "Tệp mẫu đã ký số: ghi thêm vào sẽ làm hỏng chữ ký."))


def _name_in(content: bytes, name: str) -> str:
    """Return the name of a part as the file itself writes it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        spelt = {one.replace("\\", "/").lstrip("/"): one for one in archive.namelist()}
    return spelt[name]


# ---------------------------------------------------------------------------------------------- reading


@dataclass(slots=True)
class _Sheet:
    name: str
    part: str
    read: SheetPart
    strings: tuple[str, ...]

    def text(self, place: Place) -> str:
        """Return what stands in a cell, of merged cells what stands in their first."""
        cell = self.read.cells.get(self.anchor(place))
        if cell is None:
            return ""
        if cell.kind == "s":
            return self.strings[int(cell.text)] if cell.text.strip().isdigit() else ""
        return cell.text

    def merged(self, place: Place) -> tuple[Place, Place]:
        """Return the first and last cell of the merged cells that a cell belongs to, or itself twice."""
        row, column = place
        for first, last in self.read.merged:
            if first[0] <= row <= last[0] and first[1] <= column <= last[1]:
                return first, last
        return place, place

    def anchor(self, place: Place) -> Place:
        return self.merged(place)[0]

    def is_empty(self, place: Place) -> bool:
        cell = self.read.cells.get(place)
        return cell is None or not (cell.formula or clean(self.text(place)))

    def has_formula(self, place: Place) -> bool:
        cell = self.read.cells.get(place)
        return cell is not None and cell.formula

    @property
    def last(self) -> Place:
        rows = [row for row, _ in self.read.cells] or [1]
        columns = [column for _, column in self.read.cells] or [1]
        return max(rows), max(columns)


class _Package:
    """The parts of the template that are read."""

    def __init__(self, readable: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(readable)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        try:
            strings = self._strings()
            self.sheets = tuple(
                _Sheet(name, part, read_sheet(self.parts[part]), strings)
                for name, part in self._places()
                if part in self.parts
            )
        except (ValueError, KeyError, SyntaxError) as error:
            raise _bad(translate("template", "Tệp mẫu hỏng: {reason}.", reason=str(error))) from error

    def _places(self) -> Iterator[tuple[str, str]]:
        relations = fromstring(self.parts["xl/_rels/workbook.xml.rels"])
        targets = {one.get("Id"): one.get("Target", "") for one in relations}
        for one in fromstring(self.parts["xl/workbook.xml"]).iter(f"{_MAIN}sheet"):
            target = targets.get(one.get(_REL), "")
            path = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            yield nfc(one.get("name", "")), posixpath.normpath(path)

    def _strings(self) -> tuple[str, ...]:
        part = self.parts.get("xl/sharedStrings.xml")
        if part is None:
            return ()
        return tuple(
            "".join(text.text or "" for run in item for text in _texts(run))
            for item in fromstring(part).iter(f"{_MAIN}si")
        )


def _texts(run) -> Iterator:  # type: ignore[no-untyped-def,type-arg]  # noqa: ANN001  an XML element
    """Yield the text elements of a run; how it is pronounced (`rPh`) is no text."""
    if run.tag == f"{_MAIN}t":
        yield run
    elif run.tag == f"{_MAIN}r":
        yield from run.iter(f"{_MAIN}t")


# ----------------------------------------------------------------------------------------- recognising


@dataclass(slots=True)
class _Heading:
    """The heading of a table: where its columns are, and below which row it ends."""

    sheet: _Sheet
    bottom: int
    name: int
    figures: dict[int, StatColumn]
    order: int = 0
    note: int = 0

    @property
    def columns(self) -> tuple[int, ...]:
        return tuple(column for column in (self.name, *self.figures) if column)


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(nfc(text)))


class _Titles:
    """The titles we understand."""

    def __init__(self, told: Statistics) -> None:
        self.columns, self.further = told.rules.columns, told.rules.further

    def find(self, group: str, title: str) -> StatColumn | None:
        """Return the one figure that a title below a group means, or None."""
        for written in dict.fromkeys((title, _ASIDE.sub("", title))):
            found = self._find(_key(group), _key(written))
            if found is not None:
                return found
        return None

    def _find(self, group: str, title: str) -> StatColumn | None:
        every = (*self.columns, *self.further)
        whole = _only(one for one in every if group + title in _forms(one, whole=True))
        if whole is not None:
            return whole
        if group and any(word in group for word in _COLLECTIVE):
            return None  # figures of organisations are never those of members
        bare = [one for one in self.columns if title in _forms(one)]
        same = [one for one in bare if not group or not one.group or _key(one.group) == group]
        return _only(iter(same)) or _only(iter(bare)) or (
            None if group else _only(one for one in self.further if title in _forms(one))
        )


def _forms(column: StatColumn, *, whole: bool = False) -> set[str]:
    forms = {_key(one) for one in (column.title, *column.also)}
    return forms | {_key(column.group) + form for form in forms} if whole else forms


def _only(found: Iterator[StatColumn]) -> StatColumn | None:
    several = list(found)
    return several[0] if len(several) == 1 else None


def _headings(package: _Package, told: Statistics) -> Iterator[_Heading]:
    titles = _Titles(told)
    refused: list[BadTemplate] = []
    for sheet in package.sheets:
        for place in _name_cells(sheet):
            heading, unknown = _heading(sheet, place, titles)
            if unknown and heading.figures:
                raise unknown[0]
            refused += unknown
            if heading.figures:
                yield heading
                refused.clear()
                break
    if refused:
        raise refused[0]


def _name_cells(sheet: _Sheet) -> Iterator[Place]:
    for place in sorted(sheet.read.cells):
        if place[0] <= _DEEPEST_HEADING and _key(sheet.text(place)) in _NAME and sheet.anchor(place) == place:
            yield place


def _heading(sheet: _Sheet, name: Place, titles: _Titles) -> tuple[_Heading, list[BadTemplate]]:
    top, bottom = _levels(sheet, name)
    heading = _Heading(sheet, bottom, name[1], {})
    unknown: list[BadTemplate] = []
    for column in range(1, sheet.last[1] + 1):
        group, title, place = _title(sheet, top, bottom, column)
        key = _key(title)
        if not key or column == name[1]:
            continue
        if key in _ORDER:
            heading.order = column
        elif key in _NOTE:
            heading.note = column
        else:
            figure = titles.find(group, title)
            if figure is None:
                unknown.append(_unknown(sheet, place, group, title))
            elif figure in heading.figures.values():
                why = translate("template", "tiêu đề “{title}” bị lặp.", title=clean(title))
                unknown.append(_bad_cell(sheet.name, place, clean(title), why))
            else:
                heading.figures[column] = figure
    return heading, unknown


def _unknown(sheet: _Sheet, place: Place, group: str, title: str) -> BadTemplate:
    said = clean(f"{group}: {title}" if group else title)
    why = translate("template", "không hiểu tiêu đề “{title}”.", title=said)
    return _bad_cell(sheet.name, place, said, why)


def _levels(sheet: _Sheet, name: Place) -> tuple[int, int]:
    """Return the first and the last row of a heading of one or two levels."""
    (top, column), (bottom, _) = sheet.merged(name)
    if bottom > top:
        return top, bottom
    if _has_group(sheet, top, column):
        return top, top + 1
    if top > 1 and _has_group(sheet, top - 1, column):
        return top - 1, top
    return top, top


def _has_group(sheet: _Sheet, row: int, name: int) -> bool:
    """Tell whether a row has a title over several columns that does not run over the whole table."""
    return any(
        first[0] <= row <= last[0] and last[1] > first[1] and not first[1] <= name <= last[1]
        and _key(sheet.text(first))
        for first, last in sheet.read.merged
    )  # fmt: skip


def _title(sheet: _Sheet, top: int, bottom: int, column: int) -> tuple[str, str, Place]:
    """Return group and title of a column, and the cell of the title."""
    upper, lower = sheet.anchor((top, column)), sheet.anchor((bottom, column))
    if upper == lower or not _key(sheet.text(lower)):
        first, last = sheet.merged(upper)
        alone = first[1] == last[1] or upper == lower
        return "", sheet.text(upper) if alone else "", upper
    return sheet.text(upper), sheet.text(lower), lower


def _no_heading(package: _Package) -> BadTemplate:
    sheet = package.sheets[0] if package.sheets else None
    if sheet is None:
        return _bad(translate("template", "Tệp mẫu không có trang tính nào."))
    place = next((one for one in sorted(sheet.read.cells) if clean(sheet.text(one))), (1, 1))
    why = translate("template", "từ đây không thấy dòng tiêu đề có cột “Chi bộ” và các cột số liệu.")
    return _bad_cell(sheet.name, place, clean(sheet.text(place)), why)


# ---------------------------------------------------------------------------------------------- filling


def _line(heading: _Heading, line: BranchFigures, taken: set[Place]) -> dict[Place, Value]:
    """Return the cells to be written for a branch; refuses a cell that says something else already."""
    row, place = _row(heading, line.name, taken)
    sheet = heading.sheet
    wanted: dict[Place, Value] = {}
    for column, figure in heading.figures.items():
        wanted[row, column] = (
            shown(line.figures, figure) if figure.share_of else value(line.figures, figure.code)
        )
    wanted = {at: one for at, one in wanted.items() if _may_write(sheet, at, one)}
    if sheet.is_empty((row, heading.name)):
        wanted[row, heading.name] = line.name
        if heading.order and sheet.is_empty((row, heading.order)):
            wanted[row, heading.order] = place
    note = outcome_note(line.figures, [one.code for one in heading.figures.values()])
    if note and heading.note and sheet.is_empty((row, heading.note)):
        wanted[row, heading.note] = note
    return wanted


def _may_write(sheet: _Sheet, place: Place, wanted: Value) -> bool:
    if sheet.has_formula(place):
        return False
    said = clean(sheet.text(place))
    if said and said != str(wanted):
        why = translate("template", "đã có “{said}”, không ghi đè bằng “{wanted}”.", said=said, wanted=wanted)
        raise _bad_cell(sheet.name, place, said, why)
    return not said


def _row(heading: _Heading, name: str, taken: set[Place]) -> tuple[int, int]:
    """Return the row of a branch, by its name or the first empty one, and its place among the rows."""
    sheet, key = heading.sheet, _bare(name)
    free: tuple[int, int] | None = None
    place = 0
    for row in range(heading.bottom + 1, sheet.last[0] + len(taken) + 2):
        at = (row, heading.name)
        said = clean(sheet.text(at))
        if _is_sum(heading, row):
            break
        if not place and said and _NUMBERING.match(said):
            continue
        place += 1
        if said and _bare(said) == key:
            return row, place
        if free is None and _is_free(heading, row) and at not in taken:
            free = row, place
    if free is None:
        why = translate("template", "không còn dòng trống cho “{name}”.", name=name)
        raise _bad_cell(sheet.name, (row, heading.name), clean(sheet.text((row, heading.name))), why)
    return free


def _bare(name: str) -> str:
    return _key(name).removeprefix("chibo")


def _is_sum(heading: _Heading, row: int) -> bool:
    said = (heading.sheet.text((row, column)) for column in (heading.order, heading.name) if column)
    return any(_key(one).startswith(_SUMS) for one in said)


def _is_free(heading: _Heading, row: int) -> bool:
    sheet = heading.sheet
    cells = [(row, column) for column in heading.columns]
    return sheet.is_empty(cells[0]) and all(
        (sheet.has_formula(one) or sheet.is_empty(one)) and sheet.merged(one) == (one, one) for one in cells
    )


def _changed(package: _Package, values: Mapping[str, Mapping[Place, Value]]) -> dict[str, bytes]:
    changed = {
        sheet.part: with_cells(sheet.read, values.get(sheet.part, {}))
        for sheet in package.sheets
        if sheet.part in values or any(cell.formula for cell in sheet.read.cells.values())
    }
    if any(cell.formula for sheet in package.sheets for cell in sheet.read.cells.values()):
        changed["xl/workbook.xml"] = calculated_on_opening(package.parts["xl/workbook.xml"])
    return changed


def _check(
    package: _Package, changed: Mapping[str, bytes], values: Mapping[str, Mapping[Place, Value]]
) -> None:
    """Make sure that nothing but the written cells differs; anything else would be a bug of ours."""
    for sheet in package.sheets:
        after = read_sheet(changed.get(sheet.part, sheet.read.data))
        written = values.get(sheet.part, {})
        same = raw_cells(after, written) == raw_cells(sheet.read, written)
        if not same or after.merged != sheet.read.merged or not set(written) <= set(after.cells):
            msg = f"the template's sheet {sheet.name!r} would have changed"
            raise AssertionError(msg)
