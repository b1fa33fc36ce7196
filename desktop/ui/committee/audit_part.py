"""The audit trail (nhật ký) of the committee's vault: who did what, in words."""

from typing import TYPE_CHECKING

from desktop.branch.names import matches
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.form import Form
from desktop.ui.kit.table import Field, Table
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.registers import AuditLine

MOST_LINES = 2000
HEIGHT = 18
"""Of the table, in lines of text."""


class AuditPart(Part):
    """The newest lines first; a few letters narrow them down."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._lines: tuple[AuditLine, ...] = ()
        form = Form()
        self.filter = form.add(self.tr("Tìm trong nhật ký"), LineField())
        self.filter.edited.connect(lambda _: self._fill())
        self.table = Table(
            [Field(self.tr("Nhật ký"), lambda one: one[1].sentence)],
            name=self.tr("Nhật ký"),
            key=lambda one: one[0],
        )
        self.table.setFixedHeight(theme.em(HEIGHT))
        self.column.addWidget(form)
        self.column.addWidget(self.table)

    def read(self) -> None:
        """Read the trail."""
        self.context.read(_audit, self._show, key="settings-audit")

    def _show(self, lines: "tuple[AuditLine, ...]") -> None:
        self._lines = lines
        self._fill()

    def _fill(self) -> None:
        typed = self.filter.value()
        found = [one for one in enumerate(self._lines) if not typed or matches(typed, one[1].sentence)]
        self.table.set_rows([(len(self._lines) - number, line) for number, line in found])


def _audit(desk: Desk) -> "tuple[AuditLine, ...]":
    from desktop.services import registers

    return registers.audit(desk, limit=MOST_LINES)
