"""Making the small packets: the body as JSON, what belongs to it beside, sealed like a month's packet.

The makers check nothing a person could have typed wrong: that is the services' work. Texts are put into
plain form (composed letters, no invisible signs), since the reader refuses any other. What does not fit
together (a card over another key) is a fault of the caller and raises ValueError; so does what could not be
read back (`msgspec.ValidationError`).
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

import msgspec

import desktop
from desktop.branch.names import nfc
from desktop.packets.manifest import PacketFacts
from desktop.packets.messages.records import (
    COMMITTEE_CARD,
    KEY_CARD,
    PROMPT,
    RECEIPT,
    CommitteeCard,
    KeyCard,
    PromptBook,
    ReceiptBook,
)
from desktop.packets.sealing import PacketFile, packet_hash, seal
from desktop.signing.records import SigningKey

Body = KeyCard | CommitteeCard | ReceiptBook | PromptBook
Some = TypeVar("Some", bound=Body)

BODY_NAMES: Final = {
    KEY_CARD: "card.json",
    COMMITTEE_CARD: "committee.json",
    RECEIPT: "receipts.json",
    PROMPT: "prompts.json",
}
"""The file that holds the body, by kind of message; it comes first."""

CERTIFICATE: Final = "certificate.cer"
REQUEST: Final = "request.p10"
OFFICE: Final = "office.cer"
ROOT: Final = "root.cer"
ISSUED: Final = "issued-{number:03d}.cer"
LIST: Final = "list-{number:03d}.crl"

JSON_TYPE: Final = "application/json"
CERTIFICATE_TYPE: Final = "application/pkix-cert"
REQUEST_TYPE: Final = "application/pkcs10"
LIST_TYPE: Final = "application/pkix-crl"

NOT_SAID: Final = "-"
"""Stands in a manifest for a superior that is not named: a manifest's line is never empty."""


def body_bytes(body: Body) -> bytes:
    """Return a body as indented UTF-8 JSON, the same bytes for the same body."""
    return msgspec.json.format(msgspec.json.encode(body), indent=2) + b"\n"


def plain(text: str) -> str:
    """Return a text that shows what it says: composed letters, line ends and plain blanks, nothing unseen."""
    return "".join(_shown(sign) for sign in nfc(text))


def _shown(sign: str) -> str:
    if sign.isprintable() or sign == "\n":
        return sign
    return " " if sign.isspace() else ""


def _tidied(body: Some) -> Some:
    """Return the body with plain texts; raises `msgspec.ValidationError` where it could not be read back."""
    return msgspec.convert(_plain_within(msgspec.to_builtins(body)), type=type(body))


