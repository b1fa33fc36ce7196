"""One of the committee's own keys: open, or the form that opens it from its file or its token.

To sign, the key must be the one in use; to read what the branches sealed, an earlier one or one that has
ended does as well.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.committee.records import KeyRecord
from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.services.tokens import Purpose
from desktop.ui import theme
from desktop.ui.committee.office_keys import ISSUER, OFFICE, office_ring, open_of, opening_keys, reading_ring
from desktop.ui.context import Context
from desktop.ui.handing.keys import PasswordLine, PathLine
from desktop.ui.handing.token_form import TokenForm
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


class OwnKeyBar(QWidget):
    """One of the committee's keys: open, or the form that opens it, or that there is none yet."""

    troubled = Signal(object)
    opened = Signal()
    purpose: ClassVar[Purpose] = "sign"

    def __init__(
        self, context: Context, role: str, parent: QWidget | None = None, *, brief: bool = False
    ) -> None:
        """`brief` leaves the fingerprint out."""
        super().__init__(parent)
        self._context, self._role, self._brief = context, role, brief
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
        self.by_token = Button(self.tr("Dùng token…"), self._use_token)
        self.form.add_wide(Flow(self.button, self.by_token))
        if role != OFFICE:  # a root lies in a file, locked away
            self.by_token.hide()
        self.token = TokenForm(context, purpose=self.purpose)
        self.token.opened.connect(self._from_token)
        self.token.closed.connect(self._no_token)
        self.token.hide()
        self.complaint = Sentence("", Tone.BAD)
        self.complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.strip, self.form, self.token, self.complaint):
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
        if record is not None and record.place.endswith((".p12", ".pfx")) and not self.file.line.value():
            self.file.set_path(record.place)
        self._follow()

    def focus_first(self) -> None:
        """Go to the password, or to the file where none is known."""
        target = self.password if self.file.path() is not None else self.file
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_file(self) -> None:
        """Open the key in the file with its password."""
        path = self.file.path()
        if path is None:
            self._complain(self.tr("Chưa chọn tệp khóa."))
            return
        self._complain("")
        self.form.setEnabled(False)
        self._context.read(
            self._opening(path, self.password.text()),
            partial(self._got, path),
            self._failed,
            key=f"committee-{self.purpose}-{self._role}",
        )

    def _opening(self, path: Path, password: str) -> "Callable[[Desk], SigningKey]":
        return partial(_open, path, password, self._role)

    def _use_token(self) -> None:
        self.form.hide()
        self._complain("")
        self.token.show()
        self.token.look()
        self.token.focus_first()

    def _no_token(self) -> None:
        self.token.hide()
        self._follow()
        self.focus_first()

    def _from_token(self, key: "SigningKey", name: str) -> None:
        """Take the office key on a token; any other key on it is put away again."""
        self._no_token()
        if self._record is None or key.fingerprint != self._record.id:
            key.worker.close()
            self._complain(
                self.tr(
                    "Khóa trên token “{token}” không phải khóa của đảng ủy đang dùng. Muốn dùng khóa ấy, ghi "
                    "nó làm khóa văn phòng ở trang “Tin cậy” trước."
                ).format(token=name)
            )
            return
        self._ring.add(key, name)
        self.opened.emit()

    def _close(self) -> None:
        while (key := self.key) is not None:
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
        self.form.setVisible(key is None and self._record is not None and self.token.isHidden())
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
                else self.tr("Chưa có khóa cấp chứng thư. Không bắt buộc phải có.")
            )
            self.facts.hide()
        self.strip.update()

    def _show_facts(self, until: datetime, fingerprint: str) -> None:
        self.facts.setText(
            self.tr("Hết hạn: {until} · Dấu vân tay: {fingerprint}").format(
                until=short(until.astimezone().date()), fingerprint=fingerprint
            )
        )
        self.facts.setVisible(not self._brief)


class ReadingKeyBar(OwnKeyBar):
    """Opens the key a packet was sealed to: the one in use, or an earlier one, which then only reads.

    There may be several: what the branches sealed just before a change of keys needs the earlier one.
    """

    purpose = "open"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._reading = reading_ring(context)
        super().__init__(context, OFFICE, parent, brief=True)
        self._reading.changed.connect(self._follow)

    def _opening(self, path: Path, password: str) -> "Callable[[Desk], SigningKey]":
        return partial(_open_to_read, path, password)

    def _got(self, path: Path, key: "SigningKey") -> None:
        self.form.setEnabled(True)
        self.password.clear()
        self._take(key, str(path))

    def _from_token(self, key: "SigningKey", name: str) -> None:
        self._no_token()
        self._take(key, name)

    def _take(self, key: "SigningKey", place: str) -> None:
        """Keep the key where it belongs: only the one in use may be found by whoever signs."""
        self._context.read(
            partial(_may_answer, key),
            partial(self._keep, key, place),
            key=f"committee-keep-{key.fingerprint}",
        )

    def _keep(self, key: "SigningKey", place: str, answers: bool) -> None:
        (self._ring if answers else self._reading).add(key, place)
        self.opened.emit()

    def _close(self) -> None:
        self._reading.forget_all()
        super()._close()

    def _follow(self) -> None:
        names = ", ".join(dict.fromkeys(key.name for key in opening_keys(self._context)))
        self.strip.setVisible(bool(names))
        self.said.setText(self.tr("✓ Khóa đang mở: {names}").format(names=names))
        self.facts.setText(self.tr("Khóa cũ hoặc đã hết hạn chỉ dùng để mở gói, không ký biên nhận."))
        self.facts.setVisible(bool(self._reading.keys))
        self.form.setVisible(self.token.isHidden())


def _open_to_read(path: Path, password: str, _desk: Desk) -> "SigningKey":
    from desktop.services.committee import office

    return office.open_to_read(path, password)


def _may_answer(key: "SigningKey", desk: Desk) -> bool:
    from desktop.services.committee import office

    return office.may_answer(desk, key)


def _open(path: Path, password: str, role: str, desk: Desk) -> "SigningKey":
    from desktop.services.committee import office

    opened: Callable[..., SigningKey] = office.open_root if role == ISSUER else office.open_office_key
    return opened(path, password, desk=desk)
