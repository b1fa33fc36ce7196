"""Step 4, tự đối chiếu: the table of the self-check within the meeting, and who has spoken, who has not."""

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.branch.attendance import present_members
from desktop.branch.meetings import MeetingRecord
from desktop.branch.members import MemberPicture
from desktop.branch.progress import Step, unspoken
from desktop.ui import theme
from desktop.ui.check.table import CheckTable
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.meeting.form import ANCHOR, StepForm
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.theme import Tone

MOST_NAMES = 5
"""Names told in one line; the table shows them all."""


class CheckForm(StepForm):
    """Tự phê bình và phê bình, đối chiếu."""

    step: ClassVar[Step] = Step.CHECK

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.setProperty(ANCHOR, "check")
        self.table = CheckTable(sheet)
        self.heading = Heading("", 2)
        self.silent, self.spoke = Sentence(bold=True), Hint()
        self.next_button = Button(self.tr("Đến người chưa phát biểu"), self.to_silent, shortcut="Ctrl+J")
        self.next_button.setText(self.tr("Đến người chưa phát biểu (Ctrl+J)"))
        names = QVBoxLayout()
        names.setSpacing(theme.em(0.1))
        names.addWidget(self.silent)
        names.addWidget(self.spoke)
        line = QHBoxLayout()
        line.addLayout(names, 1)
        line.addWidget(self.next_button)
        self.column.addWidget(self.heading)
        self.column.addLayout(line)
        self.column.addWidget(self.table, 1)
        self.also(self._show)

    def focus_first(self) -> None:
        """Go to the members."""
        self.table.show_record()
        self.table.focus_first()

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
        self.silent.setText(
            self.tr("Chưa phát biểu {number}: {names}").format(number=len(silent), names=_names(silent))
            if silent
            else self.tr("✓ Không còn ai chưa phát biểu.")
        )
        self.silent.set_tone(Tone.WARN if silent else Tone.GOOD)
        self.spoke.setText(
            self.tr("Đã phát biểu {number}: {names}").format(number=len(spoke), names=_names(spoke))
        )
        here = bool(silent or spoke)
        self.silent.setVisible(here)
        self.spoke.setVisible(bool(spoke))
        self.next_button.setVisible(bool(silent) and not self.sheet.closed)


def _names(people: tuple[MemberPicture, ...]) -> str:
    told = ", ".join(one.full_name for one in people[:MOST_NAMES])
    return f"{told}, …" if len(people) > MOST_NAMES else f"{told}."
