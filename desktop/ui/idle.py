"""Locks the vault after some minutes in which nobody touched keys or mouse."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

USUAL_MINUTES = 10
LOOK = 5000
"""Milliseconds between two looks at the clock."""
_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.InputMethod, QEvent.Type.TouchBegin,
})


class IdleWatch(QObject):
    """Counts the time since the last sign of life; 0 minutes means never."""

    expired = Signal()
    ticked = Signal(int)
    """Whole minutes left, at least 1 while not expired."""

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; never holds an event up."""
        if event.type() in _SIGNS_OF_LIFE:
            self._last = time.monotonic()
        return False

    def set_minutes(self, minutes: int) -> None:
        """Choose another length; counting begins anew."""
        self.minutes = minutes
        self.begin_anew()

    def begin_anew(self) -> None:
        """Count from now, also where the time had run out."""
        self._last = time.monotonic()
        self._timer.start(LOOK)
        self.look()

    def look(self) -> None:
        """Compare with the clock now."""
        if not self.minutes:
            return
        left = self.minutes * 60 - (time.monotonic() - self._last)
        if left <= 0:
            self._timer.stop()
            self.expired.emit()
        else:
            self.ticked.emit(max(1, -int(-left // 60)))
