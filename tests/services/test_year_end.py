"""Commitments and year-end reviews at the desk: drafts, tables, papers, rules of the year, undo."""

import io
import json
from pathlib import Path

import msgspec
import pytest
from openpyxl import load_workbook
from python_calamine import load_workbook as read_values

from desktop.branch import rules
from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.review_rules import ReviewRules
from desktop.branch.rules import BadRules
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview
from desktop.errors import Refused
from desktop.services import (
    catalogue,
    commitment_papers,
    commitments,
    entries,
    members,
    review_papers,
    rulebook,
    undoing,
    year_end,
)
from tests.documents.measuring import measured
from tests.services.conftest import Opened

YEAR = "2026"


def exempt(opened: Opened, number: int, kind: EventKind = EventKind.EXEMPT, on: str = "2026-03-01") -> None:
    members.put_event(
        opened.desk, MemberEvent(id=f"x{number}", member_id=f"p{number}", kind=kind, on=on, detail="Tuổi cao")
    )


def texts_of(pdf: bytes) -> str:
    return "\n".join(word.text for word in measured(pdf).words)


def own_file(tmp_path: Path, folder: str, name: str, **changed: object) -> Path:
    said = json.loads((rules.resource(folder) / f"{name}.json").read_text("utf-8"))
    target = tmp_path / "cua-xa.json"
    target.write_text(json.dumps(said | {"id": "cua-xa"} | changed, ensure_ascii=False), "utf-8")
    return target


# -------------------------------------------------------------------------------------------- commitments
def test_drafts_are_made_once_for_everybody_and_undone_in_one_step(opened: Opened) -> None:
    exempt(opened, 5)
    changed = commitments.begin(opened.desk, YEAR)
    assert len(changed.rows) == 7  # the branch, five active members, and the one exempt since March
    table = commitments.table(opened.desk, YEAR)
    assert [one.name for one in table.lines if one.commitment and one.commitment.leader] == [
        "Nguyễn Văn Minh",
        "Trần Thị Hồng Yến",
    ]
    assert not commitments.begin(opened.desk, YEAR).rows
    undoing.undo(opened.desk, "books")
    assert commitments.table(opened.desk, YEAR).collective.commitment is None


def test_signing_counts_and_says_who_wrote_the_same(opened: Opened) -> None:
    for number in (2, 3):
        one = commitments.draft(opened.desk, YEAR, f"p{number}")
        entries.put(opened.desk, msgspec.structs.replace(one, texts={"duties": "Đi 12 hộ."}))
    commitments.sign(opened.desk, YEAR, ("p2", "p3", ""), "2026-01-10")
    table = commitments.table(opened.desk, YEAR)
    assert (table.figures.collectives, table.figures.individuals) == (1, 2)
    same = {one.name: one.copied for one in table.lines if one.copied}
    assert same == {"Lê Minh Đức": ("Phạm Thị Út",), "Phạm Thị Út": ("Lê Minh Đức",)}
    assert len(table.missing) == 4


def test_a_commitment_that_cannot_be_right_is_not_saved(opened: Opened) -> None:
    one = commitments.draft(opened.desk, YEAR, "p2")
    with pytest.raises(Refused) as caught:
        entries.put(opened.desk, msgspec.structs.replace(one, signed_on="2026-10-06"))
    assert caught.value.field == "signed_on"
    with pytest.raises(Refused):
        commitments.sign(opened.desk, YEAR, ("p2",), "2025-05-01")
    assert entries.every(opened.desk, Commitment) == ()


def test_typing_in_a_commitment_is_kept_as_it_goes(opened: Opened) -> None:
    one = commitments.draft(opened.desk, YEAR, "p2")
    for text in ("Đi", "Đi 12", "Đi 12 hộ"):
        entries.put(opened.desk, msgspec.structs.replace(one, texts={"duties": text}))
    (kept,) = entries.every(opened.desk, Commitment)
    assert kept.texts == {"duties": "Đi 12 hộ"}


def test_all_commitments_print_in_one_run_with_names_on_blank_ones(opened: Opened) -> None:
    one = commitments.draft(opened.desk, YEAR, "p2")
    entries.put(opened.desk, msgspec.structs.replace(one, measures="Ghi sổ tay hằng tuần."))
    made = catalogue.paper(opened.desk, "commitment", YEAR)
    text = texts_of(made.content)
    assert made.name == "ban-cam-ket_2026.pdf"
    assert text.count("BẢN CAM KẾT") == 6
    assert "Ghi sổ tay hằng tuần." in text
    for name in ("Nguyễn Văn Minh", "Phạm Thị Út", "Huỳnh Thị Ánh"):
        assert name in text
    only = commitment_papers.sheets(opened.desk, YEAR, ("p2",))
    assert texts_of(only.content).count("BẢN CAM KẾT") == 1


