"""Labelled fields one below another or side by side, and a column that scrolls only downwards."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.kit.text import Hint

W = TypeVar("W", bound=QWidget)


class Form(QWidget):
    """A grid of labelled fields: the label above its field, `columns` side by side."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 1) -> None:
        super().__init__(parent)
        self._columns = columns
        self._next = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.em(0.8))
        self._grid.setVerticalSpacing(theme.em(0.5))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, label: str, field: W, hint: str = "", *, span: int = 1) -> W:
        """Put a field under its label; the label also names it for screen readers. Returns the field."""
        cell = QVBoxLayout()
        cell.setSpacing(theme.em(0.15))
        words = QLabel(label)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setBuddy(field)
        cell.addWidget(words)
        cell.addWidget(field)
        if hint:
            cell.addWidget(Hint(hint))
        cell.addStretch(1)
        field.setAccessibleName(label)
        if hint:
            field.setAccessibleDescription(hint)
        self._place(cell, span)
        return field

    def add_wide(self, widget: QWidget) -> None:
        """Put any widget across all columns."""
        cell = QVBoxLayout()
        cell.addWidget(widget)
        self._place(cell, self._columns)

    def _place(self, cell: QLayout, span: int) -> None:
        row, column = divmod(self._next, self._columns)
        if column + span > self._columns:
            row, column = row + 1, 0
        self._grid.addLayout(cell, row, column, 1, span)
        self._next = row * self._columns + column + span


class Column(QScrollArea):
    """A column of widgets that scrolls up and down, never sideways; keeps the focused field in sight."""

    def __init__(self, parent: QWidget | None = None, *, margin: float = 1.0, widest: float = 0) -> None:
        """`margin` and `widest` in lines of text; 0 for no limit of width."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inner = _Inner(self)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.gap())
        outer = QVBoxLayout(self.inner)
        outer.setContentsMargins(theme.em(margin), theme.em(margin), theme.em(margin), theme.em(margin))
        holder = QWidget()
        holder.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        if widest:
            holder.setMaximumWidth(theme.em(widest))
        outer.addWidget(holder)
        outer.addStretch(1)
        self.setWidget(self.inner)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def add(self, widget: W) -> W:
        """Put a widget at the end; returns it."""
        self.body.addWidget(widget)
        return widget

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.inner.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, theme.em(1.5))


class _Inner(QWidget):
    """The inside of a column: as narrow as the view, whatever its widgets would like."""

    def __init__(self, column: QScrollArea) -> None:
        super().__init__()
        self._column = column
        column.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the width of the view."""
        if event.type() == QEvent.Type.Resize and watched is self._column.viewport():
            self.setMaximumWidth(self._column.viewport().width())
        return super().eventFilter(watched, event)


def row(*widgets: QWidget | None, parent: QWidget | None = None) -> QWidget:
    """Put widgets side by side; None is a stretch."""
    from PySide6.QtWidgets import QHBoxLayout

    holder = QWidget(parent)
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.gap())
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return holder
