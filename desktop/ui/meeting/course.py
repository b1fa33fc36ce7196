"""Step 3, diễn biến: dues, news, earlier assignments, ideology, opinions, votes."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.branch.meetings import MeetingRecord
from desktop.branch.progress import Step
from desktop.branch.votes import is_counted
from desktop.ui.kit.fields import MoneyField, TextField
from desktop.ui.meeting.ballots import BallotLedger
from desktop.ui.meeting.form import StepForm, labelled
from desktop.ui.meeting.opinions import OpinionLedger
from desktop.ui.meeting.results import ResultLedger
from desktop.ui.meeting.sheet import Sheet


class CourseForm(StepForm):
    """Diễn biến."""

    step: ClassVar[Step] = Step.COURSE

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.dues, self.news, self.ideology = MoneyField(), TextField(lines=4), TextField(lines=3)
        self.results, self.opinions, self.ballots = (
            ResultLedger(sheet),
            OpinionLedger(sheet),
            BallotLedger(sheet),
        )
        self.section(
            self.tr("Đảng phí"),
            labelled(self.tr("Đảng phí đã thu, đồng"), self.dues),
            anchor="news",
        )
        self.section(
            self.tr("Thông tin thời sự, văn bản mới"),
            labelled(self.tr("Nội dung đã thông tin"), self.news),
            anchor="news",
        )
        self.section(
            self.tr("Kết quả nhiệm vụ kỳ trước"),
            self.results,
            labelled(
                self.tr("Tình hình tư tưởng; đánh giá khác về tháng qua"), self.ideology, anchor="results"
            ),
            hint=self.tr("Phím cách đổi kết quả: hoàn thành → đang thực hiện → chưa thực hiện."),
            anchor="results",
        )
        self.section(self.tr("Ý kiến phát biểu"), self.opinions, anchor="opinions")
        self.section(self.tr("Biểu quyết"), self.ballots, anchor="votes")
        self.column.addStretch(1)
        self.results.view.setAccessibleName(self.tr("Nhiệm vụ kỳ trước"))
        self.opinions.view.setAccessibleName(self.tr("Các ý kiến đã ghi"))
        self.ballots.view.setAccessibleName(self.tr("Các lần biểu quyết"))
        self.bind_value(self.dues, "dues")
        self.bind_text(self.news, "news")
        self.bind_text(self.ideology, "ideology")
        self.also(self._show_ledgers)

    def _show_ledgers(self, _record: MeetingRecord) -> None:
        self.results.show_record()
        self.opinions.show_record()
        self.ballots.show_record()

    def focus_first(self) -> None:
        """Go on where nothing is written yet."""
        record = self.sheet.record
        field: QWidget = self.news
        if not record.meeting.news:
            field = self.news
        elif len(record.results) < len(record.earlier_tasks):
            field = self.results.view
        elif not record.ballots:
            self.to_opinions()
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_opinions(self) -> None:
        """Begin the next opinion."""
        self.opinions.next_one()
        self.opinions.focus_editor()

    def to_ballots(self) -> None:
        """Go to the vote that has no figures yet, or begin the next one."""
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
