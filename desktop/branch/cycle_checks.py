"""What stands against closing a meeting in its part of the review cycle: reviews, follow-ups, prompts.

`branch.progress` puts these beside its own problems; `section` says in which part of the course each belongs.
"""

from collections.abc import Iterator

import msgspec

from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, SignReview
from desktop.branch.dates import period_words
from desktop.branch.kinds import CourseSection, KindRule
from desktop.branch.meetings import MeetingKind, MeetingRecord, NamedSign, OpenSign
from desktop.branch.spans import holds, span_words
from desktop.words import translate


class CycleProblem(msgspec.Struct, frozen=True, kw_only=True):
    """Something missing or impossible; `blocks` keeps the minutes from being closed."""

    section: CourseSection
    sentence: str
    blocks: bool = True
    part: str = ""
    """Id of the sign or the prompt it is about; empty where it is about the section as a whole."""


def cycle_problems(record: MeetingRecord, rule: KindRule | None) -> tuple[CycleProblem, ...]:
    """Return what stands against closing, as far as reviews, follow-ups and prompts go.

    `rule` says which sections the kind of meeting has: what is missing is told only for these; what cannot be
    right is told wherever it was written.
    """
    has = set(rule.sections) if rule else set()
    return (
        *_reviews(record, has),
        *_follow_ups(record, has),
        *_answers(record, has),
    )


def reviewable(record: MeetingRecord) -> tuple[OpenSign, ...]:
    """Return the signs that a quarterly review takes up: those of its quarter, its own ones last."""
    covers = record.meeting.covers
    return tuple(one for one in _known(record) if not covers or holds(covers, one.period))


def to_follow_up(record: MeetingRecord) -> tuple[OpenSign, ...]:
    """Return the open signs whose remedy this meeting looks at.

    For a quarterly review those named before its quarter; for any other meeting all that were open.
    """
    covers = record.meeting.covers
    if record.meeting.kind is not MeetingKind.QUARTER_REVIEW or not covers:
        return record.earlier_signs
    return tuple(one for one in record.earlier_signs if not holds(covers, one.period))


def _known(record: MeetingRecord) -> Iterator[OpenSign]:
    yield from record.earlier_signs
    for sign in record.signs:
        yield OpenSign(sign=sign, period=record.meeting.period)


def _about(record: MeetingRecord, sign: NamedSign) -> dict[str, str]:
    return {"code": sign.code, "name": name_of(record, sign.member_id)}


def name_of(record: MeetingRecord, member_id: str) -> str:
    """Return a member's full name, of one who has left too; `…` where the record does not know it."""
    person = record.person(member_id)
    return person.full_name if person else record.names.get(member_id, "…")


def _before(deadline: str, record: MeetingRecord) -> bool:
    return bool(deadline) and deadline < record.meeting.day[: len(deadline)]


# -------------------------------------------------------------------------------------------------- reviews
def _reviews(record: MeetingRecord, has: set[CourseSection]) -> Iterator[CycleProblem]:
    known = {one.sign.id: one for one in _known(record)}
    of_quarter = {one.sign.id for one in reviewable(record)}
    for review in record.reviews:
        found = known.get(review.sign_id)
        if found is None or found.sign.id not in of_quarter:
            sentence = translate(
                "cycle", "Có nội dung kiểm điểm về một biểu hiện không nêu trong kỳ, hoặc đã thôi theo dõi."
            )
            yield _problem(CourseSection.REVIEWS, sentence, review.sign_id)
            continue
        yield from _review(record, review, found)
    if CourseSection.REVIEWS not in has or record.meeting.kind is not MeetingKind.QUARTER_REVIEW:
        return
    yield from _none_named(record)
    for one in reviewable(record):
        if record.review_of(one.sign.id) is None and record.follow_up_of(one.sign.id) is None:
            sentence = translate(
                "cycle",
                "Biểu hiện {code} của đồng chí {name} chưa được kiểm điểm.",
                **_about(record, one.sign),
            )
            yield _problem(CourseSection.REVIEWS, sentence, one.sign.id, blocks=False)


def _review(record: MeetingRecord, review: SignReview, found: OpenSign) -> Iterator[CycleProblem]:
    facts = _about(record, found.sign)
    if _before(review.deadline, record):
        sentence = translate(
            "cycle", "Biểu hiện {code} của đồng chí {name}: thời hạn khắc phục ở trước ngày họp.", **facts
        )
        yield _problem(CourseSection.REVIEWS, sentence, review.sign_id)
    if not (review.own_words.strip() or review.opinion.strip() or review.conclusion.strip()):
        sentence = translate(
            "cycle", "Biểu hiện {code} của đồng chí {name}: chưa ghi nội dung kiểm điểm.", **facts
        )
        yield _problem(CourseSection.REVIEWS, sentence, review.sign_id, blocks=False)
    if not (review.remedy.strip() or found.remedy.strip()):
        sentence = translate(
            "cycle", "Biểu hiện {code} của đồng chí {name}: chưa có biện pháp khắc phục.", **facts
        )
        yield _problem(CourseSection.REVIEWS, sentence, review.sign_id, blocks=False)
    elif not (review.deadline or found.deadline):
        sentence = translate(
            "cycle", "Biểu hiện {code} của đồng chí {name}: chưa có thời hạn khắc phục.", **facts
        )
        yield _problem(CourseSection.REVIEWS, sentence, review.sign_id, blocks=False)


