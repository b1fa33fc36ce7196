"""The committee's card for its branches: printed to be compared, written to a stick to be read."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.committee.records import KeyRecord
from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.ui.checking.dropping import ask_folder
from desktop.ui.committee.office_keys import OFFICE, office_ring, open_of
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.flow import Flow
from desktop.ui.printing import print_pdf

if TYPE_CHECKING:
    from desktop.services.committee.office import CardFiles
    from desktop.signing.records import SigningKey


class CardPanel(QWidget):
    """Two buttons; both need the office key open, since the card is signed by it."""

    done = Signal(str)
    troubled = Signal(object)
    key_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ring = office_ring(context)
        self._office: KeyRecord | None = None
        self.print_button = Button(self.tr("In thẻ…"), self.print_card, shortcut="Ctrl+P")
        self.write_button = Button(self.tr("Ghi thẻ ra USB, thư mục…"), self._ask_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(self.print_button, self.write_button))

    def show_office(self, record: KeyRecord | None) -> None:
        """There is a card where there is an office key."""
        self._office = record
        self.setEnabled(record is not None)

    def print_card(self) -> None:
        """Print the page that branches compare with."""
        key, previous = self._keys()
        if key is None:
            self.key_wanted.emit()
            return
        self._context.read(lambda desk: _files(desk, key, previous), self._print, self._failed)

    def write_to(self, folder: Path) -> None:
        """Write the card's packet and its page into a folder."""
        key, previous = self._keys()
        if key is None:
            self.key_wanted.emit()
            return
        self._context.write(lambda desk: _write(desk, folder, key, previous), self._written, self._failed)

    def _keys(self) -> "tuple[SigningKey | None, SigningKey | None]":
        """Return the office key, and the one before it where that is open too."""
        record = self._office
        key = self._ring.of(record.id) if record is not None else None
        return key or open_of(self._ring, OFFICE), (
            self._ring.of(record.replaces) if record is not None and record.replaces else None
        )

    def _ask_folder(self) -> None:
        if self._keys()[0] is None:
            self.key_wanted.emit()
            return
        folder = ask_folder(self, self.tr("Chọn USB hoặc thư mục để ghi thẻ"))
        if folder is not None:
            self.write_to(folder)

    def _print(self, files: "CardFiles") -> None:
        print_pdf(self._context, self, files.print.name, files.print.content)

    def _written(self, paths: tuple[Path, Path]) -> None:
        said = self.tr("Đã ghi thẻ của đảng ủy: {names}.")
        self.done.emit(said.format(names=", ".join(path.name for path in paths)))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self._context.fail(error)


def _files(desk: Desk, key: "SigningKey", previous: "SigningKey | None") -> "CardFiles":
    from desktop.services.committee import office

    return office.card_files(desk, key, previous=previous)


def _write(
    desk: Desk, folder: Path, key: "SigningKey", previous: "SigningKey | None"
) -> tuple[Path, Path]:
    from desktop.services.committee import office

    return office.write_card(desk, folder, key, previous=previous)
