"""What opens an encrypted file: the password agreed on, or a key that is open in this window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.start.parts import PasswordField
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


class SecretForm(Strip):
    """Asks for a password; says which open keys are tried besides."""

    given = Signal(str)
    """The password that was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.ACCENT)
        self.why = Sentence(bold=True)
        self.password = PasswordField()
        self.password.entered.connect(self._give)
        self.button = Button(self.tr("Mở phong bì"), self._give)
        self.keys = Hint()
        form = Form()
        heed = self.tr("Mật khẩu đã thống nhất trước, gõ không dấu.")
        form.add(self.tr("Mật khẩu phong bì"), self.password, heed)
        form.add_wide(Flow(self.button))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.5), theme.em(0.8), theme.em(0.5))
        for part in (self.why, form, self.keys):
            column.addWidget(part)
        self.hide()

    def ask(self, count: int, keys: "tuple[SigningKey, ...]", *, tried: bool = False) -> None:
        """Ask for the password of `count` envelopes; `tried` after one that did not open them."""
        if tried:
            self.why.setText(self.tr("Mật khẩu này không mở được. Kiểm tra Caps Lock và bộ gõ rồi gõ lại."))
        elif count == 1:
            self.why.setText(self.tr("Tệp nằm trong phong bì mã hóa. Gõ mật khẩu phong bì để kiểm tra."))
        else:
            self.why.setText(
                self.tr("{count} tệp nằm trong phong bì mã hóa. Gõ mật khẩu phong bì để kiểm tra.").format(
                    count=count
                )
            )
        names = ", ".join(key.name for key in keys)
        self.keys.setText(
            self.tr("Đã thử các khóa đang mở: {names}.").format(names=names)
            if names
            else self.tr("Phong bì mã hóa cho khóa của đơn vị thì mở khóa ấy trước, rồi kiểm tra lại.")
        )
        self.show()

    def clear(self) -> None:
        """Ask no longer; no password is kept."""
        self.password.clear()
        self.hide()

    def focus_first(self) -> None:
        """Go to the password."""
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        if self.password.text():
            self.given.emit(self.password.text())
        else:
            self.focus_first()
