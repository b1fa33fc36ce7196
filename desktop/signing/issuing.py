"""The committee as a small issuer of certificates for its branches: a root, an office key, lists.

One root a committee (đảng ủy), kept in a PKCS#12 of its own and opened only to issue or to revoke. Its limits
are in its certificate and in this code: it issues to people only (path length 0), for signing and for opening
what the committee answers, for the unit and holder the clerk compared, at most three years and never beyond
its own end.
"""

import os
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from msgspec import Struct

from desktop.branch.names import fold
from desktop.files import atomic_write
from desktop.signing import building
from desktop.signing.certificates import (
    CLOCK_SLACK,
    ROLES_OID,
    IssuerKey,
    describe,
    new_private_key,
    new_serial,
    pack,
    refuse_existing,
    roles_extension,
    unit_in_certificate,
    unlocked_key,
    wished_name,
)
from desktop.signing.hands import Family, KeyHand
from desktop.signing.passwords import check_new_password
from desktop.signing.records import SigningKey, day_of
from desktop.signing.requests import read_request
from desktop.signing.troubles import BadRequest, NotIssuable
from desktop.signing.trust import Ended
from desktop.words import translate

Bytes = Callable[[int], bytes]

ROOT_DAYS: Final = 10 * 365 + 3
OFFICE_DAYS: Final = 5 * 365 + 1
LONGEST_DAYS: Final = 3 * 365 + 1
"""Longest validity the root gives a branch's key."""
LIST_DAYS: Final = 35
"""A list is due anew after this many days: a month between two sticks, and some."""

_BRANCH_ROLES: Final = frozenset({"chair", "recorder"})
_OPENS: Final[dict[str, str]] = {"rsa": "key_encipherment", "ec": "key_agreement"}
"""The usage by which a key of that family opens what is encrypted to it."""
_CRL_WORDS: Final[dict[Ended, str]] = {
    "superseded": "superseded",
    "cessation": "cessation_of_operation",
    "compromised": "key_compromise",
}


class Revoked(Struct, frozen=True, kw_only=True):
    """One line of a revocation list: the certificate (DER), since when, why."""

    certificate: bytes
    at: datetime
    reason: Ended


def make_root(
    path: Path, *, committee: str, password: str, now: datetime, random_bytes: Bytes = os.urandom
) -> SigningKey:
    """Make the committee's root in a new PKCS#12 at `path`: RSA 3072, ten years from `now` (with zone).

    It may sign certificates and revocation lists and nothing else. Raises `Refused` (field `name`,
    `password`), `KeyFileExists` and `CannotWrite`.
    """
    committee = wished_name(unit_in_certificate(committee))
    check_new_password(password)
    refuse_existing(path)
    name = unit_in_certificate(f"Cấp chứng thư: {committee}")
    key = new_private_key("rsa")
    hand = KeyHand(key)
    subject = building.subject_of(building.Person(name=name, unit=committee))
    begin = now - CLOCK_SLACK
    der = building.certificate(
        hand,
        subject=subject,
        issuer=subject,
        public_key=_public(key),
        serial=new_serial(random_bytes),
        begin=begin,
        end=begin + timedelta(days=ROOT_DAYS),
        extensions=[
            building.extension("basic_constraints", {"ca": True, "path_len_constraint": 0}, critical=True),
            building.usage("key_cert_sign", "crl_sign"),
            building.extension("key_identifier", _identifier(_public(key))),
        ],
    )
    return _kept(path, key, der, password)


