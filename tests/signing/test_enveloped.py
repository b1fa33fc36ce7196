"""Encrypted to a certificate: opened by its key alone, in one form alone."""

import hashlib
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.signing import enveloped
from desktop.signing.enveloped import (
    decrypt_with,
    encrypt_to,
    is_for,
    key_id_of,
    looks_enveloped,
    read,
    write,
)
from desktop.signing.troubles import EnvelopeBroken, NotForThisKey, RecipientNotUsable
from tests.signing.people import NOW, other_key
from tests.signing.pki import END, UNIT, der, issue_by_hand, named, private_key, signing_key, test_pki, usage

CONTENT = hashlib.sha512(b"seed").digest() * 9 + b"tail"


def office(family="rsa"):
    return test_pki().person("office", family)


@pytest.fixture(scope="module", params=["rsa", "ec"])
def family(request):
    return request.param


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 127, 128, 65_535, 70_000])
def test_goes_in_and_comes_out(family, length):
    content = bytes(length)
    assert decrypt_with(encrypt_to(content, office(family).certificate), office(family)) == content


@pytest.mark.parametrize("curve", [ec.SECP384R1(), ec.SECP521R1()])
def test_other_curves(curve):
    key = ec.generate_private_key(curve)
    subject = named("Văn phòng", UNIT)
    person = signing_key(issue_by_hand(subject, key, subject, key, allowed=usage(agree=True)), key)
    assert decrypt_with(encrypt_to(CONTENT, person.certificate), person) == CONTENT


def test_names_nobody(family):
    der = encrypt_to(CONTENT, office(family).certificate)
    facts = office(family).facts
    assert looks_enveloped(der)
    assert read(der).key_id.hex() == facts.key_id
    assert is_for(der, facts)
    assert not is_for(der, test_pki().person("valid").facts)
    for secret in (facts.name, facts.unit, facts.issuer):
        assert secret.encode() not in der
    assert CONTENT[:32] not in der


def test_the_random_source_gives_key_and_iv(family, random_bytes):
    one = encrypt_to(CONTENT, office(family).certificate, lambda n: b"\7" * n)
    two = encrypt_to(CONTENT, office(family).certificate, lambda n: b"\7" * n)
    assert read(one).ciphertext == read(two).ciphertext
    assert read(one).wrapped != read(two).wrapped
    assert read(encrypt_to(CONTENT, office(family).certificate, random_bytes)).iv != read(one).iv


def test_another_key_does_not_open_it(family):
    der = encrypt_to(CONTENT, office(family).certificate)
    for other in (test_pki().person("valid", family), office("ec" if family == "rsa" else "rsa")):
        with pytest.raises(NotForThisKey) as caught:
            decrypt_with(der, other)
        assert caught.value.todo


def test_a_key_that_lies_about_its_certificate_gets_nothing(family):
    """The identifier fits, the private half does not."""
    import msgspec

    der = encrypt_to(CONTENT, office(family).certificate)
    liar = msgspec.structs.replace(office(family), hand=test_pki().person("valid", family).hand)
    with pytest.raises(EnvelopeBroken):
        decrypt_with(der, liar)


def test_every_flip_is_refused_or_shows(family):
    """What opens after a flip lies in the IV or the ciphertext and is other content: its signature tells."""
    content = CONTENT[:200]
    der = encrypt_to(content, office(family).certificate)
    parts = read(der)
    free = set(range(len(der) - len(parts.ciphertext), len(der)))
    free |= set(range(der.index(parts.iv), der.index(parts.iv) + len(parts.iv)))
    if family == "rsa":  # a changed wrapped key opens to chance (implicit rejection), and chance to rubbish
        free |= set(range(der.index(parts.wrapped), der.index(parts.wrapped) + len(parts.wrapped)))
    for position in range(len(der)):
        flipped = bytearray(der)
        flipped[position] ^= 1 << position % 8
        try:
            found = decrypt_with(bytes(flipped), office(family))
        except (EnvelopeBroken, NotForThisKey):
            continue
        assert found != content, position
        assert position in free, position


