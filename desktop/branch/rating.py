"""The year-end review (kiểm điểm, đánh giá, xếp loại): who is rated, what points mean, the cap, refusals.

The program rates nobody: it looks up what the points given mean, counts what was proposed or decided, and
refuses what the rules of the year exclude (`review_rules`).
"""

import math
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.checking import LONGEST_LINE
from desktop.branch.dates import earliest_day, short
from desktop.branch.meetings import LevelVote, MeetingRecord, MeetingStatus
from desktop.branch.members import LEFT, Member, State, state_on
from desktop.branch.numbers import decimal
from desktop.branch.review_rules import FOLDER, CapBase, CapRule, RatingLevel, ReviewRules
from desktop.branch.spans import SpanKind, check_span, last_day
from desktop.branch.votes import vote_base
from desktop.branch.year_reviews import Rating, ReviewForm, YearReview, review_id
from desktop.errors import Refused
from desktop.words import translate

RulesOf = Callable[[str, Any, date], Any]
"""`rules(folder, kind, day)`: the rule set of a folder in force on a day."""


def rules_day(year: str) -> date:
    """Return the day whose rules a year's reviews keep: its last one, when the year is reviewed."""
    return last_day(year)


def form_of(position: str, rules: ReviewRules) -> ReviewForm:
    """Suggest a form by the position held: 2B for the leaders of the branch, otherwise 2A.

    Only a suggestion: who works where is for the secretary to say.
    """
    held = position.casefold().removesuffix(" chi bộ")
    leads = held in {one.casefold() for one in rules.leading}
    return ReviewForm.LEADER if leads and rules.form(ReviewForm.LEADER) else ReviewForm.MEMBER


def points_of(review: YearReview) -> float | None:
    """Return the sum of the points the member gave, or None while one of the two is missing."""
    if review.general_points is None or review.task_points is None:
        return None
    return review.general_points + review.task_points


def level_of(points: float, rules: ReviewRules) -> RatingLevel | None:
    """Look up what points mean by the thresholds; None where the rules of the time had no points.

    The conditions of a level are for the meeting to weigh; this is no rating.
    """
    if not rules.has_points():
        return None
    return next(one for one in rules.levels if points >= one.least)


