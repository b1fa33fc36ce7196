"""One thing that is due (việc đến hạn), and what is asked when the list is made."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import msgspec

from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules, DutyCode, DutyRule
from desktop.branch.dates import latest_day
from desktop.branch.meetings import MeetingKind, MeetingRecord
from desktop.branch.members import State, state_on


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """Something due by a day: facts only, put into words by `branch.duty_words`."""

    code: DutyCode
    key: str
    """What of its kind: a span or the id of a record. Code and key together name it."""
    on: date
    form: str
    """Which sentence says it."""
    facts: dict[str, str] = {}
    rule: DutyRule
    grounds: str = ""
    """Which sentence says where it was decided; empty where the rule itself is the ground."""
    overdue: bool
    page: str
    target: str

    @property
    def shows(self) -> date:
        """The first day on which it belongs on the home page."""
        return self.on - timedelta(days=self.rule.lead)


class Asked:
    """A book looked at on a day under the rules of that day, up to a last day."""

    def __init__(
        self, book: Book, rules: CalendarRules, today: date, until: date, began: date | None = None
    ) -> None:
        self.book = book
        self.rules = rules
        self.today = today
        self.until = until
        self.regular = tuple(one for one in book.records(MeetingKind.REGULAR))
        held = [date.fromisoformat(one.meeting.day) for one in self.regular]
        self.since = min([*held, today])
        """The first day the book knows of: what fell due before is not asked for."""
        self.began = began or self.since
        """The same of the branch's whole book, where only a part of it is looked at."""
        self._states: dict[str, State] = {}

    def rule(self, code: DutyCode) -> DutyRule | None:
        """Return the rule with a code, or None where these rules know none."""
        return self.rules.of(code)

    def state(self, member_id: str) -> State:
        """Return a member's state today; not of the branch where unknown."""
        if member_id not in self._states:
            member = self.book.member(member_id)
            events = self.book.events_of(member_id)
            self._states[member_id] = state_on(member, events, self.today) if member else State.NOT_YET
        return self._states[member_id]

    def usual_day(self, period: str) -> date:
        """Return the day of a month on which the branch usually meets; its last day where not fixed."""
        last = latest_day(period)
        return last.replace(day=min(self.book.branch.usual_day or last.day, last.day))

    def regular_of(self, period: str) -> MeetingRecord | None:
        """Return the regular meeting of a month, or None."""
        return next((one for one in self.regular if one.meeting.period == period), None)

    def day_of(self, period: str) -> date:
        """Return the day of a month's regular meeting: its own, else the usual one."""
        found = self.regular_of(period)
        return date.fromisoformat(found.meeting.day) if found else self.usual_day(period)

    def duty(
        self,
        rule: DutyRule,
        key: str,
        on: date,
        form: str,
        place: tuple[str, str],
        *,
        grounds: str = "",
        **facts: str,
    ) -> Duty:
        """Return a duty as it stands today."""
        return Duty(
            code=rule.code,
            key=key,
            on=on,
            form=form,
            facts=facts,
            rule=rule,
            grounds=grounds,
            overdue=on < self.today,
            page=place[0],
            target=place[1],
        )


def number_in(text: str) -> str:
    """Return the first number in what somebody wrote by hand: `30` of `30 năm`; empty where there is none."""
    found = _NUMBER.search(text)
    return found[0] if found else ""


_NUMBER = re.compile("[0-9]+")
Finder = Callable[[Asked], Iterator[Duty]]
"""Yields the duties of one kind; what lies beyond the last day asked for is left out afterwards."""
