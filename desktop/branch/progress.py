"""How far a meeting has come, the one next step, and what still keeps its minutes from being closed."""

from datetime import date
from enum import StrEnum

import msgspec

from desktop.branch import attendance, votes
from desktop.branch.cycle_checks import cycle_problems, name_of, reviewable, to_follow_up
from desktop.branch.dates import latest_day, short
from desktop.branch.kinds import THEMATIC, CourseSection, Entitled, KindRule, rule_for
from desktop.branch.meetings import CheckOutcome, Mark, MeetingKind, MeetingRecord, MeetingStatus, OpenSign
from desktop.branch.members import MemberPicture
from desktop.branch.rules import QualitySet
from desktop.words import translate


class Step(StrEnum):
    """The steps of a meeting, in the order they are walked; which of them there are follows from its kind."""

    PREPARE = "prepare"
    """Chuẩn bị."""
    ROLL_CALL = "roll-call"
    """Điểm danh."""
    COURSE = "course"
    """Diễn biến."""
    CHECK = "check"
    """Tự đối chiếu."""
    FOLLOW_UP = "follow-up"
    """Kết quả khắc phục của các quý trước; giải trình gợi ý kiểm điểm."""
    REVIEW = "review"
    """Kiểm điểm các biểu hiện nêu trong quý."""
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


def problems(
    record: MeetingRecord, quality: QualitySet, today: date, rule: KindRule | None = None
) -> tuple[Problem, ...]:
    """Return everything that stands against closing `today`, blocking problems first, then by step.

    `rule` is that of the meeting's kind; by default the shipped one of its day.
    """
    held = rule or rule_for(record.meeting)
    found = [
        *_day(record, today),
        *_named(record, held),
        *_preparation(record),
        *_roll_call(record, held),
        *_ballots(record, held),
        *_checks(record, held),
        *_cycle(record, held),
        *_length(record, held),
        *_rest(record, quality, held),
        *_tasks(record),
    ]
    order = list(Step)
    return tuple(sorted(found, key=lambda one: (not one.blocks, order.index(one.step))))


