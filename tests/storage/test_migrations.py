"""The scripts of `migrations/versions` make exactly the tables that `tables.py` draws."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from desktop.storage.migrations_run import FOLDER, stand
from desktop.storage.tables import metadata
from desktop.storage.vault import Vault
from tests.storage.branchlike import new_vault


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("migrations") / "x.scb") as opened:
        yield opened


@pytest.fixture
def connection(vault: Vault) -> Iterator[Connection]:
    with vault.read() as inside:
        yield inside


def test_a_new_vault_has_exactly_the_tables_drawn(connection: Connection) -> None:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    assert compare_metadata(context, metadata) == []


def test_constraints_are_those_drawn(connection: Connection) -> None:
    """What `compare_metadata` does not look at on SQLite: primary keys, uniqueness, references, order."""
    from sqlalchemy import inspect

    seen = inspect(connection)
    for table in metadata.tables.values():
        assert seen.get_pk_constraint(table.name)["constrained_columns"] == table.primary_key.columns.keys()
        drawn = {(key.parent.name, key.column.table.name, key.column.name) for key in table.foreign_keys}
        made = {
            (column, found["referred_table"], other)
            for found in seen.get_foreign_keys(table.name)
            for column, other in zip(found["constrained_columns"], found["referred_columns"], strict=True)
        }
        assert made == drawn, table.name
        assert [one["name"] for one in seen.get_columns(table.name)] == table.columns.keys()
        nullable = {one["name"]: one["nullable"] for one in seen.get_columns(table.name)}
        assert nullable == {column.name: bool(column.nullable) for column in table.columns}


def test_a_new_vault_stands_at_the_head(connection: Connection) -> None:
    standing = stand(connection)
    assert standing.state == "current"
    assert standing.current == standing.head != ""


def test_every_script_follows_one_other() -> None:
    scripts = sorted(FOLDER.joinpath("versions").glob("[0-9]*.py"))
    assert [path.name[:4] for path in scripts] == [f"{number:04d}" for number in range(1, len(scripts) + 1)]


def test_what_must_stay_is_guarded(connection: Connection) -> None:
    found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars()
    assert set(found) == {
        "audit_stays",
        "audit_unchanged",
        "change_stays",
        "closing_stays",
        "closing_unchanged",
        "issued_content_stays",
        "issued_content_unchanged",
        "step_stays",
    }
