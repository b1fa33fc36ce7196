"""Software keys in PKCS#12 files, and the facts of a certificate.

Unless a curve is asked for, the key is RSA with 3072 bits and signs with PKCS#1 v1.5 and SHA-256. Why not an
elliptic curve: the tokens of the government cipher body (VGCA) hold RSA, so every program that checks Party
papers knows RSA; and the signature is deterministic, so the same packet sealed at the same time is the same
file, byte by byte. A key is made once in five years, so that the longer making (a second at most) does not
matter.
"""

import hashlib
import os
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes as PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from desktop.branch.names import nfc
from desktop.errors import Refused
from desktop.files import atomic_write, read_bytes
from desktop.signing.hands import Family, KeyHand
from desktop.signing.passwords import as_bytes, check_new_password, wrong_password
from desktop.signing.records import CertificateFacts, SigningKey, day_of, shown
from desktop.signing.troubles import (
    KeyExpired,
    KeyFileExists,
    KeyMayNotSign,
    KeyNotYetValid,
    NoPrivateKey,
    NotAKeyFile,
)
from desktop.words import translate

IssuerKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

KEY_BITS: Final = 3072
VALID_DAYS: Final = 5 * 365 + 1
"""Five years, leap day included."""

CLOCK_SLACK: Final = timedelta(minutes=5)
"""A new certificate begins a little earlier, so that the clock of the committee's computer may be behind."""

KDF_ROUNDS: Final = 300_000
"""PBKDF2-HMAC-SHA256 rounds of the PKCS#12 (PBES2, AES-256-CBC): about 0.3 s to open."""

ROLES_OID: Final = x509.ObjectIdentifier("2.25.269244516020302481031588887743456664080")
"""Ours alone (ITU-T X.667: under 2.25 anybody may use the number of a UUID)."""

KNOWN_ROLES: Final = ("chair", "recorder", "office", "issuer")
UNREADABLE_ROLE: Final = "?"
"""Stands for a role this version does not know: it limits, and entitles to nothing."""

_MACHINES: Final = frozenset(
    {
        ExtendedKeyUsageOID.SERVER_AUTH,
        ExtendedKeyUsageOID.CODE_SIGNING,
        ExtendedKeyUsageOID.TIME_STAMPING,
        ExtendedKeyUsageOID.OCSP_SIGNING,
    }
)

NAME_LENGTH: Final = 64
"""ITU-T X.520 ub-common-name and ub-organization-name, in characters."""

KEY_FILE_LIMIT: Final = 1024 * 1024


def make_software_key(
    path: Path,
    *,
    name: str,
    unit: str = "",
    password: str,
    now: datetime,
    kind: Family = "rsa",
    random_bytes: Callable[[int], bytes] = os.urandom,
) -> SigningKey:
    """Make a key pair with a certificate of its own and keep both in a new PKCS#12 file at `path`.

    `name` is the holder's full name (at most 64 characters), `unit` the branch (shortened to 64 characters),
    `now` has a zone and begins the five years; `kind` is RSA 3072 or a key on the curve P-256. Raises
    `Refused` (field `name`, `password`), `KeyFileExists` (an existing file is never overwritten) and
    `CannotWrite`.
    """
    name = wished_name(name)
    check_new_password(password)
    refuse_existing(path)
    private_key = new_private_key(kind)
    certificate = _self_issue(private_key, name, unit_in_certificate(unit), now, random_bytes)
    content = pack(private_key, certificate, password)
    refuse_existing(path)
    atomic_write(path, content)
    return SigningKey(
        certificate=certificate.public_bytes(Encoding.DER),
        hand=KeyHand(private_key),
        facts=describe(certificate),
    )


def new_private_key(kind: Family) -> IssuerKey:
    """Return a new private key: RSA with 3072 bits, or on the curve P-256."""
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)


