"""What a report says of itself: sentences written from the figures, one, none or many, without any name.

Papers' words: Vietnamese whatever the window's language. Counts of people have two digits (`02`), shares two
decimals (`98,46 %`).
"""

from collections.abc import Callable, Iterable

from desktop.branch.figures import NO_OUTCOME, Fact, Figures, value
from desktop.branch.measures import ORDER, MeasureKind
from desktop.branch.meetings import MeetingKind
from desktop.branch.numbers import count, percent
from desktop.branch.spans import SpanKind, kind_of, span_short, year_of
from desktop.documents.wording import upper_first

_NOBODY = "không có"
_KINDS = {
    MeetingKind.REGULAR: "sinh hoạt thường kỳ",
    MeetingKind.THEMATIC: "sinh hoạt chuyên đề",
    MeetingKind.COMMITTEE: "họp chi ủy",
    MeetingKind.QUARTER_REVIEW: "kiểm điểm quý",
    MeetingKind.YEAR_REVIEW: "kiểm điểm cuối năm",
    MeetingKind.EXTRAORDINARY: "sinh hoạt bất thường",
    MeetingKind.ADMISSION: "xét kết nạp đảng viên",
    MeetingKind.RECOGNITION: "xét công nhận đảng viên chính thức",
    MeetingKind.DISCIPLINE: "xét kỷ luật",
    MeetingKind.CONGRESS: "đại hội chi bộ",
}
_MEASURES = {
    MeasureKind.REMIND: "nhắc nhở",
    MeasureKind.CRITICISE: "phê bình",
    MeasureKind.NOT_COMPLETED: "xếp loại không hoàn thành nhiệm vụ",
    MeasureKind.PENDING: "đang xem xét",
    MeasureKind.REPRIMAND: "khiển trách",
    MeasureKind.WARNING: "cảnh cáo",
    MeasureKind.DISMISSAL: "cách chức",
    MeasureKind.DISSOLUTION: "giải tán",
    MeasureKind.EXPULSION: "khai trừ",
}
_RATINGS = {
    "excellent": "hoàn thành xuất sắc nhiệm vụ",
    "good": "hoàn thành tốt nhiệm vụ",
    "done": "hoàn thành nhiệm vụ",
    "not-done": "không hoàn thành nhiệm vụ",
    "none": "chưa xếp loại",
}
_FOUND = {
    "remedied": "đã khắc phục",
    "in-progress": "đang khắc phục",
    "not-remedied": "chưa khắc phục",
    "ended": "thôi theo dõi",
    "unseen": "chưa được xem xét",
}
_HEAVIEST_FIRST = (*(kind.value for kind in reversed(ORDER)), NO_OUTCOME)
_HEADS_ORDER = (
    *(kind.value for kind in (MeasureKind.REMIND, MeasureKind.CRITICISE, MeasureKind.NOT_COMPLETED)),
    *(kind.value for kind in ORDER[ORDER.index(MeasureKind.REPRIMAND) :]),
    MeasureKind.PENDING.value,
)


def written(fact: Fact, figures: Figures) -> tuple[str, ...]:
    """Write what the figures say about one thing: one paragraph or more, never none."""
    return tuple(_WRITERS[fact](figures))


def outcome_note(figures: Figures, told: Iterable[str]) -> str:
    """Return outcomes of persons that the columns `told` do not show: `Đang xem xét: 01`; else empty."""
    shown = set(told)
    left = [
        f"{_outcome(key)}: {count(figures.outcomes[key])}"
        for key in _HEAVIEST_FIRST
        if figures.outcomes.get(key) and f"outcomes.{key}" not in shown
    ]
    return upper_first("; ".join(left))


def _outcome(key: str) -> str:
    return "chưa áp dụng hình thức xử lý" if key == NO_OUTCOME else _MEASURES[MeasureKind(key)]


def _listed(parts: Iterable[tuple[str, int]]) -> str:
    """Write the parts that there are: `khiển trách 09, nhắc nhở 17`."""
    return ", ".join(f"{label} {count(number)}" for label, number in parts if number)


