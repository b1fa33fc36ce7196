"""The chain of a named sign: named, reviewed in its quarter, followed up until a meeting closes it.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 2: each quarter a thematic review of members with signs, in the next
quarter the result of the remedy. Only what meetings wrote down counts; a chain is open until a later meeting
records that the sign is remedied, or that it is no longer followed and on what grounds. What stands against
closing a meeting in this part is told by `branch.cycle_checks.cycle_problems`.
"""

from datetime import date, timedelta
from enum import StrEnum

import msgspec

from desktop.branch.book import Book
from desktop.branch.cycle import CLOSING, FollowOutcome, FollowUp, SignReview
from desktop.branch.dates import latest_day
from desktop.branch.meetings import Meeting, MeetingKind, MeetingRecord, NamedSign, OpenSign, moment
from desktop.branch.members import LEFT, State, state_on
from desktop.branch.spans import first_day, last_day, next_span


class ChainState(StrEnum):
    """How far a named sign has come (trạng thái theo dõi)."""

    NAMED = "named"
    """Đã nêu: no meeting has reviewed it yet."""
    REVIEWED = "reviewed"
    """Đã kiểm điểm: reviewed, its remedy not looked at yet."""
    IN_PROGRESS = "in-progress"
    """Đang khắc phục."""
    NOT_REMEDIED = "not-remedied"
    """Chưa khắc phục."""
    REMEDIED = "remedied"
    """Đã khắc phục: closed."""
    ENDED = "ended"
    """Thôi theo dõi: closed, with its grounds."""


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """A review of the sign with the meeting that recorded it."""

    meeting: Meeting
    review: SignReview


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """What a meeting found about the remedy, with that meeting."""

    meeting: Meeting
    follow_up: FollowUp

    @property
    def closes(self) -> bool:
        """Whether it ends the chain."""
        return self.follow_up.outcome in CLOSING

    def counts_for(self, quarter: str) -> bool:
        """Tell whether it answers for a quarter: held within it, or a review that covers it."""
        return self.meeting.covers == quarter or _within(self.meeting, quarter)


class Chain(msgspec.Struct, frozen=True, kw_only=True):
    """A named sign with everything later meetings recorded about it, oldest first."""

    sign: NamedSign
    meeting: Meeting
    """The meeting that named it."""
    label: str = ""
    """What its code means in the indicator set of that meeting."""
    reviews: tuple[Reviewed, ...] = ()
    follow_ups: tuple[Followed, ...] = ()

    @property
    def closing(self) -> Followed | None:
        """The one follow-up that closed it: the first that says so; None while it is open."""
        return next((one for one in self.follow_ups if one.closes), None)

    @property
    def state(self) -> ChainState:
        """How far it has come, by everything written down so far."""
        if self.closing is not None:
            return ChainState(self.closing.follow_up.outcome.value)
        if self.follow_ups:
            return ChainState(self.follow_ups[-1].follow_up.outcome.value)
        return ChainState.REVIEWED if self.reviews else ChainState.NAMED

    @property
    def open_sign(self) -> OpenSign:
        """The sign as a meeting after all these would meet it."""
        return OpenSign(
            sign=self.sign,
            period=self.meeting.period,
            review=self.reviews[-1].review if self.reviews else None,
            follow_ups=tuple(one.follow_up for one in self.follow_ups),
        )

    @property
    def remedy(self) -> str:
        """Biện pháp khắc phục in force."""
        return self.open_sign.remedy

    @property
    def deadline(self) -> str:
        """Thời hạn in force: the latest one given, a partial date."""
        return self.open_sign.deadline

    def named_by(self, day: date) -> bool:
        """Tell whether it was named on `day` or before."""
        return self.meeting.day <= day.isoformat()

    def is_open(self, day: date) -> bool:
        """Tell whether it was named by the end of `day` and not closed by then."""
        return self.named_by(day) and not self.is_closed(day)

    def is_closed(self, day: date) -> bool:
        """Tell whether a meeting had closed it by the end of `day`."""
        return self.closing is not None and self.closing.meeting.day <= day.isoformat()

    def is_late(self, day: date) -> bool:
        """Tell whether it is open on `day` and the deadline in force has passed."""
        return self.is_open(day) and bool(self.deadline) and latest_day(self.deadline) < day

    def until(self, day: date) -> "Chain":
        """Return the chain as it was known at the end of `day`: later reviews and follow-ups left out."""
        last = day.isoformat()
        return msgspec.structs.replace(
            self,
            reviews=tuple(one for one in self.reviews if one.meeting.day <= last),
            follow_ups=tuple(one for one in self.follow_ups if one.meeting.day <= last),
        )

    def followed_in(self, quarter: str) -> tuple[Followed, ...]:
        """Return the follow-ups that answer for a quarter, oldest first."""
        return tuple(one for one in self.follow_ups if one.counts_for(quarter))


class QuarterCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Named signs of one quarter in figures; nothing about a person."""

    quarter: str
    before: int
    """Open when the quarter began."""
    opened: int
    """Named in the quarter."""
    closed: int
    """Closed in the quarter."""
    open_at_end: int
    """Open at its end: `before + opened - closed`."""


def chains(book: Book) -> tuple[Chain, ...]:
    """Return the chain of every sign ever named, in the order of naming.

    A review or follow-up counts where its meeting is not before the one that named the sign: what stands
    earlier (a meeting whose day was moved) can close nothing.
    """
    files = sorted(book.meetings, key=lambda one: moment(one.record.meeting))
    reviews: dict[str, list[Reviewed]] = {}
    follow_ups: dict[str, list[Followed]] = {}
    for file in files:
        record = file.record
        for review in record.reviews:
            reviews.setdefault(review.sign_id, []).append(Reviewed(meeting=record.meeting, review=review))
        for found in record.follow_ups:
            line = Followed(meeting=record.meeting, follow_up=found)
            follow_ups.setdefault(found.sign_id, []).append(line)
    made: list[Chain] = []
    for file in files:
        named_in = file.record.meeting
        for sign in file.record.signs:
            found_sign = file.indicators.sign(sign.code)
            made.append(
                Chain(
                    sign=sign,
                    meeting=named_in,
                    label=found_sign.label if found_sign else "",
                    reviews=tuple(
                        one for one in reviews.get(sign.id, ()) if moment(one.meeting) >= moment(named_in)
                    ),
                    follow_ups=tuple(
                        one for one in follow_ups.get(sign.id, ()) if moment(one.meeting) > moment(named_in)
                    ),
                )
            )
    return tuple(made)


def chain_of(book: Book, sign_id: str) -> Chain | None:
    """Return the chain of one sign, or None where no meeting names it."""
    return next((one for one in chains(book) if one.sign.id == sign_id), None)


def open_signs(book: Book, day: date) -> tuple[Chain, ...]:
    """Return the chains open at the end of `day`, as they were known then (biểu hiện còn theo dõi)."""
    return tuple(one.until(day) for one in chains(book) if one.is_open(day))


def open_before(book: Book, meeting: Meeting) -> tuple[OpenSign, ...]:
    """Return the signs that come up by themselves in a meeting: named before it and not closed before it."""
    here = moment(meeting)
    found: list[OpenSign] = []
    told = sorted(chains(book), key=lambda one: (moment(one.meeting), one.sign.order, one.sign.id))
    for one in told:
        if moment(one.meeting) >= here:
            continue
        known = msgspec.structs.replace(
            one,
            reviews=tuple(line for line in one.reviews if moment(line.meeting) < here),
            follow_ups=tuple(line for line in one.follow_ups if moment(line.meeting) < here),
        )
        if known.closing is None:
            found.append(known.open_sign)
    return tuple(found)


def named_in(book: Book, quarter: str) -> tuple[Chain, ...]:
    """Return the chains of the signs named in meetings of a quarter."""
    return tuple(one for one in chains(book) if _within(one.meeting, quarter))


def must_follow_up(book: Book, quarter: str) -> tuple[Chain, ...]:
    """Return every sign named before a quarter and open at its start: its remedy is due to be looked at."""
    eve = first_day(quarter) - timedelta(days=1)
    return tuple(one for one in chains(book) if one.is_open(eve))


def missing_follow_ups(book: Book, quarter: str) -> tuple[Chain, ...]:
    """Return those of `must_follow_up` that no meeting of the quarter looked at: none is dropped silently."""
    return tuple(one for one in must_follow_up(book, quarter) if not one.followed_in(quarter))


def review_of_quarter(book: Book, quarter: str) -> MeetingRecord | None:
    """Return the quarterly thematic review (kiểm điểm quý) that covers a quarter, the latest, or None."""
    held = [one for one in book.records(MeetingKind.QUARTER_REVIEW) if one.meeting.covers == quarter]
    return max(held, key=lambda one: moment(one.meeting)) if held else None


def missing_reviews(book: Book, quarter: str) -> tuple[Chain, ...]:
    """Return the signs of a quarter that no review has taken up and no meeting has closed."""
    return tuple(one for one in named_in(book, quarter) if not one.reviews and one.closing is None)


def left_state(book: Book, chain: Chain, day: date) -> State | None:
    """Return how the member left the branch by `day`, or None while on its list.

    Leaving closes nothing: the chain stays open until a meeting ends it with its grounds.
    """
    member = book.member(chain.sign.member_id)
    if member is None:
        return None
    state = state_on(member, book.events_of(member.id), day)
    return state if state in LEFT else None


def quarter_counts(book: Book, quarter: str) -> QuarterCounts:
    """Count the named signs of a quarter: opened, closed, open at the end."""
    return _counted(chains(book), quarter)


def counts_by_quarter(book: Book, last: str, number: int = 8) -> tuple[QuarterCounts, ...]:
    """Return the counts of `number` quarters up to `last`, oldest first: what charts are drawn from."""
    told = chains(book)
    return tuple(_counted(told, next_span(last, step)) for step in range(1 - number, 1))


def _counted(told: tuple[Chain, ...], quarter: str) -> QuarterCounts:
    eve, end = first_day(quarter) - timedelta(days=1), last_day(quarter)
    return QuarterCounts(
        quarter=quarter,
        before=sum(one.is_open(eve) for one in told),
        opened=sum(_within(one.meeting, quarter) for one in told),
        closed=sum(one.closing is not None and _within(one.closing.meeting, quarter) for one in told),
        open_at_end=sum(one.is_open(end) for one in told),
    )


def _within(meeting: Meeting, quarter: str) -> bool:
    return first_day(quarter).isoformat() <= meeting.day <= last_day(quarter).isoformat()


OPEN_STATES = frozenset(ChainState) - {ChainState(one.value) for one in CLOSING}
"""States in which a chain is still followed."""
OUTCOMES = tuple(FollowOutcome)
"""The outcomes in the order they are offered."""