# ---------------------------------------------------------------------------------------------- who is rated
class Eligibility(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the branch rates a member in a year, and if not by which rule."""

    member_id: str
    name: str
    state: State
    rated: bool
    reason: str = ""
    """Why not, as it continues a sentence."""
    basis: str = ""
    refused: bool = False
    """Whether a rating cannot be recorded at all."""
    decided_above: bool = False
    """Whether the committee above still decides."""


def find(book: Book, year: str, member_id: str) -> YearReview | None:
    """Return a member's (empty: the branch's) review of a year, or None."""
    wanted = review_id(year, member_id)
    return next((one for one in book.reviews if one.id == wanted), None)


def day_of(book: Book, year: str, meeting_id: str = "") -> date:
    """Return the day whose membership counts: of the meeting that voted, else the last of the year."""
    record = book.record_of(meeting_id) if meeting_id else None
    return earliest_day(record.meeting.day) if record else last_day(year)


def eligibility(
    book: Book, member: Member, year: str, rules: ReviewRules, meeting_id: str = ""
) -> Eligibility:
    """Tell whether a member is rated, by his or her state on the day of the vote or the last of the year."""
    state = state_on(member, book.events_of(member.id), day_of(book, year, meeting_id))
    one = Eligibility(member_id=member.id, name=member.full_name, state=state, rated=True)
    if _is_gone(state):
        reason = translate("review", "không còn hoặc chưa có trong danh sách của chi bộ")
        return msgspec.structs.replace(one, rated=False, reason=reason, refused=True)
    rule = rules.left_out(state)
    if rule is None:
        return one
    return msgspec.structs.replace(
        one,
        rated=False,
        reason=rule.reason,
        basis=rule.basis,
        refused=rule.refused,
        decided_above=rule.decided_above,
    )


def _is_gone(state: State) -> bool:
    return state in LEFT or state is State.NOT_YET


def eligible(book: Book, year: str, rules: ReviewRules) -> tuple[Eligibility, ...]:
    """Return everybody on the branch's list with whether he or she is rated, by name.

    Who is no longer or not yet on the list is told only where a review of the year was written.
    """
    found = []
    for member in book.members:
        review = find(book, year, member.id)
        one = eligibility(book, member, year, rules, review.meeting_id if review else "")
        if review is not None or not (_is_gone(one.state)):
            found.append(one)
    return tuple(found)


# --------------------------------------------------------------------------------------------------- the cap
class Cap(msgspec.Struct, frozen=True, kw_only=True):
    """How many were rated HTXSNV, and how many may be; all in persons."""

    excellent: int
    base: int
    """Number the share is taken of."""
    share: int
    """In percent."""
    most: int
    """The share of the base, rounded down."""
    exceeded: bool


def standing_rating(review: YearReview) -> Rating | None:
    """Return what holds: what was decided, else what the branch proposed."""
    return review.decided or review.proposed


def cap_of(ratings: Iterable[Rating], rule: CapRule) -> Cap:
    """Hold ratings against a cap; nobody to take a share of means none may be rated HTXSNV."""
    told = list(ratings)
    excellent, good = told.count(Rating.EXCELLENT), told.count(Rating.GOOD)
    base = {
        CapBase.GOOD: good,
        CapBase.GOOD_OR_BETTER: good + excellent,
        CapBase.RATED: len(told),
    }[rule.base]
    most = base * rule.share // 100
    return Cap(excellent=excellent, base=base, share=rule.share, most=most, exceeded=excellent > most)


def cap(book: Book, year: str, rules: ReviewRules) -> Cap:
    """Hold the ratings of a year's members against the cap.

    The collective's own does not count, nor that of a member whom the rules leave out by now.
    """
    mine = (one for one in book.reviews if one.year == year and one.member_id)
    standing = (standing_rating(one) for one in mine if not _is_refused(one, book, rules))
    return cap_of((one for one in standing if one is not None), rules.cap)


def _is_refused(review: YearReview, book: Book, rules: ReviewRules) -> bool:
    member = book.member(review.member_id)
    return member is None or eligibility(book, member, review.year, rules, review.meeting_id).refused


# ---------------------------------------------------------------------------------------------------- checks
def check_review(record: YearReview, book: Book, rules: RulesOf, today: date) -> YearReview:
    """Return the review; raises `Refused` naming the field that cannot be right, with its place and reason.

    A rating for a member whom the rules leave out; form 01 for anybody but the branch; points outside their
    range; more votes than the meeting's vote base; a form or section that the rules of the year do not have;
    another vote than closed minutes hold.
    """
    _check_year(record.year, today)
    year_rules: ReviewRules = rules(FOLDER, ReviewRules, rules_day(record.year))
    member = _check_whose(record, book)
    _check_form(record, book, year_rules)
    _check_points(record, year_rules)
    if record.meeting_id and book.record_of(record.meeting_id) is None:
        raise Refused(
            translate("review", "Không có buổi sinh hoạt đã biểu quyết này."), field="meeting_id"
        )
    if member is not None:
        _check_rated(record, book, member, year_rules)
    _check_votes(record, book)
    check_voted(record, book)
    for field in ("offices", "workplace", "decision"):
        if len(getattr(record, field)) > LONGEST_LINE:
            raise Refused(translate("review", "Nội dung dài quá {most} chữ.", most=LONGEST_LINE), field=field)
    return record


def _check_year(year: str, today: date) -> None:
    try:
        check_span(year, SpanKind.YEAR)
    except Refused as error:
        raise Refused(
            translate("review", "“{text}” không phải là một năm.", text=year[:20]), field="year"
        ) from error
    if int(year) > today.year:
        raise Refused(translate("review", "Năm {year} chưa đến.", year=year), field="year")


def _check_whose(record: YearReview, book: Book) -> Member | None:
    member = book.member(record.member_id) if record.member_id else None
    if record.member_id and member is None:
        raise Refused(translate("review", "Không có đảng viên này trong danh sách."), field="member_id")
    if record.id != review_id(record.year, record.member_id):
        raise Refused(
            translate("review", "Mỗi đồng chí chỉ có một bản kiểm điểm năm {year}.", year=record.year),
            field="member_id",
        )
    if (record.form is ReviewForm.COLLECTIVE) != (not record.member_id):
        raise Refused(
            translate("review", "Mẫu 01 dành cho tập thể chi bộ; cá nhân dùng mẫu 2A, 2B hoặc 2C."),
            field="form",
        )
    return member


def _check_form(record: YearReview, book: Book, rules: ReviewRules) -> None:
    form = rules.form(record.form)
    if form is None:
        raise Refused(
            translate(
                "review",
                "Quy định của năm {year} không có mẫu {form}.",
                year=record.year,
                form=record.form.value.upper(),
            ),
            field="form",
        )
    standing = find(book, record.year, record.member_id)
    sections = {one.code: one for each in rules.forms for one in each.sections}
    kept = {*standing.texts, *standing.marks} if standing else set()
    for field, told in (("texts", record.texts), ("marks", record.marks)):
        for code in told:
            if code not in sections and code not in kept:
                raise Refused(
                    translate("review", "{form} không có mục “{code}”.", form=form.code, code=code[:40]),
                    field=f"{field}.{code}",
                )
    for code, mark in record.marks.items():
        section = sections.get(code)
        if mark and (not rules.mark(mark) or (section is not None and not section.marked)):
            raise Refused(
                translate("review", "Mục “{code}” không nhận mức “{mark}”.", code=code[:40], mark=mark[:40]),
                field=f"marks.{code}",
            )


def _check_points(record: YearReview, rules: ReviewRules) -> None:
    for field, points, most in (
        ("general_points", record.general_points, rules.general_points),
        ("task_points", record.task_points, rules.task_points),
    ):
        if points is not None and not (math.isfinite(points) and 0 <= points <= most):
            raise Refused(
                translate(
                    "review",
                    "Điểm {points} nằm ngoài khoảng từ 0 đến {most}.",
                    points=decimal(points),
                    most=decimal(most),
                ),
                field=field,
            )


def _check_rated(record: YearReview, book: Book, member: Member, rules: ReviewRules) -> None:
    """Refuse any rating of somebody whom the rules leave out; says where it stands and why."""
    one = eligibility(book, member, record.year, rules, record.meeting_id)
    if one.rated or not one.refused:
        return
    told = {
        "self_rating": record.self_rating is not None,
        "general_points": record.general_points is not None,
        "task_points": record.task_points is not None,
        "votes": any(record.votes.values()),
        "proposed": record.proposed is not None,
        "decided": record.decided is not None and not one.decided_above,
    }
    for field, given in told.items():
        if given:
            raise Refused(
                translate(
                    "review",
                    "Không xếp loại đồng chí {name} năm {year}: {reason}{basis}.",
                    name=member.full_name,
                    year=record.year,
                    reason=one.reason,
                    basis=f" ({one.basis})" if one.basis else "",
                ),
                translate("review", "Các nội dung khác của bản kiểm điểm còn nguyên."),
                translate("review", "Bỏ mức xếp loại, điểm, phiếu; nếu trạng thái sai, sửa ở Đảng viên."),
                field=field,
            )


def _check_votes(record: YearReview, book: Book) -> None:
    known = {one.value for one in Rating}
    strange = sorted(set(record.votes) - known)
    if strange:
        raise Refused(
            translate("review", "Không có mức xếp loại “{code}”.", code=strange[0][:40]), field="votes"
        )
    meeting = book.record_of(record.meeting_id) if record.meeting_id else None
    if meeting is None:
        return
    given, base = sum(record.votes.values()), vote_base(meeting).base
    if given > base:
        raise Refused(
            translate(
                "review",
                "Số phiếu {given} nhiều hơn số đảng viên được tính biểu quyết của buổi họp là {base}.",
                given=given,
                base=base,
            ),
            translate("review", "Các nội dung khác của bản kiểm điểm còn nguyên."),
            translate("review", "Đếm lại phiếu của từng mức."),
            field="votes",
        )


def _voted_in(held: MeetingRecord, member_id: str) -> LevelVote | None:
    return next((one for one in held.levels if one.member_id == member_id), None)


def check_voted(record: YearReview, book: Book) -> None:
    """Refuse another vote than the one that closed minutes of the year's review hold: they do not change.

    A review that is there no more is looked at as an empty one.
    """
    for held in book.records():
        voted = _voted_in(held, record.member_id)
        if held.meeting.status is not MeetingStatus.CLOSED or held.meeting.covers != record.year:
            continue
        if voted is None or not (voted.votes or voted.proposed):
            continue
        told = {
            "votes": record.votes == voted.votes,
            "proposed": record.proposed is voted.proposed,
            "self_rating": record.self_rating is voted.self_rating,
            "meeting_id": record.meeting_id == held.meeting.id,
        }
        for field, same in told.items():
            if not same:
                raise Refused(
                    translate(
                        "review",
                        "Biên bản buổi họp ngày {day} đã chốt với kết quả biểu quyết này.",
                        day=short(held.meeting.day),
                    ),
                    translate("review", "Biên bản và bản kiểm điểm còn nguyên."),
                    translate("review", "Mở lại biên bản của buổi họp, rồi sửa bản kiểm điểm."),
                    field=field,
                )
