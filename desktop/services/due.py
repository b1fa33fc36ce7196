"""What is due (việc cần làm), the one next step, unanswered prompts, and the pictures of the home page.

What is due is computed by `branch.duties` from the book and the calendar of the day; here it becomes
sentences with their legal basis and the place in the window where it is done.
"""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from desktop.branch import duties, duty_words, progress, prompting, remedies
from desktop.branch.attendance import counts, present_members
from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules, DutyCode
from desktop.branch.closing import MeetingFile
from desktop.branch.cycle import Prompt
from desktop.branch.cycle_words import prompt_source_label
from desktop.branch.dates import next_period, period_of, period_words, short
from desktop.branch.duty import Duty
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.progress import Step
from desktop.branch.spans import quarter_of
from desktop.services import rulebook
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.words import translate

PICTURED = 12
"""Meetings in the pictures of the home page."""
PICTURED_QUARTERS = 6
_SOON = timedelta(days=14)
"""How near something has to be to come before preparing the next meeting."""
_MEETING_NEAR = timedelta(days=7)
_LONGEST = 120


class DueItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is due by a day."""

    on: date
    sentence: str
    basis: str = ""
    """Legal basis or where it was decided."""
    basis_en: str = ""
    """The same in English, where the rule file says it."""
    overdue: bool = False
    page: str = "meeting"
    target: str = ""
    code: str = ""
    """What it is: a `DutyCode`."""


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """The one next step, as a sentence and the words on its button."""

    sentence: str
    button: str
    page: str
    target: str = ""


class YearPicture(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of the last twelve regular meetings and of the last quarters, oldest first."""

    periods: tuple[str, ...] = ()
    attendance: tuple[tuple[int, int], ...] = ()
    """Present, of those who must attend."""
    checked: tuple[tuple[int, int], ...] = ()
    """Self-checks recorded, of those present."""
    quarters: tuple[str, ...] = ()
    remedies: tuple[tuple[int, int], ...] = ()
    """Signs named, and signs closed, by quarter."""
    still_open: int = 0
    """Signs still followed today."""


