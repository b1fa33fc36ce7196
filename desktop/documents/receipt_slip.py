"""The printed receipt (biên nhận): given into the hand beside the signed file on a stick."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from desktop.branch.dates import short
from desktop.branch.names import clean
from desktop.branch.organisation import Branch
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.layouts import MM, Layout, SignatureRules
from desktop.documents.page import Composer, Signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align
from desktop.documents.wording import flat

KIND = "Biên nhận"
_ACCEPTED, _REFUSED = "Đã nhận", "Trả lại"
_SHOWN = 8
"""First digits of a packet's hash on the slip: enough to tell packets apart by eye."""
_SIGN_SPACE_MM = 18.0


class SlipLine(msgspec.Struct, frozen=True, kw_only=True):
    """One answer on the slip."""

    about: str
    """`Gói số 7, tháng 10/2026`, `Thẻ khóa của đồng chí …`."""
    sha256: str
    accepted: bool
    reasons: tuple[str, ...] = ()
    at: datetime


class ReceiptSlip(msgspec.Struct, frozen=True, kw_only=True):
    """What the slip says."""

    committee: str
    superior: str = ""
    place: str = ""
    """Of the date line; empty: no date line."""
    unit: str
    number: int
    """Number of the return packet to this branch."""
    lines: tuple[SlipLine, ...]
    clerk: str
    made: datetime


def receipt_slip_pdf(slip: ReceiptSlip, *, layout: Layout) -> Paper:
    """Draw the slip: a row for each packet or key card, with the result and its reasons."""
    rules: SignatureRules = msgspec.structs.replace(layout.signature, space_mm=_SIGN_SPACE_MM)
    composer = Composer(msgspec.structs.replace(layout, signature=rules))
    issuer = Branch(id="", name=clean(slip.committee), superior=clean(slip.superior), place=clean(slip.place))
    composer.head(issuer, day=slip.made.date() if clean(slip.place) else None)
    composer.title(KIND, [f"số {slip.number:04d}, về các gói của {clean(slip.unit)}"])
    accepted = sum(one.accepted for one in slip.lines)
    composer.text(
        f"{clean(slip.committee)} đã kiểm tra {len(slip.lines):02d} mục do {clean(slip.unit)} nộp: "
        f"nhận {accepted:02d}, trả lại {len(slip.lines) - accepted:02d}."
    )
    table = Table(_columns(composer.frame.room), layout.table)
    composer.table(table, [table.row(_cells(at, one)) for at, one in enumerate(slip.lines, start=1)])
    composer.text(
        "Biên nhận có giá trị là tệp có chữ ký số của đảng ủy kèm theo; bản in này để lưu cùng hồ sơ nộp."
    )
    note = "(ký, ghi rõ họ tên)"
    composer.signatures(
        Signer(titles=("NGƯỜI NỘP",), note=note),
        Signer(titles=("NGƯỜI NHẬN",), note=note, name=clean(slip.clerk)),
    )
    laid = composer.finish()
    title = f"{KIND} số {slip.number:04d}, {clean(slip.unit)}"
    about = About(
        title=title,
        author=clean(slip.committee),
        created=slip.made,
        kind="receipt",
        period=f"{slip.made:%Y-%m}",
    )
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)


def _columns(room: float) -> tuple[Column, ...]:
    return spread(
        [
            Column("TT", 9 * MM, Align.CENTRE),
            Column("Mục đã nộp", 46 * MM),
            Column("Mã kiểm tra (SHA-256)", 27 * MM, Align.CENTRE),
            Column("Kết quả", 27 * MM, Align.CENTRE),
            Column("Lý do, ghi chú", 0.0),
        ],
        room,
    )


def _cells(number: int, one: SlipLine) -> Sequence[str]:
    verdict = f"{_ACCEPTED if one.accepted else _REFUSED} {short(one.at.date())}"
    digits = one.sha256[:_SHOWN].upper()
    grouped = " ".join(digits[at : at + 4] for at in range(0, _SHOWN, 4))
    return [str(number), clean(one.about), grouped, verdict, "; ".join(map(flat, one.reasons))]
