"""The review cycle inside meetings: a named sign, reviewed in its quarter, followed up until it is closed.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 2: each quarter a thematic review of members with signs; the next
quarter reviews the result of the remedy. Parts of a meeting like opinions and votes are.
"""

from enum import StrEnum

import msgspec


class SignReview(msgspec.Struct, frozen=True, kw_only=True):
    """What the quarterly thematic meeting recorded about one named sign (kiểm điểm chuyên đề quý)."""

    id: str
    """`<meeting_id>/<sign_id>`."""
    meeting_id: str
    sign_id: str
    own_words: str = ""
    """The member's own statement, first of all."""
    opinion: str = ""
    """Ý kiến của chi bộ."""
    conclusion: str = ""
    remedy: str = ""
    """Biện pháp khắc phục."""
    deadline: str = ""
    reply: str = ""
    """Ý kiến của đảng viên."""


class FollowOutcome(StrEnum):
    """What a later meeting found about the remedy of a named sign."""

    REMEDIED = "remedied"
    """Đã khắc phục: the sign is closed."""
    IN_PROGRESS = "in-progress"
    """Đang khắc phục: it stays open."""
    NOT_REMEDIED = "not-remedied"
    """Chưa khắc phục: it stays open."""
    ENDED = "ended"
    """Thôi theo dõi, with its grounds (the member left, the sign was recorded in error): closed."""


CLOSING = frozenset({FollowOutcome.REMEDIED, FollowOutcome.ENDED})


class FollowUp(msgspec.Struct, frozen=True, kw_only=True):
    """What a meeting found about the remedy of a sign named before (theo dõi khắc phục)."""

    id: str
    """`<meeting_id>/<sign_id>`."""
    meeting_id: str
    sign_id: str
    outcome: FollowOutcome
    grounds: str = ""
    """Căn cứ: what shows it."""
    reply: str = ""
    """Ý kiến của đảng viên."""
    deadline: str = ""
    """A new deadline, where it stays open."""


class PromptSource(StrEnum):
    """Who prompts (chủ thể gợi ý kiểm điểm)."""

    COMMITTEE = "committee"
    """Chi ủy."""
    SECRETARY = "secretary"
    """Bí thư chi bộ, where there is no chi ủy."""
    SUPERIOR = "superior"
    """Cấp ủy cấp trên."""


class Prompt(msgspec.Struct, frozen=True, kw_only=True):
    """A review prompt (gợi ý kiểm điểm) to a member or to the branch (Chỉ thị 12-CT/TU, điểm 3, 4)."""

    id: str
    source: PromptSource = PromptSource.COMMITTEE
    issuer: str = ""
    """Who wrote it, where it came from above: `Ban Thường vụ Đảng ủy xã`."""
    decision: str = ""
    """Number and date of the paper received from above."""
    on: str
    """Day it was written or received."""
    member_id: str = ""
    """To whom; empty: to the branch as a whole."""
    codes: tuple[str, ...] = ()
    """Signs it names, by code."""
    text: str = ""
    """What is to be made clear."""
    due: str
    """Month of the meeting in which it is to be answered: `2026-11`."""
    remark: str = ""
    """Remark of the people that it rests on, in short; never an anonymous one."""
    remark_received_by: str = ""
    remark_received_on: str = ""


class PromptAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a prompt as a meeting heard it (giải trình, tiếp thu)."""

    id: str
    """`<meeting_id>/<prompt_id>`."""
    meeting_id: str
    prompt_id: str
    own_words: str = ""
    opinion: str = ""
    """Ý kiến của chi bộ."""
