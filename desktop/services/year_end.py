"""The year-end reviews at the desk: drafts prefilled from the year, the table of all members, the cap."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from desktop.branch import prompting, rating
from desktop.branch.book import Book
from desktop.branch.cycle import Prompt
from desktop.branch.members import position_on
from desktop.branch.rating import Cap, Eligibility
from desktop.branch.review_facts import YearFacts
from desktop.branch.review_rules import FOLDER, FormRule, ReviewRules
from desktop.branch.spans import SpanKind, check_span, last_day
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview, review_id
from desktop.errors import Refused
from desktop.services import entries, rulebook
from desktop.services.book import book as read_book
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.kept import Changed


class YearLine(msgspec.Struct, frozen=True, kw_only=True):
    """One member of the year's table."""

    member_id: str
    name: str
    position: str
    """Held on the day that counts: of the vote, else the last of the year."""
    form: ReviewForm
    """Of the review, or as suggested where none was begun."""
    review: YearReview | None = None
    points: float | None = None
    """Sum of the points the member gave."""
    self_rating: Rating | None = None
    votes: dict[str, int] = {}
    proposed: Rating | None = None
    decided: Rating | None = None
    eligibility: Eligibility
    """Whether the member is rated, and if not by which rule."""
    open_prompts: tuple[Prompt, ...] = ()
    """Prompts due in the year that no meeting has heard an answer to."""


class YearTable(msgspec.Struct, frozen=True, kw_only=True):
    """The reviews of a year: the branch's own, then everybody's, by name."""

    year: str
    rules: ReviewRules
    collective: YearReview | None
    lines: tuple[YearLine, ...]
    cap: Cap

    @property
    def rated(self) -> tuple[YearLine, ...]:
        """Those whom the branch rates."""
        return tuple(one for one in self.lines if one.eligibility.rated)

    @property
    def left_out(self) -> tuple[YearLine, ...]:
        """Those whom a rule leaves out."""
        return tuple(one for one in self.lines if not one.eligibility.rated)


def rules_of(desk: Desk, year: str) -> ReviewRules:
    """Return the rules that a year's reviews keep; raises `Refused` where `year` is none."""
    check_span(year, SpanKind.YEAR)
    return rulebook.rules_on(desk, FOLDER, ReviewRules, rating.rules_day(year))


def table(desk: Desk, year: str) -> YearTable:
    """Return the reviews of a year with who is left out by which rule, and the cap with its base."""
    return table_of(read_book(desk), year, rules_of(desk, year))


def table_of(book: Book, year: str, rules: ReviewRules) -> YearTable:
    """Return the table from a book that was read already."""
    waiting = prompting.unanswered(book)
    lines = []
    for one in rating.eligible(book, year, rules):
        review = rating.find(book, year, one.member_id)
        position = _position(book, year, one.member_id, review)
        lines.append(
            YearLine(
                member_id=one.member_id,
                name=one.name,
                position=position,
                form=review.form if review else _form(book, year, one.member_id, position, rules),
                review=review,
                points=rating.points_of(review) if review else None,
                self_rating=review.self_rating if review else None,
                votes=review.votes if review else {},
                proposed=review.proposed if review else None,
                decided=review.decided if review else None,
                eligibility=one,
                open_prompts=tuple(
                    prompt
                    for prompt in waiting
                    if prompt.member_id == one.member_id and prompt.due[:4] == year
                ),
            )
        )
    return YearTable(
        year=year,
        rules=rules,
        collective=rating.find(book, year, ""),
        lines=tuple(lines),
        cap=rating.cap(book, year, rules),
    )


def prefill(desk: Desk, year: str, member_id: str) -> YearReview:
    """Return a member's (empty: the branch's) review with what the year's records say in its empty sections.

    Nothing is saved, and nothing that was written is replaced. Raises `Refused` for a member the branch does
    not review.
    """
    rules, book = rules_of(desk, year), read_book(desk)
    if member_id:
        member = book.member(member_id)
        if member is None:
            raise Refused(
                translate("year-end", "Không có đảng viên này trong danh sách."), field="member_id"
            )
        standing = rating.find(book, year, member_id)
        one = rating.eligibility(book, member, year, rules, standing.meeting_id if standing else "")
        if one.refused:
            raise Refused(
                translate(
                    "year-end",
                    "Không lập bản kiểm điểm năm {year} của đồng chí {name}: {reason}.",
                    year=year,
                    name=member.full_name,
                    reason=one.reason,
                ),
                field="member_id",
            )
    return _prefilled(book, YearFacts(book, year), year, member_id, rules)


def begin(desk: Desk, year: str) -> "Changed":
    """Make the drafts that are missing, of the branch and of everybody it rates, as one step to be undone."""
    rules, book = rules_of(desk, year), read_book(desk)
    known = {one.id for one in book.reviews}
    members = [one.member_id for one in rating.eligible(book, year, rules) if one.rated]
    missing = [one for one in ("", *members) if review_id(year, one) not in known]
    facts = YearFacts(book, year)
    drafts = [_prefilled(book, facts, year, one, rules) for one in missing]
    return entries.put(
        desk,
        *drafts,
        label=translate("year-end", "Lập {number} bản kiểm điểm năm {year}", number=len(drafts), year=year),
    )


def _prefilled(book: Book, facts: YearFacts, year: str, member_id: str, rules: ReviewRules) -> YearReview:
    review = rating.find(book, year, member_id)
    if review is None:
        position = _position(book, year, member_id, None)
        before = rating.find(book, str(int(year) - 1), member_id)
        review = YearReview(
            id=review_id(year, member_id),
            member_id=member_id,
            year=year,
            form=_form(book, year, member_id, position, rules),
            offices=position,
            workplace=before.workplace if before else "",
        )
    return filled(review, facts, rules)


def filled(review: YearReview, facts: YearFacts, rules: ReviewRules) -> YearReview:
    """Return a review with what the records say in the sections of its form that are empty."""
    form = rules.form(review.form)
    sections = form.sections if form else ()
    told = facts.texts(sections, review.member_id)
    texts = {**review.texts, **{code: text for code, text in told.items() if not _has(review, code)}}
    return msgspec.structs.replace(review, texts=texts)


def _has(review: YearReview, code: str) -> bool:
    return bool(review.texts.get(code, "").strip())


def _position(book: Book, year: str, member_id: str, review: YearReview | None) -> str:
    day = rating.day_of(book, year, review.meeting_id) if review else last_day(year)
    return position_on(book.events_of(member_id), day) if member_id else ""


def _form(book: Book, year: str, member_id: str, position: str, rules: ReviewRules) -> ReviewForm:
    """Suggest a form: that of the year before where the rules still have it, else by the position held."""
    if not member_id:
        return ReviewForm.COLLECTIVE
    before = rating.find(book, str(int(year) - 1), member_id)
    if before is not None and rules.form(before.form) is not None:
        return before.form
    return rating.form_of(position, rules)


def forms_of(rules: ReviewRules, *, collective: bool) -> Iterable[FormRule]:
    """Return the forms to choose from for the branch, or for a person."""
    return (one for one in rules.forms if (one.form is ReviewForm.COLLECTIVE) == collective)
