import errno
import hashlib
import io
import os
import shutil
from pathlib import Path

import pytest

from desktop.errors import Cancelled
from desktop.packets import stick
from desktop.packets.stick import StickFile, write_to_stick

ONE = StickFile(name="ap-thoi-hoa_2026-10_0007.asice", content=b"packet " * 100_000)
TWO = StickFile(name="key.txt", content=b"")


@pytest.fixture
def usb(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "old.asice").write_bytes(b"an earlier packet")
    return folder


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_files_are_written_checked_and_said_so(usb):
    seen = []
    result = write_to_stick([ONE, TWO], usb, progress=lambda done, total: seen.append((done, total)))
    assert result.sentence == "Đã ghi và kiểm tra xong 2 tệp. Có thể rút USB."
    assert (usb / ONE.name).read_bytes() == ONE.content
    assert result.sha256[ONE.name] == hashlib.sha256(ONE.content).hexdigest()
    assert result.written == (ONE.name, TWO.name)
    assert names(usb) == sorted([ONE.name, TWO.name, "old.asice"])
    assert [done for done, _total in seen] == sorted(done for done, _total in seen)
    assert seen[-1] == (3 * len(ONE.content), 3 * len(ONE.content))
    assert [pair for pair in seen if pair[0] == pair[1]] == [seen[-1]]


def test_a_file_already_there_and_the_same_is_checked_not_written(usb):
    write_to_stick([ONE], usb)
    before = (usb / ONE.name).stat().st_mtime_ns
    seen = []
    result = write_to_stick([ONE, TWO], usb, progress=lambda done, total: seen.append((done, total)))
    assert result.written == (TWO.name,)
    assert (usb / ONE.name).stat().st_mtime_ns == before
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize("content", [b"other", b"Packet " * 100_000])
def test_another_file_of_that_name_is_never_overwritten(usb, content):
    (usb / ONE.name).write_bytes(content)
    with pytest.raises(stick.StickHasOther):
        write_to_stick([TWO, ONE], usb)
    assert (usb / ONE.name).read_bytes() == content
    assert names(usb) == sorted([ONE.name, "old.asice"])


def untouched(folder):
    return names(folder) == ["old.asice"] and (folder / "old.asice").read_bytes() == b"an earlier packet"


def three_parts(trouble):
    assert trouble.what
    assert trouble.safe
    assert trouble.todo
    assert "trong kho còn nguyên" in trouble.safe


FAULTS = [
    (errno.ENOSPC, stick.StickFull),
    (errno.EROFS, stick.StickReadOnly),
    (errno.EACCES, stick.StickReadOnly),
    (errno.EIO, stick.StickVanished),
    (errno.ENODEV, stick.StickVanished),
    (errno.EFBIG, stick.StickFileTooBig),
    (errno.EBUSY, stick.StickTrouble),
]


def failing(code):
    def fail(*_args, **_named):
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(("code", "kind"), FAULTS)
def test_a_flush_that_fails_leaves_the_stick_as_it_was(usb, monkeypatch, code, kind):
    monkeypatch.setattr(os, "fsync", failing(code))
    with pytest.raises(stick.StickTrouble) as caught:
        write_to_stick([ONE, TWO], usb)
    assert type(caught.value) is kind
    three_parts(caught.value)
    assert untouched(usb)


@pytest.mark.parametrize(("code", "kind"), FAULTS)
@pytest.mark.parametrize("nth", [1, 3])
def test_a_write_that_fails_leaves_the_stick_as_it_was(usb, monkeypatch, code, kind, nth):
    calls = []
    real = Path.open

    class Failing(io.BufferedWriter):
        def write(self, block):
            calls.append(len(block))
            if len(calls) == nth:
                raise OSError(code, os.strerror(code))
            return super().write(block)

    def opened(path, mode="r", **named):
        return Failing(io.FileIO(path, "w")) if mode == "wb" else real(path, mode, **named)

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(stick.StickTrouble) as caught:
        write_to_stick([ONE], usb)
    assert type(caught.value) is kind
    assert untouched(usb)


