"""The vault (kho): one encrypted folder `X.scb` that a branch can copy, move and lose as a whole.

Inside lie `header.scb` and its copy (how the key is wrapped), `data.db` (SQLCipher; with `-wal` and `-shm`
while open) and `in-use` while a process has it open. It is a folder, not a single file, because the database
keeps companion files anyway, and because the header is then rewritten atomically without touching the data.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import desktop
from desktop.storage import header as headers
from desktop.storage import keys, recovery_code
from desktop.storage.engine import MODE_OPTION, Mode, fold_wal, make_engine, naming_troubles, page_faults
from desktop.storage.errors import DamagedVault, ForeignData, NewerVault, WrongPassword
from desktop.storage.folders import built_aside
from desktop.storage.header import DATA_NAME, Header, KeyDerivation
from desktop.storage.keys import RandomBytes, VaultKey
from desktop.storage.lock import VaultLock
from desktop.storage.migrations_run import FOLDER, Stand, stand, upgrade
from desktop.words import translate

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class Vault:
    """An open vault. Made by `create`, `open` or `open_with_recovery`; a context manager that closes.

    `slot_id` is the header slot that opened it: a person's, or the recovery slot's id.
    """

    def __init__(
        self,
        path: Path,
        header: Header,
        key: VaultKey,
        slot_id: str,
        lock: VaultLock,
        random_bytes: RandomBytes,
    ) -> None:
        self.path = path
        self.slot_id = slot_id
        self._header = header
        self._key = key
        self._lock = lock
        self._random_bytes = random_bytes
        self._engine: Engine | None = make_engine(path / DATA_NAME, key)
        self._writing = threading.Lock()
        self._writer = 0

    # Opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        password: str,
        now: datetime,
        random_bytes: RandomBytes = os.urandom,
        kdf: KeyDerivation | None = None,
        migrations: Path = FOLDER,
    ) -> tuple[Self, str]:
        """Make a new vault at `path` and open it; return it with its recovery code, which is kept nowhere.

        Raises `WeakPassword`, `VaultExists` (nothing is ever overwritten, not even an empty folder), and the
        troubles of the disk, after which nothing stands at `path`.
        """
        path = path.absolute()
        kdf = kdf or KeyDerivation()
        keys.check_new_password(password)
        with built_aside(path, random_bytes) as folder:
            key = VaultKey.create(random_bytes)
            code = recovery_code.generate(random_bytes)
            vault_id = random_bytes(16).hex()
            person = keys.new_person_slot(vault_id, key, password, kdf=kdf, random_bytes=random_bytes)
            recovery = keys.new_recovery_slot(vault_id, key, code, kdf=kdf, random_bytes=random_bytes)
            header = Header(
                vault_id=vault_id, created=now, program=desktop.__version__, slots=(person, recovery)
            )
            headers.save(folder, header)
            _make_database(folder / DATA_NAME, path, key, migrations)
        lock = VaultLock(path)
        lock.acquire(now)
        return cls(path, header, key, person.id, lock, random_bytes), code

    @classmethod
    def open(
        cls,
        path: Path,
        password: str,
        *,
        now: datetime,
        random_bytes: RandomBytes = os.urandom,
        migrations: Path = FOLDER,
        backups: Path | None = None,
    ) -> Self:
        """Open the vault by a person's password, bringing an older schema up to date after a verified backup.

        `backups` is where that backup goes (default: `backup.default_folder(path)`). Raises `VaultMissing`,
        `NotAVault`, `NewerVault`, `DamagedVault` and its kinds, `VaultInUse`, `WrongPassword`, and the
        troubles of the disk; the vault is then as it was.
        """
        path = path.absolute()
        with _locked(path, now) as (header, lock):
            key, slot_id = keys.unlock(header, password)
            vault = cls(path, header, key, slot_id, lock, random_bytes)
            vault._make_ready(now, migrations, backups)
            return vault

    @classmethod
    def open_with_recovery(
        cls,
        path: Path,
        code: str,
        *,
        now: datetime,
        random_bytes: RandomBytes = os.urandom,
        migrations: Path = FOLDER,
        backups: Path | None = None,
    ) -> Self:
        """Open the vault by its recovery code; a new password is then set by `reset_password`.

        Raises `MistypedRecoveryCode` (wrong checksum), `WrongRecoveryCode`, and what `open` does.
        """
        path = path.absolute()
        with _locked(path, now) as (header, lock):
            key, slot_id = keys.unlock_with_recovery(header, code)
            vault = cls(path, header, key, slot_id, lock, random_bytes)
            vault._make_ready(now, migrations, backups)
            return vault

    def close(self) -> None:
        """Wait for a running write, fold the WAL in, let go of the lock, wipe the key. May be repeated."""
        with self._writing:
            engine, self._engine = self._engine, None
            if engine is None:
                return
            try:
                with naming_troubles(self.path):
                    fold_wal(engine)
            finally:
                engine.dispose()
                self._key.wipe()
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Vault({str(self.path)!r}, {'closed' if self._engine is None else 'open'})"

    # Transactions

    @property
    def engine(self) -> "Engine":
        """The SQLAlchemy engine; its connections only read, unless they come from `write`."""
        if self._engine is None:
            raise RuntimeError("the vault is closed")
        return self._engine

    @contextlib.contextmanager
    def read(self) -> "Iterator[Connection]":
        """Give a connection that sees one unchanging state of the vault, and cannot write."""
        with self._transaction("read") as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> "Iterator[Connection]":
        """Give a connection in a `BEGIN IMMEDIATE` transaction, committed if the block ends well.

        One writer at a time; others wait. Not to be nested (a `RuntimeError`, since it could only deadlock).
        Raises `StorageFull`, `StorageReadOnly`, `StorageFailed`, `StorageBusy`, `DamagedVault`; what
        was saved before is untouched.
        """
        with self._only_writer(), self._transaction("write") as connection:
            yield connection

    @contextlib.contextmanager
    def _only_writer(self) -> Iterator[None]:
        this = threading.get_ident()
        if self._writer == this:
            raise RuntimeError("a write inside a write of the same thread")
        with self._writing:
            self._writer = this
            try:
                yield
            finally:
                self._writer = 0

    @contextlib.contextmanager
    def _transaction(self, mode: Mode) -> "Iterator[Connection]":
        with (
            naming_troubles(self.path),
            self.engine.connect() as plain,
            plain.execution_options(**{MODE_OPTION: mode}) as connection,
            connection.begin(),
        ):
            yield connection

    def page_faults(self) -> list[str]:
        """Check every page's HMAC, with writers kept out meanwhile; return one line a damaged page.

        The only sure test: SQLCipher hands out the last page it reads as zeros, without an error, when that
        page is damaged, and so do its backup API and `VACUUM INTO`.
        """
        with naming_troubles(self.path):
            fold_wal(self.engine, "PASSIVE")
        with self.write() as connection:
            return page_faults(connection)

    # Who can open it

    @property
    def header(self) -> Header:
        """The key header as it stands on the disk."""
        return self._header

    @property
    def key(self) -> VaultKey:
        """The data key, for the backup and health modules of this room only."""
        return self._key

    @property
    def opened_by_recovery(self) -> bool:
        """Whether the recovery code opened it, so that a new password should be asked for."""
        return self.slot_id not in self.person_slots

    @property
    def person_slots(self) -> tuple[str, ...]:
        """The ids of the slots that open by a person's password, in the order they were added."""
        return tuple(slot.id for slot in self._header.of_kind("person"))

    def change_password(self, old: str, new: str, *, kdf: KeyDerivation | None = None) -> None:
        """Give the person who opened the vault a new password; raises `WrongPassword`, `WeakPassword`.

        Only that person's slot of the header is written again, `data.db` is not touched.
        """
        self.check_password(old)
        self.reset_password(self.slot_id, new, kdf=kdf)

    def check_password(self, password: str) -> None:
        """Raise `WrongPassword` unless it is that of the person who opened the vault."""
        slot = keys.person_slot(self._header, self.slot_id)
        if keys.opens(self._header.vault_id, slot, password) is None:
            raise WrongPassword

    def reset_password(self, slot_id: str, new: str, *, kdf: KeyDerivation | None = None) -> None:
        """Set a person's password without the old one; raises `WeakPassword`, `SlotRefused`."""
        self._save_header(
            keys.rewrap(
                self._header,
                slot_id,
                self._key,
                new,
                kdf=kdf or keys.person_slot(self._header, slot_id).kdf,
                random_bytes=self._random_bytes,
            )
        )

    def add_person(self, password: str, *, kdf: KeyDerivation | None = None) -> str:
        """Let one more person open the vault; return the new slot's id. Raises `WeakPassword`."""
        slot = keys.new_person_slot(
            self._header.vault_id,
            self._key,
            password,
            kdf=kdf or self._kdf(),
            random_bytes=self._random_bytes,
        )
        self._save_header(keys.with_slot(self._header, slot))
        return slot.id

    def remove_person(self, slot_id: str) -> None:
        """Take a person's slot away; raises `SlotRefused` for the last one."""
        self._save_header(keys.without_person(self._header, slot_id))

    def replace_recovery(self, *, kdf: KeyDerivation | None = None) -> str:
        """Return a new recovery code; the earlier one opens only older backups from now on."""
        code = recovery_code.generate(self._random_bytes)
        slot = keys.new_recovery_slot(
            self._header.vault_id, self._key, code, kdf=kdf or self._kdf(), random_bytes=self._random_bytes
        )
        by_recovery = self.opened_by_recovery
        self._save_header(keys.with_slot(self._header, slot))
        if by_recovery:
            self.slot_id = slot.id
        return code

    def _kdf(self) -> KeyDerivation:
        return self._header.slots[0].kdf

    def _save_header(self, header: Header) -> None:
        if self._engine is None:
            raise RuntimeError("the vault is closed")
        headers.save(self.path, header)
        self._header = header

    # The schema

    def _make_ready(self, now: datetime, migrations: Path, backups: Path | None) -> None:
        try:
            _check_data_is_there(self.path)
            try:
                with self.read() as connection:
                    standing = stand(connection, migrations)
            except DamagedVault as error:
                raise _told_apart(self.path, self._key, error) from error.__cause__
            _refuse_newer(self.path, standing)
            if standing.state != "current":
                from desktop.storage.backup import default_folder, make_backup

                make_backup(self, backups or default_folder(self.path), now)
                self._migrate(migrations)
        except BaseException:
            self.engine.dispose()
            self._engine = None
            self._key.wipe()
            raise

    def _migrate(self, migrations: Path) -> None:
        with self._only_writer():
            _migrate(self.engine, self.path, migrations)


