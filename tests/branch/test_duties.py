"""What is due: computed from dated rules and records, and gone when it is done."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import duties, duty_words
from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules, DutyCode
from desktop.branch.commitments import Commitment, CommitmentResult
from desktop.branch.corrections import Correction, CorrectionState
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer
from desktop.branch.dates import add_months, next_period
from desktop.branch.duty import Duty
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Attendance, Guest, Mark, MeetingKind, MeetingStatus, NamedSign, Outcome
from desktop.branch.members import EventKind, Gender, Member, MemberEvent
from desktop.branch.programmes import Screened, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.branch.rules import in_force, shipped_rules
from tests.branch import booklike, making

SETS = shipped_rules("calendar", CalendarRules)
TODAY = date(2026, 10, 20)
MONTHS = [next_period("2025-11", step) for step in range(12)]


def rules_of(day: date = TODAY) -> CalendarRules:
    return in_force(SETS, day)


def found(book: Book, code: DutyCode, today: date = TODAY, ahead: int = 90) -> list[Duty]:
    return [one for one in duties.duties(book, rules_of(today), today, ahead) if one.code is code]


def year(**parts: Any) -> Book:
    """A branch that met on the 5th of each month up to 10/2026, all closed and handed in."""
    files = [closed(f"{period}-05") for period in MONTHS]
    files += parts.pop("more", [])
    files.sort(key=lambda one: one.record.meeting.day)
    over = [one.record.meeting for one in files if one.record.meeting.status is MeetingStatus.CLOSED]
    return booklike.book(meetings=tuple(files), handed=frozenset(one.id for one in over), **parts)


def closed(day: str, kind: MeetingKind = MeetingKind.REGULAR, **parts: Any) -> Any:
    facts = {name: parts.pop(name) for name in ("covers", "about_id") if name in parts}
    file = booklike.held(day, kind, **parts)
    meeting = msgspec.structs.replace(file.record.meeting, status=MeetingStatus.CLOSED, **facts)
    return msgspec.structs.replace(file, record=msgspec.structs.replace(file.record, meeting=meeting))


def named(day: str, key: str = "s1", deadline: str = "", member: str = "p2") -> NamedSign:
    return NamedSign(id=key, meeting_id=f"m-{day}", member_id=member, order=1, code="I.4", deadline=deadline)


# ------------------------------------------------------------------------------------- properties
days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
marks = st.sampled_from(list(Mark))


@st.composite
def books(draw: st.DrawFn) -> Book:
    """A branch with a random past: meetings of all kinds, signs, prompts, tasks, entries, members."""
    people = [
        Member(
            id=f"p{number}",
            full_name=booklike.NAMES[number],
            gender=Gender.MALE,
            joined=draw(st.dates(date(1960, 1, 1), date(2027, 6, 1))).isoformat(),
            official=draw(st.sampled_from(["", "2020-01-01"])),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    ids = [one.id for one in people] or ["p0"]
    files = []
    for day in sorted(draw(st.sets(days, max_size=8))):
        text = day.isoformat()
        parts: dict[str, Any] = {
            "attendance": tuple(
                Attendance(id=f"{text}/{one}", meeting_id=f"m-{text}", member_id=one, mark=draw(marks))
                for one in ids
            ),
        }
        if draw(st.booleans()):
            until = draw(st.sampled_from(["", (day + timedelta(days=40)).isoformat(), "2027"]))
            parts["signs"] = (named(text, f"s-{text}", until, draw(st.sampled_from(ids))),)
            parts["tasks"] = (booklike.task(f"t-{text}", text, deadline=until),)
        met = any(one.record.meeting.day[:7] == text[:7] for one in files)
        kind = MeetingKind.THEMATIC if met else MeetingKind.REGULAR  # only one regular meeting a month
        make = closed if draw(st.booleans()) else booklike.held
        files.append(make(text, kind, **parts))
    prompts = tuple(
        Prompt(
            id=f"g{number}", on=day.isoformat(), due=day.isoformat()[:7], member_id=draw(st.sampled_from(ids))
        )
        for number, day in enumerate(draw(st.lists(days, max_size=2)))
    )
    exempt = tuple(
        MemberEvent(id=f"e-{one}", member_id=one, kind=EventKind.EXEMPT, on="2025-01-01", until="2026-11-30")
        for one in draw(st.sets(st.sampled_from(ids)))
    )
    return Book(
        branch=making.branch(usual_day=draw(st.integers(0, 31))),
        members=tuple(people),
        events=exempt,
        meetings=tuple(files),
        prompts=prompts,
    )


@given(books(), days, st.integers(0, 300), st.integers(0, 300))
def test_looking_further_ahead_only_adds(book: Book, today: date, near: int, more: int) -> None:
    calendar = rules_of(today)
    first = duties.duties(book, calendar, today, near)
    second = duties.duties(book, calendar, today, near + more)
    assert [one for one in second if one.on <= today + timedelta(days=near)] == list(first)


@given(books(), days, st.integers(0, 300))
def test_the_list_is_in_order_and_says_what_is_overdue(book: Book, today: date, ahead: int) -> None:
    told = duties.duties(book, rules_of(today), today, ahead)
    assert [one.on for one in told] == sorted(one.on for one in told)
    assert len({(one.code, one.key) for one in told}) == len(told)
    for one in told:
        assert one.overdue == (one.on < today)
        assert one.on <= today + timedelta(days=ahead)
        assert not one.rule.keep or (today - one.on).days <= one.rule.keep
        assert one.page
        assert one.target
        for said in (duty_words.sentence(one), duty_words.sentence_on_paper(one)):
            assert said
            assert "{" not in said
        for said in (
            duty_words.basis(one),
            duty_words.basis(one, english=True),
            duty_words.basis_on_paper(one),
        ):
            assert said.endswith(".")
            assert "{" not in said


@given(books(), days)
def test_the_home_page_shows_a_part_of_the_list(book: Book, today: date) -> None:
    calendar = rules_of(today)
    shown = duties.due_today(book, calendar, today)
    assert set(map(_name, shown)) <= set(
        map(_name, duties.duties(book, calendar, today, calendar.longest_lead))
    )
    assert all(one.overdue or (one.on - today).days <= one.rule.lead for one in shown)


@given(books(), days, st.sampled_from(["2026-10", "2026-Q4", "2026", "2025-03"]))
def test_a_plan_lies_within_its_span(book: Book, today: date, span: str) -> None:
    lines = duties.planned(book, rules_of(date(2025, 11, 1)), span, today)
    assert len({_name(one.duty) for one in lines}) == len(lines)
    assert all(one.duty.on.isoformat()[:4] == span[:4] for one in lines)


def _name(duty: Duty) -> tuple[DutyCode, str]:
    return duty.code, duty.key


# ------------------------------------------------------------------------------------- rule by rule
def test_a_month_without_a_meeting_is_told_until_it_is_held() -> None:
    book = year()
    (item,) = found(book, DutyCode.MEETING, ahead=20)
    assert (item.key, item.on, item.overdue) == ("2026-11", date(2026, 11, 5), False)
    gap = msgspec.structs.replace(
        book, meetings=tuple(one for one in book.meetings if one.record.meeting.period != "2026-09")
    )
    assert [one.key for one in found(gap, DutyCode.MEETING, ahead=20)] == ["2026-09", "2026-11"]


def test_a_meeting_whose_day_is_set() -> None:
    book = year(more=[booklike.held("2026-11-12"), booklike.held("2026-10-25", MeetingKind.COMMITTEE)])
    told = found(book, DutyCode.MEETING, ahead=40)
    assert [(one.on, one.form) for one in told] == [
        (date(2026, 10, 25), "other-meeting"),
        (date(2026, 11, 12), "meeting"),
    ]
    assert duty_words.sentence(told[0]) == "Họp: họp chi ủy, ngày 25/10/2026"
    (papers,) = found(book, DutyCode.PAPERS, ahead=30)
    assert papers.on == date(2026, 11, 11)


def test_minutes_are_closed_and_handed_in() -> None:
    open_one = booklike.held("2026-10-19", MeetingKind.COMMITTEE)
    (item,) = found(year(more=[open_one]), DutyCode.RESULT)
    assert (item.form, item.on) == ("close-other", date(2026, 10, 21))
    book = msgspec.structs.replace(year(), handed=frozenset())
    assert found(book, DutyCode.RESULT)[-1].target == "2026-10"
    assert not found(year(), DutyCode.RESULT)


def test_a_quarter_needs_a_thematic_meeting() -> None:
    assert [one.key for one in found(year(), DutyCode.THEMATIC)] == ["2026-Q3", "2026-Q4"]
    book = year(more=[closed("2026-09-12", MeetingKind.THEMATIC), closed("2026-10-12", MeetingKind.THEMATIC)])
    assert not found(book, DutyCode.THEMATIC)


def test_a_quarter_is_reviewed_whether_or_not_somebody_was_named() -> None:
    signs = [msgspec.structs.replace(closed("2026-08-15", signs=(named("2026-08-15"),)))]
    told = {one.key: duty_words.sentence(one) for one in found(year(more=signs), DutyCode.QUARTER_REVIEW)}
    assert told["2026-Q3"] == "Kiểm điểm quý III/2026: 01 biểu hiện đã nêu, chưa kiểm điểm"
    assert told["2026-Q4"] == "Kiểm điểm quý IV/2026: đến nay chưa có biểu hiện nào được nêu"
    review = closed("2026-09-25", MeetingKind.QUARTER_REVIEW, covers="2026-Q3")
    assert "2026-Q3" not in {one.key for one in found(year(more=[review]), DutyCode.QUARTER_REVIEW)}


def test_a_named_sign_comes_up_every_quarter_until_it_is_closed() -> None:
    sign = named("2026-02-10", deadline="2026-06-30")
    first = closed("2026-02-10", signs=(sign,))
    (item,) = found(year(more=[first]), DutyCode.FOLLOW_UP)
    assert (item.key, item.on, item.overdue) == ("2026-Q2", date(2026, 6, 30), True)
    later = closed("2026-06-20", follow_ups=(_follow("2026-06-20", FollowOutcome.IN_PROGRESS),))
    (item,) = found(year(more=[first, later]), DutyCode.FOLLOW_UP)
    assert (item.key, item.overdue) == ("2026-Q3", True)
    assert item.target == "follow-up:2026-Q4", "it can only be looked at in the present quarter"
    last = closed("2026-09-20", follow_ups=(_follow("2026-09-20", FollowOutcome.REMEDIED),))
    book = year(more=[first, later, last])
    assert not found(book, DutyCode.FOLLOW_UP)
    assert not found(book, DutyCode.REMEDY)


def test_quarters_gone_by_are_told_as_one() -> None:
    signs = [closed(day, signs=(named(day, day),)) for day in ("2026-02-10", "2026-04-10", "2026-08-10")]
    late, now = found(year(more=signs), DutyCode.FOLLOW_UP)
    assert (late.key, late.facts["count"], late.overdue) == ("2026-Q2", "02", True)
    assert duty_words.sentence(late).endswith("02 biểu hiện, có biểu hiện lẽ ra đã xem lại trong quý II/2026")
    assert (now.key, now.facts["count"], now.overdue) == ("2026-Q4", "01", False)
    assert "Lê Minh Đức" in duty_words.sentence(now)


def _follow(day: str, outcome: FollowOutcome) -> FollowUp:
    return FollowUp(
        id=f"m-{day}/s1", meeting_id=f"m-{day}", sign_id="s1", outcome=outcome, deadline="2026-12-31"
    )


def test_the_deadline_in_force_is_the_latest_given() -> None:
    first = closed("2026-08-10", signs=(named("2026-08-10", deadline="2026-10-31"),))
    (item,) = found(year(more=[first]), DutyCode.REMEDY)
    assert item.on == date(2026, 10, 31)
    later = closed("2026-10-10", follow_ups=(_follow("2026-10-10", FollowOutcome.NOT_REMEDIED),))
    (item,) = found(year(more=[first, later]), DutyCode.REMEDY)
    assert item.on == date(2026, 12, 31)


def test_prompts_until_a_meeting_answers_them() -> None:
    prompt = Prompt(id="g1", on="2026-09-20", due="2026-10", member_id="p2", text="Làm rõ.")
    (item,) = found(year(prompts=(prompt,)), DutyCode.PROMPT)
    assert (item.on, item.overdue, item.target) == (date(2026, 10, 5), True, "prompts:g1")
    assert "Lê Minh Đức" in duty_words.sentence(item)
    assert "Lê Minh Đức" not in duty_words.sentence_on_paper(item)
    answer = PromptAnswer(
        id="m-2026-10-12/g1", meeting_id="m-2026-10-12", prompt_id="g1", own_words="Tiếp thu."
    )
    book = year(prompts=(prompt,), more=[closed("2026-10-12", answers=(answer,))])
    assert not found(book, DutyCode.PROMPT)


def test_tasks_until_they_are_done() -> None:
    given_in = closed("2026-08-15", tasks=(booklike.task("t1", "2026-08-15", deadline="2026-10-30"),))
    (item,) = found(year(more=[given_in]), DutyCode.TASK)
    assert duty_words.basis(item) == "Phân công tại buổi sinh hoạt tháng 8/2026."
    done = closed("2026-10-15", results=(booklike.result("t1", "2026-10-15", Outcome.DONE),))
    assert not found(year(more=[given_in, done]), DutyCode.TASK)


def test_probation_ends_and_is_considered() -> None:
    new = making.member(5, "Huỳnh Thị Ánh", joined="2025-11-03", official="")
    people = (*booklike.people()[:5], new)
    book = msgspec.structs.replace(year(), members=people)
    (ends,) = found(book, DutyCode.PROBATION)
    (by,) = found(book, DutyCode.RECOGNITION)
    assert (ends.on, by.on) == (date(2026, 11, 3), rules_of().add_working(date(2026, 11, 3), 30))
    later = date(2026, 11, 20)
    assert not found(book, DutyCode.PROBATION, later)
    assert found(book, DutyCode.RECOGNITION, later)
    held = closed("2026-11-10", MeetingKind.RECOGNITION, about_id="p5")
    considered = msgspec.structs.replace(book, meetings=(*book.meetings, held))
    assert not found(considered, DutyCode.RECOGNITION, later)
    official = msgspec.structs.replace(new, official="2026-11-03")
    assert not found(
        msgspec.structs.replace(book, members=(*people[:5], official)), DutyCode.RECOGNITION, later
    )


def test_badges_by_the_date_the_branch_wrote() -> None:
    old = making.member(1, "Trần Thị Hồng Yến", joined="1996-12-20")
    book = msgspec.structs.replace(year(), members=(old,))
    (item,) = found(book, DutyCode.BADGES)
    assert item.facts["people"] == "Trần Thị Hồng Yến (30)"
    assert duty_words.sentence(item).startswith("Hồ sơ Huy hiệu Đảng đợt 03/02/2027")
    assert "tuổi Đảng ở đây chỉ cộng từ ngày vào Đảng" in duty_words.basis(item)
    assert rules_of().add_working(item.on, 30) == date(2027, 2, 3)
    warned = Measure(id="k", member_id="p1", kind=MeasureKind.WARNING, on="2026-06-01", decision="QĐ 1")
    (item,) = found(msgspec.structs.replace(book, measures=(warned,)), DutyCode.BADGES)
    assert item.facts["waiting"] == "Trần Thị Hồng Yến"
    over = msgspec.structs.replace(warned, on="2026-01-01")
    (item,) = found(msgspec.structs.replace(book, measures=(over,)), DutyCode.BADGES)
    assert item.facts["waiting"] == ""
    line = RegisterEntry(id="b", register="badges", on="2026-10-10", member_id="p1", cells={"years": "30"})
    assert not found(msgspec.structs.replace(book, entries=(line,)), DutyCode.BADGES)
    in_words = msgspec.structs.replace(line, cells={"years": "Huy hiệu 30 năm"})
    assert not found(msgspec.structs.replace(book, entries=(in_words,)), DutyCode.BADGES)
    other = msgspec.structs.replace(line, cells={"years": "40 năm"})
    assert found(msgspec.structs.replace(book, entries=(other,)), DutyCode.BADGES)


@given(st.dates(date(1930, 1, 1), date(1999, 12, 31)), st.sampled_from([30, 40, 45, 50, 55, 60]))
def test_full_years_fall_into_one_round(joined: date, years: int) -> None:
    rule = rules_of().of(DutyCode.BADGES)
    assert rule is not None
    full = add_months(joined, 12 * years)
    windows = [one.window(full.year + step) for one in rule.rounds for step in (0, 1)]
    assert sum(first <= full <= last for first, last in windows) == 1


def test_january_is_for_commitments_and_screening() -> None:
    january = date(2027, 1, 10)
    book = msgspec.structs.replace(year(), members=booklike.people()[:5])
    (item,) = found(book, DutyCode.COMMITMENTS, january)
    assert duty_words.sentence(item) == "Bản cam kết năm 2027: còn 05/05 đồng chí chưa ký"
    signed = tuple(
        Commitment(id=f"2027/p{number}", member_id=f"p{number}", year="2027", signed_on="2027-01-05")
        for number in range(4)
    )
    (item,) = found(msgspec.structs.replace(book, commitments=signed), DutyCode.COMMITMENTS, january)
    assert item.facts["left"] == "01"
    last = msgspec.structs.replace(signed[0], id="2027/p4", member_id="p4")
    book = msgspec.structs.replace(book, commitments=(*signed, last))
    assert not found(book, DutyCode.COMMITMENTS, january)
    assert found(book, DutyCode.SCREENING, january)
    screened = tuple(
        Screening(id=f"2027/p{number}", year="2027", member_id=f"p{number}", outcome=Screened.KEEPS)
        for number in range(5)
    )
    assert not found(msgspec.structs.replace(book, screenings=screened), DutyCode.SCREENING, january)


def test_results_of_commitments_at_mid_year_and_at_its_end() -> None:
    signed = Commitment(id="2026/p1", member_id="p1", year="2026", signed_on="2026-01-05")
    book = year(commitments=(signed,))
    assert [one.facts["left"] for one in found(book, DutyCode.COMMITMENTS_END)] == ["01"]
    assert found(book, DutyCode.COMMITMENTS_MID, date(2026, 7, 5))
    told = msgspec.structs.replace(signed, mid_result=CommitmentResult.KEPT, end_result=CommitmentResult.KEPT)
    book = year(commitments=(told,))
    assert not found(book, DutyCode.COMMITMENTS_END)
    assert not found(book, DutyCode.COMMITMENTS_MID, date(2026, 7, 5))


def test_who_is_gone_or_not_there_yet_is_not_asked_for_a_commitment() -> None:
    gone = making.event(EventKind.DIED, "2026-03-02", number=1)
    came = making.event(EventKind.TRANSFER_IN, "2026-06-01", number=2)
    signed = tuple(
        Commitment(id=f"2026/p{number}", member_id=f"p{number}", year="2026", signed_on="2026-01-05")
        for number in range(4)
    )
    people = booklike.people()[:4]
    book = msgspec.structs.replace(year(), members=people, events=(gone, came), commitments=signed)
    (item,) = found(book, DutyCode.COMMITMENTS_END, date(2026, 12, 20))
    assert (item.facts["left"], item.facts["whole"]) == ("03", "03")
    (item,) = found(msgspec.structs.replace(book, commitments=()), DutyCode.COMMITMENTS, date(2026, 3, 20))
    assert (item.facts["left"], item.facts["whole"]) == ("02", "02"), "one is gone, one not here yet"


def test_what_ends_a_year() -> None:
    book = year()
    codes = (DutyCode.YEAR_REVIEW, DutyCode.STATISTICS, DutyCode.BINDING)
    assert [[one.key for one in found(book, code)] for code in codes] == [["2026"]] * 3
    done = year(
        more=[closed("2026-10-15", MeetingKind.YEAR_REVIEW, covers="2026")],
        reports=(Report(id="2026", span="2026", paper_id="x"),),
        entries=(RegisterEntry(id="x", register="bound", on="2026-10-18", cells={"year": "2026"}),),
    )
    assert [found(done, code) for code in codes] == [[], [], []]
    in_words = RegisterEntry(id="x", register="bound", on="2026-10-18", cells={"year": "năm 2026"})
    assert not found(msgspec.structs.replace(done, entries=(in_words,)), DutyCode.BINDING)
    handed = year(reports=(Report(id="2026-Q3", span="2026-Q3", paper_id="x"),))
    assert "2026-Q3" not in {one.key for one in found(handed, DutyCode.REPORT)}
    unnumbered = year(reports=(Report(id="2026-Q3", span="2026-Q3"),))
    assert "2026-Q3" in {one.key for one in found(unnumbered, DutyCode.REPORT)}


def test_months_without_a_superior_ask_for_one_at_the_next_meeting() -> None:
    came = closed(
        "2026-10-08", guests=(Guest(id="g", meeting_id="m-2026-10-08", order=1, name="A", superior=True),)
    )
    (item,) = found(year(more=[came]), DutyCode.SUPERIOR)
    assert (item.key, item.on) == ("2026-11", date(2026, 11, 5))
    assert item.facts["months"] == "1, 2, 3, 4, 5, 6, 7, 8, 9"
    asked = booklike.held(
        "2026-11-05", guests=(Guest(id="h", meeting_id="m-2026-11-05", order=1, name="A", superior=True),)
    )
    assert not found(year(more=[came, asked]), DutyCode.SUPERIOR)


@pytest.mark.parametrize(("months", "told"), [(2, False), (3, True), (4, True)])
def test_months_absent_without_reason_are_stated_and_nothing_else(months: int, told: bool) -> None:
    files = [
        closed(
            f"{period}-05",
            attendance=(
                Attendance(
                    id=period,
                    meeting_id=f"m-{period}-05",
                    member_id="p3",
                    mark=Mark.UNEXCUSED if place < months else Mark.EXCUSED,
                ),
            ),
        )
        for place, period in enumerate(MONTHS[2:])
    ]
    handed = frozenset(one.record.meeting.id for one in files)
    book = booklike.book(meetings=tuple(files), handed=handed)
    items = found(book, DutyCode.ABSENCE)
    assert bool(items) == told
    for one in items:
        assert duty_words.sentence(one) == (
            f"Đồng chí Phạm Thị Út: {months:02d} tháng của năm 2026 ghi vắng không có lý do "
            f"(tháng {', '.join(str(number + 1) for number in range(months))})"
        )
        assert duty_words.basis(one).startswith("Quy định 294-QĐ/TW, 26/5/2025, điểm 8.1: ")
        assert "xóa tên" not in duty_words.sentence(one) + duty_words.basis(one)
    assert not found(book, DutyCode.ABSENCE, date(2027, 1, 2))


def test_corrections_until_they_are_answered() -> None:
    asked = Correction(id="c", member_id="p2", on="2026-10-12", what="Ngày sinh")
    (item,) = found(year(corrections=(asked,)), DutyCode.CORRECTION)
    assert (item.on, item.target) == (date(2026, 10, 22), "corrections:c")
    made = msgspec.structs.replace(asked, state=CorrectionState.MADE)
    assert not found(year(corrections=(made,)), DutyCode.CORRECTION)


def test_a_branch_without_members_has_only_its_meetings() -> None:
    book = Book(branch=making.branch())
    codes = {one.code for one in duties.duties(book, rules_of(), TODAY, 400)}
    assert codes == {DutyCode.MEETING, DutyCode.PAPERS}


def test_an_old_day_keeps_the_rules_of_its_day() -> None:
    """The same book, looked at before Hướng dẫn 42-HD/BTCTW: no papers, another basis, another time limit."""
    book = booklike.book(meetings=(booklike.held("2025-09-01"),))
    before, after = date(2025, 9, 2), date(2025, 11, 2)
    old = {one.code: one for one in duties.duties(book, rules_of(before), before, 60)}
    new = {one.code: one for one in duties.duties(book, rules_of(after), after, 60)}
    assert DutyCode.PAPERS not in old
    assert DutyCode.PAPERS in new
    assert "12-HD/BTCTW" in duty_words.basis(old[DutyCode.MEETING])
    assert "50-CT/TW" in duty_words.basis(new[DutyCode.MEETING])
    assert old[DutyCode.RESULT].on - date(2025, 9, 1) == timedelta(days=7)
    assert {one.on for one in found(book, DutyCode.RESULT, date(2025, 10, 29))} == {date(2025, 9, 3)}


# ------------------------------------------------------------------------------------- plans
def test_a_plan_marks_what_is_done_and_keeps_the_rest() -> None:
    report = Report(id="2026-Q3", span="2026-Q3", paper_id="x")
    lines = duties.planned(year(reports=(report,)), rules_of(), "2026-10", TODAY)
    told = {_name(one.duty): one.done for one in lines}
    assert told[DutyCode.MEETING, "2026-10"]
    assert told[DutyCode.REPORT, "2026-Q3"]
    assert not told[DutyCode.PAPERS, "2026-10"], "nothing records that papers were sent"
    ahead = duties.planned(year(), rules_of(), "2026-12", TODAY)
    assert not any(one.done for one in ahead)
    assert {one.duty.code for one in ahead} >= {DutyCode.MEETING, DutyCode.YEAR_REVIEW, DutyCode.BINDING}


def test_what_was_never_done_is_not_marked_as_done_years_later() -> None:
    lines = duties.planned(year(), rules_of(), "2026-Q1", date(2027, 6, 1))
    told = {_name(one.duty): one.done for one in lines}
    assert told[DutyCode.MEETING, "2026-02"]
    assert not told[DutyCode.THEMATIC, "2026-Q1"]