def pack(
    private_key: IssuerKey,
    certificate: x509.Certificate,
    password: str,
    chain: Iterable[x509.Certificate] = (),
) -> bytes:
    """Return a PKCS#12 with the key, its certificate and those above it, under the password."""
    cipher = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(as_bytes(password))
    )
    name = _attribute(certificate.subject, NameOID.COMMON_NAME).encode("utf-8")
    return pkcs12.serialize_key_and_certificates(name, private_key, certificate, [*chain] or None, cipher)


def with_certificate(content: bytes, password: str, certificate: bytes, chain: Iterable[bytes] = ()) -> bytes:
    """Return the PKCS#12 `content` with another certificate (DER) over the same key in its place.

    That is how a certificate the committee issued is installed: the private key stays, and so does the
    password. `chain` are the certificates above it. Raises `NoPrivateKey` if the certificate is over another
    key, what `open_key` raises for a file or a password that is not right, and ValueError for bytes that are
    no certificate.
    """
    if not _looks_like_pkcs12(content):
        raise _not_a_key_file()
    private_key, _own, _others = _unlocked(content, password)
    issued = x509.load_der_x509_certificate(certificate)
    if not isinstance(private_key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) or not _belong_together(
        private_key, issued
    ):
        raise NoPrivateKey(
            translate("signing", "Chứng thư được cấp không phải cho khóa trong tệp này."),
            translate("signing", "Tệp khóa còn nguyên."),
            translate("signing", "Chọn đúng tệp khóa đã dùng khi làm thẻ khóa gửi đảng ủy."),
        )
    return pack(private_key, issued, password, [x509.load_der_x509_certificate(one) for one in chain])


def open_key(source: Path | bytes, password: str, *, now: datetime | None = None) -> SigningKey:
    """Open a PKCS#12, ours or brought along; with `now`, refuse a certificate that is not valid then.

    Raises `NotAKeyFile`, `WrongKeyPassword`, `NoPrivateKey`, `KeyMayNotSign`, `KeyExpired`,
    `KeyNotYetValid`, and `CannotRead` for a path.
    """
    key = unlocked_key(source, password)
    check_usable(key, now)
    return key


def unlocked_key(source: Path | bytes, password: str) -> SigningKey:
    """Open a PKCS#12 whatever its certificate is for: an issuer's, one that only opens, one that has expired.

    Raises `NotAKeyFile`, `WrongKeyPassword`, `NoPrivateKey`, and `CannotRead` for a path.
    """
    content = read_bytes(source, limit=KEY_FILE_LIMIT + 1) if isinstance(source, Path) else source
    if not _looks_like_pkcs12(content):
        raise _not_a_key_file()
    private_key, certificate, others = _unlocked(content, password)
    if private_key is None or certificate is None or not _belong_together(private_key, certificate):
        raise NoPrivateKey(
            translate("signing", "Tệp khóa không có đủ khóa bí mật và chứng thư đi cùng."),
            translate("signing", "Chưa ký gì."),
            translate("signing", "Chọn tệp khóa khác (đuôi .p12 hoặc .pfx) hoặc tạo khóa mới."),
        )
    return SigningKey(
        certificate=certificate.public_bytes(Encoding.DER),
        hand=KeyHand(private_key),
        facts=describe(certificate),
        chain=tuple(one.public_bytes(Encoding.DER) for one in others),
    )


def check_usable(key: SigningKey, now: datetime | None) -> None:
    """Raise `KeyMayNotSign`, `KeyExpired` or `KeyNotYetValid` if `key` must not sign at `now`."""
    facts = key.facts
    if not facts.may_sign:
        raise KeyMayNotSign(
            translate("signing", "Chứng thư của “{name}” không dùng để ký.", name=facts.name),
            translate("signing", "Chưa ký gì."),
            translate("signing", "Chọn chứng thư có mục đích ký số."),
        )
    if now is not None and now > facts.valid_until:
        raise KeyExpired(
            translate(
                "signing",
                "Chứng thư của “{name}” đã hết hạn ngày {day}.",
                name=facts.name,
                day=day_of(facts.valid_until),
            ),
            translate("signing", "Chưa ký gì."),
            translate("signing", "Tạo khóa mới rồi báo dấu vân tay khóa mới cho đảng ủy."),
        )
    if now is not None and now < facts.valid_from:
        raise KeyNotYetValid(
            translate(
                "signing",
                "Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}.",
                name=facts.name,
                day=day_of(facts.valid_from),
            ),
            translate("signing", "Chưa ký gì."),
            translate("signing", "Xem lại ngày giờ của máy tính rồi ký lại."),
        )


