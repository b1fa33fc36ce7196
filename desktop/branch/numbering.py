"""Numbers of papers (số và ký hiệu): one series for each type within one term of the committee.

HD 05-HD/VPTW 27/5/2026 (as HD 36-HD/VPTW 03/4/2018): continuous from 01 per document type within a term
(nhiệm kỳ cấp ủy), not per calendar year.
"""

from collections.abc import Iterable

import msgspec

MINUTES = "BB"
"""Biên bản."""
RESOLUTION = "NQ"
"""Nghị quyết."""
ISSUED_TYPES = {
    "NQ": "Nghị quyết",
    "QĐ": "Quyết định",
    "KL": "Kết luận",
    "QC": "Quy chế",
    "TB": "Thông báo",
    "BC": "Báo cáo",
    "KH": "Kế hoạch",
    "CTr": "Chương trình",
    "ĐA": "Đề án",
    "PA": "Phương án",
    "TTr": "Tờ trình",
    "CV": "Công văn",
    "BB": "Biên bản",
}
"""Types a branch may issue, by symbol (Quy định 399-QĐ/TW 09/01/2026, Điều 11 and 13)."""
BRANCH_ORGAN, CONGRESS_ORGAN = "CB", "ĐH"
"""Chi bộ; đại hội, whose documents are a series of their own."""
ORGANS = (BRANCH_ORGAN, CONGRESS_ORGAN)


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Where a series stands: `opening` is the last number used before this program took over."""

    id: str
    type: str
    """Symbol of the document type: `BB`."""
    term: str
    """The term of the committee: `2025-2030`; for papers of its congress `2025-2030/ĐH`."""
    opening: int = 0


class IssuedPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the register of issued documents (sổ đăng ký văn bản đi)."""

    id: str
    type: str
    term: str
    number: int
    day: str
    subject: str
    meeting_id: str = ""
    record_id: str = ""
    """What it was written from where that is no meeting: `report:2026-Q3`, `programme:2026`."""


class IssuedContent(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes of an issued document as it was given its number: printed again, it is the same."""

    id: str
    """Id of its line in the register (`IssuedPaper`)."""
    name: str
    """File name."""
    content: bytes
    sha256: str


def next_number(opening: int, used: Iterable[int]) -> int:
    """Return the next number of a series: one after the highest used, never below the opening number."""
    return max([opening, *used]) + 1


def symbol(number: int, kind: str = MINUTES, organisation: str = "CB") -> str:
    """Write number and symbol: `05-BB/CB`."""
    return f"{number:02d}-{kind}/{organisation}"


def series_term(term: str, organisation: str = BRANCH_ORGAN) -> str:
    """Return the name of a series within a term: the congress has its own beside the branch's."""
    return term if organisation == BRANCH_ORGAN else f"{term}/{organisation}"


def organ_of(term: str) -> str:
    """Return whose series a term names: `CB`, or `ĐH` for a congress."""
    return term.rpartition("/")[2] if "/" in term else BRANCH_ORGAN


def symbol_of(paper: IssuedPaper) -> str:
    """Write number and symbol of a line of the register: `05-NQ/CB`, `01-BB/ĐH`."""
    return symbol(paper.number, paper.type, organ_of(paper.term))
