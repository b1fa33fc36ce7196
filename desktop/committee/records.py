"""Records of the two ends of a stick: who is enrolled, what was received, what was answered."""

from enum import StrEnum

import msgspec

from desktop.branch.organisation import PlaceKind


class Committee(msgspec.Struct, frozen=True, kw_only=True):
    """The committee whose clerk keeps this vault (đảng ủy xã); a vault with one is a committee's vault."""

    id: str
    name: str
    """`Đảng ủy xã Thới Hưng`, as branches write their superior."""
    superior: str = ""
    place: str = ""
    place_kind: PlaceKind = PlaceKind.COMMUNE
    province: str = ""


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """A branch directly under the committee (chi bộ trực thuộc)."""

    id: str
    name: str
    """As the branch itself writes it in its manifests; compared without marks, case and blanks."""
    since: str = ""
    until: str = ""
    """ISO day from which it no longer hands in (giải thể, sáp nhập); empty while it does."""
    note: str = ""


class KeyState(StrEnum):
    """How far the trust in a key has come."""

    MADE = "made"
    """The branch has it; its card was not handed over yet."""
    WAITING = "waiting"
    """The card was handed over or read; nobody has compared the fingerprint yet."""
    ENROLLED = "enrolled"
    """Compared and confirmed: signatures of it are believed from `since` on."""
    REPLACED = "replaced"
    """Another key took its place; signatures claimed before `until` stay good."""
    REVOKED = "revoked"
    """Withdrawn; see `end_reason`."""
    REFUSED = "refused"
    """The clerk compared and the fingerprint was another."""


class EndReason(StrEnum):
    """Why a key is no longer believed (RFC 5280, 5.3.1)."""

    SUPERSEDED = "superseded"
    """Thay khóa mới."""
    CESSATION = "cessation"
    """Thôi giữ chức vụ, không dùng khóa nữa."""
    COMPROMISED = "compromised"
    """Mất khóa, lộ khóa: no signature of it is believed, whatever time it claims."""


class Compared(StrEnum):
    """How the clerk convinced himself that the key is the person's."""

    PAPER = "paper"
    """Fingerprint or words on the signed paper card."""
    QR = "qr"
    """The QR code of the paper card."""
    PREVIOUS = "previous"
    """The card is also signed by the key it renews, which is enrolled."""
    AUTHORITY = "authority"
    """The certificate comes from an issuer that is trusted."""


class KeyRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A key somebody signs with, and what became of it (sổ theo dõi khóa ký).

    At the committee: a key of a branch. At a branch: its own keys, and those of the committee.
    `id` is the fingerprint: SHA-256 of the certificate, lower-case hex.
    """

    id: str
    unit: str
    """Name of the branch, or of the committee."""
    holder: str
    roles: tuple[str, ...] = ()
    """What it may sign as: `chair`, `recorder`; for a committee `office`, `issuer`."""
    certificate: bytes
    """DER."""
    state: KeyState = KeyState.WAITING
    card: str = ""
    """SHA-256 of the key card it came with."""
    since: str = ""
    """ISO time from which it is believed; empty before it is enrolled."""
    until: str = ""
    """ISO time from which it is no longer believed."""
    end_reason: EndReason | None = None
    end_note: str = ""
    compared: Compared | None = None
    confirmed_by: str = ""
    replaces: str = ""
    """Fingerprint of the key before it."""
    public_key: str = ""
    """SHA-256 of the SubjectPublicKeyInfo, hex: two certificates over one key share it."""
    place: str = ""
    """Where its file lies, or the label of its token; only at the holder's own branch."""


class TrustKind(StrEnum):
    """What a kept certificate or list is for."""

    ROOT = "root"
    INTERMEDIATE = "intermediate"
    CRL = "crl"


class TrustItem(msgspec.Struct, frozen=True, kw_only=True):
    """A root, an intermediate certificate or a revocation list (CRL) kept in the vault.

    `id` is the SHA-256 of its DER. For a CRL `begins` is thisUpdate, `ends` nextUpdate; a newer list of the
    same issuer takes the place of the older one, never the other way.
    """

    id: str
    kind: TrustKind
    name: str
    issuer: str = ""
    content: bytes
    """DER."""
    begins: str
    ends: str = ""
    added: str
    added_by: str = ""
    source: str = ""
    """Where it came from: a file's name, the committee's card."""


class ReceivedState(StrEnum):
    """What the clerk decided about a packet."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A packet the committee has received (sổ tiếp nhận); its bytes are kept beside.

    `id` is the packet's SHA-256.
    """

    id: str
    unit: str
    period: str
    kind: str
    sequence: int
    previous: str = ""
    size: int
    received: str
    """ISO time at which it was first seen here."""
    received_by: str = ""
    verdict: str
    """`valid`, `warning`, `unknown`, `invalid`, as it was found then."""
    findings: tuple[str, ...] = ()
    """The sentences of the five answers and their reasons, as they were shown then."""
    signers: tuple[str, ...] = ()
    state: ReceivedState = ReceivedState.WAITING
    reasons: tuple[str, ...] = ()
    """Why it was refused, or what the branch is told beside the acceptance."""
    decided: str = ""
    decided_by: str = ""
    receipt: str = ""
    """Id of the receipt that tells the branch; empty before one is made."""


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The committee's answer about one packet or key card (biên nhận).

    Kept at both ends: at the committee as given, at the branch as checked.
    """

    id: str
    packet: str
    """SHA-256 of what is answered."""
    unit: str
    period: str = ""
    kind: str
    sequence: int = 0
    accepted: bool
    reasons: tuple[str, ...] = ()
    at: str
    by: str = ""
    """Name of the clerk."""
    committee: str = ""
    sequence_of_answer: int = 0
    """Number of the return packet it travels in."""
    read: str = ""
    """At the branch: ISO time when it was read and checked."""
