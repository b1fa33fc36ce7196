"""The committee's own keys while this window is open, one ring for all its pages."""

from typing import TYPE_CHECKING

from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

OFFICE, ISSUER = "office", "issuer"
_SIGNING, _READING = "committee-keys", "committee-reading-keys"


def office_ring(context: Context) -> KeyRing:
    """Return the ring of the committee's keys that sign; it goes with the vault."""
    return _ring(context, _SIGNING)


def reading_ring(context: Context) -> KeyRing:
    """Return the ring of keys that only open packets: an office key before, one that has ended."""
    return _ring(context, _READING)


def _ring(context: Context, name: str) -> KeyRing:
    found = context.findChild(KeyRing, name)
    if isinstance(found, KeyRing):
        return found
    ring = KeyRing(context)
    ring.setObjectName(name)
    return ring


def open_of(ring: KeyRing, role: str) -> "SigningKey | None":
    """Return the open office key, or the open root, or None; of several the one that came last is in use."""
    return next((key for key in reversed(ring.keys) if key.facts.may_issue == (role == ISSUER)), None)


def opening_keys(context: Context) -> "tuple[SigningKey, ...]":
    """Return the open keys that can open what was encrypted to the committee."""
    held = (*office_ring(context).keys, *reading_ring(context).keys)
    return tuple(key for key in held if not key.facts.may_issue)
