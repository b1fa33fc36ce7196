import errno
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.storage import lock
from desktop.storage.errors import StorageFailed, StorageFull, VaultInUse
from desktop.storage.lock import VaultLock, read_holder
from tests.storage.conftest import NOW, Made

OPENING = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from desktop.storage.errors import VaultInUse
from desktop.storage.vault import Vault
from tests.storage.conftest import NOW, PASSWORD
try:
    Vault.open(Path({path!r}), PASSWORD, now=NOW, migrations=Path({schema!r})).close()
    print("opened")
except VaultInUse as trouble:
    print(trouble.message)
"""


def open_elsewhere(made: Made) -> str:
    text = OPENING.format(root=str(Path(__file__).parents[2]), path=str(made.path), schema=str(made.schema))
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", text], capture_output=True, timeout=60, check=True
    )
    assert done.stderr == b""
    return done.stdout.decode().strip()


def test_a_second_process_is_told_who_has_it_open(made: Made) -> None:
    with made.open():
        said = open_elsewhere(made)
    assert platform.node() in said
    assert str(os.getpid()) in said
    assert "14:32 05/10/2026" in said
    assert open_elsewhere(made) == "opened"


def test_a_second_opening_in_the_same_process_is_refused_too(made: Made) -> None:
    with made.open():
        with pytest.raises(VaultInUse) as caught:
            made.open()
        assert caught.value.facts["pid"] == os.getpid()
    assert not (made.path / "in-use").exists()


def test_the_file_is_readable_json(made: Made) -> None:
    with made.open():
        said = json.loads((made.path / "in-use").read_bytes())
    assert set(said) == {"host", "user", "pid", "since"}


def test_a_stale_file_locks_nobody_out(made: Made) -> None:
    for left in (
        b"",
        b"{not json",
        b'{"host":"may cu","user":"x","pid":1,"since":"2026-01-01T00:00:00Z"}' * 9,
    ):
        (made.path / "in-use").write_bytes(left)
        assert read_holder(made.path) is None
        with made.open():
            holder = read_holder(made.path)
            assert holder is not None
            assert holder.since == NOW


def test_a_lock_without_a_readable_holder_is_still_a_lock(made: Made) -> None:
    with made.open():
        (made.path / "in-use").write_bytes(b"")
        with pytest.raises(VaultInUse, match="ở một cửa sổ khác"):
            made.open()


def test_a_lock_on_a_removed_file_is_taken_anew(tmp_path: Path) -> None:
    first, second = VaultLock(tmp_path), VaultLock(tmp_path)
    first.acquire(NOW)
    (tmp_path / "in-use").unlink()
    second.acquire(NOW)
    third = VaultLock(tmp_path)
    with pytest.raises(VaultInUse):
        third.acquire(NOW)
    second.release()
    second.release()
    first.release()


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        VaultLock(tmp_path / "gone").acquire(NOW)


def test_an_account_without_a_name_is_its_number(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("desktop.storage.lock.getpass.getuser", nameless)
    with made.open():
        holder = read_holder(made.path)
        assert holder is not None
        assert holder.user == str(os.getuid())


def test_a_disk_too_full_for_the_lock_is_said(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("desktop.storage.lock.os.write", full)
        with pytest.raises(StorageFull):
            made.open()
    made.open().close()


def test_a_disk_without_locks_is_said(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(*_args: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("desktop.storage.lock._lock", unable)
    with pytest.raises(StorageFailed, match="No locks available"):
        made.open()


def test_a_file_removed_between_opening_and_locking_is_made_again(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest, turns = lock._lock, []

    def slow(handle: int) -> None:
        if not turns:
            (made.path / "in-use").unlink()
        turns.append(handle)
        honest(handle)

    monkeypatch.setattr("desktop.storage.lock._lock", slow)
    with made.open():
        assert len(turns) == 2
        assert (made.path / "in-use").exists()
