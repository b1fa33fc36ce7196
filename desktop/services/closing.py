"""Closing and reopening minutes (chốt và mở lại biên bản)."""

from typing import TYPE_CHECKING

import msgspec

from desktop.branch import progress
from desktop.branch.closing import Closing, content_of, sha256_of
from desktop.branch.dates import period_short, period_words
from desktop.branch.meetings import Meeting, MeetingStatus
from desktop.branch.names import nfc
from desktop.branch.numbering import MINUTES
from desktop.services import issuing
from desktop.services.desk import Desk
from desktop.services.record import check_open, file_in, latest_closing, meeting_in, scope_of
from desktop.services.troubles import NotReady, ReasonNeeded
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed


def close(desk: Desk, meeting_id: str) -> Closing:
    """Close the minutes: number given, members pictured, content frozen with its hash.

    Raises `NotReady` with the problems, `MeetingClosed`. A reopened meeting keeps its number.
    """
    from desktop.storage import rows

    with desk.write() as connection:
        meeting = check_open(connection, meeting_id)
        whole = file_in(connection, meeting)
        standing = progress.problems(whole.record, whole.quality, desk.clock.today())
        blocking = [one for one in standing if one.blocks]
        if blocking:
            raise NotReady(blocking)
        number = meeting.number or _issue_number(desk, connection, meeting)
        closed = msgspec.structs.replace(meeting, status=MeetingStatus.CLOSED, number=number)
        content = content_of(
            msgspec.structs.replace(whole, record=msgspec.structs.replace(whole.record, meeting=closed))
        )
        version = len(rows.every(connection, Closing, meeting_id=meeting_id)) + 1
        closing = Closing(
            id=f"{meeting_id}/{version}",
            meeting_id=meeting_id,
            version=version,
            number=number,
            closed_at=desk.clock.now().isoformat(),
            closed_by=desk.user.name,
            sha256=sha256_of(content),
            content=content,
        )
        issuing.date_lines(connection, meeting.id, MINUTES, meeting.day, _subject(meeting))
        rows.replace(connection, closed)
        rows.add(connection, closing)
        desk.note(connection, "meeting-closed", period=meeting.period, number=number, version=version)
    return closing


def _issue_number(desk: Desk, connection: "Connection", meeting: Meeting) -> int:
    line = issuing.give_number(
        desk,
        connection,
        type=MINUTES,
        day=meeting.day,
        subject=_subject(meeting),
        meeting_id=meeting.id,
    )
    return line.number


def _subject(meeting: Meeting) -> str:
    return f"Biên bản sinh hoạt chi bộ thường kỳ {period_short(meeting.period)}"


def reopen(desk: Desk, meeting_id: str, reason: str) -> "Changed":
    """Reopen closed minutes, with a reason; the closed version stays. Raises `ReasonNeeded`."""
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    words = nfc(reason).strip()
    if not words:
        raise ReasonNeeded
    with desk.write() as connection:
        meeting = meeting_in(connection, meeting_id)
        label = translate("meetings", "Mở lại biên bản {period}", period=period_words(meeting.period))
        if meeting.status is MeetingStatus.OPEN:
            return Changed(scope=scope_of(meeting_id), label=label)
        closing = latest_closing(connection, meeting_id)
        rows.replace(connection, msgspec.structs.replace(meeting, status=MeetingStatus.OPEN))
        rows.replace(
            connection,
            msgspec.structs.replace(
                closing,
                reopened_at=desk.clock.now().isoformat(),
                reopened_by=desk.user.name,
                reason=words,
            ),
        )
        desk.note(connection, "meeting-reopened", period=meeting.period, reason=words)
    return Changed(scope=scope_of(meeting_id), label=label, rows=(("meeting", meeting_id),))


def closings(desk: Desk, meeting_id: str) -> tuple[Closing, ...]:
    """Return every closed version of a meeting, oldest first."""
    from desktop.storage import rows
    from desktop.storage.tables import closings as table

    with desk.read() as connection:
        return rows.every(connection, Closing, meeting_id=meeting_id, order=(table.c.version,))
