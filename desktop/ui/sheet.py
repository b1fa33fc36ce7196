"""F1: every shortcut that works here, read from the same list that makes them work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.actions import Action, native_keys
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column, row
from desktop.ui.kit.text import Heading


class ShortcutSheet(QWidget):
    """The sheet of shortcuts; Esc or the button goes back."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = Button(self.tr("Quay lại"), self.closed.emit, shortcut="Esc")
        self._column = Column(widest=44)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)
        self._column.add(row(Heading(self.tr("Phím tắt")), None, self._back))
        self._parts: list[QWidget] = []

    def show_actions(self, groups: Sequence[tuple[str, Sequence[Action]]]) -> None:
        """Fill the sheet with groups of commands."""
        for part in self._parts:
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        for title, actions in groups:
            lines = [(native_keys(one.shortcut), one.label) for one in actions if one.shortcut]
            if lines:
                self._add(Heading(title, 2))
                self._add(_grid(lines))
        fixed = [
            (native_keys("Tab"), self.tr("Sang ô hoặc nút sau")),
            (native_keys("Shift+Tab"), self.tr("Về ô hoặc nút trước")),
            (native_keys("Return"), self.tr("Bấm nút, mở dòng đang chọn")),
            (native_keys("Esc"), self.tr("Đóng danh sách, ẩn thông báo, quay lại")),
        ]
        self._add(Heading(self.tr("Ở mọi nơi"), 2))
        self._add(_grid(fixed))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _add(self, widget: QWidget) -> None:
        self._parts.append(self._column.add(widget))


def _grid(lines: Sequence[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, theme.em(0.5))
    grid.setColumnMinimumWidth(0, theme.em(8))
    grid.setColumnStretch(1, 1)
    for place, (keys, label) in enumerate(lines):
        key = QLabel(keys)
        key.setFont(theme.larger(key.font(), 1.0, bold=True))
        words = QLabel(label)
        words.setWordWrap(True)
        grid.addWidget(key, place, 0)
        grid.addWidget(words, place, 1)
    return holder
