"""The papers of a book: a picture of the pages, then print them or save them as PDF or Excel."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.spans import SpanKind, months_of, quarter_of, span_words
from desktop.services import catalogue
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.drawing import page_pictures
from desktop.ui.handing.picture import A4_INCHES, Sheets
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.confirm import ConfirmBar
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Hint
from desktop.ui.numbering import GiveNumber, Numbered
from desktop.ui.printing import print_pdf, save_paper

if TYPE_CHECKING:
    from desktop.services.desk import Desk

PDF = ".pdf"
MOST_PAGES = 30
"""Pages shown as pictures; the rest is printed and saved all the same."""
WIDEST = 46
"""Width of a page on the screen, in lines of text."""
PAUSE = 150  # ms after the last change of width


class PaperLink(NamedTuple):
    """A kind of paper (`services.catalogue`) and what it is called in the window."""

    kind: str
    words: str
    numbered: Numbered | None = None
    """How it gets its number, where it is an issued document of a year."""


class OwnPaper(NamedTuple):
    """A paper of one line alone: one member's commitment, one prompt."""

    words: str
    """What the button says: `In bản này…`."""
    make: Callable[["Desk"], Paper]


def spans_of(kind: str, year: str) -> tuple[str, ...]:
    """Return the spans of a year a kind of paper is made for, the longest first."""
    made = []
    takes = catalogue.SPAN_PAPERS[kind].spans
    if SpanKind.YEAR in takes:
        made.append(year)
    if SpanKind.HALF in takes:
        made.extend((f"{year}-H1", f"{year}-H2"))
    if SpanKind.QUARTER in takes:
        made.extend(f"{year}-Q{number}" for number in range(1, 5))
    if SpanKind.MONTH in takes:
        made.extend(months_of(year))
    return tuple(made)


class PaperPages(Column):
    """The pages of one PDF as pictures, drawn in the width there is."""

    def __init__(self, context: Context) -> None:
        super().__init__(margin=0.6, widest=WIDEST)
        self._context = context
        self._paper: Paper | None = None
        self.sheets = self.add(Sheets())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)

    def show_paper(self, paper: Paper | None) -> None:
        """Show another paper; None for nothing, a workbook shows nothing."""
        self._paper = paper if paper is not None and paper.name.endswith(PDF) else None
        self.sheets.show_images([])
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._timer.start()

    def _draw(self) -> None:
        if self._paper is None or not self.isVisible():
            return
        width = min(self.viewport().width() - theme.em(1.2), theme.em(WIDEST))
        dots = max(width, theme.em(10)) / A4_INCHES * self.devicePixelRatioF()
        self._context.read(partial(_pictures, self._paper, dots), self._drawn, key="paper-pages")

    def _drawn(self, found: tuple[Paper, list[QImage]]) -> None:
        paper, images = found
        if paper is self._paper:
            self.sheets.show_images(images)


