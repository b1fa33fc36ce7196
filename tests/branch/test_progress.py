from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import rules
from desktop.branch.meetings import (
    CheckOutcome,
    LevelVote,
    Mark,
    MeetingRecord,
    MeetingStatus,
    Outcome,
    TaskResult,
)
from desktop.branch.members import State
from desktop.branch.progress import (
    Problem,
    Step,
    StepState,
    minutes_between,
    next_step,
    problems,
    steps,
    unspoken,
)
from tests.branch.making import MEETING, ballot, check, mark, meeting, person, record, sign, task

QUALITY = rules.quality_set("hd42-2025")
FULL = {one.code: one.most for one in QUALITY.criteria}


def found(held: MeetingRecord) -> tuple[Problem, ...]:
    return problems(held, QUALITY, date.fromisoformat(held.meeting.day))


def test_minutes_wait_for_the_day_of_their_meeting() -> None:
    held = record(meeting=meeting())
    day = date.fromisoformat(held.meeting.day)
    early = [one for one in problems(held, QUALITY, day - timedelta(days=1)) if one not in found(held)]
    assert [(one.step, one.blocks) for one in early] == [(Step.PREPARE, True)]
    assert problems(held, QUALITY, day + timedelta(days=1)) == found(held)


def blocking(held: MeetingRecord) -> list[str]:
    return [one.sentence for one in found(held) if one.blocks]


def told(held: MeetingRecord) -> list[str]:
    return [one.sentence for one in found(held) if not one.blocks]


def everything() -> MeetingRecord:
    return record(
        meeting=meeting(scores=FULL, agenda=("Một",), news="Có"),
        checks=tuple(check(number) for number in range(5)),
        ballots=(ballot(5),),
        opinions=(),
    )


def test_a_whole_meeting_has_no_problem() -> None:
    assert found(everything()) == ()


@pytest.mark.parametrize(
    ("facts", "said", "step"),
    [
        ({"chair_id": ""}, "Chưa chọn chủ trì", Step.PREPARE),
        ({"secretary_id": ""}, "Chưa chọn thư ký", Step.PREPARE),
        ({"secretary_id": "p0"}, "phải là hai người", Step.PREPARE),
        ({"chair_id": "p99"}, "Chủ trì không có trong danh sách", Step.PREPARE),
        ({"secretary_id": "p99"}, "Thư ký không có trong danh sách", Step.PREPARE),
        ({"place": ""}, "Chưa ghi địa điểm", Step.PREPARE),
        ({"start": ""}, "Chưa ghi giờ", Step.CONCLUSION),
        ({"end": ""}, "Chưa ghi giờ", Step.CONCLUSION),
        ({"end": "07:30"}, "Giờ kết thúc phải sau", Step.CONCLUSION),
        ({"scores": {"time": 5}}, "Chưa chấm đủ", Step.QUALITY),
        ({"scores": {**FULL, "time": 6}}, "vượt khung", Step.QUALITY),
    ],
)
def test_what_blocks_closing(facts: dict[str, object], said: str, step: Step) -> None:
    held = record(meeting=meeting(**facts))
    (problem,) = [one for one in found(held) if one.blocks]
    assert said in problem.sentence
    assert problem.step is step


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (
            {"attendance": tuple(mark(number) for number in range(4))},
            "Có mặt 4 + vắng có lý do 0 + vắng không lý do 0 = 4, nhưng số phải dự là 5. Đồng chí",
        ),
        ({"attendance": tuple(mark(number) for number in range(3))}, "Còn 2 đồng chí chưa được điểm danh."),
        (
            {"attendance": (mark(0, Mark.EXCUSED), *(mark(number) for number in range(1, 5)))},
            "Chủ trì được ghi là vắng.",
        ),
        (
            {"attendance": (mark(1, Mark.UNEXCUSED), *(mark(number) for number in (0, 2, 3, 4)))},
            "Thư ký được ghi là vắng.",
        ),
        ({"ballots": (ballot(),)}, "chưa ghi số tán thành"),
        ({"ballots": (ballot(5, against=1),)}, "6 phiếu, nhưng chỉ có 5 đảng viên"),
        ({"ballots": (ballot(5, subject=" "),)}, "chưa ghi nội dung"),
        ({"checks": (check(1, CheckOutcome.NAMED),)}, "có biểu hiện nhưng chưa ghi mục nào"),
        ({"checks": (check(1),), "signs": (sign(1),)}, "vừa ghi không, vừa ghi có"),
        ({"tasks": (task(deadline="2026-10-04"),)}, "ở trước ngày họp"),
        ({"tasks": (task(deadline="2026-09"),)}, "ở trước ngày họp"),
    ],
)
def test_counts_that_do_not_add_up_block(parts: dict[str, object], said: str) -> None:
    assert any(said in sentence for sentence in blocking(record(**parts)))


