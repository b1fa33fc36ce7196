"""Finding anything of a committee's vault by a few letters (Ctrl+K): branches, holders of keys, packets."""

from desktop.branch.names import fold, matches
from desktop.committee.records import KeyRecord, KeyState, Received, Unit
from desktop.committee.units import same_unit
from desktop.services.desk import Desk
from desktop.services.finder import Hit
from desktop.words import translate

MOST = 20


def find(desk: Desk, text: str, limit: int = MOST) -> tuple[Hit, ...]:
    """Return what matches `text`, with or without marks: branches, then people with keys, then packets."""
    from desktop.storage import rows

    if not text.strip():
        return ()
    with desk.read() as connection:
        units = rows.every(connection, Unit)
        keys = rows.every(connection, KeyRecord)
        book = rows.every(connection, Received)
    hits = [
        Hit(kind="unit", title=one.name, page="branches", target=f"unit:{one.name}")
        for one in units
        if _is_in(text, one.name)
    ]
    known = {
        (one.holder, unit.name)
        for one in keys
        for unit in units
        if one.state is KeyState.ENROLLED and same_unit(one.unit, unit.name)
    }
    hits += [
        Hit(kind="key", title=holder, subtitle=unit, page="branches", target=f"unit:{unit}")
        for holder, unit in sorted(known)
        if _is_in(text, holder)
    ]
    hits += [
        Hit(
            kind="packet",
            title=translate(
                "committee", "{unit} · gói số {number}", unit=one.unit, number=f"{one.sequence:04d}"
            ),
            subtitle=one.period,
            page="receiving",
            target=one.id,
        )
        for one in sorted(book, key=lambda one: one.received, reverse=True)
        if _is_in(text, f"{one.unit} {one.period} {one.sequence:04d}")
    ]
    return tuple(hits[:limit])


def _is_in(typed: str, title: str) -> bool:
    """Tell whether every word stands in a title: plain letters anywhere, marked ones as they are marked."""
    return all(
        fold(word) in fold(title) and (word.isascii() or matches(word, title)) for word in typed.split()
    )
