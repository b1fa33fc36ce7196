"""Giving a paper its number in the window (cấp số): asked once, never taken back, then kept as it stands."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.branch.numbering import IssuedPaper, symbol_of
from desktop.errors import Refused
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Sentence
from desktop.ui.theme import Tone


class Numbered(NamedTuple):
    """A kind of paper that can be given a number; what it is about is a quarter, a year or a meeting's id."""

    verb: str
    """What the button does: `Cấp số chương trình…`."""
    question: Callable[[str], str]
    """Asks about one of them: `Cấp số cho chương trình kiểm tra, giám sát năm 2026?`"""
    yes: str
    """What agreeing does: `Cấp số`."""
    line: Callable[[Desk, str], IssuedPaper | None]
    """Its line in the register; None while it has no number."""
    issue: Callable[[Desk, str], IssuedPaper]


class Asks(Protocol):
    """A question in the page (`Page.ask`, `ConfirmBar.ask`)."""

    def __call__(self, question: str, verb: str, then: Callable[[], object], *, safe: str = "") -> None:
        """Put it."""


class GiveNumber(QWidget):
    """The button that gives a paper its number; once it has one, the number stands in its place."""

    given = Signal(object)
    """An `IssuedPaper`: the paper has its number now."""

    def __init__(self, context: Context, paper: Numbered, ask: Asks) -> None:
        super().__init__()
        self._context, self._paper, self._ask = context, paper, ask
        self._about, self._why_not = "", ""
        self.button = Button(paper.verb, self.ask_to_give)
        self.state = Sentence()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.em(0.5))
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.state, 1)
        self.button.hide()

    def show_for(self, about: str, *, why_not: str = "") -> None:
        """Say how it stands with the paper about this; `why_not` says why no number can be given yet."""
        if about != self._about:
            self.button.hide()
            self.state.setText("")
        self._about, self._why_not = about, why_not
        if about:
            self._context.read(
                lambda desk: self._paper.line(desk, about),
                partial(self._show, about),
                key=f"number-{id(self)}",
            )

    def ask_to_give(self) -> None:
        """Ask before the number is spent."""
        if self.button.isHidden() or not self.button.isEnabled():
            return
        safe = self.tr("Số đã cấp không lấy lại được. Văn bản được giữ đúng như lúc cấp số.")
        question = self._paper.question(self._about)
        self._ask(question, self._paper.yes, partial(self._give, self._about), safe=safe)

    def _give(self, about: str) -> None:
        self._context.write(
            lambda desk: self._paper.issue(desk, about),
            partial(self._given, about),
            partial(self._failed, about),
        )

    def _given(self, about: str, line: IssuedPaper) -> None:
        self._context.say(self.tr("Đã cấp số {number}.").format(number=symbol_of(line)))
        if about == self._about:
            self._show(about, line)
            self.given.emit(line)

    def _failed(self, about: str, error: BaseException) -> None:
        if about != self._about or not isinstance(error, Refused):
            self._context.fail(error)
            return
        said = " ".join(part for part in (error.what, error.safe, error.todo) if part)
        self._say(f"⚠ {said}", Tone.BAD)

    def _show(self, about: str, line: IssuedPaper | None) -> None:
        if about != self._about:
            return
        self.button.setVisible(line is None)
        self.button.setEnabled(not self._why_not)
        if line is not None:
            number, day = symbol_of(line), short(line.day)
            self._say(self.tr("✓ Số {number}, ngày {day}.").format(number=number, day=day), Tone.GOOD)
        elif self._why_not or not self.state.text().startswith("⚠"):
            self._say(self._why_not, Tone.QUIET)

    def _say(self, words: str, tone: Tone) -> None:
        self.state.setText(words)
        self.state.set_tone(tone)
