"""The bytes of a packet: a zip in one canonical form, written and read without trusting anything.

Every entry is stored (not compressed), dated 1980-01-01 00:00, without extra fields, comments or attributes;
the entries follow one another without gaps, then the directory, then its end. So the whole file follows from
the names and contents, a bomb is impossible (an entry is never larger than the file), and reading is: take
the directory, then compare every byte with what would be written. Format: PKWARE APPNOTE 6.3.3.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

from desktop.packets.naming import is_portable

MIMETYPE_NAME: Final = "mimetype"
MIMETYPE: Final = b"application/vnd.etsi.asic-e+zip"
META: Final = "META-INF/"

PACKET_LIMIT: Final = 256 * 1024 * 1024
"""Largest packet, in bytes: written or checked."""

MOST_ENTRIES: Final = 128

_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_VERSION: Final = 20
_DATE: Final = (1 << 5) | 1
"""1980-01-01 in the form of FAT."""


class BrokenContainer(ValueError):  # noqa: N818  it is what was found, not a defect of ours
    """The bytes are not a container in the canonical form; `code` says in which way."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


class _Entry(Struct, frozen=True):
    name: bytes
    size: int


def pack(entries: Mapping[str, bytes]) -> bytes:
    """Return the container of these entries in their order; names are ASCII."""
    named = [(name.encode("ascii"), content) for name, content in entries.items()]
    return b"".join(_pieces(named))


def unpack(data: bytes) -> dict[str, memoryview]:
    """Return the entries by name, in order, as views into `data`; raises `BrokenContainer`.

    Every byte of `data` has been compared with the canonical form when this returns.
    """
    if len(data) > PACKET_LIMIT:
        raise BrokenContainer("too-large")
    directory = _directory(data)
    _check_names(directory)
    view = memoryview(data)
    entries = list(_contents(view, directory))
    position = 0
    for piece in _pieces(entries):
        end = position + len(piece)
        if view[position:end] != piece:
            raise BrokenContainer("not-canonical")
        position = end
    if position != len(data):
        raise BrokenContainer("not-canonical")
    return {name.decode("ascii"): content for name, content in entries}


def looks_like_packet(data: bytes) -> bool:
    """Tell whether these bytes are, or were before they were damaged, a container of this kind."""
    return (
        MIMETYPE in data[:200]
        or b"mimetypeapplication/" in data[:200]
        or b"META-INF/ASiCManifest" in data[-65536:]
    )


def _pieces(
    entries: list[tuple[bytes, bytes]] | list[tuple[bytes, memoryview]],
) -> Iterator[bytes | memoryview]:
    """Give the canonical file piece by piece."""
    directory: list[bytes] = []
    position = 0
    for name, content in entries:
        checksum = zlib.crc32(content)
        size = len(content)
        local = (
            _LOCAL.pack(b"PK\x03\x04", _VERSION, 0, 0, 0, _DATE, checksum, size, size, len(name), 0) + name
        )
        directory.append(
            _CENTRAL.pack(
                b"PK\x01\x02", _VERSION, _VERSION, 0, 0, 0, _DATE, checksum, size, size, len(name),
                0, 0, 0, 0, 0, position,
            )
            + name
        )  # fmt: skip
        yield local
        yield content
        position += len(local) + size
    listing = b"".join(directory)
    yield listing
    yield _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listing), position, 0)


def _directory(data: bytes) -> list[_Entry]:
    """Read the central directory: nothing but names and sizes is believed."""
    if len(data) < _END.size or data[-_END.size : -_END.size + 4] != b"PK\x05\x06":
        raise BrokenContainer("cut-short")
    _magic, _disk, _start_disk, _here, count, length, offset, _comment = _END.unpack_from(
        data, len(data) - _END.size
    )
    if count > MOST_ENTRIES:
        raise BrokenContainer("too-many-entries")
    if offset + length + _END.size != len(data):
        raise BrokenContainer("not-canonical")
    entries = []
    position = offset
    for _index in range(count):
        if position + _CENTRAL.size > len(data):
            raise BrokenContainer("cut-short")
        fields = _CENTRAL.unpack_from(data, position)
        size, name_length = fields[9], fields[10]
        name = data[position + _CENTRAL.size : position + _CENTRAL.size + name_length]
        entries.append(_Entry(name, size))
        position += _CENTRAL.size + name_length
    return entries


def _check_names(directory: list[_Entry]) -> None:
    """Say the worst first: a reader that unpacked this by its names could be led astray."""
    names = [entry.name for entry in directory]
    for name in names:
        parts = name.replace(b"\\", b"/").split(b"/")
        if b".." in parts or parts[0] == b"" or b":" in name:
            raise BrokenContainer("unsafe-name")
    if len({name.lower() for name in names}) != len(names):
        raise BrokenContainer("name-twice")
    if any(not name.isascii() or not name for name in names):
        raise BrokenContainer("unsafe-name")
    # on Windows `a.json.` is `a.json`, and `con.json` is no file at all
    if not all(is_portable(part) for name in names for part in name.decode("ascii").split("/")):
        raise BrokenContainer("unsafe-name")


def _contents(view: memoryview, directory: list[_Entry]) -> Iterator[tuple[bytes, memoryview]]:
    position = 0
    for entry in directory:
        start = position + _LOCAL.size + len(entry.name)
        position = start + entry.size
        if position > len(view):
            raise BrokenContainer("cut-short")
        yield entry.name, view[start:position]
