"""The roll call's arithmetic (điểm danh): who must attend, who is there, and whether the counts add up."""

import msgspec

from desktop.branch.meetings import Mark, MeetingRecord
from desktop.branch.members import MemberPicture, State

_NOT_CALLED = {State.EXEMPT, State.TEMPORARY_OUT, State.SUSPENDED}


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """The counts of a meeting (domain of HD 16-HD/VPTW 23/02/2023 and local sheets); all in persons."""

    total: int
    """Tổng số đảng viên = chính thức + dự bị + sinh hoạt tạm thời đến."""
    official: int
    probationary: int
    temporary_in: int
    exempt: int
    """Được miễn công tác và sinh hoạt đảng."""
    temporary_out: int
    suspended: int
    must_attend: int
    """Phải dự = tổng số − được miễn − tạm thời đi − đình chỉ sinh hoạt."""
    present: int
    """Có mặt, of those who must attend."""
    present_official: int
    present_probationary: int
    present_temporary: int
    exempt_present: int
    """Exempt members who came all the same; outside the identity of the roll call."""
    excused: int
    unexcused: int
    not_called: tuple[MemberPicture, ...]
    """Members who must attend and have no mark yet."""

    @property
    def adds_up(self) -> bool:
        """Phải dự = có mặt + vắng có lý do + vắng không lý do."""
        return self.must_attend == self.present + self.excused + self.unexcused


def must_attend(person: MemberPicture) -> bool:
    """Tell whether a member is called in the roll call (thuộc diện phải dự)."""
    return person.state not in _NOT_CALLED


def counts(record: MeetingRecord) -> Counts:
    """Count a meeting from its roster and its roll call."""
    marks = {line.member_id: line.mark for line in record.attendance}
    roster = record.roster
    local = [one for one in roster if one.state is not State.TEMPORARY_IN]
    called = [one for one in roster if must_attend(one)]
    present = [one for one in called if marks.get(one.member_id) is Mark.PRESENT]
    present_local = [one for one in present if one.state is not State.TEMPORARY_IN]
    return Counts(
        total=len(roster),
        official=sum(one.official for one in local),
        probationary=sum(not one.official for one in local),
        temporary_in=len(roster) - len(local),
        exempt=_in_state(roster, State.EXEMPT),
        temporary_out=_in_state(roster, State.TEMPORARY_OUT),
        suspended=_in_state(roster, State.SUSPENDED),
        must_attend=len(called),
        present=len(present),
        present_official=sum(one.official for one in present_local),
        present_probationary=sum(not one.official for one in present_local),
        present_temporary=len(present) - len(present_local),
        exempt_present=sum(
            one.state is State.EXEMPT and marks.get(one.member_id) is Mark.PRESENT for one in roster
        ),
        excused=sum(marks.get(one.member_id) is Mark.EXCUSED for one in called),
        unexcused=sum(marks.get(one.member_id) is Mark.UNEXCUSED for one in called),
        not_called=tuple(one for one in called if one.member_id not in marks),
    )


def present_members(record: MeetingRecord) -> tuple[MemberPicture, ...]:
    """Return everybody marked present, exempt members who came included, in roster order."""
    here = {line.member_id for line in record.attendance if line.mark is Mark.PRESENT}
    return tuple(one for one in record.roster if one.member_id in here)


def _in_state(roster: tuple[MemberPicture, ...], state: State) -> int:
    return sum(one.state is state for one in roster)
