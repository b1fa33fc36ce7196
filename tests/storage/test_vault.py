import errno
import logging
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy

from desktop.errors import Trouble
from desktop.storage import backup, health
from desktop.storage import header as headers
from desktop.storage.engine import connect, naming_troubles, open_file
from desktop.storage.errors import (
    DamagedVault,
    ForeignData,
    MistypedRecoveryCode,
    NewerVault,
    SlotRefused,
    StorageBusy,
    StorageFailed,
    StorageFull,
    StorageReadOnly,
    VaultExists,
    WeakPassword,
    WrongPassword,
    WrongRecoveryCode,
)
from desktop.storage.header import DATA_NAME, HEADER_NAME
from desktop.storage.vault import Vault
from tests.storage.conftest import CHEAP, NOW, PASSWORD, Made, notes, tree, write_note

ROOT = Path(__file__).parents[2]


def pragma(vault: Vault, name: str) -> object:
    with vault.read() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


# Creating


def test_a_new_vault_is_a_folder_that_opens_again(made: Made) -> None:
    assert {file.name for file in made.path.iterdir()} == {"header.scb", "header.copy.scb", "data.db"}
    with made.open() as vault:
        assert notes(vault) == ["Nghị quyết tháng 10"]
        assert vault.slot_id == made.slot_id
        assert vault.person_slots == (made.slot_id,)
        assert not vault.opened_by_recovery
        assert "open" in repr(vault)
        assert made.code not in repr(vault)


def test_creating_never_overwrites(tmp_path: Path, schema: Path) -> None:
    for name in ("trống.scb", "tệp.scb", "liên kết.scb"):
        path = tmp_path / name
        if name.startswith("trống"):
            path.mkdir()
        elif name.startswith("tệp"):
            path.write_bytes(b"quan trong")
        else:
            path.symlink_to(tmp_path / "nơi không có")
        before = tree(tmp_path)
        with pytest.raises(VaultExists):
            Vault.create(path, password=PASSWORD, now=NOW, kdf=CHEAP, migrations=schema)
        assert tree(tmp_path) == before


def test_a_failed_creation_leaves_nothing(tmp_path: Path, schema: Path) -> None:
    (schema / "versions" / "t001_first.py").write_text(
        'revision = "t001"\ndown_revision = None\ndef upgrade():\n    raise ZeroDivisionError\n'
    )
    home = tmp_path / "home"
    with pytest.raises(ZeroDivisionError):
        Vault.create(home / "x.scb", password=PASSWORD, now=NOW, kdf=CHEAP, migrations=schema)
    assert list(home.iterdir()) == []
    with pytest.raises(WeakPassword):
        Vault.create(tmp_path / "y.scb", password="ngan", now=NOW, kdf=CHEAP, migrations=schema)
    assert not (tmp_path / "y.scb").exists()


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, schema: Path) -> None:
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(Trouble) as caught:
        Vault.create(tmp_path / "a file" / "x.scb", password=PASSWORD, now=NOW, kdf=CHEAP, migrations=schema)
    assert caught.value.code == "device-failed"


def test_nobody_without_the_key_can_read_it(made: Made) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(made.path / DATA_NAME).execute("SELECT * FROM note").fetchall()
    everything = b"".join(tree(made.path).values())
    for clear in ("Nghị quyết".encode(), b"SQLite format 3", b"place", PASSWORD.encode(), made.code.encode()):
        assert clear not in everything


# The engine


def test_the_settings_are_what_the_design_says(made: Made) -> None:
    with made.open() as vault:
        assert pragma(vault, "journal_mode") == "wal"
        assert pragma(vault, "synchronous") == 2
        assert pragma(vault, "foreign_keys") == 1
        assert pragma(vault, "temp_store") == 2
        assert pragma(vault, "busy_timeout") == 5000
        with vault.write() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2


def test_foreign_keys_bite(made: Made) -> None:
    with made.open() as vault:
        with pytest.raises(sqlalchemy.exc.IntegrityError), vault.write() as connection:
            connection.exec_driver_sql("INSERT INTO note(place_id, text) VALUES (99, 'x')")
        assert len(notes(vault)) == 1


