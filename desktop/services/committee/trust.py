"""What is believed at this desk: enrolled keys, roots, intermediate certificates, lists of revoked ones.

The same for a branch's vault and a committee's. What the program ships in `resources/trust` counts as well.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.committee.receiving import GENUINE
from desktop.committee.records import KeyRecord, Received, TrustItem, TrustKind
from desktop.committee.units import same_unit
from desktop.packets.messages.records import MESSAGE_KINDS
from desktop.services.committee.troubles import ListWithoutIssuer, NothingNewToTrust
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.checking.records import Known
    from desktop.signing.records import Trust
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE: Final = "trust"


def trust_of(desk: Desk) -> "Trust":
    """Return everything believed at this desk, with what the program ships."""
    with desk.read() as connection:
        return trust_in(connection)


def trust_in(connection: "Connection") -> "Trust":
    """Return everything believed, as an open transaction sees it."""
    from desktop.signing.trust import together, trust_from
    from desktop.signing.trust_folder import shipped
    from desktop.storage import rows

    keys, kept = rows.every(connection, KeyRecord), rows.every(connection, TrustItem)
    return together(trust_from(kept, keys), shipped())


def known_of(desk: Desk, *, besides: str = "") -> "Known":
    """Return the packets received here that were genuine; see `known_in`."""
    with desk.read() as connection:
        return known_in(connection, besides=besides)


def known_in(connection: "Connection", *, besides: str = "") -> "Known":
    """Return the genuine packets of an open transaction; what was forged uses up no number.

    With `besides` (its hash), a packet in the book is asked about again: it does not count itself, and what
    came after it does not make it an old one. What follows it and names another one before it still counts.
    """
    from desktop.checking.records import Known, KnownPacket
    from desktop.storage import rows

    asked = rows.get(connection, Received, besides) if besides else None
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
            if one.verdict in GENUINE
            and one.kind not in MESSAGE_KINDS
            and (asked is None or (one.id != asked.id and not _came_after(one, asked)))
        )
    )


def _came_after(one: Received, asked: Received) -> bool:
    """Tell whether a packet came after another one and goes on from it, or from further on in the row."""
    goes_on = one.sequence > asked.sequence + 1 or (
        one.sequence == asked.sequence + 1 and one.previous == asked.id
    )
    return same_unit(one.unit, asked.unit) and one.received >= asked.received and goes_on


def items(desk: Desk) -> tuple[TrustItem, ...]:
    """Return the certificates and lists kept in the vault: roots, then intermediates, then lists."""
    from desktop.storage import rows

    order = tuple(TrustKind)
    with desk.read() as connection:
        found = rows.every(connection, TrustItem)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.name, one.begins)))


def add_files(desk: Desk, paths: Sequence[Path]) -> "Changed":
    """Take over issuers' certificates and revocation lists from files or folders.

    A newer list of an issuer takes the place of its older one, never the other way; a list of an issuer
    nobody here knows says nothing and is refused. Raises `NotTrustMaterial`, `ListWithoutIssuer`,
    `NothingNewToTrust` and `CannotRead`; then nothing is taken over.
    """
    from desktop.files import read_bytes
    from desktop.signing.trust_folder import LIST_LIMIT, pieces_of
    from desktop.storage.kept import Changed

    files = [file for path in paths for file in (_usable(path) if path.is_dir() else [path])]
    read = [(file.name, read_bytes(file, limit=LIST_LIMIT + 1)) for file in files]
    contents = sorted(read, key=lambda one: any(piece.kind == "list" for piece in pieces_of(one[1])))
    with desk.write() as connection:
        new = [item for name, content in contents for item in put_in(desk, connection, content, source=name)]
        if not new:
            raise NothingNewToTrust
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Thêm vào danh sách tin cậy"),
        rows=tuple(("trust_item", one.id) for one in new),
    )


def _usable(folder: Path) -> list[Path]:
    """Return the files of a folder that look like certificates or lists."""
    from desktop.signing.trust_folder import SUFFIXES

    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix.lower() in SUFFIXES)


def put_in(
    desk: Desk, connection: "Connection", content: bytes, *, source: str = ""
) -> tuple[TrustItem, ...]:
    """Take over what is in `content` (DER or PEM); return what is new here.

    Raises `NotTrustMaterial`, `ListWithoutIssuer`.
    """
    from desktop.signing.trust_folder import describe_item, pieces_of

    at = desk.clock.now().isoformat()
    pieces = sorted(pieces_of(content), key=lambda one: one.kind == "list")
    whole = [one.content for one in pieces if one.kind != "person"] or [content]
    described = [describe_item(one, added=at, added_by=desk.user.name, source=source) for one in whole]
    return tuple(one for one in described if _put(desk, connection, one))


def _put(desk: Desk, connection: "Connection", item: TrustItem) -> bool:
    from desktop.storage import rows

    standing = rows.every(connection, TrustItem)
    if any(one.id == item.id for one in standing):
        return False
    if item.kind is TrustKind.CRL:
        older = _older_lists(item, standing)
        if older is None:
            return False
        for one in older:
            rows.remove(connection, one)
    rows.add(connection, item)
    desk.note(connection, "trust-added", name=item.name, kind=item.kind.value)
    return True


def _older_lists(item: TrustItem, standing: Iterable[TrustItem]) -> list[TrustItem] | None:
    """Return the lists that `item` takes the place of; None where a newer one is here already.

    Only a list signed in its own name by an issuer believed here counts, and it takes the place only of one
    with the same scope: an issuer may keep several (issuing distribution points).
    """
    from desktop.signing.revocation import issued_by, scope_of
    from desktop.signing.trust_folder import shipped

    kept, beside = list(standing), shipped()
    issuers = [one.content for one in kept if one.kind is not TrustKind.CRL]
    signer = next(
        (one for one in (*issuers, *beside.roots, *beside.intermediates) if issued_by(item.content, one)),
        None,
    )
    if signer is None:
        raise ListWithoutIssuer(item.issuer)
    same = [
        one
        for one in kept
        if one.kind is TrustKind.CRL
        and issued_by(one.content, signer)
        and scope_of(one.content) == scope_of(item.content)
    ]
    return None if any(one.begins >= item.begins for one in same) else same


def remove_item(desk: Desk, identifier: str) -> "Changed":
    """Take an issuer's certificate or a list out of what is believed."""
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    with desk.write() as connection:
        item = rows.get(connection, TrustItem, identifier)
        if item is not None:
            rows.remove(connection, item)
            desk.note(connection, "trust-removed", name=item.name, kind=item.kind.value)
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Bỏ khỏi danh sách tin cậy"),
        rows=(("trust_item", identifier),) if item is not None else (),
    )
