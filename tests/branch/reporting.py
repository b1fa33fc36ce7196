"""Making whole branches for the tests of figures and reports."""

from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.figures import ReportRules
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Check, CheckOutcome, MeetingRecord, MeetingStatus, NamedSign
from desktop.branch.rules import in_force, indicator_set, quality_set, shipped_rules
from desktop.branch.studies import StudySession
from tests.branch.making import branch, mark, meeting, member, person

RULES = in_force(shipped_rules("reports", ReportRules), date(2017, 12, 1))


def file_of(record: MeetingRecord) -> MeetingFile:
    return MeetingFile(
        branch=branch(),
        record=record,
        indicators=indicator_set("nq04-2016"),
        quality=quality_set("hd42-2025"),
    )


def closed(day: str, numbers: range, signs: tuple[NamedSign, ...] = (), **parts: object) -> MeetingFile:
    """A closed regular meeting at which these people are present and have checked themselves."""
    identifier = f"m-{day}"
    named = {one.member_id for one in signs}
    told = {
        "meeting": meeting(id=identifier, day=day, period=day[:7], status=MeetingStatus.CLOSED),
        "roster": tuple(person(number) for number in numbers),
        "attendance": tuple(
            msgspec.structs.replace(mark(number), id=f"{identifier}/p{number}", meeting_id=identifier)
            for number in numbers
        ),
        "checks": tuple(
            Check(
                id=f"{identifier}/p{number}",
                meeting_id=identifier,
                member_id=f"p{number}",
                outcome=CheckOutcome.NAMED if f"p{number}" in named else CheckOutcome.NONE,
            )
            for number in numbers
        ),
        "signs": signs,
    }
    return file_of(MeetingRecord(**{**told, **parts}))


def named(number: int, day: str, code: str = "I.4", key: str = "") -> NamedSign:
    return NamedSign(
        id=key or f"s-{day}-{number}-{code}",
        meeting_id=f"m-{day}",
        member_id=f"p{number}",
        order=1,
        code=code,
    )


def measure(number: int | None, kind: MeasureKind, on: str, **facts: object) -> Measure:
    who = "" if number is None else f"p{number}"
    return Measure(**{"id": f"{kind.value}-{who}-{on}", "member_id": who, "kind": kind, "on": on, **facts})


def study(on: str, called: int, present: int, key: str) -> StudySession:
    return StudySession(id=key, on=on, document="Nghị quyết số 04-NQ/TW", called=called, present=present)


def people(numbers: range) -> tuple:
    return tuple(member(number, f"Người Thứ {number}") for number in numbers)


REPRIMAND, WARNING, DISMISSAL = MeasureKind.REPRIMAND, MeasureKind.WARNING, MeasureKind.DISMISSAL
REMIND, NOT_COMPLETED, PENDING = MeasureKind.REMIND, MeasureKind.NOT_COMPLETED, MeasureKind.PENDING
_OF_2017 = (WARNING,) * 2 + (REPRIMAND,) * 9 + (NOT_COMPLETED,) * 4 + (REMIND,) * 17
_HEADS_OF_2017 = (REPRIMAND,) * 15 + (WARNING,) * 5 + (DISMISSAL,) + (PENDING,)
_SESSIONS, _PRESENT, _CALLED = 633, 45_245, 45_953
BRANCHES = 8


def city_of_2017() -> tuple[Book, ...]:
    """Branches whose records make the figures published for one city on 13/12/2017.

    6 collectives (1 khiển trách, 5 nhắc nhở); 32 individuals (2 + 9 + 4 + 17); 22 heads (15 + 5 + 1 + 1), 7
    of them managed above; 633 sessions, 45.245 people, 98,46 %. Dealt out unevenly, so that sums are at work.
    """
    return tuple(_branch_of_2017(place) for place in range(BRANCHES))


def _branch_of_2017(place: int) -> Book:
    day, decided = "2017-06-05", "2017-09-20"
    numbers = range(1, 13)
    mine = [kind for index, kind in enumerate(_OF_2017) if index % BRANCHES == place]
    signs = tuple(named(index + 1, day, ("I.4", "II.3", "III.2")[index % 3]) for index in range(len(mine)))
    measures = [measure(index + 1, kind, decided, sign_id=signs[index].id) for index, kind in enumerate(mine)]
    # everybody disciplined was reminded first: the lighter measure is not counted again
    measures += [
        measure(index + 1, REMIND, "2017-07-01", sign_id=signs[index].id)
        for index, kind in enumerate(mine)
        if kind is not REMIND
    ]
    if place < 6:
        measures.append(measure(None, REPRIMAND if place == 0 else REMIND, decided))
    heads = [(at, kind) for at, kind in enumerate(_HEADS_OF_2017) if at % BRANCHES == place]
    measures += [
        measure(number, kind, decided, id=f"h{at}", head_responsibility=True, managed_above=at < 7)
        for number, (at, kind) in enumerate(heads, start=8)
    ]
    return Book(
        branch=branch(id=f"b{place}", name=f"Chi bộ số {place + 1}"),
        members=people(numbers),
        meetings=(closed(day, numbers, signs),),
        measures=tuple(measures),
        studies=_studies_of(place),
    )


def _studies_of(place: int) -> tuple[StudySession, ...]:
    """Share sessions and people out, the remainders to the first ones."""
    numbers = [at for at in range(_SESSIONS) if at % BRANCHES == place]
    return tuple(
        study(
            f"2017-{at % 11 + 1:02d}-{at % 28 + 1:02d}",
            _CALLED // _SESSIONS + (at < _CALLED % _SESSIONS),
            _PRESENT // _SESSIONS + (at < _PRESENT % _SESSIONS),
            f"t{at}",
        )
        for at in numbers
    )
