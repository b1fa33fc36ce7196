"""A vault with signed minutes and packets from before reports went up: it opens, and every byte is there."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.services import handing, packing, setup
from desktop.services.handing import PeriodState
from desktop.storage import rows
from desktop.storage.kept import SignedPaper
from desktop.storage.migrations_run import FOLDER, stand
from desktop.storage.vault import Vault
from tests.services.conftest import MOMENT, PASSWORD, Story, counted
from tests.services.test_first_schema import ROWS, _value
from tests.storage.conftest import CHEAP

CLOSED = next(row["meeting_id"] for row in ROWS["closing"])
PERIOD = next(row["period"] for row in ROWS["meeting"] if row["id"] == CLOSED)
PDF, PACKET = b"%PDF-1.4 signed by both", b"PK of long ago"


@pytest.fixture
def desk(tmp_path: Path):
    before = tmp_path / "before"
    shutil.copytree(FOLDER, before, ignore=shutil.ignore_patterns("0002*", "0003*", "__pycache__"))
    path = tmp_path / "cu.scb"
    vault, _code = Vault.create(path, password=PASSWORD, now=MOMENT, kdf=CHEAP, migrations=before)
    slot = vault.person_slots[0]
    signed = {
        "id": f"{CLOSED}/1", "meeting_id": CLOSED, "version": 1, "content": PDF,
        "roles": '["recorder", "chair"]', "signers": '["A", "B"]', "signed_at": "2026-10-06T08:00:00+07:00",
    }  # fmt: skip
    packet = {
        "id": "g1", "meeting_id": CLOSED, "period": PERIOD, "version": 1, "sequence": 1, "name": "cu.asice",
        "size": len(PACKET), "sha256": "ab" * 32, "previous_sha256": "",
        "created": "2026-10-06T08:00:00+07:00", "signers": '["A"]',
        "written_at": "2026-10-06T08:05:00+07:00", "written_to": "/media/USB",
    }  # fmt: skip
    kept = {"packet_id": "g1", "content": PACKET}
    handed = {"signed_paper": [signed], "packet": [packet], "packet_content": [kept]}
    with vault, vault.write() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table, lines in {**ROWS, **handed}.items():
            for line in lines:
                row = {name: _value(value) for name, value in line.items()}
                if table == "app_user":
                    row["slot_id"] = slot
                names = ", ".join(f'"{name}"' for name in row)
                places = ", ".join(f":{name}" for name in row)
                connection.execute(text(f'INSERT INTO "{table}" ({names}) VALUES ({places})'), row)
    opened = setup.open_desk(path, PASSWORD, clock=Story(), ids=counted())
    yield opened
    opened.close()


def test_what_was_signed_and_sealed_is_there_to_the_byte(desk) -> None:
    with desk.read() as connection:
        assert stand(connection).state == "current"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
        [signed] = rows.every(connection, SignedPaper)
    assert (signed.content, signed.roles, signed.report_id) == (PDF, ("recorder", "chair"), "")
    line, content = packing.packet_content(desk, "g1")
    assert content == PACKET
    assert (line.kind, line.protection, line.written_to) == ("monthly", "", "/media/USB")
    [period] = [one for one in handing.periods(desk) if one.meeting_id == CLOSED]
    assert (period.state, period.sequence) == (PeriodState.WRITTEN, 1)


def test_the_next_packet_follows_the_old_one(desk) -> None:
    [line] = [one for one in handing.periods(desk) if one.meeting_id == CLOSED]
    planned = packing.plan(desk, line)
    assert (planned.sequence, planned.previous.sha256) == (2, "ab" * 32)
