"""Writing to a USB stick so that "done" means done: written, flushed, read back, compared, only then named.

Every file is first written under a passing name, flushed to the device, read back past the system's cache
where the system lets us, and its hash compared; then all are renamed and read once more. Whatever fails on
the way, the files that stood on the stick before still stand there, and our leftovers are removed. A file of
the same name with other content is never overwritten.
"""

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Sequence
from io import FileIO
from pathlib import Path
from typing import Final

from msgspec import Struct

from desktop.errors import Cancelled, Trouble
from desktop.files import flush_folder, reason_of
from desktop.packets.naming import is_portable
from desktop.words import translate

BLOCK: Final = 256 * 1024
FAT32_LARGEST: Final = 4 * 1024**3 - 1
"""Largest file FAT32 holds, in bytes."""

RESERVE: Final = 1024 * 1024
"""Bytes left free beyond the files, for the stick's own book-keeping."""

_PASSES: Final = 3
"""Each byte is written, read back, and read again under its final name."""

_LEFTOVER: Final = ".part"

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes in all; the two are equal exactly once, at the end."""


class StickTrouble(Trouble):
    """The files are not on the stick; the vault and what stood on the stick before are untouched."""

    code = "stick"


class StickFull(StickTrouble):
    """Not enough room, known beforehand or met on the way."""

    code = "stick-full"


class StickReadOnly(StickTrouble):
    """The stick, or the folder on it, may only be read."""

    code = "stick-read-only"


class StickVanished(StickTrouble):
    """The stick was pulled out, or never was there."""

    code = "stick-vanished"


class StickFileTooBig(StickTrouble):
    """A file larger than the stick's file system can hold."""

    code = "stick-file-too-big"


class StickCompareFailed(StickTrouble):
    """What was read back is not what was written: the stick is failing."""

    code = "stick-compare-failed"


class StickHasOther(StickTrouble):
    """Another file of the same name stands there; it is not overwritten."""

    code = "stick-has-other"


class StickFile(Struct, frozen=True, kw_only=True):
    """A file to be written: a portable name and its bytes."""

    name: str
    content: bytes


class StickResult(Struct, frozen=True, kw_only=True):
    """What lies on the stick, read back and compared. `written` leaves out files that were there already."""

    folder: str
    names: tuple[str, ...]
    written: tuple[str, ...]
    size: int
    sha256: dict[str, str]
    sentence: str


class _Meter:
    """Counts the bytes handled and asks, block by block, whether to stop."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def check(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def add(self, count: int) -> None:
        self._done += count
        if self._progress is not None:
            self._progress(self._done, self._total)


def write_to_stick(
    files: Sequence[StickFile],
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> StickResult:
    """Write `files` into the existing `folder` of a stick and prove that they are there.

    Raises a `StickTrouble` (full, read-only, vanished, too big, comparison failed, another file of that
    name) or `Cancelled`; then no file of this call is left on the stick. ValueError for names that are not
    portable or given twice.
    """
    if not all(is_portable(file.name) for file in files) or _names_clash(files):
        message = "files with portable names are needed"
        raise ValueError(message)
    new: list[StickFile] = []
    finished: list[Path] = []
    meter = _Meter(_PASSES * sum(len(file.content) for file in files), progress, cancelled)
    try:
        new = _missing(files, folder, meter)
        _check_room(new, folder)
        for file in new:
            _write_aside(file, folder, meter)
        for file in new:
            _rename(file, folder)
            finished.append(folder / file.name)
        flush_folder(folder)
        for file in new:
            _compare(folder / file.name, file, meter)
    except OSError as error:
        _clear(folder, new, finished)
        raise _trouble_of(error, folder) from error
    except BaseException:
        _clear(folder, new, finished)
        raise
    return StickResult(
        folder=str(folder),
        names=tuple(file.name for file in files),
        written=tuple(file.name for file in new),
        size=sum(len(file.content) for file in files),
        sha256={file.name: hashlib.sha256(file.content).hexdigest() for file in files},
        sentence=translate("stick", "Đã ghi và kiểm tra xong {count} tệp. Có thể rút USB.", count=len(files)),
    )


def _names_clash(files: Sequence[StickFile]) -> bool:
    return not files or len({file.name.lower() for file in files}) != len(files)


def _missing(files: Sequence[StickFile], folder: Path, meter: _Meter) -> list[StickFile]:
    """Return the files that are not there yet; one that is there must be the same, byte by byte."""
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    new = []
    for file in files:
        target = folder / file.name
        if not target.exists():
            new.append(file)
            continue
        same = target.stat().st_size == len(file.content) and _hash_on_device(target, meter) == _hash(file)
        if not same:
            raise StickHasOther(
                translate("stick", "Trên USB đã có tệp “{name}” khác với tệp cần ghi.", name=file.name),
                translate("stick", "Tệp trên USB còn nguyên; dữ liệu trong kho còn nguyên."),
                translate("stick", "Dùng USB khác hoặc chuyển tệp cũ sang nơi khác rồi bấm “Ghi lại”."),
                name=file.name,
            )
        meter.add((_PASSES - 1) * len(file.content))
    return new


def _check_room(files: list[StickFile], folder: Path) -> None:
    largest = max((len(file.content) for file in files), default=0)
    if largest > FAT32_LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    needed = sum(len(file.content) for file in files) + RESERVE
    free = shutil.disk_usage(folder).free
    if files and free < needed:
        raise StickFull(
            translate(
                "stick",
                "Không đủ chỗ trên USB: cần {needed} MB, còn trống {free} MB.",
                needed=_megabytes(needed),
                free=_megabytes(free),
            ),
            translate("stick", "Dữ liệu trong kho còn nguyên; chưa ghi gì ra USB."),
            translate("stick", "Dùng USB khác hoặc xóa bớt tệp trên USB rồi bấm “Ghi lại”."),
            needed=needed,
            free=free,
        )


def _write_aside(file: StickFile, folder: Path, meter: _Meter) -> None:
    """Write under the passing name, flush to the device, read back, compare."""
    aside = _aside(folder, file)
    with aside.open("wb") as stream:
        for start in range(0, len(file.content), BLOCK):
            meter.check()
            block = file.content[start : start + BLOCK]
            stream.write(block)
            meter.add(len(block))
        stream.flush()
        os.fsync(stream.fileno())
    _compare(aside, file, meter)


def _compare(path: Path, file: StickFile, meter: _Meter) -> None:
    if _hash_on_device(path, meter) != _hash(file):
        raise StickCompareFailed(
            translate("stick", "Đọc lại tệp “{name}” trên USB không giống tệp đã ghi.", name=file.name),
            translate("stick", "Dữ liệu trong kho còn nguyên; tệp hỏng trên USB đã được xóa."),
            translate("stick", "USB này có thể đã hỏng: dùng USB khác rồi bấm “Ghi lại”."),
            name=file.name,
        )


def _hash_on_device(path: Path, meter: _Meter) -> str:
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as stream:
        _forget_cache(stream)
        while block := stream.read(BLOCK):
            meter.check()
            digest.update(block)
            meter.add(len(block))
    return digest.hexdigest()


def _forget_cache(stream: FileIO) -> None:
    """Ask the system to read from the device, not from its memory; only a hint, and only where it exists."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with contextlib.suppress(OSError):
            advise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _rename(file: StickFile, folder: Path) -> None:
    target = folder / file.name
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    _aside(folder, file).rename(target)


