"""The kinds of meeting as rules: agenda, shortest length, who is entitled, how votes count, what papers hold.

Chỉ thị 50-CT/TW 23/7/2025, Hướng dẫn 42-HD/BTCTW 28/10/2025; data in `resources/meetings`, valid from a date.
"""

from datetime import date
from enum import StrEnum
from string import Formatter
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.dates import earliest_day, next_period, period_label, period_short
from desktop.branch.meetings import Matter, Meeting, MeetingKind, MeetingRecord, VoteMethod
from desktop.branch.rules import LegalBasis, in_force, shipped_rules
from desktop.branch.spans import SpanKind, quarter_of, span_label, span_short
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.branch.closing import MeetingFile

FOLDER = "meetings"
THEMATIC = frozenset({MeetingKind.THEMATIC, MeetingKind.QUARTER_REVIEW})
"""Kinds that are thematic meetings: they may follow a regular meeting the same day, never replace it."""
BLANK = "…"
_FILLED = frozenset({"period", "before", "now", "signs", "covers", "subject", "about"})


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
    when_said: tuple[CourseSection, ...] = ()
    """Those of the sections that stand in the minutes only where something was recorded."""
    entitled: Entitled = Entitled.BRANCH
    vote_base: VoteBaseKind = VoteBaseKind.CONVENED
    matters: tuple[Matter, ...] = (Matter.ORDINARY,)
    """What is usually voted on; the first is suggested."""
    method: VoteMethod = VoteMethod.CARD
    """How it is usually voted on."""
    vote_needed: bool = False
    """Whether the meeting is there to vote on something."""
    least_minutes: int = 0
    least_minutes_same_day: int = 0
    """Shortest length together with a thematic (regular) meeting of the same day; 0: no such rule."""
    once_a_period: bool = False
    covers: str = ""
    """`quarter` or `year`: what a review is about; empty for other kinds."""
    needs: str = ""
    """What has to be named: `subject`, `member` (about_id), `person` (about_name); empty for nothing."""
    subject_label: str = ""
    """How the minutes introduce the subject, and the window asks for it: `Chuyên đề`."""
    subject_label_en: str = ""
    """The same in an English window; the minutes are Vietnamese in any."""
    ground_label: str = ""
    """How they introduce its ground: `Căn cứ chọn chuyên đề`."""
    ground_label_en: str = ""
    presentation_label: str = ""
    """Title of the section of what was presented: `Trình bày chuyên đề`."""
    presentation_label_en: str = ""
    body: str = "chi bộ"
    """Whose meeting it is, within a sentence: `chi bộ`, `chi ủy`, `đại hội`."""
    scored: bool = False
    """Whether the branch scores the meeting's quality."""
    organisation: str = "CB"
    """After the slash of number and symbol: `CB`, for a congress `ĐH`."""
    recorder_title: str = ""
    """Title of the left signature block where it differs from the layout's."""
    recorder_office: str = ""
    """Office under that title: `TRƯỞNG ĐOÀN`."""
    chair_title: str = ""

    def has(self, section: CourseSection) -> bool:
        """Tell whether meetings of this kind have a part in their course."""
        return section in self.sections

    def fault(self) -> str:
        """Say what cannot be right: a place to fill in that nothing fills, a section told twice."""
        try:
            places = [name for text in (self.title, *self.agenda) for _, name, *_ in Formatter().parse(text)]
        except ValueError:
            return translate("rules", "dấu ngoặc không khớp trong {kind}", kind=self.kind.value)
        strange = sorted({name for name in places if name is not None} - _FILLED)
        if strange:
            return translate(
                "rules",
                "chỗ điền lạ trong {kind}: {names}",
                kind=self.kind.value,
                names=", ".join(strange),
            )
        if len(set(self.sections)) != len(self.sections) or not self.matters:
            return translate("rules", "các phần của {kind} bị lặp hoặc thiếu", kind=self.kind.value)
        if self.covers not in {"", SpanKind.QUARTER.value, SpanKind.YEAR.value}:
            return translate("rules", "mục “covers” của {kind} không hiểu được", kind=self.kind.value)
        if self.needs not in {"", "subject", "member", "person"}:
            return translate("rules", "mục “needs” của {kind} không hiểu được", kind=self.kind.value)
        return ""


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
        return next((fault for one in self.kinds if (fault := one.fault())), "")


def shipped_rules_on(day: date) -> MeetingRules:
    """Return the shipped rules of meetings in force on `day`."""
    found: MeetingRules = in_force(shipped_rules(FOLDER, MeetingRules), day)
    return found


def rule_for(meeting: Meeting) -> KindRule:
    """Return the shipped rule of a meeting's kind on its day: where no rules were kept with it."""
    return shipped_rules_on(earliest_day(meeting.day)).of(meeting.kind)


def rule_of(file: "MeetingFile") -> KindRule:
    """Return the rule a meeting is held and written under: the one kept with it, else that of its day."""
    return file.rules or rule_for(file.record.meeting)


def about_of(record: MeetingRecord) -> str:
    """Return the name of the person a meeting is about; empty where it is about nobody."""
    meeting = record.meeting
    person = record.person(meeting.about_id) if meeting.about_id else None
    return person.full_name if person else meeting.about_name


def title_of(rule: KindRule, meeting: Meeting, about: str = "", *, brief: bool = False) -> str:
    """Return how papers name a meeting: `sinh hoạt chi bộ thường kỳ tháng 10 năm 2026`.

    What is not known yet stands as `…`; `brief` writes months and quarters as registers do: `tháng 10/2026`.
    """
    when = span_short if brief else span_label
    return rule.title.format(
        period=when(meeting.period),
        before=period_short(next_period(meeting.period, -1)),
        now=period_short(meeting.period),
        signs=BLANK,
        covers=when(meeting.covers) if meeting.covers else BLANK,
        subject=" ".join(meeting.subject.split()) or BLANK,
        about=about or meeting.about_name or BLANK,
    )


def agenda_of(rule: KindRule, meeting: Meeting, signs: str) -> tuple[str, ...]:
    """Return the agenda of a kind for one meeting; words of the minutes, so Vietnamese in any window.

    `signs` is how a sentence names the indicator set: `27 biểu hiện`.
    """
    filled = {
        "period": period_label(meeting.period),
        "before": period_short(next_period(meeting.period, -1)),
        "now": period_short(meeting.period),
        "signs": signs,
        "covers": span_short(meeting.covers) if meeting.covers else BLANK,
        "subject": " ".join(meeting.subject.split()) or BLANK,
        "about": meeting.about_name or BLANK,
    }
    return tuple(line.format(**filled) for line in rule.agenda)


def usual_span(rule: KindRule, day: date) -> str:
    """Return what a review held on `day` is usually about: the quarter or year that is ending or just ended.

    Empty for a kind that reviews none.
    """
    if rule.covers == SpanKind.QUARTER:
        return quarter_of(day) if day.month % 3 == 0 else quarter_of(earliest_day(_months_before(day, 3)))
    if rule.covers == SpanKind.YEAR:
        return f"{day.year if day.month >= _LATE_IN_THE_YEAR else day.year - 1:04d}"
    return ""


_LATE_IN_THE_YEAR = 10


def _months_before(day: date, months: int) -> str:
    return next_period(day.isoformat()[:7], -months)