def _plain_within(value: Any) -> Any:  # noqa: ANN401  whatever JSON is made of
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {name: _plain_within(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain_within(one) for one in value]
    return value


def make_key_card(
    card: KeyCard,
    key: SigningKey,
    *,
    now: datetime,
    previous: SigningKey | None = None,
    request: bytes | None = None,
) -> bytes:
    """Return the packet with a key's card (thẻ khóa), signed by the key itself: that proves who holds it.

    A renewal is also signed by `previous`, the key it takes the place of. `request` is a certificate request
    (PKCS#10, DER) over the same key, for a committee that issues certificates. Raises the troubles of a key
    that cannot sign at `now`.
    """
    card = _tidied(card)
    is_renewal = card.purpose == "renew"
    if card.fingerprint != key.fingerprint or is_renewal != (previous is not None):
        message = "a card is about the key that signs it; a renewal is signed by the key before it as well"
        raise ValueError(message)
    if previous is not None and card.replaces != previous.fingerprint:
        message = "a renewal names the key that signs it second"
        raise ValueError(message)
    files = [_file(CERTIFICATE, CERTIFICATE_TYPE, "Chứng thư của khóa", key.certificate)]
    if request is not None:
        files.append(_file(REQUEST, REQUEST_TYPE, "Đề nghị cấp chứng thư", request))
    facts = _facts(KEY_CARD, unit=card.unit, superior=card.superior, now=now)
    keys = [key] if previous is None else [key, previous]
    return _sealed(card, facts, files, keys, now)


def make_committee_card(
    card: CommitteeCard,
    office: SigningKey,
    *,
    now: datetime,
    root: bytes | None = None,
    crls: Sequence[bytes] = (),
    previous: SigningKey | None = None,
) -> bytes:
    """Return the packet with the committee's card (thẻ của đảng ủy), signed by its office key.

    `root` is the certificate of its own issuer (DER), `crls` the lists of revoked certificates it hands out.
    With `previous`, the office key before it signs too.
    """
    card = _tidied(card)
    if card.office != office.fingerprint or card.replaces != (previous.fingerprint if previous else None):
        message = "a committee's card is signed by the office key it names, and by the one before it"
        raise ValueError(message)
    if (card.root is None) != (root is None):
        message = "a card names the root that lies beside it"
        raise ValueError(message)
    files = [_file(OFFICE, CERTIFICATE_TYPE, "Chứng thư của đảng ủy", office.certificate)]
    if root is not None:
        files.append(_file(ROOT, CERTIFICATE_TYPE, "Chứng thư gốc của đảng ủy", root))
    facts = _facts(COMMITTEE_CARD, unit=card.name, superior=card.superior, now=now)
    keys = [office] if previous is None else [office, previous]
    return _sealed(card, facts, [*files, *_lists(crls)], keys, now)


def make_receipts(
    book: ReceiptBook,
    office: SigningKey,
    *,
    now: datetime,
    superior: str = "",
    sequence: int = 1,
    previous: str | None = None,
    issued: Sequence[bytes] = (),
    crls: Sequence[bytes] = (),
) -> bytes:
    """Return the packet with receipts (biên nhận) for one branch, signed by the committee's office key.

    `superior` is the committee's own, `sequence` counts the return packets to this branch from 1, `previous`
    is the hash of the one before; `issued` are certificates that the answers name, `crls` fresh lists.
    """
    book = _tidied(book)
    files = [
        _file(ISSUED.format(number=number), CERTIFICATE_TYPE, "Chứng thư được cấp", content)
        for number, content in enumerate(issued, start=1)
    ]
    facts = _facts(
        RECEIPT,
        unit=book.committee,
        superior=superior,
        to=book.unit,
        sequence=sequence,
        previous=previous,
        now=now,
    )
    return _sealed(book, facts, [*files, *_lists(crls)], [office], now)


def make_prompts(
    book: PromptBook,
    office: SigningKey,
    *,
    now: datetime,
    superior: str = "",
    sequence: int = 1,
    previous: str | None = None,
) -> bytes:
    """Return the packet with prompts (gợi ý kiểm điểm) for one branch, signed by the office key."""
    book = _tidied(book)
    facts = _facts(
        PROMPT,
        unit=book.committee,
        superior=superior,
        to=book.unit,
        sequence=sequence,
        previous=previous,
        now=now,
    )
    return _sealed(book, facts, [], [office], now)


def message_hash(packet: bytes) -> str:
    """Return the SHA-256 of a message's packet, by which an answer names it."""
    return packet_hash(packet)


_TITLES: Final = {
    KEY_CARD: "Thẻ khóa",
    COMMITTEE_CARD: "Thẻ của đảng ủy",
    RECEIPT: "Biên nhận",
    PROMPT: "Gợi ý kiểm điểm",
}


def _facts(
    kind: str,
    *,
    unit: str,
    superior: str,
    now: datetime,
    to: str | msgspec.UnsetType = msgspec.UNSET,
    sequence: int = 1,
    previous: str | None = None,
) -> PacketFacts:
    return PacketFacts(
        unit=unit,
        superior=plain(superior) or NOT_SAID,
        to=to,
        period=f"{now:%Y-%m}",
        kind=kind,
        sequence=sequence,
        previous=previous,
        program=f"sochibo {desktop.__version__}",
    )


def _sealed(
    body: Body, facts: PacketFacts, files: Sequence[PacketFile], keys: Sequence[SigningKey], now: datetime
) -> bytes:
    kind = facts.kind
    first = _file(BODY_NAMES[kind], JSON_TYPE, _TITLES[kind], body_bytes(body))
    return seal([first, *files], facts=facts, signers=keys, now=now)


def _lists(crls: Sequence[bytes]) -> list[PacketFile]:
    return [
        _file(LIST.format(number=number), LIST_TYPE, "Danh sách chứng thư bị thu hồi", content)
        for number, content in enumerate(crls, start=1)
    ]


def _file(name: str, media_type: str, title: str, content: bytes) -> PacketFile:
    return PacketFile(name=name, media_type=media_type, title=title, content=content)
