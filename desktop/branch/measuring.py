"""Reminders and discipline: who may receive which form, how long it lasts, what it holds up.

Quy định 69-QĐ/TW 06/7/2022 (Điều 7, 15) names the forms; Quy định 294-QĐ/TW 26/5/2025 (điểm 28.3.1) the
months a disciplined member waits for a badge. All of it is data (`resources/measures`), valid from a date.
"""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import add_months, latest_day
from desktop.branch.entered import (
    in_order,
    is_listed,
    known_meeting,
    known_member,
    partial_day,
    picture_of,
    whole_day,
)
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.members import Member
from desktop.branch.names import clean
from desktop.branch.rules import LegalBasis
from desktop.branch.spans import holds
from desktop.errors import Refused
from desktop.words import translate

FOLDER = "measures"


class Subject(StrEnum):
    """Whom a measure is taken on (đối tượng)."""

    OFFICIAL = "official"
    """Đảng viên chính thức without a post."""
    PROBATIONARY = "probationary"
    """Đảng viên dự bị."""
    IN_POST = "in-post"
    """Đảng viên chính thức holding a post in the Party."""
    BRANCH = "branch"
    """Tổ chức đảng: the branch itself."""


class FormRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What holds for one form (hình thức)."""

    kind: MeasureKind
    label: str
    label_en: str = ""
    discipline: bool = False
    """Whether it is a form of discipline (hình thức kỷ luật)."""
    subjects: tuple[Subject, ...]
    """Who may receive it."""
    effect_months: int = 0
    """Months after which it ends by itself; 0 where it does not."""
    badge_wait_months: int = 0
    """Months a member waits before a badge (Huy hiệu Đảng) is considered."""


class MeasureRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/measures`."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    forms: tuple[FormRule, ...]
    unverified: tuple[str, ...] = ()
    """Keys of `FormRule` whose values were taken from general knowledge: to be checked by the committee."""

    def of(self, kind: MeasureKind) -> FormRule:
        """Return the rule of one form."""
        return next(one for one in self.forms if one.kind is kind)

    def allowed(self, subject: Subject) -> tuple[FormRule, ...]:
        """Return the forms that a subject may receive, from the lightest."""
        return tuple(one for one in self.forms if subject in one.subjects)

    def fault(self) -> str:
        """Say what cannot be right: a form left out or told twice, months below zero, an unknown key."""
        told = [one.kind for one in self.forms]
        missing = [kind.value for kind in MeasureKind if kind not in told]
        if missing:
            return translate("rules", "thiếu hình thức: {kinds}", kinds=", ".join(missing))
        if len(told) != len(set(told)):
            return translate("rules", "có hình thức bị lặp")
        if any(one.effect_months < 0 or one.badge_wait_months < 0 for one in self.forms):
            return translate("rules", "số tháng không thể nhỏ hơn 0")
        strange = [key for key in self.unverified if key not in FormRule.__struct_fields__]
        if strange:
            return translate("rules", "mục “unverified” có tên lạ: {keys}", keys=", ".join(strange))
        return ""


RulesOn = Callable[[str, type[Any], date], Any]


def check_measure(measure: Measure, book: Book, rules: RulesOn, today: date) -> Measure:
    """Return the measure with tidy texts; raises `Refused`.

    Refused, by the rules of its day: a form that its subject may not receive, discipline without number and
    date of its decision, a day that is not whole or has not come, an end before it, a member, a sign or a
    meeting that is not there.
    """
    day = whole_day(measure.on, "on", today)
    form: FormRule = rules(FOLDER, MeasureRules, day).of(measure.kind)
    subject = _subject(book, measure, day)
    if subject not in form.subjects:
        raise Refused(
            _not_for(form, subject),
            translate("books", "Chưa ghi gì thêm vào sổ."),
            _instead(form, subject),
            field="kind",
        )
    if form.discipline and not clean(measure.decision):
        raise Refused(
            translate("books", "Kỷ luật phải có số, ngày của quyết định."),
            todo=translate("books", "Chưa có quyết định thì chọn “Đang xem xét kỷ luật”."),
            field="decision",
        )
    in_order(measure.on, partial_day(measure.until, "until"), "until")
    _known_sign(book, measure)
    known_meeting(book, measure.meeting_id)
    return msgspec.structs.replace(
        measure, decision=clean(measure.decision), issuer=clean(measure.issuer)
    )


def _subject(book: Book, measure: Measure, day: date) -> Subject:
    if not measure.member_id:
        return Subject.BRANCH
    member = known_member(book, measure.member_id)
    eve = day - timedelta(days=1)  # who is expelled or transferred on the day itself was a member before
    if not is_listed(book, member, day) and not is_listed(book, member, eve):
        raise Refused(
            translate(
                "books",
                "Đồng chí {name} không có trong danh sách đảng viên của chi bộ khi đó.",
                name=member.full_name,
            ),
            todo=translate("books", "Kiểm tra lại ngày."),
            field="member_id",
        )
    return subject_on(book, member, day)


def subject_on(book: Book, member: Member, day: date) -> Subject:
    """Return as whom a member receives a measure on a day; a post held until the day before still counts."""
    seen = [picture_of(book, member, when) for when in (day, day - timedelta(days=1))]
    if not seen[0].official:
        return Subject.PROBATIONARY
    return Subject.IN_POST if any(one.position for one in seen) else Subject.OFFICIAL


def _not_for(form: FormRule, subject: Subject) -> str:
    if subject is Subject.BRANCH:
        return translate("books", "Không áp dụng “{form}” đối với tổ chức đảng.", form=form.label)
    if form.subjects == (Subject.BRANCH,):
        return translate("books", "“{form}” chỉ áp dụng đối với tổ chức đảng.", form=form.label)
    if subject is Subject.PROBATIONARY:
        return translate("books", "Không áp dụng “{form}” đối với đảng viên dự bị.", form=form.label)
    if subject is Subject.OFFICIAL and Subject.IN_POST in form.subjects:
        return translate(
            "books", "Không áp dụng “{form}” đối với đảng viên không giữ chức vụ.", form=form.label
        )
    return translate("books", "Không áp dụng “{form}” đối với đảng viên này.", form=form.label)


def _instead(form: FormRule, subject: Subject) -> str:
    if form.kind is MeasureKind.DISMISSAL and subject is Subject.OFFICIAL:
        return translate(
            "books", "Nếu đồng chí có giữ chức vụ, ghi chức vụ ở mục Đảng viên trước, rồi ghi lại."
        )
    if form.kind is MeasureKind.EXPULSION and subject is Subject.PROBATIONARY:
        return translate(
            "books", "Đảng viên dự bị không còn đủ tư cách thì xóa tên, ghi ở mục Đảng viên."
        )
    return translate("books", "Chọn hình thức khác.")


def _known_sign(book: Book, measure: Measure) -> None:
    if not measure.sign_id:
        return
    signs = (sign for record in book.records() for sign in record.signs)
    found = next((one for one in signs if one.id == measure.sign_id), None)
    if found is None or found.member_id != measure.member_id:
        raise Refused(
            translate("books", "Biểu hiện được dẫn không phải của người này."),
            todo=translate("books", "Chọn lại biểu hiện, hoặc để trống."),
            field="sign_id",
        )


def ends_on(measure: Measure, rules: MeasureRules) -> date | None:
    """Return the last day of a measure's effect: the decision's own, else the rule's; None where none."""
    if measure.until:
        return latest_day(measure.until)
    months = rules.of(measure.kind).effect_months
    return add_months(date.fromisoformat(measure.on), months) if months else None


def badge_from(measure: Measure, rules: MeasureRules) -> date | None:
    """Return the day from which a badge may be considered again; None where the form holds nothing up."""
    months = rules.of(measure.kind).badge_wait_months if measure.member_id else 0
    return add_months(date.fromisoformat(measure.on), months) if months else None


def measures_in(book: Book, span: str) -> tuple[Measure, ...]:
    """Return the measures of a span, oldest first."""
    return tuple(one for one in book.measures if holds(span, one.on))
