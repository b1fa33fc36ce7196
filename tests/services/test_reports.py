"""Reports upward as a service: written, issued once, frozen; and the figures counted again from raw rows."""

import io
import json
from collections import Counter
from datetime import date

import openpyxl
import pdfplumber
import pytest

from desktop.branch.figures import flattened
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Check, CheckOutcome, NamedSign
from desktop.branch.reports import Report
from desktop.branch.spans import months_of
from desktop.branch.studies import StudySession
from desktop.errors import Refused
from desktop.services import entries, meetings, registers, reports, setup
from desktop.services.reports import ReportState
from desktop.services.sample import make_sample
from desktop.services.undoing import undo
from tests.documents.test_template import template
from tests.services.conftest import PEOPLE
from tests.storage.conftest import CHEAP

SPAN = "2026-10"


def words_of(content):
    with pdfplumber.open(io.BytesIO(content)) as document:
        return "\n".join(page.extract_text() for page in document.pages)


def held(opened, period="2026-10", **texts):
    """Hold and close the meeting of a month, with one sign named."""
    meeting_id = opened.begin(period)
    meetings.everyone_present(opened.desk, meeting_id)
    meetings.put(
        opened.desk,
        Check(
            id=f"{meeting_id}/p3", meeting_id=meeting_id, member_id="p3", outcome=CheckOutcome.NAMED
        ),
        NamedSign(id=f"s-{period}", meeting_id=meeting_id, member_id="p3", order=1, code="II.3"),
    )
    meetings.nothing_named(opened.desk, meeting_id)
    opened.ready(meeting_id)
    if texts:
        meetings.update(opened.desk, meeting_id, **texts)
    meetings.close(opened.desk, meeting_id)
    return meeting_id


def parts_of(told):
    return {part.code: part for one in told.sections for part in (one, *one.parts)}


def test_every_span_that_has_begun_is_listed_newest_first(opened):
    held(opened)
    lines = reports.spans(opened.desk)
    assert [one.span for one in lines] == ["2026-10", "2026-Q4", "2026-H2", "2026"]
    assert {one.state for one in lines} == {ReportState.NONE}
    assert {one.span: one.due for one in lines}["2026-10"] == "2026-11-05"
    assert not any(one.over for one in lines)
    opened.story.go(days=40)
    again = {one.span: one for one in reports.spans(opened.desk)}
    assert again["2026-10"].over
    assert not again["2026-10"].waits  # a month's report is asked for by a local rule only
    reports.save_text(opened.desk, "2026-10", "limits", "Có")
    assert {one.span: one for one in reports.spans(opened.desk)}["2026-10"].late
    opened.story.go(days=60)
    later = {one.span: one for one in reports.spans(opened.desk)}
    assert (later["2026-Q4"].waits, later["2026-Q4"].late) == (True, True)
    assert (later["2026"].waits, later["2026"].late) == (True, False)
    assert list(again)[:2] == ["2026-11", "2026-Q4"]
    assert list(again)[-1] == "2026-10"


def test_a_draft_says_what_the_records_say(opened):
    held(opened, limits="Ngại phát biểu\nĐồng chí Phạm Thị Út vắng", directions="Duy trì nền nếp")
    told = reports.draft(opened.desk, SPAN)
    parts = parts_of(told)
    assert told.subject == "kết quả sinh hoạt chi bộ, tự phê bình và phê bình tháng 10 năm 2026"
    assert parts["checks"].number == "II.1"
    assert parts["checks"].lines[0] == "Có 06/06 đảng viên dự họp đã tự đối chiếu, đạt 100 %."
    assert (parts["limits"].text, parts["limits"].own) == ("Ngại phát biểu", False)
    assert parts["directions"].text == "Duy trì nền nếp"
    assert told.unclosed == ()
    assert dict(told.table)["Số có biểu hiện: nhóm II"] == "1"


def test_a_text_once_edited_is_the_secretarys_own_even_empty(opened):
    held(opened, limits="Ngại phát biểu")
    reports.save_text(opened.desk, SPAN, "limits", "Còn nể nang")
    assert parts_of(reports.draft(opened.desk, SPAN))["limits"].text == "Còn nể nang"
    assert reports.spans(opened.desk)[0].state is ReportState.DRAFT
    reports.save_text(opened.desk, SPAN, "limits", "")
    part = parts_of(reports.draft(opened.desk, SPAN))["limits"]
    assert (part.text, part.own) == ("", True)
    undo(opened.desk, entries.SCOPE)
    assert parts_of(reports.draft(opened.desk, SPAN))["limits"].text in {"Còn nể nang", "Ngại phát biểu"}


def test_a_span_that_has_not_begun_and_a_day_before_its_span_are_refused(opened):
    with pytest.raises(Refused, match="chưa bắt đầu"):
        reports.draft(opened.desk, "2026-11")
    with pytest.raises(Refused) as refused:
        reports.save_day(opened.desk, SPAN, "2026-09-30")
    assert refused.value.field == "on"
    with pytest.raises(Refused):
        reports.draft(opened.desk, "2026-Q7")


