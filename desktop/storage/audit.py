"""The audit trail (nhật ký): who did what and when, only ever added to."""

from collections.abc import Collection
from datetime import datetime

import msgspec
from sqlalchemy import Connection, RowMapping, insert, select

from desktop.storage.kept import AuditEntry
from desktop.storage.tables import audit


def note(connection: Connection, *, at: datetime, who: str, verb: str, **facts: object) -> None:
    """Add a line."""
    told = {name: str(value) for name, value in facts.items()}
    text = msgspec.json.encode(told, order="deterministic").decode()
    connection.execute(insert(audit).values(at=at.isoformat(), who=who, verb=verb, facts=text))


def newest(connection: Connection, limit: int) -> tuple[AuditEntry, ...]:
    """Return the newest lines, newest first."""
    found = connection.execute(select(audit).order_by(audit.c.id.desc()).limit(limit)).mappings()
    return tuple(_entry(row) for row in found)


def with_verbs(connection: Connection, verbs: Collection[str]) -> tuple[AuditEntry, ...]:
    """Return every line with one of these verbs, oldest first."""
    query = select(audit).where(audit.c.verb.in_(sorted(verbs))).order_by(audit.c.id)
    return tuple(_entry(row) for row in connection.execute(query).mappings())


def _entry(row: RowMapping) -> AuditEntry:
    return AuditEntry(
        id=row["id"],
        at=row["at"],
        who=row["who"],
        verb=row["verb"],
        facts=msgspec.json.decode(row["facts"], type=dict[str, str]),
    )
