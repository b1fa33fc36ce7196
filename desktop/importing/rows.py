"""From the cells under the headings to lines of members; totals, group lines and signatures are left out."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from desktop.branch.names import clean, fold
from desktop.importing import vocabulary
from desktop.importing.headings import Layout, role_of
from desktop.importing.reading import Sheet, Value
from desktop.importing.records import LeftOut
from desktop.importing.values import is_mark, plain

_TOTAL = re.compile(r"^(tổng( cộng| số)?|cộng)\s*([:\d=(.]|$)|^(tổng cộng|tổng số)\b|^ấn định")
_CLOSING = re.compile(
    r"^(danh sách (này |trên |gồm )?có\b|người lập|t/?m\.?\s|tm\.|k/?t\.?\s|xác nhận|nơi nhận|\(?ký[, ]"
    r"|lập biểu|phê duyệt|(tm\.? )?(bí thư|phó bí thư|chi ủy|chủ trì|thư ký)$)"
    r"|\bngày\s[\d.…]*\s*tháng\s[\d.…]*\s*năm\b"
)
_GROUP = re.compile(r"^(tổ đảng|tổ \d|chi bộ|ban chi ủy|chi ủy|đảng viên|danh sách|nhóm|khu|phần|mục)\b")
_DIGIT = re.compile(r"\d")
_OUTLINE = re.compile(r"^([IVX]+|[A-Z])[.)]?$")
_IDENTITY = ("born", vocabulary.MALE, vocabulary.FEMALE, vocabulary.BORN_YEAR, "card", "citizen_id", "joined")


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """The cells of one row by role; only cells that are not blank."""

    row: int
    """Row number as Excel shows it."""
    cells: dict[str, Value]
    columns: frozenset[str] = frozenset()
    """All roles the list has columns for, blank here or not."""
    gender_open: bool = False
    """One merged cell covers the columns Nam and Nữ: the date is there, the gender is not said."""


def lines(sheet: Sheet, layout: Layout) -> tuple[tuple[Line, ...], tuple[LeftOut, ...]]:
    """Return the lines of members under the headings, and what was left out on the way."""
    found: list[Line] = []
    left_out: list[LeftOut] = []
    closed = False
    joins = _second_name_column(sheet, layout)
    for index in range(layout.last_row + 1, len(sheet.rows)):
        values = sheet.rows[index]
        filled = [value for value in values if plain(value)]
        if not filled:
            continue
        line = _line(sheet, layout, index, joins)
        closing = _is_closing(line, filled)
        if closing or _is_no_member(line, filled, layout, values, closed=closed):
            closed = closed or closing
            left_out.append(
                LeftOut(row=index + 1, text=" | ".join(plain(value)[:60] for value in filled)[:160])
            )
        else:
            found.append(line)
    return tuple(found), tuple(left_out)


def _line(sheet: Sheet, layout: Layout, index: int, second_name: int | None) -> Line:
    values = sheet.rows[index]
    cells = {
        role: values[column]
        for column, role in layout.roles.items()
        if column < len(values) and plain(values[column])
    }
    if second_name is not None and second_name < len(values) and plain(values[second_name]):
        cells["full_name"] = f"{plain(cells.get('full_name', ''))} {plain(values[second_name])}"
    male, female = layout.column(vocabulary.MALE), layout.column(vocabulary.FEMALE)
    is_open = (
        male is not None
        and female is not None
        and sheet.merged_across(index, min(male, female), max(male, female))
    )
    columns = frozenset(layout.roles.values())
    return Line(row=index + 1, cells=cells, columns=columns, gender_open=is_open)


def _second_name_column(sheet: Sheet, layout: Layout) -> int | None:
    """Return the column right of họ và tên that has no heading and holds tên, or None."""
    name = layout.column("full_name")
    if name is None or name + 1 in layout.roles:
        return None
    beside = name + 1
    for row in range(layout.first_row, layout.last_row + 1):
        if beside < len(sheet.rows[row]) and plain(sheet.rows[row][beside]):
            return None
    pairs = [
        (plain(values[name]), plain(values[beside]))
        for values in sheet.rows[layout.last_row + 1 :]
        if beside < len(values) and plain(values[name])
    ]
    joined = sum(bool(re.fullmatch(r"[^\W\d_]+", second)) for _, second in pairs)
    return beside if pairs and joined * 2 >= len(pairs) else None


def _words(value: Value) -> str:
    return clean(plain(value)).casefold()


def _is_closing(line: Line, filled: Sequence[Value]) -> bool:
    """Tell whether the row is one of those under a list: how many it has, the place and day, who signs."""
    name = _name(line.cells)
    if _CLOSING.search(_words(name)):
        return True
    if name and (_is_known(line) or plain(line.cells.get(vocabulary.ORDINAL, "")).isdigit()):
        return False
    others = [value for value in filled if not (name and value == line.cells.get(vocabulary.POSITION))]
    return any(isinstance(value, str) and _CLOSING.search(_words(value)) for value in others)


def _is_known(line: Line, *, closed: bool = False) -> bool:
    """Tell whether the row says more of a person than a name.

    Under a `closed` list the names of those who sign stand in any column: a number, a date or a tick must.
    """
    given = [line.cells[role] for role in _IDENTITY if role in line.cells]
    return any(not closed or _DIGIT.search(plain(value)) or is_mark(value) for value in given)


def _is_no_member(
    line: Line, filled: Sequence[Value], layout: Layout, values: Sequence[Value], *, closed: bool
) -> bool:
    named = _name(line.cells)
    if any(_TOTAL.search(_words(value)) for value in (named, filled[0])):
        return True
    if _repeats_headings(layout, values) or _is_numbering(filled):
        return True
    if _is_known(line, closed=closed):
        return False
    ordinal = plain(line.cells.get(vocabulary.ORDINAL, ""))
    if not named or closed or (len(filled) == 1 and vocabulary.ORDINAL in line.columns):
        return True
    return bool(_OUTLINE.match(ordinal)) or bool(_GROUP.match(named.casefold()) and len(filled) <= 3)


def _name(cells: Mapping[str, Value]) -> str:
    parts = (cells.get(role, "") for role in ("full_name", vocabulary.FAMILY_PART, vocabulary.GIVEN_PART))
    return " ".join(plain(part) for part in parts if plain(part))


def _repeats_headings(layout: Layout, values: Sequence[Value]) -> bool:
    same = [
        column
        for column, role in layout.roles.items()
        if column < len(values) and isinstance(values[column], str) and _is_heading(str(values[column]), role)
    ]
    return len(same) >= 2


def _is_heading(text: str, role: str) -> bool:
    return role_of(text) == role or (
        role in (vocabulary.MALE, vocabulary.FEMALE) and fold(text) in ("nam", "nu")
    )


def _is_numbering(filled: Sequence[Value]) -> bool:
    numbers = [re.fullmatch(r"\(?(\d{1,2})\)?", plain(value)) for value in filled]
    counted = [int(found[1]) for found in numbers if found]
    return len(counted) == len(filled) >= 3 and counted == sorted(set(counted))