def test_the_list_of_commitments_as_a_workbook(opened: Opened) -> None:
    one = msgspec.structs.replace(
        commitments.draft(opened.desk, YEAR, "p2"),
        signed_on="2026-01-10",
        registers_model=True,
        model="Tuyến kênh\nkhông rác",
        mid_on="2026-06-25",
        mid_result=CommitmentResult.PARTLY,
    )
    entries.put(opened.desk, one)
    exempt(opened, 5)
    made = catalogue.paper(opened.desk, "commitment-sheet", YEAR)
    sheet = load_workbook(io.BytesIO(made.content)).worksheets[0]
    rows = {row[1]: row for row in sheet.iter_rows(values_only=True)}
    assert rows["Lê Minh Đức"][5:8] == ("x", "Tuyến kênh không rác", "Thực hiện một phần")
    assert rows["Huỳnh Thị Ánh"][9] == "Được miễn công tác và sinh hoạt"
    values = read_values(io.BytesIO(made.content)).get_sheet_by_index(0).to_python()
    (sums,) = [row for row in values if row[1] == "Cộng cá nhân"]
    assert (sums[3], sums[5], sums[7], sums[8]) == (1, 1, 1, 0)
    assert any("00 tập thể, 01 cá nhân; trong đó 01 cá nhân" in str(row[0]) for row in values)


# ------------------------------------------------------------------------------------------------ reviews
def test_drafts_hold_what_the_year_says_and_leave_out_whom_the_rules_leave_out(opened: Opened) -> None:
    exempt(opened, 5)
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    changed = year_end.begin(opened.desk, YEAR)
    assert len(changed.rows) == 6
    table = year_end.table(opened.desk, YEAR)
    (left,) = table.left_out
    assert left.name == "Huỳnh Thị Ánh"
    assert left.eligibility.basis.endswith("điểm 7.2.3")
    forms = {one.name: one.form for one in table.rated}
    assert forms.pop("Nguyễn Văn Minh") is ReviewForm.LEADER
    assert set(forms.values()) == {ReviewForm.MEMBER}
    assert table.rated[0].review is not None
    assert "Dự 01/01 buổi sinh hoạt thường kỳ" in table.rated[0].review.texts["quality"]
    assert table.collective is not None
    assert "Tổ chức 01 buổi sinh hoạt thường kỳ" in table.collective.texts["principles"]
    assert not year_end.begin(opened.desk, YEAR).rows
    undoing.undo(opened.desk, "books")
    assert entries.every(opened.desk, YearReview) == ()


def test_prefilling_fills_only_what_is_empty_and_saves_nothing(opened: Opened) -> None:
    opened.ready(opened.begin())
    first = year_end.prefill(opened.desk, YEAR, "p2")
    assert "quality" in first.texts
    entries.put(opened.desk, msgspec.structs.replace(first, texts={"quality": "Lời của tôi."}))
    again = year_end.prefill(opened.desk, YEAR, "p2")
    assert again.texts["quality"] == "Lời của tôi."
    assert entries.every(opened.desk, YearReview)[0].texts == {"quality": "Lời của tôi."}
    entries.put(opened.desk, msgspec.structs.replace(again, form=ReviewForm.OUTSIDE))
    other = year_end.prefill(opened.desk, YEAR, "p2")
    assert (other.form, other.texts["quality"]) == (ReviewForm.OUTSIDE, "Lời của tôi.")


def test_no_review_is_begun_for_whom_the_rules_leave_out(opened: Opened) -> None:
    exempt(opened, 2)
    with pytest.raises(Refused, match="được miễn công tác"):
        year_end.prefill(opened.desk, YEAR, "p2")
    with pytest.raises(Refused, match="Không có đảng viên này"):
        year_end.prefill(opened.desk, YEAR, "p9")
    with pytest.raises(Refused, match="không phải là một năm"):
        year_end.table(opened.desk, "26")


