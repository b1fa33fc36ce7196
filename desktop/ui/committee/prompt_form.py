"""Prompts (gợi ý kiểm điểm) of the committee for a branch: written, signed, given with the next stick."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import next_period, period_of, period_words
from desktop.branch.names import clean
from desktop.errors import Trouble
from desktop.packets.messages.records import PromptLine
from desktop.services.desk import Desk
from desktop.ui.committee.office_keys import OFFICE, office_ring, open_of
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice, LineField, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import PacketLine

MONTHS = 6
"""Meetings to come in which an answer can be asked for."""


class PromptForm(QWidget):
    """One prompt at a time; the branch finds it in its own book of prompts once it has read the stick."""

    done = Signal(str)
    troubled = Signal(object)
    key_wanted = Signal()
    """The office key has to be opened first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._unit = ""
        self.text = TextField(lines=3)
        self.member = LineField(placeholder=self.tr("để trống: cả chi bộ"))
        self.codes = LineField(placeholder="I.4, II.2")
        self.due = Choice()
        self.issuer = LineField(placeholder=self.tr("Ban Thường vụ Đảng ủy"))
        self.decision = LineField()
        self.complaint = Sentence("", Tone.BAD)
        self.complaint.hide()
        self.button = Button(self.tr("Ký gợi ý, chờ ghi ra USB"), self.seal)
        form = Form(columns=2)
        form.add(self.tr("Nội dung cần làm rõ"), self.text, span=2)
        form.add(self.tr("Gợi ý cho đồng chí (họ và tên)"), self.member)
        form.add(self.tr("Mã biểu hiện, nếu có"), self.codes)
        form.add(self.tr("Trả lời trong kỳ sinh hoạt"), self.due)
        form.add(self.tr("Cấp ủy gợi ý"), self.issuer)
        form.add(self.tr("Số, ngày văn bản"), self.decision, span=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        about = self.tr("Gợi ý được ký bằng khóa văn phòng và ghi ra USB cùng biên nhận của chi bộ này.")
        for part in (Hint(about), form, self.complaint, Flow(self.button)):
            column.addWidget(part)

    def show_unit(self, name: str) -> None:
        """Prompt this branch."""
        if name == self._unit:
            return
        self._unit = name
        now = period_of(self._context.today())
        months = [next_period(now, step) for step in range(MONTHS)]
        self.due.set_options([(one, period_words(one)) for one in months])
        self.due.set_value_quietly(months[1])
        self._clear()

    def seal(self) -> None:
        """Sign the prompt that is written."""
        key = open_of(office_ring(self._context), OFFICE)
        text, issuer = clean(self.text.toPlainText()), clean(self.issuer.text())
        if not text:
            self._complain(self.tr("Ghi nội dung cần làm rõ."))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not issuer:
            self._complain(self.tr("Ghi cấp ủy gợi ý."))
            self.issuer.setFocus(Qt.FocusReason.OtherFocusReason)
        elif key is None:
            self.key_wanted.emit()
        else:
            self._seal(key, text, issuer)

    def _seal(self, key: "SigningKey", text: str, issuer: str) -> None:
        unit, on, due = self._unit, self._context.today().isoformat(), str(self.due.value())
        member, decision = clean(self.member.text()), clean(self.decision.text())
        codes = tuple(self.codes.text().replace(",", " ").split())
        self._complain("")
        self.button.setEnabled(False)

        def work(desk: Desk) -> "PacketLine":
            line = PromptLine(
                id=desk.ids(), issuer=issuer, decision=decision, on=on, member=member, codes=codes,
                text=text, due=due,
            )  # fmt: skip
            return _sealed(desk, unit, line, key)

        self._context.write(work, self._made, self._failed)

    def _made(self, _line: "PacketLine") -> None:
        self.button.setEnabled(True)
        self._clear()
        said = self.tr("Đã ký gợi ý cho “{unit}”; ghi ra USB cùng biên nhận.")
        self.done.emit(said.format(unit=self._unit))

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self._context.fail(error)

    def _clear(self) -> None:
        self.text.set_text_quietly("", force=True)
        for line in (self.member, self.codes):
            line.set_text_quietly("", force=True)
        self._complain("")

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))


def _sealed(desk: Desk, unit: str, line: PromptLine, key: "SigningKey") -> "PacketLine":
    from desktop.services.committee import returning

    return returning.seal_prompts(desk, unit, (line,), key)
