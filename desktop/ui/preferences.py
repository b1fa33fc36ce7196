"""What this computer remembers outside any vault: language, size of text, where vaults lie, failed starts.

One small JSON file in the person's configuration folder; nothing about a branch or a member is in it but
the paths of vaults.
"""

from pathlib import Path

import msgspec

from desktop.files import CannotRead, CannotWrite, atomic_write, read_bytes

MOST_RECENT = 8
LARGEST = 1 << 16


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """The remembered things; a file that cannot be read counts as none."""

    language: str = "vi"
    scale: int = 100
    recent: tuple[str, ...] = ()
    """Paths of vaults opened here, newest first."""
    unfinished_starts: int = 0
    """Starts in a row that never came as far as an open vault or an orderly end."""


def preferences_file() -> Path:
    """Return where they are kept."""
    import platformdirs

    return Path(platformdirs.user_config_dir("SoChiBo", appauthor=False)) / "window.json"


def load() -> Preferences:
    """Read the preferences; defaults where there are none or where the file is no longer whole."""
    try:
        return msgspec.json.decode(read_bytes(preferences_file(), limit=LARGEST), type=Preferences)
    except (CannotRead, msgspec.DecodeError):
        return Preferences()


def save(preferences: Preferences) -> bool:
    """Keep the preferences; False where the folder cannot be written, which hurts nothing but comfort."""
    path = preferences_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(path, msgspec.json.encode(preferences))
    except (OSError, CannotWrite):
        return False
    return True


def change(**facts: object) -> Preferences:
    """Change some of them and keep the result."""
    changed = msgspec.structs.replace(load(), **facts)
    save(changed)
    return changed


def remember_vault(path: Path) -> None:
    """Put a vault first among those opened here, and note that this start came through."""
    known = [str(path.resolve()), *(one for one in load().recent if one != str(path.resolve()))]
    change(recent=tuple(known[:MOST_RECENT]), unfinished_starts=0)
