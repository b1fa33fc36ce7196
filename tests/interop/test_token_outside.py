"""A packet whose minutes, workbook and lists a token signed: every outside tool calls each of them valid."""

import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.packets.sealing import seal
from desktop.packets.verifying import verify
from desktop.services import tokens
from desktop.signing import pdf
from desktop.signing.records import CHAIR
from desktop.signing.workbook import sign_workbook
from tests.interop import workbook_judges as judges
from tests.packets import packets
from tests.signing import people
from tests.signing.tokens.fixtures import OTHER_TOKEN, TOKEN, softhsm_template
from tests.signing.tokens.softhsm import PIN, softhsm_module
from tests.signing.workbook import books

__all__ = ["softhsm_template"]


@pytest.fixture(scope="module", params=[TOKEN, OTHER_TOKEN], ids=["rsa", "ec"])
def made(request, softhsm_template, tmp_path_factory):
    """The folder of an unpacked packet, all of whose signatures come from one token; and its certificate."""
    with pytest.MonkeyPatch.context() as patch:
        softhsm_template.use(patch)
        key = tokens.open_by_label(request.param, PIN, people.NOW, softhsm_module())
    try:
        minutes = people.signed_in(pdf.prepare_fields(people.paper(), [people.RIGHT]), key, CHAIR)
        sheet = sign_workbook(books.book(), key, now=people.NOW, role=CHAIR, unit=people.UNIT, subject="x")
        files = [packets.minutes(minutes), packets.sheet(sheet), packets.RECORDS]
        packet = seal(files, facts=packets.facts(), signers=[key], now=people.NOW)
    finally:
        key.worker.close()
    assert verify(packet).verdict == "valid"
    folder = tmp_path_factory.mktemp("by-token")
    (folder / "goi.asice").write_bytes(packet)
    certificate = x509.load_der_x509_certificate(key.certificate)
    (folder / "signer.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    return folder


@pytest.fixture(scope="module")
def unpacked(made, tool):
    run(tool("unzip"), "-q", "goi.asice", "-d", "goi", cwd=made)
    return made / "goi"


def run(*command, cwd):
    words = [str(part) for part in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_openssl_calls_the_packets_signature_valid(unpacked, tool):
    said = run(
        tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER",
        "-content", "META-INF/ASiCManifest001.xml", "-in", "META-INF/signature001.p7s",
        "-CAfile", "../signer.pem", "-purpose", "any", "-attime", int(people.NOW.timestamp()),
        "-out", "/dev/null", cwd=unpacked,
    )  # fmt: skip
    assert "Verification successful" in said


def test_pdfsig_and_qpdf_call_the_minutes_valid(unpacked, tool):
    said = run(tool("pdfsig"), "minutes.pdf", cwd=unpacked)
    assert said.count("Signature is Valid.") == 1
    assert "Total document signed" in said
    run(tool("qpdf"), "--check", "minutes.pdf", cwd=unpacked)


def test_xmlsec1_calls_the_workbook_valid(unpacked, tool, tmp_path):
    assert judges.xmlsec1(tool, unpacked / "check.xlsx", tmp_path) is True


def test_libreoffice_calls_the_workbook_valid(unpacked, tool):
    path = unpacked / "check.xlsx"
    assert judges.libreoffice(tool, [path]) == {path: True}
