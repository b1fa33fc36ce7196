"""The kinds of meeting as rules: what each asks for, whom it calls, how its votes count."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import kinds, rules
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, SignReview
from desktop.branch.kinds import (
    CourseSection,
    Entitled,
    KindRule,
    MeetingRules,
    VoteBaseKind,
    agenda_of,
    rule_for,
    shipped_rules_on,
    title_of,
    usual_span,
)
from desktop.branch.labels import kind_label, meeting_label
from desktop.branch.meetings import Mark, Matter, Meeting, MeetingKind, MeetingRecord, OpenSign, SameDay
from desktop.branch.members import State
from desktop.branch.progress import Problem, Step, StepState, next_step, problems, steps
from desktop.branch.votes import needs_two_thirds, passes, vote_base, votes_needed
from tests.branch.making import DAY, MEETING, ballot, mark, meeting, person, record, sign

QUALITY = rules.quality_set("hd42-2025")
NEW, OLD = shipped_rules_on(date(2026, 10, 5)), shipped_rules_on(date(2024, 10, 5))


def found(held: MeetingRecord) -> tuple[Problem, ...]:
    return problems(held, QUALITY, date.fromisoformat(held.meeting.day))


def blocking(held: MeetingRecord) -> list[str]:
    return [one.sentence for one in found(held) if one.blocks]


def told(held: MeetingRecord) -> list[str]:
    return [one.sentence for one in found(held) if not one.blocks]


# ------------------------------------------------------------------------------------------- the rule files
def test_the_rules_of_a_day() -> None:
    assert (NEW.id, OLD.id) == ("hd42-2025", "hd12-2018")
    assert shipped_rules_on(date(2025, 10, 27)).id == "hd12-2018"
    assert shipped_rules_on(date(2025, 10, 28)).id == "hd42-2025"
    assert {one.kind for one in NEW.kinds} == {one.kind for one in OLD.kinds} == set(MeetingKind)
    assert NEW.of(MeetingKind.REGULAR).least_minutes == 90
    assert NEW.of(MeetingKind.REGULAR).least_minutes_same_day == 120
    assert OLD.of(MeetingKind.REGULAR).least_minutes == 0, "no floor before HD 42"
    assert NEW.of(MeetingKind.COMMITTEE).entitled is Entitled.COMMITTEE
    assert NEW.of(MeetingKind.CONGRESS).vote_base is VoteBaseKind.CONGRESS
    assert all(basis.number for one in (NEW, OLD) for basis in one.basis)


@pytest.mark.parametrize("kind", MeetingKind)
def test_every_kind_has_words(kind: MeetingKind) -> None:
    for one in (NEW, OLD):
        rule = one.of(kind)
        assert rule.label == kind_label(kind)
        held = meeting(
            kind=kind,
            covers="2026-Q3" if rule.covers == "quarter" else "2026",
            about_name="Lê An",
            subject="X",
        )
        for text in (title_of(rule, held), *agenda_of(rule, held, "27 biểu hiện")):
            assert text.strip()
            assert "{" not in text
            assert "…" not in text


FAULTS: dict[str, tuple[dict[str, object], str]] = {
    "place": ({"title": "họp {month}"}, "month"),
    "brackets": ({"agenda": ("{now",)}, "dấu ngoặc"),
    "twice": ({"sections": (CourseSection.NEWS, CourseSection.NEWS)}, "lặp"),
    "matters": ({"matters": ()}, "thiếu"),
    "covers": ({"covers": "month"}, "covers"),
    "needs": ({"needs": "room"}, "needs"),
}


@pytest.mark.parametrize(("changed", "said"), FAULTS.values(), ids=FAULTS)
def test_a_committees_rule_that_cannot_be_right(changed: dict[str, object], said: str) -> None:
    broken = msgspec.structs.replace(NEW.of(MeetingKind.REGULAR), **changed)
    others = [one for one in NEW.kinds if one.kind is not MeetingKind.REGULAR]
    assert NEW.fault() == ""
    assert said in msgspec.structs.replace(NEW, kinds=(broken, *others)).fault()


def test_a_kind_left_out_or_told_twice() -> None:
    assert "congress" in msgspec.structs.replace(NEW, kinds=NEW.kinds[:-1]).fault()
    assert "lặp" in msgspec.structs.replace(NEW, kinds=(*NEW.kinds, NEW.kinds[0])).fault()


def test_an_unknown_key_is_no_rule() -> None:
    raw = msgspec.to_builtins(NEW)
    raw["kinds"][0]["colour"] = "red"
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert(raw, type=MeetingRules)


@pytest.mark.parametrize(
    ("kind", "day", "span"),
    [
        (MeetingKind.QUARTER_REVIEW, date(2026, 9, 25), "2026-Q3"),
        (MeetingKind.QUARTER_REVIEW, date(2026, 10, 3), "2026-Q3"),
        (MeetingKind.QUARTER_REVIEW, date(2027, 1, 8), "2026-Q4"),
        (MeetingKind.YEAR_REVIEW, date(2026, 12, 12), "2026"),
        (MeetingKind.YEAR_REVIEW, date(2027, 1, 12), "2026"),
        (MeetingKind.REGULAR, date(2026, 9, 25), ""),
    ],
)
def test_what_a_review_is_usually_about(kind: MeetingKind, day: date, span: str) -> None:
    assert usual_span(NEW.of(kind), day) == span


def test_titles() -> None:
    def title(kind: MeetingKind, **facts: object) -> str:
        held = meeting(kind=kind, **facts)
        return title_of(rule_for(held), held)

    assert title(MeetingKind.REGULAR) == "sinh hoạt chi bộ thường kỳ tháng 10 năm 2026"
    assert (
        title(MeetingKind.QUARTER_REVIEW, covers="2026-Q3")
        == "sinh hoạt chuyên đề kiểm điểm quý III năm 2026"
    )
    assert title(MeetingKind.QUARTER_REVIEW).endswith("kiểm điểm …")
    assert (
        title(MeetingKind.CONGRESS, subject="nhiệm kỳ 2025 - 2030") == "đại hội chi bộ nhiệm kỳ 2025 - 2030"
    )
    assert title(MeetingKind.DISCIPLINE, about_name="Lê An").endswith("đối với đồng chí Lê An")


@pytest.mark.parametrize(
    ("held", "label"),
    [
        (meeting(kind=MeetingKind.COMMITTEE), "Họp chi ủy: tháng 10/2026"),
        (meeting(kind=MeetingKind.QUARTER_REVIEW, covers="2026-Q3"), "Kiểm điểm quý: quý III/2026"),
        (meeting(kind=MeetingKind.ADMISSION, about_name="Lê An"), "Xét kết nạp: Lê An"),
        (
            meeting(kind=MeetingKind.THEMATIC, subject="Nêu  gương"),
            "Sinh hoạt chuyên đề: “Nêu gương”, tháng 10/2026",
        ),
        (
            meeting(kind=MeetingKind.CONGRESS, subject="nhiệm kỳ 2025 - 2030"),
            "Đại hội chi bộ: nhiệm kỳ 2025 - 2030",
        ),
    ],
)
def test_a_meeting_in_a_list(held: Meeting, label: str) -> None:
    assert meeting_label(held) == label


# ---------------------------------------------------------------------------------------------------- votes
STATES = st.sampled_from(
    [
        State.OFFICIAL,
        State.PROBATIONARY,
        State.EXEMPT,
        State.TEMPORARY_OUT,
        State.TEMPORARY_IN,
        State.SUSPENDED,
    ]
)
MARKS = st.sampled_from([None, Mark.PRESENT, Mark.EXCUSED, Mark.UNEXCUSED])


@given(people=st.lists(st.tuples(STATES, MARKS), max_size=30))
def test_a_congress_leaves_out_those_away_throughout(people: list[tuple[State, Mark | None]]) -> None:
    roster = [person(number, state) for number, (state, _mark) in enumerate(people)]
    marks = tuple(mark(number, one) for number, (_state, one) in enumerate(people) if one is not None)
    usual = record(*roster, attendance=marks) if roster else record(person(0), attendance=())
    congress = msgspec.structs.replace(usual, meeting=meeting(kind=MeetingKind.CONGRESS))
    base, of_congress = vote_base(usual), vote_base(congress)
    away = sum(state is State.OFFICIAL and one is Mark.EXCUSED for state, one in people)
    assert base.absent_throughout == 0
    assert of_congress.absent_throughout == away
    assert of_congress.base == base.base - away
    assert vote_base(congress, VoteBaseKind.CONVENED).base == base.base
    assert of_congress.may_vote == base.may_vote <= of_congress.base


@given(matter=st.sampled_from(Matter), base=st.integers(1, 200), in_favour=st.integers(0, 200))
def test_majorities(matter: Matter, base: int, in_favour: int) -> None:
    share = 2 / 3 if needs_two_thirds(matter) else 1 / 2
    assert passes(matter, in_favour, base) == (in_favour >= votes_needed(matter, base))
    assert needs_two_thirds(matter) == (matter not in {Matter.ORDINARY, Matter.DISCIPLINE})
    if abs(in_favour - base * share) > 1e-6:
        assert passes(matter, in_favour, base) == (in_favour > base * share)
    else:
        assert passes(matter, in_favour, base) == needs_two_thirds(matter), "just half is not more than half"


@given(size=st.integers(1, 7), present=st.integers(0, 7))
def test_the_base_of_a_committee_is_the_committee(size: int, present: int) -> None:
    roster = [person(number) for number in range(size)]
    there = min(present, size)
    marks = tuple(mark(one, Mark.PRESENT if one < there else Mark.EXCUSED) for one in range(size))
    held = record(*roster, attendance=marks, meeting=meeting(kind=MeetingKind.COMMITTEE))
    base = vote_base(held, NEW.of(MeetingKind.COMMITTEE).vote_base)
    assert (base.base, base.may_vote) == (size, there)


# ------------------------------------------------------------------------------- what stands against closing
@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"kind": MeetingKind.THEMATIC}, "Chưa ghi chuyên đề"),
        ({"kind": MeetingKind.EXTRAORDINARY, "subject": " "}, "Chưa ghi chuyên đề, nội dung"),
        ({"kind": MeetingKind.ADMISSION}, "Chưa ghi họ tên người được xét"),
        ({"kind": MeetingKind.DISCIPLINE}, "Chưa chọn đảng viên được xét"),
        ({"kind": MeetingKind.RECOGNITION, "about_id": "p99"}, "không có trong danh sách"),
        ({"kind": MeetingKind.QUARTER_REVIEW, "none_named": True}, "Chưa ghi kỳ kiểm điểm"),
        ({"kind": MeetingKind.YEAR_REVIEW}, "Chưa ghi kỳ kiểm điểm"),
    ],
)
def test_what_a_kind_needs_to_be_named(facts: dict[str, object], said: str) -> None:
    (sentence,) = blocking(record(meeting=meeting(**facts)))
    assert said in sentence


def test_what_is_named_closes() -> None:
    for facts in (
        {"kind": MeetingKind.THEMATIC, "subject": "Nêu gương"},
        {"kind": MeetingKind.ADMISSION, "about_name": "Lê An"},
        {"kind": MeetingKind.DISCIPLINE, "about_id": "p2"},
        {"kind": MeetingKind.QUARTER_REVIEW, "covers": "2026-Q3", "none_named": True},
        {"kind": MeetingKind.YEAR_REVIEW, "covers": "2026"},
        {"kind": MeetingKind.COMMITTEE},
    ):
        assert blocking(record(meeting=meeting(**facts))) == []


def test_a_committee_of_nobody_cannot_meet() -> None:
    held = MeetingRecord(meeting=meeting(kind=MeetingKind.COMMITTEE, chair_id="p0", secretary_id="p1"))
    assert any("chưa có chi ủy viên" in one for one in blocking(held))


@pytest.mark.parametrize(
    ("kind", "start", "end", "beside", "said"),
    [
        (MeetingKind.REGULAR, "07:30", "08:50", (), "dài 80 phút, ngắn hơn 90"),
        (MeetingKind.REGULAR, "07:30", "09:00", (), ""),
        (MeetingKind.REGULAR, "07:30", "08:30", ((MeetingKind.THEMATIC, "08:30", "09:30"),), ""),
        (
            MeetingKind.REGULAR,
            "07:30",
            "08:50",
            ((MeetingKind.THEMATIC, "08:50", "09:20"),),
            "tổng cộng 110 phút",
        ),
        (
            MeetingKind.THEMATIC,
            "08:50",
            "09:20",
            ((MeetingKind.REGULAR, "07:30", "08:50"),),
            "tổng cộng 110 phút",
        ),
        (MeetingKind.THEMATIC, "09:10", "09:40", ((MeetingKind.REGULAR, "07:30", "09:00"),), ""),
        (MeetingKind.THEMATIC, "09:10", "09:40", (), ""),
        (MeetingKind.REGULAR, "07:30", "08:50", ((MeetingKind.COMMITTEE, "19:00", "20:00"),), "ngắn hơn 90"),
        (MeetingKind.REGULAR, "07:30", "08:50", ((MeetingKind.THEMATIC, "08:50", ""),), "ngắn hơn 90"),
        (
            MeetingKind.QUARTER_REVIEW,
            "09:00",
            "09:20",
            ((MeetingKind.REGULAR, "07:30", "09:00"),),
            "tổng cộng 110",
        ),
        (MeetingKind.COMMITTEE, "19:00", "19:20", (), ""),
    ],
)
def test_how_long_a_meeting_should_be(
    kind: MeetingKind, start: str, end: str, beside: tuple[tuple[MeetingKind, str, str], ...], said: str
) -> None:
    others = tuple(
        SameDay(meeting_id=f"m{number}", kind=one, start=begin, end=finish)
        for number, (one, begin, finish) in enumerate(beside)
    )
    held = record(
        meeting=meeting(kind=kind, start=start, end=end, subject="X", covers="2026-Q3", none_named=True),
        same_day=others,
    )
    found_here = [one for one in told(held) if "phút" in one]
    assert [said in one for one in found_here] == ([True] if said else [])


def open_sign(key: str, period: str, **facts: object) -> OpenSign:
    return OpenSign(sign=sign(2, id=key, meeting_id="earlier", **facts), period=period)


def review(key: str, **facts: object) -> SignReview:
    whole = {"conclusion": "Rút kinh nghiệm", "remedy": "Khắc phục", "deadline": "2026-12-31", **facts}
    return SignReview(id=f"{MEETING}/{key}", meeting_id=MEETING, sign_id=key, **whole)


def follow_up(key: str, outcome: FollowOutcome = FollowOutcome.IN_PROGRESS, **facts: object) -> FollowUp:
    whole = {"grounds": "Đã chuyển biến", **facts}
    return FollowUp(id=f"{MEETING}/{key}", meeting_id=MEETING, sign_id=key, outcome=outcome, **whole)


def quarter(**parts: object) -> MeetingRecord:
    told_of = {"kind": MeetingKind.QUARTER_REVIEW, "covers": "2026-Q3", **parts.pop("facts", {})}
    return record(meeting=meeting(**told_of), **parts)


def test_no_sign_is_left_out_of_a_quarters_review() -> None:
    old, new = open_sign("s-old", "2026-06"), open_sign("s-new", "2026-09")
    bare = quarter(earlier_signs=(old, new))
    assert {(one.step, one.part) for one in found(bare) if one.blocks} == {
        (Step.FOLLOW_UP, "s-old"),
        (Step.REVIEW, "s-new"),
    }
    done = quarter(earlier_signs=(old, new), reviews=(review("s-new"),), follow_ups=(follow_up("s-old"),))
    assert blocking(done) == []
    assert steps(bare, QUALITY)[Step.FOLLOW_UP] is StepState.EMPTY
    assert steps(done, QUALITY)[Step.FOLLOW_UP] is steps(done, QUALITY)[Step.REVIEW] is StepState.DONE


def test_a_quarter_with_nobody_named_says_so() -> None:
    assert any("không có đảng viên phải" in one for one in blocking(quarter()))
    stated = quarter(facts={"none_named": True})
    assert blocking(stated) == []
    assert steps(stated, QUALITY)[Step.REVIEW] is StepState.DONE
    assert blocking(quarter(facts={"none_named": True}, earlier_signs=(open_sign("s", "2026-09"),)))


@pytest.mark.parametrize(
    "parts",
    [
        {"reviews": (review("s-new", deadline="2026-10-04"),)},
        {"reviews": (review("s-new"),), "follow_ups": (follow_up("s-old", deadline="2026-09"),)},
    ],
)
def test_deadlines_before_their_meeting_block(parts: dict[str, object]) -> None:
    held = quarter(earlier_signs=(open_sign("s-old", "2026-06"), open_sign("s-new", "2026-09")), **parts)
    assert any("ở trước ngày họp" in one for one in blocking(held))


def test_the_deadline_of_a_sign_may_not_lie_before_the_meeting() -> None:
    held = record(signs=(sign(2, deadline="2026-10-04"),), checks=())
    assert any("ở trước ngày họp" in one for one in blocking(held))
    assert blocking(record(signs=(sign(2, deadline=DAY),), checks=())) == []


def test_a_regular_meeting_is_asked_for_what_has_fallen_due() -> None:
    due, later = (
        open_sign("s1", "2026-06", deadline="2026-09-30"),
        open_sign("s2", "2026-06", deadline="2026-12-31"),
    )
    assert Step.FOLLOW_UP not in steps(record(), QUALITY)
    assert steps(record(earlier_signs=(later,)), QUALITY)[Step.FOLLOW_UP] is StepState.DONE
    assert steps(record(earlier_signs=(due,)), QUALITY)[Step.FOLLOW_UP] is StepState.EMPTY
    looked = record(earlier_signs=(due,), follow_ups=(follow_up("s1"),))
    assert steps(looked, QUALITY)[Step.FOLLOW_UP] is StepState.DONE
    assert blocking(record(earlier_signs=(due,))) == [], "only the quarter's review insists"


def test_an_unanswered_prompt_is_told_by_name() -> None:
    held = record(prompts=(Prompt(id="g", on="2026-09-20", member_id="p2", due="2026-10", text="Làm rõ"),))
    (sentence,) = [one for one in told(held) if "Gợi ý" in one]
    assert held.roster[2].full_name in sentence
    assert blocking(held) == []
    assert steps(held, QUALITY)[Step.FOLLOW_UP] is StepState.EMPTY


STEPS = {
    MeetingKind.REGULAR: {Step.CHECK, Step.QUALITY},
    MeetingKind.QUARTER_REVIEW: {Step.FOLLOW_UP, Step.REVIEW},
}
ALWAYS = {Step.PREPARE, Step.ROLL_CALL, Step.COURSE, Step.CONCLUSION, Step.MINUTES}


@pytest.mark.parametrize("kind", MeetingKind)
def test_which_steps_a_kind_has(kind: MeetingKind) -> None:
    held = record(meeting=meeting(kind=kind))
    there = steps(held, QUALITY)
    assert set(there) == ALWAYS | STEPS.get(kind, set())
    order = list(Step)
    assert list(there) == sorted(there, key=order.index)


def test_the_vote_a_meeting_is_there_for() -> None:
    facts = meeting(kind=MeetingKind.ADMISSION, about_name="Lê An", presentation="Hồ sơ")
    assert any("Chưa ghi biểu quyết" in one for one in told(record(meeting=facts)))
    other = record(meeting=facts, ballots=(ballot(5),))
    assert any("Chưa ghi biểu quyết" in one for one in told(other)), "an ordinary vote is not the one"
    voted = record(meeting=facts, ballots=(ballot(5, matter=Matter.ADMISSION),))
    assert not any("Chưa ghi biểu quyết" in one for one in told(voted))
    assert steps(other, QUALITY)[Step.COURSE] is StepState.BEGUN


def test_the_next_step_walks_the_steps_of_the_kind() -> None:
    held = record(meeting=meeting(kind=MeetingKind.THEMATIC, subject="X", agenda=("Một",), conclusion=""))
    assert next_step(held, QUALITY) is Step.COURSE


@given(
    days=st.integers(0, 400),
    kept=st.booleans(),
)
def test_an_old_meeting_keeps_the_rules_it_was_closed_with(days: int, *, kept: bool) -> None:
    from desktop.branch.closing import MeetingFile, content_of, read_content

    day = date(2025, 10, 28) + timedelta(days=days - 200)
    held = record(meeting=meeting(day=day.isoformat(), period=day.isoformat()[:7]))
    own: KindRule = msgspec.structs.replace(NEW.of(MeetingKind.REGULAR), least_minutes=45)
    from tests.branch.making import branch

    file = MeetingFile(
        branch=branch(),
        record=held,
        indicators=rules.indicator_set("nq04-2016"),
        quality=QUALITY,
        rules=own if kept else None,
    )
    again = read_content(content_of(file))
    expected = own if kept else shipped_rules_on(day).of(MeetingKind.REGULAR)
    assert kinds.rule_of(again) == expected
