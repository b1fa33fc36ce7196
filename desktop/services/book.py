"""Reading the whole book of a branch once, for figures, duties, registers and sheets."""

from typing import TYPE_CHECKING

from desktop.branch.book import Book
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.meetings import Meeting
from desktop.branch.members import Member, MemberEvent
from desktop.branch.names import name_key
from desktop.branch.numbering import IssuedPaper
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview
from desktop.services import facts
from desktop.services.committee_link import receipt_in
from desktop.services.desk import Desk
from desktop.services.record import file_in
from desktop.storage.kept import PacketLine

if TYPE_CHECKING:
    from desktop.storage.connection import Connection


def book_in(connection: "Connection") -> Book:
    """Return the book within an open transaction."""
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    held = rows.every(connection, Meeting, order=(meetings.c.day, meetings.c.start, meetings.c.id))
    people = rows.every(connection, Member)
    return Book(
        branch=facts.branch_in(connection),
        members=tuple(sorted(people, key=lambda one: (name_key(one.full_name), one.born, one.id))),
        events=rows.every(connection, MemberEvent),
        meetings=tuple(file_in(connection, one) for one in held),
        prompts=tuple(sorted(rows.every(connection, Prompt), key=lambda one: (one.on, one.id))),
        commitments=rows.every(connection, Commitment),
        studies=tuple(sorted(rows.every(connection, StudySession), key=lambda one: (one.on, one.id))),
        measures=tuple(sorted(rows.every(connection, Measure), key=lambda one: (one.on, one.id))),
        reviews=rows.every(connection, YearReview),
        inspections=tuple(
            sorted(rows.every(connection, Inspection), key=lambda one: (one.month, one.id))
        ),
        screenings=rows.every(connection, Screening),
        trainings=tuple(sorted(rows.every(connection, Training), key=lambda one: (one.since, one.id))),
        turns=tuple(sorted(rows.every(connection, Turn), key=lambda one: (one.period, one.id))),
        models=tuple(
            sorted(rows.every(connection, GoodModel), key=lambda one: (one.year, one.registered_on, one.id))
        ),
        corrections=tuple(sorted(rows.every(connection, Correction), key=lambda one: (one.on, one.id))),
        entries=tuple(sorted(rows.every(connection, RegisterEntry), key=lambda one: (one.on, one.id))),
        reports=rows.every(connection, Report),
        issued=rows.every(connection, IssuedPaper),
        handed=_handed(connection),
    )


def _handed(connection: "Connection") -> frozenset[str]:
    """Return the meetings whose newest packet lies on a stick and was not returned by the committee."""
    from desktop.storage import rows

    packets = sorted(rows.every(connection, PacketLine), key=lambda one: one.sequence)
    newest = {one.meeting_id: one for one in packets}
    answers = {one.id: receipt_in(connection, one.sha256) for one in newest.values()}
    return frozenset(
        one.meeting_id
        for one in newest.values()
        if one.written_at and ((answer := answers[one.id]) is None or answer.accepted)
    )


def book(desk: Desk) -> Book:
    """Return everything the branch has written down."""
    with desk.read() as connection:
        return book_in(connection)
