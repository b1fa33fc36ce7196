"""What the committee sends back on a stick: receipts (biên nhận) and prompts (gợi ý kiểm điểm).

They are looked at, then taken. They count only if they are signed with exactly the committee's key that was
confirmed here (`committee_link`) and meant for this branch; anything else is shown, not taken.
"""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.cycle import Prompt, PromptSource
from desktop.branch.dates import period_words, short
from desktop.branch.names import same_name_key
from desktop.branch.spans import span_words
from desktop.committee import keys as rules
from desktop.committee.records import Compared, KeyRecord, KeyState, Receipt
from desktop.committee.units import key_of, same_unit
from desktop.errors import Refused
from desktop.services import entries, facts
from desktop.services.committee_link import ENDED, NotTaken, keep_trust, offices_in, standing_office
from desktop.services.desk import Desk
from desktop.services.own_keys import card_in, is_own, own_in
from desktop.storage.kept import PacketLine
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.branch.book import Book
    from desktop.packets.messages.reading import Message
    from desktop.packets.messages.records import AnswerLine, PromptBook, PromptLine, ReceiptBook
    from desktop.signing.records import SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "committee"


class AnswerRead(msgspec.Struct, frozen=True, kw_only=True):
    """One answer as read, with what it is about here."""

    line: "AnswerLine"
    about: str
    """What it answers, in words."""
    is_ours: bool
    is_known: bool = False
    """Read before."""
    certificate: bytes = b""
    """The certificate issued, DER."""


