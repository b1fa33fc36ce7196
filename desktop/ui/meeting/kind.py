"""How the window names meetings and their steps, by kind."""

from desktop.branch.dates import period_short, period_title, short
from desktop.branch.kinds import KindRule, about_of
from desktop.branch.labels import kind_label
from desktop.branch.meetings import Matter, Meeting, MeetingKind, MeetingRecord
from desktop.branch.spans import span_words
from desktop.ui.languages import either
from desktop.words import translate


def presentation_words(rule: KindRule) -> tuple[str, str]:
    """Return heading and label of what is presented in a meeting; the heading is the one of its rule."""
    file = translate("meeting-kinds", "Nội dung hồ sơ đã trình bày")
    presented = translate("meeting-kinds", "Nội dung đã trình bày")
    label = {
        MeetingKind.THEMATIC: translate("meeting-kinds", "Nội dung chuyên đề đã trình bày"),
        MeetingKind.COMMITTEE: presented,
        MeetingKind.EXTRAORDINARY: presented,
        MeetingKind.ADMISSION: file,
        MeetingKind.RECOGNITION: file,
        MeetingKind.DISCIPLINE: file,
    }.get(rule.kind, translate("meeting-kinds", "Nội dung báo cáo"))
    heading = either(rule.presentation_label, rule.presentation_label_en)
    return heading or translate("meeting-kinds", "Báo cáo trình bày"), label


def kind_name(rule: KindRule) -> str:
    """Return how lists name a kind, in the reader's language: `Sinh hoạt chuyên đề`."""
    return either(rule.label, rule.label_en)


def heading(meeting: Meeting, rule: KindRule) -> str:
    """Return the words above an opened meeting: which one it is."""
    if meeting.kind is MeetingKind.REGULAR:
        return translate("meeting-kinds", "Thường kỳ {period}", period=period_title(meeting.period))
    named = _named(meeting, kind_name(rule))
    if named == kind_name(rule):
        return translate("meeting-kinds", "{kind} ngày {day}", kind=named, day=short(meeting.day))
    return named


def short_line(meeting: Meeting) -> str:
    """Return a meeting in a few words, as the card of its month shows it: `02/10 Họp chi ủy`."""
    return f"{short(meeting.day)[:5]} {_named(meeting, kind_label(meeting.kind))}"


def _named(meeting: Meeting, kind: str) -> str:
    """Return kind and matter: `Kiểm điểm quý III/2026`, `Xét kết nạp: Lê Thị Mai`."""
    if meeting.kind is MeetingKind.QUARTER_REVIEW and meeting.covers:
        return translate("meeting-kinds", "Kiểm điểm {span}", span=span_words(meeting.covers))
    if meeting.kind is MeetingKind.YEAR_REVIEW and meeting.covers:
        return translate("meeting-kinds", "Kiểm điểm cuối {span}", span=span_words(meeting.covers))
    about = " ".join((meeting.subject or meeting.about_name).split())
    return f"{kind}: {about}" if about else kind


def usual_subject(record: MeetingRecord, matter: Matter) -> str:
    """Return what a meeting of this kind usually votes on; words of the minutes, Vietnamese in any window."""
    meeting = record.meeting
    name = about_of(record)
    if meeting.kind is MeetingKind.DISCIPLINE and name:
        return f"thi hành kỷ luật đối với đồng chí {name}"
    if matter is Matter.ADMISSION and name:
        return f"đề nghị kết nạp quần chúng {name} vào Đảng"
    if matter is Matter.RECOGNITION and name:
        return f"đề nghị công nhận đồng chí {name} là đảng viên chính thức"
    return {
        MeetingKind.REGULAR: f"nghị quyết {period_short(meeting.period)}",
        MeetingKind.CONGRESS: "nghị quyết Đại hội chi bộ",
        MeetingKind.COMMITTEE: "kết luận của cuộc họp chi ủy",
        MeetingKind.THEMATIC: "kết luận buổi sinh hoạt chuyên đề",
    }.get(meeting.kind, "kết luận của buổi sinh hoạt")
