"""Attendance and votes: the identities of the roll call, and the base of a vote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.attendance import counts, must_attend, present_members
from desktop.branch.meetings import Mark, Matter, MeetingRecord
from desktop.branch.members import COUNTED, State
from desktop.branch.votes import cast, is_counted, needs_two_thirds, passes, vote_base, votes_needed
from tests.branch.making import ballot, mark, person, record

HERE = sorted(COUNTED)
TWO_THIRDS = [Matter.ADMISSION, Matter.RECOGNITION, Matter.REMOVAL, Matter.EXPULSION]


@st.composite
def meetings(draw: st.DrawFn) -> MeetingRecord:
    states = draw(st.lists(st.sampled_from(HERE), max_size=25))
    people = tuple(person(number, state) for number, state in enumerate(states))
    marks = draw(st.lists(st.sampled_from([None, *Mark]), min_size=len(people), max_size=len(people)))
    lines = tuple(mark(number, one) for number, one in enumerate(marks) if one)
    return MeetingRecord(meeting=record().meeting, roster=people, attendance=lines)


@given(meetings())
def test_the_identities_of_the_roll_call(held: MeetingRecord) -> None:
    sums = counts(held)
    assert sums.total == sums.official + sums.probationary + sums.temporary_in
    assert sums.must_attend == sums.total - sums.exempt - sums.temporary_out - sums.suspended
    assert sums.must_attend == sums.present + sums.excused + sums.unexcused + len(sums.not_called)
    assert sums.adds_up == (not sums.not_called)
    assert sums.present == sums.present_official + sums.present_probationary + sums.present_temporary
    assert sums.exempt_present <= sums.exempt
    assert all(must_attend(one) for one in sums.not_called)


@given(meetings())
def test_the_base_of_a_vote(held: MeetingRecord) -> None:
    base = vote_base(held)
    assert base.base == base.official - base.temporary_out - base.exempt_absent - base.suspended
    assert 0 <= base.may_vote <= base.base <= base.official
    assert base.official <= sum(one.official for one in held.roster)
    here = {one.member_id for one in present_members(held)}
    assert base.may_vote <= len(here)


@given(meetings())
def test_who_comes_never_makes_the_base_smaller(held: MeetingRecord) -> None:
    everybody = MeetingRecord(
        meeting=held.meeting,
        roster=held.roster,
        attendance=tuple(mark(int(one.member_id[1:])) for one in held.roster),
    )
    assert vote_base(held).base <= vote_base(everybody).base


def test_a_branch_of_every_kind() -> None:
    people = (
        *(person(number) for number in range(6)),
        person(6, State.PROBATIONARY),
        person(7, State.EXEMPT),
        person(8, State.EXEMPT),
        person(9, State.TEMPORARY_OUT),
        person(10, State.TEMPORARY_IN),
        person(11, State.SUSPENDED),
    )
    marks = (
        *(mark(number) for number in (0, 1, 2, 3, 6, 7, 10)),
        mark(4, Mark.EXCUSED, "Ốm"),
        mark(5, Mark.UNEXCUSED),
    )
    held = record(*people, attendance=marks)
    sums = counts(held)
    assert (sums.total, sums.official, sums.probationary, sums.temporary_in) == (12, 10, 1, 1)
    assert (sums.exempt, sums.temporary_out, sums.suspended, sums.must_attend) == (2, 1, 1, 8)
    assert (sums.present, sums.excused, sums.unexcused, sums.exempt_present) == (6, 1, 1, 1)
    assert (sums.present_official, sums.present_probationary, sums.present_temporary) == (4, 1, 1)
    assert sums.adds_up
    base = vote_base(held)
    # ten full members, less one away, one suspended, one exempt who stayed at home; two are absent but count
    assert (base.official, base.base, base.may_vote) == (10, 7, 5)


def test_a_probationary_member_of_another_branch_has_no_vote() -> None:
    guest = person(0, State.TEMPORARY_IN)
    learner = person(1, State.PROBATIONARY)
    assert vote_base(record(guest, learner)).base == 0


@pytest.mark.parametrize(
    ("matter", "base", "needed"),
    [
        (Matter.ORDINARY, 7, 4),
        (Matter.ORDINARY, 8, 5),
        (Matter.ORDINARY, 1, 1),
        (Matter.ADMISSION, 9, 6),
        (Matter.RECOGNITION, 10, 7),
        (Matter.REMOVAL, 11, 8),
        (Matter.EXPULSION, 3, 2),
        (Matter.EXPULSION, 1, 1),
    ],
)
def test_majorities(matter: Matter, base: int, needed: int) -> None:
    assert votes_needed(matter, base) == needed
    assert passes(matter, needed, base)
    assert not passes(matter, needed - 1, base)


@given(st.sampled_from(Matter), st.integers(1, 3000), st.integers(0, 3000))
def test_more_votes_never_undo_a_majority(matter: Matter, base: int, votes: int) -> None:
    assert passes(matter, votes, base) == (votes >= votes_needed(matter, base))
    assert passes(matter, votes, base) <= passes(matter, votes + 1, base)
    assert passes(matter, votes, base + 1) <= passes(matter, votes, base)
    formula = votes * 3 >= base * 2 if matter in TWO_THIRDS else votes * 2 > base
    assert passes(matter, votes, base) == formula
    assert votes_needed(matter, base) <= base


def test_no_base_no_majority() -> None:
    assert not any(passes(matter, 0, 0) for matter in Matter)
    assert [one for one in Matter if needs_two_thirds(one)] == TWO_THIRDS


def test_votes_that_were_cast() -> None:
    assert not is_counted(ballot())
    assert is_counted(ballot(0))
    assert cast(ballot()) == 0
    assert cast(ballot(3, against=1, other=2)) == 6
