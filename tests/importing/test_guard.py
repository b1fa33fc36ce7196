import io
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from desktop.importing import guard, troubles
from desktop.importing.guard import Format, inspect, load
from desktop.importing.reading import read_sheets
from tests.importing.sheets import (
    FIRST_SHEET,
    HEADINGS,
    PERSON,
    compound,
    million_styled_rows,
    repacked,
    with_sheet,
    xls,
    xlsx,
)

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def plain() -> bytes:
    return xlsx([HEADINGS, PERSON])


def zipped(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), part)
    return made.getvalue()


def refused(data: bytes) -> troubles.ImportTrouble:
    with pytest.raises(troubles.ImportTrouble) as caught:
        read_sheets(inspect(load(data)))
    trouble = caught.value
    assert trouble.what.endswith(".")
    assert trouble.safe == "Chưa có gì được ghi vào sổ."
    assert trouble.todo.endswith(".")
    return trouble


def test_workbooks_pass(plain):
    assert inspect(plain).format is Format.XLSX
    assert inspect(xls([HEADINGS, PERSON])).format is Format.XLS


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "tệp PDF"),
        (b"\xef\xbb\xbf<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>", "trang web"),
        (b"\r\n  <!DOCTYPE html>", "trang web"),
        ("\ufeff<html><table>".encode("utf-16"), "trang web"),
        ("Họ và tên;Ngày sinh\nNguyễn Văn An;1982".encode(), "CSV"),
        (b"TT\tHo ten\r\n1\tAn", "CSV"),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', "Excel 2003"),
        (b"{\\rtf1\\ansi", "RTF"),
        (bytes(range(256)) * 4, "một loại tệp khác"),
        (zipped(word__document_dot_xml=b"<w/>"), "Word"),
        (zipped(ppt__presentation_dot_xml=b"<p/>"), "PowerPoint"),
        (zipped(xl__workbook_dot_bin=b"\x00"), ".xlsb"),
        (zipped(mimetype=b"application/vnd.oasis", content_dot_xml=b"<x/>"), "LibreOffice"),
        (zipped(holiday_dot_txt=b"hello"), "zip"),
        (compound(["WordDocument"]), "Word"),
        (compound(["VisioDocument"]), "Office khác"),
    ],
)
def test_other_kinds_are_named(data, kind):
    trouble = refused(data)
    assert isinstance(trouble, troubles.NotAWorkbook)
    assert kind in trouble.message


def test_empty_file():
    assert refused(b"").code == "empty-file"


def test_file_beyond_the_limit(tmp_path):
    path = tmp_path / "lớn.xlsx"
    with path.open("wb") as stream:
        stream.truncate(guard.MOST_BYTES + 1)
    with pytest.raises(troubles.FileTooLarge) as caught:
        load(path)
    assert "24 MB" in caught.value.message


def test_password_protected_xlsx():
    assert refused(compound(["EncryptionInfo", "EncryptedPackage"])).code == "password-protected"


def test_password_protected_xls():
    bof, filepass, eof = (
        b"\x09\x08\x04\x00\x00\x06\x05\x00",
        b"\x2f\x00\x06\x00" + b"\x00" * 6,
        b"\x0a\x00\x00\x00",
    )
    body = (bof + filepass + eof).ljust(4096, b"\x00")
    assert refused(compound(["Workbook"], body)).code == "password-protected"


def test_encrypted_zip_entry(plain):
    broken = bytearray(plain)
    place = broken.find(b"PK\x01\x02")
    while place >= 0:
        broken[place + 8] |= 1
        place = broken.find(b"PK\x01\x02", place + 4)
    assert refused(bytes(broken)).code == "password-protected"


def test_zip_bomb_that_tells_its_size(plain):
    bomb = repacked(plain, {"xl/media/image1.xml": b"\x00" * (60 * 1024 * 1024)})
    assert len(bomb) < 100_000
    assert refused(bomb).code == "zip-bomb"


def test_zip_bomb_in_a_needed_part(plain):
    bomb = repacked(
        plain, {"xl/sharedStrings.xml": b" " * (guard.MOST_UNPACKED + 1), "ballast": bytes(range(256)) * 800}
    )
    bomb = _stored_ballast(bomb)
    assert refused(bomb).code == "zip-bomb"


def _stored_ballast(data: bytes) -> bytes:
    """Lower the ratio of the whole file, as a careful maker of bombs would."""
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("ballast2", b"\x07" * 200_000)
    return made.getvalue()


def test_zip_bomb_that_lies_about_its_size(plain):
    bomb = bytearray(repacked(plain, {"xl/styles.xml": b" " * (guard.MOST_UNPACKED + 10)}))
    size = (guard.MOST_UNPACKED + 10).to_bytes(4, "little")
    assert bomb.count(size) >= 1
    told = bytes(bomb).replace(size, (1000).to_bytes(4, "little"))
    assert refused(told).code == "zip-bomb"


def test_too_many_entries():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(guard.MOST_ENTRIES + 1):
            archive.writestr(f"xl/{number}", b"")
    assert refused(made.getvalue()).code == "zip-bomb"


