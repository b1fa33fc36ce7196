"""How an answer is kept from strangers: encrypted to the branch's keys, by a password, or not, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from desktop.ui.handing.keys import PasswordLine
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint

SHORTEST = 8


class CoverPanel(QWidget):
    """Says to whom an answer is encrypted; asks for a password or a reason where nobody's key can open it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readers: tuple[str, ...] = ()
        self.said = Hint()
        self.sealed = QRadioButton(self.tr("Bọc biên nhận bằng mật khẩu (nên dùng)"))
        self.plain = QRadioButton(self.tr("Ghi không mã hóa, ghi rõ lý do"))
        self.password, self.again = PasswordLine(), PasswordLine()
        self.reason = TextField(lines=2)
        self.secrets, self.excuse = Form(columns=2), Form()
        rule = self.tr("đã thống nhất với chi bộ; ít nhất 8 ký tự, gõ không dấu")
        self.secrets.add(self.tr("Mật khẩu phong bì"), self.password, rule)
        self.secrets.add(self.tr("Gõ lại mật khẩu"), self.again)
        self.excuse.add(self.tr("Lý do không mã hóa"), self.reason, self.tr("được ghi vào nhật ký"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.sealed, self.secrets, self.plain, self.excuse):
            column.addWidget(part)
        self.sealed.setChecked(True)
        self.sealed.toggled.connect(lambda _: self._follow())
        for line in (self.password, self.again):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.reason.textChanged.connect(self.changed)
        self._follow()

    def show_readers(self, readers: tuple[str, ...]) -> None:
        """Show who can open what is written: the names of the branch's people with a key, or nobody."""
        self._readers = readers
        self._follow()

    @property
    def by_password(self) -> str | None:
        """The password, where one is needed and chosen."""
        return self.password.text() if not self._readers and self.sealed.isChecked() else None

    @property
    def excused(self) -> str:
        """The reason for writing it in the open, where that was chosen."""
        return "" if self._readers or self.sealed.isChecked() else self.reason.toPlainText().strip()

    def missing(self) -> str:
        """Say what is missing; empty where nothing is."""
        if self._readers:
            return ""
        if not self.sealed.isChecked():
            return "" if self.excused else self.tr("Ghi lý do không mã hóa.")
        if len(self.password.text()) < SHORTEST:
            return self.tr("Gõ mật khẩu phong bì đã thống nhất với chi bộ.")
        same = self.password.text() == self.again.text()
        return "" if same else self.tr("Hai lần gõ mật khẩu không giống nhau.")

    def clear(self) -> None:
        """Forget the password."""
        self.password.clear()
        self.again.clear()

    def focus_first(self) -> None:
        """Go to what is to be filled in."""
        target = self.password if self.sealed.isChecked() else self.reason
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self) -> None:
        names = ", ".join(self._readers)
        self.said.setText(
            self.tr("Biên nhận được mã hóa; chỉ mở được bằng khóa của: {names}.").format(names=names)
            if names
            else self.tr("Chi bộ này chưa có khóa nào mở được tệp mã hóa.")
        )
        asks = not self._readers
        for part in (self.sealed, self.plain):
            part.setVisible(asks)
        self.secrets.setVisible(asks and self.sealed.isChecked())
        self.excuse.setVisible(asks and not self.sealed.isChecked())
        self.changed.emit()
