"""A list of things said or decided, and below it one editor: type, Ctrl+Enter, the next.

The line being edited is in the record as soon as something is typed; there is nothing to confirm.
"""

from abc import abstractmethod
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from desktop.branch.meetings import MeetingRecord
from desktop.ui import theme
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.meeting import edits
from desktop.ui.meeting.form import commit_all, lock_fields
from desktop.ui.meeting.sheet import Sheet

Index = QModelIndex | QPersistentModelIndex
P = TypeVar("P", bound=edits.Ordered)
MOST_ROWS = 7


class Lines(QAbstractListModel):
    """Texts with ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str]] = []

    def show(self, lines: list[tuple[str, str]]) -> None:
        """Show (id, text) lines; lines with the same id stay where they are."""
        if [one for one, _ in lines] == [one for one, _ in self._lines]:
            old, self._lines = self._lines, lines
            for row, (before, after) in enumerate(zip(old, lines, strict=True)):
                if before != after:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Return the text of a line."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._lines[index.row()][1]
        return None

    def id_at(self, row: int) -> str:
        """Return the id of a line, empty where there is none."""
        return self._lines[row][0] if 0 <= row < len(self._lines) else ""

    def row_of(self, identifier: str) -> int:
        """Return the row of an id, or -1."""
        return next((row for row, (one, _) in enumerate(self._lines) if one == identifier), -1)


class LinesView(QListView):
    """The list above the editor: as high as its lines, up to seven."""

    chosen = Signal(str)
    entered = Signal()
    space = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(self)
        self.setModel(self.lines)
        self.setUniformItemSizes(True)
        self.setSpacing(theme.em(0.1))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.lines.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the lines."""
        rows = max(1, min(self.lines.rowCount(), MOST_ROWS))
        height = (self.sizeHintForRow(0) if self.lines.rowCount() else theme.em()) + 2 * self.spacing()
        return QSize(theme.em(10), rows * height + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(theme.em(6), self.sizeHint().height())

    def current_id(self) -> str:
        """Return the id of the current line, or empty."""
        return self.lines.id_at(self.currentIndex().row())

    def choose_quietly(self, identifier: str) -> None:
        """Make a line the current one without telling anybody; empty for none."""
        blocked = self.blockSignals(True)
        row = self.lines.row_of(identifier)
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))
        self.blockSignals(blocked)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which line is the current one."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            self.chosen.emit(self.lines.id_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Space acts, Delete removes, Alt and an arrow moves the line."""
        key, held = event.key(), event.modifiers()
        if held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.entered.emit()
        elif key == Qt.Key.Key_Space and not held:
            self.space.emit()
        elif key == Qt.Key.Key_Delete and not held:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Ledger(QWidget, Generic[P]):
    """Base of the lists in the forms: opinions, votes, assignments, guests, unfinished topics, signs."""

    fixed = False
    """The lines are given: none can be added, removed or moved."""
    blanks = True
    """The editor can hold a new part; without, it shows a part of the list or nothing."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._part: P | None = None
        self._stored = False
        self.view = LinesView()
        self.nothing = Hint(self.words_for_nothing())
        self.title = Sentence(bold=True)
        self.editor = QWidget()
        self.next_button = Button(self.words_for_next(), self.next_one, shortcut="Ctrl+Return")
        self.next_button.setText(f"{self.words_for_next()} (Ctrl+Enter)")
        self.remove_button = Button(self.tr("Xóa dòng này"), self.remove, shortcut="Del")
        self._build()
        self.view.chosen.connect(self._choose)
        self.view.entered.connect(self.edit_chosen)
        self.view.space.connect(self.space_pressed)
        self.view.removed.connect(self.remove)
        self.view.moved.connect(self.move_line)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.next_one)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        column.addWidget(self.title)
        column.addWidget(self.editor)
        self._column = column

    def _buttons(self) -> QWidget:
        """Return the row of buttons below the editor; hidden where the lines are given."""
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.next_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        if self.fixed:
            buttons.hide()
        return buttons

    def fill_editor(self, *fields: QWidget) -> None:
        """Put the fields into the editor, one below the other; Tab comes to the buttons after them."""
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(theme.gap(), 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        for field in fields:
            column.addWidget(field)
        self._column.addWidget(self._buttons())  # Tab goes in the order in which widgets come into the window

    def new_id(self) -> str:
        """Return the id of a new part."""
        return self.sheet.context.desk.ids()

    # ---- what each kind of list says for itself ---------------------------------------------------------

    @abstractmethod
    def parts(self, record: MeetingRecord) -> tuple[P, ...]:
        """Return the parts of the record shown in the list, in order."""

    def blank(self, record: MeetingRecord, order: int) -> P | None:  # noqa: ARG002  for those that write
        """Return a new part with nothing in it; None where the editor shows only parts of the list."""
        return None

    @abstractmethod
    def line(self, part: P, record: MeetingRecord) -> str:
        """Return the text of a part in the list."""

    @abstractmethod
    def is_empty(self, part: P) -> bool:
        """Tell whether a part says nothing, so that it need not be kept."""

    @abstractmethod
    def show_part(self, part: P, *, force: bool) -> None:
        """Show a part in the editor."""

    @abstractmethod
    def focus_editor(self) -> None:
        """Put the focus into the editor's first field."""

    @abstractmethod
    def words_for_nothing(self) -> str:
        """Return what stands in the place of an empty list."""

    def words_for_next(self) -> str:
        """Return the words on the button that begins the next part."""
        return self.tr("Thêm dòng tiếp")

    def words_for_title(self, number: int) -> str:
        """Return the words above the editor; `number` counts from 1, 0 for a new part."""
        return self.tr("Dòng số {number}").format(number=number) if number else self.tr("Dòng mới")

    def label(self) -> str:
        """Return the words under which an edit is undone."""
        return ""

    def space_pressed(self) -> None:
        """Space in the list: usually the same as Enter."""
        self.edit_chosen()

    # ---- the work they share ----------------------------------------------------------------------------

    @property
    def part(self) -> P:
        """The part in the editor."""
        if self._part is None:
            self._part = self._new_part()
            self._stored = False
        assert self._part is not None, "no part to edit"  # noqa: S101  the editor is hidden then
        return self._part

    def show_record(self) -> None:
        """Show the sheet's record: the list, and the part in the editor."""
        record = self.sheet.record
        parts = self.parts(record)
        self.view.lines.show([(one.id, self.line(one, record)) for one in parts])
        self.view.setVisible(bool(parts))
        self.nothing.setVisible(not parts)
        found = next((one for one in parts if self._part is not None and one.id == self._part.id), None)
        if found is not None:
            self._part, self._stored = found, True
            self.show_part(found, force=self.sheet.restored)
        elif self._stored or self._part is None or self._part.meeting_id != self.sheet.meeting_id:
            self._take(parts[0] if parts and not self.blanks else None)
        self.view.choose_quietly(self._part.id if self._stored and self._part else "")
        self._words(parts)
        self.lock(locked=self.sheet.closed)

    def lock(self, *, locked: bool) -> None:
        """Let nothing be edited in closed minutes."""
        lock_fields(self.editor, locked=locked)
        self.next_button.setVisible(not locked and not self.fixed)
        self.remove_button.setVisible(not locked and not self.fixed)
        self.remove_button.setEnabled(self._stored)
        self.editor.setVisible(self._stored or (self.blanks and not locked))

    def edit(self, **fields: object) -> None:
        """Change fields of the part in the editor; the record has it at once."""
        part = msgspec.structs.replace(self.part, **fields)
        if part == self._part and self._stored:
            return
        if not self._stored and self.is_empty(part):
            self._part = part
            return
        self._part, self._stored = part, True
        self.sheet.put(part, label=self.label())

    def commit(self) -> None:
        """Hand on what is typed in the editor but not sent yet."""
        commit_all(self.editor)

    def choose(self, identifier: str) -> None:
        """Take a part of the list into the editor."""
        self._choose(identifier)
        self.view.choose_quietly(identifier)

    def next_one(self) -> None:
        """Keep what is typed and begin the next part."""
        if self.sheet.closed or self.fixed:
            return
        self._leave_part()
        self._take(None)
        self.view.choose_quietly("")
        self._words(self.parts(self.sheet.record))
        self.focus_editor()

    def edit_chosen(self) -> None:
        """Go from the list into the editor."""
        self.focus_editor()

    def remove(self) -> None:
        """Take the part out of the record; Ctrl+Z brings it back."""
        if not self._stored or self._part is None or self.fixed or self.sheet.closed:
            return
        parts = self.parts(self.sheet.record)
        row = self.view.lines.row_of(self._part.id)
        gone, self._stored = self._part, False
        left = [one for one in parts if one.id != gone.id]
        self._take(left[min(row, len(left) - 1)] if left and self.view.hasFocus() else None)
        self.sheet.drop(
            gone, label=self.tr("xóa: {line}").format(line=self.line(gone, self.sheet.record)[:60])
        )
        self.sheet.context.say(self.tr("Đã xóa một dòng. Ctrl+Z để lấy lại."))
        if not left:
            self.focus_editor()

    def move_line(self, step: int) -> None:
        """Let the chosen part and its neighbour change places."""
        if self._part is None or not self._stored or self.fixed:
            return
        parts = self.parts(self.sheet.record)
        row = next((row for row, one in enumerate(parts) if one.id == self._part.id), -1)
        if row >= 0 and 0 <= row + step < len(parts):
            first, second = edits.swapped(parts[row], parts[row + step])
            self.sheet.put(first, second, label=self.tr("đổi thứ tự"))

    def _choose(self, identifier: str) -> None:
        if self._part is not None and identifier == self._part.id:
            return
        self._leave_part()
        parts = self.parts(self.sheet.record)
        self._take(next((one for one in parts if one.id == identifier), None))
        self._words(parts)
        self.lock(locked=self.sheet.closed)

    def _leave_part(self) -> None:
        commit_all(self.editor)
        part = self._part
        if part is not None and self._stored and self.is_empty(part) and not self.fixed:
            self._part, self._stored = None, False
            self.sheet.drop(part)

    def _take(self, part: P | None) -> None:
        """Put a part into the editor; None for a new one."""
        self._stored = part is not None
        self._part = part if part is not None else self._new_part()
        if self._part is not None:
            self.show_part(self._part, force=True)

    def _new_part(self) -> P | None:
        record = self.sheet.record
        return self.blank(record, edits.after_last(self.parts(record)))

    def _words(self, parts: tuple[P, ...]) -> None:
        part = self._part
        number = next((row for row, one in enumerate(parts, 1) if part is not None and one.id == part.id), 0)
        self.title.setText(self.words_for_title(number) if number or self.blanks else "")
        self.title.setVisible(bool(self.title.text()))
