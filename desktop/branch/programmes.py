"""The branch's yearly programme of inspection and supervision, and the yearly screening of its members.

Kết luận 567-KL/TU (Thành ủy TP. Hồ Chí Minh), mục 4 and 6; Quy định 296-QĐ/TW 30/5/2025. Screening (rà soát,
sàng lọc) goes to the superior in January.
"""

from enum import StrEnum

import msgspec


class InspectionKind(StrEnum):
    """What the branch does."""

    INSPECTION = "inspection"
    """Kiểm tra."""
    SUPERVISION = "supervision"
    """Giám sát chuyên đề."""


class Inspection(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the yearly programme (chương trình kiểm tra, giám sát), and its result."""

    id: str
    year: str
    month: str
    """Month it is planned for: `2026-06`."""
    kind: InspectionKind = InspectionKind.SUPERVISION
    subject: str = ""
    """Nội dung."""
    target: str = ""
    """Đối tượng, in words: `Tổ đảng 2`, or members named in `target_ids`."""
    target_ids: tuple[str, ...] = ()
    in_charge: str = ""
    """Id of the member in charge (đảng viên phụ trách)."""
    result: str = ""
    result_on: str = ""
    meeting_id: str = ""
    """The meeting that heard the result."""


class Screened(StrEnum):
    """What the branch concluded in the screening."""

    KEEPS = "keeps"
    """Giữ vững tư cách đảng viên."""
    HELPED = "helped"
    """Cần giáo dục, giúp đỡ."""
    CONSIDERED = "considered"
    """Đề nghị xem xét đưa ra khỏi Đảng."""


class Screening(msgspec.Struct, frozen=True, kw_only=True):
    """What the branch concluded of one member in the yearly screening (rà soát, sàng lọc đảng viên)."""

    id: str
    """`<year>/<member_id>`."""
    year: str
    member_id: str
    outcome: Screened
    own_words: str = ""
    grounds: str = ""
    """Căn cứ, by the grounds of Quy định 294-QĐ/TW, điểm 8.1."""
    helper_id: str = ""
    """Đảng viên được phân công giúp đỡ."""
    reply: str = ""
