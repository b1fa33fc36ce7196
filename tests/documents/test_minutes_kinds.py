"""What the minutes of each kind of meeting say, by words."""

import re

import msgspec
import pytest

from desktop.branch.closing import MeetingFile
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord, Topic
from desktop.documents.minutes_entry import Section
from desktop.documents.minutes_text import minutes_text, minutes_titles
from desktop.documents.wording import People
from tests.documents import lifelike
from tests.documents import meetings_of_kinds as kinds

MADE = {
    "thematic": kinds.thematic,
    "quarter-review": kinds.quarter_review,
    "quarter-review-none": kinds.quarter_review_none,
    "committee": kinds.committee,
    "year-review": kinds.year_review,
    "admission": kinds.admission,
    "discipline": kinds.discipline,
    "congress": kinds.congress,
    "regular": kinds.regular_with_cycle,
}


def lines(file: MeetingFile, *, draft: bool = False) -> list[str]:
    return [one.plain for one in minutes_text(file, draft=draft)]


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_parts_are_numbered_one_after_the_other(make) -> None:
    file = make()
    numbers = [int(found[1]) for one in lines(file) if (found := re.match(r"2\.(\d+)\. ", one))]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 2


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_nothing_is_left_open_in_finished_minutes(make) -> None:
    for one in (*lines(make()), *minutes_titles(make())):
        assert not re.search(r"\{|\}|…|None|\.\.|  ", one), one
        assert not one.endswith((" ", ",", ";")), one


@pytest.mark.parametrize("kind", MeetingKind)
@pytest.mark.parametrize("draft", [True, False])
def test_a_meeting_just_begun_of_any_kind(kind: MeetingKind, *, draft: bool) -> None:
    bare = MeetingRecord(meeting=Meeting(id="m", kind=kind, period="2026-10", day="2026-10-05"))
    file = msgspec.structs.replace(lifelike.empty_file(), record=bare, rules=kinds.RULES.of(kind))
    said = lines(file, draft=draft)
    assert said[-1]
    assert ("…" in " ".join(said)) is draft
    assert [one.section for one in minutes_text(file, draft=draft)][-1] is Section.CLOSING


def test_the_committee_speaks_of_its_own_members() -> None:
    said = lines(kinds.committee())
    assert (
        "Tổng số chi ủy viên: 03 đồng chí. Số chi ủy viên phải dự: 03 đồng chí; "
        "có mặt 03 đồng chí, đạt 100 %."
        in said
    )
    assert any("số chi ủy viên được tính biểu quyết: 03 đồng chí." in one for one in said)
    assert said[-1].endswith("Biên bản đã được đọc lại cho chi ủy nghe và nhất trí thông qua.")
    assert not any("đảng phí" in one for one in said)


def test_a_theme_is_named_once_with_who_presented_it() -> None:
    file = kinds.thematic()
    subject = f"“{file.record.meeting.subject}”"
    assert minutes_titles(file)[1] == subject
    said = lines(file)
    assert not any(subject in one for one in said)
    assert "Đồng chí Đỗ Hữu Lộc, Phó Bí thư chi bộ, trình bày:" in said
    assert any("cùng ngày với buổi sinh hoạt thường kỳ tháng 9/2026" in one for one in said)


def test_own_words_come_before_the_branchs() -> None:
    (said,) = [one for one in lines(kinds.quarter_review()) if "kiểm điểm về biểu hiện" in one]
    order = ["tự nêu: “", "Ý kiến của chi bộ:", "Kết luận:", "Biện pháp khắc phục:", "Ý kiến của đảng viên:"]
    places = [said.index(one) for one in order]
    assert places == sorted(places)


def test_earlier_quarters_come_first_in_a_review() -> None:
    sections = [one.section for one in minutes_text(kinds.quarter_review())]
    assert (
        sections.index(Section.FOLLOW_UP) < sections.index(Section.REVIEWS) < sections.index(Section.PROMPTS)
    )


def test_nobody_named_is_a_recorded_outcome() -> None:
    said = " ".join(lines(kinds.quarter_review_none()))
    assert "Trong quý III/2026 không có đảng viên có biểu hiện phải kiểm điểm." in said


def test_levels_are_told_with_their_votes() -> None:
    said = lines(kinds.year_review())
    assert (
        "- Đồng chí Đỗ Hữu Lộc: tự nhận hoàn thành tốt nhiệm vụ; kết quả: hoàn thành tốt nhiệm vụ 20, hoàn "
        "thành nhiệm vụ 14; đề nghị xếp loại hoàn thành tốt nhiệm vụ."
    ) in said
    assert any(one.startswith("- Tập thể chi bộ: ") for one in said)
    assert any("của tập thể chi bộ và 02 đảng viên;" in one for one in said)


def test_the_base_of_a_congress_tells_who_was_left_out() -> None:
    said = " ".join(lines(kinds.congress()))
    assert "được tính biểu quyết: 32 đồng chí" in said
    assert "02 đồng chí vắng mặt suốt đại hội có lý do chính đáng" in said
    assert "Đại hội kết thúc lúc 09 giờ 45 phút" in said


def test_the_regular_meeting_speaks_of_remedies_and_praise_only_where_there_are() -> None:
    plain, cycle = " ".join(lines(lifelike.file())), " ".join(lines(kinds.regular_with_cycle()))
    for words in ("Kết quả khắc phục", "Biểu dương"):
        assert words not in plain
        assert words in cycle
    assert cycle.count("Biểu dương") == 1, "the label is not said twice"


def test_who_spoke_and_who_has_not_yet() -> None:
    checks = lifelike.record().checks[:-2]
    silent = [one.member_id for one in lifelike.record().checks[-2:]]
    names = [lifelike.record().person(one).full_name for one in silent]
    said = " ".join(lines(lifelike.file(checks=checks)))
    assert "Có 33/35 đảng viên dự họp tự đối chiếu bằng hình thức phát biểu." in said
    assert re.search(r"Chưa tự đối chiếu: 02 đồng chí, gồm: .*", said)
    assert all(name in said for name in names)


def test_opinions_on_a_review_follow_it() -> None:
    file = kinds.quarter_review()
    opinion = kinds.opinion(1, "p05", "Đồng chí nên cố gắng hơn.")
    opinions = (msgspec.structs.replace(opinion, topic=Topic.CHECK),)
    record = msgspec.structs.replace(file.record, opinions=opinions)
    said = lines(msgspec.structs.replace(file, record=record))
    assert said.index("Ý kiến góp ý:") + 1 == said.index(
        "- Đồng chí Lê Văn Tám (sinh năm 1950): Đồng chí nên cố gắng hơn."
    )


def test_who_left_the_branch_is_still_named_where_a_sign_is_about_him():
    record = lifelike.file().record
    people = People(msgspec.structs.replace(record, names={"gone": "Lê Văn Đi"}))
    assert people.member("gone") == "đồng chí Lê Văn Đi"
    assert people.member("gone", "đã chuyển đi") == "đồng chí Lê Văn Đi (đã chuyển đi)"
    assert people.in_table("gone") == "Lê Văn Đi"
    assert people.member("nobody") == "…"
