from datetime import date

import msgspec
import pytest

from desktop.branch.cycle import Prompt, PromptSource
from desktop.branch.meetings import MeetingKind, Opinion, Outcome, TaskResult
from desktop.branch.members import EventKind, Member
from desktop.branch.rules import quality_set
from desktop.services import due, entries, facts, meetings, members
from desktop.services.due import DueItem
from desktop.storage import rows
from desktop.storage.kept import PacketLine
from tests.branch.making import ballot, event, sign, task
from tests.services.conftest import BRANCH, Opened, Story, counted, setup
from tests.storage.conftest import CHEAP


def found(opened: Opened, part: str) -> list[DueItem]:
    return [one for one in due.due(opened.desk) if part in one.sentence]


def test_everything_due_has_a_basis_and_stands_in_order(opened: Opened) -> None:
    meeting_id = opened.begin("2026-09")
    meetings.put(
        opened.desk,
        task(meeting_id=meeting_id, deadline="2026-10-20"),
        sign(2, meeting_id=meeting_id, deadline="2026-09-20"),
    )
    away = event(EventKind.TEMPORARY_OUT, "2026-05-01", "2026-10-31", number=3)
    members.put_event(opened.desk, msgspec.structs.replace(away, decision="GT 12"))
    items = due.due(opened.desk)
    assert len(items) >= 6
    assert [one.on for one in items] == sorted(one.on for one in items)
    assert all(one.basis and one.page and one.target for one in items)
    assert all(one.overdue == (one.on < date(2026, 10, 5)) for one in items)


def test_the_meeting_of_the_month(opened: Opened) -> None:
    (item,) = found(opened, "Họp sinh hoạt thường kỳ tháng 10/2026")
    assert (item.on, item.overdue, item.target) == (date(2026, 10, 5), False, "2026-10")
    assert "50-CT/TW" in item.basis
    (papers,) = found(opened, "Gửi tài liệu sinh hoạt tháng 10/2026")
    assert (papers.on, papers.overdue) == (date(2026, 10, 4), True)
    opened.story.go(days=10)
    assert found(opened, "Họp sinh hoạt")[0].overdue


def test_a_meeting_that_was_begun_is_still_to_be_held(opened: Opened) -> None:
    facts.save_branch(opened.desk, msgspec.structs.replace(BRANCH, usual_day=20))
    opened.begin()
    held = [(one.on, one.target) for one in found(opened, "Họp sinh hoạt")]
    assert held == [(date(2026, 10, 20), "2026-10")]
    opened.story.go(days=16)
    assert [one.target for one in found(opened, "Họp sinh hoạt")] == ["2026-11"]
    assert [one.on for one in found(opened, "Chốt biên bản tháng 10/2026")] == [date(2026, 10, 22)]


def test_the_result_is_due_two_days_after(opened: Opened) -> None:
    meeting_id = opened.begin()
    (item,) = found(opened, "Chốt biên bản")
    assert (item.on, item.page) == (date(2026, 10, 7), "meeting")
    opened.ready(meeting_id)
    meetings.close(opened.desk, meeting_id)
    (item,) = found(opened, "Nộp kết quả")
    assert (item.on, item.page, item.overdue) == (date(2026, 10, 7), "handing", False)
    assert "42-HD/BTCTW" in item.basis
    opened.story.go(days=3)
    assert found(opened, "Nộp kết quả")[0].overdue


@pytest.mark.parametrize(
    ("deadline", "on"),
    [("2026-10-20", date(2026, 10, 20)), ("2026-10", date(2026, 10, 31)), ("2026-09-30", date(2026, 9, 30))],
)
def test_assignments_until_they_are_done(deadline: str, on: date, opened: Opened) -> None:
    first = opened.begin("2026-09")
    meetings.update(opened.desk, first, day="2026-09-01")
    meetings.put(opened.desk, task(meeting_id=first, deadline=deadline))
    (item,) = found(opened, "Nhiệm vụ: Vận động nhân dân")
    assert (item.on, item.overdue) == (on, on < date(2026, 10, 5))
    assert "tháng 9/2026" in item.basis
    second = opened.begin()
    result = TaskResult(id=f"{second}/t1", meeting_id=second, task_id="t1", outcome=Outcome.IN_PROGRESS)
    meetings.put(opened.desk, result)
    assert found(opened, "Nhiệm vụ")
    meetings.put(opened.desk, msgspec.structs.replace(result, outcome=Outcome.DONE))
    assert not found(opened, "Nhiệm vụ")


