"""Certificates, requests and revocation lists put together and signed by a `Hand`.

A hand signs bytes and never shows its key, so that an issuer or a requester may be a file or a token: what is
to be signed is written here (asn1crypto), the hand signs it, and both go into one frame. RSA signs with
PKCS#1 v1.5 and a curve with ECDSA, both over SHA-256.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from asn1crypto import algos, core, crl, csr, keys
from asn1crypto import x509 as asn1_x509
from msgspec import Struct

from desktop.branch.names import nfc
from desktop.signing.hands import Hand

DIGEST: Final = "sha256"


class Person(Struct, frozen=True, kw_only=True):
    """Whom a certificate or a request names: full name (CN), unit (O), country."""

    name: str
    unit: str = ""
    country: str = "VN"


def subject_of(person: Person) -> asn1_x509.Name:
    """Return the X.520 name: country, unit if there is one, common name."""
    parts = {"country_name": person.country}
    if person.unit:
        parts["organization_name"] = nfc(person.unit)
    return asn1_x509.Name.build({**parts, "common_name": nfc(person.name)})


def subject_in(certificate: bytes) -> asn1_x509.Name:
    """Return the holder's name as it stands in a certificate, byte for byte."""
    return asn1_x509.Certificate.load(certificate).subject


def public_key_in(certificate: bytes) -> bytes:
    """Return the SubjectPublicKeyInfo of a certificate, DER."""
    der: bytes = asn1_x509.Certificate.load(certificate).public_key.dump()
    return der


def key_id_in(certificate: bytes) -> bytes:
    """Return the key identifier that certificates and lists of this issuer point to."""
    parsed = asn1_x509.Certificate.load(certificate)
    return bytes(parsed.key_identifier or parsed.public_key.sha1)


def extension(kind: str, value: Any, *, critical: bool = False) -> asn1_x509.Extension:  # noqa: ANN401  asn1crypto's
    """Return one extension by asn1crypto's name of it, or by its dotted number with DER bytes as `value`."""
    if kind[0].isdigit():
        value = core.ParsableOctetString(value)
    return asn1_x509.Extension({"extn_id": kind, "critical": critical, "extn_value": value})


def usage(*names: str) -> asn1_x509.Extension:
    """Return the critical key usage extension."""
    return extension("key_usage", set(names), critical=True)


def certificate(
    hand: Hand,
    *,
    subject: asn1_x509.Name,
    issuer: asn1_x509.Name,
    public_key: bytes,
    serial: int,
    begin: datetime,
    end: datetime,
    extensions: Iterable[asn1_x509.Extension],
) -> bytes:
    """Return a certificate (RFC 5280, version 3) over `public_key`, signed by the issuer's hand, as DER."""
    algorithm = _algorithm(hand)
    to_sign = asn1_x509.TbsCertificate(
        {
            "version": "v3",
            "serial_number": serial,
            "signature": algorithm,
            "issuer": issuer,
            "validity": {"not_before": _time(begin), "not_after": _time(end)},
            "subject": subject,
            "subject_public_key_info": keys.PublicKeyInfo.load(public_key),
            "extensions": list(extensions),
        }
    )
    return _framed(asn1_x509.Certificate, "tbs_certificate", to_sign, "signature_value", hand)


def request(hand: Hand, *, subject: asn1_x509.Name, public_key: bytes) -> bytes:
    """Return a certification request (PKCS#10, RFC 2986) without attributes, signed by the hand, as DER."""
    to_sign = csr.CertificationRequestInfo(
        {
            "version": "v1",
            "subject": subject,
            "subject_pk_info": keys.PublicKeyInfo.load(public_key),
            "attributes": [],
        }
    )
    return _framed(csr.CertificationRequest, "certification_request_info", to_sign, "signature", hand)


def revocation_list(
    hand: Hand,
    *,
    issuer: asn1_x509.Name,
    issuer_key_id: bytes,
    number: int,
    made: datetime,
    until: datetime,
    lines: Iterable[tuple[int, datetime, str]],
) -> bytes:
    """Return a revocation list (CRL v2); a line is serial number, time, asn1crypto's word for the reason."""
    revoked = [
        {
            "user_certificate": serial,
            "revocation_date": _time(at),
            "crl_entry_extensions": [{"extn_id": "crl_reason", "critical": False, "extn_value": reason}],
        }
        for serial, at, reason in lines
    ]
    to_sign = {
        "version": "v2",
        "signature": _algorithm(hand),
        "issuer": issuer,
        "this_update": _time(made),
        "next_update": _time(until),
        "crl_extensions": [
            {
                "extn_id": "authority_key_identifier",
                "critical": False,
                "extn_value": {"key_identifier": issuer_key_id},
            },
            {"extn_id": "crl_number", "critical": False, "extn_value": number},
        ],
    }
    if revoked:  # RFC 5280, 5.1.2.6: an empty list is not written at all
        to_sign["revoked_certificates"] = revoked
    return _framed(crl.CertificateList, "tbs_cert_list", crl.TbsCertList(to_sign), "signature", hand)


def _framed(frame: type[core.Sequence], name: str, to_sign: core.Sequence, place: str, hand: Hand) -> bytes:
    signature = core.OctetBitString(hand.sign(to_sign.dump(), DIGEST))
    der: bytes = frame({name: to_sign, "signature_algorithm": _algorithm(hand), place: signature}).dump()
    return der


def _algorithm(hand: Hand) -> algos.SignedDigestAlgorithm:
    kind = {"rsa": "rsa", "ec": "ecdsa"}[hand.family]
    return algos.SignedDigestAlgorithm({"algorithm": f"{DIGEST}_{kind}"})


def _time(moment: datetime) -> asn1_x509.Time:
    """Return a whole second in UTC: UTCTime until 2049, GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5)."""
    moment = moment.astimezone(UTC).replace(microsecond=0)
    if moment.year < 2050:
        return asn1_x509.Time({"utc_time": asn1_x509.UTCTime(moment)})
    return asn1_x509.Time({"general_time": asn1_x509.GeneralizedTime(moment)})
