"""Superiors at meetings: every branch, every month; months without one are shown."""

from datetime import date

import msgspec
import pytest

from desktop.branch.book_rules import FOLDER, BookPaper, BookRules, PaperRule
from desktop.branch.meetings import Guest, MeetingKind, MeetingStatus
from desktop.branch.rules import in_force, shipped_rules
from desktop.branch.superiors import superior_months
from tests.branch import booklike

SETS = shipped_rules(FOLDER, BookRules)
RULES = in_force(SETS, booklike.TODAY)


def months_without(*asked: object) -> tuple[str, ...]:
    return tuple(one.period for one in superior_months(*asked) if one.without)



def guest(day: str, *, superior: bool = True, present: bool = True) -> Guest:
    return Guest(
        id=f"g-{day}", meeting_id=f"m-{day}", order=1, name="Võ Quốc Bảo", superior=superior, present=present
    )


BOOK = booklike.book(
    meetings=(
        booklike.held("2026-05-05", guests=(guest("2026-05-05"),)),
        booklike.held("2026-06-05", guests=(guest("2026-06-05", present=False),)),
        booklike.held("2026-07-05", guests=(guest("2026-07-05", superior=False),)),
        booklike.held("2026-07-25", MeetingKind.THEMATIC, guests=(guest("2026-07-25"),)),
        booklike.held("2026-08-05"),
        booklike.held("2026-10-05"),
    )
)


def test_the_months_of_a_year() -> None:
    found = {one.period: one for one in superior_months(BOOK, "2026", SETS, booklike.TODAY)}
    assert list(found) == [f"2026-{month:02d}" for month in range(1, 11)], "months to come are not there"
    assert [one.meeting.day for one in found["2026-07"].visits] == ["2026-07-25"]
    assert [one.guests[0].name for one in found["2026-06"].away] == ["Võ Quốc Bảo"]
    assert found["2026-09"].meetings == ()
    assert months_without(BOOK, "2026", SETS, booklike.TODAY) == ("2026-06", "2026-08", "2026-09")


def test_the_month_of_today_counts_once_its_regular_meeting_is_closed() -> None:
    whole = BOOK.meetings[-1]
    meeting = msgspec.structs.replace(whole.record.meeting, status=MeetingStatus.CLOSED)
    closed = msgspec.structs.replace(
        whole, record=msgspec.structs.replace(whole.record, meeting=meeting)
    )
    book = msgspec.structs.replace(BOOK, meetings=(*BOOK.meetings[:-1], closed))
    assert months_without(book, "2026-Q4", SETS, booklike.TODAY) == ("2026-10",)
    assert months_without(BOOK, "2026-Q4", SETS, booklike.TODAY) == ()


@pytest.mark.parametrize(
    ("every", "missing"), [(0, ()), (2, ("2026-09",)), (3, ()), (1, ("2026-06", "2026-08", "2026-09"))]
)
def test_how_often_is_data(every: int, missing: tuple[str, ...]) -> None:
    sets = [msgspec.structs.replace(one, superior_every=every) for one in SETS]
    assert months_without(BOOK, "2026", sets, booklike.TODAY) == missing


def test_nothing_is_asked_before_the_rule_or_the_branch() -> None:
    late = msgspec.structs.replace(RULES, valid_from="2026-08-01")
    assert months_without(BOOK, "2026", [late], booklike.TODAY) == ("2026-08", "2026-09")
    assert months_without(booklike.book(), "2026", SETS, booklike.TODAY) == ()


def test_an_old_paper_keeps_the_bases_of_its_day() -> None:
    def basis(day: date, paper: BookPaper) -> list[str]:
        return [one.number for one in in_force(shipped_rules(FOLDER, BookRules), day).of(paper).cited]

    assert basis(date(2025, 1, 5), BookPaper.PROGRAMME) == ["22-QĐ/TW"]
    assert basis(date(2026, 10, 5), BookPaper.PROGRAMME) == ["296-QĐ/TW"]
    assert basis(date(2026, 3, 5), BookPaper.SCREENING) == ["294-QĐ/TW"]
    assert basis(date(2026, 10, 5), BookPaper.SCREENING) == ["208-QĐ/TW"]
    assert basis(date(2026, 10, 5), BookPaper.SHEET) == ["91/2025/QH15", "356/2025/NĐ-CP"]
    assert basis(date(2026, 10, 5), BookPaper.STUDY) == []


def test_rules_that_cannot_be_right() -> None:
    assert RULES.fault() == ""
    assert "lặp" in msgspec.structs.replace(RULES, papers=(RULES.papers[0], RULES.papers[0])).fault()
    assert "superior_every" in msgspec.structs.replace(RULES, superior_every=13).fault()
    for text in ("năm {month}", "năm {", "{}"):
        strange = PaperRule(paper=BookPaper.STUDY, after=(text,))
        assert f"“{text}” có chỗ điền lạ" in msgspec.structs.replace(RULES, papers=(strange,)).fault()
