"""Certification requests (PKCS#10, RFC 2986): a branch asks its committee's issuer for a certificate.

The request is signed by the key it is about, file or token, which proves that who asks holds it. What it
says of the person is a wish: the issuer writes what was compared on paper.
"""

from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID
from msgspec import Struct

from desktop.branch.names import nfc
from desktop.signing import building
from desktop.signing.certificates import unit_in_certificate, wished_name
from desktop.signing.records import CURVES, WEAKEST_RSA, SigningKey
from desktop.signing.troubles import BadRequest
from desktop.words import translate

REQUEST_LIMIT: Final = 64 * 1024
STRONGEST_RSA: Final = 8192
"""Beyond this a public key only serves to keep whoever checks busy."""

_HASHES: Final = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


class Request(Struct, frozen=True, kw_only=True):
    """A request that was read and whose own signature fits; `public_key` is the SubjectPublicKeyInfo, DER."""

    holder: str
    unit: str
    public_key: bytes
    family: str


def make_request(key: SigningKey, unit: str, holder: str) -> bytes:
    """Return the request (DER) for a certificate over the public key of `key`, signed by its hand.

    Raises `Refused` (field `name`) for a holder's name that cannot stand in a certificate.
    """
    person = building.Person(name=wished_name(holder), unit=unit_in_certificate(unit))
    return building.request(
        key.worker,
        subject=building.subject_of(person),
        public_key=building.public_key_in(key.certificate),
    )


def read_request(der: bytes) -> Request:
    """Read a request and check its own signature; raises `BadRequest`, never anything else on its bytes.

    Refused too: a key that is weak or of another kind, a weak hash, and wishes of an issuer's powers.
    """
    if len(der) > REQUEST_LIMIT:
        raise _bad(translate("signing", "Tệp đề nghị cấp chứng thư lớn quá mức."))
    try:
        request = x509.load_der_x509_csr(der)
        fits = request.is_signature_valid
        public, extensions = request.public_key(), request.extensions
        strong_hash = isinstance(request.signature_hash_algorithm, _HASHES)
    except Exception as error:  # hostile bytes: the parser promises no list of exceptions
        raise _bad(translate("signing", "Tệp đề nghị cấp chứng thư đã hỏng, không đọc được.")) from error
    if not fits:
        raise _bad(translate("signing", "Đề nghị cấp chứng thư không do chính khóa ấy ký."))
    if not strong_hash or not is_strong(public):
        raise _bad(
            translate("signing", "Khóa trong đề nghị cấp chứng thư quá yếu hoặc thuộc loại không dùng ở đây.")
        )
    if _asks_for_more(extensions):
        raise _bad(
            translate(
                "signing", "Đề nghị cấp chứng thư xin cả quyền cấp chứng thư cho người khác; không cấp được."
            )
        )
    return Request(
        holder=_text(request.subject, NameOID.COMMON_NAME),
        unit=_text(request.subject, NameOID.ORGANIZATION_NAME),
        public_key=public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        family="rsa" if isinstance(public, rsa.RSAPublicKey) else "ec",
    )


def is_strong(public: object) -> bool:
    """Tell whether a public key may get a certificate here: RSA from 2048 bits, or a NIST curve."""
    if isinstance(public, rsa.RSAPublicKey):
        exponent = public.public_numbers().e
        return WEAKEST_RSA <= public.key_size <= STRONGEST_RSA and 65537 <= exponent < 2**32
    return isinstance(public, ec.EllipticCurvePublicKey) and public.curve.name in CURVES


def _asks_for_more(extensions: x509.Extensions) -> bool:
    for one in extensions:
        if isinstance(one.value, x509.BasicConstraints) and one.value.ca:
            return True
        if isinstance(one.value, x509.KeyUsage) and (one.value.key_cert_sign or one.value.crl_sign):
            return True
    return False


def _text(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    values = name.get_attributes_for_oid(oid)
    value = values[0].value if values else ""
    return nfc(value if isinstance(value, str) else value.decode("utf-8", "replace"))


def _bad(sentence: str) -> BadRequest:
    return BadRequest(
        sentence,
        translate("signing", "Chưa cấp gì."),
        translate("signing", "Đề nghị chi bộ làm lại thẻ khóa rồi nộp lại."),
    )
