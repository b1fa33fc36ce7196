"""The way in when the password is forgotten: the recovery code (mã khôi phục) from the office safe."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs
from desktop.ui import theme
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.form import Form, row
from desktop.ui.start.parts import Card, PasswordPair

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class RecoverPage(Card):
    """Opens a vault by its recovery code and sets a new password."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Mở kho bằng mã khôi phục"),
            self.tr("Mã khôi phục in trên tờ giấy cất trong tủ hồ sơ. Dùng mã này thì đặt luôn mật khẩu mới; "
                    "mã vẫn dùng được lần sau."),
            parent,
        )
        self._jobs = jobs
        self._vault: Path | None = None
        form = Form()
        self.code = form.add(
            self.tr("Mã khôi phục"),
            LineField(),
            self.tr("Gõ chữ hoa hay thường, có gạch nối hay không đều được."),
        )
        self.code.setFont(theme.larger(self.code.font(), 1.15))
        self.pair = PasswordPair()
        self.open_button = MainButton(self.tr("Đặt mật khẩu mới và mở sổ"), self.open_vault)
        self.add(form)
        self.add(self.pair)
        self.add(row(self.open_button, Button(self.tr("Quay lại"), self.closed.emit), None))
        self.code.entered.connect(self.pair.first.setFocus)
        self.pair.entered.connect(self.open_vault)

    def begin(self, vault: Path | None) -> None:
        """Ask for the code of this vault."""
        self._vault = vault
        self.banner.clear()
        self.code.set_text_quietly("", force=True)
        self.pair.clear()

    def focus_first(self) -> None:
        """The code comes first."""
        self.code.setFocus()

    def open_vault(self) -> None:
        """Try the code, off the window's thread."""
        vault, code = self._vault, self.code.value()
        if vault is None or not self.open_button.isEnabled() or self.pair.complain():
            return
        password = self.pair.password()
        self.open_button.setEnabled(False)
        self._jobs.write(lambda _: _open(vault, code, password), self._done, self._failed)

    def _done(self, desk: "Desk") -> None:
        self.open_button.setEnabled(True)
        self.pair.clear()
        self.code.set_text_quietly("", force=True)
        self.opened.emit(desk)

    def _failed(self, error: BaseException) -> None:
        self.open_button.setEnabled(True)
        if not isinstance(error, Trouble):
            raise error
        self.banner.show_trouble(error)
        self.code.setFocus()


def _open(vault: Path, code: str, password: str) -> "Desk":
    from desktop.services.setup import open_with_recovery

    return open_with_recovery(vault, code, password)
