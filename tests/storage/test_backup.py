import hashlib
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.errors import Cancelled
from desktop.files import CannotRead
from desktop.storage import backup
from desktop.storage.errors import (
    DamagedBackup,
    DamagedVault,
    NewerVault,
    NotABackup,
    StorageFailed,
    StorageFull,
    VaultExists,
    WrongPassword,
)
from desktop.storage.header import BACKUP_MAGIC, DATA_NAME
from desktop.storage.vault import Vault
from tests.storage.conftest import NOW, PASSWORD, Made, notes, tree, write_note


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sao lưu"


@pytest.fixture
def saved(made: Made, folder: Path) -> backup.BackupInfo:
    with made.open() as vault:
        return backup.make_backup(vault, folder, NOW)


def change(path: Path, edit: Callable[[bytearray], object]) -> None:
    content = bytearray(path.read_bytes())
    edit(content)
    path.write_bytes(content)


def test_a_backup_is_one_verified_file(saved: backup.BackupInfo, made: Made, folder: Path) -> None:
    assert [file.name for file in folder.iterdir()] == ["Chi bộ ấp Thới Hòa-20261005-143200.scbluu"]
    assert saved == backup.read_info(saved.path)
    assert backup.verify_backup(saved.path) == saved
    assert backup.verify_backup(saved.path, PASSWORD) == saved
    assert saved.made == NOW
    assert saved.name == "Chi bộ ấp Thới Hòa"
    with pytest.raises(WrongPassword):
        backup.verify_backup(saved.path, "khong phai mat khau")
    assert "Nghị quyết".encode() not in saved.path.read_bytes()


def test_restoring_gives_the_vault_of_that_moment(
    saved: backup.BackupInfo, made: Made, tmp_path: Path
) -> None:
    with made.open() as vault:
        write_note(vault, "later")
        vault.change_password(PASSWORD, "mat khau moi")
    target = tmp_path / "phục hồi.scb"
    assert backup.restore_backup(saved.path, target) == saved
    with Vault.open(target, PASSWORD, now=NOW, migrations=made.schema) as vault:
        assert notes(vault) == ["Nghị quyết tháng 10"]
    Vault.open_with_recovery(target, made.code, now=NOW, migrations=made.schema).close()


def test_restoring_never_overwrites(saved: backup.BackupInfo, made: Made) -> None:
    before = tree(made.path)
    with pytest.raises(VaultExists):
        backup.restore_backup(saved.path, made.path)
    assert tree(made.path) == before


def test_a_backup_holds_what_is_still_in_the_wal_and_others_may_work_on(made: Made, folder: Path) -> None:
    with made.open() as vault:
        write_note(vault, "in the WAL")
        seen: list[int] = []

        def meanwhile(percent: int, whole: int) -> None:
            assert whole == 100
            if not seen:
                write_note(vault, "after the moment")
            seen.append(percent)

        info = backup.make_backup(vault, folder, NOW, progress=meanwhile)
        assert len(notes(vault)) == 3
    assert seen == sorted(set(seen))
    assert seen[-1] == 100
    target = folder / "x.scb"
    backup.restore_backup(info.path, target)
    with Vault.open(target, PASSWORD, now=NOW, migrations=made.schema) as restored:
        assert notes(restored) == ["Nghị quyết tháng 10", "in the WAL"]


def test_two_backups_in_one_second_have_two_names(made: Made, folder: Path) -> None:
    with made.open() as vault:
        first = backup.make_backup(vault, folder, NOW)
        second = backup.make_backup(vault, folder, NOW)
    assert first.path != second.path
    assert len(backup.list_backups(folder)) == 2


def test_a_name_fat32_would_refuse_is_made_plain(tmp_path: Path, schema: Path, folder: Path) -> None:
    made = Made(tmp_path / 'chi bộ "1": a?b.scb', schema)
    with made.open() as vault:
        info = backup.make_backup(vault, folder, NOW)
    assert info.path.name == "chi bộ _1__ a_b-20261005-143200.scbluu"


def test_the_moment_needs_its_zone(made: Made, folder: Path) -> None:
    with made.open() as vault, pytest.raises(ValueError, match="time zone"):
        backup.make_backup(vault, folder, NOW.replace(tzinfo=None))


def test_cancelling_leaves_nothing_whenever_it_comes(made: Made, folder: Path) -> None:
    def finishes(vault: Vault, times_let_on: int) -> bool:
        answers = iter([False] * times_let_on)
        try:
            backup.make_backup(vault, folder, NOW, cancelled=lambda: next(answers, True))
        except Cancelled:
            assert list(folder.iterdir()) == []
            return False
        return True

    with made.open() as vault:
        outcomes = [finishes(vault, times) for times in range(4)]
    assert outcomes == [False, False, False, True]
    assert len(list(folder.iterdir())) == 1


