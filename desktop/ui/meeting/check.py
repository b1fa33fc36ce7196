"""Step 4, tự đối chiếu: the table of the self-check within the meeting, and who has spoken, who has not."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from desktop.branch.attendance import present_members
from desktop.branch.meetings import MeetingRecord
from desktop.branch.members import MemberPicture
from desktop.branch.progress import Step, unspoken
from desktop.ui.check.table import CheckTable
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Heading
from desktop.ui.meeting.form import ANCHOR, StepForm
from desktop.ui.meeting.sheet import Sheet


class NamesLine(QLabel):
    """Some people in one line, cut where the form is narrow; everybody in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.whole = ""

    def show_names(self, words: str, people: tuple[MemberPicture, ...], nobody: str) -> None:
        """Show how many and who; `nobody` where there is none."""
        names = [one.full_name for one in people]
        told = words.format(number=len(names), names=", ".join(names)) if names else nobody
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.whole = told
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut to the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))


class CheckForm(StepForm):
    """Tự phê bình và phê bình, đối chiếu."""

    step: ClassVar[Step] = Step.CHECK

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.setProperty(ANCHOR, "check")
        self.table = CheckTable(sheet)
        self.heading = Heading("", 2)
        self.silent, self.spoke = NamesLine(), NamesLine()
        self.next_button = Button(self.tr("Người chưa phát biểu"), self.to_silent, shortcut="Ctrl+J")
        self.next_button.setText(self.tr("Người chưa phát biểu (Ctrl+J)"))
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.next_button)
        self.column.addLayout(top)
        self.column.addWidget(self.silent)
        self.column.addWidget(self.spoke)
        self.column.addWidget(self.table, 1)
        self.also(self._show)

    def focus_first(self) -> None:
        """Go to the members."""
        self.table.show_record()
        self.table.focus_first()

    def focus_part(self, identifier: str) -> None:
        """Go to this sign of its member."""
        self.table.show_record()
        sign = next((one for one in self.sheet.record.signs if one.id == identifier), None)
        if sign is None or not self.table.show_person(sign.member_id):
            self.table.focus_first()
            return
        self.table.signs.choose(sign.id)
        self.table.signs.focus_editor()

    def to_silent(self) -> None:
        """Go to the next who has not spoken, after the one in front, around the end."""
        record = self.sheet.record
        waiting = {one.member_id for one in unspoken(record)}
        order = [one.member_id for one in present_members(record)]
        here = self.table.view.current_id()
        after = order.index(here) + 1 if here in order else 0
        found = next((one for one in order[after:] + order[:after] if one in waiting), "")
        if found:
            self.table.show_person(found)
            self.table.view.setFocus()
        else:
            self.sheet.context.say(self.tr("Mọi đồng chí dự họp đã phát biểu."))

    def _show(self, record: MeetingRecord) -> None:
        self.heading.setText(
            self.tr("Tự đối chiếu {indicators}").format(indicators=self.sheet.file.indicators.short)
        )
        silent = unspoken(record)
        waiting = {one.member_id for one in silent}
        spoke = tuple(one for one in present_members(record) if one.member_id not in waiting)
        self.silent.show_names(
            self.tr("Chưa phát biểu {number}: {names}"), silent, self.tr("✓ Không còn ai chưa phát biểu.")
        )
        self.spoke.show_names(self.tr("Đã phát biểu {number}: {names}"), spoke, "")
        begun = bool(spoke)  # before anybody has spoken the sums of the table say it all
        self.silent.setVisible(begun)
        self.spoke.setVisible(begun)
        self.next_button.setVisible(bool(silent) and not self.sheet.closed)
