"""How a Party document looks (thể thức văn bản của Đảng), as data: sizes, margins, punctuation, spelling.

A layout is a file of `resources/layouts` with its legal basis and the day from which it is in force. Lengths
named `_mm` are millimetres; sizes, lines and gaps are points. What every layout shares (which line is bold,
which is in capitals) is in the page frame; what a guidance may change is here.
"""

import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

from desktop.branch.names import nfc
from desktop.branch.rules import BadRules, LegalBasis, shipped
from desktop.data import resource
from desktop.words import translate

MM = 72 / 25.4
"""Points in a millimetre."""
_COMMITTEE = re.compile(r"\b(?:ủy|uỷ)\b", re.IGNORECASE)

Size = Annotated[float, msgspec.Meta(ge=6, le=48)]
Length = Annotated[float, msgspec.Meta(ge=0, le=420)]
Line = Annotated[float, msgspec.Meta(ge=6, le=60)]


class PageRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sheet: paper, margins, page number (số trang)."""

    width_mm: Length
    height_mm: Length
    top_mm: Length
    bottom_mm: Length
    left_mm: Length
    right_mm: Length
    number_top_mm: Length
    """From the paper's edge to the top of the page number's line."""
    number_size: Size


class HeaderRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The head of page one: organisations at the left, the Party's name, place and date at the right."""

    party: str
    party_size: Size
    superior_size: Size
    issuer_size: Size
    star: str
    number_size: Size
    number_label: str
    """What stands before the number: `Số ` (no colon in Party documents)."""
    place_size: Size
    draft_label: str
    line: Line
    gap_mm: Length
    """Least distance between the two columns."""
    rule_width: Annotated[float, msgspec.Meta(gt=0, le=3)]
    rule_below: Annotated[float, msgspec.Meta(gt=0, le=12)]
    """From the base line of the Party's name to the rule."""


class TitleRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tên loại, trích yếu, and the line of hyphens."""

    size: Size
    subject_size: Size
    separator: str
    gap_above: Length
    gap_below: Length


class BodyRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nội dung: justified, exact line spacing, first-line indent."""

    size: Size
    line: Line
    paragraph_gap: Length
    indent_mm: Length
    least_tail_lines: Annotated[int, msgspec.Meta(ge=1, le=6)]
    """Fewest lines of a paragraph at the foot or the head of a page."""


class TableRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tables of lists and forms."""

    size: Size
    line: Line
    padding: Length
    side_padding: Length
    rule_width: Annotated[float, msgspec.Meta(gt=0, le=3)]


class SignatureRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Blocks of signature (phần ký)."""

    size: Size
    space_mm: Length
    """Between the last line of the title and the printed name: about four lines."""
    field_width_mm: Length
    gap_above: Length


class RecipientRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nơi nhận: label, list, and what separates its lines."""

    label: str
    label_size: Size
    size: Size
    line: Line
    separator: str
    """`;` in HD 05-HD/VPTW 2026, `,` in HD 36-HD/VPTW 2018; the last line ends in a full stop."""
    report_note: str
    archive: str


class SpellingRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Spellings in which guidances differ."""

    committee: str
    """How the syllable of `đảng ủy` is written: `ủy` or `uỷ`."""


class MinutesRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What minutes carry beside their text; both variants exist in practice."""

    place_line: bool
    """Place and date in the head (mẫu biên bản of HD 16-HD/VPTW 23/02/2023 has it)."""
    recipients: bool
    recorder_title: str
    chair_title: str


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole layout (bộ quy tắc thể thức)."""

    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...]
    page: PageRules
    header: HeaderRules
    title_block: TitleRules
    body: BodyRules
    table: TableRules
    signature: SignatureRules
    recipients: RecipientRules
    spelling: SpellingRules
    minutes: MinutesRules

    def spelled(self, text: str) -> str:
        """Return `text` with the committee's syllable in this layout's spelling (`ĐẢNG ỦY`, `ĐẢNG UỶ`)."""
        return _COMMITTEE.sub(self._in_case, text)

    def _in_case(self, found: re.Match[str]) -> str:
        word, committee = found.group(), self.spelling.committee
        if word.isupper():
            return committee.upper()
        return committee.capitalize() if word[0].isupper() else committee


DEFAULT = "hd05-2026"
"""Hướng dẫn 05-HD/VPTW, 27/5/2026."""


def read_layout(path: Path) -> Layout:
    """Read a layout; raises `BadRules` with the place and the reason."""
    try:
        text = nfc(path.read_text(encoding="utf-8"))
        found = msgspec.json.decode(text.encode(), type=Layout)
    except (OSError, UnicodeDecodeError, msgspec.MsgspecError) as error:
        raise _bad(path, str(error)) from error
    page = found.page
    if page.left_mm + page.right_mm >= page.width_mm or page.top_mm + page.bottom_mm >= page.height_mm:
        raise _bad(path, translate("layouts", "lề rộng hơn trang giấy"))
    return found


def _bad(path: Path, reason: str) -> BadRules:
    return BadRules(
        translate(
            "layouts", "Không dùng được tệp thể thức “{name}”: {reason}.", name=path.name, reason=reason
        ),
        translate("layouts", "Thể thức đang dùng không đổi."),
        translate("layouts", "Chọn thể thức khác trong Cài đặt, hoặc xin lại tệp từ đảng ủy cấp trên."),
        path=str(path),
    )


@lru_cache(maxsize=8)
def layout(identifier: str = DEFAULT) -> Layout:
    """Return a shipped layout by its id; raises `BadRules` where there is none."""
    return read_layout(resource("layouts", f"{identifier}.json"))


def layout_on(day: date) -> str:
    """Return the id of the newest shipped layout in force on `day`; the oldest where none was yet."""
    dated = sorted((layout(one).valid_from, one) for one in shipped("layouts"))
    return ([pair for pair in dated if pair[0] <= day.isoformat()] or dated[:1])[-1][1]