def test_what_lies_far_ahead_waits(opened: Opened) -> None:
    meeting_id = opened.begin()
    meetings.put(
        opened.desk,
        task(meeting_id=meeting_id, deadline="2027-06-01"),
        sign(2, meeting_id=meeting_id, deadline="2027"),
    )
    assert not found(opened, "Nhiệm vụ")
    assert not found(opened, "khắc phục")


def test_probation_ends_after_twelve_months(opened: Opened) -> None:
    new = Member(id="new", full_name="Bùi Thị Mới", joined="2025-10-20")
    members.save(opened.desk, new)
    (item,) = found(opened, "Hết thời gian dự bị của đồng chí Bùi Thị Mới")
    assert (item.on, item.page, item.target) == (date(2026, 10, 20), "members", "new")
    longer = event(EventKind.PROBATION_EXTENDED, "2026-09-01", "2027-04-20", number=0)
    members.put_event(opened.desk, msgspec.structs.replace(longer, id="longer", member_id="new"))
    assert not found(opened, "dự bị")


def test_a_remedy_is_due(opened: Opened) -> None:
    meeting_id = opened.begin()
    meetings.put(opened.desk, sign(2, meeting_id=meeting_id, deadline="2026-10-31"))
    (item,) = found(opened, "Thời hạn khắc phục của đồng chí Lê Minh Đức (mục I.4)")
    assert (item.on, item.page, item.target) == (date(2026, 10, 31), "check", "2026-10")


def test_an_empty_book_asks_for_members(tmp_path: object) -> None:
    desk, _ = setup.create(
        tmp_path / "x.scb", branch=BRANCH, openings={}, person="Đức", password="thoi hoa 1982",  # type: ignore[operator]
        clock=Story(), ids=counted(), kdf=CHEAP,
    )  # fmt: skip
    try:
        assert due.next_step(desk).page == "members"
        assert due.year_picture(desk) == due.YearPicture()
        assert len(due.due(desk)) == 2
    finally:
        desk.close()


def test_the_one_next_step(opened: Opened) -> None:
    desk = opened.desk
    assert due.next_step(desk).target == "2026-10"
    assert due.next_step(desk).button == "Chuẩn bị tháng 10/2026"
    meeting_id = opened.begin()
    targets = [due.next_step(desk).target]
    meetings.everyone_present(desk, meeting_id)
    targets.append(due.next_step(desk).target)
    opinion = Opinion(id="o", meeting_id=meeting_id, order=1, member_id="p2", text="Nhất trí")
    meetings.put(desk, opinion, ballot(6, meeting_id=meeting_id))
    meetings.update(desk, meeting_id, news="Thời sự")
    targets.append(due.next_step(desk).target)
    meetings.nothing_named(desk, meeting_id)
    targets.append(due.next_step(desk).target)
    meetings.update(desk, meeting_id, end="09:15", conclusion="Thống nhất.")
    targets.append(due.next_step(desk).target)
    scores = {one.code: one.most for one in quality_set("hd42-2025").criteria}
    meetings.update(desk, meeting_id, scores=scores)
    targets.append(due.next_step(desk).target)
    meetings.close(desk, meeting_id)
    targets.append(due.next_step(desk).target)
    assert targets == [
        "2026-10/roll-call",
        "2026-10/course",
        "2026-10/check",
        "2026-10/conclusion",
        "2026-10/quality",
        "2026-10/minutes",
        "2026-10",
    ]
    assert due.next_step(desk).page == "handing"


