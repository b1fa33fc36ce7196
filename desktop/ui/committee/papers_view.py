"""What a received packet holds, for the clerk to read: its papers as pictures, to be printed or saved."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.checking.words import amount
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.handing.picture import A4_INCHES, Sheets
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.printing import print_pdf, save_paper

if TYPE_CHECKING:
    from desktop.services.papers import Paper

PDF = "application/pdf"


class PapersView(Section):
    """Folded until the clerk wants to read; nothing is unpacked before."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Giấy tờ trong gói"), parent, unfolded=False)
        self._context = context
        self._sha256 = ""
        self._read_of = ""
        self._shown: Paper | None = None
        self.reason = Hint()
        self.sheets = Sheets()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.em(0.3))
        lines = QWidget()
        lines.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in (self.reason, lines, self.sheets):
            self.add(part)
        self.reason.hide()
        self.head.toggled.connect(lambda _: self._read())

    def show_packet(self, sha256: str) -> None:
        """Offer the papers of a packet; folded again for another one."""
        if sha256 != self._sha256:
            self._sha256 = sha256
            self.fold()
            self._empty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def _empty(self) -> None:
        self._read_of, self._shown = "", None
        self.reason.hide()
        self.sheets.show_images([])
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _read(self) -> None:
        sha256 = self._sha256
        if self.unfolded and sha256 and self._read_of != sha256:
            self._context.read(
                lambda desk: (sha256, _papers(desk, sha256)), self._show, self._failed, key="receiving-papers"
            )

    def _show(self, found: "tuple[str, tuple[Paper, ...]]") -> None:
        sha256, papers = found
        if sha256 != self._sha256:
            return
        self._empty()
        self._read_of = sha256
        for one in papers:
            self._lines.addWidget(self._line(one))
        first = next((one for one in papers if one.media_type == PDF), None)
        if first is not None:
            self._look(first)

    def _line(self, paper: "Paper") -> QWidget:
        words = Sentence(f"{paper.name} ({amount(len(paper.content))})")
        buttons: list[QWidget] = []
        if paper.media_type == PDF:
            buttons.append(LinkButton(self.tr("Xem"), partial(self._look, paper)))
            buttons.append(LinkButton(self.tr("In…"), partial(self._print, paper)))
        buttons.append(Button(self.tr("Lưu…"), partial(self._save, paper)))
        for button in buttons:
            button.setAccessibleName(f"{button.accessibleName()} {paper.name}")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words)
        column.addWidget(Flow(*buttons))
        return holder

    def _look(self, paper: "Paper") -> None:
        self._shown = paper
        self._draw()

    def _draw(self) -> None:
        paper = self._shown
        if paper is None or not self.sheets.isVisible():
            return
        dots = max(self.sheets.width(), theme.em(10)) / A4_INCHES * self.devicePixelRatioF()
        content = paper.content
        self._context.read(
            lambda _: page_pictures(content, dots), self._drawn, self._failed, key="receiving-pages"
        )

    def _drawn(self, images: list[QImage]) -> None:
        if self._shown is not None:
            self.sheets.show_images(images)

    def _print(self, paper: "Paper") -> None:
        print_pdf(self._context, self, paper.name, paper.content)

    def _save(self, paper: "Paper") -> None:
        save_paper(self._context, self, paper.name, paper.content)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._empty()
        self.reason.setText(error.message)
        self.reason.show()


def _papers(desk: Desk, sha256: str) -> "tuple[Paper, ...]":
    from desktop.services.committee import receiving

    return receiving.papers_of(desk, sha256)
