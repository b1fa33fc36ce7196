"""A real PKCS#11 module in a real worker: SoftHSM2 as the token."""

import os
import subprocess
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from desktop.signing.cms import sign_detached, verify_detached
from desktop.signing.pdf_checking import verify_pdf
from desktop.signing.records import CHAIR, RECORDER
from desktop.signing.tokens import client, troubles
from desktop.signing.tokens.client import look, open_token_key, why_not
from desktop.signing.tokens.records import Module, PinState
from desktop.signing.troubles import KeyCannotDoThis, KeyExpired, KeyMayNotSign, KeyNotYetValid, NoPrivateKey
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.tokens.fixtures import EC_NAME, OTHER_TOKEN, TOKEN
from tests.signing.tokens.softhsm import PIN, holding, softhsm_module


def plugged_in():
    found = look([Module(name="SoftHSM", path=softhsm_module())])
    assert found.failures == ()
    return {token.label: token for token in found.tokens}


@pytest.fixture
def opened(softhsm):
    made = []

    def open_it(label=TOKEN, pin=PIN, at=0, **facts):
        token = plugged_in()[label]
        made.append(open_token_key(token, token.certificates[at], pin, NOW, **facts))
        return made[-1]

    yield open_it
    for key in made:
        key.worker.close()


def test_tokens_show_themselves_without_a_pin(softhsm):
    tokens = plugged_in()
    assert set(tokens) == {TOKEN, OTHER_TOKEN}
    chair = tokens[TOKEN]
    assert (chair.maker, chair.model, len(chair.serial)) == ("SoftHSM project", "SoftHSM v2", 16)
    assert (chair.pin, chair.needs_pin, chair.keypad, chair.bare_keys) == (PinState.FINE, True, False, 0)
    assert [one.facts for one in chair.certificates] == [people.chair().facts]


def test_the_right_pin_opens_a_key_that_signs_as_the_file_does(opened):
    key = opened()
    assert (key.source, key.name, key.worker.family) == ("token", people.CHAIR_NAME, "rsa")
    for digest in ("sha256", "sha384", "sha512"):
        assert key.worker.sign(b"bien ban", digest) == people.chair().worker.sign(b"bien ban", digest)
    assert key.worker.longest_signature == people.chair().worker.longest_signature


@pytest.mark.parametrize("label", [TOKEN, OTHER_TOKEN])
def test_cms_and_pdf_signed_by_a_token_are_valid_here_and_outside(opened, tool, tmp_path, label):
    key = opened(label)
    content = "Nội dung gói".encode()
    signature = sign_detached(content, key, NOW)
    assert verify_detached(content, signature).verdict == "valid"
    (tmp_path / "content").write_bytes(content)
    (tmp_path / "signature").write_bytes(signature)
    own = x509.load_der_x509_certificate(key.certificate)
    (tmp_path / "own.pem").write_bytes(own.public_bytes(Encoding.PEM))
    asked = [
        tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER", "-in", "signature",
        "-content", "content", "-CAfile", "own.pem", "-purpose", "any", "-no_check_time", "-out", os.devnull,
    ]  # fmt: skip
    done = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

    document = people.signed_in(people.prepared(), people.recorder(), RECORDER)
    document = people.signed_in(document, key, CHAIR)
    verdicts = verify_pdf(document)
    assert [one.verdict for one in verdicts] == ["valid", "valid"]
    assert {one.signer.name for one in verdicts} == {people.RECORDER_NAME, key.name}


def test_what_was_encrypted_to_the_token_is_opened_by_it(opened):
    key = opened()
    public = x509.load_der_x509_certificate(key.certificate).public_key()
    assert key.worker.unwrap(public.encrypt(b"khoa phien", padding.PKCS1v15())) == b"khoa phien"
    with pytest.raises(ValueError, match=r"\w"):
        key.worker.unwrap(bytes(384))
    assert key.worker.sign(b"x", "sha256"), "a wrong ciphertext costs nothing"
    with pytest.raises(KeyCannotDoThis):
        key.worker.agree(b"\4")


def test_a_key_on_a_curve_agrees_as_the_file_does(opened):
    key = opened(OTHER_TOKEN)
    mine = people.private_key("ec")
    peer = ec.generate_private_key(ec.SECP256R1())
    point = peer.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    assert key.worker.agree(point) == mine.exchange(ec.ECDH(), peer.public_key())
    with pytest.raises(ValueError, match=r"\w"):
        key.worker.agree(point[:-1] + bytes([point[-1] ^ 1]))
    with pytest.raises(KeyCannotDoThis):
        key.worker.unwrap(b"x")


def test_a_wrong_pin_is_told_with_how_it_stands_and_the_right_one_makes_it_fine_again(opened):
    with pytest.raises(troubles.WrongPin) as wrong:
        opened(pin="Sai-roi-1")
    assert wrong.value.pin is PinState.TRIED
    assert "Chưa làm gì với tệp" in wrong.value.message
    assert plugged_in()[TOKEN].pin is PinState.TRIED
    opened().worker.close()
    assert plugged_in()[TOKEN].pin is PinState.FINE


@pytest.mark.parametrize("pin", ["", "mật-khẩu", "x" * 65, "12\n34"])
def test_what_cannot_be_a_pin_costs_no_try(opened, pin):
    with pytest.raises(troubles.PinUnfit):
        opened(pin=pin)
    assert plugged_in()[TOKEN].pin is PinState.FINE


def test_a_pin_of_a_length_the_token_refuses(opened):
    with pytest.raises((troubles.PinUnfit, troubles.WrongPin)):
        opened(pin="1")


