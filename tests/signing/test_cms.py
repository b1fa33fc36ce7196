import random
from datetime import timedelta

import pytest
from asn1crypto import cms as asn1_cms
from hypothesis import given
from hypothesis import strategies as st

from desktop.signing import cms, troubles

from . import people
from .people import NOW

DATA = "Nghị quyết tháng 10".encode()


@pytest.fixture(scope="module")
def signature():
    return cms.sign_detached(DATA, people.recorder(), NOW)


def codes(verdict):
    return {reason.code for reason in verdict.reasons}


def test_a_sound_signature_is_valid_and_says_whose(signature):
    verdict = cms.verify_detached(DATA, signature)
    assert verdict.verdict == "valid"
    assert verdict.signer == people.recorder().facts
    assert verdict.claimed_at == NOW
    assert (verdict.intact, verdict.own_form, verdict.coverage) == (True, True, "whole")
    assert codes(verdict) == {"certificate-self-issued"}
    assert people.recorder().facts.fingerprint_words in verdict.reasons[0].sentence


def test_the_same_bytes_key_and_time_give_the_same_signature(signature):
    assert cms.sign_detached(DATA, people.recorder(), NOW) == signature


def test_it_is_cades_b(signature):
    signed = asn1_cms.ContentInfo.load(signature, strict=True)["content"]
    kinds = {attribute["type"].native for attribute in signed["signer_infos"][0]["signed_attrs"]}
    assert {"content_type", "message_digest", "signing_time", "signing_certificate_v2"} <= kinds
    assert signed["encap_content_info"]["content"].native is None


def test_other_bytes_are_found(signature):
    verdict = cms.verify_detached(DATA + b" ", signature)
    assert verdict.verdict == "invalid"
    assert "content-changed" in codes(verdict)


def test_any_changed_byte_of_the_signature_is_found(signature):
    chance = random.Random(1)
    for position in range(len(signature)):
        damaged = bytearray(signature)
        damaged[position] ^= 1 << chance.randrange(8)
        verdict = cms.verify_detached(DATA, bytes(damaged))
        assert verdict.verdict == "invalid", position
        assert verdict.reasons


@given(st.binary(max_size=300))
def test_garbage_is_invalid_never_a_crash(garbage):
    assert cms.verify_detached(DATA, garbage).verdict == "invalid"


def test_lengths_are_found(signature):
    for damaged in (signature[:-1], signature + b"\0", b"", signature[: len(signature) // 2], b"0" * 300_000):
        assert cms.verify_detached(DATA, damaged).verdict == "invalid"


def altered(signature, change):
    content = asn1_cms.ContentInfo.load(signature)
    change(content["content"])
    return content.dump(force=True)


def test_additions_outside_the_signature_are_found(signature):
    from asn1crypto import x509

    other = x509.Certificate.load(people.chair().certificate)

    def add_certificate(signed):
        signed["certificates"].append(asn1_cms.CertificateChoices(name="certificate", value=other))

    def add_unsigned(signed):
        signed["signer_infos"][0]["unsigned_attrs"] = [
            {"type": "content_type", "values": ["data"]},
        ]

    for change in (add_certificate, add_unsigned):
        verdict = cms.verify_detached(DATA, altered(signature, change))
        assert verdict.verdict == "invalid"
        assert "signature-altered" in codes(verdict)


def test_anothers_certificate_put_in_is_found(signature):
    from asn1crypto import x509

    def swap(signed):
        other = x509.Certificate.load(people.chair().certificate)
        signed["certificates"] = [asn1_cms.CertificateChoices(name="certificate", value=other)]
        signed["signer_infos"][0]["sid"] = asn1_cms.SignerIdentifier({
            "issuer_and_serial_number": {"issuer": other.issuer, "serial_number": other.serial_number}
        })  # fmt: skip

    assert cms.verify_detached(DATA, altered(signature, swap)).verdict == "invalid"


@pytest.mark.parametrize(
    ("now", "trouble"),
    [
        (NOW + timedelta(days=3000), troubles.KeyExpired),
        (NOW - timedelta(days=3000), troubles.KeyNotYetValid),
    ],
)
def test_a_key_outside_its_time_does_not_sign(now, trouble):
    with pytest.raises(trouble):
        cms.sign_detached(DATA, people.recorder(), now)


def signed_anyway(key, now=NOW, monkeypatch=None):
    monkeypatch.setattr(cms, "check_usable", lambda *_: None)
    return cms.verify_detached(DATA, cms.sign_detached(DATA, key, now))


def test_signatures_of_unfit_certificates_are_not_valid(monkeypatch):
    expired = signed_anyway(people.recorder(), NOW + timedelta(days=3000), monkeypatch)
    assert (expired.verdict, expired.intact) == ("warning", True)
    assert "certificate-expired" in codes(expired)
    early = signed_anyway(people.recorder(), NOW - timedelta(days=3000), monkeypatch)
    assert (early.verdict, codes(early) >= {"certificate-not-yet-valid"}) == ("warning", True)
    wrong_use = signed_anyway(people.other_key(sign=False, encipher=True), monkeypatch=monkeypatch)
    assert wrong_use.verdict == "invalid"
    assert "certificate-may-not-sign" in codes(wrong_use)
    short = signed_anyway(people.other_key(kind="1024"), monkeypatch=monkeypatch)
    assert short.verdict == "invalid"
    assert "weak-key" in codes(short)


def test_an_elliptic_key_and_an_issued_certificate_work_too(monkeypatch):
    for key, code in (
        (people.other_key(kind="ec"), "certificate-self-issued"),
        (people.other_key(kind="ec", issuer="CA thử nghiệm"), "issuer-not-checked"),
        (people.other_key(usage=False), "certificate-self-issued"),
    ):
        verdict = signed_anyway(key, monkeypatch=monkeypatch)
        assert verdict.verdict == "valid"
        assert codes(verdict) == {code}


def test_a_certificate_that_only_pretends_to_be_its_own_issuer_is_found(monkeypatch):
    key = people.other_key(kind="ec", name="Võ Quốc Bảo", issuer="Võ Quốc Bảo")
    verdict = signed_anyway(key, monkeypatch=monkeypatch)
    assert verdict.verdict == "invalid"
    assert "certificate-broken" in codes(verdict)
