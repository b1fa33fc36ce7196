"""The registers: lines drawn from records, lines by hand, what is refused."""

from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.book import Book
from desktop.branch.meetings import Ballot, MeetingKind
from desktop.branch.members import EventKind
from desktop.branch.numbering import IssuedPaper
from desktop.branch.register_lines import SOURCES, Source
from desktop.branch.registering import (
    LONGEST_CELL,
    ColumnKind,
    Register,
    RegisterColumn,
    RegisterRules,
    check_entry,
    lines,
)
from desktop.branch.registers import RegisterEntry
from desktop.errors import Refused
from tests.branch import booklike, making

RULES: RegisterRules = booklike.rules("registers", RegisterRules, booklike.TODAY)


def register(code: str) -> Register:
    found = RULES.of(code)
    assert found is not None
    return found


def told(
    book: Book, code: str, year: str = "2026", today: date | None = booklike.TODAY
) -> list[dict[str, str]]:
    return [one.cells for one in lines(book, register(code), year, today)]


def entry(code: str = "badges", on: str = "2026-09-02", member: str = "p1", **cells: str) -> RegisterEntry:
    return RegisterEntry(id=f"{code}-{on}-{member}", register=code, on=on, member_id=member, cells=cells)


def test_the_thirteen_are_there_in_their_order() -> None:
    assert [one.number for one in RULES.registers if one.number] == list(range(1, 14))
    assert [one.code for one in RULES.kept()][-2:] == ["issued", "bound"]
    assert RULES.fault() == ""
    for one in RULES.registers:
        assert one.title_en
        assert all(column.title_en for column in one.columns), one.code
        assert sum(column.width for column in one.columns) < 252, "the table would leave the page"
        assert sum(not column.width for column in one.columns) == 1


def test_members_of_the_day() -> None:
    away = making.event(EventKind.TRANSFER_OUT, "2026-09-01", number=2)
    later = making.event(EventKind.TRANSFER_OUT, "2026-11-01", number=3)
    book = booklike.book(events=(booklike.POST, away, later))
    names = [one["name"] for one in told(book, "members")]
    assert "Lê Minh Đức" not in names
    assert "Phạm Thị Út" in names
    assert "Phạm Thị Út" not in [one["name"] for one in told(book, "members", today=None)]
    first = next(one for one in told(book, "members") if one["name"] == "Nguyễn Văn Minh")
    assert (first["position"], first["state"], first["joined"]) == ("Bí thư", "Chính thức", "03/02/1995")
    assert [one["order"] for one in told(book, "members")] == [
        str(number + 1) for number in range(len(names))
    ]


def test_probationary_members_of_a_year() -> None:
    (line,) = told(booklike.book(), "probationary")
    assert (line["name"], line["until"], line["official"]) == ("Huỳnh Thị Ánh", "01/03/2027", "")
    longer = making.event(EventKind.PROBATION_EXTENDED, "2026-10-01", "2027-09-01", number=5)
    (line,) = told(booklike.book(events=(longer,)), "probationary")
    assert line["until"] == "01/09/2027"
    assert not told(booklike.book(), "probationary", "2025")


@pytest.mark.parametrize(
    ("code", "kind", "what"),
    [
        ("left", EventKind.REMOVED, "Xóa tên"),
        ("left", EventKind.RESIGNED, "Xin ra khỏi Đảng"),
        ("left", EventKind.EXPELLED, "Khai trừ"),
        ("died", EventKind.DIED, ""),
        ("transfers", EventKind.TRANSFER_IN, "Chuyển chính thức đến"),
        ("transfers", EventKind.TEMPORARY_OUT, "Tạm thời đi"),
    ],
)
def test_events_of_a_year(code: str, kind: EventKind, what: str) -> None:
    book = booklike.book(events=(making.event(kind, "2026-05-06", number=2, detail="Xã khác"),))
    (line,) = told(book, code)
    assert (line["name"], line["on"], line["detail"]) == ("Lê Minh Đức", "06/05/2026", "Xã khác")
    assert line.get("what", "") == what
    assert not told(book, code, "2025")
    assert not told(book, code, today=date(2026, 5, 5)), "what is still to come is not in the book"


def test_resolutions_with_their_vote() -> None:
    vote = Ballot(id="v", meeting_id="m-2026-09-05", order=1, subject="nghị quyết tháng 9/2026", in_favour=4)
    people = tuple(making.person(number) for number in range(5))
    held = booklike.held("2026-09-05", ballots=(vote,), roster=people)
    meeting = msgspec.structs.replace(held.record.meeting, conclusion="Thống nhất\n ba việc.")
    held = msgspec.structs.replace(held, record=msgspec.structs.replace(held.record, meeting=meeting))
    papers = (
        IssuedPaper(
            id="1", type="NQ", term="2025-2030", number=7, day="2026-09-05",
            subject="Nghị quyết tháng 9/2026", meeting_id="m-2026-09-05",
        ),
        IssuedPaper(id="2", type="BB", term="2025-2030", number=9, day="2026-09-05", subject="Biên bản"),
    )  # fmt: skip
    book = booklike.book(meetings=(held,), issued=papers)
    (line,) = told(book, "resolutions")
    assert line == {
        "order": "1",
        "symbol": "07-NQ/CB",
        "on": "05/09/2026",
        "meeting": "Sinh hoạt thường kỳ, ngày 05/09/2026",
        "subject": "Nghị quyết tháng 9/2026",
        "content": "Thống nhất ba việc.",
        "vote": "Tán thành 4/5, đạt 80 %",
    }
    assert [one["symbol"] for one in told(book, "issued")] == ["09-BB/CB", "07-NQ/CB"]
    assert [one["type"] for one in told(book, "issued")] == ["Biên bản", "Nghị quyết"]


def test_every_kind_of_meeting_has_a_name_in_the_register_of_resolutions() -> None:
    for kind in MeetingKind:
        held = booklike.held("2026-09-05", kind)
        paper = IssuedPaper(
            id="1", type="NQ", term="", number=1, day="2026-09-05", subject="x", meeting_id="m-2026-09-05"
        )
        (line,) = told(booklike.book(meetings=(held,), issued=(paper,)), "resolutions")
        assert line["meeting"].endswith(", ngày 05/09/2026")


def test_lines_by_hand_stand_in_the_order_of_their_days() -> None:
    book = booklike.book(
        entries=(
            entry(on="2026-09-02", member="p1", years="30"),
            entry(on="2026-05-19", member="p2", years="40"),
            entry(on="2025-05-19", member="p3"),
        )
    )
    found = lines(book, register("badges"), "2026")
    assert [(one.cells["name"], one.cells["years"], one.cells["on"]) for one in found] == [
        ("Lê Minh Đức", "40", "19/05/2026"),
        ("Trần Thị Hồng Yến", "30", "02/09/2026"),
    ]
    assert [one.entry_id for one in found] == ["badges-2026-05-19-p2", "badges-2026-09-02-p1"]


def test_a_line_about_the_residence_takes_the_place_of_the_drawn_one() -> None:
    people = [msgspec.structs.replace(one, residence_branch="Chi bộ khu 2") for one in booklike.people()[:2]]
    people.append(booklike.people()[2])
    written = entry("residence", "2025-03-04", "p1", opinion="Tốt")
    elsewhere = entry("residence", "2026-03-04", "p2", opinion="Gương mẫu")
    book = booklike.book(members=tuple(people), entries=(written, elsewhere))
    told_lines = [
        (one["name"], one["residence-branch"], one["on"], one["opinion"]) for one in told(book, "residence")
    ]
    assert told_lines == [
        ("Nguyễn Văn Minh", "Chi bộ khu 2", "", ""),
        ("Trần Thị Hồng Yến", "Chi bộ khu 2", "04/03/2025", "Tốt"),
        ("Lê Minh Đức", "", "04/03/2026", "Gương mẫu"),
    ]


@given(st.sampled_from([one.code for one in RULES.registers]), st.sampled_from(["2024", "2025", "2026"]))
def test_every_line_fills_its_columns_and_no_others(code: str, year: str) -> None:
    events = tuple(making.event(kind, "2026-01-05", number=1, key=kind.value) for kind in EventKind)
    book = booklike.book(events=events, entries=(entry(), entry("cards-issued"), entry("residence")))
    kept = register(code)
    for number, row in enumerate(lines(book, kept, year), start=1):
        assert list(row.cells) == [one.code for one in kept.columns]
        assert row.cells["order"] == str(number)
        assert row.texts(kept) == list(row.cells.values())


# -------------------------------------------------------------------------------------- refusals
def check(line: RegisterEntry) -> RegisterEntry:
    return check_entry(line, booklike.book(), booklike.rules, booklike.TODAY)


def test_a_line_is_tidied() -> None:
    tidy = check(entry(years=" 30 ", form="", decision="QĐ 45  "))
    assert tidy.cells == {"years": "30", "decision": "QĐ 45"}


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (entry("members"), "register"),
        (entry("nothing"), "register"),
        (entry(on=""), "on"),
        (entry(on="2026-10-06"), "on"),
        (entry(on="2026-02-30"), "on"),
        (entry(member=""), "member_id"),
        (entry(member="nobody"), "member_id"),
        (entry("commendations", member="nobody"), "member_id"),
        (entry(name="Một người khác"), "cells.name"),
        (entry(unknown="x"), "cells.unknown"),
        (entry("files-lent", returned="mai"), "cells.returned"),
        (entry(decision="x" * (LONGEST_CELL + 1)), "cells.decision"),
    ],
)
def test_what_cannot_be_right_is_refused_at_its_field(line: RegisterEntry, field: str) -> None:
    with pytest.raises(Refused) as refused:
        check(line)
    assert refused.value.field == field


def test_a_commendation_may_be_the_branchs_own() -> None:
    line = check(entry("commendations", member="", form="Giấy khen"))
    assert line.member_id == ""
    assert [one["name"] for one in told(booklike.book(entries=(line,)), "commendations")] == [
        "Tập thể chi bộ"
    ]


def column(code: str, **facts: Any) -> RegisterColumn:
    return RegisterColumn(code=code, title=code, **facts)


@pytest.mark.parametrize(
    ("registers", "why"),
    [
        ((register("members"), register("members")), "bị lặp: members"),
        ((Register(code="x", title="x", entered=True, columns=()),), "không có cột"),
        ((Register(code="x", title="x", entered=True, columns=(column("a"), column("a"))),), "cột bị lặp"),
        ((Register(code="x", title="x", columns=(column("order"),)),), "không có dòng nào"),
        (
            (Register(code="x", title="x", source=Source.DIED, columns=(column("name"), column("odd")),),),
            "không biết cột odd",
        ),
    ],
)  # fmt: skip
def test_rules_that_cannot_be_right(registers: tuple[Register, ...], why: str) -> None:
    assert why in msgspec.structs.replace(RULES, registers=registers).fault()


def test_every_source_is_known() -> None:
    assert set(SOURCES) == set(Source)
    assert {one.kind for kept in RULES.registers for one in kept.columns} == set(ColumnKind)
