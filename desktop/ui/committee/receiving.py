"""The page “Tiếp nhận”: read a stick, look at the five answers, accept or send back, tell the branch."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.committee.receiving import unanswered
from desktop.committee.records import Received, ReceivedState
from desktop.errors import Trouble
from desktop.packets.messages.records import KEY_CARD
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.checking.answers import AnswersView
from desktop.ui.checking.drop_zone import DropZone
from desktop.ui.checking.dropping import ask_files, ask_folder
from desktop.ui.checking.words import amount
from desktop.ui.committee import words
from desktop.ui.committee.decide import DecisionPanel
from desktop.ui.committee.giving_back import ReturnView
from desktop.ui.committee.incoming_list import OTHERS, IncomingList, Line
from desktop.ui.committee.intake import Intake
from desktop.ui.committee.office_keys import office_ring
from desktop.ui.committee.papers_view import PapersView
from desktop.ui.context import Context
from desktop.ui.handing.stick import LOOK_AGAIN, Place, places
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton, MainButton
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.checking.records import Checked
    from desktop.services.committee.receiving import Arrived
    from desktop.storage.kept import Changed

LIST_SHARE = 46
"""Share of the page's width for the list, in percent."""
AGAIN = "again:"
"""Beginning of a target that writes a return packet of a branch once more: its id, `|`, the branch."""
RETURNS = "returns"
"""Target of `enter` that opens what the branches have not been told yet."""