def test_a_rating_of_an_exempt_member_is_refused_with_place_and_reason(opened: Opened) -> None:
    exempt(opened, 2)
    one = YearReview(id="2026/p2", member_id="p2", year=YEAR, proposed=Rating.GOOD)
    with pytest.raises(Refused) as caught:
        entries.put(opened.desk, one)
    assert caught.value.field == "proposed"
    assert "Lê Minh Đức" in caught.value.message
    assert entries.every(opened.desk, YearReview) == ()


def test_the_form_of_the_year_before_is_suggested_again(opened: Opened) -> None:
    before = YearReview(
        id="2025/p2", member_id="p2", year="2025", form=ReviewForm.OUTSIDE, workplace="Làm ruộng tại ấp"
    )
    entries.put(opened.desk, before)
    found = year_end.prefill(opened.desk, YEAR, "p2")
    assert (found.form, found.workplace) == (ReviewForm.OUTSIDE, "Làm ruộng tại ấp")
    assert [one.form for one in year_end.table(opened.desk, YEAR).lines if one.member_id == "p2"] == [
        ReviewForm.OUTSIDE
    ]


def test_the_cap_is_shown_with_its_base(opened: Opened) -> None:
    ratings = {"p2": Rating.EXCELLENT, "p3": Rating.GOOD, "p4": Rating.GOOD}
    entries.put(
        opened.desk,
        *(
            YearReview(id=f"2026/{one}", member_id=one, year=YEAR, proposed=rating, general_points=25.5)
            for one, rating in ratings.items()
        ),
    )
    cap = year_end.table(opened.desk, YEAR).cap
    assert (cap.excellent, cap.base, cap.most, cap.exceeded) == (1, 2, 0, True)
    made = catalogue.paper(opened.desk, "review-sheet", YEAR)
    values = read_values(io.BytesIO(made.content)).get_sheet_by_index(0).to_python()
    said = [str(row[0]) for row in values]
    assert (
        "HTXSNV: 01 đồng chí; theo tỷ lệ 20 % của 02 đảng viên xếp loại Hoàn thành tốt nhiệm vụ, nhiều nhất "
        "là không có đồng chí nào: vượt 01 đồng chí."
    ) in said
    assert any("chưa đối chiếu được" in one for one in said)
    sums = {row[1]: row for row in values if str(row[1]).startswith("Cộng")}
    assert sums["Cộng HTTNV"][10] == 2
    assert sums["Cộng HTXSNV"][10] == 1


def test_each_form_prints_those_who_use_it_and_a_blank_one_where_nobody_does(opened: Opened) -> None:
    one = YearReview(
        id="2026/p2", member_id="p2", year=YEAR, form=ReviewForm.OUTSIDE, texts={"tasks": "Đi thăm 12 hộ."}
    )
    entries.put(opened.desk, one)
    outside = texts_of(catalogue.paper(opened.desk, "review-2c", YEAR).content)
    assert "Đi thăm 12 hộ." in outside
    assert "Lê Minh Đức" in outside
    blank = texts_of(catalogue.paper(opened.desk, "review-2a", YEAR).content)
    assert "BẢN KIỂM ĐIỂM CÁ NHÂN" in blank
    assert "Lê Minh Đức" not in blank
    nobody = review_papers.reviews(opened.desk, YEAR, ReviewForm.OUTSIDE, ("p3",))
    assert "Đi thăm 12 hộ." not in texts_of(nobody.content)


def test_the_table_says_who_is_not_rated_and_why_before_anybody_is(opened: Opened) -> None:
    exempt(opened, 5)
    made = catalogue.paper(opened.desk, "review-sheet", YEAR)
    values = read_values(io.BytesIO(made.content)).get_sheet_by_index(0).to_python()
    (row,) = [row for row in values if row[1] == "Huỳnh Thị Ánh"]
    assert str(row[12]).startswith("Không xếp loại: được miễn công tác và sinh hoạt đảng (Quy định 294-QĐ/TW")
    assert any(str(row[0]).startswith("Chưa có đảng viên nào được đề nghị mức HTXSNV") for row in values)
    made = catalogue.paper(opened.desk, "commitment-sheet", YEAR)
    values = read_values(io.BytesIO(made.content)).get_sheet_by_index(0).to_python()
    assert "Năm 2026 chưa có bản cam kết nào được ký." in [row[0] for row in values]


