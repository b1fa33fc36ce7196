"""A file is wholly the old one or wholly the new one, whatever the disk does meanwhile."""

import errno
import os
import stat
from pathlib import Path

import pytest

from desktop.files import CannotRead, CannotWrite, atomic_write, flush_folder, make_folder, read_bytes


def failing(code):
    def fail(*_given, **_named):
        raise OSError(code, os.strerror(code))

    return fail


def failing_on_folders(monkeypatch, code):
    flush = os.fsync

    def fail(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        flush(handle)

    monkeypatch.setattr(os, "fsync", fail)


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "Biên bản.pdf"
    for content in (b"one", b"two, longer", b""):
        atomic_write(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_earlier_file_and_nothing_beside_it(tmp_path, monkeypatch, step, code):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"earlier")
    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), failing(code))
    with pytest.raises(CannotWrite) as caught:
        atomic_write(path, b"later")
    assert caught.value.facts["path"] == str(path)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP])
def test_a_share_that_cannot_flush_folders_takes_files_all_the_same(tmp_path, monkeypatch, code):
    failing_on_folders(monkeypatch, code)
    atomic_write(tmp_path / "a.pdf", b"content")
    assert (tmp_path / "a.pdf").read_bytes() == b"content"


def test_a_device_that_fails_while_a_folder_is_flushed_is_told(tmp_path, monkeypatch):
    failing_on_folders(monkeypatch, errno.EIO)
    with pytest.raises(OSError) as caught:
        flush_folder(tmp_path)
    assert caught.value.errno == errno.EIO


def test_what_is_no_folder_or_no_file_is_named(tmp_path):
    plain = tmp_path / "plain"
    plain.write_bytes(b"0123456789")
    with pytest.raises(CannotWrite):
        make_folder(plain / "below")
    with pytest.raises(CannotWrite):
        atomic_write(plain / "a.pdf", b"")
    with pytest.raises(CannotRead):
        read_bytes(tmp_path / "missing")
    with pytest.raises(CannotRead):
        read_bytes(tmp_path)
    assert read_bytes(plain, limit=4) == b"0123"
    assert read_bytes(plain) == b"0123456789"