def _named(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    """Say what the meeting is about, where its kind needs that: a theme, a member, a candidate, a span."""
    meeting = record.meeting
    missing = {
        "subject": (not meeting.subject.strip(), translate("progress", "Chưa ghi chuyên đề, nội dung họp.")),
        "member": (not meeting.about_id, translate("progress", "Chưa chọn đảng viên được xét.")),
        "person": (not meeting.about_name.strip(), translate("progress", "Chưa ghi họ tên người được xét.")),
    }
    found = [missing[rule.needs][1]] if rule.needs and missing[rule.needs][0] else []
    if rule.needs == "member" and meeting.about_id and record.person(meeting.about_id) is None:
        found.append(translate("progress", "Người được xét không có trong danh sách đảng viên ngày họp."))
    if rule.covers and not meeting.covers:
        found.append(translate("progress", "Chưa ghi kỳ kiểm điểm."))
    return [Problem(step=Step.PREPARE, sentence=one) for one in found]


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


def _roll_call(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    sums = attendance.counts(record)
    if rule.entitled is Entitled.COMMITTEE and not record.roster:
        sentence = translate("progress", "Chi bộ chưa có chi ủy viên nào trong danh sách ngày họp.")
        return [Problem(step=Step.ROLL_CALL, sentence=sentence)]
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


def _ballots(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    found, base = [], votes.vote_base(record, rule.vote_base)
    for ballot in record.ballots:
        subject = ballot.subject or "…"
        facts = {"subject": subject, "cast": votes.cast(ballot)}
        if not ballot.subject.strip():
            sentence = translate("progress", "Có một lần biểu quyết chưa ghi nội dung.")
            found.append(Problem(step=Step.COURSE, sentence=sentence, part=ballot.id))
        if not votes.is_counted(ballot):
            sentence = translate("progress", "Biểu quyết “{subject}” chưa ghi số tán thành.", **facts)
            found.append(Problem(step=Step.COURSE, sentence=sentence, part=ballot.id))
        elif votes.cast(ballot) > base.may_vote:
            found.append(_too_many(subject, votes.cast(ballot), base, ballot.id))
        elif votes.cast(ballot) < base.may_vote:
            sentence = translate(
                "progress",
                "Biểu quyết “{subject}”: mới ghi {cast} phiếu của {may} đảng viên có quyền biểu quyết "
                "dự họp.",
                **facts,
                may=base.may_vote,
            )
            found.append(Problem(step=Step.COURSE, sentence=sentence, blocks=False, part=ballot.id))
    found += _levels(record, base)
    found += _not_voted(record, rule)
    return found


def _levels(record: MeetingRecord, base: votes.VoteBase) -> list[Problem]:
    """Say of which levels of a year-end review more votes were counted than there are voters in the room."""
    found = []
    for level in record.levels:
        given = sum(level.votes.values())
        if given > base.may_vote:
            whose = name_of(record, level.member_id) if level.member_id else translate("cycle", "Chi bộ")
            found.append(_too_many(whose, given, base))
    return found


def _too_many(subject: str, given: int, base: votes.VoteBase, part: str = "") -> Problem:
    sentence = translate(
        "progress",
        "Biểu quyết “{subject}”: {cast} phiếu, nhưng chỉ có {may} đảng viên có quyền biểu quyết "
        "dự họp (số được tính biểu quyết: {base}).",
        subject=subject,
        cast=given,
        may=base.may_vote,
        base=base.base,
    )
    return Problem(step=Step.COURSE, sentence=sentence, part=part)


def _not_voted(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    """Say that the vote the meeting is there for is missing; a regular meeting may pass without one."""
    if not rule.vote_needed or rule.kind is MeetingKind.REGULAR:
        return []
    if any(one.matter in rule.matters for one in record.ballots):
        return []
    sentence = translate("progress", "Chưa ghi biểu quyết về nội dung chính của buổi họp.")
    return [Problem(step=Step.COURSE, sentence=sentence, blocks=False)]


def _checks(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    here = {one.member_id for one in attendance.present_members(record)}
    called = attendance.counts(record).adds_up
    found = []
    for check in record.checks:
        name = name_of(record, check.member_id)
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
            sentence = translate("progress", "Đồng chí {name} vắng mặt nhưng có ghi tự đối chiếu.", name=name)
            found.append(Problem(step=Step.CHECK, sentence=sentence))
    for sign in record.signs:
        if sign.deadline and sign.deadline < record.meeting.day[: len(sign.deadline)]:
            sentence = translate(
                "progress",
                "Biểu hiện {code} của đồng chí {name}: thời hạn khắc phục ở trước ngày họp.",
                code=sign.code,
                name=name_of(record, sign.member_id),
            )
            found.append(Problem(step=Step.CHECK, sentence=sentence, part=sign.id))
    return [*found, *_silent(record)] if rule.has(CourseSection.CHECK) else found


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


_STEP_OF = {
    CourseSection.REVIEWS: Step.REVIEW,
    CourseSection.FOLLOW_UP: Step.FOLLOW_UP,
    CourseSection.PROMPTS: Step.FOLLOW_UP,
}


def _cycle(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    """Return what the review cycle misses; in a quarterly review a sign left out keeps it from closing."""
    found = []
    for one in cycle_problems(record, rule):
        left_out = rule.kind is MeetingKind.QUARTER_REVIEW and (
            (one.section is CourseSection.REVIEWS and one.part and record.review_of(one.part) is None)
            or (one.section is CourseSection.FOLLOW_UP and one.part and record.follow_up_of(one.part) is None)
        )
        found.append(
            Problem(
                step=_STEP_OF[one.section],
                sentence=one.sentence,
                blocks=one.blocks or bool(left_out),
                part=one.part,
            )
        )
    return found


def _length(record: MeetingRecord, rule: KindRule) -> list[Problem]:
    meeting = record.meeting
    length = minutes_between(meeting.start, meeting.end)
    if length is None:
        sentence = translate("progress", "Chưa ghi giờ bắt đầu hoặc giờ kết thúc.")
        return [Problem(step=Step.CONCLUSION, sentence=sentence)]
    if length <= 0:
        sentence = translate("progress", "Giờ kết thúc phải sau giờ bắt đầu.")
        return [Problem(step=Step.CONCLUSION, sentence=sentence)]
    beside = _beside(record, rule)
    if beside is not None:
        together, least = length + beside, rule.least_minutes_same_day
        if together >= least:
            return []
        sentence = translate(
            "progress",
            "Sinh hoạt thường kỳ và chuyên đề cùng ngày dài tổng cộng {length} phút, ngắn hơn {least} phút.",
            length=together,
            least=least,
        )
        return [Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False)]
    if length < rule.least_minutes:
        sentence = translate(
            "progress",
            "Buổi sinh hoạt dài {length} phút, ngắn hơn {least} phút.",
            length=length,
            least=rule.least_minutes,
        )
        return [Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False)]
    return []


def _beside(record: MeetingRecord, rule: KindRule) -> int | None:
    """Return how long the other part of the day was, in minutes: thematic beside regular, or the reverse.

    None where there was none, its hours are not known, or no rule is about both together.
    """
    if not rule.least_minutes_same_day:
        return None
    others = {MeetingKind.REGULAR} if rule.kind in THEMATIC else THEMATIC
    lengths = [minutes_between(one.start, one.end) for one in record.same_day if one.kind in others]
    known = [one for one in lengths if one is not None and one > 0]
    return sum(known) if known else None


def _rest(record: MeetingRecord, quality: QualitySet, rule: KindRule) -> list[Problem]:
    found = []
    if not record.meeting.conclusion.strip():
        sentence = translate("progress", "Chưa ghi kết luận của chủ trì.")
        found.append(Problem(step=Step.CONCLUSION, sentence=sentence, blocks=False))
    if record.meeting.scores and not quality.is_complete(record.meeting.scores):
        sentence = translate("progress", "Chưa chấm đủ các tiêu chí chất lượng.")
        found.append(Problem(step=Step.QUALITY, sentence=sentence))
    elif not record.meeting.scores and rule.scored:
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


def steps(record: MeetingRecord, quality: QualitySet, rule: KindRule | None = None) -> dict[Step, StepState]:
    """Return how far each step is, in order; which steps there are follows from the kind's sections.

    Earlier signs and prompts have a step where there are any, and always in a quarterly review. `rule` is
    that of the meeting's kind; by default the shipped one of its day.
    """
    held = rule or rule_for(record.meeting)
    meeting = record.meeting
    sums = attendance.counts(record)
    ready = [bool(meeting.place), bool(meeting.chair_id), bool(meeting.secretary_id), bool(meeting.agenda)]
    checked = bool(record.checks)
    concluded = [bool(meeting.conclusion), bool(meeting.end)]
    closed = meeting.status is MeetingStatus.CLOSED
    found = {
        Step.PREPARE: _state(all(ready), any(ready)),
        Step.ROLL_CALL: _state(sums.adds_up and sums.must_attend > 0, bool(record.attendance)),
        Step.COURSE: _course(record, held),
    }
    if held.has(CourseSection.CHECK):
        found[Step.CHECK] = _state(checked and not unspoken(record), checked)
    if _has_follow_up(record, held):
        found[Step.FOLLOW_UP] = _follow_up(record, held)
    if held.has(CourseSection.REVIEWS):
        found[Step.REVIEW] = _review(record)
    found[Step.CONCLUSION] = _state(all(concluded), any(concluded) or bool(record.tasks))
    if held.scored:
        found[Step.QUALITY] = _state(quality.is_complete(meeting.scores), bool(meeting.scores))
    found[Step.MINUTES] = _state(closed, done_or_begun=False)
    return found


def _course(record: MeetingRecord, rule: KindRule) -> StepState:
    meeting = record.meeting
    voted = bool(record.ballots) and all(votes.is_counted(one) for one in record.ballots)
    parts = {
        CourseSection.NEWS: bool(meeting.news),
        CourseSection.PRESENTATION: bool(meeting.presentation),
        CourseSection.OPINIONS: bool(record.opinions),
        CourseSection.VOTES: voted or not (rule.vote_needed or record.ballots),
    }
    begun = [bool(meeting.news or meeting.presentation), bool(record.opinions or record.results), voted]
    wanted = [told for section, told in parts.items() if rule.has(section)]
    if rule.has(CourseSection.RESULTS):
        wanted.append(len(record.results) >= len(record.earlier_tasks))
    if rule.has(CourseSection.REVIEWS):  # there may be nothing to say beside the reviews
        wanted = [parts[CourseSection.VOTES]]
    return _state(all(wanted), any(begun))


def _has_follow_up(record: MeetingRecord, rule: KindRule) -> bool:
    parts = {
        CourseSection.FOLLOW_UP: bool(record.earlier_signs or record.follow_ups),
        CourseSection.PROMPTS: bool(record.prompts or record.answers),
    }
    return any(rule.has(one) and (there or one not in rule.when_said) for one, there in parts.items())


def _follow_up(record: MeetingRecord, rule: KindRule) -> StepState:
    looked_at = all(record.follow_up_of(one.sign.id) for one in wanted_follow_ups(record, rule))
    answered = all(record.answer_of(one.id) for one in record.prompts)
    return _state(looked_at and answered, bool(record.follow_ups or record.answers))


def wanted_follow_ups(record: MeetingRecord, rule: KindRule) -> tuple[OpenSign, ...]:
    """Return the open signs whose remedy this meeting has to look at.

    In a quarterly review every sign of an earlier quarter; in another meeting those whose deadline has come.
    """
    open_signs = to_follow_up(record) if rule.has(CourseSection.FOLLOW_UP) else ()
    if rule.kind is MeetingKind.QUARTER_REVIEW:
        return open_signs
    day = record.meeting.day
    return tuple(one for one in open_signs if one.deadline and latest_day(one.deadline).isoformat() <= day)


def _review(record: MeetingRecord) -> StepState:
    signs = reviewable(record)
    reviews = [record.review_of(one.sign.id) for one in signs]
    done = all(one is not None and one.conclusion for one in reviews) if signs else record.meeting.none_named
    return _state(done, bool(record.reviews))


def _state(done: bool, done_or_begun: bool) -> StepState:  # noqa: FBT001
    if done:
        return StepState.DONE
    return StepState.BEGUN if done_or_begun else StepState.EMPTY


def next_step(record: MeetingRecord, quality: QualitySet, rule: KindRule | None = None) -> Step | None:
    """Return the first step that is not done, or None when the minutes are closed."""
    if record.meeting.status is MeetingStatus.CLOSED:
        return None
    found = steps(record, quality, rule)
    return next((step for step, state in found.items() if state is not StepState.DONE), None)
