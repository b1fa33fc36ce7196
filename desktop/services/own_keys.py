"""The branch's own keys (khóa ký của chi bộ): listed, handed to the committee on a card, renewed, ended.

A key is the person's; its card asks the committee to enrol it. What the committee answers comes back as a
receipt (`committee_link`). Nothing secret is kept here: a certificate, where its file lies, and the cards.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from desktop.branch.names import clean
from desktop.committee import keys as rules
from desktop.committee.records import EndReason, KeyRecord, KeyState
from desktop.errors import Refused, Trouble
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.drawing import Paper
    from desktop.packets.messages.records import KeyCard
    from desktop.signing.records import CertificateFacts, SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "keys"
ENDED = (KeyState.REPLACED, KeyState.REVOKED)
Purpose = Literal["enrol", "renew", "replace"]
Role = Literal["chair", "recorder"]
ROLES: tuple[Role, ...] = ("chair", "recorder")
"""What a branch's key may sign as: chủ trì, người ghi biên bản."""
SOON_DAYS = 60
"""So long before its end a key is to be renewed, in days: the card travels by hand, with a month's packet."""
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
MARK = 8
"""Letters of a fingerprint that tell one card's file from another."""


class NoKey(Trouble):
    """The key is not in the branch's list."""

    code = "no-own-key"

    def __init__(self) -> None:
        super().__init__(
            translate("keys", "Khóa này không có trong danh sách khóa của chi bộ."),
            todo=translate("keys", "Mở tệp khóa rồi lập thẻ khóa."),
        )


class KeyEnded(Trouble):
    """The key was replaced or given up; nothing more is done with it."""

    code = "own-key-ended"

    def __init__(self, name: str) -> None:
        super().__init__(
            translate("keys", "Khóa của đồng chí {name} không còn dùng nữa.", name=name),
            translate("keys", "Chưa lập thẻ nào."),
            translate("keys", "Tạo khóa mới rồi lập thẻ cho khóa mới."),
        )


class OwnKey(msgspec.Struct, frozen=True, kw_only=True):
    """A key of the branch with what its certificate says and what the committee answered."""

    record: KeyRecord
    facts: "CertificateFacts"
    asked_at: str = ""
    """When its newest card was made, ISO time; empty before one was."""
    purpose: str = ""
    """What that card asks: `enrol`, `renew`, `replace`."""
    issued: str = ""
    """Fingerprint of a certificate the committee issued over the same key."""
    is_expired: bool = False
    ends_soon: bool = False


class MadeCard(msgspec.Struct, frozen=True, kw_only=True):
    """A key card to hand over: the file for the stick, and the sheet to sign and hand over on paper."""

    card: "KeyCard"
    name: str
    """File name of the packet on a stick."""
    content: bytes
    paper: "Paper"

    @property
    def paper_name(self) -> str:
        """File name of the printed sheet."""
        return self.name.rsplit(".", 1)[0] + ".pdf"


def keys(desk: Desk) -> tuple[OwnKey, ...]:
    """Return the branch's own keys, those in use first, the newest first."""
    now = desk.clock.now()
    with desk.read() as connection:
        records = own_in(connection)
        found = [_own(connection, one, records, now) for one in records]
    found.sort(key=lambda one: one.facts.valid_from, reverse=True)
    return tuple(sorted(found, key=lambda one: one.record.state in ENDED))


def own_in(connection: "Connection") -> tuple[KeyRecord, ...]:
    """Return the branch's own keys of an open transaction: those that sign for a branch."""
    from desktop.storage import rows

    return tuple(one for one in rows.every(connection, KeyRecord) if is_own(one))


def is_own(record: KeyRecord) -> bool:
    """Tell a branch's key from the committee's in the same list."""
    return not set(record.roles) & {rules.OFFICE, rules.ISSUER}


