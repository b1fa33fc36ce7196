"""The page Sinh hoạt: the year, the steps, undo, what is typed, closed minutes, the living page."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit

from desktop.branch.meetings import Ballot, Guest, Mark, Matter, OpenTopic, Opinion, Task
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.progress import Step
from desktop.services import meetings, members
from desktop.ui import theme
from desktop.ui.kit.form import Column
from tests.ui.meeting_desk import Place, open_copy, opened

# ---- the year --------------------------------------------------------------------------------------------


def test_the_year_offers_to_begin_this_month(place):
    page = place.show("meeting")
    card = page.year.cards["2026-10"]
    assert place.hands.focus is card.button
    assert card.button.accessibleName() == "Mở sổ tháng 10/2026"
    place.hands.press("Return")
    place.hands.settle()
    assert meetings.find(place.desk, "2026-10") == page.sheet.meeting_id
    assert page.workspace.step is Step.PREPARE


def test_a_month_says_how_far_its_meeting_is(place, meeting):
    page = place.show("meeting")
    place.hands.press("Alt+Left")
    place.hands.settle()
    card = page.year.cards["2026-10"]
    assert card.badge.text() == "! Đang ghi"
    assert card.words.text() == "Ngày 05/10/2026; việc tiếp: Diễn biến."
    assert place.hands.focus is card.button
    place.hands.press("Left")
    assert place.hands.focus is page.year.cards["2026-09"].button
    place.hands.press("Right", "Return")
    place.hands.settle()
    assert page.sheet.meeting_id == meeting


def test_the_open_meeting_comes_first_at_the_step_that_is_next(place, meeting):
    page = place.show("meeting")
    assert page.sheet.meeting_id == meeting
    assert page.workspace.step is Step.COURSE
    assert [page.workspace.rail.note_of(one) for one in (Step.PREPARE, Step.ROLL_CALL, Step.COURSE)] == [
        "✓",
        "✓",
        "",
    ]


def test_the_rail_keeps_the_focus_when_the_page_arrives_later(place, meeting):
    place.show("home")
    button = place.window._rail.button("meeting")
    button.click()
    place.hands.settle()
    assert place.hands.focus is button


# ---- what is typed ---------------------------------------------------------------------------------------


def test_what_is_typed_is_saved_without_a_button(place, meeting, qtbot):
    _page, form = opened(place, Step.COURSE)
    form.news.setFocus()
    place.hands.write("Thông báo số 45-TB/ĐU")
    qtbot.waitUntil(lambda: meetings.file(place.desk, meeting).record.meeting.news == "Thông báo số 45-TB/ĐU")


def test_a_refresh_leaves_the_field_and_its_cursor_alone(place, meeting):
    page, form = opened(place, Step.COURSE)
    form.news.setFocus()
    place.hands.write("Một hai")
    form.news.commit()
    cursor = form.news.textCursor()
    cursor.setPosition(3)
    form.news.setTextCursor(cursor)
    place.hands.write(" giữa")
    meetings.put(place.desk, Opinion(id="o", meeting_id=meeting, order=1, member_id="m03", text="Ý kiến"))
    page.sheet.heed(None)
    place.hands.settle()
    assert form.news.toPlainText() == "Một giữa hai"
    assert form.news.textCursor().position() == 8
    assert form.opinions.view.lines.rowCount() == 1


def test_undo_names_the_step_and_shows_it_taken_back(place, meeting):
    page, form = opened(place, Step.COURSE)
    form.opinions.text.setFocus()
    place.hands.write("Nhất trí")
    form.commit()
    place.hands.settle()
    assert page.workspace.undo_button.accessibleName() == "Hoàn tác: ý kiến phát biểu"
    form.opinions.view.setFocus()
    place.hands.press("Ctrl+Z")
    assert place.file(meeting).record.opinions == ()
    assert form.opinions.text.toPlainText() == ""
    assert page.workspace.redo_button.accessibleName() == "Làm lại: ý kiến phát biểu"
    page.workspace.redo_button.click()
    assert place.file(meeting).record.opinions[0].text == "Nhất trí"


def test_undo_within_a_text_field_is_the_fields_own(place, meeting):
    _page, form = opened(place, Step.COURSE)
    form.news.setFocus()
    place.hands.write("chữ")
    place.hands.press("Ctrl+Z")
    place.hands.settle()
    assert form.news.toPlainText() == ""
    assert len(place.file(meeting).record.attendance) == 42, "the roll call was not taken back"


def test_a_day_of_another_month_is_refused_at_the_field(place, meeting):
    _page, form = opened(place, Step.PREPARE)
    form.day.line.setFocus()
    form.day.line.selectAll()
    place.hands.write("05/11/2026")
    place.hands.press("Tab")
    assert "tháng 10/2026" in form.day.reason.text()
    assert place.file(meeting).record.meeting.day == "2026-10-05"


def test_guests_agenda_and_papers(place, meeting):
    _page, form = opened(place, Step.PREPARE)
    form.papers.setFocus()
    place.hands.write("Dự thảo nghị quyết\n\n  Thông báo số 45 ")
    form.guests.name.setFocus()
    place.hands.write("Võ Quốc Bảo")
    place.hands.press("Tab")
    place.hands.write("Ủy viên Ban Chấp hành Đảng bộ xã")
    place.hands.press("Ctrl+Return")
    record = place.file(meeting).record
    assert record.meeting.papers == ("Dự thảo nghị quyết", "Thông báo số 45")
    assert [(one.name, one.superior) for one in record.guests] == [("Võ Quốc Bảo", True)]
    assert form.guests.name.text() == ""


# ---- roll call -------------------------------------------------------------------------------------------


def test_roll_call_by_letters_space_and_reason(place):
    identifier = place.begin()
    _page, form = opened(place, Step.ROLL_CALL)
    place.hands.press("F8")
    place.hands.letters("loc")
    place.hands.press("Return", "Space", "Return")
    place.hands.write("điều trị bệnh")
    place.hands.press("Return")
    record = place.file(identifier).record
    line = record.mark_of("m40")
    assert (line.mark, line.reason) == (Mark.EXCUSED, "điều trị bệnh")
    assert form.sums.called.text() == "Phải dự 42 · có mặt 41 (97,62 %) · có lý do 01 · không lý do 00"
    assert form.sums.verdict.text() == "✓ Khớp: 42 = 41 + 1 + 0."
    assert form.sums.base.text().startswith("Được tính biểu quyết 40 = chính thức 40")
    assert "Quy định 294-QĐ/TW" in form.sums.rule.text()
    assert form.everyone.isHidden()


def test_the_reason_is_saved_while_it_is_typed(place, meeting, qtbot):
    _page, _form = opened(place, Step.ROLL_CALL)
    place.hands.letters("ut")
    place.hands.press("Return", "Space", "Return")
    place.hands.write("chăm con")
    qtbot.waitUntil(lambda: meetings.file(place.desk, meeting).record.mark_of("m41").reason == "chăm con")
    place.hands.write(" ốm")
    place.hands.press("Return")
    assert place.file(meeting).record.mark_of("m41").reason == "chăm con ốm"


def test_who_need_not_attend_stands_apart_and_may_come(place):
    event = MemberEvent(id="x", member_id="m05", kind=EventKind.EXEMPT, on="2025-01-01")
    members.put_event(place.desk, event)
    identifier = place.begin()
    _, form = opened(place, Step.ROLL_CALL)
    place.hands.press("F8")
    place.hands.settle()
    heading = form.model.heading_row()
    assert heading == 41
    assert form.model.index(heading, 0).data() == "Không thuộc diện phải dự: 1 đồng chí"
    assert place.file(identifier).record.mark_of("m05") is None
    form.view.choose("m05")
    place.hands.press("Space")
    assert place.file(identifier).record.mark_of("m05").mark is Mark.PRESENT
    assert form.sums.called.text().startswith("Phải dự 41 · có mặt 41")
    place.hands.press("Space")
    assert place.file(identifier).record.mark_of("m05") is None


def test_typing_letters_in_the_list_goes_to_the_finder_and_back(place, meeting):
    _page, form = opened(place, Step.ROLL_CALL)
    form.view.setFocus()
    place.hands.letters("ut")
    assert place.hands.focus is form.finder
    assert form.view.current_id() == "m41"
    place.hands.letters("zz")
    assert form.finder.accessibleDescription() == "Không có ai tên như vậy."
    place.hands.press("Escape")
    assert (form.finder.text(), place.hands.focus) == ("", form.view)


# ---- course, conclusion, quality -------------------------------------------------------------------------


def test_opinions_one_after_the_other(place, meeting):
    _page, form = opened(place, Step.COURSE)
    place.hands.press("Ctrl+Shift+Y")
    place.hands.letters("khoa")
    place.hands.press("Return")
    place.hands.write("Ý thứ nhất")
    place.hands.press("Ctrl+Return")
    place.hands.letters("loc")
    place.hands.press("Return")
    place.hands.write("Ý thứ hai")
    place.hands.press("Ctrl+Return", "Ctrl+Return")
    opinions = place.file(meeting).record.opinions
    assert [one.text for one in opinions] == ["Ý thứ nhất", "Ý thứ hai"]
    assert opinions[1].member_id == "m40"
    form.opinions.view.setFocus()
    form.opinions.view.setCurrentIndex(form.opinions.view.lines.index(1))
    assert form.opinions.text.toPlainText() == "Ý thứ hai"
    place.hands.press("Alt+Up")
    assert [one.text for one in place.file(meeting).record.opinions] == ["Ý thứ hai", "Ý thứ nhất"]
    place.hands.press("Delete")
    assert [one.text for one in place.file(meeting).record.opinions] == ["Ý thứ nhất"]


def test_a_guest_can_speak(place, meeting):
    meetings.put(place.desk, Guest(id="g1", meeting_id=meeting, order=1, name="Võ Quốc Bảo", superior=True))
    _page, form = opened(place, Step.COURSE)
    place.hands.press("Ctrl+Shift+Y")
    place.hands.letters("bao")
    place.hands.press("Return")
    place.hands.write("Phát biểu chỉ đạo")
    form.commit()
    (said,) = place.file(meeting).record.opinions
    assert (said.guest_id, said.member_id) == ("g1", "")


def test_three_hundred_opinions_stay_light(place, meeting):
    said = [
        Opinion(id=f"o{number}", meeting_id=meeting, order=number, member_id="m03", text=f"Ý kiến {number}")
        for number in range(300)
    ]
    meetings.put(place.desk, *said)
    _page, form = opened(place, Step.COURSE)
    assert form.opinions.view.lines.rowCount() == 300
    assert form.opinions.view.height() < theme.em(20)


def test_the_vote_says_at_once_whether_it_passes(place, meeting):
    _page, form = opened(place, Step.COURSE)
    ledger = form.ballots
    assert ledger.base.text().startswith("Cần ít nhất 21 phiếu: trên một nửa của 40 đảng viên")
    place.hands.press("Ctrl+Shift+B")
    place.hands.letters("20")
    place.hands.press("Tab")
    assert ledger.verdict.text() == "✕ Tán thành 20/40, đạt 50 %: không được thông qua."
    place.hands.press("Shift+Backtab")
    ledger.in_favour.line.selectAll()
    place.hands.letters("21")
    place.hands.press("Tab")
    assert ledger.verdict.text() == "✓ Tán thành 21/40, đạt 52,50 %: được thông qua."
    ledger.in_favour.line.setFocus()
    ledger.in_favour.line.selectAll()
    place.hands.letters("41")
    place.hands.press("Tab")
    assert ledger.verdict.text().startswith("⚠ Đã ghi 41 phiếu, nhưng chỉ có 40")


def test_the_key_of_votes_goes_to_the_one_without_figures(place, meeting):
    _page, form = opened(place, Step.COURSE)
    place.hands.press("Ctrl+Shift+B")
    form.ballots.subject.setFocus()
    form.ballots.subject.selectAll()
    place.hands.write("quy chế làm việc")
    place.hands.press("Ctrl+Shift+Y", "Ctrl+Shift+B")
    assert place.hands.focus is form.ballots.in_favour.line
    (ballot,) = place.file(meeting).record.ballots
    assert form.ballots.part.id == ballot.id
    place.hands.letters("39")
    place.hands.press("Ctrl+Shift+B")
    assert form.ballots.subject.text() == "nghị quyết tháng 10/2026"
    place.hands.letters("38")
    place.hands.press("Ctrl+Shift+B")
    assert form.ballots.subject.text() == "", "the month's resolution has been voted on"
    votes = [(one.subject, one.in_favour) for one in place.file(meeting).record.ballots]
    assert votes == [("quy chế làm việc", 39), ("nghị quyết tháng 10/2026", 38)]


def test_admission_needs_two_thirds(place, meeting):
    ballot = Ballot(
        id="b", meeting_id=meeting, order=1, subject="kết nạp", matter=Matter.ADMISSION, in_favour=26
    )
    meetings.put(place.desk, ballot)
    _page, form = opened(place, Step.COURSE)
    form.ballots.view.setCurrentIndex(form.ballots.view.lines.index(0))
    assert "27 phiếu: hai phần ba" in form.ballots.base.text()
    assert "không được thông qua" in form.ballots.verdict.text()


def test_assignments_with_owners_and_deadline(place, meeting):
    _page, form = opened(place, Step.CONCLUSION)
    tasks = form.tasks
    tasks.text.setFocus()
    place.hands.write("Sửa đường ấp")
    place.hands.press("Tab")
    for name in ("loc", "ut"):
        place.hands.letters(name)
        place.hands.press("Return")
    tasks.deadline.line.setFocus()
    place.hands.write("31/10/2026")
    place.hands.press("Ctrl+Return")
    (task,) = place.file(meeting).record.tasks
    assert (task.text, task.owners, task.deadline) == ("Sửa đường ấp", ("m40", "m41"), "2026-10-31")
    tasks.view.setCurrentIndex(tasks.view.lines.index(0))
    button = next(one for one in tasks.owners.findChildren(QAbstractButton) if "Út" in one.text())
    button.click()
    assert place.file(meeting).record.tasks[0].owners == ("m40",)


def test_tab_goes_through_the_editor_before_its_buttons(place, meeting):
    _, form = opened(place, Step.CONCLUSION)
    tasks = form.tasks
    tasks.text.setFocus()
    place.hands.press("Backtab")
    assert place.hands.focus is not tasks.next_button, "back from the first field comes what stands above it"
    tasks.text.setFocus()
    met = []
    while place.hands.focus is not tasks.next_button and len(met) < 10:
        met.append(place.hands.focus)
        place.hands.press("Tab")
    assert met == [tasks.text, tasks.owner, tasks.others, tasks.deadline.line]


def test_an_earlier_topic_is_finished_here(place):
    earlier = meetings.begin(place.desk, "2026-09")[1]
    meetings.put(place.desk, OpenTopic(id="t", meeting_id=earlier, order=1, text="Quy hoạch chi ủy"))
    identifier = place.begin()
    page, form = opened(place, Step.CONCLUSION)
    (box,) = form.earlier.findChildren(QAbstractButton)
    box.click()
    (topic,) = place.file(identifier).record.earlier_topics
    assert topic.closed_in == identifier
    place.hands.settle()
    assert box.isChecked()
    page.sheet.undo()
    assert place.file(identifier).record.earlier_topics[0].closed_in == ""
    assert not box.isChecked()


def test_points_are_kept_within_their_maximum(place, meeting):
    _page, form = opened(place, Step.QUALITY)
    field = form.fields["time"]
    place.hands.letters("4,5")
    place.hands.press("Return")
    assert place.file(meeting).record.meeting.scores == {"time": 4.5}
    field.line.setFocus()
    field.line.selectAll()
    place.hands.letters("9")
    place.hands.press("Tab")
    assert "từ 0 đến 5" in field.reason.text()
    assert place.file(meeting).record.meeting.scores == {"time": 4.5}
    assert form.total.text() == "Tổng 4,5/100 điểm; còn 7 tiêu chí chưa chấm"


# ---- closing ---------------------------------------------------------------------------------------------


def test_a_problem_leads_to_its_step(place, meeting):
    page, form = opened(place, Step.MINUTES)
    assert "Chưa chốt được" in form.state.text()
    assert not form.close_button.isEnabled()
    assert place.hands.focus is form.problems.buttons[0]
    place.hands.press("Return")
    assert page.workspace.step is Step.CONCLUSION


def test_a_problem_about_a_vote_or_an_assignment_leads_to_it(place, meeting):
    meetings.put(
        place.desk,
        Ballot(id="b1", meeting_id=meeting, order=1, subject="nghị quyết tháng 10", in_favour=39),
        Ballot(id="b2", meeting_id=meeting, order=2, subject="quy chế làm việc"),
        Task(id="t1", meeting_id=meeting, order=1, text="Thăm hộ nghèo", deadline="2026-10-20"),
        Task(id="t2", meeting_id=meeting, order=2, text="Dọn kênh", owners=("m03",)),
    )
    page, form = opened(place, Step.MINUTES)
    buttons = {button.accessibleName(): button for button in form.problems.buttons}
    next(one for name, one in buttons.items() if "“quy chế làm việc”" in name).click()
    course = page.workspace.form
    assert course.ballots.part.id == "b2"
    assert place.hands.focus is course.ballots.in_favour.line
    assert course.ballots.view.current_id() == "b2"
    page.workspace.show_step(Step.MINUTES)
    next(one for name, one in buttons.items() if "“Dọn kênh” chưa có thời hạn." in name).click()
    conclusion = page.workspace.form
    assert conclusion.tasks.part.id == "t2"
    assert place.hands.focus is conclusion.tasks.text


def test_a_missing_hour_leads_to_the_hour(place, meeting):
    meetings.update(place.desk, meeting, conclusion="Thống nhất", start="07:30", end="")
    page, form = opened(place, Step.MINUTES)
    words = "Chưa ghi giờ bắt đầu hoặc giờ kết thúc."
    next(one for one in form.problems.buttons if words in one.accessibleName()).click()
    assert page.workspace.step is Step.CONCLUSION
    assert place.hands.focus is page.workspace.form.end.line


def test_close_read_only_reopen(place, meeting):
    meetings.update(place.desk, meeting, start="07:30", end="09:15")
    page, form = opened(place, Step.MINUTES)
    place.hands.press("Ctrl+Shift+C")
    place.hands.settle()
    assert form.state.text() == "✓ Biên bản số 10-BB/CB đã chốt."
    assert form.hash.text().startswith("Mã kiểm tra SHA-256: ")
    assert page.workspace.closed.isVisible()
    place.hands.press("Ctrl+PageUp", "Ctrl+PageUp")
    conclusion = page.workspace.form
    assert conclusion.conclusion.isReadOnly()
    conclusion.conclusion.setFocus()
    place.hands.write("sửa lén")
    place.hands.settle()
    page.workspace.closed.findChild(QAbstractButton).click()
    assert place.hands.focus is form.reason
    place.hands.press("Return")
    assert page.sheet.closed, "a reason is asked for"
    place.hands.write("Ghi thiếu tên khách mời")
    place.hands.press("Return")
    place.hands.settle()
    assert not page.sheet.closed
    assert page.workspace.closed.isHidden()
    (closing,) = meetings.closings(place.desk, meeting)
    assert closing.reason == "Ghi thiếu tên khách mời"
    assert place.file(meeting).record.meeting.conclusion == ""
    place.hands.press("Ctrl+Shift+C")
    place.hands.settle()
    labels = [form._versions.itemAt(row).widget().text() for row in range(form._versions.count())]
    assert [label[:20] for label in labels] == ["Bản 1: số 10-BB/CB, ", "Bản 2: số 10-BB/CB, "]


def test_papers_are_saved_to_a_folder(place, meeting, tmp_path, monkeypatch):
    _page, form = opened(place, Step.MINUTES)
    monkeypatch.setattr(form, "ask_folder", lambda: tmp_path / "giao-nop")
    for name in ("Lưu PDF Biên bản", "Lưu Excel Phiếu tự đối chiếu"):
        button = next(one for one in form.findChildren(QAbstractButton) if one.accessibleName() == name)
        button.click()
        place.hands.settle()
    assert sorted(path.name for path in (tmp_path / "giao-nop").iterdir()) == [
        "bien-ban_2026-10.pdf",
        "tu-doi-chieu_2026-10.xlsx",
    ]


# ---- the living page -------------------------------------------------------------------------------------


def test_the_minutes_follow_the_typing(place, meeting, qtbot):
    page, form = opened(place, Step.COURSE)
    preview = page.workspace.preview
    qtbot.waitUntil(lambda: preview.pages.page_count() > 0, timeout=10_000)
    bar, count = preview._scroll.verticalScrollBar(), preview.pages.page_count()
    form.news.setFocus()
    place.hands.write("Một đoạn thời sự dài. " * 400)
    form.commit()
    qtbot.waitUntil(lambda: preview.pages.page_count() > count, timeout=10_000)
    before = bar.value()
    form.ballots.subject.setFocus()
    assert bar.value() > before
    number, points = preview._anchors["votes"]
    height = preview.pages.place_of(number, points / 72)
    assert bar.value() <= height <= bar.value() + preview._scroll.viewport().height()
    form.news.setFocus()
    assert bar.value() < height


def test_the_living_page_can_be_put_away(place, meeting):
    page, _form = opened(place, Step.COURSE)
    assert page.workspace.preview.isVisible()
    place.hands.press("F9")
    assert not page.workspace.preview.isVisible()
    place.hands.press("F9")
    assert page.workspace.preview.isVisible()


# ---- for every reader ------------------------------------------------------------------------------------

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def test_every_control_has_a_name(place, meeting):
    meetings.put(place.desk, Task(id="t", meeting_id=meeting, order=1, text="việc", owners=("m03",)))
    page, _ = opened(place, Step.PREPARE)
    nameless = []
    for step in Step:
        page.workspace.show_step(step)
        place.hands.settle()
        for kind in CONTROLS:
            for one in page.findChildren(kind):
                reachable = one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
                if reachable and not (one.accessibleName() or one.property("text")):
                    nameless.append((step, one))
    assert nameless == []


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_scrolls_sideways_at_1366_by_768(qtbot, qapp, template, tmp_path, scale):
    theme.apply_scale(qapp, scale)
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    try:
        meetings.everyone_present(place.desk, place.begin())
        page, _ = opened(place, Step.PREPARE)
        for step in Step:
            page.workspace.show_step(step)
            place.hands.settle()
            assert place.window.width() == 1366, step
            for area in page.findChildren(Column):
                inner = area.widget()
                if area.isVisible() and inner is not None:
                    assert inner.width() <= area.viewport().width() + 1, (step, area.accessibleName())
                    assert inner.minimumSizeHint().width() <= area.viewport().width(), (step, area)
    finally:
        place.close()
        theme.apply_scale(qapp, 100)
