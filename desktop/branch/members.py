"""Members (đảng viên) of a branch: the fields of the phiếu, and the events of a membership.

Field numbers are those of mẫu 2-HSĐV (Hướng dẫn 38-HD/BTCTW, 29/9/2025). Nothing here is computed about a
person but the plain state on a day, from dates that the branch wrote down.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

import msgspec

from desktop.branch.dates import earliest_day, latest_day
from desktop.branch.names import name_key


class Gender(StrEnum):
    """Giới tính (field 2)."""

    MALE = "nam"
    FEMALE = "nữ"
    UNKNOWN = ""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A Party member (đảng viên) as the branch's phiếu holds him or her; dates are partial ISO dates."""

    id: str
    full_name: str
    """Field 1, họ và tên khai sinh, in ordinary case."""
    gender: Gender = Gender.UNKNOWN
    other_name: str = ""
    born: str = ""
    birth_place: str = ""
    home_town: str = ""
    """Field 6, quê quán."""
    residence: str = ""
    ethnicity: str = ""
    """Field 8, dân tộc: sensitive data."""
    religion: str = ""
    """Field 9, tôn giáo: sensitive data."""
    family_class: str = ""
    occupation: str = ""
    joined: str = ""
    """Field 12, ngày vào Đảng: the day of the admission ceremony."""
    official: str = ""
    """Field 12, ngày chính thức; empty while probationary."""
    joined_at: str = ""
    introducers: str = ""
    recruited: str = ""
    youth_union: str = ""
    organisations: str = ""
    enlisted: str = ""
    discharged: str = ""
    military_rank: str = ""
    schooling: str = ""
    """Field 17, giáo dục phổ thông."""
    profession: str = ""
    degree: str = ""
    theory: str = ""
    """Field 17, lý luận chính trị."""
    languages: str = ""
    computing: str = ""
    health: str = ""
    """Field 18: sensitive data."""
    invalidity: str = ""
    family_merit: str = ""
    citizen_id: str = ""
    """Field 19, số căn cước: 12 digits as text."""
    card: str = ""
    """Số thẻ đảng viên: 12 digits (from 02/9/2025) or 8 digits (old cards), as text."""
    file_number: str = ""
    """Số lý lịch (Số LL): 6 digits, a blank, 2 or 3 capital letters."""
    list_number: str = ""
    """Số SĐV: serial number in the branch's member list."""
    phone: str = ""
    residence_branch: str = ""
    """Chi bộ nơi cư trú."""
    career: str = ""
    training: str = ""
    commendations: str = ""
    badges: str = ""
    titles: str = ""
    discipline: str = ""
    history: str = ""
    """Field 27, đặc điểm lịch sử bản thân: sensitive data."""
    foreign_ties: str = ""
    family: str = ""
    economy: str = ""
    note: str = ""


class EventKind(StrEnum):
    """What happens to a membership (domain of HD 38-HD/BTCTW and QĐ 294-QĐ/TW)."""

    TRANSFER_IN = "transfer-in"
    """Chuyển sinh hoạt chính thức đến."""
    TRANSFER_OUT = "transfer-out"
    """Chuyển sinh hoạt chính thức đi."""
    TEMPORARY_IN = "temporary-in"
    """Sinh hoạt tạm thời đến."""
    TEMPORARY_OUT = "temporary-out"
    """Giới thiệu sinh hoạt tạm thời đi nơi khác."""
    EXEMPT = "exempt"
    """Được miễn công tác và sinh hoạt đảng."""
    SUSPENDED = "suspended"
    """Đình chỉ sinh hoạt đảng."""
    PROBATION_EXTENDED = "probation-extended"
    """Kéo dài thời gian dự bị."""
    POSITION = "position"
    """Giữ chức vụ (Bí thư, Phó Bí thư, Chi ủy viên …), named in `detail`."""
    REMOVED = "removed"
    """Xóa tên."""
    RESIGNED = "resigned"
    """Xin ra khỏi Đảng."""
    EXPELLED = "expelled"
    """Khai trừ."""
    DIED = "died"
    """Từ trần."""
    RESTORED = "restored"
    """Khôi phục đảng tịch, kết nạp lại."""


class MemberEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One dated event of a membership; `until` ends a lasting one (empty: open)."""

    id: str
    member_id: str
    kind: EventKind
    on: str
    until: str = ""
    detail: str = ""
    """Position held, place moved to or from, or the reason."""
    decision: str = ""
    """Number and date of the decision, as written on it."""


class State(StrEnum):
    """Membership state on a day (trạng thái)."""

    OFFICIAL = "official"
    """Chính thức, đang sinh hoạt."""
    PROBATIONARY = "probationary"
    """Dự bị, đang sinh hoạt."""
    EXEMPT = "exempt"
    TEMPORARY_OUT = "temporary-out"
    TEMPORARY_IN = "temporary-in"
    SUSPENDED = "suspended"
    TRANSFERRED = "transferred"
    REMOVED = "removed"
    RESIGNED = "resigned"
    EXPELLED = "expelled"
    DIED = "died"
    NOT_YET = "not-yet"
    """Not a member of this branch on that day yet."""


_ENDINGS = {
    EventKind.TRANSFER_OUT: State.TRANSFERRED,
    EventKind.REMOVED: State.REMOVED,
    EventKind.RESIGNED: State.RESIGNED,
    EventKind.EXPELLED: State.EXPELLED,
    EventKind.DIED: State.DIED,
}
_ENTRIES = {EventKind.TRANSFER_IN, EventKind.TEMPORARY_IN, EventKind.RESTORED}
_LASTING = {
    EventKind.SUSPENDED: State.SUSPENDED,
    EventKind.EXEMPT: State.EXEMPT,
    EventKind.TEMPORARY_OUT: State.TEMPORARY_OUT,
    EventKind.TEMPORARY_IN: State.TEMPORARY_IN,
}
LEFT = frozenset(_ENDINGS.values())
COUNTED = frozenset(State) - LEFT - {State.NOT_YET}
"""States that stand on the branch's list of that day."""


