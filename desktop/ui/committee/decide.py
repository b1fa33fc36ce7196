"""What the clerk decides about a packet: accept it, or send it back with reasons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.committee.receiving import GENUINE
from desktop.committee.records import Received, ReceivedState
from desktop.errors import Refused, Trouble
from desktop.packets.messages.records import KEY_CARD
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.committee import words
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone
from desktop.words import mark, translate

if TYPE_CHECKING:
    from desktop.storage.kept import Changed


FINDINGS_OFFERED = 3
"""How many of the findings of a check are offered as reasons, the last ones."""

USUAL_REASONS = (
    mark("DecisionPanel", "Gói không còn nguyên vẹn: đóng gói lại rồi ghi lại ra USB."),
    mark("DecisionPanel", "Thiếu chữ ký của chủ trì hoặc người ghi biên bản."),
    mark("DecisionPanel", "Nhầm kỳ: gói của tháng khác."),
    mark("DecisionPanel", "Biên bản thiếu nội dung theo quy định."),
)
"""Offered in the language of the window, written in Vietnamese: a branch reads them on its receipt."""


class DecisionPanel(QWidget):
    """Two buttons, and a form with the reasons behind the second; says what was decided before."""

    done = Signal(str)
    """What was done, as a sentence."""
    troubled = Signal(object)
    compare_wanted = Signal(str)
    """A key card is to be compared: its SHA-256."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._line: Received | None = None
        self._card = ""
        self.told = Sentence(bold=True)
        self.reasons = Sentence()
        self.accept = MainButton(self.tr("Nhận gói này"), self.accept_now, shortcut="Ctrl+Return")
        self.compare = MainButton(self.tr("Đối chiếu thẻ khóa…"), self._compare, shortcut="Ctrl+Return")
        self.refuse = Button(self.tr("Trả lại…"), self.begin_refusal, shortcut="Ctrl+Shift+Return")
        self.again = Button(self.tr("Xem xét lại"), self._reconsider)
        self.why_not = Hint()
        self.usual = Choice()
        self.reason = TextField(lines=3)
        self.complaint = Sentence("", Tone.BAD)
        self.send_back = Button(self.tr("Trả lại gói này"), self.refuse_now)
        self.form = Form()
        self.form.add(self.tr("Lý do thường gặp"), self.usual)
        heed = self.tr("Chi bộ đọc nguyên văn trên biên nhận. Mỗi dòng là một lý do.")
        self.form.add(self.tr("Lý do trả lại"), self.reason, heed)
        self.form.add_wide(Flow(self.send_back, Button(self.tr("Thôi"), self._end_refusal)))
        self.usual.chosen.connect(self._add_reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        buttons = Flow(self.accept, self.compare, self.refuse, self.again)
        for part in (self.told, self.reasons, buttons, self.why_not, self.form, self.complaint):
            column.addWidget(part)
        self.form.hide()
        self.complaint.hide()

    def act(self) -> bool:
        """Do the one next thing; what is not valid is sent back. False where nothing is left."""
        if self._line is None or self._line.state is not ReceivedState.WAITING:
            return False
        for button in (self.compare, self.accept, self.refuse):
            if button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False

    def focus_first(self) -> None:
        """Go to the first thing that can be done."""
        for button in (self.compare, self.accept, self.refuse, self.again):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_line(self, line: Received, *, verdict: str = "", card: str = "") -> None:
        """Show what can be decided about a packet.

        `verdict` is what a check has just found, `card` a key card of the same branch that waits: a packet
        whose signer is not known yet waits for that.
        """
        if self._line is None or self._line.id != line.id:
            self._end_refusal()
        self._line = line
        waiting = line.state is ReceivedState.WAITING
        is_card = line.kind == KEY_CARD
        found = verdict or line.verdict
        self._card = line.id if is_card else card if found == "unknown" else ""
        self.accept.setVisible(waiting and not self._card and found != "invalid")
        self.accept.setEnabled(found in GENUINE)
        self.compare.setVisible(waiting and bool(self._card) and found != "invalid")
        self.refuse.setVisible(waiting)
        enrolled = is_card and line.state is ReceivedState.ACCEPTED  # taken back by withdrawing the key
        self.again.setVisible(not waiting and not line.receipt and not enrolled)
        self.why_not.setText(self._why_not(found, is_card) if waiting else "")
        self.why_not.setVisible(bool(self.why_not.text()))
        self.told.setText(self._told(line))
        self.told.set_tone(Tone.PLAIN if waiting else words.STATE_TONES[line.state])
        self.told.setVisible(bool(self.told.text()))
        self.reasons.setText("\n".join(f"· {one}" for one in line.reasons))
        self.reasons.setVisible(bool(line.reasons))
        if not waiting:
            self.form.hide()
        self.usual.set_options(_usual_reasons(line))
        self.usual.set_value_quietly(None)

    def accept_now(self) -> None:
        """Accept the packet."""
        line = self._line
        if line is not None and self.accept.isEnabled():
            self._set_busy(True)
            self._context.write(lambda desk: _accept(desk, line.id), self._accepted, self._failed)

    def begin_refusal(self) -> None:
        """Ask for the reasons."""
        self.form.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_now(self) -> None:
        """Send the packet back with the reasons that are written."""
        line = self._line
        self.reason.commit()
        reasons = [one for one in self.reason.value().splitlines() if one.strip()]
        self._complain("" if reasons else self.tr("Ghi ít nhất một lý do, để chi bộ biết phải làm gì."))
        if line is None or not reasons:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set_busy(True)
        self._context.write(lambda desk: _refuse(desk, line.id, reasons), self._refused, self._failed)

    def _compare(self) -> None:
        if self._card:
            self.compare_wanted.emit(self._card)

    def _reconsider(self) -> None:
        line = self._line
        if line is not None:
            self._context.write(lambda desk: _reconsider(desk, line.id), self._reconsidered, self._failed)

    def _end_refusal(self) -> None:
        self.form.hide()
        self.reason.set_text_quietly("", force=True)
        self._complain("")

    def _set_busy(self, busy: bool) -> None:
        for part in (self.accept, self.refuse, self.form):
            part.setEnabled(not busy)

    def _accepted(self, _changed: "Changed") -> None:
        self._set_busy(False)
        self.done.emit(self.tr("Đã nhận: {what}.").format(what=self._name()))

    def _refused(self, _changed: "Changed") -> None:
        self._set_busy(False)
        self._end_refusal()
        self.done.emit(self.tr("Đã ghi trả lại: {what}.").format(what=self._name()))

    def _reconsidered(self, _changed: "Changed") -> None:
        self.done.emit(self.tr("Đã đưa về chờ xử lý: {what}.").format(what=self._name()))

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, Refused):
            self._complain(error.message)
        elif isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self._context.fail(error)

    def _name(self) -> str:
        line = self._line
        return "" if line is None else f"{line.unit} · {words.content_words(line)}"

    def _why_not(self, verdict: str, is_card: bool) -> str:
        if verdict == "invalid":
            return self.tr("Gói không hợp lệ thì không nhận được. Trả lại chi bộ, ghi rõ lý do.")
        if is_card:
            return self.tr("Thẻ khóa được so với thẻ giấy có chữ ký của chi bộ rồi mới ghi nhận.")
        if self._card:
            return self.tr("Chi bộ này có thẻ khóa đang chờ: đối chiếu thẻ trước, rồi gói này được kiểm lại.")
        if verdict == "unknown":
            return self.tr(
                "Chưa biết khóa của người ký thì chưa nhận được. Ghi nhận khóa ở trang “Chi bộ và khóa” "
                "(Ctrl+2) rồi quay lại đây, hoặc trả lại chi bộ."
            )
        return ""

    def _told(self, line: Received) -> str:
        if line.state is ReceivedState.WAITING:
            return ""
        said = self.tr("{state} lúc {at}, người xử lý: {who}.").format(
            state=words.state_word(line.state), at=words.moment_of(line.decided), who=line.decided_by
        )
        told = self.tr("Biên nhận đã lập cho chi bộ.")
        return f"{said} " + (told if line.receipt else self.tr("Biên nhận chưa lập cho chi bộ."))

    def _add_reason(self, text: object) -> None:
        self.reason.commit()
        before = self.reason.value()
        self.reason.set_text_quietly(f"{before}\n{text}" if before else str(text), force=True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))


def _usual_reasons(line: Received) -> list[tuple[object, str]]:
    """Return what may be chosen: what is written when it is, and how the window says it."""
    found = tuple(line.findings)[-FINDINGS_OFFERED:] if line.verdict == "invalid" else ()
    usual = [(one, translate("DecisionPanel", one)) for one in USUAL_REASONS]
    return [*((one, one) for one in found), *usual]


def _accept(desk: Desk, sha256: str) -> "Changed":
    from desktop.services.committee import receiving

    return receiving.accept(desk, sha256)


def _refuse(desk: Desk, sha256: str, reasons: list[str]) -> "Changed":
    from desktop.services.committee import receiving

    return receiving.refuse(desk, sha256, reasons)


def _reconsider(desk: Desk, sha256: str) -> "Changed":
    from desktop.services.committee import receiving

    return receiving.reconsider(desk, sha256)
