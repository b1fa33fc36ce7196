"""What a key card (thẻ khóa) says, and what speaks for and against it, for the clerk to compare."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.names import fold
from desktop.checking.people import role_word
from desktop.committee import keys as rules
from desktop.committee.records import Committee, KeyRecord, KeyState, ReceivedState, Unit
from desktop.committee.units import find, hands_in, named_in, same_body, same_unit
from desktop.packets.messages.records import KEY_CARD, KeyCard
from desktop.services.committee.founding import committee_in
from desktop.services.committee.receiving import book, content_of
from desktop.services.committee.troubles import ContentNotKept
from desktop.services.committee.trust import trust_in
from desktop.services.desk import Desk
from desktop.signing.records import CertificateFacts, Reason, Weight, day_of, grouped
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.messages.reading import Message
    from desktop.signing.records import SigningKey, Trust
    from desktop.storage.connection import Connection


class CardFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A card as the clerk sees it: the screen's side of the comparison with the paper's."""

    sha256: str
    content: bytes
    """The card's packet, as it was handed over."""
    card: KeyCard
    certificate: CertificateFacts
    groups: str
    """The fingerprint in groups of four: `3F2A 91C0 …`."""
    words: tuple[str, ...]
    """The fingerprint as words."""
    unit: Unit | None = None
    """The branch of that name in the committee's list."""
    known: KeyRecord | None = None
    """What is written of this very key already."""
    previous: KeyRecord | None = None
    """The key it renews or replaces, as far as it is known here."""
    by_previous: bool = False
    """It is also signed by the key it renews, which is believed now: no paper needs to be compared."""
    by_authority: bool = False
    """Its certificate comes from an issuer that is trusted, and names the unit."""
    request: bytes | None = None
    """A certificate request, where the branch would take a certificate of the committee's."""
    against: tuple[Reason, ...] = ()
    """What speaks against it; anything `invalid` stops it, `unknown` has to be cleared first."""

    @property
    def stopped_by(self) -> Reason | None:
        """The reason why it cannot be enrolled, or None."""
        return next((one for one in self.against if one.weight == "invalid"), None)

    @property
    def needs_comparing(self) -> bool:
        """Whether the clerk has to compare the fingerprint with the paper."""
        return not (self.by_previous or self.by_authority)


def read_card(
    desk: Desk, path: Path, *, keys: Sequence["SigningKey"] = (), password: str | None = None
) -> CardFacts:
    """Read a card in a file; nothing is written. Raises `MessageRefused` and what `open_file` does."""
    from desktop.services.envelopes import open_file

    return card_in(desk, open_file(path, keys=keys, password=password))


def waiting_cards(desk: Desk) -> tuple[CardFacts, ...]:
    """Return the cards in the book that wait to be compared, the oldest first; unsound ones are left out."""
    from desktop.packets.messages.reading import MessageRefused

    found = []
    for line in reversed(book(desk, state=ReceivedState.WAITING)):
        if line.kind == KEY_CARD:
            try:
                found.append(card_in(desk, content_of(desk, line.id)))
            except (MessageRefused, ContentNotKept):
                continue  # the book shows it as invalid, to be sent back
    return tuple(found)


def card_in(desk: Desk, content: bytes) -> CardFacts:
    """Return the card in these bytes; raises `MessageRefused` where it is none that may be believed."""
    with desk.read() as connection:
        return card_at(connection, content, desk.clock.now())


def card_at(connection: "Connection", content: bytes, now: datetime) -> CardFacts:
    """Return the card as `card_in` does, from what stands in an open transaction."""
    from desktop.packets.messages.making import CERTIFICATE, REQUEST
    from desktop.packets.messages.reading import read_message
    from desktop.signing.certificates import describe
    from desktop.signing.words import fingerprint_words
    from desktop.storage import rows

    message = read_message(content)
    card = message.require(KeyCard)
    facts = describe(message.attachments[CERTIFICATE])
    committee = committee_in(connection)
    units = rows.every(connection, Unit)
    records = rows.every(connection, KeyRecord)
    bare = CardFacts(
        sha256=message.sha256,
        content=content,
        card=card,
        certificate=facts,
        groups=grouped(facts.fingerprint),
        words=fingerprint_words(facts.fingerprint),
        unit=find(units, card.unit),
        known=next((one for one in records if one.id == facts.fingerprint), None),
        previous=next((one for one in records if one.id == card.replaces), None),
        request=message.attachments.get(REQUEST),
    )
    trust = trust_in(connection)
    known = msgspec.structs.replace(
        bare,
        by_previous=_renewed(bare, message, trust, now),
        by_authority=_issued(bare, committee, trust, now),
    )
    against = (*_of_message(message), *_against(known, committee, records, now))
    return msgspec.structs.replace(known, against=against)


def _renewed(card: CardFacts, message: "Message", trust: "Trust", now: datetime) -> bool:
    """Tell whether the key before it, believed now, signed this card for the same person of the same unit."""
    from desktop.signing.trust import vouches

    before = card.previous
    signed = [
        one
        for one in message.verdict.signers
        if before is not None and one.signer is not None and one.signer.fingerprint == before.id
    ]
    return (
        card.card.purpose == "renew"
        and before is not None
        and before.state is KeyState.ENROLLED
        and bool(signed)
        and vouches(before.certificate, signed[0].claimed_at, trust, now)
        and same_unit(before.unit, card.card.unit)
        and fold(before.holder).split() == fold(card.card.holder).split()
        and set(card.card.roles) <= set(before.roles)
    )


