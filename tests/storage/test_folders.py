import errno
import os
from pathlib import Path

import pytest

from desktop.storage.errors import StorageFailed, StorageFull, StorageReadOnly, VaultExists
from desktop.storage.folders import built_aside, disk_trouble


def test_it_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "new" / "x.scb"
    with built_aside(target, os.urandom) as aside:
        (aside / "a").write_bytes(b"1")
        assert not target.exists()
    assert (target / "a").read_bytes() == b"1"
    with pytest.raises(ZeroDivisionError), built_aside(tmp_path / "y.scb", os.urandom):
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_what_appeared_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "x.scb"
    with pytest.raises(VaultExists), built_aside(target, os.urandom):
        target.mkdir()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, StorageFull),
        (errno.EROFS, StorageReadOnly),
        (errno.EACCES, StorageReadOnly),
        (errno.EIO, StorageFailed),
    ],
)
def test_refusals_have_names(tmp_path: Path, number: int, trouble: type[Exception]) -> None:
    said = disk_trouble(OSError(number, "x"), tmp_path)
    assert type(said) is trouble
    assert said.what
    assert said.safe
    assert said.todo