class ReceivingPage(Page):
    """The clerk's page: everything that came in, one next step on top."""

    key: ClassVar[str] = "receiving"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ring = office_ring(context)
        self._target = ""
        self._entering = False
        self._untold: tuple[Received, ...] = ()
        self._sticks: tuple[Place, ...] = ()
        self.next = Strip(tone=Tone.ACCENT)
        self.said = Sentence(bold=True)
        self.main = MainButton("", self.next_step, shortcut="Ctrl+Return")
        self.files = Button(self.tr("Chọn tệp…"), self._ask_files, shortcut="Ctrl+O")
        self.folder = Button(self.tr("Chọn USB, thư mục…"), self._ask_folder, shortcut="Ctrl+Shift+O")
        self.guide = LinkButton(self.tr("Hướng dẫn"), lambda: context.go("guide"))
        self.give_back = Button(self.tr("Ghi biên nhận ra USB…"), self.show_returns, shortcut="Ctrl+B")
        self.intake = Intake(context, self.banner)
        self.list = IncomingList()
        self.title = Heading("", 2)
        self.facts = Hint()
        self.decision = DecisionPanel(context)
        self.answers = AnswersView()
        self.papers = PapersView(context)
        self.empty = DropZone(self.tr("Kéo thả gói nộp, thẻ khóa, hoặc cả USB của chi bộ vào đây"))
        self.returns = ReturnView(context)
        self.stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        self._show_line(None)

    def _lay_out(self) -> None:
        strip = QHBoxLayout(self.next)
        strip.setContentsMargins(theme.em(1), theme.em(0.5), theme.em(0.6), theme.em(0.5))
        strip.addWidget(self.said, 1)
        strip.addWidget(self.main)
        self.panel = Column(margin=0.6)
        for part in (self.title, self.facts, self.decision, self.answers, self.papers):
            self.panel.add(part)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.panel)
        self.split.addWidget(self.empty)
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Tiếp nhận")), 1)
        for button in (self.guide, self.files, self.folder, self.give_back):
            top.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.6), theme.em(0.8), 0)
        head.addLayout(top)
        head.addWidget(self.next)
        head.addWidget(self.intake)
        self.incoming = QWidget()
        column = QVBoxLayout(self.incoming)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.split, 1)
        self.stack.addWidget(self.incoming)
        self.stack.addWidget(self.returns)
        self.content.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.moved.connect(self._show_line)
        self.list.opened.connect(self.focus_decision)
        self.intake.started.connect(self._follow)
        self.intake.ended.connect(self._received)
        self.intake.others_wanted.connect(lambda: self.list.turn_to(OTHERS))
        self.decision.done.connect(self._decided)
        self.decision.troubled.connect(self.banner.show_trouble)
        self.decision.compare_wanted.connect(lambda sha256: self.context.go("branches", f"card:{sha256}"))
        self.returns.closed.connect(self.show_incoming)
        self.returns.done.connect(self._given_back)
        self.returns.troubled.connect(self.banner.show_trouble)

    # -- the page ---------------------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show the book; `target` is a packet's SHA-256, `returns`, or `again:<packet>|<branch>`."""
        self._entering = True
        self._target = target
        if target == RETURNS:
            self.show_returns()
        elif target.startswith(AGAIN):
            packet, _, unit = target.removeprefix(AGAIN).partition("|")
            self.stack.setCurrentWidget(self.returns)
            self.returns.begin(unit, again=packet)
        else:
            self.stack.setCurrentWidget(self.incoming)
        self._read()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again after something was decided, enrolled or withdrawn, while in front."""
        if changed is None or changed.scope != "received":
            self.list.forget_checks()
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """The list where something waits, else the next step."""
        if self.stack.currentWidget() is self.returns:
            self.returns.focus_first()
        elif self.list.current() is not None:
            self.list.focus_first()
        else:
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_decision(self) -> None:
        """Go to what can be done with the packet in front."""
        self.decision.focus_first()

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this page."""
        act, refuse = self.tr("Nhận gói này, hoặc làm bước tiếp theo"), self.tr("Trả lại gói này")
        return (
            Action("receiving.next", act, self.act, "Ctrl+Return"),
            Action("receiving.refuse", refuse, self._refuse, "Ctrl+Shift+Return"),
            Action("receiving.files", self.tr("Đọc tệp của chi bộ"), self._ask_files, "Ctrl+O"),
            Action("receiving.folder", self.tr("Đọc USB hoặc thư mục"), self._ask_folder, "Ctrl+Shift+O"),
            Action("receiving.returns", self.tr("Ghi biên nhận ra USB"), self.show_returns, "Ctrl+B"),
        )

    def act(self) -> None:
        """Do what the main button in front does."""
        if self.stack.currentWidget() is self.returns:
            self.returns.act()
        elif not (self.decision.isVisible() and self.decision.act()):
            self.next_step()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the share of the two sides."""
        super().resizeEvent(event)
        left = max(theme.em(20), self.width() * LIST_SHARE // 100)
        right = max(0, self.width() - left)
        self.split.setSizes([left, right, right])

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the page can be seen."""
        super().showEvent(event)
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer."""
        super().hideEvent(event)
        self._timer.stop()

    def take(self, paths: Sequence[Path]) -> None:
        """Read what was dropped on the window."""
        self.receive(*paths)

    def receive(self, *paths: Path) -> None:
        """Read files and folders of a branch."""
        self.stack.setCurrentWidget(self.incoming)
        self.intake.receive(*paths)

    def show_returns(self) -> None:
        """Show what the branches have not been told yet; the branch in front first."""
        self.banner.clear()
        self.stack.setCurrentWidget(self.returns)
        line = self.list.current()
        self.returns.begin(line.received.unit if line is not None and line.received is not None else "")

    def show_incoming(self) -> None:
        """Go back to what came in."""
        self.stack.setCurrentWidget(self.incoming)
        self._read()
        self.focus_first()

    # -- reading ----------------------------------------------------------------------------------------

    def _read(self) -> None:
        self.context.read(_book, self._show, key="receiving-book")

    def _show(self, book: tuple[Received, ...]) -> None:
        target, self._target = self._target, ""
        self._untold = unanswered(book)
        self.list.show_book(book, target)
        self._follow()
        entering, self._entering = self._entering, False
        if entering and self.isVisible():
            self.focus_first()

    def _received(self, found: "tuple[Arrived, ...] | None") -> None:
        if found is not None:
            self.list.show_arrived(found)
            here = [one for one in found if one.received is not None]
            fresh = [one for one in here if not one.again] or here
            self._target = next((one.received.id for one in fresh if one.received is not None), "")
            if not self.intake.secret.isHidden() and not here:
                self.intake.secret.focus_first()
        self._read()

    def _ask_files(self) -> None:
        kinds = self.tr("Gói nộp, thẻ khóa ({kinds})").format(kinds="*.asice *.scbgoi *.p7m")
        paths = ask_files(self, self.tr("Chọn tệp của chi bộ"), kinds)
        if paths:
            self.receive(*paths)

    def _ask_folder(self) -> None:
        folder = ask_folder(self, self.tr("Chọn USB hoặc thư mục của chi bộ"))
        if folder is not None:
            self.receive(folder)

    def _look(self) -> None:
        if not self.intake.is_busy and self.stack.currentWidget() is self.incoming:
            self.context.read(lambda _: places(None), self._show_sticks, key="receiving-sticks")

    def _show_sticks(self, found: tuple[Place, ...]) -> None:
        if found != self._sticks:
            self._sticks = found
            self._follow()

    # -- the packet in front ----------------------------------------------------------------------------

    def _show_line(self, line: Line | None) -> None:
        for part in (self.title, self.facts, self.decision, self.answers, self.papers):
            part.setVisible(line is not None)
        self.panel.setVisible(line is not None)
        self.empty.setVisible(line is None)
        if line is None:
            return
        self.panel.verticalScrollBar().setValue(0)
        if line.received is None:
            self._show_file(line)
            return
        one = line.received
        self.title.setText(f"{one.unit} · {words.content_words(one)}")
        self.facts.setText(self._facts(one))
        self.papers.setVisible(one.kind != KEY_CARD)
        self.papers.show_packet(one.id)
        self._decide(one, line.verdict)
        if line.arrived is not None and line.arrived.checked is not None:
            self.answers.show_checked(line.arrived.checked)
            return
        self.answers.say(self.tr("Đang kiểm tra lại…"))
        self.context.read(
            lambda desk: (one.id, _check(desk, one.id)),
            self._show_checked,
            self._not_checked,
            key="receiving-check",
        )

    def _show_file(self, line: Line) -> None:
        """Show a file that is no packet: it was checked, but not written into the book."""
        arrived = line.arrived
        self.decision.hide()
        self.papers.hide()
        if arrived is None:
            return
        self.title.setText(arrived.path.name)
        self.facts.setText(self.tr("Tệp này không phải gói nộp của chi bộ: không ghi vào sổ tiếp nhận."))
        if arrived.checked is not None:
            self.answers.show_checked(arrived.checked)
        else:
            self.answers.say(arrived.trouble, Tone.WARN)

    def _show_checked(self, found: "tuple[str, Checked]") -> None:
        sha256, checked = found
        line = self.list.current()
        if line is not None and line.received is not None and line.received.id == sha256:
            self.answers.show_checked(checked)
            self._decide(line.received, checked.verdict)

    def _decide(self, one: Received, verdict: str) -> None:
        self.decision.show_line(one, verdict=verdict, card=self.list.card_for(one))

    def _not_checked(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.answers.say(error.message, Tone.BAD)
        else:
            self.context.fail(error)

    def _facts(self, one: Received) -> str:
        at, size = words.moment_of(one.received), amount(one.size)
        if one.kind == KEY_CARD:
            return self.tr("Đọc lúc {at} · {size}").format(at=at, size=size)
        said = self.tr("Gói số {number} · đọc lúc {at} · {size}")
        return said.format(number=words.number_words(one), at=at, size=size)

    def _refuse(self) -> None:
        if self.decision.refuse.isVisible():
            self.decision.begin_refusal()

    def _decided(self, sentence: str) -> None:
        self.banner.show_message(sentence)
        self._read()
        self.list.focus_first()

    def _given_back(self, sentence: str) -> None:
        self.banner.show_message(sentence)
        self._read()

    # -- the next step ----------------------------------------------------------------------------------

    def next_step(self) -> None:
        """Do what the strip says."""
        if self.intake.is_busy:
            return
        if self.list.waiting:
            self.list.turn_to(ReceivedState.WAITING.value)
            self.list.focus_first()
        elif self._untold:
            self.show_returns()
        elif len(self._sticks) == 1:
            self.receive(Path(self._sticks[0].path))
        else:
            self._ask_folder()

    def _follow(self) -> None:
        """Say the one next step."""
        busy = self.intake.is_busy
        said, verb = self._step()
        self.said.setText(said)
        self.next.setAccessibleName(said)
        self.main.set_text(verb)
        self.main.setVisible(bool(verb) and not busy)
        for button in (self.files, self.folder):
            button.setEnabled(not busy)
        self.give_back.setVisible(bool(self._untold) and bool(self.list.waiting))
        self.folder.setVisible(self.main.isHidden() or verb != self.folder.text())

    def _step(self) -> tuple[str, str]:
        """Return the next step as a sentence, and the verb of its button."""
        if self.intake.is_busy:
            return self.tr("Đang đọc và kiểm tra…"), ""
        if self.list.waiting:
            said = self.tr("Còn {count} mục chờ xử lý. Xem năm câu trả lời bên phải, rồi nhận hoặc trả lại.")
            elsewhere = self.list.filter != ReceivedState.WAITING.value
            verb = self.tr("Xem mục kế tiếp") if elsewhere else ""
            return said.format(count=self.list.waiting), verb
        if self._untold:
            units = ", ".join(dict.fromkeys(one.unit for one in self._untold))
            said = self.tr("Có {count} biên nhận chưa ghi cho chi bộ: {units}.")
            return said.format(count=len(self._untold), units=units), self.tr("Ghi biên nhận ra USB")
        if len(self._sticks) == 1:
            return self.tr("Thấy USB “{name}”.").format(name=self._sticks[0].name), self.tr("Đọc USB này")
        return self.tr("Cắm USB của chi bộ vào máy, hoặc kéo thả tệp vào đây."), self.tr("Chọn USB, thư mục…")


def _book(desk: Desk) -> tuple[Received, ...]:
    from desktop.services.committee import receiving

    return receiving.book(desk)


def _check(desk: Desk, sha256: str) -> "Checked":
    from desktop.services.committee import receiving

    return receiving.check_again(desk, sha256)
