"""Which stick: those plugged in, seen by themselves, and a folder chosen by hand."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.checking.dropping import ask_folder
from desktop.ui.context import Context
from desktop.ui.handing.states import amount
from desktop.ui.handing.stick import LOOK_AGAIN, ROWS, Place, places
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Sentence
from desktop.ui.theme import Tone


class StickChooser(QWidget):
    """A short table of the sticks, looked for while it can be seen."""

    changed = Signal()

    def __init__(self, context: Context, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._key = context, key
        self._chosen: Path | None = None
        self.table = Table(
            [
                Field(self.tr("USB"), lambda one: one.name, width=22),
                Field(self.tr("Nơi ghi"), lambda one: one.path),
                Field(self.tr("Còn trống"), self._free, width=22),
            ],
            name=self.tr("Các USB đang cắm"),
            key=lambda one: one.path,
        )
        self.table.moved.connect(lambda _: self.changed.emit())
        self.none = Sentence(self.tr("Chưa thấy USB nào. Cắm USB vào máy; danh sách tự cập nhật."), Tone.WARN)
        self.other = Button(self.tr("Chọn thư mục khác…"), self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.none, self.table, Flow(self.other)):
            column.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self.look)
        self._show(())

    def place(self) -> Place | None:
        """Return the chosen place, if it can be written to."""
        place = self.table.current()
        return place if isinstance(place, Place) and place.writable else None

    def look(self) -> None:
        """Look for sticks."""
        chosen = self._chosen
        self._context.read(lambda _: places(chosen), self._show, key=self._key)

    def choose_folder(self, folder: Path) -> None:
        """Write to a folder instead of a stick."""
        self._chosen = folder
        self._context.read(lambda _: places(folder), self._show_chosen, key=self._key)

    def focus_first(self) -> None:
        """The sticks where there are some, else the way to choose a folder."""
        target = self.table if self.table.records.rows else self.other
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while this can be seen."""
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no longer."""
        super().hideEvent(event)
        self._timer.stop()

    def _ask(self) -> None:
        folder = ask_folder(self, self.tr("Chọn thư mục để ghi"))
        if folder is not None:
            self.choose_folder(folder)

    def _show(self, found: tuple[Place, ...]) -> None:
        self.table.set_rows(found)
        if found and self.table.current() is None:
            self.table.select_row(0)
        self.none.setVisible(not found)
        self.table.setVisible(bool(found))
        fit_rows(self.table, ROWS)
        self.changed.emit()

    def _show_chosen(self, found: tuple[Place, ...]) -> None:
        self._show(found)
        self.table.select(str(self._chosen))

    def _free(self, place: Place) -> str:
        if not place.writable:
            return self.tr("✕ chỉ cho đọc")
        return self.tr("{free} trong {total}").format(free=amount(place.free), total=amount(place.total))


def fit_rows(table: Table, most: int) -> None:
    """Make a table as high as its rows, up to `most`; beyond that it scrolls."""
    rows = min(max(1, table.records.rowCount()), most)
    frame = 2 * table.frameWidth()
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + theme.em(1.9) * rows + frame)
