"""A table of plain records: high rows, by keyboard, no sideways scrolling."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui import theme
from desktop.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Field:
    """One column. `width` in letters of text, 0 takes what is left (in `share`s)."""

    title: str
    text: Callable[[Any], str]
    width: float = 0
    right: bool = False
    tone: Callable[[Any], Tone] | None = None
    tip: Callable[[Any], str] | None = None
    bold: Callable[[Any], bool] | None = None


class Records(QAbstractTableModel):
    """Rows are records, columns are `Field`s; rows are told apart by `key`."""

    def __init__(self, fields: Sequence[Field], key: Callable[[Any], Hashable]) -> None:
        super().__init__()
        self.fields = tuple(fields)
        self.rows: tuple[Any, ...] = ()
        self.key = key

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other records. Rows that stay in their places are only redrawn, so nothing jumps."""
        new = tuple(rows)
        same = len(new) == len(self.rows) and all(
            self.key(one) == self.key(two) for one, two in zip(new, self.rows, strict=True)
        )
        if same:
            self.rows = new
            if new:
                last = self.index(len(new) - 1, len(self.fields) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many records there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Return text, colour, weight, alignment or tip of a cell."""
        if not index.isValid() or index.row() >= len(self.rows) or role not in _CELL:
            return None
        return _CELL[role](self.fields[index.column()], self.rows[index.row()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401  Qt's own
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.fields):
            if role == Role.DisplayRole:
                return self.fields[section].title
            if role == Role.TextAlignmentRole:
                return _side(self.fields[section])
        return None


def _side(field: Field, _record: object = None) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if field.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _colour(field: Field, record: object) -> QColor | None:
    tone = field.tone(record) if field.tone is not None else Tone.PLAIN
    return None if tone is Tone.PLAIN else theme.ink(tone, QGuiApplication.palette())


def _font(field: Field, record: object) -> QFont | None:
    bold = field.bold is not None and field.bold(record)
    return theme.larger(QGuiApplication.font(), 1.0, bold=True) if bold else None


_CELL: dict[int, Callable[[Field, Any], Any]] = {
    Role.DisplayRole: lambda field, record: field.text(record),
    Role.AccessibleTextRole: lambda field, record: f"{field.title}: {field.text(record)}",
    Role.ToolTipRole: lambda field, record: field.tip(record) if field.tip else field.text(record),
    Role.TextAlignmentRole: _side,
    Role.ForegroundRole: _colour,
    Role.FontRole: _font,
}


class Table(QTableView):
    """A `Records` table. Enter or a double click opens the current record."""

    opened = Signal(object)
    """The record that was opened."""
    moved = Signal(object)
    """The record that became the current one (None: no rows)."""

    def __init__(
        self,
        fields: Sequence[Field],
        parent: QWidget | None = None,
        *,
        name: str,
        key: Callable[[Any], Hashable] = lambda record: record.id,
    ) -> None:
        super().__init__(parent)
        self.records = Records(fields, key)
        self.setModel(self.records)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.em(1.9))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(theme.em(1.5))
        letter = self.fontMetrics().averageCharWidth()
        for column, field in enumerate(fields):
            if field.width:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(column, round(field.width * letter + theme.em(0.8)))
            else:
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.records.rows[index.row()]))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit(self.current()))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other records; the current one stays current wherever it went."""
        before = self.current()
        self.records.set_rows(rows)
        if before is not None and not self.select(self.records.key(before)):
            self.moved.emit(self.current())

    def current(self) -> Any:  # noqa: ANN401  whatever record the page put in
        """Return the current record, or None."""
        row = self.currentIndex().row()
        return self.records.rows[row] if 0 <= row < len(self.records.rows) else None

    def select(self, key: Hashable) -> bool:
        """Make the record with this key the current one; False if there is none."""
        for row, record in enumerate(self.records.rows):
            if self.records.key(record) == key:
                if row != self.currentIndex().row() or not self.selectionModel().hasSelection():
                    self.select_row(row)
                return True
        return False

    def select_row(self, row: int) -> None:
        """Make a row the current one and scroll to it."""
        index = self.records.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
            return
        super().keyPressEvent(event)