def _own(connection: "Connection", record: KeyRecord, records: Sequence[KeyRecord], now: datetime) -> OwnKey:
    from desktop.signing.certificates import describe

    said = describe(record.certificate)
    card = card_in(connection, record.card)
    issued = [one for one in rules.of_one_key(records, record) if one.replaces == record.id]
    return OwnKey(
        record=record,
        facts=said,
        asked_at=card.made if card is not None else "",
        purpose=card.purpose if card is not None else "",
        issued=issued[0].id if issued else "",
        is_expired=said.valid_until < now,
        ends_soon=now <= said.valid_until < now + timedelta(days=SOON_DAYS),
    )


def card_in(connection: "Connection", sha256: str) -> "KeyCard | None":
    """Return the card kept here under that hash, or None."""
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import KeyCard
    from desktop.storage import settings

    content = settings.kept_file(connection, sha256) if sha256 else None
    body = read_message(content).body if content is not None else None
    return body if isinstance(body, KeyCard) else None


def make_card(
    desk: Desk,
    key: "SigningKey",
    *,
    holder: str,
    roles: Sequence[Role],
    position: str = "",
    place: str = "",
    previous: "SigningKey | None" = None,
    replaces: str = "",
) -> MadeCard:
    """List the key and make its card: to enrol it, to renew (`previous` signs too), or to replace a lost one.

    `place` is where the key lies (a file's path, a token's label), `replaces` the fingerprint of a lost key.
    Raises `Refused` (holder, roles, replaces), `KeyEnded`, and the troubles of a key that cannot sign now.
    """
    from desktop.packets.messages.making import message_hash
    from desktop.storage import rows, settings

    branch = facts.branch(desk)
    with desk.read() as connection:
        known = rows.get(connection, KeyRecord, key.fingerprint)
        before = rows.get(connection, KeyRecord, previous.fingerprint if previous else replaces)
    if known is not None and known.state in ENDED:
        raise KeyEnded(known.holder)
    if (previous is not None or replaces) and (before is None or not is_own(before)):
        raise Refused(
            translate("keys", "Khóa cũ không có trong danh sách khóa của chi bộ."),
            translate("keys", "Chưa lập thẻ nào."),
            translate("keys", "Chọn khóa cũ trong danh sách, hoặc lập thẻ như một khóa mới."),
            field="replaces",
        )
    made = card_of(
        key,
        unit=branch.name,
        superior=branch.superior,
        holder=holder,
        position=position,
        roles=roles,
        now=desk.clock.now(),
        place=branch.place,
        layout=branch.layout,
        previous=previous,
        replaces=replaces,
    )
    digest = message_hash(made.content)
    with desk.write() as connection:
        known = rows.get(connection, KeyRecord, key.fingerprint)  # signing takes its time: as it is now
        if known is not None and known.state in ENDED:
            raise KeyEnded(known.holder)
        record = _listed(known, key, made.card, digest, place)
        if known is None:
            rows.add(connection, record)
        else:
            rows.replace(connection, record)
        settings.keep_file(connection, digest, made.content)
        desk.note(connection, "key-card-made", name=made.card.holder)
    return made


def _listed(
    known: KeyRecord | None, key: "SigningKey", card: "KeyCard", digest: str, place: str
) -> KeyRecord:
    """Return the line of a key whose card was made; a key enrolled already stays so."""
    stays = known is not None and known.state is KeyState.ENROLLED
    before = known or KeyRecord(
        id=key.fingerprint,
        unit=card.unit,
        holder=card.holder,
        certificate=key.certificate,
        public_key=key.facts.public_key,
    )
    return msgspec.structs.replace(
        before,
        unit=card.unit,
        holder=card.holder,
        roles=card.roles,
        state=KeyState.ENROLLED if stays else KeyState.WAITING,
        card=digest,
        end_note=before.end_note if stays else "",
        replaces=card.replaces or before.replaces,
        place=place or before.place,
    )


