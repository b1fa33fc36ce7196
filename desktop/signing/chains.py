"""From a certificate back to a root that is believed (RFC 5280, section 6), by pyhanko_certvalidator.

Nothing is fetched: issuers come from the trust store only. Revocation is judged apart, in `revocation`,
because what a list proves depends on when the signed thing was first seen.
"""

import asyncio
from bisect import bisect_right
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

import desktop.signing.whole_pyhanko  # isort: skip  # noqa: F401  before any part of it

import msgspec
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

from desktop.signing.certificates import describe
from desktop.signing.records import CertificateFacts, Reason, Trust, Weight, day_of
from desktop.signing.trust import Times, expired_since
from desktop.words import translate

_NO_LISTS_HERE: Final = CertRevTrustPolicy(RevocationCheckingPolicy.from_legacy("none"))

_MESSAGES: Final = {
    "could not be verified": "issuer-did-not-sign",
    "disallowed": "certificate-too-weak",
    "unsupported critical extension": "condition-not-understood",
}
"""What pyhanko_certvalidator says where it has no class of its own for it."""

_AFTER: Final = timedelta(microseconds=1)


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
    edges = _edges(certificate, trust.roots, trust.intermediates)
    found = _found(certificate, trust.roots, trust.intermediates, _beginning(edges, times.claimed))
    if isinstance(found, str):
        return Chain(reasons=(_told(found, facts),) if found else ())
    root = found.facts[-1]
    if not root.valid_from <= times.claimed <= root.valid_until:
        return Chain(reasons=(_told("issuer-not-valid-then", facts),))
    return msgspec.structs.replace(found, reasons=tuple(expired_since(facts, times)))


@lru_cache(maxsize=1024)
def _edges(certificate: bytes, *others: tuple[bytes, ...]) -> tuple[datetime, ...]:
    """Return the times at which a certificate begins or has ended: between two of them no answer changes."""
    known = [certificate, *(one for some in others for one in some if _is_certificate(one))]
    dates = [(facts.valid_from, facts.valid_until) for facts in map(describe, known)]
    return tuple(sorted({begin for begin, _end in dates} | {end + _AFTER for _begin, end in dates}))


def _beginning(edges: tuple[datetime, ...], moment: datetime) -> datetime:
    """Return the first moment of the span in which `moment` lies; one answer serves the whole span."""
    place = bisect_right(edges, moment)
    return edges[place - 1] if place else edges[0] - timedelta(days=1)


@lru_cache(maxsize=1024)
def _found(
    certificate: bytes, roots: tuple[bytes, ...], intermediates: tuple[bytes, ...], moment: datetime
) -> Chain | str:
    """Return the way, or the code of what speaks against it, or "" where nobody here knows the issuer."""
    try:
        found = asyncio.run(_validated(certificate, roots, intermediates, moment))
    except (PathBuildingError, InvalidCertificateError):
        return ""
    except ValidationError as error:
        return _code(error)
    except Exception:  # noqa: BLE001  hostile bytes: the parsers below promise no list of exceptions
        return "certificate-unreadable"
    if found[0] != certificate:  # of a root's name and key, and yet another certificate: nobody issued it
        return "issuer-did-not-sign"
    return Chain(certificates=found, facts=tuple(map(describe, found)))


async def _validated(
    certificate: bytes, roots: tuple[bytes, ...], intermediates: tuple[bytes, ...], moment: datetime
) -> tuple[bytes, ...]:
    # parsed anew for every question: asn1crypto's objects parse lazily and must not be shared by threads
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(one) for one in roots if _is_certificate(one)],
        other_certs=[asn1_x509.Certificate.load(one) for one in intermediates if _is_certificate(one)],
        moment=moment,
        allow_fetching=False,
        revinfo_policy=_NO_LISTS_HERE,
        time_tolerance=timedelta(0),
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


def _code(error: ValidationError) -> str:
    if isinstance(error, ExpiredError):
        return "expired-then" if error.is_ee_cert else "issuer-not-valid-then"
    if isinstance(error, NotYetValidError):
        return "not-valid-then" if error.is_ee_cert else "issuer-not-valid-then"
    for words, code in _MESSAGES.items():
        if words in error.failure_msg:
            return code
    return "issuer-not-allowed"


def _told(code: str, facts: CertificateFacts) -> Reason:
    """Return the reason in the reader's language, which may be another one the next time."""
    name, issuer = facts.name, facts.issuer
    sentences = {
        "certificate-unreadable": translate("trust", "Chứng thư của “{name}” không đọc được hết.", name=name),
        "expired-then": translate(
            "trust",
            "Chứng thư của “{name}” đã hết hạn ngày {day}, trước thời điểm ký.",
            name=name,
            day=day_of(facts.valid_until),
        ),
        "not-valid-then": translate(
            "trust",
            "Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}, sau thời điểm ký.",
            name=name,
            day=day_of(facts.valid_from),
        ),
        "issuer-not-valid-then": translate(
            "trust",
            "Vào thời điểm ký, chứng thư của nơi cấp (“{issuer}”) không có hiệu lực.",
            issuer=issuer,
        ),
        "issuer-did-not-sign": translate(
            "trust",
            "Chứng thư ghi tên “{name}” không phải do “{issuer}” cấp: chữ ký của nơi cấp không khớp.",
            name=name,
            issuer=issuer,
        ),
        "certificate-too-weak": translate(
            "trust", "Chứng thư của “{name}” dùng thuật toán quá yếu.", name=name
        ),
        "condition-not-understood": translate(
            "trust", "Chứng thư của “{name}” có điều kiện mà chương trình này chưa hiểu.", name=name
        ),
        "issuer-not-allowed": translate(
            "trust",
            "Nơi cấp “{issuer}” không được phép cấp chứng thư như của “{name}”.",
            name=name,
            issuer=issuer,
        ),
    }
    weight: Weight = "unknown" if code == "condition-not-understood" else "invalid"
    return Reason(code=code, sentence=sentences[code], weight=weight)
