"""Dates as a branch knows and writes them: a whole day, only a month, or only a year.

A partial date is an ISO text of one, two or three parts: `1982`, `1982-05`, `1982-05-17`, or empty.
Written dates follow the padding rule of Party documents (HD 05-HD/VPTW 27/5/2026): days below 10 and the
months 1 and 2 get a leading zero, months 3 to 9 do not.
"""

import calendar
import re
from datetime import date, datetime, timedelta

from desktop.branch.names import nfc
from desktop.errors import Refused
from desktop.words import translate

_PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\Z")
_TYPED = re.compile(r"([0-9]{1,4})(?:\s*[./\-\s]\s*([0-9]{1,2}))?(?:\s*[./\-\s]\s*([0-9]{1,4}))?\Z")
_LONG = re.compile(
    r"(?:ngày\s+)?(?:([0-9]{1,2})\s+)?(?:tháng\s+([0-9]{1,2})\s+)?năm\s+([0-9]{4})\Z", re.IGNORECASE
)
_HOUR = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]\Z")
EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_CENTURY = 100
_YEAR_DIGITS = 4


def check_partial(text: str) -> str:
    """Return `text` if it is empty or a date that exists; raises `ValueError` otherwise."""
    if not text:
        return ""
    found = _PARTIAL.match(text)
    if not found:
        msg = f"not a partial date: {text!r}"
        raise ValueError(msg)
    if "00" in found.groups():
        msg = f"no month or day 00: {text!r}"
        raise ValueError(msg)
    year, month, day = (int(part) if part else 0 for part in found.groups())
    _must_exist(year, month, day)
    return text


def is_hour(text: str) -> bool:
    """Tell whether `text` is an hour of the day as records keep it: `07:30`."""
    return _HOUR.match(text) is not None


def partial(year: int, month: int = 0, day: int = 0) -> str:
    """Build a partial date from numbers; raises `ValueError` where no such day exists."""
    _must_exist(year, month, day)
    if day:
        return f"{year:04d}-{month:02d}-{day:02d}"
    return f"{year:04d}-{month:02d}" if month else f"{year:04d}"


def parse_typed(text: str, *, field: str, today: date | None = None) -> str:
    """Read a date as people type it (`5/10/2026`, `05-10-26`, `2026`, `10/2026`, `ngày 5 tháng 10 năm 2026`).

    Returns a partial date, or empty for blank text. Raises `Refused` naming `field` and the reason: not a
    date, a day that does not exist (29/02 of a common year), before 1900, or after `today` where given.
    Two-digit years mean the past hundred years seen from `today` (2000 to 2099 without it). Registers write
    `00/00/1982` where only the year is known: zeros in place of day and month leave them out.
    """
    tidy = " ".join(nfc(text).split())
    if not tidy:
        return ""
    try:
        value = _read(tidy, today)
    except ValueError as error:
        raise Refused(
            translate("dates", "{field}: “{text}” không phải là ngày có thật.", field=field, text=tidy[:40]),
            todo=translate("dates", "Gõ ngày theo dạng 05/10/2026, hoặc chỉ năm 1982."),
            field=field,
        ) from error
    if today is not None and earliest_day(value) > today:
        raise Refused(
            translate("dates", "{field}: {text} là ngày trong tương lai.", field=field, text=short(value)),
            todo=translate("dates", "Kiểm tra lại năm."),
            field=field,
        )
    return value


def _read(text: str, today: date | None) -> str:
    long_form = _LONG.match(text)
    if long_form:
        day, month, year = (int(part) if part else 0 for part in long_form.groups())
        return partial(year, month, day)
    if _PARTIAL.match(text):
        return check_partial(text)
    found = _TYPED.match(text)
    if not found:
        raise ValueError(text)
    parts = [part for part in found.groups() if part]
    if len(parts) == 1:
        if len(parts[0]) != _YEAR_DIGITS:
            raise ValueError(text)
        return partial(int(parts[0]))
    if len(parts) == 2:
        if len(parts[1]) != _YEAR_DIGITS:  # `5/10` may as well be a day without its year
            raise ValueError(text)
        return partial(int(parts[1]), int(parts[0]))
    if len(parts[0]) == _YEAR_DIGITS:
        return partial(int(parts[0]), int(parts[1]), int(parts[2]))
    return partial(_year(parts[2], today), int(parts[1]), int(parts[0]))


