"""The printed key card (thẻ khóa): what somebody compares by eye before a key is believed; one A4 page.

The same card lies on the stick as a signed file. The paper carries the fingerprint three times over, as
letters in groups, as words to be read aloud, and as a QR code, and the signatures of those who vouch for it.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import msgspec

from desktop.branch.dates import short
from desktop.branch.names import clean
from desktop.branch.organisation import Branch
from desktop.documents import fonts
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Fill, Fixed, Mark, line_marks, stack_height
from desktop.documents.layouts import MM, Layout, SignatureRules
from desktop.documents.page import Composer, Signer
from desktop.documents.table import frame_marks
from desktop.documents.typeset import Align, Line, Run, Style, set_lines

KIND = "Thẻ khóa ký"
COMMITTEE_KIND = "Thẻ khóa của đảng ủy"

_SUBJECTS = {
    "enrol": "đề nghị ghi nhận khóa ký số",
    "renew": "đề nghị gia hạn khóa ký số",
    "replace": "đề nghị thay khóa ký số đã mất",
}
_ROLES = {"chair": "chủ trì hội nghị", "recorder": "người ghi biên bản"}
_NOTE = "(ký, ghi rõ họ tên)"
_CONFIRMED = "đã so giống nhau, ghi nhận ngày ..... / ..... / ............"
_SIGN_SPACE_MM = 11.0
_QR_SIDE = 36 * MM
_QUIET = 5 * MM
"""Room kept free around the QR code: four of its modules (ISO/IEC 18004, 6.3.8)."""
_PAD = 3 * MM
_GROUP, _GROUPS_A_LINE = 4, 4
_FINGERPRINT_SIZE, _WORDS_SIZE = 15.0, 15.0


class KeyCardSheet(msgspec.Struct, frozen=True, kw_only=True):
    """What the sheet of a branch's key says."""

    unit: str
    superior: str
    place: str = ""
    """Of the date line; empty: no date line."""
    purpose: str
    """`enrol`, `renew` or `replace`."""
    holder: str
    position: str = ""
    roles: tuple[str, ...]
    """`chair`, `recorder`."""
    fingerprint: str
    """SHA-256 of the certificate, lower-case hex."""
    words: tuple[str, ...]
    """The same in words."""
    issuer: str = ""
    """Who issued the certificate; empty: the key certified itself."""
    valid_from: date
    valid_until: date
    key: str
    """Kind of key: `RSA 3072`."""
    replaces: str = ""
    """Fingerprint of the key it takes the place of."""
    made: datetime


class CommitteeSheet(msgspec.Struct, frozen=True, kw_only=True):
    """What the sheet of a committee's office key says."""

    name: str
    superior: str = ""
    place: str = ""
    fingerprint: str
    words: tuple[str, ...]
    holder: str
    """Name on the certificate."""
    root: str = ""
    """Fingerprint of its own issuer's certificate."""
    valid_from: date
    valid_until: date
    key: str
    replaces: str = ""
    made: datetime


def key_card_pdf(sheet: KeyCardSheet, *, layout: Layout) -> Paper:
    """Draw the sheet a branch signs and hands to its committee together with the file."""
    composer = _composer(sheet.unit, sheet.superior, sheet.place, sheet.made, layout)
    composer.title(KIND, [_SUBJECTS[sheet.purpose]])
    composer.text(Run("Kính gửi: ", fonts.ITALIC), f"{_addressee(sheet)}.", align=Align.CENTRE, indent=False)
    who = f"đồng chí {clean(sheet.holder)}" + (f", {clean(sheet.position)}" if sheet.position else "")
    roles = " và ".join(_ROLES[role] for role in sheet.roles)
    composer.text(
        f"{clean(sheet.unit)} đề nghị ghi nhận khóa ký số dưới đây của {who}, dùng để ký với tư cách {roles}."
        f"{_instead(sheet)}"
    )
    _key_block(composer, sheet.fingerprint, sheet.words)
    issuer = f"{clean(sheet.issuer)} cấp" if sheet.issuer else "tự cấp bằng phần mềm"
    _facts(composer, sheet.key, issuer, sheet.valid_from, sheet.valid_until)
    composer.text(
        "Văn thư đảng ủy so dãy ký tự hoặc các từ in trên với dãy hiện ra khi mở tệp thẻ khóa; "
        "giống nhau hoàn toàn mới ghi nhận."
    )
    holder = Signer(titles=("NGƯỜI GIỮ KHÓA",), note=_NOTE, name=clean(sheet.holder))
    composer.signatures(holder, Signer(titles=("T/M CHI BỘ",), note=_NOTE))
    composer.text(
        Run("Xác nhận của đảng ủy: ", fonts.BOLD), _CONFIRMED, indent=False, align=Align.LEFT, keep=True
    )
    composer.signatures(None, Signer(titles=("VĂN THƯ ĐẢNG ỦY",), note=_NOTE))
    subject = f"{KIND} của đồng chí {clean(sheet.holder)}"
    return _paper(composer, subject, sheet.unit, sheet.made, "key-card", layout)


