"""The page of members at a real desk: list, finding, one member's phiếu, events, undo."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.branch.members import EventKind, Member, MemberEvent, State
from desktop.services import members
from desktop.ui import printing, theme
from desktop.ui.focus import FocusRing
from desktop.ui.members.page import dropped_workbook
from tests.ui.meeting_desk import Place, make_vault, open_copy


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("vault") / "mau.scb"
    make_vault(path)
    return path


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()


@pytest.fixture
def page(place):
    return place.show("members")


def shown(page):
    return [row.line.member.full_name for row in page.table.records.rows]


def member(place, name):
    return next(line for line in members.lines(place.desk) if line.member.full_name == name)


def find(page, place, text):
    page.finder.setFocus()
    page.finder.clear()
    place.hands.write(text) if text else None
    QTest.qWait(120)
    place.hands.settle()


def open_by_name(page, place, name):
    find(page, place, name)
    place.hands.press("Return")
    place.hands.settle()
    assert page.member.name.text() == name


def type_over(page, place, field, text):
    box = page.member.phieu.box(field)
    QApplication.processEvents()  # a section that was just unfolded shows its fields
    box.setFocus()
    place.hands.press("Ctrl+A")
    place.hands.write(text)
    QApplication.processEvents()


def leave_field(page, place):
    page.member.back.setFocus()
    place.hands.settle()


def test_the_list_is_in_the_order_of_names_and_the_words_count(page):
    assert shown(page)[:3] == ["Đỗ Hữu An", "Lê Minh An", "Nguyễn Văn An"]
    assert shown(page)[-1] == "Trần Thị Út"
    assert page.filters.words() == ("Trong danh sách 42", "Đang sinh hoạt 42", "Dự bị 2", "Tất cả 42")
    cells = [page.table.records.index(2, column).data() for column in range(7)]
    assert cells == ["3", "Nguyễn Văn An", "1950", "03/02/2005", "03/02/2006", "Bí thư", "Chính thức"]


FOUND = [("loc", ["Đỗ Hữu Lộc"]), ("Út", ["Trần Thị Út"]), ("lóc", [])]


@pytest.mark.parametrize(("typed", "expected"), FOUND)
def test_finds_while_typing(page, place, typed, expected):
    find(page, place, typed)
    assert shown(page) == expected
    assert page.nobody.isVisible() is (not expected)


def test_a_filter_word_is_chosen_by_the_arrow_keys(page, place):
    page.filters._buttons["listed"].setFocus()
    place.hands.press("Right", "Right")
    place.hands.settle()
    assert page.filters.current() == "probationary"
    assert len(shown(page)) == 2
    assert page.filters._buttons["probationary"].text().startswith("✓ ")


def test_enter_opens_a_member_and_esc_goes_back_to_the_list(page, place):
    open_by_name(page, place, "Đỗ Hữu Lộc")
    assert page.member.isVisible()
    assert page.member.state.text() == "✓ Chính thức"
    place.hands.press("Escape")
    assert not page.member.isVisible()
    assert page.table.hasFocus()


def test_typing_is_saved_without_any_button(page, place):
    open_by_name(page, place, "Lê Minh Dũng")
    type_over(page, place, "occupation", "Nông dân")
    QTest.qWait(500)
    place.hands.settle()
    assert member(place, "Lê Minh Dũng").member.occupation == "Nông dân"


def test_a_wrong_date_stays_with_its_reason_and_the_rest_is_saved(page, place):
    open_by_name(page, place, "Lê Minh Dũng")
    type_over(page, place, "born", "29/02/1961")
    type_over(page, place, "phone", "0901222333")
    leave_field(page, place)
    assert "29/02/1961" in page.member.phieu.box("born").complaint()
    kept = member(place, "Lê Minh Dũng").member
    assert (kept.born, kept.phone) == ("1967", "0901222333")
    page.member.close_member()
    assert "“Ngày sinh”" in page.banner.text()
    assert "Lê Minh Dũng" in page.banner.text()


def test_what_the_vault_refuses_stands_at_its_field(page, place):
    open_by_name(page, place, "Lê Minh Dũng")
    type_over(page, place, "citizen_id", "12345")
    leave_field(page, place)
    assert "12345" in page.member.phieu.box("citizen_id").complaint()
    type_over(page, place, "citizen_id", "092060001234")
    leave_field(page, place)
    assert page.member.phieu.box("citizen_id").complaint() == ""
    assert member(place, "Lê Minh Dũng").member.citizen_id == "092060001234"


def test_a_new_member_stands_in_the_list_with_its_name(page, place):
    place.hands.press("Ctrl+N")
    place.hands.settle()
    assert page.member.phieu.box("full_name").editor.hasFocus()
    place.hands.write("Lý Thị Ánh Đào")
    place.hands.press("Tab")
    place.hands.settle()
    assert "Lý Thị Ánh Đào" in shown(page)
    assert page.member.events_fold.isVisible()


def test_a_new_member_without_a_name_is_not_stored_and_that_is_said(page, place):
    page.new_member()
    place.hands.settle()
    type_over(page, place, "phone", "0901")
    page.member.close_member()
    place.hands.settle()
    assert len(members.lines(place.desk)) == 42
    assert "chưa ghi họ và tên" in page.banner.text()


def test_sensitive_fields_are_folded_and_say_so(page, place):
    open_by_name(page, place, "Đỗ Hữu Lộc")
    folds = page.member.phieu.folds
    for key in ("origin", "health", "history"):
        assert not folds[key].unfolded
        assert "nhạy cảm" in folds[key].head.text()
    folds["origin"].head.setFocus()
    place.hands.press("Space")
    assert "nhạy cảm" in folds["origin"].boxes["religion"].editor.accessibleName()
    assert "nhạy cảm" not in folds["origin"].boxes["occupation"].editor.accessibleName()


def test_an_event_changes_the_state_and_undo_takes_it_back(page, place):
    open_by_name(page, place, "Đỗ Hữu Lộc")
    events = page.member.events
    events.add.click()
    events.form.kind.setCurrentIndex(list(EventKind).index(EventKind.POSITION))
    events.form.kind.set_value_quietly(EventKind.EXEMPT)
    events.form.on.setFocus()
    place.hands.write("1/9/2026")
    events.form.detail.setFocus()
    place.hands.write("tuổi cao, sức khỏe yếu")
    place.hands.press("Return")
    place.hands.settle()
    assert member(place, "Đỗ Hữu Lộc").state is State.EXEMPT
    assert page.member.state.text() == "! Được miễn sinh hoạt"
    said = events.list.item(0).text()
    assert said == "01/09/2026 – nay: Miễn công tác và sinh hoạt đảng; tuổi cao, sức khỏe yếu"
    page.undo.click()
    place.hands.settle()
    assert member(place, "Đỗ Hữu Lộc").state is State.OFFICIAL
    assert events.list.count() == 0
    page.redo.click()
    place.hands.settle()
    assert member(place, "Đỗ Hữu Lộc").state is State.EXEMPT


def test_a_wrong_event_says_why_at_its_field_and_nothing_is_written(page, place):
    open_by_name(page, place, "Đỗ Hữu Lộc")
    form = page.member.events.form
    page.member.events.add.click()
    form.save.click()
    place.hands.settle()
    assert form.on.reason.isVisible()
    form.on.line.setText("01/09/2030")
    form.save.click()
    assert "tương lai" in form.on.reason.text()
    form.on.line.setText("01/09/2026")
    form.until.line.setText("01/08/2026")
    form.detail.setText("Tổ trưởng")
    form.save.click()
    place.hands.settle()
    assert form.until.reason.isVisible()
    assert member(place, "Đỗ Hữu Lộc").events == ()


def test_an_event_taken_away_can_be_brought_back(page, place):
    left = MemberEvent(id="e9", member_id="m40", kind=EventKind.TRANSFER_OUT, on="2026-09-01")
    members.put_event(place.desk, left)
    page.refresh(None)
    place.hands.settle()
    page.filters.choose("everybody")
    open_by_name(page, place, "Đỗ Hữu Lộc")
    page.member.events.list.setFocus()
    place.hands.press("Delete")
    place.hands.settle()
    assert member(place, "Đỗ Hữu Lộc").events == ()
    page.undo.click()
    place.hands.settle()
    assert member(place, "Đỗ Hữu Lộc").state is State.TRANSFERRED


def test_a_lasting_event_is_ended_by_its_own_button(page, place):
    open_by_name(page, place, "Nguyễn Văn An")
    events = page.member.events
    assert events.end.isEnabled()
    events.end.click()
    assert events.form.until.line.hasFocus()
    place.hands.write("30/9/2026")
    place.hands.press("Return")
    place.hands.settle()
    assert member(place, "Nguyễn Văn An").position == ""
    assert not events.end.isEnabled()


def test_what_meetings_wrote_down_is_shown_as_written(page, place):
    meeting = place.begin()
    from desktop.branch.meetings import Attendance, Mark, NamedSign, SignSource, Task
    from desktop.services import meetings

    meetings.put(
        place.desk,
        Attendance(id=f"{meeting}/m40", meeting_id=meeting, member_id="m40", mark=Mark.EXCUSED, reason="ốm"),
        NamedSign(id="s1", meeting_id=meeting, member_id="m40", order=1, code="I.4", source=SignSource.SELF,
                  own_words="còn ngại góp ý", remedy="phát biểu mỗi kỳ", deadline="2026-12-31"),
        Task(id="t1", meeting_id=meeting, order=1, text="Vận động hộ ông Sáu", owners=("m40",)),
    )  # fmt: skip
    open_by_name(page, place, "Đỗ Hữu Lộc")
    past = page.member.past
    assert past._meetings.value() == "tháng 10/2026: Vắng có lý do (ốm)"
    assert past._signs.value().splitlines() == [
        "tháng 10/2026: I.4 (Tự nhận)",
        "   Đảng viên nêu: còn ngại góp ý",
        "   Biện pháp khắc phục: phát biểu mỗi kỳ",
        "   Thời hạn: 31/12/2026",
    ]
    assert past._tasks.value() == "tháng 10/2026: Vận động hộ ông Sáu – Chưa ghi kết quả"


def test_a_target_opens_the_member(place):
    page = place.show("members", "m41")
    assert page.member.name.text() == "Trần Thị Út"


def too_wide(page):
    """Return the scrolling areas in sight that could be scrolled sideways."""
    areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
    return [one for one in areas if one.horizontalScrollBar().maximum() > 0 and one.width() > theme.em(6)]


@pytest.fixture
def scaled(qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("opened", [False, True])
def test_nothing_scrolls_sideways_at_150_percent(qtbot, template, tmp_path, scaled, opened):
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    page = place.show("members")
    if opened:
        page.open_member("m40")
        for fold in page.member.phieu.folds.values():
            fold.unfold()
        page.member.events.add.click()
        place.hands.settle()
    assert place.window.width() <= 1366
    assert too_wide(page) == []
    assert page.member.isVisible() is opened
    place.close()


def test_everything_that_takes_the_focus_has_a_name(page, place):
    page.open_member("m40")
    for fold in page.member.phieu.folds.values():
        fold.unfold()
    page.member.events.add.click()
    place.hands.settle()
    nameless = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.focusProxy() is None
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_only_one_workbook_can_be_dropped(tmp_path, qapp):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "ds.XLSX"))])
    assert dropped_workbook(data) == tmp_path / "ds.XLSX"
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.xlsx", "b.xls")])
    assert dropped_workbook(data) is None
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.docx"))])
    assert dropped_workbook(data) is None


def test_a_member_opened_in_place_of_the_list_takes_the_focus(qtbot, template, tmp_path, scaled, qapp):
    """The find field that has the focus is hidden with its bar; the ring around the focus goes along."""
    ring = FocusRing(qapp)
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    page = place.show("members")
    open_by_name(page, place, "Đỗ Hữu Lộc")
    assert not page.top.isVisible()
    place.hands.press("Escape")
    place.hands.settle()
    assert page.table.hasFocus()
    page.new_member()
    place.hands.settle()
    assert page.member.phieu.box("full_name").editor.hasFocus()
    place.close()
    ring.deleteLater()


def test_a_long_reason_and_a_long_event_are_seen_whole(page, place):
    why = "tuổi cao " * 12
    event = MemberEvent(id="e8", member_id="m40", kind=EventKind.EXEMPT, on="2026-09-01", detail=why)
    members.put_event(place.desk, event)
    page.open_member("m40")
    place.hands.settle()
    events = page.member.events.list
    assert events.item(0).sizeHint().height() >= 2 * theme.em()
    assert events.visualItemRect(events.item(0)).bottom() <= events.viewport().height()
    box = page.member.phieu.box("born")
    box.complain("Ngày sinh: “30/02/1960” không phải là ngày có thật. Gõ như 05/10/2026, hoặc chỉ năm.")
    place.hands.settle()
    reason = box.editor.reason
    assert reason.height() >= reason.heightForWidth(reason.width()) > theme.em()


def test_the_list_is_exported_where_the_person_says(page, place, tmp_path, monkeypatch):
    path = tmp_path / "danh sách.xlsx"
    monkeypatch.setattr(printing.QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.export.click()
    place.hands.settle()
    sheet = openpyxl.load_workbook(path).active
    cells = {cell.value for row in sheet.iter_rows() for cell in row}
    assert {"Đỗ Hữu Lộc", "Trần Thị Út", "DANH SÁCH ĐẢNG VIÊN"} <= cells


def test_the_list_is_printed_page_by_page(page, place, tmp_path, monkeypatch):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    asked = []
    monkeypatch.setattr(printing, "ask_printer", lambda _parent, name: asked.append(name) or printer)
    page.print.click()
    place.hands.settle()
    assert asked == ["danh-sach-dang-vien_2026-10-05.pdf"]
    assert (tmp_path / "in.pdf").read_bytes().startswith(b"%PDF")


def test_what_changed_while_another_page_was_in_front_is_there_on_coming_back(page, place):
    place.show("registers")
    place.context.write(lambda desk: members.save(desk, Member(id="x", full_name="Lý Thị Ánh Đào")))
    place.hands.settle()
    assert "Lý Thị Ánh Đào" not in shown(page)
    assert "Lý Thị Ánh Đào" in shown(place.show("members"))
