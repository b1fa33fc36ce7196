"""Revocation lists of every shape: parts, changes to others, holds, unknown conditions, unfit issuers."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, x25519

from desktop.signing import revocation
from desktop.signing.records import Trust
from desktop.signing.revocation import is_signed_by, issued_by, lists_for, load_list, scope_of
from desktop.signing.trust import judge
from tests.signing.people import NOW, UNIT
from tests.signing.pki import (
    CHECKED_AT,
    LIST_MADE,
    der,
    issue_by_hand,
    key_of,
    named,
    private_key,
    test_pki,
    usage,
)

HERE = "http://crl.vi-du.vn/a.crl"
THERE = "http://crl.vi-du.vn/b.crl"


def point(**facts):
    given = {
        "full_name": None, "relative_name": None, "only_contains_user_certs": False,
        "only_contains_ca_certs": False, "only_some_reasons": None, "indirect_crl": False,
        "only_contains_attribute_certs": False,
    }  # fmt: skip
    return x509.IssuingDistributionPoint(**{**given, **facts})


def uri(text):
    return [x509.UniformResourceIdentifier(text)]


def person(*, distributed=None, broken=False):
    """A certificate of the issuer, perhaps with the place where its list is published."""
    pki, key = test_pki(), private_key("distributed")
    builder = (
        x509.CertificateBuilder().subject_name(named("Người có nơi phát", UNIT))
        .issuer_name(pki.issuer.subject).public_key(key.public_key()).serial_number(4711)
        .not_valid_before(NOW - timedelta(days=9)).not_valid_after(NOW + timedelta(days=9))
        .add_extension(usage(sign=True), critical=True)
        .add_extension(key_of(pki.issuer_key), critical=False)
    )  # fmt: skip
    if distributed:
        places = x509.CRLDistributionPoints([x509.DistributionPoint(uri(distributed), None, None, None)])
        builder = builder.add_extension(places, critical=False)
    if broken:
        builder = builder.add_extension(
            x509.UnrecognizedExtension(x509.CRLDistributionPoints.oid, b"\x04\x00"), critical=False
        )
    return der(builder.sign(pki.issuer_key, hashes.SHA256()))


def made(*lines, at=LIST_MADE, extensions=(), signer=None, issuer=None, digest=None):
    pki = test_pki()
    builder = (
        x509.CertificateRevocationListBuilder().issuer_name(issuer or pki.issuer.subject)
        .last_update(at).next_update(at + timedelta(days=30))
    )  # fmt: skip
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    for line in lines:
        builder = builder.add_revoked_certificate(line)
    return der(builder.sign(signer or pki.issuer_key, digest or hashes.SHA256()))


def line(*extensions, at=NOW - timedelta(days=2), serial=4711):
    builder = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(at)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return builder.build()


def reason(flag):
    return x509.CRLReason(flag)


def asked(certificate, *lists, at=NOW, seen=None):
    pki = test_pki()
    trust = Trust(
        roots=(pki.root_certificate,),
        intermediates=(pki.intermediate_certificate,),
        crls=(*lists, pki.root_crl()),
    )
    return judge(certificate, at, trust, now=CHECKED_AT, first_seen=seen)


def codes(answer):
    return {one.code for one in answer.reasons}


@pytest.mark.parametrize(
    ("facts", "distributed", "speaks"),
    [
        ({}, None, True),
        ({"only_contains_user_certs": True}, None, True),
        ({"only_contains_ca_certs": True}, None, False),
        ({"only_contains_attribute_certs": True}, None, False),
        ({"indirect_crl": True}, None, False),
        ({"only_some_reasons": frozenset({x509.ReasonFlags.key_compromise})}, None, False),
        ({"full_name": uri(HERE)}, HERE, True),
        ({"full_name": uri(HERE)}, THERE, False),
        ({"full_name": uri(HERE)}, None, False),
        ({"relative_name": x509.RelativeDistinguishedName([*named("phần")][:1])}, None, False),
    ],
)
def test_a_list_over_a_part_counts_for_that_part_only(facts, distributed, speaks):
    part = point(**{**({"only_contains_user_certs": True} if not any(facts.values()) else {}), **facts})
    revoked = made(line(), extensions=[(part, True)])
    answer = asked(person(distributed=distributed), revoked)
    assert answer.say == ("no" if speaks else "yes")
    assert ("revocation-unknown" in codes(answer)) is not speaks


def test_a_part_for_issuers_counts_for_issuers():
    pki = test_pki()
    revoked = made(
        line(serial=pki.issuer.serial_number), issuer=pki.root.subject, signer=pki.root_key,
        extensions=[(point(only_contains_ca_certs=True), True)],
    )  # fmt: skip
    assert asked(pki.person().certificate, pki.crl(), revoked).say == "no"


def test_a_place_that_cannot_be_read_is_no_place():
    part = made(line(), extensions=[(point(full_name=uri(HERE)), True)])
    issuer = test_pki().intermediate_certificate
    assert lists_for(person(distributed=HERE), issuer, Trust(crls=(part,)))
    assert not lists_for(person(broken=True), issuer, Trust(crls=(part,)))


def test_a_list_that_only_changes_another_is_not_read():
    delta = made(line(), extensions=[(x509.DeltaCRLIndicator(3), True)])
    assert load_list(delta) is None
    harmless = x509.UnrecognizedExtension(x509.DeltaCRLIndicator.oid, b"\x02\x01\x03")
    assert load_list(made(line(), extensions=[(harmless, False)])) is None


def test_a_critical_condition_nobody_understands_makes_a_list_useless():
    strange = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"\x05\x00")
    assert load_list(made(line(), extensions=[(strange, True)])) is None
    assert load_list(made(line(), extensions=[(strange, False)])) is not None


@pytest.mark.parametrize(
    ("extensions", "before", "code"),
    [
        ((), "unknown", "key-ended-time-unproven"),
        ((reason(x509.ReasonFlags.affiliation_changed),), "unknown", "key-ended-time-unproven"),
        ((reason(x509.ReasonFlags.ca_compromise),), "no", "key-compromised"),
        ((reason(x509.ReasonFlags.superseded),), "yes", "key-replaced"),
    ],
)
def test_reasons_of_a_list(extensions, before, code):
    answer = asked(person(), made(line(*extensions)), at=NOW - timedelta(days=4))
    assert (answer.say, code in codes(answer)) == (before, True)


def test_the_day_a_key_became_doubtful_comes_before_the_day_it_was_revoked():
    doubtful = x509.InvalidityDate((NOW - timedelta(days=6)).replace(tzinfo=None))
    day = NOW - timedelta(days=4)
    assert asked(person(), made(line()), at=day).say == "unknown"
    assert asked(person(), made(line(doubtful)), at=day).say == "no"


def test_a_hold_ends_with_the_next_list_and_nothing_else_does():
    hold = made(line(reason(x509.ReasonFlags.certificate_hold)))
    gone = made(at=LIST_MADE + timedelta(minutes=9))
    other = made(line(reason(x509.ReasonFlags.cessation_of_operation)))
    assert asked(person(), hold).say == "no"
    assert asked(person(), hold, gone).say == "yes"
    assert asked(person(), other, gone).say == "no"


def test_the_gravest_line_counts():
    replaced = made(line(reason(x509.ReasonFlags.superseded)), at=LIST_MADE + timedelta(minutes=9))
    lost = made(line(reason(x509.ReasonFlags.key_compromise)))
    assert codes(asked(person(), replaced, lost)) >= {"key-compromised"}


class TestWhoSigned:
    def test_only_an_issuer_that_may_sign_lists(self):
        pki = test_pki()
        fit = issue_by_hand(
            pki.issuer.subject, pki.issuer_key, pki.root.subject, pki.root_key, allowed=usage(sign=True), ca=0
        )
        good = made(line())
        assert is_signed_by(good, pki.intermediate_certificate)
        assert not is_signed_by(good, der(fit))
        assert not is_signed_by(good, pki.root_certificate)
        assert not is_signed_by(b"rubbish", pki.intermediate_certificate)

    def test_an_issuer_without_usage_may(self):
        assert is_signed_by(made(line()), self.bare())

    def test_an_issuer_whose_usage_cannot_be_read_may_not(self):
        broken = x509.UnrecognizedExtension(x509.KeyUsage.oid, b"\x04\x00")
        assert not is_signed_by(made(line()), self.bare((broken, True)))

    def test_not_with_a_short_hash_or_another_family(self):
        assert not is_signed_by(made(line(), digest=hashes.SHA224()), self.bare())
        curve = ec.generate_private_key(ec.SECP256R1())
        assert not is_signed_by(made(line(), signer=curve), self.bare())

    def test_not_with_a_key_that_signs_nothing(self):
        exchange = x25519.X25519PrivateKey.generate().public_key()
        assert not is_signed_by(made(line()), self.bare(public_key=exchange))

    def test_an_issuers_own_list_and_the_part_it_speaks_for(self):
        pki = test_pki()
        part = point(only_contains_user_certs=True)
        whole, partial = made(line()), made(line(), extensions=[(part, True)])
        assert issued_by(whole, pki.intermediate_certificate)
        assert not issued_by(whole, pki.root_certificate)
        assert not issued_by(b"rubbish", pki.root_certificate)
        assert scope_of(whole) == scope_of(b"rubbish") == b""
        assert scope_of(partial) == part.public_bytes()

    def bare(self, *extensions, public_key=None):
        pki = test_pki()
        builder = (
            x509.CertificateBuilder().subject_name(pki.issuer.subject).issuer_name(pki.root.subject)
            .public_key(public_key or pki.issuer_key.public_key()).serial_number(5)
            .not_valid_before(NOW).not_valid_after(NOW + timedelta(days=1))
        )  # fmt: skip
        for extension, critical in extensions:
            builder = builder.add_extension(extension, critical=critical)
        return der(builder.sign(pki.root_key, hashes.SHA256()))

    def test_a_certificate_without_basic_constraints_is_no_issuer(self):
        certificate = x509.load_der_x509_certificate(self.bare())
        assert not revocation._is_issuer(certificate)

    def test_the_newest_comes_first(self):
        pki = test_pki()
        older, newer = made(at=LIST_MADE), made(at=LIST_MADE + timedelta(hours=1))
        found = lists_for(person(), pki.intermediate_certificate, Trust(crls=(older, newer, b"x")))
        assert [one.last_update_utc for one in found] == [LIST_MADE + timedelta(hours=1), LIST_MADE]