def test_the_picture_of_the_year(opened: Opened) -> None:
    desk = opened.desk
    for period in ("2026-08", "2026-09", "2026-10"):
        meeting_id = opened.begin(period)
        opened.ready(meeting_id)
        meetings.nothing_named(desk, meeting_id)
    meetings.put(
        desk,
        sign(2, meeting_id=meeting_id, deadline="2026-10-04"),
        sign(3, "I.1", meeting_id=meeting_id, deadline="2026-10"),
    )
    picture = due.year_picture(desk)
    assert picture.periods == ("2026-08", "2026-09", "2026-10")
    assert picture.attendance == ((6, 6),) * 3
    assert picture.checked == ((6, 6),) * 3
    assert picture.quarters == ("2026-Q3", "2026-Q4")
    assert picture.remedies == ((0, 0), (2, 0))
    assert picture.still_open == 2


def test_prompts_wait_with_whom_and_for_which_meeting(opened: Opened) -> None:
    entries.put(
        opened.desk,
        Prompt(id="g1", on="2026-09-20", due="2026-09", member_id="p2", text="Làm rõ\n việc sinh hoạt muộn."),
        Prompt(
            id="g2", on="2026-09-22", due="2026-11", source=PromptSource.SUPERIOR, issuer="Đảng ủy xã"
        ),
    )
    told = [(one.whom, one.source, one.due, one.overdue) for one in due.prompts(opened.desk)]
    assert told == [("Lê Minh Đức", "Chi ủy", "2026-09", True), ("", "Đảng ủy xã", "2026-11", False)]
    assert due.prompts(opened.desk)[0].text == "Làm rõ việc sinh hoạt muộn."
    news = due.news(opened.desk)
    assert news.prompts == due.prompts(opened.desk)
    assert news.due == due.due(opened.desk)
    assert news.step == due.next_step(opened.desk)
    assert news.picture == due.year_picture(opened.desk)


def test_what_the_cycle_asks_for_comes_before_the_next_meeting(opened: Opened) -> None:
    """Once the month is handed in: the prompt that was left, then preparing, near the day of the meeting."""
    desk = opened.desk
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.close(desk, meeting_id)
    with desk.write() as connection:
        rows.add(connection, PacketLine(**packet(meeting_id)))
    assert due.next_step(desk).button == "Chuẩn bị tháng 11/2026"
    entries.put(desk, Prompt(id="g1", on="2026-09-20", due="2026-10", member_id="p2", text="x"))
    opened.story.go(days=3)
    step = due.next_step(desk)
    assert (step.page, step.target, step.button) == ("check", "prompts:g1", "Xem gợi ý")
    assert step.sentence.endswith("hạn 05/10/2026.")
    opened.story.go(days=24)
    assert due.next_step(desk).button == "Chuẩn bị tháng 11/2026"


def packet(meeting_id: str) -> dict[str, object]:
    """The facts of a packet that was written to a stick."""
    told: dict[str, object] = {}
    for field in msgspec.structs.fields(PacketLine):
        if field.required:
            told[field.name] = 1 if field.type is int else "x"
    return {**told, "id": "k", "meeting_id": meeting_id, "written_at": "2026-10-06T08:00:00+07:00"}


def test_another_meeting_under_way_is_the_next_step(opened: Opened) -> None:
    _changed, meeting_id = meetings.begin_other(opened.desk, MeetingKind.COMMITTEE, "2026-10-04")
    step = due.next_step(opened.desk)
    assert step.sentence.startswith("Họp chi ủy ngày 04/10/2026: ")
    assert step.target.startswith(f"{meeting_id}/")


def test_what_is_due_is_told_in_english_too(opened: Opened) -> None:
    (item,) = found(opened, "Họp sinh hoạt thường kỳ tháng 10/2026")
    assert item.basis == "Chỉ thị 50-CT/TW, 23/7/2025: sinh hoạt thường kỳ mỗi tháng một lần."
    assert item.basis_en == "Chỉ thị 50-CT/TW, 23/7/2025: a regular meeting each month."
