"""Encrypted to a certificate: CMS EnvelopedData (RFC 5652, section 6), one recipient, one form.

    ContentInfo { envelopedData, EnvelopedData {
        version 2,
        RSA: KeyTransRecipientInfo { 2, [0] key identifier, rsaEncryption, wrapped content key }
        EC:  KeyAgreeRecipientInfo { 3, [0] ephemeral point, dhSinglePass-stdDH-sha256kdf + AES-256 key wrap,
                                     [0] key identifier, wrapped content key }        (RFC 5753, 3.1.1)
        data, AES-256-CBC with its IV, [0] the ciphertext } }

The recipient stands there by its subject key identifier only: an issuer's name would name the committee.
RSA with PKCS#1 v1.5 padding because it is the one every token opens. The form is byte for byte what
`openssl cms -encrypt -binary -aes256 -keyid -outform DER` writes (for a curve with
`-keyopt ecdh_kdf_md:sha256`), and `openssl cms -decrypt` opens it. Whatever differs from that form by a byte
is not opened: nothing but the wrapped key, the ephemeral point, the IV and the ciphertext is free.

What this form does not do is say that the ciphertext is unchanged (CBC has no tag; RFC 5083 would, and few
tokens' tools know it). It holds a signed packet, and that proves itself: who opens an envelope checks what
was in it before using a byte of it.
"""

import hashlib
import os
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from desktop.signing.records import CURVES, WEAKEST_RSA, CertificateFacts, SigningKey, day_of
from desktop.signing.troubles import EnvelopeBroken, NotForThisKey, RecipientNotUsable
from desktop.words import translate

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

Bytes = Callable[[int], bytes]

CONTENT_LIMIT: Final = 256 * 1024 * 1024 + 4096
"""Bytes that may be put in: the largest packet."""
KEY: Final = 32
BLOCK: Final = 16

_SEQUENCE, _SET, _INTEGER, _OCTETS, _BITS = 0x30, 0x31, 0x02, 0x04, 0x03
_FIELD_0, _FIELD_1, _IMPLICIT_0 = 0xA0, 0xA1, 0x80
_ENVELOPED: Final = bytes.fromhex("06092a864886f70d010703")
_DATA: Final = bytes.fromhex("06092a864886f70d010701")
_RSA: Final = bytes.fromhex("300d06092a864886f70d0101010500")
_AES_256_CBC: Final = bytes.fromhex("060960864801650304012a")
_AES_256_WRAP: Final = bytes.fromhex("300b060960864801650304012d")
_STD_DH_SHA256: Final = bytes.fromhex("06062b8104010b01")
_EC_KEY: Final = bytes.fromhex("300906072a8648ce3d0201")


class Parts(Struct, frozen=True, kw_only=True):
    """The free parts of an envelope: everything else follows from them."""

    family: Literal["rsa", "ec"]
    key_id: bytes
    wrapped: bytes
    """The content key: under RSA, or wrapped with AES (RFC 3394)."""
    point: bytes = b""
    """The ephemeral public point, uncompressed; empty for RSA."""
    iv: bytes
    ciphertext: bytes


def encrypt_to(
    content: bytes, certificate: bytes, random_bytes: Bytes = os.urandom, *, now: datetime | None = None
) -> bytes:
    """Return `content` encrypted to the holder of `certificate` (DER), as DER.

    `random_bytes` gives the content key and the IV; RSA's padding and the ephemeral key come from the
    system's own source. With `now` a certificate that is not valid then is refused. Raises
    `RecipientNotUsable`, and ValueError for more than `CONTENT_LIMIT` bytes.
    """
    if len(content) > CONTENT_LIMIT:
        message = "an envelope takes at most one packet"
        raise ValueError(message)
    recipient = _usable(certificate, now)
    key, iv = random_bytes(KEY), random_bytes(BLOCK)
    point, wrapped = _wrapped_for(recipient, key)
    parts = Parts(
        family="ec" if point else "rsa",
        key_id=key_id_of(recipient),
        wrapped=wrapped,
        point=point,
        iv=iv,
        ciphertext=_encrypted(content, key, iv),
    )
    return write(parts)


def decrypt_with(der: bytes, key: SigningKey) -> bytes:
    """Return what was encrypted to the certificate of `key`, whose hand (file or token) opens it.

    Raises `NotForThisKey` and `EnvelopeBroken`, and the hand's own troubles. What comes out is not proven
    unchanged: it must be something that proves itself, as a signed packet does.
    """
    from cryptography import x509

    parts = read(der)
    certificate = x509.load_der_x509_certificate(key.certificate)
    if parts.key_id != key_id_of(certificate) or parts.family != key.worker.family:
        raise NotForThisKey(
            translate(
                "envelope",
                "Phong bì này được mã hóa cho chứng thư khác, không mở được bằng khóa của “{name}”.",
                name=key.name,
            ),
            translate("envelope", "Phong bì còn nguyên."),
            translate("envelope", "Mở bằng khóa của nơi nhận mà nơi gửi đã dùng khi ghi tệp ra USB."),
        )
    try:
        content_key = key.worker.unwrap(parts.wrapped) if parts.family == "rsa" else _agreed(parts, key)
    except ValueError as error:
        raise _broken() from error
    if len(content_key) != KEY:
        raise _broken()
    return _decrypted(parts, content_key)


