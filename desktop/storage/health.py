"""The health check of a vault (kiểm tra kho): says what is wrong, changes nothing, however damaged it is."""

import contextlib
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from desktop.errors import Trouble
from desktop.files import CannotRead
from desktop.storage import header as headers
from desktop.storage import keys
from desktop.storage.engine import fold_wal, make_engine, make_reading_engine, naming_troubles, page_faults
from desktop.storage.errors import (
    DamagedVault,
    ForeignData,
    MissingData,
    NotAVault,
    StorageReadOnly,
    VaultTrouble,
)
from desktop.storage.folders import naming_disk_troubles
from desktop.storage.header import COPY_NAME, DATA_NAME, HEADER_NAME, Header
from desktop.storage.keys import VaultKey
from desktop.storage.lock import VaultLock
from desktop.storage.migrations_run import FOLDER, stand
from desktop.words import translate

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from desktop.storage.vault import Vault

_MOST_LINES: Final = 20
_PAGE: Final = 4096

Level = Literal["info", "warning", "error"]


class Finding(Struct, frozen=True):
    """One line of the report: `code` is stable for scripts, `sentence` is for the reader."""

    level: Level
    code: str
    sentence: str


HEADER_CODES: Final = frozenset(
    {"damaged-header", "header-copy-differs", "header-copy-damaged", "header-copy-missing"}
)
"""Findings that `header.restore_header` may mend."""


class HealthReport(Struct, frozen=True):
    """Everything the check saw, in the order it looked."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is damaged; a warning (a damaged copy of the header, say) is not damage."""
        return all(finding.level != "error" for finding in self.findings)

    @property
    def header_out_of_step(self) -> bool:
        """Whether one of the two key headers is damaged, missing or behind the other."""
        return any(finding.code in HEADER_CODES for finding in self.findings)


Invariant = Callable[["Connection"], Iterable[Finding]]
"""A rule of the domain: given a reading connection, yields what breaks it."""


def check(
    path: Path,
    password: str | None = None,
    *,
    now: datetime,
    invariants: Sequence[Invariant] = (),
    migrations: Path = FOLDER,
) -> HealthReport:
    """Check a closed vault: its headers and files, and with a password every page and every rule of its data.

    What is damaged is a finding, never an exception. Raises `WrongPassword`, `VaultInUse`, and what the disk
    refuses us while looking.
    """
    findings, header = _headers(path)
    if header is None:
        return HealthReport(tuple(findings))
    with _held(path, now):
        findings += _files(path)
        if password is None:
            findings.append(
                _info("not-opened", translate("storage", "Chưa kiểm tra dữ liệu bên trong: cần mật khẩu."))
            )
        elif (path / DATA_NAME).is_file() and (path / DATA_NAME).stat().st_size:
            key, _slot = keys.unlock(header, password)
            findings += _closed_database(path, key, invariants, migrations)
            key.wipe()
    return HealthReport(tuple(findings))


def check_open(
    vault: "Vault", *, invariants: Sequence[Invariant] = (), migrations: Path = FOLDER
) -> HealthReport:
    """Check a vault this program has open, beside its other work."""
    findings, _header = _headers(vault.path)
    findings += _files(vault.path, is_open=True)
    parts = [
        lambda _connection: _about_pages(vault.page_faults()),
        *_parts(vault.path, invariants, migrations),
    ]
    findings += _database(vault.engine, vault.path, parts)
    return HealthReport(tuple(findings))


# The files


def _headers(path: Path) -> tuple[list[Finding], Header | None]:
    """Look at both key headers; return the one to open with: the main one, or else the copy."""
    try:
        headers.load(path)
    except (MissingData, DamagedVault) as trouble:
        first: Trouble | None = trouble
    except Trouble as trouble:  # not a vault, a newer one, not readable: no more to see here
        return [Finding("error", trouble.code, trouble.message)], None
    else:
        first = None
    copy = headers.sound_copy(path)
    try:
        main = headers.read_file(path / HEADER_NAME, path)
    except (DamagedVault, NotAVault, CannotRead) as trouble:
        return [Finding("error", (first or trouble).code, (first or trouble).message)], copy
    return [_about_copy(main, copy, exists=(path / COPY_NAME).exists())], main


def _about_copy(main: Header, copy: Header | None, *, exists: bool) -> Finding:
    if copy == main:
        return _info("header-sound", translate("storage", "Tệp khóa và bản sao của nó còn nguyên."))
    if copy is not None:
        return Finding(
            "warning",
            "header-copy-differs",
            translate(
                "storage",
                "Tệp khóa còn nguyên; bản sao của nó khác đi, có thể do lần đổi mật khẩu bị ngắt giữa chừng.",
            ),
        )
    if exists:
        return Finding(
            "warning",
            "header-copy-damaged",
            translate("storage", "Tệp khóa còn nguyên; bản sao của nó bị hỏng. Nên khôi phục bản sao."),
        )
    return Finding(
        "warning",
        "header-copy-missing",
        translate("storage", "Tệp khóa còn nguyên; thiếu bản sao của nó. Nên khôi phục bản sao."),
    )


