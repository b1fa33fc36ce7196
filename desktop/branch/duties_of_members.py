"""What memberships make due: the end of probation, of an exemption, badges, corrections asked for."""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.branch.calendar_rules import DutyCode, DutyRule
from desktop.branch.corrections import CorrectionState
from desktop.branch.dates import add_months, earliest_day, is_whole, latest_day
from desktop.branch.duty import Asked, Duty, number_in
from desktop.branch.meetings import MeetingKind
from desktop.branch.members import COUNTED, EventKind, Member, State

BADGES, BADGE_YEARS = "badges", "years"
"""The register of badges (`resources/registers`) and the code of its column with the years."""
_MOST_NAMES = 4
_ENDING = {
    EventKind.EXEMPT: "exemption",
    EventKind.TEMPORARY_OUT: "temporary",
    EventKind.TEMPORARY_IN: "temporary",
}


def probations(asked: Asked) -> Iterator[Duty]:
    """Yield the end of each probation while it is ahead, and the day by which the branch has to consider it.

    A meeting on the recognition held after that end, or an official day, takes both away.
    """
    ending, considering = asked.rule(DutyCode.PROBATION), asked.rule(DutyCode.RECOGNITION)
    for member in asked.book.members:
        if asked.state(member.id) is not State.PROBATIONARY or member.official or not is_whole(member.joined):
            continue
        place = ("members", member.id)
        if ending is not None:
            day = _probation_end(asked, member, ending)
            if day >= asked.today:
                yield asked.duty(ending, member.id, day, "probation", place, name=member.full_name)
        if considering is not None:
            end = _probation_end(asked, member, considering)
            if not _considered(asked, member, end):
                day = asked.rules.add_working(end, considering.working_days)
                yield asked.duty(considering, member.id, day, "recognition", place, name=member.full_name)


def _probation_end(asked: Asked, member: Member, rule: DutyRule) -> date:
    extended = [
        latest_day(one.until)
        for one in asked.book.events_of(member.id)
        if one.kind is EventKind.PROBATION_EXTENDED and one.until
    ]
    return max([add_months(earliest_day(member.joined), rule.months), *extended])


def _considered(asked: Asked, member: Member, end: date) -> bool:
    return any(
        one.meeting.about_id == member.id and end.isoformat() <= one.meeting.day <= asked.today.isoformat()
        for one in asked.book.records(MeetingKind.RECOGNITION)
    )


def exemptions(asked: Asked) -> Iterator[Duty]:
    """Yield the ends of exemptions and of temporary activity here or elsewhere."""
    rule = asked.rule(DutyCode.EXEMPTION)
    if rule is None:
        return
    for member in asked.book.members:
        if asked.state(member.id) not in COUNTED:
            continue
        for event in asked.book.events_of(member.id):
            if event.kind in _ENDING and event.until:
                yield asked.duty(
                    rule,
                    event.id,
                    latest_day(event.until),
                    _ENDING[event.kind],
                    ("members", member.id),
                    grounds="decision" if event.decision else "",
                    name=member.full_name,
                    decision=event.decision,
                )


def badges(asked: Asked) -> Iterator[Duty]:
    """Yield the badge rounds for which somebody's years are full: a rule of dates on what the branch wrote.

    Years count from `Member.joined` alone. Who is in the time of waiting after discipline is named beside.
    """
    rule = asked.rule(DutyCode.BADGES)
    if rule is None:
        return
    for year in range(asked.since.year, asked.until.year + 2):
        for one in rule.rounds:
            held = one.day_of(year)
            on = asked.rules.add_working(held, -rule.working_days)
            if not asked.since <= on <= asked.until:
                continue
            due = full_years(asked, rule, one.window(year))
            if due:
                waiting = [member.full_name for member, _ in due if _waits(asked, rule, member, held)]
                yield asked.duty(
                    rule,
                    held.isoformat(),
                    on,
                    "badges-waiting" if waiting else "badges",
                    ("registers", f"books:{BADGES}"),
                    day=held.isoformat(),
                    people=_people(due),
                    waiting=", ".join(waiting),
                )


def full_years(asked: Asked, rule: DutyRule, window: tuple[date, date]) -> list[tuple[Member, int]]:
    """Return whose years are full within a window and who has no line for them in the register of badges."""
    first, last = window
    given = {
        (one.member_id, number_in(one.cells.get(BADGE_YEARS, "")))
        for one in asked.book.entries
        if one.register == BADGES
    }
    found = []
    for member in asked.book.members:
        if not is_whole(member.joined) or asked.state(member.id) not in COUNTED:
            continue
        for years in rule.years:
            full = add_months(earliest_day(member.joined), 12 * years)
            if first <= full <= last and (member.id, str(years)) not in given:
                found.append((member, years))
    return found


def _waits(asked: Asked, rule: DutyRule, member: Member, held: date) -> bool:
    return any(
        one.member_id == member.id
        and one.kind in rule.waiting
        and add_months(earliest_day(one.on), rule.waiting[one.kind]) > held
        for one in asked.book.measures
    )


def _people(due: list[tuple[Member, int]]) -> str:
    told = [f"{member.full_name} ({years})" for member, years in due]
    more = len(told) - _MOST_NAMES
    return ", ".join(told[:_MOST_NAMES]) + (f", +{more}" if more > 0 else "")


def corrections(asked: Asked) -> Iterator[Duty]:
    """Yield corrections that were asked for and not answered."""
    rule = asked.rule(DutyCode.CORRECTION)
    if rule is None:
        return
    for one in asked.book.corrections:
        if one.state is CorrectionState.ASKED:
            yield asked.duty(
                rule,
                one.id,
                latest_day(one.on) + timedelta(days=rule.days),
                "correction",
                ("members", f"corrections:{one.id}"),
                name=asked.book.name(one.member_id) or "…",
                day=one.on,
            )


FINDERS = (probations, exemptions, badges, corrections)
"""All of them, in the order in which equal days are told."""