def describe(certificate: x509.Certificate | bytes) -> CertificateFacts:
    """Return what the certificate says; raises ValueError if the bytes are not a certificate."""
    if isinstance(certificate, bytes):
        certificate = x509.load_der_x509_certificate(certificate)
    return CertificateFacts(
        name=_named(certificate.subject),
        unit=_attribute(certificate.subject, NameOID.ORGANIZATION_NAME),
        issuer=_named(certificate.issuer),
        serial=f"{certificate.serial_number:x}",
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        self_issued=_is_self_issued(certificate),
        key=_key_kind(certificate.public_key()),
        may_sign=_may_sign(certificate),
        may_open=_may_open(certificate),
        may_issue=_may_issue(certificate),
        key_id=_key_id(certificate),
        public_key=public_key_hash(certificate),
        roles=_roles(certificate),
        content=certificate.public_bytes(Encoding.DER),
    )


def public_key_hash(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the certificate's SubjectPublicKeyInfo, lower-case hex."""
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


def roles_extension(roles: tuple[str, ...]) -> x509.UnrecognizedExtension:
    """Return the extension in which a committee's issuer writes what a key may sign as.

    Not critical, so that other programs pass over it: one UTF8String, the roles with blanks between.
    """
    text = " ".join(roles).encode("ascii")
    return x509.UnrecognizedExtension(ROLES_OID, bytes((0x0C, len(text))) + text)


def unit_in_certificate(unit: str) -> str:
    """Return a unit's name as it stands in a certificate: NFC, single blanks, at most 64 letters."""
    unit = " ".join(nfc(unit).split())
    return unit if len(unit) <= NAME_LENGTH else unit[: NAME_LENGTH - 1].rstrip() + "…"


def wished_name(name: str) -> str:
    """Return a holder's name as it goes into a certificate; raises `Refused` (field `name`)."""
    name = nfc(" ".join(name.split()))
    if not name:
        raise Refused(
            translate("signing", "Chưa có họ tên người ký."),
            todo=translate("signing", "Ghi đủ họ và tên rồi làm lại."),
            field="name",
        )
    if len(name) > NAME_LENGTH or not name.isprintable():
        raise Refused(
            translate("signing", "Họ tên người ký dài quá {limit} chữ hoặc có ký tự lạ.", limit=NAME_LENGTH),
            todo=translate("signing", "Ghi đúng họ và tên như trong thẻ đảng viên."),
            field="name",
        )
    return name


def refuse_existing(path: Path) -> None:
    """Raise `KeyFileExists` if there is anything at `path`: a key is never overwritten."""
    if path.exists() or path.is_symlink():
        raise KeyFileExists(
            translate("signing", "Đã có tệp “{path}”.", path=path),
            translate("signing", "Khóa cũ còn nguyên; chưa tạo khóa mới."),
            translate("signing", "Chọn tên tệp khác."),
            path=str(path),
        )


def _self_issue(
    private_key: IssuerKey,
    name: str,
    unit: str,
    now: datetime,
    random_bytes: Callable[[int], bytes],
) -> x509.Certificate:
    parts = [x509.NameAttribute(NameOID.COUNTRY_NAME, "VN")]
    if unit:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, unit))
    parts.append(x509.NameAttribute(NameOID.COMMON_NAME, name))
    subject = x509.Name(parts)
    begin = now.replace(microsecond=0) - CLOCK_SLACK
    public_key = private_key.public_key()
    identifier = x509.SubjectKeyIdentifier.from_public_key(public_key)
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=isinstance(private_key, rsa.RSAPrivateKey),  # the committee answers to it
        data_encipherment=False,
        key_agreement=isinstance(private_key, ec.EllipticCurvePrivateKey),
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public_key)
        .serial_number(new_serial(random_bytes))
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(identifier, critical=False)
        .sign(private_key, hashes.SHA256())
    )


