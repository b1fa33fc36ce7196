"""LibreOffice opens every workbook we write, works out the same sums, and prints it on A4."""

import csv
import subprocess

import pytest

from tests.documents.test_workbooks import ALL, values_of

CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"


@pytest.fixture(scope="module")
def converted(tool, tmp_path_factory):
    """A folder with each workbook as PDF, and its first sheet as CSV with the sums LibreOffice worked out."""
    soffice = tool("soffice")
    folder = tmp_path_factory.mktemp("office")
    books = [folder / f"{name}.xlsx" for name in ALL]
    for path, make in zip(books, ALL.values(), strict=True):
        path.write_bytes(make())
    for kind in ("pdf", CSV):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", folder, *books]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
        assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", ALL)
def test_prints_on_a4_landscape_with_headings_on_every_page(name, converted):
    import pdfplumber

    heading = "Biểu hiện" if name == "summary" else "Họ và tên"
    with pdfplumber.open(converted / f"{name}.pdf") as document:
        assert 1 <= len(document.pages) <= 3
        for page in document.pages:
            assert (round(page.width), round(page.height)) == (842, 595)
        first, last = document.pages[0].extract_text(), document.pages[-1].extract_text()
    assert heading in first
    assert f"1/{len(document.pages)}" in first
    assert "CHI BỘ ẤP THỚI HÒA" in first
    assert "T/M CHI BỘ" in last


@pytest.mark.parametrize("name", ALL)
def test_sums_are_the_same(name, converted):
    with next(converted.glob(f"{name}*.csv")).open(encoding="utf-8", newline="") as stream:
        theirs = list(csv.reader(stream))
    ours = values_of((converted / f"{name}.xlsx").read_bytes())
    for our_row, their_row in zip(ours, theirs, strict=False):
        numbers = [
            (value, their_row[column])
            for column, value in enumerate(our_row)
            if isinstance(value, int | float)
        ]
        assert [float(theirs) for _, theirs in numbers] == [ours for ours, _ in numbers]
    flat = [value for row in theirs for value in row]
    assert not [value for value in flat if value.startswith(("#", "Err:"))]
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in flat
