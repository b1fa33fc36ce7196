"""What the file system does to a vault: a folder made in one step, and its refusals named as troubles."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.files import flush_folder
from desktop.storage.errors import StorageFailed, StorageFull, StorageReadOnly, VaultExists


@contextlib.contextmanager
def built_aside(path: Path, random_bytes: Callable[[int], bytes]) -> Iterator[Path]:
    """Yield an empty sibling folder that becomes `path` when the block ends well, or else goes away.

    Raises `VaultExists` if anything stands at `path`, before and after; `StorageReadOnly`, `StorageFull` and
    `StorageFailed` for what the disk refuses.
    """
    if os.path.lexists(path):
        raise VaultExists(path)
    aside = path.with_name(f".{path.name[:40]}.{random_bytes(4).hex()}.tmp")
    try:
        with naming_disk_troubles(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.mkdir(mode=0o700)
            yield aside
            flush_folder(aside)
            if os.path.lexists(path):
                raise VaultExists(path)
            aside.rename(path)
            flush_folder(path.parent)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


@contextlib.contextmanager
def naming_disk_troubles(path: Path) -> Iterator[None]:
    """Turn an `OSError` inside into a trouble with sentences about `path`."""
    try:
        yield
    except OSError as error:
        raise disk_trouble(error, path) from error


def disk_trouble(error: OSError, path: Path) -> StorageReadOnly | StorageFull | StorageFailed:
    """Name what the file system refused."""
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return StorageReadOnly(path)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFull(path)
    return StorageFailed(path, str(error.strerror or error))