def test_an_issued_report_has_its_number_and_stands(opened):
    held(opened, limits="Ngại phát biểu")
    changed, line = reports.issue(opened.desk, SPAN)
    assert (line.type, line.number, line.record_id, line.day) == ("BC", 1, f"report:{SPAN}", "2026-10-05")
    assert changed.rows == (("report", SPAN),)
    first = reports.paper(opened.desk, SPAN)
    assert first.name == "bao-cao_2026-10_01-BC.pdf"
    assert "Số 01-BC/CB" in words_of(first.content)
    assert "Kèm theo Báo cáo số 01-BC/CB, ngày 05/10/2026" in words_of(first.content)
    state = {one.span: one for one in reports.spans(opened.desk)}[SPAN]
    assert (state.state, state.symbol, state.day) == (ReportState.ISSUED, "01-BC/CB", "2026-10-05")
    with pytest.raises(Refused, match="đã phát hành"):
        reports.save_text(opened.desk, SPAN, "limits", "Khác")
    entries.put(opened.desk, StudySession(id="t", on="2026-10-05", document="x", called=9, present=9))
    opened.story.go(days=30)
    assert reports.issue(opened.desk, SPAN)[1] == line
    assert reports.paper(opened.desk, SPAN).content == first.content
    assert reports.figures(opened.desk, SPAN).studies == 0
    assert reports.figures(opened.desk, "2026-Q4").studies == 1
    assert parts_of(reports.draft(opened.desk, SPAN))["limits"].text == "Ngại phát biểu"
    told = " ".join(one.sentence for one in registers.audit(opened.desk))
    assert "phát hành văn bản số 01-BC/CB" in told
    assert "lập báo cáo tháng 10/2026" in told


def test_undoing_what_was_typed_does_not_touch_an_issued_report(opened):
    held(opened)
    reports.save_text(opened.desk, SPAN, "limits", "Một")
    opened.story.go(minutes=10)
    reports.save_text(opened.desk, SPAN, "limits", "Hai")
    reports.issue(opened.desk, SPAN)
    issued = reports.paper(opened.desk, SPAN).content
    undo(opened.desk, entries.SCOPE)
    assert reports.paper(opened.desk, SPAN).content == issued
    assert entries.find(opened.desk, Report, SPAN).figures


def test_a_report_carries_its_day(opened):
    held(opened)
    reports.save_day(opened.desk, SPAN, "2026-10-05")
    opened.story.go(days=3)
    assert reports.draft(opened.desk, SPAN).day == "2026-10-05"
    with pytest.raises(Refused):
        reports.issue(opened.desk, SPAN, "2026-12-01")
    assert reports.spans(opened.desk)[0].state is not ReportState.ISSUED


def test_no_member_is_named_in_report_or_workbook(opened):
    meeting_id = held(opened, limits=f"{PEOPLE[2]} còn nể nang", directions=f"Giao đồng chí {PEOPLE[3]}")
    entries.put(
        opened.desk,
        Measure(id="k", member_id="p3", kind=MeasureKind.REMIND, on="2026-10-05", meeting_id=meeting_id),
    )
    chair = PEOPLE[0]  # signs the report
    said = words_of(reports.preview(opened.desk, "2026-Q4").content)
    assert chair in said
    assert not [name for name in PEOPLE[1:] if name in said]
    book = openpyxl.load_workbook(io.BytesIO(reports.sheet(opened.desk, "2026-Q4").content))
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [name for name in PEOPLE if any(name in cell for cell in cells)]


def test_a_template_is_filled_beside_not_over(opened, tmp_path):
    held(opened)
    path = tmp_path / "bieu-01.xlsx"
    path.write_bytes(template())
    made = reports.sheet(opened.desk, SPAN, path)
    assert made.name == "bieu-01_2026-10.xlsx"
    sheet = openpyxl.load_workbook(io.BytesIO(made.content))["Biểu 01"]
    assert [sheet.cell(8, column).value for column in (1, 2, 3, 4, 6)] == [1, "Chi bộ ấp Thới Hòa", 6, 6, 1]
    path.write_bytes(b"x")
    with pytest.raises(Exception, match="không phải"):
        reports.sheet(opened.desk, SPAN, path)


# ---------------------------------------------------------------------------------------------- recount
PASSWORD = "thoi hoa 1982"


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "mau.scb"
    make_sample(path, PASSWORD, members=18, months=10, until="2026-10", kdf=CHEAP)
    desk = setup.open_desk(path, PASSWORD)
    with desk.read() as connection:
        raw = _Raw(connection)
    yield desk, raw
    desk.close()


