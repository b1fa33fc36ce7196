"""The kinds of meeting as rules: agenda, shortest length, who is entitled, how votes count, what papers hold.

Chỉ thị 50-CT/TW 23/7/2025, Hướng dẫn 42-HD/BTCTW 28/10/2025; data in `resources/meetings`, valid from a date.
"""

from enum import StrEnum

import msgspec

from desktop.branch.meetings import Matter, MeetingKind
from desktop.branch.rules import LegalBasis
from desktop.words import translate


class Entitled(StrEnum):
    """Who is called to a meeting (thành phần)."""

    BRANCH = "branch"
    """Every member of the branch."""
    COMMITTEE = "committee"
    """The chi ủy: those who hold one of `MeetingRules.committee_positions`."""


class VoteBaseKind(StrEnum):
    """Against whom a vote is measured (Quy định 294-QĐ/TW, điểm 9.3)."""

    CONVENED = "convened"
    """Full members convened, absent ones included."""
    CONGRESS = "congress"
    """The same, less full members absent for the whole congress with accepted reason."""


class CourseSection(StrEnum):
    """A part of the course (diễn biến) that a kind of meeting has, in the order the rule gives."""

    DUES = "dues"
    NEWS = "news"
    RESULTS = "results"
    """Kết quả thực hiện nghị quyết kỳ trước."""
    IDEOLOGY = "ideology"
    PRESENTATION = "presentation"
    """Chuyên đề, báo cáo or the file considered."""
    CHECK = "check"
    """Tự đối chiếu hằng tháng."""
    REVIEWS = "reviews"
    """Kiểm điểm các biểu hiện nêu trong quý."""
    FOLLOW_UP = "follow-up"
    """Kết quả khắc phục của quý trước."""
    PROMPTS = "prompts"
    """Giải trình, tiếp thu gợi ý kiểm điểm."""
    YEAR_REVIEWS = "year-reviews"
    """Kiểm điểm, xếp loại cuối năm."""
    OPINIONS = "opinions"
    VOTES = "votes"


class KindRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What holds for one kind of meeting."""

    kind: MeetingKind
    label: str
    """How lists name it: `Sinh hoạt chuyên đề`."""
    label_en: str = ""
    title: str
    """How papers name it; `{period}`, `{covers}`, `{subject}`, `{about}` are filled in."""
    agenda: tuple[str, ...]
    """Its lines; `{before}`, `{now}`, `{signs}`, `{covers}`, `{subject}`, `{about}` are filled in."""
    sections: tuple[CourseSection, ...]
    entitled: Entitled = Entitled.BRANCH
    vote_base: VoteBaseKind = VoteBaseKind.CONVENED
    matters: tuple[Matter, ...] = (Matter.ORDINARY,)
    """What is usually voted on; the first is suggested."""
    least_minutes: int = 0
    least_minutes_same_day: int = 0
    """Shortest length together with the regular meeting of the same day; 0 where there is no such rule."""
    once_a_period: bool = False
    covers: str = ""
    """`quarter` or `year`: what a review is about; empty for other kinds."""
    needs: str = ""
    """What has to be named: `subject`, `member` (about_id), `person` (about_name); empty for nothing."""
    scored: bool = False
    """Whether the branch scores the meeting's quality."""
    organisation: str = "CB"
    """After the slash of number and symbol: `CB`, for a congress `ĐH`."""
    recorder_title: str = ""
    """Title of the left signature block where it differs from the layout's."""
    chair_title: str = ""


class MeetingRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/meetings`."""

    rules: str = "meetings"
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    committee_positions: tuple[str, ...] = ("Bí thư", "Phó Bí thư", "Chi ủy viên")
    kinds: tuple[KindRule, ...]

    def of(self, kind: MeetingKind) -> KindRule:
        """Return the rule of one kind."""
        return next(one for one in self.kinds if one.kind is kind)

    def fault(self) -> str:
        """Say what cannot be right: a kind left out or told twice."""
        told = [one.kind for one in self.kinds]
        missing = [kind.value for kind in MeetingKind if kind not in told]
        if missing:
            return translate("rules", "thiếu loại sinh hoạt: {kinds}", kinds=", ".join(missing))
        if len(told) != len(set(told)):
            return translate("rules", "có loại sinh hoạt bị lặp")
        return ""
