"""The calendar as data: working days, due days of spans, rounds of badges, what is refused."""

from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.calendar_rules import CalendarRules, DueDay, DutyCode, Ground, Round
from desktop.branch.figures import ReportRules
from desktop.branch.reporting import due_day
from desktop.branch.rules import in_force, shipped_rules
from desktop.branch.spans import SpanKind, span_of

SETS = shipped_rules("calendar", CalendarRules)
NOW = in_force(SETS, date(2026, 10, 5))
days = st.dates(date(2001, 1, 1), date(2100, 12, 31))


def changed(code: DutyCode, **facts: object) -> CalendarRules:
    """The calendar of today with one rule changed."""
    rules = [msgspec.structs.replace(one, **facts) if one.code is code else one for one in NOW.duties]
    return msgspec.structs.replace(NOW, duties=tuple(rules))


@given(days, st.integers(-80, 80))
def test_a_working_day_is_found_and_counts_right(day: date, number: int) -> None:
    found = NOW.add_working(day, number)
    if number == 0:
        assert found == day
        return
    assert NOW.is_working(found)
    first, last = sorted((day, found))
    between = [first + timedelta(days=step) for step in range((last - first).days + 1)]
    counted = [one for one in between if NOW.is_working(one) and one != day]
    assert len(counted) == abs(number)


@given(days, st.integers(1, 40), st.integers(1, 40))
def test_working_days_add_up_and_come_back(day: date, first: int, second: int) -> None:
    assert NOW.add_working(NOW.add_working(day, first), second) == NOW.add_working(day, first + second)
    there = NOW.add_working(day, first)
    back = NOW.add_working(there, -first)
    assert back <= day or NOW.is_working(back)
    assert NOW.add_working(back, first) == there


@pytest.mark.parametrize(
    ("day", "number", "found"),
    [
        (date(2026, 10, 5), 1, date(2026, 10, 6)),
        (date(2026, 10, 9), 1, date(2026, 10, 12)),
        (date(2026, 4, 29), 1, date(2026, 5, 4)),
        (date(2026, 10, 5), 30, date(2026, 11, 16)),
        (date(2026, 11, 7), -30, date(2026, 9, 28)),
    ],
)
def test_working_days_by_hand(day: date, number: int, found: date) -> None:
    assert NOW.add_working(day, number) == found


def test_days_off_that_are_announced_count() -> None:
    free = msgspec.structs.replace(NOW, days_off=("2026-10-06", "2026-10-07"))
    assert free.add_working(date(2026, 10, 5), 1) == date(2026, 10, 8)


@given(st.dates(date(2001, 1, 1), date(2100, 1, 1)), st.integers(0, 800))
def test_spans_fall_due_within_the_days_asked_for(since: date, length: int) -> None:
    until = since + timedelta(days=length)
    for rule in NOW.duties:
        told = list(rule.spans(since, until))
        assert [day for _, day in told] == sorted(day for _, day in told)
        for span, day in told:
            assert since <= day <= until
            about = {day - timedelta(days=one.after) for one in rule.due}
            assert span in {span_of(one, kind) for one in about for kind in SpanKind}


def test_every_month_has_one_report_the_longest_there_is() -> None:
    rule = NOW.of(DutyCode.REPORT)
    assert rule is not None
    told = [span for span, _ in rule.spans(date(2026, 2, 1), date(2027, 1, 31))]
    assert told == [
        "2026-01", "2026-02", "2026-Q1", "2026-04", "2026-05", "2026-H1", "2026-07", "2026-08", "2026-Q3",
        "2026-10", "2026-11", "2026",
    ]  # fmt: skip


def test_the_windows_of_the_rounds_leave_no_day_out() -> None:
    rule = NOW.of(DutyCode.BADGES)
    assert rule is not None
    windows = sorted(one.window(year) for year in (2026, 2027) for one in rule.rounds)
    assert windows[0] == (date(2025, 12, 1), date(2026, 2, 28))
    for (_, last), (first, _) in pairwise(windows):
        assert first == last + timedelta(days=1)


def test_grounds_are_cited_by_type_number_and_date() -> None:
    ground = Ground(kind="Quy định", number="294-QĐ/TW", issued="2025-05-26", point="điểm 8.1", said="x")
    assert ground.document == "Quy định 294-QĐ/TW, 26/5/2025, điểm 8.1"
    assert Ground(kind="Chỉ thị", number="12-CT/TU", said="x").document == "Chỉ thị 12-CT/TU"
    assert Ground(said="nếp chung").document == ""


def test_shipped_calendars_follow_each_other() -> None:
    assert [one.valid_from for one in SETS] == ["2021-07-30", "2023-10-04", "2025-10-28"]
    assert in_force(SETS, date(2025, 10, 27)).of(DutyCode.PAPERS) is None
    assert in_force(SETS, date(2025, 10, 28)).of(DutyCode.PAPERS) is not None
    assert {one.code for one in NOW.duties} == set(DutyCode)
    assert all(one.ground.said and one.ground.said_en for kept in SETS for one in kept.duties)


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        (msgspec.structs.replace(NOW, duties=(*NOW.duties, NOW.duties[0])), "bị lặp: meeting"),
        (changed(DutyCode.PAPERS, days=-1), "papers"),
        (changed(DutyCode.PAPERS, lead=401), "400"),
        (changed(DutyCode.REPORT, due=(DueDay(span=SpanKind.MONTH, months=(13,)),)), "tháng từ 1 đến 12"),
        (changed(DutyCode.REPORT, due=(DueDay(span=SpanKind.MONTH, months=(1,), day=0),)), "ngày từ 1"),
        (changed(DutyCode.BADGES, rounds=(Round(month=2, day=30, from_month=1, to_month=2),)), "không có"),
        (changed(DutyCode.TASK, ground=Ground(issued="2025", said="x")), "chưa đủ"),
        (msgspec.structs.replace(NOW, holidays=("02-30",)), "02-30"),
        (msgspec.structs.replace(NOW, days_off=("2026-13-01",)), "2026-13-01"),
    ],
)
def test_what_cannot_be_right_is_said(rules: CalendarRules, why: str) -> None:
    assert why in rules.fault()


def test_shipped_ones_are_right() -> None:
    assert [one.fault() for one in SETS] == [""] * len(SETS)


def test_a_report_is_due_on_the_day_that_its_own_page_names() -> None:
    """The calendar and the rules of reports are two files: they say the same day."""
    rule = NOW.of(DutyCode.REPORT)
    assert rule is not None
    reports = in_force(shipped_rules("reports", ReportRules), date(2026, 10, 5))
    for span, day in rule.spans(date(2026, 2, 1), date(2027, 1, 31)):
        assert due_day(reports, span) == day
