"""The words of what is due: one sentence a duty and one for its ground, in the window and on paper.

On paper the sentences are Vietnamese whatever language the window speaks.
"""

from datetime import date

from desktop.branch.calendar_rules import Ground
from desktop.branch.dates import short
from desktop.branch.duty import Duty
from desktop.branch.meetings import MeetingKind
from desktop.branch.spans import span_short, span_words
from desktop.words import mark, translate

_SPANS = {"span", "given"}
_DAYS = {"day"}
_SENTENCES = {
    "meeting": mark("duties", "Họp sinh hoạt thường kỳ {span}"),
    "other-meeting": mark("duties", "Họp: {kind}, ngày {day}"),
    "papers": mark("duties", "Gửi tài liệu sinh hoạt {span} cho đảng viên"),
    "close": mark("duties", "Chốt biên bản {span}"),
    "close-other": mark("duties", "Chốt biên bản {kind}, ngày {day}"),
    "result": mark("duties", "Nộp kết quả sinh hoạt {span}"),
    "thematic": mark("duties", "Sinh hoạt chuyên đề {span}"),
    "quarter-review": mark("duties", "Kiểm điểm {span}: {count} biểu hiện đã nêu, chưa kiểm điểm"),
    "quarter-review-none": mark("duties", "Kiểm điểm {span}: đến nay chưa có biểu hiện nào được nêu"),
    "follow-up": mark("duties", "Xem lại trong {span} việc khắc phục của đồng chí {name} (mục {code})"),
    "follow-ups": mark("duties", "Xem lại trong {span} việc khắc phục {count} biểu hiện đã nêu"),
    "follow-up-late": mark(
        "duties", "Xem lại việc khắc phục của đồng chí {name} (mục {code}), lẽ ra đã xem lại trong {span}"
    ),
    "follow-ups-late": mark(
        "duties", "Xem lại việc khắc phục {count} biểu hiện, có biểu hiện lẽ ra đã xem lại trong {span}"
    ),
    "prompt": mark("duties", "Giải trình gợi ý kiểm điểm của đồng chí {name}, tại sinh hoạt {span}"),
    "prompt-nameless": mark("duties", "Giải trình gợi ý kiểm điểm, tại sinh hoạt {span}"),
    "prompt-branch": mark("duties", "Giải trình gợi ý kiểm điểm gửi chi bộ, tại sinh hoạt {span}"),
    "task": mark("duties", "Nhiệm vụ: {text}"),
    "remedy": mark("duties", "Thời hạn khắc phục của đồng chí {name} (mục {code})"),
    "probation": mark("duties", "Hết thời gian dự bị của đồng chí {name}"),
    "recognition": mark("duties", "Xét công nhận đảng viên chính thức đối với đồng chí {name}"),
    "exemption": mark("duties", "Hết hạn miễn công tác và sinh hoạt đảng của đồng chí {name}"),
    "temporary": mark("duties", "Hết hạn sinh hoạt tạm thời của đồng chí {name}"),
    "badges": mark("duties", "Hồ sơ Huy hiệu Đảng đợt {day}, số năm trong ngoặc: {people}"),
    "badges-waiting": mark(
        "duties",
        "Hồ sơ Huy hiệu Đảng đợt {day}, số năm trong ngoặc: {people}. "
        "Còn trong thời gian chờ sau kỷ luật: {waiting}",
    ),
    "correction": mark("duties", "Trả lời đề nghị đính chính ngày {day} của đồng chí {name}"),
    "screening": mark("duties", "Rà soát, sàng lọc đảng viên {span}: còn {left}/{whole} đồng chí"),
    "commitments": mark("duties", "Bản cam kết {span}: còn {left}/{whole} đồng chí chưa ký"),
    "commitments-mid": mark(
        "duties", "Kết quả giữa năm của cam kết {span}: còn {left}/{whole} đồng chí chưa ghi"
    ),
    "commitments-end": mark(
        "duties", "Kết quả cuối năm của cam kết {span}: còn {left}/{whole} đồng chí chưa ghi"
    ),
    "year-review": mark("duties", "Kiểm điểm, đánh giá, xếp loại chất lượng {span}"),
    "statistics": mark("duties", "Thống kê tổ chức đảng, đảng viên {span}"),
    "report": mark("duties", "Báo cáo {span} lên cấp trên"),
    "superior": mark(
        "duties", "Mời cấp trên dự sinh hoạt {span}: năm {year} chưa ghi có cấp trên dự ở tháng {months}"
    ),
    "absence": mark(
        "duties", "Đồng chí {name}: {count} tháng của năm {year} ghi vắng không có lý do (tháng {months})"
    ),
    "binding": mark("duties", "In và đóng quyển các sổ của chi bộ {span}"),
}
_GROUNDS = {
    "given": mark("duties", "Phân công tại buổi sinh hoạt {given}."),
    "named": mark("duties", "Nêu tại buổi sinh hoạt {given}."),
    "decision": mark("duties", "{decision}."),
}
_NAMELESS = {
    "follow-up": "follow-ups",
    "follow-up-late": "follow-ups-late",
    "prompt": "prompt-nameless",
}
"""How a paper that may hang on a wall says what the window says with a name."""
_KINDS = {
    MeetingKind.REGULAR: mark("duties", "sinh hoạt thường kỳ"),
    MeetingKind.THEMATIC: mark("duties", "sinh hoạt chuyên đề"),
    MeetingKind.COMMITTEE: mark("duties", "họp chi ủy"),
    MeetingKind.QUARTER_REVIEW: mark("duties", "kiểm điểm quý"),
    MeetingKind.YEAR_REVIEW: mark("duties", "kiểm điểm cuối năm"),
    MeetingKind.EXTRAORDINARY: mark("duties", "sinh hoạt bất thường"),
    MeetingKind.ADMISSION: mark("duties", "xét kết nạp đảng viên"),
    MeetingKind.RECOGNITION: mark("duties", "xét công nhận đảng viên chính thức"),
    MeetingKind.DISCIPLINE: mark("duties", "xét kỷ luật"),
    MeetingKind.CONGRESS: mark("duties", "đại hội chi bộ"),
}


