"""Reading a meeting whole: live from its parts while open, from the frozen copy once closed."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.branch import attendance, progress, rules
from desktop.branch.closing import Closing, MeetingFile, read_content
from desktop.branch.dates import check_period
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    Guest,
    Meeting,
    MeetingKind,
    MeetingRecord,
    MeetingStatus,
    NamedSign,
    OpenTopic,
    Opinion,
    Outcome,
    Task,
    TaskResult,
)
from desktop.branch.members import Member, MemberEvent, roster_on
from desktop.branch.progress import Problem, Step, StepState
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.services.troubles import MeetingClosed, NoMeeting

if TYPE_CHECKING:
    from desktop.storage.connection import Connection

Ordered = TypeVar("Ordered", Guest, Opinion, Ballot, Task, OpenTopic)


class MeetingLine(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting as the year shows it."""

    meeting: Meeting
    steps: dict[Step, StepState]
    next_step: Step | None
    must_attend: int
    present: int
    checked: int
    blocking: int
    """Problems that keep the minutes from being closed."""


def scope_of(meeting_id: str) -> str:
    """Return the journal scope of a meeting."""
    return f"meeting:{meeting_id}"


def lines(desk: Desk, year: int | None = None) -> tuple[MeetingLine, ...]:
    """Return the meetings of a year (all), oldest first."""
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    with desk.read() as connection:
        found = rows.every(connection, Meeting, order=(meetings.c.period,))
        chosen = [one for one in found if year is None or one.period.startswith(f"{year}-")]
        return tuple(_line(file_in(connection, one), desk.clock.today()) for one in chosen)


def _line(whole: MeetingFile, today: date) -> MeetingLine:
    record, sums = whole.record, attendance.counts(whole.record)
    return MeetingLine(
        meeting=record.meeting,
        steps=progress.steps(record, whole.quality),
        next_step=progress.next_step(record, whole.quality),
        must_attend=sums.must_attend,
        present=sums.present,
        checked=len(record.checks),
        blocking=sum(one.blocks for one in progress.problems(record, whole.quality, today)),
    )


def find(desk: Desk, period: str) -> str | None:
    """Return the id of the regular meeting of a period, or None."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Meeting, period=check_period(period), kind=MeetingKind.REGULAR.value)
    return found[0].id if found else None


def meeting_in(connection: "Connection", meeting_id: str) -> Meeting:
    """Return a meeting's line within an open transaction; raises `KeyError`."""
    from desktop.storage import rows

    found = rows.get(connection, Meeting, meeting_id)
    if found is None:
        raise KeyError(meeting_id)
    return found


def check_open(connection: "Connection", meeting_id: str) -> Meeting:
    """Return the meeting if its minutes are open; raises `MeetingClosed`."""
    meeting = meeting_in(connection, meeting_id)
    if meeting.status is MeetingStatus.CLOSED:
        raise MeetingClosed(meeting.period)
    return meeting


def file(desk: Desk, meeting_id: str) -> MeetingFile:
    """Return everything the papers of a meeting are written from: live, or frozen once closed."""
    with desk.read() as connection:
        return file_in(connection, meeting_in(connection, meeting_id))


def file_of_period(desk: Desk, period: str) -> MeetingFile:
    """Return the file of a period's meeting; raises `NoMeeting`."""
    meeting_id = find(desk, period)
    if meeting_id is None:
        raise NoMeeting(period)
    return file(desk, meeting_id)


def file_in(connection: "Connection", meeting: Meeting) -> MeetingFile:
    """Return a meeting's file within an open transaction."""
    if meeting.status is MeetingStatus.CLOSED:
        return read_content(latest_closing(connection, meeting.id).content)
    return MeetingFile(
        branch=facts.branch_in(connection),
        record=_live(connection, meeting),
        indicators=facts.indicators_in(connection, meeting.indicator_set),
        quality=rules.quality_set(meeting.quality_set),
    )


def latest_closing(connection: "Connection", meeting_id: str) -> Closing:
    """Return the newest closed version of a meeting that was closed."""
    from desktop.storage import rows
    from desktop.storage.tables import closings as table

    order = (table.c.version.desc(),)
    return rows.every(connection, Closing, meeting_id=meeting_id, order=order, limit=1)[0]


def _live(connection: "Connection", meeting: Meeting) -> MeetingRecord:
    from desktop.storage import rows

    day = date.fromisoformat(meeting.day)
    roster = roster_on(rows.every(connection, Member), rows.every(connection, MemberEvent), day)
    places = {one.member_id: place for place, one in enumerate(roster)}
    earlier_tasks, earlier_topics = _carried(connection, meeting)
    mine = meeting.id
    last = len(places)
    marks = [one for one in rows.every(connection, Attendance, meeting_id=mine) if one.member_id in places]
    checks = rows.every(connection, Check, meeting_id=mine)
    signs = rows.every(connection, NamedSign, meeting_id=mine)
    return MeetingRecord(
        meeting=meeting,
        roster=roster,
        guests=_ordered(rows.every(connection, Guest, meeting_id=mine)),
        attendance=tuple(sorted(marks, key=lambda one: places[one.member_id])),
        opinions=_ordered(rows.every(connection, Opinion, meeting_id=mine)),
        ballots=_ordered(rows.every(connection, Ballot, meeting_id=mine)),
        tasks=_ordered(rows.every(connection, Task, meeting_id=mine)),
        earlier_tasks=earlier_tasks,
        results=rows.every(connection, TaskResult, meeting_id=mine),
        topics=_ordered(rows.every(connection, OpenTopic, meeting_id=mine)),
        earlier_topics=earlier_topics,
        checks=tuple(sorted(checks, key=lambda one: places.get(one.member_id, last))),
        signs=tuple(
            sorted(signs, key=lambda one: (places.get(one.member_id, last), one.order, one.id))
        ),
    )


def _ordered(parts: Sequence[Ordered]) -> tuple[Ordered, ...]:
    return tuple(sorted(parts, key=lambda one: (one.order, one.id)))


def _carried(
    connection: "Connection", meeting: Meeting
) -> tuple[tuple[Task, ...], tuple[OpenTopic, ...]]:
    """Return the assignments and topics of earlier meetings that were open when this one began."""
    from desktop.storage import rows

    days = {one.id: (one.period, one.day) for one in rows.every(connection, Meeting)}
    here = days[meeting.id]
    done = {
        one.task_id
        for one in rows.every(connection, TaskResult)
        if one.outcome is Outcome.DONE and days[one.meeting_id] < here
    }
    tasks = [
        one for one in rows.every(connection, Task) if days[one.meeting_id] < here and one.id not in done
    ]
    topics = [
        one
        for one in rows.every(connection, OpenTopic)
        if days[one.meeting_id] < here and not (one.closed_in and days.get(one.closed_in, here) < here)
    ]
    return (
        tuple(sorted(tasks, key=lambda one: (days[one.meeting_id], one.order, one.id))),
        tuple(sorted(topics, key=lambda one: (days[one.meeting_id], one.order, one.id))),
    )


def problems(desk: Desk, meeting_id: str) -> tuple[Problem, ...]:
    """Return what stands against closing the minutes, blocking problems first."""
    whole = file(desk, meeting_id)
    return progress.problems(whole.record, whole.quality, desk.clock.today())
