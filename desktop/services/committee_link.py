"""The branch's link to its committee: whose key it is, and the receipts that were checked against it.

The committee's card is compared once with its paper and confirmed. From then on receipts and prompts count
only if they are signed with exactly that key and meant for this branch (`returned`).
"""

import contextlib
import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

import msgspec

from desktop.committee import keys as rules
from desktop.committee.records import Compared, EndReason, KeyRecord, KeyState, Receipt, TrustItem, TrustKind
from desktop.committee.units import same_body
from desktop.errors import Refused, Trouble
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.messages.reading import Message
    from desktop.packets.messages.records import CommitteeCard
    from desktop.signing.records import CertificateFacts, Trust
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "committee"


class NotTaken(Trouble):
    """The message is not from the committee this branch knows, or not for this branch; nothing was taken."""

    code = "message-not-taken"

    def __init__(self, what: str, todo: str = "") -> None:
        super().__init__(what, translate("committee-link", "Chưa nhận gì từ tệp này."), todo)


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """What this branch knows of its committee."""

    office: KeyRecord | None
    """The committee's key that is believed now."""
    facts: "CertificateFacts | None"
    earlier: tuple[KeyRecord, ...] = ()
    """Keys of the committee that are believed no more."""
    roots: tuple[TrustItem, ...] = ()
    lists: tuple[TrustItem, ...] = ()
    """Lists of revoked certificates, with their dates."""


def link(desk: Desk) -> Link:
    """Return what this branch knows of its committee."""
    from desktop.signing.certificates import describe
    from desktop.storage import rows

    with desk.read() as connection:
        offices = offices_in(connection)
        items = rows.every(connection, TrustItem)
    office = standing_office(offices)
    return Link(
        office=office,
        facts=describe(office.certificate) if office is not None else None,
        earlier=tuple(one for one in offices if one is not office),
        roots=tuple(one for one in items if one.kind is TrustKind.ROOT),
        lists=tuple(one for one in items if one.kind is TrustKind.CRL),
    )


def offices_in(connection: "Connection") -> tuple[KeyRecord, ...]:
    """Return the committee's keys of an open transaction, believed or not any more."""
    from desktop.storage import rows

    return tuple(one for one in rows.every(connection, KeyRecord) if rules.OFFICE in one.roles)


def standing_office(offices: Sequence[KeyRecord]) -> KeyRecord | None:
    """Return the one that is believed now, or None."""
    enrolled = [one for one in offices if one.state is KeyState.ENROLLED]
    return max(enrolled, key=lambda one: one.since, default=None)


def receipt_in(connection: "Connection", sha256: str) -> Receipt | None:
    """Return the newest checked receipt about a packet within an open transaction."""
    from desktop.storage import rows

    found = rows.every(connection, Receipt, packet=sha256)
    return max(found, key=lambda one: (one.at, one.sequence_of_answer, one.id), default=None)


def receipts(desk: Desk) -> tuple[Receipt, ...]:
    """Return the receipts read so far, the newest first."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Receipt)
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True))


class CardRead(msgspec.Struct, frozen=True, kw_only=True):
    """The committee's card as read, for the person who compares it with the paper."""

    card: "CommitteeCard"
    content: bytes
    office: "CertificateFacts"
    root: "CertificateFacts | None"
    words: tuple[str, ...]
    """The fingerprint of the office key in words."""
    standing: Literal["new", "known", "renewal", "other"]
    """First card here; the key believed already; signed also by it; or another than it, unsigned by it."""
    notes: tuple[str, ...] = ()
    """What to look at before confirming."""

    @property
    def needs_comparing(self) -> bool:
        """Tell whether the fingerprint must be compared with the paper: nothing here vouches for it."""
        return self.standing in ("new", "other")


def card_read(desk: Desk, content: bytes) -> CardRead:
    """Say what a committee's card holds and how it stands to the key known here; raises `MessageRefused`."""
    from desktop.packets.messages.making import OFFICE, ROOT
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import CommitteeCard
    from desktop.services.committee.trust import trust_of
    from desktop.signing.certificates import describe
    from desktop.signing.trust import judge
    from desktop.signing.words import fingerprint_words

    message = read_message(content)
    card = message.require(CommitteeCard)
    branch = facts.branch(desk)
    with desk.read() as connection:
        offices = offices_in(connection)
    office = describe(message.attachments[OFFICE])
    notes = [reason.sentence for reason in message.reasons if reason.weight == "warning"]
    if not same_body(card.name, branch.superior):
        notes.append(
            translate(
                "committee-link",
                "Thẻ ghi “{committee}”, còn cấp trên của chi bộ là “{superior}”.",
                committee=card.name,
                superior=branch.superior,
            )
        )
    if not office.may_open:
        notes.append(
            translate("committee-link", "Chứng thư này chỉ để ký: không mã hóa gói nộp cho đảng ủy được.")
        )
    ended = any(one.id == card.office and one.state in ENDED for one in offices)
    trust, now = trust_of(desk), desk.clock.now()
    if ended or judge(office.content, message.verdict.signers[0].claimed_at, trust, now=now).say == "no":
        raise NotTaken(
            translate("committee-link", "Khóa trong thẻ này đã được ghi ở đây là không còn dùng."),
            translate("committee-link", "Hỏi đảng ủy để có thẻ của khóa đang dùng."),
        )
    return CardRead(
        card=card,
        content=content,
        office=office,
        root=describe(message.attachments[ROOT]) if card.root is not None else None,
        words=fingerprint_words(card.office),
        standing=_standing_of(card, message, standing_office(offices), trust, now),
        notes=tuple(notes),
    )


