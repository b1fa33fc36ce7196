"""Looks into a vault without opening any page of it: for when the window does not come up any more."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs
from desktop.ui.kit.buttons import Button, LinkButton, MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import Form, row
from desktop.ui.kit.text import Sentence
from desktop.ui.start.parts import Card, PasswordField
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.health import HealthReport

_SIGNS = {"info": ("✓ ", Tone.PLAIN), "warning": ("⚠ ", Tone.WARN), "error": ("✗ ", Tone.BAD)}


class HealthPage(Card):
    """Checks a closed vault and says what it saw; mends only the key header, and only when told to."""

    closed = Signal()
    restore_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Kiểm tra kho"),
            self.tr("Chỉ xem, không sửa gì trong kho. Có mật khẩu thì kiểm tra cả dữ liệu bên trong."),
            parent,
        )
        self._jobs = jobs
        form = Form()
        self.vaults = form.add(self.tr("Chọn sổ"), Choice())
        self.password = form.add(self.tr("Mật khẩu (để trống cũng được)"), PasswordField())
        self.check_button = MainButton(self.tr("Kiểm tra"), self.check)
        self.add(form)
        self.add(row(self.check_button, Button(self.tr("Quay lại"), self.closed.emit), None))
        self._lines: list[QWidget] = []
        self.header_button = Button(self.tr("Khôi phục tệp khóa từ bản sao"), self.restore_header)
        self.header_button.hide()
        self.add(row(self.header_button, None))
        self.add(row(LinkButton(self.tr("Khôi phục từ bản sao lưu…"), self.restore_wanted.emit), None))
        self.password.entered.connect(self.check)

    def begin(self, vaults: Sequence[Path], chosen: Path | None, *, why: str = "") -> None:
        """Offer these vaults; `why` says what brought the person here."""
        self.vaults.set_options([(path, path.stem) for path in vaults])
        if chosen is not None:
            self.vaults.set_value_quietly(chosen)
        self.header_button.hide()
        self.banner.clear()
        if why:
            self.banner.show_message(why, "", Tone.WARN)
        self._show_lines([])

    def focus_first(self) -> None:
        """Checking needs one key."""
        self.check_button.setFocus()

    def check(self) -> None:
        """Check, off the window's thread."""
        vault = self.vaults.value()
        if not isinstance(vault, Path) or not self.check_button.isEnabled():
            return
        password = self.password.text() or None
        self.header_button.hide()
        self.banner.clear()
        self._show_lines([])
        self.check_button.setEnabled(False)
        self.check_button.set_text(self.tr("Đang kiểm tra…"))
        self._jobs.read(lambda _: _check(vault, password), self._done, self._failed, key="health")

    def restore_header(self) -> None:
        """Put the key header back from its sound twin, off the window's thread."""
        vault = self.vaults.value()
        if isinstance(vault, Path):
            self.header_button.hide()
            self._jobs.write(lambda _: _restore_header(vault), self._restored, self._failed)

    def _restored(self, sentence: str) -> None:
        self._show_lines([])
        self.banner.show_message(sentence, "", Tone.GOOD)
        self.check_button.setFocus()

    def findings(self) -> tuple[str, ...]:
        """Return the lines of the report."""
        return tuple(one.text() for one in self._lines if isinstance(one, Sentence))

    def _done(self, report: "HealthReport") -> None:
        self._ready()
        if report.ok:
            self.banner.show_message(self.tr("Không thấy hư hỏng."), "", Tone.GOOD)
        else:
            self.banner.show_message(
                self.tr("Kho có chỗ hỏng."),
                self.tr("Chưa sửa gì trong kho. Hãy khôi phục từ bản sao lưu gần nhất ra một kho mới."),
                Tone.BAD,
                self.tr("Khôi phục từ bản sao lưu…"),
                self.restore_wanted.emit,
            )
        self.header_button.setVisible(report.header_out_of_step)
        signs = [(one.sentence, *_SIGNS[one.level]) for one in report.findings]
        self._show_lines([(sign + sentence, tone) for sentence, sign, tone in signs])

    def _failed(self, error: BaseException) -> None:
        self._ready()
        if not isinstance(error, Trouble):
            raise error
        self.banner.show_trouble(error)

    def _ready(self) -> None:
        self.check_button.setEnabled(True)
        self.check_button.set_text(self.tr("Kiểm tra"))

    def _show_lines(self, lines: Sequence[tuple[str, Tone]]) -> None:
        for old in self._lines:
            old.setParent(None)
            old.deleteLater()
        self._lines = [Sentence(text, tone) for text, tone in lines]
        for line in self._lines:
            self.add(line)


def _check(vault: Path, password: str | None) -> "HealthReport":
    from desktop.services.keeping import health
    from desktop.services.setup import system_clock

    return health(vault, password, now=system_clock().now())


def _restore_header(vault: Path) -> str:
    from desktop.services.keeping import restore_header

    return restore_header(vault)
