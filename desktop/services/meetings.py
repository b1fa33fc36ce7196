"""Holding a meeting: beginning it from the last one, recording it, closing and reopening its minutes."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch import attendance, kinds, progress
from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import FOLDER, MeetingRules, rule_of
from desktop.branch.meetings import (
    Attendance,
    Check,
    Mark,
    Meeting,
    MeetingKind,
    MeetingRecord,
    OpenTopic,
    Part,
)
from desktop.branch.recording import check_recorded
from desktop.branch.rules import in_force
from desktop.services import rulebook
from desktop.services.beginning import abandon, begin, begin_other, check_covers, check_day, check_whole_day
from desktop.services.closing import close, closings, reopen
from desktop.services.desk import Desk
from desktop.services.record import (
    MeetingLine,
    check_open,
    check_signs_stay,
    file,
    file_in,
    file_of_period,
    find,
    lines,
    meetings_in,
    other_lines,
    problems,
    scope_of,
)
from desktop.services.undoing import redo, undo, undo_state
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

__all__ = [
    "MeetingLine",
    "abandon",
    "agenda_of",
    "begin",
    "begin_other",
    "close",
    "close_topic",
    "closings",
    "days",
    "drop",
    "everyone_present",
    "exchange",
    "file",
    "file_of_period",
    "find",
    "lines",
    "make_like",
    "nothing_named",
    "other_lines",
    "problems",
    "put",
    "redo",
    "reopen",
    "scope_of",
    "undo",
    "undo_state",
    "update",
]


def days(desk: Desk) -> dict[str, str]:
    """Return the day of every meeting of the branch, by its id."""
    with desk.read() as connection:
        return {one.id: one.day for one in meetings_in(connection, *MeetingKind)}


def agenda_of(whole: MeetingFile) -> tuple[str, ...]:
    """Return the agenda that the rule of its kind gives a meeting; words of the minutes, so Vietnamese."""
    return kinds.agenda_of(rule_of(whole), whole.record.meeting, whole.indicators.short)


def update(desk: Desk, meeting_id: str, label: str = "", **fields: Any) -> "Changed":  # noqa: ANN401
    """Change fields of the meeting's own line; typing in one field merges into one undo step.

    Raises `MeetingClosed`, `Refused`; a `TypeError` for a field that does not exist.
    """
    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        frozen = {"id", "kind", "period", "status", "number", "rule_set"} & set(fields)
        if frozen:
            msg = f"not to be changed: {sorted(frozen)}"
            raise TypeError(msg)
        wished = msgspec.structs.replace(meeting, **fields)
        after = check_recorded(_placed(connection, meeting, wished))
        text = label or translate("meetings", "Sửa nội dung buổi sinh hoạt")
        return desk.apply(connection, scope_of(meeting_id), text, puts=[after])


def _placed(connection: "Connection", before: Meeting, wished: Meeting) -> Meeting:
    """Return the meeting with its month: given for a regular one, that of its day for any other.

    Moved into the time of other rules it is held under them. Raises `Refused` for a day or a span that cannot
    be right, `ReviewExists`.
    """
    if wished.kind is MeetingKind.REGULAR:
        check_day(wished.day, wished.period)
        return _ruled(connection, before, wished)
    check_whole_day(wished.day)
    meeting = _ruled(connection, before, wished)
    rule_set = rulebook.named_in(connection, FOLDER, MeetingRules, meeting.rule_set)
    check_covers(connection, meeting, rule_set.of(meeting.kind))
    return msgspec.structs.replace(meeting, period=meeting.day[:7])


def _ruled(connection: "Connection", before: Meeting, wished: Meeting) -> Meeting:
    if wished.day == before.day:
        return wished
    sets = rulebook.sets_in(connection, FOLDER, MeetingRules)
    then, now = (in_force(sets, date.fromisoformat(one.day)).id for one in (before, wished))
    return wished if then == now else msgspec.structs.replace(wished, rule_set=now)


def put(desk: Desk, *parts: Part, label: str = "") -> "Changed":
    """Insert or replace parts of one meeting by id. Raises `MeetingClosed`, `Refused`."""
    return _edit(desk, parts, (), label)


def drop(desk: Desk, *parts: Part, label: str = "") -> "Changed":
    """Take parts of one meeting away; the step can be undone. Raises `MeetingClosed`, `SignStays`."""
    return _edit(desk, (), parts, label)


def exchange(desk: Desk, puts: Sequence[Part], drops: Sequence[Part], label: str = "") -> "Changed":
    """Put and drop parts of one meeting as one step."""
    return _edit(desk, puts, drops, label)


def _edit(desk: Desk, puts: Sequence[Part], drops: Sequence[Part], label: str) -> "Changed":
    (meeting_id,) = {part.meeting_id for part in (*puts, *drops)}
    with desk.write() as connection:
        check_open(connection, meeting_id)
        text = label or translate("meetings", "Sửa nội dung buổi sinh hoạt")
        changed = desk.apply(
            connection, scope_of(meeting_id), text, puts=[*map(check_recorded, puts)], drops=drops
        )
        check_signs_stay(connection, meeting_id)
        return changed


_OWN_PARTS = (
    "guests",
    "attendance",
    "opinions",
    "ballots",
    "tasks",
    "results",
    "topics",
    "checks",
    "signs",
    "reviews",
    "follow_ups",
    "answers",
)


def make_like(desk: Desk, meeting_id: str, wanted: MeetingRecord) -> "Changed":
    """Bring a meeting in the vault to what the screen holds, as one step, after the disk refused a write.

    Raises `MeetingClosed`, `Refused`, `SignStays`, and the troubles of the disk; then the vault is as it was.
    """
    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        there = file_in(connection, meeting).record
        kept_as = {name: getattr(meeting, name) for name in ("kind", "status", "number", "rule_set")}
        if meeting.kind is MeetingKind.REGULAR:
            kept_as["period"] = meeting.period
        line = _placed(connection, meeting, msgspec.structs.replace(wanted.meeting, **kept_as))
        puts = [part for name in _OWN_PARTS for part in getattr(wanted, name)]
        kept = {(type(part), part.id) for part in puts}
        drops = [
            part for name in _OWN_PARTS for part in getattr(there, name) if (type(part), part.id) not in kept
        ]
        label = translate("meetings", "Sửa nội dung buổi sinh hoạt")
        changed = desk.apply(
            connection,
            scope_of(meeting_id),
            label,
            puts=[*map(check_recorded, (line, *puts)), *wanted.earlier_topics],
            drops=drops,
        )
        check_signs_stay(connection, meeting_id)
        return changed


def close_topic(desk: Desk, meeting_id: str, topic: OpenTopic, *, closed: bool) -> "Changed":
    """Mark an earlier meeting's unfinished topic as finished in this meeting, or open again."""
    with desk.write() as connection:
        check_open(connection, meeting_id)
        after = msgspec.structs.replace(topic, closed_in=meeting_id if closed else "")
        label = translate("meetings", "Nội dung chưa xong: {text}", text=topic.text[:40])
        return desk.apply(connection, scope_of(meeting_id), label, puts=[after])


