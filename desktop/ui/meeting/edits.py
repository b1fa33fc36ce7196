"""What an edit does to the record on the screen, before the vault has answered: pure functions on records."""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from desktop.branch import attendance, progress
from desktop.branch.cycle import FollowUp, PromptAnswer, SignReview
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Guest,
    Mark,
    MeetingRecord,
    NamedSign,
    OpenTopic,
    Opinion,
    Part,
    Task,
    TaskResult,
)

_PLACES: dict[type, str] = {
    Guest: "guests",
    Attendance: "attendance",
    Opinion: "opinions",
    Ballot: "ballots",
    Task: "tasks",
    TaskResult: "results",
    OpenTopic: "topics",
    Check: "checks",
    NamedSign: "signs",
    SignReview: "reviews",
    FollowUp: "follow_ups",
    PromptAnswer: "answers",
}
Ordered = Guest | Opinion | Ballot | Task | OpenTopic | NamedSign
AnyOrdered = TypeVar("AnyOrdered", bound=Ordered)


def _place(record: MeetingRecord, part: Part) -> str:
    if isinstance(part, OpenTopic) and part.meeting_id != record.meeting.id:
        return "earlier_topics"
    return _PLACES[type(part)]


def with_parts(record: MeetingRecord, parts: Iterable[Part]) -> MeetingRecord:
    """Return the record with the parts inserted, or put in the place of those with the same id."""
    for part in parts:
        place = _place(record, part)
        held: tuple[Part, ...] = getattr(record, place)
        known = any(one.id == part.id for one in held)
        new = tuple(part if one.id == part.id else one for one in held) if known else (*held, part)
        record = msgspec.structs.replace(record, **{place: in_order(new)})
    return record


def without_parts(record: MeetingRecord, parts: Iterable[Part]) -> MeetingRecord:
    """Return the record without the parts of these ids."""
    for part in parts:
        place = _place(record, part)
        held: tuple[Part, ...] = getattr(record, place)
        left = tuple(one for one in held if one.id != part.id)
        record = msgspec.structs.replace(record, **{place: left})
    return record


def in_order(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return parts by their `order`; parts without one stay as they came."""
    return tuple(sorted(parts, key=lambda one: getattr(one, "order", 0)))


def after_last(parts: Iterable[Ordered]) -> int:
    """Return the `order` of a part put behind all the others."""
    return max((one.order for one in parts), default=0) + 1


def swapped(first: AnyOrdered, second: AnyOrdered) -> tuple[AnyOrdered, AnyOrdered]:
    """Return two parts that have changed places."""
    return (
        msgspec.structs.replace(first, order=second.order),
        msgspec.structs.replace(second, order=first.order),
    )


def attendance_id(record: MeetingRecord, member_id: str) -> str:
    """Return the id of a member's line in the roll call; a self-check has the same."""
    return f"{record.meeting.id}/{member_id}"


def marked(record: MeetingRecord, member_id: str, mark: Mark, reason: str = "") -> Attendance:
    """Return a member's line of the roll call with this mark."""
    return Attendance(
        id=attendance_id(record, member_id),
        meeting_id=record.meeting.id,
        member_id=member_id,
        mark=mark,
        reason=reason,
    )


_NEXT = {Mark.PRESENT: Mark.EXCUSED, Mark.EXCUSED: Mark.UNEXCUSED, Mark.UNEXCUSED: Mark.PRESENT}


def next_mark(record: MeetingRecord, member_id: str) -> Attendance:
    """Return the line after one press of Space: có mặt → vắng có lý do → vắng không lý do → có mặt.

    A member not called yet becomes present; the reason typed before is kept for absences.
    """
    line = record.mark_of(member_id)
    if line is None:
        return marked(record, member_id, Mark.PRESENT)
    return marked(record, member_id, _NEXT[line.mark], line.reason)


def everyone_present(record: MeetingRecord) -> tuple[Attendance, ...]:
    """Return lines that mark present everybody who must attend and was not called yet."""
    waiting = attendance.counts(record).not_called
    return tuple(marked(record, one.member_id, Mark.PRESENT) for one in waiting)


def self_check(record: MeetingRecord, member_id: str, outcome: CheckOutcome) -> Check:
    """Return a member's self-check with this outcome, the words already written kept."""
    held = record.check_of(member_id)
    if held is not None:
        return msgspec.structs.replace(held, outcome=outcome)
    return Check(
        id=attendance_id(record, member_id),
        meeting_id=record.meeting.id,
        member_id=member_id,
        outcome=outcome,
    )


def nothing_named(record: MeetingRecord) -> tuple[Check, ...]:
    """Return self-checks "không có biểu hiện" for all present who have none yet."""
    return tuple(self_check(record, one.member_id, CheckOutcome.NONE) for one in progress.unspoken(record))
