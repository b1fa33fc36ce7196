"""A person's own sheet: everything the branch holds on one member, in one record, for that member to see.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: a person may know, see and have corrected what is kept. Nothing is
computed here; what was written down is gathered. Of packets handed in only their number is told.
"""

from datetime import date

import msgspec

from desktop.branch.assignments import TaskChain, of_member
from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt, PromptAnswer
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.meetings import Attendance, Check, Meeting, Opinion
from desktop.branch.members import Member, MemberEvent, MemberPicture, picture
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.remedies import Chain, chains
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview


class MarkedIn(msgspec.Struct, frozen=True, kw_only=True):
    """How the roll call of a meeting marked the member."""

    meeting: Meeting
    line: Attendance


class CheckedIn(msgspec.Struct, frozen=True, kw_only=True):
    """The member's self-check in a meeting."""

    meeting: Meeting
    check: Check


class SpokeIn(msgspec.Struct, frozen=True, kw_only=True):
    """An opinion recorded under the member's name."""

    meeting: Meeting
    opinion: Opinion


class AnsweredIn(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt to the member with the answers meetings heard."""

    prompt: Prompt
    answers: tuple[tuple[Meeting, PromptAnswer], ...] = ()


class ServedIn(msgspec.Struct, frozen=True, kw_only=True):
    """A part the member had in a meeting besides attending: as chair, secretary, presenter, or considered."""

    meeting: Meeting
    chaired: bool = False
    recorded: bool = False
    presented: bool = False
    concerned: bool = False


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody looked at the sheet, as the audit trail has it."""

    at: str
    """ISO date and time with zone."""
    who: str
    printed: bool = False


class PersonalSheet(msgspec.Struct, frozen=True, kw_only=True):
    """Bản thông tin cá nhân: everything the branch holds on one member, oldest first within each part."""

    member: Member
    picture: MemberPicture
    """State and position on the day of the sheet."""
    day: date
    events: tuple[MemberEvent, ...] = ()
    attendance: tuple[MarkedIn, ...] = ()
    served: tuple[ServedIn, ...] = ()
    checks: tuple[CheckedIn, ...] = ()
    signs: tuple[Chain, ...] = ()
    prompts: tuple[AnsweredIn, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    reviews: tuple[YearReview, ...] = ()
    measures: tuple[Measure, ...] = ()
    screenings: tuple[Screening, ...] = ()
    helping: tuple[Screening, ...] = ()
    """Screenings of others whom the member was asked to help."""
    inspections: tuple[Inspection, ...] = ()
    """Lines of programmes that name the member, as the one in charge or as a target."""
    tasks: tuple[TaskChain, ...] = ()
    opinions: tuple[SpokeIn, ...] = ()
    studies: tuple[StudySession, ...] = ()
    training: tuple[Training, ...] = ()
    turns: tuple[Turn, ...] = ()
    models: tuple[GoodModel, ...] = ()
    registers: tuple[RegisterEntry, ...] = ()
    corrections: tuple[Correction, ...] = ()
    handed: int = 0
    """Packets handed in whose minutes name the member on the roll."""
    looks: tuple[Look, ...] = ()


def personal_sheet(book: Book, member: Member, day: date, looks: tuple[Look, ...] = ()) -> PersonalSheet:
    """Gather everything a book holds on a member, as of `day`; `looks` come from the audit trail."""
    me = member.id
    events = tuple(sorted(book.events_of(me), key=lambda one: (one.on, one.id)))
    return PersonalSheet(
        member=member,
        picture=picture(member, events, day),
        day=day,
        events=events,
        attendance=tuple(
            MarkedIn(meeting=one.meeting, line=line) for one in book.records() if (line := one.mark_of(me))
        ),
        served=tuple(found for one in book.records() if (found := _served(one.meeting, me))),
        checks=tuple(
            CheckedIn(meeting=one.meeting, check=check)
            for one in book.records()
            if (check := one.check_of(me))
        ),
        signs=tuple(one for one in chains(book) if one.sign.member_id == me),
        prompts=tuple(_answered(book, one) for one in book.prompts if one.member_id == me),
        commitments=tuple(one for one in book.commitments if one.member_id == me),
        reviews=tuple(one for one in book.reviews if one.member_id == me),
        measures=tuple(one for one in book.measures if one.member_id == me),
        screenings=tuple(one for one in book.screenings if one.member_id == me),
        helping=tuple(one for one in book.screenings if one.helper_id == me),
        inspections=tuple(one for one in book.inspections if me in (one.in_charge, *one.target_ids)),
        tasks=of_member(book, me),
        opinions=tuple(
            SpokeIn(meeting=one.meeting, opinion=opinion)
            for one in book.records()
            for opinion in one.opinions
            if opinion.member_id == me
        ),
        studies=tuple(one for one in book.studies if me in one.attended),
        training=tuple(one for one in book.trainings if one.member_id == me),
        turns=tuple(one for one in book.turns if one.member_id == me),
        models=tuple(one for one in book.models if one.member_id == me),
        registers=tuple(one for one in book.entries if one.member_id == me),
        corrections=tuple(one for one in book.corrections if one.member_id == me),
        handed=sum(_hands_on(one, book.handed, me) for one in book.meetings),
        looks=looks,
    )


def _served(meeting: Meeting, member_id: str) -> ServedIn | None:
    found = ServedIn(
        meeting=meeting,
        chaired=meeting.chair_id == member_id,
        recorded=meeting.secretary_id == member_id,
        presented=meeting.presenter_id == member_id,
        concerned=meeting.about_id == member_id,
    )
    return found if found.chaired or found.recorded or found.presented or found.concerned else None


def _answered(book: Book, prompt: Prompt) -> AnsweredIn:
    found = ((one.meeting, one.answer_of(prompt.id)) for one in book.records())
    return AnsweredIn(
        prompt=prompt, answers=tuple((meeting, answer) for meeting, answer in found if answer is not None)
    )


def _hands_on(file: MeetingFile, handed: frozenset[str], member_id: str) -> bool:
    return file.record.meeting.id in handed and file.record.person(member_id) is not None
