"""Two years of a branch at random: nothing named is lost, closed papers stay, numbers have no gap.

Months are lived whole (meetings, reviews, follow-ups, prompts), between them anything is written, undone,
reopened, moved. Beside the services stands what must stay remembered, and a recount from the bare rows.
"""

import functools
import itertools
import os
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.branch.book import Book
from desktop.branch.closing import Closing, sha256_of
from desktop.branch.commitments import Commitment, commitment_id
from desktop.branch.cycle import (
    CLOSING,
    FollowOutcome,
    FollowUp,
    Prompt,
    PromptAnswer,
    PromptSource,
    SignReview,
)
from desktop.branch.dates import next_period
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus, NamedSign
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.numbering import IssuedContent, IssuedPaper, Series
from desktop.branch.remedies import chains, counts_by_quarter, moment, open_before, open_signs
from desktop.branch.spans import SpanKind, next_span, quarter_of, span_of
from desktop.branch.studies import StudySession
from desktop.errors import Refused
from desktop.services import (
    book,
    cycle,
    cycle_papers,
    due,
    entries,
    facts,
    keeping,
    meetings,
    members,
    reports,
    setup,
    undoing,
)
from desktop.services.papers import minutes_lines
from desktop.services.troubles import MeetingClosed, NotReady, ReviewExists, SignStays
from desktop.storage import rows
from desktop.storage.journal import CannotUndo, StillUsed
from desktop.storage.tables import RECORD_OF
from tests.services.conftest import PASSWORD, Story, counted, make_branch
from tests.stateful.branch_life import CODES, OTHERS, Everything, Life, named

MONTHS = 24
FAR = date(2190, 1, 1)
pick = st.integers(0, 10**6)
words = st.sampled_from(["", "Nhất trí", "Tôi tiếp thu"])

_made: list[Path] = []


def template() -> Path:
    """The vault that every life begins with, made once."""
    if not _made:
        path = Path(tempfile.mkdtemp(prefix="sochibo-two-years-")) / "chi-bo.scb"
        make_branch(path)
        _made.append(path)
    return _made[0]


def teardown_module() -> None:
    for path in _made:
        shutil.rmtree(path.parent)
    _made.clear()


def step(**drawn: st.SearchStrategy[Any]) -> Callable[[Callable[..., None]], Any]:
    """Make a rule after which life goes on for some months: so that the two years pass whatever is drawn."""

    def made(work: Callable[..., None]) -> Any:
        def go(self: "TwoYears", months: int, dice: int, **facts: Any) -> None:
            work(self, **facts)
            self.live(months, dice)

        return rule(months=st.sampled_from([1, 0, 0, 1, 2]), dice=pick, **drawn)(
            functools.update_wrapper(go, work)
        )

    return made


