"""What is due (việc đến hạn): a calendar computed from the rules of a day and from what was written down.

A pure list of facts; `branch.duty_words` puts them into sentences. A duty goes away when the records say
that it was done, and only then, or when its rule lets it rest some days after it was due.
"""

from datetime import date, timedelta
from itertools import chain

import msgspec

from desktop.branch import duties_of_meetings, duties_of_members, duties_of_years
from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules, DutyCode, DutyRule, Ground
from desktop.branch.duty import Asked, Duty, Finder
from desktop.branch.spans import first_day, last_day

__all__ = [
    "CalendarRules",
    "Duty",
    "DutyCode",
    "DutyRule",
    "Ground",
    "Planned",
    "due_today",
    "duties",
    "planned",
]

_MEMBERS_NOT_NEEDED: tuple[Finder, ...] = (
    duties_of_meetings.meetings,
    duties_of_meetings.papers,
    duties_of_meetings.results,
)
_FINDERS: tuple[Finder, ...] = (
    *duties_of_meetings.FINDERS,
    *duties_of_members.FINDERS,
    *duties_of_years.FINDERS,
)


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A line of a plan: what falls due within its span, and whether it was done already."""

    duty: Duty
    done: bool = False
    """The records say that it was done; False also where nothing records it (papers sent to members)."""


_RECORDED = frozenset(
    {
        DutyCode.MEETING,
        DutyCode.THEMATIC,
        DutyCode.QUARTER_REVIEW,
        DutyCode.RECOGNITION,
        DutyCode.BADGES,
        DutyCode.SCREENING,
        DutyCode.COMMITMENTS,
        DutyCode.YEAR_REVIEW,
        DutyCode.STATISTICS,
        DutyCode.REPORT,
        DutyCode.BINDING,
    }
)
"""What leaves a record when it is done, so that its absence from the list means something."""


def duties(book: Book, rules: CalendarRules, today: date, ahead: int) -> tuple[Duty, ...]:
    """Return what is due up to `ahead` days after `today`, earliest first, under the rules given.

    What is overdue is told as long as its rule keeps it. A branch without members has only its meetings.
    """
    until = today + timedelta(days=ahead)
    return tuple(one for one in _found(book, rules, today, until) if not _rests(one, today))


def _found(
    book: Book, rules: CalendarRules, today: date, until: date, began: date | None = None
) -> list[Duty]:
    return _found_by(Asked(book, rules, today, until, began))


def _found_by(asked: Asked) -> list[Duty]:
    book, until = asked.book, asked.until
    finders = _FINDERS if book.members else _MEMBERS_NOT_NEEDED
    found = chain.from_iterable(finder(asked) for finder in finders)
    return sorted((one for one in found if one.on <= until), key=lambda one: one.on)


def due_today(book: Book, rules: CalendarRules, today: date) -> tuple[Duty, ...]:
    """Return what belongs on the home page: overdue, or as near as its rule wants it to be seen."""
    return tuple(one for one in duties(book, rules, today, rules.longest_lead) if one.shows <= today)


def planned(book: Book, rules: CalendarRules, span: str, today: date) -> tuple[Planned, ...]:
    """Return the calendar of a span, earliest first: what the rules ask for, with what is done marked.

    It is looked at from the eve of the span, or from today where that is earlier, so that a plan made within
    the span still holds all of it.
    """
    first, last = first_day(span), last_day(span)
    here = min(today, first)
    whole = Asked(book, rules, today, last)
    left = {(one.code, one.key): one for one in _found_by(whole)}
    asked = {(one.code, one.key): one for one in _found(_bare(book), rules, here, last, whole.began)}
    lines = [
        Planned(duty=left.get(key, one), done=one.code in _RECORDED and key not in left)
        for key, one in asked.items()
    ]
    lines += [Planned(duty=one) for key, one in left.items() if key not in asked]
    within = [one for one in lines if first <= one.duty.on <= last]
    return tuple(sorted(within, key=lambda one: one.duty.on))


def _bare(book: Book) -> Book:
    """Return a book in which nothing has been done yet: its members, and what they were told to do."""
    return Book(branch=book.branch, members=book.members, events=book.events)


def _rests(duty: Duty, today: date) -> bool:
    return bool(duty.rule.keep) and (today - duty.on).days > duty.rule.keep