ENDED = (KeyState.REPLACED, KeyState.REVOKED)


def _standing_of(
    card: "CommitteeCard", message: "Message", known: KeyRecord | None, trust: "Trust", now: datetime
) -> Literal["new", "known", "renewal", "other"]:
    from desktop.signing.trust import vouches

    if known is None:
        return "new"
    if card.office == known.id:
        return "known"
    by_known = [
        one
        for one in message.verdict.signers
        if one.signer is not None and one.signer.fingerprint == known.id
    ]
    if card.replaces == known.id and by_known:
        return "renewal" if vouches(known.certificate, by_known[0].claimed_at, trust, now) else "other"
    return "other"


def confirm(desk: Desk, read: CardRead, typed: str = "", *, compared: Compared = Compared.PAPER) -> "Changed":
    """Believe the committee's key from now on, with the root and the lists of its card.

    `typed` is what stands on the paper (the fingerprint or its words); it is not needed where the key known
    here vouches for the card. Raises `Refused` (field `typed`) where it is another, `NotTaken` where the card
    no longer stands as it was read.
    """
    from desktop.packets.messages.reading import read_message
    from desktop.signing.words import matches
    from desktop.storage import settings
    from desktop.storage.kept import Changed

    again = card_read(desk, read.content)
    if again.standing != read.standing:
        raise NotTaken(translate("committee-link", "Khóa của đảng ủy ở đây vừa thay đổi; hãy xem lại thẻ."))
    if again.needs_comparing and not matches(typed, again.card.office):
        raise Refused(
            translate("committee-link", "Dấu vân tay đã gõ không giống dấu vân tay của khóa trong thẻ."),
            translate("committee-link", "Chưa ghi nhận gì."),
            translate(
                "committee-link",
                "So lại từng nhóm với bản giấy có chữ ký của đảng ủy. Nếu vẫn khác, không dùng thẻ này.",
            ),
            field="typed",
        )
    now = desk.clock.now().isoformat(timespec="seconds")
    how = compared if again.needs_comparing else Compared.PREVIOUS
    with desk.write() as connection:
        sha256 = hashlib.sha256(read.content).hexdigest()
        settings.keep_file(connection, sha256, read.content)
        if again.standing != "known":
            _enrol_office(connection, again, sha256, now, how, desk.user.name)
        kept = keep_trust(desk, connection, read_message(read.content))
        desk.note(
            connection,
            "committee-confirmed",
            name=again.card.name,
            fingerprint=again.office.fingerprint_words[:9],
        )
    label = translate("committee-link", "Ghi nhận khóa của đảng ủy")
    changed = (("key_record", again.card.office), *(("trust_item", one) for one in kept))
    return Changed(scope=SCOPE, label=label, rows=changed)


def _enrol_office(
    connection: "Connection", read: CardRead, sha256: str, now: str, how: Compared, by: str
) -> None:
    from desktop.storage import rows

    for one in offices_in(connection):
        if one.state is KeyState.ENROLLED:
            rows.replace(connection, rules.superseded(one, until=now))
    record = KeyRecord(
        id=read.card.office,
        unit=read.card.name,
        holder=read.office.name,
        roles=(rules.OFFICE,),
        certificate=read.office.content,
        card=sha256,
        replaces=read.card.replaces or "",
        public_key=read.office.public_key,
    )
    known = rows.get(connection, KeyRecord, record.id)
    if known is not None:
        rows.remove(connection, known)
    rows.add(connection, rules.enrolled(record, since=now, compared=how, by=by))


def drop_office(desk: Desk, reason: EndReason, note: str) -> "Changed":
    """Stop believing the committee's key, because the committee said so by another way; raises `NotTaken`."""
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    now = desk.clock.now().isoformat(timespec="seconds")
    with desk.write() as connection:
        office = standing_office(offices_in(connection))
        if office is None:
            raise NotTaken(translate("committee-link", "Chưa ghi nhận khóa nào của đảng ủy."))
        rows.replace(connection, rules.revoked(office, until=now, reason=reason, note=note))
        desk.note(connection, "key-ended", name=office.holder, reason=note)
    label = translate("committee-link", "Ngừng tin khóa của đảng ủy")
    return Changed(scope=SCOPE, label=label, rows=(("key_record", office.id),))


def keep_trust(desk: Desk, connection: "Connection", message: "Message") -> list[str]:
    """Keep the root and the lists that a believed message carries; returns the ids of what is new.

    A list of an issuer who is not believed here says nothing and is left alone.
    """
    from desktop.packets.messages.making import ROOT
    from desktop.packets.messages.reading import kind_words
    from desktop.services.committee.troubles import ListWithoutIssuer
    from desktop.services.committee.trust import put_in

    beside = [message.attachments[ROOT]] if ROOT in message.attachments else []
    kept: list[str] = []
    for content in (*beside, *message.lists):
        with contextlib.suppress(ListWithoutIssuer):
            kept += [one.id for one in put_in(desk, connection, content, source=kind_words(message.kind))]
    return kept
