"""Sealing a period: what will be in the packet, its number, who vouches for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services import packing
from desktop.services.desk import Desk
from desktop.services.handing import PeriodLine
from desktop.services.packing import PacketPlan
from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed, PacketLine


class SealPanel(QWidget):
    """Says what goes into the packet; the button seals it with every open key."""

    done = Signal()
    troubled = Signal(object)
    more = Signal()
    """The second person is to sign first."""

    def __init__(self, context: Context, ring: KeyRing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ring = context, ring
        self._plan: PacketPlan | None = None
        self._busy = False
        self.contents = Sentence()
        self.unsigned = Sentence("", Tone.WARN)
        self.who = Hint()
        self.button = MainButton(self.tr("Đóng gói"), self.act)
        self.another = Button(self.tr("Quay lại ký cho đủ"), self.more.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.contents, self.unsigned, self.who, Flow(self.button, self.another)):
            column.addWidget(part)
        ring.changed.connect(self._follow)

    def show_plan(self, plan: PacketPlan) -> None:
        """Show what would be sealed."""
        self._plan = plan
        files = packing.contents_of(plan.line)
        chain = (
            self.tr("Nối tiếp gói số {number:04d}.").format(number=plan.previous.sequence)
            if plan.previous is not None
            else self.tr("Đây là gói đầu tiên của chi bộ.")
        )
        self.contents.setText(
            self.tr(
                "Gói nộp số {number:04d}, tệp “{name}”, gồm {count} tệp:\n{files}\n"
                "kèm bản kê mã kiểm tra của từng tệp. {chain}"
            ).format(
                number=plan.sequence,
                name=plan.name,
                count=len(files),
                files="\n".join(f"   • {one}" for one in files),
                chain=chain,
            )
        )
        short_of = self.is_short()
        self.unsigned.setText(
            self.tr("! Biên bản mới có 1 trong 2 chữ ký. Sau khi đóng gói không ký thêm vào gói này.")
        )
        self.unsigned.setVisible(short_of)
        self.another.setVisible(short_of)
        self._follow()

    def is_short(self) -> bool:
        """Tell whether the minutes still lack a signature."""
        return self._plan is not None and len(self._plan.line.signers) < len(self._plan.line.places)

    def act(self) -> None:
        """Seal the period."""
        plan, keys = self._plan, self._ring.keys
        if plan is None or not keys or self._busy:
            return
        self._busy = True
        self._follow()
        line = plan.line
        self._context.write(lambda desk: _sealed(desk, line, keys), self._done, self._failed)

    def _follow(self) -> None:
        names = ", ".join(key.name for key in self._ring.keys)
        self.button.setEnabled(bool(names) and not self._busy)
        verb = self.tr("Đóng gói khi mới ký 1/2") if self.is_short() else self.tr("Đóng gói")
        self.button.set_text(self.tr("Đang đóng gói…") if self._busy else verb)
        with_keys = self.tr("Gói được ký bằng khóa của: {names}.").format(names=names)
        without = self.tr("Mở khóa ký ở dưới trước, rồi bấm “{verb}”.").format(verb=verb)
        self.who.setText(with_keys if names else without)

    def _done(self, _result: object) -> None:
        self._busy = False
        self._follow()
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._follow()
        self.troubled.emit(error)


def _sealed(desk: Desk, line: PeriodLine, keys: "tuple[SigningKey, ...]") -> "tuple[PacketLine, Changed]":
    packet = packing.seal_line(desk, line, keys)
    return packet, packing.packet_changed(packet, translate("handing-states", "Đóng gói"))
