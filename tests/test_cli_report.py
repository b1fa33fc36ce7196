"""`sochibo report`: the paths and figures it prints, the files it writes, what it refuses."""

import json

import openpyxl
import pytest

from desktop.cli import main
from desktop.services.sample import make_sample
from tests.documents.test_template import TITLES, template
from tests.storage.conftest import CHEAP

PASSWORD = "thoi hoa 1982"


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    make_sample(folder / "mau.scb", PASSWORD, members=9, months=4, until="2026-10", kdf=CHEAP)
    (folder / "mat-khau.txt").write_text(PASSWORD, "utf-8")
    return folder


@pytest.fixture
def report(vault, tmp_path, capsys):
    def run(*words):
        capsys.readouterr()
        asked = ["report", vault / "mau.scb", *words, "--out", tmp_path / "ra", "--json"]
        asked += ["--password-file", vault / "mat-khau.txt"]
        try:
            code = main([str(one) for one in asked])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        printed = capsys.readouterr()
        return code, json.loads(printed.out) if printed.out else None

    return run


@pytest.mark.parametrize(
    ("length", "period"),
    [("month", "2026-10"), ("quarter", "2026-Q3"), ("half", "2026-H2"), ("year", "2026")],
)
def test_each_length_writes_its_report_and_statistics(report, tmp_path, length, period):
    code, told = report(length, period)
    assert code == 0
    assert told["span"] == period
    assert set(told["paths"]) == {"report", "statistics"}
    assert (tmp_path / "ra" / told["paths"]["report"]).read_bytes().startswith(b"%PDF")
    assert told["figures"]["meetings.regular"] == {"month": 1, "quarter": 3}.get(length, 4)
    assert told["unclosed"] == []
    assert "full_name" not in json.dumps(told)


def test_a_template_is_filled(report, tmp_path):
    path = tmp_path / "bieu.xlsx"
    given = template()
    path.write_bytes(given)
    code, told = report("quarter", "2026-Q3", "--template", path)
    assert code == 0
    assert told["paths"]["statistics"].endswith("bieu_2026-Q3.xlsx")
    sheet = openpyxl.load_workbook(told["paths"]["statistics"])["Biểu 01"]
    assert sheet["C8"].value == told["figures"]["members"]
    assert path.read_bytes() == given


def test_a_template_that_does_not_match_is_refused_with_nothing_written(report, tmp_path):
    path = tmp_path / "la.xlsx"
    path.write_bytes(template((*TITLES[:3], ("Số đi công tác", ""), *TITLES[4:])))
    code, told = report("quarter", "2026-Q3", "--template", path)
    assert (code, told["error"]) == (1, "bad-template")
    assert "ô D5" in told["message"]
    assert not (tmp_path / "ra").exists()


@pytest.mark.parametrize(
    ("length", "period"),
    [("month", "2026-Q3"), ("quarter", "2026-10"), ("year", "2026-13"), ("half", "2199-H1")],
)
def test_a_period_of_another_length_or_to_come_is_refused(report, length, period):
    code, told = report(length, period)
    assert (code, told["error"]) == (1, "refused")


def test_an_unknown_length_is_wrong_usage(report):
    assert report("week", "2026-10") == (2, None)
