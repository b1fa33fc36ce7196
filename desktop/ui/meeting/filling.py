"""The frame of a form whose own lists scroll: it scrolls as a whole only below the form's least height."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui import theme

LEAST = 10
"""Least height in heights of a line: what the form needs beyond it is scrolled to."""


class Filling(QScrollArea):
    """Gives a form the whole height there is; the window need not grow for a form that needs more."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(form)
        form.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as the form needs, but low."""
        return QSize(self._form.minimumSizeHint().width(), theme.em(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the form as large as the view."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form when what it says needs more or less height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._form:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        form, room = self._form, self.viewport().size()
        layout = form.layout()
        least = form.minimumSizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            least = max(least, layout.totalMinimumHeightForWidth(room.width()))
        form.resize(room.width(), max(room.height(), least))
