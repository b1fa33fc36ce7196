"""A member's own sheet (bản thông tin cá nhân): everything the branch holds, to look at, print and save."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.books.papers_view import PaperPages
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.text import Heading, Hint
from desktop.ui.printing import print_pdf, save_paper

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class SheetView(QWidget):
    """Stands in place of list and member; who looked and who printed is in the audit trail."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._id = ""
        self.paper: Paper | None = None
        self.title = Heading(self.tr("Bản thông tin cá nhân"), 2)
        self.back = Button(self.tr("← Quay lại"), self.closed.emit, shortcut="Esc")
        self.print = MainButton(self.tr("In cho đồng chí…"), partial(self._issue, self._print))
        self.save = Button(self.tr("Lưu PDF…"), partial(self._issue, self._save))
        self.correct = Button(self.tr("Đề nghị đính chính"), self._correct)
        note = Hint(self.tr("Việc xem và in bản này được ghi vào nhật ký."))
        self.pages = PaperPages(context)
        head = QVBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.5), theme.em(0.8), theme.em(0.2))
        head.setSpacing(theme.em(0.3))
        head.addWidget(self.title)
        head.addWidget(Flow(self.back, self.print, self.save, self.correct))
        head.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def begin(self, member_id: str, name: str) -> None:
        """Gather the sheet of a member and show it."""
        self._id, self.paper = member_id, None
        self.title.setText(self.tr("Bản thông tin cá nhân: đồng chí {name}").format(name=name))
        self.pages.show_paper(None)
        self._context.write(partial(_look, member_id), self._looked)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Begin at the way to print it."""
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _looked(self, paper: Paper) -> None:
        self.paper = paper
        self.pages.show_paper(paper)

    def _issue(self, then: Callable[[Paper], None]) -> None:
        """Make the sheet that leaves the program: the audit trail says so."""
        self._context.write(partial(_issued, self._id), then)

    def _print(self, paper: Paper) -> None:
        print_pdf(self._context, self, paper.name, paper.content)

    def _save(self, paper: Paper) -> None:
        save_paper(self._context, self, paper.name, paper.content)

    def _correct(self) -> None:
        self._context.go("members", f"corrections:new:{self._id}")


def _look(member_id: str, desk: "Desk") -> Paper:
    from desktop.services.sheet import sheet_paper

    return sheet_paper(desk, member_id, printed=False)


def _issued(member_id: str, desk: "Desk") -> Paper:
    from desktop.services.sheet import sheet_paper

    return sheet_paper(desk, member_id)