class PromptRead(msgspec.Struct, frozen=True, kw_only=True):
    """One prompt as read, with the member it means here."""

    line: "PromptLine"
    id: str
    """Under which it is kept in the book of prompts."""
    member_id: str = ""
    candidates: tuple[tuple[str, str], ...] = ()
    """Id and name of members it may mean, where the name alone does not tell."""
    is_known: bool = False

    @property
    def needs_choosing(self) -> bool:
        """Tell whether a person must say which member is meant."""
        return bool(self.line.member) and not self.member_id and not self.is_known


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A message from a stick: what it is, what it says, and why it must not be taken, if so."""

    name: str
    content: bytes
    kind: str
    """`receipt`, `prompt`, `committee-card`, `key-card`, or empty: none of them."""
    committee: str = ""
    sentence: str = ""
    """What the check of the file found."""
    against: str = ""
    """Why nothing of it may be taken; empty where it may."""
    answers: tuple[AnswerRead, ...] = ()
    prompts: tuple[PromptRead, ...] = ()

    @property
    def is_new(self) -> bool:
        """Tell whether there is something in it that was not taken before."""
        answers = any(one.is_ours and not one.is_known for one in self.answers)
        return not self.against and (answers or any(not one.is_known for one in self.prompts))


def look(desk: Desk, path: Path, *, password: str = "", keys: "Sequence[SigningKey]" = ()) -> Arrival:
    """Look at a file that came back from the committee, changing nothing.

    An envelope is opened in memory by the password agreed on, or by one of the branch's own `keys`. Raises
    `CannotRead`, `EnvelopeClosed` and the other troubles of envelopes.
    """
    from desktop.services.envelopes import open_file

    return arrival(desk, path.name, open_file(path, keys=keys, password=password or None))


def arrival(desk: Desk, name: str, content: bytes) -> Arrival:
    """Say what a message is and whether it may be taken here. Never raises on bytes."""
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import PromptBook, ReceiptBook

    message = read_message(content)
    body = message.body
    seen = Arrival(
        name=name,
        content=content,
        kind=message.kind,
        committee=message.manifest.unit if message.manifest is not None else "",
        sentence=message.verdict.sentence,
    )
    if not isinstance(body, ReceiptBook | PromptBook):
        against = message.verdict.sentence if body is None else ""
        return msgspec.structs.replace(seen, against=against)
    doubt = _doubt_about_signer(desk, message)
    with desk.read() as connection:
        against = _against(connection, message, body) or doubt
        if isinstance(body, ReceiptBook):
            issued = {hashlib.sha256(one).hexdigest(): one for one in message.issued}
            answers = tuple(_answer(connection, one, body, issued) for one in body.answers)
            against = against or _contradicted(connection, answers)
            return msgspec.structs.replace(seen, against=against, answers=answers)
    return msgspec.structs.replace(seen, against=against, prompts=_prompts(desk, body))


def _against(connection: "Connection", message: "Message", body: "ReceiptBook | PromptBook") -> str:
    """Return why a sound message is not to be taken here, or an empty text."""
    branch, office = facts.branch_in(connection), standing_office(offices_in(connection))
    signer = message.verdict.signers[0].signer
    if message.verdict.verdict != "valid":
        return message.verdict.sentence
    if not same_unit(body.unit, branch.name):
        return translate(
            "committee-link", "Tệp này gửi cho “{unit}”, không phải cho chi bộ này.", unit=body.unit
        )
    if office is None:
        return translate(
            "committee-link", "Chưa ghi nhận khóa của đảng ủy nên chưa tin được chữ ký trên tệp này."
        )
    if signer is None or signer.fingerprint != office.id:
        return translate(
            "committee-link", "Tệp này không do khóa của đảng ủy đã ghi nhận ở đây ký, mà do “{name}” ký.",
            name=signer.name if signer is not None else "?",
        )  # fmt: skip
    if not same_unit(body.committee, office.unit):
        return translate(
            "committee-link", "Tệp này ghi tên “{committee}”, khác với đảng ủy đã ghi nhận.",
            committee=body.committee,
        )  # fmt: skip
    return ""


def _doubt_about_signer(desk: Desk, message: "Message") -> str:
    """Say why the signer is not believed now: expired, or withdrawn by a list that has come here."""
    from desktop.services.committee.trust import trust_of
    from desktop.signing.trust import judge

    signed = message.verdict.signers[0]
    if signed.signer is None:
        return message.verdict.sentence
    now, trust = desk.clock.now(), trust_of(desk)
    answer = judge(signed.signer.content, signed.claimed_at, trust, now=now)
    if answer.say == "yes":
        return ""
    heavy = next((one.sentence for one in answer.reasons if one.weight in ("invalid", "unknown")), "")
    return heavy or message.verdict.sentence


def _answer(
    connection: "Connection", line: "AnswerLine", book: "ReceiptBook", issued: Mapping[str, bytes]
) -> AnswerRead:
    from desktop.packets.messages.records import KEY_CARD
    from desktop.storage import rows

    known = rows.get(connection, Receipt, line.id)
    same = known is not None and known == _kept(line, book, known.sequence_of_answer, known.read)
    if line.kind == KEY_CARD:
        card = card_in(connection, line.packet)
        if card is None:
            about = translate("committee-link", "Một thẻ khóa không phải của chi bộ này")
        else:
            about = translate("committee-link", "Thẻ khóa của đồng chí {name}", name=card.holder)
        return AnswerRead(
            line=line,
            about=about,
            is_ours=card is not None,
            is_known=same,
            certificate=issued.get(line.certificate or "", b""),
        )
    mine = rows.every(connection, PacketLine, sha256=line.packet)
    about = translate(
        "committee-link",
        "Gói số {sequence}, {period}",
        sequence=mine[0].sequence if mine else line.sequence,
        period=_period(mine[0].period if mine else line.period),
    )
    if not mine:
        about = translate("committee-link", "{packet} (không phải gói của chi bộ này)", packet=about)
    return AnswerRead(line=line, about=about, is_ours=bool(mine), is_known=same)


def _period(period: str) -> str:
    if len(period) == len("2026-10") and "Q" not in period:
        return period_words(period)
    return span_words(period) if period else ""


def _kept(line: "AnswerLine", book: "ReceiptBook", number: int, read: str) -> Receipt:
    return Receipt(
        id=line.id,
        packet=line.packet,
        unit=book.unit,
        period=line.period,
        kind=line.kind,
        sequence=line.sequence,
        accepted=line.accepted,
        reasons=line.reasons,
        at=line.at,
        by=line.by,
        committee=book.committee,
        sequence_of_answer=number,
        read=read,
    )


def _contradicted(connection: "Connection", answers: Sequence[AnswerRead]) -> str:
    """Say where an answer read before is said otherwise now: a receipt is never changed under its number."""
    from desktop.storage import rows

    for one in answers:
        known = rows.get(connection, Receipt, one.line.id)
        if known is not None and not one.is_known:
            return translate(
                "committee-link",
                "Biên nhận về {about} khác với biên nhận cùng số đã đọc ngày {day}.",
                about=one.about,
                day=short(known.read[:10]),
            )
    return ""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What taking a message changed."""

    changed: "Changed"
    accepted: int = 0
    refused: int = 0
    prompts: int = 0
    certificates: tuple[str, ...] = ()
    """Fingerprints of certificates the committee issued: to be put beside their keys."""


