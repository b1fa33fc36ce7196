"""A filled, lifelike sample branch (chi bộ mẫu): same seed, same content; every record goes the real way."""

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.attendance import must_attend
from desktop.branch.dates import check_period, earliest_day, next_period, period_short
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Guest,
    Mark,
    MeetingRecord,
    NamedSign,
    OpenTopic,
    Opinion,
    Outcome,
    Part,
    Task,
    TaskResult,
    Topic,
)
from desktop.branch.members import MemberPicture
from desktop.branch.organisation import Branch, PlaceKind
from desktop.branch.votes import vote_base
from desktop.errors import Cancelled, Refused
from desktop.services import meetings, setup
from desktop.services import sample_words as words
from desktop.services.desk import Desk
from desktop.services.sample_people import SamplePerson, make_people
from desktop.services.sample_story import ZONE, Chapter, Story, StoryClock, chapters, during
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.header import KeyDerivation

MOST_MEMBERS, MOST_MONTHS = 2000, 60
FEWEST_MEMBERS = 3
SECRETARY = "Trần Thị Hồng Yến"
CHAIR = "Nguyễn Văn Minh"
_WITHOUT_SUPERIOR = (2, 7)
"""Months in which no superior comes to the regular meeting."""

Progress = Callable[[int, int], None]


def make_sample(
    path: Path,
    password: str,
    *,
    members: int = 42,
    months: int = 12,
    until: str = "2026-10",
    seed: int = 1,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    kdf: "KeyDerivation | None" = None,
) -> None:
    """Make a vault at `path` with `members` members and `months` closed meetings, the last in `until`.

    The content (not the keys) is the same for the same arguments. Raises `Refused` for numbers out of range,
    `Cancelled` (nothing is left then), and what `setup.create` raises.
    """
    check_period(until)
    if not FEWEST_MEMBERS <= members <= MOST_MEMBERS or not 0 <= months <= MOST_MONTHS:
        raise Refused(
            translate(
                "sample",
                "Chi bộ mẫu có từ {few} đến {many} đảng viên, nhiều nhất {months} tháng.",
                few=FEWEST_MEMBERS,
                many=MOST_MEMBERS,
                months=MOST_MONTHS,
            ),
            field="members",
        )
    rng = random.Random(f"{seed}/{members}/{months}/{until}")  # noqa: S311  made-up content, not keys
    first = next_period(until, 1 - months)
    begin = earliest_day(first) - timedelta(days=20)
    clock = StoryClock(datetime.combine(begin, datetime.min.time(), ZONE) + timedelta(hours=8))
    desk, _code = setup.create(
        path,
        branch=_branch(rng),
        openings={"BB": rng.randint(3, 9), "NQ": rng.randint(3, 9)},
        person=SECRETARY,
        position="Chi ủy viên",
        password=password,
        clock=clock,
        ids=lambda: f"{rng.getrandbits(128):032x}",
        kdf=kdf,
    )
    try:
        people = make_people(rng, members, begin, earliest_day(until))
        _enter(desk, _named(people))
        told = chapters()
        for month in range(months):
            _ask(cancelled)
            period = next_period(first, month)
            _live(Story(desk, clock, rng, period), told)
            if progress is not None:
                progress(month + 1, months)
    except BaseException:
        import shutil

        try:
            desk.close()
        finally:
            shutil.rmtree(path, ignore_errors=True)
        raise
    desk.close()


def _live(story: Story, told: Sequence[Chapter]) -> None:
    """Live one month: what comes before the regular meeting, the meeting itself, what comes after it."""
    for chapter in told:
        chapter.before(story)
    _hold(story, told)
    for chapter in told:
        chapter.after(story)


