"""Spans: a month, a quarter, a half-year, a year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import spans
from desktop.branch.spans import SpanKind
from desktop.errors import Refused

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
kinds = st.sampled_from(SpanKind)


@given(days, kinds)
def test_a_day_lies_in_its_span_and_in_no_neighbour(day: date, kind: SpanKind) -> None:
    span = spans.span_of(day, kind)
    assert spans.check_span(span, kind) == span
    assert spans.kind_of(span) is kind
    assert spans.first_day(span) <= day <= spans.last_day(span)
    assert spans.holds(span, day.isoformat())
    if 1901 <= day.year <= 2198:
        assert not spans.holds(spans.next_span(span), day.isoformat())
        assert not spans.holds(spans.next_span(span, -1), day.isoformat())
        assert spans.next_span(spans.next_span(span), -1) == span


@given(st.dates(date(1901, 1, 1), date(2198, 12, 31)), kinds)
def test_spans_follow_each_other_without_a_gap(day: date, kind: SpanKind) -> None:
    span = spans.span_of(day, kind)
    assert (spans.first_day(spans.next_span(span)) - spans.last_day(span)).days == 1


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-H3", "26", "2026-1", "2026-10-05", "1800", "x"],
)
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        spans.check_span(text)
    assert refused.value.field == "period"


def test_a_span_of_another_length_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        spans.check_span("2026-10", SpanKind.QUARTER)
    assert "không phải là một quý" in refused.value.what


@pytest.mark.parametrize(
    ("span", "label", "short"),
    [
        ("2026-02", "tháng 02 năm 2026", "tháng 2/2026"),
        ("2026-10", "tháng 10 năm 2026", "tháng 10/2026"),
        ("2026-Q1", "quý I năm 2026", "quý I/2026"),
        ("2026-Q4", "quý IV năm 2026", "quý IV/2026"),
        ("2026-H1", "6 tháng đầu năm 2026", "6 tháng đầu năm 2026"),
        ("2026-H2", "6 tháng cuối năm 2026", "6 tháng cuối năm 2026"),
        ("2026", "năm 2026", "năm 2026"),
    ],
)
def test_how_papers_write_them(span: str, label: str, short: str) -> None:
    assert spans.span_label(span) == label
    assert spans.span_short(span) == short
    assert spans.span_words(span) == short


def test_months_of_each() -> None:
    assert spans.months_of("2026-Q2") == ("2026-04", "2026-05", "2026-06")
    assert spans.months_of("2026-H2")[0] == "2026-07"
    assert len(spans.months_of("2026-H2")) == 6
    assert spans.months_of("2026")[-1] == "2026-12"
    assert spans.months_of("2026-10") == ("2026-10",)


def test_a_vague_date_lies_where_its_first_day_does() -> None:
    assert spans.holds("2026-Q1", "2026")
    assert not spans.holds("2026-Q4", "2026")
    assert not spans.holds("2026", "")
