"""How far a meeting has come, the one next step, and what still keeps its minutes from being closed."""

from datetime import date
from enum import StrEnum

import msgspec

from desktop.branch import attendance, votes
from desktop.branch.dates import short
from desktop.branch.meetings import CheckOutcome, Mark, MeetingRecord, MeetingStatus
from desktop.branch.members import MemberPicture
from desktop.branch.rules import QualitySet
from desktop.words import translate


class Step(StrEnum):
    """The steps of a regular meeting, in the order they are walked."""

    PREPARE = "prepare"
    """Chuẩn bị."""
    ROLL_CALL = "roll-call"
    """Điểm danh."""
    COURSE = "course"
    """Diễn biến."""
    CHECK = "check"
    """Tự đối chiếu."""
    CONCLUSION = "conclusion"
    """Kết luận, phân công."""
    QUALITY = "quality"
    """Chất lượng."""
    MINUTES = "minutes"
    """Biên bản."""


class StepState(StrEnum):
    """How far a step is."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is missing or does not add up; `blocks` keeps the minutes from being closed."""

    step: Step
    sentence: str
    blocks: bool = True
    part: str = ""
    """Id of the vote or the assignment it is about; empty where it is about the step as a whole."""


def minutes_between(start: str, end: str) -> int | None:
    """Return the length in minutes from `07:30` to `09:15`, or None where either is missing."""
    if not start or not end:
        return None
    begin, finish = (int(text[:2]) * 60 + int(text[3:5]) for text in (start, end))
    return finish - begin


def _day(record: MeetingRecord, today: date) -> list[Problem]:
    day = record.meeting.day
    if day <= today.isoformat():
        return []
    sentence = translate("meetings", "Ngày họp {day} chưa tới.", day=short(day))
    return [Problem(step=Step.PREPARE, sentence=sentence)]


def problems(record: MeetingRecord, quality: QualitySet, today: date) -> tuple[Problem, ...]:
    """Return everything that stands against closing `today`, blocking problems first, then by step."""
    found = [
        *_day(record, today),
        *_preparation(record),
        *_roll_call(record),
        *_ballots(record),
        *_checks(record),
        *_length(record, quality),
        *_rest(record, quality),
        *_tasks(record),
    ]
    order = list(Step)
    return tuple(sorted(found, key=lambda one: (not one.blocks, order.index(one.step))))


def _preparation(record: MeetingRecord) -> list[Problem]:
    meeting, found = record.meeting, []
    if not meeting.chair_id:
        found.append(Problem(step=Step.PREPARE, sentence=translate("progress", "Chưa chọn chủ trì.")))
    if not meeting.secretary_id:
        found.append(Problem(step=Step.PREPARE, sentence=translate("progress", "Chưa chọn thư ký.")))
    if meeting.chair_id and meeting.chair_id == meeting.secretary_id:
        sentence = translate("progress", "Chủ trì và thư ký phải là hai người.")
        found.append(Problem(step=Step.PREPARE, sentence=sentence))
    for identifier, office in (
        (meeting.chair_id, translate("progress", "Chủ trì")),
        (meeting.secretary_id, translate("progress", "Thư ký")),
    ):
        if identifier and record.person(identifier) is None:
            sentence = translate(
                "progress", "{office} không có trong danh sách đảng viên ngày họp.", office=office
            )
            found.append(Problem(step=Step.PREPARE, sentence=sentence))
        line = record.mark_of(identifier) if identifier else None
        if line is not None and line.mark is not Mark.PRESENT:
            sentence = translate("progress", "{office} được ghi là vắng.", office=office)
            found.append(Problem(step=Step.ROLL_CALL, sentence=sentence))
    if not meeting.place:
        found.append(Problem(step=Step.PREPARE, sentence=translate("progress", "Chưa ghi địa điểm.")))
    return found


def _roll_call(record: MeetingRecord) -> list[Problem]:
    sums = attendance.counts(record)
    if sums.adds_up:
        return []
    called = sums.present + sums.excused + sums.unexcused
    sentence = translate(
        "progress",
        "Có mặt {present} + vắng có lý do {excused} + vắng không lý do {unexcused} = {called}, "
        "nhưng số phải dự là {must}. {who}",
        present=sums.present,
        excused=sums.excused,
        unexcused=sums.unexcused,
        called=called,
        must=sums.must_attend,
        who=_not_called(sums.not_called),
    )
    return [Problem(step=Step.ROLL_CALL, sentence=sentence)]


