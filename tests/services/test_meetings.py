import unicodedata
from datetime import date

import msgspec
import pytest

from desktop.branch.attendance import counts
from desktop.branch.meetings import (
    Attendance,
    Check,
    CheckOutcome,
    Guest,
    Mark,
    MeetingStatus,
    OpenTopic,
    Opinion,
    Outcome,
    TaskResult,
)
from desktop.branch.members import EventKind, Member, MemberEvent
from desktop.branch.progress import Step, StepState
from desktop.errors import Refused
from desktop.services import meetings, members
from desktop.services.desk import Desk
from desktop.services.troubles import MeetingExists
from desktop.storage.journal import StillUsed
from tests.branch.making import ballot, event, sign, task
from tests.services.conftest import BRANCH, Opened


def opinion(meeting_id: str, text: str, key: str = "o1", order: int = 1) -> Opinion:
    return Opinion(id=key, meeting_id=meeting_id, order=order, member_id="p2", text=text)


def test_a_first_meeting_begins_from_the_branch(opened: Opened) -> None:
    changed, meeting_id = meetings.begin(opened.desk, "2026-10")
    found = meetings.file(opened.desk, meeting_id).record.meeting
    assert changed.rows == (("meeting", meeting_id),)
    assert (found.day, found.start, found.place) == ("2026-10-05", "07:30", BRANCH.usual_place)
    assert (found.chair_id, found.secretary_id) == ("p0", "p1")
    assert len(found.agenda) == 5
    assert "tháng 9/2026" in found.agenda[1]
    assert "27 biểu hiện" in found.agenda[2]
    assert (found.indicator_set, found.quality_set) == ("nq04-2016", "hd42-2025")
    assert meetings.find(opened.desk, "2026-10") == meeting_id
    assert meetings.find(opened.desk, "2026-11") is None


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2026-13", ""),
        ("10/2026", ""),
        ("2026-10", "2026-11-05"),
        ("2026-10", "2026-10-32"),
        ("2026-10", "20261005"),
    ],
)
def test_a_meeting_has_a_month_and_a_day_in_it(period: str, day: str, desk: Desk) -> None:
    with pytest.raises(Refused):
        meetings.begin(desk, period, day)
    assert meetings.lines(desk) == ()


def test_one_meeting_a_month(opened: Opened) -> None:
    opened.begin()
    with pytest.raises(MeetingExists):
        opened.begin()


@pytest.mark.parametrize(
    ("usual", "period", "day"),
    [(31, "2026-02", "2026-02-28"), (0, "2026-10", "2026-10-05"), (0, "2026-11", "2026-11-01")],
)
def test_the_usual_day(usual: int, period: str, day: str, opened: Opened) -> None:
    from desktop.services import facts

    facts.save_branch(opened.desk, msgspec.structs.replace(BRANCH, usual_day=usual))
    assert meetings.file(opened.desk, opened.begin(period)).record.meeting.day == day


def test_a_meeting_long_ago_can_be_recorded(opened: Opened) -> None:
    found = meetings.file(opened.desk, opened.begin("2015-03"))
    assert found.record.meeting.indicator_set == "nq04-2016"
    assert len(found.record.roster) == 6


def test_the_next_meeting_carries_what_is_not_done(opened: Opened) -> None:
    desk = opened.desk
    first = opened.begin("2026-08")
    meetings.update(desk, first, place="Trụ sở xã", chair_id="p1", secretary_id="p2")
    topics = [
        OpenTopic(id=f"n{number}", meeting_id=first, order=number, text=f"Việc {number}") for number in (1, 2)
    ]
    meetings.put(
        desk, task(1, meeting_id=first), task(2, meeting_id=first), task(3, meeting_id=first), *topics
    )
    second = opened.begin("2026-09")
    record = meetings.file(desk, second).record
    assert (record.meeting.place, record.meeting.chair_id, record.meeting.secretary_id) == (
        "Trụ sở xã",
        "p1",
        "p2",
    )
    assert [one.id for one in record.earlier_tasks] == ["t1", "t2", "t3"]
    assert [one.id for one in record.earlier_topics] == ["n1", "n2"]
    results = [
        TaskResult(id=f"{second}/t{number}", meeting_id=second, task_id=f"t{number}", outcome=outcome)
        for number, outcome in ((1, Outcome.DONE), (2, Outcome.IN_PROGRESS))
    ]
    meetings.put(desk, *results, task(4, meeting_id=second))
    meetings.close_topic(desk, second, topics[0], closed=True)
    third = meetings.file(desk, opened.begin("2026-10")).record
    assert [one.id for one in third.earlier_tasks] == ["t2", "t3", "t4"]
    assert [one.id for one in third.earlier_topics] == ["n2"]
    again = meetings.file(desk, second).record
    assert [one.id for one in again.earlier_tasks] == ["t1", "t2", "t3"]
    assert [one.closed_in for one in again.earlier_topics] == [second, ""]
    assert meetings.file(desk, first).record.earlier_tasks == ()


