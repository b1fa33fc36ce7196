"""The assignments of all meetings in one list, each with what became of it: for the window and the papers."""

from datetime import date

import msgspec

from desktop.branch.assignments import TaskChain, chains
from desktop.branch.book import Book
from desktop.services.book import book
from desktop.services.desk import Desk


class TaskLine(msgspec.Struct, frozen=True, kw_only=True):
    """One assignment as a list shows it today."""

    chain: TaskChain
    owners: str
    """Who carries it out: names, then others (`Tổ đảng 1`)."""
    is_open: bool
    overdue: bool


def tasks(desk: Desk, *, year: str = "", only_open: bool = False) -> tuple[TaskLine, ...]:
    """Return the assignments given in a year (all), oldest first; `only_open` leaves out what is done."""
    told, today = book(desk), desk.clock.today()
    found = (task_line(told, one, today) for one in chains(told) if one.given.day.startswith(year))
    return tuple(one for one in found if one.is_open or not only_open)


def task_line(told: Book, chain: TaskChain, today: date) -> TaskLine:
    """Return one assignment as the list shows it on a day."""
    names = [told.name(one) for one in chain.task.owners]
    return TaskLine(
        chain=chain,
        owners=", ".join(one for one in (*names, chain.task.owner_text.strip()) if one),
        is_open=chain.is_open(today),
        overdue=chain.is_overdue(today),
    )
