r"""Backups (bản sao lưu): always one file `….scbluu`, checked before it counts, never restored over anything.

The container, numbers big-endian::

    12 bytes  magic  b"SOCHIBO-LUU\n"
    2 bytes   format version
    4 bytes   length of the JSON that follows: vault id, name, moment, sizes of the two parts
    n bytes   that JSON
    h bytes   the key header, as in `header.scb`
    d bytes   the database, encrypted under the same key, copied page by page
    32 bytes  SHA-256 of everything before

The vault's pages are checked before they are copied, the copy is checked before it goes in, the file is
flushed, read again and compared with the digest, and only then gets its name: a `.scbluu` that exists
was verified once.
"""

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import msgspec
from msgspec import Struct

import desktop
from desktop.errors import Cancelled
from desktop.files import CannotRead, flush_folder
from desktop.storage import header as headers
from desktop.storage import keys
from desktop.storage.engine import connect, naming_troubles, open_file, read_page_one
from desktop.storage.errors import (
    DamagedBackup,
    DamagedVault,
    NewerVault,
    NotABackup,
    NotAVault,
    StorageFull,
    VaultTrouble,
)
from desktop.storage.folders import built_aside, naming_disk_troubles
from desktop.storage.header import BACKUP_MAGIC, DATA_NAME, Header
from desktop.storage.keys import RandomBytes, VaultKey
from desktop.storage.thinning import superseded
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.vault import Vault

SUFFIX: Final = ".scbluu"
FORMAT_VERSION: Final = 1

Progress = Callable[[int, int], None]
"""Called with the percentage done and 100."""

_CHUNK: Final = 1 << 20
_PAGES_A_STEP: Final = 256
_LARGEST_META: Final = 1 << 16
_FRAME: Final = len(BACKUP_MAGIC) + 2 + 4
_DIGEST: Final = 32


class _Meta(Struct, frozen=True, forbid_unknown_fields=True):
    vault_id: str
    name: str
    made: datetime
    program: str
    header_size: int
    data_size: int


class BackupInfo(Struct, frozen=True):
    """What a backup says of itself: whose it is, when and by which version it was made; sizes in bytes."""

    path: Path
    vault_id: str
    name: str
    made: datetime
    program: str
    data_size: int


