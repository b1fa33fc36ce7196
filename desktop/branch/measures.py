"""Reminders and discipline (nhắc nhở, phê bình; kỷ luật): what was decided, by whom, for whom.

Nhắc nhở, phê bình and rút kinh nghiệm are no discipline. Which form of discipline a person may receive is
data: Quy định 69-QĐ/TW 06/7/2022, Điều 7, 15 (`resources/measures`).
"""

from enum import StrEnum

import msgspec


class MeasureKind(StrEnum):
    """Forms, from the lightest to the heaviest."""

    REMIND = "remind"
    """Nhắc nhở: not discipline."""
    CRITICISE = "criticise"
    """Phê bình, rút kinh nghiệm: not discipline."""
    NOT_COMPLETED = "not-completed"
    """Xếp loại không hoàn thành nhiệm vụ because of what was named: not discipline."""
    PENDING = "pending"
    """Đang xem xét kỷ luật."""
    REPRIMAND = "reprimand"
    """Khiển trách."""
    WARNING = "warning"
    """Cảnh cáo."""
    DISMISSAL = "dismissal"
    """Cách chức."""
    DISSOLUTION = "dissolution"
    """Giải tán: for an organisation only."""
    EXPULSION = "expulsion"
    """Khai trừ."""


ORDER = tuple(MeasureKind)
DISCIPLINE = frozenset(
    {
        MeasureKind.REPRIMAND,
        MeasureKind.WARNING,
        MeasureKind.DISMISSAL,
        MeasureKind.DISSOLUTION,
        MeasureKind.EXPULSION,
    }
)


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """One measure taken on a member, or on the branch as a collective (empty `member_id`)."""

    id: str
    member_id: str = ""
    kind: MeasureKind
    on: str
    """Day it was decided or announced, a whole ISO date."""
    decision: str = ""
    """Number and date of the decision, as written on it; needed for discipline."""
    issuer: str = ""
    """Who decided."""
    reason: str = ""
    sign_id: str = ""
    """The named sign it goes back to, where there is one."""
    meeting_id: str = ""
    """The meeting that considered it."""
    head_responsibility: bool = False
    """Vi phạm quy định về trách nhiệm của người đứng đầu."""
    managed_above: bool = False
    """Thuộc diện cấp trên quản lý."""
    until: str = ""
    """End of its effect, where the decision names one."""
    reply: str = ""
    """Ý kiến của đảng viên."""
