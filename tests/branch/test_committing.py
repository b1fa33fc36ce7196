"""Commitments: what cannot be right, who wrote the same words, what counts as registered."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import rules
from desktop.branch.book import Book
from desktop.branch.commitments import Commitment, CommitmentResult, commitment_id
from desktop.branch.committing import (
    CommitmentRules,
    check_commitment,
    copied,
    copies,
    expected,
    is_written,
    leads,
    registered,
    rules_day,
)
from desktop.branch.members import EventKind
from desktop.errors import Refused
from tests.branch import making

TODAY = date(2026, 12, 20)
FRAME = rules.shipped_rules("commitment", CommitmentRules)[0]
PEOPLE = tuple(making.member(number, name) for number, name in enumerate(("An", "Bình", "Chi", "Dũng"), 1))


def shipped(folder, kind, day):
    return rules.in_force(rules.shipped_rules(folder, kind), day)


def book(*commitments, **parts):
    return Book(branch=making.branch(), members=PEOPLE, commitments=commitments, **parts)


def commitment(number=1, **facts):
    member_id = f"p{number}" if number else ""
    told = {
        "id": commitment_id("2026", member_id),
        "member_id": member_id,
        "year": "2026",
        "texts": {"duties": "Vận động 12 hộ."},
        **facts,
    }
    return Commitment(**told)


def check(one, *kept, today=TODAY):
    return check_commitment(one, book(*kept), shipped, today)


SIGNED = {"signed_on": "2026-01-10"}
GOOD = [
    {},
    SIGNED,
    {"signed_on": "2025-11-01"},
    {"signed_on": "2026-12-20"},
    {**SIGNED, "mid_on": "2026-06-25", "mid_result": CommitmentResult.KEPT, "mid_words": "Đủ."},
    {**SIGNED, "end_on": "2026-01-10", "end_result": CommitmentResult.PARTLY},
    {"leader": True, "example": "Làm trước."},
    {"registers_model": True, "model": "Tuyến kênh không rác"},
    {"texts": {}, "measures": ""},
]


@pytest.mark.parametrize("facts", GOOD)
def test_what_can_be_right_is_kept_as_it_is(facts):
    one = commitment(**facts)
    assert check(one) == one


BAD = {
    "a year that is none": ({"year": "26", "id": "26/p1"}, "year", "không phải là một năm"),
    "a month for a year": ({"year": "2026-01", "id": "2026-01/p1"}, "year", "không phải là một năm"),
    "nobody's": ({"member_id": "p9", "id": "2026/p9"}, "member_id", "Không có đảng viên này"),
    "a second one": ({"id": "2026/p1-2"}, "member_id", "chỉ có một bản cam kết trong năm 2026"),
    "a part the frame lacks": ({"texts": {"art": "Vẽ."}}, "texts.art", "không có mục “art”"),
    "an example of no leader": ({"example": "Làm trước."}, "example", "giữ chức vụ lãnh đạo"),
    "a model not registered": ({"model": "Tuyến kênh"}, "model", "chưa đánh dấu đăng ký"),
    "signed too early": ({"signed_on": "2025-10-31"}, "signed_on", "từ 01/11/2025 đến 31/12/2026"),
    "signed too late": ({"signed_on": "2027-01-02"}, "signed_on", "không thể ký"),
    "signed in the future": ({"signed_on": "2026-12-21"}, "signed_on", "tương lai"),
    "signed on no whole day": ({"signed_on": "2026-01"}, "signed_on", "không phải là một ngày"),
    "signed on no day": ({"signed_on": "2026-02-30"}, "signed_on", "không phải là một ngày"),
    "a result before signing": ({"mid_result": CommitmentResult.KEPT}, "mid_result", "Chưa ký"),
    "words before signing": ({"end_words": "Đủ."}, "end_words", "Chưa ký"),
    "a programme's result before signing": ({"programme_result": "Xong."}, "programme_result", "Chưa ký"),
    "looked at before signing": ({**SIGNED, "mid_on": "2026-01-09"}, "mid_on", "ở trước ngày 10/01/2026"),
    "the end before the middle": (
        {**SIGNED, "mid_on": "2026-07-01", "end_on": "2026-06-30"},
        "end_on",
        "ở trước ngày 01/07/2026",
    ),
    "looked at in the future": ({**SIGNED, "end_on": "2026-12-31"}, "end_on", "tương lai"),
    "a model as long as a page": (
        {"registers_model": True, "model": "a" * 301},
        "model",
        "dài quá 300 chữ",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_right_is_refused_with_place_and_reason(name):
    facts, field, words = BAD[name]
    today = date(2027, 3, 1) if "late" in name else TODAY
    with pytest.raises(Refused) as caught:
        check(commitment(**facts), today=today)
    assert caught.value.field == field
    assert words in caught.value.message


def test_the_branch_has_no_part_on_setting_an_example():
    with pytest.raises(Refused) as caught:
        check(commitment(0, leader=True))
    assert caught.value.field == "leader"
    assert check(commitment(0)).member_id == ""


def test_text_under_a_part_of_an_older_frame_stays_savable():
    kept = commitment(texts={"older": "Đã viết năm ngoái."})
    assert check(msgspec.structs.replace(kept, measures="Thêm."), kept).texts == kept.texts


def test_a_commitment_keeps_the_frame_of_the_first_day_of_its_year():
    new = msgspec.structs.replace(FRAME, id="moi", valid_from="2026-03-01", parts=FRAME.parts[:1])

    def of_a_committee(folder, kind, day):
        return rules.in_force((*rules.shipped_rules(folder, kind), new), day)

    assert rules_day("2026") == date(2026, 1, 1)
    assert check_commitment(commitment(), book(), of_a_committee, TODAY)
    later = commitment(year="2027", id="2027/p1")
    with pytest.raises(Refused) as caught:
        check_commitment(later, book(), of_a_committee, date(2027, 2, 1))
    assert caught.value.field == "texts.duties"


# ---------------------------------------------------------------------------------------------- same words
def test_the_same_words_throughout_are_told_with_names():
    mine = commitment(1, texts={"duties": "Vận động 12 hộ.", "ethics": "Giữ gìn."}, measures="Ghi sổ")
    copy = commitment(2, texts={"ethics": "giữ gìn", "duties": "Vận  động\n12 hộ"}, measures="Ghi sổ.")
    other = commitment(3, texts={"duties": "Vận động 13 hộ.", "ethics": "Giữ gìn."}, measures="Ghi sổ")
    whole = book(mine, copy, other)
    assert copied(whole, mine) == ("Bình",)
    assert copied(whole, other) == ()
    assert copies(whole, "2026") == {"p1": ("Bình",), "p2": ("An",)}


def test_another_year_the_branch_and_empty_sheets_are_no_copies():
    mine = commitment(1)
    last_year = commitment(2, year="2025", id="2025/p2")
    whole = book(
        mine, last_year, commitment(0), commitment(3, texts={}), commitment(4, texts={"duties": "…"})
    )
    assert copied(whole, mine) == ()
    assert copied(whole, commitment(3, texts={})) == ()
    assert copied(whole, commitment(4, texts={"duties": "."})) == ()
    assert copies(whole, "2026") == {}
    assert not is_written(commitment(3, texts={"duties": "  "}))


WORDS = st.dictionaries(
    st.sampled_from(["ideology", "duties"]), st.sampled_from(["", "Một", "một.", "Hai"]), max_size=2
)


@given(st.lists(WORDS, min_size=4, max_size=4))
def test_copies_agree_with_one_by_one_and_are_mutual(texts):
    told = [commitment(number, texts=one) for number, one in enumerate(texts, 1)]
    whole = book(*told)
    found = copies(whole, "2026")
    for one in told:
        assert found.get(one.member_id, ()) == copied(whole, one)
    names = {one.id: one.full_name for one in PEOPLE}
    for mine, others in found.items():
        for other, told_of in found.items():
            assert (names[other] in others) == (names[mine] in told_of)


# ------------------------------------------------------------------------------------------------- figures
def test_figures_count_what_was_signed_in_the_year():
    found = registered(
        book(
            commitment(0, **SIGNED),
            commitment(1, **SIGNED, registers_model=True, model="Tuyến kênh"),
            commitment(2, **SIGNED),
            commitment(3, registers_model=True),
            commitment(4, **SIGNED, year="2025", id="2025/p4"),
        ),
        "2026",
    )
    assert (found.collectives, found.individuals, found.with_model) == (1, 2, 1)
    assert registered(book(), "2026").individuals == 0


def test_the_exempt_are_not_asked_but_what_they_wrote_counts():
    events = tuple(
        making.event(kind, "2025-02-01", number=number)
        for kind, number in ((EventKind.EXEMPT, 1), (EventKind.TRANSFER_OUT, 2), (EventKind.EXEMPT, 3))
    )
    whole = book(commitment(3), events=events)
    assert [one.full_name for one in expected(whole, "2026")] == ["Chi", "Dũng"]
    left = making.event(EventKind.TRANSFER_OUT, "2026-05-01", number=4)
    assert [one.full_name for one in expected(book(events=(left,)), "2026")][-1] == "Dũng"


@pytest.mark.parametrize(
    ("position", "leader"), [("Bí thư", True), ("Phó Bí thư chi bộ", True), ("Tổ trưởng", False)]
)
def test_leaders_are_suggested_by_the_frames_positions(position, leader):
    event = making.event(EventKind.POSITION, "2025-06-15", detail=position)
    assert leads(book(events=(event,)), "p1", FRAME, TODAY) is leader


# ---------------------------------------------------------------------------------------------- rule files
FAULTS = {
    "không có mục nào": {"parts": ()},
    "bị trống hoặc bị lặp": {"parts": (FRAME.parts[0], FRAME.parts[0])},
    "thiếu lời của kết quả: not-kept": {"results": FRAME.results[:2]},
    "từ 0 đến 12": {"months_before": 13},
}


@pytest.mark.parametrize("words", FAULTS)
def test_a_frame_that_does_not_hold_together_says_so(words):
    assert words in msgspec.structs.replace(FRAME, **FAULTS[words]).fault()
    assert FRAME.fault() == ""


def test_the_frame_names_results_and_parts():
    assert FRAME.result(CommitmentResult.KEPT) == "Thực hiện đầy đủ"
    assert FRAME.result(None) == ""
    assert FRAME.part("duties").title == "Về thực hiện chức trách, nhiệm vụ"
    assert FRAME.part("art") is None
