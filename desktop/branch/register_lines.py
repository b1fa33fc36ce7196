"""Where the lines of registers come from: members, their events, meetings, issued papers."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

import msgspec

from desktop.branch import votes
from desktop.branch.book import Book
from desktop.branch.dates import add_months, earliest_day, is_whole, latest_day, short
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord
from desktop.branch.members import COUNTED, EventKind, Gender, Member, State, roster_on, state_on
from desktop.branch.numbering import ISSUED_TYPES, RESOLUTION, IssuedPaper, symbol_of
from desktop.branch.numbers import percent

_LONGEST = 400


class Source(StrEnum):
    """Where the lines of a register come from."""

    MEMBERS = "members"
    """The branch's list on the last day of the year."""
    PROBATIONARY = "probationary"
    """Probationary on some day of the year."""
    LEFT = "left"
    """Xóa tên, xin ra, khai trừ."""
    DIED = "died"
    TRANSFERS = "transfers"
    """Chuyển sinh hoạt đến, đi; tạm thời đến, đi."""
    RESIDENCE = "residence"
    """Members whose phiếu names the branch where they live."""
    RESOLUTIONS = "resolutions"
    """Issued resolutions (NQ)."""
    ISSUED = "issued"
    """Everything issued."""
    ENTRIES = "entries"
    """Nothing but lines written by hand."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line before it is laid into columns."""

    on: str = ""
    """What it is ordered by: a partial date."""
    member_id: str = ""
    entry_id: str = ""
    cells: dict[str, str] = {}


Draw = Callable[[Book, str, date], list[Line]]


class Drawn(msgspec.Struct, frozen=True):
    """How a source gives its lines, and which columns of its own it fills."""

    draw: Draw
    columns: tuple[str, ...] = ()


OF_MEMBER: dict[str, Callable[[Member], str]] = {
    "name": lambda one: one.full_name,
    "born": lambda one: one.born,
    "born-man": lambda one: "" if one.gender is Gender.FEMALE else one.born,
    "born-woman": lambda one: one.born if one.gender is Gender.FEMALE else "",
    "home-town": lambda one: one.home_town,
    "lives": lambda one: one.residence,
    "ethnicity": lambda one: one.ethnicity,
    "joined": lambda one: one.joined,
    "official": lambda one: one.official,
    "card": lambda one: one.card,
    "file-number": lambda one: one.file_number,
    "list-number": lambda one: one.list_number,
    "introducers": lambda one: one.introducers,
    "schooling": lambda one: one.schooling,
    "profession": lambda one: one.profession,
    "theory": lambda one: one.theory,
    "occupation": lambda one: one.occupation,
}
"""Columns that the phiếu of the line's member fills."""
_MOVES = {
    EventKind.TRANSFER_IN: "Chuyển chính thức đến",
    EventKind.TRANSFER_OUT: "Chuyển chính thức đi",
    EventKind.TEMPORARY_IN: "Tạm thời đến",
    EventKind.TEMPORARY_OUT: "Tạm thời đi",
}
_LEAVING = {
    EventKind.REMOVED: "Xóa tên",
    EventKind.RESIGNED: "Xin ra khỏi Đảng",
    EventKind.EXPELLED: "Khai trừ",
}
_STATES = {
    State.OFFICIAL: "Chính thức",
    State.PROBATIONARY: "Dự bị",
    State.EXEMPT: "Được miễn sinh hoạt",
    State.TEMPORARY_OUT: "Tạm thời nơi khác",
    State.TEMPORARY_IN: "Tạm thời đến",
    State.SUSPENDED: "Đình chỉ sinh hoạt",
}


def _members(book: Book, _year: str, day: date) -> list[Line]:
    return [
        Line(member_id=one.member_id, cells={"position": one.position, "state": _STATES[one.state]})
        for one in roster_on(book.members, book.events, day)
    ]


def _probationary(book: Book, year: str, day: date) -> list[Line]:
    return [
        Line(on=one.joined, member_id=one.id, cells={"until": _probation_end(book, one)})
        for one in book.members
        if _was_probationary(book, one, earliest_day(year), day)
    ]


def _was_probationary(book: Book, member: Member, first: date, last: date) -> bool:
    """Tell whether a member was probationary here on the first day of a year, or became so in it."""
    if not member.joined or earliest_day(member.joined) > last:
        return False
    day = max(first, earliest_day(member.joined))
    return state_on(member, book.events_of(member.id), day) is State.PROBATIONARY


def _probation_end(book: Book, member: Member) -> str:
    extended = [
        one.until
        for one in book.events_of(member.id)
        if one.kind is EventKind.PROBATION_EXTENDED and one.until
    ]
    if extended:
        return max(extended, key=latest_day)
    return add_months(earliest_day(member.joined), 12).isoformat() if is_whole(member.joined) else ""


