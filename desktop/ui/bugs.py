"""What we did wrong: shown as a bug, written whole to a log without personal data, never swallowed."""

import re
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

import desktop

LARGEST_LOG = 1 << 20
_QUOTED = re.compile(r"(['\"“‘«]).*?(['\"”’»])", re.DOTALL)
_LETTERS_WITH_MARKS = re.compile(r"\S*[^\x00-\x7f]\S*")
_LONG_NUMBER = re.compile(r"\d{5,}")


def log_file() -> Path:
    """Return where bugs are written down."""
    import platformdirs

    return Path(platformdirs.user_log_dir("SoChiBo", appauthor=False)) / "bugs.log"


def without_people(text: str) -> str:
    """Take out of a message whatever may name or describe a person: quotations, marked letters, numbers."""
    bare = _QUOTED.sub(r"\1…\2", text)
    bare = _LETTERS_WITH_MARKS.sub("…", bare)
    return _LONG_NUMBER.sub("…", bare)


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Write down a bug: version, every frame with its line of code, kind and message; no values."""
    lines = [f"Sổ Chi Bộ {desktop.__version__}, Python {sys.version.split()[0]}, {sys.platform}\n"]
    chain: list[tuple[BaseException, TracebackType | None]] = [(error, trace)]
    while (before := chain[-1][0].__cause__ or chain[-1][0].__context__) is not None:
        chain.append((before, before.__traceback__))
    for one, its_trace in reversed(chain):
        for frame in traceback.extract_tb(its_trace):
            place = "/".join(Path(frame.filename).parts[-3:])
            lines.append(f"  {place}:{frame.lineno} {frame.name}: {frame.line}\n")
        name = kind.__qualname__ if one is error else type(one).__qualname__
        lines.append(f"{name}: {without_people(str(one))}\n")
    return "".join(lines)


class BugCatcher(QObject):
    """Python's last stop for exceptions, of every thread, while the window lives."""

    caught = Signal(str)
    """The description of a bug, on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread

    def remove(self) -> None:
        """Let Python do again what it did before."""
        sys.excepthook, threading.excepthook = self._before

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        text = describe(kind, error, trace)
        write_down(text)
        if sys.stderr is not None:
            sys.stderr.write(text)
        self.caught.emit(text)

    def _catch_in_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self._catch(facts.exc_type, facts.exc_value, facts.exc_traceback)


def write_down(text: str) -> bool:
    """Add a bug to the log; False where the log cannot be written (the bug is still shown)."""
    path = log_file()
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size > LARGEST_LOG:
            path.replace(path.with_suffix(".old.log"))
        with path.open("a", encoding="utf-8") as stream:
            stream.write(f"--- {moment}\n{text}")
    except OSError:
        return False
    return True
