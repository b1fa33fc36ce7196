"""One vault opens in one process at a time; the second is told who has it.

The lock is the operating system's, on the file `in-use`, so a crash leaves nothing to clean up: the system
lets go, and the stale file is simply taken over. The file's JSON is only for the reader.
"""

import contextlib
import errno
import getpass
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from desktop.storage.errors import VaultInUse
from desktop.storage.folders import disk_trouble
from desktop.storage.header import LOCK_NAME

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30  # Windows locks bytes against reading too: lock one far behind the text
_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class Holder(Struct, frozen=True):
    """Who has a vault open."""

    host: str
    user: str
    pid: int
    since: datetime


class VaultLock:
    """The lock of one vault folder, held from `acquire` to `release`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / LOCK_NAME
        self._handle: int | None = None

    def acquire(self, now: datetime) -> None:
        """Take the lock and write who has it; raises `VaultInUse`, `StorageReadOnly`, `StorageFull`."""
        try:
            handle = self._locked_handle()
            try:
                _describe(handle, now)
            except OSError:
                os.close(handle)
                raise
        except OSError as error:
            raise disk_trouble(error, self._folder) from error
        self._handle = handle

    def release(self) -> None:
        """Let go and remove the file; does nothing when the lock is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":
            os.close(handle)
        with contextlib.suppress(OSError):  # a file left behind locks nobody out
            self._path.unlink()
        if sys.platform != "win32":
            os.close(handle)

    def _locked_handle(self) -> int:
        """Open and lock the file; again when another process removed it in between."""
        while True:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(handle)
            except OSError as error:
                os.close(handle)
                if error.errno in _HELD:
                    raise self._in_use() from error
                raise
            if _is_still(handle, self._path):
                return handle
            os.close(handle)

    def _in_use(self) -> VaultInUse:
        holder = read_holder(self._folder)
        if holder is None:
            return VaultInUse(self._folder)
        return VaultInUse(
            self._folder, host=holder.host, user=holder.user, pid=holder.pid, since=holder.since
        )


def read_holder(folder: Path) -> Holder | None:
    """Return who wrote the `in-use` file, or None when it is missing, empty or not readable."""
    try:
        with (folder / LOCK_NAME).open("rb") as stream:
            return msgspec.json.decode(stream.read(4096), type=Holder)
    except (OSError, msgspec.MsgspecError):
        return None


def _describe(handle: int, now: datetime) -> None:
    holder = Holder(host=platform.node(), user=_account(), pid=os.getpid(), since=now)
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, msgspec.json.encode(holder))


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return str(os.getuid()) if sys.platform != "win32" else ""


def _is_still(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