def make_office_key(
    path: Path,
    *,
    committee: str,
    password: str,
    now: datetime,
    name: str = "",
    root: SigningKey | None = None,
    kind: Family = "rsa",
    random_bytes: Bytes = os.urandom,
) -> SigningKey:
    """Make the committee's office key at `path`: signs receipts and prompts, and packets are encrypted to it.

    `name` stands for the office (as a rule `Văn phòng`, followed by the committee's name); five years, issued
    by `root` if it is given (and then not beyond its end). Raises `Refused` (field `name`, `password`),
    `KeyFileExists`, `NotIssuable` for a root that may not issue at `now`, and `CannotWrite`.
    """
    committee = unit_in_certificate(committee)
    name = wished_name(name or unit_in_certificate(f"Văn phòng {committee}"))
    check_new_password(password)
    refuse_existing(path)
    key = new_private_key(kind)
    subject = building.subject_of(building.Person(name=name, unit=committee))
    begin = now - CLOCK_SLACK
    end = begin + timedelta(days=OFFICE_DAYS)
    extensions = _for_a_person(
        _public(key), ("digital_signature", "non_repudiation", _OPENS[kind]), ("office",)
    )
    if root is not None:
        check_issuer(root, now)
        extensions.append(_pointer(root))
        begin, end = max(begin, root.valid_from), min(end, root.valid_until)
    der = building.certificate(
        root.worker if root is not None else KeyHand(key),
        subject=subject,
        issuer=building.subject_in(root.certificate) if root is not None else subject,
        public_key=_public(key),
        serial=new_serial(random_bytes),
        begin=begin,
        end=end,
        extensions=extensions,
    )
    return _kept(path, key, der, password, root)


def open_root(source: Path | bytes, password: str, *, now: datetime | None = None) -> SigningKey:
    """Open the committee's root; raises as `open_key` does, and `NotIssuable` if it is no issuer's key."""
    root = unlocked_key(source, password)
    check_issuer(root, now)
    return root


def check_issuer(root: SigningKey, now: datetime | None) -> None:
    """Raise `NotIssuable` unless `root` is an issuer's key and valid at `now`."""
    if not root.facts.may_issue:
        raise _refused(
            translate("signing", "Khóa của “{name}” không phải khóa cấp chứng thư.", name=root.name)
        )
    if now is not None and not root.valid_from <= now <= root.valid_until:
        raise _refused(
            translate(
                "signing",
                "Khóa cấp chứng thư chỉ có hiệu lực từ {begin} đến {end}.",
                begin=day_of(root.valid_from),
                end=day_of(root.valid_until),
            )
        )


def issue(
    root: SigningKey,
    request: bytes,
    *,
    unit: str,
    holder: str,
    roles: tuple[str, ...],
    now: datetime,
    days: int = LONGEST_DAYS,
    random_bytes: Bytes = os.urandom,
) -> bytes:
    """Return a certificate (DER) over the key of `request` (PKCS#10, DER) for what the clerk compared.

    `unit` and `holder` are written as given, and the request must ask for the same ones; `roles` are
    `chair`, `recorder`, at least one. It begins at `now` and ends after `days` (1 to 1096), or with the root.
    Raises `BadRequest`, `NotIssuable`, `Refused`, and what the root's hand raises.
    """
    check_issuer(root, now)
    if not roles or not set(roles) <= _BRANCH_ROLES:
        message = f"roles of a certificate: {roles}"
        raise ValueError(message)
    if not 1 <= days <= LONGEST_DAYS:
        raise _refused(
            translate(
                "signing", "Chứng thư cấp cho chi bộ có thời hạn nhiều nhất {limit} ngày.", limit=LONGEST_DAYS
            )
        )
    wished = read_request(request)
    person = building.Person(name=wished_name(holder), unit=unit_in_certificate(unit))
    if fold(wished.unit) != fold(person.unit) or fold(wished.holder) != fold(person.name):
        raise BadRequest(
            translate(
                "signing",
                "Đề nghị cấp chứng thư ghi “{asked}”, không phải “{compared}”.",
                asked=f"{wished.holder}, {wished.unit}",
                compared=f"{person.name}, {person.unit}",
            ),
            translate("signing", "Chưa cấp gì."),
            translate("signing", "Đối chiếu lại thẻ khóa giấy với tên chi bộ đã đăng ký."),
        )
    if wished.public_key == building.public_key_in(root.certificate):
        raise _refused(
            translate("signing", "Đề nghị cấp chứng thư dùng chính khóa của nơi cấp; không cấp được.")
        )
    begin = max(now - CLOCK_SLACK, root.valid_from)
    return building.certificate(
        root.worker,
        subject=building.subject_of(person),
        issuer=building.subject_in(root.certificate),
        public_key=wished.public_key,
        serial=new_serial(random_bytes),
        begin=begin,
        end=min(begin + timedelta(days=days), root.valid_until),
        extensions=[
            *_for_a_person(
                wished.public_key, ("digital_signature", "non_repudiation", _OPENS[wished.family]), roles
            ),
            _pointer(root),
        ],
    )


