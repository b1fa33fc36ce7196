"""An Excel list with every kind of row goes through the page, is written as one step, and is taken back."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.branch.members import Member
from desktop.importing.records import RowKind
from desktop.services import members
from desktop.ui.theme import Tone
from tests.ui.meeting_desk import Place, make_vault, open_copy

HEADINGS = ["TT", "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chức vụ", "Màu áo"]


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
    return place.show("members", "import")


@pytest.fixture
def workbook(tmp_path):
    """Two the same, one changed in two fields, one new, two refused; title, total and signature lines."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["ĐẢNG BỘ XÃ THỚI HƯNG"],
        ["DANH SÁCH ĐẢNG VIÊN"],
        [],
        HEADINGS,
        [1, "NGUYỄN VĂN AN", 1950, "03/02/2005", "03/02/2006", "Bí thư", "xanh"],
        [2, "NGUYỄN VĂN BÌNH", 1951, "03/02/2005", "03/02/2006", "Chi ủy viên", "đỏ"],
        [3, "Nguyễn Văn Cường", "20/11/1952", "03/02/2005", "03/02/2006", "Tổ trưởng", ""],
        [4, "Lý Thị Ánh Đào", "1/1/1990", "19/05/2020", "19/05/2021", "", ""],
        [5, "Võ Văn Sai", "29/02/1981", "03/02/2005", "03/02/2006", "", ""],
        [6, "Tô Văn Lai", "1/1/1990", "19/05/2099", "", "", ""],
        ["", "Tổng cộng: 6 đồng chí"],
    ):
        sheet.append(row)
    path = tmp_path / "danh-sach.xlsx"
    book.save(path)
    return path


def everybody(desk):
    return [(line.member, line.events) for line in members.lines(desk)]


def preview(page, place, path):
    page.importing.preview(path)
    place.hands.settle()


def cell(page, name, column):
    table = page.importing.table
    row = next(at for at, one in enumerate(table.records.rows) if one.name == name)
    index = table.records.index(row, column)
    return index.data(), index.data(Qt.ItemDataRole.ForegroundRole)


def test_a_list_is_previewed_written_as_one_step_and_taken_back(page, place, workbook):
    before = everybody(place.desk)
    preview(page, place, workbook)
    view = page.importing
    assert view.filters.words() == ("Tất cả 6", "Mới 1", "Giống 2", "Thay đổi 1", "Bị từ chối 2")
    assert "“Màu áo”" in view.remarks.text()
    assert "11" in view.remarks.text()
    assert view.write.text() == "Ghi 2 dòng"
    assert everybody(place.desk) == before

    view.write.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    after = {one.full_name: one for one, _ in everybody(place.desk)}
    assert after["Nguyễn Văn Cường"].born == "1952-11-20"
    assert after["Lý Thị Ánh Đào"].official == "2021-05-19"
    assert len(after) == 43
    assert "Đã ghi 2 dòng: 1 mới, 1 thay đổi" in page.banner.text()
    assert page.banner._action.text() == "Hoàn tác nhập danh sách"

    page.banner._action.click()
    place.hands.settle()
    assert everybody(place.desk) == before
    assert place.troubles == []


def test_cells_say_old_and_new_and_colour_is_not_the_only_sign(page, place, workbook):
    preview(page, place, workbook)
    text, colour = cell(page, "Nguyễn Văn Cường", 3)
    assert text == "1952 → 20/11/1952"
    assert colour is not None
    assert cell(page, "Nguyễn Văn Cường", 4)[1] is None
    signs = {cell(page, one.name, 1)[0]: one.kind for one in page.importing.table.records.rows}
    assert signs == {
        "+ Mới": RowKind.NEW,
        "= Giống": RowKind.SAME,
        "≠ Thay đổi": RowKind.CHANGED,
        "✗ Bị từ chối": RowKind.REFUSED,
    }
    kinds = ("Lý Thị Ánh Đào", "Nguyễn Văn Cường", "Võ Văn Sai")
    assert len({cell(page, name, 1)[1].name() for name in kinds}) == 3


def test_the_reason_of_a_refused_row_can_be_read_whole_by_keyboard(page, place, workbook):
    preview(page, place, workbook)
    page.importing.filters.choose("refused")
    page.importing.table.setFocus()
    place.hands.press("Home")
    detail = page.importing.detail
    assert "Võ Văn Sai" in detail.text()
    assert "29/02/1981" in detail.text()
    assert detail._tone is Tone.BAD
    place.hands.press("Down")
    assert "19/05/2099" in detail.text()


def test_one_row_that_the_rules_refuse_does_not_stop_the_others(page, place, workbook):
    book = openpyxl.load_workbook(workbook)
    book.active["B8"] = "Lý Thị Ánh Đào"
    book.active["C8"] = "1/1/2010"  # ten years old at the admission
    book.save(workbook)
    preview(page, place, workbook)
    assert page.importing.filters.words()[1:] == ("Mới 0", "Giống 2", "Thay đổi 1", "Bị từ chối 3")
    page.importing.write.click()
    place.hands.settle()
    assert "Đã ghi 1 dòng" in page.banner.text()


def test_a_member_changed_since_the_preview_keeps_the_list_from_being_written(page, place, workbook):
    preview(page, place, workbook)
    target = next(one for one, _ in everybody(place.desk) if one.full_name == "Nguyễn Văn Cường")
    members.save(place.desk, Member(id=target.id, full_name=target.full_name, born="1953"))
    before = everybody(place.desk)
    page.importing.write.click()
    place.hands.settle()
    assert "đã thay đổi sau khi xem trước" in page.banner.text()
    assert everybody(place.desk) == before
    assert page.importing.isVisible()


NO_WORKBOOKS = [
    ("trong.xlsx", b""),
    ("van-ban.xlsx", "không phải Excel".encode()),
    ("anh.xls", b"\x89PNG\r\n\x1a\n0000"),
]


@pytest.mark.parametrize(("name", "content"), NO_WORKBOOKS)
def test_a_file_that_is_no_workbook_is_said_and_nothing_is_written(page, place, tmp_path, name, content):
    before = everybody(place.desk)
    path = tmp_path / name
    path.write_bytes(content)
    preview(page, place, path)
    assert page.banner.text()
    assert not page.importing.write.isVisible()
    assert page.importing.choose.isEnabled()
    assert everybody(place.desk) == before


def test_the_message_offering_to_take_back_goes_when_something_else_is_written(page, place, workbook):
    preview(page, place, workbook)
    page.importing.write.click()
    place.hands.settle()
    place.context.write(lambda desk: members.save(desk, Member(id="x", full_name="Người Khác")))
    place.hands.settle()
    assert page.banner.text() == ""


def test_reading_can_be_given_up(page, place, workbook):
    page.importing.preview(workbook)
    page.importing.stop.click()
    place.hands.settle()
    assert not page.importing.table.isVisible()
    assert page.importing.choose.hasFocus()


def test_a_workbook_dropped_on_the_list_is_previewed(place, workbook):
    page = place.show("members")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(workbook))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    page.dropEvent(event)
    place.hands.settle()
    assert page.importing.isVisible()
    assert page.importing.filters.words()[0] == "Tất cả 6"
