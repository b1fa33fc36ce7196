"""Counting the figures of one branch in one span, purely from what it wrote down.

Of meetings only closed minutes count: what is still being recorded may change. Measures count on the day they
were decided, prompts on the day they were written or received, follow-ups on the day of their meeting.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import msgspec

from desktop.branch.attendance import counts, present_members
from desktop.branch.book import Book
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import earliest_day, period_of
from desktop.branch.figures import NO_OUTCOME, UNKNOWN, Figures, ReportRules, WordGroup
from desktop.branch.measures import DISCIPLINE, ORDER, Measure, MeasureKind
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.members import (
    COUNTED,
    EventKind,
    Gender,
    Member,
    MemberEvent,
    State,
    is_official,
    state_on,
)
from desktop.branch.names import fold
from desktop.branch.remedies import Chain, chains
from desktop.branch.rules import IndicatorSet
from desktop.branch.spans import SpanKind, first_day, kind_of, last_day, months_of, year_of

UNSEEN = "unseen"
"""Of an earlier sign: no meeting of the span looked at its remedy."""
Parts = dict[str, Any]
"""Some of the fields of `Figures`."""
_OWN = COUNTED - {State.TEMPORARY_IN}
"""States counted in this branch; who is here for temporary activity is counted at home."""


class MonthFigures(msgspec.Struct, frozen=True, kw_only=True):
    """One month's regular meeting in figures, for the charts; all in persons, 0 where none was held."""

    month: str
    called: int = 0
    present: int = 0
    checks_due: int = 0
    checks_done: int = 0


def figures_of(book: Book, span: str, rules: ReportRules, on: date) -> Figures:
    """Count a branch's span up to `on`, a day within it or later (a later day counts as its last)."""
    return _Tally(book, span, rules, min(on, last_day(span))).counted()


def closed_in(book: Book, span: str, until: date | None = None) -> tuple[MeetingFile, ...]:
    """Return the meetings of a span (up to `until`) whose minutes are closed."""
    return tuple(one for one in held_in(book, span, until) if _is_closed(one))


def held_in(book: Book, span: str, until: date | None = None) -> tuple[MeetingFile, ...]:
    """Return the meetings whose day lies in a span (up to `until`), closed or not."""
    first, last = first_day(span), min(until or last_day(span), last_day(span))
    return tuple(one for one in book.meetings if first <= _day(one) <= last)


def month_figures(book: Book, months: Iterable[str]) -> tuple[MonthFigures, ...]:
    """Return the figures of the regular meetings of months, in the order given."""
    return tuple(_of_month(month, closed_in(book, month)) for month in months)


def _of_month(month: str, files: Iterable[MeetingFile]) -> MonthFigures:
    found = MonthFigures(month=month)
    for file in files:
        if file.record.meeting.kind is not MeetingKind.REGULAR:
            continue
        sums, here = counts(file.record), {one.member_id for one in present_members(file.record)}
        found = MonthFigures(
            month=month,
            called=found.called + sums.must_attend,
            present=found.present + sums.present,
            checks_due=found.checks_due + len(here),
            checks_done=found.checks_done + len(here & {one.member_id for one in file.record.checks}),
        )
    return found


def _day(file: MeetingFile) -> date:
    return date.fromisoformat(file.record.meeting.day)


def _is_closed(file: MeetingFile) -> bool:
    return file.record.meeting.status is MeetingStatus.CLOSED


def heaviest(kinds: Iterable[MeasureKind]) -> str:
    """Return the heaviest of several measures, `none` of none."""
    return max(kinds, key=ORDER.index).value if (kinds := tuple(kinds)) else NO_OUTCOME


def _by_person(measures: Iterable[Measure]) -> dict[str, list[MeasureKind]]:
    found: dict[str, list[MeasureKind]] = {}
    for one in measures:
        found.setdefault(one.member_id, []).append(one.kind)
    return found


def _outcomes(people: Iterable[str], measures: Mapping[str, Sequence[MeasureKind]]) -> dict[str, int]:
    return _sorted(Counter(heaviest(measures.get(person, ())) for person in people))


