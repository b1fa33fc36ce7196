"""Filter words in a row: `Đang sinh hoạt 37 · Dự bị 3 · …`; one of them is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.flow import Flow


class FilterBar(QWidget):
    """Words of which one is chosen; Left and Right move and choose. The chosen one is bold and ticked."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, LinkButton] = {}
        self._words: dict[str, str] = {}
        self._current = ""
        self._flow = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._flow)

    def show_words(self, words: Sequence[tuple[str, str, int]], chosen: str) -> None:
        """Show words by (key, word, count); buttons that stay keep the focus."""
        wanted = {key for key, _, _ in words}
        for key in [key for key in self._buttons if key not in wanted]:
            button = self._buttons.pop(key)
            self._group.removeButton(button)
            button.deleteLater()
        for key, word, count in words:
            if key not in self._buttons:
                self._buttons[key] = self._button(key)
            self._words[key] = f"{word} {count}"
        if list(self._buttons) != [key for key, _, _ in words]:
            self._reorder([key for key, _, _ in words])
        self._mark(chosen if chosen in wanted else words[0][0])

    def words(self) -> tuple[str, ...]:
        """Return what stands there, in order."""
        return tuple(self._words[key] for key in self._buttons)

    def current(self) -> str:
        """Return the key of the chosen word."""
        return self._current

    def choose(self, key: str) -> None:
        """Choose a word as if it had been pressed."""
        self._buttons[key].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Left and Right."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._current:
            super().keyPressEvent(event)
            return
        keys = list(self._buttons)
        target = keys[(keys.index(self._current) + step) % len(keys)]
        self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(target)

    def _button(self, key: str) -> LinkButton:
        button = LinkButton("", lambda: self._press(key))
        button.setCheckable(True)
        self._group.addButton(button)
        layout = self._flow.layout()
        if layout is not None:
            layout.addWidget(button)
        button.show()
        return button

    def _reorder(self, keys: list[str]) -> None:
        layout = self._flow.layout()
        if layout is None:
            return
        while layout.count():
            layout.takeAt(0)
        for key in keys:
            layout.addWidget(self._buttons[key])
        self._buttons = {key: self._buttons[key] for key in keys}

    def _press(self, key: str) -> None:
        self._mark(key)
        self.chosen.emit(key)

    def _mark(self, chosen: str) -> None:
        self._current = chosen
        for key, button in self._buttons.items():
            is_chosen = key == chosen
            button.setChecked(is_chosen)
            button.setFont(theme.larger(self.font(), 1.0, bold=is_chosen))
            button.setText(f"✓ {self._words[key]}" if is_chosen else self._words[key])
            button.setAccessibleName(self._words[key])
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
