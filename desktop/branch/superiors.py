"""Superiors at the branch's meetings (cấp trên dự sinh hoạt): who came when, and the months without one.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 6: every branch, every month. How often, and which meetings count,
is data (`resources/books`).
"""

from collections.abc import Sequence
from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.book_rules import BookRules
from desktop.branch.dates import earliest_day, latest_day, next_period, period_of
from desktop.branch.meetings import Guest, Meeting, MeetingKind, MeetingStatus
from desktop.branch.rules import in_force
from desktop.branch.spans import months_of


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting with the superiors who were there."""

    meeting: Meeting
    guests: tuple[Guest, ...]


class SuperiorMonth(msgspec.Struct, frozen=True, kw_only=True):
    """One month: its meetings, the superiors who came, those invited who did not."""

    period: str
    meetings: tuple[Meeting, ...] = ()
    visits: tuple[Visit, ...] = ()
    away: tuple[Visit, ...] = ()
    """Invited superiors who did not come."""
    without: bool = False
    """The month is over, or its regular meeting closed, and no superior came as often as the rule asks."""


def superior_months(
    book: Book, span: str, sets: Sequence[BookRules], today: date
) -> tuple[SuperiorMonth, ...]:
    """Return the months of a span that have begun, in order, each under the rules of its day."""
    here = period_of(today)
    begun = [period for period in months_of(span) if period <= here]
    return tuple(_month(book, period, in_force(sets, latest_day(period)), here) for period in begun)


def _month(book: Book, period: str, rules: BookRules, here: str) -> SuperiorMonth:
    records = [one for one in book.records() if one.meeting.period == period]
    visits = tuple(
        Visit(meeting=one.meeting, guests=guests)
        for one in records
        if (guests := tuple(guest for guest in one.guests if guest.superior and guest.present))
    )
    away = tuple(
        Visit(meeting=one.meeting, guests=guests)
        for one in records
        if (guests := tuple(guest for guest in one.guests if guest.superior and not guest.present))
    )
    return SuperiorMonth(
        period=period,
        meetings=tuple(one.meeting for one in records),
        visits=visits,
        away=away,
        without=_over(book, period, here) and _asked(book, period, rules) and not _came(book, period, rules),
    )


def _over(book: Book, period: str, here: str) -> bool:
    if period < here:
        return True
    return any(
        one.meeting.kind is MeetingKind.REGULAR and one.meeting.status is MeetingStatus.CLOSED
        for one in book.records()
        if one.meeting.period == period
    )


def _asked(book: Book, period: str, rules: BookRules) -> bool:
    """Tell whether the rule asks for a visit by this month: it holds, and the branch has met by then."""
    first = next(iter(book.records()), None)
    begun = first is not None and first.meeting.period <= next_period(period, 1 - rules.superior_every)
    return bool(rules.superior_every) and begun and earliest_day(rules.valid_from) <= latest_day(period)


def _came(book: Book, period: str, rules: BookRules) -> bool:
    months = {next_period(period, -back) for back in range(rules.superior_every)}
    return any(
        guest.superior and guest.present
        for one in book.records()
        if one.meeting.period in months
        for guest in one.guests
    )
