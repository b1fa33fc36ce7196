"""The committee's own keys while this window is open: which are open, opening one, making one."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.committee.records import KeyRecord
from desktop.errors import Refused, Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.handing.keys import PasswordLine, PathLine
from desktop.ui.handing.ring import KeyRing
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Sentence
from desktop.ui.start.parts import PasswordPair
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

OFFICE, ISSUER = "office", "issuer"
_RING = "committee-keys"


def office_ring(context: Context) -> KeyRing:
    """Return the ring of the committee's keys, one for all pages; it goes with the vault."""
    found = context.findChild(KeyRing, _RING)
    if isinstance(found, KeyRing):
        return found
    ring = KeyRing(context)
    ring.setObjectName(_RING)
    return ring


def open_of(ring: KeyRing, role: str) -> "SigningKey | None":
    """Return the open office key, or the open root, or None."""
    return next((key for key in ring.keys if key.facts.may_issue == (role == ISSUER)), None)


def opening_keys(ring: KeyRing) -> "tuple[SigningKey, ...]":
    """Return the open keys that can open what was encrypted to the committee."""
    return tuple(key for key in ring.keys if not key.facts.may_issue)


class OwnKeyBar(QWidget):
    """One of the committee's keys: open, or the form that opens it, or that there is none yet."""

    troubled = Signal(object)
    opened = Signal()

    def __init__(self, context: Context, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._role = context, role
        self._ring = office_ring(context)
        self._record: KeyRecord | None = None
        self.strip = Strip(tone=Tone.GOOD)
        self.said = Sentence(bold=True)
        self.facts = Sentence()
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shut = LinkButton(self.tr("Đóng khóa"), self._close)
        inside = QVBoxLayout(self.strip)
        inside.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.5), theme.em(0.4))
        inside.setSpacing(theme.em(0.2))
        inside.addWidget(self.said)
        inside.addWidget(self.facts)
        inside.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignLeft)
        self.file = PathLine(self.tr("Chọn tệp khóa"), self.tr("Tệp khóa (*.p12 *.pfx)"), new=False)
        self.password = PasswordLine()
        self.password.returnPressed.connect(self.open_file)
        self.button = Button(self.tr("Mở khóa"), self.open_file)
        self.form = Form(columns=2)
        self.form.add(self.tr("Tệp khóa (.p12, .pfx)"), self.file)
        self.form.add(self.tr("Mật khẩu của khóa"), self.password)
        self.form.add_wide(Flow(self.button))
        self.complaint = Sentence("", Tone.BAD)
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.strip, self.form, self.complaint):
            column.addWidget(part)
        self._ring.changed.connect(self._follow)
        self._follow()

    @property
    def key(self) -> "SigningKey | None":
        """The key, if it is open."""
        return open_of(self._ring, self._role)

    def show_record(self, record: KeyRecord | None) -> None:
        """Show what is written of this key; None where there is none yet."""
        self._record = record
        if record is not None and record.place and not self.file.line.value():
            self.file.set_path(record.place)
        self._follow()

    def focus_first(self) -> None:
        """Go to the password, or to the file where none is known."""
        target = self.password if self.file.path() is not None else self.file
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_file(self) -> None:
        """Open the key in the file with its password."""
        path, password, role = self.file.path(), self.password.text(), self._role
        if path is None:
            self._complain(self.tr("Chưa chọn tệp khóa."))
            return
        self._complain("")
        self.form.setEnabled(False)
        self._context.read(
            lambda desk: _open(desk, path, password, role),
            partial(self._got, path),
            self._failed,
            key=f"committee-open-{role}",
        )

    def _close(self) -> None:
        key = self.key
        if key is not None:
            self._ring.forget(key.fingerprint)

    def _got(self, path: Path, key: "SigningKey") -> None:
        self.form.setEnabled(True)
        self.password.clear()
        self._ring.add(key, path)
        self.opened.emit()

    def _failed(self, error: BaseException) -> None:
        self.form.setEnabled(True)
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._complain(error.message)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.password.selectAll()

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))

    def _follow(self) -> None:
        key = self.key
        self.form.setVisible(key is None and self._record is not None)
        self.shut.setVisible(key is not None)
        if key is not None:
            self.strip.tone = Tone.GOOD
            self.said.setText(self.tr("✓ Đang mở: {name}").format(name=key.name))
            self._show_facts(key.valid_until, key.facts.fingerprint_words)
        elif self._record is not None:
            self.strip.tone = Tone.QUIET
            self.said.setText(self.tr("Chưa mở: {name}").format(name=self._record.holder))
            self.facts.hide()
        else:
            self.strip.tone = Tone.WARN
            self.said.setText(
                self.tr("Đảng ủy chưa có khóa này.")
                if self._role == OFFICE
                else self.tr("Chưa lập khóa gốc. Không bắt buộc phải có.")
            )
            self.facts.hide()
        self.strip.update()

    def _show_facts(self, until: datetime, fingerprint: str) -> None:
        self.facts.setText(
            self.tr("Hết hạn: {until} · Dấu vân tay: {fingerprint}").format(
                until=short(until.astimezone().date()), fingerprint=fingerprint
            )
        )
        self.facts.show()


