"""OpenSSL opens what we encrypt, and we open what OpenSSL encrypts, RSA and EC."""

import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.signing.enveloped import decrypt_with, encrypt_to, read
from tests.signing.pki import private_key, test_pki

CONTENT = bytes(range(256)) * 700 + b"end"


@pytest.fixture(params=["rsa", "ec"])
def family(request):
    return request.param


@pytest.fixture
def files(family, tmp_path):
    """Certificate and private key of the office as PEM files."""
    certificate = x509.load_der_x509_certificate(test_pki().person("office", family).certificate)
    (tmp_path / "office.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    key = private_key("office", family)
    (tmp_path / "office.key").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    return tmp_path


def openssl(tool, folder, *arguments):
    done = subprocess.run(
        [tool("openssl"), "cms", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_openssl_opens_ours(tool, files, family):
    (files / "ours.p7m").write_bytes(encrypt_to(CONTENT, test_pki().person("office", family).certificate))
    openssl(
        tool, files, "-decrypt", "-binary", "-inform", "DER", "-in", "ours.p7m", "-out", "plain",
        "-recip", "office.pem", "-inkey", "office.key",
    )  # fmt: skip
    assert (files / "plain").read_bytes() == CONTENT


def test_we_open_openssls(tool, files, family):
    (files / "plain").write_bytes(CONTENT)
    derivation = ["-keyopt", "ecdh_kdf_md:sha256"] if family == "ec" else []
    openssl(
        tool, files, "-encrypt", "-binary", "-aes256", "-keyid", "-outform", "DER", "-in", "plain",
        "-out", "theirs.p7m", "-recip", "office.pem", *derivation,
    )  # fmt: skip
    der = (files / "theirs.p7m").read_bytes()
    key = test_pki().person("office", family)
    assert read(der).key_id.hex() == key.facts.key_id
    assert decrypt_with(der, key) == CONTENT
