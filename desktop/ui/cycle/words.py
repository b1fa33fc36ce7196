"""What the review cycle says about a sign, a remedy and a prompt in one line."""

from desktop.branch.cycle import FollowOutcome, FollowUp, Prompt
from desktop.branch.cycle_words import follow_label, prompt_source_label
from desktop.branch.dates import period_words, short
from desktop.branch.meetings import MeetingRecord, OpenSign
from desktop.branch.rules import IndicatorSet
from desktop.branch.spans import quarter_of, span_words
from desktop.ui.languages import either
from desktop.words import translate

SIGNS = {
    None: "…",
    FollowOutcome.REMEDIED: "✓",
    FollowOutcome.IN_PROGRESS: "○",
    FollowOutcome.NOT_REMEDIED: "✕",
    FollowOutcome.ENDED: "–",
}
"""How a list marks what was found; a word always stands beside it."""


def prompter_words(prompt: Prompt) -> str:
    """Say who prompts: `Chi ủy gợi ý`, `Ban Thường vụ Đảng ủy xã gợi ý`."""
    return translate("cycle", "{who} gợi ý", who=prompt.issuer or prompt_source_label(prompt.source))


def sign_title(code: str, indicators: IndicatorSet) -> str:
    """Return code and label; the code alone where the set in use does not know it."""
    sign = indicators.sign(code)
    return f"{code}. {either(sign.label, sign.label_en)}" if sign else code


def name_in(record: MeetingRecord, member_id: str) -> str:
    """Return a member's name, also of one who is not on the list of that day any more."""
    person = record.person(member_id)
    name = person.full_name if person else record.names.get(member_id, "")
    return name or translate("cycle", "đảng viên đã rời chi bộ")


def remedy_line(one: OpenSign) -> str:
    """Say which remedy is in force and until when."""
    return _remedy(one.remedy, one.deadline)


def _remedy(remedy: str, deadline: str) -> str:
    said = " ".join(remedy.split()).rstrip(" .")
    if not said and not deadline:
        return translate("cycle", "Chưa ghi biện pháp khắc phục.")
    said = said or translate("cycle", "chưa ghi")
    if not deadline:
        return translate("cycle", "Biện pháp khắc phục: {remedy}; chưa ghi thời hạn.", remedy=said)
    return translate(
        "cycle", "Biện pháp khắc phục: {remedy}; thời hạn {day}.", remedy=said, day=short(deadline)
    )


def named_line(one: OpenSign) -> str:
    """Say in which month a sign was named: `Đã nêu tại buổi sinh hoạt tháng 8/2026`."""
    return translate("cycle", "Đã nêu tại buổi sinh hoạt {period}.", period=period_words(one.period))


def found_line(number: int, found: FollowUp, day: str = "") -> str:
    """Say what an earlier meeting, held on `day`, found: `Lần 1 (05/09/2026): Đang khắc phục. Căn cứ: …`."""
    outcome = follow_label(found.outcome)
    if day:
        told = translate(
            "cycle", "Lần {number} ({day}): {outcome}.", number=number, day=short(day), outcome=outcome
        )
    else:
        told = translate("cycle", "Lần {number}: {outcome}.", number=number, outcome=outcome)
    words = [told]
    if found.grounds.strip():
        words.append(translate("cycle", "Căn cứ: {text}.", text=_flat(found.grounds)))
    if found.reply.strip():
        words.append(translate("cycle", "Ý kiến của đảng viên: {text}.", text=_flat(found.reply)))
    if found.deadline:
        words.append(translate("cycle", "Thời hạn mới {day}.", day=short(found.deadline)))
    return " ".join(words)


def state_line(one: OpenSign) -> str:
    """Say how a sign stands: since when it is open, until when it is to be remedied, what was found last."""
    words = [translate("cycle", "từ {quarter}", quarter=span_words(quarter_of(one.period)))]
    if one.deadline:
        words.append(translate("cycle", "hạn {day}", day=short(one.deadline)))
    last = one.follow_ups[-1] if one.follow_ups else None
    if last is not None:
        outcome = follow_label(last.outcome)
        words.append(translate("cycle", "gần nhất: {outcome}", outcome=outcome[:1].lower() + outcome[1:]))
    return ", ".join(words)


def _flat(text: str) -> str:
    return " ".join(text.split()).rstrip(" .")