def _clear(folder: Path, new: list[StickFile], finished: list[Path]) -> None:
    """Remove what this call left; a stick that is gone has nothing to remove."""
    for path in [*finished, *(_aside(folder, file) for file in new)]:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _aside(folder: Path, file: StickFile) -> Path:
    return folder / f"{file.name}{_LEFTOVER}"


def _hash(file: StickFile) -> str:
    return hashlib.sha256(file.content).hexdigest()


def _megabytes(count: int) -> str:
    return f"{count / 1024**2:.1f}".replace(".", ",")


_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_READ_ONLY: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE: Final = frozenset(
    {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.ENOTDIR, getattr(errno, "ESTALE", errno.EIO)}
)
_WINDOWS: Final = {
    112: errno.ENOSPC,  # ERROR_DISK_FULL
    39: errno.ENOSPC,  # ERROR_HANDLE_DISK_FULL
    19: errno.EROFS,  # ERROR_WRITE_PROTECT
    21: errno.ENODEV,  # ERROR_NOT_READY
    31: errno.EIO,  # ERROR_GEN_FAILURE
    433: errno.ENODEV,  # ERROR_NO_SUCH_DEVICE
    1006: errno.ENODEV,  # ERROR_FILE_INVALID: the volume was taken away
    1117: errno.EIO,  # ERROR_IO_DEVICE
    1167: errno.ENODEV,  # ERROR_DEVICE_NOT_CONNECTED
}


def _trouble_of(error: OSError, folder: Path) -> StickTrouble:
    """Name what the system said; a folder that is no longer there means the stick was pulled out."""
    number = _WINDOWS.get(getattr(error, "winerror", None) or 0, error.errno or 0)
    safe = translate("stick", "Dữ liệu trong kho còn nguyên; gói nộp chưa có trên USB.")
    if number in _FULL:
        return StickFull(
            translate("stick", "Không ghi được ra USB: USB đã đầy giữa chừng."),
            safe,
            translate("stick", "Dùng USB khác hoặc xóa bớt tệp trên USB rồi bấm “Ghi lại”."),
        )
    if number in _GONE or not folder.is_dir():
        return StickVanished(
            translate("stick", "Không ghi được ra USB: thiết bị đã bị rút ra giữa chừng."),
            safe,
            translate("stick", "Cắm lại USB rồi bấm “Ghi lại”."),
        )
    if number in _READ_ONLY:
        return StickReadOnly(
            translate("stick", "Không ghi được ra USB: thiết bị chỉ cho đọc hoặc thư mục không cho ghi."),
            safe,
            translate("stick", "Gạt khóa chống ghi trên USB hoặc dùng USB khác rồi bấm “Ghi lại”."),
        )
    if number == errno.EFBIG:
        return StickFileTooBig(
            translate("stick", "Không ghi được ra USB: tệp lớn hơn mức USB chứa được (4 GB)."),
            safe,
            translate("stick", "Bớt tệp đính kèm rồi đóng gói lại."),
        )
    return StickTrouble(
        translate("stick", "Không ghi được ra USB: {reason}.", reason=reason_of(error)),
        safe,
        translate("stick", "Dùng USB khác rồi bấm “Ghi lại”."),
    )
