"""`pdfsig`, `qpdf` and `pdftotext` on our signed PDFs."""

import subprocess

import pytest

from desktop.signing import pdf
from desktop.signing.records import CHAIR, RECORDER
from tests.signing import people
from tests.signing.test_pdf import append, forge_page


def said_by(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def one():
    return people.signed_in(people.prepared(), people.recorder(), RECORDER)


@pytest.mark.parametrize(
    ("document", "count"),
    [
        (one, 1),
        (lambda: people.signed_by_both(RECORDER), 2),
        (lambda: people.signed_by_both(CHAIR), 2),
        (
            lambda: pdf.sign_pdf(
                pdf.prepare_fields(people.paper(), [people.RIGHT]),
                people.chair(),
                field=CHAIR,
                now=people.NOW,
            ),
            1,
        ),
    ],
    ids=["one of two", "recorder first", "chair first", "one of one"],
)
def test_outside_tools_call_it_valid(document, count, tmp_path, tool):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(document())
    code, text = said_by(tool("pdfsig"), path)
    assert code == 0, text
    assert text.count("Signature is Valid.") == count
    assert text.count("Signature Type: ETSI.CAdES.detached") == count
    assert text.count("Total document signed") == 1
    assert "Oct 05 2026" in text
    code, text = said_by(tool("qpdf"), "--check", path)
    assert code == 0, text


def test_pdfsig_names_both_signers(tmp_path, tool):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(people.signed_by_both())
    _code, text = said_by(tool("pdfsig"), path)
    assert f"Certificate Common Name: {people.RECORDER_NAME}" in text
    assert f"Certificate Common Name: {people.CHAIR_NAME}" in text


def test_we_are_stricter_than_pdfsig_on_a_forged_page(tmp_path, tool):
    forged = append(people.signed_by_both(), forge_page)
    path = tmp_path / "minutes.pdf"
    path.write_bytes(forged)
    _code, text = said_by(tool("pdfsig"), path)
    assert text.count("Signature is Valid.") == 2
    assert "invalid" in [verdict.verdict for verdict in pdf.verify_pdf(forged)]


def test_the_stamp_is_drawn_on_the_page_and_its_text_copies_out(tmp_path, tool):
    path = tmp_path / "minutes.pdf"
    path.write_bytes(people.signed_by_both())
    _code, text = said_by(tool("pdftotext"), "-layout", path, "-")
    assert people.CHAIR_NAME in text
    assert "2026-10-05T09:15:30+07:00" in text
