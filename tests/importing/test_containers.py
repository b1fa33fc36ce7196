"""The two readers of old containers, where the files lie about themselves."""

import struct

import pytest

from desktop.importing.biff import BrokenRecords, examine
from desktop.importing.compound import BrokenCompound, Compound
from tests.importing.sheets import compound, xls

BIFF8, BIFF5 = 0x0600, 0x0500


def record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def stream(*globals_, sheet=(), version=BIFF8):
    """A Workbook stream: the given global records, and one sheet of the given records."""
    bof = record(0x809, struct.pack("<HHHH", version, 5, 0, 0))
    eof = record(0x0A)
    length = len(bof) + sum(map(len, globals_)) + 8 + 4 + len(eof)
    bound = record(0x85, struct.pack("<I", length) + b"\x00" * 4)
    return bof + b"".join(globals_) + bound + eof + bof + b"".join(sheet) + eof


def font(name, version=BIFF8, wide=False):
    head = b"\x00" * 14 + bytes([len(name)])
    if version == BIFF5:
        return record(0x31, head + name.encode("cp1252"))
    return record(
        0x31, head + (b"\x01" + name.encode("utf-16-le") if wide else b"\x00" + name.encode("latin-1"))
    )


def style(number):
    return record(0xE0, struct.pack("<H", number) + b"\x00" * 18)


def label(row, column, number):
    return record(0xFD, struct.pack("<HHHI", row, column, number, 0))


def test_streams_are_found_whole():
    body = bytes(range(256)) * 16
    found = Compound(compound(["Workbook", "Other"], body))
    assert found.names == {"Workbook", "Other"}
    assert found.stream("Workbook") == body


@pytest.mark.parametrize(
    "broken", ["short", "sector size", "loop", "far chain", "difat loop", "too many FAT sectors"]
)
def test_compounds_that_lie_are_refused(broken):
    data = bytearray(compound(["Workbook"]))
    if broken == "short":
        data = data[:300]
    elif broken == "sector size":
        struct.pack_into("<H", data, 30, 20)
    elif broken == "loop":
        struct.pack_into("<I", data, 512 + 4, 1)
    elif broken == "far chain":
        struct.pack_into("<I", data, 48, 5000)
    elif broken == "difat loop":
        struct.pack_into("<I", data, 68, 2)
        struct.pack_into("<I", data, 512 * 4 - 4, 2)
    else:
        struct.pack_into("<109I", data, 76, *[0] * 109)
    with pytest.raises(BrokenCompound):
        Compound(bytes(data)).stream("Workbook")


def test_a_second_table_of_sectors_is_followed():
    data = bytearray(compound(["Workbook"]))
    struct.pack_into("<I", data, 68, len(data) // 512 - 1)
    data += struct.pack("<128I", *[0xFFFFFFFF] * 127, 0xFFFFFFFE)
    assert "Workbook" in Compound(bytes(data)).names


def test_small_streams_lie_in_the_mini_stream():
    from desktop.importing.guard import inspect

    assert inspect(xls([["a"]])).fonts[0][0, 0] == "Arial"
    whole = bytearray(compound(["Workbook"], b"A" * 4096))
    entry = 1024 + 128
    struct.pack_into("<IQ", whole, entry + 116, 0, 100)
    struct.pack_into("<IQ", whole, 1024 + 116, 2, 4096)
    struct.pack_into("<I", whole, 60, 9)
    fat_of_mini = 512 + 4 * 9
    struct.pack_into("<I", whole, fat_of_mini, 0xFFFFFFFE)
    struct.pack_into("<2I", whole, 512 * 10, 1, 0xFFFFFFFE)
    assert Compound(bytes(whole)).stream("Workbook") == whole[512 * 3 : 512 * 3 + 100]


def test_fonts_and_extent():
    told = examine(
        stream(
            font("Arial"),
            font(".VnTime", wide=True),
            style(0),
            style(1),
            sheet=(
                label(0, 0, 1),
                label(2, 3, 0),
                record(0xBD, struct.pack("<HHHIHIH", 4, 1, 0, 0, 0, 0, 2)),
            ),
        )
    )
    assert (told.encrypted, told.rows, told.cells) == (False, 5, 20)
    assert told.fonts == {0: {(0, 0): ".VnTime", (2, 3): "Arial"}}


def test_chart_tabs_are_not_counted():
    data = bytearray(stream(font(".VnTime"), style(0), sheet=(label(0, 0, 0),)))
    place = bytes(data).index(struct.pack("<HH", 0x85, 8)) + 4
    assert examine(bytes(data)).fonts == {0: {(0, 0): ".VnTime"}}
    data[place + 5] = 2
    assert examine(bytes(data)).fonts == {}


def test_the_fifth_font_is_called_six():
    names = [font(name) for name in ("A", "B", "C", "D", "VNI-Times")]
    assert examine(stream(*names, style(5), sheet=(label(0, 0, 0),))).fonts[0][0, 0] == "VNI-Times"


def test_excel_95():
    told = examine(
        stream(
            font(".VnArial", BIFF5),
            style(0),
            version=BIFF5,
            sheet=(label(0, 0, 0), record(0x200, struct.pack("<HHHHH", 0, 9, 0, 4, 0))),
        )
    )
    assert told.fonts == {0: {(0, 0): ".VnArial"}}
    assert told.cells == 36


def test_records_that_are_short_name_no_font():
    told = examine(stream(record(0x31, b"\x00" * 4), style(0), sheet=(label(0, 0, 7), label(0, 1, 0))))
    assert told.fonts == {0: {(0, 0): "", (0, 1): ""}}
    assert examine(stream(style(9), sheet=(label(0, 0, 0),))).fonts == {0: {(0, 0): ""}}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 64,
        record(0x0A),
        record(0x809, b"\x00\x06"),
        stream(record(0xFC, struct.pack("<II", 1, 4_000_000_000))),
        stream(sheet=(record(0x200, struct.pack("<IIHHH", 9, 2, 0, 4, 0)),)),
        stream(record(0xE0, b"\x00")),
        record(0x809, b"\x00" * 8) + record(0x85, b"\x00") + record(0x0A),
    ],
)
def test_records_that_lie_are_refused(data):
    with pytest.raises(BrokenRecords):
        examine(data)


def test_a_record_may_name_more_strings_only_as_many_as_fit():
    data = stream(record(0xFC, struct.pack("<II", 4, 4) + b"\x01\x00\x00a" * 4))
    assert examine(data).rows == 0
    assert examine(stream(record(0xFC, b"\x00"))).rows == 0
