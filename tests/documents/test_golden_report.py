"""The report, its appendix and its pictures as they stood when a person last looked at them.

To be written anew after looking: `SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_report.py`.
"""

import os
from pathlib import Path

import pytest

from desktop.documents.layouts import layout
from desktop.documents.report import report_pdf
from tests.branch.reporting import city_of_2017
from tests.documents.measuring import described, measured
from tests.documents.reporting import SIGNER, months, quarters, sheet_of, statistics_of_2017

GOLDEN = Path(__file__).parent.parent / "golden"
HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
TEXTS = {
    "limits": "Một số đảng viên còn ngại phát biểu.\nViệc theo dõi khắc phục có lúc chưa kịp thời",
    "directions": "Duy trì nền nếp tự đối chiếu hằng tháng; quý I/2018 kiểm tra việc khắc phục.",
}


def _report(layout, books=None, **facts):
    told = statistics_of_2017(books, belongs_to="Kèm theo Báo cáo số 05-BC/CB, ngày 13/12/2017", **facts)
    return report_pdf(sheet_of(told, texts=TEXTS), SIGNER, layout=layout).paper.pdf


FORMS = {
    "report-2017": lambda: _report(HD05, months=months(), quarters=quarters()),
    "report-2017-hd36": lambda: _report(HD36),
    "report-one-branch": lambda: _report(HD05, city_of_2017()[:1], months=months(), quarters=quarters()),
    "report-draft": lambda: report_pdf(
        sheet_of(statistics_of_2017(), number=None), SIGNER, layout=HD05
    ).paper.pdf,
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was(name):
    now = described(FORMS[name]())
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


def test_nothing_leaves_its_margins_and_the_signature_is_not_alone():
    found = measured(FORMS["report-2017"]())
    for word in found.words:
        width, height = found.sizes[word.page]
        assert word.x0 >= 30 * 72 / 25.4 - 1, word
        assert word.x1 <= width - 15 * 72 / 25.4 + 1, word
        assert word.bottom <= height - 20 * 72 / 25.4 + 6, word
    signed = found.find("T/M CHI BỘ")
    above = [one for one in found.words if one.page == signed.page and one.baseline < signed.top]
    assert len({round(one.baseline) for one in above}) >= 2
    assert found.sizes[0][0] < found.sizes[0][1]
    assert found.sizes[-1][0] > found.sizes[-1][1]
