"""A stranger checks a packet with unzip, openssl and sha256sum: the lines below are those of the README."""

import base64
import re
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from tests.packets.packets import full
from tests.signing import people


@pytest.fixture
def unpacked(tmp_path, tool):
    packet = tmp_path / "goi.asice"
    packet.write_bytes(full())
    folder = tmp_path / "goi"
    run(tool("unzip"), "-q", packet, "-d", folder)
    return folder


def run(*command, cwd=None):
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def verify_line(tool, number, *more):
    return (
        tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER",
        "-content", f"META-INF/ASiCManifest{number:03d}.xml", "-in", f"META-INF/signature{number:03d}.p7s",
        "-out", "/dev/null", *more,
    )  # fmt: skip


@pytest.mark.parametrize("number", [1, 2])
def test_openssl_verifies_every_signature(unpacked, tool, number):
    done = run(*verify_line(tool, number, "-noverify"), cwd=unpacked)
    assert "Verification successful" in done.stderr


@pytest.mark.parametrize(("number", "signer"), [(1, people.recorder), (2, people.chair)])
def test_openssl_verifies_against_the_signers_certificate(unpacked, tool, number, signer):
    certificate = x509.load_der_x509_certificate(signer().certificate)
    (unpacked / "signer.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    moment = str(int(people.NOW.timestamp()))
    line = verify_line(tool, number, "-CAfile", "signer.pem", "-purpose", "any", "-attime", moment)
    assert "Verification successful" in run(*line, cwd=unpacked).stderr


def test_openssl_refuses_a_changed_list(unpacked, tool):
    listing = unpacked / "META-INF" / "ASiCManifest001.xml"
    listing.write_bytes(listing.read_bytes().replace(b"records.json", b"records.jsox"))
    line = [str(part) for part in verify_line(tool, 1, "-noverify")]
    assert subprocess.run(line, cwd=unpacked, capture_output=True, check=False).returncode != 0


def test_sha256sum_agrees_with_the_signed_list(unpacked, tool):
    listing = (unpacked / "META-INF" / "ASiCManifest001.xml").read_text("utf-8")
    found = re.findall(r'DataObjectReference URI="([^"]+)".*?<ds:DigestValue>([^<]+)<', listing, re.DOTALL)
    assert {name for name, _digest in found} == {"minutes.pdf", "check.xlsx", "records.json", "manifest.json"}
    for name, digest in found:
        said = run(tool("sha256sum"), name, cwd=unpacked).stdout.split()[0]
        assert base64.b64decode(digest).hex() == said


def test_the_list_is_well_formed_xml_of_the_right_names(unpacked):
    from lxml import etree

    tree = etree.parse(unpacked / "META-INF" / "ASiCManifest002.xml")
    asic = "{http://uri.etsi.org/02918/v1.2.1#}"
    assert tree.getroot().tag == f"{asic}ASiCManifest"
    assert tree.find(f"{asic}SigReference").get("URI") == "META-INF/signature002.p7s"
    assert len(tree.findall(f"{asic}DataObjectReference")) == 4


def test_the_zip_is_sound_for_unzip_and_known_by_its_first_bytes(tmp_path, tool):
    packet = tmp_path / "goi.asice"
    packet.write_bytes(full())
    assert "No errors detected" in run(tool("unzip"), "-t", packet).stdout
    assert full()[30:38] == b"mimetype"
    assert full()[38:69] == b"application/vnd.etsi.asic-e+zip"


def test_openssl_opens_the_key_file(tmp_path, tool):
    from desktop.signing.certificates import make_software_key

    path = tmp_path / "key.p12"
    make_software_key(path, name="Trần Thị Hồng Yến", unit=people.UNIT, password="matkhau", now=people.NOW)
    done = run(tool("openssl"), "pkcs12", "-in", path, "-passin", "pass:matkhau", "-info", "-noout")
    assert "AES-256-CBC" in done.stderr
    assert "PBKDF2" in done.stderr
