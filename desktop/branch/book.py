"""Everything a branch has written down, read once: what figures, duties, registers and sheets come from."""

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.meetings import MeetingKind, MeetingRecord
from desktop.branch.members import Member, MemberEvent
from desktop.branch.numbering import IssuedPaper
from desktop.branch.organisation import Branch
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview

Entry = (
    Prompt
    | Commitment
    | StudySession
    | Measure
    | YearReview
    | Inspection
    | Screening
    | Training
    | Turn
    | GoodModel
    | Correction
    | RegisterEntry
    | Report
)
"""Records beside the meetings that a secretary writes down."""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """The records of a branch (sổ chi bộ); meetings are frozen copies where closed, live where open."""

    branch: Branch
    members: tuple[Member, ...] = ()
    """Everybody ever entered, sorted by tên."""
    events: tuple[MemberEvent, ...] = ()
    meetings: tuple[MeetingFile, ...] = ()
    """Of all kinds, oldest first."""
    prompts: tuple[Prompt, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    studies: tuple[StudySession, ...] = ()
    measures: tuple[Measure, ...] = ()
    reviews: tuple[YearReview, ...] = ()
    inspections: tuple[Inspection, ...] = ()
    screenings: tuple[Screening, ...] = ()
    trainings: tuple[Training, ...] = ()
    turns: tuple[Turn, ...] = ()
    models: tuple[GoodModel, ...] = ()
    corrections: tuple[Correction, ...] = ()
    entries: tuple[RegisterEntry, ...] = ()
    reports: tuple[Report, ...] = ()
    issued: tuple[IssuedPaper, ...] = ()
    handed: frozenset[str] = frozenset()
    """Ids of meetings whose newest packet was written to a stick and has not come back."""

    def member(self, member_id: str) -> Member | None:
        """Return a member by id, or None."""
        return next((one for one in self.members if one.id == member_id), None)

    def name(self, member_id: str) -> str:
        """Return a member's full name; empty for nobody."""
        found = self.member(member_id)
        return found.full_name if found else ""

    def events_of(self, member_id: str) -> tuple[MemberEvent, ...]:
        """Return the events of one membership."""
        return tuple(one for one in self.events if one.member_id == member_id)

    def records(self, *kinds: MeetingKind) -> tuple[MeetingRecord, ...]:
        """Return the records of meetings of `kinds` (all), oldest first."""
        found = (one.record for one in self.meetings)
        return tuple(one for one in found if not kinds or one.meeting.kind in kinds)

    def record_of(self, meeting_id: str) -> MeetingRecord | None:
        """Return the record of a meeting, or None."""
        return next((one.record for one in self.meetings if one.record.meeting.id == meeting_id), None)
