"""Papers of the yearly books through their services: each kind prints, the programme is issued once."""

import io
import json
from datetime import date
from pathlib import Path

import msgspec
import openpyxl
import pytest

from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.branch.studies import StudySession
from desktop.documents.render import page_sizes
from desktop.errors import Refused
from desktop.services import catalogue, entries, issuing, registers, rulebook, undoing, yearly_papers
from desktop.services.desk import Desk
from tests.documents.measuring import measured
from tests.services.conftest import Opened

KINDS = {
    "programme": "2026",
    "programme-results": "2026",
    "programme-sheet": "2026",
    "screening": "2026",
    "screening-sheet": "2026",
    "study": "2026-Q3",
    "study-sheet": "2026",
    "measures": "2026",
    "measures-sheet": "2026",
    "training": "2026",
    "training-sheet": "2026",
    "rota": "2026",
    "rota-sheet": "2026",
    "models": "2026",
    "models-sheet": "2026",
    "tasks": "2026-H2",
    "tasks-sheet": "2026-Q4",
    "superiors": "2026",
    "superiors-sheet": "2026",
}
LINE = Inspection(
    id="i1", year="2026", month="2026-10", subject="Việc đóng đảng phí", target="Tổ đảng 1", in_charge="p1"
)
STUDY = StudySession(
    id="s1", on="2026-09-10", document="Chỉ thị số 50-CT/TW", called=6, present=5, attended=("p0", "p1")
)


def words(pdf: bytes) -> str:
    return " ".join(one.text.strip() for one in measured(pdf).words)


