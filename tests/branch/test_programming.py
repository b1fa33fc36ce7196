"""The programme of inspection and supervision, and the yearly screening: what is refused, what is counted."""

from datetime import date

import msgspec
import pytest

from desktop.branch.book import Book
from desktop.branch.members import EventKind
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.branch.programming import (
    check_inspection,
    check_screening,
    programme_of,
    screening_days,
    screenings_of,
)
from desktop.errors import Refused
from tests.branch import booklike, making


def line(**facts: object) -> Inspection:
    told = {"id": "i1", "year": "2026", "month": "2026-06", "subject": "Đóng đảng phí", "in_charge": "p1"}
    return Inspection(**{**told, **facts})


def conclusion(member: str = "p1", **facts: object) -> Screening:
    told = {"id": "x", "year": "2026", "member_id": member, "outcome": Screened.KEEPS}
    return Screening(**{**told, **facts})


def refused_line(one: Inspection, book: Book | None = None, today: date = booklike.TODAY) -> str:
    with pytest.raises(Refused) as raised:
        check_inspection(one, book or booklike.book(), booklike.rules, today)
    assert raised.value.todo
    return raised.value.field


def refused_screening(one: Screening, book: Book | None = None, today: date = booklike.TODAY) -> str:
    with pytest.raises(Refused) as raised:
        check_screening(one, book or booklike.book(), booklike.rules, today)
    assert raised.value.todo
    return raised.value.field


def test_a_line_of_the_programme() -> None:
    meeting = booklike.held("2026-07-05")
    whole = line(
        target_ids=("p2", "p3", "p2"), result="Đã đóng đủ", result_on="2026-06", meeting_id="m-2026-07-05"
    )
    kept = check_inspection(whole, booklike.book(meetings=(meeting,)), booklike.rules, booklike.TODAY)
    assert kept.target_ids == ("p2", "p3")
    planned = line(month="2026-12", in_charge="", result="")
    assert check_inspection(planned, booklike.book(), booklike.rules, booklike.TODAY) == planned


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"year": "26"}, "year"),
        ({"month": "2026"}, "month"),
        ({"month": "2026-13"}, "month"),
        ({"month": "2027-01"}, "month"),
        ({"in_charge": "p9"}, "in_charge"),
        ({"in_charge": "p5", "month": "2026-02"}, "in_charge"),
        ({"target_ids": ("p9",)}, "target_ids"),
        ({"meeting_id": "m-9"}, "meeting_id"),
        ({"result_on": "2026-05-31"}, "result_on"),
        ({"result_on": "2026-10-06"}, "result_on"),
        ({"result_on": "tháng 6"}, "result_on"),
        ({"month": "2026-11", "result": "Tốt"}, "result"),
    ],
)
def test_lines_that_cannot_be_right(facts: dict[str, object], field: str) -> None:
    assert refused_line(line(**facts)) == field


def test_who_comes_within_the_month_may_be_in_charge() -> None:
    kept = line(in_charge="p5", month="2026-03")
    assert check_inspection(kept, booklike.book(), booklike.rules, booklike.TODAY) == kept


def test_the_programme_of_a_year() -> None:
    book = booklike.book(inspections=(line(id="a"), line(id="b", year="2025", month="2025-06")))
    assert [one.id for one in programme_of(book, "2026")] == ["a"]


def test_a_conclusion_has_its_own_id() -> None:
    kept = check_screening(conclusion(), booklike.book(), booklike.rules, booklike.TODAY)
    assert kept.id == "2026/p1"


@pytest.mark.parametrize(
    ("one", "field"),
    [
        (conclusion(year="2027"), "year"),
        (conclusion(year="x"), "year"),
        (conclusion("p9"), "member_id"),
        (conclusion(helper_id="p9"), "helper_id"),
        (conclusion(helper_id="p1"), "helper_id"),
        (conclusion(outcome=Screened.CONSIDERED, grounds=" "), "grounds"),
        (conclusion("p5", year="2025"), "member_id"),
    ],
)
def test_conclusions_that_cannot_be_right(one: Screening, field: str) -> None:
    assert refused_screening(one) == field


def test_who_died_in_february_was_screened_in_january() -> None:
    died = making.event(EventKind.DIED, "2026-02-10", number=1)
    book = booklike.book(events=(booklike.POST, died))
    assert check_screening(conclusion(), book, booklike.rules, booklike.TODAY).member_id == "p1"
    gone = msgspec.structs.replace(died, on="2026-01-10")
    book = booklike.book(events=(booklike.POST, gone))
    assert refused_screening(conclusion(), book) == "member_id"


def test_days_of_screening() -> None:
    assert screening_days("2026", date(2026, 1, 8)) == (date(2026, 1, 31), date(2026, 1, 8))
    assert screening_days("2025", date(2026, 10, 5)) == (date(2025, 1, 31), date(2025, 12, 31))
    assert screening_days("2026", date(2026, 10, 5)) == (date(2026, 1, 31), date(2026, 10, 5))


def test_the_screening_of_a_year_counts_everybody_once() -> None:
    told = (
        conclusion("p1"),
        conclusion("p2", outcome=Screened.HELPED, helper_id="p0"),
        conclusion("p3", year="2025"),
    )
    found = screenings_of(booklike.book(screenings=told), "2026", booklike.TODAY)
    assert [one.member_id for _, one in found.lines] == ["p2", "p1"], "by tên: Đức before Yến"
    assert {one.member_id for one in found.waiting} == {"p0", "p3", "p4"}, "p5 came in March"
    assert [found.count(one) for one in Screened] == [1, 1, 0]
