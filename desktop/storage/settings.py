"""Settings by key, any JSON value; and the bytes of packets, sealed and received."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, select

from desktop.storage.tables import kept_files, packet_contents, settings


def get(connection: Connection, key: str, default: Any) -> Any:  # noqa: ANN401  a setting is any JSON value
    """Return a setting, or `default` where it was never set."""
    text = connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()
    return default if text is None else msgspec.json.decode(text)


def put(connection: Connection, key: str, value: Any) -> None:  # noqa: ANN401
    """Keep a setting."""
    connection.execute(delete(settings).where(settings.c.key == key))
    connection.execute(insert(settings).values(key=key, value=msgspec.json.encode(value).decode()))


def packet_content(connection: Connection, packet_id: str) -> bytes | None:
    """Return the bytes of a sealed packet, or None."""
    query = select(packet_contents.c.content).where(packet_contents.c.packet_id == packet_id)
    content = connection.execute(query).scalar()
    return None if content is None else bytes(content)


def keep_packet_content(connection: Connection, packet_id: str, content: bytes) -> None:
    """Keep the bytes of a sealed packet, so that the same packet can be written to a stick again."""
    connection.execute(insert(packet_contents).values(packet_id=packet_id, content=content))


def kept_file(connection: Connection, sha256: str) -> bytes | None:
    """Return the bytes of a packet or message that was received, by their SHA-256, or None."""
    content = connection.execute(select(kept_files.c.content).where(kept_files.c.id == sha256)).scalar()
    return None if content is None else bytes(content)


def keep_file(connection: Connection, sha256: str, content: bytes) -> None:
    """Keep the bytes of a packet or message under their SHA-256; the same bytes are kept once."""
    connection.execute(insert(kept_files).prefix_with("OR IGNORE").values(id=sha256, content=content))