def new_serial(random_bytes: Callable[[int], bytes]) -> int:
    """Return a positive serial number of 126 random bits (RFC 5280, 4.1.2.2: at most 20 octets)."""
    return (int.from_bytes(random_bytes(16), "big") >> 2) | (1 << 125)


def _looks_like_pkcs12(content: bytes) -> bool:
    """Tell whether the whole content is one PFX by its ASN.1, before any password is tried."""
    from asn1crypto.pkcs12 import Pfx

    if len(content) > KEY_FILE_LIMIT:
        return False
    try:
        pfx = Pfx.load(content, strict=True)
        return bool(pfx["version"].native == "v3" and pfx["auth_safe"]["content_type"].native == "data")
    except (ValueError, TypeError):  # asn1crypto's two ways to say that bytes are something else
        return False


def _unlocked(
    content: bytes, password: str
) -> tuple[PrivateKey | None, x509.Certificate | None, list[x509.Certificate]]:
    secret = as_bytes(password)
    try:
        private_key, certificate, others = pkcs12.load_key_and_certificates(content, secret)
    except ValueError as error:
        raise (wrong_password() if "password" in str(error).lower() else _not_a_key_file()) from error
    return private_key, certificate, others


def _not_a_key_file() -> NotAKeyFile:
    return NotAKeyFile(
        translate("signing", "Tệp đã chọn không phải tệp khóa ký (PKCS#12) hoặc đã hỏng."),
        translate("signing", "Chưa ký gì."),
        translate("signing", "Chọn tệp có đuôi .p12 hoặc .pfx, hoặc lấy lại bản sao của tệp khóa."),
    )


def _belong_together(private_key: PrivateKey, certificate: x509.Certificate) -> bool:
    form = (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return private_key.public_key().public_bytes(*form) == certificate.public_key().public_bytes(*form)


def _attribute(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    values = name.get_attributes_for_oid(oid)
    value = values[0].value if values else ""
    return shown(value if isinstance(value, str) else value.decode("utf-8", "replace"))


def _named(name: x509.Name) -> str:
    return _attribute(name, NameOID.COMMON_NAME) or shown(name.rfc4514_string())


def _is_self_issued(certificate: x509.Certificate) -> bool:
    if certificate.subject != certificate.issuer:
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _key_kind(key: object) -> str:
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size}"
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"EC {key.curve.name}"
    return type(key).__name__


def _may_sign(certificate: x509.Certificate) -> bool:
    if _is_for_machines(certificate):
        return False
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    except ValueError:
        return False
    return usage.digital_signature or usage.content_commitment


def _is_for_machines(certificate: x509.Certificate) -> bool:
    """Tell whether the extended key usage leaves nothing but work of machines (a web server, time stamps)."""
    try:
        purposes = set(certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value)
    except x509.ExtensionNotFound:
        return False
    except ValueError:
        return True
    return purposes <= _MACHINES


def _may_open(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    except ValueError:
        return False
    return usage.key_encipherment or usage.key_agreement


def _may_issue(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _key_id(certificate: x509.Certificate) -> str:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest.hex()
    except (x509.ExtensionNotFound, ValueError):
        return ""


def _roles(certificate: x509.Certificate) -> tuple[str, ...]:
    try:
        content = certificate.extensions.get_extension_for_oid(ROLES_OID).value.public_bytes()
    except (x509.ExtensionNotFound, ValueError):
        return ()
    if len(content) < 2 or content[0] != 0x0C or content[1] != len(content) - 2 or content[1] > 0x7F:
        return (UNREADABLE_ROLE,)
    words = content[2:].decode("ascii", "replace").split(" ")
    return tuple(word if word in KNOWN_ROLES else UNREADABLE_ROLE for word in words)
