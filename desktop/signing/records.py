"""Plain records of the signing room: a certificate's facts, a key, a verdict. No heavy imports here."""

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from desktop.branch.dates import short
from desktop.branch.names import nfc

if TYPE_CHECKING:
    from desktop.signing.hands import Hand

Weight = Literal["note", "warning", "unknown", "invalid"]
"""How much a reason weighs in the bottom line; a note never changes it."""

Bottom = Literal["valid", "warning", "unknown", "invalid"]
"""The bottom line of a check, best first except that `unknown` says nothing either way."""

UNREADABLE = "\ufffd"
"""Stands for a sign of a certificate's text that cannot be shown."""

VIETNAM = timezone(timedelta(hours=7))
"""The zone in which a day is named to the reader; Viet Nam has one and no summer time."""

WEAKEST_RSA = 2048
"""Bits: an RSA key with fewer is neither believed nor encrypted to."""

CURVES = frozenset({"secp256r1", "secp384r1", "secp521r1"})
"""P-256, P-384, P-521: the curves on which keys are certified and encrypted to."""

_HEAVIEST_FIRST: tuple[Weight, ...] = ("invalid", "unknown", "warning")


def day_of(moment: datetime) -> str:
    """Return the day of a moment as it is named to the reader: `05/10/2026`."""
    return short(moment.astimezone(VIETNAM).date())


class Reason(Struct, frozen=True, kw_only=True):
    """One finding of a check: a stable code for scripts and a sentence for a person."""

    code: str
    sentence: str
    weight: Weight = "invalid"


def bottom_line(reasons: "tuple[Reason, ...] | list[Reason]") -> Bottom:
    """Return the verdict the reasons lead to: the heaviest one decides, notes do not count."""
    weights = {reason.weight for reason in reasons}
    for weight in _HEAVIEST_FIRST:
        if weight in weights:
            return weight  # type: ignore[return-value]  # "note" is not among the heaviest
    return "valid"


class CertificateFacts(Struct, frozen=True, kw_only=True):
    """What a certificate (chứng thư chữ ký số) says of its holder, read but not believed.

    `fingerprint` is the SHA-256 of the whole certificate in lower-case hex; `self_issued` means that holder
    and issuer are the same and the certificate's own signature fits its own key.
    """

    name: str
    unit: str
    issuer: str
    serial: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    self_issued: bool
    key: str
    may_sign: bool
    may_open: bool = False
    """It may be encrypted to (key encipherment or key agreement)."""
    may_issue: bool = False
    """It is the certificate of an issuer (CA)."""
    public_key: str = ""
    """SHA-256 of the SubjectPublicKeyInfo, lower-case hex: two certificates over one key share it."""
    roles: tuple[str, ...] = ()
    """What a committee's issuer wrote that the key may sign as (`chair`, `recorder`, `office`)."""
    key_id: str = ""
    """Subject key identifier, lower-case hex; empty where the certificate has none."""
    content: bytes = b""
    """The certificate itself, DER: what the question of trust is asked about."""

    @property
    def fingerprint_words(self) -> str:
        """The fingerprint in groups of four capitals, to be compared aloud or on paper."""
        return grouped(self.fingerprint)


