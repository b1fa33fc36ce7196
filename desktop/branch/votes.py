"""Votes (biểu quyết): the base they are measured against and the majority they need.

Quy định 294-QĐ/TW, 26/5/2025, điểm 9.3. The base is all full members convened, absent ones included, less
those sent elsewhere for temporary activity, exempt members who are not present, and suspended members.
"""

import msgspec

from desktop.branch.attendance import must_attend, present_members
from desktop.branch.kinds import VoteBaseKind
from desktop.branch.meetings import Ballot, Mark, Matter, MeetingKind, MeetingRecord
from desktop.branch.members import MemberPicture, State

_TWO_THIRDS = {Matter.ADMISSION, Matter.RECOGNITION, Matter.REMOVAL, Matter.EXPULSION}


class VoteBase(msgspec.Struct, frozen=True, kw_only=True):
    """How the base of a vote comes about; all in persons."""

    official: int
    """Đảng viên chính thức on the branch's own list."""
    temporary_out: int
    exempt_absent: int
    suspended: int
    absent_throughout: int = 0
    """Of a congress: absent for all of it, with accepted reason."""
    base: int
    """Số đảng viên chính thức được tính biểu quyết."""
    may_vote: int
    """Of the base, how many are in the room."""


def votes_here(person: MemberPicture) -> bool:
    """Tell whether a member has a vote in this branch: full, and not here for temporary activity."""
    return person.official and person.state is not State.TEMPORARY_IN


def vote_base(record: MeetingRecord, kind: VoteBaseKind | None = None) -> VoteBase:
    """Return the base of every vote of a meeting.

    `kind` is that of the meeting's rule; by default a congress leaves out full members absent for all of it
    with accepted reason (marked excused), any other meeting does not. The roster of a committee meeting is
    the committee, so its base are the committee's members.
    """
    usual = VoteBaseKind.CONGRESS if record.meeting.kind is MeetingKind.CONGRESS else VoteBaseKind.CONVENED
    here = {one.member_id for one in present_members(record)}
    excused = {line.member_id for line in record.attendance if line.mark is Mark.EXCUSED}
    full = [one for one in record.roster if votes_here(one)]
    out = sum(one.state is State.TEMPORARY_OUT for one in full)
    suspended = sum(one.state is State.SUSPENDED for one in full)
    exempt_absent = sum(one.state is State.EXEMPT and one.member_id not in here for one in full)
    voters = [one for one in full if one.state in {State.OFFICIAL, State.EXEMPT} and one.member_id in here]
    away = sum(must_attend(one) and one.member_id in excused for one in full)
    absent = away if (kind or usual) is VoteBaseKind.CONGRESS else 0
    return VoteBase(
        official=len(full),
        temporary_out=out,
        exempt_absent=exempt_absent,
        suspended=suspended,
        absent_throughout=absent,
        base=len(full) - out - suspended - exempt_absent - absent,
        may_vote=len(voters),
    )


def needs_two_thirds(matter: Matter) -> bool:
    """Tell whether a matter needs at least two thirds instead of more than half."""
    return matter in _TWO_THIRDS


def votes_needed(matter: Matter, base: int) -> int:
    """Return the smallest number in favour that passes, against `base`."""
    return -(-2 * base // 3) if needs_two_thirds(matter) else base // 2 + 1


def passes(matter: Matter, in_favour: int, base: int) -> bool:
    """Tell whether the vote passes: × 3 ≥ base × 2, or × 2 > base."""
    if base <= 0:
        return False
    return in_favour * 3 >= base * 2 if needs_two_thirds(matter) else in_favour * 2 > base


def cast(ballot: Ballot) -> int:
    """Return how many votes were recorded."""
    return (ballot.in_favour or 0) + (ballot.against or 0) + (ballot.other or 0)


def is_counted(ballot: Ballot) -> bool:
    """Tell whether the votes in favour have been recorded."""
    return ballot.in_favour is not None
