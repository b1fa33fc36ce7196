"""Roster, roll call, self-check sheets and the recovery sheet: what they say and that they fit."""

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.branch.meetings import Attendance, CheckOutcome, Mark, MeetingStatus
from desktop.branch.members import Gender
from desktop.documents.check_sheet import check_pdf
from desktop.documents.layouts import layout
from desktop.documents.minutes import lay_minutes, minutes_pdf
from desktop.documents.papers import PaperKind, paper
from desktop.documents.recovery import recovery_pdf
from desktop.documents.roll_call import roll_call_pdf
from desktop.documents.roster import roster_pdf
from tests.documents import lifelike
from tests.documents.lifelike import BRANCH, ROSTER, file, meeting
from tests.documents.measuring import MM, measured

HD05 = layout()
DAY = date(2026, 10, 5)


def roster(people=ROSTER, branch=BRANCH):
    return roster_pdf(people, branch=branch, day=DAY, layout=HD05, made_by="Trần Thị Hồng Yến")


def inside(found):
    for word in found.words:
        width, height = found.sizes[word.page]
        assert word.x0 >= 30 * MM - 0.05, word
        assert word.x1 <= width - 15 * MM + 0.3, word
        assert word.bottom <= height - 20 * MM + 0.5, word


def row_of(found, start):
    """Return the words on the line of the first word that is `start`, from left to right."""
    first = next(one for one in found.words if one.text.strip() == start)
    line = [one for one in found.words if one.page == first.page and abs(one.baseline - first.baseline) < 0.1]
    return [one.text.strip() for one in sorted(line, key=lambda one: one.x0)]


# ---------------------------------------------------------------------------------------------- roster
def test_the_roster_is_a_landscape_table():
    found = measured(roster().pdf)
    inside(found)
    assert {(round(w / MM), round(h / MM)) for w, h in found.sizes} == {(297, 210)}
    for page in range(len(found.sizes)):
        for title in ("TT", "Họ và tên", "Nam", "Nữ", "Chức vụ", "Trạng thái", "Ghi chú"):
            assert found.find(title, page), "the heading is on every page"
    assert found.find("Ngày, tháng, năm sinh").baseline < found.find("Nam").baseline
    assert found.find("Danh sách có 42 đồng chí.")
    assert [one.text.strip() for one in found.words if one.text.startswith("T/M")] == ["T/M CHI BỘ"]


def test_the_roster_puts_men_and_women_apart_and_ids_whole():
    found = measured(roster().pdf)
    man, woman = row_of(found, "Nguyễn Văn Minh"), row_of(found, "Trần Thị Hồng Yến")
    assert man[1:] == [
        "Nguyễn Văn Minh",
        "01/01/1945",
        "090194500000",
        "19/05/1970",
        "19/05/1971",
        "Bí thư",
        "Chính thức",
    ]
    assert woman[2] == "02/02/1946"
    assert found.find("02/02/1946").x0 > found.find("01/01/1945").x1
    assert found.find("01/01/1945").x0 > found.find("Nguyễn Văn Minh").x1


def test_names_of_both_signers_stand_level():
    found = measured(roster().pdf)
    names = [
        one
        for one in found.words
        if one.face == "Bold" and one.text.strip() in {"Trần Thị Hồng Yến", "Nguyễn Văn Minh"}
    ]
    assert len({round(one.baseline, 1) for one in names}) == 1
    assert len(names) == 2


@pytest.mark.parametrize(
    ("positions", "office", "name"),
    [
        (("Bí thư", "Phó Bí thư"), "BÍ THƯ", "Một"),
        (("", "Phó bí thư chi bộ"), "PHÓ BÍ THƯ", "Hai"),
        (("", ""), "BÍ THƯ", ""),
    ],
)
def test_who_signs_for_the_branch(positions, office, name):
    people = tuple(
        msgspec.structs.replace(ROSTER[0], member_id=who, full_name=who, position=position)
        for who, position in zip(("Một", "Hai"), positions, strict=True)
    )
    found = measured(roster(people).pdf)
    titles = [
        one
        for one in found.words
        if one.x0 > 148 * MM and one.baseline > found.find("T/M CHI BỘ").baseline + 1
    ]
    assert [one.text.strip() for one in titles] == [office, *([name] if name else [])]


@pytest.mark.parametrize("number", [0, 1, 90])
def test_a_roster_of_any_length(number):
    people = tuple(
        msgspec.structs.replace(ROSTER[index % 42], member_id=f"m{index}", gender=Gender.UNKNOWN)
        for index in range(number)
    )
    found = measured(roster(people).pdf)
    inside(found)
    assert found.find(f"Danh sách có {number:02d} đồng chí.")