def looks_enveloped(content: bytes) -> bool:
    """Tell whether bytes begin as a CMS EnvelopedData in DER does (of any program)."""
    return content[:1] == b"\x30" and _ENVELOPED in content[1:24]


def is_for(der: bytes, facts: CertificateFacts) -> bool:
    """Tell whether an envelope is for the holder of a certificate; raises `EnvelopeBroken`."""
    from cryptography import x509

    return read(der).key_id == key_id_of(x509.load_der_x509_certificate(facts.content))


def key_id_of(certificate: "Certificate") -> bytes:
    """Return the subject key identifier, or where there is none the one RFC 5280 (4.2.1.2, 1) would give."""
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest
    except (x509.ExtensionNotFound, ValueError):
        return x509.SubjectKeyIdentifier.from_public_key(certificate.public_key()).digest


def write(parts: Parts) -> bytes:
    """Return the DER of an envelope from its free parts."""
    head = _tlv(_INTEGER, b"\x02") + _tlv(_SET, _recipient(parts))
    cipher = _tlv(_SEQUENCE, _AES_256_CBC, _tlv(_OCTETS, parts.iv))
    inside = _tlv(_SEQUENCE, _DATA, cipher, _tlv(_IMPLICIT_0, parts.ciphertext))
    return _tlv(_SEQUENCE, _ENVELOPED, _tlv(_FIELD_0, _tlv(_SEQUENCE, head, inside)))


def read(der: bytes) -> Parts:
    """Take an envelope apart; raises `EnvelopeBroken` unless it is byte for byte in the one form."""
    try:
        parts = _parts(der)
    except (IndexError, ValueError) as error:
        raise _broken() from error
    if len(der) > CONTENT_LIMIT + 8192 or write(parts) != der:
        raise _broken()
    return parts


def _recipient(parts: Parts) -> bytes:
    if parts.family == "rsa":
        return _tlv(
            _SEQUENCE,
            _tlv(_INTEGER, b"\x02"),
            _tlv(_IMPLICIT_0, parts.key_id),
            _RSA,
            _tlv(_OCTETS, parts.wrapped),
        )
    originator = _tlv(_FIELD_1, _EC_KEY, _tlv(_BITS, b"\0", parts.point))
    key = _tlv(_SEQUENCE, _tlv(_FIELD_0, _tlv(_OCTETS, parts.key_id)), _tlv(_OCTETS, parts.wrapped))
    return _tlv(
        _FIELD_1,
        _tlv(_INTEGER, b"\x03"),
        _tlv(_FIELD_0, originator),
        _tlv(_SEQUENCE, _STD_DH_SHA256, _AES_256_WRAP),
        _tlv(_SEQUENCE, key),
    )


def _tlv(tag: int, *contents: bytes) -> bytes:
    """Return tag, length in the shortest form, contents (X.690, 8.1 and 10.1)."""
    size = sum(len(content) for content in contents)
    if size < 0x80:
        return b"".join((bytes((tag, size)), *contents))
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return b"".join((bytes((tag, 0x80 | len(length))), length, *contents))


class _Reader:
    """Goes through DER from left to right; what does not fit raises ValueError or IndexError."""

    def __init__(self, content: bytes | memoryview) -> None:
        self._rest = memoryview(content)

    @property
    def next_tag(self) -> int:
        return self._rest[0]

    def take(self, tag: int) -> memoryview:
        """Return the contents of the next value, which must have this tag."""
        if self._rest[0] != tag:
            raise ValueError(tag)
        size, at = self._rest[1], 2
        if size & 0x80:
            count = size & 0x7F
            if not 1 <= count <= 5:
                raise ValueError(size)
            size, at = int.from_bytes(self._rest[2 : 2 + count], "big"), 2 + count
        if at + size > len(self._rest):
            raise ValueError(size)
        content, self._rest = self._rest[at : at + size], self._rest[at + size :]
        return content

    def into(self, *tags: int) -> "_Reader":
        """Return a reader of the next value's contents, and of the first in that, and so on."""
        found = self
        for tag in tags:
            found = _Reader(found.take(tag))
        return found


