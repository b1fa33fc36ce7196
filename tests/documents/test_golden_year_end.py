"""Papers of the year's end as they stood when a person last looked at them; then what must hold on a page.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_year_end.py`.
"""

import itertools
import os
from datetime import date
from pathlib import Path

import msgspec
import pytest

from desktop.branch.year_reviews import ReviewForm
from desktop.documents.commitment import commitments_pdf
from desktop.documents.layouts import layout
from desktop.documents.review_forms import reviews_pdf
from tests.documents import lifelike
from tests.documents import year_end_sheets as sheets
from tests.documents.measuring import MM, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
DAY = date(2026, 12, 20)
SECRETARY = "Nguyễn Văn Minh"


def commitments(*told, rules=HD05, branch=lifelike.BRANCH):
    return commitments_pdf(
        told, branch=branch, rules=sheets.FRAME, year="2026", layout=rules, secretary=SECRETARY, created=DAY
    )


def reviews(form, *told, rules=sheets.RULES):
    return reviews_pdf(
        told,
        form,
        branch=lifelike.BRANCH,
        rules=rules,
        year="2026",
        layout=HD05,
        secretary=SECRETARY,
        created=DAY,
    )


def review(form, member_id):
    return sheets.review_sheet(sheets.review(member_id, form))


FORMS = {
    "commitment": lambda: commitments(sheets.sheet(sheets.commitment())),
    "commitment-hd36": lambda: commitments(sheets.sheet(sheets.commitment()), rules=HD36),
    "commitment-results": lambda: commitments(
        sheets.sheet(sheets.with_results()), sheets.sheet(sheets.leader()), sheets.blank_sheet()
    ),
    "commitment-no-name": commitments,
    "commitment-collective": lambda: commitments(sheets.sheet(sheets.collective())),
    "review-01": lambda: reviews(ReviewForm.COLLECTIVE, review(ReviewForm.COLLECTIVE, "")),
    "review-2a": lambda: reviews(ReviewForm.MEMBER, review(ReviewForm.MEMBER, "p02")),
    "review-2a-blank": lambda: reviews(ReviewForm.MEMBER),
    "review-2b": lambda: reviews(ReviewForm.LEADER, review(ReviewForm.LEADER, "p00")),
    "review-2c": lambda: reviews(ReviewForm.OUTSIDE, review(ReviewForm.OUTSIDE, "p03")),
    "review-02b-2023-blank": lambda: reviews(ReviewForm.LEADER, rules=sheets.OLD),
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was(name):
    now = described(FORMS[name]().pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FORMS)
def test_nothing_leaves_the_margins_and_no_lines_overlap(name):
    found = measured(FORMS[name]().pdf)
    for word in found.words:
        if word.baseline > 20 * MM:  # the page number stands above the text
            assert word.x0 >= 30 * MM - 0.5
            assert word.x1 <= 195 * MM + 0.5, word.text
            assert word.baseline <= 277 * MM + 0.5, word.text
    for page in range(len(found.sizes)):
        lines = sorted({round(word.baseline, 1) for word in found.words if word.page == page})
        close = [(one, two) for one, two in itertools.pairwise(lines) if two - one < 12.5]
        texts = {one: [word.text for word in found.words if round(word.baseline, 1) in one] for one in close}
        assert all(set(map(str.strip, told)) & {"x"} for told in texts.values()), texts


@pytest.mark.parametrize("name", FORMS)
def test_a_block_of_signature_never_begins_a_page(name):
    found = measured(FORMS[name]().pdf)
    titles = ("NGƯỜI CAM KẾT", "NGƯỜI TỰ KIỂM ĐIỂM", "T/M CHI BỘ", "T/M ĐẢNG ỦY")
    for word in found.words:
        if word.text.strip() in titles:
            above = [
                one
                for one in found.words
                if one.page == word.page and 20 * MM < one.baseline < word.baseline and one.face == "Regular"
            ]
            assert above, f"{word.text} stands alone on page {word.page + 1}"


def test_a_typed_commitment_is_one_page():
    assert commitments(sheets.sheet(sheets.commitment())).pages == 1


def test_each_commitment_is_a_leaf_of_its_own_and_results_stand_on_its_back():
    paper = commitments(
        sheets.sheet(sheets.with_results()), sheets.sheet(sheets.leader()), sheets.blank_sheet()
    )
    found = measured(paper.pdf)
    assert paper.pages == 6
    assert [one.page for one in found.words if one.text.startswith("BẢN CAM KẾT")] == [0, 2, 4]
    assert [one.page for one in found.words if one.text.startswith("KẾT QUẢ THỰC HIỆN")] == [1, 3, 5]


def test_a_text_longer_than_a_leaf_goes_on_and_loses_nothing():
    long = sheets.with_results(texts={"duties": "Việc ở tổ 3.\n" * 60}, model="", registers_model=False)
    paper = commitments(sheets.sheet(long), sheets.sheet(sheets.with_results("p05")))
    found = measured(paper.pdf)
    assert sum("Việc ở tổ 3." in word.text for word in found.words) == 60
    assert [word.page % 2 for word in found.words if word.text.startswith("BẢN CAM KẾT")] == [0, 0]


def test_the_branchs_results_stand_on_its_back_too():
    one = sheets.with_results("", registers_model=False, model="")
    found = measured(commitments(sheets.sheet(one)).pdf)
    assert {word.page for word in found.words if word.text.startswith("T/M CHI BỘ")} == {0, 1}


def test_without_results_there_is_no_back():
    paper = commitments(*(sheets.sheet(sheets.commitment(one)) for one in ("p02", "p03")))
    assert paper.pages == 2
    assert all("KẾT QUẢ" not in one.text for one in measured(paper.pdf).words)


def test_a_year_closed_without_mid_year_shows_only_its_end():
    one = sheets.with_results(mid_on="", mid_result=None, mid_words="")
    words = [word.text for word in measured(commitments(sheets.sheet(one)).pdf).words]
    assert any(text.startswith("1. Cuối năm") for text in words)
    assert not any("Sáu tháng" in text for text in words)


def test_what_was_written_under_another_frame_is_still_printed():
    one = sheets.commitment(texts={"older": "Giữ nếp đọc báo mỗi sáng."})
    words = [word.text for word in measured(commitments(sheets.sheet(one)).pdf).words]
    assert any("Giữ nếp đọc báo mỗi sáng." in text for text in words)
    told = sheets.review(texts={"leadership": "Tổ 3 có 45 hộ đạt chuẩn."})
    words = [word.text for word in measured(reviews(ReviewForm.MEMBER, sheets.review_sheet(told)).pdf).words]
    assert any("Tổ 3 có 45 hộ đạt chuẩn." in text for text in words)


def test_a_long_text_goes_on_and_each_review_begins_a_leaf():
    long = sheets.review(texts={"quality": "Việc đã làm ở tổ 3.\n" * 90})
    paper = reviews(ReviewForm.MEMBER, sheets.review_sheet(long), review(ReviewForm.MEMBER, "p05"))
    starts = [one.page for one in measured(paper.pdf).words if one.text.startswith("BẢN KIỂM ĐIỂM")]
    assert starts[0] == 0
    assert starts[1] % 2 == 0
    assert starts[1] > 4


def test_the_chosen_box_is_crossed_and_no_other():
    found = measured(reviews(ReviewForm.OUTSIDE, review(ReviewForm.OUTSIDE, "p03")).pdf)
    crosses = [one for one in found.words if one.text.strip() == "x"]
    good = [one for one in found.words if "Hoàn thành tốt nhiệm vụ" in one.text]
    assert len(good) == 3  # self-rating, the branch's proposal, the committee's decision
    beside = [
        (cross.page, round(cross.baseline))
        for cross in crosses
        for word in good
        if word.page == cross.page and abs(word.baseline - cross.baseline) < 4 and 0 < word.x0 - cross.x1 < 9
    ]
    assert len(beside) == 3
    marks = [one for one in found.words if one.text.strip() == "Tốt"]
    assert len(crosses) == 3 + len(marks)


def test_a_branch_without_a_committee_confirms_itself():
    branch = msgspec.structs.replace(lifelike.BRANCH, has_committee=False)
    words = [one.text for one in measured(commitments(sheets.blank_sheet(), branch=branch).pdf).words]
    assert any("XÁC NHẬN CỦA CHI BỘ" in text for text in words)


def test_rules_without_a_form_cannot_print_it():
    with pytest.raises(ValueError, match="no form 2c"):
        reviews(ReviewForm.OUTSIDE, rules=sheets.OLD)
