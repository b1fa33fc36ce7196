"""A person's signing key: opening its file or token, making a new one, what it says, where it lies."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.errors import Refused, Trouble
from desktop.services import facts, handing, opening
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.sight import bring_into_sight, let_grow
from desktop.ui.handing.token_form import TokenForm
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

REMEMBERED = "key_files"
"""Setting: where key files were last found (never their passwords)."""
MOST_REMEMBERED = 4


class PasswordLine(QLineEdit):
    """A line whose letters are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMinimumHeight(theme.em(1.8))


class PathLine(QWidget):
    """A file's path with a button that asks for it."""

    def __init__(self, title: str, kinds: str, *, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._kinds, self._new = title, kinds, new
        self.line = LineField()
        self.browse = Button(self.tr("Chọn…"), self._ask)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what gets the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def path(self) -> Path | None:
        """Return the path, or None where nothing is written."""
        return Path(self.line.value()).expanduser() if self.line.value() else None

    def set_path(self, path: Path | str) -> None:
        """Show a path."""
        self.line.set_text_quietly(str(path), force=True)

    def _ask(self) -> None:
        start = self.line.value() or str(Path.home())
        ask = QFileDialog.getSaveFileName if self._new else QFileDialog.getOpenFileName
        name, _ = ask(self, self._title, start, self._kinds)
        if name:
            self.set_path(name)


class KeyFactsView(Strip):
    """What the certificate of an open key says, where its file lies, and what to heed."""

    def __init__(
        self, key: "SigningKey", place: str, ring: KeyRing, now: datetime, parent: QWidget | None = None
    ) -> None:
        says = key.facts
        signs = says.may_sign and says.valid_from <= now <= says.valid_until
        super().__init__(parent, Tone.GOOD if signs else Tone.WARN)
        let_grow(self)
        head = Sentence(self.tr("Khóa của đồng chí {name}").format(name=says.name), bold=True)
        self.close_key = LinkButton(self.tr("Đóng khóa"), partial(ring.forget, key.fingerprint))
        issuer = self.tr("tự cấp (phần mềm)") if says.self_issued else says.issuer
        until = short(says.valid_until.astimezone().date())
        lines = [
            self.tr("Đơn vị: {unit}").format(unit=says.unit) if says.unit else "",
            self.tr("Nơi cấp: {issuer} · Hết hạn: {until}").format(issuer=issuer, until=until),
            self.tr("Dấu vân tay: {fingerprint}").format(fingerprint=says.fingerprint_words),
        ]
        self.text = Sentence("\n".join(line for line in lines if line))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.heed = Sentence(
            self.tr("⚠ Khóa này hiện không ký được, chỉ mở tệp đã mã hóa cho nó."), Tone.WARN
        )
        if signs:
            self.heed.hide()
        self.place = Hint(self._place_words(key, place))
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self.close_key, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.5), theme.em(0.4))
        column.setSpacing(theme.em(0.2))
        column.addLayout(top)
        for part in (self.heed, self.text, self.place):
            column.addWidget(part)

    def _place_words(self, key: "SigningKey", place: str) -> str:
        if key.source == "token":
            words = self.tr(
                "Khóa nằm trên token “{name}” và không rời khỏi đó. Đóng khóa trước khi rút token; khóa kho "
                "thì khóa này cũng đóng."
            )
            return words.format(name=place)
        words = self.tr(
            "Tệp khóa: {path}. Cất tệp này ở USB riêng, không để chung với gói nộp. "
            "Quên mật khẩu khóa thì không lấy lại được, phải tạo khóa mới."
        )
        return words.format(path=place)


