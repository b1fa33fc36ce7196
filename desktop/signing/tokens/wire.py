"""What goes over the pipes between the window's process and the worker's: one frame a message.

A frame is four bytes of length (big endian) and that many bytes of MessagePack. The client believes nothing
of the worker, whose driver may do as it likes: a frame that is too long or unreadable ends the session.
"""

import os
from typing import Literal

import msgspec

from desktop.signing.hands import Digest

FRAME_LIMIT = 8 * 1024 * 1024
"""The longest frame, in bytes: a token's certificates, or what is to be signed."""

Fault = Literal[
    "pin-wrong",
    "pin-locked",
    "pin-unfit",
    "pin-not-set",
    "last-try",
    "cancelled",
    "removed",
    "no-key",
    "cannot",
    "wrong-data",
    "not-a-module",
    "broken",
]


class RawCertificate(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate object of a token, unread."""

    id: bytes
    label: str
    value: bytes


class RawToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token as the driver tells of it. `keys` are the identifiers of the keys that show themselves."""

    slot: int
    label: str
    maker: str
    model: str
    serial: str
    flags: int
    certificates: list[RawCertificate] = []
    keys: list[bytes] = []


class Look(msgspec.Struct, frozen=True, tag=True):
    """Ask which tokens are there."""


class Open(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Log in to a token and hold the private key of a certificate.

    `modulus` finds an RSA key whose identifier is not its certificate's; `size` is the length of a coordinate
    of a curve's points in bytes, 0 for RSA. `last_try`: the person knows that a wrong PIN locks the token.
    """

    slot: int
    label: str
    serial: str
    pin: str | None
    key_id: bytes
    modulus: bytes = b""
    size: int = 0
    last_try: bool = False

    def __repr__(self) -> str:
        """Show no PIN, wherever this may be printed."""
        return f"Open(slot={self.slot}, label={self.label!r}, serial={self.serial!r})"


class Sign(msgspec.Struct, frozen=True, tag=True):
    """Sign `data` over the digest of that name."""

    data: bytes
    digest: Digest


class Unwrap(msgspec.Struct, frozen=True, tag=True):
    """Decrypt what was encrypted to the held RSA key."""

    wrapped: bytes


class Agree(msgspec.Struct, frozen=True, tag=True):
    """Make the shared secret of the held key and a point on its curve."""

    peer: bytes


class Close(msgspec.Struct, frozen=True, tag=True):
    """Log out and end."""


Request = Look | Open | Sign | Unwrap | Agree | Close


class Tokens(msgspec.Struct, frozen=True, tag=True):
    """Answer to `Look`."""

    tokens: list[RawToken]


class Done(msgspec.Struct, frozen=True, tag=True):
    """The work is done; what it gave, if anything."""

    result: bytes = b""


class Failed(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """It did not work. `flags` are the token's afterwards, -1 where they could not be read."""

    fault: Fault
    detail: str = ""
    flags: int = -1


Answer = Tokens | Done | Failed

_encode = msgspec.msgpack.Encoder().encode
_requests: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def framed(message: Request | Answer) -> bytes:
    """Return the message as a frame; raises ValueError where it is too long."""
    body = _encode(message)
    if len(body) > FRAME_LIMIT:
        text = "a message of this length has no frame"
        raise ValueError(text)
    return len(body).to_bytes(4, "big") + body


def read_frame(handle: int) -> bytes | None:
    """Read one frame from a pipe; None at its end, also in the middle of a frame or before one too long."""
    head = _exactly(handle, 4)
    if head is None or int.from_bytes(head, "big") > FRAME_LIMIT:
        return None
    return _exactly(handle, int.from_bytes(head, "big"))


def write_all(handle: int, content: bytes) -> None:
    """Write all of `content` to a pipe; raises OSError where nobody reads it."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]


def request_in(body: bytes) -> Request:
    """Read a request; raises `msgspec.MsgspecError`."""
    return _requests.decode(body)


def answer_in(body: bytes) -> Answer:
    """Read an answer; raises `msgspec.MsgspecError`."""
    return _answers.decode(body)


def _exactly(handle: int, count: int) -> bytes | None:
    parts = []
    while count:
        part = os.read(handle, min(count, 65536))
        if not part:
            return None
        parts.append(part)
        count -= len(part)
    return b"".join(parts)
