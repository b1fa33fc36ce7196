"""Assignments across meetings: followed until done, open and overdue at a day, none lost."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.assignments import TaskChain, at_end, chains, in_span, of_member
from desktop.branch.book import Book
from desktop.branch.meetings import Outcome
from tests.branch import booklike
from tests.branch.booklike import held, result, task

DAYS = tuple(f"2026-{month:02d}-05" for month in range(1, 11))


def open_on(book: Book, day: date) -> tuple[TaskChain, ...]:
    return tuple(one for one in chains(book) if one.is_open(day))


def told() -> Book:
    """T1 done in the third meeting and (wrongly) looked at again; T2 never looked at; T3 late."""
    return booklike.book(
        meetings=(
            held(
                DAYS[0],
                tasks=(task("t1", DAYS[0], owners=("p1",)), task("t2", DAYS[0], deadline="2026-02")),
            ),
            held(DAYS[1], results=(result("t1", DAYS[1], Outcome.IN_PROGRESS, "còn 02 hộ"),)),
            held(
                DAYS[2],
                tasks=(task("t3", DAYS[2], deadline="2026-03-20", owners=("p1", "p2")),),
                results=(result("t1", DAYS[2], Outcome.DONE),),
            ),
            held(
                DAYS[3],
                results=(result("t1", DAYS[3], Outcome.NOT_DONE), result("t3", DAYS[3], Outcome.DONE)),
            ),
        )
    )


def test_a_chain_ends_where_it_was_done() -> None:
    first, second, third = chains(told())
    assert [one.result.outcome for one in first.found] == [Outcome.IN_PROGRESS, Outcome.DONE]
    assert (first.done_on, first.outcome) == (DAYS[2], Outcome.DONE)
    assert (second.outcome, second.done_on) == (None, "")
    assert third.done_on == DAYS[3]


def test_a_meeting_moved_before_the_one_that_gave_a_task_finds_nothing_of_it() -> None:
    book = booklike.book(
        meetings=(
            held(DAYS[0], results=(result("t1", DAYS[0], Outcome.DONE),)),
            held(DAYS[1], tasks=(task("t1", DAYS[1]),)),
            held(DAYS[2], results=(result("t1", DAYS[2], Outcome.NOT_DONE),)),
        )
    )
    (chain,) = chains(book)
    assert [one.meeting.day for one in chain.found] == [DAYS[2]]
    assert chain.is_open(date(2026, 12, 31))


def test_open_and_overdue_at_a_day() -> None:
    book = told()
    assert [one.task.id for one in open_on(book, date(2026, 1, 4))] == []
    assert [one.task.id for one in open_on(book, date(2026, 3, 4))] == ["t1", "t2"]
    assert [one.task.id for one in open_on(book, date(2026, 3, 5))] == ["t2", "t3"]
    second = chains(book)[1]
    assert not second.is_overdue(date(2026, 2, 28)), "a month ends with its last day"
    assert second.is_overdue(date(2026, 3, 1))


def test_what_a_span_is_about() -> None:
    book = told()
    assert [one.task.id for one in in_span(book, "2026-Q1")] == ["t1", "t2", "t3"]
    assert [one.task.id for one in in_span(book, "2026-Q2")] == ["t2", "t3"]
    assert [one.task.id for one in in_span(book, "2025")] == []
    third = chains(book)[2]
    assert at_end(third, "2026-Q1").outcome is None
    assert at_end(third, "2026-Q2").outcome is Outcome.DONE
    assert [one.task.id for one in of_member(book, "p1")] == ["t1", "t3"]


@st.composite
def lives(draw: st.DrawFn) -> Book:
    """A branch's meetings: tasks given at random, looked at at random."""
    given_in = draw(st.lists(st.integers(0, len(DAYS) - 1), min_size=1, max_size=8))
    meetings = []
    for place, day in enumerate(DAYS):
        tasks = tuple(task(f"t{number}", day) for number, index in enumerate(given_in) if index == place)
        earlier = [f"t{number}" for number, index in enumerate(given_in) if index < place]
        seen = draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else []
        results = tuple(result(one, day, draw(st.sampled_from(Outcome))) for one in seen)
        meetings.append(held(day, tasks=tasks, results=results))
    return booklike.book(meetings=tuple(meetings))


@given(lives(), st.dates(date(2025, 12, 1), date(2026, 12, 1)))
def test_no_task_is_lost(book: Book, day: date) -> None:
    """At any day each task given is either open or was found done by then; done stays done."""
    found = chains(book)
    given_tasks = [one.id for record in book.records() for one in record.tasks]
    assert [one.task.id for one in found] == given_tasks
    written = day.isoformat()
    for chain in found:
        done = [
            record.meeting.day
            for record in book.records()
            for one in record.results
            if one.task_id == chain.task.id and one.outcome is Outcome.DONE
        ]
        assert chain.done_on == min(done, default="")
        here = chain.given.day <= written
        assert chain.is_open(day) == (here and not any(one <= written for one in done))
        assert [one.meeting.day for one in chain.found] == sorted(one.meeting.day for one in chain.found)
        assert all(one.result.outcome is not Outcome.DONE for one in chain.found[:-1])


@given(lives())
def test_a_year_is_about_all_its_tasks_and_quarters_hand_on_what_is_open(book: Book) -> None:
    assert len(in_span(book, "2026")) == len(chains(book))
    for before, after, first in (
        ("2026-Q1", "2026-Q2", date(2026, 3, 31)),
        ("2026-Q2", "2026-Q3", date(2026, 6, 30)),
    ):
        still = {one.task.id for one in open_on(book, first)}
        assert still <= {one.task.id for one in in_span(book, after)}
        assert still <= {one.task.id for one in in_span(book, before)}
