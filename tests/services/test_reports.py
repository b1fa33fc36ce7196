"""Reports upward as a service: written, issued once, frozen; and the figures counted again from raw rows."""

import io

import openpyxl
import pdfplumber
import pytest

from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Check, CheckOutcome, NamedSign
from desktop.branch.reports import Report
from desktop.branch.studies import StudySession
from desktop.errors import Refused
from desktop.services import entries, meetings, registers, reports
from desktop.services.reports import ReportState
from desktop.services.undoing import undo
from tests.documents.test_template import template
from tests.services.conftest import PEOPLE

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
    issued, kept = reports.paper(opened.desk, SPAN).content, entries.find(opened.desk, Report, SPAN)
    with pytest.raises(Refused, match="đã phát hành"):
        undo(opened.desk, entries.SCOPE)
    assert reports.paper(opened.desk, SPAN).content == issued
    assert entries.find(opened.desk, Report, SPAN) == kept


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
