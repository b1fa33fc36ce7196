"""Choosing a member by two letters of the name, with or without marks, by keyboard alone."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.branch.names import matches, nfc
from desktop.ui import theme
from desktop.ui.kit.typing import LineField

SHOWN = 8


class Person(NamedTuple):
    """Somebody who can be chosen; `note` tells two of one name apart (year of birth, position)."""

    id: str
    name: str
    note: str = ""

    def label(self) -> str:
        """The line in the list."""
        return f"{self.name} · {self.note}" if self.note else self.name


class MemberPicker(LineField):
    """A line with a list below. Down and Up move, Enter or Tab takes, Esc closes; empty chooses nobody.

    The list is drawn over the page and never takes the focus, so that an input method keeps composing.
    """

    chosen = Signal(str)
    """The id, or empty for nobody; only when the person changed it."""

    def __init__(self, people: Iterable[Person] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setPlaceholderText(self.tr("Gõ hai chữ của tên"))
        self._people: tuple[Person, ...] = ()
        self._id = ""
        self._list: QListWidget | None = None
        self.set_people(people)
        self.textEdited.connect(lambda _: self._search())

    def set_people(self, people: Iterable[Person]) -> None:
        """Replace who can be chosen."""
        self._people = tuple(people)
        if not self.hasFocus():
            self._write_name()

    def chosen_id(self) -> str:
        """Return the id of the chosen one, or empty."""
        return self._id

    def set_chosen_quietly(self, identifier: str) -> None:
        """Show somebody without telling anybody."""
        if self.hasFocus() and self.isModified():
            return
        self._id = identifier
        self._write_name()

    def found(self) -> tuple[str, ...]:
        """Return the lines shown in the list now."""
        if self._list is None or self._list.isHidden():
            return ()
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Search with what the input method still composes, too."""
        super().inputMethodEvent(event)
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list and take from it; everything else is the line's."""
        key = event.key()
        if key == Qt.Key.Key_Down and self._move(1):
            return
        if key == Qt.Key.Key_Up and self._move(-1):
            return
        if key == Qt.Key.Key_Escape and self.found():
            self._close()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.found():
            self._take_current()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take the current line by Tab as well, then let Tab go on."""
        is_tab = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
        )
        if is_tab and self.found():
            self._take_current()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is typed if only one can be meant; else show again who was chosen."""
        typed = nfc(self.text()).strip()
        self._close()
        if self.isModified():
            if not typed:
                self._choose("")
            else:
                meant = self._matching(typed)
                if len(meant) == 1:
                    self._choose(meant[0].id)
            self._write_name()
        super().focusOutEvent(event)

    def mousePressed(self, item: QListWidgetItem) -> None:
        """Take the line that was clicked."""
        self._take(item)

    def _matching(self, typed: str) -> list[Person]:
        exact = [one for one in self._people if one.name.casefold() == typed.casefold()]
        return exact or [one for one in self._people if matches(typed, one.name)]

    def _search(self) -> None:
        start = self.cursorPosition()
        typed = nfc(self.text()[:start] + self.preedit() + self.text()[start:]).strip()
        if not typed:
            self._close()
            return
        self._open([one for one in self._people if matches(typed, one.name)])

    def _move(self, step: int) -> bool:
        if not self.found():
            if step > 0:
                self._open(list(self._people))
            return bool(self.found())
        popup = self._popup()
        popup.setCurrentRow((popup.currentRow() + step) % popup.count())
        return True

    def _take_current(self) -> None:
        self._take(self._popup().currentItem())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        QGuiApplication.inputMethod().reset()
        self._choose(str(item.data(Qt.ItemDataRole.UserRole)))
        self._close()
        self._write_name()

    def _choose(self, identifier: str) -> None:
        if identifier != self._id:
            self._id = identifier
            self.chosen.emit(identifier)

    def _write_name(self) -> None:
        name = next((one.name for one in self._people if one.id == self._id), "")
        self.setText(name)
        self.setModified(False)
        self._settling.known = self.value()

    def _popup(self) -> QListWidget:
        if self._list is None:
            self._list = QListWidget(self.window())
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setAccessibleName(self.tr("Đảng viên tìm thấy"))
            self._list.itemClicked.connect(self.mousePressed)
            self.destroyed.connect(self._list.deleteLater)
        return self._list

    def _open(self, people: list[Person]) -> None:
        if not people:
            self._close()
            return
        popup = self._popup()
        popup.clear()
        for one in people:
            item = QListWidgetItem(one.label())
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            popup.addItem(item)
        popup.setCurrentRow(0)
        popup.setGeometry(self._place_for(min(len(people), SHOWN)))
        popup.raise_()
        popup.show()

    def _place_for(self, rows: int) -> QRect:
        popup, window = self._popup(), self.window()
        height = rows * max(popup.sizeHintForRow(0), theme.em()) + 2 * popup.frameWidth()
        width = max(self.width(), min(theme.em(20), window.width()))
        corner = self.mapTo(window, QPoint(0, self.height()))
        if corner.y() + height > window.height():
            corner.setY(max(0, self.mapTo(window, QPoint(0, 0)).y() - height))
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        return QRect(corner.x(), corner.y(), width, height)

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()
