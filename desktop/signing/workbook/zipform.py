"""The zip of a package: read without trusting anything, written in one form.

Reading takes a zip only if there is exactly one way to read it: the entries follow one another without gaps
from the first byte, the directory says of each what its own header says, then the directory and its end close
the file. No entry of the same name, no way out of the folder, no encryption, no zip64, no comment; what is
unpacked is bounded. Format: PKWARE APPNOTE 6.3.3; names by ECMA-376 part 2, 7.3.

Writing keeps the packed bytes of every entry as they came (what one zlib packed, another would pack
otherwise), and gives everything around them one form: so a digest over the packed bytes fixes the whole file.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from desktop.signing.workbook.troubles import Broken

FILE_LIMIT: Final = 64 * 1024 * 1024
"""Largest package that is read, in bytes."""

UNPACKED_LIMIT: Final = 128 * 1024 * 1024
"""Most bytes all entries together may unpack to."""

RATIO_LIMIT: Final = 300
"""Most times a file of some size may swell when unpacked."""

SWELLING_FROM: Final = 4 * 1024 * 1024
MOST_ENTRIES: Final = 2000
STORED: Final = 0
DEFLATED: Final = 8

_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_END: Final = struct.Struct("<4s4H2LH")
_VERSION: Final = 20
_DATE: Final = (1 << 5) | 1
"""1980-01-01 in the form of FAT."""

_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_SIZES_FOLLOW: Final = 0x8
_KNOWN_FLAGS: Final = 0x80E
"""Level of compression (bits 1, 2), sizes after the data (3), names in UTF-8 (11)."""

_FULL: Final = 0xFFFFFFFF
_NAME: Final = re.compile(rb"(?:\[Content_Types\]\.xml|[A-Za-z0-9_\-.~!$&'()+,;=@/]+)\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it is packed."""

    name: str
    method: int
    crc: int
    size: int
    packed: bytes

    def content(self) -> bytes:
        """Return what is packed; raises `Broken` if it is not `size` bytes with the checksum `crc`."""
        found = self.packed if self.method == STORED else self._inflated()
        if len(found) != self.size or zlib.crc32(found) != self.crc:
            raise Broken("zip-damaged", self.name)
        return found

    def _inflated(self) -> bytes:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            found = inflater.decompress(self.packed, self.size + 1)
        except zlib.error as error:
            raise Broken("zip-damaged", self.name) from error
        if not inflater.eof or inflater.unused_data or inflater.unconsumed_tail:
            raise Broken("zip-damaged", self.name)
        return found


def entry(name: str, content: bytes, *, deflate: bool = False) -> Entry:
    """Return an entry of this content; packed only where that makes it smaller."""
    if deflate:
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = squeezer.compress(content) + squeezer.flush()
        if len(packed) < len(content):
            return Entry(name, DEFLATED, zlib.crc32(content), len(content), packed)
    return Entry(name, STORED, zlib.crc32(content), len(content), content)


def write(entries: Iterable[Entry]) -> bytes:
    """Return the file of these entries, in their order, in the one form."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    position = 0
    for one in entries:
        name = one.name.encode("ascii")
        facts = (one.method, 0, _DATE, one.crc, len(one.packed), one.size, len(name), 0)
        local = _LOCAL.pack(b"PK\x03\x04", _VERSION, 0, *facts) + name
        directory.append(
            _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, 0, *facts, 0, 0, 0, 0, position) + name
        )
        pieces += [local, one.packed]
        position += len(local) + len(one.packed)
    listing = b"".join(directory)
    end = _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), len(listing), position, 0)
    return b"".join((*pieces, listing, end))


def read(data: bytes) -> dict[str, Entry]:
    """Return the entries by name, in the order of the file; raises `Broken`. Nothing is unpacked yet."""
    if len(data) > FILE_LIMIT:
        raise Broken("zip-too-large")
    found = list(_entries(data))
    _check_names([name for name, _entry in found])
    unpacked = sum(one.size for _name, one in found)
    swollen = unpacked > SWELLING_FROM and unpacked > RATIO_LIMIT * len(data)
    if unpacked > UNPACKED_LIMIT or swollen:
        raise Broken("zip-bomb")
    return {one.name: one for _name, one in found}


def in_form(data: bytes, entries: Mapping[str, Entry], order: Iterable[str]) -> bool:
    """Tell whether `data` is byte for byte what `write` makes of these entries in this order."""
    return write(entries[name] for name in order) == data


def _entries(data: bytes) -> Iterator[tuple[bytes, Entry]]:
    """Walk through the directory and the entries side by side; every byte of the file belongs to one."""
    start, length, count = _end(data)
    position, at = 0, start
    listed = []
    for _number in range(count):
        fields, name, at = _listed(data, at, start + length)
        listed.append((fields, name))
    if at != start + length:
        raise Broken("zip-ambiguous")
    for fields, name in sorted(listed, key=lambda one: one[0][16]):
        if fields[16] != position:
            raise Broken("zip-gap")
        one, position = _local(data, position, fields, name)
        yield name, one
    if position != start:
        raise Broken("zip-gap")


def _end(data: bytes) -> tuple[int, int, int]:
    """Return start, length and count of the directory."""
    if len(data) < _END.size or data[-_END.size : -_END.size + 4] != b"PK\x05\x06":
        raise Broken("zip-cut" if data.startswith(b"PK") else "not-a-workbook")
    _magic, disk, start_disk, here, count, length, start, comment = _END.unpack_from(
        data, len(data) - _END.size
    )
    if disk or start_disk or here != count or comment or _FULL in (length, start):
        raise Broken("zip-ambiguous")
    if count > MOST_ENTRIES:
        raise Broken("zip-bomb")
    if start + length + _END.size != len(data):
        raise Broken("zip-gap")
    return start, length, count


def _listed(data: bytes, at: int, end: int) -> tuple[tuple[int, ...], bytes, int]:
    """Return one line of the directory: its fields (the magic first), its name, where the next one begins."""
    if at + _CENTRAL.size > end:
        raise Broken("zip-cut")
    fields = _CENTRAL.unpack_from(data, at)
    if fields[0] != b"PK\x01\x02":
        raise Broken("zip-ambiguous")
    name_length, extra, comment, disk = fields[10:14]
    name = data[at + _CENTRAL.size : at + _CENTRAL.size + name_length]
    if extra or comment or disk or _FULL in (fields[8], fields[9], fields[16]):
        raise Broken("zip-ambiguous", _shown(name))
    if fields[3] & _ENCRYPTED:
        raise Broken("zip-encrypted", _shown(name))
    if fields[3] & ~_KNOWN_FLAGS or fields[4] not in (STORED, DEFLATED):
        raise Broken("zip-ambiguous", _shown(name))
    return fields, name, at + _CENTRAL.size + name_length


def _local(data: bytes, position: int, listed: tuple[int, ...], name: bytes) -> tuple[Entry, int]:
    """Return one entry and where it ends; its own header must say what the directory says."""
    if position + _LOCAL.size > len(data):
        raise Broken("zip-cut")
    fields = _LOCAL.unpack_from(data, position)
    flags, method, crc, packed_size, size = fields[2], fields[3], *fields[6:9]
    name_length, extra = fields[9:11]
    begin = position + _LOCAL.size + name_length
    if fields[0] != b"PK\x03\x04" or data[position + _LOCAL.size : begin] != name:
        raise Broken("zip-mismatch", _shown(name))
    begin += extra  # Excel leaves room to grow there; no reader of packages looks into it
    follow = bool(flags & _SIZES_FOLLOW)
    facts = (listed[7], listed[8], listed[9])
    told = (crc, packed_size, size)
    if (flags, method) != (listed[3], listed[4]) or not (told == facts or (follow and told == (0, 0, 0))):
        raise Broken("zip-mismatch", _shown(name))
    end = begin + listed[8]
    packed = data[begin:end]
    if len(packed) != listed[8] or (listed[4] == STORED and listed[8] != listed[9]):
        raise Broken("zip-mismatch", _shown(name))
    if follow:
        end = _after_sizes(data, end, facts, name)
    return Entry(name.decode("latin-1"), method, facts[0], facts[2], packed), end


def _after_sizes(data: bytes, at: int, facts: tuple[int, int, int], name: bytes) -> int:
    """Return where the entry ends whose sizes are written after its data."""
    sizes = struct.pack("<3L", *facts)
    for told in (b"PK\x07\x08" + sizes, sizes):
        if data[at : at + len(told)] == told:
            return at + len(told)
    raise Broken("zip-mismatch", _shown(name))


def _check_names(names: list[bytes]) -> None:
    """Say the worst first: a reader that unpacked this by its names could be led astray."""
    for name in names:
        steps = name.replace(b"\\", b"/").split(b"/")
        if b".." in steps or b"." in steps or steps[0] == b"" or b":" in name:
            raise Broken("zip-unsafe-name", _shown(name))
    if len({name.lower() for name in names}) != len(names):
        raise Broken("zip-name-twice")
    for name in names:
        if not _NAME.match(name) or b"//" in name or name.endswith((b"/", b".")) or b"./" in name:
            raise Broken("zip-odd-name", _shown(name))


def _shown(name: bytes) -> str:
    return name[:80].decode("latin-1").encode("ascii", "backslashreplace").decode("ascii")
