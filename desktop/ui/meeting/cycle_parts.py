"""The review cycle within a meeting: what earlier quarters left open, what is reviewed, what is answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.cycle_checks import reviewable
from desktop.branch.kinds import CourseSection
from desktop.branch.meetings import MeetingRecord
from desktop.branch.spans import span_words
from desktop.ui import theme
from desktop.ui.cycle.cards import AnswerCard, FollowUpCard, ReviewCard
from desktop.ui.cycle.cases import Cases
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.meeting.form import StepForm, row_of
from desktop.ui.meeting.kind import CYCLE
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
    """Base of the forms that hold parts of the cycle, in the order in which the kind's rule names them."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.cases: dict[CourseSection, Cases] = {}
        self.none_named: NoneNamed | None = None
        self.year_button: Button | None = None

    def add_cycle(self, section: CourseSection) -> None:
        """Add one part of the cycle."""
        if section is CourseSection.FOLLOW_UP:
            cases = Cases(FollowUpCard(self.sheet), self.tr("Biểu hiện còn theo dõi"))
            hint = self.tr("Phím cách đổi kết quả: đã khắc phục → đang khắc phục → chưa khắc phục.")
            self._add(section, self.tr("Kết quả khắc phục từ các quý trước"), cases, hint)
        elif section is CourseSection.REVIEWS:
            cases = Cases(ReviewCard(self.sheet), self.tr("Biểu hiện được kiểm điểm"))
            self.none_named = NoneNamed(self.sheet)
            self._add(section, self.tr("Kiểm điểm biểu hiện nêu trong quý"), cases, "", self.none_named)
        elif section is CourseSection.PROMPTS:
            cases = Cases(AnswerCard(self.sheet), self.tr("Gợi ý kiểm điểm đến hạn"))
            self._add(section, self.tr("Trả lời gợi ý kiểm điểm"), cases, "")
        elif section is CourseSection.YEAR_REVIEWS:
            self._add_year_reviews()

    def focus_cycle(self) -> bool:
        """Go to what is not recorded yet in these parts; tells whether anything is missing."""
        for section, cases in self.cases.items():
            if cases.waiting():
                return cases.focus_first()
            statement = self.none_named if section is CourseSection.REVIEWS else None
            if statement is not None and statement.say_button.isVisible():
                statement.say_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_part(self, identifier: str) -> None:
        """Go to this sign or prompt."""
        for cases in self.cases.values():
            if identifier in cases.card.cases(self.sheet.record):
                cases.choose(identifier)
                cases.card.focus_first()
                return
        super().focus_part(identifier)

    def _add(self, section: CourseSection, title: str, cases: Cases, hint: str, *more: QWidget) -> None:
        self.cases[section] = cases
        box = self.section(title, cases, *more, hint=hint, anchor=section.value)
        seldom = section in self.sheet.rule.when_said

        def show(record: MeetingRecord) -> None:
            cases.show_record()
            box.setVisible(not seldom or bool(cases.card.cases(record)))

        self.also(show)
        if self.none_named is not None and self.none_named in more:
            self.also(self.none_named.show_record)

    def _add_year_reviews(self) -> None:
        year = self.sheet.record.meeting.covers
        self.year_button = Button(
            self.tr("Mở bản kiểm điểm, xếp loại {year}").format(year=span_words(year) if year else ""),
            lambda: self.sheet.context.go("check", f"year-end:{self.sheet.record.meeting.covers}"),
        )
        self.section(
            self.tr("Kiểm điểm, xếp loại cuối năm"),
            Hint(
                self.tr(
                    "Bản tự kiểm điểm, mức tự nhận và kết quả biểu quyết của từng đồng chí được ghi ở trang "
                    "Kiểm điểm, phần Cuối năm."
                )
            ),
            row_of(self.year_button, QWidget()),
            anchor=CourseSection.YEAR_REVIEWS.value,
        )


class ReviewForm(CycleForm):
    """The step of kinds that review instead of the monthly self-check."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        for section in sheet.rule.sections:
            if section in CYCLE:
                self.add_cycle(section)
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """Go to what is not recorded yet."""
        if self.focus_cycle():
            return
        for cases in self.cases.values():
            if cases.focus_first():
                return
        if self.year_button is not None:
            self.year_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()
