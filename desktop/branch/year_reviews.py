"""The year-end review (kiểm điểm, đánh giá, xếp loại cuối năm): own words, the branch's vote, the proposal.

Quy định 366-QĐ/TW 30/8/2025 and Hướng dẫn 43-HD/BTCTW 31/10/2025; forms, levels, thresholds and the cap are
data (`resources/review`). The program rates nobody: points and levels are the member's and the branch's.
"""

from enum import StrEnum

import msgspec


class ReviewForm(StrEnum):
    """Which form (mẫu) is filled in."""

    COLLECTIVE = "01"
    """Mẫu 01-HD KĐ.ĐG: báo cáo kiểm điểm của tập thể."""
    MEMBER = "2a"
    """Mẫu 2A: cá nhân không giữ chức vụ lãnh đạo, quản lý."""
    LEADER = "2b"
    """Mẫu 2B: cá nhân giữ chức vụ lãnh đạo, quản lý."""
    OUTSIDE = "2c"
    """Mẫu 2C: đảng viên không công tác trong hệ thống chính trị."""


class Rating(StrEnum):
    """Mức xếp loại chất lượng, from the highest."""

    EXCELLENT = "excellent"
    """Hoàn thành xuất sắc nhiệm vụ (HTXSNV)."""
    GOOD = "good"
    """Hoàn thành tốt nhiệm vụ (HTTNV)."""
    DONE = "done"
    """Hoàn thành nhiệm vụ (HTNV)."""
    NOT_DONE = "not-done"
    """Không hoàn thành nhiệm vụ (KHTNV)."""


class YearReview(msgspec.Struct, frozen=True, kw_only=True):
    """One person's review of one year; with an empty `member_id` the collective's (form 01)."""

    id: str
    """`<year>/<member_id>`; `<year>/` for the branch."""
    member_id: str = ""
    year: str
    form: ReviewForm = ReviewForm.MEMBER
    offices: str = ""
    """Chức vụ Đảng, chính quyền, đoàn thể, as the form asks."""
    workplace: str = ""
    """Đơn vị công tác."""
    texts: dict[str, str] = {}
    """Own text by the code of the form's section."""
    marks: dict[str, str] = {}
    """Self-assessment by the code of the section: a code of the form's marks (`excellent`, `good`, …)."""
    general_points: float | None = None
    """Points the member gave himself or herself for the general criteria (of 30)."""
    task_points: float | None = None
    """Points for the results of tasks (of 70)."""
    self_rating: Rating | None = None
    """Tự nhận mức xếp loại."""
    branch_opinion: str = ""
    """Nhận xét, đánh giá của chi ủy, chi bộ."""
    votes: dict[str, int] = {}
    """Votes of the branch by level (`Rating` value)."""
    proposed: Rating | None = None
    """Mức chi bộ đề nghị."""
    meeting_id: str = ""
    """The meeting that voted."""
    decided: Rating | None = None
    """Mức cấp có thẩm quyền quyết định."""
    decision: str = ""
    """Number and date of that decision."""
    reply: str = ""
    """Ý kiến của đảng viên on the branch's assessment."""


def review_id(year: str, member_id: str) -> str:
    """Return the id under which a member's (empty: the branch's) review of a year is kept."""
    return f"{year}/{member_id}"
