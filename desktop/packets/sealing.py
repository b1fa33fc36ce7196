"""Sealing: files, facts and keys become one packet."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct

from desktop.branch.names import clean
from desktop.errors import Trouble
from desktop.packets import asic
from desktop.packets.container import MIMETYPE, MIMETYPE_NAME, PACKET_LIMIT, pack
from desktop.packets.manifest import (
    MANIFEST_NAME,
    Manifest,
    ManifestFile,
    ManifestSigner,
    PacketFacts,
    from_bytes,
    manifest_of,
    to_bytes,
)
from desktop.packets.naming import is_portable
from desktop.signing.records import SigningKey
from desktop.words import translate

MOST_SIGNERS: Final = 9
_RESERVED: Final = frozenset({MIMETYPE_NAME, MANIFEST_NAME})


class PacketTooLarge(Trouble):
    """The files together are larger than a packet may be."""

    code = "packet-too-large"


class PacketFile(Struct, frozen=True, kw_only=True):
    """A file to go into a packet.

    `name` is short portable ASCII (it says nothing of a person), `title` is what a reader sees.
    """

    name: str
    media_type: str
    title: str
    content: bytes


def seal(
    files: Sequence[PacketFile], *, facts: PacketFacts, signers: Sequence[SigningKey], now: datetime
) -> bytes:
    """Return the packet of these files, signed by each key in order; the same input gives the same bytes.

    (With RSA keys, that is: a signature on an elliptic curve contains chance.) `now` has a zone and is the
    time claimed by every signature. Raises `PacketTooLarge`, `KeyExpired`, `KeyNotYetValid`, `KeyMayNotSign`;
    ValueError for names that are not portable or given twice, which is a fault of the caller.
    """
    from desktop.signing.certificates import check_usable
    from desktop.signing.cms import sign_detached

    _check_wishes(files, signers, now)
    for key in signers:
        check_usable(key, now)
    manifest = to_bytes(_manifest(files, facts, signers, now))
    from_bytes(manifest)
    data_objects = {file.name: file.content for file in files} | {MANIFEST_NAME: manifest}
    digests = asic.digests_of(data_objects)
    entries = {MIMETYPE_NAME: MIMETYPE, **data_objects}
    for number, key in enumerate(signers, start=1):
        listing = asic.manifest_xml(number, digests)
        entries[asic.manifest_name(number)] = listing
        entries[asic.signature_name(number)] = sign_detached(listing, key, now)
    return pack(entries)


def packet_hash(packet: bytes) -> str:
    """Return the SHA-256 of a packet, as the next packet's manifest names it."""
    return hashlib.sha256(packet).hexdigest()


def _manifest(
    files: Sequence[PacketFile], facts: PacketFacts, signers: Sequence[SigningKey], now: datetime
) -> Manifest:
    listed = tuple(
        ManifestFile(
            name=file.name,
            title=clean(file.title),
            media_type=file.media_type,
            size=len(file.content),
            sha256=hashlib.sha256(file.content).hexdigest(),
        )
        for file in files
    )
    named = tuple(ManifestSigner(name=clean(key.name), fingerprint=key.fingerprint) for key in signers)
    return manifest_of(facts, now, listed, named)


def _check_wishes(files: Sequence[PacketFile], signers: Sequence[SigningKey], now: datetime) -> None:
    names = [file.name for file in files]
    bad = [name for name in names if not is_portable(name) or name.lower() in _RESERVED]
    if bad or not files or len({name.lower() for name in names}) != len(names):
        message = f"a packet needs files with portable names, each once: {bad or names}"
        raise ValueError(message)
    if not 1 <= len(signers) <= MOST_SIGNERS or now.tzinfo is None:
        message = "a packet needs one to nine signers and a time with its zone"
        raise ValueError(message)
    if len({key.fingerprint for key in signers}) != len(signers):
        message = "a key signs a packet once"
        raise ValueError(message)
    size = sum(len(file.content) for file in files)
    if size > PACKET_LIMIT - 4 * 1024 * 1024:
        raise PacketTooLarge(
            translate("packets", "Các tệp của gói nộp lớn quá ({size} MB).", size=size // (1024 * 1024)),
            translate("packets", "Dữ liệu trong kho còn nguyên; chưa đóng gói."),
            translate("packets", "Bớt tệp đính kèm rồi đóng gói lại."),
        )
