"""Writing a packet to a stick: which one, what will be written, the password or the reason for none."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from desktop.errors import Cancelled, Refused
from desktop.jobs.runner import Ticket
from desktop.services import packing, sticks
from desktop.services.desk import Desk
from desktop.services.sticks import Protection
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.handing.keys import PasswordLine
from desktop.ui.handing.sight import bring_into_sight
from desktop.ui.handing.states import amount
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.committee.records import KeyRecord
    from desktop.packets.drives import Drive
    from desktop.packets.stick import StickResult
    from desktop.storage.kept import Changed, PacketLine

LOOK_AGAIN = 3000  # ms between two looks for sticks, while the panel can be seen
ROWS = 3


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a packet can be written: a stick, or a folder somebody chose."""

    path: str
    name: str
    free: int
    total: int
    writable: bool = True
    chosen: bool = False
    """A folder chosen by hand; it stays although it is no stick."""


def places(chosen: Path | None) -> tuple[Place, ...]:
    """Return the sticks plugged in, and the folder chosen by hand where it is still there."""
    import shutil

    found = [_of_drive(drive) for drive in sticks.drives()]
    if chosen is not None and chosen.is_dir():
        usage = shutil.disk_usage(chosen)
        name = translate("handing-stick", "thư mục đã chọn")
        found.append(Place(path=str(chosen), name=name, free=usage.free, total=usage.total, chosen=True))
    return tuple(found)


def _of_drive(drive: "Drive") -> Place:
    return Place(
        path=drive.path, name=drive.name, free=drive.free, total=drive.total, writable=drive.writable
    )


