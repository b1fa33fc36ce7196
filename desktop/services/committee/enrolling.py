"""What becomes of a key (ghi nhận khóa): confirmed by comparing, renewed, replaced, withdrawn; all noted."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.branch.names import nfc
from desktop.committee import keys as rules
from desktop.committee import receiving as book
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState, Received, ReceivedState, Unit
from desktop.committee.units import check_unit, find, same_unit
from desktop.errors import Refused
from desktop.packets.messages.records import KEY_CARD
from desktop.services.committee.cards import CardFacts, card_at
from desktop.services.committee.issuing import issue_in, renew_list
from desktop.services.committee.receiving import check_again, check_waiting, decide
from desktop.services.committee.troubles import (
    CardAccepted,
    CardNotSound,
    FingerprintDiffers,
    NoComparison,
    NoSuchKey,
    UnknownUnit,
)
from desktop.services.desk import Desk
from desktop.services.registers import AuditLine
from desktop.services.troubles import ReasonNeeded
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE: Final = "keys"
SHORTEST_BEGINNING: Final = 8
"""Hex digits by which a key may be named where no other begins like it."""

VERBS: Final = ("key-enrolled", "key-renewed", "key-replaced", "key-refused", "key-revoked", "key-issued")

_NOTED: Final = {"enrol": "key-enrolled", "renew": "key-renewed", "replace": "key-replaced"}
"""Verb of the audit trail, by what a card asks for."""


def keys(desk: Desk, unit: str = "") -> tuple[KeyRecord, ...]:
    """Return the book of keys: those believed now first, then by unit and holder; of one unit, or of all."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, KeyRecord)
    kept = [one for one in found if not unit or same_unit(one.unit, unit)]
    return tuple(
        sorted(
            kept,
            key=lambda one: (one.state is not KeyState.ENROLLED, one.unit, one.holder, one.since, one.id),
        )
    )


def find_key(desk: Desk, typed: str) -> KeyRecord:
    """Return the key whose fingerprint begins as typed (at least 8 hex digits); raises `NoSuchKey`."""
    digits = "".join(typed.split()).casefold()
    found = [one for one in keys(desk) if one.id.startswith(digits)]
    if len(digits) < SHORTEST_BEGINNING or len(found) != 1:
        raise NoSuchKey(typed)
    return found[0]


def history(desk: Desk, fingerprint: str) -> tuple[AuditLine, ...]:
    """Return what was done with a key, in words, oldest first."""
    from desktop.services.registers import sentence
    from desktop.storage.audit import with_verbs

    with desk.read() as connection:
        entries = with_verbs(connection, VERBS)
    return tuple(
        AuditLine(at=one.at, who=one.who, sentence=sentence(one))
        for one in entries
        if one.facts.get("key") == rules.mark_of(fingerprint)
    )


def enrol(
    desk: Desk,
    card: CardFacts,
    *,
    typed: str = "",
    qr: bool = False,
    add_unit: bool = False,
    lost: EndReason = EndReason.COMPROMISED,
    root: "SigningKey | None" = None,
) -> "Changed":
    """Confirm a key: believed from now on for its unit and roles.

    `typed` is what stands on the paper, hex or words (or what the QR code says, with `qr`); a renewal signed
    by the key before it, or a certificate of a trusted issuer, needs none. `add_unit` puts a unit that is new
    into the list. The key that a renewal takes the place of ends as superseded, the lost one of a replacement
    for the reason `lost`. With the committee's `root` opened, a certificate is issued as well, if the card
    asks for one. What waits of the unit is checked again.

    Raises `CardNotSound`, `UnknownUnit`, `FingerprintDiffers`, `NoComparison`, and the troubles of issuing.
    """
    from desktop.storage.kept import Changed

    now = desk.clock.now()
    with desk.write() as connection:
        card = card_at(connection, card.content, now)  # as things stand now, not when it was shown
        if card.stopped_by is not None:
            raise CardNotSound(card.stopped_by.sentence)
        compared = _compared(card, typed, qr=qr)
        unit = _unit(desk, connection, card.card.unit, add=add_unit)
        record = rules.enrolled(
            record_of(card, unit.name), since=now.isoformat(), compared=compared, by=desk.user.name
        )
        ended = _end_previous(connection, card, now, lost)
        _put(connection, record)
        desk.note(
            connection,
            _NOTED[card.card.purpose],
            name=record.holder,
            unit=record.unit,
            key=rules.mark_of(record.id),
        )
        issued = issue_in(desk, connection, record, card.request, root) if root is not None else ()
        line = book.to_be_told_again(_line(desk, connection, card))
        decide(desk, connection, line, ReceivedState.ACCEPTED, [])
    check_again(desk, card.sha256)
    check_waiting(desk, unit.name)
    changed = [record, *ended, *issued]
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Ghi nhận khóa"),
        rows=(*(("key_record", one.id) for one in changed), ("received", card.sha256)),
    )


def record_of(card: CardFacts, unit: str) -> KeyRecord:
    """Return the record of a card's key, waiting to be compared."""
    said = card.card
    return KeyRecord(
        id=card.certificate.fingerprint,
        unit=unit,
        holder=nfc(said.holder),
        roles=said.roles,
        certificate=card.certificate.content,
        card=card.sha256,
        replaces=said.replaces or "",
        public_key=card.certificate.public_key,
    )


