"""Workbooks to be signed, and some that are: made once a run."""

from functools import lru_cache
from io import BytesIO

import openpyxl

from desktop.signing.records import CHAIR, RECORDER, SigningKey
from desktop.signing.workbook import sign_workbook
from tests.signing import people

SUBJECT = 'Bảng điểm danh <tháng 10> & "sổ" 2026'
OFFICES = {CHAIR: "Bí thư chi bộ", RECORDER: "Chi ủy viên"}


@lru_cache
def book() -> bytes:
    """A small workbook as the program makes them: two sheets, a formula, a comment."""
    from openpyxl.comments import Comment

    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Điểm danh"
    for number in range(1, 30):
        sheet.append([number, f"Đảng viên {number}", number % 3, f"=C{number}+1"])
    sheet["B1"].comment = Comment("Ghi chú", "Chi bộ")
    made.create_sheet("Tổng hợp")["A1"] = 25
    made.properties.title = "Bảng điểm danh"
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def signed_by(content: bytes, key: SigningKey, role: str = CHAIR) -> bytes:
    return sign_workbook(
        content, key, now=people.NOW, role=role, office=OFFICES[role], unit=people.UNIT, subject=SUBJECT
    )


@lru_cache
def signed(kind: str = "rsa") -> bytes:
    key = people.chair() if kind == "rsa" else people.other_key(kind="ec", name=people.CHAIR_NAME)
    return signed_by(book(), key)


@lru_cache
def signed_by_both(kind: str = "rsa") -> bytes:
    return signed_by(signed(kind), people.recorder(), RECORDER)


@lru_cache
def other_signed() -> bytes:
    """Another genuine workbook of the same signer, with another number in it."""
    made = openpyxl.load_workbook(BytesIO(book()))
    made["Tổng hợp"]["A1"] = 24
    packed = BytesIO()
    made.save(packed)
    return signed_by(packed.getvalue(), people.chair())
