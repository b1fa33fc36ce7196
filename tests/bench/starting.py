"""A new process that opens a window and tells, on stdout, when it was painted: `bare`, or the program's own.

`python -m tests.bench.starting bare` or `… sochibo VAULT PASSWORD_FILE`. Prints a JSON object of moments of
the system-wide monotonic clock. Nothing is imported before it is needed: this is what is being measured.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

moments: dict[str, float] = {}


def mark(name: str) -> None:
    moments.setdefault(name, time.monotonic())


def leave() -> NoReturn:
    """Print the moments and end at once: taking Qt apart is not part of starting."""
    sys.stdout.write(json.dumps(moments))
    sys.stdout.flush()
    os._exit(0)


def when_painted(widget: object, then: Callable[[], None]) -> object:
    """Call `then` once, as soon as the first painting of `widget` is through."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        seen = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint and not self.seen:
                self.seen = True
                QTimer.singleShot(0, then)
            return False

    watch = Watch(widget)
    widget.installEventFilter(watch)
    return watch


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Sổ Chi Bộ"))
    window.resize(1240, 700)

    def painted() -> None:
        mark("painted")
        leave()

    when_painted(window, painted)
    window.show()
    application.exec()


def sochibo(vault: Path, password_file: Path) -> None:
    """Go the way of `sochibo VAULT --password-file F`, with marks at its turns."""
    from PySide6.QtCore import QTimer

    from desktop.__main__ import main
    from desktop.ui import window
    from desktop.ui.start.unlock import UnlockPage

    class Watched(window.MainWindow):
        def __init__(self, **given: object) -> None:
            super().__init__(**given)
            when_painted(self, lambda: mark("painted"))

        def _opened(self, desk: object) -> None:
            mark("unlocked")
            super()._opened(desk)

        def _show_vault(self, desk: object, kind: str) -> None:
            super()._show_vault(desk, kind)
            self.context.jobs.idle.connect(self._look)
            when_painted(self.workplace, self._workplace_painted)

        def _workplace_painted(self) -> None:
            mark("workplace")
            self._look()

        def _look(self) -> None:
            """Leave once everything was read and what came of it is painted."""
            if "workplace" in moments and not self.context.jobs.busy:
                QTimer.singleShot(0, self, self._settled)

        def _settled(self) -> None:
            mark("settled")
            self.context.desk.close()
            leave()

    open_vault = UnlockPage.open_vault

    def unlocking(page: UnlockPage) -> None:
        mark("unlocking")
        open_vault(page)

    window.MainWindow = Watched
    UnlockPage.open_vault = unlocking
    main([str(vault), "--password-file", str(password_file)])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        sochibo(Path(sys.argv[2]), Path(sys.argv[3]))