class StickPanel(QWidget):
    """Chooses a stick and writes one packet to it; progress can be watched and cancelled."""

    done = Signal(str)
    """What was written, as a sentence."""
    troubled = Signal(object)
    stopped = Signal()
    """The person cancelled; nothing is left on the stick."""
    began = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._packet: PacketLine | None = None
        self._chosen: Path | None = None
        self._just_chosen = False
        self._ticket: Ticket | None = None
        self.sticks = self._table()
        self.none = Sentence(self.tr("Chưa thấy USB nào. Cắm USB vào máy; danh sách tự cập nhật."), Tone.WARN)
        self.other = Button(self.tr("Chọn thư mục khác…"), self._ask_folder)
        self.what = Sentence()
        self._recipient: KeyRecord | None = None
        self.to_committee = QRadioButton(self.tr("Mã hóa cho đảng ủy (nên dùng)"))
        self.sealed = QRadioButton(self.tr("Bọc gói bằng mật khẩu đã thống nhất"))
        self.plain = QRadioButton(self.tr("Nộp không mã hóa, ghi rõ lý do"))
        self.password, self.again = PasswordLine(), PasswordLine()
        self.reason = TextField(lines=2)
        self.reader = Hint()
        self.remind = Hint()
        self.secrets = Form(columns=2)
        self.excuse = Form()
        self.complaint = Sentence("", Tone.BAD)
        self.button = MainButton(self.tr("Ghi ra USB"), self.act)
        self.bar = QProgressBar()
        self.stop = Button(self.tr("Thôi ghi"), self.cancel)
        self.working = QWidget()
        self._lay_out()
        self.sealed.setChecked(True)
        for way in (self.to_committee, self.sealed, self.plain):
            way.toggled.connect(lambda _: self._choose_way())
        self.sticks.moved.connect(lambda _: self._follow())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self.look)
        self._follow()

    def _table(self) -> Table:
        table = Table(
            [
                Field(self.tr("USB"), lambda one: one.name),
                Field(self.tr("Nơi ghi"), lambda one: one.path),
                Field(self.tr("Còn trống"), self._free, width=26),
            ],
            name=self.tr("Các USB đang cắm"),
            key=lambda one: one.path,
        )
        table.setFixedHeight(theme.em(1.9 * ROWS + 0.4))
        return table

    def _free(self, place: Place) -> str:
        if not place.writable:
            return self.tr("✕ chỉ cho đọc")
        return self.tr("{free} trong {total}").format(free=amount(place.free), total=amount(place.total))

    def _lay_out(self) -> None:
        rule = self.tr("đã thống nhất với đảng ủy; ít nhất 8 ký tự, gõ không dấu")
        self.secrets.add(self.tr("Mật khẩu phong bì"), self.password, rule)
        self.secrets.add(self.tr("Gõ lại mật khẩu"), self.again)
        self.password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self._go_on)
        self.excuse.add(self.tr("Lý do nộp không mã hóa"), self.reason, self.tr("được ghi vào nhật ký"))
        self.bar.setTextVisible(True)
        self.bar.setAccessibleName(self.tr("Tiến độ ghi"))
        inside = QVBoxLayout(self.working)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.bar)
        inside.addWidget(Flow(self.stop))
        self.working.hide()
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self.tr("Chọn USB"), 3))
        choosing: tuple[QWidget, ...] = (self.none, self.sticks, Flow(self.other), self.what)
        wrapping: tuple[QWidget, ...] = (
            self.to_committee, self.reader, self.sealed, self.secrets, self.plain, self.excuse
        )  # fmt: skip
        for part in (*choosing, *wrapping, self.complaint, Flow(self.button), self.working):
            column.addWidget(part)
        column.addWidget(self.remind)

    def show_packet(self, packet: "PacketLine", recipient: "KeyRecord | None" = None) -> None:
        """Show what will be written, and to whom it can be encrypted."""
        known_before = self._recipient is not None
        self._packet, self._recipient = packet, recipient
        if recipient is not None and not known_before:
            self.to_committee.setChecked(True)
        elif recipient is None and self.to_committee.isChecked():
            self.sealed.setChecked(True)
        self.to_committee.setVisible(recipient is not None)
        if recipient is not None:
            self.reader.setText(
                self.tr("Chỉ mở được bằng khóa của {unit}. Không cần mật khẩu.").format(unit=recipient.unit)
            )
        self._follow()
        self.look()

    def look(self) -> None:
        """Look for sticks."""
        if self._ticket is None:
            chosen = self._chosen
            self._context.read(lambda _: places(chosen), self._show_places, key="handing-sticks")

    def choose_folder(self, folder: Path) -> None:
        """Write to a folder instead of a stick."""
        self._chosen, self._just_chosen = folder, True
        self.look()

    def focus_first(self) -> None:
        """The sticks where there are some, else the way to choose a folder."""
        target = self.sticks if self.sticks.records.rows else self.other
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_way(self) -> None:
        """Show what another way asks for; a complaint about the one before is over."""
        self._complain("")
        self._follow()

    def _focus_next(self) -> None:
        """Go to what is still to be given once the place is chosen: the password, the reason, or nothing."""
        protection = self._protection()
        given: dict[Protection, QWidget] = {
            Protection.PASSWORD: self.password, Protection.PLAIN: self.reason
        }  # fmt: skip
        given.get(protection, self.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        if self.button.isEnabled():
            self.act()
        else:
            self.focus_first()

    def act(self) -> None:
        """Write the packet to the chosen place."""
        place, packet = self.sticks.current(), self._packet
        if place is None or packet is None or self._ticket is not None:
            return
        protection = self._protection()
        password = self.password.text() if protection is Protection.PASSWORD else None
        self.reason.commit()
        sentence = self._flaw(protection, password)
        self._complain(sentence)
        if sentence:
            self._focus_next()
            return
        self.began.emit()
        reason = self.reason.value() if protection is Protection.PLAIN else ""
        recipient = self._recipient if protection is Protection.CERTIFICATE else None
        self.bar.setRange(0, 0)
        self._ticket = self._context.long_write(
            partial(
                _handed_over,
                packet=packet,
                folder=Path(place.path),
                password=password,
                certificate=recipient.certificate if recipient is not None else None,
                reason=reason,
            ),
            self._done,
            self._failed,
        )
        self._ticket.progressed.connect(self._progress)
        self._follow()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Stop writing; what was begun is removed from the stick."""
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the panel can be seen."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer."""
        super().hideEvent(event)
        self._timer.stop()

    def _show_places(self, found: tuple[Place, ...]) -> None:
        self.sticks.set_rows(found)
        if found and self.sticks.current() is None:
            self.sticks.select_row(0)
        chosen = next((row for row, one in enumerate(found) if one.chosen), None)
        if chosen is not None and self._just_chosen:
            self._just_chosen = False
            self.sticks.select_row(chosen)
            self._follow()
            self._focus_next()
        self.none.setVisible(not found)
        self.sticks.setVisible(bool(found))
        self._follow()

    def _follow(self) -> None:
        place, packet, protection = self.sticks.current(), self._packet, self._protection()
        is_working = self._ticket is not None
        self.reader.setVisible(protection is Protection.CERTIFICATE)
        self.secrets.setVisible(protection is Protection.PASSWORD)
        self.excuse.setVisible(protection is Protection.PLAIN)
        self.remind.setText(self._reminder(protection))
        self.working.setVisible(is_working)
        self.button.setEnabled(place is not None and place.writable and packet is not None and not is_working)
        ways = (self.to_committee, self.sealed, self.plain)
        for part in (self.sticks, self.other, *ways, self.secrets, self.excuse):
            part.setEnabled(not is_working)
        self.stop.setEnabled(is_working)
        if packet is not None:
            name = sticks.handed_name(packet, protection)
            words = (
                self.tr("Sẽ ghi 1 tệp: {name} ({size}).").format(name=name, size=amount(packet.size))
                if place is None
                else self.tr("Sẽ ghi 1 tệp vào “{place}”: {name} ({size}).").format(
                    place=place.path, name=name, size=amount(packet.size)
                )
            )
            self.what.setText(words)

    def _protection(self) -> Protection:
        if self.to_committee.isChecked() and self._recipient is not None:
            return Protection.CERTIFICATE
        return Protection.PLAIN if self.plain.isChecked() else Protection.PASSWORD

    def _reminder(self, protection: Protection) -> str:
        checked = self.tr("Chương trình ghi, đọc lại từ USB và so từng byte rồi mới báo xong.")
        if protection is not Protection.PASSWORD:
            return checked
        told = self.tr("Báo mật khẩu phong bì cho đảng ủy trực tiếp hoặc qua điện thoại, không ghi lên USB.")
        return f"{checked} {told}"

    def _flaw(self, protection: Protection, password: str | None) -> str:
        if protection is Protection.CERTIFICATE:
            return ""
        if password is None:
            return "" if self.reason.value() else self.tr("Ghi lý do nộp không mã hóa.")
        if not password:
            return self.tr("Gõ mật khẩu phong bì đã thống nhất với đảng ủy.")
        return "" if password == self.again.text() else self.tr("Hai lần gõ mật khẩu không giống nhau.")

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self.complaint)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục"), str(Path.home()))
        if name:
            self.choose_folder(Path(name))

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // max(total, 1))

    def _done(self, result: "tuple[StickResult, Changed]") -> None:
        self._ticket = None
        self.password.clear()
        self.again.clear()
        self._follow()
        self.done.emit(result[0].sentence)

    def _failed(self, error: BaseException) -> None:
        self._ticket = None
        self._follow()
        self.look()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)  # “Thôi ghi” is gone
        if isinstance(error, Cancelled):
            self.stopped.emit()
        elif isinstance(error, Refused):
            self._complain(error.message)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.troubled.emit(error)


def _handed_over(
    desk: Desk,
    ticket: Ticket,
    *,
    packet: "PacketLine",
    folder: Path,
    password: str | None,
    certificate: bytes | None,
    reason: str,
) -> "tuple[StickResult, Changed]":
    result = sticks.hand_over(
        desk,
        packet.id,
        folder,
        password=password,
        certificate=certificate,
        reason=reason,
        progress=ticket.progress,
        cancelled=lambda: ticket.cancelled,
    )
    return result, packing.packet_changed(packet, translate("handing-states", "Ghi ra USB"))
