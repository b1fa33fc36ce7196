"""Comparing a key card with the paper that came with it; then the key is believed, or refused."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.committee.records import EndReason
from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.checking.words import reason_line
from desktop.ui.committee import words
from desktop.ui.committee.fingerprints import FingerprintBox, Typed, monospace
from desktop.ui.committee.office_keys import ISSUER, office_ring, open_of
from desktop.ui.context import Context
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.committee.cards import CardFacts
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed

NARROW = 34
"""Below so many lines of text of width, paper stands under screen instead of beside it."""


class CompareView(QWidget):
    """Screen at the left, paper at the right; one button when both are the same."""

    closed = Signal()
    done = Signal(str)
    troubled = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._card: CardFacts | None = None
        self._ring = office_ring(context)
        self.back = Button(self.tr("← Chi bộ và khóa"), self.closed.emit, shortcut="Esc")
        self.title = Heading("", 2)
        self.facts = Sentence()
        self.against = Sentence()
        self.against_strip = Strip(tone=Tone.WARN)
        self.without = Sentence(bold=True)
        self.without_strip = Strip(tone=Tone.GOOD)
        self.box = FingerprintBox()
        self.typed = TextField(lines=4)
        self.typed.setFont(monospace(self.typed.font(), 1.3))
        self.typed.textChanged.connect(self._follow)
        self.told = Sentence(bold=True)
        self.add_unit = QCheckBox()
        self.add_unit.toggled.connect(self._follow)
        self.lost = Choice(
            [(one, words.end_reason_word(one)) for one in (EndReason.COMPROMISED, EndReason.CESSATION)]
        )
        self.lost_form = Form()
        self.issues = Hint()
        self.button = MainButton(self.tr("Ghi nhận khóa này"), self.enrol, shortcut="Ctrl+Return")
        self.refuse = Button(self.tr("Từ chối thẻ…"), self.begin_refusal)
        self.reason = TextField(lines=2)
        self.refusal = Form()
        self.complaint = Sentence("", Tone.BAD)
        self._lay_out()

    def _lay_out(self) -> None:
        for strip, inside in ((self.against_strip, self.against), (self.without_strip, self.without)):
            padded = QVBoxLayout(strip)
            padded.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.6), theme.em(0.4))
            padded.addWidget(inside)
        screen, paper = QVBoxLayout(), QVBoxLayout()
        screen.addWidget(Heading(self.tr("Trên máy: khóa trong tệp thẻ"), 3))
        screen.addWidget(self.box)
        screen.addStretch(1)
        paper.addWidget(Heading(self.tr("Trên giấy: gõ lại từ thẻ in có chữ ký"), 3))
        self.typed.setAccessibleName(self.tr("Dấu vân tay hoặc các từ trên thẻ giấy"))
        paper.addWidget(self.typed)
        paper.addWidget(self.told)
        paper.addWidget(
            Hint(
                self.tr(
                    "Đọc từ tờ giấy, không đọc từ màn hình. Gõ các nhóm chữ số, hoặc các từ (không cần gõ "
                    "dấu), hoặc quét mã QR bằng máy quét. Chưa có tờ giấy thì đừng ghi nhận."
                )
            )
        )
        paper.addStretch(1)
        self.sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.sides.setSpacing(theme.em(1.2))
        self.sides.addLayout(screen, 1)
        self.sides.addLayout(paper, 1)
        both = QWidget()
        both.setLayout(self.sides)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.lost_form.add(self.tr("Khóa cũ ghi trên thẻ"), self.lost)
        heed = self.tr("Chi bộ đọc lý do này trên biên nhận.")
        self.refusal.add(self.tr("Lý do từ chối"), self.reason, heed)
        send = Button(self.tr("Từ chối thẻ này"), self.refuse_now)
        self.refusal.add_wide(Flow(send, Button(self.tr("Thôi"), self._end_refusal)))
        self.column = Column(margin=0.8, widest=64)
        for part in (
            Flow(self.back), self.title, self.facts, self.against_strip, self.without_strip, both,
            self.add_unit, self.lost_form, self.issues, Flow(self.button, self.refuse), self.refusal,
            self.complaint,
        ):  # fmt: skip
            self.column.add(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the paper under the screen where the page is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < theme.em(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.sides.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def show_card(self, card: "CardFacts") -> None:
        """Show a card to be compared."""
        self._card = card
        said = card.card
        self.title.setText(self.tr("Đối chiếu thẻ khóa · {unit}").format(unit=said.unit))
        self.facts.setText(self._facts(card))
        self.box.show_fingerprint(card.groups, card.words)
        self.typed.set_text_quietly("", force=True)
        self._show_against(card)
        self.without.setText(self._without(card))
        self.without_strip.setVisible(not card.needs_comparing)
        self.add_unit.setText(self.tr("Thêm “{unit}” vào danh sách chi bộ trực thuộc").format(unit=said.unit))
        self.add_unit.setVisible(card.unit is None)
        self.add_unit.setChecked(False)
        self.lost_form.setVisible(said.purpose == "replace" and card.previous is not None)
        self._end_refusal()
        self._follow()
        self.column.verticalScrollBar().setValue(0)

    @property
    def unit_name(self) -> str:
        """Name of the branch on the card, as the list has it."""
        if self._card is None:
            return ""
        return self._card.unit.name if self._card.unit is not None else self._card.card.unit

    def focus_first(self) -> None:
        """Go to what is typed from the paper."""
        stopped = self._card is not None and self._card.stopped_by is not None
        target = self.refuse if stopped else self.typed
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def enrol(self) -> None:
        """Confirm the key."""
        card = self._card
        if card is None or not self.button.isEnabled():
            return
        typed, add_unit = self._typed_text(), self.add_unit.isChecked()
        is_qr = Typed(typed, card.groups, card.words).is_qr
        chosen = self.lost.value()
        lost = chosen if isinstance(chosen, EndReason) else EndReason.COMPROMISED
        root = open_of(self._ring, ISSUER)
        self._set_busy(True)
        self._context.write(
            lambda desk: _enrol(desk, card, typed, is_qr=is_qr, add_unit=add_unit, lost=lost, root=root),
            self._enrolled,
            self._failed,
        )

    def begin_refusal(self) -> None:
        """Ask for the reason."""
        self.refusal.show()
        if not self.reason.value():
            stopped = self._card.stopped_by if self._card is not None else None
            usual = self.tr("Dấu vân tay trên giấy khác dấu vân tay của khóa.")
            self.reason.set_text_quietly(stopped.sentence if stopped else usual, force=True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reason.selectAll()

    def refuse_now(self) -> None:
        """Refuse the card for the reason written."""
        card = self._card
        self.reason.commit()
        reasons = [one for one in self.reason.value().splitlines() if one.strip()]
        self._complain("" if reasons else self.tr("Ghi lý do từ chối."))
        if card is not None and reasons:
            self._set_busy(True)
            self._context.write(lambda desk: _refuse(desk, card, reasons), self._refused, self._failed)

    def _typed_text(self) -> str:
        return self.typed.toPlainText().strip()

    def _facts(self, card: "CardFacts") -> str:
        said, says = card.card, card.certificate
        who = ", ".join(part for part in (said.holder, said.position) if part)
        issuer = self.tr("tự cấp (phần mềm)") if says.self_issued else says.issuer
        until = short(says.valid_until.astimezone().date())
        lines = [
            self.tr("Người giữ khóa: {who}").format(who=who),
            self.tr("Ký với tư cách: {roles}").format(roles=words.roles_words(said.roles)),
            self.tr("Đề nghị: {purpose}").format(purpose=words.purpose_word(said.purpose)),
            self.tr("Chứng thư: {issuer}, hết hạn {until} ({key})").format(
                issuer=issuer, until=until, key=says.key
            ),
        ]
        before = card.previous
        if before is not None:
            old = self.tr("Khóa cũ: {holder}, {state}")
            lines.append(old.format(holder=before.holder, state=words.key_state_word(before).lower()))
        return "\n".join(lines)

    def _show_against(self, card: "CardFacts") -> None:
        stopped = card.stopped_by is not None
        self.against.setText("\n".join(reason_line(one) for one in card.against))
        self.against_strip.tone = Tone.BAD if stopped else Tone.WARN
        self.against_strip.setVisible(bool(card.against))
        self.against_strip.update()

    def _without(self, card: "CardFacts") -> str:
        if card.by_previous:
            return self.tr(
                "✓ Thẻ được ký cả bằng khóa cũ đang dùng của chính người này. Không phải đối chiếu giấy; "
                "bấm “Ghi nhận khóa này”."
            )
        if card.by_authority:
            return self.tr("✓ Chứng thư do chính đảng ủy cấp cho đơn vị này. Không phải so giấy.")
        return ""

    def _follow(self) -> None:
        """Say how far paper and screen agree, and whether the key can be confirmed."""
        card = self._card
        if card is None:
            return
        typed = Typed(self._typed_text(), card.groups, card.words)
        self.told.setText(self._agreement(typed))
        self.told.set_tone(Tone.BAD if typed.wrong else Tone.GOOD if typed.is_whole else Tone.QUIET)
        compared = typed.is_whole or (typed.is_empty and not card.needs_comparing)
        has_unit = card.unit is not None or self.add_unit.isChecked()
        self.button.setEnabled(compared and has_unit and card.stopped_by is None)
        self.issues.setText(self._issues(card))
        self.issues.setVisible(bool(self.issues.text()))

    def _agreement(self, typed: Typed) -> str:
        if typed.is_empty:
            return self.tr("Chưa gõ gì.")
        if typed.is_whole:
            return self.tr("✓ Giống hết: đủ {total}/{total}.").format(total=typed.total)
        if typed.wrong:
            said = (
                self.tr("✕ Từ thứ {place} không giống. Đọc lại tờ giấy.")
                if typed.is_words
                else self.tr("✕ Nhóm thứ {place} không giống. Đọc lại tờ giấy.")
            )
            return said.format(place=typed.wrong)
        return self.tr("Giống đến {right}/{total}, gõ tiếp.").format(right=typed.right, total=typed.total)

    def _issues(self, card: "CardFacts") -> str:
        if card.request is None:
            return ""
        if open_of(self._ring, ISSUER) is not None:
            return self.tr("Khóa cấp chứng thư đang mở: chứng thư được cấp luôn, gửi về cùng biên nhận.")
        return self.tr(
            "Muốn cấp chứng thư của đảng ủy cho khóa này thì mở khóa cấp chứng thư ở trang “Tin cậy” trước. "
            "Không bắt buộc."
        )

    def _set_busy(self, busy: bool) -> None:
        for part in (self.typed, self.refuse, self.refusal):
            part.setEnabled(not busy)
        self.button.setEnabled(not busy)
        if not busy:
            self._follow()

    def _end_refusal(self) -> None:
        self.refusal.hide()
        self.reason.set_text_quietly("", force=True)
        self._complain("")

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(f"⚠ {sentence}" if sentence else "")
        self.complaint.setVisible(bool(sentence))

    def _enrolled(self, _changed: "Changed") -> None:
        self._set_busy(False)
        card = self._card
        if card is not None:
            self.done.emit(
                self.tr("Đã ghi nhận khóa của đồng chí {holder}, {unit}.").format(
                    holder=card.card.holder, unit=card.card.unit
                )
            )

    def _refused(self, _changed: "Changed") -> None:
        self._set_busy(False)
        card = self._card
        if card is not None:
            self.done.emit(self.tr("Đã từ chối thẻ khóa của {unit}.").format(unit=card.card.unit))

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, Trouble):
            self._complain(error.message)
        else:
            self._context.fail(error)


def _enrol(
    desk: Desk,
    card: "CardFacts",
    typed: str,
    *,
    is_qr: bool,
    add_unit: bool,
    lost: EndReason,
    root: "SigningKey | None",
) -> "Changed":
    from desktop.services.committee import enrolling

    return enrolling.enrol(desk, card, typed=typed, qr=is_qr, add_unit=add_unit, lost=lost, root=root)


def _refuse(desk: Desk, card: "CardFacts", reasons: list[str]) -> "Changed":
    from desktop.services.committee import enrolling

    return enrolling.refuse_card(desk, card, reasons)