def is_official(member: Member, day: date) -> bool:
    """Tell whether the member is a full member (đảng viên chính thức) on `day`."""
    return bool(member.official) and earliest_day(member.official) <= day


def in_force(event: MemberEvent, day: date) -> bool:
    """Tell whether a lasting event covers `day`; its last day is still covered."""
    if earliest_day(event.on) > day:
        return False
    return not event.until or latest_day(event.until) >= day


def state_on(member: Member, events: Iterable[MemberEvent], day: date) -> State:
    """Return the membership state on any day, past ones included.

    Somebody who first came by a transfer or for temporary activity is not of this branch before that day. The
    latest ending event holds until a later entry (kết nạp lại, khôi phục, chuyển đến) and ends the lasting
    states begun before it; a full transfer ends a temporary stay. Of lasting states that overlap, suspension
    stands before exemption, exemption before temporary activity elsewhere.
    """
    ordered = sorted(events, key=_by_day)
    past = [event for event in ordered if earliest_day(event.on) <= day]
    if not _is_here_yet(member, ordered, day):
        return State.NOT_YET
    standing: State | None = None
    staying = False  # for temporary activity only
    lasting: list[MemberEvent] = []
    for event in past:
        if event.kind in _ENDINGS:
            standing, lasting = _ENDINGS[event.kind], []
        elif event.kind in _ENTRIES:
            standing, staying = None, event.kind is EventKind.TEMPORARY_IN
        if event.kind in _LASTING:
            lasting.append(event)
    if standing is not None:
        return standing
    for kind, state in _LASTING.items():
        counts = staying or kind is not EventKind.TEMPORARY_IN
        if counts and any(event.kind is kind and in_force(event, day) for event in lasting):
            return state
    if staying:
        return State.TRANSFERRED
    return State.OFFICIAL if is_official(member, day) else State.PROBATIONARY


def _is_here_yet(member: Member, ordered: Sequence[MemberEvent], day: date) -> bool:
    """Tell whether the membership in this branch has begun by `day`: first entry, else admission."""
    first = next((event for event in ordered if event.kind in _ENTRIES or event.kind in _ENDINGS), None)
    if first is not None and first.kind in _ENTRIES:
        return earliest_day(first.on) <= day
    return not member.joined or earliest_day(member.joined) <= day


def position_on(events: Iterable[MemberEvent], day: date) -> str:
    """Return the position (chức vụ) held on `day`; the latest begun where several overlap."""
    held = [event for event in events if event.kind is EventKind.POSITION and in_force(event, day)]
    return max(held, key=_by_day).detail if held else ""


def _by_day(event: MemberEvent) -> tuple[date, str]:
    return earliest_day(event.on), event.id


class MemberPicture(msgspec.Struct, frozen=True, kw_only=True):
    """What a meeting keeps of a member as of its day, so that closed minutes never change."""

    member_id: str
    full_name: str
    position: str = ""
    official: bool = True
    """Đảng viên chính thức; False for dự bị."""
    state: State = State.OFFICIAL
    born: str = ""
    gender: Gender = Gender.UNKNOWN
    joined: str = ""
    official_on: str = ""
    card: str = ""


def picture(member: Member, events: Sequence[MemberEvent], day: date) -> MemberPicture:
    """Take the picture of a member as of `day`."""
    return MemberPicture(
        member_id=member.id,
        full_name=member.full_name,
        position=position_on(events, day),
        official=is_official(member, day),
        state=state_on(member, events, day),
        born=member.born,
        gender=member.gender,
        joined=member.joined,
        official_on=member.official,
        card=member.card,
    )


def roster_on(
    members: Iterable[Member], events: Iterable[MemberEvent], day: date
) -> tuple[MemberPicture, ...]:
    """Return pictures of everybody on the branch's list on `day`, sorted by tên, then họ."""
    by_member: dict[str, list[MemberEvent]] = {}
    for event in events:
        by_member.setdefault(event.member_id, []).append(event)
    pictures = (picture(member, by_member.get(member.id, []), day) for member in members)
    listed = [one for one in pictures if one.state in COUNTED]
    return tuple(sorted(listed, key=lambda one: (name_key(one.full_name), one.born, one.member_id)))