def _parts(der: bytes) -> Parts:
    """Read the free parts; whether the rest is as it must be, writing it again tells."""
    info = _Reader(der).into(_SEQUENCE)
    info.take(0x06)
    enveloped = info.into(_FIELD_0, _SEQUENCE)
    enveloped.take(_INTEGER)
    recipients = enveloped.into(_SET)
    agreed = recipients.next_tag == _FIELD_1
    recipient = recipients.into(_FIELD_1 if agreed else _SEQUENCE)
    recipient.take(_INTEGER)
    point = b""
    if agreed:
        originator = recipient.into(_FIELD_0, _FIELD_1)
        originator.take(_SEQUENCE)
        point = bytes(originator.take(_BITS))[1:]
        recipient.take(_SEQUENCE)
        key = recipient.into(_SEQUENCE, _SEQUENCE)
        key_id = bytes(key.into(_FIELD_0).take(_OCTETS))
        wrapped = bytes(key.take(_OCTETS))
    else:
        key_id = bytes(recipient.take(_IMPLICIT_0))
        recipient.take(_SEQUENCE)
        wrapped = bytes(recipient.take(_OCTETS))
    inside = enveloped.into(_SEQUENCE)
    inside.take(0x06)
    cipher = inside.into(_SEQUENCE)
    cipher.take(0x06)
    iv = bytes(cipher.take(_OCTETS))
    ciphertext = bytes(inside.take(_IMPLICIT_0))
    if len(iv) != BLOCK or not ciphertext or len(ciphertext) % BLOCK or (agreed and not point):
        raise ValueError(len(iv))
    return Parts(
        family="ec" if agreed else "rsa",
        key_id=key_id,
        wrapped=wrapped,
        point=point,
        iv=iv,
        ciphertext=ciphertext,
    )


def _usable(der: bytes, now: datetime | None) -> "Certificate":
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    from desktop.signing.certificates import describe

    try:
        certificate = x509.load_der_x509_certificate(der)
        facts, public = describe(certificate), certificate.public_key()
    except Exception as error:  # hostile bytes: the parser promises no list of exceptions
        sentence = translate("envelope", "Chứng thư của nơi nhận đã hỏng, không đọc được.")
        raise _not_usable(sentence) from error
    strong = (isinstance(public, rsa.RSAPublicKey) and public.key_size >= WEAKEST_RSA) or (
        isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name in CURVES
    )
    if not strong or not _fits(certificate, public):
        raise _not_usable(
            translate("envelope", "Chứng thư của “{name}” không dùng được để mã hóa.", name=facts.name)
        )
    if now is not None and not facts.valid_from <= now <= facts.valid_until:
        raise _not_usable(
            translate(
                "envelope",
                "Chứng thư của “{name}” chỉ có hiệu lực từ {begin} đến {end}.",
                name=facts.name,
                begin=day_of(facts.valid_from),
                end=day_of(facts.valid_until),
            )
        )
    return certificate


def _fits(certificate: "Certificate", public: object) -> bool:
    """Tell whether the key usage allows what would be done: encipherment for RSA, agreement for a curve."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa

    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.key_encipherment if isinstance(public, rsa.RSAPublicKey) else usage.key_agreement


def _wrapped_for(certificate: "Certificate", key: bytes) -> tuple[bytes, bytes]:
    """Return the ephemeral point (empty for RSA) and the wrapped content key."""
    from cryptography.hazmat.primitives.asymmetric import ec, padding
    from cryptography.hazmat.primitives.asymmetric import rsa as rsa_keys
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = certificate.public_key()
    if isinstance(public, rsa_keys.RSAPublicKey):
        return b"", public.encrypt(key, padding.PKCS1v15())
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise TypeError(type(public))
    ephemeral = ec.generate_private_key(public.curve)
    point = ephemeral.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return point, aes_key_wrap(_derived(ephemeral.exchange(ec.ECDH(), public)), key)


def _agreed(parts: Parts, key: SigningKey) -> bytes:
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    try:
        return aes_key_unwrap(_derived(key.worker.agree(parts.point)), parts.wrapped)
    except InvalidUnwrap as error:
        raise ValueError(len(parts.wrapped)) from error


def _derived(secret: bytes) -> bytes:
    """Return the key-encryption key: X9.63 with SHA-256 over ECC-CMS-SharedInfo (RFC 5753, 7.2)."""
    length = _tlv(0xA2, _tlv(_OCTETS, (KEY * 8).to_bytes(4, "big")))
    shared_info = _tlv(_SEQUENCE, _AES_256_WRAP, length)
    return hashlib.sha256(secret + (1).to_bytes(4, "big") + shared_info).digest()


def _encrypted(content: bytes, key: bytes, iv: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    padding = BLOCK - len(content) % BLOCK
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return encryptor.update(content) + encryptor.update(bytes((padding,)) * padding) + encryptor.finalize()


def _decrypted(parts: Parts, key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    decryptor = Cipher(algorithms.AES(key), modes.CBC(parts.iv)).decryptor()
    padded = decryptor.update(parts.ciphertext) + decryptor.finalize()
    padding = padded[-1]
    if not 1 <= padding <= BLOCK or padded[-padding:] != bytes((padding,)) * padding:
        raise _broken()
    return padded[:-padding]


def _not_usable(sentence: str) -> RecipientNotUsable:
    return RecipientNotUsable(
        sentence,
        translate("envelope", "Chưa ghi gì."),
        translate("envelope", "Xin nơi nhận thẻ mới, hoặc dùng mật khẩu đã thống nhất."),
    )


def _broken() -> EnvelopeBroken:
    return EnvelopeBroken(
        translate("envelope", "Phong bì mã hóa đã hỏng, bị cụt hoặc bị sửa."),
        translate("envelope", "Không lấy ra gì từ phong bì hỏng; dữ liệu trong kho còn nguyên."),
        translate("envelope", "Đề nghị nơi gửi ghi lại gói ra USB."),
    )
