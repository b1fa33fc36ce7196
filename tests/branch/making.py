"""Short ways to make the records of the domain in tests."""

from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Mark,
    Meeting,
    MeetingRecord,
    NamedSign,
    Task,
)
from desktop.branch.members import EventKind, Gender, Member, MemberEvent, MemberPicture, State
from desktop.branch.organisation import Branch

MEETING = "m-10"
DAY = "2026-10-05"


def branch(**facts: object) -> Branch:
    told = {
        "id": "b",
        "name": "Chi bộ ấp Thới Hòa",
        "superior": "Đảng bộ xã Thới Hưng",
        "place": "Thới Hưng",
        "province": "Thành phố Cần Thơ",
        "term_from": "2025",
        "term_to": "2030",
        "usual_day": 5,
        "usual_place": "Nhà văn hóa ấp",
    }
    return Branch(**{**told, **facts})


def member(number: int = 1, name: str = "Nguyễn Văn Minh", **facts: object) -> Member:
    told = {
        "id": f"p{number}",
        "full_name": name,
        "gender": Gender.MALE,
        "born": "1970-05-17",
        "joined": "1995-02-03",
        "official": "1996-02-03",
    }
    return Member(**{**told, **facts})


def event(
    kind: EventKind, on: str, until: str = "", *, number: int = 1, key: str = "", detail: str = ""
) -> MemberEvent:
    return MemberEvent(
        id=key or f"e-{kind.value}-{on}", member_id=f"p{number}", kind=kind, on=on, until=until, detail=detail
    )


def person(number: int, state: State = State.OFFICIAL, name: str = "", **facts: object) -> MemberPicture:
    told = {
        "member_id": f"p{number}",
        "full_name": name or f"Nguyễn Văn {'ABCDEFGHIKLMNOPQRSTUVXY'[number % 23]}",
        "state": state,
        "official": state is not State.PROBATIONARY,
    }
    return MemberPicture(**{**told, **facts})


def mark(number: int, mark: Mark = Mark.PRESENT, reason: str = "") -> Attendance:
    return Attendance(
        id=f"{MEETING}/p{number}", meeting_id=MEETING, member_id=f"p{number}", mark=mark, reason=reason
    )


def ballot(in_favour: int | None = None, **facts: object) -> Ballot:
    told = {"id": "v1", "meeting_id": MEETING, "order": 1, "subject": "nghị quyết tháng 10/2026"}
    return Ballot(**{**told, "in_favour": in_favour, **facts})


def check(number: int, outcome: CheckOutcome = CheckOutcome.NONE) -> Check:
    return Check(id=f"{MEETING}/p{number}", meeting_id=MEETING, member_id=f"p{number}", outcome=outcome)


def sign(number: int, code: str = "I.4", **facts: object) -> NamedSign:
    return NamedSign(
        **{
            "id": f"s{number}-{code}",
            "meeting_id": MEETING,
            "member_id": f"p{number}",
            "order": 1,
            "code": code,
            **facts,
        }
    )


def task(number: int = 1, **facts: object) -> Task:
    told = {"id": f"t{number}", "meeting_id": MEETING, "order": number, "text": "Vận động nhân dân"}
    return Task(**{**told, **facts})


def meeting(**facts: object) -> Meeting:
    told = {
        "id": MEETING,
        "period": DAY[:7],
        "day": DAY,
        "start": "07:30",
        "end": "09:15",
        "place": "Nhà văn hóa ấp",
        "chair_id": "p0",
        "secretary_id": "p1",
        "conclusion": "Thống nhất.",
    }
    return Meeting(**{**told, **facts})


def record(*people: MemberPicture, **parts: object) -> MeetingRecord:
    """A meeting of these people, all present unless `attendance` says otherwise."""
    roster = people or tuple(person(number) for number in range(5))
    told = {"meeting": meeting(), "roster": roster, **parts}
    if "attendance" not in told:
        told["attendance"] = tuple(mark(int(one.member_id[1:])) for one in roster)
    return MeetingRecord(**told)
