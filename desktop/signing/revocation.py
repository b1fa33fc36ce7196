"""What revocation lists (danh sách thu hồi, CRL; RFC 5280, section 5) carried here on a stick can say.

A list counts only if the issuer's own key signed it and it speaks for all of the issuer's certificates, or
for the part the certificate belongs to. An older list's entry stays an entry: nobody comes back from
revocation, except from a hold (certificateHold) that a newer list no longer has.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from functools import lru_cache
from typing import Final

from cryptography import x509
from msgspec import Struct

from desktop.signing.chains import Chain
from desktop.signing.records import Reason, Trust, Weight, day_of
from desktop.signing.trust import Ended, Times, end_reasons
from desktop.words import translate

_COMPROMISED: Final = frozenset(
    {x509.ReasonFlags.key_compromise, x509.ReasonFlags.ca_compromise, x509.ReasonFlags.aa_compromise}
)
_UNDERSTOOD: Final = frozenset(
    {
        x509.CRLNumber.oid,
        x509.AuthorityKeyIdentifier.oid,
        x509.IssuingDistributionPoint.oid,
        x509.IssuerAlternativeName.oid,
        x509.FreshestCRL.oid,
        x509.AuthorityInformationAccess.oid,
    }
)


class Known(Struct, frozen=True, kw_only=True):
    """What the lists say of a way: reasons, and the day up to which revocation is known for all of it."""

    reasons: tuple[Reason, ...] = ()
    until: datetime | None = None


class Entry(Struct, frozen=True, kw_only=True):
    """One certificate's line in a list."""

    kind: Ended
    at: datetime
    hold: bool = False


def look_up(chain: Chain, trust: Trust, times: Times, *, stale: bool = True) -> Known:
    """Ask the lists of `trust` about every certificate on the way but the root.

    With `stale`, also say which lists are missing or too old to know. Never raises on the bytes of a list.
    """
    reasons: list[Reason] = []
    days: list[datetime | None] = []
    pairs = list(zip(chain.certificates, chain.certificates[1:], strict=False))
    for number, (subject, issuer) in enumerate(pairs):
        lists = lists_for(subject, issuer, trust)
        entry = _entry(subject, lists)
        facts = chain.facts[number]
        if entry is not None:
            reasons += end_reasons(entry.kind, entry.at, facts.name, times)
            continue
        days.append(_made(lists[0]) if lists else None)
        if stale:
            reasons += _age(lists, facts.issuer, times)
    known = [day for day in days if day is not None]
    complete = bool(known) and len(known) == len(days)
    return Known(reasons=tuple(reasons), until=min(known) if complete else None)


def lists_for(subject: bytes, issuer: bytes, trust: Trust) -> list[x509.CertificateRevocationList]:
    """Return the lists that speak for `subject` (DER) in the name of its `issuer` (DER), newest first."""
    certificate, authority = _certificate(subject), _certificate(issuer)
    found = []
    for der in trust.crls:
        revoked = load_list(der)
        if revoked is None or revoked.issuer != authority.subject:
            continue
        if is_signed_by(der, issuer) and _speaks_for(revoked, certificate):
            found.append(revoked)
    return sorted(found, key=_made, reverse=True)


@lru_cache(maxsize=64)
def load_list(der: bytes) -> x509.CertificateRevocationList | None:
    """Return the list, or None if the bytes are none we can read, or one that only changes another."""
    try:
        revoked = x509.load_der_x509_crl(der)
        extensions = list(revoked.extensions)
        _ = revoked.issuer, revoked.last_update_utc, revoked.next_update_utc, len(revoked)
    except Exception:  # noqa: BLE001  hostile bytes: the parser promises no list of exceptions
        return None
    if any(one.critical and one.oid not in _UNDERSTOOD for one in extensions):
        return None
    if any(one.oid == x509.DeltaCRLIndicator.oid for one in extensions):
        return None
    return revoked


@lru_cache(maxsize=256)
def is_signed_by(der: bytes, issuer: bytes) -> bool:
    """Tell whether the list `der` is signed with the key of the certificate `issuer`, which may do so."""
    revoked, authority = load_list(der), _certificate(issuer)
    if revoked is None:
        return False
    try:
        usage = authority.extensions.get_extension_for_class(x509.KeyUsage).value
        if not usage.crl_sign:
            return False
    except x509.ExtensionNotFound:
        pass  # RFC 5280, 6.3.3 (f): only where the extension is there, it limits
    except ValueError:
        return False
    try:
        weak = revoked.signature_hash_algorithm is None or revoked.signature_hash_algorithm.digest_size < 32
        return not weak and revoked.is_signature_valid(authority.public_key())  # type: ignore[arg-type]
    except (ValueError, TypeError):  # an issuer whose key is of a kind that signs nothing
        return False


