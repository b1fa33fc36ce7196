"""The frame around the pages while a vault is open: rail, head, foot, commands."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.dates import days_between, short
from desktop.errors import Trouble
from desktop.ui import idle, pages, theme
from desktop.ui.actions import Action, bind
from desktop.ui.checking.dropping import DropTarget
from desktop.ui.context import Context
from desktop.ui.finder import Finder
from desktop.ui.icons import icon
from desktop.ui.idle import IdleWatch
from desktop.ui.kit.rail import Rail
from desktop.ui.kit.text import Hint, Rule, Sentence
from desktop.ui.page import Page
from desktop.ui.sheet import ShortcutSheet

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.branch.organisation import Branch
    from desktop.committee.records import Committee
    from desktop.services.desk import Desk
    from desktop.services.keeping import BackupFact
    from desktop.storage.kept import Changed

SAID = 8000
"""Milliseconds a sentence stays in the status bar."""
_CHECKING = {pages.BRANCH: ("handing", "verify"), pages.COMMITTEE: ("receiving", "")}
"""Page and target that take what is dropped on the window."""
_ICONS = {"branches": "key", "trust": "shield"}
"""Pages whose icon has another name than they."""


class Workplace(DropTarget):
    """Shows one page at a time; builds each when it is first asked for."""

    lock_wanted = Signal()
    left_alone = Signal()
    """Nobody has touched keys or mouse for so long that the vault must be locked, come what may."""
    quit_wanted = Signal()
    scale_wanted = Signal(int)
    """Steps up or down."""
    named = Signal(str)
    """The branch's name, for the window's title."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.context = context
        self._pages: dict[str, Page] = {}
        self._key = ""
        self._shortcuts: list[QShortcut] = []
        self._rail = self._make_rail()
        self._title = Sentence(bold=True, times=1.15)
        self._superior = Hint()
        self.finder = Finder(context, self.commands)
        self._stack = QStackedWidget()
        self._sheet = ShortcutSheet()
        self._sheet.closed.connect(self._hide_sheet)
        self._stack.addWidget(self._sheet)
        self._saved, self._backup, self._lock = QLabel(), QLabel(), QLabel()
        self._said = QLabel()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._said.clear)
        self.idle = IdleWatch(idle.USUAL_MINUTES, self)
        self._lay_out()
        self._listen()
        bind(self.actions_everywhere(), self)

    def start(self, page: str = "", target: str = "") -> None:
        """Show the first page and read what the head and the foot say."""
        self._read_head()
        self._read_foot()
        self.show_page(page or pages.first(self.context.kind), target)

    def current(self) -> Page | None:
        """Return the page in front."""
        return self._pages.get(self._key)

    def page_key(self) -> str:
        """Return the key of the page in front."""
        return self._key

    def show_page(self, key: str, target: str = "") -> None:
        """Bring a page to the front, building it if this is the first time."""
        before = self.current()
        if key not in pages.places(self.context.kind):
            return
        if key not in self._pages:
            self._pages[key] = pages.load(key, self.context.kind)(self.context)
            self._stack.addWidget(self._pages[key])
        page = self._pages[key]
        if before is not None and before is not page:
            before.leave()
        self._key = key
        self._rail.choose_quietly(key)
        self._stack.setCurrentWidget(page)
        page.enter(target)
        self._bind_page(page)
        page.focus_first()

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Show what was dropped where it is checked, whatever page is in front that takes no drops itself."""
        key, target = _CHECKING[self.context.kind]
        self.show_page(key, target)
        page = self.current()
        if page is not None:
            page.front().take(paths)

    def commands(self) -> tuple[Action, ...]:
        """Return every command that works now: the page's own first."""
        page = self.current()
        return (*(page.actions_here() if page else ()), *self.actions_everywhere())

    def actions_everywhere(self) -> tuple[Action, ...]:
        """Return the commands of the frame."""
        places = tuple(
            Action(f"go.{key}", name, partial(self.show_page, key), f"Ctrl+{number}")
            for number, (key, name) in enumerate(self._names().items(), 1)
        )
        guide = Action("help.guide", self.tr("Hướng dẫn"), partial(self.show_page, "guide"), "Shift+F1")
        return (
            *places,
            Action("find", self.tr("Tìm mọi thứ"), self.finder.begin, "Ctrl+K"),
            Action("help.keys", self.tr("Xem phím tắt"), self.show_sheet, "F1"),
            *([guide] if "guide" in pages.places(self.context.kind) else []),
            Action("scale.up", self.tr("Chữ to hơn"), partial(self.scale_wanted.emit, 1), "Ctrl++"),
            Action("scale.down", self.tr("Chữ nhỏ hơn"), partial(self.scale_wanted.emit, -1), "Ctrl+-"),
            Action("lock", self.tr("Khóa kho"), self.lock_wanted.emit, "Ctrl+L"),
            Action("quit", self.tr("Đóng chương trình"), self.quit_wanted.emit, "Ctrl+Q"),
        )

    def show_sheet(self) -> None:
        """Show the shortcuts that work here."""
        page = self.current()
        here = page.actions_here() if page else ()
        everywhere = self.actions_everywhere()
        groups = [(self._names().get(self._key, ""), here), (self.tr("Toàn chương trình"), everywhere)]
        self._stack.setCurrentWidget(self._sheet)
        self._sheet.show_actions(groups)

    def say(self, sentence: str) -> None:
        """Put a sentence into the status bar for a while."""
        self._said.setText(sentence)
        self._quiet.start(SAID)

    def show_saving(self, sentence: str) -> None:
        """Say what is being finished before the vault closes; nothing can be typed meanwhile."""
        self._saved.setText(sentence)
        self._rail.setEnabled(False)
        self.finder.setEnabled(False)
        self._stack.setEnabled(False)

    def go_on(self) -> None:
        """The vault stays open after all."""
        self.idle.begin_anew()
        self._rail.setEnabled(True)
        self.finder.setEnabled(True)
        self._stack.setEnabled(True)

    def status(self) -> tuple[str, str, str]:
        """Return what the foot says: saved, backup, lock."""
        return self._saved.text(), self._backup.text(), self._lock.text()

    def _names(self) -> dict[str, str]:
        if self.context.kind == pages.COMMITTEE:
            return {
                "receiving": self.tr("Tiếp nhận"),
                "branches": self.tr("Chi bộ và khóa"),
                "trust": self.tr("Tin cậy"),
                "settings": self.tr("Cài đặt"),
            }
        return {
            "home": self.tr("Việc cần làm"),
            "members": self.tr("Đảng viên"),
            "meeting": self.tr("Sinh hoạt"),
            "check": self.tr("Kiểm điểm"),
            "handing": self.tr("Báo cáo và nộp"),
            "registers": self.tr("Sổ sách"),
            "settings": self.tr("Cài đặt"),
        }

    def _make_rail(self) -> Rail:
        rail = Rail(self.tr("Các phần của sổ"))
        rail.setContentsMargins(0, theme.em(0.3), 0, theme.em(0.3))
        for number, (key, name) in enumerate(self._names().items(), 1):
            if key == "settings":
                rail.add_stretch()
            rail.add(key, name, icon(_ICONS.get(key, key)), tip=f"{name} (Ctrl+{number})")
        lock = self.tr("Khóa kho")
        rail.add("lock", lock, icon("lock"), tip=f"{lock} (Ctrl+L)", command=True)
        rail.chosen.connect(self._rail_chosen)
        return rail

    def _rail_chosen(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
            return
        self.show_page(key)
        self._rail.button(key).setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.4), theme.em(0.8), theme.em(0.4))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._superior)
        head.addLayout(names, 1)
        self.finder.setMinimumWidth(theme.em(15))
        self.finder.setMaximumWidth(theme.em(26))
        head.addWidget(self.finder, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(_upright())
        middle.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.em(0.8), theme.em(0.25), theme.em(0.8), theme.em(0.25))
        foot.setSpacing(theme.em(1.2))
        for label in (self._saved, self._backup, self._lock):
            foot.addWidget(label)
        foot.addWidget(self._said, 1)
        self._said.setMinimumWidth(theme.em(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(middle, 1)
        column.addWidget(Rule())
        column.addLayout(foot)

    def _listen(self) -> None:
        context = self.context
        context.changed.connect(self._refresh)
        context.said.connect(self.say)
        context.troubled.connect(self._show_trouble)
        context.went.connect(self.show_page)
        context.saving.connect(self._show_saving_begun)
        context.saved.connect(self._show_saved)
        self.idle.expired.connect(self.left_alone)
        self.idle.ticked.connect(self._show_minutes)

    def _bind_page(self, page: Page) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = bind(page.actions_here(), self)

    def _refresh(self, changed: "Changed") -> None:
        for page in self._pages.values():
            page.refresh(changed)
        if changed.scope in ("branch", "committee"):
            self._read_head()

    def _show_trouble(self, trouble: Trouble) -> None:
        page = self.current()
        if page is not None:
            page.front().banner.show_trouble(trouble)

    def _hide_sheet(self) -> None:
        page = self.current()
        if page is not None:
            self._stack.setCurrentWidget(page)
            page.focus_first()

    def _read_head(self) -> None:
        kind = self.context.kind
        self.context.read(lambda desk: _owner(desk, kind), self._show_head, key="frame-head")

    def _show_head(self, owner: "Branch | Committee") -> None:
        self._title.setText(owner.name)
        self._superior.setText(owner.superior)
        self.named.emit(owner.name)

    def _read_foot(self) -> None:
        self._saved.setText(self.tr("Mọi thứ đã được lưu"))
        self.context.read(_minutes, self._show_lock, key="frame-lock")
        self.read_backup()

    def read_backup(self) -> None:
        """Look again for the newest backup."""
        self.context.read(_last_backup, self._show_backup, key="frame-backup")

    def _show_lock(self, minutes: int) -> None:
        self.idle.set_minutes(minutes)
        self._lock.setText(
            self.tr("Tự khóa sau {minutes} phút").format(minutes=minutes)
            if minutes
            else self.tr("Không tự khóa")
        )

    def set_lock_minutes(self, minutes: int) -> None:
        """Lock after another number of minutes from now on; 0 never."""
        self._show_lock(minutes)

    def _show_minutes(self, left: int) -> None:
        if left <= 2 < self.idle.minutes:
            self._lock.setText(self.tr("Sắp tự khóa: còn {minutes} phút").format(minutes=left))
        else:
            self._lock.setText(self.tr("Tự khóa sau {minutes} phút").format(minutes=self.idle.minutes))

    def _show_backup(self, fact: "BackupFact | None") -> None:
        if fact is None:
            self._backup.setText(self.tr("⚠ Chưa có bản sao lưu"))
            return
        day = fact.at.astimezone().date()
        days = days_between(day, self.context.today())
        when = {0: self.tr("hôm nay"), 1: self.tr("hôm qua")}.get(days, short(day))
        self._backup.setText(self.tr("Sao lưu gần nhất: {when}, đã kiểm tra").format(when=when))

    def _show_saving_begun(self) -> None:
        self._saved.setText(self.tr("Đang lưu…"))

    def _show_saved(self, moment: "datetime") -> None:
        self._saved.setText(self.tr("✓ Đã lưu lúc {time}").format(time=f"{moment:%H:%M}"))


def _upright() -> QWidget:
    line = Rule()
    line.setMinimumHeight(0)
    line.setMaximumHeight(16777215)
    line.setFixedWidth(1)
    return line


def _owner(desk: "Desk", kind: str) -> "Branch | Committee":
    from desktop.services.committee.founding import committee
    from desktop.services.facts import branch

    return committee(desk) if kind == pages.COMMITTEE else branch(desk)


def _minutes(desk: "Desk") -> int:
    from desktop.services.facts import setting

    return int(setting(desk, "auto_lock_minutes", idle.USUAL_MINUTES))


def _last_backup(desk: "Desk") -> "BackupFact | None":
    from desktop.services.keeping import last_backup

    return last_backup(desk)
