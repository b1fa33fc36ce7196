"""The calendar of a branch as data: what falls due when, how many days before or after, and on what ground.

The sentences are the program's; months, days, counts and legal bases are those of `resources/calendar`, valid
from a date, and a committee may hand out its own file.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from desktop.branch.dates import earliest_day, latest_day, next_period, padded_month, period_of
from desktop.branch.measures import MeasureKind
from desktop.branch.rules import LegalBasis
from desktop.branch.spans import SpanKind, span_of
from desktop.words import translate

_WORKING_WEEK = 5
_LONGEST_COUNT = 400
"""No offset of the calendar is longer than this many days."""


class DutyCode(StrEnum):
    """What may fall due (việc đến hạn)."""

    MEETING = "meeting"
    """Sinh hoạt thường kỳ, once a month; other meetings once their day is set."""
    PAPERS = "papers"
    """Tài liệu to the members, `days` before the meeting."""
    RESULT = "result"
    """Nghị quyết, biên bản: closed and handed in, `days` after the meeting."""
    THEMATIC = "thematic"
    """Sinh hoạt chuyên đề."""
    QUARTER_REVIEW = "quarter-review"
    """Kiểm điểm chuyên đề quý."""
    FOLLOW_UP = "follow-up"
    """Kết quả khắc phục of what was named in an earlier quarter."""
    PROMPT = "prompt"
    """Gợi ý kiểm điểm, answered in its meeting."""
    TASK = "task"
    """Nhiệm vụ with a deadline."""
    REMEDY = "remedy"
    """Thời hạn khắc phục."""
    PROBATION = "probation"
    """End of the time as probationary member, `months` after admission."""
    RECOGNITION = "recognition"
    """The branch considers the recognition within `working_days` of that end."""
    EXEMPTION = "exemption"
    """End of an exemption or of temporary activity."""
    BADGES = "badges"
    """Huy hiệu Đảng: the files of a round, `working_days` before it."""
    SCREENING = "screening"
    """Rà soát, sàng lọc đảng viên."""
    COMMITMENTS = "commitments"
    """Bản cam kết signed."""
    COMMITMENTS_MID = "commitments-mid"
    """Its result at mid-year."""
    COMMITMENTS_END = "commitments-end"
    """Its result at the year's end."""
    YEAR_REVIEW = "year-review"
    """Kiểm điểm, đánh giá, xếp loại cuối năm."""
    STATISTICS = "statistics"
    """Thống kê tổ chức đảng, đảng viên."""
    REPORT = "report"
    """Báo cáo lên cấp trên."""
    SUPERIOR = "superior"
    """Cấp trên dự sinh hoạt."""
    ABSENCE = "absence"
    """Months of a year with an absence recorded as without reason, from `times` on: a fact, nothing more."""
    BINDING = "binding"
    """Registers printed and bound."""
    CORRECTION = "correction"
    """Đề nghị đính chính, answered within `days`."""