def make_crl(
    root: SigningKey,
    revoked: Iterable[Revoked],
    now: datetime,
    next_update: datetime | None = None,
) -> bytes:
    """Return the root's revocation list (DER) as of `now`, due anew at `next_update` (None: in 35 days).

    Every list holds every certificate revoked so far: the caller passes them all. Its number grows with the
    time. Raises `NotIssuable` if the root may not sign lists at `now`, or did not issue one of them.
    """
    check_issuer(root, now)
    issuer = x509.load_der_x509_certificate(root.certificate)
    lines = []
    for one in revoked:
        certificate = x509.load_der_x509_certificate(one.certificate)
        if not _signed(certificate, issuer):
            raise _refused(
                translate(
                    "signing",
                    "Chứng thư của “{name}” không do khóa này cấp nên không ghi vào danh sách thu hồi được.",
                    name=describe(certificate).name,
                )
            )
        lines.append((certificate.serial_number, one.at, _CRL_WORDS[one.reason]))
    return building.revocation_list(
        root.worker,
        issuer=building.subject_in(root.certificate),
        issuer_key_id=building.key_id_in(root.certificate),
        number=int(now.timestamp()),
        made=now,
        until=next_update or now + timedelta(days=LIST_DAYS),
        lines=lines,
    )


def has_issued(root: SigningKey, certificate: bytes) -> bool:
    """Tell whether this very root issued a certificate (DER): roots of one committee share their name."""
    return _signed(
        x509.load_der_x509_certificate(certificate), x509.load_der_x509_certificate(root.certificate)
    )


def _signed(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _for_a_person(
    public_key: bytes, usages: tuple[str, ...], roles: tuple[str, ...]
) -> list[asn1_x509.Extension]:
    return [
        building.extension("basic_constraints", {"ca": False}, critical=True),
        building.usage(*usages),
        building.extension("key_identifier", _identifier(public_key)),
        building.extension(ROLES_OID.dotted_string, roles_extension(roles).value),
    ]


def _pointer(root: SigningKey) -> asn1_x509.Extension:
    return building.extension(
        "authority_key_identifier", {"key_identifier": building.key_id_in(root.certificate)}
    )


def _public(key: IssuerKey) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _identifier(public_key: bytes) -> bytes:
    from asn1crypto.keys import PublicKeyInfo

    return bytes(PublicKeyInfo.load(public_key).sha1)


def _kept(
    path: Path, key: IssuerKey, certificate: bytes, password: str, root: SigningKey | None = None
) -> SigningKey:
    chain = (root.certificate,) if root is not None else ()
    own = x509.load_der_x509_certificate(certificate)
    content = pack(key, own, password, [x509.load_der_x509_certificate(one) for one in chain])
    refuse_existing(path)
    atomic_write(path, content)
    return SigningKey(certificate=certificate, hand=KeyHand(key), facts=describe(own), chain=chain)


def _refused(sentence: str) -> NotIssuable:
    return NotIssuable(
        sentence,
        translate("signing", "Chưa cấp, chưa thu hồi gì."),
        translate("signing", "Kiểm tra lại khóa cấp chứng thư của đảng ủy rồi làm lại."),
    )
