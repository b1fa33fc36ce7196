"""What meetings make due: holding them, papers, results, the review cycle, tasks, prompts, who was there."""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.branch import assignments, prompting, remedies
from desktop.branch.calendar_rules import DutyCode, DutyRule
from desktop.branch.dates import latest_day, next_period, period_of
from desktop.branch.duty import Asked, Duty
from desktop.branch.kinds import THEMATIC
from desktop.branch.meetings import Mark, Meeting, MeetingKind, MeetingStatus
from desktop.branch.numbers import count
from desktop.branch.spans import first_day, last_day, next_span, quarter_of

_LONGEST = 80


def meetings(asked: Asked) -> Iterator[Duty]:
    """Yield the regular meeting of each month without one, and meetings of any kind whose day is to come."""
    rule = asked.rule(DutyCode.MEETING)
    if rule is None:
        return
    begun = {one.meeting.period for one in asked.regular}
    period = period_of(asked.since)
    while period <= period_of(asked.until):
        if period not in begun:
            yield asked.duty(
                rule, period, asked.usual_day(period), "meeting", ("meeting", period), span=period
            )
        period = next_period(period)
    for record in asked.book.records():
        one = record.meeting
        if date.fromisoformat(one.day) < asked.today or one.status is MeetingStatus.CLOSED:
            continue
        form = "meeting" if one.kind is MeetingKind.REGULAR else "other-meeting"
        yield asked.duty(rule, _key(one), date.fromisoformat(one.day), form, _place(one), **_facts(one))


def papers(asked: Asked) -> Iterator[Duty]:
    """Yield the papers of each regular meeting still to be held."""
    rule = asked.rule(DutyCode.PAPERS)
    if rule is None:
        return
    period = period_of(asked.today)
    while period <= period_of(asked.until):
        day, held = asked.day_of(period), asked.regular_of(period)
        if day >= asked.today and (held is None or held.meeting.status is MeetingStatus.OPEN):
            on = day - timedelta(days=rule.days)
            yield asked.duty(rule, period, on, "papers", ("meeting", period), span=period)
        period = next_period(period)


def results(asked: Asked) -> Iterator[Duty]:
    """Yield minutes to be closed, and results of regular meetings to be handed in."""
    rule = asked.rule(DutyCode.RESULT)
    if rule is None:
        return
    for record in asked.book.records():
        one = record.meeting
        day = date.fromisoformat(one.day)
        on = day + timedelta(days=rule.days)
        regular = one.kind is MeetingKind.REGULAR
        if day > asked.today or one.id in asked.book.handed:
            continue
        if one.status is MeetingStatus.OPEN:
            form = "close" if regular else "close-other"
            yield asked.duty(rule, one.id, on, form, _place(one), **_facts(one))
        elif regular:
            yield asked.duty(rule, one.id, on, "result", ("handing", one.period), span=one.period)


def thematic(asked: Asked) -> Iterator[Duty]:
    """Yield quarters without a thematic meeting (a quarterly review is one) held or with its day set."""
    rule = asked.rule(DutyCode.THEMATIC)
    if rule is None:
        return
    held = {quarter_of(one.meeting.day) for one in asked.book.records(*THEMATIC)}
    for span, day in rule.spans(asked.since, asked.until):
        if span not in held:
            yield asked.duty(rule, span, day, "thematic", ("meeting", _month_in(asked, span)), span=span)


def quarter_reviews(asked: Asked) -> Iterator[Duty]:
    """Yield quarters that no review covers; that nobody was named is an outcome to be recorded too."""
    rule = asked.rule(DutyCode.QUARTER_REVIEW)
    if rule is None:
        return
    for span, day in rule.spans(asked.since, asked.until):
        if remedies.review_of_quarter(asked.book, span) is not None:
            continue
        named = len(remedies.missing_reviews(asked.book, span))
        form = "quarter-review" if named else "quarter-review-none"
        place = ("meeting", _month_in(asked, span))
        yield asked.duty(rule, span, day, form, place, span=span, count=count(named))


def follow_ups(asked: Asked) -> Iterator[Duty]:
    """Yield quarters in which signs named before have to be looked at; none of them goes away by itself.

    A sign that stays open comes up in the quarter after the latest one that looked at it. Those of quarters
    gone by are told as one, dated by the earliest: they can be looked at in the present quarter only.
    """
    rule = asked.rule(DutyCode.FOLLOW_UP)
    if rule is None:
        return
    waiting: dict[str, list[remedies.Chain]] = {}
    here = quarter_of(asked.today)
    for chain in remedies.open_signs(asked.book, asked.today):
        seen = [chain.meeting.day, *(one.meeting.day for one in chain.follow_ups)]
        waiting.setdefault(next_span(quarter_of(seen[-1])), []).append(chain)
    late = sorted(span for span in waiting if span < here)
    if late:
        left_behind = [chain for span in late for chain in waiting.pop(span)]
        yield _follow_up(asked, rule, late[0], left_behind, target=here, late="-late")
    for span, chains in sorted(waiting.items()):
        yield _follow_up(asked, rule, span, chains, target=span)


