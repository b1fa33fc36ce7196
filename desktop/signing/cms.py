"""CAdES-B signatures (ETSI EN 319 122-1) kept apart from the bytes they sign, made and checked.

One form, always the same (the order of the parts, the attributes, the algorithms): the same key, bytes and
time give the same signature file. The check can therefore write a signature again from its parts and compare:
a byte changed even where no signature reaches (version numbers, identifiers, lengths) is found.
"""

import asyncio
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, cast

import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it

from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from msgspec import Struct
from pyhanko.sign.general import SigningError, extract_signer_info
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.validation.generic_cms import (
    extract_certs_for_validation,
    get_signing_cert_attr,
    validate_sig_integrity,
)
from pyhanko_certvalidator.registry import SimpleCertificateStore

from desktop.signing.certificates import check_usable, describe
from desktop.signing.hands import Digest
from desktop.signing.records import (
    WEAKEST_RSA,
    CertificateFacts,
    Reason,
    SignatureVerdict,
    SigningKey,
    Weight,
)
from desktop.words import translate

DIGEST: Final = "sha256"
SIGNATURE_LIMIT: Final = 256 * 1024
"""A detached signature larger than this many bytes is not read."""

_SOUND_DIGESTS: Final = frozenset({"sha256", "sha384", "sha512"})
_WEAKEST_EC: Final = 256


class Examined(Struct, frozen=True, kw_only=True):
    """What one CMS signature says of itself; the caller adds what its container knows."""

    signer: CertificateFacts
    intact: bool
    own_form: bool
    claimed_at: datetime | None
    reasons: tuple[Reason, ...]


class KeySigner(Signer):
    """Has the key's own hand sign, in memory or on a token: no private key is ever turned into bytes."""

    def __init__(self, key: SigningKey) -> None:
        super().__init__(
            signing_cert=asn1_x509.Certificate.load(key.certificate),
            cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
        )
        self._hand = key.worker

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: FBT001, FBT002  pyHanko's
    ) -> bytes:
        """Return the raw signature over `data`; in a dry run only bytes of the right length."""
        if digest_algorithm not in _SOUND_DIGESTS:
            message = f"no signatures over {digest_algorithm}"
            raise SigningError(message)
        if dry_run:
            return bytes(self._hand.longest_signature)
        return self._hand.sign(data, cast("Digest", digest_algorithm))


def sign_detached(data: bytes, key: SigningKey, now: datetime) -> bytes:
    """Return the DER of a detached CAdES-B signature of `key` over `data`, claiming the time `now`.

    `now` has a zone; fractions of a second are dropped. Raises `KeyExpired`, `KeyNotYetValid` and
    `KeyMayNotSign`.
    """
    check_usable(key, now)
    claimed = PdfCMSSignedAttributes(signing_time=now.astimezone(UTC).replace(microsecond=0))
    content = asyncio.run(
        KeySigner(key).async_sign_general_data(
            data, DIGEST, detached=True, use_cades=True, signed_attr_settings=claimed
        )
    )
    der: bytes = content.dump()
    return der


def verify_detached(data: bytes, der: bytes) -> SignatureVerdict:
    """Check a detached signature over `data`. Never raises: unreadable bytes are `invalid`, with a reason."""
    if len(der) > SIGNATURE_LIMIT:
        return _unreadable()
    try:
        found = examine(der, lambda name: hashlib.new(name, data).digest())
    except Exception:  # noqa: BLE001  hostile bytes: the parsers below promise no list of exceptions
        return _unreadable()
    reasons = list(found.reasons)
    if not found.own_form:
        reasons.append(
            Reason(
                code="signature-altered",
                sentence=translate(
                    "signing", "Tệp chữ ký không còn đúng từng byte như khi ký (hoặc do phần mềm khác tạo)."
                ),
            )
        )
    return SignatureVerdict(
        signer=found.signer,
        claimed_at=found.claimed_at,
        intact=found.intact,
        coverage="whole" if found.intact else "partial",
        changed_after="nothing" if found.intact else "other",
        own_form=found.own_form,
        reasons=tuple(reasons),
    )


def examine(der: bytes, digest_of: Callable[[str], bytes], claimed_at: datetime | None = None) -> Examined:
    """Take one CMS signature apart and judge it; may raise anything on bytes that are not one.

    `digest_of(name)` gives the digest of the signed bytes; `claimed_at` is a time claimed outside the
    signature (a PDF's `/M`), used where the signature itself claims none.
    """
    content = cms.ContentInfo.load(der, strict=True)
    signed = content["content"]
    signer_info = extract_signer_info(signed)
    certificate = extract_certs_for_validation(signed).signer_cert
    facts = describe(certificate.dump())
    claimed = _claimed_time(signer_info) or claimed_at
    digest_name = signer_info["digest_algorithm"]["algorithm"].native
    unchanged, fits = validate_sig_integrity(
        signer_info, certificate, expected_content_type="data", actual_digest=digest_of(digest_name)
    )
    bound = get_signing_cert_attr(signer_info["signed_attrs"]) is not None
    reasons = [
        *_integrity_reasons(unchanged=unchanged, fits=fits, bound=bound),
        *_strength_reasons(digest_name, certificate.dump()),
        *certificate_reasons(facts, claimed),
    ]
    return Examined(
        signer=facts,
        intact=unchanged and fits and bound,
        own_form=_written_again(signer_info, certificate) == der,
        claimed_at=claimed,
        reasons=tuple(reasons),
    )