def _sorted(found: Mapping[str, int]) -> dict[str, int]:
    return {key: found[key] for key in sorted(found) if found[key]}


class _Tally:
    """One branch, one span, up to one day."""

    def __init__(self, book: Book, span: str, rules: ReportRules, until: date) -> None:
        self.span, self.rules, self.until = span, rules, until
        self.first = first_day(span)
        self.eve = self.first - timedelta(days=1)
        closed = tuple(one for one in book.meetings if _is_closed(one) and _day(one) <= until)
        self.book = msgspec.structs.replace(book, meetings=closed)
        self.files = closed_in(book, span, until)
        self.open_minutes = len(held_in(book, span, until)) - len(self.files)

    def counted(self) -> Figures:
        return Figures(
            span=self.span,
            open_minutes=self.open_minutes,
            **self._meetings(),
            **self._superiors(),
            **self._checks(),
            **self._signs(),
            **self._measures(),
            **self._reviews(),
            **self._prompts(),
            **self._remedies(),
            **self._books(),
            **self._members(),
            **self._movements(),
            **self._ratings(),
        )

    def _holds(self, value: str) -> bool:
        return bool(value) and self.first <= earliest_day(value) <= self.until

    # ---- meetings
    @cached_property
    def regular(self) -> tuple[MeetingFile, ...]:
        return tuple(one for one in self.files if one.record.meeting.kind is MeetingKind.REGULAR)

    def _meetings(self) -> Parts:
        sums = [counts(one.record) for one in self.regular]
        return {
            "meetings": _sorted(Counter(one.record.meeting.kind.value for one in self.files)),
            "called": sum(one.must_attend for one in sums),
            "present": sum(one.present for one in sums),
            "excused": sum(one.excused for one in sums),
            "unexcused": sum(one.unexcused for one in sums),
        }

    def _superiors(self) -> Parts:
        visits = [
            one.record.meeting.period
            for one in self.files
            for guest in one.record.guests
            if guest.superior and guest.present
        ]
        begun = [month for month in months_of(self.span) if month <= period_of(self.until)]
        return {
            "months": len(begun),
            "months_with_superior": len(set(visits)),
            "superior_visits": len(visits),
        }

    # ---- self-check and signs
    def _checks(self) -> Parts:
        months = [_of_month("", [one]) for one in self.regular]
        return {
            "checks_due": sum(one.checks_due for one in months),
            "checks_done": sum(one.checks_done for one in months),
            "checked": len({check.member_id for one in self.regular for check in one.record.checks}),
        }

    @cached_property
    def chains(self) -> tuple[Chain, ...]:
        return chains(self.book)

    @cached_property
    def new_chains(self) -> tuple[Chain, ...]:
        return tuple(one for one in self.chains if self._holds(one.meeting.day))

    @cached_property
    def named(self) -> frozenset[str]:
        """Members with a sign named in the span; the empty id would be the branch as a collective."""
        return frozenset(one.sign.member_id for one in self.new_chains)

    def _signs(self) -> Parts:
        groups = [(self._group(one), one.sign.member_id) for one in self.new_chains]
        return {
            "signs": _sorted(Counter(group for group, _ in groups)),
            "named_by_group": _sorted(Counter(group for group, person in set(groups) if person)),
            "named": len(self.named - {""}),
        }

    def _group(self, chain: Chain) -> str:
        """Return the group of a sign in the indicator set of its meeting."""
        named = self._indicators[chain.meeting.id]
        found = (one.code for one in named.groups if any(sign.code == chain.sign.code for sign in one.signs))
        return next(found, chain.sign.code.partition(".")[0])

    @cached_property
    def _indicators(self) -> dict[str, IndicatorSet]:
        return {one.record.meeting.id: one.indicators for one in self.files}

    # ---- measures
    def _measures(self) -> Parts:
        decided = [one for one in self.book.measures if self._holds(one.on)]
        heads = _by_person(one for one in decided if one.head_responsibility and one.member_id)
        above = {one.member_id for one in decided if one.head_responsibility and one.managed_above}
        apart = [one for one in decided if not one.head_responsibility]
        for_signs = _by_person(one for one in apart if one.sign_id and one.member_id)
        others = _by_person(one for one in apart if not one.sign_id and one.member_id)
        collective = [one.kind for one in apart if not one.member_id]
        persons = (self.named - {""}) | set(for_signs)
        has_collective = bool(collective) or "" in self.named
        disciplined = _by_person(one for one in decided if one.kind in DISCIPLINE and one.member_id)
        return {
            "carried": len(set(for_signs) - self.named),
            "persons": len(persons),
            "outcomes": _outcomes(persons, for_signs),
            "collectives": int(has_collective),
            "collective_outcomes": {heaviest(collective): 1} if has_collective else {},
            "others": len(others),
            "other_outcomes": _outcomes(others, others),
            "heads": len(heads),
            "heads_managed_above": len(above & set(heads)),
            "head_outcomes": _outcomes(heads, heads),
            "disciplined": _outcomes(disciplined, disciplined),
        }

    def _reviews(self) -> Parts:
        known = {one.sign.id: one.sign.member_id for one in self.chains}
        taken = {review.sign_id for one in self.files for review in one.record.reviews}
        return {
            "reviewed_signs": len(taken),
            "reviewed_persons": len({known[sign] for sign in taken if known.get(sign)}),
            "none_named_reviews": sum(one.record.meeting.none_named for one in self.files),
        }

    def _prompts(self) -> Parts:
        written = [one for one in self.book.prompts if self._holds(one.on)]
        answers = {answer.prompt_id for one in self.book.meetings for answer in one.record.answers}
        answered = sum(one.id in answers for one in written)
        to_members = [one.member_id for one in written if one.member_id]
        return {
            "prompts": len(written),
            "prompts_to_members": len(to_members),
            "prompts_to_branch": len(written) - len(to_members),
            "prompted": len(set(to_members)),
            "prompts_answered": answered,
            "prompts_open": len(written) - answered,
        }

    def _remedies(self) -> Parts:
        before = [one for one in self.chains if one.is_open(self.eve)]
        found = Counter(self._found(one) for one in before)
        return {
            "remedies_before": len(before),
            "remedies": _sorted(found),
            "remedies_closed_new": sum(one.is_closed(self.until) for one in self.new_chains),
            "remedies_open": sum(one.is_open(self.until) for one in self.chains),
        }

    def _found(self, chain: Chain) -> str:
        """Return what the meetings of the span found of an earlier sign; the closing one counts."""
        if chain.closing is not None and self._holds(chain.closing.meeting.day):
            return chain.closing.follow_up.outcome.value
        seen = [one for one in chain.follow_ups if self._holds(one.meeting.day)]
        return seen[-1].follow_up.outcome.value if seen else UNSEEN

    # ---- books
    def _books(self) -> Parts:
        book, year = self.book, year_of(self.span)
        registered = [
            one
            for one in book.commitments
            if one.year == year and one.signed_on and earliest_day(one.signed_on) <= self.until
        ]
        studies = [one for one in book.studies if self._holds(one.on)]
        trained = [one for one in book.trainings if self._holds(one.until or one.since)]
        models = [one for one in book.models if self._holds(one.registered_on)]
        months = set(months_of(self.span))
        planned = [one for one in book.inspections if one.month in months]
        return {
            "commitments": sum(bool(one.member_id) for one in registered),
            "commitments_of_branch": int(any(not one.member_id for one in registered)),
            "models_pledged": sum(one.registers_model and bool(one.member_id) for one in registered),
            "studies": len(studies),
            "study_called": sum(one.called for one in studies),
            "study_present": sum(one.present for one in studies),
            "classes": len({(fold(one.title), one.since, one.until, fold(one.place)) for one in trained}),
            "class_members": len(trained),
            "models": len(models),
            "models_recognised": sum(bool(one.recognised) for one in models),
            "inspections": len(planned),
            "inspections_done": sum(bool(one.result) for one in planned),
        }

    # ---- members
    @cached_property
    def events(self) -> dict[str, list[MemberEvent]]:
        found: dict[str, list[MemberEvent]] = {}
        for event in self.book.events:
            found.setdefault(event.member_id, []).append(event)
        return found

    def _state(self, member: Member, day: date) -> State:
        return state_on(member, self.events.get(member.id, ()), day)

    def _members(self) -> Parts:
        states = {one.id: self._state(one, self.until) for one in self.book.members}
        own = [one for one in self.book.members if states[one.id] in _OWN]
        official = sum(is_official(one, self.until) for one in own)
        majority = {fold(one) for one in self.rules.majority}
        without = {fold(one) for one in self.rules.no_religion}
        held = Counter(states.values())
        return {
            "members": len(own),
            "official": official,
            "probationary": len(own) - official,
            "women": sum(one.gender is Gender.FEMALE for one in own),
            "men": sum(one.gender is Gender.MALE for one in own),
            "gender_unknown": sum(one.gender is Gender.UNKNOWN for one in own),
            "minority": sum(bool(one.ethnicity) and fold(one.ethnicity) not in majority for one in own),
            "religious": sum(bool(one.religion) and fold(one.religion) not in without for one in own),
            "ages": _sorted(Counter(self._age_band(one) for one in own)),
            "theory": _sorted(Counter(_word_group(one.theory, self.rules.theory) for one in own)),
            "degrees": _sorted(Counter(_word_group(one.degree, self.rules.degrees) for one in own)),
            "exempt": held[State.EXEMPT],
            "temporary_out": held[State.TEMPORARY_OUT],
            "temporary_in": held[State.TEMPORARY_IN],
            "suspended": held[State.SUSPENDED],
            "members_before": sum(self._state(one, self.eve) in _OWN for one in self.book.members),
        }

    def _age_band(self, member: Member) -> str:
        if not member.born:
            return UNKNOWN
        born = earliest_day(member.born)
        age = self.until.year - born.year - ((self.until.month, self.until.day) < (born.month, born.day))
        return next(
            (band.code for band in self.rules.ages if band.most is None or age <= band.most), UNKNOWN
        )

    def _movements(self) -> Parts:
        kinds = Counter(one.kind for one in self.book.events if self._holds(one.on))
        people = self.book.members
        return {
            "admitted": sum(self._began_here(one, one.joined) for one in people),
            "recognised": sum(self._began_here(one, one.official) for one in people),
            "moved_in": kinds[EventKind.TRANSFER_IN],
            "moved_out": kinds[EventKind.TRANSFER_OUT],
            "restored": kinds[EventKind.RESTORED],
            "removed": kinds[EventKind.REMOVED],
            "resigned": kinds[EventKind.RESIGNED],
            "expelled": kinds[EventKind.EXPELLED],
            "died": kinds[EventKind.DIED],
        }

    def _began_here(self, member: Member, day: str) -> bool:
        """Tell whether a member was admitted or recognised in this span while of this branch."""
        return self._holds(day) and self._state(member, earliest_day(day)) in _OWN

    # ---- year-end
    def _ratings(self) -> Parts:
        if kind_of(self.span) is not SpanKind.YEAR:
            return {}
        reviews = [one for one in self.book.reviews if one.year == self.span]
        levels = [(one.member_id, one.decided or one.proposed) for one in reviews]
        mine = [level.value if level else NO_OUTCOME for person, level in levels if person]
        return {
            "rated": len(mine),
            "ratings": _sorted(Counter(mine)),
            "collective_ratings": _sorted(
                Counter(level.value if level else NO_OUTCOME for person, level in levels if not person)
            ),
        }


def _word_group(text: str, groups: Sequence[WordGroup]) -> str:
    told = fold(text)
    if not told:
        return UNKNOWN
    return next((one.code for one in groups if any(fold(word) in told for word in one.words)), UNKNOWN)

