"""`pdfsig`, `qpdf`, `pdffonts` and `pdftotext` on the papers of the program, signed by one and by two."""

import subprocess

import pytest

from desktop.signing import pdf
from desktop.signing.records import CHAIR, RECORDER
from tests.signing import papers, people
from tests.signing.people import NOW


def said_by(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def two(first, second):
    document = pdf.sign_any(papers.minutes(), first, RECORDER, NOW, office="Người ghi biên bản")
    return pdf.sign_any(document, second, CHAIR, NOW, office="Bí thư")


def curve(name="Lê Thị Út"):
    return people.other_key(name=name, kind="ec")


PAPERS = {
    "minutes, one": (papers.minutes_signed_once, 1),
    "minutes, two": (papers.minutes_signed_twice, 2),
    "minutes, two on curves": (lambda: two(curve(), curve("Võ Quốc Bảo")), 2),
    "minutes, RSA then a curve": (lambda: two(people.recorder(), curve()), 2),
    "minutes, a curve then RSA": (lambda: two(curve(), people.chair()), 2),
    "report": (lambda: pdf.sign_any(papers.report(), people.chair(), CHAIR, NOW, office="Bí thư"), 1),
    "somebody else's": (lambda: pdf.sign_any(people.paper(), people.chair(), None, NOW), 1),
}


@pytest.mark.parametrize("name", PAPERS)
def test_outside_tools_agree_that_it_is_valid(name, tmp_path, tool):
    make, count = PAPERS[name]
    path = tmp_path / "paper.pdf"
    path.write_bytes(make())
    assert [one.verdict for one in pdf.verify_pdf(make())] == ["valid"] * count
    code, text = said_by(tool("pdfsig"), path)
    assert code == 0, text
    assert text.count("Signature is Valid.") == count
    assert text.count("Signature Type: ETSI.CAdES.detached") == count
    assert text.count("- Total document signed") == 1
    code, text = said_by(tool("qpdf"), "--check", path)
    assert code == 0, text
    assert "No syntax or stream encoding errors found" in text


def test_every_font_is_embedded_with_a_way_back_to_letters(tmp_path, tool):
    path = tmp_path / "paper.pdf"
    path.write_bytes(papers.minutes_signed_twice())
    _code, text = said_by(tool("pdffonts"), path)
    fonts = text.splitlines()[2:]
    assert len(fonts) >= 3
    assert all(
        "LiberationSerif" in line and line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts
    ), text


def test_the_blocks_copy_out_as_text(tmp_path, tool):
    path = tmp_path / "paper.pdf"
    path.write_bytes(papers.minutes_signed_twice())
    _code, text = said_by(tool("pdftotext"), "-layout", path, "-")
    for wanted in (people.RECORDER_NAME, people.CHAIR_NAME, "Thời gian ký: 2026-10-05T09:15:30+07:00"):
        assert wanted in text


def test_outside_tools_read_what_the_paper_says_of_itself(tmp_path, tool):
    path = tmp_path / "paper.pdf"
    path.write_bytes(papers.minutes_signed_twice())
    code, text = said_by(tool("pdfinfo"), "-meta", path)
    assert code == 0
    assert "<pdfaid:part>2</pdfaid:part>" in text
    assert "<scb:period>2026-10</scb:period>" in text
    _code, text = said_by(tool("pdfinfo"), path)
    assert "Producer:        Sổ Chi Bộ" in text
