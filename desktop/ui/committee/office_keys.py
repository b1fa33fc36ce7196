"""The committee's own keys while this window is open, one ring for all its pages."""

from typing import TYPE_CHECKING

from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

OFFICE, ISSUER = "office", "issuer"
_RING = "committee-keys"


def office_ring(context: Context) -> KeyRing:
    """Return the ring of the committee's keys; it goes with the vault."""
    found = context.findChild(KeyRing, _RING)
    if isinstance(found, KeyRing):
        return found
    ring = KeyRing(context)
    ring.setObjectName(_RING)
    return ring


def open_of(ring: KeyRing, role: str) -> "SigningKey | None":
    """Return the open office key, or the open root, or None."""
    return next((key for key in ring.keys if key.facts.may_issue == (role == ISSUER)), None)


def opening_keys(ring: KeyRing) -> "tuple[SigningKey, ...]":
    """Return the open keys that can open what was encrypted to the committee."""
    return tuple(key for key in ring.keys if not key.facts.may_issue)
