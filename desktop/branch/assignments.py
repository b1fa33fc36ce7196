"""Assignments across meetings: each task with what later meetings found of it, until it was done."""

from collections.abc import Iterable
from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import latest_day
from desktop.branch.meetings import Meeting, Outcome, Task, TaskResult, moment
from desktop.branch.spans import first_day, holds, last_day


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What one meeting found of a task."""

    meeting: Meeting
    result: TaskResult


class TaskChain(msgspec.Struct, frozen=True, kw_only=True):
    """A task (nhiệm vụ được phân công) followed from the meeting that gave it until it was done."""

    task: Task
    given: Meeting
    """The meeting that gave it."""
    found: tuple[Found, ...] = ()
    """What later meetings found, oldest first; the last one says done where it is done."""

    @property
    def outcome(self) -> Outcome | None:
        """What the latest meeting found; None where no meeting has looked at it yet."""
        return self.found[-1].result.outcome if self.found else None

    @property
    def done_on(self) -> str:
        """Day of the meeting that found it done; empty while it is open."""
        return self.found[-1].meeting.day if self.outcome is Outcome.DONE else ""

    def is_open(self, day: date) -> bool:
        """Tell whether it was given by `day` and no meeting up to then had found it done."""
        written = day.isoformat()
        return self.given.day <= written and not (self.done_on and self.done_on <= written)

    def is_overdue(self, day: date) -> bool:
        """Tell whether it is open on `day` with its deadline passed; a vague one ends with its last day."""
        return self.is_open(day) and bool(self.task.deadline) and latest_day(self.task.deadline) < day


def chains(book: Book) -> tuple[TaskChain, ...]:
    """Return every task ever given with what became of it, in the order they were given.

    What stands before the meeting that gave it (a meeting whose day was moved) has found nothing of it.
    """
    results: dict[str, list[Found]] = {}
    for record in book.records():
        for result in record.results:
            found = Found(meeting=record.meeting, result=result)
            results.setdefault(result.task_id, []).append(found)
    return tuple(
        TaskChain(
            task=task,
            given=record.meeting,
            found=_until_done(
                one for one in results.get(task.id, ()) if moment(one.meeting) > moment(record.meeting)
            ),
        )
        for record in book.records()
        for task in record.tasks
    )


def _until_done(found: Iterable[Found]) -> tuple[Found, ...]:
    kept: list[Found] = []
    for one in found:
        kept.append(one)
        if one.result.outcome is Outcome.DONE:
            break
    return tuple(kept)


def of_member(book: Book, member_id: str) -> tuple[TaskChain, ...]:
    """Return the tasks a member was given."""
    return tuple(one for one in chains(book) if member_id in one.task.owners)


def in_span(book: Book, span: str) -> tuple[TaskChain, ...]:
    """Return the tasks that a span is about: given in it, or still open when it began."""
    begins, ends = first_day(span), last_day(span).isoformat()
    return tuple(
        one
        for one in chains(book)
        if one.given.day <= ends and (holds(span, one.given.day) or _open_before(one, begins))
    )


def _open_before(chain: TaskChain, begins: date) -> bool:
    return not chain.done_on or date.fromisoformat(chain.done_on) >= begins


def at_end(chain: TaskChain, span: str) -> TaskChain:
    """Return a chain as it stood at the end of a span: what later meetings found is left out."""
    ends = last_day(span).isoformat()
    return msgspec.structs.replace(
        chain, found=tuple(one for one in chain.found if one.meeting.day <= ends)
    )
