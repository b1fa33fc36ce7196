"""The recovery code, shown once: large, to be printed and put into the office safe."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs
from desktop.ui import theme
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.printing import ask_printer, draw

if TYPE_CHECKING:
    from datetime import date


class RecoveryCode(QWidget):
    """Shows a recovery code; goes on only after the person says that it was put away."""

    confirmed = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._code, self._branch = "", ""
        self._day: date | None = None
        self.banner = Banner()
        self.code = QLabel()
        self.code.setFont(_letters(self.code.font()))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.code.setAccessibleName(self.tr("Mã khôi phục"))
        self.code.setMargin(theme.em(0.6))
        self.code.setFrameShape(QLabel.Shape.Box)
        self.print_button = Button(self.tr("In ra giấy"), self.print_sheet)
        self.kept = QCheckBox(self.tr("Tôi đã in hoặc chép lại mã này và cất vào tủ hồ sơ."))
        self.go_on = MainButton(self.tr("Xong"), self._go_on)
        self.go_on.setEnabled(False)
        self.kept.toggled.connect(self.go_on.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(Sentence(
            self.tr("Mã này mở được kho khi quên mật khẩu. Mã chỉ hiện một lần và không lưu ở đâu khác: quên "
                    "mật khẩu mà mất mã thì không ai mở được kho nữa.")))
        column.addWidget(self.code)
        column.addWidget(row(self.print_button, None))
        column.addWidget(self.kept)
        column.addWidget(row(self.go_on, None))
        column.addWidget(Hint(
            self.tr("Không có máy in: chép tay từng nhóm bốn ký tự. Mã không có chữ I, L, O, U.")))

    @property
    def is_shown(self) -> bool:
        """Whether a code stands here that nobody has said to have put away."""
        return bool(self._code)

    def show_code(self, code: str, branch: str, day: "date", verb: str = "") -> None:
        """Show a code of a branch; `verb` is what the last button says."""
        self._code, self._branch, self._day = code, branch, day
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.code.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]))
        self.code.setAccessibleDescription(code)
        self.kept.setChecked(False)
        if verb:
            self.go_on.set_text(verb)
        self.print_button.setFocus()

    def print_sheet(self) -> None:
        """Print the sheet for the safe through the system's dialog."""
        code, branch, day = self._code, self._branch, self._day
        if day is None:
            return
        printer = ask_printer(self, self.tr("Mã khôi phục"))
        if printer is None:
            return
        self.print_button.setEnabled(False)
        self._jobs.read(
            lambda ticket: draw(_sheet(code, branch, day), printer, ticket), self._printed, self._failed
        )

    def _go_on(self) -> None:
        self._code = ""
        self.code.clear()
        self.confirmed.emit()

    def _printed(self, _pages: int) -> None:
        self.print_button.setEnabled(True)
        self.banner.show_message(self.tr("Đã gửi tờ mã khôi phục tới máy in."))
        self.kept.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.print_button.setEnabled(True)
        if not isinstance(error, Trouble):
            raise error
        self.banner.show_trouble(error)


def _letters(font: QFont) -> QFont:
    large = theme.larger(font, 1.5, bold=True)
    large.setStyleHint(QFont.StyleHint.Monospace)
    large.setFamilies(["DejaVu Sans Mono", "Consolas", "Menlo", "monospace"])
    return large


def _sheet(code: str, branch: str, day: "date") -> bytes:
    from desktop.services.papers import recovery_sheet

    return recovery_sheet(code, branch, day)
