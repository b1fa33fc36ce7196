"""What is due (việc cần làm): computed from rules and records, each with its legal basis; and the next step.

Chỉ thị 50-CT/TW 23/7/2025 and Hướng dẫn 42-HD/BTCTW 28/10/2025: a regular meeting each month, papers at
least one day before, the result within two days after.
"""

from datetime import date, timedelta

import msgspec

from desktop.branch import progress
from desktop.branch.closing import MeetingFile
from desktop.branch.dates import (
    add_months,
    earliest_day,
    latest_day,
    next_period,
    period_of,
    period_words,
)
from desktop.branch.meetings import Meeting, MeetingStatus, NamedSign, Outcome, Task, TaskResult
from desktop.branch.members import EventKind, Member, MemberEvent, State
from desktop.branch.organisation import Branch
from desktop.branch.progress import Step
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.services.members import MemberLine, lines_in
from desktop.services.record import file_in
from desktop.storage.kept import PacketLine
from desktop.words import translate

RESULT_WITHIN = timedelta(days=2)
PAPERS_BEFORE = timedelta(days=1)
AHEAD = timedelta(days=45)
PICTURED = 12


class DueItem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that is due by a day."""

    on: date
    sentence: str
    basis: str = ""
    """Legal basis or where it was decided."""
    overdue: bool = False
    page: str = "meeting"
    target: str = ""


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """The one next step, as a sentence and the words on its button."""

    sentence: str
    button: str
    page: str
    target: str = ""


class YearPicture(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of the last twelve periods, oldest first."""

    periods: tuple[str, ...] = ()
    attendance: tuple[tuple[int, int], ...] = ()
    """Present, of those who must attend."""
    checked: tuple[tuple[int, int], ...] = ()
    """Self-checks recorded, of those present."""
    remedies: tuple[tuple[int, int], ...] = ()
    """Remedies with a deadline still ahead, and with one that has passed, by the period that named them."""


def due(desk: Desk) -> tuple[DueItem, ...]:
    """Return what is due, earliest first."""
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    today = desk.clock.today()
    with desk.read() as connection:
        branch = facts.branch_in(connection)
        held = rows.every(connection, Meeting, order=(meetings.c.period,))
        people = lines_in(connection, today)
        items = [
            *_meeting_items(branch, held, today),
            *_result_items(held, rows.every(connection, PacketLine), today),
            *_task_items(held, rows.every(connection, Task), rows.every(connection, TaskResult), today),
            *_remedy_items(held, rows.every(connection, NamedSign), people, today),
            *_membership_items(people, today),
        ]
    return tuple(sorted(items, key=lambda one: (one.on, one.sentence)))


def _meeting_items(branch: Branch, held: tuple[Meeting, ...], today: date) -> list[DueItem]:
    basis = translate("due", "Chỉ thị 50-CT/TW, 23/7/2025: sinh hoạt thường kỳ mỗi tháng một lần.")
    papers = translate(
        "due", "Hướng dẫn 42-HD/BTCTW, 28/10/2025: tài liệu đến đảng viên trước ít nhất 01 ngày."
    )
    items = []
    for period, day in _days_ahead(branch, held, today):
        meet = translate("due", "Họp sinh hoạt thường kỳ {period}", period=period_words(period))
        send = translate("due", "Gửi tài liệu sinh hoạt {period} cho đảng viên", period=period_words(period))
        items += [
            _item(day, meet, basis, today, "meeting", period),
            _item(day - PAPERS_BEFORE, send, papers, today, "meeting", period),
        ]
    return [one for one in items if one.on - today <= AHEAD]


def _days_ahead(branch: Branch, held: tuple[Meeting, ...], today: date) -> list[tuple[str, date]]:
    """Return the meetings still to be held: those begun already, and the first month that has none yet."""
    begun = [(one.period, date.fromisoformat(one.day)) for one in held]
    periods = {period for period, _ in begun}
    period = period_of(today)
    while period in periods:
        period = next_period(period)
    return [*((period, day) for period, day in begun if day >= today), (period, _usual(branch, period))]


