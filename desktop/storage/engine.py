"""The SQLAlchemy engine over SQLCipher, and the one place where its errors become troubles.

The driver runs in autocommit and never begins a transaction by itself: `BEGIN` is sent here, as
`BEGIN IMMEDIATE` for those that announced they will write. Every other connection is `query_only`, so a write
outside `Vault.write` fails at once instead of slipping through.
"""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop.storage.errors import (
    DamagedVault,
    StorageBusy,
    StorageFailed,
    StorageFull,
    StorageReadOnly,
    VaultTrouble,
)
from desktop.storage.keys import VaultKey
from desktop.words import translate

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

Mode = Literal["read", "write", "migrate"]
MODE_OPTION: Final = "vault_mode"

_SETTINGS: Final = (
    "PRAGMA cipher_memory_security = OFF",  # wiping pages is slow, and the text is on the screen anyway
    "PRAGMA temp_store = MEMORY",  # nothing spills to the disk in clear
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -65536",  # 64 MiB at most, a connection
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
)
_QUIET: Final = "PRAGMA cipher_log_level = NONE"
_PAGE_ONE: Final = "SELECT count(*) FROM sqlite_master"


def make_engine(data: Path, key: VaultKey) -> "Engine":
    """Return an engine over the database file `data`, which must exist (it is never created here)."""
    from sqlalchemy import event

    engine = _engine(lambda: connect(data, key))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _back_to_reading)
    return engine


def make_reading_engine(data: Path, key: VaultKey) -> "Engine":
    """Return an engine that leaves no trace on a closed database: no lock, no companion file, no write."""
    return _engine(lambda: open_file(data, key, "mode=ro&immutable=1"))


def _engine(creator: Callable[[], Any]) -> "Engine":
    from sqlalchemy import create_engine
    from sqlalchemy.pool import QueuePool
    from sqlcipher3 import dbapi2

    return create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,  # what members said must not stand in a log
    )


def connect(data: Path, key: VaultKey) -> Any:  # noqa: ANN401  the driver has no types
    """Open `data` for reading and writing, with the vault's settings, `query_only` at first."""
    connection = open_file(data, key, "mode=rw")
    try:
        for setting in (*_SETTINGS, "PRAGMA journal_mode = WAL", "PRAGMA query_only = ON"):
            connection.execute(setting).close()
    except BaseException:
        connection.close()
        raise
    return connection


def open_file(data: Path, key: VaultKey, access: str) -> Any:  # noqa: ANN401  the driver has no types
    """Open an encrypted file through a URI with `access`: `mode=rw`, `mode=rwc`, `mode=ro&immutable=1`.

    A driver connection in autocommit, usable from any thread. Nothing is read yet: a wrong key shows later.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(
        f"{data.absolute().as_uri()}?{access}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(_QUIET).close()
        connection.execute(key.pragma()).close()
    except BaseException:
        connection.close()
        raise
    return connection


def read_page_one(connection: Any) -> None:  # noqa: ANN401  the driver has no types
    """Read the first page, which fails when the key or the file is not the right one."""
    connection.execute(_PAGE_ONE).fetchall()


@contextlib.contextmanager
def naming_troubles(path: Path) -> Iterator[None]:
    """Turn what the disk did to the database inside into a `VaultTrouble` with sentences about `path`.

    Faults of ours (a constraint, wrong SQL) pass as they are.
    """
    try:
        yield
    except Exception as error:
        trouble = trouble_of(error, path)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException, path: Path) -> VaultTrouble | None:
    """Return the trouble behind an error of the driver or of SQLAlchemy, or None when it is ours."""
    from sqlcipher3 import dbapi2

    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, dbapi2.Error):
        return None
    match getattr(cause, "sqlite_errorcode", 0) & 0xFF:
        case dbapi2.SQLITE_FULL:
            trouble: VaultTrouble | None = StorageFull(path)
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_PERM:
            trouble = StorageReadOnly(path)
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            trouble = StorageBusy(path)
        case dbapi2.SQLITE_IOERR | dbapi2.SQLITE_CANTOPEN:
            trouble = StorageFailed(path, str(getattr(cause, "sqlite_errorname", cause)))
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            trouble = DamagedVault(path, translate("storage", "có trang dữ liệu không đọc được"))
        case _:
            trouble = None
    return trouble


def fold_wal(engine: "Engine", how: Literal["PASSIVE", "TRUNCATE"] = "TRUNCATE") -> None:
    """Bring what stands in the WAL into the database file; `PASSIVE` waits for nobody."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only = OFF")
        cursor.execute(f"PRAGMA wal_checkpoint({how})")
        cursor.close()
    finally:
        connection.close()


def page_faults(connection: "Connection") -> list[str]:
    """Return one line for each page of the database file whose HMAC is wrong (the WAL is not looked at)."""
    return [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]


def _begin(connection: "Connection") -> None:
    mode: Mode = connection.get_execution_options().get(MODE_OPTION, "read")
    if mode == "migrate":  # rebuilding a table must not delete what refers to it; checked before the commit
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    if mode == "read":
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _back_to_reading(connection: Any, _record: object) -> None:  # noqa: ANN401  the driver has no types
    if connection is not None:
        connection.execute("PRAGMA query_only = ON").close()
        connection.execute("PRAGMA foreign_keys = ON").close()
