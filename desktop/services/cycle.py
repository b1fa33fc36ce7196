"""The review cycle as the window shows it: a quarter's named signs and follow-ups, prompts and answers."""

from datetime import date, timedelta

import msgspec

from desktop.branch import prompting, remedies
from desktop.branch.book import Book
from desktop.branch.cycle import Prompt, PromptAnswer, PromptSource
from desktop.branch.cycle_words import prompt_source_label
from desktop.branch.kinds import CourseSection
from desktop.branch.meetings import Meeting, MeetingStatus, OpenSign
from desktop.branch.members import State
from desktop.branch.remedies import Chain, Followed, QuarterCounts
from desktop.branch.spans import SpanKind, check_span, first_day, last_day, quarter_of
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.words import translate

__all__ = [
    "PromptLine",
    "QuarterView",
    "SignLine",
    "counts",
    "prompts",
    "prompts_of",
    "quarter",
    "quarter_of_book",
    "sign",
]


class SignLine(msgspec.Struct, frozen=True, kw_only=True):
    """One named sign as a list shows it: whose, how far it has come, what was found in the quarter."""

    chain: Chain
    """Everything recorded, up to today."""
    name: str
    """The member's full name."""
    open_sign: OpenSign | None = None
    """As it stood when the quarter began; None where it was named in the quarter."""
    given: Followed | None = None
    """The latest follow-up that answers for the quarter; None while no meeting looked at it."""
    reviewed: bool = False
    """Whether a review has taken it up."""
    left: State | None = None
    """How the member left the branch, where that is so: the chain stays open until a meeting ends it."""
    late: bool = False
    """Open with its deadline passed."""

    @property
    def sign_id(self) -> str:
        """Id of the named sign."""
        return self.chain.sign.id


class QuarterView(msgspec.Struct, frozen=True, kw_only=True):
    """A quarter of the review cycle: what was named in it, what came over from before, what is missing."""

    quarter: str
    named: tuple[SignLine, ...] = ()
    """Signs named in the quarter's meetings."""
    earlier: tuple[SignLine, ...] = ()
    """Signs named before the quarter and open when it began: their remedy is due to be looked at."""
    missing: tuple[SignLine, ...] = ()
    """Those of `earlier` that no meeting of the quarter looked at yet."""
    not_reviewed: tuple[SignLine, ...] = ()
    """Those of `named` that are open and that no review has taken up yet."""
    review: Meeting | None = None
    """The quarterly thematic review that covers the quarter."""
    to_follow_in: tuple[Meeting, ...] = ()
    """Open meetings of the quarter in which a follow-up can be written, oldest first."""
    figures: QuarterCounts

    @property
    def review_id(self) -> str:
        """Id of the review; empty while there is none."""
        return self.review.id if self.review else ""

    @property
    def review_closed(self) -> bool:
        """Whether the minutes of the review are closed."""
        return self.review is not None and self.review.status is MeetingStatus.CLOSED

    @property
    def none_named(self) -> bool:
        """Whether the review recorded that nobody had a sign to be reviewed: a valid outcome."""
        return self.review is not None and self.review.none_named

    @property
    def is_complete(self) -> bool:
        """Whether the review was held and closed and nothing of the quarter is missing."""
        return self.review_closed and not self.missing and not self.not_reviewed


