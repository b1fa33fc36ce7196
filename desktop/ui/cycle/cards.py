"""The cards of the cycle: a sign reviewed in its quarter, a remedy followed up, a prompt answered.

Each shows first what is on record (read only), then the member's own words, then the branch's.
"""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.branch.cycle import CLOSING, FollowOutcome, FollowUp, Prompt, PromptAnswer, SignReview
from desktop.branch.cycle_checks import reviewable, to_follow_up
from desktop.branch.cycle_words import follow_label
from desktop.branch.dates import period_words, short
from desktop.branch.labels import source_label
from desktop.branch.meetings import MeetingRecord, OpenSign
from desktop.ui.cycle import words
from desktop.ui.cycle.cases import Card, DeadlineField
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.meeting.form import labelled, row_of
from desktop.ui.meeting.sheet import Sheet

NEXT_OUTCOME = {
    None: FollowOutcome.REMEDIED,
    FollowOutcome.REMEDIED: FollowOutcome.IN_PROGRESS,
    FollowOutcome.IN_PROGRESS: FollowOutcome.NOT_REMEDIED,
    FollowOutcome.NOT_REMEDIED: FollowOutcome.REMEDIED,
    FollowOutcome.ENDED: FollowOutcome.REMEDIED,
}
"""What Space turns a result into; to stop following a sign is chosen on purpose, never by Space."""


