"""Settings, home and registers on a real vault."""

import pytest

from desktop.branch.numbering import IssuedPaper
from desktop.branch.organisation import Branch
from desktop.services import due, facts, meetings, setup
from desktop.ui import preferences
from tests.ui.meeting_desk import PASSWORD
from tests.ui.window_desk import close_window, open_window, settle, vault_at


def small_branch():
    return Branch(id="b", name="Chi bộ A", superior="Đảng bộ xã B", place="B", province="Cần Thơ")


@pytest.fixture
def window(qtbot, usual_looks, own_home):
    opened = open_window(qtbot, vault_at(own_home))
    yield opened
    close_window(qtbot, opened)


@pytest.fixture
def page(window, qtbot):
    window.workplace.show_page("settings")
    settle(qtbot, window)
    return window.workplace.current().front()


def unfold(window, qtbot, page, key):
    page.enter(key)
    settle(qtbot, window)
    return page.parts[key]


def test_facts_are_saved_as_they_are_typed(window, qtbot, page):
    part = page.parts["branch"]
    assert part.lines["name"].text() == "Chi bộ ấp Thới Hòa"
    part.lines["usual_place"].setFocus()
    part.lines["usual_place"].selectAll()
    qtbot.keyClicks(part.lines["usual_place"], "Tru so ap")
    part.day.line.setFocus()
    settle(qtbot, window)
    assert facts.branch(window.context.desk).usual_place == "Tru so ap"


def test_a_name_left_empty_is_refused_in_the_page(window, qtbot, page):
    line = page.parts["branch"].lines["name"]
    line.setFocus()
    line.clear()
    line.textEdited.emit("")
    line.commit()
    settle(qtbot, window)
    assert "chưa ghi" in page.banner.text()
    assert facts.branch(window.context.desk).name == "Chi bộ ấp Thới Hòa"


def test_series_go_on_from_the_number_given(window, qtbot, page):
    part = unfold(window, qtbot, page, "series")
    field = next(iter(part.numbers.values()))
    assert field.value() == 9
    field.line.setFocus()
    field.line.selectAll()
    qtbot.keyClicks(field.line, "12")
    field.line.clearFocus()
    settle(qtbot, window)
    assert facts.series(window.context.desk)[0].opening == 12


def test_the_password_changes_only_by_the_old_one(window, qtbot, page):
    part = unfold(window, qtbot, page, "people")
    part.change.unfold()
    for field in (part.pair.first, part.pair.second):
        field.line.setText("mat khau moi 1")
    part.old.line.setText("sai mat khau")
    part.change_button.click()
    settle(qtbot, window)
    assert "Mật khẩu chưa đúng" in page.banner.text()
    part.old.line.setText(PASSWORD)
    part.change_button.click()
    settle(qtbot, window)
    assert "Đã đổi mật khẩu" in page.banner.text()


def test_people_come_and_go(window, qtbot, page):
    part = unfold(window, qtbot, page, "people")
    assert part.names() == ("Trần Thị Hồng Yến",)
    part.name.setText("Nguyễn Văn Minh")
    for field in (part.new_pair.first, part.new_pair.second):
        field.line.setText("mat khau cua minh")
    part._add()
    settle(qtbot, window)
    assert part.names() == ("Trần Thị Hồng Yến", "Nguyễn Văn Minh")
    other = next(one for one in setup.people(window.context.desk) if one.name == "Nguyễn Văn Minh")
    part._ask_removal(other)
    assert "Nguyễn Văn Minh" in page.question.text()
    assert "Nguyễn Văn Minh" in page.question.yes.text()
    page.question.yes.click()
    settle(qtbot, window)
    assert part.names() == ("Trần Thị Hồng Yến",)


def test_a_new_recovery_code_is_asked_for_first(window, qtbot, page):
    part = unfold(window, qtbot, page, "people")
    part.new_code.unfold()
    part.code_button.click()
    page.question.yes.click()
    settle(qtbot, window)
    assert part.code.isVisible()
    assert len(part.code.code.text().replace("\n", "")) == 39
    part.code.kept.click()
    part.code.go_on.click()
    assert not part.code.isVisible()


def test_a_backup_is_made_now_and_named(window, qtbot, page):
    part = unfold(window, qtbot, page, "backups")
    assert "Chưa có" in part.last.text()
    part.now_button.click()
    settle(qtbot, window)
    assert "Đã sao lưu" in page.banner.text()
    assert ".scbluu" in part.last.text()
    settle(qtbot, window)
    assert "đã kiểm tra" in window.workplace.status()[1]


def test_the_minutes_until_the_lock_are_kept(window, qtbot, page):
    part = unfold(window, qtbot, page, "looks")
    part.minutes.setCurrentIndex(0)
    part.minutes.activated.emit(0)
    settle(qtbot, window)
    assert facts.setting(window.context.desk, "auto_lock_minutes", 10) == 5
    assert window.workplace.status()[2] == "Tự khóa sau 5 phút"


def test_the_slider_makes_all_text_larger(window, qtbot, page):
    part = unfold(window, qtbot, page, "looks")
    before = window.workplace
    part.scale.setValue(130)
    qtbot.waitUntil(lambda: window.workplace is not before)
    settle(qtbot, window)
    assert preferences.load().scale == 130
    assert window.workplace.page_key() == "settings"


def test_the_layout_of_papers_is_chosen(window, qtbot, page):
    part = unfold(window, qtbot, page, "rules")
    assert part.layouts.value() == "hd05-2026"
    index = part.layouts.values().index("hd36-2018")
    part.layouts.setCurrentIndex(index)
    part.layouts.activated.emit(index)
    settle(qtbot, window)
    assert facts.branch(window.context.desk).layout == "hd36-2018"


def test_home_says_the_next_step_and_goes_there(window, qtbot):
    window.workplace.show_page("home")
    settle(qtbot, window)
    home = window.workplace.current().front()
    assert home.step_words.text()
    assert home.step_button.hasFocus()
    home.step_button.click()
    qtbot.waitUntil(lambda: window.workplace.page_key() == "meeting")
    settle(qtbot, window)
    window.workplace.show_page("home")
    settle(qtbot, window)
    assert home.due_lines() == tuple(one.sentence for one in due.due(window.context.desk)) != ()


def test_the_books_are_read_and_filtered(window, qtbot):
    window.workplace.show_page("registers", "audit")
    settle(qtbot, window)
    page = window.workplace.current().front()
    assert any("lập sổ" in one.sentence for one in page.audit.records.rows)
    page.filter.setText("khong co gi nhu the")
    assert page.audit.records.rows == ()
    page.filter.setText("lap so")
    assert len(page.audit.records.rows) == 1


def test_an_issued_paper_opens_the_meeting_whose_it_is(window, qtbot):
    meeting_id = meetings.begin(window.context.desk, "2026-10")[1]
    window.workplace.show_page("registers")
    settle(qtbot, window)
    paper = IssuedPaper(
        id="p", type="BB", term="", number=9, day="2026-11-02", subject="", meeting_id=meeting_id
    )
    window.workplace.current().front().issued.opened.emit(paper)
    qtbot.waitUntil(lambda: window.workplace.page_key() == "meeting")
    settle(qtbot, window)
    assert window.workplace.current().front().sheet.record.meeting.period == "2026-10"
