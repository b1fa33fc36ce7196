"""Where the parts of a book's page stand: tools on top, list and form side by side or in turn, papers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.books.papers_view import OwnPaper, PaperLink, PapersView
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, LinkButton, MainButton
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence

if TYPE_CHECKING:
    from desktop.ui.books.frame import BookWords
    from desktop.ui.books.record_view import RecordView

WIDE = 50
"""Width of the page, in lines of text, from which list and form stand side by side."""
LIST_SHARE = 45
"""Percent of the width that the list takes."""
NAME_ROOM = 8
"""Least width of a stretching column, in lines of text."""


class BookLayout(QWidget):
    """The widgets of a book's page; the page itself says what they do."""

    returned = Signal()
    """The person came back from the papers."""

    def __init__(
        self, context: Context, words: "BookWords", fields: Sequence[Field], record: "RecordView",
        links: tuple[PaperLink, ...], *, by_year: bool, written: bool, tools: Sequence[QWidget] = (),
    ) -> None:
        """`written`: lines can be changed here; `tools` are the book's own, after the main button."""
        super().__init__()
        self.record = record
        self._links = links
        self.beside = True
        self.finder = LineField(placeholder=self.tr("Tìm trong sổ này"))
        self.finder.setAccessibleName(self.tr("Tìm trong sổ này"))
        self.finder.setClearButtonEnabled(True)
        self.finder.setFixedWidth(theme.em(9.5))
        self.year = Choice()
        self.year.setAccessibleName(self.tr("Năm"))
        self.main = MainButton(words.new, shortcut="Ctrl+N" if words.new else "")
        self.papers = Button(self.tr("In, lưu…"), shortcut="Ctrl+P")
        self.undo = Button(self.tr("Hoàn tác"), shortcut="Ctrl+Z")
        self.redo = Button(self.tr("Làm lại"), shortcut="Ctrl+Shift+Z")
        self.open_only = LinkButton(words.open_only)
        self.open_only.setCheckable(True)
        self.open_only.toggled.connect(
            lambda on: self.open_only.setText(f"✓ {words.open_only}" if on else words.open_only)
        )
        self.waiting = LinkButton("")
        self.waiting.hide()
        self.count = Sentence()
        self.none = Hint()
        self.none.hide()
        self.table = Table(fields, name=words.title)
        self.papers_view = PapersView(context, links)
        self.papers_view.closed.connect(self._back_from_papers)
        self.tools = Flow(
            *((self.year,) if by_year else ()), self.main, *tools, self.finder,
            *((self.open_only,) if words.open_only else ()),
            *((self.papers,) if links else ()), *((self.undo, self.redo) if written else ()), self.waiting,
        )
        self._lay_out(words.title)

    @property
    def showing_papers(self) -> bool:
        """Whether the papers stand in front."""
        return self._stack.currentWidget() is self.papers_view

    def share_width(self) -> None:
        """List and form beside each other where there is room; nothing scrolls sideways."""
        self.beside = self.width() >= theme.em(WIDE)
        shows_record = self.beside or self._record_wanted
        self.record.setVisible(shows_record)
        self.record.back.setVisible(not self.beside)
        for part in (self.top, self.table):
            part.setVisible(self.beside or not shows_record)
        if self.beside:
            self.split.setSizes([self.width() * LIST_SHARE // 100, self.width() * (100 - LIST_SHARE) // 100])
        self._fit_columns(self.width() * LIST_SHARE // 100 if self.beside else self.width())

    def show_record(self) -> None:
        """Bring the form to the front where there is no room for both."""
        self._record_wanted = True
        self.share_width()

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._record_wanted = False
        self._stack.setCurrentWidget(self.list)
        self.share_width()

    def show_papers(self, year: str) -> None:
        """Show the papers of a year."""
        self._own_shown = False
        self._stack.setCurrentWidget(self.papers_view)
        self.papers_view.begin(year)

    def show_own_paper(self, own: OwnPaper) -> None:
        """Show the paper of one line alone; the way back leads to the line."""
        self._own_shown = True
        self._stack.setCurrentWidget(self.papers_view)
        self.papers_view.show_own(own)

    def show_years(self, years: Sequence[str], year: str) -> None:
        """Offer years, the latest first."""
        self.year.set_options([(one, self.tr("Năm {year}").format(year=one)) for one in years])
        self.year.set_value_quietly(year)

    def show_none(self, words: str) -> None:
        """Say why the list is empty; empty for a list that is not."""
        self.none.setText(words)
        self.none.setVisible(bool(words))

    def show_undo(self, undo: str, redo: str) -> None:
        """Say what can be undone."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.setToolTip(f"{undo} (Ctrl+Z)" if undo else "Ctrl+Z")
        self.redo.setToolTip(f"{redo} (Ctrl+Shift+Z)" if redo else "Ctrl+Shift+Z")

    def focus_find(self) -> None:
        """Go to the field that finds."""
        self.show_list()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _lay_out(self, title: str) -> None:
        heading = Heading(title)
        heading.setWordWrap(False)
        line = QHBoxLayout()
        line.setSpacing(theme.em(0.8))
        line.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.tools, 1)
        self.top = QWidget()
        top = QVBoxLayout(self.top)
        top.setContentsMargins(theme.em(0.8), theme.em(0.5), theme.em(0.8), theme.em(0.3))
        top.setSpacing(theme.em(0.3))
        top.addLayout(line)
        top.addWidget(self.count)
        top.addWidget(self.none)
        self.count.hide()
        self._record_wanted = self._own_shown = False
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(self.record)
        self.list = QWidget()
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.papers_view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _fit_columns(self, width: int) -> None:
        """Leave out the last columns until what stretches has room."""
        fields = self.table.records.fields
        stretching = sum(not one.width for one in fields)
        room = width - theme.em(NAME_ROOM) * stretching - theme.em(1)
        letter = self.table.fontMetrics().averageCharWidth()
        for column, field in enumerate(fields):
            if not field.width:
                continue
            asked = round(field.width * letter + theme.em(0.8))
            fits = asked <= room or column == 0
            self.table.setColumnHidden(column, not fits)
            room -= asked if fits else 0

    def _back_from_papers(self) -> None:
        was_own, self._own_shown = self._own_shown, False
        self.show_list()
        if was_own:
            self.show_record()
        self.returned.emit()
