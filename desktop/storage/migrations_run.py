"""Bringing a database to the schema of this program, by Alembic but without its files and its logging.

The scripts lie in `migrations/versions`; neither `alembic.ini` nor `env.py` is used. Everything runs in the
transaction the caller holds, so an upgrade happens wholly or not at all.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from alembic.runtime.migration import MigrationContext, MigrationStep
    from alembic.script import ScriptDirectory
    from sqlalchemy import Connection

FOLDER: Final = Path(__file__).with_name("migrations")


class Stand(Struct, frozen=True):
    """How a database compares with the program; `current` and `head` are revision ids or ""."""

    state: Literal["empty", "older", "current", "newer"]
    current: str
    head: str


def stand(connection: "Connection", folder: Path = FOLDER) -> Stand:
    """Compare the database's revision with the scripts in `folder`. Reads only."""
    from alembic.runtime.migration import MigrationContext

    scripts = _scripts(folder)
    head = scripts.get_current_head() or ""
    current = MigrationContext.configure(connection).get_current_heads()
    if not current:
        return Stand("current" if not head else "empty", "", head)
    known = {script.revision for script in scripts.walk_revisions()}
    if not set(current) <= known:
        return Stand("newer", ", ".join(current), head)
    return Stand("current" if current == (head,) else "older", ", ".join(current), head)


def upgrade(connection: "Connection", folder: Path = FOLDER) -> None:
    """Run the scripts that are missing, in the transaction of `connection`; the caller commits."""
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext

    scripts = _scripts(folder)

    def missing(current: tuple[str, ...], _context: "MigrationContext") -> "Iterable[MigrationStep]":
        return scripts._upgrade_revs("head", current)  # type: ignore[arg-type]  # noqa: SLF001  as in Alembic's manual

    with EnvironmentContext(Config(), scripts, fn=missing) as environment:
        environment.configure(connection=connection, render_as_batch=True)
        environment.run_migrations()


def _scripts(folder: Path) -> "ScriptDirectory":
    from alembic.script import ScriptDirectory

    return ScriptDirectory(str(folder), version_locations=[str(folder / "versions")])
