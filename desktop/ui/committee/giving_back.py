"""Telling the branches: receipts are sealed with the office key and written to the branch's stick."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.committee.records import KeyRecord, Received, ReceivedState
from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Ticket
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.committee import words
from desktop.ui.committee.cover import CoverPanel
from desktop.ui.committee.office_keys import OFFICE
from desktop.ui.committee.own_key_bar import OwnKeyBar
from desktop.ui.committee.sticks import StickChooser, fit_rows
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Rule, Sentence

if TYPE_CHECKING:
    from desktop.packets.stick import StickResult
    from desktop.services.committee.returning import ReturnLine
    from desktop.signing.records import SigningKey

ROWS = 4


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What is owed to whom, who of a branch can open what is encrypted, and the office key in use."""

    lines: "tuple[ReturnLine, ...]"
    readers: dict[str, tuple[str, ...]]
    office: KeyRecord | None


class ReturnView(QWidget):
    """Which branch is owed an answer, what it says, onto which stick."""

    closed = Signal()
    done = Signal(str)
    troubled = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._unit = ""
        self._again = ""
        """Id of a return packet that is written once more: its stick was lost."""
        self._readers: dict[str, tuple[str, ...]] = {}
        self._ticket: Ticket | None = None
        self.back = Button(self.tr("← Tiếp nhận"), self.closed.emit, shortcut="Esc")
        self.none = Hint(self.tr("Không còn biên nhận nào phải ghi."))
        self.units = Table(
            [
                Field(self.tr("Chi bộ"), lambda one: one.unit),
                Field(self.tr("Kết quả sẽ báo cho chi bộ"), self._owed, width=44),
            ],
            name=self.tr("Các chi bộ chờ biên nhận"),
            key=lambda one: one.unit,
        )
        self.what = Sentence()
        self.key = OwnKeyBar(context, OFFICE, brief=True)
        self.cover = CoverPanel()
        self.sticks = StickChooser(context, "returns-sticks")
        self.button = MainButton(self.tr("Ký và ghi biên nhận"), self.act, shortcut="Ctrl+Return")
        self.missing = Hint()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Tiến độ ghi"))
        self.stop = Button(self.tr("Thôi ghi"), self._stop)
        self.working = QWidget()
        self._lay_out()
        self.units.moved.connect(self._chosen)
        self.cover.changed.connect(self._follow)
        self.sticks.changed.connect(self._follow)
        self.key.opened.connect(self._follow)
        self.key.opened.connect(self.sticks.focus_first)
        self._follow()

    def _lay_out(self) -> None:
        running = QHBoxLayout(self.working)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        self.working.hide()
        column = Column(margin=0.8, widest=56)
        heads = (
            self.tr("1. Chi bộ"),
            self.tr("2. Khóa của văn phòng đảng ủy"),
            self.tr("3. Mã hóa và USB của chi bộ"),
        )
        column.add(Heading(self.tr("Ghi biên nhận ra USB")))
        column.add(Flow(self.back))
        self._parts: list[QWidget] = []
        self._signing = (Heading(heads[1], 3), self.key)
        for part in (
            Heading(heads[0], 3), self.units, self.what,
            *self._signing,
            Heading(heads[2], 3), self.cover, self.sticks,
        ):  # fmt: skip
            self._parts.append(column.add(part))
        column.add(self.none)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(theme.em(0.8), theme.em(0.3), theme.em(0.8), theme.em(0.5))
        go = QHBoxLayout()
        go.setSpacing(theme.em(0.8))
        go.addWidget(self.button)
        go.addWidget(self.missing, 1)
        below.addWidget(Rule())
        below.addLayout(go)
        below.addWidget(self.working)
        self._parts.append(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column, 1)
        outer.addWidget(foot)

    def begin(self, unit: str = "", *, again: str = "") -> None:
        """Read what is owed; a branch may be wished for, or a packet of `unit` to be written once more."""
        self._unit, self._again = unit, again
        self._context.read(lambda desk: _owed(desk, unit, again), self._show, key="returns")

    def focus_first(self) -> None:
        """The branches, or the way back."""
        target = self.units if self.units.records.rows else self.back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self._ticket is None:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def act(self) -> None:
        """Seal what is decided for the branch and write it to the stick."""
        line, place, key = self.units.current(), self.sticks.place(), self.key.key
        if line is None or place is None or self._missing() or self._ticket is not None:
            self._go_to_missing()
            return
        unit, folder = line.unit, Path(place.path)
        password, reason, again = self.cover.by_password, self.cover.excused, self._again
        self.bar.setRange(0, 0)
        self.working.show()
        self._ticket = self._context.long_write(
            lambda desk, ticket: _write(desk, unit, again, folder, key, password, reason, ticket),
            self._written,
            self._failed,
        )
        self._ticket.progressed.connect(self._progress)
        self._follow()

    def _chosen(self, line: "ReturnLine | None") -> None:
        self.cover.show_readers(self._readers.get(line.unit, ()) if line is not None else ())
        self._follow()

    def _show(self, found: "Owed") -> None:
        lines, self._readers = found.lines, found.readers
        self.key.show_record(found.office)
        self.units.set_rows(lines)
        fit_rows(self.units, ROWS)
        for part in self._parts:
            part.setVisible(bool(lines))
        for part in self._signing:
            part.setVisible(bool(lines) and not self._again)
        self.none.setVisible(not lines)
        if not (self._unit and self.units.select(self._unit)) and self.units.current() is None and lines:
            self.units.select_row(0)
        self._unit = ""
        self._chosen(self.units.current())
        if self.isVisible():
            self.focus_first()

    def _owed(self, line: "ReturnLine") -> str:
        accepted = sum(one.state is ReceivedState.ACCEPTED for one in line.decided)
        refused = len(line.decided) - accepted
        sealed = len(line.unwritten)
        parts = [
            self.tr("{count} đã nhận").format(count=accepted) if accepted else "",
            self.tr("{count} trả lại").format(count=refused) if refused else "",
            self._sealed_words(sealed) if sealed else "",
        ]
        return ", ".join(part for part in parts if part)

    def _sealed_words(self, count: int) -> str:
        if self._again:
            return self.tr("ghi lại một gói đã ghi trước đây")
        return self.tr("{count} gói đã ký, chưa ghi").format(count=count)

    def _answer(self, one: Received) -> str:
        said = f"· {words.content_words(one)}: {words.state_word(one.state).lower()}"
        return said + (f" ({'; '.join(one.reasons)})" if one.reasons else "")

    def _missing(self) -> str:
        """Say what is missing before it can be written; empty where nothing is."""
        line = self.units.current()
        if line is None:
            return self.tr("Chọn chi bộ.")
        if line.decided and self.key.key is None:
            return self.tr("Mở khóa của văn phòng đảng ủy để ký biên nhận.")
        if self.sticks.place() is None:
            return self.tr("Cắm USB của chi bộ, hoặc chọn thư mục.")
        return self.cover.missing()

    def _go_to_missing(self) -> None:
        line = self.units.current()
        if line is not None and line.decided and self.key.key is None:
            self.key.focus_first()
        elif self.sticks.place() is None:
            self.sticks.focus_first()
        else:
            self.cover.focus_first()

    def _follow(self) -> None:
        line, busy = self.units.current(), self._ticket is not None
        self.what.setText("\n".join(map(self._answer, line.decided)) if line is not None else "")
        self.what.setVisible(bool(self.what.text()))
        missing = self._missing()
        self.missing.setText(missing)
        self.button.setEnabled(not missing and not busy)
        for part in (self.units, self.sticks, self.key, self.cover, self.back):
            part.setEnabled(not busy)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, 1000)
        self.bar.setValue(done * 1000 // max(total, 1))

    def _end(self) -> None:
        self._ticket = None
        self.working.hide()
        self.stop.setEnabled(True)
        self.begin()

    def _written(self, result: "StickResult") -> None:
        self._end()
        self.cover.clear()
        self.done.emit(result.sentence)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Trouble):
            self.troubled.emit(error)
        elif not isinstance(error, Cancelled):
            self._context.fail(error)


