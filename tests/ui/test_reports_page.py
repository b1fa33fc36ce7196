"""The view of reports: written while typing, undone, issued after a question, its papers, its size."""

import io

import openpyxl
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QWidget

from desktop.branch.reports import Report
from desktop.services import entries, reports
from desktop.services.reports import ReportLine, ReportState
from desktop.ui import theme
from desktop.ui.reports.page import _most_urgent
from tests.documents.test_template import TITLES
from tests.documents.test_template import template as committee_template
from tests.ui.closed_desk import make_closed_vault
from tests.ui.meeting_desk import Place, open_copy

SPAN = "2026-10"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_closed_vault(tmp_path_factory.mktemp("closed"))


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()


@pytest.fixture
def page(place):
    return place.show("handing", f"reports:{SPAN}")


def waited(qtbot, page):
    """Wait until the living pages are drawn."""
    qtbot.waitUntil(lambda: bool(page.pages.pages.sheets), timeout=10_000)


def write_into(place, page, code, text):
    page.form.parts[code].text.setFocus()
    place.hands.write(text)
    page.form.commit()
    place.hands.settle()


def test_the_spans_stand_with_their_state_and_the_draft_with_its_figures(page):
    rows = page.table.records.rows
    assert [one.span for one in rows] == ["2026-10", "2026-Q4", "2026-H2", "2026"]
    shown = [page.table.records.index(row, 0).data() for row in range(4)]
    assert shown == ["tháng 10/2026", "quý IV/2026", "6 tháng cuối 2026", "năm 2026"]
    assert page.title.text() == "Tháng 10/2026"
    assert page.due.text() == "Hạn gửi: 05/11/2026.\nKhi phát hành, báo cáo nhận số 01-BC/CB."
    assert "Có 41/41 đảng viên dự họp đã tự đối chiếu" in page.form.parts["checks"].said.text()
    assert page.form.figures.records.index(0, 1).data() == "42"
    assert page.day.value() == "2026-10-05"
    assert not page.form.warnings.isVisible()


def test_a_quarter_is_written_like_one(place):
    page = place.show("handing", "reports:2026-Q4")
    assert page.title.text() == "Quý IV/2026"
    assert "commitments" in page.form.parts
    page.table.select("2026-10")
    place.hands.settle()
    assert "commitments" not in page.form.parts


def test_texts_are_saved_while_typing_and_undone(page, place):
    write_into(place, page, "limits", "Còn nể nang")
    assert entries.find(place.desk, Report, SPAN).texts == {"limits": "Còn nể nang"}
    assert page.badge.text() == "Đang soạn"
    assert page.table.records.index(0, 1).data() == "Đang soạn"
    page.table.setFocus()
    place.hands.press("Ctrl+Z")
    place.hands.settle()
    assert entries.find(place.desk, Report, SPAN) is None
    assert page.form.parts["limits"].text.value() == ""


def test_what_is_typed_is_not_lost_by_turning_to_another_span(page, place):
    page.form.parts["proposals"].text.setFocus()
    place.hands.write("Đề nghị cấp tài liệu sớm")
    page.table.select("2026-Q4")
    place.hands.settle()
    assert entries.find(place.desk, Report, SPAN).texts == {"proposals": "Đề nghị cấp tài liệu sớm"}
    assert entries.find(place.desk, Report, "2026-Q4") is None
    assert page.form.parts["proposals"].text.value() == ""


def test_a_part_has_room_for_more_words_behind_a_word(page, place):
    part = page.form.parts["checks"]
    assert not part.text.isVisible()
    part.more.unfold()
    write_into(place, page, "checks", "Hai đồng chí tự đối chiếu bằng văn bản")
    page.table.select("2026-Q4")
    place.hands.settle()
    page.table.select(SPAN)
    place.hands.settle()
    assert page.form.parts["checks"].text.isVisible()


def test_issuing_asks_first_and_then_stands(page, place):
    write_into(place, page, "limits", "Còn nể nang")
    page.table.setFocus()
    place.hands.press("Ctrl+Return")
    assert page.question.text().startswith(
        "Phát hành báo cáo tháng 10/2026 với số 01-BC/CB, ngày 05/10/2026?"
    )
    assert reports.spans(place.desk)[0].state is ReportState.DRAFT
    page._issue()
    place.hands.settle()
    assert page.badge.text() == "✓ Số 01-BC/CB"
    assert page.table.records.index(0, 1).data() == "✓ Số 01-BC/CB"
    assert page.form.parts["limits"].text.isReadOnly()
    assert not page.form.parts["proposals"].text.isVisible()
    assert not page.issue_button.isVisible()
    assert not page.dated.isVisible()
    page.question.dismiss()
    page.ask_to_issue()
    assert page.question.text() == ""