def _usual(branch: Branch, period: str) -> date:
    last = latest_day(period)
    return last.replace(day=min(branch.usual_day or last.day, last.day))


def _result_items(
    held: tuple[Meeting, ...], packets: tuple[PacketLine, ...], today: date
) -> list[DueItem]:
    basis = translate(
        "due", "Hướng dẫn 42-HD/BTCTW, 28/10/2025: gửi kết quả sinh hoạt lên cấp trên trong 02 ngày."
    )
    written = {one.meeting_id for one in packets if one.written_at}
    items = []
    for meeting in held:
        day = date.fromisoformat(meeting.day) + RESULT_WITHIN
        if meeting.id in written or date.fromisoformat(meeting.day) > today:
            continue
        if meeting.status is MeetingStatus.OPEN:
            text = translate("due", "Chốt biên bản {period}", period=period_words(meeting.period))
            items.append(_item(day, text, basis, today, "meeting", meeting.period))
        elif day >= today - timedelta(days=60):
            text = translate("due", "Nộp kết quả sinh hoạt {period}", period=period_words(meeting.period))
            items.append(_item(day, text, basis, today, "handing", meeting.period))
    return items


def _task_items(
    held: tuple[Meeting, ...], tasks: tuple[Task, ...], results: tuple[TaskResult, ...], today: date
) -> list[DueItem]:
    periods = {one.id: one.period for one in held}
    done = {one.task_id for one in results if one.outcome is Outcome.DONE}
    return [
        _item(
            latest_day(one.deadline),
            translate("due", "Nhiệm vụ: {text}", text=_cut(one.text)),
            translate(
                "due", "Phân công tại buổi sinh hoạt {period}.", period=period_words(periods[one.meeting_id])
            ),
            today,
            "meeting",
            periods[one.meeting_id],
        )
        for one in tasks
        if one.deadline and one.id not in done and latest_day(one.deadline) - today <= AHEAD
    ]


def _remedy_items(
    held: tuple[Meeting, ...], signs: tuple[NamedSign, ...], people: tuple[MemberLine, ...], today: date
) -> list[DueItem]:
    periods = {one.id: one.period for one in held}
    names = {one.member.id: one.member.full_name for one in people}
    return [
        _item(
            latest_day(one.deadline),
            translate(
                "due",
                "Thời hạn khắc phục của đồng chí {name} (mục {code})",
                name=names.get(one.member_id, "…"),
                code=one.code,
            ),
            translate(
                "due", "Nêu tại buổi sinh hoạt {period}.", period=period_words(periods[one.meeting_id])
            ),
            today,
            "check",
            periods[one.meeting_id],
        )
        for one in signs
        if one.deadline and timedelta(days=-60) <= latest_day(one.deadline) - today <= AHEAD
    ]


def _membership_items(people: tuple[MemberLine, ...], today: date) -> list[DueItem]:
    items = []
    for one in people:
        if one.state is State.PROBATIONARY and len(one.member.joined) == len("2026-10-05"):
            day = _probation_end(one.member, one.events)
            if day - today <= AHEAD:
                text = translate(
                    "due", "Hết thời gian dự bị của đồng chí {name}", name=one.member.full_name
                )
                basis = translate("due", "Quy định 294-QĐ/TW, 26/5/2025: thời gian dự bị 12 tháng.")
                items.append(_item(day, text, basis, today, "members", one.member.id))
        for event in one.events:
            ends = event.kind in {EventKind.EXEMPT, EventKind.TEMPORARY_OUT, EventKind.TEMPORARY_IN}
            if ends and event.until and timedelta(days=-30) <= latest_day(event.until) - today <= AHEAD:
                text = translate(
                    "due",
                    "Hết hạn miễn hoặc sinh hoạt tạm thời của đồng chí {name}",
                    name=one.member.full_name,
                )
                basis = event.decision
                items.append(_item(latest_day(event.until), text, basis, today, "members", one.member.id))
    return items


