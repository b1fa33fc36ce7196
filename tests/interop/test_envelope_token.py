"""The office key on a token: it opens what OpenSSL encrypted and what we did, and asks for a certificate."""

import hashlib
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.packets.recipients import unwrap_with, wrap_to
from desktop.signing.enveloped import decrypt_with, encrypt_to
from desktop.signing.requests import make_request, read_request
from desktop.signing.tokens.client import look, open_token_key
from desktop.signing.tokens.records import Module
from desktop.signing.troubles import EnvelopeBroken, NotForThisKey
from tests.packets.packets import small
from tests.signing.people import NOW
from tests.signing.pki import test_pki
from tests.signing.tokens.fixtures import empty_softhsm
from tests.signing.tokens.softhsm import PIN, holding, softhsm_module

__all__ = ["empty_softhsm"]
CONTENT = bytes(range(256)) * 40 + b"end"


@pytest.fixture(params=["rsa", "ec"])
def family(request):
    return request.param


@pytest.fixture
def token(family, empty_softhsm):
    empty_softhsm.token("Van phong", holding(test_pki().person("office", family)))
    [found] = look([Module(name="SoftHSM", path=softhsm_module())]).tokens
    key = open_token_key(found, found.certificates[0], PIN, NOW)
    yield key
    key.worker.close()


def test_it_opens_ours_and_openssls(token, family, tool, tmp_path):
    assert decrypt_with(encrypt_to(CONTENT, token.certificate), token) == CONTENT
    certificate = x509.load_der_x509_certificate(token.certificate)
    (tmp_path / "office.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (tmp_path / "plain").write_bytes(CONTENT)
    derivation = ["-keyopt", "ecdh_kdf_md:sha256"] if family == "ec" else []
    command = [
        tool("openssl"), "cms", "-encrypt", "-binary", "-aes256", "-keyid", "-outform", "DER", "-in", "plain",
        "-out", "theirs.p7m", "-recip", "office.pem", *derivation,
    ]  # fmt: skip
    subprocess.run(command, cwd=tmp_path, check=True, timeout=60)
    assert decrypt_with((tmp_path / "theirs.p7m").read_bytes(), token) == CONTENT


def test_a_packet_and_what_is_not_for_it(token, family):
    packet = small()
    assert unwrap_with(wrap_to(packet, token.certificate), token) == packet
    with pytest.raises(NotForThisKey):
        decrypt_with(encrypt_to(CONTENT, test_pki().person("encryption_only", family).certificate), token)


def test_a_changed_wrapping_is_damage_and_not_a_fault_of_the_token(token):
    from desktop.signing.enveloped import read

    der = encrypt_to(CONTENT, token.certificate)
    at = der.index(read(der).wrapped) + 20
    flipped = der[:at] + bytes([der[at] ^ 1]) + der[at + 1 :]
    with pytest.raises(EnvelopeBroken):
        decrypt_with(flipped, token)
    assert decrypt_with(der, token) == CONTENT


def test_it_asks_for_a_certificate(token, family, tool, tmp_path):
    request = make_request(token, "Đảng ủy xã Thới Hưng", "Văn phòng Đảng ủy")
    read = read_request(request)
    assert (read.holder, read.family) == ("Văn phòng Đảng ủy", family)
    assert hashlib.sha256(read.public_key).hexdigest() == token.facts.public_key
    (tmp_path / "r.p10").write_bytes(request)
    done = subprocess.run(
        [tool("openssl"), "req", "-inform", "DER", "-in", "r.p10", "-noout", "-verify"],
        cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert "verify OK" in done.stdout + done.stderr
