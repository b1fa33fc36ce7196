"""Scrolling a column so that what just appeared in it is seen: a form, a complaint under a form."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.kit.form import Column


def bring_into_sight(part: QWidget) -> None:
    """Scroll to a part once it has its place; as much of it as fits, from its top."""

    def scroll() -> None:
        column = _column_of(part)
        if column is None or not part.isVisible():
            return
        top = part.mapTo(column.inner, QPoint(0, 0)).y()
        column.ensureVisible(0, top + part.height(), 0, theme.em(1))
        column.ensureVisible(0, top, 0, theme.em(1))

    QTimer.singleShot(0, part, scroll)


def _column_of(part: QWidget) -> Column | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, Column):
        above = above.parentWidget()
    return above
