"""Spans of the review cycle: a month, a quarter, a half-year, a year, each written as one short text.

`2026-10`, `2026-Q3`, `2026-H1`, `2026`. A span is what a review covers and what a report is about; the day a
meeting is held lies in a month of its own.
"""

import re
from datetime import date
from enum import StrEnum
from functools import lru_cache

from desktop.branch.dates import earliest_day, latest_day, next_period, padded_month, partial, period_of
from desktop.errors import Refused
from desktop.words import translate

_SPAN = re.compile(r"([0-9]{4})(?:-(?:([0-9]{2})|Q([1-4])|H([12])))?\Z")
_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
_KEPT = 512
"""Spans whose months and days are worked out once: every sign and every meeting is held against them."""


class SpanKind(StrEnum):
    """How long a span is."""

    MONTH = "month"
    """Tháng."""
    QUARTER = "quarter"
    """Quý."""
    HALF = "half"
    """6 tháng."""
    YEAR = "year"
    """Năm."""


def check_span(text: str, kind: SpanKind | None = None) -> str:
    """Return `text` if it is a span (of `kind`, where given); raises `Refused`."""
    found = _SPAN.match(text)
    try:
        if found:
            partial(int(found[1]), int(found[2] or 1))
        right = found is not None and found[2] != "00" and (kind is None or kind_of(text) is kind)
    except ValueError:
        right = False
    if right:
        return text
    raise Refused(
        _no_span(text[:20], kind),
        todo=translate("spans", "Viết 2026-10 (tháng), 2026-Q3 (quý), 2026-H1 (6 tháng) hoặc 2026 (năm)."),
        field="period",
    )


def _no_span(text: str, kind: SpanKind | None) -> str:
    if kind is None:
        return translate("spans", "“{text}” không phải là một kỳ.", text=text)
    return {
        SpanKind.MONTH: translate("spans", "“{text}” không phải là một tháng.", text=text),
        SpanKind.QUARTER: translate("spans", "“{text}” không phải là một quý.", text=text),
        SpanKind.HALF: translate("spans", "“{text}” không phải là 6 tháng đầu hay cuối năm.", text=text),
        SpanKind.YEAR: translate("spans", "“{text}” không phải là một năm.", text=text),
    }[kind]


def kind_of(span: str) -> SpanKind:
    """Return how long a span is; `span` must be one."""
    found = _SPAN.match(span)
    if found is None:
        msg = f"not a span: {span!r}"
        raise ValueError(msg)
    if found[3]:
        return SpanKind.QUARTER
    if found[4]:
        return SpanKind.HALF
    return SpanKind.MONTH if found[2] else SpanKind.YEAR


@lru_cache(maxsize=_KEPT)
def months_of(span: str) -> tuple[str, ...]:
    """Return the months of a span in order."""
    kind, year = kind_of(span), span[:4]
    if kind is SpanKind.MONTH:
        return (span,)
    first, count = 1, 12
    if kind is SpanKind.QUARTER:
        first, count = (int(span[-1]) - 1) * 3 + 1, 3
    elif kind is SpanKind.HALF:
        first, count = (int(span[-1]) - 1) * 6 + 1, 6
    return tuple(f"{year}-{month:02d}" for month in range(first, first + count))


@lru_cache(maxsize=_KEPT)
def first_day(span: str) -> date:
    """Return the first day of a span."""
    return earliest_day(months_of(span)[0])


@lru_cache(maxsize=_KEPT)
def last_day(span: str) -> date:
    """Return the last day of a span."""
    return latest_day(months_of(span)[-1])


def holds(span: str, value: str) -> bool:
    """Tell whether a partial date lies in a span; a vague date does by its first day."""
    return bool(value) and period_of(earliest_day(value)) in months_of(span)


def quarter_of(value: str | date) -> str:
    """Return the quarter (quý) of a day, a month or a partial date: `2026-Q3`."""
    day = value if isinstance(value, date) else earliest_day(value)
    return f"{day.year:04d}-Q{(day.month - 1) // 3 + 1}"


def half_of(day: date) -> str:
    """Return the half-year of a day: `2026-H2`."""
    return f"{day.year:04d}-H{1 if day.month <= 6 else 2}"


def year_of(value: str | date) -> str:
    """Return the year of a day, a span or a partial date."""
    return f"{value.year:04d}" if isinstance(value, date) else value[:4]


def span_of(day: date, kind: SpanKind) -> str:
    """Return the span of a kind that a day lies in."""
    return {
        SpanKind.MONTH: period_of(day),
        SpanKind.QUARTER: quarter_of(day),
        SpanKind.HALF: half_of(day),
        SpanKind.YEAR: year_of(day),
    }[kind]


def next_span(span: str, step: int = 1) -> str:
    """Return the span of the same kind `step` later."""
    kind = kind_of(span)
    months = months_of(span)
    return span_of(earliest_day(next_period(months[0], step * len(months))), kind)


def span_label(span: str) -> str:
    """Write a span in the title of a paper: `quý III năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`."""
    kind, year = kind_of(span), span[:4]
    if kind is SpanKind.MONTH:
        return f"tháng {padded_month(int(span[5:]))} năm {year}"
    if kind is SpanKind.QUARTER:
        return f"quý {_ROMAN[int(span[-1])]} năm {year}"
    if kind is SpanKind.HALF:
        return f"6 tháng {'đầu' if span[-1] == '1' else 'cuối'} năm {year}"
    return f"năm {year}"


def span_short(span: str) -> str:
    """Write a span in the running text of a paper: `tháng 10/2026`, `quý III/2026`, `năm 2026`."""
    kind, year = kind_of(span), span[:4]
    if kind is SpanKind.MONTH:
        return f"tháng {int(span[5:])}/{year}"
    if kind is SpanKind.QUARTER:
        return f"quý {_ROMAN[int(span[-1])]}/{year}"
    return span_label(span)


def span_words(span: str) -> str:
    """Say a span within a sentence of the window, in the reader's language: `quý III/2026`."""
    kind, year = kind_of(span), span[:4]
    if kind is SpanKind.MONTH:
        return translate("dates", "tháng {month}/{year}", month=int(span[5:]), year=year)
    if kind is SpanKind.QUARTER:
        return translate("spans", "quý {quarter}/{year}", quarter=_ROMAN[int(span[-1])], year=year)
    if kind is SpanKind.YEAR:
        return translate("spans", "năm {year}", year=year)
    if span[-1] == "1":
        return translate("spans", "6 tháng đầu năm {year}", year=year)
    return translate("spans", "6 tháng cuối năm {year}", year=year)
