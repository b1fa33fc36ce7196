"""Reading a meeting whole: live from its parts while open, from the frozen copy once closed."""

import re
import threading
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

import msgspec

from desktop.branch import attendance, progress
from desktop.branch.closing import Closing, MeetingFile, read_content
from desktop.branch.cycle import CLOSING, FollowUp, Prompt, PromptAnswer, SignReview
from desktop.branch.dates import check_period
from desktop.branch.kinds import FOLDER, Entitled, MeetingRules, rule_of
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    Guest,
    LevelVote,
    Meeting,
    MeetingKind,
    MeetingRecord,
    MeetingStatus,
    NamedSign,
    OpenSign,
    OpenTopic,
    Opinion,
    Outcome,
    SameDay,
    Task,
    TaskResult,
    moment,
)
from desktop.branch.members import Member, MemberEvent, MemberPicture, roster_on
from desktop.branch.names import clean
from desktop.branch.progress import Problem, Step, StepState
from desktop.branch.prompting import is_answer
from desktop.branch.rules import QualitySet
from desktop.branch.year_reviews import YearReview
from desktop.services import facts, rulebook
from desktop.services.desk import Desk
from desktop.services.troubles import MeetingClosed, NoMeeting, SignStays

if TYPE_CHECKING:
    from desktop.storage.connection import Connection

Ordered = TypeVar("Ordered", Guest, Opinion, Ballot, Task, OpenTopic)
Dated = TypeVar("Dated", FollowUp, SignReview)