def test_officers_who_left_are_not_taken_over(opened: Opened) -> None:
    desk = opened.desk
    meetings.update(desk, opened.begin("2026-09"), chair_id="p2", secretary_id="p3")
    members.put_event(desk, event(EventKind.TRANSFER_OUT, "2026-09-30", number=2))
    found = meetings.file(desk, opened.begin("2026-10")).record.meeting
    assert (found.chair_id, found.secretary_id) == ("p0", "p3")


def test_typing_is_one_step_to_undo(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    for place in range(1, 12):
        opened.story.go(seconds=0.4)
        meetings.update(desk, meeting_id, news="Thời sự tháng"[:place])
    opened.story.go(seconds=10)
    meetings.update(desk, meeting_id, news="Thời sự tháng 10", label="Ghi thời sự")
    scope = meetings.scope_of(meeting_id)
    assert meetings.undo_state(desk, scope).undo == "Ghi thời sự"
    meetings.undo(desk, scope)
    assert meetings.file(desk, meeting_id).record.meeting.news == "Thời sự thá"
    meetings.undo(desk, scope)
    assert meetings.file(desk, meeting_id).record.meeting.news == ""
    assert meetings.undo(desk, scope) is None
    meetings.redo(desk, scope)
    meetings.redo(desk, scope)
    assert meetings.redo(desk, scope) is None
    assert meetings.file(desk, meeting_id).record.meeting.news == "Thời sự tháng 10"


def test_undo_stays_within_its_meeting(opened: Opened) -> None:
    desk, one, other = opened.desk, opened.begin("2026-09"), opened.begin("2026-10")
    meetings.update(desk, one, news="một")
    meetings.update(desk, other, news="hai")
    meetings.undo(desk, meetings.scope_of(one))
    assert meetings.file(desk, one).record.meeting.news == ""
    assert meetings.file(desk, other).record.meeting.news == "hai"


def test_all_text_is_composed(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    loose = unicodedata.normalize("NFD", "Đề nghị sửa đường ấp")
    meetings.update(desk, meeting_id, news=loose, agenda=(loose,), papers=(loose,))
    meetings.put(
        desk,
        opinion(meeting_id, loose + "\r\nhai"),
        task(text=loose, owner_text=loose, meeting_id=meeting_id),
    )
    record = meetings.file(desk, meeting_id).record
    composed = unicodedata.normalize("NFC", loose)
    assert (record.meeting.news, record.meeting.agenda, record.meeting.papers) == (
        composed,
        (composed,),
        (composed,),
    )
    assert record.opinions[0].text == composed + "\nhai"
    assert (record.tasks[0].text, record.tasks[0].owner_text) == (composed, composed)


@pytest.mark.parametrize(
    "fields",
    [
        {"start": "7h"},
        {"news": "x" * 50_001},
        {"day": "2026-11-05"},
        {"day": "hôm nay"},
        {"dues": -5},
        {"scores": {"time": float("nan")}},
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, object], opened: Opened) -> None:
    meeting_id = opened.begin()
    before = meetings.file(opened.desk, meeting_id)
    with pytest.raises(Refused):
        meetings.update(opened.desk, meeting_id, **fields)
    assert meetings.file(opened.desk, meeting_id) == before


@pytest.mark.parametrize(
    "fields",
    [{"status": MeetingStatus.CLOSED}, {"number": 3}, {"period": "2026-11"}, {"id": "x"}, {"colour": "red"}],
)
def test_what_is_not_for_the_form_is_a_bug(fields: dict[str, object], opened: Opened) -> None:
    with pytest.raises(TypeError):
        meetings.update(opened.desk, opened.begin(), **fields)


def test_deadlines_and_votes_are_held_to_what_can_be(opened: Opened) -> None:
    meeting_id = opened.begin()
    for part in (
        task(deadline="tuần sau", meeting_id=meeting_id),
        ballot(-1, meeting_id=meeting_id),
        sign(1, deadline="2026-02-30", meeting_id=meeting_id),
    ):
        with pytest.raises(Refused):
            meetings.put(opened.desk, part)


def test_everyone_present_leaves_marks_alone(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    ill = Attendance(
        id=f"{meeting_id}/p2", meeting_id=meeting_id, member_id="p2", mark=Mark.EXCUSED, reason="Ốm"
    )
    meetings.put(desk, ill)
    meetings.everyone_present(desk, meeting_id)
    record = meetings.file(desk, meeting_id).record
    sums = counts(record)
    assert (sums.must_attend, sums.present, sums.excused, sums.adds_up) == (6, 5, 1, True)
    assert record.mark_of("p2") == ill
    assert [one.member_id for one in record.attendance] == [one.member_id for one in record.roster]
    assert meetings.everyone_present(desk, meeting_id).rows == ()
    meetings.undo(desk, meetings.scope_of(meeting_id))
    assert meetings.file(desk, meeting_id).record.attendance == (ill,)


def test_nothing_named_is_for_those_present_who_have_not_spoken(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    opened.ready(meeting_id)
    absent = Attendance(id=f"{meeting_id}/p3", meeting_id=meeting_id, member_id="p3", mark=Mark.UNEXCUSED)
    spoke = Check(
        id=f"{meeting_id}/p2",
        meeting_id=meeting_id,
        member_id="p2",
        outcome=CheckOutcome.NAMED,
        own_words="Chậm",
    )
    meetings.put(desk, absent, spoke)
    changed = meetings.nothing_named(desk, meeting_id)
    assert len(changed.rows) == 4
    record = meetings.file(desk, meeting_id).record
    assert record.check_of("p2") == spoke
    assert record.check_of("p3") is None
    assert meetings.nothing_named(desk, meeting_id).rows == ()


def test_parts_stand_in_their_order(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    parts = [opinion(meeting_id, f"{number}", f"o{number}", number) for number in (1, 2, 3)]
    meetings.put(desk, *parts)
    turned = [msgspec.structs.replace(one, order=4 - one.order) for one in parts]
    meetings.put(desk, *turned)
    assert [one.text for one in meetings.file(desk, meeting_id).record.opinions] == ["3", "2", "1"]
    meetings.exchange(desk, [opinion(meeting_id, "mới", "o4", 9)], [turned[0]])
    assert [one.text for one in meetings.file(desk, meeting_id).record.opinions] == ["3", "2", "mới"]
    meetings.undo(desk, meetings.scope_of(meeting_id))
    meetings.undo(desk, meetings.scope_of(meeting_id))
    assert [one.text for one in meetings.file(desk, meeting_id).record.opinions] == ["1", "2", "3"]


def test_an_assignment_that_a_later_meeting_stands_on_stays(opened: Opened) -> None:
    desk, first = opened.desk, opened.begin("2026-09")
    given = task(meeting_id=first)
    meetings.put(desk, given)
    second = opened.begin("2026-10")
    meetings.put(desk, TaskResult(id=f"{second}/t1", meeting_id=second, task_id="t1", outcome=Outcome.DONE))
    with pytest.raises(StillUsed):
        meetings.drop(desk, given)
    assert meetings.file(desk, first).record.tasks == (given,)


def test_the_list_of_the_day_decides_who_is_called(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    members.put_event(desk, event(EventKind.TRANSFER_OUT, "2026-10-03", number=2))
    new = Member(id="late", full_name="Bùi Văn Sau", joined="2010-01-01", official="2011-01-01")
    members.save(desk, new)
    members.put_event(
        desk, MemberEvent(id="in", member_id="late", kind=EventKind.TRANSFER_IN, on="2026-10-05")
    )
    roster = [one.member_id for one in meetings.file(desk, meeting_id).record.roster]
    assert "p2" not in roster
    assert "late" in roster
    meetings.update(desk, meeting_id, day="2026-10-02")
    roster = [one.member_id for one in meetings.file(desk, meeting_id).record.roster]
    assert "p2" in roster
    assert "late" not in roster


def test_lines_of_the_year(opened: Opened) -> None:
    desk = opened.desk
    opened.begin("2025-12")
    opened.ready(opened.begin("2026-01"))
    found = meetings.lines(desk)
    assert [one.meeting.period for one in found] == ["2025-12", "2026-01"]
    assert [one.meeting.period for one in meetings.lines(desk, 2026)] == ["2026-01"]
    (line,) = meetings.lines(desk, 2026)
    assert (line.must_attend, line.present, line.checked, line.blocking) == (6, 6, 0, 0)
    assert line.steps[Step.ROLL_CALL] is StepState.DONE
    assert line.next_step is Step.COURSE
    assert found[0].blocking > 0


def test_a_guest_and_a_vote(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    guest = Guest(id="g", meeting_id=meeting_id, order=1, name="Lê Văn Khách", superior=True)
    meetings.put(desk, guest, ballot(6, meeting_id=meeting_id))
    record = meetings.file(desk, meeting_id).record
    assert (record.guests, record.ballots[0].in_favour) == ((guest,), 6)
    assert date.fromisoformat(record.meeting.day) == date(2026, 10, 5)


def test_a_meeting_is_made_like_the_screen_as_one_step(opened: Opened) -> None:
    meeting_id = opened.begin()
    desk = opened.desk
    before = meetings.file(desk, meeting_id).record
    gone = Opinion(id="o1", meeting_id=meeting_id, order=1, member_id="p1", text="Bỏ")
    meetings.put(desk, gone)
    kept = Opinion(id="o2", meeting_id=meeting_id, order=2, member_id="p1", text="Giữ")
    wanted = msgspec.structs.replace(
        before, meeting=msgspec.structs.replace(before.meeting, news="Tin"), opinions=(kept,)
    )
    meetings.make_like(desk, meeting_id, wanted)
    after = meetings.file(desk, meeting_id).record
    assert (after.meeting.news, after.opinions) == ("Tin", (kept,))
    assert meetings.make_like(desk, meeting_id, wanted).rows == ()
    meetings.undo(desk, f"meeting:{meeting_id}")
    assert meetings.file(desk, meeting_id).record.opinions == (gone,)