class _Steps:
    """Progress in percent over the parts of one job, and the question whether to go on."""

    def __init__(self, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._shown = -1

    def at(self, start: int, end: int, done: int, total: int) -> None:
        """Report `done` of `total` of the part between two percentages; raises `Cancelled`."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        percent = start + (end - start) * done // max(total, 1)
        if self._progress is not None and percent > self._shown:
            self._shown = percent
            self._progress(percent, 100)


def default_folder(vault: Path) -> Path:
    """Return where the backups of that vault go when nobody chose: `X-sao-luu` beside `X.scb`."""
    return vault.with_name(f"{vault.stem}-sao-luu")


def make_backup(
    vault: "Vault",
    folder: Path,
    now: datetime,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BackupInfo:
    """Write and verify a backup of an open vault in `folder` (made if missing); return what it is.

    `now` is aware. Others may go on reading and writing meanwhile: the copy is of one moment. Raises
    `StorageFull` (also when there plainly is no room), `StorageReadOnly`, `StorageFailed`, `Cancelled`, and
    `DamagedVault` (a page cannot be read: earlier backups matter now); nothing is left behind then.
    """
    if now.tzinfo is None:
        raise ValueError("the moment of a backup needs its time zone")
    steps = _Steps(progress, cancelled)
    with naming_disk_troubles(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _must_have_room(folder, vault.path)
        target = _free_name(folder, vault.path.stem, now)
        copy = target.with_name(f".{target.name}.db.tmp")
        container = target.with_name(f".{target.name}.tmp")
        try:
            _must_be_sound(vault)
            _copy_database(vault, copy, steps)
            _check_database(copy, vault.key, vault.path)
            header = headers.encode(vault.header)
            meta = _Meta(
                vault_id=vault.header.vault_id,
                name=vault.path.stem,
                made=now,
                program=desktop.__version__,
                header_size=len(header),
                data_size=copy.stat().st_size,
            )
            digest = _write_container(container, meta, header, copy, steps)
            _must_read_back(container, digest, steps)
            container.rename(target)
            flush_folder(folder)
        finally:
            for left in (copy, container):
                left.unlink(missing_ok=True)
    return _info(target, meta)


def read_info(path: Path) -> BackupInfo:
    """Return what the backup says of itself, from its first bytes only; `verify_backup` is what proves it.

    Raises `NotABackup`, `NewerVault`, `DamagedBackup`, `CannotRead`.
    """
    with _opened(path) as stream:
        return _info(path, _read_meta(stream, path, hashlib.sha256())[0])


def verify_backup(path: Path, password: str | None = None, *, key: VaultKey | None = None) -> BackupInfo:
    """Read the whole backup against its digest; with a password (or key) also check the database inside.

    Raises `NotABackup`, `NewerVault`, `DamagedBackup`, `WrongPassword`, `CannotRead`. Changes nothing.
    """
    if password is None and key is None:
        return _unpack(path, None)[0]
    with tempfile.TemporaryDirectory(prefix="sochibo-") as room:  # encrypted as in the backup
        data = Path(room) / DATA_NAME
        with data.open("wb") as stream:
            info, header = _unpack(path, stream)
        opener = key or keys.unlock(header, password or "")[0]
        try:
            _check_database(data, opener, path)
        except DamagedVault as error:
            raise DamagedBackup(path, str(error.facts["reason"])) from error
    return info


def restore_backup(path: Path, new_vault: Path, random_bytes: RandomBytes = os.urandom) -> BackupInfo:
    """Make a vault at `new_vault` out of a backup; with its passwords and recovery code.

    Raises `VaultExists` (nothing is overwritten), `NotABackup`, `NewerVault`, `DamagedBackup`, `CannotRead`,
    and the troubles of the disk; nothing stands at `new_vault` then.
    """
    read_info(path)
    with built_aside(new_vault, random_bytes) as folder:
        with (folder / DATA_NAME).open("wb") as stream:
            info, header = _unpack(path, stream)
            stream.flush()
            os.fsync(stream.fileno())
        headers.save(folder, header)
    return info


def list_backups(folder: Path, vault_id: str | None = None) -> list[BackupInfo]:
    """Return the backups in `folder` (of one vault, or all), newest first, by what they say of themselves.

    Files that are no backups, or whose first bytes are damaged, are left out; a missing folder has none.
    """
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        with contextlib.suppress(VaultTrouble, CannotRead):
            info = read_info(path)
            if vault_id in {None, info.vault_id}:
                found.append(info)
    return sorted(found, key=lambda info: (info.made, info.path.name), reverse=True)


def latest_verified(folder: Path, vault_id: str | None = None) -> BackupInfo | None:
    """Return the newest backup whose bytes are whole today, or None."""
    for info in list_backups(folder, vault_id):
        if _is_whole(info):
            return info
    return None


def thin(folder: Path, vault_id: str) -> list[Path]:
    """Remove backups of one vault that newer ones stand for; return what was removed.

    All of the newest two days stay, then one a day for two weeks, one a week for two months, one a month
    forever. The newest is verified first (`DamagedBackup` stops everything), and nothing is removed unless
    the one that stands for it is whole.
    """
    backups = list_backups(folder, vault_id)
    if not backups:
        return []
    verify_backup(backups[0].path)
    whole: dict[Path, bool] = {}
    removed = []
    for old, stays in superseded(backups, lambda info: info.made):
        if stays.path not in whole:
            whole[stays.path] = _is_whole(stays)
        if whole[stays.path]:
            with naming_disk_troubles(folder):
                old.path.unlink()
            removed.append(old.path)
    return removed


def _is_whole(info: BackupInfo) -> bool:
    try:
        verify_backup(info.path)
    except (VaultTrouble, CannotRead):
        return False
    return True


# Writing


def _must_have_room(folder: Path, vault: Path) -> None:
    data = vault / DATA_NAME
    size = sum(part.stat().st_size for part in (data, data.with_name(f"{DATA_NAME}-wal")) if part.exists())
    if shutil.disk_usage(folder).free < 2 * size + _CHUNK:
        raise StorageFull(folder)


def _free_name(folder: Path, stem: str, now: datetime) -> Path:
    """A name that FAT32 takes, and that no backup made in the same second has."""
    plain = re.sub(r'[\x00-\x1f\\/:*?"<>|]', "_", stem)[:60].strip(" .") or "kho"
    first = f"{plain}-{now:%Y%m%d-%H%M%S}"
    number = 1
    path = folder / f"{first}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{first}-{number}{SUFFIX}"
    return path


def _must_be_sound(vault: "Vault") -> None:
    """Look at the vault's own pages first: the copy of a damaged page would be zeros under a right HMAC."""
    wrong = vault.page_faults()
    if wrong:
        raise _damage(vault.path, wrong)


def _copy_database(vault: "Vault", copy: Path, steps: _Steps) -> None:
    data = vault.path / DATA_NAME
    with naming_troubles(vault.path), contextlib.closing(connect(data, vault.key)) as source:
        source.execute("BEGIN").close()
        read_page_one(source)
        with (
            naming_troubles(copy.parent),
            contextlib.closing(open_file(copy, vault.key, "mode=rwc")) as target,
        ):
            source.backup(
                target,
                pages=_PAGES_A_STEP,
                progress=lambda _status, left, total: steps.at(0, 50, total - left, total),
            )


def _check_database(data: Path, key: VaultKey, named: Path) -> None:
    """Read every page of an unchanging database file; raises `DamagedVault` about `named`."""
    with naming_troubles(named), contextlib.closing(open_file(data, key, "mode=ro&immutable=1")) as opened:
        read_page_one(opened)
        wrong = _lines(opened, "PRAGMA cipher_integrity_check") or _lines(opened, "PRAGMA quick_check")
    if wrong != ["ok"]:
        raise _damage(named, wrong)


def _damage(named: Path, wrong: list[str]) -> DamagedVault:
    return DamagedVault(named, translate("storage", "trang dữ liệu không còn nguyên ({page})", page=wrong[0]))


def _lines(connection: Any, pragma: str) -> list[str]:  # noqa: ANN401  the driver has no types
    return [str(row[0]) for row in connection.execute(pragma).fetchall()]


def _write_container(container: Path, meta: _Meta, header: bytes, data: Path, steps: _Steps) -> bytes:
    described = msgspec.json.encode(meta)
    start = BACKUP_MAGIC + FORMAT_VERSION.to_bytes(2, "big") + len(described).to_bytes(4, "big")
    running = hashlib.sha256()
    written = 0
    with container.open("wb") as out, data.open("rb") as pages:
        for piece in (start, described, header):
            running.update(piece)
            out.write(piece)
        while piece := pages.read(_CHUNK):
            running.update(piece)
            out.write(piece)
            written += len(piece)
            steps.at(50, 75, written, meta.data_size)
        out.write(running.digest())
        out.flush()
        os.fsync(out.fileno())
    return running.digest()


def _must_read_back(container: Path, digest: bytes, steps: _Steps) -> None:
    """Compare what the disk gives back with what was meant to be written."""
    size = container.stat().st_size - _DIGEST
    running = hashlib.sha256()
    done = 0
    with container.open("rb") as stream:
        while piece := stream.read(min(_CHUNK, size - done)):
            running.update(piece)
            done += len(piece)
            steps.at(75, 100, done, size)
        if running.digest() != digest or stream.read() != digest:
            raise DamagedBackup(container, translate("storage", "ổ đĩa trả lại khác với những gì đã ghi"))


# Reading


def _unpack(path: Path, data_to: BinaryIO | None) -> tuple[BackupInfo, Header]:
    """Read the backup once, wholly, against its digest; hand the database's bytes to `data_to`."""
    running = hashlib.sha256()
    with _opened(path) as stream:
        meta, version = _read_meta(stream, path, running, any_version=True)
        header = stream.read(min(meta.header_size, _CHUNK))
        running.update(header)
        left = meta.data_size
        while left > 0 and (piece := stream.read(min(_CHUNK, left))):
            running.update(piece)
            left -= len(piece)
            if data_to is not None:
                data_to.write(piece)
        if left or stream.read(_DIGEST + 1) != running.digest():
            raise DamagedBackup(path, translate("storage", "nội dung không còn nguyên như lúc được ghi"))
    if version > FORMAT_VERSION:
        raise NewerVault(path, str(version), str(FORMAT_VERSION))
    try:
        return _info(path, meta), headers.decode(header, path)
    except (NotAVault, DamagedVault) as error:
        raise DamagedBackup(path, translate("storage", "tệp khóa bên trong không hợp lệ")) from error


def _read_meta(
    stream: BinaryIO, path: Path, running: "hashlib._Hash", *, any_version: bool = False
) -> tuple[_Meta, int]:
    start = stream.read(_FRAME)
    if not start.startswith(BACKUP_MAGIC):
        raise NotABackup(path)
    version = int.from_bytes(start[-6:-4], "big")
    length = int.from_bytes(start[-4:], "big")
    described = stream.read(min(length, _LARGEST_META))
    running.update(start + described)
    try:
        meta = msgspec.json.decode(described, type=_Meta)
    except msgspec.MsgspecError as error:
        raise DamagedBackup(path, translate("storage", "phần đầu tệp không đọc được")) from error
    if meta.made.tzinfo is None or min(meta.header_size, meta.data_size) < 0:
        raise DamagedBackup(path, translate("storage", "phần đầu tệp không hợp lệ"))
    if version > FORMAT_VERSION and not any_version:
        raise NewerVault(path, str(version), str(FORMAT_VERSION))
    return meta, version


def _info(path: Path, meta: _Meta) -> BackupInfo:
    return BackupInfo(path, meta.vault_id, meta.name, meta.made, meta.program, meta.data_size)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if path.is_dir():
        raise NotABackup(path)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise CannotRead(
            translate("storage", "Không đọc được bản sao lưu “{path}”.", path=path),
            todo=translate("storage", "Kiểm tra lại đường dẫn hoặc cắm lại USB."),
            path=str(path),
        ) from error
    with stream:
        yield stream