@pytest.mark.parametrize("call", ["rename", "exists"])
def test_a_rename_that_fails_removes_also_what_was_renamed(usb, monkeypatch, call):
    real = getattr(Path, call)

    def fail_second(path, *args):
        if call == "rename" and TWO.name in path.name:
            raise OSError(errno.EIO, "gone")
        if call == "exists" and path.name == TWO.name and (usb / ONE.name).is_file():
            return True
        return real(path, *args)

    monkeypatch.setattr(Path, call, fail_second)
    with pytest.raises(stick.StickTrouble):
        write_to_stick([ONE, TWO], usb)
    monkeypatch.undo()
    assert untouched(usb)


def test_a_stick_pulled_out_midway_is_named(usb):
    def pull(done, _total):
        if done and usb.exists():
            shutil.rmtree(usb)

    with pytest.raises(stick.StickVanished) as caught:
        write_to_stick([ONE, TWO], usb, progress=pull)
    assert caught.value.message == (
        "Không ghi được ra USB: thiết bị đã bị rút ra giữa chừng. Dữ liệu trong kho còn nguyên; "
        "gói nộp chưa có trên USB. Cắm lại USB rồi bấm “Ghi lại”."
    )


def test_a_stick_that_is_not_there_is_named(tmp_path):
    with pytest.raises(stick.StickVanished):
        write_to_stick([ONE], tmp_path / "nowhere")


def test_too_little_room_is_said_before_anything_is_written(usb, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(1000, 999, 300_000))
    with pytest.raises(stick.StickFull) as caught:
        write_to_stick([ONE], usb)
    assert "0,3 MB" in caught.value.what
    assert untouched(usb)


def test_a_file_beyond_fat32_is_refused(usb, monkeypatch):
    monkeypatch.setattr(stick, "FAT32_LARGEST", 100)
    with pytest.raises(stick.StickFileTooBig):
        write_to_stick([ONE], usb)
    assert untouched(usb)


@pytest.mark.parametrize("suffix", [".part", ".asice"])
def test_what_is_read_back_differently_is_removed(usb, monkeypatch, suffix):
    real = Path.open

    def opened(path, mode="r", **named):
        if mode == "rb" and path.name.endswith(suffix) and ONE.name in path.name:
            return io.BytesIO(b"other bytes")
        return real(path, mode, **named)

    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(stick, "_forget_cache", lambda _stream: None)
    with pytest.raises(stick.StickCompareFailed) as caught:
        write_to_stick([ONE], usb)
    three_parts(caught.value)
    assert untouched(usb)


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancelling_leaves_nothing_behind(usb, after):
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > after

    with pytest.raises(Cancelled):
        write_to_stick([ONE, TWO], usb, cancelled=cancelled)
    assert untouched(usb)


def test_a_progress_that_raises_leaves_nothing_behind(usb):
    with pytest.raises(ZeroDivisionError):
        write_to_stick([ONE], usb, progress=lambda done, total: 1 / 0)
    assert untouched(usb)


@pytest.mark.parametrize(
    ("winerror", "kind"), [(112, stick.StickFull), (19, stick.StickReadOnly), (1167, stick.StickVanished)]
)
def test_what_windows_says_is_understood(usb, winerror, kind):
    error = OSError(errno.EINVAL, "?")
    error.winerror = winerror
    assert type(stick._trouble_of(error, usb)) is kind


def test_names_are_portable_and_given_once(usb):
    for files in ([], [ONE, ONE], [StickFile(name="biên bản.asice", content=b"")]):
        with pytest.raises(ValueError, match="names"):
            write_to_stick(files, usb)


def test_the_cache_is_asked_to_forget(usb, monkeypatch):
    asked = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *args: asked.append(args[3]), raising=False)
    write_to_stick([ONE], usb)
    assert asked == [os.POSIX_FADV_DONTNEED] * 2


def test_every_trouble_has_its_own_code():
    kinds = stick.StickTrouble.__subclasses__()
    assert len({kind.code for kind in kinds}) == len(kinds) == 6
