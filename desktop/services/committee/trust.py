"""What is believed at this desk: enrolled keys, roots, intermediate certificates, lists of revoked ones.

The same for a branch's vault and a committee's. What the program ships in `resources/trust` counts as well.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.committee import keys as rules
from desktop.committee.receiving import GENUINE
from desktop.committee.records import KeyRecord, KeyState, Received, TrustItem, TrustKind
from desktop.services.desk import Desk

if TYPE_CHECKING:
    from desktop.checking.records import Known
    from desktop.signing.records import Enrolled, Trust
    from desktop.storage.connection import Connection


def trust_of(desk: Desk) -> "Trust":
    """Return everything believed at this desk."""
    from desktop.storage import rows

    with desk.read() as connection:
        keys = rows.every(connection, KeyRecord)
        items = rows.every(connection, TrustItem)
    return trust_from(keys, items)


def trust_from(keys: Iterable[KeyRecord], items: Iterable[TrustItem]) -> "Trust":
    """Return the trust that these records make, with what the program ships."""
    from desktop.data import resource
    from desktop.signing.records import Trust
    from desktop.signing.trust_folder import read_trust

    shipped = read_trust(resource("trust"))
    by_kind: dict[TrustKind, list[bytes]] = {kind: [] for kind in TrustKind}
    for item in items:
        by_kind[item.kind].append(item.content)
    return Trust(
        roots=(*shipped.roots, *by_kind[TrustKind.ROOT]),
        intermediates=(*shipped.intermediates, *by_kind[TrustKind.INTERMEDIATE]),
        crls=(*shipped.crls, *by_kind[TrustKind.CRL]),
        enrolled=tuple(_enrolled(one) for one in keys if _counts(one)),
        pinned=shipped.pinned,
    )


def _counts(record: KeyRecord) -> bool:
    """Tell whether a key was confirmed at some time, or is the desk's own, which needs no comparing."""
    return record.state in rules.BELIEVED or (bool(record.place) and record.state is not KeyState.REFUSED)


def _enrolled(record: KeyRecord) -> "Enrolled":
    from desktop.signing.records import Enrolled

    return Enrolled(
        fingerprint=record.id,
        unit=record.unit,
        holder=record.holder,
        roles=record.roles,
        since=record.since,
        until=record.until,
        ended=record.end_reason.value if record.end_reason else "",
        public_key=record.public_key,
    )


def known_of(desk: Desk, *, besides: str = "") -> "Known":
    """Return the packets received here that were genuine, except the one with the hash `besides`."""
    with desk.read() as connection:
        return known_in(connection, besides=besides)


def known_in(connection: "Connection", *, besides: str = "") -> "Known":
    """Return the genuine packets of an open transaction; what was forged uses up no number."""
    from desktop.checking.records import Known, KnownPacket
    from desktop.packets.messages.records import MESSAGE_KINDS
    from desktop.storage import rows

    return Known(
        packets=tuple(
            KnownPacket(
                unit=one.unit,
                kind=one.kind,
                period=one.period,
                sequence=one.sequence,
                sha256=one.id,
                previous=one.previous,
                received=one.received,
            )
            for one in rows.every(connection, Received)
            if one.verdict in GENUINE and one.kind not in MESSAGE_KINDS and one.id != besides
        )
    )


def items(desk: Desk) -> tuple[TrustItem, ...]:
    """Return the certificates and lists kept in the vault: roots, then intermediates, then lists."""
    from desktop.storage import rows

    order = tuple(TrustKind)
    with desk.read() as connection:
        found = rows.every(connection, TrustItem)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.name, one.begins)))