@pytest.mark.parametrize("deadline", ["", "2026-10-05", "2026-10", "2026", "2027-01"])
def test_deadlines_that_can_be_kept(deadline: str) -> None:
    assert blocking(record(tasks=(task(deadline=deadline),))) == []


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (record(ballots=(ballot(3),)), "mới ghi 3 phiếu của 5"),
        (record(meeting=meeting(end="08:30")), "dài 60 phút, ngắn hơn 90 phút"),
        (record(meeting=meeting(conclusion=" ")), "Chưa ghi kết luận"),
        (record(meeting=meeting()), "Chưa tự chấm điểm"),
        (record(), "Còn 5 đồng chí dự họp chưa tự đối chiếu"),
        (record(tasks=(task(deadline="2026-12"),)), "“Vận động nhân dân” chưa có người thực hiện."),
        (record(tasks=(task(owner_text=" ", deadline="2026"),)), "chưa có người thực hiện."),
        (record(tasks=(task(owners=("p1",)),)), "“Vận động nhân dân” chưa có thời hạn."),
        (record(checks=tuple(check(number) for number in range(4))), "chưa tự đối chiếu"),
    ],
)
def test_what_is_only_told(held: MeetingRecord, said: str) -> None:
    assert any(said in sentence for sentence in told(held))
    assert blocking(held) == []


@pytest.mark.parametrize("owner", [{"owners": ("p1",)}, {"owner_text": "Tổ 2"}])
def test_an_assignment_with_owner_and_deadline_is_whole(owner: dict[str, object]) -> None:
    whole = record(tasks=(task(deadline="2026-12", **owner),))
    assert [one for one in told(whole) if "Nhiệm vụ" in one] == []


def test_a_problem_names_the_vote_or_the_assignment_it_is_about() -> None:
    held = record(ballots=(ballot(5), ballot(3, id="b2"), ballot(id="b3", order=2)), tasks=(task(2),))
    parts = {(one.step, one.part) for one in found(held) if one.part}
    assert parts == {(Step.COURSE, "b2"), (Step.COURSE, "b3"), (Step.CONCLUSION, "t2")}


def test_a_level_has_no_more_votes_than_there_are_voters_in_the_room() -> None:
    people = tuple(person(number) for number in range(4))
    marks = (mark(0), mark(1), mark(2), mark(3, Mark.EXCUSED))

    def voted(number: int, member_id: str = "p2") -> MeetingRecord:
        level = LevelVote(member_id=member_id, votes={"good": number, "done": 1})
        return record(*people, attendance=marks, levels=(level,))

    assert blocking(voted(2)) == []
    (said,) = blocking(voted(3))
    assert said.startswith(f"Biểu quyết “{people[2].full_name}”: 4 phiếu, nhưng chỉ có 3 đảng viên")
    assert blocking(voted(3, ""))[0].startswith("Biểu quyết “Chi bộ”: 4 phiếu")


def test_an_empty_meeting_has_many_problems_in_the_order_of_the_steps() -> None:
    bare = record(
        meeting=meeting(chair_id="", secretary_id="", place="", start="", end="", conclusion=""),
        attendance=(),
        ballots=(ballot(),),
        tasks=(task(deadline="2020"),),
    )
    listed = found(bare)
    assert len(listed) > 6
    assert [one.blocks for one in listed] == sorted((one.blocks for one in listed), reverse=True)
    for group in (True, False):
        places = [list(Step).index(one.step) for one in listed if one.blocks is group]
        assert places == sorted(places)


def test_the_unspoken_are_those_present() -> None:
    people = (person(0), person(1), person(2, State.EXEMPT), person(3))
    held = record(*people, attendance=(mark(0), mark(2), mark(3, Mark.EXCUSED)), checks=(check(0),))
    assert [one.member_id for one in unspoken(held)] == ["p2"]


def test_how_far_the_steps_are() -> None:
    empty = record(
        meeting=meeting(chair_id="", secretary_id="", place="", end="", conclusion=""), attendance=()
    )
    assert set(steps(empty, QUALITY).values()) == {StepState.EMPTY}
    assert list(steps(empty, QUALITY)) == [
        one for one in Step if one not in {Step.FOLLOW_UP, Step.REVIEW}
    ], "nothing named before, nothing prompted"
    assert next_step(empty, QUALITY) is Step.PREPARE
    begun = record(attendance=(mark(0),), meeting=meeting(news="Có"), checks=(check(0),))
    assert steps(begun, QUALITY)[Step.ROLL_CALL] is StepState.BEGUN
    assert steps(begun, QUALITY)[Step.CHECK] is StepState.DONE
    assert steps(begun, QUALITY)[Step.COURSE] is StepState.BEGUN
    closed = record(meeting=meeting(status=MeetingStatus.CLOSED))
    assert steps(closed, QUALITY)[Step.MINUTES] is StepState.DONE


def test_the_course_waits_for_the_results_of_earlier_tasks() -> None:
    from desktop.branch.meetings import Opinion

    parts = {
        "meeting": meeting(news="Có"),
        "opinions": (Opinion(id="o", meeting_id=MEETING, order=1, member_id="p1", text="Nhất trí"),),
        "ballots": (ballot(5),),
        "earlier_tasks": (task(),),
    }
    assert steps(record(**parts), QUALITY)[Step.COURSE] is StepState.BEGUN
    result = TaskResult(id="r", meeting_id=MEETING, task_id="t1", outcome=Outcome.DONE)
    assert steps(record(**parts, results=(result,)), QUALITY)[Step.COURSE] is StepState.DONE


hours = st.builds("{:02d}:{:02d}".format, st.integers(0, 23), st.integers(0, 59))


@given(hours, hours)
def test_lengths(start: str, end: str) -> None:
    length = minutes_between(start, end)
    assert length is not None
    assert (length > 0) == (end > start)
    assert minutes_between(start, start) == 0


def test_a_length_needs_both_ends() -> None:
    assert minutes_between("07:30", "09:15") == 105
    assert minutes_between("", "09:15") is None
    assert minutes_between("07:30", "") is None
