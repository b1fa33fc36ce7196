"""How the rows of an import's preview read: their kind as a word, and each cell old → new."""

from collections.abc import Collection

from desktop.branch.dates import short
from desktop.branch.labels import field_label
from desktop.importing.records import Change, ImportRow, RowKind
from desktop.ui.theme import Tone
from desktop.words import translate

IN_COLUMNS = ("full_name", "born", "joined", "official", "position")
"""Fields that can have a column of their own; changes of others stand in the last column."""

TONES = {
    RowKind.NEW: Tone.GOOD,
    RowKind.SAME: Tone.QUIET,
    RowKind.CHANGED: Tone.WARN,
    RowKind.REFUSED: Tone.BAD,
}


def kind_word(kind: RowKind) -> str:
    """Name a kind of row, for filters."""
    return {
        RowKind.NEW: translate("import-rows", "Mới"),
        RowKind.SAME: translate("import-rows", "Giống"),
        RowKind.CHANGED: translate("import-rows", "Thay đổi"),
        RowKind.REFUSED: translate("import-rows", "Bị từ chối"),
    }[kind]


def kind_sign(kind: RowKind) -> str:
    """Return the word with the sign that stands for its colour: `+ Mới`, `✗ Bị từ chối`."""
    signs = {RowKind.NEW: "+", RowKind.SAME: "=", RowKind.CHANGED: "≠", RowKind.REFUSED: "✗"}
    return f"{signs[kind]} {kind_word(kind)}"


def label(field: str) -> str:
    """Name a field, the position held included."""
    return translate("import-rows", "Chức vụ") if field == "position" else field_label(field)


def change_of(row: ImportRow, field: str) -> Change | None:
    """Return the change of a field in a row, or None."""
    return next((one for one in row.changes if one.field == field), None)


def cell(row: ImportRow, field: str) -> str:
    """Return a cell: the value, or `cũ → mới` where it would change."""
    change = change_of(row, field)
    if change is not None:
        return arrow(change)
    if field == "full_name":
        return row.name
    if field == "position":
        return row.position
    return short(str(getattr(row.member, field))) if row.member is not None else ""


def arrow(change: Change) -> str:
    """Return `cũ → mới`; an empty side says so."""
    empty = translate("import-rows", "(trống)")
    return f"{_shown(change.old) or empty} → {_shown(change.new) or empty}"


def cell_tone(row: ImportRow, field: str) -> Tone:
    """Return the colour of a cell: in a changed row only what would change is amber."""
    if row.kind is RowKind.CHANGED and change_of(row, field) is None:
        return Tone.PLAIN
    return TONES[row.kind]


def rest(row: ImportRow, columns: Collection[str] = IN_COLUMNS) -> str:
    """Return what has no column of its own: the reason, other changes, remarks."""
    others = [f"{label(one.field)}: {arrow(one)}" for one in row.changes if one.field not in columns]
    return "; ".join(part for part in (row.reason, *others, *row.notes) if part)


def rest_tone(row: ImportRow, columns: Collection[str] = IN_COLUMNS) -> Tone:
    """Return the colour of the last column."""
    others = any(one.field not in columns for one in row.changes)
    return TONES[row.kind] if row.kind is RowKind.REFUSED or others else Tone.QUIET


def whole(row: ImportRow) -> str:
    """Return everything about a row as sentences, for reading below the table."""
    said = [translate("import-rows", "Dòng {row}: {name}.", row=row.row, name=row.name or "…")]
    if row.reason:
        said.append(row.reason)
    said += [f"{label(one.field)}: {arrow(one)}." for one in row.changes]
    return " ".join([*said, *row.notes])


def _shown(value: str) -> str:
    parts = value.split("-")
    is_date = len(value) in (7, 10) and all(part.isdigit() for part in parts) and len(parts) in (2, 3)
    return short(value) if is_date and len(parts[0]) == 4 else value
