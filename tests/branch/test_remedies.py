"""Chains of named signs: nothing named is lost, nothing is closed twice, quarters add up."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.cycle import CLOSING, FollowOutcome
from desktop.branch.meetings import MeetingKind
from desktop.branch.members import EventKind, State
from desktop.branch.remedies import (
    ChainState,
    chain_of,
    chains,
    counts_by_quarter,
    left_state,
    missing_follow_ups,
    missing_reviews,
    moment,
    must_follow_up,
    named_in,
    open_before,
    open_signs,
    quarter_counts,
    review_of_quarter,
)
from desktop.branch.spans import first_day, next_span, quarter_of
from tests.branch import cycling, making

days = st.integers(-40, 700).map(lambda days: cycling.FIRST + timedelta(days=days))
QUARTERS = [next_span("2024-Q4", step) for step in range(9)]


@given(cycling.books())
def test_every_named_sign_has_one_chain(book: Book) -> None:
    named = [sign.id for record in book.records() for sign in record.signs]
    assert sorted(one.sign.id for one in chains(book)) == sorted(named)


@given(cycling.books(), days)
def test_named_signs_are_open_or_closed_by_exactly_one_follow_up(book: Book, day: date) -> None:
    still = {one.sign.id for one in open_signs(book, day)}
    for one in chains(book):
        closers = [line for line in one.follow_ups if line.closes and line.meeting.day <= day.isoformat()]
        if not one.named_by(day):
            assert one.sign.id not in still
            continue
        assert (one.sign.id in still) is not bool(closers)
        if closers:
            assert one.closing == closers[0]
            assert moment(closers[0].meeting) > moment(one.meeting)


@given(cycling.books(), days, st.integers(0, 200))
def test_an_open_sign_is_lost_only_by_a_closing_follow_up(book: Book, day: date, later: int) -> None:
    after = day + timedelta(days=later)
    gone = {one.sign.id for one in open_signs(book, day)} - {one.sign.id for one in open_signs(book, after)}
    for sign_id in gone:
        chain = chain_of(book, sign_id)
        assert chain is not None
        assert chain.closing is not None
        assert day.isoformat() < chain.closing.meeting.day <= after.isoformat()
        assert chain.closing.follow_up.outcome in CLOSING


@given(cycling.books())
def test_quarters_add_up(book: Book) -> None:
    for quarter in QUARTERS:
        now, before = quarter_counts(book, quarter), quarter_counts(book, next_span(quarter, -1))
        assert now.before == before.open_at_end
        assert now.open_at_end == now.before + now.opened - now.closed
        assert now.opened == len(named_in(book, quarter))
        assert now.before == len(must_follow_up(book, quarter))
    assert counts_by_quarter(book, QUARTERS[-1], len(QUARTERS)) == tuple(
        quarter_counts(book, one) for one in QUARTERS
    )


@given(cycling.books())
def test_what_must_be_followed_up_was_named_before_and_is_open(book: Book) -> None:
    for quarter in QUARTERS:
        eve = first_day(quarter) - timedelta(days=1)
        asked = {one.sign.id for one in must_follow_up(book, quarter)}
        assert asked == {one.sign.id for one in open_signs(book, eve)}
        missing = {one.sign.id for one in missing_follow_ups(book, quarter)}
        assert missing <= asked
        for sign_id in asked - missing:
            chain = chain_of(book, sign_id)
            assert chain is not None
            assert any(quarter_of(line.meeting.day) == quarter for line in chain.follow_ups)


@given(cycling.books())
def test_a_meeting_meets_what_was_open_before_it(book: Book) -> None:
    for file in book.meetings:
        here = moment(file.record.meeting)
        met = {one.sign.id: one for one in open_before(book, file.record.meeting)}
        for chain in chains(book):
            before = moment(chain.meeting) < here
            closed = chain.closing is not None and moment(chain.closing.meeting) < here
            assert (chain.sign.id in met) is (before and not closed)
        for one in met.values():
            assert all(line.outcome not in CLOSING for line in one.follow_ups)


@given(cycling.books(), days)
def test_what_was_known_on_a_day_knows_nothing_of_later_meetings(book: Book, day: date) -> None:
    for one in open_signs(book, day):
        held = [line.meeting.day for line in (*one.reviews, *one.follow_ups)]
        assert all(iso <= day.isoformat() for iso in held)
        assert one.closing is None
        assert one.state in {
            ChainState.NAMED,
            ChainState.REVIEWED,
            ChainState.IN_PROGRESS,
            ChainState.NOT_REMEDIED,
        }


def _told(*outcomes: tuple[str, FollowOutcome]) -> Book:
    """A sign named on 05/08/2026, reviewed on 25/09/2026, then followed up on these days."""
    first = cycling.meeting_on("2026-08-05", "m8")
    third = cycling.meeting_on("2026-09-25", "r3", kind=MeetingKind.QUARTER_REVIEW, covers="2026-Q3")
    files = [
        cycling.file(first, signs=(cycling.named("s", "m8", deadline="2026-10-31", remedy="a"),)),
        cycling.file(third, reviews=(cycling.review("r3", "s", deadline="2026-12", remedy="b"),)),
    ]
    for place, (day, outcome) in enumerate(outcomes):
        key = f"f{place}"
        follow = cycling.follow(key, "s", outcome, grounds="thấy rõ")
        files.append(cycling.file(cycling.meeting_on(day, key), follow_ups=(follow,)))
    return cycling.book(*files)


def test_states_of_a_chain() -> None:
    progress = ("2026-11-05", FollowOutcome.IN_PROGRESS)
    ended = ("2026-12-05", FollowOutcome.ENDED)
    (chain,) = chains(_told())
    assert chain.until(date(2026, 9, 1)).state is ChainState.NAMED
    assert chain.until(date(2026, 9, 1)).remedy == "a"
    assert chain.state is ChainState.REVIEWED
    assert (chain.remedy, chain.deadline) == ("b", "2026-12")
    assert chain.label.startswith("Không giữ nguyên tắc tổ chức")
    (chain,) = chains(_told(progress))
    assert chain.state is ChainState.IN_PROGRESS
    (chain,) = chains(_told(progress, ended))
    assert chain.state is ChainState.ENDED
    assert chain.is_open(date(2026, 12, 4))
    assert chain.is_closed(date(2026, 12, 5))


def test_a_deadline_is_late_the_day_after_its_last_day() -> None:
    (chain,) = chains(_told())
    assert not chain.is_late(date(2026, 12, 31))
    assert chain.is_late(date(2027, 1, 1))
    (chain,) = chains(_told(("2026-12-05", FollowOutcome.REMEDIED)))
    assert not chain.is_late(date(2027, 1, 1))


def test_what_comes_after_the_closing_closes_nothing_again() -> None:
    book = _told(("2026-11-05", FollowOutcome.REMEDIED), ("2026-12-05", FollowOutcome.ENDED))
    (chain,) = chains(book)
    assert chain.closing is not None
    assert chain.closing.meeting.day == "2026-11-05"
    assert quarter_counts(book, "2026-Q4").closed == 1


def test_a_follow_up_before_the_naming_closes_nothing() -> None:
    book = _told(("2026-07-05", FollowOutcome.REMEDIED))
    assert [one.sign.id for one in open_signs(book, date(2027, 1, 1))] == ["s"]


def test_a_review_held_after_its_quarter_answers_for_both() -> None:
    late = cycling.meeting_on("2027-01-04", "r4", kind=MeetingKind.QUARTER_REVIEW, covers="2026-Q4")
    book = _told()
    follow = cycling.follow("r4", "s", FollowOutcome.IN_PROGRESS, grounds="x")
    book = cycling.book(*book.meetings, cycling.file(late, follow_ups=(follow,)))
    assert missing_follow_ups(book, "2026-Q4") == ()
    assert missing_follow_ups(book, "2027-Q1") == ()
    assert [one.sign.id for one in missing_follow_ups(book, "2027-Q2")] == ["s"]
    found = review_of_quarter(book, "2026-Q4")
    assert found is not None
    assert found.meeting.id == "r4"


def test_signs_without_a_review_are_told() -> None:
    book = _told()
    other = cycling.file(cycling.meeting_on("2026-09-05", "m9"), signs=(cycling.named("t", "m9", 2),))
    book = cycling.book(*book.meetings, other)
    assert [one.sign.id for one in missing_reviews(book, "2026-Q3")] == ["t"]
    assert review_of_quarter(book, "2026-Q2") is None


def test_leaving_the_branch_closes_nothing() -> None:
    gone = making.event(EventKind.TRANSFER_OUT, "2026-10-01")
    book = cycling.book(*_told().meetings, events=(gone,))
    (chain,) = open_signs(book, date(2027, 6, 1))
    assert left_state(book, chain, date(2026, 9, 30)) is None
    assert left_state(book, chain, date(2026, 10, 1)) is State.TRANSFERRED
    assert [one.sign.id for one in must_follow_up(book, "2027-Q2")] == ["s"]
    assert left_state(cycling.book(*_told().meetings, members=()), chain, date(2027, 1, 1)) is None


def test_chains_of_nobody() -> None:
    assert chain_of(cycling.book(), "s") is None
