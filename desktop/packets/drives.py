"""Which removable drives are plugged in: from `/proc/mounts` and sysfs on Linux, from Windows on Windows."""

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, Protocol

from msgspec import Struct

_ROOTS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_OCTAL: Final = re.compile(rb"\\([0-7]{3})")
_REMOVABLE: Final = 2
"""GetDriveTypeW: DRIVE_REMOVABLE."""


class Drive(Struct, frozen=True, kw_only=True):
    """A drive that can be pulled out. Sizes in bytes.

    `writable` is False where the system says so beforehand (Windows says it only when written to).
    """

    path: str
    name: str
    file_system: str
    free: int
    total: int
    writable: bool


class WindowsDrives(Protocol):
    """What is asked of Windows; the tests ask a stand-in."""

    def letters(self) -> list[str]:
        r"""Return the drives in use, as `E:\`."""

    def kind(self, root: str) -> int:
        """Return GetDriveTypeW's answer."""

    def describe(self, root: str) -> tuple[str, str]:
        """Return volume label and file system, empty where Windows does not say."""


def list_drives(
    *,
    platform: str = sys.platform,
    mounts: Path = Path("/proc/mounts"),
    blocks: Path = Path("/sys/class/block"),
    windows: WindowsDrives | None = None,
    usage: Callable[[str], tuple[int, int, int]] = shutil.disk_usage,
) -> list[Drive]:
    """Return the removable drives plugged in now, by path; empty where there is none or nobody can say."""
    found = _on_windows(windows or _System()) if platform == "win32" else _on_linux(mounts, blocks)
    return sorted(_with_room(found, usage), key=lambda drive: drive.path)


def _with_room(
    found: Iterator[tuple[str, str, str, bool]], usage: Callable[[str], tuple[int, int, int]]
) -> Iterator[Drive]:
    for path, name, file_system, writable in found:
        try:
            total, _used, free = usage(path)
        except OSError:
            continue  # pulled out between the question and the answer
        yield Drive(path=path, name=name, file_system=file_system, free=free, total=total, writable=writable)


def _on_linux(mounts: Path, blocks: Path) -> Iterator[tuple[str, str, str, bool]]:
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        device, point, file_system, options = (
            _plain(field) for field in [*line.split(b" "), b"", b"", b""][:4]
        )
        usual_place = point.startswith(_ROOTS)
        if device.startswith("/dev/") and usual_place and _is_removable(blocks / Path(device).name):
            yield point, Path(point).name, file_system, "ro" not in options.split(",")


def _is_removable(block: Path) -> bool:
    """Tell whether the disk is marked removable or hangs on USB (many sticks are not marked)."""
    try:
        whole = block.resolve(strict=True)
    except OSError:
        return False
    if "/usb" in str(whole):
        return True
    for flag in (whole / "removable", whole.parent / "removable"):
        if flag.is_file():
            return flag.read_text(encoding="ascii", errors="replace").strip() == "1"
    return False


def _plain(field: bytes) -> str:
    r"""Undo the kernel's octal marks (`\040` for a blank)."""
    return os.fsdecode(_OCTAL.sub(lambda mark: bytes([int(mark.group(1), 8) & 0xFF]), field))


def _on_windows(system: WindowsDrives) -> Iterator[tuple[str, str, str, bool]]:
    for root in system.letters():
        if system.kind(root) == _REMOVABLE:
            label, file_system = system.describe(root)
            yield root, label or root, file_system, True


class _System:
    """Asks Windows itself."""

    def letters(self) -> list[str]:
        mask = int(self._kernel().GetLogicalDrives())
        return [f"{chr(ord('A') + bit)}:\\" for bit in range(26) if mask >> bit & 1]

    def kind(self, root: str) -> int:
        return int(self._kernel().GetDriveTypeW(root))

    def describe(self, root: str) -> tuple[str, str]:
        import ctypes

        label = ctypes.create_unicode_buffer(261)
        file_system = ctypes.create_unicode_buffer(261)
        answered = self._kernel().GetVolumeInformationW(root, label, 261, None, None, None, file_system, 261)
        return (label.value, file_system.value) if answered else ("", "")

    def _kernel(self) -> Any:  # noqa: ANN401  ctypes knows kernel32 only at run time
        import ctypes

        return getattr(ctypes, "windll").kernel32  # noqa: B009  a name only Windows has
