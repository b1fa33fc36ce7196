"""Numbers of papers (số và ký hiệu): one series for each type within one term of the committee.

HD 05-HD/VPTW 27/5/2026 (as HD 36-HD/VPTW 03/4/2018): continuous from 01 per document type within a term
(nhiệm kỳ cấp ủy), not per calendar year.
"""

from collections.abc import Iterable

import msgspec

MINUTES = "BB"
"""Biên bản."""


class Series(msgspec.Struct, frozen=True, kw_only=True):
    """Where a series stands: `opening` is the last number used before this program took over."""

    id: str
    type: str
    """Symbol of the document type: `BB`."""
    term: str
    """The term of the committee: `2025-2030`."""
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