class SignCard(Card):
    """Base of the cards about a sign: who, which sign, what was said then, the remedy in force."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.who, self.sign = Heading("", 3), Sentence(bold=True)
        self.then, self.remedy_then, self.found = Hint(), Hint(), Hint()
        for widget in (self.who, self.sign, self.then, self.remedy_then, self.found):
            self.column.addWidget(widget)

    def case(self, case_id: str, record: MeetingRecord) -> OpenSign | None:
        """Return the sign with what is on record about it."""
        known = (*record.earlier_signs, *reviewable(record))
        return next((one for one in known if one.sign.id == case_id), None)

    def show_facts(self, one: OpenSign, record: MeetingRecord) -> None:
        """Show what is on record."""
        sign = one.sign
        self.who.setText(words.name_in(record, sign.member_id))
        self.sign.setText(words.sign_title(sign.code, self.sheet.file.indicators))
        said = [words.named_line(one), f"{source_label(sign.source)}."]
        if sign.own_words.strip():
            said.append(self.tr("Lời đồng chí khi đó: “{text}”").format(text=sign.own_words.strip()))
        if sign.opinion.strip():
            said.append(self.tr("Ý kiến của chi bộ khi đó: {text}").format(text=sign.opinion.strip()))
        self.then.setText(" ".join(said))
        self.remedy_then.setText(words.remedy_line(one))
        days = self.sheet.days
        lines = [
            words.found_line(number, found, days.get(found.meeting_id, ""))
            for number, found in enumerate(one.follow_ups, 1)
        ]
        self.found.setText("\n".join(lines))
        self.found.setVisible(bool(lines))

    def _label(self, verb: str) -> str:
        one = self.case(self.case_id, self.sheet.record)
        if one is None:
            return verb
        return f"{verb} {one.sign.code}: {words.name_in(self.sheet.record, one.sign.member_id)}"


class ReviewCard(SignCard):
    """Kiểm điểm chuyên đề quý: what the meeting says about a sign named in the quarter."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.own_words, self.opinion = TextField(lines=2), TextField(lines=2)
        self.conclusion, self.remedy = TextField(lines=1), TextField(lines=1)
        self.deadline = DeadlineField(self.tr("Thời hạn khắc phục"))
        self.reply = TextField(lines=1)
        for label, field in (
            (self.tr("Đồng chí tự kiểm điểm"), self.own_words),
            (self.tr("Ý kiến của chi bộ"), self.opinion),
            (self.tr("Kết luận"), self.conclusion),
            (self.tr("Biện pháp khắc phục (để trống: giữ biện pháp đã nêu)"), self.remedy),
            (self.tr("Thời hạn khắc phục (để trống: giữ thời hạn đã nêu)"), self.deadline),
            (self.tr("Ý kiến của đảng viên"), self.reply),
        ):
            self.column.addWidget(labelled(label, field))
        self.texts = {
            "own_words": self.own_words,
            "opinion": self.opinion,
            "conclusion": self.conclusion,
            "remedy": self.remedy,
            "reply": self.reply,
        }
        for name, text in self.texts.items():
            text.edited.connect(lambda typed, name=name: self._put(**{name: typed}))
        self.deadline.edited.connect(lambda day: self._put(deadline=str(day)))

    def cases(self, record: MeetingRecord) -> tuple[str, ...]:
        """Return the signs named in the quarter that the meeting is about."""
        return tuple(one.sign.id for one in reviewable(record))

    def line(self, case_id: str, record: MeetingRecord) -> str:
        """Return name, code, and how far the review is."""
        one = self.case(case_id, record)
        if one is None:
            return "…"
        state = self.tr("✓ đã kiểm điểm") if self.is_done(case_id, record) else self.tr("… chưa kiểm điểm")
        return f"{words.name_in(record, one.sign.member_id)} · {one.sign.code} · {state}"

    def is_done(self, case_id: str, record: MeetingRecord) -> bool:
        """Tell whether a conclusion is written."""
        review = record.review_of(case_id)
        return review is not None and bool(review.conclusion.strip())

    def words_for_nothing(self) -> str:
        """Nobody was named."""
        return self.tr("Trong quý không có biểu hiện nào được nêu mà còn theo dõi.")

    def show_case(self, *, force: bool) -> None:
        """Show the review."""
        record = self.sheet.record
        one = self.case(self.case_id, record)
        if one is None:
            return
        self.show_facts(one, record)
        self.remedy.setPlaceholderText(one.remedy or self.tr("chưa có"))
        self.deadline.line.setPlaceholderText(short(one.deadline) or self.tr("chưa có"))
        self.deadline.earliest = record.meeting.day
        review = record.review_of(self.case_id)
        for name, field in self.texts.items():
            field.set_text_quietly(getattr(review, name) if review else "", force=force)
        self.deadline.set_value_quietly(review.deadline if review else "", force=force)

    def focus_first(self) -> None:
        """Begin with the member's own statement."""
        self.own_words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, **fields: str) -> None:
        record = self.sheet.record
        if not self.case_id or self.sheet.closed:
            return
        held = record.review_of(self.case_id)
        before = held or SignReview(
            id=f"{record.meeting.id}/{self.case_id}", meeting_id=record.meeting.id, sign_id=self.case_id
        )
        after = msgspec.structs.replace(before, **fields)
        label = self._label(self.tr("kiểm điểm"))
        if any((*(getattr(after, name) for name in self.texts), after.deadline)):
            self.sheet.put(after, label=label)
        elif held is not None:
            self.sheet.drop(held, label=label)


