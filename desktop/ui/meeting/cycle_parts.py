"""The review cycle within a meeting: what earlier quarters left open, what is reviewed, what is answered."""

from abc import abstractmethod
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.cycle_checks import reviewable
from desktop.branch.kinds import CourseSection
from desktop.branch.meetings import MeetingRecord
from desktop.branch.progress import Step
from desktop.branch.spans import span_words
from desktop.ui import theme
from desktop.ui.cycle.cards import AnswerCard, FollowUpCard, ReviewCard
from desktop.ui.cycle.cases import Cases
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Sentence
from desktop.ui.meeting.form import StepForm, row_of
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.theme import Tone


class NoneNamed(QWidget):
    """The statement that nobody was named in the quarter: a valid outcome, recorded with one button."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet
        self.said = Sentence(tone=Tone.GOOD, bold=True)
        self.say_button = Button("", self.say)
        self.take_back = Button(self.tr("Bỏ ghi nhận"), self.unsay)
        self._say, self._take = row_of(self.say_button, QWidget()), row_of(self.take_back, QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        for widget in (self.said, self._say, self._take):
            column.addWidget(widget)

    def show_record(self, record: MeetingRecord) -> None:
        """Show the statement, or the button that makes it where nobody was named."""
        meeting, closed = record.meeting, self.sheet.closed
        nobody = not reviewable(record)
        quarter = span_words(meeting.covers) if meeting.covers else self.tr("quý")
        self.said.setText(
            self.tr("✓ Đã ghi nhận: trong {quarter} không có ai được nêu biểu hiện.").format(quarter=quarter)
        )
        self.say_button.set_text(
            self.tr("Trong {quarter} không có ai được nêu biểu hiện: ghi nhận").format(quarter=quarter)
        )
        self.said.setVisible(meeting.none_named)
        self._say.setVisible(nobody and not meeting.none_named and not closed)
        self._take.setVisible(meeting.none_named and not closed)

    def say(self) -> None:
        """Record the statement; Ctrl+Z takes it back."""
        self.sheet.update(none_named=True, label=self.tr("trong quý không có ai được nêu biểu hiện"))
        self.take_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def unsay(self) -> None:
        """Take the statement back."""
        self.sheet.update(none_named=False, label=self.tr("bỏ ghi nhận không có biểu hiện"))
        self.say_button.setFocus(Qt.FocusReason.OtherFocusReason)


class CycleForm(StepForm):
    """Base of the steps that go through given things one by one, in the order of the kind's rule."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.cases: dict[CourseSection, Cases] = {}
        adding = self.parts()
        for section in sheet.rule.sections:
            if section in adding:
                adding[section]()
        self.column.addStretch(1)

    @abstractmethod
    def parts(self) -> dict[CourseSection, Callable[[], None]]:
        """Return what adds each part of this step."""

    def focus_first(self) -> None:
        """Go to what is not recorded yet, or else to the first list there is."""
        waiting = [one for one in self.cases.values() if one.waiting()]
        for cases in (*waiting, *self.cases.values()):
            if cases.focus_first():
                return
        self.focusNextChild()

    def focus_part(self, identifier: str) -> None:
        """Go to this sign or prompt."""
        for cases in self.cases.values():
            if identifier in cases.card.cases(self.sheet.record):
                cases.choose(identifier)
                cases.card.focus_first()
                return
        self.focus_first()

    def add(
        self, section: CourseSection, title: str, cases: Cases, *more: QWidget, hint: str = ""
    ) -> None:
        """Add one part; where its rule says so it is seen only while there is something in it."""
        self.cases[section] = cases
        box = self.section(title, cases, *more, hint=hint, anchor=section.value)
        seldom = section in self.sheet.rule.when_said

        def show(record: MeetingRecord) -> None:
            cases.show_record()
            box.setVisible(not seldom or bool(cases.card.cases(record)))

        self.also(show)


class FollowUpForm(CycleForm):
    """Khắc phục: what earlier quarters left open, and the prompts due at this meeting."""

    step: ClassVar[Step] = Step.FOLLOW_UP

    def parts(self) -> dict[CourseSection, Callable[[], None]]:
        """Return what adds each part."""
        return {CourseSection.FOLLOW_UP: self._add_follow_ups, CourseSection.PROMPTS: self._add_prompts}

    def _add_follow_ups(self) -> None:
        self.add(
            CourseSection.FOLLOW_UP,
            self.tr("Kết quả khắc phục"),
            Cases(FollowUpCard(self.sheet), self.tr("Biểu hiện còn theo dõi")),
            hint=self.tr("Phím cách đổi kết quả: đã khắc phục → đang khắc phục → chưa khắc phục."),
        )

    def _add_prompts(self) -> None:
        self.add(
            CourseSection.PROMPTS,
            self.tr("Trả lời gợi ý kiểm điểm"),
            Cases(AnswerCard(self.sheet), self.tr("Gợi ý kiểm điểm đến hạn")),
        )


class ReviewForm(CycleForm):
    """Kiểm điểm: the signs named in the quarter, or the statement that there were none."""

    step: ClassVar[Step] = Step.REVIEW

    def __init__(self, sheet: Sheet) -> None:
        self.none_named = NoneNamed(sheet)
        super().__init__(sheet)

    def parts(self) -> dict[CourseSection, Callable[[], None]]:
        """Return what adds the reviews."""
        return {CourseSection.REVIEWS: self._add_reviews}

    def focus_first(self) -> None:
        """Go to the sign not reviewed yet, or to the statement."""
        if not reviewable(self.sheet.record):
            meeting = self.sheet.record.meeting
            button = self.none_named.take_back if meeting.none_named else self.none_named.say_button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def _add_reviews(self) -> None:
        self.add(
            CourseSection.REVIEWS,
            self.tr("Kiểm điểm biểu hiện nêu trong quý"),
            Cases(ReviewCard(self.sheet), self.tr("Biểu hiện được kiểm điểm")),
            self.none_named,
        )
        self.also(self.none_named.show_record)