def test_no_room_is_said_before_anything_is_written(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nearly_full = SimpleNamespace(total=100, used=90, free=10)
    monkeypatch.setattr("desktop.storage.backup.shutil.disk_usage", lambda _: nearly_full)
    with made.open() as vault, pytest.raises(StorageFull):
        backup.make_backup(vault, folder, NOW)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_said(made: Made, tmp_path: Path) -> None:
    (tmp_path / "tệp").write_bytes(b"")
    with made.open() as vault, pytest.raises(StorageFailed):
        backup.make_backup(vault, tmp_path / "tệp" / "sao lưu", NOW)


def test_a_disk_that_gives_back_other_bytes_is_found_out(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = backup._write_container

    def lying(container: Path, *rest: object) -> bytes:
        digest = honest(container, *rest)  # type: ignore[arg-type]
        change(container, lambda content: content.__setitem__(-1000, content[-1000] ^ 1))
        return digest

    monkeypatch.setattr("desktop.storage.backup._write_container", lying)
    with made.open() as vault, pytest.raises(DamagedBackup, match="trả lại khác"):
        backup.make_backup(vault, folder, NOW)
    assert list(folder.iterdir()) == []


def test_a_damaged_vault_is_not_backed_up(made: Made, folder: Path) -> None:
    with made.open() as vault:
        for _ in range(100):
            write_note(vault, "x" * 1000)
    change(
        made.path / DATA_NAME,
        lambda content: content.__setitem__(4096 * 12 + 99, content[4096 * 12 + 99] ^ 1),
    )
    with made.open() as vault, pytest.raises(DamagedVault) as caught:
        backup.make_backup(vault, folder, NOW)
    assert caught.value.facts["path"] == str(made.path)
    assert list(folder.iterdir()) == []


def test_not_even_when_only_the_last_page_is_damaged(made: Made, folder: Path) -> None:
    with made.open() as vault:
        write_note(vault, "y" * 90_000)
    change(made.path / DATA_NAME, lambda content: content.__setitem__(-3000, content[-3000] ^ 1))
    with made.open() as vault:
        assert vault.page_faults() != []
        with pytest.raises(DamagedVault, match="không còn nguyên"):
            backup.make_backup(vault, folder, NOW)
    assert list(folder.iterdir()) == []


def test_a_copy_with_a_damaged_page_does_not_count(
    made: Made, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = backup._copy_database

    def careless(vault: Vault, copy: Path, steps: object) -> None:
        honest(vault, copy, steps)  # type: ignore[arg-type]
        change(copy, lambda content: content.__setitem__(-100, content[-100] ^ 1))

    monkeypatch.setattr("desktop.storage.backup._copy_database", careless)
    with made.open() as vault, pytest.raises(DamagedVault, match="page"):
        backup.make_backup(vault, folder, NOW)
    assert list(folder.iterdir()) == []


def test_no_changed_byte_of_a_backup_goes_unnoticed(saved: backup.BackupInfo, tmp_path: Path) -> None:
    content = saved.path.read_bytes()
    places = [*range(18), *range(18, 900, 13), *range(900, len(content), 997), len(content) - 1]
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 0x10
        saved.path.write_bytes(changed)
        with pytest.raises((DamagedBackup, NotABackup)):
            backup.verify_backup(saved.path)
        if place % 7 == 0:
            with pytest.raises((DamagedBackup, NotABackup, NewerVault)):
                backup.restore_backup(saved.path, tmp_path / "y.scb")
            assert not (tmp_path / "y.scb").exists()


@pytest.mark.parametrize("length", [0, 5, 12, 18, 100, 2000, -1, -32])
def test_a_truncated_backup_is_found(saved: backup.BackupInfo, length: int) -> None:
    saved.path.write_bytes(saved.path.read_bytes()[:length])
    with pytest.raises((DamagedBackup, NotABackup)):
        backup.verify_backup(saved.path)


def test_bytes_added_at_the_end_are_found(saved: backup.BackupInfo) -> None:
    saved.path.write_bytes(saved.path.read_bytes() + b"\0")
    with pytest.raises(DamagedBackup):
        backup.verify_backup(saved.path)


def test_a_backup_whole_outside_and_damaged_inside_is_found_with_the_password(
    saved: backup.BackupInfo,
) -> None:
    def forge(content: bytearray) -> None:
        content[-32 - 4096 + 50] ^= 1
        content[-32:] = hashlib.sha256(content[:-32]).digest()

    change(saved.path, forge)
    backup.verify_backup(saved.path)
    with pytest.raises(DamagedBackup):
        backup.verify_backup(saved.path, PASSWORD)


@pytest.mark.parametrize("inside", ["header", "sizes", "moment"])
def test_a_backup_with_nonsense_inside_a_right_digest_is_damaged(
    saved: backup.BackupInfo, inside: str, tmp_path: Path
) -> None:
    def forge(content: bytearray) -> None:
        header = content.index(b"SOCHIBO\n")
        if inside == "header":
            content[header + 50] ^= 1
        else:
            old, new = (b'"data_size":', b'"data_size":-') if inside == "sizes" else (b':00Z"', b':00"')
            meta = bytes(content[18:header]).replace(old, new)
            content[14:header] = len(meta).to_bytes(4, "big") + meta
        content[-32:] = hashlib.sha256(content[:-32]).digest()

    change(saved.path, forge)
    with pytest.raises(DamagedBackup):
        backup.verify_backup(saved.path)
    with pytest.raises(DamagedBackup):
        backup.restore_backup(saved.path, tmp_path / "y.scb")
    assert not (tmp_path / "y.scb").exists()


def test_a_newer_backup_is_refused_by_its_version(saved: backup.BackupInfo, tmp_path: Path) -> None:
    def age(content: bytearray) -> None:
        content[12:14] = (9).to_bytes(2, "big")
        content[-32:] = hashlib.sha256(content[:-32]).digest()

    change(saved.path, age)
    for attempt in (
        lambda: backup.verify_backup(saved.path),
        lambda: backup.read_info(saved.path),
        lambda: backup.restore_backup(saved.path, tmp_path / "y.scb"),
    ):
        with pytest.raises(NewerVault, match="9"):
            attempt()
    assert not (tmp_path / "y.scb").exists()


def test_what_is_no_backup_is_said_to_be_none(made: Made, tmp_path: Path) -> None:
    with pytest.raises(NotABackup):
        backup.verify_backup(made.path)
    with pytest.raises(NotABackup):
        backup.restore_backup(made.path / DATA_NAME, tmp_path / "y.scb")
    with pytest.raises(CannotRead):
        backup.verify_backup(tmp_path / "không có.scbluu")


def test_the_latest_verified_one_passes_over_a_damaged_newer_one(made: Made, folder: Path) -> None:
    assert backup.latest_verified(folder) is None
    with made.open() as vault:
        older = backup.make_backup(vault, folder, NOW)
        newer = backup.make_backup(vault, folder, NOW + timedelta(hours=1))
        vault_id = vault.header.vault_id
    (folder / "rác.scbluu").write_bytes(BACKUP_MAGIC)
    assert backup.latest_verified(folder, vault_id) == newer
    change(newer.path, lambda content: content.__setitem__(-40, content[-40] ^ 1))
    assert backup.latest_verified(folder, vault_id) == older
    assert backup.latest_verified(folder, "f" * 32) is None


def several(made: Made, folder: Path, ages_in_days: list[int]) -> list[backup.BackupInfo]:
    with made.open() as vault:
        return [backup.make_backup(vault, folder, NOW - timedelta(days=age)) for age in ages_in_days]


def test_thinning_removes_what_newer_ones_stand_for(made: Made, folder: Path, tmp_path: Path) -> None:
    infos = several(made, folder, [0, 1, 200, 201, 202])
    stranger = Made(tmp_path / "khác.scb", made.schema)
    several(stranger, folder, [202])
    gone = backup.thin(folder, infos[0].vault_id)
    assert gone == [infos[3].path, infos[4].path]
    assert len(list(folder.iterdir())) == 4
    assert backup.thin(folder / "không có", infos[0].vault_id) == []


def test_nothing_is_thinned_when_the_newest_is_damaged(made: Made, folder: Path) -> None:
    infos = several(made, folder, [0, 200, 201])
    change(infos[0].path, lambda content: content.__setitem__(-40, content[-40] ^ 1))
    with pytest.raises(DamagedBackup):
        backup.thin(folder, infos[0].vault_id)
    assert all(info.path.exists() for info in infos)


def test_a_damaged_one_stands_for_nothing(made: Made, folder: Path) -> None:
    infos = several(made, folder, [0, 200, 201])
    change(infos[1].path, lambda content: content.__setitem__(-40, content[-40] ^ 1))
    assert backup.thin(folder, infos[0].vault_id) == []
    assert all(info.path.exists() for info in infos)


def test_the_default_folder_lies_beside_the_vault(made: Made) -> None:
    assert backup.default_folder(made.path) == made.path.parent / "Chi bộ ấp Thới Hòa-sao-luu"


def test_a_moved_vault_opens(made: Made, tmp_path: Path) -> None:
    moved = tmp_path / "ổ khác"
    shutil.move(made.path, moved)
    Vault.open(moved, PASSWORD, now=NOW, migrations=made.schema).close()