def _outcomes(group: dict[str, int], order: Iterable[str] = _HEAVIEST_FIRST) -> str:
    return _listed((_outcome(key), group.get(key, 0)) for key in order)


def _only(group: dict[str, int]) -> str:
    """Write the one outcome there is, without its count."""
    return next(_outcome(key) for key in _HEAVIEST_FIRST if group.get(key))


def _by_outcome(group: dict[str, int]) -> str:
    """Go on after the number of persons: by outcome, or in words where no measure was taken at all."""
    if set(group) == {NO_OUTCOME}:
        return "; chưa áp dụng hình thức xử lý nào"
    return f", gồm: {_outcomes(group)}"


def _or_none(number: int, unit: str = "") -> str:
    return f"{count(number)}{unit}" if number else _NOBODY


# ---- meetings


def _meetings(figures: Figures) -> Iterable[str]:
    when = upper_first(f"trong {span_short(figures.span)}")
    held = value(figures, "meetings")
    if not held:
        yield f"{when}, chưa có buổi sinh hoạt nào được chốt biên bản."
        return
    kinds = [(_KINDS[kind], figures.meetings.get(kind.value, 0)) for kind in MeetingKind]
    told = [(label, number) for label, number in kinds if number]
    who = "chi bộ" if figures.branches == 1 else f"{count(figures.branches)} chi bộ"
    if len(told) == 1:
        yield f"{when}, {who} tổ chức {count(held)} buổi {told[0][0]}."
    else:
        listed = "; ".join(f"{count(number)} buổi {label}" for label, number in told)
        yield f"{when}, {who} tổ chức {count(held)} buổi sinh hoạt, họp, gồm: {listed}."
    if figures.called:
        share = percent(figures.present, figures.called)
        yield (
            f"Đảng viên dự sinh hoạt thường kỳ: {count(figures.present)}/{count(figures.called)} lượt, đạt "
            f"{share}; vắng có lý do: {_or_none(figures.excused, ' lượt')}; vắng không có lý do: "
            f"{_or_none(figures.unexcused, ' lượt')}."
        )


def _superiors(figures: Figures) -> Iterable[str]:
    if not figures.superior_visits:
        yield "Không có đại biểu cấp trên dự sinh hoạt với chi bộ."
        return
    visits = f"Cấp trên dự sinh hoạt với chi bộ {count(figures.superior_visits)} lượt"
    if figures.months > 1:
        visits += f", vào {count(figures.months_with_superior)}/{count(figures.months)} tháng trong kỳ"
    yield f"{visits}."


def _studies(figures: Figures) -> Iterable[str]:
    if not figures.studies:
        yield "Không tổ chức cuộc học tập, quán triệt, tuyên truyền riêng."
        return
    share = percent(figures.study_present, figures.study_called)
    yield (
        f"Tổ chức {count(figures.studies)} cuộc học tập, quán triệt, tuyên truyền, có "
        f"{count(figures.study_present)} lượt người dự" + (f", đạt {share}." if share else ".")
    )


# ---- self-check and signs


def _checks(figures: Figures) -> Iterable[str]:
    if not figures.checks_due:
        yield "Không có số liệu tự đối chiếu từ biên bản đã chốt."
    elif kind_of(figures.span) is SpanKind.MONTH:
        yield (
            f"Có {count(figures.checks_done)}/{count(figures.checks_due)} đảng viên dự họp đã tự đối chiếu, "
            f"đạt {percent(figures.checks_done, figures.checks_due)}."
        )
    else:
        yield (
            f"Có {count(figures.checked)} đảng viên đã tự đối chiếu; "
            f"{count(figures.checks_done)}/{count(figures.checks_due)} lượt đảng viên dự sinh hoạt thường kỳ "
            f"đã tự đối chiếu, đạt {percent(figures.checks_done, figures.checks_due)}."
        )
    if not figures.named:
        yield "Không có đảng viên nào có biểu hiện được nêu."
        return
    groups = "; ".join(
        f"nhóm {group} {count(number)} đảng viên, {count(figures.signs.get(group, 0))} biểu hiện"
        for group, number in sorted(figures.named_by_group.items())
    )
    yield (
        f"Có {count(figures.named)} đảng viên có biểu hiện được nêu, với {count(value(figures, 'signs'))} "
        f"biểu hiện: {groups}."
    )


