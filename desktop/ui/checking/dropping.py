"""Files and folders that are dragged onto the window, or asked for."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.words import translate


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders that are dragged, those that are there; empty for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(path for path in paths if path.is_file() or path.is_dir())


class DropTarget(QWidget):
    """A widget that takes files and folders, also those dropped on its children that take none.

    Beside another base it is named first, and says itself `setAcceptDrops(True)`.
    """

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Files or folders were dropped here, one at least; whoever is a target says what becomes of them."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and folders be dropped."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files and folders, and nothing else."""
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.take_dropped(paths)


def ask_files(parent: QWidget, title: str, kinds: str = "") -> tuple[Path, ...]:
    """Ask for one or several files; empty for a change of mind."""
    every = translate("dropping", "Mọi tệp ({kinds})", kinds="*")
    filters = f"{kinds};;{every}" if kinds else every
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(Path.home()), filters)
    return tuple(map(Path, names))


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder, a stick's for one; None for a change of mind."""
    name = QFileDialog.getExistingDirectory(parent, title, str(Path.home()))
    return Path(name) if name else None
