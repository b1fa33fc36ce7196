"""New keys of the committee's own: made here in a file, or brought along in a file or on a token."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.errors import Refused, Trouble
from desktop.services import handing
from desktop.services.desk import Desk
from desktop.ui.committee.office_keys import ISSUER, OFFICE, office_ring, open_of
from desktop.ui.context import Context
from desktop.ui.handing.keys import PasswordLine, PathLine
from desktop.ui.handing.token_form import TokenForm
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Sentence
from desktop.ui.start.parts import PasswordPair
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


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
        self.by_root = QCheckBox(self.tr("Cấp bằng khóa cấp chứng thư đang mở"))
        self.button = Button(self.tr("Tạo khóa"), self.make)
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
        self.button.set_text(self.tr("Đang tạo khóa…") if busy else self.tr("Tạo khóa"))

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))

    def _follow(self) -> None:
        offered = self._role == OFFICE and open_of(self._ring, ISSUER) is not None
        self.by_root.setVisible(offered)
        self.by_root.setChecked(offered)


class TakeKeyForm(QWidget):
    """Makes a key that is there already the office key: a file brought along, or a token."""

    got = Signal(object, str)
    """The opened `SigningKey` and its place; it is taken once the person has agreed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.file = PathLine(self.tr("Chọn tệp khóa"), self.tr("Tệp khóa (*.p12 *.pfx)"), new=False)
        self.password = PasswordLine()
        self.password.returnPressed.connect(self.open_file)
        self.button = Button(self.tr("Mở khóa này"), self.open_file)
        self.by_token = Button(self.tr("Dùng token…"), self._use_token)
        self.form = Form(columns=2)
        self.form.add(self.tr("Tệp khóa (.p12, .pfx)"), self.file)
        self.form.add(self.tr("Mật khẩu của khóa"), self.password)
        self.form.add_wide(Flow(self.button, self.by_token))
        self.token = TokenForm(context)
        self.token.opened.connect(self._from_token)
        self.token.closed.connect(self._no_token)
        self.token.hide()
        self.complaint = Sentence("", Tone.BAD)
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.form, self.token, self.complaint):
            column.addWidget(part)

    def open_file(self) -> None:
        """Open the key in the file with its password."""
        path, password, now = self.file.path(), self.password.text(), self._context.now()
        if path is None:
            self._complain(self.tr("Chưa chọn tệp khóa."))
            return
        self._complain("")
        self._context.read(
            lambda _: handing.open_key(path, password, now=now),
            partial(self._opened, str(path)),
            self._failed,
            key="committee-take",
        )

    def _use_token(self) -> None:
        self.form.hide()
        self.token.show()
        self.token.look()
        self.token.focus_first()

    def _no_token(self) -> None:
        self.token.hide()
        self.form.show()

    def _from_token(self, key: "SigningKey", name: str) -> None:
        self._no_token()
        self.got.emit(key, name)

    def _opened(self, place: str, key: "SigningKey") -> None:
        self.password.clear()
        self.got.emit(key, place)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self._complain(error.message)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()
        else:
            self._context.fail(error)

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))


def _make(
    desk: Desk, path: Path, name: str, password: str, role: str, root: "SigningKey | None"
) -> "SigningKey":
    from desktop.services.committee import office

    if role == ISSUER:
        return office.make_root(desk, path, password=password)
    return office.make_office_key(desk, path, password=password, name=name, root=root)