class FollowUpCard(SignCard):
    """Theo dõi khắc phục: what the meeting finds about the remedy of a sign named before."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.outcome = Choice([(one, follow_label(one)) for one in FollowOutcome])
        self.grounds, self.reply = TextField(lines=1), TextField(lines=1)
        self.deadline = DeadlineField(self.tr("Thời hạn mới"))
        self.hint = Hint(self.tr("Chọn kết quả trước, rồi ghi căn cứ và ý kiến của đảng viên."))
        self.clear_button = Button(self.tr("Bỏ kết quả đã ghi"), self.clear)
        self.column.addWidget(labelled(self.tr("Kết quả khắc phục"), self.outcome))
        self.column.addWidget(self.hint)
        self._grounds = labelled(self.tr("Căn cứ"), self.grounds)
        self._reply = labelled(self.tr("Ý kiến của đảng viên"), self.reply)
        self._deadline = labelled(self.tr("Thời hạn mới (để trống: giữ thời hạn cũ)"), self.deadline)
        self._clear = row_of(self.clear_button, QWidget())
        for widget in (self._grounds, self._reply, self._deadline, self._clear):
            self.column.addWidget(widget)
        self.outcome.chosen.connect(self._outcome_chosen)
        self.grounds.edited.connect(lambda typed: self._put(grounds=typed))
        self.reply.edited.connect(lambda typed: self._put(reply=typed))
        self.deadline.edited.connect(lambda day: self._put(deadline=str(day)))

    def cases(self, record: MeetingRecord) -> tuple[str, ...]:
        """Return the signs of earlier quarters that are still open."""
        return tuple(one.sign.id for one in to_follow_up(record))

    def line(self, case_id: str, record: MeetingRecord) -> str:
        """Return name, code, the remedy's deadline and what was found."""
        one = self.case(case_id, record)
        if one is None:
            return "…"
        found = record.follow_up_of(case_id)
        outcome = found.outcome if found else None
        parts = [words.name_in(record, one.sign.member_id), one.sign.code]
        if one.deadline:
            parts.append(self.tr("hạn {day}").format(day=short(one.deadline)))
        return " · ".join([f"{words.SIGNS[outcome]} {follow_label(outcome)}", *parts])

    def is_done(self, case_id: str, record: MeetingRecord) -> bool:
        """Tell whether a result is recorded."""
        return record.follow_up_of(case_id) is not None

    def words_for_nothing(self) -> str:
        """Nothing is open."""
        return self.tr("Không có biểu hiện nào từ các quý trước còn theo dõi.")

    def show_case(self, *, force: bool) -> None:
        """Show what was found."""
        record = self.sheet.record
        one = self.case(self.case_id, record)
        if one is None:
            return
        self.show_facts(one, record)
        found = record.follow_up_of(self.case_id)
        self.deadline.earliest = record.meeting.day
        self.outcome.set_value_quietly(found.outcome if found else None)
        self.grounds.set_text_quietly(found.grounds if found else "", force=force)
        self.reply.set_text_quietly(found.reply if found else "", force=force)
        self.deadline.set_value_quietly(found.deadline if found else "", force=force)
        self._arrange(found)

    def lock(self, *, locked: bool) -> None:
        """Nothing can be taken back in closed minutes."""
        super().lock(locked=locked)
        found = self.sheet.record.follow_up_of(self.case_id)
        self._clear.setVisible(found is not None and not locked)
        self.hint.setVisible(found is None and not locked)

    def focus_first(self) -> None:
        """Begin with the result; where it stands, with its grounds."""
        found = self.sheet.record.follow_up_of(self.case_id)
        field: QWidget = self.outcome if found is None else self.grounds
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def space_pressed(self) -> None:
        """Turn the result: đã khắc phục → đang khắc phục → chưa khắc phục."""
        if self.case_id and not self.sheet.closed:
            found = self.sheet.record.follow_up_of(self.case_id)
            self._put(outcome=NEXT_OUTCOME[found.outcome if found else None])

    def clear(self) -> None:
        """Take the result back; Ctrl+Z brings it again."""
        found = self.sheet.record.follow_up_of(self.case_id)
        if found is not None and not self.sheet.closed:
            self.commit()
            self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sheet.drop(found, label=self._label(self.tr("bỏ kết quả")))

    def _outcome_chosen(self, outcome: object) -> None:
        self._put(outcome=outcome)

    def _put(self, **fields: object) -> None:
        record = self.sheet.record
        held = record.follow_up_of(self.case_id)
        outcome = fields.get("outcome", held.outcome if held else None)
        if not self.case_id or self.sheet.closed or not isinstance(outcome, FollowOutcome):
            return
        before = held or FollowUp(
            id=f"{record.meeting.id}/{self.case_id}",
            meeting_id=record.meeting.id,
            sign_id=self.case_id,
            outcome=outcome,
        )
        after = msgspec.structs.replace(before, **fields)
        if outcome in CLOSING:
            after = msgspec.structs.replace(after, deadline="")
        self.sheet.put(after, label=self._label(self.tr("kết quả khắc phục")))
        self._arrange(after)

    def _arrange(self, found: FollowUp | None) -> None:
        """Show the fields that a result of this kind has."""
        recorded = found is not None
        self._grounds.setVisible(recorded)
        self._reply.setVisible(recorded)
        self._deadline.setVisible(found is not None and found.outcome not in CLOSING)
        self._clear.setVisible(recorded and not self.sheet.closed)
        self.hint.setVisible(not recorded and not self.sheet.closed)


