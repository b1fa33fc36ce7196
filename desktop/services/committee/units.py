"""The branches under the committee (chi bộ trực thuộc), each with its keys and what it handed in last."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from desktop.committee import keys as rules
from desktop.committee import receiving as book_rules
from desktop.committee.records import EndReason, KeyRecord, Received, ReceivedState, Unit
from desktop.committee.units import check_unit, find, same_unit
from desktop.services.committee.founding import SCOPE, committee_in
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed


class UnitLine(msgspec.Struct, frozen=True, kw_only=True):
    """A branch as the clerk's list shows it."""

    unit: Unit
    keys: tuple[KeyRecord, ...] = ()
    """Keys believed now."""
    waiting: int = 0
    """Packets and cards that wait for a decision."""
    unanswered: int = 0
    """Decisions the branch was not told of yet."""
    last: Received | None = None
    """The accepted packet with the highest number."""


def units(desk: Desk) -> tuple[UnitLine, ...]:
    """Return the branches in the order of their names."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Unit)
        keys = rows.every(connection, KeyRecord)
        book = rows.every(connection, Received)
    lines = [_line(one, keys, book) for one in found]
    return tuple(sorted(lines, key=lambda line: (bool(line.unit.until), _sort_key(line.unit.name))))


def _sort_key(name: str) -> str:
    from desktop.branch.names import name_key

    return name_key(name)


def _line(unit: Unit, keys: Iterable[KeyRecord], book: Iterable[Received]) -> UnitLine:
    from desktop.packets.messages.records import MESSAGE_KINDS

    own = [one for one in book if same_unit(one.unit, unit.name)]
    taken = [one for one in own if one.state is ReceivedState.ACCEPTED and one.kind not in MESSAGE_KINDS]
    return UnitLine(
        unit=unit,
        keys=rules.standing(keys, unit.name),
        waiting=sum(one.state is ReceivedState.WAITING for one in own),
        unanswered=len(book_rules.unanswered(own)),
        last=max(taken, key=lambda one: one.sequence, default=None),
    )


def unit_in(connection: "Connection", name: str) -> Unit | None:
    """Return the branch of that name in an open transaction, or None."""
    from desktop.storage import rows

    return find(rows.every(connection, Unit), name)


def add_unit(desk: Desk, name: str, *, note: str = "") -> tuple["Changed", Unit]:
    """Add a branch; raises `Refused` for a name that is empty or there already."""
    unit = Unit(id=desk.ids(), name=name, since=desk.clock.today().isoformat(), note=note)
    return _put(desk, unit, "unit-added", translate("committee", "Thêm chi bộ"))


def save_unit(desk: Desk, unit: Unit) -> tuple["Changed", Unit]:
    """Save a branch's name or note; under a new name go its keys and what it handed in, too.

    Raises `Refused` for a name that is empty or another branch's.
    """
    return _put(desk, unit, "unit-changed", translate("committee", "Sửa thông tin chi bộ"))


def _put(desk: Desk, unit: Unit, verb: str, label: str) -> tuple["Changed", Unit]:
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    with desk.write() as connection:
        committee_in(connection)
        tidy = check_unit(unit, rows.every(connection, Unit))
        before = rows.get(connection, Unit, tidy.id)
        if before is None:
            rows.add(connection, tidy)
        else:
            rows.replace(connection, tidy)
            _rename(connection, before.name, tidy.name)
        if tidy != before:
            desk.note(connection, verb, name=tidy.name)
    changed = (("unit", tidy.id),) if tidy != before else ()
    return Changed(scope=SCOPE, label=label, rows=changed), tidy


def _rename(connection: "Connection", before: str, after: str) -> None:
    """Put keys and packets under the new name: what a branch hands in from now on bears it."""
    from desktop.storage import rows

    if before == after:
        return
    found: list[KeyRecord | Received] = [
        *rows.every(connection, KeyRecord),
        *rows.every(connection, Received),
    ]
    for one in found:
        if same_unit(one.unit, before):
            rows.replace(connection, msgspec.structs.replace(one, unit=after))


def end_unit(desk: Desk, unit_id: str, on: date, *, note: str = "") -> "Changed":
    """Write down that a branch hands in no longer from `on` (giải thể, sáp nhập); its keys end with it."""
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    with desk.write() as connection:
        unit = rows.get(connection, Unit, unit_id)
        if unit is None:
            message = f"no unit {unit_id}"
            raise ValueError(message)
        ended = msgspec.structs.replace(unit, until=on.isoformat(), note=note or unit.note)
        rows.replace(connection, ended)
        until = desk.clock.now().replace(
            year=on.year, month=on.month, day=on.day, hour=0, minute=0, second=0, microsecond=0
        )
        keys = rules.standing(rows.every(connection, KeyRecord), unit.name)
        for one in keys:
            rows.replace(
                connection,
                rules.revoked(one, until=until.isoformat(), reason=EndReason.CESSATION, note=ended.note),
            )
        desk.note(connection, "unit-ended", name=unit.name, on=on.isoformat())
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Thôi nhận gói của chi bộ"),
        rows=(("unit", unit_id), *(("key_record", one.id) for one in keys)),
    )
