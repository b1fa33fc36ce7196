"""The review cycle of a meeting in sentences: signs reviewed, remedies looked at again, prompts answered.

The member's own words come first, in quotation marks, then the branch's opinion, conclusion, remedy and
reply; only what was said and written down. `minutes_text` sets these paragraphs under its own headings.
"""

from collections.abc import Sequence

import msgspec

from desktop.branch.closing import MeetingFile
from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt, PromptAnswer, PromptSource, SignReview
from desktop.branch.cycle_checks import name_of, reviewable, to_follow_up
from desktop.branch.dates import period_short, short
from desktop.branch.meetings import MeetingKind, MeetingRecord, NamedSign, OpenSign
from desktop.branch.numbers import count
from desktop.branch.spans import span_short
from desktop.documents.wording import (
    NONE,
    People,
    comrades,
    ended,
    enumerated,
    flat,
    quoted,
    upper_first,
)

OUTCOMES = {
    FollowOutcome.REMEDIED: "đã khắc phục",
    FollowOutcome.IN_PROGRESS: "đang khắc phục",
    FollowOutcome.NOT_REMEDIED: "chưa khắc phục",
    FollowOutcome.ENDED: "thôi theo dõi",
}
"""What a meeting found about a remedy, as papers say it."""
SOURCES = {
    PromptSource.COMMITTEE: "chi ủy",
    PromptSource.SECRETARY: "bí thư chi bộ",
    PromptSource.SUPERIOR: "cấp ủy cấp trên",
}


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph of the minutes: `label` is set bold before `text`."""

    label: str = ""
    text: str = ""

    @property
    def plain(self) -> str:
        """The paragraph as one line of text."""
        return " ".join(part for part in (self.label, self.text) if part)


# -------------------------------------------------------------------------------------------------- reviews
def review_entries(file: MeetingFile) -> list[Said]:
    """Write what the meeting reviewed (kiểm điểm biểu hiện nêu trong quý); nothing for no record at all."""
    record, people = file.record, People(file.record)
    due = reviewable(record)
    known = {one.sign.id: one for one in due}
    held = [one for one in record.reviews if one.sign_id in known]
    if not due:
        return [Said(text=_nobody(record))] if record.meeting.none_named else []
    told = [known[one.sign_id] for one in held]
    said = [Said(text=_reviewed(record, told))] if told else []
    order = {one.sign.id: place for place, one in enumerate(due)}
    for review in sorted(held, key=lambda one: order[one.sign_id]):
        found = known[review.sign_id]
        who = upper_first(_named(people, record, found.sign.member_id))
        said.append(Said(text=f"- {who} {_review(file, review, found)}"))
    untold = [one for one in due if record.review_of(one.sign.id) is None]
    waiting = [one for one in untold if record.follow_up_of(one.sign.id) is None]
    if waiting and _covers(file):
        said.append(Said(text=f"- Chưa kiểm điểm: {_signs_of(people, record, waiting)}."))
    return said


def _nobody(record: MeetingRecord) -> str:
    covers = record.meeting.covers
    when = f"Trong {span_short(covers)} không" if covers else "Không"
    return f"{when} có đảng viên có biểu hiện phải kiểm điểm."


def _reviewed(record: MeetingRecord, told: Sequence[OpenSign]) -> str:
    people = len({one.sign.member_id for one in told})
    covers = record.meeting.covers
    when = f" trong {span_short(covers)}" if covers else ""
    return f"Chi bộ kiểm điểm {comrades(people)} có {count(len(told))} biểu hiện được nêu{when}."


def _review(file: MeetingFile, review: SignReview, found: OpenSign) -> str:
    said = [f"kiểm điểm về biểu hiện {_sign(file, found.sign)}, {_when(file.record, found)}"]
    if flat(review.own_words):
        said[0] += f", tự nêu: {quoted(review.own_words)}"
    said[0] += "."
    for title, text in (("Ý kiến của chi bộ", review.opinion), ("Kết luận", review.conclusion)):
        if flat(text):
            said.append(ended(f"{title}: {flat(text)}"))
    remedy = remedy_words(review.remedy or found.sign.remedy, review.deadline or found.sign.deadline)
    if remedy:
        said.append(f"Biện pháp khắc phục: {remedy}.")
    if flat(review.reply):
        said.append(ended(f"Ý kiến của đảng viên: {flat(review.reply)}"))
    return " ".join(said)


def remedy_words(remedy: str, deadline: str) -> str:
    """Return a remedy with its deadline: `giữ nếp sinh hoạt, thời hạn 31/12/2026`; empty for neither."""
    parts = [flat(remedy), f"thời hạn {dated(deadline)}" if deadline else ""]
    return ", ".join(part for part in parts if part)


def dated(deadline: str) -> str:
    """Write a deadline within a sentence: `31/12/2026`, `tháng 12/2026`, `năm 2026`."""
    if len(deadline) == len("2026-12"):
        return period_short(deadline)
    return f"năm {deadline}" if len(deadline) == len("2026") else short(deadline)


def _sign(file: MeetingFile, sign: NamedSign) -> str:
    """Return `tại mục I.4 (…)`."""
    found = file.indicators.sign(sign.code)
    return f"tại mục {sign.code}" + (f" ({found.label})" if found else "")


def _when(record: MeetingRecord, found: OpenSign) -> str:
    own = found.sign.meeting_id == record.meeting.id
    return "được nêu tại buổi này" if own else f"được nêu {period_short(found.period)}"


def _named(people: People, record: MeetingRecord, member_id: str) -> str:
    if record.person(member_id) is not None:
        return people.member(member_id)
    return f"đồng chí {name_of(record, member_id)}"


def _signs_of(people: People, record: MeetingRecord, signs: Sequence[OpenSign]) -> str:
    """Name members with their codes: `02 biểu hiện, gồm: đồng chí A (I.4); đồng chí B (I.3, I.5)`."""
    codes: dict[str, list[str]] = {}
    for one in signs:
        codes.setdefault(one.sign.member_id, []).append(one.sign.code)
    named = enumerated(
        f"{_named(people, record, member_id)} ({', '.join(given)})" for member_id, given in codes.items()
    )
    return f"{count(len(signs))} biểu hiện, gồm: {named}"


# ------------------------------------------------------------------------------------------------ follow-ups
def follow_up_entries(file: MeetingFile) -> list[Said]:
    """Write what the meeting found about remedies (kết quả khắc phục); nothing where nothing was open.

    A quarterly review tells the result for every sign named before its quarter; any other meeting tells what
    it looked at.
    """
    record, people = file.record, People(file.record)
    due = {one.sign.id: one for one in record.earlier_signs}
    given = [one for one in record.follow_ups if one.sign_id in due]
    asked = to_follow_up(record)
    if not asked and not given:
        return (
            [Said(text="Không có biểu hiện của kỳ trước phải theo dõi khắc phục.")] if _covers(file) else []
        )
    if not given and not _covers(file):
        return []
    said = [Said(text=_sums(given))] if given else []
    order = {sign_id: place for place, sign_id in enumerate(due)}
    for found in sorted(given, key=lambda one: order[one.sign_id]):
        sign = due[found.sign_id]
        who = upper_first(_named(people, record, sign.sign.member_id))
        said.append(Said(text=f"- {who}, {_follow_up(file, found, sign)}"))
    waiting = [one for one in asked if record.follow_up_of(one.sign.id) is None]
    if waiting and _covers(file):
        told = _signs_of(people, record, waiting)
        said.append(Said(text=f"- Chưa xem xét kết quả khắc phục: {told}. Tiếp tục theo dõi."))
    return said


def _covers(file: MeetingFile) -> bool:
    """Tell whether the meeting is a quarterly review, which says what became of every sign it owes."""
    return file.record.meeting.kind is MeetingKind.QUARTER_REVIEW


def _sums(given: Sequence[FollowUp]) -> str:
    parts = [
        f"{OUTCOMES[outcome]} {count(number)}"
        for outcome in FollowOutcome
        if (number := sum(one.outcome is outcome for one in given))
    ]
    return f"Chi bộ xem xét kết quả khắc phục {count(len(given))} biểu hiện: {', '.join(parts)}."


def _follow_up(file: MeetingFile, found: FollowUp, sign: OpenSign) -> str:
    about = f"biểu hiện {_sign(file, sign.sign)}, được nêu {period_short(sign.period)}"
    said = [f"{about}: {OUTCOMES[found.outcome]}."]
    remedy = remedy_words(sign.remedy, sign.deadline)
    if remedy:
        said.append(f"Biện pháp đã đề ra: {remedy}.")
    if flat(found.grounds):
        said.append(ended(f"Căn cứ: {flat(found.grounds)}"))
    if flat(found.reply):
        said.append(ended(f"Ý kiến của đảng viên: {flat(found.reply)}"))
    stays = found.outcome in {FollowOutcome.IN_PROGRESS, FollowOutcome.NOT_REMEDIED}
    if stays and found.deadline:
        said.append(f"Thời hạn mới: {dated(found.deadline)}.")
    return " ".join(said)


# --------------------------------------------------------------------------------------------------- prompts
def prompt_entries(file: MeetingFile) -> list[Said]:
    """Write the answers to prompts (giải trình, tiếp thu gợi ý kiểm điểm); nothing where none was due."""
    record, people = file.record, People(file.record)
    if not record.prompts:
        return []
    answered = [(one, answer) for one in record.prompts if (answer := record.answer_of(one.id)) is not None]
    waiting = [one for one in record.prompts if record.answer_of(one.id) is None]
    said = [Said(text=_asked(len(record.prompts), len(answered)))]
    said += [Said(text=_answer(file, people, prompt, answer)) for prompt, answer in answered]
    if waiting:
        named = enumerated(f"{_to(people, record, one)} ({_from(one).rstrip(',')})" for one in waiting)
        said.append(Said(text=f"- Chưa giải trình: {named}."))
    return said


def _asked(asked: int, answered: int) -> str:
    due = f"Có {count(asked)} gợi ý kiểm điểm đến hạn trả lời"
    if answered == asked:
        return f"{due}, đã được giải trình{' đầy đủ' if asked > 1 else ''}."
    return f"{due}; đã giải trình {count(answered)}." if answered else f"{due}; chưa có giải trình."


def _answer(file: MeetingFile, people: People, prompt: Prompt, answer: PromptAnswer) -> str:
    record = file.record
    who = upper_first(_to(people, record, prompt))
    asked = f"{who} được {_from(prompt)}"
    if prompt.codes:
        labels = [(code, file.indicators.sign(code)) for code in prompt.codes]
        told = "; ".join(f"{code} ({sign.label})" if sign else code for code, sign in labels)
        asked += f" về biểu hiện tại mục {told}"
    if flat(prompt.text):
        asked += f". Nội dung gợi ý: {flat(prompt.text)}"
    said = [ended(f"- {asked}")]
    if flat(answer.own_words):
        said.append(f"Giải trình: {quoted(answer.own_words)}.")
    if flat(answer.opinion):
        said.append(ended(f"Ý kiến của chi bộ: {flat(answer.opinion)}"))
    return " ".join(said) if len(said) > 1 else f"{said[0]} {NONE}"


def _to(people: People, record: MeetingRecord, prompt: Prompt) -> str:
    return _named(people, record, prompt.member_id) if prompt.member_id else "chi bộ"


def _from(prompt: Prompt) -> str:
    """Return who prompted and when: `chi ủy gợi ý ngày 02/10/2026`."""
    above = prompt.source is PromptSource.SUPERIOR
    who = flat(prompt.issuer) if above and flat(prompt.issuer) else SOURCES[prompt.source]
    if flat(prompt.decision):
        return f"{who} gợi ý tại {flat(prompt.decision)}, nhận ngày {short(prompt.on)},"
    return f"{who} gợi ý ngày {short(prompt.on)}"