@contextlib.contextmanager
def _locked(path: Path, now: datetime) -> Iterator[tuple[Header, VaultLock]]:
    """Check the folder, take the lock, give the header as it is then; let go only when the block fails."""
    headers.load(path)
    lock = VaultLock(path)
    lock.acquire(now)
    try:
        yield headers.load(path), lock
    except BaseException:
        lock.release()
        raise


def _refuse_newer(path: Path, standing: Stand) -> None:
    if standing.state == "newer":
        raise NewerVault(path, standing.current, standing.head)


def _make_database(data: Path, named: Path, key: VaultKey, migrations: Path) -> None:
    data.touch(mode=0o600)
    engine = make_engine(data, key)
    try:
        _migrate(engine, named, migrations)
        with naming_troubles(named):
            fold_wal(engine)
    finally:
        engine.dispose()


def _migrate(engine: "Engine", path: Path, migrations: Path) -> None:
    with (
        naming_troubles(path),
        engine.connect() as plain,
        plain.execution_options(**{MODE_OPTION: "migrate"}) as connection,
        connection.begin(),
    ):
        upgrade(connection, migrations)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"a migration left rows without what they refer to: {broken[:5]}")


def _check_data_is_there(folder: Path) -> None:
    """An empty `data.db` would pass as a new database: say that it was emptied instead."""
    if (folder / DATA_NAME).stat().st_size == 0:
        raise DamagedVault(folder, translate("storage", "tệp dữ liệu “data.db” trống rỗng"))


def _told_apart(folder: Path, key: VaultKey, error: DamagedVault) -> DamagedVault:
    """Say "another vault's data" when the salt at the start of the file is neither ours nor wiped out."""
    with (folder / DATA_NAME).open("rb") as stream:
        salt = stream.read(16)
    foreign = len(salt) == 16 and any(salt) and salt != key.salt
    return ForeignData(folder) if foreign else error
