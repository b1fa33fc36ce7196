"""What a file is, and what it says: whatever arrives is laid out in one shape, and nothing of it is believed.

The kind is recognised by content, never by name. Nothing here raises on bytes.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from desktop.branch.names import nfc
from desktop.checking.inside import Stated, stated_in, stated_otherwise
from desktop.checking.records import FileKind
from desktop.packets.container import PACKET_LIMIT, looks_like_packet, unpack
from desktop.packets.envelope import is_envelope
from desktop.packets.manifest import Manifest
from desktop.packets.messages.reading import is_message, message_in
from desktop.packets.messages.records import MESSAGE_KINDS
from desktop.packets.verifying import PacketVerdict, verify
from desktop.signing.enveloped import looks_enveloped
from desktop.signing.records import CHAIR, RECORDER, Reason, SignatureVerdict

OFFICE: Final = "office"
ROLES: Final = frozenset({CHAIR, RECORDER, OFFICE})

ABOUT_CERTIFICATES: Final = frozenset(
    {
        "certificate-may-not-sign", "certificate-self-issued", "certificate-broken", "certificate-expired",
        "certificate-not-yet-valid", "issuer-not-checked", "no-signing-time", "weak-key",
    }
)  # fmt: skip
"""Reasons of the signing room that speak of the certificate, not of the bytes."""

_ZIP: Final = b"PK\x03\x04"
_PDF_WITHIN: Final = 1024
"""A PDF's head may be preceded by this many bytes (ISO 32000-2, annex I)."""


class Signed(Struct, frozen=True, kw_only=True):
    """One signature, and where it stands."""

    verdict: SignatureVerdict
    inside: str = ""
    """Title of the file inside the packet; empty: over the file itself."""

    @property
    def role(self) -> str:
        """What the signer signed as, where the signature says so: `chair`, `recorder`, `office`."""
        return self.verdict.field if self.verdict.field in ROLES else ""

    @property
    def name(self) -> str:
        """Name on the certificate; empty where it could not be read."""
        return self.verdict.signer.name if self.verdict.signer else ""


class Matter(Struct, frozen=True, kw_only=True):
    """A file laid out: its kind, its signatures, and the unit, paper and period it claims."""

    kind: FileKind
    sha256: str
    signed: tuple[Signed, ...] = ()
    findings: tuple[Reason, ...] = ()
    """What speaks against the bytes being whole."""
    unit: str = ""
    paper: str = ""
    """What it is: the manifest's kind (`monthly`, `receipt` …), or what a lone paper says of itself."""
    period: str = ""
    to: str = ""
    packet: PacketVerdict | None = None
    stated: tuple[Stated, ...] = ()
    """What the files in a branch's packet say of themselves."""

    @property
    def manifest(self) -> Manifest | None:
        """The manifest of a packet or message that could be read."""
        return self.packet.manifest if self.packet else None


def recognise(content: bytes) -> FileKind:
    """Tell by its first and last bytes what a file is; a message is still called a packet."""
    if is_envelope(content) or looks_enveloped(content):
        return "envelope"
    if looks_like_packet(content):
        return "packet"
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "pdf"
    if content[:4] == _ZIP and (b"[Content_Types].xml" in content or b"_xmlsignatures/" in content):
        return "workbook"
    return "other"


def lay_out(content: bytes) -> Matter:
    """Return what the bytes are and say."""
    kind = recognise(content)
    sha256 = hashlib.sha256(content).hexdigest()
    if kind == "packet" and len(content) <= PACKET_LIMIT:
        return _packet(content, sha256)
    if kind == "pdf":
        return _pdf(content, sha256)
    if kind == "workbook":
        return _workbook(content, sha256)
    return Matter(kind=kind, sha256=sha256)


def _packet(content: bytes, sha256: str) -> Matter:
    found = verify(content)
    if is_message(found):
        found = message_in(content, found).verdict
    manifest = found.manifest
    signed = [Signed(verdict=one) for one in found.signers]
    for file in found.files:
        signed += [Signed(verdict=one, inside=file.title) for one in file.signatures]
    to = manifest.to if manifest is not None and isinstance(manifest.to, str) else ""
    message = manifest is not None and manifest.kind in MESSAGE_KINDS
    stated = stated_in(found.files, unpack(content)) if manifest is not None and not message else ()
    differing = stated_otherwise(manifest, stated) if manifest is not None else ()
    return Matter(
        kind="message" if message else "packet",
        sha256=sha256,
        signed=tuple(signed),
        findings=_of_bytes((*found.reasons, *differing)),
        unit=nfc(manifest.unit) if manifest else "",
        paper=manifest.kind if manifest else "",
        period=manifest.period if manifest else "",
        to=to,
        packet=found,
        stated=stated,
    )


def _pdf(content: bytes, sha256: str) -> Matter:
    from desktop.signing.pdf_checking import statement_of, verify_pdf

    verdicts = verify_pdf(content)
    unit, paper, period = statement_of(content) if _holds(verdicts) else ("", "", "")
    return _lone("pdf", sha256, verdicts, unit, paper, period)


def _workbook(content: bytes, sha256: str) -> Matter:
    from desktop.signing.workbook import statement_of, verify_workbook

    verdicts = verify_workbook(content)
    unit, paper = statement_of(content) if _holds(verdicts) else ("", "")
    return _lone("workbook", sha256, verdicts, unit, paper)


def _holds(verdicts: Sequence[SignatureVerdict]) -> bool:
    """Tell whether a signature stands behind what a paper says of itself; else nobody need read it."""
    return any(one.intact for one in verdicts)


def _lone(
    kind: FileKind,
    sha256: str,
    verdicts: Iterable[SignatureVerdict],
    unit: str = "",
    paper: str = "",
    period: str = "",
) -> Matter:
    verdicts = tuple(verdicts)
    return Matter(
        kind=kind,
        sha256=sha256,
        signed=tuple(Signed(verdict=one) for one in verdicts),
        findings=_of_bytes(reason for one in verdicts for reason in one.reasons),
        unit=nfc(unit),
        paper=paper,
        period=period,
    )


def _of_bytes(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Leave out what is said of certificates: another question asks for it. Nothing is said twice."""
    kept: dict[Reason, None] = {}
    for reason in reasons:
        plain = reason.code.removeprefix("pdf-").removeprefix("workbook-")
        if plain not in ABOUT_CERTIFICATES:
            kept[reason] = None
    return tuple(kept)