def _issued(card: CardFacts, committee: Committee, trust: "Trust", now: datetime) -> bool:
    """Tell whether the committee's own root vouches for what the card says: unit, holder and roles.

    Another issuer, however trusted, does not know which branch of that name is ours: its card is compared.
    """
    from desktop.signing.trust import judge

    said, facts = card.card, card.certificate
    if not (
        named_in(facts.unit, said.unit)
        and same_body(said.superior, committee.name)
        and fold(facts.name).split() == fold(said.holder).split()
        and (not facts.roles or set(said.roles) <= set(facts.roles))
    ):
        return False
    answer = judge(card.certificate.content, now, trust, now=now, first_seen=now)
    return answer.say == "yes" and answer.through == "chain" and answer.by_own_issuer


def _of_message(message: "Message") -> Iterator[Reason]:
    return (one for one in message.reasons if one.weight != "note")


def _against(
    card: CardFacts, committee: Committee, records: Sequence[KeyRecord], now: datetime
) -> Iterator[Reason]:
    yield from _about_the_unit(card, committee, now)
    yield from _about_the_certificate(card, now)
    yield from _about_this_key(card, records)
    yield from _about_other_keys(card, records)


def _about_the_unit(card: CardFacts, committee: Committee, now: datetime) -> Iterator[Reason]:
    said = card.card
    if card.unit is None:
        sentence = translate(
            "committee", "Chưa có “{name}” trong danh sách chi bộ trực thuộc.", name=said.unit
        )
        yield _reason("unit-unknown", sentence, "unknown")
    elif not hands_in(card.unit, now.date().isoformat()):
        sentence = translate("committee", "“{name}” không còn nộp về đây.", name=said.unit)
        yield _reason("unit-ended", sentence)
    if not same_body(said.superior, committee.name):
        sentence = translate(
            "committee", "Thẻ ghi cấp trên là “{name}”, không phải đơn vị này.", name=said.superior
        )
        yield _reason("other-superior", sentence, "warning")
    if card.certificate.unit and not named_in(card.certificate.unit, said.unit):
        sentence = translate(
            "committee",
            "Chứng thư ghi đơn vị “{certificate}”, thẻ ghi “{unit}”.",
            certificate=card.certificate.unit,
            unit=said.unit,
        )
        yield _reason("certificate-other-unit", sentence, "warning")


def _about_the_certificate(card: CardFacts, now: datetime) -> Iterator[Reason]:
    facts = card.certificate
    if now > facts.valid_until:
        day = day_of(facts.valid_until)
        yield _reason("card-expired", translate("committee", "Chứng thư đã hết hạn ngày {day}.", day=day))
    if now < facts.valid_from:
        day = day_of(facts.valid_from)
        sentence = translate("committee", "Chứng thư chỉ có hiệu lực từ ngày {day}.", day=day)
        yield _reason("card-not-yet-valid", sentence)


def _about_this_key(card: CardFacts, records: Sequence[KeyRecord]) -> Iterator[Reason]:
    ended = [
        one
        for one in records
        if one.public_key == card.certificate.public_key and one.state is KeyState.REVOKED
    ]
    if ended:
        yield _reason("key-revoked", translate("committee", "Khóa này đã bị thu hồi, không dùng lại."))
    elif card.known is not None and card.known.state in rules.BELIEVED:
        yield _reason("already-enrolled", translate("committee", "Khóa này đã được ghi nhận rồi."))
    elif card.known is not None and card.known.state is KeyState.REFUSED:
        sentence = translate("committee", "Thẻ của khóa này đã bị từ chối một lần.")
        yield _reason("refused-before", sentence, "warning")


def _about_other_keys(card: CardFacts, records: Sequence[KeyRecord]) -> Iterator[Reason]:
    said, before = card.card, card.previous
    if said.replaces is not None and before is None:
        sentence = translate("committee", "Khóa cũ ghi trên thẻ chưa từng được ghi nhận ở đây.")
        yield _reason("previous-unknown", sentence, "warning")
    elif before is not None and not same_unit(before.unit, said.unit):
        sentence = translate("committee", "Khóa cũ ghi trên thẻ là của “{name}”.", name=before.unit)
        yield _reason("previous-other-unit", sentence)
    elif before is not None and said.purpose == "renew" and not card.by_previous:
        sentence = translate(
            "committee", "Khóa cũ không còn hiệu lực hoặc của người khác: phải đối chiếu thẻ giấy."
        )
        yield _reason("previous-not-believed", sentence, "warning")
    elif before is not None and fold(before.holder).split() != fold(said.holder).split():
        sentence = translate(
            "committee",
            "Khóa cũ ghi trên thẻ là của đồng chí {holder}; ghi nhận thẻ này thì khóa ấy không còn dùng.",
            holder=before.holder,
        )
        yield _reason("previous-other-holder", sentence, "warning")
    wished = KeyRecord(
        id=card.certificate.fingerprint,
        unit=said.unit,
        holder=said.holder,
        roles=said.roles,
        certificate=card.certificate.content,
        public_key=card.certificate.public_key,
    )
    for one in rules.rivals(records, wished):
        if one.id != said.replaces:
            roles = ", ".join(role_word(role) for role in one.roles if role in said.roles)
            sentence = translate(
                "committee",
                "“{unit}” đang có khóa của đồng chí {holder} với vai trò {roles}; nếu người ấy đã thôi "
                "thì thu hồi khóa ấy.",
                unit=one.unit,
                holder=one.holder,
                roles=roles,
            )
            yield _reason("same-role", sentence, "warning")


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)