class _Raw:
    """The rows of the vault as they lie there, and closed minutes as JSON: nothing of our counting."""

    def __init__(self, connection):
        self.connection = connection
        closings = self.rows("closing")
        newest = {}
        for one in sorted(closings, key=lambda row: row["version"]):
            newest[one["meeting_id"]] = one
        open_ids = {row["id"] for row in self.rows("meeting") if row["status"] == "open"}
        self.closed = [
            json.loads(one["content"])["record"] for key, one in newest.items() if key not in open_ids
        ]
        self.tables = {
            name: self.rows(name)
            for name in ("measure", "study_session", "commitment", "good_model", "inspection", "prompt")
        }

    def rows(self, table):
        return [dict(row) for row in self.connection.exec_driver_sql(f"SELECT * FROM {table}").mappings()]


def _recounted(raw, span):
    """Count with plain loops over the raw data; the few rules are those of the paper, said again."""
    months = months_of(span)
    here = [one for one in raw.closed if one["meeting"]["day"][:7] in months]
    regular = [one for one in here if one["meeting"]["kind"] == "regular"]
    kinds = Counter(one["meeting"]["kind"] for one in here)
    found = {f"meetings.{kind}": number for kind, number in kinds.items()}
    away = {"exempt", "temporary-out", "suspended"}
    called = present = due = done = 0
    who_checked = set()
    for one in regular:
        states = {person["member_id"]: person["state"] for person in one["roster"]}
        marks = {line["member_id"]: line["mark"] for line in one["attendance"]}
        must = [person for person, state in states.items() if state not in away]
        called += len(must)
        present += sum(marks.get(person) == "present" for person in must)
        came = {person for person in states if marks.get(person) == "present"}
        checked = {check["member_id"] for check in one["checks"]}
        due, done = due + len(came), done + len(came & checked)
        who_checked |= checked
    signs = [(sign["code"].split(".")[0], sign["member_id"]) for one in here for sign in one["signs"]]
    found |= {
        "called": called, "present": present, "checks_due": due, "checks_done": done,
        "checked": len(who_checked), "named": len({person for _, person in signs}),
    }  # fmt: skip
    for group in {group for group, _ in signs}:
        found[f"signs.{group}"] = sum(one == group for one, _ in signs)
        found[f"named_by_group.{group}"] = len({person for one, person in signs if one == group})

    def within(day):
        return bool(day) and day[:7] in months

    studies = [row for row in raw.tables["study_session"] if within(row["on"])]
    found |= {
        "studies": len(studies),
        "study_called": sum(row["called"] for row in studies),
        "study_present": sum(row["present"] for row in studies),
        "prompts": sum(within(row["on"]) for row in raw.tables["prompt"]),
        "commitments": sum(
            bool(row["member_id"]) and row["year"] == span[:4] and "" < row["signed_on"][:7] <= months[-1]
            for row in raw.tables["commitment"]
        ),
        "inspections": sum(row["month"] in months for row in raw.tables["inspection"]),
        "models": sum(within(row["registered_on"]) for row in raw.tables["good_model"]),
    }
    order = ("remind", "criticise", "not-completed", "pending", "reprimand", "warning", "dismissal",
             "dissolution", "expulsion")  # fmt: skip
    worst = {person: -1 for _, person in signs}
    for row in raw.tables["measure"]:
        if within(row["on"]) and row["sign_id"] and row["member_id"] and not row["head_responsibility"]:
            worst[row["member_id"]] = max(worst.get(row["member_id"], -1), order.index(row["kind"]))
    for rank, number in Counter(worst.values()).items():
        found[f"outcomes.{'none' if rank < 0 else order[rank]}"] = number
    found["persons"] = len(worst)
    named_on = {sign["id"]: one["meeting"]["day"] for one in raw.closed for sign in one["signs"]}
    closed_on = {}
    for one in sorted(raw.closed, key=lambda record: record["meeting"]["day"]):
        for follow_up in one["follow_ups"]:
            if follow_up["outcome"] in {"remedied", "ended"}:
                closed_on.setdefault(follow_up["sign_id"], one["meeting"]["day"])
    first, last = f"{months[0]}-01", f"{months[-1]}-31"
    found["remedies_before"] = sum(
        day < first and closed_on.get(sign, "9999") >= first for sign, day in named_on.items()
    )
    found["remedies_open"] = sum(
        day <= last and closed_on.get(sign, "9999") > last for sign, day in named_on.items()
    )
    return found


@pytest.mark.parametrize("span", ["2026-10", "2026-09", "2026-Q2", "2026-Q3", "2026-H1", "2026-H2", "2026"])
def test_the_report_says_what_an_independent_recount_finds(sample, span):
    desk, raw = sample
    told = flattened(_fresh(desk, span))
    recounted = _recounted(raw, span)
    assert {code: told.get(code, 0) for code in recounted} == recounted
    assert recounted["called"] > 0


def _fresh(desk, span):
    """The figures as the records say now, also where the report was issued long ago."""
    from desktop.branch.figures import ReportRules
    from desktop.branch.tallying import figures_of
    from desktop.services import book, rulebook

    rules = rulebook.rules_on(desk, "reports", ReportRules, date(2026, 10, 31))
    return figures_of(book.book(desk), span, rules, date(2026, 12, 31))
