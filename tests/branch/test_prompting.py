"""Prompts: what is refused, with its field; what became of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.cycle import Prompt, PromptAnswer, PromptSource
from desktop.branch.members import EventKind
from desktop.branch.prompting import answer_to, check_prompt, is_overdue, sign_label, unanswered
from desktop.errors import Refused
from tests.branch import cycling, making

TODAY = date(2026, 10, 20)
BOOK = cycling.book()


def prompt(**facts: object) -> Prompt:
    told = {
        "id": "g",
        "on": "2026-10-02",
        "member_id": "p1",
        "codes": ("I.4",),
        "text": "x",
        "due": "2026-11",
    }
    return Prompt(**{**told, **facts})


def checked(one: Prompt) -> Prompt:
    return check_prompt(one, BOOK, None, TODAY)


def test_a_good_prompt_is_tidied() -> None:
    found = checked(prompt(codes=(" I.4 ", "I.4", ""), issuer="  Chi   ủy ", due=" 2026-11 "))
    assert (found.codes, found.issuer, found.due) == (("I.4",), "Chi ủy", "2026-11")
    assert checked(prompt(due="2026-10")).due == "2026-10"
    assert checked(prompt(member_id="")).member_id == ""


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"on": ""}, "on"),
        ({"on": "2026-10"}, "on"),
        ({"on": "2026-02-30"}, "on"),
        ({"on": "2026-10-21"}, "on"),
        ({"due": ""}, "due"),
        ({"due": "2026-13"}, "due"),
        ({"due": "2026-11-05"}, "due"),
        ({"due": "2026-09"}, "due"),
        ({"member_id": "p77"}, "member_id"),
        ({"codes": ("I.4", "X.9")}, "codes"),
        ({"source": PromptSource.SUPERIOR}, "issuer"),
        ({"remark": "Dân phản ánh"}, "remark_received_by"),
        ({"remark": "Dân phản ánh", "remark_received_by": "đồng chí A"}, "remark_received_on"),
        ({"remark_received_on": "2026-10-21"}, "remark_received_on"),
        (
            {"remark": "x", "remark_received_by": "đồng chí A", "remark_received_on": "hôm qua"},
            "remark_received_on",
        ),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_field(facts: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refused:
        checked(prompt(**facts))
    assert refused.value.field == field


def test_a_member_who_had_left_is_refused() -> None:
    gone = cycling.book(events=(making.event(EventKind.TRANSFER_OUT, "2026-10-01"),))
    with pytest.raises(Refused) as refused:
        check_prompt(prompt(), gone, None, TODAY)
    assert refused.value.field == "member_id"
    assert check_prompt(prompt(on="2026-09-30"), gone, None, TODAY)


def _answered(*told: tuple[str, str]) -> tuple[Prompt, object]:
    one = prompt()
    files = [
        cycling.file(
            cycling.meeting_on(day, f"m{day}"),
            answers=(PromptAnswer(id=f"m{day}/g", meeting_id=f"m{day}", prompt_id="g", own_words=words),),
        )
        for day, words in told
    ]
    return one, cycling.book(*files, prompts=(one,))


def test_the_first_answer_with_words_counts() -> None:
    one, book = _answered(("2026-12-05", "sau"), ("2026-11-05", "  "), ("2026-11-20", "trước"))
    found = answer_to(book, one)
    assert found is not None
    assert found.answer.own_words == "trước"
    assert unanswered(book) == ()
    assert not is_overdue(book, one, date(2027, 1, 1))


def test_an_unanswered_prompt_is_overdue_after_its_month() -> None:
    one, book = _answered(("2026-11-05", ""))
    assert unanswered(book) == (one,)
    assert not is_overdue(book, one, date(2026, 11, 30))
    assert is_overdue(book, one, date(2026, 12, 1))


@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["", "có"])), max_size=6))
def test_a_prompt_is_waiting_or_answered_once(told: list[tuple[int, str]]) -> None:
    one, book = _answered(*((f"2027-{month:02d}-05", words) for month, words in told))
    found = answer_to(book, one)
    assert (one in unanswered(book)) is (found is None)
    spoken = [month for month, words in told if words]
    assert (found.meeting.period if found else "") == (f"2027-{min(spoken):02d}" if spoken else "")


def test_labels_come_from_the_set_of_the_day() -> None:
    assert sign_label(BOOK, prompt(), "I.4").startswith("Không giữ nguyên tắc")
    assert sign_label(BOOK, prompt(), "X.9") == ""
