import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.dates import earliest_day
from desktop.branch.members import (
    COUNTED,
    LEFT,
    EventKind,
    MemberEvent,
    State,
    in_force,
    picture,
    position_on,
    roster_on,
    state_on,
)
from tests.branch.making import event, member

K = EventKind
ENTRIES = {K.TRANSFER_IN, K.TEMPORARY_IN, K.RESTORED}
ENDINGS = {K.TRANSFER_OUT, K.REMOVED, K.RESIGNED, K.EXPELLED, K.DIED}

partials = st.one_of(
    st.dates(date(2015, 1, 1), date(2027, 12, 31)).map(str),
    st.builds("{}-{:02d}".format, st.integers(2015, 2027), st.integers(1, 12)),
    st.integers(2015, 2027).map(str),
)


@st.composite
def one_event(draw: st.DrawFn) -> MemberEvent:
    begun, ended = draw(partials), draw(st.just("") | partials)
    if ended and earliest_day(ended) < earliest_day(begun):
        begun, ended = ended, begun
    number = draw(st.integers(0, 10**6))
    return event(draw(st.sampled_from(K)), begun, ended, key=f"e{number}", detail="Bí thư")


histories = st.lists(one_event(), max_size=6, unique_by=lambda one: one.id)
a_day = st.dates(date(2014, 1, 1), date(2028, 12, 31))


def state(day: str, *events: MemberEvent, **facts: object) -> State:
    return state_on(member(**facts), events, date.fromisoformat(day))


def test_probation_ends_with_the_official_day() -> None:
    facts = {"joined": "2025-03-10", "official": "2026-03-10"}
    assert state("2025-03-09", **facts) is State.NOT_YET
    assert state("2025-03-10", **facts) is State.PROBATIONARY
    assert state("2026-03-09", **facts) is State.PROBATIONARY
    assert state("2026-03-10", **facts) is State.OFFICIAL
    assert state("2026-03-10", joined="2025-03-10", official="") is State.PROBATIONARY


@pytest.mark.parametrize(
    ("kind", "gone"),
    [
        (K.TRANSFER_OUT, State.TRANSFERRED),
        (K.REMOVED, State.REMOVED),
        (K.RESIGNED, State.RESIGNED),
        (K.EXPELLED, State.EXPELLED),
        (K.DIED, State.DIED),
    ],
)
def test_who_left_is_off_the_list_from_that_day(kind: EventKind, gone: State) -> None:
    left = event(kind, "2026-06-15")
    assert state("2026-06-14", left) is State.OFFICIAL
    assert state("2026-06-15", left) is gone
    assert state("2030-01-01", left) is gone
    assert gone in LEFT
    assert gone not in COUNTED


@pytest.mark.parametrize(
    ("kind", "lasting"),
    [(K.EXEMPT, State.EXEMPT), (K.SUSPENDED, State.SUSPENDED), (K.TEMPORARY_OUT, State.TEMPORARY_OUT)],
)
def test_a_lasting_state_covers_its_last_day(kind: EventKind, lasting: State) -> None:
    limited = event(kind, "2026-03-10", "2026-06-15")
    assert state("2026-03-09", limited) is State.OFFICIAL
    assert state("2026-03-10", limited) is lasting
    assert state("2026-06-15", limited) is lasting
    assert state("2026-06-16", limited) is State.OFFICIAL
    assert state("2030-01-01", event(kind, "2026-03")) is lasting
    assert state("2026-12-31", event(kind, "2026-03-10", "2026")) is lasting


def test_lasting_states_that_overlap() -> None:
    exempt, out = event(K.EXEMPT, "2026-01-01"), event(K.TEMPORARY_OUT, "2026-02-01", "2026-04-30")
    held = event(K.SUSPENDED, "2026-03-01", "2026-03-31")
    for day, expected in (
        ("2026-01-15", State.EXEMPT),
        ("2026-02-15", State.EXEMPT),
        ("2026-03-15", State.SUSPENDED),
        ("2026-04-15", State.EXEMPT),
    ):
        assert state(day, exempt, out, held) is expected


def test_who_comes_by_transfer_was_not_here_before() -> None:
    came = event(K.TRANSFER_IN, "2026-10-10")
    assert state("2026-10-05", came) is State.NOT_YET
    assert state("2026-10-10", came) is State.OFFICIAL
    back = (event(K.TRANSFER_OUT, "2020-01-01"), came)
    assert state("2019-12-31", *back) is State.OFFICIAL
    assert state("2021-01-01", *back) is State.TRANSFERRED
    assert state("2026-10-10", *back) is State.OFFICIAL


def test_a_temporary_stay_ends_where_it_came_from() -> None:
    stay = event(K.TEMPORARY_IN, "2026-03-01", "2026-08-31")
    assert state("2026-02-28", stay) is State.NOT_YET
    assert state("2026-03-01", stay) is State.TEMPORARY_IN
    assert state("2026-08-31", stay) is State.TEMPORARY_IN
    assert state("2026-09-01", stay) is State.TRANSFERRED


