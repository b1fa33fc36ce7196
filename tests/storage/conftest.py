"""What the storage tests share: a cheap key derivation, a tiny schema, a fixed moment."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.storage.header import KeyDerivation
from desktop.storage.vault import Vault

CHEAP = KeyDerivation(memory_kib=64, iterations=1, lanes=1)
NOW = datetime(2026, 10, 5, 14, 32, tzinfo=UTC)
PASSWORD = "thoi hoa 1982"

FIRST = '''
"""First."""
from alembic import op
import sqlalchemy as sa

revision = "t001"
down_revision = None

def upgrade():
    op.create_table("place", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("place_id", sa.Integer, sa.ForeignKey("place.id", ondelete="CASCADE")),
        sa.Column("text", sa.Text, sa.CheckConstraint("length(text) < 100000")),
    )
'''

SECOND = '''
"""Second: rebuilds a table that another refers to."""
from alembic import op
import sqlalchemy as sa

revision = "t002"
down_revision = "t001"

def upgrade():
    with op.batch_alter_table("place", recreate="always") as place:
        place.add_column(sa.Column("kind", sa.Text, server_default="ấp"))
'''


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    """A folder of migrations with one revision."""
    folder = tmp_path / "schema"
    (folder / "versions").mkdir(parents=True)
    (folder / "versions" / "t001_first.py").write_text(FIRST, "utf-8")
    return folder


@pytest.fixture
def newer_schema(tmp_path: Path) -> Path:
    """The same with a second revision."""
    folder = tmp_path / "newer schema"
    (folder / "versions").mkdir(parents=True)
    (folder / "versions" / "t001_first.py").write_text(FIRST, "utf-8")
    (folder / "versions" / "t002_second.py").write_text(SECOND, "utf-8")
    return folder


class Made:
    """A closed vault with one place and one note, its secrets, and the way to open it."""

    def __init__(self, path: Path, schema: Path) -> None:
        self.path = path
        self.schema = schema
        vault, self.code = Vault.create(path, password=PASSWORD, now=NOW, kdf=CHEAP, migrations=schema)
        with vault:
            self.slot_id = vault.slot_id
            write_note(vault, "Nghị quyết tháng 10")

    def open(self, password: str = PASSWORD) -> Vault:
        return Vault.open(self.path, password, now=NOW, migrations=self.schema)

    def recover(self, code: str | None = None) -> Vault:
        return Vault.open_with_recovery(self.path, code or self.code, now=NOW, migrations=self.schema)


@pytest.fixture
def made(tmp_path: Path, schema: Path) -> Made:
    return Made(tmp_path / "Chi bộ ấp Thới Hòa.scb", schema)


def write_note(vault: Vault, text: str) -> None:
    with vault.write() as connection:
        connection.exec_driver_sql("INSERT OR IGNORE INTO place VALUES (1, 'Thới Hòa')")
        connection.exec_driver_sql("INSERT INTO note(place_id, text) VALUES (1, ?)", (text,))


def notes(vault: Vault) -> list[str]:
    with vault.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT text FROM note ORDER BY id")]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file under a folder with its bytes."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