def _probation_end(member: Member, events: tuple[MemberEvent, ...]) -> date:
    extended = [
        latest_day(one.until) for one in events if one.kind is EventKind.PROBATION_EXTENDED and one.until
    ]
    return max([add_months(earliest_day(member.joined), 12), *extended])


def _item(on: date, sentence: str, basis: str, today: date, page: str, target: str) -> DueItem:
    return DueItem(on=on, sentence=sentence, basis=basis, overdue=on < today, page=page, target=target)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79].rstrip() + "…"


def next_step(desk: Desk) -> NextStep:
    """Return the one next step of the current meeting."""
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    today = desk.clock.today()
    with desk.read() as connection:
        if not rows.every(connection, Member, limit=1):
            return NextStep(
                sentence=translate("due", "Sổ còn trống: hãy nhập danh sách đảng viên."),
                button=translate("due", "Nhập đảng viên"),
                page="members",
            )
        held = rows.every(connection, Meeting, order=(meetings.c.period,))
        still_open = [one for one in held if one.status is MeetingStatus.OPEN]
        if still_open:
            return _of_open(file_in(connection, still_open[0]))
        written = {one.meeting_id for one in rows.every(connection, PacketLine) if one.written_at}
        if held and held[-1].id not in written:
            return NextStep(
                sentence=translate(
                    "due",
                    "Sinh hoạt thường kỳ {period}: biên bản đã chốt, chưa nộp.",
                    period=period_words(held[-1].period),
                ),
                button=translate("due", "Ký và nộp"),
                page="handing",
                target=held[-1].period,
            )
    period = next_period(held[-1].period) if held else period_of(today)
    return NextStep(
        sentence=translate("due", "Chuẩn bị sinh hoạt thường kỳ {period}.", period=period_words(period)),
        button=translate("due", "Chuẩn bị {period}", period=period_words(period)),
        page="meeting",
        target=period,
    )


def _of_open(whole: MeetingFile) -> NextStep:
    meeting = whole.record.meeting
    step = progress.next_step(whole.record, whole.quality) or Step.MINUTES
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
            translate("due", "chưa ghi kết quả khắc phục, giải trình"),
            translate("due", "Ghi kết quả"),
        ),
        Step.REVIEW: (translate("due", "chưa ghi xong phần kiểm điểm"), translate("due", "Ghi kiểm điểm")),
        Step.CONCLUSION: (translate("due", "chưa ghi xong kết luận"), translate("due", "Ghi kết luận")),
        Step.QUALITY: (translate("due", "chưa chấm điểm chất lượng"), translate("due", "Chấm điểm")),
        Step.MINUTES: (
            translate("due", "đã ghi xong, chưa chốt biên bản"),
            translate("due", "Chốt biên bản"),
        ),
    }[step]
    return NextStep(
        sentence=translate(
            "due",
            "Sinh hoạt thường kỳ {period}: {missing}.",
            period=period_words(meeting.period),
            missing=missing,
        ),
        button=button,
        page="meeting",
        target=f"{meeting.period}/{step.value}",
    )


def year_picture(desk: Desk) -> YearPicture:
    """Return the figures of the last twelve meetings."""
    from desktop.branch.attendance import counts, present_members
    from desktop.storage import rows
    from desktop.storage.tables import meetings

    today = desk.clock.today().isoformat()
    with desk.read() as connection:
        held = rows.every(connection, Meeting, order=(meetings.c.period.desc(),), limit=PICTURED)
        files = [file_in(connection, one).record for one in reversed(held)]
    sums = [counts(one) for one in files]
    dated = [[sign.deadline for sign in one.signs if sign.deadline] for one in files]
    return YearPicture(
        periods=tuple(one.meeting.period for one in files),
        attendance=tuple((one.present, one.must_attend) for one in sums),
        checked=tuple((len(one.checks), len(present_members(one))) for one in files),
        remedies=tuple(
            (sum(day >= today[: len(day)] for day in days), sum(day < today[: len(day)] for day in days))
            for days in dated
        ),
    )
