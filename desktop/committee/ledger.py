"""The order of a unit's packets: what follows, what is missing, what was put back (sổ thứ tự gói nộp).

A branch numbers its packets from 1 and names in each the SHA-256 of the one before. Whoever receives them can
therefore tell a lost packet, one handed in twice, an older one put back in the place of a newer one, and two
different packets with one number. The rules are pure: the packets already here are passed in.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from desktop.committee.units import same_unit


class Numbered(Protocol):
    """A packet as far as order goes; `previous` is empty for the first, and where it was not kept."""

    @property
    def unit(self) -> str:
        """Name of the branch, as its manifest writes it."""

    @property
    def sequence(self) -> int:
        """Number of the packet in the unit's row, from 1."""

    @property
    def sha256(self) -> str:
        """Hash of the packet itself, lower-case hex."""

    @property
    def previous(self) -> str:
        """Hash of the packet before it, as it names it itself."""

    @property
    def received(self) -> str:
        """ISO time at which it was first seen here."""


class Order(StrEnum):
    """Where a packet stands among those of its unit that are already here."""

    FIRST = "first"
    """Nothing of this unit is here, and it is number 1."""
    FOLLOWS = "follows"
    """It follows the newest one, by number and by hash."""
    BEGINS_LATE = "begins-late"
    """Nothing of this unit is here, and it is not number 1."""
    GAP = "gap"
    """It is newer, and packets between are missing."""
    LATE = "late"
    """It is older than the newest one, and fills a gap."""
    REPEAT = "repeat"
    """The very same packet is here already."""
    OLDER = "older"
    """It is older than everything here and fills no gap: an old packet put back."""
    NUMBER_TAKEN = "number-taken"
    """Another packet of this unit has that number."""
    CHAIN_BROKEN = "chain-broken"
    """The hash by which packets name each other does not fit."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a packet stands: beside which one, and the first and last number that are missing."""

    order: Order
    beside: Numbered | None = None
    missing: tuple[int, int] | None = None


def place(packet: Numbered, known: Iterable[Numbered]) -> Place:
    """Tell where a packet stands among those `known`, in any order; other units' packets do not count.

    A packet that came late is believed to be late where it lies between two numbers that are here, or where
    the next one names it; older than everything and named by nothing, it is an old packet put back.
    """
    row = sorted((one for one in known if same_unit(one.unit, packet.unit)), key=lambda one: one.sequence)
    stands = _repeated(packet, row) or _contradicted(packet, row)
    if stands is not None:
        return stands
    if not row:
        begins = packet.sequence == 1
        return Place(
            order=Order.FIRST if begins else Order.BEGINS_LATE,
            missing=None if begins else (1, packet.sequence - 1),
        )
    newest = row[-1]
    if packet.sequence == newest.sequence + 1:
        return Place(order=Order.FOLLOWS, beside=newest)
    if packet.sequence > newest.sequence:
        missing = (newest.sequence + 1, packet.sequence - 1)
        return Place(order=Order.GAP, beside=newest, missing=missing)
    between = packet.sequence > row[0].sequence
    named = any(one.previous == packet.sha256 for one in row)
    return Place(order=Order.LATE if between or named else Order.OLDER, beside=newest)


def _repeated(packet: Numbered, row: Sequence[Numbered]) -> Place | None:
    same = next((one for one in row if one.sha256 == packet.sha256), None)
    return Place(order=Order.REPEAT, beside=same) if same is not None else None


def _contradicted(packet: Numbered, row: Sequence[Numbered]) -> Place | None:
    """Find what cannot be: a number used twice, a neighbour that names another packet."""
    taken = next((one for one in row if one.sequence == packet.sequence), None)
    if taken is not None:
        return Place(order=Order.NUMBER_TAKEN, beside=taken)
    for one in row:
        follows = one.sequence == packet.sequence - 1 and packet.previous != one.sha256
        precedes = one.sequence == packet.sequence + 1 and one.previous not in ("", packet.sha256)
        if follows or precedes:
            return Place(order=Order.CHAIN_BROKEN, beside=one)
    if (packet.sequence == 1) != (not packet.previous):
        return Place(order=Order.CHAIN_BROKEN)
    return None
