"""Yearly commitments (bản cam kết tu dưỡng, rèn luyện, phấn đấu), and what came of them.

The member's own text within the branch's frame; leaders add the part on setting an example (nêu gương). The
personal action programme (Kết luận 567-KL/TU, Thành ủy TP. Hồ Chí Minh, mục 6) stands beside it.
"""

from enum import StrEnum

import msgspec


class CommitmentResult(StrEnum):
    """What the member and the branch found of a commitment, in words the branch chose itself."""

    KEPT = "kept"
    """Thực hiện đầy đủ."""
    PARTLY = "partly"
    """Thực hiện một phần."""
    NOT_KEPT = "not-kept"
    """Chưa thực hiện."""


class Commitment(msgspec.Struct, frozen=True, kw_only=True):
    """One commitment a member a year; with an empty `member_id` that of the branch as a collective."""

    id: str
    """`<year>/<member_id>`; `<year>/` for the branch."""
    member_id: str = ""
    year: str
    """`2026`."""
    texts: dict[str, str] = {}
    """Own text by the code of the frame's part (`resources/commitment`)."""
    measures: str = ""
    """Biện pháp thực hiện."""
    example: str = ""
    """Nêu gương: for leaders."""
    leader: bool = False
    signed_on: str = ""
    """Day it was signed: from then on it is registered."""
    registers_model: bool = False
    """Đăng ký học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh."""
    model: str = ""
    """Mô hình, việc làm cụ thể registered."""
    programme: str = ""
    """Chương trình hành động cá nhân."""
    programme_result: str = ""
    mid_on: str = ""
    mid_result: CommitmentResult | None = None
    mid_words: str = ""
    """Mid-year: the member's own words first, then what the branch said."""
    end_on: str = ""
    end_result: CommitmentResult | None = None
    end_words: str = ""


def commitment_id(year: str, member_id: str) -> str:
    """Return the id under which a member's (empty: the branch's) commitment of a year is kept."""
    return f"{year}/{member_id}"