def certificate_reasons(facts: CertificateFacts, claimed_at: datetime | None) -> list[Reason]:
    """Say what there is to say of the certificate itself: purpose, issuer, validity at the claimed time."""
    reasons = []
    if not facts.may_sign:
        reasons.append(
            _reason(
                "certificate-may-not-sign",
                translate("signing", "Chứng thư của “{name}” không dùng để ký.", name=facts.name),
            )
        )
    if facts.self_issued:
        reasons.append(
            _reason(
                "certificate-self-issued",
                translate(
                    "signing",
                    "Chứng thư của “{name}” do chính người ký tự tạo. Để chắc chắn đúng người, so dấu "
                    "vân tay này với bản người ký đã nộp: {fingerprint}.",
                    name=facts.name,
                    fingerprint=facts.fingerprint_words,
                ),
                "note",
            )
        )
    elif facts.name == facts.issuer:
        reasons.append(
            _reason(
                "certificate-broken",
                translate("signing", "Chứng thư của “{name}” đã bị sửa.", name=facts.name),
            )
        )
    else:
        reasons.append(
            _reason(
                "issuer-not-checked",
                translate(
                    "signing",
                    "Chứng thư của “{name}” do “{issuer}” cấp; chưa có danh sách tin cậy để kiểm tra nơi "
                    "cấp. Dấu vân tay: {fingerprint}.",
                    name=facts.name,
                    issuer=facts.issuer,
                    fingerprint=facts.fingerprint_words,
                ),
                "note",
            )
        )
    return [*reasons, *_validity_reasons(facts, claimed_at)]


def _validity_reasons(facts: CertificateFacts, claimed_at: datetime | None) -> list[Reason]:
    if claimed_at is None:
        sentence = translate("signing", "Chữ ký của “{name}” không ghi thời điểm ký.", name=facts.name)
        return [_reason("no-signing-time", sentence, "warning")]
    if claimed_at > facts.valid_until:
        sentence = translate(
            "signing",
            "Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” đã hết hạn.",
            name=facts.name,
        )
        return [_reason("certificate-expired", sentence, "warning")]
    if claimed_at < facts.valid_from:
        sentence = translate(
            "signing",
            "Vào thời điểm ký ghi trong chữ ký, chứng thư của “{name}” chưa có hiệu lực.",
            name=facts.name,
        )
        return [_reason("certificate-not-yet-valid", sentence, "warning")]
    return []


def _integrity_reasons(*, unchanged: bool, fits: bool, bound: bool) -> list[Reason]:
    reasons = []
    if not unchanged:
        reasons.append(
            _reason("content-changed", translate("signing", "Nội dung đã bị thay đổi sau khi ký."))
        )
    if not fits:
        reasons.append(
            _reason("signature-wrong", translate("signing", "Chữ ký không khớp với khóa của người ký."))
        )
    if not bound:
        reasons.append(
            _reason(
                "certificate-not-bound",
                translate("signing", "Chữ ký không gắn với chứng thư nào (thiếu signing-certificate)."),
            )
        )
    return reasons


def _strength_reasons(digest_name: str, certificate: bytes) -> list[Reason]:
    reasons = []
    if digest_name not in _SOUND_DIGESTS:
        reasons.append(
            _reason(
                "weak-digest",
                translate("signing", "Chữ ký dùng thuật toán băm quá yếu ({name}).", name=digest_name),
            )
        )
    key = x509.load_der_x509_certificate(certificate).public_key()
    weak_rsa = isinstance(key, rsa.RSAPublicKey) and key.key_size < WEAKEST_RSA
    weak_ec = isinstance(key, ec.EllipticCurvePublicKey) and key.curve.key_size < _WEAKEST_EC
    if weak_rsa or weak_ec:
        reasons.append(_reason("weak-key", translate("signing", "Khóa ký quá ngắn, không còn an toàn.")))
    return reasons


def _claimed_time(signer_info: cms.SignerInfo) -> datetime | None:
    for attribute in signer_info["signed_attrs"]:
        if attribute["type"].native == "signing_time":
            moment = attribute["values"][0].native
            return moment if isinstance(moment, datetime) else None
    return None


def _written_again(signer_info: cms.SignerInfo, certificate: asn1_x509.Certificate) -> bytes:
    """Write the signature from the parts the signature itself protects, in the one form we use.

    Taken over: the certificate (bound by its hash among the signed attributes), the signed attributes (under
    the signature) and the signature value. Everything else follows from those.
    """
    digest = cms.DigestAlgorithm({"algorithm": signer_info["digest_algorithm"]["algorithm"].native})
    kind = {"rsa": "rsa", "ec": "ecdsa"}[certificate.public_key.algorithm]
    mechanism = algos.SignedDigestAlgorithm({"algorithm": f"{digest['algorithm'].native}_{kind}"})
    attributes = cms.CMSAttributes.load(signer_info["signed_attrs"].untag().dump(), strict=True)
    again = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                    )
                }
            ),
            "digest_algorithm": digest,
            "signature_algorithm": mechanism,
            "signed_attrs": attributes,
            "signature": core.OctetString(signer_info["signature"].native),
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms((digest,)),
            "encap_content_info": {"content_type": "data"},
            "certificates": [cms.CertificateChoices(name="certificate", value=certificate)],
            "signer_infos": [again],
        }
    )
    der: bytes = cms.ContentInfo({"content_type": cms.ContentType("signed_data"), "content": signed}).dump()
    return der


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)


def _unreadable() -> SignatureVerdict:
    sentence = translate("signing", "Tệp chữ ký đã hỏng, không đọc được.")
    return SignatureVerdict(reasons=(_reason("signature-unreadable", sentence),))
