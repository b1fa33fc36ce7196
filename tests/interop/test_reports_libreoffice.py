"""LibreOffice opens the statistics and a filled template, works out the same sums, and shows our numbers."""

import csv
import io
import subprocess

import openpyxl
import pytest

from desktop.documents.workbooks.statistics import statistics_xlsx
from desktop.documents.workbooks.template import fill
from desktop.importing import guard
from tests.branch.reporting import city_of_2017
from tests.documents.reporting import DAY, statistics_of_2017
from tests.documents.test_template import template

BOOKS = city_of_2017()
TOLD = statistics_of_2017(BOOKS)
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
"""Every sheet, numbers as they are shown."""


def _filled():
    content = template()
    return fill(content, guard.inspect(content).content, statistics_of_2017(BOOKS[:3]))


FILES = {
    "thong-ke": lambda: statistics_xlsx(BOOKS[0].branch, TOLD, DAY),
    "bieu-mau": _filled,
}


@pytest.fixture(scope="module")
def converted(tool, tmp_path_factory):
    """A folder with each workbook as PDF, and each of its sheets as LibreOffice shows it."""
    soffice = tool("soffice")
    folder = tmp_path_factory.mktemp("office")
    paths = [folder / f"{name}.xlsx" for name in FILES]
    for path, make in zip(paths, FILES.values(), strict=True):
        path.write_bytes(make())
    for kind in ("pdf", CSV):
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", kind, "--outdir", folder, *paths]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
        assert done.returncode == 0, done.stderr
    return folder


def shown(folder, name):
    (path,) = list(folder.glob(f"{name}.csv"))
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_the_table_sums_up_as_ours_does(converted):
    rows = shown(converted, "thong-ke-Thống kê")
    sums = next(row for row in rows if row[0] == "Cộng")
    whole = TOLD.whole
    assert sums[2:4] == [str(whole.members), str(whole.checked)]
    assert sums[4:7] == ["16", "8", "8"]
    assert sums[8:14] == ["17", "0", "9", "2", "0", "0"]


def test_numbers_are_shown_in_vietnamese_style_whatever_the_language(converted):
    lines = {row[1]: row[2] for row in shown(converted, "thong-ke-Số liệu khác") if len(row) > 2}
    assert lines["Số lượt người dự"] == "45.245"
    assert lines["Tỷ lệ người dự học tập"] == "98,46 %"
    assert lines["Số cuộc triển khai, học tập"] == "633"


def test_the_sheets_print_on_a4(converted):
    import pdfplumber

    with pdfplumber.open(converted / "thong-ke.pdf") as document:
        sizes = [(round(page.width), round(page.height)) for page in document.pages]
        texts = [page.extract_text() for page in document.pages]
    assert sizes[0] == (842, 595)
    assert sizes[-1] == (595, 842)
    assert "Tổng số" in texts[0].replace("\n", " ")
    assert any("T/M CHI BỘ" in text for text in texts)


def test_a_filled_template_is_worked_out_when_it_is_opened(converted):
    rows = shown(converted, "bieu-mau-Biểu 01")
    assert rows[7][:4] == ["1", "Chi bộ số 1", "12", "12"]
    sums = next(row for row in rows if row[1] == "Tổng cộng")
    assert sums[2:4] == ["36", "36"]
    guide = shown(converted, "bieu-mau-Hướng dẫn")
    assert guide[2][1] == "72"
    book = openpyxl.load_workbook(io.BytesIO((converted / "bieu-mau.xlsx").read_bytes()))
    assert book["Biểu 01"]["C12"].value == "=SUM(C8:C11)"
