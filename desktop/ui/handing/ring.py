"""The keys opened in this window: in memory or on a token only, gone when the vault is locked."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.context import Context
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

GLANCE = 1000
"""Milliseconds between two looks at whether a token's session has ended by itself."""

Held = dict[str, "tuple[SigningKey, str]"]


class KeyRing(QObject):
    """Open signing keys with the places they came from; a person's key is there once.

    What is let go of is closed: a token is logged out, and its helper process ends. All are let go of when
    the vault is closed: `parent` is the window's context, or a page, which has it.
    """

    changed = Signal()
    lost = Signal(str)
    """A token's key is gone, since its token or its driver is; the name of its holder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: Held = {}
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._drop_ended)
        context = parent.context if isinstance(parent, Page) else parent
        if isinstance(context, Context):
            context.closed.connect(self.forget_all)
        self.destroyed.connect(partial(_close_all, self._keys))

    @property
    def keys(self) -> "tuple[SigningKey, ...]":
        """The open keys, in the order they were opened."""
        return tuple(key for key, _ in self._keys.values())

    def add(self, key: "SigningKey", place: Path | str) -> None:
        """Keep an opened key with the place it came from: its file, or its token's name."""
        before = self._keys.pop(key.fingerprint, None)
        if before is not None:
            before[0].worker.close()
        self._keys[key.fingerprint] = (key, str(place))
        if key.source == "token":
            self._watch.start(GLANCE)
        self.changed.emit()

    def forget(self, fingerprint: str) -> None:
        """Close a key."""
        held = self._keys.pop(fingerprint, None)
        if held is not None:
            held[0].worker.close()
            self.changed.emit()

    def forget_all(self) -> None:
        """Close every key: the vault is being locked."""
        if self._keys:
            _close_all(self._keys)
            self.changed.emit()

    def place_of(self, fingerprint: str) -> str:
        """Return where a key came from: the path of its file, or its token's name."""
        return self._keys[fingerprint][1]

    def of(self, fingerprint: str) -> "SigningKey | None":
        """Return an open key, or None."""
        held = self._keys.get(fingerprint)
        return held[0] if held else None

    def _drop_ended(self) -> None:
        tokens = [key for key in self.keys if key.source == "token"]
        ended = [key for key in tokens if getattr(key.hand, "ended", False)]
        for key in ended:
            del self._keys[key.fingerprint]
        if len(ended) == len(tokens):
            self._watch.stop()
        if ended:
            self.changed.emit()
        for key in ended:
            self.lost.emit(key.name)


def _close_all(keys: Held, *_destroyed: object) -> None:
    held = list(keys.values())
    keys.clear()
    for key, _place in held:
        key.worker.close()
