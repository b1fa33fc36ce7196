"""Step 4, tự đối chiếu: the table of the self-check within the meeting."""

from typing import ClassVar

from desktop.branch.progress import Step
from desktop.ui.check.table import CheckTable
from desktop.ui.kit.text import Heading
from desktop.ui.meeting.form import ANCHOR, StepForm
from desktop.ui.meeting.sheet import Sheet


class CheckForm(StepForm):
    """Tự phê bình và phê bình, đối chiếu."""

    step: ClassVar[Step] = Step.CHECK

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.setProperty(ANCHOR, "check")
        self.table = CheckTable(sheet)
        self.heading = Heading("", 2)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.table, 1)
        self.also(
            lambda _: self.heading.setText(
                self.tr("Tự đối chiếu {indicators}").format(indicators=sheet.file.indicators.short)
            )
        )

    def focus_first(self) -> None:
        """Go to the members."""
        self.table.show_record()
        self.table.focus_first()
