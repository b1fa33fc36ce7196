"""The journal: every change of a record in one step, with what stood before, so that each step can be undone.

A step belongs to a scope (`members`, `branch`, `meeting:<id>`); undo and redo go back and forth within one.
Nothing is ever deleted from the journal: a step is done, undone, or dropped (undone and then written over).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from desktop.errors import Trouble
from desktop.storage import rows
from desktop.storage.kept import Changed, UndoState
from desktop.storage.tables import ORDER, changes, steps
from desktop.words import translate

MERGE_WITHIN = timedelta(seconds=4)
"""Typing in one field goes on as one step while pauses stay below this."""


class CannotUndo(Trouble):
    """A step cannot be taken back because later work stands on it."""

    code = "cannot-undo"


class StillUsed(Trouble):
    """A record cannot be dropped because another meeting's record stands on it."""

    code = "still-used"

    def __init__(self) -> None:
        super().__init__(
            translate("journal", "Không xóa được: buổi sinh hoạt khác đã ghi nội dung dựa vào mục này."),
            translate("journal", "Mọi dữ liệu còn nguyên."),
            translate("journal", "Hãy sửa trực tiếp nội dung cần đổi."),
        )


def apply(
    connection: Connection,
    *,
    scope: str,
    label: str,
    at: datetime,
    who: str,
    puts: Iterable[msgspec.Struct] = (),
    drops: Iterable[msgspec.Struct] = (),
) -> Changed:
    """Put and drop records as one step; nothing is journalled when nothing changes."""
    edits = _edits(connection, puts, drops)
    if not edits:
        return Changed(scope=scope, label=label)
    _write(connection, edits)
    touched = tuple((table, identifier) for table, identifier, _, _ in edits)
    merge_key = _merge_key(edits)
    merged = _merge(connection, scope, merge_key, at, edits) if merge_key else None
    if merged is not None:
        return Changed(scope=scope, label=label, step=merged, rows=touched)
    connection.execute(
        update(steps).where(steps.c.scope == scope, steps.c.state == "undone").values(state="dropped")
    )
    connection.execute(
        insert(steps).values(
            scope=scope, label=label, at=at.isoformat(), who=who, merge_key=merge_key, state="done"
        )
    )
    step = int(connection.execute(select(func.max(steps.c.id))).scalar_one())
    for table, identifier, before, after in edits:
        connection.execute(
            insert(changes).values(
                step_id=step,
                table_name=table,
                row_id=identifier,
                before=_text(before),
                after=_text(after),
            )
        )
    return Changed(scope=scope, label=label, step=step, rows=touched)


Edit = tuple[str, str, dict[str, Any] | None, dict[str, Any] | None]


def _edits(
    connection: Connection, puts: Iterable[msgspec.Struct], drops: Iterable[msgspec.Struct]
) -> list[Edit]:
    wanted: dict[tuple[str, str], dict[str, Any] | None] = dict.fromkeys(map(rows.place_of, drops))
    wanted |= {rows.place_of(record): rows.to_row(record) for record in puts}  # the last word on a row counts
    edits = [
        (*place, before, after)
        for place, after in wanted.items()
        if (before := rows.raw(connection, *place)) != after
    ]
    return sorted(edits, key=lambda edit: (edit[3] is not None, _children_last(edit)))


def _children_last(edit: Edit) -> int:
    """Write nothing before what it refers to, delete nothing before what refers to it."""
    place = ORDER[edit[0]]
    return -place if edit[3] is None else place


def _write(connection: Connection, edits: list[Edit]) -> None:
    from sqlalchemy.exc import IntegrityError

    for table, identifier, _, after in edits:
        try:
            rows.set_raw(connection, table, identifier, after)
        except IntegrityError as error:
            if after is not None:
                raise
            raise StillUsed from error


def _merge_key(edits: list[Edit]) -> str:
    """Name the one field being typed in, or return an empty text."""
    if len(edits) != 1:
        return ""
    table, identifier, before, after = edits[0]
    if before is None or after is None:
        return ""
    fields = sorted(name for name in after if before[name] != after[name] and not name.endswith("_key"))
    typed = all(isinstance(after[name], str) and isinstance(before[name], str) for name in fields)
    return f"{table}/{identifier}/{','.join(fields)}" if typed else ""