class AnswerCard(Card):
    """Giải trình, tiếp thu gợi ý kiểm điểm: the prompt, the answer in own words, the branch's opinion."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.who, self.source, self.text = Heading("", 3), Hint(), Sentence()
        self.own_words, self.opinion = TextField(lines=2), TextField(lines=1)
        for widget in (
            self.who,
            self.source,
            self.text,
            labelled(self.tr("Giải trình, tiếp thu bằng lời người được gợi ý"), self.own_words),
            labelled(self.tr("Ý kiến của chi bộ về phần trả lời"), self.opinion),
        ):
            self.column.addWidget(widget)
        self.own_words.edited.connect(lambda typed: self._put(own_words=typed))
        self.opinion.edited.connect(lambda typed: self._put(opinion=typed))

    def cases(self, record: MeetingRecord) -> tuple[str, ...]:
        """Return the prompts due at this meeting."""
        return tuple(one.id for one in record.prompts)

    def line(self, case_id: str, record: MeetingRecord) -> str:
        """Return to whom, which signs, and whether it is answered."""
        prompt = self._prompt(case_id, record)
        if prompt is None:
            return "…"
        state = self.tr("✓ đã trả lời") if self.is_done(case_id, record) else self.tr("… chưa trả lời")
        parts = [self._whom(prompt, record), ", ".join(prompt.codes), state]
        return " · ".join(part for part in parts if part)

    def is_done(self, case_id: str, record: MeetingRecord) -> bool:
        """Tell whether an answer is written."""
        answer = record.answer_of(case_id)
        return answer is not None and bool(answer.own_words.strip())

    def words_for_nothing(self) -> str:
        """Nothing is asked."""
        return self.tr("Không có gợi ý kiểm điểm nào đến hạn trả lời.")

    def show_case(self, *, force: bool) -> None:
        """Show prompt and answer."""
        record = self.sheet.record
        prompt = self._prompt(self.case_id, record)
        if prompt is None:
            return
        self.who.setText(self._whom(prompt, record))
        said = [words.prompter_words(prompt), short(prompt.on), prompt.decision]
        said.append(self.tr("trả lời tại buổi họp {period}").format(period=period_words(prompt.due)))
        self.source.setText(", ".join(part for part in said if part) + ".")
        signs = [words.sign_title(code, self.sheet.file.indicators) for code in prompt.codes]
        self.text.setText("\n".join(part for part in (*signs, prompt.text.strip()) if part))
        answer = record.answer_of(self.case_id)
        self.own_words.set_text_quietly(answer.own_words if answer else "", force=force)
        self.opinion.set_text_quietly(answer.opinion if answer else "", force=force)

    def focus_first(self) -> None:
        """Begin with the answer."""
        self.own_words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _prompt(self, case_id: str, record: MeetingRecord) -> Prompt | None:
        return next((one for one in record.prompts if one.id == case_id), None)

    def _whom(self, prompt: Prompt, record: MeetingRecord) -> str:
        return words.name_in(record, prompt.member_id) if prompt.member_id else self.tr("Tập thể chi bộ")

    def _put(self, **fields: str) -> None:
        record = self.sheet.record
        prompt = self._prompt(self.case_id, record)
        if prompt is None or self.sheet.closed:
            return
        held = record.answer_of(prompt.id)
        before = held or PromptAnswer(
            id=f"{record.meeting.id}/{prompt.id}", meeting_id=record.meeting.id, prompt_id=prompt.id
        )
        after = msgspec.structs.replace(before, **fields)
        label = self.tr("trả lời gợi ý: {who}").format(who=self._whom(prompt, record))
        if after.own_words or after.opinion:
            self.sheet.put(after, label=label)
        elif held is not None:
            self.sheet.drop(held, label=label)
