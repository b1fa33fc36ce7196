"""A password envelope (phong bì mật khẩu, `.scbgoi`) around a packet on a stick.

Packets hold sensitive personal data. Until packets are encrypted to the committee's own certificate, branch
and committee agree on a password beforehand (in person, never on the stick) and the packet goes into this
envelope.

Layout, all numbers little-endian:

    0   8   magic  89 "SCBGOI" 0A
    8   2   version, 1
    10  16  salt of the key derivation
    26  7   random start of every nonce
    33  8   length of the content in bytes
    41  32  proof of the password: HMAC-SHA-256(proof key, bytes 0-40)
    73  16  checksum: the first 16 bytes of SHA-256 over bytes 0-72
    89  ... chunks of 64 KiB of content, each followed by its tag of 16 bytes

Key: Argon2id (RFC 9106; 64 MiB, 3 passes, 1 lane) over the NFC password, 64 bytes: 32 for AES-256-GCM, 32
for the proof. These numbers belong to version 1 and are not read from the file, so no file can ask for more
memory.
Nonce of a chunk: the 7 random bytes, the chunk's number (4 bytes), 1 for the last chunk and 0 otherwise; the
header is authenticated with every chunk. So chunks cannot be changed, moved, dropped or added (the STREAM
construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Callable, Iterator
from typing import Final

from desktop.branch.names import nfc
from desktop.errors import Refused, Trouble
from desktop.packets.container import PACKET_LIMIT
from desktop.words import translate

MAGIC: Final = b"\x89SCBGOI\n"
VERSION: Final = 1
CHUNK: Final = 64 * 1024
TAG: Final = 16
SHORTEST_PASSWORD: Final = 8

MEMORY_KIB: Final = 64 * 1024
PASSES: Final = 3
LANES: Final = 1

_START: Final = struct.Struct("<8sH16s7sQ")
_PROOF: Final = 32
_CHECKSUM: Final = 16
HEADER: Final = _START.size + _PROOF + _CHECKSUM


class EnvelopeTrouble(Trouble):
    """The envelope cannot be opened; it is unchanged."""

    code = "envelope"


class NotAnEnvelope(EnvelopeTrouble):
    """The file is something else."""

    code = "envelope-not-one"


class NewerEnvelope(EnvelopeTrouble):
    """The envelope was made by a newer version of the program."""

    code = "envelope-newer"


class DamagedEnvelope(EnvelopeTrouble):
    """The envelope is cut short, or a byte of it has changed."""

    code = "envelope-damaged"


class WrongEnvelopePassword(EnvelopeTrouble):
    """The password does not open this envelope."""

    code = "envelope-wrong-password"


def wrap(data: bytes, password: str, *, random_bytes: Callable[[int], bytes] = os.urandom) -> bytes:
    """Return `data` (a packet, at most 256 MiB) in an envelope; raises `Refused` for a short password."""
    if len(nfc(password)) < SHORTEST_PASSWORD:
        raise Refused(
            translate("envelope", "Mật khẩu phong bì ngắn hơn {limit} ký tự.", limit=SHORTEST_PASSWORD),
            translate("envelope", "Chưa ghi gì."),
            translate("envelope", "Thống nhất với đảng ủy một mật khẩu dài hơn."),
            field="password",
        )
    if not _is_text(password):
        raise Refused(
            translate("envelope", "Mật khẩu phong bì có ký tự không gõ được."),
            translate("envelope", "Chưa ghi gì."),
            translate("envelope", "Thống nhất với đảng ủy một mật khẩu khác."),
            field="password",
        )
    if len(data) > PACKET_LIMIT:
        message = "an envelope takes at most one packet"
        raise ValueError(message)
    salt, prefix = random_bytes(16), random_bytes(7)
    start = _START.pack(MAGIC, VERSION, salt, prefix, len(data))
    cipher_key, proof_key = derive(password, salt)
    signed = start + hmac.digest(proof_key, start, "sha256")
    header = signed + _checksum(signed)
    return header + b"".join(_encrypted(data, cipher_key, prefix, header))


def is_envelope(content: bytes) -> bool:
    """Tell whether these bytes begin as an envelope of any version does."""
    return content[: len(MAGIC)] == MAGIC


def unwrap(envelope: bytes, password: str) -> bytes:
    """Return what is in the envelope.

    Raises `NotAnEnvelope`, `NewerEnvelope`, `DamagedEnvelope` and `WrongEnvelopePassword`: four messages.
    """
    header, salt, prefix, length = _read_header(envelope)
    if not _is_text(password):
        raise _wrong_password()
    cipher_key, proof_key = derive(password, salt)
    proof = hmac.digest(proof_key, header[: _START.size], "sha256")
    if not hmac.compare_digest(proof, header[_START.size : _START.size + _PROOF]):
        raise _wrong_password()
    if len(envelope) != HEADER + length + TAG * len(_chunk_starts(length)):
        raise _damaged()
    return b"".join(_decrypted(envelope, length, cipher_key, prefix, header))


def derive(password: str, salt: bytes) -> tuple[bytes, bytes]:
    """Return the cipher key and the proof key for a password (Argon2id, about a quarter of a second)."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(salt=salt, length=64, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB)
    material = derivation.derive(nfc(password).encode("utf-8"))
    return material[:32], material[32:]


