"""Records to rows and back; the only place where a record meets SQL."""

from collections.abc import Generator, Iterable, Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from desktop.branch.members import Member
from desktop.branch.names import fold, name_key
from desktop.storage.tables import BY_NAME, BY_RECORD, json_fields, members

R = TypeVar("R", bound=msgspec.Struct)


def to_row(record: msgspec.Struct) -> dict[str, Any]:
    """Return the row of a record, the extra columns of its table included.

    Raises `TypeError` for a record that could not be read back as it is: such a row would lock the vault.
    """
    row: dict[str, Any] = msgspec.to_builtins(record, builtin_types=(bytes,))
    for field in json_fields(type(record)):
        row[field] = msgspec.json.encode(row[field], order="deterministic").decode()
    if _read_back(type(record), row) != record:
        msg = f"a {type(record).__name__} that would not read back"
        raise TypeError(msg)
    if isinstance(record, Member):
        row["sort_key"] = name_key(record.full_name)
        row["search_key"] = f" {fold(record.full_name)} {record.citizen_id} {record.card} "
    return row


def _read_back(kind: type[R], row: dict[str, Any]) -> R | None:
    try:
        return from_row(kind, row)
    except msgspec.ValidationError:
        return None


def from_row(kind: type[R], row: dict[str, Any]) -> R:
    """Return the record of a row."""
    fields = {name: row[name] for name in kind.__struct_fields__}
    for field in json_fields(kind):
        fields[field] = msgspec.json.decode(fields[field])
    return msgspec.convert(fields, type=kind, builtin_types=(bytes,))


def get(connection: Connection, kind: type[R], identifier: str) -> R | None:
    """Return one record by id, or None."""
    table = BY_RECORD[kind]
    found = connection.execute(select(table).where(table.c.id == identifier)).mappings().first()
    return from_row(kind, dict(found)) if found else None


def every(
    connection: Connection,
    record: type[R],
    /,
    *where: ColumnElement[bool],
    order: Sequence[ColumnElement[Any]] = (),
    limit: int | None = None,
    **equal: object,
) -> tuple[R, ...]:
    """Return the records that match, in `order` (default: by id)."""
    table = BY_RECORD[record]
    query = select(table).where(*where, *(table.c[field] == value for field, value in equal.items()))
    query = query.order_by(*(order or (table.c.id,))).limit(limit)
    return tuple(from_row(record, dict(row)) for row in connection.execute(query).mappings())


def fields(
    connection: Connection,
    record: type[msgspec.Struct],
    names: Iterable[str],
    /,
    *,
    order: Sequence[ColumnElement[Any]] = (),
    limit: int | None = None,
    **equal: object,
) -> tuple[dict[str, Any], ...]:
    """Return only some plain fields of the records that match: where the rest is large and not needed."""
    table = BY_RECORD[record]
    query = select(*(table.c[name] for name in names))
    query = query.where(*(table.c[field] == value for field, value in equal.items()))
    query = query.order_by(*(order or (table.c.id,))).limit(limit)
    return tuple(dict(row) for row in connection.execute(query).mappings())


def names_with(connection: Connection, words: Iterable[str]) -> Generator[tuple[str, str], None, None]:
    """Yield members in the order of names: the id, and full name with everything searched for.

    `words` are folded (`fold`); each begins a word of the name, the citizen number or the card number. Rows
    are read as they are asked for, from the index alone: whoever has enough closes the generator.
    """
    table = members.c
    query = select(table.id, table.full_name, table.search_key)
    query = query.where(*(func.instr(table.search_key, f" {word}") > 0 for word in words))
    with connection.execute(query.order_by(table.sort_key)).yield_per(100) as found:
        for identifier, name, key in found:
            yield identifier, name + key


def raw(connection: Connection, table_name: str, identifier: str) -> dict[str, Any] | None:
    """Return a row as it stands, or None; for the journal."""
    table = BY_NAME[table_name]
    found = connection.execute(select(table).where(table.c.id == identifier)).mappings().first()
    return dict(found) if found else None


def set_raw(connection: Connection, table_name: str, identifier: str, row: dict[str, Any] | None) -> None:
    """Make a row what `row` says: inserted, replaced, or (None) deleted."""
    table = BY_NAME[table_name]
    if row is None:
        connection.execute(delete(table).where(table.c.id == identifier))
        return
    result = connection.execute(update(table).where(table.c.id == identifier).values(**row))
    if not result.rowcount:
        connection.execute(insert(table).values(**row))


def add(connection: Connection, *records: msgspec.Struct) -> None:
    """Insert records that are kept outside the journal."""
    for record in records:
        connection.execute(insert(BY_RECORD[type(record)]).values(**to_row(record)))


def replace(connection: Connection, record: msgspec.Struct) -> None:
    """Change a record that is kept outside the journal and is there already; only what differs is written."""
    table, row = BY_RECORD[type(record)], to_row(record)
    before = raw(connection, table.name, row["id"]) or {}
    changed = {name: value for name, value in row.items() if before[name] != value}
    if changed:
        connection.execute(update(table).where(table.c.id == row["id"]).values(**changed))


def remove(connection: Connection, record: msgspec.Struct) -> None:
    """Delete a record that is kept outside the journal."""
    table, identifier = place_of(record)
    set_raw(connection, table, identifier, None)


def place_of(record: msgspec.Struct) -> tuple[str, str]:
    """Return the table's name and the id of a record."""
    return BY_RECORD[type(record)].name, str(getattr(record, "id"))  # noqa: B009
