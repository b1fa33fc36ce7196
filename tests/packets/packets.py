"""Packets to look at: small ones and one with signed minutes."""

from functools import lru_cache
from io import BytesIO

import openpyxl

from desktop.packets.manifest import PacketFacts
from desktop.packets.sealing import PacketFile, seal
from tests.signing import people

NOW = people.NOW
RECORDS = PacketFile(
    name="records.json",
    media_type="application/json",
    title="Dữ liệu kỳ 10/2026",
    content=b'{"present": 35}\n',
)


def workbook(number: int = 35) -> bytes:
    """A workbook nobody has signed."""
    made = openpyxl.Workbook()
    made.active["A1"] = number
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def sheet(content: bytes) -> PacketFile:
    return PacketFile(
        name="check.xlsx",
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        title="Bảng đối chiếu",
        content=content,
    )


SHEET = sheet(workbook())


def facts(**changes) -> PacketFacts:
    said = {
        "unit": people.UNIT, "superior": "Đảng bộ xã Thới Hưng", "period": "2026-10", "sequence": 7,
        "previous": "ab" * 32, "program": "Sổ Chi Bộ 0.1.0",
    }  # fmt: skip
    return PacketFacts(**(said | changes))


def minutes(content: bytes) -> PacketFile:
    return PacketFile(
        name="minutes.pdf", media_type="application/pdf", title="Biên bản tháng 10", content=content
    )


@lru_cache
def small(sequence: int = 7) -> bytes:
    return seal([RECORDS], facts=facts(sequence=sequence), signers=[people.chair()], now=NOW)


@lru_cache
def full() -> bytes:
    files = [minutes(people.signed_by_both()), SHEET, RECORDS]
    return seal(files, facts=facts(), signers=[people.recorder(), people.chair()], now=NOW)