def card_of(
    key: "SigningKey",
    *,
    unit: str,
    superior: str,
    holder: str,
    roles: Sequence[Role],
    now: datetime,
    position: str = "",
    place: str = "",
    layout: str = "",
    previous: "SigningKey | None" = None,
    replaces: str = "",
) -> MadeCard:
    """Return the card of a key with its printed sheet, without any vault; `place` is that of the date line.

    A software key that certified itself also asks for a certificate. Raises `Refused` and the troubles of a
    key that cannot sign at `now`.
    """
    from desktop.packets.messages.making import make_key_card
    from desktop.packets.messages.records import KEY_CARD, KeyCard
    from desktop.packets.naming import message_name

    name = clean(holder)
    chosen = tuple(role for role in ROLES if role in roles)
    if not name:
        raise Refused(
            translate("keys", "Chưa ghi họ tên người giữ khóa."),
            todo=translate("keys", "Ghi đủ họ và tên rồi làm lại."),
            field="holder",
        )
    if not chosen:
        raise Refused(
            translate("keys", "Chưa chọn khóa này dùng để ký với tư cách gì."),
            todo=translate("keys", "Chọn chủ trì, người ghi biên bản, hoặc cả hai."),
            field="roles",
        )
    if previous is not None and previous.fingerprint == key.fingerprint:
        raise Refused(
            translate("keys", "Khóa mới và khóa cũ là một."),
            todo=translate("keys", "Tạo khóa mới, mở cả hai khóa rồi gia hạn."),
            field="replaces",
        )
    replaces = "".join(replaces.split()).lower()
    if replaces and not _FINGERPRINT.fullmatch(replaces):
        raise Refused(
            translate("keys", "Dấu vân tay của khóa cũ phải đủ 64 chữ số và chữ cái từ a đến f."),
            todo=translate("keys", "Chép lại từ thẻ khóa cũ, hoặc để trống nếu không còn biết."),
            field="replaces",
        )
    purpose: Purpose = "renew" if previous is not None else "replace" if replaces else "enrol"
    card = KeyCard(
        purpose=purpose,
        unit=clean(unit),
        superior=clean(superior),
        holder=name,
        position=clean(position),
        roles=chosen,
        fingerprint=key.fingerprint,
        replaces=previous.fingerprint if previous is not None else replaces or None,
        made=now.isoformat(timespec="seconds"),
    )
    content = make_key_card(card, key, previous=previous, now=now, request=_request(key, card))
    return MadeCard(
        card=card,
        name=message_name(KEY_CARD, card.unit, card.fingerprint[:MARK]),
        content=content,
        paper=sheet_of(card, key.certificate, place=place, layout=layout),
    )


def _request(key: "SigningKey", card: "KeyCard") -> bytes | None:
    from desktop.signing.requests import make_request

    asks = key.source == "file" and key.facts.self_issued
    return make_request(key, card.unit, card.holder) if asks else None


def sheet_of(card: "KeyCard", certificate: bytes, *, place: str = "", layout: str = "") -> "Paper":
    """Return the printed sheet of a card: what the committee's clerk compares with the file."""
    from desktop.documents.key_card import KeyCardSheet, key_card_pdf
    from desktop.documents.layouts import layout as read_layout
    from desktop.documents.layouts import layout_on
    from desktop.signing.certificates import describe
    from desktop.signing.words import fingerprint_words

    said = describe(certificate)
    made = datetime.fromisoformat(card.made)
    sheet = KeyCardSheet(
        unit=card.unit,
        superior=card.superior,
        place=place,
        purpose=card.purpose,
        holder=card.holder,
        position=card.position,
        roles=card.roles,
        fingerprint=card.fingerprint,
        words=fingerprint_words(card.fingerprint),
        issuer="" if said.self_issued else said.issuer,
        valid_from=said.valid_from.astimezone(made.tzinfo).date(),
        valid_until=said.valid_until.astimezone(made.tzinfo).date(),
        key=said.key,
        replaces=card.replaces or "",
        made=made,
    )
    return key_card_pdf(sheet, layout=read_layout(layout or layout_on(made.date())))


