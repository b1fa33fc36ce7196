"""What stands against closing a meeting in its part of the review cycle."""

import msgspec
import pytest

from desktop.branch.cycle import FollowOutcome, Prompt, PromptAnswer
from desktop.branch.cycle_checks import cycle_problems, name_of, reviewable, to_follow_up
from desktop.branch.kinds import CourseSection, KindRule
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord, OpenSign
from tests.branch import cycling, making

RULE = KindRule(
    kind=MeetingKind.QUARTER_REVIEW,
    label="Kiểm điểm quý",
    title="Kiểm điểm quý",
    agenda=(),
    sections=(CourseSection.REVIEWS, CourseSection.FOLLOW_UP, CourseSection.PROMPTS),
)
MEETING = cycling.meeting_on("2026-12-25", "r4", kind=MeetingKind.QUARTER_REVIEW, covers="2026-Q4")
OLD = OpenSign(sign=cycling.named("old", "m8", 0, remedy="a", deadline="2026-12-31"), period="2026-08")
NEW = OpenSign(sign=cycling.named("new", "m11", 1, remedy="a", deadline="2026-12-31"), period="2026-11")


def record(meeting: Meeting = MEETING, **parts: object) -> MeetingRecord:
    return making.record(meeting=meeting, **{"earlier_signs": (OLD, NEW), "attendance": (), **parts})


def told(*, blocks: bool, **parts: object) -> list[str]:
    return [one.sentence for one in cycle_problems(record(**parts), RULE) if one.blocks is blocks]


WHOLE = {
    "reviews": (cycling.review("r4", "new", conclusion="Rút kinh nghiệm"),),
    "follow_ups": (cycling.follow("r4", "old", FollowOutcome.REMEDIED, grounds="thấy rõ"),),
}


def test_a_whole_review_has_nothing_against_it() -> None:
    assert cycle_problems(record(**WHOLE), RULE) == ()


def test_each_sign_comes_up_where_it_belongs() -> None:
    assert reviewable(record()) == (NEW,)
    assert to_follow_up(record()) == (OLD,)
    own = cycling.named("own", "r4", 2)
    assert [one.sign.id for one in reviewable(record(signs=(own,)))] == ["new", "own"]
    monthly = making.record(meeting=making.meeting(), earlier_signs=(OLD, NEW))
    assert to_follow_up(monthly) == (OLD, NEW)


def test_what_is_missing_is_told_but_may_wait() -> None:
    assert told(blocks=True) == []
    assert len(told(blocks=False)) == 2
    assert "tháng 8/2026" in told(blocks=False)[1]


def test_a_sign_of_the_quarter_that_the_review_ends_needs_no_review() -> None:
    ended = (
        *WHOLE["follow_ups"],
        cycling.follow("r4", "new", FollowOutcome.ENDED, grounds="đã chuyển đi"),
    )
    assert cycle_problems(record(follow_ups=ended), RULE) == ()


def test_ended_needs_its_grounds() -> None:
    bare = (cycling.follow("r4", "old", FollowOutcome.ENDED, grounds=" "),)
    (sentence,) = told(blocks=True, **{**WHOLE, "follow_ups": bare})
    assert "căn cứ" in sentence
    bare = (cycling.follow("r4", "old", FollowOutcome.REMEDIED),)
    assert told(blocks=True, **{**WHOLE, "follow_ups": bare}) == []
    assert len(told(blocks=False, **{**WHOLE, "follow_ups": bare})) == 1


@pytest.mark.parametrize(
    "parts",
    [
        {"reviews": (cycling.review("r4", "new", conclusion="x", deadline="2026-12-24"),)},
        {"reviews": (cycling.review("r4", "new", conclusion="x", deadline="2026-11"),)},
        {"reviews": (cycling.review("r4", "old", conclusion="x"),)},
        {"reviews": (cycling.review("r4", "nobody", conclusion="x"),)},
        {"follow_ups": (cycling.follow("r4", "new-one", FollowOutcome.REMEDIED, grounds="x"),)},
        {
            "follow_ups": (
                cycling.follow("r4", "old", FollowOutcome.IN_PROGRESS, grounds="x", deadline="2026-12-01"),
            )
        },
        {"answers": (PromptAnswer(id="r4/g", meeting_id="r4", prompt_id="g", own_words="x"),)},
    ],
)
def test_what_cannot_be_right_blocks(parts: dict[str, object]) -> None:
    assert len(told(blocks=True, **{**WHOLE, **parts})) == 1


def test_a_deadline_in_the_month_of_the_meeting_is_right() -> None:
    vague = (cycling.review("r4", "new", conclusion="x", deadline="2026-12"),)
    assert told(blocks=True, **{**WHOLE, "reviews": vague}) == []


def test_nobody_named_is_stated_or_stands_against_closing() -> None:
    assert len(told(blocks=True, earlier_signs=())) == 1
    none = msgspec.structs.replace(MEETING, none_named=True)
    assert told(blocks=True, meeting=none, earlier_signs=()) == []
    assert len(told(blocks=True, meeting=none)) == 1


def test_a_review_without_words_is_told() -> None:
    bare = (cycling.review("r4", "new"),)
    assert len(told(blocks=False, **{**WHOLE, "reviews": bare})) == 1
    naked = OpenSign(sign=cycling.named("new", "m11", 1), period="2026-11")
    said = told(blocks=False, earlier_signs=(OLD, naked), **WHOLE)
    assert ["biện pháp" in one for one in said] == [True]
    worded = (cycling.review("r4", "new", conclusion="x", remedy="b"),)
    said = told(blocks=False, earlier_signs=(OLD, naked), **{**WHOLE, "reviews": worded})
    assert ["thời hạn" in one for one in said] == [True]


def test_prompts_wait_or_are_answered_with_words() -> None:
    prompts = (
        Prompt(id="g", on="2026-11-20", member_id="p1", due="2026-12"),
        Prompt(id="h", on="2026-11-20", due="2026-12"),
    )
    waiting = told(blocks=False, prompts=prompts, **WHOLE)
    assert len(waiting) == 2
    assert "chi bộ" in waiting[1]
    empty = (PromptAnswer(id="r4/g", meeting_id="r4", prompt_id="g", own_words=" "),)
    assert len(told(blocks=True, prompts=prompts, answers=empty, **WHOLE)) == 1
    full = (PromptAnswer(id="r4/g", meeting_id="r4", prompt_id="g", own_words="Tôi tiếp thu"),)
    assert told(blocks=True, prompts=prompts, answers=full, **WHOLE) == []


def test_a_kind_without_these_sections_is_asked_for_nothing() -> None:
    assert cycle_problems(record(), None) == ()
    bad = (cycling.follow("r4", "old", FollowOutcome.ENDED),)
    assert [one.blocks for one in cycle_problems(record(follow_ups=bad), None)] == [True]


def test_who_has_left_is_still_named() -> None:
    assert name_of(record(names={"p9": "Lê Văn Hùng"}), "p9") == "Lê Văn Hùng"
    assert name_of(record(), "p9") == "…"