class TwoYears(RuleBasedStateMachine):
    """The life of a branch, with what must stay remembered beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="sochibo-life-"))
        self.story = Story()
        self.ids = counted("x")
        self.period = "2026-09"
        self.lived = 0
        self.closed: dict[str, bytes] = {}
        self.lines: dict[str, tuple[str, ...]] = {}
        self.named: dict[str, str] = {}
        self.numbers: dict[str, tuple[str, str, int]] = {}
        self.issued: dict[str, bytes] = {}

    @initialize(seed=pick)
    def begin_life(self, seed: int) -> None:
        path = self.folder / "chi-bo.scb"
        shutil.copytree(template(), path)
        self.open(path)
        self.live(1, seed)

    def open(self, path: Path) -> None:
        self.desk = setup.open_desk(path, PASSWORD, clock=self.story, ids=self.ids)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            report = keeping.health_of(self.desk)
            self.desk.close()
            shutil.rmtree(self.folder)
            assert report.ok, report.findings

    # ------------------------------------------------------------------------------------- what happens
    def life(self, seed: int) -> Life:
        return Life(self.desk, self.story, random.Random(seed))

    def rows(self, kind: type[Any]) -> tuple[Any, ...]:
        with self.desk.read() as connection:
            return rows.every(connection, kind)

    def meeting(self, number: int) -> Meeting:
        """Return a meeting, the newest ones rather than the oldest."""
        held = sorted(self.rows(Meeting), key=moment)[-6:]
        return held[number % len(held)]

    def everything(self) -> Everything:
        with self.desk.read() as connection:
            return {name: rows.every(connection, record) for name, record in RECORD_OF.items()}

    def tried(
        self, work: Callable[[], Any], *troubles: type[Exception], meeting: Meeting | None = None
    ) -> Any:
        """Do it; what is refused, and whatever is tried on closed minutes, changes nothing."""
        shut = meeting is not None and meeting.status is MeetingStatus.CLOSED
        allowed = (*troubles, MeetingClosed) if shut else troubles
        before = self.everything() if allowed else None
        try:
            done = work()
        except allowed:
            assert self.everything() == before
            return None
        assert not shut or self.everything() == before
        return done

    def remember(self, ids: Iterable[str]) -> None:
        """Keep what was closed: its bytes, its sentences, what it named."""
        for meeting_id in ids:
            latest = meetings.closings(self.desk, meeting_id)[-1]
            whole = meetings.file(self.desk, meeting_id)
            self.closed[latest.id] = latest.content
            self.lines[meeting_id] = minutes_lines(whole)
            self.named |= {one.id: one.member_id for one in whole.record.signs}

    def live(self, number: int, seed: int) -> None:
        """Live whole months, as long as the two years are not over."""
        life = self.life(seed)
        for _ in range(min(number, MONTHS - self.lived)):
            self.period = next_period(self.period)
            self.lived += 1
            self.remember(life.month(self.period))

    @step()
    def let_time_pass(self) -> None:
        """Nothing but months."""

    @step(kind=st.sampled_from(OTHERS), seed=pick, whole=st.booleans())
    def hold_another(self, kind: MeetingKind, seed: int, whole: bool) -> None:
        life, today = self.life(seed), self.story.today()
        meeting_id = self.tried(lambda: life.other(kind, today), ReviewExists)
        if meeting_id and whole:
            life.fill(meeting_id)
            self.remember(one for one in [life.close(meeting_id)] if one)

    @step(where=pick, who=pick, code=st.sampled_from(CODES))
    def name_a_sign(self, where: int, who: int, code: str) -> None:
        meeting = self.meeting(where)
        listed = self.life(0).listed()
        parts = named(meeting.id, listed[who % len(listed)], self.ids(), code)
        self.tried(lambda: meetings.put(self.desk, *parts), meeting=meeting)

    @step(where=pick, which=pick, outcome=st.sampled_from(FollowOutcome), grounds=words)
    def follow_up(self, where: int, which: int, outcome: FollowOutcome, grounds: str) -> None:
        meeting = self.meeting(where)
        signs = self.rows(
            NamedSign
        )  # any sign, a closed one too: what cannot be right stands against closing
        if signs:
            sign = signs[which % len(signs)].id
            found = FollowUp(
                id=f"{meeting.id}/{sign}",
                meeting_id=meeting.id,
                sign_id=sign,
                outcome=outcome,
                grounds=grounds,
            )
            self.tried(lambda: meetings.put(self.desk, found), meeting=meeting)

    @step(where=pick, which=pick, said=words)
    def review_or_answer(self, where: int, which: int, said: str) -> None:
        meeting = self.meeting(where)
        record = meetings.file(self.desk, meeting.id).record
        about: list[SignReview | PromptAnswer] = [
            SignReview(
                id=f"{meeting.id}/{one.sign.id}", meeting_id=meeting.id, sign_id=one.sign.id, conclusion=said
            )
            for one in record.earlier_signs
        ]
        about += [
            PromptAnswer(id=f"{meeting.id}/{one.id}", meeting_id=meeting.id, prompt_id=one.id, own_words=said)
            for one in record.prompts
        ]
        if about:
            part = about[which % len(about)]
            self.tried(lambda: meetings.put(self.desk, part), meeting=meeting)

    @step(where=pick, which=pick)
    def drop_part(self, where: int, which: int) -> None:
        meeting = self.meeting(where)
        record = meetings.file(self.desk, meeting.id).record
        parts = [*record.signs, *record.follow_ups, *record.reviews, *record.answers, *record.tasks]
        if parts:
            part = parts[which % len(parts)]
            self.tried(lambda: meetings.drop(self.desk, part), StillUsed, SignStays, meeting=meeting)

    @step(where=pick, day=st.sampled_from(["01", "12", "28"]))
    def move(self, where: int, day: str) -> None:
        meeting = self.meeting(where)
        moved = f"{meeting.period}-{day}"
        self.tried(lambda: meetings.update(self.desk, meeting.id, day=moved), Refused, meeting=meeting)

    @step(who=pick, ahead=st.integers(0, 2), source=st.sampled_from(PromptSource), to_branch=st.booleans())
    def prompt(self, who: int, ahead: int, source: PromptSource, to_branch: bool) -> None:
        today, listed = self.story.today(), self.life(0).listed()
        entries.put(
            self.desk,
            Prompt(
                id=self.ids(),
                source=source,
                issuer="Đảng ủy xã" if source is PromptSource.SUPERIOR else "",
                on=today.isoformat(),
                member_id="" if to_branch else listed[who % len(listed)],
                codes=CODES[:1],
                text="Làm rõ",
                due=next_period(today.isoformat()[:7], ahead),
            ),
        )

    @step(which=pick)
    def take_a_prompt_away(self, which: int) -> None:
        found = self.rows(Prompt)
        if found:
            prompt = found[which % len(found)]
            self.tried(lambda: entries.drop(self.desk, prompt), StillUsed)

    @step(who=pick, what=st.sampled_from(["measure", "commitment", "study"]))
    def write_in_the_books(self, who: int, what: str) -> None:
        today, listed = self.story.today().isoformat(), self.life(0).listed()
        person = listed[who % len(listed)]
        record = {
            "measure": Measure(
                id=self.ids(), member_id=person, kind=MeasureKind.REMIND, on=today, reason="Chậm"
            ),
            "commitment": Commitment(
                id=commitment_id(today[:4], person), member_id=person, year=today[:4], measures="Nêu gương"
            ),
            "study": StudySession(id=self.ids(), on=today, document="Nghị quyết", called=6, present=who % 7),
        }[what]
        entries.put(self.desk, record)

    @step(who=pick)
    def leave(self, who: int) -> None:
        listed = self.life(0).listed()
        if len(listed) > 4:
            today = self.story.today().isoformat()
            gone = MemberEvent(
                id=self.ids(), member_id=listed[who % len(listed)], kind=EventKind.TRANSFER_OUT, on=today
            )
            members.put_event(self.desk, gone)

    @step(official=st.sampled_from(["", "2012-05"]))
    def come(self, official: str) -> None:
        new = msgspec.structs.replace(
            members.blank(self.desk), full_name="Bùi Văn Mới", joined="2011-05", official=official
        )
        members.save(self.desk, new)

    @step(
        scope=st.sampled_from(["books", "members", "meetings", "meeting"]),
        where=pick,
        times=st.integers(-3, 3),
    )
    def undo_or_redo(self, scope: str, where: int, times: int) -> None:
        meeting = self.meeting(where)
        told = meetings.scope_of(meeting.id) if scope == "meeting" else scope
        turn = undoing.undo if times > 0 else undoing.redo
        for _ in range(abs(times)):
            self.tried(
                lambda: turn(self.desk, told),
                CannotUndo,
                StillUsed,
                SignStays,
                meeting=meeting if scope == "meeting" else None,
            )

    @step(scope=st.sampled_from(["books", "members", "meeting"]), where=pick)
    def undo_and_redo_is_nothing(self, scope: str, where: int) -> None:
        meeting = self.meeting(where)
        if scope == "meeting" and meeting.status is MeetingStatus.CLOSED:
            return
        told = meetings.scope_of(meeting.id) if scope == "meeting" else scope
        before = self.everything()
        try:
            if undoing.undo(self.desk, told) is not None:
                undoing.redo(self.desk, told)
        except (CannotUndo, StillUsed, SignStays):
            pass
        assert self.everything() == before

    @step(where=pick, then=st.sampled_from(["", "drop the signs", "undo it all"]))
    def reopen(self, where: int, then: str) -> None:
        """Reopen minutes, and try to make away with what they named."""
        meeting = self.meeting(where)
        if then:
            naming = {one.meeting_id for one in self.rows(NamedSign)}
            held = [one for one in sorted(self.rows(Meeting), key=moment) if one.id in naming]
            meeting = held[-1 - where % min(len(held), 2)] if held else meeting
        meetings.reopen(self.desk, meeting.id, "Sai số")
        if then == "drop the signs":
            for sign in meetings.file(self.desk, meeting.id).record.signs:
                self.tried(functools.partial(meetings.drop, self.desk, sign), StillUsed, SignStays)
        elif then == "undo it all":
            scope = meetings.scope_of(meeting.id)
            while self.tried(lambda: undoing.undo(self.desk, scope), CannotUndo, StillUsed, SignStays):
                pass

    @step(
        who=pick, name=st.sampled_from(["Lê Thị Đổi", "Phan Văn Khác"]), phone=st.sampled_from(["", "0912"])
    )
    def rename(self, who: int, name: str, phone: str) -> None:
        """A member's and the branch's names change: closed minutes keep the old ones."""
        listed = self.life(0).listed()
        line = members.member(self.desk, listed[who % len(listed)])
        members.save(self.desk, msgspec.structs.replace(line.member, full_name=name, phone=phone))
        called = msgspec.structs.replace(facts.branch(self.desk), name=f"Chi bộ ấp {name}")
        facts.save_branch(self.desk, called)

    @step(where=pick, seed=pick, whole=st.booleans())
    def close(self, where: int, seed: int, whole: bool) -> None:
        meeting = self.meeting(where)
        if meeting.status is MeetingStatus.CLOSED:
            return
        if whole:
            self.life(seed).fill(meeting.id)
        blocking = [one for one in meetings.problems(self.desk, meeting.id) if one.blocks]
        if blocking:
            before = self.everything()
            with pytest.raises(NotReady) as refused:
                meetings.close(self.desk, meeting.id)
            assert list(refused.value.problems) == blocking
            assert self.everything() == before
            return
        meetings.close(self.desk, meeting.id)
        self.remember([meeting.id])

    @step(kind=st.sampled_from(SpanKind), back=st.integers(0, 2))
    def issue_a_report(self, kind: SpanKind, back: int) -> None:
        span = next_span(span_of(self.story.today(), kind), -back)
        self.tried(lambda: reports.issue(self.desk, span), Refused)

    @step(back=st.integers(0, 3))
    def issue_a_notice(self, back: int) -> None:
        quarter = next_span(quarter_of(self.story.today()), -back)
        self.tried(lambda: cycle_papers.issue_notice(self.desk, quarter), Refused)

    @step()
    def look(self) -> None:
        quarter = quarter_of(self.story.today())
        view = cycle.quarter(self.desk, quarter)
        assert {one.sign_id for one in view.missing} <= {one.sign_id for one in view.earlier}
        assert view.figures.before == len(view.earlier)
        told = cycle.prompts(self.desk)
        assert {one.prompt.id for one in told} == {one.id for one in self.rows(Prompt)}
        assert due.due(self.desk) is not None
        assert cycle_papers.follow_up(self.desk, quarter).content.startswith(b"%PDF")

    @step()
    def open_again(self) -> None:
        before, path = self.everything(), self.desk.path
        self.desk.close()
        self.open(path)
        assert self.everything() == before

    # ----------------------------------------------------------------------------------- what must hold
    @invariant()
    def nothing_named_is_lost(self) -> None:
        if not hasattr(self, "desk"):
            return
        whole = book.book(self.desk)
        signs, follow_ups = self.rows(NamedSign), self.rows(FollowUp)
        told = {one.sign.id: one for one in chains(whole)}
        assert set(told) == {one.id for one in signs}
        assert {key: told[key].sign.member_id for key in self.named} == self.named
        at = {one.id: moment(one) for one in self.rows(Meeting)}
        still = {
            sign.id
            for sign in signs
            if not any(
                one.sign_id == sign.id and one.outcome in CLOSING and at[one.meeting_id] > at[sign.meeting_id]
                for one in follow_ups
            )
        }
        assert {one.sign.id for one in open_signs(whole, FAR)} == still
        self._open_meetings_meet_what_is_open(whole)
        sums = counts_by_quarter(whole, quarter_of(FAR.replace(year=2029)), 13)
        for before, now in itertools.pairwise(sums):
            assert now.before == before.open_at_end
            assert now.open_at_end == now.before + now.opened - now.closed
        assert sums[-1].open_at_end == len(still)

    def _open_meetings_meet_what_is_open(self, whole: Book) -> None:
        for file in whole.meetings:
            record = file.record
            if record.meeting.status is MeetingStatus.OPEN:
                assert record.earlier_signs == open_before(whole, record.meeting)
                listed = {one.member_id for one in record.roster} | set(record.names)
                assert {one.sign.member_id for one in record.earlier_signs} <= listed

    @invariant()
    def closed_papers_do_not_change(self) -> None:
        if not hasattr(self, "desk"):
            return
        kept = {one.id: one for one in self.rows(Closing)}
        assert {key: kept[key].content for key in self.closed} == self.closed
        assert all(sha256_of(one.content) == one.sha256 for one in kept.values())
        shut = {one.id for one in self.rows(Meeting) if one.status is MeetingStatus.CLOSED}
        for meeting_id in [one for one in self.lines if one in shut][-3:]:
            assert minutes_lines(meetings.file(self.desk, meeting_id)) == self.lines[meeting_id]
        for one in self.rows(IssuedContent):
            assert self.issued.setdefault(one.id, one.content) == one.content
            assert sha256_of(one.content) == one.sha256
        assert set(self.issued) == {one.id for one in self.rows(IssuedContent)}

    @invariant()
    def numbers_have_no_gap_and_no_repeat(self) -> None:
        if not hasattr(self, "desk"):
            return
        opening = {(one.type, one.term): one.opening for one in self.rows(Series)}
        series: dict[tuple[str, str], list[int]] = {}
        for one in self.rows(IssuedPaper):
            series.setdefault((one.type, one.term), []).append(one.number)
            line = (one.type, one.term, one.number)
            assert self.numbers.setdefault(one.id, line) == line
        assert len(self.numbers) == sum(map(len, series.values()))
        for key, given in series.items():
            first = opening.get(key, 0) + 1
            assert sorted(given) == list(range(first, first + len(given)))


TestTwoYears = TwoYears.TestCase
TestTwoYears.settings = settings(
    max_examples=60 if os.environ.get("HYPOTHESIS_PROFILE") == "deep" else 6,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
