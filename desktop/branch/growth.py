"""Training of members, the rota of who tells or presents next, and good models (mô hình, cách làm hay)."""

from enum import StrEnum

import msgspec


class Training(msgspec.Struct, frozen=True, kw_only=True):
    """One course a member attended (đào tạo, bồi dưỡng)."""

    id: str
    member_id: str
    title: str
    kind: str = ""
    """Bồi dưỡng đảng viên mới; lý luận chính trị; cập nhật kiến thức; nghiệp vụ …"""
    place: str = ""
    since: str = ""
    until: str = ""
    certificate: str = ""
    result: str = ""


class TurnKind(StrEnum):
    """What a turn of the rota is for."""

    STORY = "story"
    """Kể chuyện về tấm gương Hồ Chí Minh."""
    DOCUMENT = "document"
    """Giới thiệu văn bản, điều lệ, sách."""
    NOTEBOOK = "notebook"
    """Đọc sổ tay "Làm theo gương Bác"."""


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """One turn of the rota (phân công luân phiên): who, in which month's meeting, about what."""

    id: str
    period: str
    member_id: str
    kind: TurnKind = TurnKind.STORY
    topic: str = ""
    done: bool = False
    note: str = ""


class GoodModel(msgspec.Struct, frozen=True, kw_only=True):
    """A good model registered by a member or the branch (mô hình hay, cách làm hiệu quả)."""

    id: str
    year: str
    name: str
    member_id: str = ""
    """Whose; empty for the branch's own."""
    owner_text: str = ""
    """Others who carry it: `Tổ đảng 1`."""
    registered_on: str = ""
    content: str = ""
    result: str = ""
    recognised: str = ""
    """Khen thưởng, công nhận."""
