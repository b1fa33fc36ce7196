"""The page “Báo cáo và nộp”: months and reports with their state; one button carries each to its next."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.services import handing, packing, sticks
from desktop.services.desk import Desk
from desktop.services.handing import PeriodLine, PeriodState
from desktop.services.packing import PacketPlan
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.handing.keys import KeyPanel
from desktop.ui.handing.picture import PaperPicture
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.seal import SealPanel
from desktop.ui.handing.sign import Signers, SignPanel, signers_of
from desktop.ui.handing.states import (
    STEPS,
    is_half_signed,
    line_short,
    line_title,
    paper_name,
    state_line,
    step_words,
    told_of,
)
from desktop.ui.handing.stick import StickPanel
from desktop.ui.handing.verify import VerifyView
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import Section
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Badge, Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.committee.records import KeyRecord
    from desktop.storage.kept import Changed, PacketLine

HANDED_IN = (PeriodState.WRITTEN, PeriodState.RECEIVED)
VERIFY = "verify"
"""Target of `enter` that opens the check of a packet file."""
LIST_SHARE = 37
"""Share of the page's width for the periods, in percent."""


class PeriodFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What the right side needs to know of a period; only what its state asks for is read."""

    line: PeriodLine
    signers: Signers | None = None
    plan: PacketPlan | None = None
    packet: "PacketLine | None" = None
    recipient: "KeyRecord | None" = None
    """The committee's key that the packet can be encrypted to."""


