"""Ctrl+K: finds members, meetings, papers, pages and commands by a few letters, with or without marks."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.branch.names import matches, nfc
from desktop.ui import theme
from desktop.ui.actions import Action, native_keys
from desktop.ui.context import Context
from desktop.ui.icons import icon
from desktop.ui.pages import COMMITTEE

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.finder import Hit

SHOWN = 12


class Found(NamedTuple):
    """One line of the list and what it does."""

    text: str
    note: str
    act: Callable[[], None]
    sign: str = ""


class Finder(QLineEdit):
    """The search field with its list. Down and Up move, Enter goes there, Esc gives the focus back."""

    def __init__(
        self, context: Context, commands: Callable[[], Sequence[Action]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._commands = context, commands
        self._found: list[Found] = []
        self._list: QListWidget | None = None
        self._before: QWidget | None = None
        self._composed = ""
        keys = native_keys("Ctrl+K")
        words = self.tr("Tìm đảng viên, buổi họp, văn bản, lệnh ({keys})")
        if context.kind == COMMITTEE:
            words = self.tr("Tìm chi bộ, người ký, gói, lệnh ({keys})")
        self.setPlaceholderText(words.format(keys=keys))
        self.setAccessibleName(self.tr("Tìm"))
        self.setMinimumHeight(theme.em(1.8))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(lambda _: self._search())

    def begin(self) -> None:
        """Take the focus, remembering where it was."""
        self._before = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def lines(self) -> tuple[str, ...]:
        """Return what the list shows."""
        if self._list is None or self._list.isHidden():
            return ()
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Search with what is still being composed, too."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString()
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, go, leave; the rest is the line's."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.lines():
            step = 1 if key == Qt.Key.Key_Down else -1
            popup = self._popup()
            popup.setCurrentRow((popup.currentRow() + step) % popup.count())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.lines():
                self._take(self._popup().currentRow())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        super().focusOutEvent(event)
        self._close()

    def _search(self) -> None:
        place = self.cursorPosition()
        typed = nfc(self.text()[:place] + self._composed + self.text()[place:]).strip()
        if not typed:
            self._close()
            return
        kind = self._context.kind
        self._context.read(
            lambda desk: _find(desk, typed, kind), lambda hits: self._show(typed, hits), key="finder"
        )

    def _show(self, typed: str, hits: "tuple[Hit, ...]") -> None:
        if not self.hasFocus():
            return
        commands = [
            Found(one.label, native_keys(one.shortcut), one.handler, "next")
            for one in self._commands()
            if matches(typed, one.label)
        ]
        things = [Found(one.title, one.subtitle, self._way_to(one), _SIGNS.get(one.kind, "")) for one in hits]
        self._found = [*things[: SHOWN - min(4, len(commands))], *commands][:SHOWN]
        popup = self._popup()
        popup.clear()
        for one in self._found:
            line = QListWidgetItem(f"{one.text}   {one.note}".rstrip())
            if one.sign:
                line.setIcon(icon(one.sign))
            popup.addItem(line)
        if not self._found:
            nothing = QListWidgetItem(self.tr("Không tìm thấy “{text}”.").format(text=typed))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            popup.addItem(nothing)
        popup.setCurrentRow(0)
        popup.setGeometry(self._place(popup))
        popup.raise_()
        popup.show()

    def _way_to(self, hit: "Hit") -> Callable[[], None]:
        return lambda: self._context.go(hit.page, hit.target)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._found):
            found = self._found[row]
            self.clear()
            self._leave()
            found.act()

    def _leave(self) -> None:
        self._close()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def _popup(self) -> QListWidget:
        if self._list is None:
            self._list = QListWidget(self.window())
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setAccessibleName(self.tr("Tìm thấy"))
            self._list.itemClicked.connect(lambda item: self._take(self._popup().row(item)))
            self.destroyed.connect(self._list.deleteLater)
        return self._list

    def _place(self, popup: QListWidget) -> QRect:
        corner = self.mapTo(self.window(), QPoint(0, self.height()))
        height = popup.count() * max(popup.sizeHintForRow(0), theme.em(1.2)) + 2 * popup.frameWidth()
        width = max(self.width(), theme.em(24))
        left = max(0, min(corner.x(), self.window().width() - width - theme.em(0.5)))
        return QRect(left, corner.y(), width, min(height, self.window().height() - corner.y()))

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()


_SIGNS = {
    "member": "members",
    "meeting": "meeting",
    "paper": "registers",
    "unit": "home",
    "key": "key",
    "packet": "receiving",
}


def _find(desk: "Desk", typed: str, kind: str) -> "tuple[Hit, ...]":
    from desktop.services import finder
    from desktop.services.committee import finding

    return (finding.find if kind == COMMITTEE else finder.find)(desk, typed, limit=SHOWN)