class Ground(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Căn cứ of one rule: the document (none for mere custom), the place in it, what it says in our words."""

    kind: str = ""
    number: str = ""
    issued: str = ""
    """A whole ISO date."""
    point: str = ""
    """`điểm 8.1`."""
    said: str
    said_en: str = ""

    @property
    def document(self) -> str:
        """The document as it is cited: `Quy định 294-QĐ/TW, 26/5/2025, điểm 8.1`; empty for custom."""
        cited = (f"{self.kind} {self.number}".strip(), _cited(self.issued), self.point)
        return ", ".join(part for part in cited if part)


def _cited(issued: str) -> str:
    if not issued:
        return ""
    day = earliest_day(issued)
    return f"{day.day:02d}/{padded_month(day.month)}/{day.year}"


class DueDay(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When in a year something about a span falls due: on `day` of each of `months` (31: their last day)."""

    span: SpanKind
    months: tuple[int, ...]
    day: int = 31
    after: int = 0
    """Days after that day: a report is due when its span is over."""


class Round(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A round of badges (đợt tặng Huy hiệu Đảng), and the time in which the years are full."""

    month: int
    day: int
    from_month: int
    """First month of the time, in the year before where it is later in the year than `month`."""
    to_month: int
    """Last month of the time, to its last day."""

    def day_of(self, year: int) -> date:
        """Return the day the round is held in a year."""
        return date(year, self.month, self.day)

    def window(self, year: int) -> tuple[date, date]:
        """Return the first and the last day of the time whose full years belong to the round of a year."""
        before = self.from_month > self.to_month
        first = date(year - 1 if before else year, self.from_month, 1)
        return first, latest_day(f"{year:04d}-{self.to_month:02d}")


class DutyRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule of the calendar."""

    code: DutyCode
    ground: Ground
    lead: int = 45
    """How many days ahead it comes onto the home page."""
    keep: int = 0
    """How many days it stays there once it is overdue; 0: until it is done."""
    days: int = 0
    working_days: int = 0
    months: int = 0
    times: int = 0
    due: tuple[DueDay, ...] = ()
    rounds: tuple[Round, ...] = ()
    years: tuple[int, ...] = ()
    """Years of membership for which there is a badge."""
    waiting: dict[MeasureKind, int] = {}
    """Months to wait after a form of discipline."""

    def spans(self, since: date, until: date) -> Iterator[tuple[str, date]]:
        """Yield span and day of everything of this rule that falls due from `since` to `until`."""
        found = []
        longest = max((one.after for one in self.due), default=0)
        period = period_of(since - timedelta(days=longest))
        while period <= period_of(until):
            last = latest_day(period)
            for one in self.due:
                about = last.replace(day=min(one.day, last.day))
                day = about + timedelta(days=one.after)
                if last.month in one.months and since <= day <= until:
                    found.append((day, span_of(about, one.span)))
            period = next_period(period)
        for day, span in sorted(found):
            yield span, day


class CalendarRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/calendar`."""

    rules: str = "calendar"
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    holidays: tuple[str, ...] = ()
    """Days off that come back every year, `09-02`."""
    days_off: tuple[str, ...] = ()
    """Days off of one year, whole ISO dates: Tết and days in lieu, once they are announced."""
    duties: tuple[DutyRule, ...]

    def of(self, code: DutyCode) -> DutyRule | None:
        """Return the rule with a code, or None where this set has none."""
        return next((one for one in self.duties if one.code is code), None)

    @property
    def longest_lead(self) -> int:
        """The most days ahead that any rule wants to be seen."""
        return max((one.lead for one in self.duties), default=0)

    def is_working(self, day: date) -> bool:
        """Tell whether a day is a working day: Monday to Friday, no day off of this set."""
        off = f"{day:%m-%d}" in self.holidays or day.isoformat() in self.days_off
        return day.weekday() < _WORKING_WEEK and not off

    def add_working(self, day: date, number: int) -> date:
        """Return the `number`-th working day after `day` (before it where negative); `day` itself for 0."""
        step = timedelta(days=1 if number >= 0 else -1)
        left = abs(number)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def fault(self) -> str:
        """Say what cannot be right: a rule told twice, a month 13, an offset nobody can mean."""
        codes = [one.code for one in self.duties]
        twice = sorted({code.value for code in codes if codes.count(code) > 1})
        if twice:
            return translate("rules", "mã bị lặp: {codes}", codes=", ".join(twice))
        return next(filter(None, (_fault(one) for one in self.duties)), "") or self._faulty_days()

    def _faulty_days(self) -> str:
        for text in (*(f"2024-{one}" for one in self.holidays), *self.days_off):
            try:
                date.fromisoformat(text)
            except ValueError:
                return translate("rules", "ngày nghỉ “{day}” không phải là ngày có thật", day=text[-10:])
        return ""


def _fault(rule: DutyRule) -> str:
    counts = (rule.lead, rule.keep, rule.days, rule.working_days, rule.months, rule.times)
    if not all(0 <= one <= _LONGEST_COUNT for one in counts):
        return translate("rules", "mục “{code}”: số ngày, số tháng phải từ 0 đến 400", code=rule.code.value)
    if not all(0 <= one.after <= _LONGEST_COUNT for one in rule.due):
        return translate("rules", "mục “{code}”: số ngày, số tháng phải từ 0 đến 400", code=rule.code.value)
    months = [month for one in rule.due for month in one.months]
    months += [month for one in rule.rounds for month in (one.month, one.from_month, one.to_month)]
    days = [one.day for one in rule.due] + [one.day for one in rule.rounds]
    if not all(1 <= one <= 12 for one in months) or not all(1 <= one <= 31 for one in days):
        return translate("rules", "mục “{code}”: tháng từ 1 đến 12, ngày từ 1 đến 31", code=rule.code.value)
    if any(one.day > latest_day(f"2023-{one.month:02d}").day for one in rule.rounds):
        return translate("rules", "mục “{code}”: đợt vào một ngày không có", code=rule.code.value)
    if rule.ground.issued and len(rule.ground.issued) != len("2026-10-05"):
        return translate("rules", "mục “{code}”: ngày ban hành chưa đủ", code=rule.code.value)
    return ""
