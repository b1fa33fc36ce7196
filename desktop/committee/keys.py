"""What becomes of a key (sổ theo dõi khóa ký): a record in, a record out.

A key that was compromised is believed at no time. One that was replaced or given up keeps what it signed
before `until`.
"""

from collections.abc import Iterable

import msgspec

from desktop.branch.names import clean
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState
from desktop.committee.units import same_unit

OFFICE, ISSUER = "office", "issuer"
"""Roles of the committee's own keys: it answers and opens packets; it issues certificates."""
CHAIR, RECORDER = "chair", "recorder"
"""Roles of a branch's keys."""

BELIEVED = frozenset({KeyState.ENROLLED, KeyState.REPLACED, KeyState.REVOKED})
"""States of a key that was confirmed at some time; the others were never believed."""


def is_committees(record: KeyRecord) -> bool:
    """Tell a committee's own key from a branch's: no card can ask for its roles."""
    return bool({OFFICE, ISSUER} & set(record.roles))


def enrolled(record: KeyRecord, *, since: str, compared: Compared, by: str) -> KeyRecord:
    """Return the key as confirmed: believed from `since` (ISO time) on."""
    return msgspec.structs.replace(
        record,
        state=KeyState.ENROLLED,
        since=since,
        until="",
        end_reason=None,
        end_note="",
        compared=compared,
        confirmed_by=by,
    )


def superseded(record: KeyRecord, *, until: str) -> KeyRecord:
    """Return the key as replaced by a newer one at `until`."""
    return msgspec.structs.replace(
        record, state=KeyState.REPLACED, until=until, end_reason=EndReason.SUPERSEDED
    )


def revoked(record: KeyRecord, *, until: str, reason: EndReason, note: str) -> KeyRecord:
    """Return the key as withdrawn from `until` on; compromised, it is believed at no time."""
    return msgspec.structs.replace(
        record, state=KeyState.REVOKED, until=until, end_reason=reason, end_note=clean(note)
    )


def refused(record: KeyRecord, *, note: str) -> KeyRecord:
    """Return the key as refused: the fingerprint was another, or the card was not right."""
    return msgspec.structs.replace(record, state=KeyState.REFUSED, end_note=clean(note))


def may_end(record: KeyRecord) -> bool:
    """Tell whether the key can still be revoked: enrolled, or replaced and now found compromised."""
    return record.state in {KeyState.ENROLLED, KeyState.REPLACED}


def of_one_key(records: Iterable[KeyRecord], record: KeyRecord) -> tuple[KeyRecord, ...]:
    """Return every record over the same key pair, the given one too: its own certificate and issued ones."""
    return tuple(
        one
        for one in records
        if one.id == record.id or (record.public_key and one.public_key == record.public_key)
    )


def standing(records: Iterable[KeyRecord], unit: str) -> tuple[KeyRecord, ...]:
    """Return the keys of a unit that are believed now."""
    return tuple(one for one in records if one.state is KeyState.ENROLLED and same_unit(one.unit, unit))


def rivals(records: Iterable[KeyRecord], record: KeyRecord) -> tuple[KeyRecord, ...]:
    """Return keys believed now that sign as the same role of the same unit, for another key pair."""
    return tuple(
        one
        for one in standing(records, record.unit)
        if set(one.roles) & set(record.roles) and one.public_key != record.public_key
    )


def mark_of(fingerprint: str) -> str:
    """Return the beginning of a fingerprint, by which the audit trail names a key."""
    return fingerprint[:16].upper()
