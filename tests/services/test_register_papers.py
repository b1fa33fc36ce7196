"""Registers and calendar through the services: lines that undo, papers by kind, the sample's chapter."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import openpyxl
import pytest

from desktop.branch.numbering import IssuedPaper
from desktop.branch.registering import RegisterRules, lines
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.documents.render import page_sizes
from desktop.errors import Refused
from desktop.services import (
    catalogue,
    due,
    entries,
    register_papers,
    registers,
    rulebook,
    sample_registers,
    sample_story,
    setup,
    undoing,
)
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.sample import make_sample
from desktop.storage import rows
from tests.services.conftest import PASSWORD, Opened
from tests.storage.conftest import CHEAP


def entry(**facts: object) -> RegisterEntry:
    told = {"id": "b1", "register": "badges", "on": "2026-09-02", "member_id": "p2", "cells": {"years": "30"}}
    return RegisterEntry(**{**told, **facts})  # type: ignore[arg-type]


def rows_of(desk: Desk, code: str, year: str = "2026") -> list[dict[str, str]]:
    register = rulebook.rules_on(desk, "registers", RegisterRules).of(code)
    assert register is not None
    return [one.cells for one in lines(book(desk), register, year, desk.clock.today())]


def test_a_line_is_kept_changed_and_taken_back(desk: Desk) -> None:
    entries.put(desk, entry())
    assert [one["years"] for one in rows_of(desk, "badges")] == ["30"]
    entries.put(desk, entry(cells={"years": "40"}))
    assert [one["name"] for one in rows_of(desk, "badges")] == ["Lê Minh Đức"]
    undoing.undo(desk, entries.SCOPE)
    assert [one["years"] for one in rows_of(desk, "badges")] == ["30"]
    entries.drop(desk, entry())
    assert not rows_of(desk, "badges")
    undoing.undo(desk, entries.SCOPE)
    assert rows_of(desk, "badges")


def test_a_line_that_cannot_be_right_is_not_kept(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        entries.put(desk, entry(member_id="nobody"))
    assert refused.value.field == "member_id"
    assert not rows_of(desk, "badges")


@pytest.mark.parametrize(
    ("kind", "span", "name"),
    [
        ("plan", "2026-10", "lich-cong-tac_2026-10.pdf"),
        ("plan", "2026-Q4", "lich-cong-tac_2026-Q4.pdf"),
        ("plan", "2027", "lich-cong-tac_2027.pdf"),
        ("registers", "2026", "cac-so_2026.pdf"),
        ("registers", "2025", "cac-so_2025.pdf"),
        ("registers-sheet", "2026", "cac-so_2026.xlsx"),
    ],
)
def test_papers_by_their_kind(kind: str, span: str, name: str, desk: Desk) -> None:
    made = catalogue.paper(desk, kind, span)
    assert made.name == name
    if name.endswith(".pdf"):
        assert len(page_sizes(made.content)) >= 1
    assert registers.audit(desk, limit=1)[0].sentence.count(name) == 1


@pytest.mark.parametrize(("kind", "span"), [("plan", "2026-H1"), ("registers", "2026-Q1"), ("plan", "x")])
def test_spans_that_do_not_fit(kind: str, span: str, desk: Desk) -> None:
    with pytest.raises(Refused):
        catalogue.paper(desk, kind, span)


def test_one_register_alone(desk: Desk) -> None:
    entries.put(desk, entry())
    made = register_papers.registers(desk, "2026", "badges")
    assert made.name == "so_badges_2026.pdf"
    assert len(page_sizes(made.content)) == 2
    sheet = register_papers.registers_sheet(desk, "2026", "badges")
    workbook = openpyxl.load_workbook(io.BytesIO(sheet.content))
    assert workbook.sheetnames == ["10 Tặng, truy tặng Huy hiệu"]
    with pytest.raises(Refused) as refused:
        register_papers.registers(desk, "2026", "nothing")
    assert refused.value.field == "register"


def test_binding_and_reports_done_are_not_due_any_more(opened: Opened) -> None:
    opened.story.go(days=100)
    opened.begin("2026-12")
    codes = {one.code for one in due.due(opened.desk)}
    assert {"binding", "report", "statistics"} <= codes
    entries.put(
        opened.desk,
        entry(id="x", register="bound", member_id="", on="2026-12-18", cells={"year": "2026"}),
    )
    with opened.desk.write() as connection:
        rows.add(connection, Report(id="2026", span="2026", paper_id="issued"))
    codes = {one.code for one in due.due(opened.desk)}
    assert not {"binding", "statistics", "report"} & codes


def test_a_committees_own_calendar_holds_from_its_day(desk: Desk, tmp_path: Path) -> None:
    from desktop.branch.calendar_rules import CalendarRules, DutyCode

    shipped = rulebook.rules_on(desk, "calendar", CalendarRules)
    own = msgspec.structs.replace(
        shipped,
        id="xa-2026",
        valid_from="2026-10-01",
        duties=tuple(
            msgspec.structs.replace(one, days=3) if one.code is DutyCode.PAPERS else one
            for one in shipped.duties
        ),
    )
    path = tmp_path / "lich.json"
    path.write_bytes(msgspec.json.encode(own))
    rulebook.install(desk, path)
    (papers,) = [one for one in due.due(desk) if one.code == "papers"]
    assert papers.on == date(2026, 10, 2)
    assert "Gửi tài liệu" in papers.sentence
    earlier = [one for one in due.due(desk, date(2026, 9, 28)) if one.code == "papers"]
    assert [one.on for one in earlier] == [date(2026, 10, 4)]


# ---------------------------------------------------------------------------------------- the sample
@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A branch of twenty that lived fourteen months with this chapter only."""
    path = tmp_path_factory.mktemp("sample") / "mau.scb"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(sample_story, "_CHAPTERS", (sample_registers.__name__,))
        make_sample(path, PASSWORD, members=20, months=14, until="2026-10", kdf=CHEAP)
    desk = setup.open_desk(path, PASSWORD)
    yield desk
    desk.close()


def test_the_sample_fills_the_registers(lived: Desk) -> None:
    whole = book(lived)
    kinds = {one.register for one in whole.entries}
    assert kinds >= {"cards-issued", "cards-handed", "files-lent", "commendations", "bound"}
    assert {one.on[:4] for one in whole.entries} == {"2025", "2026"}
    names = {one.id for one in whole.members}
    assert all(not one.member_id or one.member_id in names for one in whole.entries)


def test_badges_of_the_sample_were_given_in_their_round(lived: Desk) -> None:
    whole = book(lived)
    given = [one for one in whole.entries if one.register == "badges"]
    for one in given:
        member = whole.member(one.member_id)
        assert member is not None
        years = int(one.on[:4]) - int(member.joined[:4])
        assert abs(years - int(one.cells["years"])) <= 1
        assert one.on[5:] in {"02-03", "05-19", "09-02", "11-07"}
    assert len({(one.member_id, one.cells["years"]) for one in given}) == len(given)


def test_the_register_of_issued_papers_is_without_gaps(lived: Desk) -> None:
    with lived.read() as connection:
        papers = rows.every(connection, IssuedPaper, type="BB")
    numbers = sorted(one.number for one in papers)
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
