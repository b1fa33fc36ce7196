import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.packets import container
from desktop.packets.container import BrokenContainer, pack, unpack

NAMES = st.text("abcdefghij0123456789-_.", min_size=1, max_size=20).map(lambda text: f"a{text}0")
ENTRIES = st.dictionaries(NAMES, st.binary(max_size=200), max_size=8)


@given(ENTRIES)
def test_what_is_packed_is_unpacked(entries):
    packed = pack(entries)
    assert {name: bytes(content) for name, content in unpack(packed).items()} == entries


@given(ENTRIES.filter(bool))
def test_any_reader_of_zips_reads_it(entries):
    with zipfile.ZipFile(io.BytesIO(pack(entries))) as archive:
        assert archive.testzip() is None
        assert {info.filename: archive.read(info) for info in archive.infolist()} == entries
        assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in archive.infolist())


@given(st.binary(max_size=400))
def test_garbage_is_broken(garbage):
    with pytest.raises(BrokenContainer):
        unpack(garbage + b"x")


def test_every_flipped_bit_and_every_cut_is_found():
    packed = pack({"mimetype": container.MIMETYPE, "a.txt": b"hello", "b": b""})
    for position in range(len(packed)):
        for bit in range(8):
            damaged = bytearray(packed)
            damaged[position] ^= 1 << bit
            with pytest.raises(BrokenContainer):
                unpack(bytes(damaged))
        with pytest.raises(BrokenContainer):
            unpack(packed[:position])
    with pytest.raises(BrokenContainer):
        unpack(packed + b"\0")
    with pytest.raises(BrokenContainer):
        unpack(b"\0" + packed)


def zipped(*entries, **options):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", **options) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ([("a", b"1"), ("a", b"2")], "name-twice"),
        ([("a", b"1"), ("A", b"2")], "name-twice"),
        ([("../a", b"1")], "unsafe-name"),
        ([("a/../../b", b"1")], "unsafe-name"),
        ([("..\\b", b"1")], "unsafe-name"),
        ([("/etc/passwd", b"1")], "unsafe-name"),
        ([("C:\\a", b"1")], "unsafe-name"),
        ([("ấp", b"1")], "unsafe-name"),
        ([("a.json", b"1"), ("a.json.", b"2")], "unsafe-name"),
        ([("con.json", b"1")], "unsafe-name"),
        ([("a.json ", b"1")], "unsafe-name"),
        ([("META-INF//a", b"1")], "unsafe-name"),
        ([(f"f{number}", b"") for number in range(container.MOST_ENTRIES + 1)], "too-many-entries"),
        ([("a", b"1")], "not-canonical"),
    ],
)
def test_dangerous_containers_are_named(entries, code):
    with pytest.raises(BrokenContainer) as caught:
        unpack(zipped(*entries))
    assert caught.value.code == code


def test_a_bomb_is_not_unpacked():
    with pytest.raises(BrokenContainer):
        unpack(zipped(("a", bytes(50_000_000)), compression=zipfile.ZIP_DEFLATED))


def test_sizes_that_lie_are_found():
    packed = bytearray(pack({"a": b"hello"}))
    directory = packed.index(b"PK\x01\x02")
    struct.pack_into("<2L", packed, directory + 20, 0xFFFFFFF0, 0xFFFFFFF0)
    with pytest.raises(BrokenContainer, match="cut-short"):
        unpack(bytes(packed))


def test_a_directory_that_points_past_the_end_is_found():
    packed = bytearray(pack({"a": b"hello"}))
    struct.pack_into("<2H", packed, len(packed) - 14, 9, 9)
    with pytest.raises(BrokenContainer):
        unpack(bytes(packed))


def test_a_second_end_behind_the_first_is_found():
    """A container whose directory seems to reach over a whole canonical container and something more."""
    packed = pack({"a": b"hello"})
    fields = list(container._END.unpack_from(packed, len(packed) - container._END.size))
    fields[5] += container._END.size
    with pytest.raises(BrokenContainer, match="not-canonical"):
        unpack(packed + container._END.pack(*fields))


def test_the_largest_is_a_limit(monkeypatch):
    monkeypatch.setattr(container, "PACKET_LIMIT", 10)
    with pytest.raises(BrokenContainer, match="too-large"):
        unpack(bytes(11))
