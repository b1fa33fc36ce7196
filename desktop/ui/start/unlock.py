"""Opening a vault: choose it, type the password. Whatever is wrong is said in the page."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs
from desktop.ui.kit.buttons import LinkButton, MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.flow import FlowLayout
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Rule
from desktop.ui.start.parts import Card, PasswordField
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.desk import Desk


class UnlockPage(Card):
    """Where every day begins."""

    opened = Signal(object)
    wants = Signal(str)
    """`new`, `recover`, `health`, `restore`."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Mở sổ"), parent=parent)
        self._jobs = jobs
        form = Form()
        self.vaults = form.add(self.tr("Chọn sổ"), Choice())
        self.password = form.add(self.tr("Mật khẩu"), PasswordField())
        self.open_button = MainButton(self.tr("Mở sổ"), self.open_vault)
        self.add(form)
        self.add(self.open_button)
        self.add(Rule())
        self.add(self._ways())
        self.password.entered.connect(self.open_vault)
        self.vaults.chosen.connect(lambda _: self.password.setFocus())

    def show_vaults(self, paths: Sequence[Path]) -> None:
        """Offer these vaults; the first is chosen unless one was already."""
        self.vaults.set_options([(path, _shown(path, paths)) for path in paths])
        if self.vaults.value() is None and paths:
            self.vaults.set_value_quietly(paths[0])

    def vault(self) -> Path | None:
        """Return the chosen vault."""
        value = self.vaults.value()
        return value if isinstance(value, Path) else None

    def choose(self, path: Path) -> None:
        """Choose a vault, adding it where it is not offered yet."""
        offered = [one for one in self.vaults.values() if isinstance(one, Path)]
        if path not in offered:
            self.show_vaults([path, *offered])
        self.vaults.set_value_quietly(path)

    def focus_first(self) -> None:
        """The password is what is typed first."""
        self.password.setFocus()

    def open_with(self, password: str) -> None:
        """Open the chosen vault with a password that was read from a file."""
        self.password.line.setText(password)
        self.open_vault()

    def open_vault(self) -> None:
        """Try the password, off the window's thread."""
        path, password = self.vault(), self.password.text()
        if path is None or not self.open_button.isEnabled():
            return
        self.banner.clear()
        self._busy(True)
        self._jobs.write(lambda _: _open(path, password), self._done, self._failed)

    def choose_other(self) -> None:
        """Ask for the folder of a vault that lies elsewhere."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục kho (tên kết thúc bằng .scb)"))
        if chosen:
            self.choose(Path(chosen))
            self.password.setFocus()

    def _ways(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder)
        for text, handler in (
            (self.tr("Quên mật khẩu"), lambda: self.wants.emit("recover")),
            (self.tr("Mở kho ở nơi khác…"), self.choose_other),
            (self.tr("Khôi phục từ bản sao lưu…"), lambda: self.wants.emit("restore")),
            (self.tr("Kiểm tra kho"), lambda: self.wants.emit("health")),
            (self.tr("Lập sổ mới"), lambda: self.wants.emit("new")),
        ):
            flow.addWidget(LinkButton(text, handler))
        return holder

    def _busy(self, busy: bool) -> None:
        self.open_button.setEnabled(not busy)
        self.open_button.set_text(self.tr("Đang mở…") if busy else self.tr("Mở sổ"))

    def _done(self, desk: "Desk") -> None:
        self._busy(False)
        self.password.clear()
        self.opened.emit(desk)

    def _failed(self, error: BaseException) -> None:
        self._busy(False)
        if not isinstance(error, Trouble):
            self.banner.show_message(self.tr("Chưa mở được kho."), "", Tone.BAD)
            raise error
        if error.code == "wrong-password":
            self.banner.show_trouble(error, self.tr("Quên mật khẩu"), lambda: self.wants.emit("recover"))
            self.password.line.selectAll()
            self.password.setFocus()
        elif error.code.startswith("damaged"):
            self.banner.show_trouble(error, self.tr("Kiểm tra kho"), lambda: self.wants.emit("health"))
        else:
            self.banner.show_trouble(error)


def _shown(path: Path, among: Sequence[Path]) -> str:
    twins = [one for one in among if one.stem == path.stem]
    return path.stem if len(twins) < 2 else f"{path.stem} ({path.parent})"


def _open(path: Path, password: str) -> "Desk":
    from desktop.services.setup import open_desk

    return open_desk(path, password)