class PromptLine(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt as a list shows it: from whom, to whom, when due, and what became of it."""

    prompt: Prompt
    source: str
    """Who prompts, in words: `Chi ủy`, or the issuer above."""
    to: str
    """The member's full name; the branch's name where it is to the branch."""
    labels: tuple[tuple[str, str], ...] = ()
    """The signs it names: code and what it means."""
    answer: PromptAnswer | None = None
    answered_in: Meeting | None = None
    overdue: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether a meeting heard the answer."""
        return self.answer is not None


def quarter(desk: Desk, quarter: str) -> QuarterView:
    """Return a quarter of the review cycle (`2026-Q3`). Raises `Refused` where it is no quarter."""
    return quarter_of_book(book(desk), check_span(quarter, SpanKind.QUARTER), desk.clock.today())


def quarter_of_book(whole: Book, quarter: str, today: date) -> QuarterView:
    """Return the same from a book read before, as of `today`."""
    eve = first_day(quarter) - timedelta(days=1)
    named = tuple(_line(whole, one, quarter, today) for one in remedies.named_in(whole, quarter))
    earlier = tuple(
        _line(whole, one, quarter, today, open_sign=one.until(eve).open_sign)
        for one in remedies.must_follow_up(whole, quarter)
    )
    review = remedies.review_of_quarter(whole, quarter)
    return QuarterView(
        quarter=quarter,
        named=named,
        earlier=earlier,
        missing=tuple(one for one in earlier if one.given is None),
        not_reviewed=tuple(one for one in named if not one.reviewed and one.chain.closing is None),
        review=review.meeting if review else None,
        to_follow_in=_open_meetings(whole, quarter),
        figures=remedies.quarter_counts(whole, quarter),
    )


def _line(
    whole: Book, chain: Chain, quarter: str, today: date, *, open_sign: OpenSign | None = None
) -> SignLine:
    given = chain.followed_in(quarter)
    return SignLine(
        chain=chain,
        name=whole.name(chain.sign.member_id),
        open_sign=open_sign,
        given=given[-1] if given else None,
        reviewed=bool(chain.reviews),
        left=remedies.left_state(whole, chain, today),
        late=chain.is_late(today),
    )


def _open_meetings(whole: Book, quarter: str) -> tuple[Meeting, ...]:
    begin, end = first_day(quarter).isoformat(), last_day(quarter).isoformat()
    return tuple(
        meeting
        for one in whole.meetings
        if (meeting := one.record.meeting).status is MeetingStatus.OPEN
        and (one.rules is None or CourseSection.FOLLOW_UP in one.rules.sections)
        and (begin <= meeting.day <= end or meeting.covers == quarter)
    )


def sign(desk: Desk, sign_id: str) -> SignLine | None:
    """Return one named sign with everything recorded about it, or None."""
    whole, today = book(desk), desk.clock.today()
    chain = remedies.chain_of(whole, sign_id)
    return _line(whole, chain, quarter_of(today), today) if chain else None


def counts(desk: Desk, number: int = 8) -> tuple[QuarterCounts, ...]:
    """Return named signs opened, closed and open by quarter, up to this quarter, oldest first."""
    return remedies.counts_by_quarter(book(desk), quarter_of(desk.clock.today()), number)


def prompts(desk: Desk, *, unanswered: bool = False) -> tuple[PromptLine, ...]:
    """Return every prompt (or only those no meeting answered): unanswered first, the earliest due first."""
    found = prompts_of(book(desk), desk.clock.today())
    return tuple(one for one in found if not (unanswered and one.is_answered))


def prompts_of(whole: Book, today: date) -> tuple[PromptLine, ...]:
    """Return the same from a book read before, as of `today`."""
    found = [_prompt(whole, one, today) for one in whole.prompts]
    return tuple(
        sorted(
            found,
            key=lambda one: (one.is_answered, one.prompt.due, one.prompt.on, one.prompt.id),
        )
    )


def _prompt(whole: Book, prompt: Prompt, today: date) -> PromptLine:
    answered = prompting.answer_to(whole, prompt)
    above = prompt.source is PromptSource.SUPERIOR and prompt.issuer
    return PromptLine(
        prompt=prompt,
        source=prompt.issuer if above else prompt_source_label(prompt.source),
        to=whole.name(prompt.member_id) if prompt.member_id else _branch(whole),
        labels=tuple((code, prompting.sign_label(whole, prompt, code)) for code in prompt.codes),
        answer=answered.answer if answered else None,
        answered_in=answered.meeting if answered else None,
        overdue=prompting.is_overdue(whole, prompt, today),
    )


def _branch(whole: Book) -> str:
    return whole.branch.name or translate("cycle", "Chi bộ")