def _reviews(figures: Figures) -> Iterable[str]:
    thematic = figures.meetings.get(MeetingKind.THEMATIC.value, 0)
    if thematic:
        yield f"Đã tổ chức {count(thematic)} buổi sinh hoạt chuyên đề."
    held = figures.meetings.get(MeetingKind.QUARTER_REVIEW.value, 0)
    if not held:
        yield "Trong kỳ không có buổi kiểm điểm quý."
    else:
        if figures.reviewed_signs:
            yield (
                f"Kiểm điểm quý: đã xem xét {count(figures.reviewed_signs)} biểu hiện của "
                f"{count(figures.reviewed_persons)} đảng viên."
            )
        if figures.none_named_reviews:
            times = f" ({count(figures.none_named_reviews)} lần)" if figures.none_named_reviews > 1 else ""
            yield f"Kiểm điểm quý ghi nhận không có đảng viên nào có biểu hiện được nêu{times}."
        if not figures.reviewed_signs and not figures.none_named_reviews:
            yield "Đã họp kiểm điểm quý; không có biểu hiện phải xem xét."
    if not figures.prompts:
        yield "Không có gợi ý kiểm điểm."
        return
    to = [("đảng viên", figures.prompts_to_members), ("chi bộ", figures.prompts_to_branch)]
    yield (
        f"Có {count(figures.prompts)} gợi ý kiểm điểm ({_listed(to)}); đã giải trình, tiếp thu: "
        f"{_or_none(figures.prompts_answered)}; chưa trả lời: {_or_none(figures.prompts_open)}."
    )


def _remedies(figures: Figures) -> Iterable[str]:
    if not figures.remedies_before:
        yield "Không có biểu hiện của kỳ trước chuyển sang."
    else:
        found = _listed((_FOUND[key], figures.remedies.get(key, 0)) for key in _FOUND)
        yield f"Có {count(figures.remedies_before)} biểu hiện của kỳ trước chuyển sang: {found}."
    if figures.remedies_before or figures.remedies_open:
        left = figures.remedies_open
        yield f"Đến cuối kỳ còn theo dõi {count(left)} biểu hiện." if left else (
            "Đến cuối kỳ không còn biểu hiện nào phải theo dõi."
        )


# ---- measures


def _measures(figures: Figures) -> Iterable[str]:
    if not (figures.collectives or figures.persons or figures.heads or figures.others):
        yield "Không có tập thể, cá nhân phải xem xét, xử lý."
        return
    if figures.collectives and figures.branches == 1:
        yield f"Tập thể chi bộ có biểu hiện qua kiểm điểm; xử lý: {_only(figures.collective_outcomes)}."
    elif figures.collectives:
        told = _outcomes(figures.collective_outcomes)
        yield f"Có {count(figures.collectives)} tập thể có biểu hiện qua kiểm điểm, gồm: {told}."
    if figures.persons:
        earlier = f" (chuyển từ kỳ trước {count(figures.carried)})" if figures.carried else ""
        yield (
            f"Có {count(figures.persons)} cá nhân có biểu hiện qua kiểm điểm{earlier}"
            f"{_by_outcome(figures.outcomes)}."
        )
    if figures.heads:
        above = figures.heads_managed_above
        managed = f", trong đó {count(above)} trường hợp thuộc diện cấp trên quản lý" if above else ""
        yield (
            f"Vi phạm quy định về trách nhiệm người đứng đầu: {count(figures.heads)} trường hợp{managed}; "
            f"đã xử lý: {_outcomes(figures.head_outcomes, _HEADS_ORDER)}."
        )
    if figures.others:
        yield (
            f"Ngoài các biểu hiện nêu trên, đã xem xét {count(figures.others)} đảng viên, gồm: "
            f"{_outcomes(figures.other_outcomes)}."
        )


# ---- books and members


