"""Corrections a member asks for: answered with words and a day, never before they were asked."""

import pytest

from desktop.branch.correcting import check_correction, waiting
from desktop.branch.corrections import Correction, CorrectionState
from desktop.errors import Refused
from tests.branch import booklike


def asked(**facts: object) -> Correction:
    told = {"id": "d1", "member_id": "p1", "on": "2026-09-01", "what": "Ngày sinh ghi 17/5/1970"}
    return Correction(**{**told, **facts})


def test_asked_made_refused() -> None:
    book = booklike.book()
    for one in (
        asked(),
        asked(state=CorrectionState.MADE, answer="Đã sửa theo giấy khai sinh", answered_on="2026-09-01"),
        asked(state=CorrectionState.REFUSED, answer="Theo hồ sơ gốc khi vào Đảng", answered_on="2026-10-05"),
    ):
        assert check_correction(one, book, booklike.rules, booklike.TODAY) == one


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"member_id": "p9"}, "member_id"),
        ({"on": "2026-10-06"}, "on"),
        ({"on": ""}, "on"),
        ({"state": CorrectionState.MADE, "answered_on": "2026-09-02"}, "answer"),
        ({"state": CorrectionState.REFUSED, "answered_on": "2026-09-02", "answer": " "}, "answer"),
        ({"state": CorrectionState.MADE, "answer": "Đã sửa"}, "answered_on"),
        ({"state": CorrectionState.MADE, "answer": "Đã sửa", "answered_on": "2026-08-31"}, "answered_on"),
        ({"state": CorrectionState.MADE, "answer": "Đã sửa", "answered_on": "2026-10-06"}, "answered_on"),
        ({"answered_on": "2026-09"}, "answered_on"),
    ],
)
def test_what_cannot_be_right(facts: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refused:
        check_correction(asked(**facts), booklike.book(), booklike.rules, booklike.TODAY)
    assert refused.value.field == field
    assert refused.value.todo


def test_what_waits() -> None:
    made = asked(id="d2", state=CorrectionState.MADE, answer="x", answered_on="2026-09-02")
    assert waiting(booklike.book(corrections=(asked(), made))) == (asked(),)