def test_a_day_before_the_span_is_refused_at_its_field(page, place):
    page.day.setFocus()
    page.day.line.selectAll()
    place.hands.write("30/09/2026")
    page.table.setFocus()
    place.hands.settle()
    assert "ở trước kỳ báo cáo, bắt đầu ngày 01/10/2026" in page.day.reason.text()
    assert place.troubles == []


def test_living_pages_show_upright_and_landscape_in_one_width(qtbot, page):
    waited(qtbot, page)
    sheets = page.pages.pages.sheets
    assert {one.image.width() > one.image.height() for one in sheets} == {True, False}
    upright = next(one for one in sheets if one.image.width() < one.image.height())
    lying = next(one for one in sheets if one.image.width() > one.image.height())
    assert lying.dots < upright.dots
    bar = page.pages._scroll.verticalScrollBar()
    assert bar.value() == 0
    page.pages.follow("proposals")
    assert bar.value() > 0


def test_open_minutes_are_told(place):
    place.begin("2026-09")
    page = place.show("handing", "reports:2026")
    assert "Còn 1 buổi chưa chốt biên bản" in page.form.warnings.text()


def test_papers_are_saved(page, place, tmp_path, monkeypatch):
    asked = []

    def name(_parent, _title, path, _filter):
        asked.append(path.rsplit("/", 1)[-1])
        return str(tmp_path / asked[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    page.save_report()
    place.hands.settle()
    page.save_sheet()
    place.hands.settle()
    assert asked == ["bao-cao_2026-10.pdf", "thong-ke_2026-10.xlsx"]
    assert (tmp_path / asked[0]).read_bytes().startswith(b"%PDF")
    assert openpyxl.load_workbook(tmp_path / asked[1]).sheetnames == ["Thống kê", "Số liệu khác"]


def test_the_committees_template_is_filled_or_refused_by_name(page, place, tmp_path, monkeypatch):
    good, bad = tmp_path / "bieu.xlsx", tmp_path / "la.xlsx"
    good.write_bytes(committee_template())
    bad.write_bytes(committee_template((*TITLES[:3], ("Số đi công tác", ""), *TITLES[4:])))
    out = tmp_path / "ra.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    page.template_button.click()
    place.hands.settle()
    sheet = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))["Biểu 01"]
    assert [sheet.cell(8, column).value for column in (2, 3)] == ["Chi bộ ấp Thới Hòa", 42]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(bad), ""))
    out.unlink()
    page.fill_template()
    place.hands.settle()
    (trouble,) = place.troubles
    assert "“Biểu 01”, ô D5: không hiểu tiêu đề “Số đi công tác”" in trouble.what
    assert not out.exists()


def test_a_changed_mind_writes_nothing(page, place, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(page, "_keep", lambda paper: pytest.fail(paper.name))
    page.fill_template()
    place.hands.settle()


def test_enter_goes_from_the_span_to_the_first_empty_text(page, place):
    page.table.setFocus()
    place.hands.press("Return")
    assert place.hands.focus is page.form.parts["leading"].text


def test_the_first_due_of_those_that_wait_is_shown_first():
    def line(span, due, *, waits):
        return ReportLine(
            span=span, state=ReportState.NONE, due=due, over=waits, waits=waits, late=False
        )

    running, later, first = (
        line("2027", "2028-01-20", waits=False),
        line("2026", "2027-01-20", waits=True),
        line("2026-Q4", "2027-01-10", waits=True),
    )
    assert _most_urgent((running, later, first)) == first
    assert _most_urgent((running,)) == running


@pytest.fixture
def scaled(qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    yield
    qapp.setFont(before)


def test_nothing_scrolls_sideways_at_150_percent(qtbot, template, tmp_path, scaled):
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    page = place.show("handing", "reports:2026")
    areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
    sideways = [one for one in areas if one.horizontalScrollBar().maximum() > 0 and one.width() > theme.em(6)]
    assert place.window.width() <= 1366
    assert sideways == []
    assert not page.pages.isVisible()
    inner = page.panel.inner
    wide = [one for one in inner.findChildren(QWidget) if one.isVisible() and one.width() > inner.width()]
    assert wide == []
    place.close()


def test_everything_that_takes_the_focus_has_a_name(page, place):
    for part in page.form.parts.values():
        if part.more is not None:
            part.more.unfold()
    page.form.figures_fold.unfold()
    place.hands.settle()
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None and one.isVisibleTo(page)
        and not one.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []
