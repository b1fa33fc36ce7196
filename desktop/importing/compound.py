"""Looking into an OLE2 compound file ([MS-CFB]): which streams it holds, and the bytes of one of them.

Only what the guard needs, written so that a file that lies about itself ends in `BrokenCompound` and never in
a loop or in more memory than the file has bytes.
"""

import struct

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = 512
_ENTRY = 128
_LAST_REGULAR = 0xFFFFFFFA
_MINI_SECTOR = 64
_MINI_CUTOFF = 4096
_STREAM, _ROOT = 2, 5


class BrokenCompound(Exception):  # noqa: N818  told to the person as a damaged workbook
    """The file contradicts itself."""


class Compound:
    """The directory of a compound file; raises `BrokenCompound` where it cannot be followed."""

    def __init__(self, data: bytes) -> None:
        if len(data) < _HEADER or not data.startswith(SIGNATURE):
            raise BrokenCompound("header")
        self._data = data
        self._shift = struct.unpack_from("<H", data, 30)[0]
        if self._shift not in (9, 12):
            raise BrokenCompound("sector size")
        self._fat = self._read_fat()
        first_directory, first_mini_fat = (
            struct.unpack_from("<I", data, 48)[0],
            struct.unpack_from("<I", data, 60)[0],
        )
        self._mini_start = self._mini_size = 0
        self._entries = self._read_directory(self._chain(first_directory))
        mini_fat = self._chain(first_mini_fat)
        self._mini_fat = struct.unpack(f"<{len(mini_fat) // 4}I", mini_fat[: len(mini_fat) // 4 * 4])

    @property
    def names(self) -> frozenset[str]:
        """Names of the streams, wherever they stand."""
        return frozenset(self._entries)

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream; raises `KeyError` where there is none."""
        start, size = self._entries[name]
        if size >= _MINI_CUTOFF:
            return self._chain(start)[:size]
        container = self._chain(self._mini_start)[: self._mini_size]
        return self._follow(start, self._mini_fat, container, 0, _MINI_SECTOR)[:size]

    def _read_fat(self) -> tuple[int, ...]:
        sector = 1 << self._shift
        listed = list(struct.unpack_from("<109I", self._data, 76))
        following, seen = struct.unpack_from("<I", self._data, 68)[0], 0
        while following < _LAST_REGULAR:
            seen += 1
            block = self._sector(following)
            if seen > len(self._data) // sector or len(block) < sector:
                raise BrokenCompound("DIFAT")
            numbers = struct.unpack(f"<{sector // 4}I", block)
            listed += numbers[:-1]
            following = numbers[-1]
        used = [number for number in listed if number < _LAST_REGULAR]
        if len(used) > len(self._data) // sector:
            raise BrokenCompound("FAT")
        fat: list[int] = []
        for number in used:
            block = self._sector(number)
            fat += struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4])
        return tuple(fat)

    def _sector(self, number: int) -> bytes:
        start = (number + 1) << self._shift
        return self._data[start : start + (1 << self._shift)]

    def _chain(self, start: int) -> bytes:
        return self._follow(start, self._fat, self._data, 1, 1 << self._shift)

    @staticmethod
    def _follow(start: int, table: tuple[int, ...], data: bytes, skipped: int, size: int) -> bytes:
        pieces: list[bytes] = []
        number = start
        while number < _LAST_REGULAR:
            if number >= len(table) or len(pieces) > len(table):
                raise BrokenCompound("chain")
            begin = (number + skipped) * size
            pieces.append(data[begin : begin + size])
            number = table[number]
        return b"".join(pieces)

    def _read_directory(self, directory: bytes) -> dict[str, tuple[int, int]]:
        entries: dict[str, tuple[int, int]] = {}
        for begin in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            entry = directory[begin : begin + _ENTRY]
            length, kind = struct.unpack_from("<H", entry, 64)[0], entry[66]
            start, size = struct.unpack_from("<IQ", entry, 116)
            size &= 0xFFFFFFFF
            if kind == _ROOT:
                self._mini_start, self._mini_size = start, size
            elif kind == _STREAM and 2 <= length <= 64:
                name = entry[: length - 2].decode("utf-16-le", "replace")
                entries.setdefault(name, (start, size))
        return entries
