"""A list of people worked through by keyboard: arrows, Space; letters go to the finder beside it."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QTableView, QWidget

from desktop.branch.names import matches
from desktop.ui import theme

Index = QModelIndex | QPersistentModelIndex
NAME_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2


class PeopleView(QTableView):
    """A table with one person a row. Space acts on the person, Enter goes on to the details."""

    acted = Signal(str)
    """Space on this member (id)."""
    entered = Signal(str)
    """Enter on this member (id)."""
    chosen = Signal(str)
    """Another member is the current one (id), or nobody (empty)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder: PersonFinder | None = None
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        self.horizontalHeader().setHighlightSections(False)
        # letters reach the finder, where the input method composes them
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def current_id(self) -> str:
        """Return the id of the current member, or empty."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE) or "") if index.isValid() else ""

    def choose(self, member_id: str) -> bool:
        """Make this member the current one; tells whether he or she is in the list."""
        model = self.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(ID_ROLE) == member_id:
                self.go_to(row)
                return True
        return False

    def go_to(self, row: int) -> None:
        """Make the person in this row the current one and show the row."""
        column = max(self.currentIndex().column(), 0)
        index = self.model().index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def find_name(self, typed: str, start: int = 0, step: int = 1) -> bool:
        """Go to the next person whose name matches what was typed, from row `start` on, around the end."""
        model = self.model()
        rows = model.rowCount()
        for offset in range(rows):
            row = (start + offset * step) % rows
            name = str(model.index(row, 0).data(NAME_ROLE) or "")
            if name and matches(typed, name):
                self.go_to(row)
                return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who the current member is."""
        super().currentChanged(current, previous)
        old = previous.data(ID_ROLE) if previous.isValid() else None
        new = current.data(ID_ROLE) if current.isValid() else None
        if new != old:
            self.chosen.emit(str(new or ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space acts, Enter goes on, letters go to the finder; the rest is the table's."""
        editing = self.state() == QAbstractItemView.State.EditingState
        key, member_id = event.key(), self.current_id()
        if not editing and key == Qt.Key.Key_Space and not event.modifiers():
            if member_id:
                self.acted.emit(member_id)
            event.accept()
        elif not editing and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if member_id:
                self.entered.emit(member_id)
            event.accept()
        elif not editing and self.finder is not None and _is_letter(event):
            self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
            QApplication.sendEvent(self.finder, event)
        else:
            super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and bool(event.text()) and event.text().isalpha()


class PersonFinder(QLineEdit):
    """Goes to a person in a list by the first letters of the name's words, with or without marks."""

    def __init__(self, view: PeopleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        view.finder = self
        self.setPlaceholderText(self.tr("Tìm tên: gõ 2 chữ đầu, rồi Enter"))
        self.setAccessibleName(self.tr("Tìm tên trong danh sách"))
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(theme.em(1.8))
        self.textChanged.connect(self._search)

    def _search(self, text: str) -> None:
        found = not text.strip() or self._view.find_name(text)
        self.setProperty("trouble", not found)
        self.setAccessibleDescription("" if found else self.tr("Không có ai tên như vậy."))
        self.setToolTip(self.accessibleDescription())
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go to the next match; Enter goes to the list; Escape gives up."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._view.find_name(self.text(), self._view.currentIndex().row() + step, step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.clear()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def weighty() -> QFont:
    """Return the bold font of what stands out in a list."""
    return theme.larger(QGuiApplication.font(), 1.0, bold=True)


class PeopleModel(QAbstractTableModel):
    """Base of the models behind `PeopleView`: rows are replaced whole, or only drawn anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()

    def show_rows(self, ids: Sequence[str], take: Callable[[], None]) -> None:
        """Put new contents in with `take`; the place in the list stays where the people are the same."""
        new = tuple(ids)
        if new == self._ids:
            take()
            if new:
                self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._ids = new
        take()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def id_at(self, row: int) -> str:
        """Return the id shown in a row; empty for a heading."""
        return self._ids[row]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  Qt's own
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    @abstractmethod
    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings())
