"""What fields of the books offer: months, meetings, years; and how lines name people."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import next_period, period_of, period_words, short
from desktop.branch.kinds import rule_of
from desktop.branch.spans import months_of
from desktop.ui.books.rows import Shelf
from desktop.ui.languages import either
from desktop.words import translate

Options = tuple[tuple[object, str], ...]
AHEAD = 6
"""Months from now on that may be chosen for something to come."""


def years(book: Book, today: date, told: Iterable[str]) -> tuple[str, ...]:
    """Return the years to choose from, the latest first: those told, last year, this one, soon the next."""
    found = {one[:4] for one in told if one} | {f"{today.year - 1}", f"{today.year}"}
    if today.month >= 11:
        found.add(f"{today.year + 1}")
    if book.meetings:
        found.add(book.meetings[0].record.meeting.day[:4])
    return tuple(sorted(found, reverse=True))


def coming_months(shelf: Shelf, record: Any) -> Options:  # noqa: ANN401  any record with a month
    """Offer the months from now on, and the record's own."""
    here = period_of(shelf.today)
    own = str(getattr(record, "due", "") or "")
    months = [next_period(here, step) for step in range(AHEAD + 1)]
    return _months([*([own] if own and own not in months else []), *months])


def months_of_year(shelf: Shelf, record: Any) -> Options:  # noqa: ANN401  any record with a month
    """Offer the months of the record's year."""
    own = str(getattr(record, "month", "") or getattr(record, "period", ""))
    return _months(months_of(own[:4] or shelf.year))


def meetings(shelf: Shelf, record: Any) -> Options:  # noqa: ANN401  any record with a meeting
    """Offer the meetings, the latest first."""
    del record
    held = ((one.record.meeting.id, meeting_words(one)) for one in reversed(shelf.book.meetings))
    return (("", translate("book-fields", "—")), *held)


def meeting_words(file: MeetingFile) -> str:
    """Name a meeting: `05/10/2026 · Sinh hoạt thường kỳ`."""
    rule = rule_of(file)
    return f"{short(file.record.meeting.day)} · {either(rule.label, rule.label_en)}"


def meeting_name(book: Book, meeting_id: str) -> str:
    """Name a meeting by its id; empty for none."""
    found = next((one for one in book.meetings if one.record.meeting.id == meeting_id), None)
    return meeting_words(found) if found is not None else ""


def whose(book: Book, member_id: str) -> str:
    """Return a member's name; the branch's as a whole for nobody."""
    return book.name(member_id) or translate("book-fields", "Chi bộ (tập thể)")


def comrade(book: Book, member_id: str) -> str:
    """Name somebody above a form: `Đồng chí Lê Văn An`."""
    name = book.name(member_id)
    return translate("book-fields", "Đồng chí {name}", name=name) if name else whose(book, "")


def _months(periods: Iterable[str]) -> Options:
    return tuple((one, period_words(one)) for one in periods)


def first_of(text: str, most: int = 160) -> str:
    """Return the beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
