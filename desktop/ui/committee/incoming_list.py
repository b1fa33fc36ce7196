"""The list of what came in: the book by what was decided, and what else lay on the last stick."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.names import name_key
from desktop.committee.records import Received, ReceivedState
from desktop.committee.units import same_unit
from desktop.packets.messages.records import KEY_CARD
from desktop.ui import theme
from desktop.ui.checking import words as answers_words
from desktop.ui.committee import words
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Hint
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.services.committee.receiving import Arrived
    from desktop.signing.records import Bottom

OTHERS = "other"
"""The filter for files on the stick that are no packets of a branch."""
NARROW = 26
"""Below so many lines of text of width, rows say less."""
FILTERS = (*(state.value for state in ReceivedState), OTHERS)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list: a packet of the book, or a file of the last stick that is none."""

    id: str
    received: Received | None = None
    arrived: "Arrived | None" = None

    @property
    def verdict(self) -> "Bottom":
        """What the check found; a file that could not be opened says nothing either way."""
        if self.arrived is not None and self.arrived.checked is not None:
            return self.arrived.checked.verdict
        return answers_words.as_verdict(self.received.verdict if self.received is not None else "")

    @property
    def is_new(self) -> bool:
        """Whether it came with the last stick and was not here before."""
        return self.arrived is not None and not self.arrived.again


class IncomingList(QWidget):
    """Filters as words, the table below; tells which row is in front."""

    moved = Signal(object)
    """The `Line` in front, or None."""
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = ReceivedState.WAITING.value
        self._book: tuple[Received, ...] = ()
        self._arrived: dict[str, Arrived] = {}
        self._others: tuple[Arrived, ...] = ()
        self._narrow = False
        self.filters = {one: self._button(one) for one in FILTERS}
        self.nothing = Hint()
        self.table = Table(
            [
                Field(self.tr("Đơn vị"), self._unit, bold=lambda one: one.is_new),
                Field(self.tr("Nội dung"), self._content, width=19),
                Field(self.tr("Số"), self._number, width=5),
                Field(self.tr("Kiểm tra"), self._verdict, width=15, tone=self._tone, tip=self._tip),
            ],
            name=self.tr("Các gói đã đọc"),
            key=lambda one: one.id,
        )
        self.table.moved.connect(self.moved)
        self.table.opened.connect(lambda _: self.opened.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(0.8), 0, theme.em(0.4), theme.em(0.5))
        column.addWidget(Flow(*self.filters.values()))
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)

    def _button(self, name: str) -> LinkButton:
        button = LinkButton("", partial(self.turn_to, name))
        button.setCheckable(True)
        return button

    @property
    def waiting(self) -> int:
        """How many packets and cards wait for a decision."""
        return sum(one.state is ReceivedState.WAITING for one in self._book)

    def current(self) -> Line | None:
        """Return the row in front."""
        line = self.table.current()
        return line if isinstance(line, Line) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in each row where the list is narrow: nothing is cut off."""
        super().resizeEvent(event)
        self._narrow = self.width() < theme.em(NARROW)
        letter, pad = self.table.fontMetrics().averageCharWidth(), theme.em(0.8)
        self.table.setColumnHidden(2, self._narrow)
        self.table.setColumnWidth(1, round((9 if self._narrow else 19) * letter + pad))
        self.table.setColumnWidth(3, round((7 if self._narrow else 15) * letter + pad))

    def show_arrived(self, found: "Sequence[Arrived]") -> None:
        """Remember what lay on the last stick; shown with the book, once that is read again."""
        self._arrived = {one.received.id: one for one in found if one.received is not None}
        self._others = tuple(one for one in found if one.received is None)
        if self._others and not self._arrived:
            self.filter = OTHERS

    def forget_checks(self) -> None:
        """What the check of the stick found may be found otherwise now: a key was enrolled or withdrawn."""
        self._arrived = {
            key: msgspec.structs.replace(one, checked=None) for key, one in self._arrived.items()
        }

    def show_book(self, book: Sequence[Received], target: str = "") -> None:
        """Show the book; `target` is the row to bring to the front, with the filter it stands under."""
        self._book = tuple(book)
        wanted = next((one for one in self._book if one.id == target), None)
        if wanted is not None:
            self.filter = wanted.state.value
        elif self.filter == OTHERS and not self._others:
            self.filter = ReceivedState.WAITING.value
        self._fill(target)

    def turn_to(self, name: str) -> None:
        """Show another part of the book."""
        self.filter = name
        self._fill()

    def focus_first(self) -> None:
        """Go to the rows."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, target: str = "") -> None:
        lines = self._lines()
        for name, button in self.filters.items():
            button.set_text(self._words(name))
            button.setChecked(name == self.filter)
            button.setVisible(name != OTHERS or bool(self._others))
        self.table.set_rows(lines)
        self.nothing.setText(self._nothing())
        self.nothing.setVisible(not lines)
        if not (target and self.table.select(target)) and self.table.current() is None and lines:
            self.table.select_row(0)
        self.moved.emit(self.current())

    def _lines(self) -> tuple[Line, ...]:
        if self.filter == OTHERS:
            return tuple(Line(id=str(one.path), arrived=one) for one in self._others)
        rows = [one for one in self._book if one.state == self.filter]
        if self.filter == ReceivedState.WAITING:
            rows.sort(key=_in_working_order)
        return tuple(Line(id=one.id, received=one, arrived=self._arrived.get(one.id)) for one in rows)

    def _words(self, name: str) -> str:
        if name == OTHERS:
            return self.tr("Không vào sổ ({count})").format(count=len(self._others))
        count = sum(one.state == name for one in self._book)
        return f"{words.state_word(ReceivedState(name))} ({count})"

    def _nothing(self) -> str:
        if not self._book:
            return self.tr("Sổ tiếp nhận còn trống.")
        return self.tr("Không có gói nào ở mục này.")

    def card_for(self, line: Received) -> str:
        """Return the SHA-256 of a waiting key card of whoever signed a packet; empty for none."""
        waiting = [one for one in self._book if one.state is ReceivedState.WAITING and one.kind == KEY_CARD]
        return next(
            (
                one.id
                for one in waiting
                if same_unit(one.unit, line.unit) and set(one.signers) & set(line.signers)
            ),
            "",
        )

    def _unit(self, line: Line) -> str:
        if line.received is not None:
            return line.received.unit
        return line.arrived.path.name if line.arrived is not None else ""

    def _content(self, line: Line) -> str:
        if line.received is not None:
            return (words.content_short if self._narrow else words.content_words)(line.received)
        checked = line.arrived.checked if line.arrived is not None else None
        return answers_words.kind_word(checked.kind) if checked is not None else self.tr("chưa mở được")

    def _number(self, line: Line) -> str:
        return words.number_words(line.received) if line.received is not None else ""

    def _verdict(self, line: Line) -> str:
        if self._narrow:
            return answers_words.VERDICT_SIGNS[line.verdict]
        return answers_words.verdict_short(line.verdict)

    def _tip(self, line: Line) -> str:
        return answers_words.verdict_line(line.verdict)

    def _tone(self, line: Line) -> Tone:
        return answers_words.VERDICT_TONES[line.verdict]


def _in_working_order(one: Received) -> tuple[str, bool, int]:
    """By branch; its key cards first, since its packets wait for them; then by number."""
    return name_key(one.unit), one.kind != KEY_CARD, one.sequence