def _follow_up(
    asked: Asked, rule: DutyRule, span: str, chains: list[remedies.Chain], *, target: str, late: str = ""
) -> Duty:
    first = chains[0].sign
    return asked.duty(
        rule,
        span,
        last_day(span),
        ("follow-up" if len(chains) == 1 else "follow-ups") + late,
        ("check", f"follow-up:{target}"),
        span=span,
        count=count(len(chains)),
        name=asked.book.name(first.member_id) or "…",
        code=first.code,
    )


def prompts(asked: Asked) -> Iterator[Duty]:
    """Yield prompts that no meeting has answered, on the day of the meeting they are for."""
    rule = asked.rule(DutyCode.PROMPT)
    if rule is None:
        return
    for one in prompting.unanswered(asked.book):
        yield asked.duty(
            rule,
            one.id,
            asked.day_of(one.due),
            "prompt" if one.member_id else "prompt-branch",
            ("check", f"prompts:{one.id}"),
            name=asked.book.name(one.member_id) or "…",
            span=one.due,
        )


def tasks(asked: Asked) -> Iterator[Duty]:
    """Yield tasks with a deadline until a meeting finds them done."""
    rule = asked.rule(DutyCode.TASK)
    if rule is None:
        return
    for chain in assignments.chains(asked.book):
        task = chain.task
        if task.deadline and not chain.done_on:
            yield asked.duty(
                rule,
                task.id,
                latest_day(task.deadline),
                "task",
                ("meeting", f"tasks:{task.id}"),
                grounds="given",
                text=_cut(task.text),
                given=chain.given.period,
            )


def deadlines(asked: Asked) -> Iterator[Duty]:
    """Yield the deadlines of remedies that are still followed."""
    rule = asked.rule(DutyCode.REMEDY)
    if rule is None:
        return
    for chain in remedies.chains(asked.book):
        if chain.deadline and chain.closing is None:
            yield asked.duty(
                rule,
                chain.sign.id,
                latest_day(chain.deadline),
                "remedy",
                ("check", chain.meeting.period),
                grounds="named",
                name=asked.book.name(chain.sign.member_id) or "…",
                code=chain.sign.code,
                given=chain.meeting.period,
            )


def superiors(asked: Asked) -> Iterator[Duty]:
    """Yield one invitation to the next regular meeting where months of the year went without a superior."""
    rule = asked.rule(DutyCode.SUPERIOR)
    if rule is None:
        return
    period = _next_meeting(asked)
    here = asked.regular_of(period)
    if here is not None and any(guest.superior for guest in here.guests):
        return
    came = {
        one.meeting.period
        for one in asked.book.records()
        if any(guest.superior and guest.present for guest in one.guests)
    }
    year = str(asked.today.year)
    held = [one.meeting for one in asked.regular if one.meeting.day <= asked.today.isoformat()]
    without = [one.period for one in held if one.period[:4] == year and one.period not in came]
    if without:
        yield asked.duty(
            rule,
            period,
            asked.day_of(period),
            "superior",
            ("meeting", f"superiors:{year}"),
            span=period,
            year=year,
            months=_months(without),
        )


def absences(asked: Asked) -> Iterator[Duty]:
    """Yield, of this year, who has as many months recorded as absent without reason as the rule counts.

    Only what minutes recorded is stated, for the next meeting to see; nothing follows from it here.
    """
    rule = asked.rule(DutyCode.ABSENCE)
    if rule is None or not rule.times:
        return
    year = str(asked.today.year)
    away: dict[str, list[str]] = {}
    for record in asked.regular:
        if record.meeting.period[:4] == year and record.meeting.day <= asked.today.isoformat():
            for line in record.attendance:
                if line.mark is Mark.UNEXCUSED:
                    away.setdefault(line.member_id, []).append(record.meeting.period)
    period = _next_meeting(asked)
    for member_id, months in away.items():
        if len(months) >= rule.times:
            yield asked.duty(
                rule,
                f"{year}/{member_id}",
                asked.day_of(period),
                "absence",
                ("members", member_id),
                name=asked.book.name(member_id) or "…",
                count=count(len(months)),
                year=year,
                months=_months(months),
            )


def _next_meeting(asked: Asked) -> str:
    """Return the month of the next regular meeting: one not yet held, today's included."""
    period = period_of(asked.today)
    held = asked.regular_of(period)
    over = held is not None and (
        held.meeting.status is MeetingStatus.CLOSED or held.meeting.day < asked.today.isoformat()
    )
    return next_period(period) if over or asked.day_of(period) < asked.today else period


def _months(periods: list[str]) -> str:
    return ", ".join(str(int(one[5:7])) for one in sorted(periods))


def _month_in(asked: Asked, span: str) -> str:
    """Return the month in which something about a span can be done: today's, kept within the span."""
    return period_of(min(max(asked.today, first_day(span)), last_day(span)))


def _key(meeting: Meeting) -> str:
    return meeting.period if meeting.kind is MeetingKind.REGULAR else meeting.id


def _place(meeting: Meeting) -> tuple[str, str]:
    return "meeting", _key(meeting)


def _facts(meeting: Meeting) -> dict[str, str]:
    return {"span": meeting.period, "kind": meeting.kind.value, "day": meeting.day}


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


FINDERS = (
    meetings,
    papers,
    results,
    thematic,
    quarter_reviews,
    follow_ups,
    prompts,
    tasks,
    deadlines,
    superiors,
    absences,
)
"""All of them, in the order in which equal days are told."""
