"""Step 3, diễn biến: the parts of the course that the kind of meeting has, in the order its rule gives."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.branch.kinds import CourseSection
from desktop.branch.progress import Step
from desktop.branch.votes import is_counted
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import MoneyField, TextField
from desktop.ui.meeting.ballots import BallotLedger
from desktop.ui.meeting.form import StepForm, labelled, row_of
from desktop.ui.meeting.kind import presentation_words
from desktop.ui.meeting.opinions import OpinionLedger
from desktop.ui.meeting.results import ResultLedger
from desktop.ui.meeting.sheet import Sheet


class CourseForm(StepForm):
    """Diễn biến."""

    step: ClassVar[Step] = Step.COURSE

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.dues, self.news, self.ideology = MoneyField(), TextField(lines=4), TextField(lines=3)
        self.presentation = TextField(lines=5)
        self.year_button = Button(self.tr("Mở phần Cuối năm của trang Kiểm điểm"), self._to_year_reviews)
        self.results, self.opinions, self.ballots = (
            ResultLedger(sheet),
            OpinionLedger(sheet),
            BallotLedger(sheet),
        )
        self.results.view.setAccessibleName(self.tr("Nhiệm vụ kỳ trước"))
        self.opinions.view.setAccessibleName(self.tr("Các ý kiến đã ghi"))
        self.ballots.view.setAccessibleName(self.tr("Các lần biểu quyết"))
        adding: dict[CourseSection, Callable[[], None]] = {
            CourseSection.DUES: self._add_dues,
            CourseSection.NEWS: self._add_news,
            CourseSection.RESULTS: self._add_results,
            CourseSection.IDEOLOGY: self._add_ideology,
            CourseSection.PRESENTATION: self._add_presentation,
            CourseSection.YEAR_REVIEWS: self._add_year_reviews,
            CourseSection.OPINIONS: self._add_opinions,
            CourseSection.VOTES: self._add_votes,
        }
        self.parts = sheet.rule.sections
        """What this kind of meeting has."""
        for section in self.parts:
            if section in adding:
                adding[section]()
        self.column.addStretch(1)

    def _add_dues(self) -> None:
        self.section(
            self.tr("Đảng phí"), labelled(self.tr("Đảng phí đã thu, đồng"), self.dues), anchor="news"
        )
        self.bind_value(self.dues, "dues")

    def _add_news(self) -> None:
        self.section(
            self.tr("Thông tin thời sự, văn bản mới"),
            labelled(self.tr("Nội dung đã thông tin"), self.news),
            anchor="news",
        )
        self.bind_text(self.news, "news")

    def _add_results(self) -> None:
        more: list[QWidget] = []
        if CourseSection.IDEOLOGY not in self.parts:
            label = self.tr("Tình hình tư tưởng; đánh giá khác về tháng qua")
            more.append(labelled(label, self.ideology, anchor="results"))
            self.bind_text(self.ideology, "ideology")
        self.section(
            self.tr("Kết quả nhiệm vụ kỳ trước"),
            self.results,
            *more,
            hint=self.tr("Phím cách đổi kết quả: hoàn thành → đang thực hiện → chưa thực hiện."),
            anchor="results",
        )
        self.also(lambda _: self.results.show_record())

    def _add_ideology(self) -> None:
        self.section(
            self.tr("Tình hình tư tưởng"),
            labelled(self.tr("Tình hình tư tưởng của cán bộ, đảng viên"), self.ideology),
            anchor="presentation",
        )
        self.bind_text(self.ideology, "ideology")

    def _add_presentation(self) -> None:
        title, label = presentation_words(self.sheet.rule)
        self.section(title, labelled(label, self.presentation), anchor="presentation")
        self.bind_text(self.presentation, "presentation")

    def _add_year_reviews(self) -> None:
        self.section(
            self.tr("Kiểm điểm, xếp loại cuối năm"),
            row_of(self.year_button, QWidget()),
            hint=self.tr(
                "Bản tự kiểm điểm, mức tự nhận và kết quả biểu quyết của từng đồng chí được ghi ở trang "
                "Kiểm điểm, phần Cuối năm; biên bản lấy từ đó."
            ),
            anchor="year-reviews",
        )

    def _to_year_reviews(self) -> None:
        self.sheet.context.go("check", f"year-end:{self.sheet.record.meeting.covers}")

    def _add_opinions(self) -> None:
        self.section(self.tr("Ý kiến phát biểu"), self.opinions, anchor="opinions")
        self.also(lambda _: self.opinions.show_record())

    def _add_votes(self) -> None:
        self.section(self.tr("Biểu quyết"), self.ballots, anchor="votes")
        self.also(lambda _: self.ballots.show_record())

    def focus_first(self) -> None:
        """Go on where nothing is written yet."""
        record = self.sheet.record
        empty: list[tuple[CourseSection, bool, QWidget]] = [
            (CourseSection.NEWS, not record.meeting.news, self.news),
            (CourseSection.RESULTS, len(record.results) < len(record.earlier_tasks), self.results.view),
            (CourseSection.PRESENTATION, not record.meeting.presentation, self.presentation),
        ]
        for section, missing, field in empty:
            if section in self.parts and missing:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if CourseSection.OPINIONS in self.parts and (not record.ballots or not record.opinions):
            self.to_opinions()
        elif CourseSection.NEWS in self.parts:
            self.news.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()

    def to_opinions(self) -> None:
        """Begin the next opinion."""
        if CourseSection.OPINIONS in self.parts:
            self.opinions.next_one()
            self.opinions.focus_editor()

    def to_ballots(self) -> None:
        """Go to the vote that has no figures yet, or begin the next one."""
        if CourseSection.VOTES not in self.parts:
            return
        self.ballots.commit()
        waiting = next((one for one in self.sheet.record.ballots if not is_counted(one)), None)
        if waiting is None:
            self.ballots.next_one()
            self.ballots.focus_editor()
        else:
            self.focus_part(waiting.id)

    def focus_part(self, identifier: str) -> None:
        """Go to this vote."""
        self.ballots.choose(identifier)
        self.ballots.focus_editor()