class MeetingLine(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting as the year shows it."""

    meeting: Meeting
    steps: dict[Step, StepState]
    next_step: Step | None
    must_attend: int
    present: int
    checked: int
    blocking: int
    """Problems that keep the minutes from being closed."""


def scope_of(meeting_id: str) -> str:
    """Return the journal scope of a meeting."""
    return f"meeting:{meeting_id}"


def lines(desk: Desk, year: int | None = None) -> tuple[MeetingLine, ...]:
    """Return the regular meetings of a year (all), oldest first."""
    return _lines(desk, year, regular=True)


def other_lines(desk: Desk, year: int | None = None) -> tuple[MeetingLine, ...]:
    """Return the meetings of a year (all) that are not the regular ones, oldest first."""
    return _lines(desk, year, regular=False)


def _lines(desk: Desk, year: int | None, *, regular: bool) -> tuple[MeetingLine, ...]:
    with desk.read() as connection:
        chosen = [
            one
            for one in meetings_in(connection)
            if (one.kind is MeetingKind.REGULAR) is regular
            and (year is None or one.period.startswith(f"{year}-"))
        ]
        return tuple(_line(file_in(connection, one), desk.clock.today()) for one in chosen)


def meetings_in(connection: "Connection", *kinds: MeetingKind) -> tuple[Meeting, ...]:
    """Return the lines of the meetings of `kinds` (all), oldest first."""
    from desktop.storage import rows

    found = [one for one in rows.every(connection, Meeting) if not kinds or one.kind in kinds]
    return tuple(sorted(found, key=moment))


def _line(whole: MeetingFile, today: date) -> MeetingLine:
    record, sums, rule = whole.record, attendance.counts(whole.record), rule_of(whole)
    return MeetingLine(
        meeting=record.meeting,
        steps=progress.steps(record, whole.quality, rule),
        next_step=progress.next_step(record, whole.quality, rule),
        must_attend=sums.must_attend,
        present=sums.present,
        checked=len(record.checks),
        blocking=sum(one.blocks for one in standing_in(whole, today)),
    )


def find(desk: Desk, period: str) -> str | None:
    """Return the id of the regular meeting of a period, or None."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Meeting, period=check_period(period), kind=MeetingKind.REGULAR.value)
    return found[0].id if found else None


def meeting_in(connection: "Connection", meeting_id: str) -> Meeting:
    """Return a meeting's line within an open transaction; raises `KeyError`."""
    from desktop.storage import rows

    found = rows.get(connection, Meeting, meeting_id)
    if found is None:
        raise KeyError(meeting_id)
    return found


def check_open(connection: "Connection", meeting_id: str) -> Meeting:
    """Return the meeting if its minutes are open; raises `MeetingClosed`."""
    meeting = meeting_in(connection, meeting_id)
    if meeting.status is MeetingStatus.CLOSED:
        regular = meeting.kind is MeetingKind.REGULAR
        raise MeetingClosed(meeting.period, "" if regular else meeting_label(meeting))
    return meeting


def check_signs_stay(connection: "Connection", meeting_id: str) -> None:
    """Raise `SignStays` where a sign of an earlier closed version of a meeting is there no more.

    Nor may it become another member's, here or where other closed minutes tell of it: what was named stays, a
    later meeting says what became of it.
    """
    from desktop.storage import rows

    standing = {one.id: one for one in rows.every(connection, NamedSign, meeting_id=meeting_id)}
    for version in rows.every(connection, Closing, meeting_id=meeting_id):
        for sign in read_content(version.content).record.signs:
            kept = standing.get(sign.id)
            if kept is None or kept.member_id != sign.member_id:
                raise SignStays(sign.code)
    for told in _told_elsewhere(connection, standing):
        if standing[told.id].member_id != told.member_id:
            raise SignStays(told.code)


def _told_elsewhere(connection: "Connection", signs: Collection[str]) -> Iterator[NamedSign]:
    """Yield signs as the closed minutes of other meetings have them, which reviewed or followed them up."""
    from desktop.storage import rows
    from desktop.storage.tables import follow_ups, sign_reviews

    if not signs:
        return
    meant = sorted(signs)
    told = {
        *(one.meeting_id for one in rows.every(connection, FollowUp, follow_ups.c.sign_id.in_(meant))),
        *(one.meeting_id for one in rows.every(connection, SignReview, sign_reviews.c.sign_id.in_(meant))),
    }
    for identifier in sorted(told):
        if meeting_in(connection, identifier).status is MeetingStatus.CLOSED:
            known = _frozen(connection, identifier).record.earlier_signs
            yield from (one.sign for one in known if one.sign.id in signs)


def file(desk: Desk, meeting_id: str) -> MeetingFile:
    """Return everything the papers of a meeting are written from: live, or frozen once closed."""
    with desk.read() as connection:
        return file_in(connection, meeting_in(connection, meeting_id))


def file_of_period(desk: Desk, period: str) -> MeetingFile:
    """Return the file of a period's regular meeting; raises `NoMeeting`."""
    meeting_id = find(desk, period)
    if meeting_id is None:
        raise NoMeeting(period)
    return file(desk, meeting_id)


def file_in(connection: "Connection", meeting: Meeting) -> MeetingFile:
    """Return a meeting's file within an open transaction."""
    if meeting.status is MeetingStatus.CLOSED:
        return _frozen(connection, meeting.id)
    rule_set = rulebook.named_in(connection, FOLDER, MeetingRules, meeting.rule_set)
    return MeetingFile(
        branch=facts.branch_in(connection),
        record=_live(connection, meeting, rule_set),
        indicators=facts.indicators_in(connection, meeting.indicator_set),
        quality=rulebook.named_in(connection, "quality", QualitySet, meeting.quality_set),
        rules=rule_set.of(meeting.kind),
    )


_DECODED: OrderedDict[tuple[str, str], MeetingFile] = OrderedDict()
_MOST_DECODED = 160
_DECODING = threading.Lock()


def _frozen(connection: "Connection", meeting_id: str) -> MeetingFile:
    """Return the file of the newest closed version; one that was read before is not decoded again.

    A closed version never changes, so its id and its hash name its content for good.
    """
    from desktop.storage import rows
    from desktop.storage.tables import closings as table

    found = rows.fields(
        connection, Closing, ("id", "sha256"), order=(table.c.version.desc(),), limit=1, meeting_id=meeting_id
    )
    key = (str(found[0]["id"]), str(found[0]["sha256"]))
    with _DECODING:
        known = _DECODED.get(key)
        if known is not None:
            _DECODED.move_to_end(key)
            return known
    decoded = read_content(latest_closing(connection, meeting_id).content)
    with _DECODING:
        _DECODED[key] = decoded
        while len(_DECODED) > _MOST_DECODED:
            _DECODED.popitem(last=False)
    return decoded


def latest_closing(connection: "Connection", meeting_id: str) -> Closing:
    """Return the newest closed version of a meeting that was closed."""
    from desktop.storage import rows
    from desktop.storage.tables import closings as table

    order = (table.c.version.desc(),)
    return rows.every(connection, Closing, meeting_id=meeting_id, order=order, limit=1)[0]


def entitled(
    rule_set: MeetingRules, kind: MeetingKind, roster: Sequence[MemberPicture]
) -> tuple[MemberPicture, ...]:
    """Return who of a roster is called to a kind of meeting: for the chi ủy those who hold a seat in it."""
    if rule_set.of(kind).entitled is Entitled.BRANCH:
        return tuple(roster)
    seats = {one.casefold() for one in rule_set.committee_positions}
    return tuple(one for one in roster if seats & {part.casefold() for part in _offices(one.position)})


def _offices(position: str) -> list[str]:
    return [clean(part) for part in re.split(r"[,;]", position)]


def _live(connection: "Connection", meeting: Meeting, rule_set: MeetingRules) -> MeetingRecord:
    from desktop.storage import rows

    day = date.fromisoformat(meeting.day)
    members = rows.every(connection, Member)
    listed = roster_on(members, rows.every(connection, MemberEvent), day)
    roster = entitled(rule_set, meeting.kind, listed)
    places = {one.member_id: place for place, one in enumerate(roster)}
    before = _Before(connection, meeting)
    earlier_tasks, earlier_topics = before.tasks(), before.topics()
    earlier_signs, prompts = before.signs(), before.prompts()
    mine = meeting.id
    last = len(places)
    marks = [one for one in rows.every(connection, Attendance, meeting_id=mine) if one.member_id in places]
    checks = rows.every(connection, Check, meeting_id=mine)
    signs = rows.every(connection, NamedSign, meeting_id=mine)
    about = {one.sign.member_id for one in earlier_signs}
    about |= {one.member_id for one in prompts} | {one.member_id for one in checks}
    about |= {one.member_id for one in signs}
    return MeetingRecord(
        meeting=meeting,
        roster=roster,
        guests=_ordered(rows.every(connection, Guest, meeting_id=mine)),
        attendance=tuple(sorted(marks, key=lambda one: places[one.member_id])),
        opinions=_ordered(rows.every(connection, Opinion, meeting_id=mine)),
        ballots=_ordered(rows.every(connection, Ballot, meeting_id=mine)),
        tasks=_ordered(rows.every(connection, Task, meeting_id=mine)),
        earlier_tasks=earlier_tasks,
        results=rows.every(connection, TaskResult, meeting_id=mine),
        topics=_ordered(rows.every(connection, OpenTopic, meeting_id=mine)),
        earlier_topics=earlier_topics,
        checks=tuple(sorted(checks, key=lambda one: places.get(one.member_id, last))),
        signs=tuple(
            sorted(signs, key=lambda one: (places.get(one.member_id, last), one.order, one.id))
        ),
        earlier_signs=earlier_signs,
        reviews=rows.every(connection, SignReview, meeting_id=mine),
        follow_ups=rows.every(connection, FollowUp, meeting_id=mine),
        prompts=prompts,
        answers=rows.every(connection, PromptAnswer, meeting_id=mine),
        same_day=before.same_day(),
        levels=_levels(connection, mine, places),
        names={one.id: one.full_name for one in members if one.id in about - set(places)},
    )


def _levels(connection: "Connection", meeting_id: str, places: dict[str, int]) -> tuple[LevelVote, ...]:
    """Return the levels a year-end meeting voted on: the branch's first, then by roster."""
    from desktop.storage import rows

    found = [
        LevelVote(
            member_id=one.member_id, self_rating=one.self_rating, votes=one.votes, proposed=one.proposed
        )
        for one in rows.every(connection, YearReview, meeting_id=meeting_id)
    ]
    return tuple(
        sorted(found, key=lambda one: (bool(one.member_id), places.get(one.member_id, len(places))))
    )


def _ordered(parts: Sequence[Ordered]) -> tuple[Ordered, ...]:
    return tuple(sorted(parts, key=lambda one: (one.order, one.id)))


class _Before:
    """What was open when a meeting began: read from the meetings held before it."""

    def __init__(self, connection: "Connection", meeting: Meeting) -> None:
        from desktop.storage import rows

        self._connection = connection
        self._meeting = meeting
        self._meetings = {one.id: one for one in rows.every(connection, Meeting)}
        self._here = moment(meeting)

    def _at(self, meeting_id: str) -> tuple[str, str, str]:
        return moment(self._meetings[meeting_id])

    def _earlier(self, meeting_id: str) -> bool:
        return meeting_id in self._meetings and self._at(meeting_id) < self._here

    def tasks(self) -> tuple[Task, ...]:
        """Return the assignments that no earlier meeting found done."""
        from desktop.storage import rows

        done: dict[str, list[tuple[str, str, str]]] = {}
        for one in rows.every(self._connection, TaskResult):
            if one.outcome is Outcome.DONE and self._earlier(one.meeting_id):
                done.setdefault(one.task_id, []).append(self._at(one.meeting_id))
        found = [one for one in rows.every(self._connection, Task) if self._earlier(one.meeting_id)]
        still = [
            one
            for one in found
            if not any(when > self._at(one.meeting_id) for when in done.get(one.id, ()))
        ]
        return tuple(sorted(still, key=lambda one: (self._at(one.meeting_id), one.order, one.id)))

    def topics(self) -> tuple[OpenTopic, ...]:
        """Return the topics that no earlier meeting finished."""
        from desktop.storage import rows

        found = [one for one in rows.every(self._connection, OpenTopic) if self._earlier(one.meeting_id)]
        still = [one for one in found if not self._earlier(one.closed_in)]
        return tuple(sorted(still, key=lambda one: (self._at(one.meeting_id), one.order, one.id)))

    def signs(self) -> tuple[OpenSign, ...]:
        """Return the signs named before and not closed by an earlier meeting (biểu hiện còn theo dõi)."""
        from desktop.storage import rows

        found = [one for one in rows.every(self._connection, NamedSign) if self._earlier(one.meeting_id)]
        if not found:
            return ()
        follow_ups: dict[str, list[FollowUp]] = {}
        for found_then in self._in_order(rows.every(self._connection, FollowUp)):
            follow_ups.setdefault(found_then.sign_id, []).append(found_then)
        reviews: dict[str, list[SignReview]] = {}
        for review in self._in_order(rows.every(self._connection, SignReview)):
            reviews.setdefault(review.sign_id, []).append(review)
        still: list[OpenSign] = []
        for sign in found:
            named = self._at(sign.meeting_id)
            given = [one for one in follow_ups.get(sign.id, ()) if self._at(one.meeting_id) > named]
            if any(one.outcome in CLOSING for one in given):
                continue
            held = [one for one in reviews.get(sign.id, ()) if self._at(one.meeting_id) >= named]
            still.append(
                OpenSign(
                    sign=sign,
                    period=self._meetings[sign.meeting_id].period,
                    review=held[-1] if held else None,
                    follow_ups=tuple(given),
                )
            )
        return tuple(
            sorted(still, key=lambda one: (self._at(one.sign.meeting_id), one.sign.order, one.sign.id))
        )

    def _in_order(self, parts: Sequence[Dated]) -> list[Dated]:
        earlier = [one for one in parts if self._earlier(one.meeting_id)]
        return sorted(earlier, key=lambda one: self._at(one.meeting_id))

    def prompts(self) -> tuple[Prompt, ...]:
        """Return the prompts written by this meeting's day and due by its month that none before answered."""
        from desktop.storage import rows

        answered = {
            one.prompt_id
            for one in rows.every(self._connection, PromptAnswer)
            if self._earlier(one.meeting_id) and is_answer(one)
        }
        mine = self._meeting
        found = [
            one
            for one in rows.every(self._connection, Prompt)
            if one.on <= mine.day and one.due <= mine.period and one.id not in answered
        ]
        return tuple(sorted(found, key=lambda one: (one.due, one.on, one.id)))

    def same_day(self) -> tuple[SameDay, ...]:
        """Return the other meetings of the day."""
        mine = self._meeting
        others = [one for one in self._meetings.values() if one.day == mine.day and one.id != mine.id]
        return tuple(
            SameDay(meeting_id=one.id, kind=one.kind, start=one.start, end=one.end)
            for one in sorted(others, key=moment)
        )


def problems(desk: Desk, meeting_id: str) -> tuple[Problem, ...]:
    """Return what stands against closing the minutes, blocking problems first."""
    return standing_in(file(desk, meeting_id), desk.clock.today())


def standing_in(whole: MeetingFile, today: date) -> tuple[Problem, ...]:
    """Return what stands against closing a meeting `today`, by the rule of its kind."""
    return progress.problems(whole.record, whole.quality, today, rule_of(whole))