def card_again(desk: Desk, fingerprint: str) -> MadeCard:
    """Return the newest card of a key once more, for another print or another stick; raises `NoKey`."""
    from desktop.packets.messages.records import KEY_CARD
    from desktop.packets.naming import message_name
    from desktop.storage import settings

    branch = facts.branch(desk)
    record = _record(desk, fingerprint)
    with desk.read() as connection:
        content = settings.kept_file(connection, record.card) if record.card else None
        card = card_in(connection, record.card)
    if content is None or card is None:
        raise NoKey
    return MadeCard(
        card=card,
        name=message_name(KEY_CARD, card.unit, card.fingerprint[:MARK]),
        content=content,
        paper=sheet_of(card, record.certificate, place=branch.place, layout=branch.layout),
    )


def write_card(desk: Desk, fingerprint: str, folder: Path) -> Path:
    """Write a key's newest card into a folder or onto a stick and read it back; returns its path.

    A card names an officer: where the committee's key is known here, it is encrypted to it.
    """
    from desktop.packets.stick import StickFile, write_to_stick
    from desktop.services.sticks import closed_to, recipient

    made = card_again(desk, fingerprint)
    file = StickFile(name=made.name, content=made.content)
    office = recipient(desk)
    if office is not None:
        file = closed_to(desk, made.content, office.certificate)
    write_to_stick([file], folder)
    with desk.write() as connection:
        desk.note(connection, "key-card-written", name=made.card.holder)
    return folder / file.name


def end(desk: Desk, fingerprint: str, reason: EndReason, note: str) -> "Changed":
    """Write down that a key is no longer used: lost or betrayed, given up, or the office ended.

    The committee is told by its own way (a replacement card, a call); the record here keeps why and when.
    Raises `NoKey`, `KeyEnded`, `Refused` without a note.
    """
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    record = _record(desk, fingerprint)
    if record.state is KeyState.REVOKED:
        raise KeyEnded(record.holder)
    if not clean(note):
        raise Refused(
            translate("keys", "Chưa ghi lý do không còn dùng khóa."),
            todo=translate("keys", "Ghi ngắn gọn, ví dụ: mất USB chứa tệp khóa ngày 03/10."),
            field="note",
        )
    now = desk.clock.now().isoformat(timespec="seconds")
    with desk.write() as connection:
        for one in rules.of_one_key(own_in(connection), record):
            if one.state is not KeyState.REVOKED:
                rows.replace(connection, rules.revoked(one, until=now, reason=reason, note=note))
        desk.note(connection, "key-ended", name=record.holder, reason=clean(note))
    label = translate("keys", "Thôi dùng khóa")
    return Changed(scope=SCOPE, label=label, rows=(("key_record", fingerprint),))


def install(desk: Desk, fingerprint: str, path: Path, password: str) -> Path:
    """Put the certificate the committee issued beside its private key, in a new key file; returns its path.

    `fingerprint` is that of the issued certificate, `path` the file of the key it was asked for. The old file
    stays as it is. Raises `NoKey`, the troubles of key files, `KeyFileExists`, `CannotWrite`.
    """
    from desktop.files import atomic_write, read_bytes
    from desktop.signing.certificates import KEY_FILE_LIMIT, open_key, refuse_existing, with_certificate
    from desktop.storage import rows

    record = _record(desk, fingerprint)
    target = path.with_name(f"{path.stem}_cap-{fingerprint[:MARK]}.p12")
    refuse_existing(target)
    content = with_certificate(read_bytes(path, limit=KEY_FILE_LIMIT), password, record.certificate)
    open_key(content, password, now=desk.clock.now())
    atomic_write(target, content)
    with desk.write() as connection:
        rows.replace(connection, msgspec.structs.replace(record, place=str(target)))
        desk.note(connection, "key-certificate-installed", name=record.holder)
    return target


def _record(desk: Desk, fingerprint: str) -> KeyRecord:
    from desktop.storage import rows

    with desk.read() as connection:
        record = rows.get(connection, KeyRecord, fingerprint)
    if record is None or not is_own(record):
        raise NoKey
    return record
