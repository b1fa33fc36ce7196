from collections.abc import Callable

import msgspec
import pytest

from desktop.branch.closing import sha256_of
from desktop.branch.meetings import Attendance, Mark, MeetingStatus, OpenTopic
from desktop.branch.members import EventKind
from desktop.services import facts, meetings, members, registers
from desktop.services.desk import Desk
from desktop.services.troubles import MeetingClosed, NotReady, ReasonNeeded
from tests.branch.making import ballot, check, event, sign, task
from tests.services.conftest import BRANCH, Opened


@pytest.fixture
def closed(opened: Opened) -> str:
    """The id of a meeting whose minutes are closed."""
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.put(opened.desk, ballot(6, meeting_id=meeting_id))
    meetings.close(opened.desk, meeting_id)
    return meeting_id


def test_closing_gives_number_hash_and_version(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    live = meetings.file(opened.desk, meeting_id)
    closing = meetings.close(opened.desk, meeting_id)
    assert (closing.number, closing.version, closing.closed_by) == (10, 1, "Trần Thị Hồng Yến")
    assert closing.closed_at == "2026-10-05T19:32:00+07:00"
    assert closing.sha256 == sha256_of(closing.content)
    frozen = meetings.file(opened.desk, meeting_id)
    assert frozen.record.meeting.status is MeetingStatus.CLOSED
    assert frozen.record.meeting.number == 10
    assert msgspec.structs.replace(frozen.record, meeting=live.record.meeting) == live.record
    (paper,) = registers.issued(opened.desk)
    assert (paper.type, paper.term, paper.number, paper.day, paper.meeting_id) == (
        "BB",
        "2025-2030",
        10,
        "2026-10-05",
        meeting_id,
    )
    assert "số 10-BB/CB" in registers.audit(opened.desk)[0].sentence


def test_what_does_not_add_up_is_not_closed(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    line = meetings.file(opened.desk, meeting_id).record.attendance[0]
    meetings.drop(opened.desk, line)
    with pytest.raises(NotReady) as caught:
        meetings.close(opened.desk, meeting_id)
    assert "= 5, nhưng số phải dự là 6" in caught.value.message
    assert caught.value.problems == tuple(
        one for one in meetings.problems(opened.desk, meeting_id) if one.blocks
    )
    assert meetings.closings(opened.desk, meeting_id) == ()
    assert registers.issued(opened.desk) == (), "no number is spent"
    meetings.put(opened.desk, line, ballot(7, meeting_id=meeting_id))
    with pytest.raises(NotReady, match="7 phiếu"):
        meetings.close(opened.desk, meeting_id)


WRITES: dict[str, Callable[[Desk, str], object]] = {
    "update": lambda desk, meeting: meetings.update(desk, meeting, news="x"),
    "put": lambda desk, meeting: meetings.put(desk, task(meeting_id=meeting)),
    "drop": lambda desk, meeting: meetings.drop(desk, ballot(6, meeting_id=meeting)),
    "exchange": lambda desk, meeting: meetings.exchange(desk, [task(meeting_id=meeting)], []),
    "nothing_named": meetings.nothing_named,
    "close_topic": lambda desk, meeting: meetings.close_topic(
        desk, meeting, OpenTopic(id="n", meeting_id=meeting, order=1, text="x"), closed=True
    ),
    "close": meetings.close,
    "undo": lambda desk, meeting: meetings.undo(desk, meetings.scope_of(meeting)),
    "redo": lambda desk, meeting: meetings.redo(desk, meetings.scope_of(meeting)),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_closed_minutes_take_no_writing(
    write: Callable[[Desk, str], object], opened: Opened, closed: str
) -> None:
    before = meetings.file(opened.desk, closed)
    with pytest.raises(MeetingClosed) as caught:
        write(opened.desk, closed)
    assert "tháng 10/2026" in caught.value.message
    assert meetings.file(opened.desk, closed) == before
    assert len(meetings.closings(opened.desk, closed)) == 1


def test_what_happens_later_never_changes_closed_minutes(opened: Opened, closed: str) -> None:
    desk = opened.desk
    before = meetings.file(desk, closed)
    members.save(
        desk, msgspec.structs.replace(opened.member("Lê Minh Đức"), full_name="Lê Minh Đạt", official="")
    )
    members.put_event(desk, event(EventKind.DIED, "2026-10-01", number=3))
    facts.save_branch(desk, msgspec.structs.replace(BRANCH, name="Chi bộ ấp Khác"))
    opened.begin("2026-11")
    assert meetings.file(desk, closed) == before
    assert meetings.file(opened.again().desk, closed) == before
    opened.desk = desk


def test_reopening_keeps_number_and_earlier_versions(opened: Opened, closed: str) -> None:
    desk = opened.desk
    first = meetings.closings(desk, closed)[0]
    for empty in ("", "  \n"):
        with pytest.raises(ReasonNeeded):
            meetings.reopen(desk, closed, empty)
    opened.story.go(days=1)
    meetings.reopen(desk, closed, " Sai số đảng phí ")
    assert meetings.reopen(desk, closed, "lần nữa").rows == ()
    meetings.update(desk, closed, dues=300_000, day="2026-10-04")
    second = meetings.close(desk, closed)
    assert (second.number, second.version) == (10, 2)
    kept, newest = meetings.closings(desk, closed)
    assert kept.content == first.content
    assert (kept.reopened_at[:10], kept.reopened_by, kept.reason) == (
        "2026-10-06",
        "Trần Thị Hồng Yến",
        "Sai số đảng phí",
    )
    assert newest == second
    assert meetings.file(desk, closed).record.meeting.dues == 300_000
    assert [(one.number, one.day) for one in registers.issued(desk)] == [(10, "2026-10-04")]
    assert any("lý do: Sai số đảng phí" in one.sentence for one in registers.audit(desk))


def test_undo_goes_on_behind_a_closing(opened: Opened) -> None:
    """Number and state of the minutes are not steps: they stay, and stand in no step's way."""
    desk, meeting_id = opened.desk, opened.begin()
    opened.ready(meeting_id)
    opened.story.go(seconds=10)
    meetings.update(desk, meeting_id, news="Thời sự")
    meetings.close(desk, meeting_id)
    meetings.reopen(desk, meeting_id, "Sai")
    scope = meetings.scope_of(meeting_id)
    assert meetings.undo(desk, scope) is not None
    found = meetings.file(desk, meeting_id).record.meeting
    assert (found.news, found.number, found.status) == ("", 10, MeetingStatus.OPEN)
    assert meetings.redo(desk, scope) is not None
    assert meetings.file(desk, meeting_id).record.meeting.news == "Thời sự"


def test_numbers_follow_one_another_within_a_term(opened: Opened) -> None:
    desk = opened.desk
    numbers = []
    for period in ("2026-09", "2026-07", "2026-10"):
        meeting_id = opened.begin(period)
        opened.ready(meeting_id)
        numbers.append(meetings.close(desk, meeting_id).number)
    assert numbers == [10, 11, 12]
    facts.save_branch(desk, msgspec.structs.replace(BRANCH, term_from="2030", term_to="2035"))
    meeting_id = opened.begin("2026-11")
    opened.ready(meeting_id)
    with pytest.raises(NotReady, match="chưa tới"):
        meetings.close(desk, meeting_id)
    opened.story.go(days=40)
    assert meetings.close(desk, meeting_id).number == 1
    assert [(one.term, one.number) for one in registers.issued(desk)] == [
        ("2030-2035", 1),
        ("2025-2030", 12),
        ("2025-2030", 11),
        ("2025-2030", 10),
    ]


def test_the_self_check_must_say_one_thing(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    contrary = msgspec.structs.replace(check(2), id=f"{meeting_id}/p2", meeting_id=meeting_id)
    meetings.put(opened.desk, contrary, sign(2, meeting_id=meeting_id))
    with pytest.raises(NotReady, match="vừa ghi không, vừa ghi có"):
        meetings.close(opened.desk, meeting_id)


def test_an_absent_member_has_no_self_check(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    spoke = msgspec.structs.replace(check(2), id=f"{meeting_id}/p2", meeting_id=meeting_id)
    away = Attendance(id=f"{meeting_id}/p2", meeting_id=meeting_id, member_id="p2", mark=Mark.EXCUSED)
    meetings.put(opened.desk, spoke, away)
    with pytest.raises(NotReady, match="vắng mặt nhưng có ghi tự đối chiếu"):
        meetings.close(opened.desk, meeting_id)


def test_a_chair_who_is_marked_absent_cannot_close(opened: Opened) -> None:
    meeting_id = opened.begin()
    away = Attendance(id=f"{meeting_id}/p0", meeting_id=meeting_id, member_id="p0", mark=Mark.EXCUSED)
    meetings.put(opened.desk, away)
    opened.ready(meeting_id)
    with pytest.raises(NotReady, match="Chủ trì được ghi là vắng"):
        meetings.close(opened.desk, meeting_id)
