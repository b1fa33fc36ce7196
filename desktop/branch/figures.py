"""The figures of a report upward (số liệu báo cáo), and the rules of the report as data.

Counts only: nothing in them says whose they are. Each person is counted once, by the heaviest outcome, so
that the sums close, as the published tables do (Thành ủy Cần Thơ, 13/12/2017). Figures of several branches
add up.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum

import msgspec

from desktop.branch.measures import MeasureKind
from desktop.branch.rules import LegalBasis
from desktop.branch.spans import SpanKind
from desktop.words import mark, translate

NO_OUTCOME = "none"
"""Counted among outcomes: reviewed in the meeting, nothing further decided."""
UNKNOWN = "unknown"
"""Counted among groups: the phiếu does not say."""


class Fact(StrEnum):
    """A thing the program can write into a section by itself, from the figures."""

    MEETINGS = "meetings"
    """Số buổi sinh hoạt theo loại, tỷ lệ dự."""
    SUPERIORS = "superiors"
    """Cấp trên dự sinh hoạt."""
    STUDIES = "studies"
    """Học tập, quán triệt, tuyên truyền."""
    CHECKS = "checks"
    """Tự đối chiếu hằng tháng."""
    REVIEWS = "reviews"
    """Sinh hoạt chuyên đề, kiểm điểm các biểu hiện; gợi ý kiểm điểm."""
    REMEDIES = "remedies"
    """Kết quả khắc phục của kỳ trước."""
    MEASURES = "measures"
    """Nhắc nhở, phê bình, kỷ luật; trách nhiệm người đứng đầu."""
    COMMITMENTS = "commitments"
    """Cam kết, học tập và làm theo Bác, mô hình."""
    INSPECTIONS = "inspections"
    """Kiểm tra, giám sát."""
    TRAINING = "training"
    """Bồi dưỡng đảng viên."""
    MEMBERS = "members"
    """Tình hình đảng viên."""
    RATINGS = "ratings"
    """Xếp loại chất lượng cuối năm."""


class Suggested(StrEnum):
    """Words of closed meetings from which the text of a section is suggested."""

    NOTHING = ""
    LIMITS = "limits"
    """Hạn chế và nguyên nhân."""
    DIRECTIONS = "directions"
    """Phương hướng, nhiệm vụ."""


class ReportPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A numbered part of a section (mục): what is written from the records, what the secretary writes."""

    code: str
    title: str
    facts: tuple[Fact, ...] = ()
    spans: tuple[SpanKind, ...] = tuple(SpanKind)
    """Spans whose report has it."""
    hint: str = ""


class ReportSection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A section (phần I, II …) of the report; its numbers are given when it is written."""

    code: str
    title: str
    facts: tuple[Fact, ...] = ()
    parts: tuple[ReportPart, ...] = ()
    spans: tuple[SpanKind, ...] = tuple(SpanKind)
    hint: str = ""
    suggested: Suggested = Suggested.NOTHING


class StatColumn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A column of the statistics table, or a line of the further figures."""

    code: str
    """Which figure: a name of `Figures`, with a point and a key where that is a group (`signs.I`); several
    joined by `+` are added."""
    title: str
    group: str = ""
    """Title above neighbouring columns."""
    share_of: str = ""
    """Another figure: then the share of it is told, in percent (`98,46 %`)."""
    also: tuple[str, ...] = ()
    """Other titles by which a committee's template may call it."""


class AgeBand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An age band of the member statistics; `most` is its last year of age, none for the last band."""

    code: str
    title: str
    most: int | None = None


class WordGroup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of the member statistics told by words of the phiếu: `Trung cấp`."""

    code: str
    title: str
    words: tuple[str, ...]


class ReportRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/reports`."""

    rules: str = "reports"
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    subjects: dict[SpanKind, str]
    """Trích yếu by the length of the span; `{span}` is filled in."""
    due_days: dict[SpanKind, int]
    """Days after the end of the span by which the report is due (local rule where no document says it)."""
    optional: tuple[SpanKind, ...] = ()
    """Spans whose report only a local rule asks for: never overdue by themselves."""
    recipients: tuple[str, ...] = ()
    """Nơi nhận besides the superior committee and the archive."""
    sections: tuple[ReportSection, ...]
    table_title: str
    columns: tuple[StatColumn, ...]
    further: tuple[StatColumn, ...] = ()
    """Further figures, a line each; `group` is the heading above them."""
    ages: tuple[AgeBand, ...] = ()
    theory: tuple[WordGroup, ...] = ()
    """Trình độ lý luận chính trị."""
    degrees: tuple[WordGroup, ...] = ()
    """Trình độ chuyên môn."""
    majority: tuple[str, ...] = ("Kinh",)
    """Dân tộc that is not counted as a minority."""
    no_religion: tuple[str, ...] = ("không",)
    """Words of the phiếu that mean no religion."""

    def fault(self) -> str:
        """Say what cannot be right: a code told twice, a figure nobody counts, a span without a subject."""
        parts = [part.code for one in self.sections for part in one.parts]
        return (
            _repeated([*(one.code for one in self.sections), *parts])
            or _unknown_figures((*self.columns, *self.further))
            or _missing_spans(self.subjects, self.due_days)
        )

    def sections_of(self, kind: SpanKind) -> tuple[ReportSection, ...]:
        """Return the sections, with their parts, that a report of this length has."""
        return tuple(
            msgspec.structs.replace(one, parts=tuple(part for part in one.parts if kind in part.spans))
            for one in self.sections
            if kind in one.spans
        )


def _repeated(codes: Sequence[str]) -> str:
    twice = sorted({code for code in codes if codes.count(code) > 1})
    return translate("rules", "mã bị lặp: {codes}", codes=", ".join(twice)) if twice else ""


def _unknown_figures(columns: Sequence[StatColumn]) -> str:
    unknown = {
        code
        for one in columns
        for code in (one.code, one.share_of or one.code)
        for name, point, _ in (part.partition(".") for part in code.split("+"))
        if name not in _NAMES or (point and name not in GROUPED)
    }
    if not unknown:
        return ""
    return translate("rules", "không có số liệu tên {codes}", codes=", ".join(sorted(unknown)))


def _missing_spans(*tables: dict[SpanKind, str] | dict[SpanKind, int]) -> str:
    missing = [kind.value for kind in SpanKind if any(kind not in table for table in tables)]
    if not missing:
        return ""
    return translate("rules", "thiếu quy định cho kỳ {spans}", spans=", ".join(missing))


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Everything counted of one branch, or of several, in one span. Persons unless said otherwise."""

    span: str
    branches: int = 1
    """Chi bộ counted."""
    # ---- meetings
    meetings: dict[str, int] = {}
    """Buổi sinh hoạt with closed minutes, by kind."""
    open_minutes: int = 0
    """Meetings of the span whose minutes are not closed; nothing of them is counted."""
    called: int = 0
    """Lượt phải dự of the regular meetings, in person-times; the next three add up to it."""
    present: int = 0
    excused: int = 0
    unexcused: int = 0
    months: int = 0
    """Months of the span that have begun."""
    months_with_superior: int = 0
    superior_visits: int = 0
    """Lượt đại biểu cấp trên dự."""
    # ---- self-check and signs
    checks_due: int = 0
    """Lượt có mặt at regular meetings, exempt members who came included."""
    checks_done: int = 0
    """Lượt tự đối chiếu of these."""
    checked: int = 0
    """Đảng viên who compared themselves at least once."""
    signs: dict[str, int] = {}
    """Lượt biểu hiện được nêu, by group of the indicator set: `I`."""
    named_by_group: dict[str, int] = {}
    """Persons with a sign of the group named; one with signs of two groups stands in both."""
    named: int = 0
    """Persons with any sign named in the span."""
    carried: int = 0
    """Persons not named in the span, on whom a measure for an earlier sign was decided in it."""
    persons: int = 0
    """Cá nhân có biểu hiện được kiểm điểm, xử lý: `named` + `carried`."""
    outcomes: dict[str, int] = {}
    """`persons` by the heaviest measure that goes back to the sign; `none` where there is no measure."""
    collectives: int = 0
    """Tập thể có biểu hiện được kiểm điểm, xử lý."""
    collective_outcomes: dict[str, int] = {}
    others: int = 0
    """Persons on whom a measure was decided that goes back to no named sign."""
    other_outcomes: dict[str, int] = {}
    heads: int = 0
    """Vi phạm quy định về trách nhiệm người đứng đầu."""
    heads_managed_above: int = 0
    """Of these: thuộc diện cấp trên quản lý."""
    head_outcomes: dict[str, int] = {}
    disciplined: dict[str, int] = {}
    """Đảng viên bị kỷ luật by the heaviest form, whatever it was for."""
    reviewed_signs: int = 0
    """Signs taken up by a quarterly review held in the span."""
    reviewed_persons: int = 0
    none_named_reviews: int = 0
    """Quarterly reviews that state that nobody was named."""
    # ---- prompts
    prompts: int = 0
    """Gợi ý kiểm điểm written or received in the span."""
    prompts_to_members: int = 0
    prompts_to_branch: int = 0
    prompted: int = 0
    """Members prompted."""
    prompts_answered: int = 0
    prompts_open: int = 0
    # ---- remedies, in signs
    remedies_before: int = 0
    """Signs named before the span and open when it began."""
    remedies: dict[str, int] = {}
    """These by what meetings of the span found: an outcome (`remedied` …), or `unseen`."""
    remedies_closed_new: int = 0
    """Signs named and closed within the span."""
    remedies_open: int = 0
    """Signs open at its end."""
    # ---- commitments, study, models, programme
    commitments: int = 0
    """Cá nhân đăng ký cam kết of the span's year, signed by its end."""
    commitments_of_branch: int = 0
    """Tập thể đăng ký cam kết."""
    models_pledged: int = 0
    """Of the commitments: register a model of “học tập và làm theo”."""
    studies: int = 0
    """Cuộc triển khai."""
    study_called: int = 0
    study_present: int = 0
    classes: int = 0
    """Lớp bồi dưỡng that members attended."""
    class_members: int = 0
    """Lượt đảng viên dự."""
    models: int = 0
    """Mô hình đăng ký in the span."""
    models_recognised: int = 0
    inspections: int = 0
    """Cuộc kiểm tra, giám sát planned for the span."""
    inspections_done: int = 0
    # ---- members, at the end of the span
    members: int = 0
    """Đảng viên on the list, those here for temporary activity apart (their own branch counts them)."""
    official: int = 0
    probationary: int = 0
    women: int = 0
    men: int = 0
    gender_unknown: int = 0
    minority: int = 0
    religious: int = 0
    ages: dict[str, int] = {}
    theory: dict[str, int] = {}
    degrees: dict[str, int] = {}
    exempt: int = 0
    temporary_out: int = 0
    temporary_in: int = 0
    suspended: int = 0
    members_before: int = 0
    """On the day before the span; with what follows it makes `members`."""
    admitted: int = 0
    recognised: int = 0
    moved_in: int = 0
    moved_out: int = 0
    restored: int = 0
    removed: int = 0
    resigned: int = 0
    expelled: int = 0
    died: int = 0
    # ---- year-end
    ratings: dict[str, int] = {}
    """Đảng viên by level decided, or proposed where not decided yet; `none` without either."""
    rated: int = 0
    """Đảng viên with a year-end review."""
    collective_ratings: dict[str, int] = {}


GROUPED = frozenset(
    {
        "meetings",
        "signs",
        "named_by_group",
        "outcomes",
        "collective_outcomes",
        "other_outcomes",
        "head_outcomes",
        "disciplined",
        "remedies",
        "ages",
        "theory",
        "degrees",
        "ratings",
        "collective_ratings",
    }
)
"""Figures kept by group."""
_NAMES = frozenset(Figures.__struct_fields__) - {"span"}
OUTCOMES = (*(kind.value for kind in MeasureKind), NO_OUTCOME)


def value(figures: Figures, code: str) -> int:
    """Return a figure: `persons`, `outcomes.warning`, `women+men`; of a group without a key its sum."""
    found = 0
    for part in code.split("+"):
        name, _, key = part.partition(".")
        one = getattr(figures, name)
        if isinstance(one, dict):
            found += one.get(key, 0) if key else sum(one.values())
        else:
            found += one
    return found


def total(figures: Sequence[Figures]) -> Figures:
    """Add up the figures of several branches; raises `ValueError` for none, or for different spans."""
    spans = {one.span for one in figures}
    if len(spans) != 1:
        msg = f"one span at a time, not {sorted(spans)}"
        raise ValueError(msg)
    added: dict[str, int | dict[str, int]] = {}
    for name in Figures.__struct_fields__:
        if name in GROUPED:
            added[name] = _merged([getattr(one, name) for one in figures])
        elif name != "span":
            added[name] = sum(getattr(one, name) for one in figures)
    return Figures(span=figures[0].span, **added)  # type: ignore[arg-type]


def _merged(groups: Sequence[dict[str, int]]) -> dict[str, int]:
    keys = sorted({key for group in groups for key in group})
    return {key: sum(group.get(key, 0) for group in groups) for key in keys}


def flattened(figures: Figures) -> dict[str, int]:
    """Return the figures as one level of names, as a report keeps them once issued."""
    flat: dict[str, int] = {}
    for name in Figures.__struct_fields__:
        found = getattr(figures, name)
        if name in GROUPED:
            flat |= {f"{name}.{key}": number for key, number in found.items()}
        elif name != "span":
            flat[name] = found
    return flat


def unflattened(span: str, flat: dict[str, int]) -> Figures:
    """Return the figures that `flattened` wrote; names of another version are left out."""
    known = {code: number for code, number in flat.items() if code.partition(".")[0] in _NAMES}
    plain = {code: number for code, number in known.items() if "." not in code}
    groups: dict[str, dict[str, int]] = {}
    for code, number in known.items():
        name, point, key = code.partition(".")
        if point:
            groups.setdefault(name, {})[key] = number
    return Figures(span=span, **plain, **groups)  # type: ignore[arg-type]


class Unclosed(msgspec.Struct, frozen=True):
    """A sum that does not close: the whole and what its parts add up to."""

    label: str
    whole: int
    parts: int


class _Sum(msgspec.Struct, frozen=True):
    label: str
    whole: Callable[[Figures], int]
    parts: Callable[[Figures], int]


def _of(*codes: str) -> Callable[[Figures], int]:
    return lambda figures: sum(value(figures, code) for code in codes)


def _moved(figures: Figures) -> int:
    came = _of("members_before", "admitted", "moved_in", "restored")(figures)
    return came - _of("moved_out", "removed", "resigned", "expelled", "died")(figures)


_CLOSING = ("remedies.remedied", "remedies.ended", "remedies_closed_new")
_SUMS = (
    _Sum(mark("figures", "Số phải dự = có mặt + vắng có lý do + vắng không lý do"),
         _of("called"), _of("present", "excused", "unexcused")),
    _Sum(mark("figures", "Cá nhân có biểu hiện = nêu trong kỳ + chuyển từ kỳ trước"),
         _of("persons"), _of("named", "carried")),
    _Sum(mark("figures", "Cá nhân có biểu hiện = tổng các hình thức xử lý"),
         _of("persons"), _of("outcomes")),
    _Sum(mark("figures", "Tập thể có biểu hiện = tổng các hình thức xử lý"),
         _of("collectives"), _of("collective_outcomes")),
    _Sum(mark("figures", "Xử lý ngoài các biểu hiện = tổng các hình thức"),
         _of("others"), _of("other_outcomes")),
    _Sum(mark("figures", "Trách nhiệm người đứng đầu = tổng các hình thức"),
         _of("heads"), _of("head_outcomes")),
    _Sum(mark("figures", "Gợi ý kiểm điểm = cho đảng viên + cho chi bộ"),
         _of("prompts"), _of("prompts_to_members", "prompts_to_branch")),
    _Sum(mark("figures", "Gợi ý kiểm điểm = đã trả lời + chưa trả lời"),
         _of("prompts"), _of("prompts_answered", "prompts_open")),
    _Sum(mark("figures", "Biểu hiện kỳ trước = đã + đang + chưa khắc phục + thôi theo dõi"),
         _of("remedies_before"), _of("remedies")),
    _Sum(mark("figures", "Biểu hiện kỳ trước + nêu trong kỳ = đã khép lại + còn theo dõi"),
         _of("remedies_before", "signs"), _of(*_CLOSING, "remedies_open")),
    _Sum(mark("figures", "Tổng số đảng viên = chính thức + dự bị"),
         _of("members"), _of("official", "probationary")),
    _Sum(mark("figures", "Tổng số đảng viên = nam + nữ + chưa ghi"),
         _of("members"), _of("men", "women", "gender_unknown")),
    _Sum(mark("figures", "Tổng số đảng viên = tổng các độ tuổi"), _of("members"), _of("ages")),
    _Sum(mark("figures", "Đảng viên cuối kỳ = đầu kỳ + tăng − giảm"), _of("members"), _moved),
    _Sum(mark("figures", "Đảng viên kiểm điểm cuối năm = tổng các mức xếp loại"),
         _of("rated"), _of("ratings")),
)  # fmt: skip


def unclosed(figures: Figures) -> tuple[Unclosed, ...]:
    """Name every sum that does not close; none where the figures agree with each other."""
    return tuple(
        Unclosed(translate("figures", one.label), one.whole(figures), one.parts(figures))
        for one in _SUMS
        if one.whole(figures) != one.parts(figures)
    )