def test_every_truncation_and_tail_is_refused(family):
    der = encrypt_to(CONTENT[:64], office(family).certificate)
    for length in range(len(der)):
        with pytest.raises(EnvelopeBroken):
            read(der[:length])
    with pytest.raises(EnvelopeBroken):
        read(der + b"\0")


@pytest.mark.parametrize("rubbish", [b"", b"0", b"0\x80", b"PK\x03\x04" * 9, b"0\x84\xff\xff\xff\xff"])
def test_something_else(rubbish):
    assert not looks_enveloped(rubbish)
    with pytest.raises(EnvelopeBroken):
        read(rubbish)


def test_a_longer_form_of_a_length_is_refused(family):
    """BER allows it, DER does not, and so nobody can hide a byte."""
    der = encrypt_to(b"x" * 16, office(family).certificate)
    assert write(read(der)) == der
    inner = der[4:]
    longer = b"\x30\x84" + len(inner).to_bytes(4, "big") + inner
    with pytest.raises(EnvelopeBroken):
        read(longer)


def test_too_much_content(monkeypatch):
    monkeypatch.setattr(enveloped, "CONTENT_LIMIT", 10)
    with pytest.raises(ValueError, match="at most one packet"):
        encrypt_to(CONTENT, office().certificate)


class TestWho:
    @pytest.mark.parametrize("kind", ["valid", "self_issued"])
    def test_a_certificate_for_signing_only_takes_nothing(self, kind, family):
        with pytest.raises(RecipientNotUsable):
            encrypt_to(CONTENT, test_pki().person(kind, family).certificate)

    def test_a_certificate_for_encryption_only_does(self, family):
        key = test_pki().person("encryption_only", family)
        assert decrypt_with(encrypt_to(CONTENT, key.certificate), key) == CONTENT

    def test_a_certificate_without_limits_or_identifier_does(self):
        key = other_key(usage=False)
        der = encrypt_to(CONTENT, key.certificate)
        assert decrypt_with(der, key) == CONTENT
        assert len(read(der).key_id) == 20

    @pytest.mark.parametrize("moment", [END + timedelta(days=1), NOW - timedelta(days=999)])
    def test_not_outside_its_dates_when_asked(self, moment):
        with pytest.raises(RecipientNotUsable) as caught:
            encrypt_to(CONTENT, office().certificate, now=moment)
        assert "hiệu lực" in caught.value.what
        assert encrypt_to(CONTENT, office().certificate, now=NOW)

    def test_weak_and_unreadable_ones(self):
        with pytest.raises(RecipientNotUsable):
            encrypt_to(CONTENT, b"0\x03abc")
        with pytest.raises(RecipientNotUsable):
            encrypt_to(CONTENT, other_key(kind="1024", usage=False).certificate)

    def test_the_identifier_is_the_certificates_own(self):
        from cryptography import x509

        certificate = x509.load_der_x509_certificate(office().certificate)
        assert key_id_of(certificate).hex() == office().facts.key_id

    def test_a_certificate_over_a_key_of_another_kind_does_not(self):
        from cryptography.hazmat.primitives.asymmetric import x25519

        subject, issuer = named("Văn phòng", UNIT), private_key("root")
        key = x25519.X25519PrivateKey.generate()
        certificate = issue_by_hand(subject, key, subject, issuer, allowed=usage(agree=True))
        with pytest.raises(RecipientNotUsable):
            encrypt_to(CONTENT, der(certificate))


@pytest.mark.parametrize("change", [{"iv": b"short"}, {"ciphertext": b""}, {"ciphertext": bytes(17)}])
def test_parts_of_a_wrong_length_are_refused(family, change):
    import msgspec

    parts = read(encrypt_to(CONTENT, office(family).certificate))
    with pytest.raises(EnvelopeBroken):
        read(write(msgspec.structs.replace(parts, **change)))
