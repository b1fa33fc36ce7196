"""Holding a meeting: beginning it from the last one, recording it, closing and reopening its minutes."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch import attendance, progress, rules
from desktop.branch.dates import (
    check_period,
    earliest_day,
    latest_day,
    next_period,
    period_short,
    period_words,
)
from desktop.branch.meetings import Attendance, Check, Mark, Meeting, MeetingRecord, OpenTopic, Part
from desktop.branch.members import Member, MemberEvent, roster_on
from desktop.branch.recording import check_recorded
from desktop.errors import Refused
from desktop.services import facts
from desktop.services.closing import close, closings, reopen
from desktop.services.desk import Desk
from desktop.services.record import (
    MeetingLine,
    check_open,
    file,
    file_in,
    file_of_period,
    find,
    lines,
    problems,
    scope_of,
)
from desktop.services.troubles import MeetingExists
from desktop.services.undoing import redo, undo, undo_state
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

__all__ = [
    "MeetingLine",
    "begin",
    "close",
    "close_topic",
    "closings",
    "drop",
    "everyone_present",
    "exchange",
    "file",
    "file_of_period",
    "find",
    "lines",
    "make_like",
    "nothing_named",
    "problems",
    "put",
    "redo",
    "reopen",
    "scope_of",
    "undo",
    "undo_state",
    "update",
]

def begin(desk: Desk, period: str, day: str = "") -> tuple["Changed", str]:
    """Begin the regular meeting of a period from the last one; return what changed and its id.

    Chair, secretary, place, hour and agenda are taken over; open assignments and unfinished topics appear by
    themselves. Raises `MeetingExists`, `Refused`.
    """
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    check_period(period)
    if find(desk, period) is not None:
        raise MeetingExists(period)
    with desk.write() as connection:
        branch = facts.branch_in(connection)
        found = rows.every(
            connection, Meeting, meetings.c.period < period, order=(meetings.c.period.desc(),), limit=1
        )
        held = day or _usual_day(period, branch.usual_day, desk.clock.today())
        _check_day(held, period)
        when = date.fromisoformat(held)
        last = found[0] if found else None
        chair, secretary = _officers(connection, when, last)
        meeting = Meeting(
            id=desk.ids(),
            period=period,
            day=held,
            start=branch.usual_start or (last.start if last else "07:30"),
            place=(last.place if last else "") or branch.usual_place,
            chair_id=chair,
            secretary_id=secretary,
            agenda=agenda_template(period, facts.indicators_in(connection, _set_for(connection, when)).short),
            indicator_set=_set_for(connection, when),
            quality_set=rules.quality_set_on(when),
        )
        label = translate("meetings", "Mở sổ {period}", period=period_words(period))
        changed = desk.apply(connection, "meetings", label, puts=[meeting])
        desk.note(connection, "meeting-begun", period=period)
    return changed, meeting.id


def _set_for(connection: "Connection", day: date) -> str:
    chosen = facts.setting_in(connection, "indicator-set", "")
    return str(chosen) or rules.indicator_set_on(day)


def agenda_template(period: str, indicators: str) -> tuple[str, ...]:
    """Return the agenda of a regular meeting; words of the minutes, so Vietnamese in any window.

    The steps follow Hướng dẫn 42-HD/BTCTW 28/10/2025 as wards practise it.
    """
    before, now = period_short(next_period(period, -1)), period_short(period)
    return (
        "Thông tin thời sự, phổ biến văn bản mới",
        f"Đánh giá kết quả thực hiện nghị quyết {before}",
        f"Tự phê bình và phê bình, đối chiếu {indicators}",
        f"Thảo luận nhiệm vụ và biểu quyết nghị quyết {now}",
        "Kết luận, phân công nhiệm vụ; tự chấm điểm chất lượng buổi sinh hoạt",
    )


def _usual_day(period: str, usual: int, today: date) -> str:
    first = earliest_day(period)
    if usual:
        return first.replace(day=min(usual, latest_day(period).day)).isoformat()
    return today.isoformat() if today.isoformat().startswith(period) else first.isoformat()


def _check_day(day: str, period: str) -> None:
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise Refused(translate("meetings", "Ngày họp không phải là ngày có thật."), field="day") from error
    if not day.startswith(period):
        raise Refused(
            translate("meetings", "Ngày họp phải ở trong {period}.", period=period_words(period)), field="day"
        )


def _officers(connection: "Connection", day: date, last: Meeting | None) -> tuple[str, str]:
    """Suggest chair and secretary: those of the last meeting while still listed, else by position."""
    from desktop.storage import rows

    roster = roster_on(rows.every(connection, Member), rows.every(connection, MemberEvent), day)
    listed = {one.member_id for one in roster if one.official}
    by_position: dict[str, str] = {}
    for one in roster:
        by_position.setdefault(one.position.casefold(), one.member_id)
    chair = last.chair_id if last and last.chair_id in listed else by_position.get("bí thư", "")
    secretary = last.secretary_id if last and last.secretary_id in listed else ""
    return chair, secretary or by_position.get("chi ủy viên", "")


def update(desk: Desk, meeting_id: str, label: str = "", **fields: Any) -> "Changed":  # noqa: ANN401
    """Change fields of the meeting's own line; typing in one field merges into one undo step.

    Raises `MeetingClosed`, `Refused`; a `TypeError` for a field that does not exist.
    """
    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        frozen = {"id", "kind", "period", "status", "number"} & set(fields)
        if frozen:
            msg = f"not to be changed: {sorted(frozen)}"
            raise TypeError(msg)
        if "day" in fields:
            _check_day(fields["day"], meeting.period)
        after = check_recorded(msgspec.structs.replace(meeting, **fields))
        text = label or translate("meetings", "Sửa nội dung buổi sinh hoạt")
        return desk.apply(connection, scope_of(meeting_id), text, puts=[after])


def put(desk: Desk, *parts: Part, label: str = "") -> "Changed":
    """Insert or replace parts of one meeting by id. Raises `MeetingClosed`, `Refused`."""
    return _edit(desk, parts, (), label)


def drop(desk: Desk, *parts: Part, label: str = "") -> "Changed":
    """Take parts of one meeting away; the step can be undone. Raises `MeetingClosed`."""
    return _edit(desk, (), parts, label)


def exchange(desk: Desk, puts: Sequence[Part], drops: Sequence[Part], label: str = "") -> "Changed":
    """Put and drop parts of one meeting as one step."""
    return _edit(desk, puts, drops, label)


def _edit(desk: Desk, puts: Sequence[Part], drops: Sequence[Part], label: str) -> "Changed":
    (meeting_id,) = {part.meeting_id for part in (*puts, *drops)}
    with desk.write() as connection:
        check_open(connection, meeting_id)
        text = label or translate("meetings", "Sửa nội dung buổi sinh hoạt")
        return desk.apply(
            connection, scope_of(meeting_id), text, puts=[*map(check_recorded, puts)], drops=drops
        )


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
)


def make_like(desk: Desk, meeting_id: str, wanted: MeetingRecord) -> "Changed":
    """Bring a meeting in the vault to what the screen holds, as one step, after the disk refused a write.

    Raises `MeetingClosed`, `Refused`, and the troubles of the disk; then the vault is as it was.
    """
    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        there = file_in(connection, meeting).record
        _check_day(wanted.meeting.day, meeting.period)
        line = msgspec.structs.replace(wanted.meeting, status=meeting.status, number=meeting.number)
        puts = [part for name in _OWN_PARTS for part in getattr(wanted, name)]
        kept = {(type(part), part.id) for part in puts}
        drops = [
            part for name in _OWN_PARTS for part in getattr(there, name) if (type(part), part.id) not in kept
        ]
        label = translate("meetings", "Sửa nội dung buổi sinh hoạt")
        return desk.apply(
            connection,
            scope_of(meeting_id),
            label,
            puts=[*map(check_recorded, (line, *puts)), *wanted.earlier_topics],
            drops=drops,
        )


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
