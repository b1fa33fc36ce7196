"""Review prompts (gợi ý kiểm điểm): what cannot be right in one, and what became of it.

Chỉ thị 12-CT/TU (Thành ủy Cần Thơ), điểm 1, 3, 4: the chi ủy, or the secretary where there is none, prompts a
member; a committee above prompts a member or the branch; a remark of the people is noted with who received it
and when, never as an anonymous file on a person.
"""

from datetime import date
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.cycle import Prompt, PromptAnswer, PromptSource
from desktop.branch.dates import check_period, earliest_day, is_whole, period_of, short
from desktop.branch.meetings import Meeting, moment
from desktop.branch.members import COUNTED, state_on
from desktop.branch.names import clean, nfc
from desktop.branch.rules import IndicatorSet, indicator_set, indicator_set_on
from desktop.errors import Refused
from desktop.words import translate


class PromptAnswered(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a prompt with the meeting that heard it."""

    meeting: Meeting
    answer: PromptAnswer


def check_prompt(prompt: Prompt, book: Book, _rules: Any, today: date) -> Prompt:  # noqa: ANN401
    """Return the prompt with tidy texts; raises `Refused` naming the field.

    Refused are: a day that is none or lies in the future, a due month that is none or lies before the month
    the prompt was written, a member who was not on the branch's list, a code that no indicator set has, a
    prompt from above without its issuer, and a remark of the people without who received it and when.
    """
    tidy = msgspec.structs.replace(
        prompt,
        issuer=clean(prompt.issuer),
        decision=clean(prompt.decision),
        codes=tuple(dict.fromkeys(code for one in prompt.codes if (code := clean(one)))),
        text=nfc(prompt.text),
        due=clean(prompt.due),
        remark=nfc(prompt.remark),
        remark_received_by=clean(prompt.remark_received_by),
    )
    _check_day(tidy.on, "on", today)
    _check_due(tidy)
    _check_member(tidy, book)
    _check_codes(tidy, book)
    if tidy.source is PromptSource.SUPERIOR and not tidy.issuer:
        raise Refused(
            translate("prompts", "Gợi ý của cấp trên phải ghi rõ cấp ủy nào gợi ý."), field="issuer"
        )
    _check_remark(tidy, today)
    return tidy


def _check_day(text: str, field: str, today: date) -> None:
    try:
        right = is_whole(text) and earliest_day(text)
    except ValueError:
        right = False
    if not right:
        raise Refused(
            translate("prompts", "Ngày “{text}” không phải là ngày có thật.", text=text[:20]), field=field
        )
    if text > today.isoformat():
        raise Refused(translate("prompts", "{day} là ngày trong tương lai.", day=short(text)), field=field)


def _check_due(prompt: Prompt) -> None:
    try:
        check_period(prompt.due)
    except Refused as error:
        raise Refused(error.what, error.safe, error.todo, field="due") from error
    if prompt.due < prompt.on[:7]:
        raise Refused(
            translate(
                "prompts",
                "Kỳ trả lời {due} ở trước ngày gợi ý {day}.",
                due=short(prompt.due),
                day=short(prompt.on),
            ),
            field="due",
        )


def _check_member(prompt: Prompt, book: Book) -> None:
    if not prompt.member_id:
        return
    member = book.member(prompt.member_id)
    day = earliest_day(prompt.on)
    if member is None or state_on(member, book.events_of(member.id), day) not in COUNTED:
        raise Refused(
            translate(
                "prompts",
                "Người được gợi ý không có trong danh sách đảng viên của chi bộ ngày {day}.",
                day=short(prompt.on),
            ),
            field="member_id",
        )


def _check_codes(prompt: Prompt, book: Book) -> None:
    known = known_signs(book, earliest_day(prompt.on))
    wrong = next((code for code in prompt.codes if all(one.sign(code) is None for one in known)), None)
    if wrong is not None:
        raise Refused(
            translate("prompts", "Không có biểu hiện nào mang mã “{code}”.", code=wrong[:20]), field="codes"
        )


def known_signs(book: Book, day: date) -> tuple[IndicatorSet, ...]:
    """Return the indicator sets a code may come from on `day`: the branch's latest, then the shipped one."""
    used = [file.indicators for file in book.meetings if file.record.meeting.day <= day.isoformat()]
    return (*used[-1:], indicator_set(indicator_set_on(day)))


def sign_label(book: Book, prompt: Prompt, code: str) -> str:
    """Return what a code of a prompt means; empty where no set knows it."""
    sets = known_signs(book, earliest_day(prompt.on))
    return next((found.label for one in sets if (found := one.sign(code)) is not None), "")


def _check_remark(prompt: Prompt, today: date) -> None:
    if prompt.remark.strip() and not prompt.remark_received_by:
        raise Refused(
            translate("prompts", "Góp ý của nhân dân phải ghi rõ ai tiếp nhận."),
            todo=translate("prompts", "Không ghi góp ý không rõ nguồn về một đảng viên."),
            field="remark_received_by",
        )
    if prompt.remark.strip() and not prompt.remark_received_on:
        raise Refused(
            translate("prompts", "Góp ý của nhân dân phải ghi rõ ngày tiếp nhận."),
            field="remark_received_on",
        )
    if prompt.remark_received_on:
        _check_day(prompt.remark_received_on, "remark_received_on", today)


def answer_to(book: Book, prompt: Prompt) -> PromptAnswered | None:
    """Return the first answer that a meeting wrote down, or None; an empty line answers nothing."""
    found = [
        PromptAnswered(meeting=record.meeting, answer=answer)
        for record in book.records()
        for answer in record.answers
        if answer.prompt_id == prompt.id and is_answer(answer)
    ]
    return min(found, key=lambda one: moment(one.meeting), default=None)


def is_answer(answer: PromptAnswer) -> bool:
    """Tell whether something was written down as an answer."""
    return bool(answer.own_words.strip() or answer.opinion.strip())


def unanswered(book: Book) -> tuple[Prompt, ...]:
    """Return the prompts that no meeting answered, the earliest due first (gợi ý chưa được trả lời)."""
    waiting = [one for one in book.prompts if answer_to(book, one) is None]
    return tuple(sorted(waiting, key=lambda one: (one.due, one.on, one.id)))


def is_overdue(book: Book, prompt: Prompt, today: date) -> bool:
    """Tell whether a prompt is unanswered and the month of its meeting has passed."""
    return prompt.due < period_of(today) and answer_to(book, prompt) is None
