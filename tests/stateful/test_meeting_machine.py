"""An open branch lives some months at random; whatever happens, what was closed and numbered stays."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.branch.attendance import counts
from desktop.branch.closing import sha256_of
from desktop.branch.dates import next_period
from desktop.branch.meetings import (
    Attendance,
    Ballot,
    Check,
    CheckOutcome,
    Mark,
    MeetingStatus,
    NamedSign,
    OpenTopic,
    Opinion,
    Outcome,
    Part,
    Task,
    TaskResult,
)
from desktop.branch.members import EventKind, MemberEvent
from desktop.errors import Refused
from desktop.services import facts, keeping, meetings, members, registers, setup
from desktop.services.troubles import MeetingClosed, NotReady
from desktop.storage import rows
from desktop.storage.journal import CannotUndo, StillUsed
from desktop.storage.tables import RECORD_OF
from tests.services.conftest import PASSWORD, Story, counted, make_branch

texts = st.sampled_from(["", "Nhất trí", "Đề nghị sửa đường ấp", "Cần cố gắng", "=1+1"])
kinds = st.sampled_from([one for one in EventKind if one is not EventKind.POSITION])
pick = st.integers(0, 10**6)

_made: list[Path] = []


def template() -> Path:
    """The vault that every life begins with, made once."""
    if not _made:
        path = Path(tempfile.mkdtemp(prefix="sochibo-machine-")) / "chi-bo.scb"
        make_branch(path)
        _made.append(path)
    return _made[0]


def teardown_module() -> None:
    for path in _made:
        shutil.rmtree(path.parent)
    _made.clear()


class Branch(RuleBasedStateMachine):
    """The life of a branch, with what must stay remembered beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="sochibo-life-"))
        self.story = Story()
        self.ids = counted("x")
        self.period = "2026-07"
        self.meetings: list[str] = []
        self.closed: dict[str, bytes] = {}
        self.numbers: dict[str, int] = {}

    @initialize()
    def begin_life(self) -> None:
        path = self.folder / "chi-bo.scb"
        shutil.copytree(template(), path)
        self.open(path)
        self.begin_meeting()

    def open(self, path: Path) -> None:
        self.desk = setup.open_desk(path, PASSWORD, clock=self.story, ids=self.ids)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            report = keeping.health_of(self.desk)
            self.desk.close()
            shutil.rmtree(self.folder)
            assert report.ok, report.findings

    # What happens

    def meeting(self, number: int) -> str:
        return self.meetings[number % len(self.meetings)]

    def person(self, number: int) -> str:
        people = members.lines(self.desk)
        return people[number % len(people)].member.id

    def tried(self, work: Callable[[], Any], meeting_id: str = "") -> Any:
        """Do it; closed minutes must refuse it, and then nothing is changed."""
        before = self.everything() if self.is_closed(meeting_id) else None
        try:
            done = work()
        except MeetingClosed:
            assert before is not None
            assert self.everything() == before
            return None
        assert before is None or self.everything() == before
        return done

    def is_closed(self, meeting_id: str) -> bool:
        return any(
            one.meeting.id == meeting_id and one.meeting.status is MeetingStatus.CLOSED
            for one in meetings.lines(self.desk)
        )

    @precondition(lambda self: len(self.meetings) < 5)
    @rule()
    def begin_meeting(self) -> None:
        self.period = next_period(self.period)
        _changed, meeting_id = meetings.begin(self.desk, self.period)
        self.meetings.append(meeting_id)

    @rule(seconds=st.sampled_from([1, 3, 5, 86_400]))
    def time_passes(self, seconds: int) -> None:
        self.story.go(seconds=seconds)

    @rule(name=st.sampled_from(["Bùi Văn Mới", "Đỗ Thị Hoà", "x" * 10_000, ""]))
    def add_member(self, name: str) -> None:
        new = msgspec.structs.replace(
            members.blank(self.desk), full_name=name, joined="2010-01-01", official="2011"
        )
        before = self.everything()
        try:
            members.save(self.desk, new)
        except Refused:
            assert self.everything() == before

    @rule(who=pick, phone=st.sampled_from(["0912", "0913", ""]), official=st.sampled_from(["2012-02-03", ""]))
    def edit_member(self, who: int, phone: str, official: str) -> None:
        line = members.member(self.desk, self.person(who))
        members.save(self.desk, msgspec.structs.replace(line.member, phone=phone, official=official))

    @rule(
        who=pick,
        kind=kinds,
        on=st.sampled_from(["2026-07-20", "2026-09", "2026-10-05"]),
        until=st.sampled_from(["", "2026-12"]),
    )
    def add_event(self, who: int, kind: EventKind, on: str, until: str) -> None:
        event = MemberEvent(id=self.ids(), member_id=self.person(who), kind=kind, on=on, until=until)
        members.put_event(self.desk, event)

    @rule(who=pick)
    def drop_events(self, who: int) -> None:
        for event in members.member(self.desk, self.person(who)).events:
            members.drop_event(self.desk, event)

    @rule(where=pick, text=texts)
    def type_news(self, where: int, text: str) -> None:
        meeting_id = self.meeting(where)
        self.tried(lambda: meetings.update(self.desk, meeting_id, news=text), meeting_id)

    @rule(where=pick)
    def call_everyone(self, where: int) -> None:
        meeting_id = self.meeting(where)
        self.tried(lambda: meetings.everyone_present(self.desk, meeting_id), meeting_id)
        if not self.is_closed(meeting_id):
            assert counts(meetings.file(self.desk, meeting_id).record).adds_up

    @rule(where=pick)
    def nothing_named(self, where: int) -> None:
        meeting_id = self.meeting(where)
        self.tried(lambda: meetings.nothing_named(self.desk, meeting_id), meeting_id)

    @rule(
        where=pick,
        who=pick,
        what=st.sampled_from(["mark", "opinion", "ballot", "named", "task", "topic"]),
        text=texts,
        number=st.integers(0, 9),
    )
    def put_part(self, where: int, who: int, what: str, text: str, number: int) -> None:
        meeting_id, person = self.meeting(where), self.person(who)
        both = {"meeting_id": meeting_id, "member_id": person}
        named = Check(id=f"{meeting_id}/{person}", outcome=CheckOutcome.NAMED, **both)
        parts: dict[str, list[Part]] = {
            "mark": [
                Attendance(id=f"{meeting_id}/{person}", mark=list(Mark)[number % 3], reason=text, **both)
            ],
            "opinion": [Opinion(id=f"o{number}{meeting_id}", order=number, text=text, **both)],
            "ballot": [
                Ballot(id=f"v{meeting_id}", meeting_id=meeting_id, order=1, subject=text, in_favour=number)
            ],
            "named": [
                named,
                NamedSign(id=f"s{number}{meeting_id}", order=number, code="I.4", own_words=text, **both),
            ],
            "task": [
                Task(
                    id=f"t{number}{meeting_id}",
                    meeting_id=meeting_id,
                    order=number,
                    text=text,
                    owners=(person,),
                )
            ],
            "topic": [OpenTopic(id=f"n{number}{meeting_id}", meeting_id=meeting_id, order=number, text=text)],
        }
        changed = self.tried(lambda: meetings.put(self.desk, *parts[what]), meeting_id)
        if changed is not None:
            for part in parts[what]:
                assert part in self.everything()[rows.place_of(part)[0]]

    @rule(where=pick, which=pick)
    def drop_part(self, where: int, which: int) -> None:
        meeting_id = self.meeting(where)
        record = meetings.file(self.desk, meeting_id).record
        parts = [
            *record.attendance,
            *record.opinions,
            *record.ballots,
            *record.tasks,
            *record.topics,
            *record.signs,
        ]
        if not parts:
            return
        part = parts[which % len(parts)]
        before = self.everything()
        try:
            self.tried(lambda: meetings.drop(self.desk, part), meeting_id)
        except StillUsed:
            assert self.everything() == before

    @rule(where=pick, which=pick, outcome=st.sampled_from(Outcome))
    def tell_result(self, where: int, which: int, outcome: Outcome) -> None:
        meeting_id = self.meeting(where)
        open_tasks = meetings.file(self.desk, meeting_id).record.earlier_tasks
        if open_tasks:
            one = open_tasks[which % len(open_tasks)]
            told = TaskResult(
                id=f"{meeting_id}/{one.id}", meeting_id=meeting_id, task_id=one.id, outcome=outcome
            )
            self.tried(lambda: meetings.put(self.desk, told), meeting_id)

    @rule(where=pick, which=pick, closed=st.booleans())
    def finish_topic(self, where: int, which: int, closed: bool) -> None:
        meeting_id = self.meeting(where)
        topics = meetings.file(self.desk, meeting_id).record.earlier_topics
        if topics:
            topic = topics[which % len(topics)]
            self.tried(lambda: meetings.close_topic(self.desk, meeting_id, topic, closed=closed), meeting_id)

    @rule(where=pick, back=st.booleans(), times=st.integers(1, 4))
    def undo_or_redo(self, where: int, back: bool, times: int) -> None:
        meeting_id = self.meeting(where)
        turn = meetings.undo if back else meetings.redo
        for _ in range(times):
            before = self.everything()
            try:
                done = self.tried(lambda: turn(self.desk, meetings.scope_of(meeting_id)), meeting_id)
            except CannotUndo:
                assert self.everything() == before
                return
            if done is None:
                assert self.everything() == before

    @rule(back=st.booleans())
    def undo_members(self, back: bool) -> None:
        before = self.everything()
        try:
            (members.undo if back else members.redo)(self.desk)
        except CannotUndo:
            assert self.everything() == before

    @rule(where=pick)
    def undo_and_redo_is_nothing(self, where: int) -> None:
        meeting_id = self.meeting(where)
        if self.is_closed(meeting_id):
            return
        before, scope = self.everything(), meetings.scope_of(meeting_id)
        try:
            if meetings.undo(self.desk, scope) is not None:
                meetings.redo(self.desk, scope)
        except CannotUndo:
            pass
        assert self.everything() == before

    @rule(where=pick)
    def make_ready_and_close(self, where: int) -> None:
        meeting_id = self.meeting(where)
        if self.is_closed(meeting_id):
            return
        record = meetings.file(self.desk, meeting_id).record
        here = [one.member_id for one in record.roster if one.state in {"official", "probationary"}]
        if len(here) < 2:
            return
        for officer in here[:2]:
            present = Attendance(
                id=f"{meeting_id}/{officer}", meeting_id=meeting_id, member_id=officer, mark=Mark.PRESENT
            )
            meetings.put(self.desk, present)
        meetings.update(self.desk, meeting_id, chair_id=here[0], secretary_id=here[1], end="09:15")
        meetings.everyone_present(self.desk, meeting_id)
        self.close_meeting(where)

    @rule(where=pick)
    def close_meeting(self, where: int) -> None:
        meeting_id = self.meeting(where)
        if self.is_closed(meeting_id):
            return
        blocking = [one for one in meetings.problems(self.desk, meeting_id) if one.blocks]
        if blocking:
            before = self.everything()
            with pytest.raises(NotReady) as refused:
                meetings.close(self.desk, meeting_id)
            assert list(refused.value.problems) == blocking
            assert self.everything() == before
            return
        closing = meetings.close(self.desk, meeting_id)
        assert self.numbers.setdefault(meeting_id, closing.number) == closing.number
        self.closed[closing.id] = closing.content
        assert counts(meetings.file(self.desk, meeting_id).record).adds_up

    @rule(where=pick, reason=st.sampled_from(["Sai số", "Thiếu ý kiến"]))
    def reopen_meeting(self, where: int, reason: str) -> None:
        meetings.reopen(self.desk, self.meeting(where), reason)

    @rule(name=st.sampled_from(["Chi bộ ấp Một", "Chi bộ ấp Hai"]))
    def rename_branch(self, name: str) -> None:
        facts.save_branch(self.desk, msgspec.structs.replace(facts.branch(self.desk), name=name))

    @rule()
    def open_again(self) -> None:
        before = self.everything(), self.files()
        path = self.desk.path
        self.desk.close()
        self.open(path)
        assert (self.everything(), self.files()) == before

    # What must hold

    def everything(self) -> dict[str, tuple[msgspec.Struct, ...]]:
        with self.desk.read() as connection:
            return {name: rows.every(connection, record) for name, record in RECORD_OF.items()}

    def files(self) -> list[object]:
        return [meetings.file(self.desk, one) for one in self.meetings]

    @invariant()
    def closed_papers_never_change(self) -> None:
        if not hasattr(self, "desk"):
            return
        kept = {one.id: one for meeting in self.meetings for one in meetings.closings(self.desk, meeting)}
        assert {key: one.content for key, one in kept.items()} == self.closed
        assert all(sha256_of(one.content) == one.sha256 for one in kept.values())

    @invariant()
    def numbers_have_no_gap(self) -> None:
        if not hasattr(self, "desk"):
            return
        issued = {one.meeting_id: one.number for one in registers.issued(self.desk)}
        assert issued == self.numbers
        assert sorted(issued.values()) == list(range(10, 10 + len(issued)))

    @invariant()
    def every_meeting_can_be_read(self) -> None:
        if not hasattr(self, "desk"):
            return
        for line in meetings.lines(self.desk):
            assert line.present <= line.must_attend
            if line.meeting.status is MeetingStatus.CLOSED:
                latest = meetings.closings(self.desk, line.meeting.id)[-1]
                assert not latest.reopened_at
                assert (
                    msgspec.json.decode(latest.content)["record"]["meeting"]["number"] == line.meeting.number
                )


TestBranch = Branch.TestCase
TestBranch.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
