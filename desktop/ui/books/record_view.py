"""One line of a book at the right of the list: whose it is, what is wrong with it, its form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.books.form import Group, RecordForm
from desktop.ui.books.rows import Row, Shelf, Told
from desktop.ui.books.saver import Draft, Saver
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone


class RecordView(QWidget):
    """Shows one line and saves what is typed into it."""

    closed = Signal()
    dropped = Signal()
    """The person wants the line away."""
    paper_wanted = Signal()
    """The person wants the paper of this line alone."""

    def __init__(self, context: Context, saver: Saver) -> None:
        super().__init__()
        self.saver = saver
        self.row: Row | None = None
        self._groups: tuple[Group, ...] = ()
        self.title = Heading("", 2)
        self.lacking = Sentence(tone=Tone.WARN)
        self.lacking.hide()
        self.nothing = Hint()
        self.back = Button(self.tr("← Danh sách"), self.closed.emit, shortcut="Esc")
        self.drop = Button(self.tr("Xóa"), self.dropped.emit, shortcut="Ctrl+Delete")
        self.paper = Button("", self.paper_wanted.emit, shortcut="Ctrl+Shift+P")
        self.paper.hide()
        self.form = RecordForm(context, ())
        self.column = Column(margin=0.6)
        self.column.add(self.nothing)
        self.column.add(self.form)
        head = QHBoxLayout()
        head.setContentsMargins(theme.em(0.6), theme.em(0.3), theme.em(0.6), 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        warning = QHBoxLayout()
        warning.setContentsMargins(theme.em(0.6), 0, theme.em(0.6), 0)
        warning.addWidget(self.lacking)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(warning)
        column.addWidget(self.column, 1)
        self.form.typed.connect(self._typed)
        saver.refused.connect(self.form.complain)
        saver.accepted.connect(self.form.accept)
        saver.lacked.connect(self._lacks)

    def show_row(
        self, row: Row, shelf: Shelf, groups: Sequence[Group], draft: Draft, *, force: bool = False
    ) -> None:
        """Show a line; another one than before replaces everything."""
        other = self.row is None or self.row.id != row.id
        if self._groups != tuple(groups):
            self._groups = tuple(groups)
            self.form.set_groups(groups)
            force = True
        if not other and self.row is not None and (self.row.told, self.row.ways) != (row.told, row.ways):
            self.form.tell(row)
        self.row = row
        self.title.setText(row.title)
        self.nothing.hide()
        self.form.show()
        self.drop.setVisible(row.stored and not isinstance(row.record, Told))
        self._lacks(draft.lacking)
        self.form.show_row(row, shelf, draft, force=force or other)
        if other:
            self.column.verticalScrollBar().setValue(0)

    def show_paper(self, words: str) -> None:
        """Offer the paper of this line alone; empty where it has none."""
        self.paper.set_text(words)
        self.paper.setVisible(bool(words))

    def show_nothing(self, words: str) -> None:
        """No line is chosen."""
        self.row = None
        self.show_paper("")
        self.title.setText("")
        self.nothing.setText(words)
        self.nothing.show()
        self.form.hide()
        self.drop.hide()
        self._lacks("")

    def commit(self) -> None:
        """Save what is typed without waiting for a pause; what means nothing stays with its line."""
        self.form.commit()
        draft = self.saver.draft
        if draft is not None and self.row is not None and draft.record.id == self.row.id:
            draft.unread = self.form.unread()
        self.saver.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _typed(self, name: str, value: object) -> None:
        self.saver.type(name, value)
        self.saver.flush()

    def _lacks(self, sentence: str) -> None:
        self.lacking.setText(self.tr("Chưa lưu dòng này: {why}").format(why=sentence) if sentence else "")
        self.lacking.setVisible(bool(sentence))
