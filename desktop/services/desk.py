"""The desk: an opened vault and the person who sits at it; every service works at a desk."""

import contextlib
import os
import uuid
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from desktop.storage.kept import User

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed
    from desktop.storage.vault import Vault


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """Return the present moment, with its zone."""

    def today(self) -> date:
        """Return the present day."""


class SystemClock:
    """The computer's own clock, in its own zone."""

    def now(self) -> datetime:
        """Return the present moment, to the second."""
        return datetime.now().astimezone().replace(microsecond=0)

    def today(self) -> date:
        """Return the present day."""
        return self.now().date()


def system_clock() -> Clock:
    """Return the computer's clock."""
    return SystemClock()


def system_ids() -> Callable[[], str]:
    """Return the maker of record ids of everyday use: random, 32 hexadecimal digits."""
    return lambda: uuid.uuid4().hex


RandomBytes = Callable[[int], bytes]


class Desk:
    """An opened vault (kho đang mở) with its user, its clock and its maker of ids."""

    def __init__(
        self,
        vault: "Vault",
        user: User,
        *,
        clock: Clock,
        ids: Callable[[], str],
        random_bytes: RandomBytes = os.urandom,
    ) -> None:
        self.vault = vault
        self.user = user
        self.clock = clock
        self.ids = ids
        self.random_bytes = random_bytes

    @property
    def path(self) -> Path:
        """The folder of the vault."""
        return self.vault.path

    @contextlib.contextmanager
    def read(self) -> "Iterator[Connection]":
        """Give a connection that only reads."""
        with self.vault.read() as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> "Iterator[Connection]":
        """Give a connection whose changes are kept when the block ends well."""
        with self.vault.write() as connection:
            yield connection

    def apply(
        self,
        connection: "Connection",
        scope: str,
        label: str,
        *,
        puts: Iterable[msgspec.Struct] = (),
        drops: Iterable[msgspec.Struct] = (),
    ) -> "Changed":
        """Put and drop records as one journalled step."""
        from desktop.storage import journal

        return journal.apply(
            connection,
            scope=scope,
            label=label,
            at=self.clock.now(),
            who=self.user.name,
            puts=puts,
            drops=drops,
        )

    def note(self, connection: "Connection", verb: str, **facts: object) -> None:
        """Add a line to the audit trail."""
        from desktop.storage import audit

        audit.note(connection, at=self.clock.now(), who=self.user.name, verb=verb, **facts)

    def close(self) -> None:
        """Close the vault: everything is on the disk and the lock is released."""
        self.vault.close()