# ------------------------------------------------------------------------------------------- roll call
def test_the_roll_call_filled():
    found = measured(roll_call_pdf(file(), layout=HD05).pdf)
    inside(found)
    assert row_of(found, "Lê Văn Hùng") == ["12", "Lê Văn Hùng", "x", "Điều trị bệnh"]
    here, away = row_of(found, "Nguyễn Văn Minh"), found.find("Điều trị bệnh")
    assert here[:4] == ["19", "Nguyễn Văn Minh", "Bí thư", "x"]
    assert away.x0 > found.find("có lý do").x1
    assert row_of(found, "Cộng") == ["Cộng", "35", "02", "00"]
    assert row_of(found, "Dương Thanh Thủy")[2:5] == ["–", "–", "–"]
    assert found.find("Có mặt: 35 đồng chí, đạt 94,59 %; vắng có lý do: 02 đồng chí; vắng không lý")


def test_the_roll_call_before_the_meeting_is_blank():
    found = measured(roll_call_pdf(file(attendance=()), layout=HD05).pdf)
    inside(found)
    assert not [one for one in found.words if one.text.strip() in {"x", "–"}]
    assert row_of(found, "Cộng") == ["Cộng"]
    assert found.find("Có mặt: …… đồng chí")
    last = len(found.sizes) - 1
    assert found.find("Cộng").page == last
    assert found.find("Trần Thị Hồng Yến", last), "the total never stands alone"


def test_the_roll_call_counts_an_exempt_member_who_came_apart():
    came = Attendance(id="x", meeting_id=lifelike.M, member_id="p37", mark=Mark.PRESENT)
    lines = tuple(one for one in file().record.attendance if one.member_id != "p00")
    found = measured(roll_call_pdf(file(attendance=(*lines, came)), layout=HD05).pdf)
    assert found.find("Được miễn sinh hoạt, đến dự: 01 đồng chí (không tính vào số có mặt).")
    assert found.find("Chưa điểm danh: 01 đồng chí.")
    assert row_of(found, "Cộng") == ["Cộng", "34", "02", "00"]


def test_members_of_one_name_are_told_apart_in_the_roll_call():
    found = measured(roll_call_pdf(file(), layout=HD05).pdf)
    assert len([one for one in found.words if one.text.startswith("Lê Văn Tám (sinh")]) == 2
    assert [one for one in found.words if one.text.strip() == "1950)"]


# ------------------------------------------------------------------------------------------ self-check
def test_a_blank_sheet_is_one_leaf_with_a_box_for_every_sign():
    drawn = check_pdf(file(), layout=HD05, blank=True, member_ids=["p04"])
    found = measured(drawn.pdf)
    inside(found)
    assert drawn.pages == 2
    codes = [
        one.text.strip()
        for one in found.words
        if one.text.strip() in {sign.code for sign in file().indicators.all_signs()}
    ]
    assert len(codes) == 27
    boxes = [one for one in found.rules if one.top == one.bottom and 9 < one.x1 - one.x0 < 12]
    assert len(boxes) == 2 * 27
    assert found.find("Họ và tên: Đỗ Hữu Lộc; sinh năm 1949; Phó Bí thư chi bộ.")
    for title in (
        "Lời tự nêu",
        "Ý kiến của chi bộ:",
        "Biện pháp khắc phục, thời hạn:",
        "Ý kiến của đảng viên:",
    ):
        assert found.find(title)
    assert found.find("NGƯỜI TỰ ĐỐI CHIẾU")


def test_blank_sheets_for_everybody_count_their_own_pages():
    assert check_pdf(file(), layout=HD05, blank=True).pages == 2 * 37
    drawn = check_pdf(file(), layout=HD05, blank=True, member_ids=["p00", "p05", "p06"])
    found = measured(drawn.pdf)
    assert drawn.pages == len(found.sizes) == 6
    for page in (0, 2, 4):
        assert [one for one in found.words if one.page == page and one.baseline < 20 * MM] == []
        (number,) = [one for one in found.words if one.page == page + 1 and one.baseline < 20 * MM]
        assert number.text == "2"


def test_a_blank_sheet_without_a_name():
    drawn = check_pdf(file(), layout=HD05, blank=True, member_ids=[])
    found = measured(drawn.pdf)
    inside(found)
    assert drawn.pages == 2
    assert found.find("Họ và tên: ......")


def test_the_filled_sheet():
    found = measured(check_pdf(file(), layout=HD05, blank=False).pdf)
    inside(found)
    assert found.find("1.1. Đồng chí Đỗ Hữu Lộc")
    for title, said in (
        ("Ai nêu", "Tự nhận"),
        ("Kết luận", "Chi bộ ghi nhận, giao chi ủy theo dõi"),
        ("Thời hạn", "31/12/2026"),
        ("Ý kiến của đảng viên", "Nhất trí và hứa khắc phục"),
    ):
        assert row_of(found, title)[:2] == [title, said]
    assert len([one for one in found.words if one.text.strip() == "Tự nhận không có biểu hiện"]) == 34
    assert found.find("3. Đảng viên dự họp chưa tự đối chiếu").text.strip().endswith(":")