def _ask(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _branch(rng: random.Random) -> Branch:
    return Branch(
        id=f"{rng.getrandbits(128):032x}",
        name="Chi bộ ấp Thới Hòa",
        superior="Đảng bộ xã Thới Hưng",
        place="Thới Hưng",
        place_kind=PlaceKind.COMMUNE,
        province="Thành phố Cần Thơ",
        term_from="2025",
        term_to="2030",
        usual_day=5,
        usual_start="07:30",
        usual_place="Nhà văn hóa ấp Thới Hòa",
        superior_committee="Đảng ủy xã Thới Hưng",
    )


def _named(people: Sequence[SamplePerson]) -> list[SamplePerson]:
    """Give the chair and the secretary the names everybody will meet in the papers."""
    from desktop.branch.members import Gender

    def with_name(person: SamplePerson, name: str, gender: Gender, digit: str) -> SamplePerson:
        number = person.member.citizen_id
        number = number[:3] + digit + number[4:]
        member = msgspec.structs.replace(
            person.member, full_name=name, gender=gender, citizen_id=number, card=number
        )
        return msgspec.structs.replace(person, member=member)

    first = with_name(people[0], CHAIR, Gender.MALE, "0")
    third = with_name(people[2], SECRETARY, Gender.FEMALE, "1")
    return [first, people[1], third, *people[3:]]


def _enter(desk: Desk, people: Sequence[SamplePerson]) -> None:
    with desk.write() as connection:
        records = [*(one.member for one in people), *(event for one in people for event in one.events)]
        label = translate("members", "Nhập danh sách {number} dòng", number=len(people))
        desk.apply(connection, "members", label, puts=records)
        desk.note(connection, "members-imported", new=len(people), changed=0)


class _Evening:
    """One meeting of the story: makes the parts and hands them in, step by step, as a secretary does."""

    def __init__(self, desk: Desk, rng: random.Random, meeting_id: str) -> None:
        self.desk = desk
        self.rng = rng
        self.meeting_id = meeting_id

    def record(self) -> MeetingRecord:
        """Return the meeting as it stands."""
        return meetings.file(self.desk, self.meeting_id).record

    def new_id(self) -> str:
        """Return the id of a new part."""
        return self.desk.ids()

    def put(self, parts: Sequence[Part]) -> None:
        """Hand parts in."""
        if parts:
            meetings.put(self.desk, *parts)


def _hold(story: Story, told: Sequence[Chapter]) -> None:
    desk, clock, rng, period = story.desk, story.clock, story.rng, story.period
    day = earliest_day(period).replace(day=5)
    clock.moment = datetime.combine(day - timedelta(days=2), datetime.min.time(), ZONE) + timedelta(hours=15)
    _changed, meeting_id = meetings.begin(desk, period)
    evening = _Evening(desk, rng, meeting_id)
    _prepare(evening, period)
    clock.moment = datetime.combine(day, datetime.min.time(), ZONE) + timedelta(hours=7, minutes=35)
    _call_roll(evening)
    _course(evening, period)
    _self_check(evening, day)
    during(story, told, meeting_id)
    _conclude(evening, day)
    clock.moment = datetime.combine(day, datetime.min.time(), ZONE) + timedelta(hours=10)
    meetings.close(desk, meeting_id)


def _prepare(evening: _Evening, period: str) -> None:
    rng, record = evening.rng, evening.record()
    by_name = {one.full_name: one.member_id for one in record.roster}
    meetings.update(
        evening.desk,
        evening.meeting_id,
        chair_id=by_name[CHAIR],
        secretary_id=by_name[SECRETARY],
        papers=(
            f"Dự thảo nghị quyết {period_short(period)}",
            f"Thông báo số {rng.randint(20, 99)}-TB/ĐU của Đảng ủy xã",
        ),
    )
    name, office = rng.choice(words.GUESTS)
    if int(period[5:7]) in _WITHOUT_SUPERIOR:
        return
    evening.put(
        [
            Guest(
                id=evening.new_id(),
                meeting_id=evening.meeting_id,
                order=1,
                name=name,
                office=office,
                superior=True,
            )
        ]
    )


def _call_roll(evening: _Evening) -> None:
    rng, record = evening.rng, evening.record()
    officers = {record.meeting.chair_id, record.meeting.secretary_id}
    called = [one for one in record.roster if must_attend(one) and one.member_id not in officers]
    absent = rng.sample(called, min(rng.choice((0, 1, 1, 2, 2, 3)), len(called) // 8))
    lines = [
        Attendance(
            id=f"{evening.meeting_id}/{one.member_id}",
            meeting_id=evening.meeting_id,
            member_id=one.member_id,
            mark=Mark.EXCUSED if rng.random() < 0.95 else Mark.UNEXCUSED,
            reason=rng.choice(words.REASONS),
        )
        for one in absent
    ]
    evening.put([_without_reason(one) for one in lines])
    meetings.everyone_present(evening.desk, evening.meeting_id)


def _without_reason(line: Attendance) -> Attendance:
    return msgspec.structs.replace(line, reason="") if line.mark is Mark.UNEXCUSED else line


def _present(record: MeetingRecord) -> list[MemberPicture]:
    here = {one.member_id for one in record.attendance if one.mark is Mark.PRESENT}
    return [one for one in record.roster if one.member_id in here]


def _course(evening: _Evening, period: str) -> None:
    rng, record = evening.rng, evening.record()
    here = _present(record)
    meetings.update(
        evening.desk,
        evening.meeting_id,
        dues=len(here) * rng.choice((15_000, 20_000, 25_000)),
        news=rng.choice(words.NEWS).format(a=rng.randint(20, 99)),
        ideology=rng.choice(words.IDEOLOGY),
    )
    parts: list[Part] = [
        TaskResult(
            id=f"{evening.meeting_id}/{task.id}",
            meeting_id=evening.meeting_id,
            task_id=task.id,
            outcome=Outcome.DONE if rng.random() < 0.8 else Outcome.IN_PROGRESS,
            note="",
        )
        for task in record.earlier_tasks
    ]
    speakers = rng.sample(here, min(rng.randint(3, 6), len(here)))
    parts += [
        Opinion(
            id=evening.new_id(),
            meeting_id=evening.meeting_id,
            order=place,
            topic=Topic.DISCUSSION,
            member_id=one.member_id,
            text=rng.choice(words.OPINIONS),
        )
        for place, one in enumerate(speakers, 1)
    ]
    may_vote = vote_base(record).may_vote
    other = rng.choice((0, 0, 0, 1)) if may_vote > FEWEST_MEMBERS else 0
    parts.append(
        Ballot(
            id=evening.new_id(),
            meeting_id=evening.meeting_id,
            order=1,
            subject=f"nghị quyết {period_short(period)}",
            in_favour=may_vote - other,
            against=0,
            other=other,
        )
    )
    evening.put(parts)
    for topic in record.earlier_topics:
        if not topic.closed_in and rng.random() < 0.7:
            meetings.close_topic(evening.desk, evening.meeting_id, topic, closed=True)


def _self_check(evening: _Evening, day: date) -> None:
    rng, record = evening.rng, evening.record()
    ordinary = [one for one in _present(record) if not one.position]
    named = rng.sample(ordinary, min(rng.choice((0, 1, 1, 2)), len(ordinary)))
    parts: list[Part] = []
    for one, found in zip(named, rng.sample(words.SIGNS, len(named)), strict=True):
        code, own, opinion, conclusion, remedy, reply = found
        parts += [
            Check(
                id=f"{evening.meeting_id}/{one.member_id}",
                meeting_id=evening.meeting_id,
                member_id=one.member_id,
                outcome=CheckOutcome.NAMED,
            ),
            NamedSign(
                id=evening.new_id(),
                meeting_id=evening.meeting_id,
                member_id=one.member_id,
                order=1,
                code=code,
                own_words=own,
                opinion=opinion,
                conclusion=conclusion,
                remedy=remedy,
                deadline=(day + timedelta(days=rng.choice((60, 90)))).isoformat(),
                reply=reply,
            ),
        ]
    evening.put(parts)
    meetings.nothing_named(evening.desk, evening.meeting_id)


def _conclude(evening: _Evening, day: date) -> None:
    rng, record = evening.rng, evening.record()
    listed = [one for one in record.roster if must_attend(one)]
    chosen = rng.sample(words.TASKS, rng.randint(2, 4))
    parts: list[Part] = [
        Task(
            id=evening.new_id(),
            meeting_id=evening.meeting_id,
            order=place,
            text=text,
            owners=tuple(one.member_id for one in rng.sample(listed, rng.choice((1, 1, 2)))),
            deadline=(day + timedelta(days=rng.choice((20, 25, 28)))).isoformat(),
        )
        for place, text in enumerate(chosen, 1)
    ]
    if rng.random() < 0.3:
        parts.append(
            OpenTopic(
                id=evening.new_id(), meeting_id=evening.meeting_id, order=1, text=rng.choice(words.UNFINISHED)
            )
        )
    evening.put(parts)
    quality = meetings.file(evening.desk, evening.meeting_id).quality
    hour = rng.choice(("09:10", "09:15", "09:20", "09:30"))
    meetings.update(
        evening.desk,
        evening.meeting_id,
        conclusion=rng.choice(words.CONCLUSIONS),
        end=hour,
        scores={one.code: max(one.most - rng.choice((0, 0, 1, 2)), 0) for one in quality.criteria},
    )