def test_a_token_pulled_out_in_the_middle(opened, softhsm):
    key = opened()
    assert key.worker.sign(b"x", "sha256")
    softhsm.pull_out()
    with pytest.raises(troubles.TokenRemoved):
        key.worker.sign(b"x", "sha256")
    with pytest.raises(troubles.TokenClosed):
        key.worker.sign(b"x", "sha256")


def test_a_token_pulled_out_before_its_pin_was_typed(softhsm):
    token = plugged_in()[TOKEN]
    softhsm.pull_out()
    with pytest.raises(troubles.TokenRemoved):
        open_token_key(token, token.certificates[0], PIN, NOW)


def test_a_closed_key_does_nothing_more(opened):
    key = opened()
    key.worker.close()
    key.worker.close()
    with pytest.raises(troubles.TokenClosed):
        key.worker.sign(b"x", "sha256")


def test_two_certificates_each_with_its_own_key(empty_softhsm):
    old, new = people.other_key(name="Lê Văn A"), people.other_key(name="Lê Văn A", kind="3072", days=900)
    empty_softhsm.token("Hai", holding(old, at="01"), holding(new, at="02"))
    token = plugged_in()["Hai"]
    assert {one.facts.fingerprint for one in token.certificates} == {old.fingerprint, new.fingerprint}
    for certificate in token.certificates:
        key = open_token_key(token, certificate, PIN, NOW)
        assert key.worker.sign(b"x", "sha256"), "checked against its certificate as it comes"
        key.worker.close()


def test_certificates_that_must_not_sign_are_refused_before_the_pin_is_tried(empty_softhsm):
    kinds = {
        "het han": (people.other_key(begin=NOW - timedelta(days=400), days=300), KeyExpired),
        "chua den": (people.other_key(begin=NOW + timedelta(days=1)), KeyNotYetValid),
        "ma hoa": (people.other_key(sign=False, encipher=True), KeyMayNotSign),
    }
    things = [holding(key, at=f"{at:02}", label=name) for at, (name, (key, _)) in enumerate(kinds.items(), 1)]
    empty_softhsm.token("Cu", *things)
    token = plugged_in()["Cu"]
    for certificate in token.certificates:
        with pytest.raises(kinds[certificate.label][1]) as refused:
            open_token_key(token, certificate, "Sai-roi-1", NOW)
        assert type(why_not(certificate, NOW)) is refused.type
        assert refused.value.todo
    assert plugged_in()["Cu"].pin is PinState.FINE
    (encryption,) = [one for one in token.certificates if why_not(one, NOW, "open") is None]
    assert encryption.label == "ma hoa"
    key = open_token_key(token, encryption, PIN, NOW, purpose="open")
    public = x509.load_der_x509_certificate(key.certificate).public_key()
    assert key.worker.unwrap(public.encrypt(b"khoa", padding.PKCS1v15())) == b"khoa"
    key.worker.close()


def test_a_certificate_without_its_key_and_a_key_without_its_certificate(empty_softhsm):
    empty_softhsm.token(
        "Thieu",
        holding(people.chair(), at="01", with_key=False),
        holding(people.other_key(kind="ec"), at="02", with_certificate=False),
    )
    token = plugged_in()["Thieu"]
    assert token.bare_keys == 1
    with pytest.raises(NoPrivateKey):
        open_token_key(token, token.certificates[0], PIN, NOW)


def test_a_key_whose_identifier_is_not_its_certificates_is_found_by_what_it_is(empty_softhsm):
    empty_softhsm.token(
        "Lech",
        holding(people.chair(), at="07", with_certificate=False),
        holding(people.chair(), at="08", with_key=False),
    )
    token = plugged_in()["Lech"]
    key = open_token_key(token, token.certificates[0], PIN, NOW)
    assert key.worker.sign(b"x", "sha256") == people.chair().worker.sign(b"x", "sha256")
    key.worker.close()


def test_a_certificate_over_somebody_elses_key_signs_nothing(empty_softhsm):
    wrong = people.other_key(name=EC_NAME, kind="3072")
    empty_softhsm.token("Nham", holding(people.chair(), certificate=wrong.certificate))
    token = plugged_in()["Nham"]
    key = open_token_key(token, token.certificates[0], PIN, NOW)
    with pytest.raises(troubles.KeyDoesNotFit):
        key.worker.sign(b"x", "sha256")
    key.worker.close()


def test_a_file_that_is_no_module_and_one_that_is_not_there(tmp_path):
    for path in (tmp_path / "gone.so", people.__file__, "/bin/sh"):
        found = look([Module(name="x", path=path)])
        assert [type(one) for one in found.failures] == [troubles.NotAModule]
        with pytest.raises(troubles.NotAModule):
            found.check()


def test_a_token_seen_through_two_drivers_is_listed_once(softhsm, tmp_path):
    other = tmp_path / "copy.so"
    other.write_bytes(softhsm_module().read_bytes())
    modules = [Module(name="hãng", path=softhsm_module()), Module(name="chung", path=other)]
    found = look(modules)
    assert sorted(token.label for token in found.tokens) == sorted([TOKEN, OTHER_TOKEN])
    assert {token.module.name for token in found.tokens} == {"hãng"}


def test_the_pin_is_in_no_command_and_no_repr(opened, monkeypatch):
    commands = []
    real = subprocess.Popen

    def watched(command, *args, **facts):
        commands.append([*map(str, command), *facts.get("env", {}).values()])
        return real(command, *args, **facts)

    monkeypatch.setattr(subprocess, "Popen", watched)
    key = opened()
    assert commands
    assert not any(PIN in word for command in commands for word in command)
    assert PIN not in repr(key) + repr(vars(key.worker))
    assert client.wire.Open(slot=1, label="", serial="", pin=PIN, key_id=b"").__repr__().count(PIN) == 0
