"""A test PKI: root, issuer between, and people of every kind. Keys are made once a run.

    pki = test_pki()
    key = pki.person("revoked")              a SigningKey; also family="ec"
    trust.judge(key.certificate, NOW, pki.trust(), now=NOW)
    pki.fill(folder)                         the same trust as files for `--trust`

Kinds of people: see `KINDS`. `careless(key)` is the same key with facts that lie, so that code which refuses
an unusable key before signing lets it sign: for tests of the checking side.
"""

from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop.signing.certificates import describe
from desktop.signing.hands import KeyHand
from desktop.signing.records import Enrolled, SigningKey, Trust
from tests.signing.people import NOW, UNIT

OTHER_UNIT = "Chi bộ ấp Thới Bình"
ROOT_NAME = "Cơ quan chứng thực gốc thử nghiệm"
ISSUER_NAME = "Nơi cấp chứng thư thử nghiệm"
BEGIN = NOW - timedelta(days=60)
END = NOW + timedelta(days=365)
REVOKED_AT = NOW - timedelta(days=5)
LIST_MADE = NOW + timedelta(hours=1)
"""The current list is a little younger than the signatures made at NOW."""
LIST_UNTIL = NOW + timedelta(days=30)
CHECKED_AT = NOW + timedelta(hours=2)
"""When what was signed at NOW is first seen and checked."""

KINDS = {
    "valid": ("Nguyễn Thị Hoa", UNIT),
    "second": ("Trần Văn Bảy", UNIT),
    "other_unit": ("Lê Văn Tám", OTHER_UNIT),
    "expired": ("Phạm Văn Cũ", UNIT),  # ended ten days before NOW
    "not_yet": ("Đỗ Thị Mới", UNIT),  # begins ten days after NOW
    "revoked": ("Võ Văn Thôi", UNIT),  # cessation of operation, at REVOKED_AT
    "compromised": ("Ngô Thị Mất", UNIT),  # key compromise, at REVOKED_AT
    "superseded": ("Bùi Văn Thay", UNIT),  # superseded, at REVOKED_AT
    "encryption_only": ("Hồ Thị Kín", UNIT),  # key encipherment / agreement only
    "office": ("Văn phòng Đảng ủy xã Thới Hưng", "Đảng ủy xã Thới Hưng"),  # signs, and can be encrypted to
    "stranger": ("Người Lạ Mặt", UNIT),  # from an issuer nobody here knows
    "self_issued": ("Đặng Thị Tự", UNIT),
    "forged": ("Nguyễn Thị Hoa", UNIT),  # names our issuer, signed by somebody else's key
}
_REASONS = {
    "revoked": x509.ReasonFlags.cessation_of_operation,
    "compromised": x509.ReasonFlags.key_compromise,
    "superseded": x509.ReasonFlags.superseded,
}


def private_key(owner: str, family: str = "rsa"):
    """One key an owner and family, made once a run."""
    return _private_key(owner, family)


@lru_cache(maxsize=256)
def _private_key(_owner: str, family: str):
    if family == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def named(name: str, unit: str = "") -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COUNTRY_NAME, "VN")]
    if unit:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, unit))
    return x509.Name([*parts, x509.NameAttribute(NameOID.COMMON_NAME, name)])


def usage(*, sign=False, encipher=False, agree=False, issue=False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=sign, content_commitment=sign, key_encipherment=encipher, data_encipherment=False,
        key_agreement=agree, key_cert_sign=issue, crl_sign=issue, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def key_of(issuer_key) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())


def issue_by_hand(
    subject: x509.Name, key, issuer: x509.Name, issuer_key, *, begin=BEGIN, end=END, allowed=None, ca=None,
    serial=None,
) -> x509.Certificate:  # fmt: skip
    """A certificate put together without the code under test; `ca` is its path length, None for a person."""
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject).issuer_name(issuer).public_key(key.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(begin).not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=ca is not None, path_length=ca), critical=True)
        .add_extension(allowed or usage(sign=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            key_of(issuer_key), critical=False
        )
    )  # fmt: skip
    return builder.sign(issuer_key, hashes.SHA256())


def der(thing) -> bytes:
    return thing.public_bytes(Encoding.DER)


def signing_key(certificate: x509.Certificate, key) -> SigningKey:
    return SigningKey(certificate=der(certificate), hand=KeyHand(key), facts=describe(certificate))


def careless(key: SigningKey) -> SigningKey:
    """The same key, whose facts claim that it may sign at any time: it signs where it should refuse."""
    facts = msgspec.structs.replace(
        key.facts,
        may_sign=True,
        valid_from=NOW - timedelta(days=9999),
        valid_until=NOW + timedelta(days=9999),
    )
    return msgspec.structs.replace(key, facts=facts)


