"""Which backups newer ones stand for: by day, week and month, a pure function of their moments."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, TypeVar

T = TypeVar("T")

ALL_FOR: Final = timedelta(days=2)
DAILY_FOR: Final = timedelta(days=14)
WEEKLY_FOR: Final = timedelta(days=61)


def superseded(items: Sequence[T], moment: Callable[[T], datetime]) -> list[tuple[T, T]]:
    """Return pairs (may go, the one that stands for it), oldest last; ages count from the newest item.

    All of the newest two days stay, then the newest of each day for two weeks, of each ISO week for two
    months, of each month forever. A program unused for a year thins nothing it would have kept.
    """
    ordered = sorted(items, key=moment, reverse=True)
    stays: dict[tuple[int | str, ...], T] = {}
    pairs = []
    for item in ordered:
        shelf = _shelf(moment(item), moment(ordered[0]))
        if shelf is None:
            continue
        if shelf in stays:
            pairs.append((item, stays[shelf]))
        else:
            stays[shelf] = item
    return pairs


def _shelf(made: datetime, newest: datetime) -> tuple[int | str, ...] | None:
    age = newest - made
    if age <= ALL_FOR:
        return None
    if age <= DAILY_FOR:
        return ("day", made.toordinal())
    if age <= WEEKLY_FOR:
        return ("week", *made.isocalendar()[:2], made.month)  # a week across two months counts for both
    return ("month", made.year, made.month)
