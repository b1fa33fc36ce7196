"""Verifying a packet file: one sentence first, everything it rests on folded below."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.branch.dates import period_title, short
from desktop.errors import Trouble
from desktop.services import handing
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.handing.keys import PasswordLine
from desktop.ui.handing.states import amount
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.verifying import FileVerdict, PacketVerdict
    from desktop.signing.records import Bottom, Reason, SignatureVerdict

_TONES: "dict[Bottom, Tone]" = {
    "valid": Tone.GOOD,
    "warning": Tone.WARN,
    "unknown": Tone.WARN,
    "invalid": Tone.BAD,
}
_SIGNS: "dict[Bottom, str]" = {"valid": "✓", "warning": "!", "unknown": "?", "invalid": "✗"}


def verdict_word(verdict: "Bottom") -> str:
    """Name a verdict in a word or two."""
    return {
        "valid": translate("handing-verify", "Hợp lệ"),
        "warning": translate("handing-verify", "Cần xem lại"),
        "unknown": translate("handing-verify", "Chưa kết luận được"),
        "invalid": translate("handing-verify", "Không hợp lệ"),
    }[verdict]


def about(verdict: "PacketVerdict") -> str:
    """Say which packet it is and whether it is whole."""
    whole = (
        translate("handing-verify", "Nguyên vẹn: mọi byte đúng như khi đóng gói.")
        if verdict.whole
        else translate("handing-verify", "Không xác nhận được là nguyên vẹn.")
    )
    lines = [whole]
    listed = verdict.manifest
    if listed is not None:
        lines += [
            translate("handing-verify", "Đơn vị: {unit}", unit=listed.unit),
            translate("handing-verify", "Kỳ: {period}", period=period_title(listed.period)),
            translate("handing-verify", "Gói số: {number}", number=f"{listed.sequence:04d}"),
        ]
    lines.append(translate("handing-verify", "Mã kiểm tra (SHA-256): {hash}", hash=verdict.sha256))
    return "\n".join(lines)


def signer_line(one: "SignatureVerdict") -> str:
    """Say who signed, when by their own computer, and by which certificate."""
    who = one.signer
    if who is None:
        return translate("handing-verify", "{sign} Không đọc được chứng thư.", sign=_SIGNS[one.verdict])
    lines = [f"{_SIGNS[one.verdict]} {who.name}" + (f", {who.unit}" if who.unit else "")]
    if one.claimed_at is not None:
        moment = one.claimed_at.astimezone()
        at = f"{moment:%H:%M}, {short(moment.date())}"
        lines.append("   " + translate("handing-verify", "Giờ trên máy người ký: {at}", at=at))
    until = short(who.valid_until.astimezone().date())
    issued = translate("handing-verify", "Nơi cấp: {issuer}; hết hạn {until}", issuer=who.issuer, until=until)
    lines.append(f"   {issued}")
    lines.append("   " + translate("handing-verify", "Dấu vân tay: {words}", words=who.fingerprint_words))
    return "\n".join(lines)


def file_line(one: "FileVerdict") -> str:
    """Say of one file whether it is as sealed, and how many signatures it carries."""
    sign = "✓" if one.whole else "✗"
    said = f"{sign} {one.title} ({one.name}, {amount(one.size)})"
    if one.signatures:
        count = len(one.signatures)
        said += ": " + translate("handing-verify", "{count} chữ ký trong tệp", count=count)
    return said


def reason_line(one: "Reason") -> str:
    """Say a reason with the sign of its weight."""
    sign = {"note": "·", "warning": "!", "unknown": "?", "invalid": "✗"}[one.weight]
    return f"{sign} {one.sentence}"


class VerifyView(QWidget):
    """Opens a packet or takes one that is dropped; asks for the envelope's password where there is one."""

    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path: Path | None = None
        self.setAcceptDrops(True)
        self.open = MainButton(self.tr("Chọn gói nộp…"), self._ask, shortcut="Ctrl+O")
        self.back = Button(self.tr("← Các kỳ"), self.closed.emit, shortcut="Esc")
        self.hint = Hint(
            self.tr("Chọn tệp gói nộp (.asice, .scbgoi) hoặc kéo thả vào đây. Tệp không bị sửa gì.")
        )
        self.password = PasswordLine()
        self.unlock = Form()
        self.sentence = Sentence(bold=True, times=1.1)
        self.strip = Strip()
        self.details = Section(self.tr("Gói nộp"), unfolded=False)
        self.signers = Section(self.tr("Người ký"), unfolded=False)
        self.files = Section(self.tr("Các tệp"), unfolded=False)
        self.reasons = Section(self.tr("Căn cứ kết luận"), unfolded=False)
        self._texts = {part: self._text(part) for part in self._parts()}
        self._lay_out()
        self.begin()

    def _parts(self) -> tuple[Section, ...]:
        return (self.details, self.signers, self.files, self.reasons)

    def _text(self, section: Section) -> TextField:
        text = TextField(lines=1, most_lines=16)
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        text.setAccessibleName(section.head.text())
        section.add(text)
        return text

    def _lay_out(self) -> None:
        self.unlock.add(self.tr("Mật khẩu phong bì"), self.password)
        self.unlock.add_wide(Flow(Button(self.tr("Mở phong bì"), self.check_again)))
        self.password.returnPressed.connect(self.check_again)
        inside = QVBoxLayout(self.strip)
        inside.setContentsMargins(theme.em(1), theme.em(0.6), theme.em(0.6), theme.em(0.6))
        inside.addWidget(self.sentence)
        column = Column(margin=0.8, widest=60)
        column.add(Heading(self.tr("Kiểm tra gói nộp")))
        column.add(Flow(self.open, self.back))
        column.add(self.hint)
        column.add(self.strip)
        column.add(self.unlock)
        for part in self._parts():
            column.add(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)

    def begin(self) -> None:
        """Wait for a file."""
        self._path = None
        for part in (self.strip, self.unlock, *self._parts()):
            part.hide()

    def check(self, path: Path, password: str | None = None) -> None:
        """Verify a file off the thread."""
        if path != self._path:
            self.begin()
        self._path = path
        self._say(self.tr("Đang kiểm tra “{name}”…").format(name=path.name), Tone.QUIET)
        self._context.read(
            lambda _: handing.verify(path, password), self._show, self._failed, key="handing-verify"
        )

    def check_again(self) -> None:
        """Try the password that was typed."""
        if self._path is not None:
            self.check(self._path, self.password.text())

    def focus_first(self) -> None:
        """The button that asks for a file."""
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Ctrl+O asks for a file."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_O and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._ask()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify a file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.check(path)

    def _ask(self) -> None:
        kinds = self.tr("Gói nộp ({kinds})").format(kinds=" ".join(f"*{one}" for one in handing.PACKET_FILES))
        every = self.tr("Mọi tệp ({kinds})").format(kinds="*")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Chọn gói nộp"), str(Path.home()), f"{kinds};;{every}"
        )
        if name:
            self.check(Path(name))

    def _show(self, verdict: "PacketVerdict") -> None:
        was_asked = self.unlock.isVisible()
        self.unlock.hide()
        self.password.clear()
        name = self._path.name if self._path is not None else ""
        word = f"{_SIGNS[verdict.verdict]} {verdict_word(verdict.verdict)}"
        self._say(f"{word}: {name}\n{verdict.sentence}", _TONES[verdict.verdict])
        whole = sum(one.whole for one in verdict.files)
        texts = {
            self.details: (self.tr("Gói nộp"), about(verdict)),
            self.signers: (
                self.tr("Người ký · {count}").format(count=len(verdict.signers)),
                "\n".join(map(signer_line, verdict.signers)),
            ),
            self.files: (
                self.tr("Các tệp · {whole}/{count} nguyên vẹn").format(whole=whole, count=len(verdict.files)),
                "\n".join(map(file_line, verdict.files)),
            ),
            self.reasons: (
                self.tr("Căn cứ kết luận · {count}").format(count=len(verdict.reasons)),
                "\n".join(map(reason_line, verdict.reasons)),
            ),
        }
        for part, (title, text) in texts.items():
            part.head.set_text(title)
            part.setVisible(bool(text))
            self._texts[part].set_text_quietly(text, force=True)
        if was_asked:
            self.details.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException) -> None:
        for part in self._parts():
            part.hide()
        if not isinstance(error, Trouble):
            self.strip.hide()
            self._context.fail(error)
            return
        needs_password = error.code == "envelope-wrong-password"
        asked_before = self.unlock.isVisible()
        self.unlock.setVisible(needs_password)
        if needs_password and not asked_before:
            asking = self.tr("Gói nằm trong phong bì mật khẩu. Gõ mật khẩu phong bì để kiểm tra.")
            self._say(asking, Tone.QUIET)
        else:
            self._say(error.message, Tone.BAD)
        if needs_password:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def _say(self, sentence: str, tone: Tone) -> None:
        self.strip.tone = tone
        self.sentence.setText(sentence)
        self.strip.setAccessibleName(sentence)
        self.strip.show()
        self.strip.update()


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged, or None."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].is_file() else None