def _year(text: str, today: date | None) -> int:
    if len(text) == _YEAR_DIGITS:
        return int(text)
    if len(text) != 2:
        raise ValueError(text)
    if today is None:
        return 2000 + int(text)
    year = today.year // _CENTURY * _CENTURY + int(text)
    return year if year <= today.year else year - _CENTURY


def _must_exist(year: int, month: int, day: int) -> None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        msg = f"year out of range: {year}"
        raise ValueError(msg)
    date(year, month or 1, day or 1)
    if day and not month:
        msg = "a day without its month"
        raise ValueError(msg)


def earliest_day(value: str) -> date:
    """Return the first day a partial date may mean; `value` must not be empty."""
    year, month, day = _numbers(value)
    return date(year, month or 1, day or 1)


def latest_day(value: str) -> date:
    """Return the last day a partial date may mean; `value` must not be empty."""
    year, month, day = _numbers(value)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _numbers(value: str) -> tuple[int, int, int]:
    found = _PARTIAL.match(value)
    if not found:
        msg = f"not a partial date: {value!r}"
        raise ValueError(msg)
    year, month, day = (int(part) if part else 0 for part in found.groups())
    return year, month, day


def is_whole(value: str) -> bool:
    """Tell whether the day itself is known."""
    return len(value) == len("2026-10-05")


def short(value: str | date) -> str:
    """Write a date for running text and tables: `05/10/2026`, `10/2026`, `1982`, or empty."""
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    if not value:
        return ""
    return "/".join(reversed(value.split("-")))


def moment(at: datetime) -> str:
    """Write a moment for running text and tables, by the clock of its own zone: `19:32, 05/10/2026`."""
    return f"{at:%H:%M}, {short(at.date())}"


def written(day: date) -> str:
    """Write the date line of a Party document: `ngày 05 tháng 02 năm 2026`, `ngày 27 tháng 5 năm 2026`."""
    return f"ngày {day.day:02d} tháng {padded_month(day.month)} năm {day.year}"


def padded_month(month: int) -> str:
    """Write a month by the padding rule: 01 and 02, then 3 to 12."""
    return f"{month:02d}" if month <= 2 else str(month)


def period_of(day: date) -> str:
    """Return the period (kỳ) a day lies in: `2026-10`."""
    return f"{day.year:04d}-{day.month:02d}"


def check_period(text: str) -> str:
    """Return `text` if it is a month `YYYY-MM`; raises `Refused`."""
    found = _PARTIAL.match(text)
    within = found and found[2] and not found[3] and EARLIEST_YEAR <= int(found[1]) <= LATEST_YEAR
    if found and within and "01" <= found[2] <= "12":
        return text
    raise Refused(
        translate("dates", "“{text}” không phải là một tháng.", text=text[:20]),
        todo=translate("dates", "Viết năm và tháng, ví dụ 2026-10."),
        field="period",
    )


def period_label(period: str) -> str:
    """Write a period in the title of a paper: `tháng 10 năm 2026`, `tháng 02 năm 2026`."""
    year, month, _ = _numbers(period)
    return f"tháng {padded_month(month)} năm {year}"


def period_short(period: str) -> str:
    """Write a period in the running text of a paper or record: `tháng 10/2026`."""
    year, month, _ = _numbers(period)
    return f"tháng {month}/{year}"


def period_title(period: str) -> str:
    """Say a period above a page of the window, in the reader's language: `tháng 10 năm 2026`."""
    year, month, _ = _numbers(period)
    return translate("dates", "tháng {month} năm {year}", month=padded_month(month), year=year)


def period_words(period: str) -> str:
    """Say a period within a sentence, in the reader's language: `tháng 10/2026`."""
    year, month, _ = _numbers(period)
    return translate("dates", "tháng {month}/{year}", month=month, year=year)


def next_period(period: str, step: int = 1) -> str:
    """Return the month `step` months after `period`."""
    year, month, _ = _numbers(period)
    index = year * 12 + month - 1 + step
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def days_between(first: date, second: date) -> int:
    """Return how many days `second` lies after `first`."""
    return (second - first) // timedelta(days=1)