def test_the_branchs_report_and_the_leaders_form_print_from_the_drafts(opened: Opened) -> None:
    opened.ready(opened.begin())
    year_end.begin(opened.desk, YEAR)
    own = texts_of(catalogue.paper(opened.desk, "review-01", YEAR).content)
    assert "BÁO CÁO KIỂM ĐIỂM" in own
    assert "Tổ chức 01 buổi sinh hoạt thường kỳ" in own
    leader = texts_of(catalogue.paper(opened.desk, "review-2b", YEAR).content)
    assert "Mẫu 2B-HD KĐ.ĐG" in leader
    assert "Nguyễn Văn Minh" in leader
    rules_now = year_end.rules_of(opened.desk, YEAR)
    assert [one.form for one in year_end.forms_of(rules_now, collective=True)] == [ReviewForm.COLLECTIVE]
    assert len(list(year_end.forms_of(rules_now, collective=False))) == 3


def test_a_form_that_the_year_did_not_have_is_refused(opened: Opened) -> None:
    with pytest.raises(Refused) as caught:
        catalogue.paper(opened.desk, "review-2c", "2024")
    assert caught.value.field == "form"
    assert "Mẫu 02A-HD KĐ.ĐG" in texts_of(catalogue.paper(opened.desk, "review-2a", "2024").content)


# -------------------------------------------------------------------------------------------- rule files
def test_a_committees_thresholds_hold_from_their_day_and_old_years_keep_theirs(
    opened: Opened, tmp_path: Path
) -> None:
    path = own_file(
        tmp_path,
        "review",
        "qd366-2025",
        valid_from="2026-01-01",
        general_points=40,
        task_points=60,
        cap={"share": 15, "base": "rated"},
    )
    assert rulebook.install(opened.desk, path) == ("review", "cua-xa")
    assert year_end.rules_of(opened.desk, "2025").id == "qd366-2025"
    assert year_end.rules_of(opened.desk, "2024").id == "qd124-2023"
    now = year_end.rules_of(opened.desk, "2026")
    assert (now.id, now.cap.share) == ("cua-xa", 15)
    entries.put(opened.desk, YearReview(id="2026/p2", member_id="p2", year=YEAR, general_points=40))
    with pytest.raises(Refused, match="từ 0 đến 30"):
        entries.put(opened.desk, YearReview(id="2025/p2", member_id="p2", year="2025", general_points=40))


def test_a_committees_frame_is_printed_from_its_year(opened: Opened, tmp_path: Path) -> None:
    said = json.loads((rules.resource("commitment") / "khung-2016.json").read_text("utf-8"))
    parts = [*said["parts"], {"code": "digital", "title": "Về chuyển đổi số"}]
    path = own_file(tmp_path, "commitment", "khung-2016", valid_from="2026-01-01", parts=parts)
    rulebook.install(opened.desk, path)
    assert "5. Về chuyển đổi số" in texts_of(catalogue.paper(opened.desk, "commitment", "2026").content)
    assert "chuyển đổi số" not in texts_of(catalogue.paper(opened.desk, "commitment", "2025").content)
    one = commitments.draft(opened.desk, YEAR, "p2")
    entries.put(opened.desk, msgspec.structs.replace(one, texts={"digital": "Cài Sổ tay cho 05 đồng chí."}))


@pytest.mark.parametrize(
    ("folder", "name", "changed", "words"),
    [
        ("review", "qd366-2025", {"threshold": 90}, "threshold"),
        ("review", "qd366-2025", {"levels": []}, "đủ bốn mức"),
        ("review", "qd366-2025", {"cap": {"share": 20, "base": "all"}}, "all"),
        ("commitment", "khung-2016", {"frame": 1}, "frame"),
        ("commitment", "khung-2016", {"parts": []}, "không có mục nào"),
    ],
)
def test_a_rule_file_that_cannot_be_right_is_refused(
    opened: Opened, tmp_path: Path, folder: str, name: str, changed: dict[str, object], words: str
) -> None:
    with pytest.raises(BadRules, match=words):
        rulebook.install(opened.desk, own_file(tmp_path, folder, name, **changed))
    assert year_end.rules_of(opened.desk, YEAR).id == "qd366-2025"


def test_every_shipped_level_condition_is_kept_in_our_own_words() -> None:
    newest = rules.shipped_rules("review", ReviewRules)[-1]
    assert [one.least for one in newest.levels] == [90, 70, 50, 0]
    assert all(one.conditions for one in newest.levels)
    assert newest.cap.note
    assert newest.note