def everyone_present(desk: Desk, meeting_id: str) -> "Changed":
    """Mark all who must attend and have no mark as present, in one step."""
    record = file(desk, meeting_id).record
    marks = [
        Attendance(
            id=f"{meeting_id}/{one.member_id}",
            meeting_id=meeting_id,
            member_id=one.member_id,
            mark=Mark.PRESENT,
        )
        for one in attendance.counts(record).not_called
    ]
    if not marks:
        return _nothing(meeting_id)
    return put(desk, *marks, label=translate("meetings", "Tất cả có mặt"))


def nothing_named(desk: Desk, meeting_id: str) -> "Changed":
    """Record "không có biểu hiện" for all present who have not spoken yet, in one step."""
    record = file(desk, meeting_id).record
    checks = [
        Check(id=f"{meeting_id}/{one.member_id}", meeting_id=meeting_id, member_id=one.member_id)
        for one in progress.unspoken(record)
    ]
    if not checks:
        return _nothing(meeting_id)
    return put(
        desk,
        *checks,
        label=translate("meetings", "Không có biểu hiện: {number} đồng chí", number=len(checks)),
    )


def _nothing(meeting_id: str) -> "Changed":
    from desktop.storage.kept import Changed

    return Changed(scope=scope_of(meeting_id), label="")