class MakeKeyForm(QWidget):
    """Makes one of the committee's keys in a new file, with a password of its own."""

    made = Signal(object)
    """The opened `SigningKey`."""

    def __init__(self, context: Context, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._role = context, role
        self._ring = office_ring(context)
        self.name = LineField(placeholder=self.tr("Văn phòng Đảng ủy xã Thới Hưng"))
        self.file = PathLine(self.tr("Nơi cất tệp khóa"), self.tr("Tệp khóa (*.p12)"), new=True)
        usual = "khoa-goc-dang-uy.p12" if role == ISSUER else "khoa-van-phong-dang-uy.p12"
        self.file.set_path(Path.home() / usual)
        self.pair = PasswordPair()
        self.pair.entered.connect(self.make)
        self.by_root = QCheckBox(self.tr("Cấp chứng thư bằng khóa gốc đang mở"))
        self.button = Button(self.tr("Lập khóa"), self.make)
        self.complaint = Sentence("", Tone.BAD)
        form = Form()
        if role == OFFICE:
            heed = self.tr("Để trống thì ghi “Văn phòng” và tên đảng ủy.")
            form.add(self.tr("Tên trên chứng thư"), self.name, heed)
        form.add(
            self.tr("Nơi cất tệp khóa"), self.file,
            self.tr("Nên cất ở một USB riêng, khóa trong tủ; không để chung với dữ liệu."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (form, self.pair, self.by_root, Flow(self.button), self.complaint):
            column.addWidget(part)
        self.complaint.hide()
        self._ring.changed.connect(self._follow)
        self._follow()

    def make(self) -> None:
        """Make the key and keep its file."""
        if self.pair.complain():
            return
        path = self.file.path()
        if path is None:
            self._complain(self.tr("Chưa chọn nơi cất tệp khóa."))
            return
        name, password, role = self.name.value(), self.pair.password(), self._role
        root = open_of(self._ring, ISSUER) if self.by_root.isChecked() else None
        self._complain("")
        self._set_busy(True)
        self._context.write(
            lambda desk: _make(desk, path, name, password, role, root), partial(self._got, path), self._failed
        )

    def _got(self, path: Path, key: "SigningKey") -> None:
        self._set_busy(False)
        self.pair.clear()
        before = open_of(self._ring, self._role)
        if before is not None:
            self._ring.forget(before.fingerprint)
        self._ring.add(key, path)
        self.made.emit(key)

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._complain(error.message)
        if isinstance(error, Refused) and error.field == "name":
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.button.set_text(self.tr("Đang lập khóa…") if busy else self.tr("Lập khóa"))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))

    def _follow(self) -> None:
        offered = self._role == OFFICE and open_of(self._ring, ISSUER) is not None
        self.by_root.setVisible(offered)
        self.by_root.setChecked(offered)


def _open(desk: Desk, path: Path, password: str, role: str) -> "SigningKey":
    from desktop.services.committee import office

    opened: Callable[..., SigningKey] = office.open_root if role == ISSUER else office.open_office_key
    return opened(path, password, desk=desk)


def _make(
    desk: Desk, path: Path, name: str, password: str, role: str, root: "SigningKey | None"
) -> "SigningKey":
    from desktop.services.committee import office

    if role == ISSUER:
        return office.make_root(desk, path, password=password)
    return office.make_office_key(desk, path, password=password, name=name, root=root)
