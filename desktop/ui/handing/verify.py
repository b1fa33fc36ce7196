"""Checking what came from elsewhere: a file, several, or a whole stick; each answered in five questions."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from desktop.checking.records import Checked
from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Ticket
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.checking import words
from desktop.ui.checking.answers import AnswersView
from desktop.ui.checking.drop_zone import DropZone
from desktop.ui.checking.dropping import ask_files, ask_folder
from desktop.ui.checking.secrets import SecretForm
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.ui.handing.ring import KeyRing

LIST_WIDTH = 24
"""Width of the list, in lines of text."""
SEVERITY = {"invalid": 0, "unknown": 1, "warning": 2, "valid": 3}
"""What needs a look comes first."""


class VerifyView(QWidget):
    """Takes files and folders, chosen or dropped; asks for the password of an envelope where there is one."""

    closed = Signal()

    def __init__(
        self, context: Context, ring: "KeyRing | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ring = ring
        self._paths: tuple[Path, ...] = ()
        self._password: str | None = None
        self._ticket: Ticket | None = None
        self.open = MainButton(self.tr("Chọn tệp…"), self._ask_files, shortcut="Ctrl+O")
        stick = self.tr("Chọn USB hoặc thư mục…")
        self.open_folder = Button(stick, self._ask_folder, shortcut="Ctrl+Shift+O")
        self.back = Button(self.tr("← Các kỳ"), self.closed.emit, shortcut="Esc")
        self.hint = Hint(
            self.tr(
                "Chọn hoặc kéo thả vào đây gói nộp, văn bản PDF, bảng tính đã ký, hoặc cả một USB. Chương "
                "trình trả lời năm câu hỏi về từng tệp. Tệp không bị sửa gì."
            )
        )
        self.summary = Sentence(bold=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Tiến độ kiểm tra"))
        self.stop = Button(self.tr("Thôi kiểm tra"), self._stop)
        self.working = QWidget()
        self.files = self._table()
        self.secret = SecretForm()
        self.secret.given.connect(self._with_password)
        self.answers = AnswersView()
        self.empty = DropZone(self.tr("Kéo thả tệp, hoặc cả USB, vào đây"))
        self._lay_out()
        self.begin()

    def _table(self) -> Table:
        def tone(one: Checked) -> Tone:
            return words.VERDICT_TONES[one.verdict]

        table = Table(
            [
                Field(self.tr("Tệp"), lambda one: one.name, tip=lambda one: one.name),
                Field(self.tr("Kết quả"), lambda one: words.verdict_line(one.verdict), width=20, tone=tone),
            ],
            name=self.tr("Các tệp đã kiểm tra"),
            key=lambda one: (one.name, one.sha256),
        )
        table.moved.connect(self._show_one)
        table.opened.connect(lambda _: self.answers.focus_first())
        return table

    def _lay_out(self) -> None:
        running = QHBoxLayout(self.working)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        self.left = QWidget()
        side = QVBoxLayout(self.left)
        side.setContentsMargins(theme.em(0.8), 0, theme.em(0.3), theme.em(0.5))
        side.addWidget(self.summary)
        side.addWidget(self.files, 1)
        self.panel = Column(margin=0.8, widest=60)
        self.panel.add(self.secret)
        self.panel.add(self.answers)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.left)
        self.split.addWidget(self.panel)
        head = QVBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.6), theme.em(0.8), 0)
        head.addWidget(Heading(self.tr("Kiểm tra tệp nhận được")))
        head.addWidget(Flow(self.open, self.open_folder, self.back))
        head.addWidget(self.hint)
        head.addWidget(self.working)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.split, 1)
        column.addWidget(self.empty, 1)

    def begin(self) -> None:
        """Wait for a file."""
        self._paths, self._password = (), None
        self.empty.show()
        self.split.hide()
        self.files.set_rows(())
        self.left.hide()
        self.working.hide()
        self.secret.clear()
        self.answers.clear()

    def check(self, *paths: Path, password: str | None = None) -> None:
        """Check files and folders off the thread."""
        if paths != self._paths:
            self.begin()
        self._paths, self._password = paths, password
        self.empty.hide()
        self.split.show()
        self.secret.hide()
        keys = self._keys()
        names = ", ".join(f"“{path.name or path}”" for path in paths[:3])
        self.answers.say(self.tr("Đang kiểm tra {names}…").format(names=names))
        self.bar.setRange(0, 0)
        self.working.show()
        self._ticket = self._context.long_read(
            lambda desk, ticket: _checked(desk, paths, password, keys, ticket),
            self._show,
            self._failed,
            key="handing-verify",
        )
        self._ticket.progressed.connect(self._progress)

    def focus_first(self) -> None:
        """The button that asks for a file."""
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Ctrl+O asks for files, Ctrl+Shift+O for a folder."""
        control = Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_O and event.modifiers() == control:
            self._ask_files()
        elif event.key() == Qt.Key.Key_O and event.modifiers() == control | Qt.KeyboardModifier.ShiftModifier:
            self._ask_folder()
        else:
            super().keyPressEvent(event)

    def _ask_files(self) -> None:
        kinds = self.tr("Tệp có chữ ký ({kinds})").format(kinds="*.asice *.scbgoi *.p7m *.pdf *.xlsx")
        paths = ask_files(self, self.tr("Chọn tệp để kiểm tra"), kinds)
        if paths:
            self.check(*paths)

    def _ask_folder(self) -> None:
        folder = ask_folder(self, self.tr("Chọn USB hoặc thư mục để kiểm tra"))
        if folder is not None:
            self.check(folder)

    def _keys(self) -> "tuple[SigningKey, ...]":
        return self._ring.keys if self._ring is not None else ()

    def _with_password(self, password: str) -> None:
        self.check(*self._paths, password=password)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ended()
        self.answers.say(self.tr("Đã thôi kiểm tra."))

    def _ended(self) -> None:
        self._ticket = None
        self.working.hide()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _show(self, found: tuple[Checked, ...]) -> None:
        self._ended()
        if not found:
            self.answers.say(self.tr("Không có tệp nào để kiểm tra ở đây."), Tone.WARN)
            return
        shown = sorted(found, key=lambda one: SEVERITY[one.verdict])
        self.left.setVisible(len(shown) > 1)
        self.split.setSizes([theme.em(LIST_WIDTH), max(theme.em(30), self.width() - theme.em(LIST_WIDTH))])
        self.summary.setText(_summary(shown))
        self.files.set_rows(shown)
        self.files.select_row(0)
        self._show_one(shown[0])
        closed = sum(one.kind == "envelope" for one in shown)
        if closed:
            self.secret.ask(closed, self._keys(), tried=self._password is not None)
            self.secret.focus_first()
        else:
            self.secret.clear()
            (self.files if len(shown) > 1 else self.open).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_one(self, checked: Checked | None) -> None:
        if checked is not None:
            self.answers.show_checked(checked)
            self.panel.verticalScrollBar().setValue(0)

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Trouble):
            self.answers.say(error.message, Tone.BAD)
        else:
            self.answers.clear()
            self._context.fail(error)


def _summary(found: Sequence[Checked]) -> str:
    """Count the verdicts in a sentence."""
    counts = Counter(one.verdict for one in found)
    parts = [
        f"{counts[verdict]} {words.verdict_word(verdict).lower()}"
        for verdict in words.VERDICT_SIGNS
        if counts[verdict]
    ]
    return words.files_word(len(found)) + ": " + " · ".join(parts)


def _checked(
    desk: Desk,
    paths: Sequence[Path],
    password: str | None,
    keys: "Sequence[SigningKey]",
    ticket: Ticket,
) -> tuple[Checked, ...]:
    from desktop.services import checking

    return checking.check_paths(
        paths,
        desk=desk,
        password=password,
        keys=keys,
        progress=ticket.progress,
        cancelled=lambda: ticket.cancelled,
    )
