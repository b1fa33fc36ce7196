"""Reports upward: what of a report cannot be right, when it is due, and words suggested for its texts.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 4, 8. Upward go counts; a name stands in a report only where the
secretary writes it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import check_partial, is_whole, short
from desktop.branch.figures import ReportRules, Suggested
from desktop.branch.names import clean, fold
from desktop.branch.reports import Report
from desktop.branch.spans import check_span, first_day, kind_of, last_day, span_words
from desktop.branch.tallying import closed_in
from desktop.errors import Refused
from desktop.words import translate

_ADDRESSED = re.compile(r"\b(?:đồng chí|đ/c|ông|bà|anh|chị)\s+(\w)", re.IGNORECASE)
"""A form of address and the first letter after it: a capital means a name."""


def report_id(span: str) -> str:
    """Return the id under which a report, and its line in the register of issued papers, is known."""
    return f"report:{span}"


def check_report(report: Report, book: Book, rules: Callable[..., Any], today: date) -> Report:
    """Return the report; raises `Refused` for one that was issued, no span, a day before its span.

    `rules` and `today` are part of the agreement with all records; a report needs neither.
    """
    del rules, today
    check_span(report.span)
    if report.id != report.span:
        raise Refused(translate("reports", "Mỗi kỳ chỉ có một báo cáo."), field="span")
    check_not_issued(book, report.span)
    if report.on:
        check_day(report.span, report.on)
    return report


def check_not_issued(book: Book, span: str) -> None:
    """Raise `Refused` where the report of a span has its number: its texts and figures stand."""
    if any(one.record_id == report_id(span) for one in book.issued):
        raise Refused(
            translate(
                "reports", "Báo cáo {span} đã phát hành nên không sửa được nữa.", span=span_words(span)
            ),
            translate("reports", "Bản đã phát hành còn nguyên."),
            translate("reports", "Có gì cần nói thêm thì ghi vào báo cáo kỳ sau."),
            field="texts",
        )


def check_day(span: str, on: str) -> date:
    """Return the day of a report; raises `Refused` where it is no whole day or before its span begins."""
    try:
        check_partial(on)
    except ValueError as error:
        raise Refused(translate("reports", "Ngày báo cáo không phải là ngày có thật."), field="on") from error
    if not is_whole(on):
        raise Refused(translate("reports", "Ngày báo cáo phải ghi đủ ngày, tháng, năm."), field="on")
    day, first = date.fromisoformat(on), first_day(span)
    if day < first:
        raise Refused(
            translate(
                "reports",
                "Ngày báo cáo {day} ở trước kỳ báo cáo, bắt đầu ngày {first}.",
                day=short(day),
                first=short(first),
            ),
            field="on",
        )
    return day


def due_day(rules: ReportRules, span: str) -> date:
    """Return the day by which the report of a span is due at the superior committee."""
    return last_day(span) + timedelta(days=rules.due_days[kind_of(span)])


def suggestion(book: Book, span: str, suggested: Suggested, until: date) -> str:
    """Return what the closed meetings of a span wrote, a line each, without lines that name somebody."""
    if suggested is Suggested.NOTHING:
        return ""
    said = (
        line
        for file in closed_in(book, span, until)
        for line in getattr(file.record.meeting, suggested.value).splitlines()
    )
    return "\n".join(nameless(said, _names(book)))


def _names(book: Book) -> Iterator[str]:
    """Yield the names of everybody whom meetings may have written about: members, candidates, guests."""
    yield from (one.full_name for one in book.members)
    for record in book.records():
        yield record.meeting.about_name
        yield from (guest.name for guest in record.guests)


def nameless(lines: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Return lines, each once, without those that name one of `names` or address somebody by name."""
    folded = [f" {fold(name)} " for name in names if name]
    kept: dict[str, str] = {}
    for line in lines:
        tidy = clean(line)
        padded = f" {re.sub(r'[^a-z0-9]+', ' ', fold(tidy))} "
        addressed = any(found[1].isupper() for found in _ADDRESSED.finditer(tidy))
        if tidy and not addressed and not any(name in padded for name in folded):
            kept.setdefault(fold(tidy), tidy)
    return tuple(kept.values())


def with_text(report: Report, code: str, text: str) -> Report:
    """Return the report with the text of a section; from then on it is the secretary's own, empty or not."""
    return msgspec.structs.replace(report, texts={**report.texts, code: text})
