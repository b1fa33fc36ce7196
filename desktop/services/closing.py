"""Closing and reopening minutes (chốt và mở lại biên bản)."""

from typing import TYPE_CHECKING

import msgspec

from desktop.branch.closing import Closing, MeetingFile, content_of, sha256_of
from desktop.branch.dates import period_words
from desktop.branch.kinds import about_of, rule_of, title_of
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.names import nfc
from desktop.branch.numbering import MINUTES, symbol
from desktop.services import issuing
from desktop.services.desk import Desk
from desktop.services.record import (
    check_open,
    file_in,
    latest_closing,
    meeting_in,
    scope_of,
    standing_in,
)
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
        blocking = [one for one in standing_in(whole, desk.clock.today()) if one.blocks]
        if blocking:
            raise NotReady(blocking)
        number = meeting.number or _issue_number(desk, connection, whole)
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
        issuing.date_lines(connection, meeting.id, MINUTES, meeting.day, _subject(whole))
        rows.replace(connection, closed)
        rows.add(connection, closing)
        _note_closed(desk, connection, whole, number, version)
    return closing


def _note_closed(desk: Desk, connection: "Connection", whole: MeetingFile, number: int, version: int) -> None:
    meeting = whole.record.meeting
    if meeting.kind is MeetingKind.REGULAR:
        desk.note(connection, "meeting-closed", period=meeting.period, number=number, version=version)
        return
    given = symbol(number, organisation=rule_of(whole).organisation)
    title = meeting_label(meeting)
    desk.note(connection, "other-closed", title=title, symbol=given, version=version)


def _issue_number(desk: Desk, connection: "Connection", whole: MeetingFile) -> int:
    line = issuing.give_number(
        desk,
        connection,
        type=MINUTES,
        day=whole.record.meeting.day,
        subject=_subject(whole),
        meeting_id=whole.record.meeting.id,
        organisation=rule_of(whole).organisation,
    )
    return line.number


def _subject(whole: MeetingFile) -> str:
    """Return how the register names the minutes: `Biên bản sinh hoạt chi bộ thường kỳ tháng 10/2026`."""
    meeting = whole.record.meeting
    title = f"Biên bản {title_of(rule_of(whole), meeting, about_of(whole.record), brief=True)}"
    told = " ".join(meeting.subject.split())
    return f"{title}: {told}" if told and told not in title else title


def reopen(desk: Desk, meeting_id: str, reason: str) -> "Changed":
    """Reopen closed minutes, with a reason; the closed version stays. Raises `ReasonNeeded`."""
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    words = nfc(reason).strip()
    if not words:
        raise ReasonNeeded
    with desk.write() as connection:
        meeting = meeting_in(connection, meeting_id)
        regular = meeting.kind is MeetingKind.REGULAR
        about = period_words(meeting.period) if regular else meeting_label(meeting)
        label = translate("meetings", "Mở lại biên bản {period}", period=about)
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
        if regular:
            desk.note(connection, "meeting-reopened", period=meeting.period, reason=words)
        else:
            desk.note(connection, "other-reopened", title=about, reason=words)
    return Changed(scope=scope_of(meeting_id), label=label, rows=(("meeting", meeting_id),))


def closings(desk: Desk, meeting_id: str) -> tuple[Closing, ...]:
    """Return every closed version of a meeting, oldest first."""
    from desktop.storage import rows
    from desktop.storage.tables import closings as table

    with desk.read() as connection:
        return rows.every(connection, Closing, meeting_id=meeting_id, order=(table.c.version,))