def test_the_filled_sheet_about_some_members_and_nobody():
    found = measured(check_pdf(file(), layout=HD05, blank=False, member_ids=["p05"]).pdf)
    assert [one.text.strip() for one in found.words if one.text.startswith("Tự nhận không")] == [
        "Tự nhận không có biểu hiện"
    ]
    empty = measured(check_pdf(lifelike.empty_file(), layout=HD05, blank=False).pdf)
    assert len([one for one in empty.words if one.text.strip() == "Không có."]) == 3


def test_the_filled_sheet_names_who_has_not_spoken():
    record = file().record
    left = tuple(one for one in record.checks if one.member_id not in {"p05", "p01"})
    half = tuple(
        msgspec.structs.replace(one, outcome=CheckOutcome.NAMED) if one.member_id == "p06" else one
        for one in left
    )
    text = " ".join(
        one.text for one in measured(check_pdf(file(checks=half), layout=HD05, blank=False).pdf).words
    )
    assert "02 đồng chí, gồm: đồng chí Lê Văn Tám (sinh năm 1950); đồng chí Trần Thị Hồng" in " ".join(
        text.split()
    )
    assert "Có biểu hiện, chưa ghi mục" in text


# -------------------------------------------------------------------------------------------- recovery
def test_the_recovery_sheet_is_one_a5_page_with_the_code_whole():
    code = "7K3F-90AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-1234"
    drawn = recovery_pdf(code, branch_name=BRANCH.name, day=DAY, layout=HD05)
    found = measured(drawn.pdf)
    assert drawn.pages == 1
    assert [(round(w / MM), round(h / MM)) for w, h in found.sizes] == [(210, 148)]
    large = [one.text for one in found.words if one.size > 20]
    assert "".join(large) == code
    assert found.find("Chi bộ ấp Thới Hòa")
    assert found.find("05/10/2026")


def test_the_recovery_sheet_holds_a_long_name():
    name = "Chi bộ " + "Trường Trung học phổ thông " * 4
    assert recovery_pdf("ABCD-EFGH", branch_name=name, day=DAY, layout=HD05).pages == 1


# ------------------------------------------------------------------------------------------- catalogue
@pytest.mark.parametrize("kind", PaperKind)
@pytest.mark.parametrize("source", [file, lifelike.empty_file], ids=["full", "empty"])
def test_every_paper_of_the_catalogue_is_drawn(kind, source):
    first, second = paper(kind, source()), paper(kind, source())
    assert first.pdf.startswith(b"%PDF-")
    assert b"Helvetica" not in first.pdf
    assert first == second, "same record, same bytes"
    assert first.title
    assert first.pages >= 1


def test_minutes_are_a_draft_while_the_meeting_is_open():
    still = file(meeting=meeting(status=MeetingStatus.OPEN))
    assert "Dự thảo" in {one.text.strip() for one in measured(paper(PaperKind.MINUTES, still).pdf).words}
    closed = paper(PaperKind.MINUTES, file())
    assert closed.title == "Biên bản số 10-BB/CB: Sinh hoạt chi bộ thường kỳ tháng 10 năm 2026"
    assert closed.pdf == minutes_pdf(file(), layout=HD05).pdf


def test_the_check_is_blank_until_something_is_recorded():
    before = paper(PaperKind.CHECK, file(checks=(), signs=()))
    assert before == paper(PaperKind.CHECK_BLANK, file(checks=(), signs=()))
    assert paper(PaperKind.CHECK, file()).title.startswith("Kết quả")


# ---------------------------------------------------------------------------------------- hostile text
@settings(max_examples=15)
@given(st.text(max_size=60), st.text(min_size=1, max_size=400))
def test_any_text_is_drawn(name, words):
    whole = file(
        branch=msgspec.structs.replace(BRANCH, name=name, superior=words[:120], place=name),
        meeting=meeting(place=words, news=words, conclusion=words),
        roster=(msgspec.structs.replace(ROSTER[0], full_name=name, card=words), *ROSTER[1:8]),
    )
    for kind in PaperKind:
        assert paper(kind, whole).pages >= 1


def test_markup_in_names_and_words_is_printed_as_typed():
    odd = 'A & B <i>C</i> "D" 5 < 7 \\(x\\)'
    drawn = minutes_pdf(file(meeting=meeting(place=odd)), layout=HD05)
    assert measured(drawn.pdf).find(f"- Địa điểm: {odd}.")
    assert lay_minutes(file(meeting=meeting(place=odd)), layout=HD05).pages
