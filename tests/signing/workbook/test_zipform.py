"""The zip: what other programs write is read, if there is one way to read it; nothing else is."""

import io
import struct
import zipfile

import pytest

from desktop.signing.workbook import verify_workbook, zipform
from desktop.signing.workbook.troubles import Broken
from tests.signing import people
from tests.signing.workbook import books


class Unseekable(io.RawIOBase):
    """A stream to which zipfile can only append: it then writes sizes after the data."""

    def __init__(self):
        self.written = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.written += data
        return len(data)


def streamed(content):
    sink = Unseekable()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return bytes(sink.written)


def with_room_to_grow(content):
    """As Excel writes it: the first entry has an extra field that leaves room."""
    name_length = struct.unpack_from("<H", content, 26)[0]
    extra = struct.pack("<HHHH", 0xA220, 4, 0xA028, 0)
    head = content[:28] + struct.pack("<H", len(extra)) + content[30 : 30 + name_length]
    shifted = bytearray(head + extra + content[30 + name_length :])
    start = struct.unpack_from("<L", content, len(content) - 6)[0] + len(extra)
    struct.pack_into("<L", shifted, len(shifted) - 6, start)
    at = start + 46 + name_length
    while shifted[at : at + 4] == b"PK\x01\x02":
        struct.pack_into("<L", shifted, at + 42, struct.unpack_from("<L", shifted, at + 42)[0] + len(extra))
        at += 46 + struct.unpack_from("<H", shifted, at + 28)[0]
    return bytes(shifted)


@pytest.mark.parametrize("how", [streamed, with_room_to_grow])
def test_what_other_programs_write_is_read_and_can_be_signed(how):
    other = how(books.book())
    assert other != books.book()
    assert {name: one.content() for name, one in zipform.read(other).items()} == {
        name: one.content() for name, one in zipform.read(books.book()).items()
    }
    (verdict,) = verify_workbook(books.signed_by(other, people.chair()))
    assert verdict.verdict == "valid"


@pytest.mark.parametrize("how", [streamed, with_room_to_grow])
def test_a_signed_file_written_so_is_no_longer_as_it_was_signed(how):
    (verdict,) = verify_workbook(how(books.signed()))
    assert "file-altered" in {reason.code for reason in verdict.reasons}
    assert verdict.verdict == "invalid"


def test_sizes_after_the_data_must_be_true():
    data = bytearray(streamed(books.book()))
    at = data.index(b"PK\x07\x08")
    data[at + 5] ^= 1
    with pytest.raises(Broken, match="zip-mismatch"):
        zipform.read(bytes(data))


def test_what_is_written_is_read_back():
    entries = [
        zipform.entry("a.xml", b"a" * 100, deflate=True),
        zipform.entry("b/c.bin", b""),
        zipform.entry("d", b"d"),
    ]
    data = zipform.write(entries)
    assert list(zipform.read(data).values()) == entries
    assert entries[0].method == zipform.DEFLATED
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["a.xml", "b/c.bin", "d"]


def test_an_entry_that_lies_about_its_size_is_refused_before_it_swells():
    honest = zipform.entry("a", bytes(1_000_000), deflate=True)
    for size in (0, 10, 999_999, 1_000_001):
        with pytest.raises(Broken, match="zip-damaged"):
            zipform.Entry("a", honest.method, honest.crc, size, honest.packed).content()
    with pytest.raises(Broken, match="zip-damaged"):
        zipform.Entry("a", honest.method, honest.crc, honest.size, honest.packed + b"x").content()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../a", "unsafe"), ("a/../b", "unsafe"), ("/a", "unsafe"), ("C:/a", "unsafe"),
        ("a\\..\\b", "unsafe"),
        ("a//b", "odd"), ("a/", "odd"), ("a.", "odd"), ("a\x00", "odd"), ("a%2e", "odd"), ("", "unsafe"),
    ],
)  # fmt: skip
def test_names_that_lead_astray(name, code):
    with pytest.raises(Broken, match=code):
        zipform.read(zipform.write([zipform.entry(name, b"x")]))


def test_too_many_entries_and_too_much_to_unpack():
    many = zipform.write(zipform.entry(str(number), b"") for number in range(zipform.MOST_ENTRIES + 1))
    with pytest.raises(Broken, match="zip-bomb"):
        zipform.read(many)
    with pytest.raises(Broken, match="zip-too-large"):
        zipform.read(bytes(zipform.FILE_LIMIT + 1))
    large = zipform.Entry("a", zipform.DEFLATED, 0, zipform.UNPACKED_LIMIT + 1, b"x" * 100)
    with pytest.raises(Broken, match="zip-bomb"):
        zipform.read(zipform.write([large]))