def _owed(desk: Desk, unit: str, again: str) -> Owed:
    from desktop.services.committee import office, returning

    lines = returning.pending(desk)
    if again:
        sealed = tuple(one for one in returning.returns(desk, unit) if one.id == again)
        lines = (returning.ReturnLine(unit=unit, unwritten=sealed),) if sealed else ()
    readers = {
        one.unit: tuple(dict.fromkeys(key.holder for key in returning.readers(desk, one.unit)))
        for one in lines
    }
    return Owed(lines=lines, readers=readers, office=office.office_record(desk))


def _write(
    desk: Desk,
    unit: str,
    again: str,
    folder: Path,
    key: "SigningKey | None",
    password: str | None,
    reason: str,
    ticket: Ticket,
) -> "StickResult":
    from desktop.services.committee import returning

    def cancelled() -> bool:
        return ticket.cancelled

    if again:
        sealed = [one for one in returning.returns(desk, unit) if one.id == again]
        return returning.write_packets(
            desk, sealed, folder, password=password, reason=reason, progress=ticket.progress,
            cancelled=cancelled,
        )  # fmt: skip
    return returning.write_return(
        desk, unit, folder, key, password=password, reason=reason, progress=ticket.progress,
        cancelled=cancelled,
    )  # fmt: skip