class PapersView(QWidget):
    """Stands in place of list and form until the person goes back."""

    closed = Signal()

    def __init__(self, context: Context, links: tuple[PaperLink, ...]) -> None:
        super().__init__()
        self._context = context
        self._links = links
        self._year, self._kind = "", ""
        self._own: OwnPaper | None = None
        self.question = ConfirmBar(self)
        self.numbers = {one.kind: self._number(one.numbered) for one in links if one.numbered is not None}
        self.paper: Paper | None = None
        self.kinds = {one.kind: LinkButton(one.words, partial(self.show_kind, one.kind)) for one in links}
        for button in self.kinds.values():
            button.setCheckable(True)
        self.span = Choice()
        self.span.setAccessibleName(self.tr("Kỳ"))
        self.span.chosen.connect(lambda _: self.make())
        self.back = Button(self.tr("← Quay lại"), self.closed.emit, shortcut="Esc")
        self.print = Button(self.tr("In…"), self.print_paper, shortcut="Ctrl+P")
        self.save = Button(self.tr("Lưu PDF…"), self.save_paper, shortcut="Ctrl+S")
        self.note = Hint()
        self.pages = PaperPages(context)
        head = QVBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.5), theme.em(0.8), theme.em(0.2))
        head.setSpacing(theme.em(0.3))
        head.addWidget(Flow(self.back, *self.kinds.values(), self.span, self.print, self.save))
        for number in self.numbers.values():
            head.addWidget(number)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.question)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def begin(self, year: str) -> None:
        """Show the first paper for a year."""
        self._own, self._year = None, year
        self._show_choices(shown=True)
        self.show_kind(self._kind or self._links[0].kind)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_own(self, own: OwnPaper) -> None:
        """Show the paper of one line alone."""
        self._own = own
        self._show_choices(shown=False)
        self.make()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_kind(self, kind: str) -> None:
        """Turn to another paper."""
        self.question.dismiss()
        self._kind = kind
        for other, button in self.kinds.items():
            button.setChecked(other == kind)
        spans = spans_of(kind, self._year)
        before = self.span.value()
        self.span.set_options([(one, span_words(one)) for one in spans])
        self.span.set_value_quietly(before if before in spans else self._usual(spans))
        self.span.setVisible(len(spans) > 1)
        self.make()

    def make(self) -> None:
        """Make the paper again."""
        span = str(self.span.value())
        kind, own = self._kind, self._own
        self.paper = None
        self._show_nothing(self.tr("Đang lập…"))
        if own is not None:
            self._context.write(own.make, self._made, self._not_made)
            return
        for other, number in self.numbers.items():
            number.setVisible(other == kind)
            number.show_for(span if other == kind else "")
        self._context.write(lambda desk: catalogue.paper(desk, kind, span), self._made, self._not_made)

    def print_paper(self) -> None:
        """Print it through the system's dialog."""
        if self.paper is not None and self.paper.name.endswith(PDF):
            print_pdf(self._context, self, self.paper.name, self.paper.content)

    def save_paper(self) -> None:
        """Save it as a file the person names."""
        if self.paper is not None:
            save_paper(self._context, self, self.paper.name, self.paper.content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _number(self, numbered: Numbered) -> GiveNumber:
        number = GiveNumber(self._context, numbered, self.question.ask)
        number.given.connect(lambda _: self.make())
        return number

    def _show_choices(self, *, shown: bool) -> None:
        self.question.dismiss()
        for button in self.kinds.values():
            button.setVisible(shown)
        if not shown:
            self.span.hide()
            for number in self.numbers.values():
                number.hide()

    def _usual(self, spans: tuple[str, ...]) -> str:
        today = self._context.today()
        wanted = (quarter_of(today), today.isoformat()[:7])
        return next((one for one in spans if one in wanted), spans[0])

    def _made(self, paper: Paper) -> None:
        self.paper = paper
        is_pdf = paper.name.endswith(PDF)
        self.print.setVisible(is_pdf)
        self.save.set_text(self.tr("Lưu PDF…") if is_pdf else self.tr("Lưu Excel…"))
        self.save.setEnabled(True)
        self.print.setEnabled(True)
        if self.back.hasFocus():
            (self.print if is_pdf else self.save).setFocus(Qt.FocusReason.OtherFocusReason)
        if is_pdf:
            self._show_note(paper.name)
            self.pages.show_paper(paper)
        else:
            words = self.tr("Bảng Excel “{name}” đã lập xong. Bấm “Lưu Excel…”.")
            self._show_note(words.format(name=paper.name))

    def _not_made(self, error: BaseException) -> None:
        self._show_nothing("")
        self._context.fail(error)

    def _show_nothing(self, words: str) -> None:
        if self.print.hasFocus() or self.save.hasFocus():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)  # the focus stays in this view
        self.print.setEnabled(False)
        self.save.setEnabled(False)
        self._show_note(words)

    def _show_note(self, words: str) -> None:
        self.note.setText(words)
        self.pages.show_paper(None)


def _pictures(paper: Paper, dots: float, _desk: "Desk") -> tuple[Paper, list[QImage]]:
    from desktop.services.papers import page_count

    pages = range(min(page_count(paper.content), MOST_PAGES))
    return paper, page_pictures(paper.content, dots, list(pages))