def fill(desk: Desk) -> None:
    entries.put(
        desk,
        LINE,
        STUDY,
        Measure(id="k1", member_id="p2", kind=MeasureKind.REMIND, on="2026-10-05", reason="Vắng họp"),
        Screening(id="x", year="2026", member_id="p2", outcome=Screened.KEEPS),
        Training(id="c1", member_id="p3", title="Lớp đảng viên mới", since="2026-05-18"),
        Turn(id="l1", period="2026-10", member_id="p4", topic="Bát chè sẻ đôi"),
        GoodModel(id="g1", year="2026", name="Tuyến lộ tự quản"),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_prints_empty_and_filled(kind: str, desk: Desk) -> None:
    for _ in range(2):
        made = catalogue.paper(desk, kind, KINDS[kind])
        if made.name.endswith(".pdf"):
            assert page_sizes(made.content)
        else:
            assert openpyxl.load_workbook(io.BytesIO(made.content)).worksheets
        fill(desk)
    assert any(made.name in one.sentence for one in registers.audit(desk, 3))


def test_what_the_papers_say(desk: Desk) -> None:
    fill(desk)
    told = {
        kind: words(catalogue.paper(desk, kind, span).content)
        for kind, span in KINDS.items()
        if not kind.endswith("-sheet")
    }
    assert "83,33 %" in told["study"]
    assert "Tổ chức 01 cuộc với 05 lượt người dự, đạt 83,33 % số được triệu tập." in told["study"]
    assert "Trần Thị Hồng Yến" in told["programme"]
    assert "đã rà soát: 01 đồng chí (giữ vững tư cách đảng viên 01)" in told["screening"]
    assert "Cá nhân: nhắc nhở 01." in told["measures"]
    assert "Tập thể: không có." in told["measures"]
    assert "Bát chè sẻ đôi" in told["rota"]
    assert "Tuyến lộ tự quản" in told["models"]


def test_the_sums_of_the_workbook(desk: Desk) -> None:
    other = msgspec.structs.replace(STUDY, id="s2", on="2026-08-10", called=45_953 - 6, present=45_245 - 5)
    entries.put(desk, STUDY, msgspec.structs.replace(other, attended=()))
    content = catalogue.paper(desk, "study-sheet", "2026").content
    plain = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    known = openpyxl.load_workbook(io.BytesIO(content), data_only=True).worksheets[0]
    (row,) = [one.row for one in plain["B"] if one.value == "Cộng"]
    assert str(plain.cell(row, 7).value).startswith("=SUM(")
    assert (known.cell(row, 7).value, known.cell(row, 8).value) == (45_953, 45_245)
    assert round(known.cell(row, 9).value, 4) == 0.9846
    assert "45.245 lượt người dự, đạt 98,46 %" in str(known.cell(row + 1, 1).value)


def test_the_programme_is_issued_once_and_stands(desk: Desk) -> None:
    with pytest.raises(Refused) as empty:
        yearly_papers.issue_programme(desk, "2026")
    assert empty.value.field == "year"
    entries.put(desk, msgspec.structs.replace(LINE, in_charge=""))
    with pytest.raises(Refused) as unfinished:
        yearly_papers.issue_programme(desk, "2026")
    assert unfinished.value.field == "in_charge"
    assert registers.issued(desk) == (), "no number was spent"
    entries.put(desk, LINE)
    assert "Dự thảo" in words(yearly_papers.programme(desk, "2026").content)
    line = yearly_papers.issue_programme(desk, "2026")
    assert (line.type, line.number, line.record_id) == ("CTr", 1, "programme:2026")
    issued = yearly_papers.programme(desk, "2026")
    assert "Số 01-CTr/CB" in words(issued.content)
    entries.put(desk, msgspec.structs.replace(LINE, subject="Khác hẳn"))
    assert yearly_papers.programme(desk, "2026") == issued
    assert yearly_papers.issue_programme(desk, "2026") == line
    assert issuing.issued_paper(desk, "programme:2026") is not None
    assert "Khác hẳn" in words(yearly_papers.programme_results(desk, "2026").content)


def test_a_year_that_is_none(desk: Desk) -> None:
    for year in ("2026-Q1", "hai nghìn"):
        with pytest.raises(Refused):
            yearly_papers.issue_programme(desk, year)


def test_steps_of_the_books_are_taken_back(desk: Desk) -> None:
    entries.put(desk, STUDY)
    with pytest.raises(Refused):
        entries.put(desk, msgspec.structs.replace(STUDY, present=7))
    assert entries.every(desk, StudySession) == (STUDY,)
    undoing.undo(desk, "books")
    assert entries.every(desk, StudySession) == ()
    undoing.redo(desk, "books")
    assert entries.every(desk, StudySession) == (STUDY,)


def test_a_committees_own_measures_hold_from_their_day(desk: Desk, tmp_path: Path) -> None:
    """From 10/2026 the committee lets a reprimand last 6 months; an older one keeps the rules of its day."""
    from desktop.branch.measuring import MeasureRules, ends_on

    own = msgspec.to_builtins(rulebook.rules_on(desk, "measures", MeasureRules))
    own.update(id="xa-2026", valid_from="2026-10-01")
    for form in own["forms"]:
        form["effect_months"] = min(form["effect_months"], 6)
    path = tmp_path / "xa.json"
    path.write_text(json.dumps(own, ensure_ascii=False), "utf-8")
    assert rulebook.install(desk, path) == ("measures", "xa-2026")
    said = {"member_id": "p2", "kind": MeasureKind.REPRIMAND, "decision": "Số 9-QĐ/ĐU"}
    old = Measure(id="k1", on="2026-09-03", **said)
    new = Measure(id="k2", on="2026-10-03", **said)
    entries.put(desk, old, new)
    ends = []
    for one in (old, new):
        rules = rulebook.rules_on(desk, "measures", MeasureRules, date.fromisoformat(one.on))
        ends.append(ends_on(one, rules))
    assert ends == [date(2027, 9, 3), date(2027, 4, 3)]
    told = words(catalogue.paper(desk, "measures", "2026").content)
    assert "03/09/2027" in told
    assert "03/04/2027" in told
    path.write_text(path.read_text("utf-8").replace('"effect_months"', '"efect_months"', 1), "utf-8")
    with pytest.raises(rulebook.rules.BadRules, match="efect_months"):
        rulebook.install(desk, path)


def test_books_rules_can_be_installed(opened: Opened, tmp_path: Path) -> None:
    from desktop.branch.book_rules import BookRules

    desk = opened.desk
    own = msgspec.to_builtins(rulebook.rules_on(desk, "books", BookRules))
    own.update(id="xa-so-2026", valid_from="2026-01-01", superior_every=0)
    path = tmp_path / "so.json"
    path.write_text(json.dumps(own, ensure_ascii=False), "utf-8")
    assert rulebook.install(desk, path) == ("books", "xa-so-2026")
    assert rulebook.rules_on(desk, "books", BookRules, date(2026, 3, 1)).superior_every == 0
