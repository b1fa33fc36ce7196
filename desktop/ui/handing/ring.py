"""The keys opened in this window: in memory only, gone when the vault is locked."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


class KeyRing(QObject):
    """Open signing keys with the files they came from; a person's key is there once."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, tuple[SigningKey, Path]] = {}

    @property
    def keys(self) -> "tuple[SigningKey, ...]":
        """The open keys, in the order they were opened."""
        return tuple(key for key, _ in self._keys.values())

    def add(self, key: "SigningKey", path: Path) -> None:
        """Keep an opened key."""
        self._keys[key.fingerprint] = (key, path)
        self.changed.emit()

    def forget(self, fingerprint: str) -> None:
        """Close a key."""
        if self._keys.pop(fingerprint, None) is not None:
            self.changed.emit()

    def path_of(self, fingerprint: str) -> Path:
        """Return the file a key came from."""
        return self._keys[fingerprint][1]

    def of(self, fingerprint: str) -> "SigningKey | None":
        """Return an open key, or None."""
        held = self._keys.get(fingerprint)
        return held[0] if held else None