class KeyPanel(QWidget):
    """Open keys, and the three ways to get one: an existing file, a token, or a new certificate."""

    asked = Signal()
    """A key is being opened or made: what was said before is over."""
    opened = Signal()
    """A key is open now."""

    def __init__(
        self, context: Context, ring: KeyRing, parent: QWidget | None = None, *, reads: bool = False
    ) -> None:
        """With `reads`, a file's key that has ended opens all the same: to read what was encrypted to it."""
        super().__init__(parent)
        self._context, self._ring, self._reads = context, ring, reads
        self.held = QVBoxLayout()
        self.none = Hint(
            self.tr("Chưa mở khóa ký nào. Mở tệp khóa (.p12) của đồng chí, dùng token, hoặc tạo khóa mới.")
        )
        self.to_open = Button(self.tr("Mở tệp khóa…"), lambda: self._turn_to(self.open_form))
        self.to_token = Button(self.tr("Dùng token…"), lambda: self._turn_to(self.token_form))
        self.to_make = Button(self.tr("Tạo khóa mới…"), lambda: self._turn_to(self.make_form))
        self.reason = Sentence("", Tone.BAD)
        self.working = Hint(self.tr("Đang xử lý khóa…"))
        self.open_form = self._opening()
        self.make_form = self._making()
        self.token_form = self._using_token()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addLayout(self.held)
        column.addWidget(Flow(self.to_open, self.to_token, self.to_make))
        for part in (self.open_form, self.token_form, self.make_form, self.working, self.reason):
            column.addWidget(part)
            part.hide()
        ring.changed.connect(self._show_keys)
        ring.lost.connect(self._tell_lost)
        self._show_keys()

    def _opening(self) -> Form:
        kinds = self.tr("Tệp khóa (*.p12 *.pfx)")
        self.file = PathLine(self.tr("Chọn tệp khóa"), kinds, new=False)
        self.password = PasswordLine()
        self.password.returnPressed.connect(self.open_file)
        form = Form()
        form.add(self.tr("Tệp khóa (.p12, .pfx)"), self.file)
        form.add(self.tr("Mật khẩu của khóa"), self.password)
        go, stop = Button(self.tr("Mở khóa"), self.open_file), Button(self.tr("Thôi"), self._close_forms)
        form.add_wide(Flow(go, stop))
        return form

    def _making(self) -> Form:
        kinds = self.tr("Tệp khóa (*.p12)")
        self.name = LineField()
        self.name.edited.connect(self._suggest_place)
        self.new_file = PathLine(self.tr("Nơi cất tệp khóa"), kinds, new=True)
        self.new_password, self.again = PasswordLine(), PasswordLine()
        self.new_password.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.make_file)
        form = Form()
        form.add(self.tr("Họ và tên người ký"), self.name)
        form.add(self.tr("Nơi cất tệp khóa"), self.new_file)
        heed = self.tr("ít nhất 6 ký tự, khác mật khẩu mở kho; gõ không dấu")
        form.add(self.tr("Mật khẩu của khóa"), self.new_password, heed)
        form.add(self.tr("Gõ lại mật khẩu"), self.again)
        go, stop = Button(self.tr("Tạo khóa"), self.make_file), Button(self.tr("Thôi"), self._close_forms)
        form.add_wide(Flow(go, stop))
        return form

    def _using_token(self) -> TokenForm:
        form = TokenForm(self._context, self)
        form.asked.connect(self.asked)
        form.opened.connect(self._got_token)
        form.closed.connect(self._close_forms)
        form.grew.connect(lambda: bring_into_sight(form))
        return form

    def prepare(self) -> None:
        """Fill in what is known: where a key was last found, who sits here."""
        if not self.name.value():
            self.name.set_text_quietly(self._context.desk.user.name)
            self._suggest_place(self.name.value())
        self._context.read(_remembered, self._show_remembered, key="handing-keys")

    def open_file(self) -> None:
        """Open the file with its password."""
        path, password = self.file.path(), self.password.text()
        if path is None:
            self._complain(self.tr("Chưa chọn tệp khóa."))
            self.file.browse.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        now, reads = self._context.now(), self._reads
        self._begin()
        self._context.write(
            lambda desk: _noted(desk, path, _opened(path, password, now, reads=reads)),
            partial(self._got, path),
            self._failed,
        )

    def make_file(self) -> None:
        """Make a new certificate and keep it in the file."""
        path, name, password = self.new_file.path(), self.name.value(), self.new_password.text()
        if path is None:
            self._complain(self.tr("Chưa chọn nơi cất tệp khóa."))
            return
        if password != self.again.text():
            self._complain(self.tr("Hai lần gõ mật khẩu không giống nhau."))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        now = self._context.now()
        self._begin()
        self._context.write(
            lambda desk: _made(desk, path, name, password, now), partial(self._got, path), self._failed
        )

    def _turn_to(self, form: Form | TokenForm) -> None:
        self.prepare()
        self._complain("")
        self.token_form.leave()
        for one in (self.open_form, self.token_form, self.make_form):
            one.setVisible(form is one)
        if form is self.token_form:
            self.token_form.look()
            self.token_form.focus_first()
        else:
            to_open = self.password if self.file.line.value() else self.file
            first = to_open if form is self.open_form else self.name
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(form)

    def _close_forms(self) -> None:
        for line in (self.password, self.new_password, self.again):
            line.clear()
        self.token_form.leave()
        for form in (self.open_form, self.token_form, self.make_form):
            form.hide()
        self._complain("")
        self.to_open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest_place(self, name: object) -> None:
        self.new_file.set_path(Path.home() / handing.key_file_name(str(name)))

    def _begin(self) -> None:
        self.asked.emit()
        self._complain("")
        self.working.show()
        self.open_form.setEnabled(False)
        self.make_form.setEnabled(False)

    def _end(self) -> None:
        self.working.hide()
        self.open_form.setEnabled(True)
        self.make_form.setEnabled(True)

    def _got(self, path: Path, key: "SigningKey") -> None:
        self._end()
        self._close_forms()
        self.file.set_path("")
        self._ring.add(key, path)
        self.opened.emit()

    def _got_token(self, key: "SigningKey", name: str) -> None:
        self._close_forms()
        self._ring.add(key, name)
        self.opened.emit()

    def _tell_lost(self, name: str) -> None:
        words = self.tr("Token của đồng chí {name} không còn dùng được nên khóa đã đóng. Cắm lại và mở lại.")
        self._complain(words.format(name=name))

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._complain(error.message)
        if isinstance(error, Refused) and error.field == "name":
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.make_form.isVisible():
            self.new_password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
            self.password.selectAll()

    def _complain(self, sentence: str) -> None:
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self.reason)

    def _show_remembered(self, paths: list[str]) -> None:
        """Offer the file of a key that is not open yet; only its password is then to be typed."""
        held = {self._ring.place_of(key.fingerprint) for key in self._ring.keys}
        closed = [path for path in paths if path not in held]
        if not closed or self.file.line.value():
            return
        self.file.set_path(closed[0])
        if self.file.line.hasFocus():
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_keys(self) -> None:
        focused = QApplication.focusWidget()
        was_inside = focused is not None and focused.parent() in self._shown_keys()
        while self.held.count():
            item = self.held.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key in self._ring.keys:
            place, now = self._ring.place_of(key.fingerprint), self._context.now()
            self.held.addWidget(KeyFactsView(key, place, self._ring, now))
        self._order_tabs()
        if was_inside:
            self.to_open.setFocus(Qt.FocusReason.OtherFocusReason)
        has_keys = bool(self._ring.keys)
        self.none.setVisible(not has_keys)
        self.to_open.set_text(self.tr("Mở thêm khóa…") if has_keys else self.tr("Mở tệp khóa…"))

    def _shown_keys(self) -> list[KeyFactsView]:
        widgets = [item.widget() for at in range(self.held.count()) if (item := self.held.itemAt(at))]
        return [one for one in widgets if isinstance(one, KeyFactsView)]

    def _order_tabs(self) -> None:
        """Let Tab reach “Đóng khóa” before the buttons below it: Qt puts what comes later at the end."""
        before = self.to_open.previousInFocusChain()
        while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        for view in self._shown_keys():
            if before is not None:
                QWidget.setTabOrder(before, view.close_key)
            before = view.close_key


def _remembered(desk: Desk) -> list[str]:
    paths = facts.setting(desk, REMEMBERED, [])
    return [str(path) for path in paths if Path(str(path)).is_file()]


def _noted(desk: Desk, path: Path, key: "SigningKey") -> "SigningKey":
    known = [str(one) for one in facts.setting(desk, REMEMBERED, []) if str(one) != str(path)]
    facts.set_setting(desk, REMEMBERED, [str(path), *known][:MOST_REMEMBERED])
    return key


def _opened(path: Path, password: str, now: datetime, *, reads: bool) -> "SigningKey":
    return opening.key_to_open(path, password) if reads else handing.open_key(path, password, now=now)


def _made(desk: Desk, path: Path, name: str, password: str, now: datetime) -> "SigningKey":
    unit = handing.unit_of(desk)
    return _noted(desk, path, handing.make_key(path, name=name, unit=unit, password=password, now=now))