class PromptLine(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt that no meeting has answered yet (gợi ý chưa trả lời)."""

    id: str
    whom: str
    """A member's name; empty: the branch."""
    source: str
    due: str
    """Month of the meeting it is for."""
    overdue: bool
    text: str = ""


class News(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the home page shows, from one reading of the book."""

    step: NextStep
    due: tuple[DueItem, ...] = ()
    prompts: tuple[PromptLine, ...] = ()
    picture: YearPicture = YearPicture()


def news(desk: Desk) -> News:
    """Return everything the home page shows."""
    whole, today = book(desk), desk.clock.today()
    told = duties.due_today(whole, _calendar(desk, today), today)
    return News(
        step=_next_step(whole, told, today),
        due=tuple(map(_item, told)),
        prompts=_prompts(whole, today),
        picture=_picture(whole, today),
    )


def due(desk: Desk, on: date | None = None) -> tuple[DueItem, ...]:
    """Return what is due as seen on a day (today), earliest first, under the calendar of that day."""
    day = on or desk.clock.today()
    return tuple(map(_item, duties.due_today(book(desk), _calendar(desk, day), day)))


def next_step(desk: Desk) -> NextStep:
    """Return the one next step: the meeting under way first, then what is handed in, then what is due."""
    whole, today = book(desk), desk.clock.today()
    return _next_step(whole, duties.due_today(whole, _calendar(desk, today), today), today)


def year_picture(desk: Desk) -> YearPicture:
    """Return the figures of the last twelve meetings and of the last quarters."""
    return _picture(book(desk), desk.clock.today())


def prompts(desk: Desk) -> tuple[PromptLine, ...]:
    """Return the prompts that no meeting has answered, the earliest due first."""
    return _prompts(book(desk), desk.clock.today())


def _calendar(desk: Desk, day: date) -> CalendarRules:
    return rulebook.rules_on(desk, "calendar", CalendarRules, day)


def _item(duty: Duty) -> DueItem:
    return DueItem(
        on=duty.on,
        sentence=duty_words.sentence(duty),
        basis=duty_words.basis(duty),
        basis_en=duty_words.basis(duty, english=True),
        overdue=duty.overdue,
        page=duty.page,
        target=duty.target,
        code=duty.code.value,
    )


def _prompts(whole: Book, today: date) -> tuple[PromptLine, ...]:
    return tuple(_prompt(whole, one, today) for one in prompting.unanswered(whole))


def _prompt(whole: Book, one: Prompt, today: date) -> PromptLine:
    text = " ".join(one.text.split())
    return PromptLine(
        id=one.id,
        whom=whole.name(one.member_id),
        source=one.issuer or prompt_source_label(one.source),
        due=one.due,
        overdue=prompting.is_overdue(whole, one, today),
        text=text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…",
    )


# ---------------------------------------------------------------------------------------------- next step
def _next_step(whole: Book, told: Sequence[Duty], today: date) -> NextStep:
    if not whole.members:
        return NextStep(
            sentence=translate("due", "Sổ còn trống: hãy nhập danh sách đảng viên."),
            button=translate("due", "Nhập đảng viên"),
            page="members",
        )
    still_open = [one for one in whole.meetings if one.record.meeting.status is MeetingStatus.OPEN]
    if still_open:
        return _of_open(still_open[0])
    held = [one.meeting for one in whole.records(MeetingKind.REGULAR)]
    if held and held[-1].id not in whole.handed:
        return _to_hand_in(held[-1])
    period = next_period(held[-1].period) if held else period_of(today)
    return _of_due(told, today) or _to_prepare(period)


def _to_hand_in(meeting: Meeting) -> NextStep:
    period = period_words(meeting.period)
    return NextStep(
        sentence=translate("due", "Sinh hoạt thường kỳ {period}: biên bản đã chốt, chưa nộp.", period=period),
        button=translate("due", "Ký và nộp"),
        page="handing",
        target=meeting.period,
    )


def _to_prepare(period: str) -> NextStep:
    words = period_words(period)
    return NextStep(
        sentence=translate("due", "Chuẩn bị sinh hoạt thường kỳ {period}.", period=words),
        button=translate("due", "Chuẩn bị {period}", period=words),
        page="meeting",
        target=period,
    )


def _of_due(told: Sequence[Duty], today: date) -> NextStep | None:
    """Return the earliest step of the cycle that is near, unless the regular meeting is nearer still."""
    words = {
        DutyCode.FOLLOW_UP: translate("due", "Xem lại khắc phục"),
        DutyCode.PROMPT: translate("due", "Xem gợi ý"),
        DutyCode.QUARTER_REVIEW: translate("due", "Chuẩn bị kiểm điểm quý"),
        DutyCode.THEMATIC: translate("due", "Chuẩn bị chuyên đề"),
        DutyCode.REPORT: translate("due", "Lập báo cáo"),
        DutyCode.COMMITMENTS: translate("due", "Ghi bản cam kết"),
        DutyCode.COMMITMENTS_MID: translate("due", "Ghi kết quả cam kết"),
        DutyCode.COMMITMENTS_END: translate("due", "Ghi kết quả cam kết"),
        DutyCode.YEAR_REVIEW: translate("due", "Kiểm điểm cuối năm"),
        DutyCode.SCREENING: translate("due", "Rà soát đảng viên"),
    }
    near = [one for one in told if one.on <= today + _SOON]
    if any(one.code is DutyCode.MEETING and one.on <= today + _MEETING_NEAR for one in near):
        return None
    found = next((one for one in near if one.code in words), None)
    if found is None:
        return None
    sentence = translate(
        "due", "{what}, hạn {day}.", what=duty_words.sentence(found).rstrip("."), day=short(found.on)
    )
    return NextStep(sentence=sentence, button=words[found.code], page=found.page, target=found.target)


def _of_open(whole: MeetingFile) -> NextStep:
    meeting = whole.record.meeting
    step = progress.next_step(whole.record, whole.quality, whole.rules) or Step.MINUTES
    missing, button = {
        Step.PREPARE: (translate("due", "chưa chuẩn bị xong"), translate("due", "Chuẩn bị")),
        Step.ROLL_CALL: (translate("due", "đã chuẩn bị, chưa điểm danh xong"), translate("due", "Điểm danh")),
        Step.COURSE: (
            translate("due", "đã điểm danh, chưa ghi xong diễn biến"),
            translate("due", "Ghi diễn biến"),
        ),
        Step.CHECK: (
            translate("due", "chưa ghi xong phần tự đối chiếu"),
            translate("due", "Ghi tự đối chiếu"),
        ),
        Step.FOLLOW_UP: (
            translate("due", "chưa ghi xong kết quả khắc phục và giải trình"),
            translate("due", "Ghi kết quả khắc phục"),
        ),
        Step.REVIEW: (translate("due", "chưa ghi xong phần kiểm điểm"), translate("due", "Ghi kiểm điểm")),
        Step.CONCLUSION: (translate("due", "chưa ghi xong kết luận"), translate("due", "Ghi kết luận")),
        Step.QUALITY: (translate("due", "chưa chấm điểm chất lượng"), translate("due", "Chấm điểm")),
        Step.MINUTES: (
            translate("due", "đã ghi xong, chưa chốt biên bản"),
            translate("due", "Chốt biên bản"),
        ),
    }[step]
    regular = meeting.kind is MeetingKind.REGULAR
    if regular:
        said = translate(
            "due",
            "Sinh hoạt thường kỳ {period}: {missing}.",
            period=period_words(meeting.period),
            missing=missing,
        )
    else:
        said = translate(
            "due",
            "{kind} ngày {day}: {missing}.",
            kind=_upper_first(duty_words.kind_words(meeting.kind)),
            day=short(date.fromisoformat(meeting.day)),
            missing=missing,
        )
    place = meeting.period if regular else meeting.id
    return NextStep(sentence=said, button=button, page="meeting", target=f"{place}/{step.value}")


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


# ----------------------------------------------------------------------------------------------- pictures
def _picture(whole: Book, today: date) -> YearPicture:
    regular = whole.records(MeetingKind.REGULAR)
    held = [one for one in regular if one.attendance][-PICTURED:]  # one only begun has no figure yet
    if not held:
        return YearPicture()
    sums = [counts(one) for one in held]
    first = quarter_of(whole.records()[0].meeting.day)
    told = [
        one
        for one in remedies.counts_by_quarter(whole, quarter_of(today), PICTURED_QUARTERS)
        if one.quarter >= first
    ]
    return YearPicture(
        periods=tuple(one.meeting.period for one in held),
        attendance=tuple((one.present, one.must_attend) for one in sums),
        checked=tuple((len(one.checks), len(present_members(one))) for one in held),
        quarters=tuple(one.quarter for one in told),
        remedies=tuple((one.opened, one.closed) for one in told),
        still_open=len(remedies.open_signs(whole, today)),
    )