class SigningKey(Struct, frozen=True, kw_only=True):
    """A certificate with the hand that holds its private half: a file's key in memory, or a token's.

    `hand` is a `desktop.signing.hands.Hand`; nothing of it is ever stored by us. `chain` are certificates
    that came along with it (the issuer's first), DER.
    """

    certificate: bytes
    hand: Any
    facts: CertificateFacts
    chain: tuple[bytes, ...] = ()
    source: Literal["file", "token"] = "file"

    @property
    def worker(self) -> "Hand":
        """The hand, typed."""
        hand: Hand = self.hand
        return hand

    @property
    def name(self) -> str:
        """The holder's full name (họ và tên)."""
        return self.facts.name

    @property
    def issuer(self) -> str:
        """Who issued the certificate."""
        return self.facts.issuer

    @property
    def valid_from(self) -> datetime:
        """First moment of validity, with zone."""
        return self.facts.valid_from

    @property
    def valid_until(self) -> datetime:
        """Last moment of validity, with zone."""
        return self.facts.valid_until

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, lower-case hex."""
        return self.facts.fingerprint


class FieldSpec(Struct, frozen=True, kw_only=True):
    """Where an empty signature field goes.

    `page` counts from 0, negative from the end (-1 is the last page); `box` is left, bottom, right, top in
    points from the page's lower left corner; `label` is what a reader shows when the mouse rests on it.
    """

    name: str
    page: int = -1
    box: tuple[float, float, float, float]
    label: str = ""


RECORDER = "recorder"
"""Field of the recorder (người ghi biên bản), the left block of the minutes."""

CHAIR = "chair"
"""Field of the chair (chủ trì hội nghị), the right block of the minutes."""


class SignatureVerdict(Struct, frozen=True, kw_only=True):
    """What a check of one signature found; never one boolean.

    - `intact`: the signed bytes are unchanged, the signature fits the certificate's key, and the certificate
      is the one the signer bound in (ESS signing-certificate-v2).
    - `coverage`: `whole` = every byte of the file; `revision` = the file as it stood then, something was
      added later; `partial` = not even that.
    - `changed_after`: what was added later: `nothing`, `signing` (only further signatures), or `other`.
    - `own_form`: byte for byte the form this program writes. False for another program's signature, and for
      one of ours in whose unsigned parts somebody changed a byte.
    - `claimed_at`: the time the signer's computer claimed; nothing proves it.
    """

    field: str = ""
    signer: CertificateFacts | None = None
    claimed_at: datetime | None = None
    intact: bool = False
    coverage: Literal["whole", "revision", "partial"] = "partial"
    changed_after: Literal["nothing", "signing", "other"] = "other"
    own_form: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def verdict(self) -> Bottom:
        """The bottom line, from the heaviest reason."""
        return bottom_line(self.reasons)


def shown(text: str) -> str:
    """Return a text of a certificate's as it can be shown: what is unseen, or turns the writing, stands out.

    Anybody can write into a certificate what he likes: line ends, marks that reverse what follows, commands
    to a terminal. Blanks of every kind become blanks.
    """
    return "".join(
        sign if sign.isprintable() else " " if sign.isspace() else UNREADABLE for sign in nfc(text)
    )


def grouped(fingerprint: str) -> str:
    """Return hex digits as capitals in groups of four: `3F2A 91C0 ...`."""
    capitals = fingerprint.upper()
    return " ".join(capitals[start : start + 4] for start in range(0, len(capitals), 4))


class Enrolled(Struct, frozen=True, kw_only=True):
    """A key somebody has vouched for: compared on paper, or renewed by one that was (khóa đã ghi nhận).

    Times are ISO with zone. `ended` says why it stopped at `until`; a compromised key is not believed
    whatever time its signature claims.
    """

    fingerprint: str
    unit: str
    holder: str
    roles: tuple[str, ...] = ()
    """`chair`, `recorder`, `office`, `issuer`; empty: not limited."""
    since: str = ""
    until: str = ""
    ended: Literal["", "superseded", "cessation", "compromised"] = ""
    public_key: str = ""
    """SHA-256 of the SubjectPublicKeyInfo: an end reaches every certificate over the same key."""


class Trust(Struct, frozen=True, kw_only=True):
    """What is believed here: issuers, lists of revoked certificates, and keys vouched for one by one.

    Certificates and lists are DER. `pinned` are certificates believed as they are, for the unit they name.
    """

    roots: tuple[bytes, ...] = ()
    intermediates: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    enrolled: tuple[Enrolled, ...] = ()
    pinned: tuple[bytes, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known."""
        return not (self.roots or self.enrolled or self.pinned)
