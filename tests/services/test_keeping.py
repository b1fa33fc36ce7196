from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, text

from desktop.branch.closing import read_content, sha256_of
from desktop.services import facts, keeping, meetings, registers, setup
from desktop.services.desk import Desk
from desktop.storage.errors import VaultExists, VaultInUse, WrongPassword
from tests.services.conftest import MOMENT, PASSWORD, Opened, Story


@pytest.fixture
def closed(opened: Opened) -> Opened:
    for period in ("2026-09", "2026-10"):
        meeting_id = opened.begin(period)
        opened.ready(meeting_id)
        meetings.close(opened.desk, meeting_id)
    return opened


def test_a_backup_opens_as_a_vault(closed: Opened, tmp_path: Path) -> None:
    desk = closed.desk
    assert keeping.last_backup(desk) is None
    steps: list[tuple[int, int]] = []
    path = keeping.make_backup(desk, progress=lambda done, total: steps.append((done, total)))
    assert path.is_file()
    assert steps[-1][0] == steps[-1][1]
    last = keeping.last_backup(desk)
    assert last is not None
    assert (last.path, last.verified) == (path, True)
    assert registers.audit(desk)[0].sentence.endswith("sao lưu kho.")
    before = meetings.lines(desk)
    target = keeping.restore(path, tmp_path / "phuc-hoi.scb")
    with pytest.raises(VaultExists):
        keeping.restore(path, target)
    restored = setup.open_desk(target, PASSWORD, clock=Story())
    assert meetings.lines(restored) == before
    restored.close()


def test_backups_go_where_they_are_wanted(closed: Opened, tmp_path: Path) -> None:
    assert keeping.backup_folder(closed.desk).parent == closed.desk.path.parent
    facts.set_setting(closed.desk, "backup_folder", str(tmp_path / "usb"))
    assert keeping.make_backup(closed.desk).parent == tmp_path / "usb"
    assert keeping.make_backup(closed.desk, tmp_path / "khac").parent == tmp_path / "khac"


def codes(desk: Desk) -> set[str]:
    return {one.code for one in keeping.health_of(desk).findings if one.level == "error"}


def test_a_sound_vault(closed: Opened) -> None:
    assert keeping.health_of(closed.desk).ok
    with pytest.raises(VaultInUse):
        keeping.health(closed.desk.path, PASSWORD, now=MOMENT)
    closed.close()
    assert keeping.health(closed.desk.path, PASSWORD, now=MOMENT).ok
    assert keeping.health(closed.desk.path, None, now=MOMENT).ok
    with pytest.raises(WrongPassword):
        keeping.health(closed.desk.path, "khong phai", now=MOMENT)


def change_a_closing(connection: Connection) -> None:
    connection.execute(text("DROP TRIGGER closing_unchanged"))
    connection.execute(text("UPDATE closing SET content = CAST(content || ' ' AS BLOB) WHERE number = 10"))


def write_another_type(connection: Connection) -> None:
    connection.execute(text("DROP TRIGGER closing_unchanged"))
    connection.execute(text("UPDATE closing SET content = 'x' WHERE number = 10"))


def forge_counts(connection: Connection) -> None:
    """A content whose hash is right but whose roll call does not add up."""
    from desktop.branch.closing import content_of

    connection.execute(text("DROP TRIGGER closing_unchanged"))
    content = bytes(connection.execute(text("SELECT content FROM closing WHERE number = 10")).scalar_one())
    whole = read_content(content)
    record = msgspec.structs.replace(whole.record, attendance=whole.record.attendance[1:])
    forged = content_of(msgspec.structs.replace(whole, record=record))
    connection.execute(
        text("UPDATE closing SET content = :content, sha256 = :hash WHERE number = 10"),
        {"content": forged, "hash": sha256_of(forged)},
    )


def lose_a_closing(connection: Connection) -> None:
    connection.execute(text("DROP TRIGGER closing_stays"))
    connection.execute(text("DELETE FROM closing WHERE number = 11"))


def lose_a_number(connection: Connection) -> None:
    connection.execute(text("DELETE FROM issued_paper WHERE number = 11"))


def skip_a_number(connection: Connection) -> None:
    connection.execute(text("UPDATE issued_paper SET number = 15 WHERE number = 11"))
    connection.execute(text("UPDATE meeting SET number = 15 WHERE number = 11"))


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (change_a_closing, "closing-changed"),
        (write_another_type, "unreadable-record"),
        (forge_counts, "counts"),
        (lose_a_closing, "closed-without-version"),
        (lose_a_number, "closed-without-version"),
        (skip_a_number, "number-gap"),
    ],
)
def test_planted_damage_is_found(damage: Callable[[Connection], None], code: str, closed: Opened) -> None:
    with closed.desk.write() as connection:
        damage(connection)
    assert codes(closed.desk) == {code}
    sentences = [one.sentence for one in keeping.health_of(closed.desk).findings if one.code == code]
    assert all(one.endswith(".") for one in sentences)
    closed.close()
    report = keeping.health(closed.desk.path, PASSWORD, now=MOMENT)
    assert not report.ok
    assert code in {one.code for one in report.findings}


def test_an_open_meeting_is_no_damage(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.close(opened.desk, meeting_id)
    meetings.reopen(opened.desk, meeting_id, "Sai")
    opened.begin("2026-11")
    assert codes(opened.desk) == set()