def test_billion_laughs(plain):
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "ha">{lines}]><sst>&l9;</sst>'.encode()
    assert refused(repacked(plain, {"xl/sharedStrings.xml": bomb})).code == "dangerous-xml"
    assert (
        refused(repacked(plain, {"xl/sharedStrings.xml": bomb.decode().encode("utf-16")})).code
        == "damaged-workbook"
    )


def test_cell_at_the_far_corner_takes_no_memory(plain):
    corner = with_sheet(
        plain,
        [b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    )
    assert refused(corner).code == "too-many-rows"
    wide = with_sheet(plain, [b'<row r="19000"><c r="XFD19000"><v>1</v></c></row>'])
    assert refused(wide).code == "too-many-rows"
    beyond = with_sheet(plain, [b'<row r="9999999"><c r="ZZZ9999999"><v>1</v></c></row>'])
    assert refused(beyond).code == "damaged-workbook"


def test_cells_without_references_are_counted(plain):
    row = b"<row>" + b"<c><v>1</v></c>" * 300 + b"</row>"
    assert refused(with_sheet(plain, [row * 2100])).code == "too-many-rows"
    assert len(read_sheets(inspect(with_sheet(plain, [row * 10])))[0].rows) == 10


def test_old_workbook_that_claims_a_huge_sheet():
    import struct

    data = bytearray(xls([HEADINGS, PERSON]))
    record = struct.pack("<HH", 0x200, 14)
    place = bytes(data).index(record) + 4
    struct.pack_into("<IIHH", data, place, 0, 65536, 0, 256)
    assert refused(bytes(data)).code == "too-many-rows"


PEAK = (
    "status = Path('/proc/self/status').read_text()\n"
    "print(int(status.split('VmHWM:')[1].split()[0]) // 1024)\n"
)
"""Prints the process's own peak in MiB; `ru_maxrss` would count the parent it was forked from."""


@pytest.mark.parametrize("filled", [False, True])
def test_a_million_styled_rows_in_bounded_time_and_memory(tmp_path, filled):
    path = tmp_path / "big.xlsx"
    rows = 1_000_000 if not filled else 300_000
    path.write_bytes(million_styled_rows(columns=2, rows=rows, filled=filled))
    code = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))\n"
        "from datetime import date\nfrom pathlib import Path\n"
        "from desktop.importing.previewing import preview\n"
        "from desktop.importing.troubles import TooManyRows\n"
        "try:\n    preview(Path(sys.argv[1]), [], today=date(2026, 10, 5), new_id=str)\n"
        "except TooManyRows as trouble:\n    assert '20.000 dòng' in trouble.message\n"
        "else:\n    sys.exit('not refused')\n" + PEAK
    )
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - begun < 10
    assert int(done.stdout) < 300


def test_the_largest_list_that_is_read_stays_in_bounds(tmp_path):
    path = tmp_path / "list.xlsx"
    rows = [
        f'<row r="{n}">'
        + "".join(
            f'<c r="{chr(65 + c)}{n}" t="inlineStr"><is><t>Nguyễn Văn {n}</t></is></c>' for c in range(12)
        )
        + "</row>"
        for n in range(1, 20_001)
    ]
    path.write_bytes(with_sheet(xlsx([HEADINGS]), ["".join(rows).encode()]))
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from desktop.importing.guard import inspect, load\n"
        "from desktop.importing.reading import read_sheets\n"
        "sheets = read_sheets(inspect(load(Path(sys.argv[1]))))\nassert len(sheets[0].rows) == 20000\n" + PEAK
    )
    done = subprocess.run(
        [sys.executable, "-c", code, path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 300


def test_damage_is_told_never_raised_as_a_bug(plain, rng):
    """Flip and cut bytes of both formats: either it reads, or it is a named trouble."""
    old = xls([HEADINGS, *[PERSON] * 20])
    said = set()
    for data in (plain, old):
        for _ in range(60):
            broken = bytearray(data)
            for _ in range(rng.randint(1, 12)):
                broken[rng.randrange(len(broken))] = rng.randrange(256)
            cut = bytes(broken[: rng.randrange(1, len(broken))]) if rng.random() < 0.3 else bytes(broken)
            try:
                read_sheets(inspect(load(cut)))
            except troubles.ImportTrouble as trouble:
                said.add(trouble.code)
    assert "damaged-workbook" in said


def test_garbage_behind_each_signature(rng):
    for head in (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        for size in (0, 10, 600, 5000):
            assert isinstance(
                refused(head + rng.randbytes(size)), troubles.DamagedWorkbook | troubles.NotAWorkbook
            )


def test_only_inspected_parts_reach_the_reader(plain):
    handed = inspect(repacked(plain, {"xl/vbaProject.bin": b"macro", "xl/media/a.png": b"x"})).content
    with zipfile.ZipFile(io.BytesIO(handed)) as archive:
        names = archive.namelist()
    assert FIRST_SHEET in names
    assert not [name for name in names if "vba" in name or "media" in name]


def test_backslashes_in_part_names_are_understood(plain):
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name.replace("/", "\\")), old.read(name))
    assert read_sheets(inspect(made.getvalue()))[0].rows[1][1] == "Nguyễn Văn An"
