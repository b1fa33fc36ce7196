"""A vault written by the first released version: it opens, closed minutes are as they were, undo goes on.

`kept/first_schema.json` holds every row of such a vault: one closed meeting, one being prepared, the journal.
"""

import base64
import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.branch.closing import Closing, sha256_of
from desktop.branch.meetings import MeetingKind
from desktop.services import meetings, setup, undoing
from desktop.services.desk import Desk
from desktop.storage import rows
from desktop.storage.migrations_run import FOLDER, stand
from desktop.storage.vault import Vault
from tests.services.conftest import MOMENT, PASSWORD, Story, counted
from tests.storage.conftest import CHEAP

ROWS = json.loads(Path(__file__).with_name("kept").joinpath("first_schema.json").read_text("utf-8"))
OPEN = "old-0"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A folder of migrations with the first script alone."""
    folder = tmp_path / "first"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("0002*", "0003*", "__pycache__"))
    return folder


@pytest.fixture
def old(tmp_path: Path, first: Path) -> Path:
    path = tmp_path / "cu.scb"
    vault, _code = Vault.create(path, password=PASSWORD, now=MOMENT, kdf=CHEAP, migrations=first)
    slot = vault.person_slots[0]
    with vault, vault.write() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table, lines in ROWS.items():
            for line in lines:
                row = {name: _value(value) for name, value in line.items()}
                if table == "app_user":
                    row["slot_id"] = slot
                names = ", ".join(f'"{name}"' for name in row)
                places = ", ".join(f":{name}" for name in row)
                connection.execute(text(f'INSERT INTO "{table}" ({names}) VALUES ({places})'), row)
    return path


def _value(value: object) -> object:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


@pytest.fixture
def desk(old: Path):
    opened = setup.open_desk(old, PASSWORD, clock=Story(), ids=counted())
    yield opened
    opened.close()


def test_it_is_brought_to_the_schema_of_today(desk: Desk) -> None:
    with desk.read() as connection:
        assert stand(connection).state == "current"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


def test_closed_minutes_are_byte_for_byte_what_they_were(desk: Desk) -> None:
    (line,) = ROWS["closing"]
    with desk.read() as connection:
        (closing,) = rows.every(connection, Closing)
    assert closing.content == _value(line["content"])
    assert sha256_of(closing.content) == line["sha256"]


def test_every_meeting_is_the_regular_one_it_was(desk: Desk) -> None:
    listed = meetings.lines(desk)
    assert [one.meeting.period for one in listed] == ["2026-09", "2026-10"]
    assert {one.meeting.kind for one in listed} == {MeetingKind.REGULAR}
    closed, being_written = (meetings.file(desk, one.meeting.id).record for one in listed)
    assert closed.meeting.number is not None
    assert closed.reviews == closed.follow_ups == closed.earlier_signs == ()
    assert being_written.meeting.news == "Tin mới"
    assert being_written.meeting.rule_set == "hd42-2025"


def test_the_sign_named_then_comes_up_now(desk: Desk) -> None:
    (named,) = ROWS["named_sign"]
    found = meetings.file(desk, OPEN).record.earlier_signs
    assert [one.sign.id for one in found] == [named["id"]]
    assert found[0].period == "2026-09"


def test_steps_of_before_can_still_be_undone_and_done_again(desk: Desk) -> None:
    scope = meetings.scope_of(OPEN)
    before = meetings.file(desk, OPEN)
    taken = 0
    while undoing.undo(desk, scope) is not None:
        taken += 1
    assert taken >= 3
    assert meetings.file(desk, OPEN).record.meeting.news == ""
    while undoing.redo(desk, scope) is not None:
        taken -= 1
    assert taken == 0
    assert meetings.file(desk, OPEN) == before