def _files(path: Path, *, is_open: bool = False) -> Iterator[Finding]:
    data = path / DATA_NAME
    if not data.is_file():
        trouble = MissingData(path)
        yield Finding("error", trouble.code, trouble.message)
        return
    size = data.stat().st_size
    wal = _wal_size(data)
    if size == 0:
        yield Finding("error", "data-empty", translate("storage", "Tệp dữ liệu “data.db” trống rỗng."))
    elif size % _PAGE and not wal:
        yield Finding(
            "error",
            "data-truncated",
            translate("storage", "Tệp dữ liệu “data.db” bị cụt ({size} byte).", size=size),
        )
    else:
        yield _info("data-size", translate("storage", "Tệp dữ liệu có {pages} trang.", pages=size // _PAGE))
    if wal and not is_open:
        yield _info(
            "not-closed",
            translate(
                "storage", "Lần trước chương trình tắt đột ngột; những gì đã lưu nằm trong tệp “data.db-wal”."
            ),
        )


def _wal_size(data: Path) -> int:
    wal = data.with_name(f"{DATA_NAME}-wal")
    return wal.stat().st_size if wal.is_file() else 0


# The database


def _closed_database(
    path: Path, key: VaultKey, invariants: Sequence[Invariant], migrations: Path
) -> Iterator[Finding]:
    """Read `data.db` without leaving a trace; if the last process crashed, read a copy (encrypted)."""
    data = path / DATA_NAME
    with data.open("rb") as stream:
        salt = stream.read(16)
    if salt != key.salt and any(salt):
        trouble = ForeignData(path)
        yield Finding("error", trouble.code, trouble.message)
        return  # under this key every page would look damaged, and none may be
    with naming_disk_troubles(path), tempfile.TemporaryDirectory(prefix="sochibo-") as room:
        copied = bool(_wal_size(data))
        if copied:
            for part in (DATA_NAME, f"{DATA_NAME}-wal"):
                shutil.copyfile(path / part, Path(room) / part)
            engine = make_engine(Path(room) / DATA_NAME, key)
        else:
            engine = make_reading_engine(data, key)
        try:
            parts = [_pages, *_parts(path, invariants, migrations)]
            if copied:
                parts.insert(0, lambda _connection: _folded(engine))
            yield from _database(engine, path, parts)
        finally:
            engine.dispose()


def _parts(path: Path, invariants: Sequence[Invariant], migrations: Path) -> list[Invariant]:
    """The checks after that of the pages."""
    return [_structure, _references, lambda connection: _schema(connection, path, migrations), *invariants]


def _folded(engine: "Engine") -> Iterable[Finding]:
    """Bring the WAL of a copy into its pages, so that these are all looked at; has nothing to tell."""
    fold_wal(engine)
    return ()


def _database(engine: "Engine", path: Path, parts: Iterable[Invariant]) -> Iterator[Finding]:
    """Run the checks one by one; one that cannot even run is a finding, and the next goes on."""
    told = set()
    for part in parts:
        try:
            with naming_troubles(path), engine.connect() as connection:
                found = list(part(connection))
        except VaultTrouble as trouble:
            found = [Finding("error", trouble.code, trouble.message)]
        for finding in found:
            if finding not in told:
                told.add(finding)
                yield finding


def _pages(connection: "Connection") -> Iterator[Finding]:
    return _about_pages(page_faults(connection))


def _about_pages(lines: list[str]) -> Iterator[Finding]:
    for line in lines[:_MOST_LINES]:
        number = re.search(r"page (\d+)", line)
        yield Finding(
            "error",
            "page-damaged",
            translate(
                "storage", "Trang {page} của tệp dữ liệu bị hỏng.", page=number.group(1) if number else line
            ),
        )
    if len(lines) > _MOST_LINES:
        yield Finding(
            "error",
            "pages-damaged",
            translate("storage", "Còn {more} trang khác bị hỏng.", more=len(lines) - _MOST_LINES),
        )
    if not lines:
        yield _info("pages-sound", translate("storage", "Mọi trang dữ liệu còn nguyên."))


def _structure(connection: "Connection") -> Iterator[Finding]:
    lines = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_LINES})")]
    if lines == ["ok"]:
        yield _info("structure-sound", translate("storage", "Cấu trúc cơ sở dữ liệu đúng."))
        return
    for line in lines:
        yield Finding(
            "error",
            "structure-damaged",
            translate("storage", "Cấu trúc cơ sở dữ liệu sai: {detail}.", detail=line),
        )


def _references(connection: "Connection") -> Iterator[Finding]:
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    for table, row, parent, _index in rows[:_MOST_LINES]:
        yield Finding(
            "error",
            "reference-broken",
            translate(
                "storage",
                "Dòng {row} của bảng “{table}” trỏ đến dòng không có trong bảng “{parent}”.",
                row=row,
                table=table,
                parent=parent,
            ),
        )
    if not rows:
        yield _info("references-sound", translate("storage", "Mọi liên kết giữa các bảng đúng."))


def _schema(connection: "Connection", path: Path, migrations: Path) -> Iterator[Finding]:
    standing = stand(connection, migrations)
    if standing.state == "current":
        yield _info(
            "schema-current", translate("storage", "Kiểu dữ liệu {version}.", version=standing.current or "0")
        )
    elif standing.state == "newer":
        yield Finding(
            "error",
            "newer-vault",
            translate(
                "storage",
                "Kho “{path}” do phiên bản mới hơn ghi (kiểu dữ liệu {version}).",
                path=path,
                version=standing.current,
            ),
        )
    else:
        yield Finding(
            "warning",
            "schema-older",
            translate(
                "storage",
                "Kiểu dữ liệu cũ ({version}); lần mở tới sẽ nâng lên.",
                version=standing.current or "0",
            ),
        )


def _info(code: str, sentence: str) -> Finding:
    return Finding("info", code, sentence)


@contextlib.contextmanager
def _held(path: Path, now: datetime) -> Iterator[None]:
    """Keep other processes out meanwhile; on a read-only device nobody can write anyway."""
    lock = VaultLock(path)
    with contextlib.suppress(StorageReadOnly):
        lock.acquire(now)
    try:
        yield
    finally:
        lock.release()