def take_receipts(desk: Desk, content: bytes) -> Taken:
    """Write the answers of a receipt into the book: about packets of this branch, and about its keys.

    Raises `MessageRefused`, `NotTaken`. An answer read before changes nothing.
    """
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import KEY_CARD, ReceiptBook
    from desktop.storage import rows, settings
    from desktop.storage.kept import Changed

    message = read_message(content)
    book = message.require(ReceiptBook)
    seen = arrival(desk, "", content)
    if seen.against:
        raise NotTaken(seen.against)
    number = message.manifest.sequence if message.manifest is not None else 0
    now = desk.clock.now().isoformat(timespec="seconds")
    fresh = [one for one in seen.answers if one.is_ours and not one.is_known]
    issued: list[str] = []
    with desk.write() as connection:
        against = _against(connection, message, book)  # the key may have been given up since it was looked at
        if against:
            raise NotTaken(against)
        settings.keep_file(connection, message.sha256, content)
        for one in fresh:
            rows.add(connection, _kept(one.line, book, number, now))
            if one.line.kind == KEY_CARD:
                issued += _answer_key(connection, one)
        kept = keep_trust(desk, connection, message)
        accepted = sum(one.line.accepted for one in fresh)
        if fresh:
            desk.note(
                connection,
                "receipts-read",
                name=book.committee,
                accepted=accepted,
                refused=len(fresh) - accepted,
            )
    label = translate("committee-link", "Đọc biên nhận của đảng ủy")
    changed = Changed(
        scope=SCOPE,
        label=label,
        rows=(*(("receipt", one.line.id) for one in fresh), *(("trust_item", one) for one in kept)),
    )
    return Taken(
        changed=changed,
        accepted=accepted,
        refused=len(fresh) - accepted,
        certificates=tuple(issued),
    )


def _answer_key(connection: "Connection", one: AnswerRead) -> list[str]:
    """Let a key's line follow the committee's answer; returns fingerprints of certificates issued for it."""
    from desktop.storage import rows

    card = card_in(connection, one.line.packet)
    record = rows.get(connection, KeyRecord, card.fingerprint) if card is not None else None
    if card is None or record is None or record.state in ENDED:
        return []
    if not one.line.accepted:
        if record.state is not KeyState.ENROLLED:
            rows.replace(connection, rules.refused(record, note="; ".join(one.line.reasons)))
        return []
    standing = msgspec.structs.replace(
        record, state=KeyState.ENROLLED, since=one.line.at, confirmed_by=one.line.by, end_note=""
    )
    rows.replace(connection, standing)
    before = rows.get(connection, KeyRecord, card.replaces or "")
    if (
        before is not None
        and is_own(before)
        and before.state not in ENDED
        and before.public_key != record.public_key
    ):
        for other in rules.of_one_key(own_in(connection), before):
            if other.state not in ENDED:
                rows.replace(connection, rules.superseded(other, until=one.line.at))
    return _keep_issued(connection, one, standing)


