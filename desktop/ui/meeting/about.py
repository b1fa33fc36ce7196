"""What a meeting other than the regular one is about: subject or person, span, presenter, ground."""

from collections.abc import Iterable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.branch.kinds import CourseSection, KindRule
from desktop.branch.meetings import MeetingKind
from desktop.branch.spans import SpanKind, next_span, span_of, span_words
from desktop.errors import Trouble
from desktop.services import meetings
from desktop.ui.kit.fields import Choice, LineField, MemberPicker, TextField
from desktop.ui.kit.text import Sentence
from desktop.ui.languages import either
from desktop.ui.meeting.form import StepForm, labelled, row_of
from desktop.ui.theme import Tone
from desktop.words import translate

EARLIER = 4
"""Spans before the one of the day that can be chosen: a review is held late rather than not at all."""


def spans_for(covers: str, day: date, kept: str = "") -> list[tuple[str, str]]:
    """Return the spans a review can be about, the latest first, each with its words; `kept` among them.

    `covers` is `quarter` or `year`, as the kind's rule says it.
    """
    here = span_of(day, SpanKind(covers))
    spans = [next_span(here, -step) for step in range(EARLIER + 1)]
    if kept and kept not in spans:
        spans.append(kept)
    return [(one, span_words(one)[:1].upper() + span_words(one)[1:]) for one in spans]


def subject_label(rule: KindRule) -> str:
    """Return the label of what a meeting is about in words: as its rule says it, where it does."""
    if rule.subject_label:
        return either(rule.subject_label, rule.subject_label_en)
    if rule.kind is MeetingKind.CONGRESS:
        return translate("meeting-kinds", "Đại hội của nhiệm kỳ nào")
    return translate("meeting-kinds", "Nội dung chính")


def member_label(kind: MeetingKind) -> str:
    """Return the label of the member whose matter is considered."""
    if kind is MeetingKind.RECOGNITION:
        return translate("meeting-kinds", "Đảng viên dự bị được xét công nhận chính thức")
    return translate("meeting-kinds", "Đảng viên được xem xét")


def person_label() -> str:
    """Return the label of the candidate, who is no member of the branch yet."""
    return translate("meeting-kinds", "Họ và tên quần chúng ưu tú được xét kết nạp")


def covers_label(covers: str) -> str:
    """Return the label of the span a review is about."""
    if covers == SpanKind.QUARTER.value:
        return translate("meeting-kinds", "Kiểm điểm quý nào")
    return translate("meeting-kinds", "Kiểm điểm năm nào")


class About:
    """The fields of a kind of meeting, put into the form of the first step."""

    def __init__(self, form: StepForm) -> None:
        self.form, self.rule = form, form.sheet.rule
        self.subject, self.person = LineField(), LineField()
        self.member, self.presenter = MemberPicker(), MemberPicker()
        self.ground, self.covers = TextField(lines=2), Choice()
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()

    def fields(self) -> list[QWidget]:
        """Bind the fields that the kind has, and return them with their labels."""
        return [*self._whom(), *self._why()]

    def first_empty(self) -> Iterable[tuple[str, QWidget]]:
        """Return the fields that have to be filled, each with its value now."""
        meeting = self.form.sheet.record.meeting
        if self.rule.covers:
            yield meeting.covers, self.covers
        for needs, value, field in (
            ("subject", meeting.subject, self.subject),
            ("member", meeting.about_id, self.member),
            ("person", meeting.about_name, self.person),
        ):
            if self.rule.needs == needs:
                yield value, field

    def _whom(self) -> Iterable[QWidget]:
        form, rule = self.form, self.rule
        if rule.covers:
            self.covers.chosen.connect(self._take_covers)
            form.also(lambda record: self._offer_spans(record.meeting.day, record.meeting.covers))
            form.lock_too(lambda locked: self.covers.setEnabled(not locked))
            yield row_of(labelled(covers_label(rule.covers), self.covers, anchor="preparation"), QWidget())
            yield self.reason
        if rule.needs == "subject":
            form.bind_text(self.subject, "subject")
            yield labelled(subject_label(rule), self.subject, anchor="preparation")
        if rule.needs == "member":
            form.bind_member(self.member, "about_id")
            yield labelled(member_label(rule.kind), self.member, anchor="preparation")
        if rule.needs == "person":
            form.bind_text(self.person, "about_name")
            yield labelled(person_label(), self.person, anchor="preparation")

    def _why(self) -> Iterable[QWidget]:
        form, rule = self.form, self.rule
        if CourseSection.PRESENTATION in rule.sections:
            form.bind_member(self.presenter, "presenter_id")
            label = translate("meeting-kinds", "Người trình bày")
            yield labelled(label, self.presenter, anchor="presentation")
        if rule.ground_label:
            form.bind_text(self.ground, "ground")
            label = either(rule.ground_label, rule.ground_label_en)
            yield labelled(label, self.ground, anchor="preparation")

    def _take_covers(self, span: object) -> None:
        """Change what a review is about; a span reviewed already is refused at the field."""
        self.reason.hide()
        context, identifier = self.form.sheet.context, self.form.sheet.meeting_id
        context.write(
            lambda desk: meetings.update(desk, identifier, covers=span),
            failed=partial(self._covers_refused, span),
        )

    def _covers_refused(self, span: object, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self.form.sheet.context.fail(error)
            return
        if self.covers.value() != span:
            return  # another one was chosen meanwhile
        self.reason.setText(f"⚠ {error.message}")
        self.reason.show()

    def _offer_spans(self, day: str, kept: str) -> None:
        if not self.reason.isHidden() and self.covers.hasFocus():
            return  # what was refused stands there, with the reason, until another one is chosen
        self.reason.hide()
        offered = spans_for(self.rule.covers, date.fromisoformat(day), kept)
        if self.covers.values() != tuple(span for span, _ in offered):
            self.covers.set_options(offered)
        self.covers.set_value_quietly(kept)
