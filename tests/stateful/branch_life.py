"""How a branch of the tests lives: whole months through the real services, by the dice of one number."""

import random
from collections.abc import Iterable
from datetime import date, datetime, timedelta

import msgspec

from desktop.branch.cycle import FollowOutcome, FollowUp, PromptAnswer, SignReview
from desktop.branch.cycle_checks import reviewable, to_follow_up
from desktop.branch.dates import earliest_day
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Mark,
    MeetingKind,
    MeetingRecord,
    NamedSign,
    Part,
    Task,
    TaskResult,
)
from desktop.branch.meetings import Outcome as TaskOutcome
from desktop.branch.spans import quarter_of
from desktop.branch.votes import vote_base
from desktop.services import meetings
from desktop.services.desk import Desk
from tests.conftest import VIETNAM
from tests.services.conftest import Story

CODES = ("I.1", "I.4", "II.3", "III.2")
OTHERS = tuple(one for one in MeetingKind if one not in {MeetingKind.REGULAR, MeetingKind.QUARTER_REVIEW})


class Life:
    """What a secretary does in a month; every step is a step of the services."""

    def __init__(self, desk: Desk, story: Story, dice: random.Random) -> None:
        self.desk = desk
        self.story = story
        self.dice = dice

    def go_to(self, day: date, hour: int) -> None:
        """Let time pass up to an hour of a day; never back."""
        moment = datetime(day.year, day.month, day.day, hour, tzinfo=VIETNAM)
        self.story.moment = max(self.story.moment, moment)

    def month(self, period: str) -> list[str]:
        """Live a month: the regular meeting, and at the end of a quarter its review; return closed ones."""
        first = earliest_day(period)
        self.go_to(first.replace(day=3), 15)
        held = [self.regular(period)]
        if first.month % 3 == 0:
            held.append(self.review(first.replace(day=25), quarter_of(first)))
        return [one for one in held if one]

    def regular(self, period: str) -> str:
        """Hold and close the regular meeting of a month; empty where it cannot be closed."""
        _changed, meeting_id = meetings.begin(self.desk, period)
        self.go_to(date.fromisoformat(self.record(meeting_id).meeting.day), 8)
        self.fill(meeting_id)
        return self.close(meeting_id)

    def review(self, day: date, quarter: str) -> str:
        """Hold and close the review of a quarter, where there is none yet."""
        if any(
            one.meeting.kind is MeetingKind.QUARTER_REVIEW and one.meeting.covers == quarter
            for one in meetings.other_lines(self.desk)
        ):
            return ""
        self.go_to(day, 14)
        _changed, meeting_id = meetings.begin_other(
            self.desk, MeetingKind.QUARTER_REVIEW, day.isoformat(), covers=quarter
        )
        self.fill(meeting_id)
        return self.close(meeting_id)

    def other(self, kind: MeetingKind, day: date) -> str:
        """Begin a meeting of another kind with what it needs to be about."""
        listed = self.listed()
        _changed, meeting_id = meetings.begin_other(
            self.desk,
            kind,
            day.isoformat(),
            subject="Học tập và làm theo Bác",
            about_id=self.dice.choice(listed) if kind in _ABOUT else "",
            about_name="Nguyễn Thị Mới" if kind is MeetingKind.ADMISSION else "",
        )
        return meeting_id

    def listed(self) -> list[str]:
        """Return the ids of the members on today's list."""
        from desktop.branch.members import COUNTED
        from desktop.services import members

        return [one.member.id for one in members.lines(self.desk) if one.state in COUNTED]

    def record(self, meeting_id: str) -> MeetingRecord:
        """Return a meeting as it stands."""
        return meetings.file(self.desk, meeting_id).record

    def fill(self, meeting_id: str) -> None:
        """Write down everything an open meeting needs to be closed, and some of what may be said."""
        self._people(meeting_id)
        record = self.record(meeting_id)
        self.put(self._cycle(record))
        if record.meeting.kind is MeetingKind.REGULAR:
            self.put(self._said(record))
            meetings.nothing_named(self.desk, meeting_id)
        record = self.record(meeting_id)
        facts: dict[str, object] = {"end": "11:00", "conclusion": "Thống nhất."}
        if record.meeting.kind is MeetingKind.QUARTER_REVIEW:
            facts["none_named"] = not reviewable(record)
        meetings.update(self.desk, meeting_id, **facts)

    def close(self, meeting_id: str) -> str:
        """Close a meeting that nothing stands against; return its id, empty where something does."""
        if any(one.blocks for one in meetings.problems(self.desk, meeting_id)):
            return ""
        meetings.close(self.desk, meeting_id)
        return meeting_id

    def put(self, parts: Iterable[Part]) -> None:
        """Hand parts in, if there are any."""
        told = tuple(parts)
        if told:
            meetings.put(self.desk, *told)

    def _people(self, meeting_id: str) -> None:
        """Call the roll: the two who lead are there, some others are not."""
        record = self.record(meeting_id)
        leaders = [one.member_id for one in record.roster if one.official][:2]
        if len(leaders) == 2:
            meetings.update(self.desk, meeting_id, chair_id=leaders[0], secretary_id=leaders[1])
        marks = [
            Attendance(
                id=f"{meeting_id}/{one.member_id}",
                meeting_id=meeting_id,
                member_id=one.member_id,
                mark=Mark.PRESENT if one.member_id in leaders else Mark.EXCUSED,
            )
            for one in record.roster
            if one.member_id in leaders or self.dice.random() < 0.15
        ]
        self.put(marks)
        meetings.everyone_present(self.desk, meeting_id)

    def _said(self, record: MeetingRecord) -> list[Part]:
        meeting = record.meeting
        here = [one.member_id for one in record.attendance if one.mark is Mark.PRESENT]
        parts: list[Part] = [
            TaskResult(
                id=f"{meeting.id}/{one.id}",
                meeting_id=meeting.id,
                task_id=one.id,
                outcome=self.dice.choice(list(TaskOutcome)),
            )
            for one in record.earlier_tasks
        ]
        for who in self.dice.sample(here, min(self.dice.choice((0, 1, 1, 2)), len(here))):
            if record.signs_of(who):
                continue
            parts += named(
                meeting.id, who, self.desk.ids(), self.dice.choice(CODES), self._later(meeting.day)
            )
        base = vote_base(record)
        parts.append(
            Ballot(
                id=f"v-{meeting.id}",
                meeting_id=meeting.id,
                order=1,
                subject="nghị quyết tháng",
                in_favour=base.may_vote,
                against=0,
                other=0,
            )
        )
        parts.append(
            Task(id=self.desk.ids(), meeting_id=meeting.id, order=1, text="Vận động", owners=tuple(here[:1]))
        )
        return parts

    def _later(self, day: str) -> str:
        return (date.fromisoformat(day) + timedelta(days=self.dice.choice((30, 60, 90)))).isoformat()

    def _cycle(self, record: MeetingRecord) -> list[Part]:
        """Review, follow up, answer: all that a quarterly review owes, some of it in another meeting."""
        meeting = record.meeting
        owed = meeting.kind is MeetingKind.QUARTER_REVIEW
        follows = owed or meeting.kind is MeetingKind.REGULAR
        parts: list[Part] = [
            SignReview(
                id=f"{meeting.id}/{one.sign.id}",
                meeting_id=meeting.id,
                sign_id=one.sign.id,
                own_words="Tôi nhận thiếu sót",
                conclusion="Rút kinh nghiệm",
                remedy="Báo cáo hằng tháng",
                deadline=self._later(meeting.day),
            )
            for one in reviewable(record)
            if owed
        ]
        parts += [
            FollowUp(
                id=f"{meeting.id}/{one.sign.id}",
                meeting_id=meeting.id,
                sign_id=one.sign.id,
                outcome=self.dice.choice(list(FollowOutcome)),
                grounds="Chi ủy theo dõi trong quý",
            )
            for one in to_follow_up(record)
            if owed or (follows and self.dice.random() < 0.3)
        ]
        parts += [
            PromptAnswer(
                id=f"{meeting.id}/{one.id}",
                meeting_id=meeting.id,
                prompt_id=one.id,
                own_words="Tôi tiếp thu",
            )
            for one in record.prompts
            if follows and self.dice.random() < 0.6
        ]
        return parts


_ABOUT = {MeetingKind.RECOGNITION, MeetingKind.DISCIPLINE}


def named(meeting_id: str, who: str, key: str, code: str, deadline: str = "") -> list[Part]:
    """Return a self-check that names a sign, with the sign."""
    both = {"meeting_id": meeting_id, "member_id": who}
    return [
        Check(id=f"{meeting_id}/{who}", outcome=CheckOutcome.NAMED, **both),
        NamedSign(id=key, order=1, code=code, own_words="Tôi còn hạn chế", deadline=deadline, **both),
    ]


Everything = dict[str, tuple[msgspec.Struct, ...]]