def _not_called(people: tuple[MemberPicture, ...]) -> str:
    if len(people) == 1:
        return translate("progress", "Đồng chí {name} chưa được điểm danh.", name=people[0].full_name)
    return translate("progress", "Còn {number} đồng chí chưa được điểm danh.", number=len(people))


def _ballots(record: MeetingRecord) -> list[Problem]:
    found, base = [], votes.vote_base(record)
    for ballot in record.ballots:
        facts = {"subject": ballot.subject or "…", "cast": votes.cast(ballot)}
        if not ballot.subject.strip():
            sentence = translate("progress", "Có một lần biểu quyết chưa ghi nội dung.")
            found.append(Problem(step=Step.COURSE, sentence=sentence, part=ballot.id))
        if not votes.is_counted(ballot):
            sentence = translate("progress", "Biểu quyết “{subject}” chưa ghi số tán thành.", **facts)
            found.append(Problem(step=Step.COURSE, sentence=sentence, part=ballot.id))
        elif votes.cast(ballot) > base.may_vote:
            sentence = translate(
                "progress",
                "Biểu quyết “{subject}”: {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết "
                "dự họp (số được tính biểu quyết: {base}).",
                **facts,
                may=base.may_vote,
                base=base.base,
            )
            found.append(Problem(step=Step.COURSE, sentence=sentence, part=ballot.id))
        elif votes.cast(ballot) < base.may_vote:
            sentence = translate(
                "progress",
                "Biểu quyết “{subject}”: mới ghi {cast} phiếu của {may} đảng viên có quyền biểu quyết "
                "dự họp.",
                **facts,
                may=base.may_vote,
            )
            found.append(Problem(step=Step.COURSE, sentence=sentence, blocks=False, part=ballot.id))
    return found


def _checks(record: MeetingRecord) -> list[Problem]:
    here = {one.member_id for one in attendance.present_members(record)}
    called = attendance.counts(record).adds_up
    found = []
    for check in record.checks:
        person = record.person(check.member_id)
        name = person.full_name if person else "…"
        has_signs = bool(record.signs_of(check.member_id))
        if check.outcome is CheckOutcome.NAMED and not has_signs:
            sentence = translate(
                "progress", "Đồng chí {name} có biểu hiện nhưng chưa ghi mục nào.", name=name
            )
            found.append(Problem(step=Step.CHECK, sentence=sentence))
        if check.outcome is CheckOutcome.NONE and has_signs:
            sentence = translate(
                "progress", "Đồng chí {name} vừa ghi không, vừa ghi có biểu hiện.", name=name
            )
            found.append(Problem(step=Step.CHECK, sentence=sentence))
        if called and check.member_id not in here:
            sentence = translate(
                "progress", "Đồng chí {name} vắng mặt nhưng có ghi tự đối chiếu.", name=name
            )
            found.append(Problem(step=Step.CHECK, sentence=sentence))
    found += _silent(record)
    return found


def _silent(record: MeetingRecord) -> list[Problem]:
    silent = unspoken(record)
    if not silent:
        return []
    sentence = (
        translate("progress", "Đồng chí {name} chưa tự đối chiếu.", name=silent[0].full_name)
        if len(silent) == 1
        else translate("progress", "Còn {number} đồng chí dự họp chưa tự đối chiếu.", number=len(silent))
    )
    return [Problem(step=Step.CHECK, sentence=sentence, blocks=False)]


def unspoken(record: MeetingRecord) -> tuple[MemberPicture, ...]:
    """Return those present who have no self-check yet (chưa tự đối chiếu)."""
    spoke = {check.member_id for check in record.checks}
    return tuple(one for one in attendance.present_members(record) if one.member_id not in spoke)


