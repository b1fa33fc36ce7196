"""How the sample branch's story is told: a clock that moves, a month being lived, and chapters added to it.

A chapter is one part of the review cycle: it acts before and after the regular meeting of each month, through
the same services as a secretary.
"""

import random
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from typing import Protocol, cast

from desktop.branch.dates import earliest_day, latest_day
from desktop.services.desk import Desk

ZONE = timezone(timedelta(hours=7))


class StoryClock:
    """A clock that the story of the sample moves forward."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment of the story, a second later each time."""
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        """Return the day of the story."""
        return self.moment.date()


class Story:
    """One month of the branch's life: the desk, the clock, the dice."""

    def __init__(self, desk: Desk, clock: StoryClock, rng: random.Random, period: str) -> None:
        self.desk = desk
        self.clock = clock
        self.rng = rng
        self.period = period

    @property
    def month(self) -> int:
        """Month of the year, 1 to 12."""
        return int(self.period[5:7])

    @property
    def year(self) -> str:
        """The year: `2026`."""
        return self.period[:4]

    def day(self, number: int) -> date:
        """Return a day of the month, its last one where it has no such day."""
        return earliest_day(self.period).replace(day=min(number, latest_day(self.period).day))

    def at(self, day: int, hour: int = 8, minute: int = 0) -> None:
        """Move the clock to a day and an hour of the month; never backwards."""
        moment = datetime.combine(self.day(day), datetime.min.time(), ZONE)
        self.clock.moment = max(self.clock.moment, moment + timedelta(hours=hour, minutes=minute))


class Chapter(Protocol):
    """A module of the sample that lives its part of each month."""

    def before(self, story: Story) -> None:
        """Live what comes before the regular meeting (held on the 5th, prepared on the 3rd)."""

    def after(self, story: Story) -> None:
        """Live what comes after it."""


def during(story: Story, told: Sequence[Chapter], meeting_id: str) -> None:
    """Let the chapters that have something to say in the regular meeting say it, before it is closed.

    A chapter that does has a function `during(story, meeting_id)`.
    """
    for chapter in told:
        speak: Callable[[Story, str], None] | None = getattr(chapter, "during", None)
        if speak is not None:
            speak(story, meeting_id)


_CHAPTERS = tuple(
    f"desktop.services.sample_{name}"
    for name in ("cycle", "meetings", "books", "year_end", "reviews", "registers", "reports")
)
"""Modules with `before(story)` and `after(story)`, in the order they act."""


def chapters() -> tuple[Chapter, ...]:
    """Return the chapters of the story, in the order they act."""
    return tuple(cast("Chapter", import_module(name)) for name in _CHAPTERS)
