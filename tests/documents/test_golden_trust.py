"""Key cards and receipts as they stood when a person last looked at them.

A changed form fails here. Look at the new page; when it is right, write the file anew:
`SOCHIBO_UPDATE_GOLDEN=1 pytest tests/documents/test_golden_trust.py`.
"""

import io
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pdfplumber
import pytest

from desktop.documents.key_card import (
    CommitteeSheet,
    KeyCardSheet,
    committee_card_pdf,
    grouped_lines,
    key_card_pdf,
    qr_marks,
)
from desktop.documents.layouts import layout
from desktop.documents.receipt_slip import ReceiptSlip, SlipLine, receipt_slip_pdf
from tests.documents import pdfa
from tests.documents.measuring import MM, described, measured

GOLDEN = Path(__file__).parent.parent / "golden"
HD05, HD36 = layout("hd05-2026"), layout("hd36-2018")
MADE = datetime(2026, 10, 5, 9, 15, tzinfo=timezone(timedelta(hours=7)))
FINGERPRINT = "3f2a91c07bd4e65880a1b2c3d4e5f60718293a4b5c6d7e8f9001122334455667"
WORDS = ("nắng", "trăng", "sông", "mây", "núi", "biển", "lúa", "tre", "sen", "gió", "mưa")

CARD = KeyCardSheet(
    unit="Chi bộ ấp Thới Hòa",
    superior="Đảng bộ xã Thới Hưng",
    place="Thới Hưng",
    purpose="enrol",
    holder="Nguyễn Văn Minh",
    position="Bí thư chi bộ",
    roles=("chair", "recorder"),
    fingerprint=FINGERPRINT,
    words=WORDS,
    valid_from=date(2026, 10, 5),
    valid_until=date(2031, 10, 6),
    key="RSA 3072",
    made=MADE,
)
RENEWAL = msgspec.structs.replace(CARD, purpose="renew", roles=("chair",), replaces="ab" * 32, position="")
REPLACED = msgspec.structs.replace(
    CARD, purpose="replace", replaces="ab" * 32, issuer="Ban Cơ yếu Chính phủ", place=""
)
COMMITTEE = CommitteeSheet(
    name="Đảng ủy xã Thới Hưng",
    superior="Đảng bộ thành phố Cần Thơ",
    place="Thới Hưng",
    fingerprint=FINGERPRINT,
    words=WORDS,
    holder="Văn phòng Đảng ủy xã Thới Hưng",
    root="cd" * 32,
    valid_from=date(2026, 10, 5),
    valid_until=date(2031, 10, 6),
    key="RSA 3072",
    made=MADE,
)
SLIP = ReceiptSlip(
    committee="Đảng ủy xã Thới Hưng",
    superior="Đảng bộ thành phố Cần Thơ",
    place="Thới Hưng",
    unit="Chi bộ ấp Thới Hòa",
    number=3,
    lines=(
        SlipLine(about="Gói số 7, tháng 10/2026", sha256="ab" * 32, accepted=True, at=MADE),
        SlipLine(
            about="Gói số 8, quý III/2026",
            sha256="12" * 32,
            accepted=False,
            reasons=("Báo cáo chưa có chữ ký của bí thư chi bộ.", "Đề nghị nộp lại trước ngày 10/10/2026."),
            at=MADE,
        ),
        SlipLine(about="Thẻ khóa của đồng chí Nguyễn Văn Minh", sha256="cd" * 32, accepted=True, at=MADE),
    ),
    clerk="Lê Thị Thu",
    made=MADE,
)
FORMS = {
    "key-card": lambda: key_card_pdf(CARD, layout=HD05),
    "key-card-renewal": lambda: key_card_pdf(RENEWAL, layout=HD36),
    "key-card-replacement": lambda: key_card_pdf(REPLACED, layout=HD05),
    "committee-card": lambda: committee_card_pdf(COMMITTEE, layout=HD05),
    "receipt-slip": lambda: receipt_slip_pdf(SLIP, layout=HD05),
}


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_as_it_was(name):
    paper = FORMS[name]()
    now = described(paper.pdf)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SOCHIBO_UPDATE_GOLDEN") == "1":
        path.write_text(now, "utf-8")
    assert now.splitlines() == path.read_text("utf-8").splitlines()
    assert paper.pages == 1
    assert FORMS[name]().pdf == paper.pdf


@pytest.mark.parametrize("name", FORMS)
def test_the_form_is_kept_for_good(name):
    assert pdfa.faults(FORMS[name]().pdf) == []


def test_the_fingerprint_stands_in_large_groups():
    assert grouped_lines(FINGERPRINT)[0] == "3F2A 91C0 7BD4 E658"
    word = measured(key_card_pdf(CARD, layout=HD05).pdf).find("3F2A")
    assert (word.face, word.size) == ("Bold", 15.0)


def test_every_word_of_the_fingerprint_is_printed():
    text = " ".join(one.text for one in measured(key_card_pdf(CARD, layout=HD05).pdf).words)
    assert all(word in text for word in WORDS)


def test_the_qr_code_is_drawn_as_the_encoder_says():
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(FINGERPRINT.upper())
    code.make()
    count = code.getModuleCount()
    side = count * 2.0
    painted = {
        (int(mark.y0 // 2), int(column))
        for mark in qr_marks(FINGERPRINT.upper(), 0.0, 0.0, side)
        for column in range(round(mark.x0 / 2), round(mark.x1 / 2))
    }
    expected = {(row, column) for row in range(count) for column in range(count) if code.isDark(row, column)}
    assert painted == expected


def test_the_qr_code_stands_whole_on_the_printed_page():
    with pdfplumber.open(io.BytesIO(key_card_pdf(CARD, layout=HD05).pdf)) as document:
        rects = document.pages[0].rects
        box = (document.pages[0].width, document.pages[0].height)
    left, top = min(one["x0"] for one in rects), min(one["top"] for one in rects)
    drawn = sorted((one["x0"] - left, one["top"] - top, one["x1"] - left) for one in rects)
    meant = sorted((mark.x0, mark.y0, mark.x1) for mark in qr_marks(FINGERPRINT.upper(), 0.0, 0.0, 36 * MM))
    assert drawn == [pytest.approx(one, abs=0.01) for one in meant]
    assert 0 < left < left + 36 * MM < box[0]