def test_a_write_outside_write_is_impossible(made: Made) -> None:
    with made.open() as vault:
        write_note(vault, "leaves its connection in the pool")
        with pytest.raises(StorageReadOnly), vault.read() as connection:
            connection.exec_driver_sql("DELETE FROM note")
        with pytest.raises(sqlalchemy.exc.OperationalError), vault.engine.connect() as connection:
            connection.exec_driver_sql("DELETE FROM note")
        with (
            pytest.raises(sqlalchemy.exc.OperationalError),
            vault.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection,
        ):
            connection.exec_driver_sql("DELETE FROM note")
        assert len(notes(vault)) == 2


def _meddle_and_fail(connection: sqlalchemy.Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE extra(x)")
    connection.exec_driver_sql("DELETE FROM note")
    raise ZeroDivisionError


def test_a_write_that_fails_is_undone_wholly(made: Made) -> None:
    with made.open() as vault:
        with pytest.raises(ZeroDivisionError), vault.write() as connection:
            _meddle_and_fail(connection)
        assert len(notes(vault)) == 1
        with vault.read() as connection:
            assert not connection.exec_driver_sql("SELECT * FROM sqlite_master WHERE name='extra'").all()


def test_a_savepoint_inside_a_write_works(made: Made) -> None:
    with made.open() as vault:
        with vault.write() as connection:
            connection.exec_driver_sql("INSERT INTO note(text) VALUES ('stays')")
            inner = connection.begin_nested()
            connection.exec_driver_sql("INSERT INTO note(text) VALUES ('goes')")
            inner.rollback()
        assert notes(vault)[1:] == ["stays"]


def test_a_reader_sees_one_state_while_another_writes(made: Made) -> None:
    with made.open() as vault:
        with vault.read() as connection:
            first = connection.exec_driver_sql("SELECT count(*) FROM note").scalar()
            write_note(vault, "meanwhile")
            assert connection.exec_driver_sql("SELECT count(*) FROM note").scalar() == first == 1
        assert len(notes(vault)) == 2


def test_a_write_inside_a_write_is_a_bug_said_at_once(made: Made) -> None:
    with made.open() as vault:
        with pytest.raises(RuntimeError, match="inside"), vault.write():
            write_note(vault, "x")
        write_note(vault, "the lock was let go")


def test_writers_of_many_threads_wait_for_each_other(made: Made) -> None:
    with made.open() as vault:
        threads = [
            threading.Thread(
                target=lambda number=number: [write_note(vault, f"{number}.{i}") for i in range(5)]
            )
            for number in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(notes(vault)) == 31


def test_closing_folds_the_wal_and_forgets_the_key(made: Made) -> None:
    vault = made.open()
    write_note(vault, "last")
    assert (made.path / "data.db-wal").exists()
    vault.close()
    vault.close()
    assert {file.name for file in made.path.iterdir()} == {"header.scb", "header.copy.scb", "data.db"}
    with pytest.raises(RuntimeError, match="closed"):
        write_note(vault, "too late")
    with pytest.raises(RuntimeError, match="closed"):
        vault.add_person("nguoi thu hai")
    with pytest.raises(RuntimeError, match="wiped"):
        vault.key.secret()
    with made.open() as again:
        assert notes(again)[-1] == "last"


def test_a_connection_given_up_is_not_missed(made: Made) -> None:
    with made.open() as vault:
        with vault.engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
            connection.invalidate()
            connection.rollback()
        assert len(notes(vault)) == 1


def test_a_file_that_is_not_there_is_not_made(made: Made, tmp_path: Path) -> None:
    with made.open() as vault:
        with pytest.raises(StorageFailed), naming_troubles(tmp_path):
            connect(tmp_path / "gone.db", vault.key)
        key = vault.key
    with pytest.raises(RuntimeError, match="wiped"):
        open_file(made.path / DATA_NAME, key, "mode=ro")
    assert not (tmp_path / "gone.db").exists()


def test_nothing_secret_is_logged(made: Made, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with made.open() as vault:
        secret = vault.key.secret().hex()
        write_note(vault, "điều đồng chí ấy nói")
        with pytest.raises(sqlalchemy.exc.IntegrityError), vault.write() as connection:
            connection.exec_driver_sql("INSERT INTO place VALUES (1, ?)", ("điều riêng",))
    assert caplog.records
    said = caplog.text.lower()
    assert all(word not in said for word in (secret[:64], secret[64:], PASSWORD, "điều riêng", "điều đồng"))


# Who can open it


def test_changing_the_password_touches_only_the_header(made: Made) -> None:
    data = (made.path / DATA_NAME).read_bytes()
    before = headers.load(made.path)
    with made.open() as vault:
        with pytest.raises(WrongPassword):
            vault.change_password("khong phai", "mat khau moi")
        with pytest.raises(WeakPassword):
            vault.change_password(PASSWORD, "ngan")
        assert headers.load(made.path) == before
        vault.change_password(PASSWORD, "mat khau moi")
    after = headers.load(made.path)
    assert (made.path / DATA_NAME).read_bytes() == data
    assert after.slots[1] == before.slots[1]
    assert after.slots[0].kdf == CHEAP
    with pytest.raises(WrongPassword):
        made.open()
    made.open("mat khau moi").close()
    made.recover().close()


def test_the_recovery_code_sets_a_new_password(made: Made) -> None:
    with made.recover(made.code.lower().replace("-", " ")) as vault:
        assert vault.opened_by_recovery
        assert notes(vault) == ["Nghị quyết tháng 10"]
        with pytest.raises(SlotRefused):
            vault.check_password(PASSWORD)
        vault.reset_password(vault.person_slots[0], "mat khau moi")
        fresh = vault.replace_recovery()
        assert vault.opened_by_recovery
    made.open("mat khau moi").close()
    made.recover(fresh).close()
    with pytest.raises(WrongRecoveryCode):
        made.recover()
    with pytest.raises(MistypedRecoveryCode):
        made.recover(fresh[:-1] + ("0" if fresh[-1] != "0" else "1"))


def test_the_recovery_code_is_replaced_from_a_persons_session(made: Made) -> None:
    with made.open() as vault:
        fresh = vault.replace_recovery()
        assert vault.slot_id == made.slot_id
    made.recover(fresh).close()
    made.open().close()


def test_a_second_person_has_their_own_password(made: Made) -> None:
    with made.open() as vault:
        second = vault.add_person("thu ky chi bo")
    with made.open("thu ky chi bo") as vault:
        assert vault.slot_id == second
        vault.remove_person(made.slot_id)
        with pytest.raises(SlotRefused):
            vault.remove_person(second)
        third = vault.add_person("chi uy vien")
    with pytest.raises(RuntimeError, match="closed"):
        vault.remove_person(third)
    with pytest.raises(WrongPassword):
        made.open()


# Damage


def damaged(made: Made, change: object) -> Trouble:
    data = made.path / DATA_NAME
    content = bytearray(data.read_bytes())
    data.write_bytes(change(content))  # type: ignore[operator]
    before = tree(made.path)
    with pytest.raises(DamagedVault) as caught:
        made.open()
    assert tree(made.path) == before
    return caught.value


def test_an_emptied_database_is_damage_not_a_new_vault(made: Made) -> None:
    assert "trống rỗng" in damaged(made, lambda _: b"").what


def test_a_truncated_database_is_damage(made: Made) -> None:
    assert damaged(made, lambda content: content[: 4096 * 2]).code == "damaged-vault"


def test_a_zeroed_first_page_is_damage(made: Made) -> None:
    assert damaged(made, lambda content: bytes(4096) + content[4096:]).code == "damaged-vault"


def test_one_flipped_bit_of_the_first_page_is_damage(made: Made) -> None:
    def flip(content: bytearray) -> bytearray:
        content[200] ^= 1
        return content

    assert damaged(made, flip).code == "damaged-vault"


def test_zeroed_pages_show_when_they_are_read(made: Made) -> None:
    with made.open() as vault, vault.write() as connection:
        for number in range(200):
            connection.exec_driver_sql("INSERT INTO note(text) VALUES (?)", (f"{number}" * 500,))
    data = made.path / DATA_NAME
    content = bytearray(data.read_bytes())
    content[4096 * 20 : 4096 * 40] = bytes(4096 * 20)
    data.write_bytes(content)
    with made.open() as vault, pytest.raises(DamagedVault):
        notes(vault)


def test_the_database_of_another_vault_is_told_apart(made: Made, tmp_path: Path, schema: Path) -> None:
    other = Made(tmp_path / "khác.scb", schema)
    shutil.copyfile(other.path / DATA_NAME, made.path / DATA_NAME)
    with pytest.raises(ForeignData, match="không phải của kho này"):
        made.open()
    plain = made.path / DATA_NAME
    plain.unlink()
    with sqlite3.connect(plain) as connection:
        connection.execute("CREATE TABLE t(x)")
    connection.close()
    with pytest.raises(ForeignData):
        made.open()


def test_a_failed_opening_lets_go_of_the_lock(made: Made) -> None:
    with pytest.raises(WrongPassword):
        made.open("khong phai")
    made.open().close()


# What the disk does


def _fill_up(connection: sqlalchemy.Connection) -> None:
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    for _ in range(20):
        connection.exec_driver_sql("INSERT INTO note(text) VALUES (?)", ("x" * 5000,))


def test_a_full_disk_is_said_and_what_was_saved_stays(made: Made) -> None:
    with made.open() as vault:
        with pytest.raises(StorageFull) as caught, vault.write() as connection:
            _fill_up(connection)
        assert "đã đầy" in caught.value.what
        assert notes(vault) == ["Nghị quyết tháng 10"]


FILLING = """
import resource, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from desktop.storage.errors import VaultTrouble
from desktop.storage.vault import Vault
from tests.storage.conftest import NOW, PASSWORD, write_note
vault = Vault.open(Path({path!r}), PASSWORD, now=NOW, migrations=Path({schema!r}))
write_note(vault, "saved before")
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    with vault.write() as connection:
        for _ in range(500):
            connection.exec_driver_sql("INSERT INTO note(text) VALUES (?)", ("x" * 5000,))
except VaultTrouble as trouble:
    print(trouble.code)
"""


def run(script: str, made: Made) -> "subprocess.CompletedProcess[str]":
    text = script.format(root=str(ROOT), path=str(made.path), schema=str(made.schema))
    return subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_file_that_cannot_grow_is_said_in_a_process_of_its_own(made: Made) -> None:
    done = run(FILLING, made)
    assert done.stdout.strip() in {"device-failed", "disk-full"}
    assert done.stderr == ""
    with made.open() as vault:
        assert notes(vault) == ["Nghị quyết tháng 10", "saved before"]


def test_a_database_kept_busy_is_said(made: Made) -> None:
    with made.open() as vault:
        blocker = connect(made.path / DATA_NAME, vault.key)
        blocker.execute("PRAGMA query_only = OFF")
        blocker.execute("BEGIN IMMEDIATE")
        other = connect(made.path / DATA_NAME, vault.key)
        other.execute("PRAGMA query_only = OFF")
        other.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(StorageBusy), naming_troubles(made.path):
            other.execute("BEGIN IMMEDIATE")
        blocker.close()
        other.close()


def test_a_fault_of_ours_passes_as_it_is(made: Made) -> None:
    with made.open() as vault:
        with pytest.raises(sqlalchemy.exc.OperationalError), vault.read() as connection:
            connection.exec_driver_sql("SELECT * FROM no_such_table")
        with pytest.raises(sqlalchemy.exc.IntegrityError) as caught, vault.write() as connection:
            connection.exec_driver_sql("INSERT INTO place VALUES (?, 'x')", (1,))
        assert "hidden" in str(caught.value)


def test_a_read_only_device_is_said(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("desktop.storage.lock.os.open", refuse)
    with pytest.raises(StorageReadOnly, match="chỉ cho đọc"):
        made.open()


CRASHING = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from desktop.storage.vault import Vault
from tests.storage.conftest import NOW, PASSWORD, write_note
vault = Vault.open(Path({path!r}), PASSWORD, now=NOW, migrations=Path({schema!r}))
write_note(vault, "committed")
with vault.write() as connection:
    for number in range(3000):
        connection.exec_driver_sql("INSERT INTO note(text) VALUES (?)", ("half written " * 50,))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_process_killed_while_writing_keeps_what_was_committed(made: Made) -> None:
    done = run(CRASHING, made)
    assert done.returncode == -9
    assert done.stderr == ""
    assert (made.path / "in-use").exists()
    with made.open() as vault:
        assert notes(vault) == ["Nghị quyết tháng 10", "committed"]
        assert pragma(vault, "integrity_check") == "ok"


LIGHT = """
import sys
import desktop.storage.vault, desktop.storage.backup, desktop.storage.health
print(sorted({"sqlalchemy", "alembic", "cryptography", "PySide6"} & set(sys.modules)))
"""


def test_importing_the_vault_stays_light() -> None:
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


# The schema


def test_a_vault_without_any_schema_gets_one(tmp_path: Path, schema: Path, newer_schema: Path) -> None:
    bare = tmp_path / "bare"
    (bare / "versions").mkdir(parents=True)
    path = tmp_path / "x.scb"
    Vault.create(path, password=PASSWORD, now=NOW, kdf=CHEAP, migrations=bare)[0].close()
    Vault.open(path, PASSWORD, now=NOW, migrations=bare).close()
    with Vault.open(path, PASSWORD, now=NOW, migrations=schema) as vault:
        assert notes(vault) == []


def test_the_programs_own_schema_makes_a_sound_vault(tmp_path: Path) -> None:
    path = tmp_path / "x.scb"
    Vault.create(path, password=PASSWORD, now=NOW, kdf=CHEAP)[0].close()
    Vault.open(path, PASSWORD, now=NOW).close()
    report = health.check(path, PASSWORD, now=NOW)
    assert report.ok
    assert report.findings[-1].code == "schema-current"


def test_an_older_schema_is_backed_up_then_upgraded(made: Made, newer_schema: Path, tmp_path: Path) -> None:
    safe = tmp_path / "sao lưu"
    with Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=safe) as vault:
        with vault.read() as connection:
            assert connection.exec_driver_sql("SELECT * FROM place").all() == [(1, "Thới Hòa", "ấp")]
        assert notes(vault) == ["Nghị quyết tháng 10"]  # rebuilding `place` did not cascade
        assert pragma(vault, "foreign_keys") == 1
    kept = backup.list_backups(safe)
    assert len(kept) == 1
    backup.verify_backup(kept[0].path, PASSWORD)
    with Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=safe):
        assert len(backup.list_backups(safe)) == 1


def test_a_newer_schema_is_refused_by_name_and_untouched(
    made: Made, newer_schema: Path, tmp_path: Path
) -> None:
    Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=tmp_path / "b").close()
    before = tree(made.path)
    with pytest.raises(NewerVault, match="t002"):
        made.open()
    assert tree(made.path) == before


def test_an_upgrade_that_fails_leaves_the_vault_as_it_was(
    made: Made, newer_schema: Path, tmp_path: Path
) -> None:
    second = newer_schema / "versions" / "t002_second.py"
    second.write_text(second.read_text("utf-8") + "    op.execute('SELECT * FROM no_such_table')\n", "utf-8")
    with pytest.raises(sqlalchemy.exc.OperationalError):
        Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=tmp_path / "b")
    with made.open() as vault:
        assert notes(vault) == ["Nghị quyết tháng 10"]


def test_an_upgrade_that_breaks_a_reference_is_a_bug(made: Made, newer_schema: Path, tmp_path: Path) -> None:
    second = newer_schema / "versions" / "t002_second.py"
    second.write_text(second.read_text("utf-8") + "    op.execute('DELETE FROM place')\n", "utf-8")
    with pytest.raises(RuntimeError, match="without what they refer to"):
        Vault.open(made.path, PASSWORD, now=NOW, migrations=newer_schema, backups=tmp_path / "b")
    with made.open() as vault:
        assert notes(vault) == ["Nghị quyết tháng 10"]


def test_the_header_cannot_be_saved_leaves_the_old_password(made: Made) -> None:
    with made.open() as vault:
        (made.path / HEADER_NAME).with_name(f".{HEADER_NAME}.{os.getpid()}.tmp").mkdir()
        with pytest.raises(Trouble) as caught:
            vault.change_password(PASSWORD, "mat khau moi")
        assert caught.value.code == "cannot-write"
    made.open().close()