def test_a_full_transfer_ends_a_temporary_stay() -> None:
    stay, came = event(K.TEMPORARY_IN, "2026-03-01"), event(K.TRANSFER_IN, "2026-06-01")
    assert state("2026-05-31", stay, came) is State.TEMPORARY_IN
    assert state("2026-06-01", stay, came) is State.OFFICIAL


@pytest.mark.parametrize("kind", [K.EXEMPT, K.SUSPENDED, K.TEMPORARY_OUT])
def test_leaving_ends_what_lasted(kind: EventKind) -> None:
    open_end, gone, back = (
        event(kind, "2024-01-01"),
        event(K.EXPELLED, "2025-01-01"),
        event(K.RESTORED, "2026-01-01"),
    )
    assert state("2024-06-01", open_end, gone, back) is not State.OFFICIAL
    assert state("2026-01-01", open_end, gone, back) is State.OFFICIAL
    earlier_elsewhere = event(K.TRANSFER_IN, "2025-01-01")
    assert state("2026-01-01", open_end, earlier_elsewhere) is not State.OFFICIAL


@given(histories, a_day, st.randoms(use_true_random=False))
def test_the_order_in_which_events_are_kept_is_nothing(
    events: list, day: date, chance: random.Random
) -> None:
    mixed = list(events)
    chance.shuffle(mixed)
    assert state_on(member(), mixed, day) is state_on(member(), events, day)
    assert position_on(mixed, day) == position_on(events, day)


@given(histories, one_event(), a_day)
def test_what_happens_later_never_changes_a_day(events: list, later: MemberEvent, day: date) -> None:
    """But that the first entry of all tells when somebody came to the branch."""
    if earliest_day(later.on) <= day or any(one.id == later.id for one in events):
        return
    before, after = state_on(member(), events, day), state_on(member(), [*events, later], day)
    moved = [one for one in events if one.kind in ENTRIES | ENDINGS and earliest_day(one.on) <= day]
    if moved or later.kind not in ENTRIES:
        # an ending after the day says that somebody was here before it, whatever entries follow
        first_entry = later.kind in ENDINGS and before is State.NOT_YET
        assert before is after or first_entry
    else:
        assert after in {before, State.NOT_YET}


@given(histories, a_day)
def test_a_lasting_state_has_its_event(events: list, day: date) -> None:
    kinds = {
        State.EXEMPT: K.EXEMPT,
        State.SUSPENDED: K.SUSPENDED,
        State.TEMPORARY_OUT: K.TEMPORARY_OUT,
        State.TEMPORARY_IN: K.TEMPORARY_IN,
    }
    found = state_on(member(), events, day)
    if found in kinds:
        assert any(one.kind is kinds[found] and in_force(one, day) for one in events)
    if found in LEFT:
        assert any(one.kind in ENDINGS | {K.TEMPORARY_IN} and earliest_day(one.on) <= day for one in events)


def test_positions() -> None:
    events = [
        event(K.POSITION, "2020-01-01", "2025-06-14", detail="Chi ủy viên"),
        event(K.POSITION, "2024-01-01", detail="Phó Bí thư"),
        event(K.POSITION, "2026-01-01", "2026-01-31", detail="Bí thư"),
    ]
    for day, held in (
        ("2019-12-31", ""),
        ("2020-01-01", "Chi ủy viên"),
        ("2025-01-01", "Phó Bí thư"),
        ("2026-01-31", "Bí thư"),
        ("2026-02-01", "Phó Bí thư"),
    ):
        assert position_on(events, date.fromisoformat(day)) == held


def test_a_picture_is_of_its_day() -> None:
    events = [event(K.POSITION, "2026-06-01", detail="Bí thư")]
    taken = picture(member(official="2026-05-01"), events, date(2026, 4, 5))
    assert (taken.position, taken.official, taken.state) == ("", False, State.PROBATIONARY)
    later = picture(member(official="2026-05-01"), events, date(2026, 6, 5))
    assert (later.position, later.official, later.state) == ("Bí thư", True, State.OFFICIAL)


def test_the_list_of_a_day_is_sorted_and_leaves_out_who_left() -> None:
    people = [
        member(1, "Trần Văn Út"),
        member(2, "Lê Thị Ánh"),
        member(3, "Lê Văn An", born="1980"),
        member(4, "Lê Văn An", born="1970"),
    ]
    gone = event(K.DIED, "2026-01-01", number=2)
    assert [one.member_id for one in roster_on(people, [gone], date(2025, 12, 31))] == [
        "p4",
        "p3",
        "p2",
        "p1",
    ]
    assert [one.member_id for one in roster_on(people, [gone], date(2026, 1, 1))] == ["p4", "p3", "p1"]


@given(histories, a_day)
def test_everybody_is_on_the_list_or_not(events: list, day: date) -> None:
    listed = roster_on([member()], events, day)
    assert bool(listed) == (state_on(member(), events, day) in COUNTED)
