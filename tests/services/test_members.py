from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from desktop.branch.meetings import Attendance, Mark, Outcome, TaskResult
from desktop.branch.members import EventKind, Member, MemberEvent, State
from desktop.errors import Refused
from desktop.services import meetings, members, papers, registers
from desktop.services.desk import Desk
from desktop.services.troubles import StaleImport
from desktop.storage.journal import CannotUndo
from tests.branch.making import event, sign, task
from tests.importing.sheets import HEADINGS, xlsx
from tests.services.conftest import PEOPLE, Opened

Sheet = Callable[..., Path]


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    def write(*rows: tuple[object, ...]) -> Path:
        path = tmp_path / "danh-sach.xlsx"
        path.write_bytes(xlsx([HEADINGS, *rows]))
        return path

    return write


def names(lines: tuple[members.MemberLine, ...]) -> list[str]:
    return [one.member.full_name for one in lines]


def test_the_list_is_sorted_with_states_and_positions(desk: Desk) -> None:
    found = members.lines(desk)
    assert names(found) == [
        "Huỳnh Thị Ánh",
        "Lê Minh Đức",
        "Nguyễn Văn Minh",
        "Võ Văn Tư",
        "Phạm Thị Út",
        "Trần Thị Hồng Yến",
    ]
    assert {one.member.full_name: one.position for one in found if one.position} == {
        PEOPLE[0]: "Bí thư",
        PEOPLE[1]: "Chi ủy viên",
    }
    assert {one.state for one in members.lines(desk, date(2000, 6, 1))} == {State.PROBATIONARY}
    assert members.state_name(State.EXEMPT) == "Được miễn sinh hoạt"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("duc", ["Lê Minh Đức"]),
        ("Đức", ["Lê Minh Đức"]),
        ("đứ", ["Lê Minh Đức"]),
        ("ut", ["Phạm Thị Út"]),
        ("thi", ["Huỳnh Thị Ánh", "Phạm Thị Út", "Trần Thị Hồng Yến"]),
        ("dục", []),
        ("092073", ["Phạm Thị Út"]),
        ("%", []),
        ("_", []),
        ("", []),
        ("   ", []),
    ],
)
def test_finding_while_typing(typed: str, found: list[str], desk: Desk) -> None:
    assert names(members.search(desk, typed)) == found
    assert names(members.search(desk, typed, limit=1)) == found[:1]


def test_saving_and_taking_back(desk: Desk) -> None:
    new = msgspec.structs.replace(members.blank(desk), full_name=" bùi  Thị Hoà ", joined="2026-10-05")
    changed = members.save(desk, new)
    assert changed.rows == (("member", new.id),)
    assert members.member(desk, new.id).member.full_name == "bùi Thị Hoà"
    assert members.member(desk, new.id).state is State.PROBATIONARY
    members.save(desk, msgspec.structs.replace(new, phone="0912345678", residence="ấp Thới Hòa"))
    assert "Điện thoại" in registers.audit(desk)[0].sentence
    assert members.undo_state(desk).undo == "Sửa thông tin đồng chí bùi Thị Hoà"
    members.undo(desk)
    members.undo(desk)
    assert new.id not in {one.member.id for one in members.lines(desk)}
    members.redo(desk)
    assert members.member(desk, new.id).member.phone == ""
    with pytest.raises(KeyError):
        members.member(desk, "nobody")


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"full_name": "x" * 10_000}, "full_name"),
        ({"born": "2026-02-29"}, "born"),
        ({"official": "2026-10-06"}, "official"),
        ({"citizen_id": "123"}, "citizen_id"),
    ],
)
def test_what_cannot_be_is_refused_and_not_written(facts: dict[str, str], field: str, opened: Opened) -> None:
    before = opened.member("Lê Minh Đức")
    with pytest.raises(Refused) as caught:
        members.save(opened.desk, msgspec.structs.replace(before, **facts))
    assert caught.value.field == field
    assert opened.member("Lê Minh Đức") == before


def test_events_tell_the_state_of_any_day(desk: Desk) -> None:
    exempt = event(EventKind.EXEMPT, "2026-03-01", "2026-09-30", number=2, detail="Ốm")
    members.put_event(desk, exempt)
    for day, state in (
        (date(2026, 2, 28), State.OFFICIAL),
        (date(2026, 9, 30), State.EXEMPT),
        (date(2026, 10, 1), State.OFFICIAL),
    ):
        assert members.member(desk, "p2", day).state is state
    members.put_event(desk, msgspec.structs.replace(exempt, until=""))
    assert members.member(desk, "p2").state is State.EXEMPT
    members.drop_event(desk, exempt)
    assert members.member(desk, "p2").events == ()
    members.undo(desk)
    assert members.member(desk, "p2").state is State.EXEMPT
    with pytest.raises(Refused):
        members.put_event(desk, event(EventKind.DIED, "2027-01-01", number=2))


