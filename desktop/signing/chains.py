"""From a certificate back to a root that is believed (RFC 5280, section 6), by pyhanko_certvalidator.

Nothing is fetched: issuers come from the trust store only. Revocation is judged apart, in `revocation`,
because what a list proves depends on when the signed thing was first seen.
"""

import asyncio
from functools import lru_cache
from typing import Final

from asn1crypto import x509 as asn1_x509
from msgspec import Struct
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    ExpiredError,
    InvalidCertificateError,
    NotYetValidError,
    PathBuildingError,
    ValidationError,
)
from pyhanko_certvalidator.policy_decl import CertRevTrustPolicy, RevocationCheckingPolicy

from desktop.branch.dates import short
from desktop.signing.certificates import describe
from desktop.signing.records import VIETNAM, CertificateFacts, Reason, Trust, Weight
from desktop.signing.trust import Times, expired_since
from desktop.words import translate

_NO_LISTS_HERE: Final = CertRevTrustPolicy(RevocationCheckingPolicy.from_legacy("none"))


class Chain(Struct, frozen=True, kw_only=True):
    """Certificates from the signer's to the root's, DER, each with its facts; empty where there is no way.

    `reasons` speak against the way, or of the dates on it. Without certificates and without reasons, nobody
    here knows the issuer.
    """

    certificates: tuple[bytes, ...] = ()
    facts: tuple[CertificateFacts, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names on the way, the signer's first."""
        return tuple(one.name for one in self.facts)


def find_chain(certificate: bytes, facts: CertificateFacts, trust: Trust, times: Times) -> Chain:
    """Look for a way from `certificate` to a root of `trust`, valid at the claimed time. Never raises."""
    if not trust.roots:
        return Chain()
    try:
        found = asyncio.run(_validated(certificate, trust, times))
    except (PathBuildingError, InvalidCertificateError):
        return Chain()
    except ValidationError as error:
        return Chain(reasons=(_why(error, facts),))
    except Exception:  # noqa: BLE001  hostile bytes: the parsers below promise no list of exceptions
        sentence = translate("trust", "Chứng thư của “{name}” không đọc được hết.", name=facts.name)
        return Chain(reasons=(_reason("certificate-unreadable", sentence),))
    described = (facts, *(describe(one) for one in found[1:]))
    root = described[-1]
    if not root.valid_from <= times.claimed <= root.valid_until:
        return Chain(reasons=(_issuer_out_of_date(facts),))
    return Chain(certificates=found, facts=described, reasons=tuple(expired_since(facts, times)))


async def _validated(certificate: bytes, trust: Trust, times: Times) -> tuple[bytes, ...]:
    # parsed anew for every question: asn1crypto's objects parse lazily and must not be shared by threads
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(one) for one in trust.roots if _is_certificate(one)],
        other_certs=[asn1_x509.Certificate.load(one) for one in trust.intermediates if _is_certificate(one)],
        moment=times.claimed,
        allow_fetching=False,
        revinfo_policy=_NO_LISTS_HERE,
    )
    validator = CertificateValidator(
        asn1_x509.Certificate.load(certificate, strict=True), validation_context=context
    )
    path = await validator.async_validate_path()
    from_the_root = [one.dump() for one in path.iter_certs(include_root=True)]
    return tuple(reversed(from_the_root))


@lru_cache(maxsize=256)
def _is_certificate(der: bytes) -> bool:
    try:
        describe(der)
    except ValueError:
        return False
    return True


def _why(error: ValidationError, facts: CertificateFacts) -> Reason:
    if isinstance(error, ExpiredError | NotYetValidError):
        return _out_of_date(error, facts)
    message = error.failure_msg
    if "could not be verified" in message:
        sentence = translate(
            "trust",
            "Chứng thư ghi tên “{name}” không phải do “{issuer}” cấp: chữ ký của nơi cấp không khớp.",
            name=facts.name,
            issuer=facts.issuer,
        )
        return _reason("issuer-did-not-sign", sentence)
    if "disallowed" in message:
        sentence = translate("trust", "Chứng thư của “{name}” dùng thuật toán quá yếu.", name=facts.name)
        return _reason("certificate-too-weak", sentence)
    if "unsupported critical extension" in message:
        sentence = translate(
            "trust",
            "Chứng thư của “{name}” có điều kiện mà chương trình này chưa hiểu.",
            name=facts.name,
        )
        return _reason("condition-not-understood", sentence, "unknown")
    sentence = translate(
        "trust",
        "Nơi cấp “{issuer}” không được phép cấp chứng thư như của “{name}”.",
        name=facts.name,
        issuer=facts.issuer,
    )
    return _reason("issuer-not-allowed", sentence)


def _out_of_date(error: ExpiredError | NotYetValidError, facts: CertificateFacts) -> Reason:
    if not error.is_ee_cert:
        return _issuer_out_of_date(facts)
    if isinstance(error, ExpiredError):
        sentence = translate(
            "trust",
            "Chứng thư của “{name}” đã hết hạn ngày {day}, trước thời điểm ký.",
            name=facts.name,
            day=_day(facts),
        )
        return _reason("expired-then", sentence)
    sentence = translate(
        "trust",
        "Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}, sau thời điểm ký.",
        name=facts.name,
        day=short(facts.valid_from.astimezone(VIETNAM).date()),
    )
    return _reason("not-valid-then", sentence)


def _issuer_out_of_date(facts: CertificateFacts) -> Reason:
    sentence = translate(
        "trust",
        "Vào thời điểm ký, chứng thư của nơi cấp (“{issuer}”) không có hiệu lực.",
        issuer=facts.issuer,
    )
    return _reason("issuer-not-valid-then", sentence)


def _day(facts: CertificateFacts) -> str:
    return short(facts.valid_until.astimezone(VIETNAM).date())


def _reason(code: str, sentence: str, weight: Weight = "invalid") -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)
