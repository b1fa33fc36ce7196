"""The committee's own keys: the office's, which answers and opens packets, and the root it issues with."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.branch.names import clean
from desktop.committee import keys as rules
from desktop.committee.records import Committee, Compared, KeyRecord, KeyState, TrustItem
from desktop.errors import Trouble
from desktop.files import atomic_write, make_folder
from desktop.services import opening
from desktop.services.committee.founding import committee_in
from desktop.services.committee.issuing import lists_in, renew_list, root_in
from desktop.services.committee.troubles import NotTheOfficeKey
from desktop.services.committee.trust import put_in
from desktop.services.desk import Desk
from desktop.services.papers import PDF, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE: Final = "office"


def own_keys(desk: Desk) -> tuple[KeyRecord, ...]:
    """Return the committee's own keys, those in use first, the newest first."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = [one for one in rows.every(connection, KeyRecord) if rules.is_committees(one)]
    newest = sorted(found, key=lambda one: (one.since, one.id), reverse=True)
    return tuple(sorted(newest, key=lambda one: one.state is not KeyState.ENROLLED))


def office_record(desk: Desk) -> KeyRecord | None:
    """Return the office key in use, or None before one was made."""
    return next((one for one in own_keys(desk) if _serves(one, rules.OFFICE)), None)


def root_record(desk: Desk) -> KeyRecord | None:
    """Return the root in use, or None where the committee issues nothing."""
    return next((one for one in own_keys(desk) if _serves(one, rules.ISSUER)), None)


def _serves(record: KeyRecord, role: str) -> bool:
    return record.state is KeyState.ENROLLED and role in record.roles


def make_root(desk: Desk, path: Path, *, password: str) -> "SigningKey":
    """Make the committee's root in a new file, with its own password, and believe it.

    Raises `Refused` (password), `KeyFileExists`, `CannotWrite`.
    """
    from desktop.signing import issuing

    with desk.read() as connection:
        committee = committee_in(connection)
    root = issuing.make_root(
        path,
        committee=committee.name,
        password=password,
        now=desk.clock.now(),
        random_bytes=desk.random_bytes,
    )
    with desk.write() as connection:
        _add(desk, connection, committee, root, (rules.ISSUER,), place=str(path), replaces="")
        put_in(desk, connection, root.certificate, source=path.name)
        renew_list(desk, connection, root)
    return root


def make_office_key(
    desk: Desk, path: Path, *, password: str, name: str = "", root: "SigningKey | None" = None
) -> "SigningKey":
    """Make the office key in a new file: it signs answers, and packets are encrypted to it.

    `name` is what the certificate calls its holder (default: the committee's office). With `root` opened,
    the certificate is issued by it. The office key before ends as superseded. Raises `Refused` (name,
    password), `KeyFileExists`, `CannotWrite`, `NotTheOfficeKey` for a root of somebody else's.
    """
    from desktop.signing import issuing

    with desk.read() as connection:
        committee = committee_in(connection)
        if root is not None:
            root_in(connection, root)
    key = issuing.make_office_key(
        path,
        committee=committee.name,
        name=clean(name),
        password=password,
        now=desk.clock.now(),
        root=root,
        random_bytes=desk.random_bytes,
    )
    take_office_key(desk, key, place=str(path))
    return key


def take_office_key(desk: Desk, key: "SigningKey", *, place: str) -> "Changed":
    """Write down a key as the committee's own office key: one made here, or brought along, on a token too.

    `place` is its file, or the label of its token. The office key before ends as superseded. Raises
    `NotTheOfficeKey` for a key that belongs to a branch.
    """
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    now = desk.clock.now().isoformat()
    with desk.write() as connection:
        committee = committee_in(connection)
        known = rows.get(connection, KeyRecord, key.fingerprint)
        if known is not None and not rules.is_committees(known):
            raise NotTheOfficeKey(key.name)
        before = [
            one
            for one in rows.every(connection, KeyRecord)
            if _serves(one, rules.OFFICE) and one.id != key.fingerprint
        ]
        for one in before:
            rows.replace(connection, rules.superseded(one, until=now))
        newest = max(before, key=lambda one: one.since, default=None)
        replaces = newest.id if newest else ""
        _add(desk, connection, committee, key, (rules.OFFICE,), place=place, replaces=replaces)
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Ghi khóa của đảng ủy"),
        rows=(("key_record", key.fingerprint), *(("key_record", one.id) for one in before)),
    )


def _add(
    desk: Desk,
    connection: "Connection",
    committee: Committee,
    key: "SigningKey",
    roles: tuple[str, ...],
    *,
    place: str,
    replaces: str,
) -> None:
    from desktop.storage import rows

    record = KeyRecord(
        id=key.fingerprint,
        unit=committee.name,
        holder=key.name,
        roles=roles,
        certificate=key.certificate,
        public_key=key.facts.public_key,
        replaces=replaces,
        place=place,
    )
    own = rules.enrolled(
        record, since=desk.clock.now().isoformat(), compared=Compared.AUTHORITY, by=desk.user.name
    )
    if rows.get(connection, KeyRecord, own.id) is None:
        rows.add(connection, own)
    else:
        rows.replace(connection, own)
    desk.note(connection, "office-key-added", name=key.name, key=rules.mark_of(key.fingerprint))


def open_root(path: Path, password: str, *, desk: Desk) -> "SigningKey":
    """Open the committee's root; raises the troubles of a key file, `NotTheOfficeKey` for another key."""
    from desktop.signing import issuing

    root = issuing.open_root(path, password, now=desk.clock.now())
    with desk.read() as connection:
        root_in(connection, root)
    return root


