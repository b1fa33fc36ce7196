"""Seen whole: what just appeared in a column (a form, a complaint under it), and what wraps in a strip."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.kit.banner import Strip
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


def let_grow(strip: Strip) -> None:
    """Let a strip be as high as its sentences need in a narrow column; it would cut off what wraps there."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    strip.setSizePolicy(policy)


def _column_of(part: QWidget) -> Column | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, Column):
        above = above.parentWidget()
    return above