def _commitments(figures: Figures) -> Iterable[str]:
    year = year_of(figures.span)
    if not figures.commitments and not figures.commitments_of_branch:
        yield f"Chưa có bản cam kết năm {year} được đăng ký."
    else:
        branch = figures.commitments_of_branch
        who = [f"{count(branch)} tập thể"] if branch else []
        who += [f"{count(figures.commitments)} cá nhân"] if figures.commitments else []
        said = f"Năm {year}: {', '.join(who)} đăng ký cam kết tu dưỡng, rèn luyện"
        pledged = figures.models_pledged
        yield said + (f"; {count(pledged)} cá nhân đăng ký việc làm theo Bác." if pledged else ".")
    if figures.models:
        known = figures.models_recognised
        recognised = f", {count(known)} mô hình được công nhận, khen thưởng" if known else ""
        yield f"Đăng ký {count(figures.models)} mô hình, cách làm hay{recognised}."


def _training(figures: Figures) -> Iterable[str]:
    if not figures.classes:
        yield "Không có đảng viên dự lớp bồi dưỡng trong kỳ."
        return
    yield f"Có {count(figures.class_members)} lượt đảng viên dự {count(figures.classes)} lớp bồi dưỡng."


def _inspections(figures: Figures) -> Iterable[str]:
    if not figures.inspections:
        yield "Chương trình kiểm tra, giám sát không có cuộc nào trong kỳ."
        return
    done = figures.inspections_done
    told = f"đã thực hiện {count(done)} cuộc" if done else "chưa thực hiện cuộc nào"
    yield f"Theo chương trình có {count(figures.inspections)} cuộc kiểm tra, giám sát trong kỳ; {told}."


def _members(figures: Figures) -> Iterable[str]:
    kinds = _listed((("chính thức", figures.official), ("dự bị", figures.probationary)))
    more = _listed(
        (
            ("nữ", figures.women),
            ("dân tộc thiểu số", figures.minority),
            ("theo tôn giáo", figures.religious),
            ("được miễn công tác và sinh hoạt đảng", figures.exempt),
        )
    )
    yield f"Đến cuối kỳ có {count(figures.members)} đảng viên ({kinds})" + (f"; {more}." if more else ".")
    moves = _listed(
        (
            ("kết nạp", figures.admitted),
            ("công nhận chính thức", figures.recognised),
            ("chuyển sinh hoạt đến", figures.moved_in),
            ("khôi phục đảng tịch", figures.restored),
            ("chuyển sinh hoạt đi", figures.moved_out),
            ("xóa tên", figures.removed),
            ("xin ra khỏi Đảng", figures.resigned),
            ("khai trừ", figures.expelled),
            ("từ trần", figures.died),
        )
    )
    yield f"Biến động trong kỳ: {moves or _NOBODY}."


def _ratings(figures: Figures) -> Iterable[str]:
    if not figures.rated and not figures.collective_ratings:
        yield "Chưa kiểm điểm, xếp loại chất lượng."
        return
    levels = _listed((_RATINGS[key], figures.ratings.get(key, 0)) for key in _RATINGS)
    if figures.rated:
        yield f"Có {count(figures.rated)} đảng viên kiểm điểm, xếp loại: {levels}."
    if figures.collective_ratings:
        told = _listed((_RATINGS[key], figures.collective_ratings.get(key, 0)) for key in _RATINGS)
        one = next((_RATINGS[key] for key in _RATINGS if figures.collective_ratings.get(key)), "")
        yield f"Tập thể chi bộ: {one}." if figures.branches == 1 else f"Tập thể chi bộ: {told}."


_WRITERS: dict[Fact, Callable[[Figures], Iterable[str]]] = {
    Fact.MEETINGS: _meetings,
    Fact.SUPERIORS: _superiors,
    Fact.STUDIES: _studies,
    Fact.CHECKS: _checks,
    Fact.REVIEWS: _reviews,
    Fact.REMEDIES: _remedies,
    Fact.MEASURES: _measures,
    Fact.COMMITMENTS: _commitments,
    Fact.INSPECTIONS: _inspections,
    Fact.TRAINING: _training,
    Fact.MEMBERS: _members,
    Fact.RATINGS: _ratings,
}