def _length(record: MeetingRecord, quality: QualitySet) -> list[Problem]:
    meeting = record.meeting
    if not meeting.start or not meeting.end:
        sentence = translate("progress", "Chưa ghi giờ bắt đầu hoặc giờ kết thúc.")
        return [Problem(step=Step.CONCLUSION, sentence=sentence)]
    length = minutes_between(meeting.start, meeting.end) or 0
    if length <= 0:
        sentence = translate("progress", "Giờ kết thúc phải sau giờ bắt đầu.")
        return [Problem(step=Step.CONCLUSION, sentence=sentence)]
    if length < quality.least_minutes:
        sentence = translate(
            "progress",
            "Buổi sinh hoạt dài {length} phút, ngắn hơn {least} phút.",
            length=length,
            least=quality.least_minutes,
        )
        return [Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False)]
    return []


def _rest(record: MeetingRecord, quality: QualitySet) -> list[Problem]:
    found = []
    if not record.meeting.conclusion.strip():
        sentence = translate("progress", "Chưa ghi kết luận của chủ trì.")
        found.append(Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False))
    if record.meeting.scores and not quality.is_complete(record.meeting.scores):
        sentence = translate("progress", "Chưa chấm đủ các tiêu chí chất lượng.")
        found.append(Problem(step=Step.QUALITY, sentence=sentence))
    elif not record.meeting.scores:
        sentence = translate("progress", "Chưa tự chấm điểm chất lượng buổi sinh hoạt.")
        found.append(Problem(step=Step.QUALITY, sentence=sentence, blocks=False))
    for one in quality.criteria:
        if record.meeting.scores.get(one.code, 0) > one.most:
            sentence = translate("progress", "Điểm của tiêu chí “{label}” vượt khung.", label=one.label)
            found.append(Problem(step=Step.QUALITY, sentence=sentence))
    return found


def _tasks(record: MeetingRecord) -> list[Problem]:
    found = []
    for task in record.tasks:
        text = task.text[:60] or "…"
        if task.deadline and task.deadline < record.meeting.day[: len(task.deadline)]:
            sentence = translate("progress", "Thời hạn của nhiệm vụ “{text}” ở trước ngày họp.", text=text)
            found.append(Problem(step=Step.CONCLUSION, sentence=sentence, part=task.id))
        if not task.owners and not task.owner_text.strip():
            sentence = translate("progress", "Nhiệm vụ “{text}” chưa có người thực hiện.", text=text)
            found.append(Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False, part=task.id))
        if not task.deadline:
            sentence = translate("progress", "Nhiệm vụ “{text}” chưa có thời hạn.", text=text)
            found.append(Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False, part=task.id))
    return found


def steps(record: MeetingRecord, quality: QualitySet) -> dict[Step, StepState]:
    """Return how far each step is, in order."""
    meeting = record.meeting
    sums = attendance.counts(record)
    ready = [bool(meeting.place), bool(meeting.chair_id), bool(meeting.secretary_id), bool(meeting.agenda)]
    course = [
        bool(meeting.news),
        bool(record.opinions),
        bool(record.ballots) and all(votes.is_counted(one) for one in record.ballots),
        len(record.results) >= len(record.earlier_tasks),
    ]
    checked = bool(record.checks)
    concluded = [bool(meeting.conclusion), bool(meeting.end)]
    closed = meeting.status is MeetingStatus.CLOSED
    return {
        Step.PREPARE: _state(all(ready), any(ready)),
        Step.ROLL_CALL: _state(sums.adds_up and sums.must_attend > 0, bool(record.attendance)),
        Step.COURSE: _state(all(course), any(course[:3]) or bool(record.results)),
        Step.CHECK: _state(checked and not unspoken(record), checked),
        Step.CONCLUSION: _state(all(concluded), any(concluded) or bool(record.tasks)),
        Step.QUALITY: _state(quality.is_complete(meeting.scores), bool(meeting.scores)),
        Step.MINUTES: _state(closed, done_or_begun=False),
    }


def _state(done: bool, done_or_begun: bool) -> StepState:  # noqa: FBT001
    if done:
        return StepState.DONE
    return StepState.BEGUN if done_or_begun else StepState.EMPTY


def next_step(record: MeetingRecord, quality: QualitySet) -> Step | None:
    """Return the first step that is not done, or None when the minutes are closed."""
    return next((step for step, state in steps(record, quality).items() if state is not StepState.DONE), None)
