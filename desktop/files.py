"""Writing a file so that either the old or the new one is there, never half of one."""

import contextlib
import errno
import os
from pathlib import Path

from desktop.errors import Trouble
from desktop.words import translate

_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


class CannotWrite(Trouble):
    """The disk is full, read-only or gone; the earlier file is untouched."""

    code = "cannot-write"


class CannotRead(Trouble):
    """The file is not there, or may not be read."""

    code = "cannot-read"


def atomic_write(path: Path, content: bytes) -> None:
    """Put `content` at `path` by a temporary file beside it, flushed to the disk, then renamed over it.

    Raises `CannotWrite`; whatever stood at `path` before then still stands there.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise CannotWrite(
            translate("files", "Không ghi được tệp “{path}”: {reason}.", path=path, reason=reason_of(error)),
            translate("files", "Tệp cũ, nếu có, còn nguyên."),
            translate("files", "Kiểm tra dung lượng trống và quyền ghi rồi làm lại."),
            path=str(path),
        ) from error


def make_folder(path: Path) -> Path:
    """Make the folder `path`, and those above it, where they are not there yet; raises `CannotWrite`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            translate(
                "files", "Không tạo được thư mục “{path}”: {reason}.", path=path, reason=reason_of(error)
            ),
            translate("files", "Chưa có gì được ghi."),
            translate("files", "Chọn thư mục khác rồi làm lại."),
            path=str(path),
        ) from error
    return path


def read_bytes(path: Path, *, limit: int | None = None) -> bytes:
    """Return the file's bytes, at most `limit` of them; raises `CannotRead`."""
    try:
        with path.open("rb") as stream:
            return stream.read() if limit is None else stream.read(limit)
    except OSError as error:
        raise CannotRead(
            translate("files", "Không đọc được tệp “{path}”: {reason}.", path=path, reason=reason_of(error)),
            todo=translate("files", "Kiểm tra lại đường dẫn hoặc cắm lại USB."),
            path=str(path),
        ) from error


def reason_of(error: OSError) -> str:
    """Say in Vietnamese why the system refused."""
    reasons = {
        errno.ENOSPC: translate("files", "ổ đĩa đã đầy"),
        errno.EACCES: translate("files", "không có quyền"),
        errno.EPERM: translate("files", "không có quyền"),
        errno.EROFS: translate("files", "thiết bị chỉ cho đọc"),
        errno.ENOENT: translate("files", "thư mục hoặc thiết bị không còn ở đó"),
        errno.ENOTDIR: translate("files", "đường dẫn không phải thư mục"),
        errno.EISDIR: translate("files", "đường dẫn là một thư mục"),
        errno.EIO: translate("files", "thiết bị bị lỗi hoặc đã bị rút ra"),
        errno.ENODEV: translate("files", "thiết bị đã bị rút ra"),
        errno.EEXIST: translate("files", "ở đó đã có một tệp cùng tên"),
        errno.ENAMETOOLONG: translate("files", "tên tệp quá dài"),
    }
    return reasons.get(error.errno or 0, str(error.strerror or error))


def flush_folder(folder: Path) -> None:
    """Make renames inside `folder` survive a power cut, where the system offers that; raises `OSError`.

    Shares of a network and some file systems of sticks cannot flush a folder and say so: that is no failure.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(handle)