class Pki:
    """Root, one issuer below it, and people by kind."""

    def __init__(self) -> None:
        self.root_key = private_key("root")
        self.issuer_key = private_key("issuer")
        root, issuer = named(ROOT_NAME), named(ISSUER_NAME)
        years = {"begin": NOW - timedelta(days=900), "end": NOW + timedelta(days=3000)}
        self.root = issue_by_hand(
            root, self.root_key, root, self.root_key, allowed=usage(issue=True), ca=1, **years
        )
        self.issuer = issue_by_hand(
            issuer, self.issuer_key, root, self.root_key, allowed=usage(issue=True), ca=0, **years
        )
        self._people: dict[tuple[str, str], SigningKey] = {}

    @property
    def root_certificate(self) -> bytes:
        return der(self.root)

    @property
    def intermediate_certificate(self) -> bytes:
        return der(self.issuer)

    def person(self, kind: str = "valid", family: str = "rsa") -> SigningKey:
        """The person of that kind (see KINDS) with an RSA or EC key; the same one every time."""
        if (kind, family) not in self._people:
            self._people[kind, family] = self._made(kind, family)
        return self._people[kind, family]

    def _made(self, kind: str, family: str) -> SigningKey:
        name, unit = KINDS[kind]
        key, subject = private_key(kind, family), named(name, unit)
        issuer, issuer_key = self.issuer.subject, self.issuer_key
        facts = {}
        if kind == "expired":
            facts["end"] = NOW - timedelta(days=10)
        if kind == "not_yet":
            facts["begin"] = NOW + timedelta(days=10)
        if kind in ("encryption_only", "office"):
            facts["allowed"] = usage(sign=kind == "office", encipher=family == "rsa", agree=family == "ec")
        if kind == "stranger":
            issuer, issuer_key = named("Nơi cấp không ai biết"), private_key("unknown issuer")
        if kind == "self_issued":
            issuer, issuer_key = subject, key
        if kind == "forged":
            issuer_key = private_key("forger")
        certificate = issue_by_hand(subject, key, issuer, issuer_key, **facts)
        if kind == "forged":  # the forger copies the issuer's key identifier too
            certificate = self._with_issuers_identifier(subject, key, issuer_key)
        return signing_key(certificate, key)

    def _with_issuers_identifier(self, subject, key, signer) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject).issuer_name(self.issuer.subject).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(BEGIN).not_valid_after(END)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(usage(sign=True), critical=True)
            .add_extension(
                key_of(self.issuer_key), critical=False
            )
        )  # fmt: skip
        return builder.sign(signer, hashes.SHA256())

    def crl(
        self, *, made: datetime = LIST_MADE, until: datetime | None = LIST_UNTIL, revoked=tuple(_REASONS),
        at: datetime = REVOKED_AT, signer=None,
    ) -> bytes:  # fmt: skip
        """The issuer's list over the kinds in `revoked` (both families), DER; `signer` forges it."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.issuer.subject).last_update(made)
            .add_extension(
                key_of(self.issuer_key), critical=False
            )
            .add_extension(x509.CRLNumber(7), critical=False)
            .next_update(until or made + timedelta(days=30))
        )  # fmt: skip
        for kind in revoked:
            for family in ("rsa", "ec"):
                builder = builder.add_revoked_certificate(self._revoked(kind, family, at))
        return der(builder.sign(signer or self.issuer_key, hashes.SHA256()))

    def _revoked(self, kind: str, family: str, at: datetime) -> x509.RevokedCertificate:
        entry = (
            x509.RevokedCertificateBuilder()
            .serial_number(int(self.person(kind, family).facts.serial, 16)).revocation_date(at)
        )  # fmt: skip
        if kind in _REASONS:
            entry = entry.add_extension(x509.CRLReason(_REASONS[kind]), critical=False)
        return entry.build()

    def root_crl(self, *, made: datetime = LIST_MADE, until: datetime = LIST_UNTIL, revoked=False) -> bytes:
        """The root's list; with `revoked`, it withdraws the issuer at REVOKED_AT."""
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(self.root.subject).last_update(made).next_update(until)
            .add_extension(x509.CRLNumber(3), critical=False)
        )  # fmt: skip
        if revoked:
            entry = x509.RevokedCertificateBuilder().serial_number(self.issuer.serial_number)
            builder = builder.add_revoked_certificate(entry.revocation_date(REVOKED_AT).build())
        return der(builder.sign(self.root_key, hashes.SHA256()))

    def trust(self, *, crls: tuple[bytes, ...] | None = None, enrolled=(), pinned=()) -> Trust:
        """Root, issuer and the current lists (or `crls`), with what else is believed."""
        return Trust(
            roots=(self.root_certificate,),
            intermediates=(self.intermediate_certificate,),
            crls=(self.crl(), self.root_crl()) if crls is None else crls,
            enrolled=tuple(enrolled),
            pinned=tuple(pinned),
        )

    def fill(self, folder: Path, *, crls: tuple[bytes, ...] | None = None) -> Path:
        """Write the same trust as files into `folder`, as a committee keeps it; returns the folder."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "goc.cer").write_bytes(self.root_certificate)
        (folder / "noi-cap.pem").write_bytes(self.issuer.public_bytes(Encoding.PEM))
        for number, content in enumerate(self.trust(crls=crls).crls):
            (folder / f"thu-hoi-{number}.crl").write_bytes(content)
        return folder


def vouched(key: SigningKey, *, roles=("chair",), unit=UNIT, **facts) -> Enrolled:
    """The key, enrolled as the committee's clerk would."""
    since = facts.pop("since", (NOW - timedelta(days=20)).isoformat())
    return Enrolled(
        fingerprint=key.fingerprint, unit=unit, holder=key.name, roles=tuple(roles), since=since, **facts
    )


@lru_cache(maxsize=1)
def test_pki() -> Pki:
    """The one PKI of the run."""
    return Pki()


test_pki.__test__ = False  # pytest: a helper, not a test
