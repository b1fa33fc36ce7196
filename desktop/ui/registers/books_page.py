"""Các sổ: the registers of the branch at the left, the lines of one of them beside it."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.registering import Register
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.table import Field, Table
from desktop.ui.page import Page
from desktop.ui.registers.lines_page import RegisterPage, page_of, title_of

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.storage.kept import Changed

WIDE = 56
"""Width of the page, in lines of text, from which the list of registers stands beside the lines."""
LIST = 17
"""Width of that list, in lines of text."""


class BooksPage(Page):
    """The registers a branch keeps."""

    key: ClassVar[str] = "books"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._kept: tuple[Register, ...] = ()
        self._pages: dict[str, RegisterPage] = {}
        self._target = ""
        self._filling = False
        self.table = Table(
            [Field(self.tr("Các sổ"), _named, tip=title_of)],
            name=self.tr("Các sổ"),
            key=lambda one: one.code,
        )
        self.table.setFixedWidth(theme.em(LIST))
        self.table.moved.connect(self._moved)
        self.table.opened.connect(lambda _: self.focus_lines())
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Sổ"))
        self.choice.chosen.connect(lambda code: self._show_register(str(code)))
        self.choice.setMinimumContentsLength(12)
        self.choice.hide()
        self._stack = QStackedWidget()
        top = QHBoxLayout()
        top.setContentsMargins(theme.em(0.8), theme.em(0.2), theme.em(0.8), 0)
        top.addWidget(self.choice)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.table)
        across.addLayout(right, 1)
        self.content.addLayout(across)

    def enter(self, target: str = "") -> None:
        """Show the registers; `target` is `badges`, or with what to show in it `badges:new`."""
        self._target = target
        self.context.read(_kept, self._show, key="books")

    def leave(self) -> None:
        """Save what is typed."""
        if self.current() is not None:
            self.shown().leave()

    def refresh(self, changed: "Changed | None") -> None:
        """Tell the registers that were opened."""
        for page in self._pages.values():
            page.refresh(changed)

    def focus_first(self) -> None:
        """The list of registers; where it has no room, the lines."""
        if self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_lines()

    def focus_lines(self) -> None:
        """Go to the lines of the register shown."""
        if self.current() is not None:
            self.shown().focus_first()

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of a register; they work on whichever is in front."""
        told = (
            ("find", self.tr("Tìm trong sổ này"), "Ctrl+F"),
            ("new", self.tr("Thêm dòng"), "Ctrl+N"),
            ("drop", self.tr("Xóa dòng đang chọn"), "Ctrl+Delete"),
            ("papers", self.tr("In, lưu các sổ"), "Ctrl+P"),
            ("undo", self.tr("Sổ theo dõi: hoàn tác"), "Ctrl+Z"),
            ("redo", self.tr("Sổ theo dõi: làm lại"), "Ctrl+Shift+Z"),
        )
        return tuple(
            Action(f"books.{what}", words, partial(self._ask_page, what), keys) for what, words, keys in told
        )

    def _ask_page(self, what: str) -> None:
        """Hand a command on to the register in front; one that takes no lines by hand does not begin one."""
        register = self.current()
        if register is None:
            return
        page = self.shown()
        if what in {"new", "drop"} and not register.entered:
            return
        commands = {
            "find": page.places.focus_find,
            "new": page.new,
            "drop": page.drop,
            "papers": page.show_papers,
            "undo": page.undo,
            "redo": page.redo,
        }
        commands[what]()

    def current(self) -> Register | None:
        """Return the register that is shown, or None before they are read."""
        page = self._stack.currentWidget()
        return page.register if isinstance(page, RegisterPage) else None

    def shown(self) -> RegisterPage:
        """Return the page of the register that is shown."""
        page = self._stack.currentWidget()
        if not isinstance(page, RegisterPage):
            msg = "no register is shown yet"
            raise TypeError(msg)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the lines where there is room, else a choice above them."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme.em(WIDE)
        self.table.setVisible(wide)
        self.choice.setVisible(not wide)

    def _show(self, kept: tuple[Register, ...]) -> None:
        self._kept = kept
        code, _, rest = self._target.partition(":")
        self._target = ""
        codes = [one.code for one in kept]
        before = self.current()
        usual = before.code if before is not None and before.code in codes else codes[0]
        self._filling = True
        self.table.set_rows(kept)
        self.choice.set_options([(one.code, _named(one)) for one in kept])
        self._filling = False
        self._show_register(code if code in codes else usual, rest)

    def _moved(self, register: Register | None) -> None:
        if register is not None and not self._filling:
            self._show_register(register.code)

    def _show_register(self, code: str, target: str = "") -> None:
        before = self._stack.currentWidget()
        if code not in self._pages:
            register = next(one for one in self._kept if one.code == code)
            self._pages[code] = page_of(register)(self.context)
            self._stack.addWidget(self._pages[code])
        page = self._pages[code]
        if isinstance(before, RegisterPage) and before is not page:
            before.leave()
        self._stack.setCurrentWidget(page)
        self._filling = True
        self.table.select(code)
        self._filling = False
        self.choice.set_value_quietly(code)
        page.enter(target)


def _named(register: Register) -> str:
    title = title_of(register).removeprefix("Sổ ")
    number = f"{register.number}. " if register.number else ""
    return f"{number}{title[:1].upper()}{title[1:]}"


def _kept(desk: "Desk") -> tuple[Register, ...]:
    from desktop.services import register_papers

    return register_papers.kept(desk)
