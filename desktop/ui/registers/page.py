"""Sổ sách: the register of issued documents, and the audit trail in words."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.branch.names import matches
from desktop.branch.numbering import MINUTES, IssuedPaper, symbol_of
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.form import row
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.registers import AuditLine
    from desktop.storage.kept import Changed
    from desktop.ui.registers.issued_view import IssuedView

MOST_LINES = 2000


class RegistersPage(Page):
    """Two books: what was issued, and what was done. Nothing here can be changed."""

    key = "registers"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._issued: tuple[IssuedPaper, ...] = ()
        self._audit: tuple[AuditLine, ...] = ()
        self.issued_button = LinkButton(self.tr("Văn bản đi"), lambda: self._turn(0))
        self.audit_button = LinkButton(self.tr("Nhật ký"), lambda: self._turn(1))
        self.filter = LineField(placeholder=self.tr("Lọc theo chữ, có dấu hay không đều được"))
        self.filter.setAccessibleName(self.tr("Lọc"))
        self.filter.textChanged.connect(lambda _: self._fill())
        self.issued = Table(self._issued_fields(), name=self.tr("Sổ đăng ký văn bản đi"))
        self.issued.opened.connect(self._open_paper)
        self.audit = Table(
            [Field(self.tr("Việc đã làm"), lambda one: one.sentence, tip=lambda one: one.sentence)],
            name=self.tr("Nhật ký"),
            key=lambda one: (one.at, one.sentence),
        )
        self.note = Hint()
        self._books = QStackedWidget()
        self._books.addWidget(self.issued)
        self._books.addWidget(self.audit)
        for button in (self.issued_button, self.audit_button):
            button.setCheckable(True)
        self.kept: IssuedView | None = None
        self._whole = QStackedWidget()
        self._list = QWidget()
        page = QVBoxLayout(self._list)
        page.setContentsMargins(theme.em(1), theme.em(0.8), theme.em(0.8), theme.em(0.5))
        page.setSpacing(theme.em(0.6))
        page.addWidget(Heading(self.tr("Sổ sách")))
        page.addWidget(row(self.issued_button, self.audit_button, self.filter))
        page.addWidget(self._books, 1)
        page.addWidget(self.note)
        self._whole.addWidget(self._list)
        self.content.addWidget(self._whole)
        self._turn(0)

    def enter(self, target: str = "") -> None:
        """Read both books; `target` is `audit` or the id of an issued paper."""
        self._whole.setCurrentWidget(self._list)
        if target == "audit":
            self._turn(1)
        self.context.read(_books, lambda found: self._show(found, target), key="registers")

    def refresh(self, changed: "Changed | None") -> None:
        """Read again while in front."""
        del changed
        if self.isVisible():
            self.enter()

    def focus_first(self) -> None:
        """Go to the book itself."""
        (self.audit if self._books.currentIndex() else self.issued).setFocus()

    def _issued_fields(self) -> list[Field]:
        return [
            Field(self.tr("Số, ký hiệu"), symbol_of, 12),
            Field(self.tr("Ngày"), lambda one: short(date.fromisoformat(one.day)), 11),
            Field(self.tr("Nhiệm kỳ"), lambda one: one.term, 10),
            Field(self.tr("Trích yếu"), lambda one: one.subject),
        ]

    def _turn(self, book: int) -> None:
        self._books.setCurrentIndex(book)
        self.issued_button.setChecked(book == 0)
        self.audit_button.setChecked(book == 1)
        self._fill()

    def _show(self, found: "tuple[tuple[IssuedPaper, ...], tuple[AuditLine, ...]]", target: str) -> None:
        self._issued, self._audit = found
        self._fill()
        if target and target != "audit":
            self._turn(0)
            self.issued.select(target)

    def _fill(self) -> None:
        typed = self.filter.value()
        issued = [one for one in self._issued if matches(typed, _words(one))]
        audit = [one for one in self._audit if matches(typed, one.sentence)]
        self.issued.set_rows(issued)
        self.audit.set_rows(audit)
        if self._books.currentIndex() == 0:
            words = self.tr("{count} văn bản. Số lấy liên tục trong nhiệm kỳ theo từng loại.")
            self.note.setText(words.format(count=len(issued)))
        else:
            self.note.setText(self.tr("{count} dòng, mới nhất ở trên.").format(count=len(audit)))

    def _open_paper(self, paper: IssuedPaper) -> None:
        """Show what was issued: minutes where they are kept, every other paper as its kept pages."""
        if paper.meeting_id and paper.type == MINUTES:
            self.context.go("meeting", paper.meeting_id)
            return
        from desktop.ui.registers.issued_view import IssuedView

        if self.kept is None:
            self.kept = IssuedView(self.context)
            self.kept.closed.connect(self._back)
            self._whole.addWidget(self.kept)
        self._whole.setCurrentWidget(self.kept)
        self.kept.show_line(paper)

    def _back(self) -> None:
        self._whole.setCurrentWidget(self._list)
        self.focus_first()


def _words(paper: IssuedPaper) -> str:
    return f"{symbol_of(paper)} {paper.subject}"


def _books(desk: "Desk") -> "tuple[tuple[IssuedPaper, ...], tuple[AuditLine, ...]]":
    from desktop.services import registers

    return registers.issued(desk), registers.audit(desk, limit=MOST_LINES)