def committee_card_pdf(sheet: CommitteeSheet, *, layout: Layout) -> Paper:
    """Draw the sheet a committee hands to its branches: they believe its receipts and encrypt to its key."""
    composer = _composer(sheet.name, sheet.superior, sheet.place, sheet.made, layout)
    composer.title(COMMITTEE_KIND, ["dùng để mã hóa gói nộp và kiểm tra biên nhận"])
    composer.text(
        f"{clean(sheet.name)} thông báo khóa của mình để các chi bộ trực thuộc mã hóa gói nộp gửi đảng ủy và "
        "kiểm tra chữ ký trên biên nhận, gợi ý của đảng ủy."
    )
    if sheet.replaces:
        composer.text(f"Khóa này thay cho khóa trước (dấu vân tay {_short(sheet.replaces)}).")
    _key_block(composer, sheet.fingerprint, sheet.words)
    _facts(composer, sheet.key, f"mang tên {clean(sheet.holder)}", sheet.valid_from, sheet.valid_until)
    if sheet.root:
        composer.text(f"- Chứng thư gốc của đảng ủy, dấu vân tay: {_short(sheet.root, 6)}", indent=False)
    composer.text(
        "Chi bộ so dãy ký tự hoặc các từ in trên với dãy chương trình hiện ra khi mở tệp thẻ của đảng ủy. "
        "Giống nhau hoàn toàn mới ghi nhận; nếu khác, không dùng tệp ấy và báo ngay cho đảng ủy."
    )
    composer.signatures(
        Signer(titles=("VĂN THƯ",), note=_NOTE), Signer(titles=("T/M ĐẢNG ỦY",), note="(ký, đóng dấu)")
    )
    subject = f"{COMMITTEE_KIND}: {clean(sheet.name)}"
    return _paper(composer, subject, sheet.name, sheet.made, "committee-card", layout)


def grouped_lines(fingerprint: str) -> tuple[str, ...]:
    """Return a fingerprint as lines of four groups of four capitals."""
    capitals = fingerprint.upper()
    groups = [capitals[at : at + _GROUP] for at in range(0, len(capitals), _GROUP)]
    return tuple(" ".join(groups[at : at + _GROUPS_A_LINE]) for at in range(0, len(groups), _GROUPS_A_LINE))


def _composer(unit: str, superior: str, place: str, made: datetime, layout: Layout) -> Composer:
    rules: SignatureRules = msgspec.structs.replace(layout.signature, space_mm=_SIGN_SPACE_MM)
    composer = Composer(msgspec.structs.replace(layout, signature=rules))
    issuer = Branch(id="", name=clean(unit), superior=clean(superior), place=clean(place))
    composer.head(issuer, day=made.date() if clean(place) else None)
    return composer


def _addressee(sheet: KeyCardSheet) -> str:
    bare = clean(sheet.superior)
    return f"Đảng ủy{bare[len('Đảng bộ') :]}" if bare.startswith("Đảng bộ ") else bare


def _instead(sheet: KeyCardSheet) -> str:
    """Say which key it takes the place of."""
    old = f" (dấu vân tay {_short(sheet.replaces)})" if sheet.replaces else ""
    if sheet.purpose == "renew":
        return f" Khóa này thay cho khóa đang dùng{old}."
    if sheet.purpose == "replace":
        return f" Đề nghị thôi tin khóa cũ đã mất{old}."
    return ""


def _short(fingerprint: str, groups: int = 4) -> str:
    capitals = fingerprint.upper()
    return " ".join(capitals[at * _GROUP : (at + 1) * _GROUP] for at in range(groups)) + " …"


def _facts(composer: Composer, key: str, issuer: str, begins: date, ends: date) -> None:
    span = f"{short(begins)}\u00a0-\u00a0{short(ends)}"  # kept on one line: its dash would look like an item
    composer.text(f"- Khóa {key}, {issuer}; giá trị {span}.", indent=False)


def _key_block(composer: Composer, fingerprint: str, words: Sequence[str]) -> None:
    """Add the framed block: letters and words at the left, the QR code at the right."""
    room = composer.frame.room
    beside = room - _QR_SIDE - _QUIET - 2 * _PAD
    lines = [*_lines("Dấu vân tay của chứng thư (SHA-256):", 12.0, beside, face=fonts.REGULAR)]
    for text in grouped_lines(fingerprint):
        lines += _lines(text, _FINGERPRINT_SIZE, beside)
    lines += _lines("Đọc bằng lời:", 12.0, beside, face=fonts.REGULAR)
    lines += _lines("\u00a0· ".join(words), _WORDS_SIZE, beside)
    height = max(stack_height(lines), _QR_SIDE) + 2 * _PAD
    marks: list[Mark] = [*frame_marks(0.0, 0.0, room, height, 1.0)]
    marks += line_marks(lines, _PAD, _PAD)
    marks += qr_marks(fingerprint.upper(), room - _QR_SIDE - _QUIET, (height - _QR_SIDE) / 2, _QR_SIDE)
    composer.blocks.append(Fixed(height, tuple(marks), gap=6.0, keep=True))


def _lines(text: str, size: float, room: float, *, face: str = fonts.BOLD) -> tuple[Line, ...]:
    return set_lines([Run(text, face)], Style(size, size * 1.35, Align.LEFT), room)


def qr_marks(text: str, x: float, y: float, side: float) -> Iterator[Fill]:
    """Yield the dark parts of a QR code, level M, filling a square of `side` points at `x`, `y`.

    The quiet zone of four modules around it is the caller's room.
    """
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    module = side / count
    for row in range(count):
        start = None
        for column in range(count + 1):
            dark = column < count and code.isDark(row, column)
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                top = y + row * module
                yield Fill(x + start * module, top, x + column * module, top + module)
                start = None


def _paper(composer: Composer, title: str, author: str, made: datetime, kind: str, layout: Layout) -> Paper:
    laid = composer.finish()
    about = About(title=title, author=clean(author), created=made, kind=kind, period=f"{made:%Y-%m}")
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)