def test_a_member_in_a_meeting_cannot_be_undone_away(opened: Opened) -> None:
    desk = opened.desk
    new = Member(id="late", full_name="Bùi Văn Sau", joined="2020-01-01", official="2021-01-01")
    members.save(desk, new)
    opened.ready(opened.begin())
    with pytest.raises(CannotUndo):
        members.undo(desk)
    assert members.member(desk, "late").member == new


def test_what_meetings_wrote_about_a_member(opened: Opened) -> None:
    desk = opened.desk
    first = opened.begin("2026-09")
    late = Attendance(id=f"{first}/p2", meeting_id=first, member_id="p2", mark=Mark.EXCUSED, reason="Ốm")
    given = task(owners=("p2", "p3"), meeting_id=first)
    meetings.put(desk, late, given, sign(2, meeting_id=first))
    second = opened.begin("2026-10")
    opened.ready(second)
    meetings.put(desk, TaskResult(id=f"{second}/t1", meeting_id=second, task_id="t1", outcome=Outcome.DONE))
    found = members.history(desk, "p2")
    assert [(one.period, one.mark, one.reason) for one in found.meetings] == [
        ("2026-10", Mark.PRESENT, ""),
        ("2026-09", Mark.EXCUSED, "Ốm"),
    ]
    assert [(one.period, one.sign.code) for one in found.signs] == [("2026-09", "I.4")]
    assert [(one.period, one.task.id, one.outcome) for one in found.tasks] == [
        ("2026-09", "t1", Outcome.DONE)
    ]
    assert members.history(desk, "p5") == members.MemberHistory(
        meetings=(members.MeetingMark(period="2026-10", mark=Mark.PRESENT),)
    )


NEW = (1, "NGUYỄN VĂN AN", "17/05/1982", "Nam", "092082000017", "03/02/2010", "03/02/2011", "")
CHANGED = (2, "Lê Minh Đức", "17/05/1972", "Nam", "092072000017", "03/02/2000", "2001-02-04", "")
REFUSED = (3, "Bùi Thị Sai", "30/02/1982", "Nữ", "", "03/02/2010", "", "")


def test_a_preview_writes_nothing(desk: Desk, sheet: Sheet) -> None:
    before = members.lines(desk)
    found = members.preview_import(desk, sheet(NEW, CHANGED, REFUSED))
    assert {kind.value: number for kind, number in found.counts.items()} == {
        "new": 1,
        "same": 0,
        "changed": 1,
        "refused": 1,
    }
    assert members.lines(desk) == before


def test_an_import_is_one_step(desk: Desk, sheet: Sheet) -> None:
    before = members.lines(desk)
    found = members.preview_import(desk, sheet(NEW, CHANGED, REFUSED))
    members.apply_import(desk, found)
    assert len(members.lines(desk)) == 7
    assert members.member(desk, "p2").member.official == "2001-02-04"
    assert "1 đồng chí mới, 1 đồng chí có thay đổi" in registers.audit(desk)[0].sentence
    members.undo(desk)
    assert members.lines(desk) == before
    members.redo(desk)
    again = members.preview_import(desk, sheet(NEW, CHANGED))
    assert {row.kind.value for row in again.rows} == {"same"}
    assert members.apply_import(desk, again).rows == ()


def test_an_import_of_a_list_that_changed_meanwhile_is_refused(opened: Opened, sheet: Sheet) -> None:
    desk = opened.desk
    found = members.preview_import(desk, sheet(NEW, CHANGED))
    members.save(desk, msgspec.structs.replace(opened.member("Lê Minh Đức"), phone="0912345678"))
    with pytest.raises(StaleImport):
        members.apply_import(desk, found)
    assert len(members.lines(desk)) == 6


def test_a_list_as_the_program_writes_it_imports_as_the_same(desk: Desk, tmp_path: Path) -> None:
    paper = papers.export_roster(desk)
    path = tmp_path / paper.name
    path.write_bytes(paper.content)
    found = members.preview_import(desk, path)
    assert [(row.kind.value, row.name, row.reason, row.changes) for row in found.rows] == [
        ("same", one.member.full_name, "", ()) for one in members.lines(desk)
    ]


def test_the_list_of_a_day_leaves_out_who_left(desk: Desk, tmp_path: Path) -> None:
    from desktop.services import papers

    members.put_event(desk, event(EventKind.DIED, "2026-10-01", number=2))
    paths = {}
    for day in (date(2026, 9, 30), date(2026, 10, 1)):
        made = papers.roster_workbook(desk, day)
        paths[day] = tmp_path / made.name
        paths[day].write_bytes(made.content)
    listed = {
        day: [row.name for row in members.preview_import(desk, path).rows] for day, path in paths.items()
    }
    assert "Lê Minh Đức" in listed[date(2026, 9, 30)]
    assert listed[date(2026, 10, 1)] == [one for one in listed[date(2026, 9, 30)] if one != "Lê Minh Đức"]


def test_an_event_of_nobody_is_a_bug(desk: Desk) -> None:
    from sqlalchemy.exc import IntegrityError

    stray = MemberEvent(id="x", member_id="nobody", kind=EventKind.DIED, on="2026")
    with pytest.raises(IntegrityError):
        members.put_event(desk, stray)