def _none_named(record: MeetingRecord) -> Iterator[CycleProblem]:
    quarter = span_words(record.meeting.covers) if record.meeting.covers else "…"
    if record.meeting.none_named and reviewable(record):
        sentence = translate(
            "cycle",
            "Đã ghi không có đảng viên phải kiểm điểm trong {quarter}, nhưng có biểu hiện được nêu.",
            quarter=quarter,
        )
        yield _problem(CourseSection.REVIEWS, sentence)
    if not record.meeting.none_named and not reviewable(record):
        sentence = translate(
            "cycle",
            "Không có biểu hiện nào để kiểm điểm trong {quarter}: hãy ghi rõ “không có đảng viên phải "
            "kiểm điểm”.",
            quarter=quarter,
        )
        yield _problem(CourseSection.REVIEWS, sentence)


# ------------------------------------------------------------------------------------------------ follow-ups
def _follow_ups(record: MeetingRecord, has: set[CourseSection]) -> Iterator[CycleProblem]:
    earlier = {one.sign.id: one for one in record.earlier_signs}
    for found in record.follow_ups:
        sign = earlier.get(found.sign_id)
        if sign is None:
            sentence = translate(
                "cycle", "Có kết quả khắc phục của một biểu hiện không còn theo dõi, hoặc chưa được nêu."
            )
            yield _problem(CourseSection.FOLLOW_UP, sentence, found.sign_id)
        else:
            yield from _follow_up(record, found, sign.sign)
    if CourseSection.FOLLOW_UP not in has or record.meeting.kind is not MeetingKind.QUARTER_REVIEW:
        return
    for one in to_follow_up(record):
        if record.follow_up_of(one.sign.id) is None:
            sentence = translate(
                "cycle",
                "Chưa ghi kết quả khắc phục biểu hiện {code} của đồng chí {name}, nêu từ {period}.",
                **_about(record, one.sign),
                period=period_words(one.period),
            )
            yield _problem(CourseSection.FOLLOW_UP, sentence, one.sign.id, blocks=False)


def _follow_up(record: MeetingRecord, found: FollowUp, sign: NamedSign) -> Iterator[CycleProblem]:
    facts = _about(record, sign)
    if found.outcome is FollowOutcome.ENDED and not found.grounds.strip():
        sentence = translate(
            "cycle", "Thôi theo dõi biểu hiện {code} của đồng chí {name}: phải ghi căn cứ.", **facts
        )
        yield _problem(CourseSection.FOLLOW_UP, sentence, found.sign_id)
    elif not found.grounds.strip():
        sentence = translate(
            "cycle", "Kết quả khắc phục biểu hiện {code} của đồng chí {name} chưa ghi căn cứ.", **facts
        )
        yield _problem(CourseSection.FOLLOW_UP, sentence, found.sign_id, blocks=False)
    if _before(found.deadline, record):
        sentence = translate(
            "cycle", "Thời hạn mới của biểu hiện {code}, đồng chí {name}, ở trước ngày họp.", **facts
        )
        yield _problem(CourseSection.FOLLOW_UP, sentence, found.sign_id)


# ------------------------------------------------------------------------------------------------- prompts
def _answers(record: MeetingRecord, has: set[CourseSection]) -> Iterator[CycleProblem]:
    asked = {one.id: one for one in record.prompts}
    for answer in record.answers:
        prompt = asked.get(answer.prompt_id)
        if prompt is None:
            sentence = translate("cycle", "Có giải trình cho một gợi ý không đến hạn trong kỳ này.")
            yield _problem(CourseSection.PROMPTS, sentence, answer.prompt_id)
        elif not (answer.own_words.strip() or answer.opinion.strip()):
            sentence = translate(
                "cycle", "Giải trình gợi ý kiểm điểm {to} chưa ghi nội dung.", to=_to(record, prompt)
            )
            yield _problem(CourseSection.PROMPTS, sentence, answer.prompt_id)
    if CourseSection.PROMPTS not in has:
        return
    for prompt in record.prompts:
        if record.answer_of(prompt.id) is None:
            sentence = translate("cycle", "Gợi ý kiểm điểm {to} chưa được trả lời.", to=_to(record, prompt))
            yield _problem(CourseSection.PROMPTS, sentence, prompt.id, blocks=False)


def _to(record: MeetingRecord, prompt: Prompt) -> str:
    if not prompt.member_id:
        return translate("cycle", "đối với chi bộ")
    return translate("cycle", "đối với đồng chí {name}", name=name_of(record, prompt.member_id))


def _problem(section: CourseSection, sentence: str, part: str = "", *, blocks: bool = True) -> CycleProblem:
    return CycleProblem(section=section, sentence=sentence, blocks=blocks, part=part)
