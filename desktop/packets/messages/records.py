"""What the small packets say. JSON, schema version in each; unknown fields are refused."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

KEY_CARD: Final = "key-card"
"""Thẻ khóa: a branch asks the committee to enrol, renew or replace a key."""
COMMITTEE_CARD: Final = "committee-card"
"""Thẻ của đảng ủy: its certificates and revocation lists."""
RECEIPT: Final = "receipt"
"""Biên nhận: answers to packets and key cards, with certificates issued and fresh lists."""
PROMPT: Final = "prompt"
"""Gợi ý kiểm điểm của cấp trên."""

MESSAGE_KINDS: Final = frozenset({KEY_CARD, COMMITTEE_CARD, RECEIPT, PROMPT})

Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Line = Annotated[str, Meta(max_length=500)]
Words = Annotated[str, Meta(max_length=4000)]
Moment = Annotated[str, Meta(max_length=40)]
"""ISO date and time with zone."""


class KeyCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`card.json` beside `certificate.cer` (DER) and, for a software key, `request.p10` (PKCS#10, DER).

    Signed by the key itself (that proves who holds it); a renewal also by the key it replaces.
    """

    schema_version: Literal[1] = 1
    purpose: Literal["enrol", "renew", "replace"]
    """First key; a new certificate while the old key still signs; a new key after the old one is lost."""
    unit: Line
    superior: Line
    holder: Line
    position: Line = ""
    roles: Annotated[tuple[Literal["chair", "recorder"], ...], Meta(min_length=1, max_length=2)]
    fingerprint: Digest
    """SHA-256 of certificate.cer."""
    replaces: Digest | None = None
    made: Moment


class CommitteeCard(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`committee.json` beside `office.cer`, perhaps `root.cer`, `list-*.crl` (DER).

    Signed by the office key; a card of a new office key also by the one before it.
    """

    schema_version: Literal[1] = 1
    name: Line
    superior: Line
    office: Digest
    """Fingerprint of office.cer: signs receipts and prompts; packets are encrypted to it."""
    root: Digest | None = None
    replaces: Digest | None = None
    """Fingerprint of the office key before it, which signs this card too."""
    made: Moment


class AnswerLine(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The answer about one packet or key card."""

    id: Annotated[str, Meta(min_length=1, max_length=64)]
    packet: Digest
    kind: Annotated[str, Meta(max_length=40)]
    period: Annotated[str, Meta(max_length=10)] = ""
    sequence: Annotated[int, Meta(ge=0, le=999_999)] = 0
    accepted: bool
    reasons: Annotated[tuple[Words, ...], Meta(max_length=50)] = ()
    at: Moment
    by: Line = ""
    certificate: Digest | None = None
    """For a key card: fingerprint of the certificate issued for it, in `issued-*.cer`."""


class ReceiptBook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`receipts.json`, beside issued certificates and lists. Signed by the committee's office key."""

    schema_version: Literal[1] = 1
    committee: Line
    unit: Line
    answers: Annotated[tuple[AnswerLine, ...], Meta(min_length=1, max_length=200)]


class PromptLine(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One prompt of the committee to the branch or, by name, to one of its members."""

    id: Annotated[str, Meta(min_length=1, max_length=64)]
    issuer: Line
    decision: Line = ""
    on: Annotated[str, Meta(max_length=10)]
    member: Line = ""
    """Full name of the member it is for; empty: the branch as a whole."""
    codes: Annotated[tuple[str, ...], Meta(max_length=30)] = ()
    text: Words
    due: Annotated[str, Meta(max_length=10)]
    """Month of the meeting that owes the answer."""


class PromptBook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`prompts.json`. Signed by the committee's office key."""

    schema_version: Literal[1] = 1
    committee: Line
    unit: Line
    prompts: Annotated[tuple[PromptLine, ...], Meta(min_length=1, max_length=100)]