def open_office_key(path: Path, password: str, *, desk: Desk) -> "SigningKey":
    """Open the office key in a file; raises the troubles of a key file, `NotTheOfficeKey` for another key."""
    from desktop.signing.certificates import open_key

    key = open_key(path, password, now=desk.clock.now())
    with desk.read() as connection:
        office_in(connection, key)
    return key


def open_to_read(path: Path, password: str) -> "SigningKey":
    """Open a key file to open packets with: the office key in use, one before it, one that only encrypts.

    Packets sealed to an office key are opened with that one, also when it was replaced or has ended since.
    Whether it may answer, too, says `may_answer`. Raises `NotAKeyFile`, `WrongKeyPassword`, `NoPrivateKey`,
    `CannotRead`, `opening.KeyOpensNothing`.
    """
    key = opening.key_to_open(path, password)
    if not key.facts.may_open:
        raise opening.KeyOpensNothing(key.name)
    return key


def may_answer(desk: Desk, key: "SigningKey") -> bool:
    """Tell whether an opened key is the office key in use and good for signing now."""
    from desktop.signing.certificates import check_usable

    try:
        check_usable(key, desk.clock.now())
        with desk.read() as connection:
            office_in(connection, key)
    except Trouble:
        return False
    return True


def office_in(connection: "Connection", key: "SigningKey") -> KeyRecord:
    """Return the record of the office key in use; raises `NotTheOfficeKey` for any other key."""
    from desktop.storage import rows

    found = rows.get(connection, KeyRecord, key.fingerprint)
    if found is None or not _serves(found, rules.OFFICE):
        raise NotTheOfficeKey(key.name)
    return found


def committee_card(desk: Desk, office: "SigningKey", *, previous: "SigningKey | None" = None) -> bytes:
    """Return the committee's card: its office certificate, its root and the lists of revoked certificates.

    `previous` is the office key before it, which signs too, so that branches need no new comparison. Raises
    `NotTheOfficeKey`, and the troubles of a key that cannot sign.
    """
    from desktop.packets.messages.making import make_committee_card
    from desktop.packets.messages.records import CommitteeCard

    now = desk.clock.now()
    root = root_record(desk)
    with desk.read() as connection:
        committee = committee_in(connection)
        office_in(connection, office)
        crls = [one.content for one in travelling(lists_in(connection))]
    card = CommitteeCard(
        name=committee.name,
        superior=committee.superior,
        office=office.fingerprint,
        root=root.id if root is not None else None,
        replaces=previous.fingerprint if previous is not None else None,
        made=now.isoformat(),
    )
    return make_committee_card(
        card,
        office,
        now=now,
        root=root.certificate if root is not None else None,
        crls=crls,
        previous=previous,
    )


LARGEST_LIST: Final = 2 * 1024 * 1024
"""Bytes of a list that still travels on a branch's stick."""


def travelling(lists: Sequence[TrustItem]) -> tuple[TrustItem, ...]:
    """Return the lists that go along with what is handed back."""
    return tuple(one for one in lists if len(one.content) <= LARGEST_LIST)


class CardFiles(msgspec.Struct, frozen=True, kw_only=True):
    """What is handed to the branches: the card's packet, and the same on paper to compare with."""

    packet: Paper
    print: Paper


ASICE: Final = "application/vnd.etsi.asic-e+zip"


def card_files(desk: Desk, office: "SigningKey", *, previous: "SigningKey | None" = None) -> CardFiles:
    """Return the committee's card as a packet and as a page to print, with fingerprint, words and QR code."""
    from desktop.documents.key_card import CommitteeSheet, committee_card_pdf
    from desktop.documents.layouts import layout, layout_on
    from desktop.packets.messages.records import COMMITTEE_CARD
    from desktop.packets.naming import message_name
    from desktop.signing.words import fingerprint_words

    content = committee_card(desk, office, previous=previous)
    with desk.read() as connection:
        committee = committee_in(connection)
    name = message_name(COMMITTEE_CARD, committee.name, office.fingerprint[:8])
    root, facts, now = root_record(desk), office.facts, desk.clock.now()
    sheet = CommitteeSheet(
        name=committee.name,
        superior=committee.superior,
        place=committee.place,
        fingerprint=office.fingerprint,
        words=fingerprint_words(office.fingerprint),
        holder=office.name,
        root=root.id if root is not None else "",
        valid_from=facts.valid_from.astimezone(now.tzinfo).date(),
        valid_until=facts.valid_until.astimezone(now.tzinfo).date(),
        key=facts.key,
        replaces=previous.fingerprint if previous is not None else "",
        made=now,
    )
    pdf = committee_card_pdf(sheet, layout=layout(layout_on(now.date()))).pdf
    return CardFiles(
        packet=Paper(name=name, media_type=ASICE, content=content),
        print=Paper(name=name.replace(".asice", ".pdf"), media_type=PDF, content=pdf),
    )


def write_card(
    desk: Desk, folder: Path, office: "SigningKey", *, previous: "SigningKey | None" = None
) -> tuple[Path, Path]:
    """Write the card's packet and its page into a folder; return both paths."""
    files = card_files(desk, office, previous=previous)
    make_folder(folder)
    paths = folder / files.packet.name, folder / files.print.name
    for path, paper in zip(paths, (files.packet, files.print), strict=True):
        atomic_write(path, paper.content)
    with desk.write() as connection:
        desk.note(connection, "committee-card-made", key=rules.mark_of(office.fingerprint))
    return paths