def _is_text(password: str) -> bool:
    """Tell whether it has no half characters, which an encoding gone wrong leaves."""
    return not any("\ud800" <= sign <= "\udfff" for sign in password)


def _wrong_password() -> WrongEnvelopePassword:
    return WrongEnvelopePassword(
        translate("envelope", "Mật khẩu phong bì chưa đúng."),
        translate("envelope", "Phong bì còn nguyên."),
        translate(
            "envelope",
            "Kiểm tra phím Caps Lock và bộ gõ tiếng Việt, rồi hỏi lại mật khẩu đã thống nhất với đảng ủy.",
        ),
    )


def _read_header(envelope: bytes) -> tuple[bytes, bytes, bytes, int]:
    if not is_envelope(envelope):
        raise NotAnEnvelope(
            translate("envelope", "Tệp này không phải phong bì gói nộp của Sổ Chi Bộ."),
            translate("envelope", "Tệp còn nguyên."),
            translate("envelope", "Chọn tệp có đuôi .scbgoi."),
        )
    if len(envelope) < HEADER:
        raise _damaged()
    _magic, version, salt, prefix, length = _START.unpack_from(envelope)
    if version > VERSION:
        raise NewerEnvelope(
            translate("envelope", "Phong bì do phiên bản mới hơn của chương trình tạo."),
            translate("envelope", "Phong bì còn nguyên."),
            translate("envelope", "Cập nhật chương trình rồi mở lại."),
            version=version,
        )
    header = envelope[:HEADER]
    if _checksum(header[:-_CHECKSUM]) != header[-_CHECKSUM:] or version < VERSION or length > PACKET_LIMIT:
        raise _damaged()
    return header, salt, prefix, length


def _chunk_starts(length: int) -> range:
    """Return where the chunks begin; an empty content is one empty chunk."""
    return range(0, max(length, 1), CHUNK)


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + struct.pack("<LB", number, last)


def _encrypted(data: bytes, key: bytes, prefix: bytes, header: bytes) -> Iterator[bytes]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(key)
    starts = _chunk_starts(len(data))
    for number, start in enumerate(starts):
        nonce = _nonce(prefix, number, last=number == len(starts) - 1)
        yield cipher.encrypt(nonce, data[start : start + CHUNK], header)


def _decrypted(envelope: bytes, length: int, key: bytes, prefix: bytes, header: bytes) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(key)
    starts = _chunk_starts(length)
    for number in range(len(starts)):
        begin = HEADER + number * (CHUNK + TAG)
        nonce = _nonce(prefix, number, last=number == len(starts) - 1)
        try:
            yield cipher.decrypt(nonce, envelope[begin : begin + CHUNK + TAG], header)
        except InvalidTag as error:
            raise _damaged() from error


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()[:_CHECKSUM]


def _damaged() -> DamagedEnvelope:
    return DamagedEnvelope(
        translate("envelope", "Phong bì gói nộp đã hỏng hoặc bị cụt."),
        translate("envelope", "Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho của chi bộ còn nguyên."),
        translate("envelope", "Đề nghị nơi gửi ghi lại gói ra USB."),
    )
