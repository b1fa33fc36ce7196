"""A committee's desk for tests that need one and no more: chair and recorder of one branch are enrolled."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from desktop.committee.records import Committee, KeyRecord, KeyState
from desktop.services.committee.founding import create_committee
from desktop.services.desk import Desk
from desktop.storage import rows
from tests.services.conftest import Story, counted
from tests.signing import people
from tests.signing.pki import CHECKED_AT
from tests.storage.conftest import CHEAP

NAME, PASSWORD = "Đảng ủy xã Thới Hưng", "khoa ky 2026"


@contextlib.contextmanager
def committees_desk(path: Path) -> Iterator[Desk]:
    """Make the vault at `path`, and close it afterwards."""
    desk, _code = create_committee(
        path,
        committee=Committee(id="c", name=NAME),
        person="Lê Thị Văn Thư",
        password=PASSWORD,
        clock=Story(CHECKED_AT),
        ids=counted(),
        kdf=CHEAP,
    )
    with desk.write() as connection:
        for key, role in ((people.chair(), "chair"), (people.recorder(), "recorder")):
            record = KeyRecord(
                id=key.fingerprint,
                unit=people.UNIT,
                holder=key.name,
                roles=(role,),
                certificate=key.certificate,
                state=KeyState.ENROLLED,
                since="2026-09-20T08:00:00+07:00",
            )
            rows.add(connection, record)
    try:
        yield desk
    finally:
        desk.close()
