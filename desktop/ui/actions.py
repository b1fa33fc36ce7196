"""A command, declared once: the button, the shortcut, Ctrl+K and the sheet of shortcuts read the same."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Action:
    """One thing a person can do. `shortcut` is a portable key text such as `Ctrl+K`, or empty."""

    name: str
    """Stable name for tests: `meeting.close`."""
    label: str
    """What it does, as a verb, in the reader's language."""
    handler: Callable[[], None]
    shortcut: str = ""


def native_keys(shortcut: str) -> str:
    """Write a shortcut as this platform does."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def bind(actions: tuple[Action, ...], owner: QWidget) -> list[QShortcut]:
    """Make the shortcuts of `actions` work in the window of `owner`; the caller removes them."""
    made = []
    for action in actions:
        if action.shortcut:
            shortcut = QShortcut(QKeySequence(action.shortcut), owner)
            shortcut.activated.connect(action.handler)
            made.append(shortcut)
    return made
