"""Corrections a member asks for in what the branch holds on him or her.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: a person may see and have corrected what is kept.
"""

from enum import StrEnum

import msgspec


class CorrectionState(StrEnum):
    """What became of it."""

    ASKED = "asked"
    """Đã đề nghị, chưa giải quyết."""
    MADE = "made"
    """Đã sửa."""
    REFUSED = "refused"
    """Không sửa, with the reason."""


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """One correction asked for (đề nghị đính chính)."""

    id: str
    member_id: str
    on: str
    """Day it was asked."""
    what: str
    """What stands and should be corrected."""
    wanted: str = ""
    """What it should say, in the member's own words."""
    state: CorrectionState = CorrectionState.ASKED
    answered_on: str = ""
    answer: str = ""
    """What was done, or why not."""