def _keep_issued(connection: "Connection", one: AnswerRead, record: KeyRecord) -> list[str]:
    """Keep a certificate issued over a key of ours; one over another key is left alone."""
    from desktop.signing.certificates import describe
    from desktop.storage import rows

    if not one.certificate:
        return []
    said = describe(one.certificate)
    if said.public_key != record.public_key or rows.get(connection, KeyRecord, said.fingerprint) is not None:
        return []
    issued = KeyRecord(
        id=said.fingerprint,
        unit=record.unit,
        holder=record.holder,
        roles=record.roles,
        certificate=one.certificate,
        card=record.card,
        replaces=record.id,
        public_key=said.public_key,
    )
    at, by = one.line.at, one.line.by
    rows.add(connection, rules.enrolled(issued, since=at, compared=Compared.AUTHORITY, by=by))
    return [said.fingerprint]


def _prompts(desk: Desk, book: "PromptBook") -> tuple[PromptRead, ...]:
    from desktop.services.book import book as read_book

    whole = read_book(desk)
    return tuple(_prompt(whole, book.committee, one) for one in book.prompts)


def _prompt(whole: "Book", committee: str, line: "PromptLine") -> PromptRead:
    identifier = hashlib.sha256(f"{key_of(committee)}/{line.id}".encode()).hexdigest()[:32]
    named = [
        (one.id, one.full_name)
        for one in whole.members
        if line.member and same_name_key(one.full_name) == same_name_key(line.member)
    ]
    everybody = tuple((one.id, one.full_name) for one in whole.members)
    return PromptRead(
        line=line,
        id=identifier,
        member_id=named[0][0] if len(named) == 1 else "",
        candidates=() if len(named) == 1 or not line.member else tuple(named) or everybody,
        is_known=any(one.id == identifier for one in whole.prompts),
    )


def take_prompts(desk: Desk, content: bytes, members: Mapping[str, str] | None = None) -> Taken:
    """Write the prompts of a message into the branch's book, as prompts from above.

    `members` names the member meant by a prompt (id of the line to id of the member) where its name alone
    does not tell. A prompt taken before is left as it stands. Raises `MessageRefused`, `NotTaken`, `Refused`.
    """
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import PromptBook
    from desktop.storage import settings

    chosen = members or {}
    message = read_message(content)
    book = message.require(PromptBook)
    seen = arrival(desk, "", content)
    if seen.against:
        raise NotTaken(seen.against)
    fresh = [one for one in seen.prompts if not one.is_known]
    for one in fresh:
        if one.needs_choosing and not chosen.get(one.line.id):
            raise Refused(
                translate(
                    "committee-link",
                    "Chưa rõ gợi ý gửi “{name}” là gửi cho đảng viên nào của chi bộ.",
                    name=one.line.member,
                ),
                translate("committee-link", "Chưa ghi gợi ý nào."),
                translate("committee-link", "Chọn đảng viên rồi ghi lại."),
                field=one.line.id,
            )
    label = translate("committee-link", "Ghi gợi ý của {name}", name=book.committee)
    changed = entries.put(desk, *(_drafted(one, chosen) for one in fresh), label=label)
    with desk.write() as connection:
        settings.keep_file(connection, message.sha256, content)
        if fresh:
            desk.note(connection, "prompts-read", name=book.committee, count=len(fresh))
    return Taken(changed=changed, prompts=len(fresh))


def _drafted(one: PromptRead, chosen: Mapping[str, str]) -> Prompt:
    line = one.line
    return Prompt(
        id=one.id,
        source=PromptSource.SUPERIOR,
        issuer=line.issuer,
        decision=line.decision,
        on=line.on,
        member_id=chosen.get(line.id, one.member_id),
        codes=line.codes,
        text=line.text,
        due=line.due,
    )
