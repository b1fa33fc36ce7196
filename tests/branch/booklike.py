"""Short ways to make a branch's book in tests: members, meetings held, lines of the yearly books."""

from datetime import date
from typing import Any

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord, Outcome, Task, TaskResult
from desktop.branch.members import EventKind, Member, MemberEvent
from desktop.branch.rules import in_force, indicator_set, quality_set, shipped_rules
from tests.branch import making

TODAY = date(2026, 10, 5)
NAMES = ("Nguyễn Văn Minh", "Trần Thị Hồng Yến", "Lê Minh Đức", "Phạm Thị Út", "Võ Văn Tư", "Huỳnh Thị Ánh")


def rules(folder: str, kind: type[Any], day: date) -> Any:
    """Rules of a day as the services give them, from the shipped files."""
    return in_force(shipped_rules(folder, kind), day)


def people() -> tuple[Member, ...]:
    """Six members: p0 secretary, p5 probationary since 2026-03."""
    found = [making.member(number, name) for number, name in enumerate(NAMES)]
    found[5] = making.member(5, NAMES[5], joined="2026-03-01", official="")
    return tuple(found)


POST = MemberEvent(id="e0", member_id="p0", kind=EventKind.POSITION, on="2025-06-15", detail="Bí thư")


def file(record: MeetingRecord) -> MeetingFile:
    return MeetingFile(
        branch=making.branch(),
        record=record,
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def held(day: str, kind: MeetingKind = MeetingKind.REGULAR, **parts: Any) -> MeetingFile:
    """A meeting held on a day, with its parts."""
    meeting = Meeting(id=f"m-{day}", kind=kind, period=day[:7], day=day)
    return file(MeetingRecord(meeting=meeting, **parts))


def book(**parts: Any) -> Book:
    told: dict[str, Any] = {"branch": making.branch(), "members": people(), "events": (POST,), **parts}
    return Book(**told)


def task(key: str, day: str, **facts: Any) -> Task:
    told: dict[str, Any] = {"id": key, "meeting_id": f"m-{day}", "order": 1, "text": "Vận động nhân dân"}
    return Task(**{**told, **facts})


def result(key: str, day: str, outcome: Outcome, note: str = "") -> TaskResult:
    return TaskResult(
        id=f"m-{day}/{key}", meeting_id=f"m-{day}", task_id=key, outcome=outcome, note=note
    )
