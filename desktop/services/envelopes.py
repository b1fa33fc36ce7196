"""Envelopes (phong bì): files read from a disk or a stick and taken out of them, in memory only.

The same at both ends of a stick: packets on their way up, receipts and prompts on their way down.
"""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.errors import Trouble
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

DEEPEST: Final = 2
"""How many envelopes may lie in each other."""


class EnvelopeClosed(Trouble):
    """Neither a password nor a key was given that could open the envelope."""

    code = "envelope-closed"

    def __init__(self, *, by_password: bool) -> None:
        self.by_password = by_password
        if by_password:
            what = translate("opening", "Gói nằm trong phong bì mật khẩu, chưa mở được.")
            todo = translate("opening", "Gõ mật khẩu đã thống nhất với nơi gửi, rồi mở lại gói.")
        else:
            what = translate("opening", "Gói được mã hóa cho khóa của nơi nhận, chưa mở được.")
            todo = translate("opening", "Mở khóa của nơi nhận (tệp khóa hoặc token), rồi mở lại gói.")
        super().__init__(what, translate("opening", "Phong bì còn nguyên; chưa ghi gì."), todo)


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """What is in a file once its envelopes are opened; `trouble` says why one stays closed."""

    content: bytes
    trouble: Trouble | None = None


def open_content(content: bytes, password: str | None, keys: "Sequence[SigningKey]") -> Opened:
    """Take a file out of its envelopes with whatever of the password and the keys fits."""
    from desktop.checking.matter import recognise
    from desktop.packets.envelope import is_envelope, unwrap

    for _layer in range(DEEPEST):
        if recognise(content) != "envelope":
            break
        try:
            if not is_envelope(content) and keys:
                content = _decrypted(content, keys)
            elif is_envelope(content) and password is not None:
                content = unwrap(content, password)
            else:
                break
        except Trouble as trouble:
            return Opened(content=content, trouble=trouble)
    return Opened(content=content)


def open_file(path: Path, *, keys: "Sequence[SigningKey]" = (), password: str | None = None) -> bytes:
    """Return what is in a file, out of its envelopes.

    Raises `CannotRead`, `EnvelopeClosed`, and the troubles of a password or a key that does not open it.
    """
    from desktop.checking.matter import recognise
    from desktop.packets.envelope import is_envelope

    opened = open_content(read_limited(path), password, keys)
    if opened.trouble is not None:
        raise opened.trouble
    if recognise(opened.content) == "envelope":
        raise EnvelopeClosed(by_password=is_envelope(opened.content))
    return opened.content


def read_limited(path: Path) -> bytes:
    """Return a file's bytes, of one larger than any packet just enough to show; raises `CannotRead`."""
    from desktop.files import read_bytes

    return read_bytes(path, limit=longest() + 1)


def longest() -> int:
    """Return how many bytes a packet in its envelope takes at the most."""
    from desktop.packets.container import PACKET_LIMIT

    return PACKET_LIMIT + 1024 * 1024


def _decrypted(content: bytes, keys: "Sequence[SigningKey]") -> bytes:
    """Open an envelope with the key it is meant for, or with the first, which says that it is not for it."""
    from desktop.packets.recipients import unwrap_with
    from desktop.signing.enveloped import is_for
    from desktop.signing.troubles import EnvelopeBroken

    with contextlib.suppress(EnvelopeBroken):  # what cannot be read, `unwrap_with` says in its own words
        keys = [key for key in keys if is_for(content, key.facts)] or keys
    return unwrap_with(content, keys[0])