def sentence(duty: Duty) -> str:
    """Say a duty in the reader's language, without a full stop."""
    return translate("duties", _SENTENCES[duty.form]).format(**_facts(duty, paper=False))


def sentence_on_paper(duty: Duty) -> str:
    """Say a duty in Vietnamese, as a printed plan does: nobody is named in connection with a sign."""
    return _SENTENCES[_NAMELESS.get(duty.form, duty.form)].format(**_facts(duty, paper=True))


def basis(duty: Duty, *, english: bool = False) -> str:
    """Say on what ground something is due: where it was decided, or the document and what it says.

    A rule file may say it in English too; where it does not, it is Vietnamese.
    """
    if duty.grounds:
        return _tidy(translate("duties", _GROUNDS[duty.grounds]).format(**_facts(duty, paper=False)))
    ground = duty.rule.ground
    return _cited(ground, (ground.said_en if english else "") or ground.said)


def basis_on_paper(duty: Duty) -> str:
    """Say the ground in Vietnamese."""
    if duty.grounds:
        return _tidy(_GROUNDS[duty.grounds].format(**_facts(duty, paper=True)))
    return _cited(duty.rule.ground, duty.rule.ground.said)


def _cited(ground: Ground, said: str) -> str:
    told = f"{ground.document}: {said}" if ground.document else said[:1].upper() + said[1:]
    return _tidy(f"{told}.")


def _tidy(text: str) -> str:
    return text.rstrip(".") + "."


def _facts(duty: Duty, *, paper: bool) -> dict[str, str]:
    told = dict(duty.facts)
    for name, value in duty.facts.items():
        if name in _SPANS:
            told[name] = span_short(value) if paper else span_words(value)
        elif name in _DAYS:
            told[name] = short(date.fromisoformat(value) if len(value) == len("2026-10-05") else value)
        elif name == "kind":
            kind = _KINDS[MeetingKind(value)]
            told[name] = kind if paper else translate("duties", kind)
    return told


def kind_words(kind: MeetingKind) -> str:
    """Name a kind of meeting within a sentence, in the reader's language: `kiểm điểm quý`."""
    return translate("duties", _KINDS[kind])