class HandingPage(Page):
    """Signing, sealing, writing to a stick, verifying."""

    key: ClassVar[str] = "handing"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._target = ""
        self._shown: PeriodFacts | None = None
        self._seals_short = False
        """Somebody chose to seal although only one of the two has signed."""
        self._moved_on = False
        self.ring = KeyRing(self)
        self.table = self._table()
        self.title = Heading("", 2)
        self.steps = {state: Badge() for state in STEPS}
        self.told = Sentence()
        self.open_minutes = MainButton(self.tr("Ghi tiếp biên bản"), self._go_to_meeting)
        self.sign = SignPanel(context, self.ring, self._ask_to_sign)
        self.seal = SealPanel(context, self.ring)
        self.stick = StickPanel(context)
        self.again = Button(self.tr("Ghi thêm một bản ra USB…"), self._write_again)
        self.to_paper = Button(self.tr("Đến biên bản"), self._go_to_paper)
        self.keys = KeyPanel(context, self.ring)
        self.keys_fold = Section(self.tr("Khóa ký"))
        self.keys_fold.add(self.keys)
        self.picture = PaperPicture(context)
        self.verify = VerifyView(context, self.ring)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_parts()

    def _table(self) -> Table:
        def tone(line: PeriodLine) -> Tone:
            if line.state is PeriodState.RETURNED:
                return Tone.BAD
            return Tone.GOOD if line.state in HANDED_IN else Tone.PLAIN

        def state(line: PeriodLine) -> str:
            sign = "✓ " if line.state in HANDED_IN else "✗ " if line.state is PeriodState.RETURNED else ""
            return sign + state_line(line)

        table = Table(
            [
                Field(self.tr("Kỳ"), line_short, width=17),
                Field(self.tr("Trạng thái"), state, tone=tone, tip=state),
            ],
            name=self.tr("Các kỳ"),
            key=lambda line: line.key,
        )
        table.moved.connect(self._chosen)
        table.opened.connect(lambda _: self.focus_step())
        return table

    def _lay_out(self) -> None:
        self.to_verify = Button(self.tr("Kiểm tra một gói…"), self.show_verify, shortcut="Ctrl+Shift+G")
        self.nothing = Hint(self.tr("Chưa có kỳ sinh hoạt nào. Mở trang “Sinh hoạt” để ghi buổi đầu tiên."))
        self.nothing.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.em(0.8), theme.em(0.6), theme.em(0.4), theme.em(0.5))
        column.addWidget(Heading(self.tr("Báo cáo và nộp")))
        column.addWidget(Flow(self.to_verify))
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.panel = Column(margin=0.8)
        parts: tuple[QWidget, ...] = (self.title, Flow(*self.steps.values()), self.told)
        opening = Flow(self.open_minutes, self.to_paper)
        carriers: tuple[QWidget, ...] = (opening, self.sign, self.seal, self.stick)
        for part in (*parts, *carriers, Flow(self.again), self.keys_fold, self.picture):
            self.panel.add(part)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.panel)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.periods = holder
        self.stack.addWidget(self.periods)
        self.stack.addWidget(self.verify)
        self.content.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.sign.done.connect(self._signed)
        self.sign.short.connect(self._seal_short)
        self.seal.done.connect(self._sealed)
        self.seal.more.connect(self._sign_more)
        self.stick.done.connect(self._written)
        self.stick.began.connect(self.banner.clear)
        self.stick.stopped.connect(self._stopped)
        self.stick.troubled.connect(lambda error: self._trouble(error, self.tr("Ghi lại"), self.stick))
        self.sign.troubled.connect(lambda error: self._trouble(error, self.tr("Ký lại"), self.sign))
        self.seal.troubled.connect(lambda error: self._trouble(error, self.tr("Đóng gói lại"), self.seal))
        self.keys.asked.connect(self.banner.clear)
        self.keys.opened.connect(self._carry_on)
        self.ring.changed.connect(self._name_keys)
        self.ring.changed.connect(self.question.dismiss)
        self.verify.closed.connect(self.show_periods)

    def enter(self, target: str = "") -> None:
        """Show the periods; `target` is a period (`2026-10`), a meeting's id, or `verify`."""
        self._target = target
        self._seals_short = False
        self.question.dismiss()
        if target == VERIFY:
            self._target = ""
            self.show_verify()
        else:
            self.stack.setCurrentWidget(self.periods)
        self.keys.prepare()
        self._read()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again after a meeting was written, while in front; `enter` reads anyway."""
        if self.isVisible() and (changed is None or changed.scope.startswith("meeting:")):
            self._read()

    def focus_first(self) -> None:
        """The periods."""
        if self.stack.currentWidget() is self.verify:
            self.verify.focus_first()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_step(self) -> None:
        """Put the focus on the button that carries the period on, or on what it still needs."""
        state = self._shown.line.state if self._shown is not None else PeriodState.OPEN
        for button in (self.open_minutes, self.sign.button, self.seal.button, self.stick.button, self.again):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if state is PeriodState.SEALED:
            self.stick.focus_first()
        else:
            self.keys_fold.unfold()
            self.keys.to_open.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this page."""
        return (
            Action("handing.next", self.tr("Đưa kỳ sang bước tiếp theo"), self.next_step, "Ctrl+Return"),
            Action("handing.verify", self.tr("Kiểm tra một gói nộp"), self.show_verify, "Ctrl+Shift+G"),
        )

    def next_step(self) -> None:
        """Do what the one button does now; where something is missing, go there.

        A question that stands in the page is answered by its own buttons; sealing short of a signature, too.
        """
        if self.question.text():
            return
        sealing = () if self.seal.is_short() else (self.seal.button,)
        for button in (self.open_minutes, self.sign.button, *sealing, self.stick.button):
            if button.isVisible() and button.isEnabled():
                button.click()
                return
        self.focus_step()

    def show_verify(self) -> None:
        """Show the check of a packet file."""
        self.banner.clear()
        self.stack.setCurrentWidget(self.verify)
        self.verify.focus_first()

    def show_periods(self) -> None:
        """Go back to the periods."""
        self.stack.setCurrentWidget(self.periods)
        self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the share of the two sides."""
        super().resizeEvent(event)
        left = max(theme.em(16), self.width() * LIST_SHARE // 100)
        self.split.setSizes([left, max(0, self.width() - left)])

    def take(self, paths: Sequence[Path]) -> None:
        """Check files and sticks."""
        self.show_verify()
        self.verify.check(*paths)

    def _read(self) -> None:
        self.context.read(handing.lines, self._show_periods, key="handing-periods")

    def _show_periods(self, lines: tuple[PeriodLine, ...]) -> None:
        self.table.set_rows(lines)
        self.nothing.setVisible(not lines)
        target, self._target = self._target, ""
        of_target = (line.key for line in lines if target and target in (line.key, line.meeting_id))
        wanted = next(of_target, "")
        if not (wanted and self.table.select(wanted)) and self.table.current() is None and lines:
            self.table.select(_most_urgent(lines).key)
        self._chosen(self.table.current())

    def _chosen(self, line: PeriodLine | None) -> None:
        if line is None:
            self._shown = None
            self._show_parts()
            return
        if self._shown is None or self._shown.line.key != line.key:
            self._seals_short = False
            self.question.dismiss()
        self.context.read(lambda desk: _facts_of(desk, line), self._show_facts, key="handing-facts")

    def _show_facts(self, found: PeriodFacts) -> None:
        self._shown = found
        if found.signers is not None:
            self.sign.show_signers(found.signers)
        if found.plan is not None:
            self.seal.show_plan(found.plan)
        if found.packet is not None:
            self.stick.show_packet(found.packet, found.recipient)
        self._show_parts()
        if self._moved_on:
            self._moved_on = False
            self._carry_on()

    def _show_parts(self) -> None:
        found = self._shown
        self.panel.setVisible(found is not None)
        if found is None:
            return
        line, state = found.line, found.line.state
        words = [_capital(line_title(line))]
        if line.symbol:
            said = self.tr("số {number}") if line.report_id else self.tr("biên bản số {number}")
            words.append(said.format(number=line.symbol))
        self.title.setText(" · ".join(words))
        self._show_steps(line)
        self.told.setText(self._sentence(found))
        signing = self._is_signing(line)
        self.open_minutes.setVisible(state is PeriodState.OPEN)
        self.sign.setVisible(signing)
        self.seal.setVisible(state is PeriodState.RETURNED or (state is PeriodState.SIGNED and not signing))
        self.to_paper.setVisible(state is PeriodState.RETURNED)
        self.to_paper.set_text(self.tr("Đến báo cáo") if line.report_id else self.tr("Đến biên bản"))
        self.stick.setVisible(state is PeriodState.SEALED)
        self.again.setVisible(state in HANDED_IN)
        unsealed = (PeriodState.CLOSED, PeriodState.SIGNED, PeriodState.RETURNED)
        self.keys_fold.setVisible(state in unsealed)
        self.picture.setVisible(state is not PeriodState.OPEN)
        if state is not PeriodState.OPEN:
            self.picture.show_line(line)

    def _is_signing(self, line: PeriodLine) -> bool:
        """Tell whether the next thing is a signature: until both have signed, unless chosen otherwise."""
        return line.state is PeriodState.CLOSED or (is_half_signed(line) and not self._seals_short)

    def _show_steps(self, line: PeriodLine) -> None:
        for step, badge in self.steps.items():
            badge.set(*step_words(line, step))

    def _sentence(self, found: PeriodFacts) -> str:
        line = found.line
        if is_half_signed(line) and found.signers is not None:
            return self._half_signed(found.signers)
        packet = found.packet
        said = told_of(line, packet)
        return "\n".join((said, *(f"   • {one}" for one in line.answers)))

    def _half_signed(self, signers: Signers) -> str:
        person = signers.person(signers.missing())
        if self._seals_short:
            return self.tr("Biên bản mới ký 1/2, còn thiếu {person}. Nên ký cho đủ rồi mới đóng gói.").format(
                person=person
            )
        return self.tr("Biên bản đã ký 1/2. Bước tiếp theo là chữ ký của {person}.").format(person=person)

    def _ask_to_sign(self, question: str, verb: str, then: Callable[[], object], safe: str) -> None:
        self.ask(question, verb, then, safe=safe)

    def _carry_on(self) -> None:
        """Go to the next step, with the name of the paper in sight above it."""
        self.panel.verticalScrollBar().setValue(0)
        self.focus_step()

    def _seal_short(self) -> None:
        self._seals_short = True
        self._show_parts()
        self.seal.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign_more(self) -> None:
        self._seals_short = False
        self.keys_fold.unfold()
        self._show_parts()
        self.focus_step()

    def _name_keys(self) -> None:
        names = ", ".join(key.name for key in self.ring.keys)
        title = self.tr("Khóa ký · đang mở: {names}").format(names=names)
        self.keys_fold.head.set_text(title if names else self.tr("Khóa ký"))

    def _write_again(self) -> None:
        self.again.hide()
        self.stick.show()
        self.stick.focus_first()

    def _go_to_meeting(self) -> None:
        if self._shown is not None:
            self.context.go("meeting", self._shown.line.period)

    def _go_to_paper(self) -> None:
        if self._shown is None:
            return
        line = self._shown.line
        if line.report_id:
            self.context.go("handing", f"reports:{line.report_id}")
        else:
            self.context.go("meeting", line.period)

    def _signed(self) -> None:
        self._moved_on = True
        self.keys_fold.fold()
        signed = self.tr("Đã ký {paper}.").format(paper=paper_name(self._shown.line)) if self._shown else ""
        self.banner.show_message(signed, self.tr("Chữ ký nằm trên trang ký ở dưới."))
        self._read()

    def _sealed(self) -> None:
        what = self.tr("Đã đóng gói; gói được giữ trong kho.")
        self.banner.show_message(what, self.tr("Cắm USB để ghi ra."))
        self._moved_on = True
        self._read()

    def _written(self, sentence: str) -> None:
        self.banner.show_message(sentence)
        self.panel.verticalScrollBar().setValue(0)
        self._read()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stopped(self) -> None:
        self.banner.show_message(
            self.tr("Đã thôi ghi ra USB."),
            self.tr("Dữ liệu trong kho còn nguyên; trên USB không còn tệp dở dang."),
            Tone.WARN,
        )

    def _trouble(self, error: BaseException, verb: str, panel: SignPanel | SealPanel | StickPanel) -> None:
        if isinstance(error, Trouble):
            self.banner.show_trouble(error, verb, panel.act)
        else:
            self.context.fail(error)


def _most_urgent(lines: tuple[PeriodLine, ...]) -> PeriodLine:
    """Return the newest line that can be carried on and is not handed in yet, else the newest."""
    waiting = [line for line in lines if line.state not in (PeriodState.OPEN, *HANDED_IN)]
    return (waiting or list(lines))[0]


def _facts_of(desk: Desk, line: PeriodLine) -> PeriodFacts:
    state = line.state
    if state is PeriodState.OPEN:
        return PeriodFacts(line=line)
    packet = next((one for one in packing.packets(desk) if one.id == line.packet_id), None)
    if state in (PeriodState.SEALED, *HANDED_IN):
        return PeriodFacts(line=line, packet=packet, recipient=sticks.recipient(desk))
    plan = packing.plan(desk, line) if state in (PeriodState.SIGNED, PeriodState.RETURNED) else None
    return PeriodFacts(line=line, signers=signers_of(desk, line), plan=plan, packet=packet)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
