"""Reading a stick: progress that can be stopped, what opens what is still closed, what lay there."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Ticket
from desktop.packets.messages.records import KEY_CARD
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.checking.secrets import SecretForm
from desktop.ui.committee.office_keys import office_ring, opening_keys, reading_ring
from desktop.ui.committee.own_key_bar import ReadingKeyBar
from desktop.ui.context import Context
from desktop.ui.kit.banner import Banner
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import FoldButton
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.committee.records import KeyRecord
    from desktop.services.committee.receiving import Arrived
    from desktop.signing.records import SigningKey


KEY_LINES = 7
"""Lines of text in height of the form that opens a key; what goes beyond scrolls."""


class Intake(QWidget):
    """Reads files and folders into the book, off the thread; nothing of it shows while nothing is read."""

    started = Signal()
    ended = Signal(object)
    """What lay there (a tuple of `Arrived`), or None where nothing was read."""
    others_wanted = Signal()
    """The person wants to see what did not go into the book."""

    def __init__(self, context: Context, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._banner = context, banner
        self._paths: tuple[Path, ...] = ()
        self._ticket: Ticket | None = None
        self._tried = False
        self._closed = 0
        """Files of the last reading that neither password nor key has opened."""
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Tiến độ đọc và kiểm tra"))
        self.stop = Button(self.tr("Thôi đọc"), self._stop)
        self.working = QWidget()
        running = QHBoxLayout(self.working)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        self.secret = SecretForm()
        self.secret.given.connect(self._with_password)
        self.keys = ReadingKeyBar(context)
        self.by_key = FoldButton(self.tr("Mở bằng khóa của văn phòng đảng ủy, kể cả khóa cũ…"))
        self.by_key.toggled.connect(self._show_ways)
        self.room = Column(margin=0)
        self.room.setFixedHeight(theme.em(KEY_LINES))
        self.room.add(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.working)
        column.addWidget(self.secret)
        column.addWidget(self.by_key, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.room)
        self.working.hide()
        self._show_ways()
        for ring in (office_ring(context), reading_ring(context)):
            ring.changed.connect(self._keys_changed)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read."""
        return self._ticket is not None

    def receive(self, *paths: Path, password: str | None = None) -> None:
        """Read files and folders; what is a branch's packet goes into the book."""
        if self.is_busy:
            return
        self._banner.clear()
        self._paths, self._tried = paths, password is not None
        self._closed = 0
        self._show_ways()
        self.bar.setRange(0, 0)
        self.working.show()
        keys = opening_keys(self._context)
        self._ticket = self._context.long_write(
            lambda desk, ticket: _receive(desk, paths, keys, password, ticket), self._received, self._failed
        )
        self._ticket.progressed.connect(self._progress)
        self.started.emit()

    def _with_password(self, password: str) -> None:
        self.receive(*self._paths, password=password)

    def _keys_changed(self) -> None:
        """A key was opened: what stayed closed may open now."""
        if self._closed and opening_keys(self._context):
            self.receive(*self._paths)

    def _show_ways(self) -> None:
        """Show one way of opening what is closed at a time: by password, or by key where that is unfolded."""
        closed, by_key = bool(self._closed), self.by_key.isChecked()
        ways = ((self.by_key, closed), (self.room, closed and by_key), (self.secret, closed and not by_key))
        for part, shown in sorted(ways, key=lambda one: one[1]):  # what goes makes room before what comes
            part.setVisible(shown)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _end(self) -> None:
        self._ticket = None
        self.working.hide()
        self.stop.setEnabled(True)

    def _received(self, found: "tuple[Arrived, ...]") -> None:
        self._end()
        self._closed = sum(_is_closed(one) for one in found)
        if self._closed:
            self.secret.ask(self._closed, opening_keys(self._context), tried=self._tried)
            self._context.read(_office_record, self.keys.show_record, key="intake-office")
        else:
            self.secret.clear()
        self._show_ways()
        self._tell(found)
        self.ended.emit(found)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, Trouble):
            self._banner.show_trouble(error)
        elif not isinstance(error, Cancelled):
            self._context.fail(error)
        self.ended.emit(None)

    def _tell(self, found: "Sequence[Arrived]") -> None:
        """Say what lay there."""
        if not found:
            self._banner.show_message(
                self.tr("Không thấy gói nộp nào ở đây."),
                self.tr("Chương trình tìm các tệp .asice, .scbgoi, .p7m, .pdf, .xlsx."),
                Tone.WARN,
            )
            return
        fresh = [one.received for one in found if one.received is not None and not one.again]
        cards = sum(one.kind == KEY_CARD for one in fresh)
        new = len(fresh) - cards
        again = sum(one.again for one in found)
        bad = sum(one.checked is not None and one.checked.verdict == "invalid" for one in found)
        closed = sum(_is_closed(one) for one in found)
        parts = [
            self.tr("{count} gói mới").format(count=new) if new else "",
            self.tr("{count} thẻ khóa mới").format(count=cards) if cards else "",
            self.tr("{count} mục đã có từ trước").format(count=again) if again else "",
            self.tr("{count} tệp KHÔNG hợp lệ").format(count=bad) if bad else "",
            self.tr("{count} tệp chưa mở được").format(count=closed) if closed else "",
        ]
        said = self.tr("Đã đọc {count} tệp").format(count=len(found))
        rest = ", ".join(part for part in parts if part)
        tone = Tone.BAD if bad else Tone.WARN if closed else Tone.GOOD
        others = [one for one in found if one.received is None]
        self._banner.show_message(
            f"{said}: {rest}." if rest else f"{said}.",
            self.tr("{count} tệp không vào sổ.").format(count=len(others)) if others else "",
            tone,
            self.tr("Xem tệp không vào sổ") if others else "",
            self.others_wanted.emit,
        )


def _is_closed(one: "Arrived") -> bool:
    """Tell whether a file could not be opened: encrypted, and neither password nor key at hand fits."""
    return bool(one.trouble) or (one.checked is not None and one.checked.kind == "envelope")


def _office_record(desk: Desk) -> "KeyRecord | None":
    from desktop.services.committee import office

    return office.office_record(desk)


def _receive(
    desk: Desk, paths: Sequence[Path], keys: "Sequence[SigningKey]", password: str | None, ticket: Ticket
) -> "tuple[Arrived, ...]":
    from desktop.services.committee import receiving

    return receiving.receive(
        desk,
        paths,
        keys=keys,
        password=password,
        progress=ticket.progress,
        cancelled=lambda: ticket.cancelled,
    )
