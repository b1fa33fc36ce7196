"""The view “Khóa và đảng ủy”: the branch's keys and their cards at the left, the committee at the right."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.services import committee_link, own_keys
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.handing.committee_page import CommitteePanel
from desktop.ui.handing.own_keys_panel import OwnKeysPanel
from desktop.ui.handing.ring import KeyRing
from desktop.ui.kit.form import Column
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

COMMITTEE = "committee"
"""Target of `enter` that goes to the committee's side."""
NARROW = 58
"""Below so many lines of text of width, the committee stands below the keys instead of beside them."""
SCOPES = (own_keys.SCOPE, committee_link.SCOPE)


class KeysPage(Page):
    """Keys, cards and receipts of a branch."""

    key: ClassVar[str] = "keys"

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, ring: KeyRing | None = None
    ) -> None:
        """`ring` are the keys open in this window; one of its own where none is shared."""
        super().__init__(context, parent)
        self.ring = ring or KeyRing(self)
        self.keys = OwnKeysPanel(context, self.ring)
        self.committee = CommitteePanel(context, self.ring)
        self.left, self.right = Column(margin=0.8), Column(margin=0.8)
        self.left.add(self.keys)
        self.right.add(self.committee)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.left)
        self.split.addWidget(self.right)
        self.content.addWidget(self.split, 1)
        self.committee.key_wanted.connect(self.keys.focus_keys)
        for side in (self.keys, self.committee):
            side.told.connect(self._tell)
            side.asked.connect(self.banner.clear)

    def enter(self, target: str = "") -> None:
        """Show both sides; `target` may be `committee`."""
        self.keys.prepare()
        self._read()
        if target == COMMITTEE:
            self.committee.focus_first()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again after keys or receipts changed, while in front; `enter` reads anyway."""
        if self.isVisible() and (changed is None or changed.scope in SCOPES):
            self._read()

    def focus_first(self) -> None:
        """The keys."""
        self.keys.focus_first()

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this view."""
        return (
            Action("keys.open", self.tr("Mở tệp đảng ủy gửi"), self.committee.ask_files, "Ctrl+O"),
            Action("keys.stick", self.tr("Đọc USB đảng ủy trả về"), self.committee.ask_stick),
            Action("keys.card", self.tr("Lập thẻ khóa"), self.keys.form.focus_first),
            Action("keys.print", self.tr("In thẻ khóa"), self.keys.print_card, "Ctrl+P"),
            Action("keys.save", self.tr("Lưu thẻ khóa thành PDF"), self.keys.save_card, "Ctrl+S"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep both sides even; where the page is narrow, the committee stands below the keys."""
        super().resizeEvent(event)
        narrow = self.width() < theme.em(NARROW)
        side = self.left if narrow else self.right
        if not side.isAncestorOf(self.committee):
            side.add(self.committee)
            self.right.setVisible(not narrow)
        half = self.width() // 2
        self.split.setSizes([half, self.width() - half])

    def _read(self) -> None:
        self.keys.read()
        self.committee.read()

    def _tell(self, what: str, rest: str) -> None:
        self.banner.show_message(what, rest, Tone.GOOD)
