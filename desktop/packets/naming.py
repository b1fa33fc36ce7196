"""File names that every stick takes: ASCII, short, lower case, safe on FAT32; nothing of a person in them."""

import hashlib
import re
from typing import Final

from desktop.branch.names import fold
from desktop.packets.messages.records import COMMITTEE_CARD, KEY_CARD, PROMPT, RECEIPT

EXTENSION: Final = ".asice"
ENVELOPE_EXTENSION: Final = ".scbgoi"
CMS_EXTENSION: Final = ".p7m"
"""A packet encrypted to a certificate (RFC 8551, 3.2.1: what other programs know as encrypted CMS)."""
LONGEST_UNIT: Final = 32
LONGEST_NAME: Final = 80

_PORTABLE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in range(10)}
)
_KINDS_OF_UNIT: Final = ("chi bo co so", "chi bo", "dang bo bo phan", "dang bo", "dang uy")
_MESSAGES: Final = {
    KEY_CARD: "the-khoa",
    COMMITTEE_CARD: "the-dang-uy",
    RECEIPT: "bien-nhan",
    PROMPT: "goi-y",
}


def packet_name(unit: str, period: str, sequence: int) -> str:
    """Return the name of a packet: `ap-thoi-hoa_2026-10_0007.asice`.

    `unit` is the branch's name as written ("Chi bộ ấp Thới Hòa"); the words for its kind are left out.
    """
    return f"{unit_slug(unit)}_{slug(period)}_{sequence:04d}{EXTENSION}"


def hidden_name(encrypted: bytes, extension: str) -> str:
    """Return a name that says nothing of what is inside: `goi-3f2a91c0.p7m`.

    It follows from the encrypted bytes, which hold chance: the same packet encrypted twice has two names.
    """
    return f"goi-{hashlib.sha256(encrypted).hexdigest()[:8]}{extension}"


def message_name(kind: str, unit: str, mark: str) -> str:
    """Return the name of a message's packet: `the-khoa_ap-thoi-hoa_3f2a91c0.asice`.

    `unit` is the branch it is from or for (of the committee's card: the committee), `mark` tells one from
    another: the beginning of a key's fingerprint, the number of a return packet.
    """
    return f"{_MESSAGES[kind]}_{unit_slug(unit)}_{slug(mark, longest=16) or '0'}{EXTENSION}"


def unit_slug(unit: str) -> str:
    """Return the branch's name in ASCII without "Chi bộ" before it; `chi-bo` if nothing is left."""
    bare = fold(unit)
    for kind in _KINDS_OF_UNIT:
        if bare.startswith(f"{kind} "):
            bare = bare.removeprefix(kind)
            break
    return slug(bare, longest=LONGEST_UNIT) or "chi-bo"


def slug(text: str, *, longest: int = LONGEST_NAME) -> str:
    """Return `text` as lower-case ASCII words joined by hyphens, cut at a word where possible."""
    joined = "-".join(re.findall(r"[a-z0-9]+", fold(text)))
    if len(joined) <= longest:
        return joined
    cut = joined[: longest + 1].rsplit("-", 1)[0] if "-" in joined[: longest + 1] else joined
    return cut[:longest].strip("-")


def is_portable(name: str) -> bool:
    """Tell whether a file may bear this name on FAT32, Windows and Linux alike."""
    stem = name.split(".", 1)[0].lower()
    return (
        len(name) <= LONGEST_NAME
        and _PORTABLE.fullmatch(name) is not None
        and not name.endswith(".")
        and stem not in _DEVICES
    )
