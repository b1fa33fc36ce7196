"""A committee's vault: made once, told apart from a branch's, its own facts."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desktop.committee.records import Committee
from desktop.committee.units import check_committee
from desktop.services import setup
from desktop.services.committee.troubles import NotACommittee
from desktop.services.desk import Clock, Desk, RandomBytes
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.header import KeyDerivation
    from desktop.storage.kept import Changed

SCOPE = "committee"

VaultKind = Literal["branch", "committee"]


def create_committee(
    path: Path,
    *,
    committee: Committee,
    person: str,
    position: str = "",
    password: str,
    clock: Clock,
    ids: Callable[[], str],
    random_bytes: RandomBytes = os.urandom,
    kdf: "KeyDerivation | None" = None,
) -> tuple[Desk, str]:
    """Make a vault for a committee; return the desk and the recovery code, which is kept nowhere else.

    Raises `Refused` for facts that cannot be right and the troubles of `Vault.create`; then nothing stands at
    `path`.
    """
    checked = check_committee(committee)
    return setup.new_vault(
        path,
        name=checked.name,
        records=(checked,),
        person=person,
        position=position,
        password=password,
        clock=clock,
        ids=ids,
        random_bytes=random_bytes,
        kdf=kdf,
    )


def kind_of(desk: Desk) -> VaultKind:
    """Tell whose vault this is: a branch's, or the one in which a committee receives."""
    from desktop.storage import rows

    with desk.read() as connection:
        return "committee" if rows.every(connection, Committee, limit=1) else "branch"


def committee_in(connection: "Connection") -> Committee:
    """Return the committee of an open transaction; raises `NotACommittee` in a branch's vault."""
    from desktop.storage import rows

    found = rows.every(connection, Committee, limit=1)
    if not found:
        raise NotACommittee
    return found[0]


def committee(desk: Desk) -> Committee:
    """Return the committee whose vault this is; raises `NotACommittee`."""
    with desk.read() as connection:
        return committee_in(connection)


def save_committee(desk: Desk, facts: Committee) -> "Changed":
    """Save the committee's facts; raises `Refused` naming the field."""
    checked = check_committee(facts)
    with desk.write() as connection:
        committee_in(connection)
        changed = desk.apply(
            connection, SCOPE, translate("committee", "Sửa thông tin đảng ủy"), puts=[checked]
        )
        if changed.rows:
            desk.note(connection, "committee-changed", name=checked.name)
        return changed
