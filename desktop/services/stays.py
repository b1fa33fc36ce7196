"""What closed minutes and issued papers rest on in the books, and so stays as it is.

A line is looked at after every step that touched it: written, taken away, undone, done again.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch import rating, reporting
from desktop.branch.book import Book
from desktop.branch.cycle import Prompt
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.reports import Report
from desktop.branch.year_reviews import YearReview
from desktop.services.book import book_in
from desktop.services.troubles import MeetingClosed

if TYPE_CHECKING:
    from desktop.storage.connection import Connection


def check_stays(connection: "Connection", touched: Iterable[tuple[str, str]]) -> None:
    """Look at lines that a step touched, each named by its table and its id.

    Raises `Refused` for a vote that closed minutes hold and for a report that has its number; `StillUsed` for
    a prompt taken away, `MeetingClosed` for one to somebody else, where closed minutes tell of it.
    """
    from desktop.storage import rows
    from desktop.storage.tables import RECORD_OF

    held = [(kind, identifier) for table, identifier in touched if (kind := RECORD_OF[table]) in _STAY]
    if not held:
        return
    book = book_in(connection)
    for kind, identifier in held:
        _STAY[kind](book, identifier, rows.get(connection, kind, identifier))


def _report(book: Book, span: str, _report: Report | None) -> None:
    reporting.check_not_issued(book, span)


def _review(book: Book, identifier: str, review: YearReview | None) -> None:
    year, _, member_id = identifier.partition("/")
    rating.check_voted(review or YearReview(id=identifier, member_id=member_id, year=year), book)


def _prompt(book: Book, identifier: str, prompt: Prompt | None) -> None:
    from desktop.storage.journal import StillUsed

    for record in book.records():
        told = next((one for one in record.prompts if one.id == identifier), None)
        if record.meeting.status is not MeetingStatus.CLOSED or told is None:
            continue
        if prompt is None:
            raise StillUsed
        if prompt.member_id != told.member_id:
            raise MeetingClosed(record.meeting.period, _title(record.meeting))


def _title(meeting: Meeting) -> str:
    return "" if meeting.kind is MeetingKind.REGULAR else meeting_label(meeting)


_STAY: dict[type[msgspec.Struct], Callable[[Book, str, Any], None]] = {
    Report: _report,
    YearReview: _review,
    Prompt: _prompt,
}