def refuse_card(desk: Desk, card: CardFacts, reasons: Iterable[str]) -> "Changed":
    """Refuse a card: the fingerprint was another, or nobody there knows of it.

    Raises `ReasonNeeded`, `CardAccepted` where its key was enrolled by it (a key is withdrawn, not refused),
    and `AlreadyDecided` where the branch was told of a refusal before.
    """
    from desktop.storage import rows

    told = [text for text in (nfc(one).strip() for one in reasons) if text]
    if not told:
        raise ReasonNeeded
    with desk.write() as connection:
        line = _line(desk, connection, card)
        known = rows.get(connection, KeyRecord, card.certificate.fingerprint)
        believed = known if known is not None and known.state in rules.BELIEVED else None
        if line.state is ReceivedState.ACCEPTED or (believed and believed.card == card.sha256):
            raise CardAccepted(card.card.holder)
        if line.receipt:
            book.check_undecided(line)
        if believed is None:
            _put(connection, rules.refused(record_of(card, card.card.unit), note="; ".join(told)))
            desk.note(
                connection,
                "key-refused",
                name=card.card.holder,
                unit=card.card.unit,
                key=rules.mark_of(card.certificate.fingerprint),
                reason="; ".join(told),
            )
        return decide(desk, connection, line, ReceivedState.REFUSED, told)


def revoke(
    desk: Desk,
    fingerprint: str,
    *,
    reason: EndReason,
    since: datetime | None = None,
    note: str = "",
    root: "SigningKey | None" = None,
) -> "Changed":
    """Withdraw a key from `since` on (default: now), with every certificate over the same key pair.

    Compromised, it is believed at no time. With the committee's `root` opened, a fresh list of revoked
    certificates is made where one of them was issued here. Raises `NoSuchKey`, `Refused` for a time to come
    or a key that has ended already.
    """
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    now = desk.clock.now()
    until = since or now
    if until > now:
        raise Refused(translate("committee", "Thời điểm thu hồi không thể ở sau hôm nay."), field="since")
    with desk.write() as connection:
        records = rows.every(connection, KeyRecord)
        named = next((one for one in records if one.id == fingerprint), None)
        if named is None:
            raise NoSuchKey(fingerprint)
        if not rules.may_end(named):
            raise Refused(
                translate("committee", "Khóa này chưa được ghi nhận hoặc đã bị thu hồi."), field="fingerprint"
            )
        ended = [
            rules.revoked(one, until=until.isoformat(), reason=reason, note=note)
            for one in rules.of_one_key(records, named)
            if rules.may_end(one)
        ]
        for one in ended:
            rows.replace(connection, one)
        desk.note(
            connection,
            "key-revoked",
            name=named.holder,
            unit=named.unit,
            key=rules.mark_of(named.id),
            reason=note,
        )
        made = renew_list(desk, connection, root) if root is not None else ()
    check_waiting(desk, named.unit)
    return Changed(
        scope=SCOPE,
        label=translate("committee", "Thu hồi khóa"),
        rows=(*(("key_record", one.id) for one in ended), *(("trust_item", one.id) for one in made)),
    )


def _compared(card: CardFacts, typed: str, *, qr: bool) -> Compared:
    from desktop.signing.words import matches

    if typed.strip():
        if not matches(typed, card.certificate.fingerprint):
            raise FingerprintDiffers
        return Compared.QR if qr else Compared.PAPER
    if card.by_previous:
        return Compared.PREVIOUS
    if card.by_authority:
        return Compared.AUTHORITY
    raise NoComparison


def _unit(desk: Desk, connection: "Connection", name: str, *, add: bool) -> Unit:
    from desktop.storage import rows

    units = rows.every(connection, Unit)
    found = find(units, name)
    if found is not None:
        return found
    if not add:
        raise UnknownUnit(name)
    unit = check_unit(Unit(id=desk.ids(), name=name, since=desk.clock.today().isoformat()), units)
    rows.add(connection, unit)
    desk.note(connection, "unit-added", name=unit.name)
    return unit


def _end_previous(
    connection: "Connection", card: CardFacts, now: datetime, lost: EndReason
) -> list[KeyRecord]:
    """End the key that this one takes the place of, with the certificates issued over it."""
    from desktop.storage import rows

    before = card.previous
    if before is None or not rules.may_end(before) or card.card.purpose == "enrol":
        return []
    until = now.isoformat()
    ended = []
    for one in rules.of_one_key(rows.every(connection, KeyRecord), before):
        if not rules.may_end(one) or one.public_key == card.certificate.public_key:
            continue
        after = (
            rules.superseded(one, until=until)
            if card.card.purpose == "renew"
            else rules.revoked(
                one, until=until, reason=lost, note=translate("committee", "Thay bằng khóa mới.")
            )
        )
        rows.replace(connection, after)
        ended.append(after)
    return ended


def _put(connection: "Connection", record: KeyRecord) -> None:
    from desktop.storage import rows

    if rows.get(connection, KeyRecord, record.id) is None:
        rows.add(connection, record)
    else:
        rows.replace(connection, record)


def _line(desk: Desk, connection: "Connection", card: CardFacts) -> Received:
    """Return the card's line in the book, written now where the card did not come by a stick."""
    from desktop.packets.manifest import Manifest
    from desktop.packets.messages.reading import read_message
    from desktop.storage import rows, settings

    found = rows.get(connection, Received, card.sha256)
    if found is not None:
        settings.keep_file(connection, found.id, card.content)
        return msgspec.structs.replace(found, reasons=())
    manifest: Manifest | None = read_message(card.content).manifest
    now = desk.clock.now().isoformat()
    line = Received(
        id=card.sha256,
        unit=card.card.unit,
        period=manifest.period if manifest else "",
        kind=KEY_CARD,
        sequence=manifest.sequence if manifest else 0,
        size=len(card.content),
        received=now,
        received_by=desk.user.name,
        verdict="valid",
        findings=tuple(one.sentence for one in card.against),
        signers=(card.card.holder,),
    )
    rows.add(connection, line)
    settings.keep_file(connection, line.id, card.content)
    return line