def _events(kinds: dict[EventKind, str]) -> Draw:
    def draw(book: Book, year: str, day: date) -> list[Line]:
        found = [
            Line(
                on=one.on,
                member_id=one.member_id,
                cells={
                    "on": one.on,
                    "what": kinds[one.kind],
                    "detail": one.detail,
                    "decision": one.decision,
                    "until": one.until,
                },
            )
            for one in book.events
            if one.kind in kinds and one.on[:4] == year and earliest_day(one.on) <= day
        ]
        return sorted(found, key=lambda one: (one.on, book.name(one.member_id)))

    return draw


def _residence(book: Book, _year: str, day: date) -> list[Line]:
    return [
        Line(member_id=one.id, cells={"residence-branch": one.residence_branch})
        for one in book.members
        if one.residence_branch and state_on(one, book.events_of(one.id), day) in COUNTED
    ]


def _issued(kind: str = "") -> Draw:
    def draw(book: Book, year: str, day: date) -> list[Line]:
        found = [
            one
            for one in book.issued
            if (not kind or one.type == kind) and one.day[:4] == year and earliest_day(one.day) <= day
        ]
        found.sort(key=lambda one: (one.day, one.type, one.number))
        return [_issued_line(book, one) for one in found]

    return draw


def _issued_line(book: Book, paper: IssuedPaper) -> Line:
    record = book.record_of(paper.meeting_id) if paper.meeting_id else None
    cells = {
        "symbol": symbol_of(paper),
        "on": paper.day,
        "type": ISSUED_TYPES.get(paper.type, paper.type),
        "subject": paper.subject,
        "term": paper.term.partition("/")[0],
    }
    if record is not None:
        cells |= {"meeting": _meeting(record.meeting), "content": _content(record), "vote": _vote(record)}
    return Line(on=paper.day, cells=cells)


def _meeting(meeting: Meeting) -> str:
    names = {
        MeetingKind.REGULAR: "Sinh hoạt thường kỳ",
        MeetingKind.THEMATIC: "Sinh hoạt chuyên đề",
        MeetingKind.COMMITTEE: "Họp chi ủy",
        MeetingKind.QUARTER_REVIEW: "Kiểm điểm quý",
        MeetingKind.YEAR_REVIEW: "Kiểm điểm cuối năm",
        MeetingKind.EXTRAORDINARY: "Sinh hoạt bất thường",
        MeetingKind.ADMISSION: "Xét kết nạp",
        MeetingKind.RECOGNITION: "Xét công nhận chính thức",
        MeetingKind.DISCIPLINE: "Xét kỷ luật",
        MeetingKind.CONGRESS: "Đại hội chi bộ",
    }
    return f"{names[meeting.kind]}, ngày {short(date.fromisoformat(meeting.day))}"


def _content(record: MeetingRecord) -> str:
    """Return what was resolved: the directions for the time to come, else the conclusion of the chair."""
    text = " ".join((record.meeting.directions or record.meeting.conclusion).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _vote(record: MeetingRecord) -> str:
    """Return the vote on the resolution: the one whose subject names it; empty where none does."""
    for one in record.ballots:
        if "nghị quyết" in one.subject.casefold() and one.in_favour is not None:
            base = votes.vote_base(record).base
            return f"Tán thành {one.in_favour}/{base}, đạt {percent(one.in_favour, base)}" if base else ""
    return ""


def _nothing(_book: Book, _year: str, _day: date) -> list[Line]:
    return []


_OF_EVENT = ("on", "what", "detail", "decision", "until")
_OF_PAPER = ("symbol", "on", "type", "subject", "term", "meeting", "content", "vote")
SOURCES: dict[Source, Drawn] = {
    Source.MEMBERS: Drawn(_members, ("position", "state", "note")),
    Source.PROBATIONARY: Drawn(_probationary, ("until", "note")),
    Source.LEFT: Drawn(_events(_LEAVING), (*_OF_EVENT, "note")),
    Source.DIED: Drawn(_events({EventKind.DIED: "Từ trần"}), (*_OF_EVENT, "note")),
    Source.TRANSFERS: Drawn(_events(_MOVES), (*_OF_EVENT, "note")),
    Source.RESIDENCE: Drawn(_residence, ("residence-branch", "note")),
    Source.RESOLUTIONS: Drawn(_issued(RESOLUTION), (*_OF_PAPER, "note")),
    Source.ISSUED: Drawn(_issued(), (*_OF_PAPER, "note")),
    Source.ENTRIES: Drawn(_nothing),
}
"""How each source gives its lines. A column `note` stays empty: it is for the pen."""

