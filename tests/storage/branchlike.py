"""A vault with the program's own tables, for the tests of the upper storage."""

import contextlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from desktop.branch.meetings import Meeting, Opinion, Task, TaskResult
from desktop.branch.members import Member
from desktop.storage import journal, rows
from desktop.storage.tables import RECORD_OF
from desktop.storage.vault import Vault
from tests.storage.conftest import CHEAP, NOW, PASSWORD

SCOPE = "meeting:m1"


def new_vault(path: Path) -> Vault:
    vault, _ = Vault.create(path, password=PASSWORD, now=NOW, kdf=CHEAP)
    return vault


class _NotKeptError(Exception):
    """Ends a transaction whose changes go away."""


@contextlib.contextmanager
def undone(vault: Vault) -> Iterator[Connection]:
    """Give a write whose changes go away at the end, so that one vault serves many tests."""
    with contextlib.suppress(_NotKeptError), vault.write() as connection:
        yield connection
        raise _NotKeptError


def member(key: str = "p1", name: str = "Nguyễn Minh Đức", **facts: object) -> Member:
    return Member(**{"id": key, "full_name": name, **facts})


def meeting(key: str = "m1", period: str = "2026-10", **facts: object) -> Meeting:
    return Meeting(**{"id": key, "period": period, "day": f"{period}-05", **facts})


def opinion(key: str = "o1", text: str = "Nhất trí", **facts: object) -> Opinion:
    return Opinion(**{"id": key, "meeting_id": "m1", "order": 1, "text": text, **facts})


def task(key: str = "t1", meeting_id: str = "m1") -> Task:
    return Task(id=key, meeting_id=meeting_id, order=1, text="Vận động nhân dân")


def result(task_id: str = "t1", meeting_id: str = "m2") -> TaskResult:
    return TaskResult(id=f"{meeting_id}/{task_id}", meeting_id=meeting_id, task_id=task_id, outcome="done")


def apply(
    connection: Connection,
    *puts: msgspec.Struct,
    drops: tuple[msgspec.Struct, ...] = (),
    after: float = 0.0,
    scope: str = SCOPE,
    label: str = "việc",
) -> journal.Changed:
    """Apply one step `after` seconds past the fixed moment."""
    moment: datetime = NOW + timedelta(seconds=after)
    return journal.apply(connection, scope=scope, label=label, at=moment, who="Đức", puts=puts, drops=drops)


def everything(connection: Connection) -> dict[str, tuple[msgspec.Struct, ...]]:
    """All records of all tables."""
    return {name: rows.every(connection, record) for name, record in RECORD_OF.items()}