def _merge(
    connection: Connection, scope: str, merge_key: str, at: datetime, edits: list[Edit]
) -> int | None:
    standing = select(steps).where(steps.c.scope == scope, steps.c.state != "dropped")
    last = connection.execute(standing.order_by(steps.c.id.desc()).limit(1)).mappings().first()
    if last is None or last["state"] != "done" or last["merge_key"] != merge_key:
        return None
    if not timedelta(0) <= at - datetime.fromisoformat(last["at"]) <= MERGE_WITHIN:
        return None
    step = int(last["id"])
    connection.execute(update(steps).where(steps.c.id == step).values(at=at.isoformat()))
    connection.execute(update(changes).where(changes.c.step_id == step).values(after=_text(edits[0][3])))
    return step


def state(connection: Connection, scope: str) -> UndoState:
    """Tell what undo and redo would do in a scope."""
    last, following = _last_done(connection, scope), _first_undone(connection, scope)
    return UndoState(undo=last["label"] if last else "", redo=following["label"] if following else "")


def undo(connection: Connection, scope: str) -> Changed | None:
    """Take the last step of a scope back; None where there is none. Raises `CannotUndo`."""
    step = _last_done(connection, scope)
    return None if step is None else _turn(connection, step, backwards=True)


def redo(connection: Connection, scope: str) -> Changed | None:
    """Do the step undone last again; None where there is none. Raises `CannotUndo`."""
    step = _first_undone(connection, scope)
    return None if step is None else _turn(connection, step, backwards=False)


def _last_done(connection: Connection, scope: str) -> dict[str, Any] | None:
    query = select(steps).where(steps.c.scope == scope, steps.c.state == "done").order_by(steps.c.id.desc())
    found = connection.execute(query.limit(1)).mappings().first()
    return dict(found) if found else None


def _first_undone(connection: Connection, scope: str) -> dict[str, Any] | None:
    query = select(steps).where(steps.c.scope == scope, steps.c.state == "undone").order_by(steps.c.id)
    found = connection.execute(query.limit(1)).mappings().first()
    return dict(found) if found else None


def _turn(connection: Connection, step: dict[str, Any], *, backwards: bool) -> Changed:
    query = select(changes).where(changes.c.step_id == step["id"]).order_by(changes.c.id)
    found = [dict(row) for row in connection.execute(query).mappings()]
    for change in reversed(found) if backwards else found:
        old, new = (_row(change["before"]), _row(change["after"]))
        expected, wanted = (new, old) if backwards else (old, new)
        _turn_row(connection, step["label"], change, expected, wanted)
    turned = "undone" if backwards else "done"
    connection.execute(update(steps).where(steps.c.id == step["id"]).values(state=turned, merge_key=""))
    touched = tuple(dict.fromkeys((change["table_name"], change["row_id"]) for change in found))
    return Changed(scope=step["scope"], label=step["label"], step=step["id"], rows=touched)


def _turn_row(
    connection: Connection,
    label: str,
    change: dict[str, Any],
    expected: dict[str, Any] | None,
    wanted: dict[str, Any] | None,
) -> None:
    from sqlalchemy.exc import IntegrityError

    table, identifier = change["table_name"], change["row_id"]
    standing = rows.raw(connection, table, identifier)
    if standing is not None and expected is not None and wanted is not None:
        # of a row that was changed only the fields of this step count: others may go on living
        fields = [name for name in wanted if wanted[name] != expected[name]]
        expected = standing | {name: expected[name] for name in fields}
        wanted = standing | {name: wanted[name] for name in fields}
    if standing != expected:
        raise _cannot_undo(label)
    try:
        rows.set_raw(connection, table, identifier, wanted)
    except IntegrityError as error:
        raise _cannot_undo(label) from error


def _cannot_undo(label: str) -> CannotUndo:
    return CannotUndo(
        translate(
            "journal", "Không hoàn tác được “{label}”: đã có việc ghi sau dựa vào nội dung này.", label=label
        ),
        translate("journal", "Mọi dữ liệu còn nguyên."),
        translate("journal", "Hãy sửa trực tiếp nội dung cần đổi."),
    )


def _text(row: dict[str, Any] | None) -> str | None:
    return None if row is None else msgspec.json.encode(row, order="deterministic").decode()


def _row(text: str | None) -> dict[str, Any] | None:
    return None if text is None else msgspec.json.decode(text, type=dict[str, Any])
