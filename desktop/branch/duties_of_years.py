"""What months, quarters and years make due: commitments, screening, reviews, reports, registers."""

from collections.abc import Callable, Iterator

from desktop.branch import committing, programming
from desktop.branch.calendar_rules import DutyCode
from desktop.branch.commitments import Commitment
from desktop.branch.duty import Asked, Duty, number_in
from desktop.branch.entered import is_listed
from desktop.branch.meetings import MeetingKind
from desktop.branch.numbers import count
from desktop.branch.spans import last_day

BOUND, BOUND_YEAR = "bound", "year"
"""The register in which binding is written down (`resources/registers`), and the code of its column."""


def screening(asked: Asked) -> Iterator[Duty]:
    """Yield years whose screening still lacks members."""
    rule = asked.rule(DutyCode.SCREENING)
    if rule is None:
        return
    for span, day in rule.spans(asked.since, asked.until):
        told = programming.screenings_of(asked.book, span, asked.today)
        if told.waiting:
            whole = len(told.waiting) + len(told.lines)
            yield asked.duty(
                rule,
                span,
                day,
                "screening",
                ("check", f"screening:{span}"),
                span=span,
                left=count(len(told.waiting)),
                whole=count(whole),
            )


def commitments(asked: Asked) -> Iterator[Duty]:
    """Yield years in which members still have to sign, or signed commitments lack their result."""
    yield from _committed(asked, DutyCode.COMMITMENTS, lambda one: not (one and one.signed_on))
    for code, lacks in (
        (DutyCode.COMMITMENTS_MID, lambda one: bool(one and one.signed_on and one.mid_result is None)),
        (DutyCode.COMMITMENTS_END, lambda one: bool(one and one.signed_on and one.end_result is None)),
    ):
        yield from _committed(asked, code, lacks)


def _committed(asked: Asked, code: DutyCode, lacks: Callable[[Commitment | None], bool]) -> Iterator[Duty]:
    rule = asked.rule(code)
    if rule is None:
        return
    for span, day in rule.spans(asked.since, asked.until):
        whens = (min(day, asked.today), asked.today)  # who was not here yet, or is gone by now, is not asked
        people = [
            one
            for one in committing.expected(asked.book, span)
            if all(is_listed(asked.book, one, when) for when in whens)
        ]
        left = sum(lacks(committing.find(asked.book, span, one.id)) for one in people)
        if left:
            yield asked.duty(
                rule,
                span,
                day,
                code.value,
                ("check", f"commitments:{span}"),
                span=span,
                left=count(left),
                whole=count(len(people)),
            )


def year_reviews(asked: Asked) -> Iterator[Duty]:
    """Yield years without their year-end review meeting."""
    rule = asked.rule(DutyCode.YEAR_REVIEW)
    if rule is None:
        return
    held = {one.meeting.covers for one in asked.book.records(MeetingKind.YEAR_REVIEW)}
    for span, day in rule.spans(asked.since, asked.until):
        if span not in held:
            yield asked.duty(rule, span, day, "year-review", ("check", f"year-end:{span}"), span=span)


def reports(asked: Asked) -> Iterator[Duty]:
    """Yield statistics and reports whose span has no report with its number yet."""
    issued = {one.span for one in asked.book.reports if one.paper_id}
    for code in (DutyCode.STATISTICS, DutyCode.REPORT):
        rule = asked.rule(code)
        if rule is None:
            continue
        for span, day in rule.spans(asked.since, asked.until):
            begun = last_day(span) >= asked.began  # what was over before the book began is not asked for
            if begun and span not in issued:
                yield asked.duty(rule, span, day, code.value, ("handing", f"reports:{span}"), span=span)


def binding(asked: Asked) -> Iterator[Duty]:
    """Yield years whose registers were not written down as printed and bound."""
    rule = asked.rule(DutyCode.BINDING)
    if rule is None:
        return
    bound = {number_in(one.cells.get(BOUND_YEAR, "")) for one in asked.book.entries if one.register == BOUND}
    for span, day in rule.spans(asked.since, asked.until):
        if span not in bound:
            yield asked.duty(rule, span, day, "binding", ("registers", f"books:{BOUND}"), span=span)


FINDERS = (screening, commitments, year_reviews, reports, binding)
"""All of them, in the order in which equal days are told."""
