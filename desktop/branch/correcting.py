"""Corrections a member asks for (đề nghị đính chính): each one is answered, in the order of days.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: a person may see, and have corrected, what is kept.
"""

from datetime import date
from typing import Any

from desktop.branch.book import Book
from desktop.branch.corrections import Correction, CorrectionState
from desktop.branch.entered import in_order, known_member, whole_day
from desktop.errors import Refused
from desktop.words import translate


def check_correction(asked: Correction, book: Book, _rules: Any, today: date) -> Correction:  # noqa: ANN401
    """Return the correction; raises `Refused`.

    Refused: no member, a day that is not whole or has not come, made or refused without saying when and what
    was answered, answered before it was asked.
    """
    known_member(book, asked.member_id)
    whole_day(asked.on, "on", today)
    if asked.answered_on:
        whole_day(asked.answered_on, "answered_on", today)
        in_order(asked.on, asked.answered_on, "answered_on")
    if asked.state is CorrectionState.ASKED:
        return asked
    if not asked.answer.strip():
        raise Refused(
            translate("books", "Chưa ghi trả lời đề nghị đính chính."),
            translate("books", "Đề nghị vẫn ở trạng thái chưa giải quyết."),
            translate("books", "Ghi đã sửa những gì, hoặc lý do không sửa."),
            field="answer",
        )
    if not asked.answered_on:
        raise Refused(
            translate("books", "Chưa ghi ngày trả lời đề nghị đính chính."),
            translate("books", "Đề nghị vẫn ở trạng thái chưa giải quyết."),
            translate("books", "Ghi ngày trả lời."),
            field="answered_on",
        )
    return asked


def waiting(book: Book) -> tuple[Correction, ...]:
    """Return the corrections asked for and not answered yet, oldest first."""
    return tuple(one for one in book.corrections if one.state is CorrectionState.ASKED)