def issued_by(der: bytes, issuer: bytes) -> bool:
    """Tell whether the list `der` is the issuer's own: in its name, and signed with its key."""
    revoked = load_list(der)
    return (
        revoked is not None and revoked.issuer == _certificate(issuer).subject and is_signed_by(der, issuer)
    )


def scope_of(der: bytes) -> bytes:
    """Return what part of its issuer's certificates a list speaks for, as written in it; empty: for all."""
    revoked = load_list(der)
    if revoked is None:
        return b""
    try:
        return revoked.extensions.get_extension_for_class(x509.IssuingDistributionPoint).value.public_bytes()
    except x509.ExtensionNotFound:
        return b""


def _certificate(der: bytes) -> x509.Certificate:
    return x509.load_der_x509_certificate(der)


def _speaks_for(revoked: x509.CertificateRevocationList, certificate: x509.Certificate) -> bool:
    """Tell whether a list that covers only a part (issuing distribution point) covers this certificate."""
    try:
        part = revoked.extensions.get_extension_for_class(x509.IssuingDistributionPoint).value
    except x509.ExtensionNotFound:
        return True
    if part.indirect_crl or part.only_contains_attribute_certs or part.only_some_reasons:
        return False
    issuer = _is_issuer(certificate)
    if (part.only_contains_user_certs and issuer) or (part.only_contains_ca_certs and not issuer):
        return False
    if part.full_name is None:
        return part.relative_name is None
    names = {name.value for name in part.full_name if isinstance(name, x509.UniformResourceIdentifier)}
    return bool(names & _distribution_names(certificate))


def _distribution_names(certificate: x509.Certificate) -> set[str]:
    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except (x509.ExtensionNotFound, ValueError):
        return set()
    return {
        name.value
        for point in points
        for name in point.full_name or ()
        if isinstance(name, x509.UniformResourceIdentifier)
    }


def _is_issuer(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return False


def _entry(subject: bytes, lists: list[x509.CertificateRevocationList]) -> Entry | None:
    """Return the gravest line about the certificate in its lists, newest first."""
    serial = _certificate(subject).serial_number
    entries = []
    for number, revoked in enumerate(lists):
        line = revoked.get_revoked_certificate_by_serial_number(serial)
        if line is not None:
            entry = _read(line)
            if number == 0 or not entry.hold:
                entries.append(entry)
    worst = sorted(entries, key=lambda one: (one.kind != "compromised", one.kind == "superseded", one.at))
    return worst[0] if worst else None


def _read(line: x509.RevokedCertificate) -> Entry:
    at = line.revocation_date_utc
    try:
        reason = line.extensions.get_extension_for_class(x509.CRLReason).value.reason
    except (x509.ExtensionNotFound, ValueError):
        reason = x509.ReasonFlags.unspecified
    with suppress(x509.ExtensionNotFound, ValueError):  # without it, the day of revocation stands
        at = min(at, line.extensions.get_extension_for_class(x509.InvalidityDate).value.invalidity_date_utc)
    if reason in _COMPROMISED:
        return Entry(kind="compromised", at=at)
    if reason == x509.ReasonFlags.superseded:
        return Entry(kind="superseded", at=at)
    return Entry(kind="cessation", at=at, hold=reason == x509.ReasonFlags.certificate_hold)


def _made(revoked: x509.CertificateRevocationList) -> datetime:
    return revoked.last_update_utc


def _age(lists: list[x509.CertificateRevocationList], issuer: str, times: Times) -> Iterator[Reason]:
    """Say since when revocation is not known.

    A list younger than what it is asked about leaves nothing open. One still in its time (nextUpdate) is what
    the issuer itself goes by, so that only a note says since when; past its time it is a warning.
    """
    if not lists:
        sentence = translate(
            "trust",
            "Chưa có danh sách thu hồi của “{issuer}”; chưa biết chứng thư có bị thu hồi hay không.",
            issuer=issuer,
        )
        yield _reason("revocation-unknown", sentence, "warning")
        return
    made, due = _made(lists[0]), lists[0].next_update_utc
    if made >= times.seen:
        return
    day = day_of(made)
    if due is not None and times.now <= due:
        sentence = translate(
            "trust", "Đã đối chiếu danh sách thu hồi ngày {day} của “{issuer}”.", day=day, issuer=issuer
        )
        yield _reason("revocation-known-until", sentence, "note")
        return
    sentence = translate(
        "trust",
        "Danh sách thu hồi của “{issuer}” đã cũ; chưa biết chứng thư có bị thu hồi hay không từ ngày {day}.",
        issuer=issuer,
        day=day,
    )
    yield _reason("revocation-stale", sentence, "warning")


def _reason(code: str, sentence: str, weight: Weight) -> Reason:
    return Reason(code=code, sentence=sentence, weight=weight)
