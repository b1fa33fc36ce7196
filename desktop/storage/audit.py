"""The audit trail (nhật ký): who did what and when, only ever added to."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection, insert, select

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
    return tuple(
        AuditEntry(
            id=row["id"],
            at=row["at"],
            who=row["who"],
            verb=row["verb"],
            facts=msgspec.json.decode(row["facts"], type=dict[str, str]),
        )
        for row in found
    )
