"""Meetings of other kinds: begun in the page of the year, with the steps and fields that their rule gives."""

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from desktop.branch.kinds import CourseSection
from desktop.branch.meetings import Matter, MeetingKind, VoteMethod
from desktop.branch.progress import Step
from desktop.services import meetings
from desktop.ui import theme
from tests.ui.cycle_desk import review
from tests.ui.meeting_desk import Place, open_copy, opened


def others(place):
    place.hands.settle()
    return meetings.other_lines(place.desk)


def asked(place):
    """Show the year and open the form for another meeting."""
    page = place.show("meeting", "year")
    place.hands.press("Ctrl+N")
    place.hands.settle()
    return page, page.year.form


def choose(place, form, kind):
    """Choose a kind by the keyboard."""
    assert place.hands.focus is form.kind
    wanted = form.kind.values().index(kind)
    while form.kind.currentIndex() != wanted:
        place.hands.press("Down" if form.kind.currentIndex() < wanted else "Up")


# ---- beginning -------------------------------------------------------------------------------------------


def test_a_thematic_meeting_is_begun_in_the_page_by_keyboard(place):
    page, form = asked(place)
    assert form.isVisible()
    choose(place, form, MeetingKind.THEMATIC)
    assert form.fields["subject"].isVisible()
    assert not form.fields["covers"].isVisible()
    form.subject.setFocus()
    place.hands.write("Học tập phong cách nêu gương")
    place.hands.press("Return")
    (line,) = others(place)
    assert line.meeting.kind is MeetingKind.THEMATIC
    assert line.meeting.day == "2026-10-05"
    assert page.sheet.meeting_id == line.meeting.id
    assert page.workspace.step is Step.PREPARE
    assert page.workspace.title.text() == "Sinh hoạt chuyên đề: Học tập phong cách nêu gương"
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("kind", "after_day"),
    [
        (MeetingKind.THEMATIC, "subject"),
        (MeetingKind.QUARTER_REVIEW, "covers"),
        (MeetingKind.DISCIPLINE, "about_id"),
        (MeetingKind.ADMISSION, "about_name"),
    ],
)
def test_tab_goes_through_the_fields_as_they_are_read(place, kind, after_day):
    _page, form = asked(place)
    choose(place, form, kind)
    form.day.line.setFocus()
    place.hands.press("Tab")
    assert place.hands.focus is form.fields[after_day].field
    place.hands.press("Tab")
    assert place.hands.focus is form.begin_button


def test_a_quarter_review_offers_the_quarter_just_ended(place):
    _page, form = asked(place)
    choose(place, form, MeetingKind.QUARTER_REVIEW)
    assert form.covers.isVisible()
    assert form.covers.value() == "2026-Q3"
    assert form.covers.currentText() == "Quý III/2026"
    form.begin_button.setFocus()
    place.hands.press("Return")
    (line,) = others(place)
    assert line.meeting.covers == "2026-Q3"


def test_a_day_that_is_none_is_refused_at_its_field(place):
    _page, form = asked(place)
    form.day.line.setFocus()
    form.day.line.selectAll()
    place.hands.write("31/02/2026")
    place.hands.press("Return")
    assert others(place) == ()
    assert "31/02/2026" in form.fields["day"].reason.text()
    assert place.hands.focus is form.day.line


def test_a_second_review_of_a_quarter_is_refused_at_its_field(place):
    meetings.begin_other(place.desk, MeetingKind.QUARTER_REVIEW, "2026-09-25", covers="2026-Q3")
    _page, form = asked(place)
    choose(place, form, MeetingKind.QUARTER_REVIEW)
    form.begin_button.setFocus()
    place.hands.press("Return")
    assert len(others(place)) == 1
    assert form.isVisible()
    assert form.fields["covers"].reason.text().startswith("⚠ Đã có buổi kiểm điểm quý III/2026.")
    assert form.fields["covers"].reason.isVisible()
    assert place.hands.focus is form.covers


def test_escape_gives_up_and_the_focus_comes_back(place):
    page, form = asked(place)
    place.hands.press("Escape")
    assert not form.isVisible()
    assert place.hands.focus is page.year.other
    assert others(place) == ()


def test_the_year_shows_other_meetings_in_their_month_and_opens_them(place):
    identifier = meetings.begin_other(place.desk, MeetingKind.COMMITTEE, "2026-09-02")[1]
    page = place.show("meeting", "year")
    card = page.year.cards["2026-09"]
    button = card.others[identifier]
    assert button.accessibleName() == "02/09 Họp chi ủy, đang ghi"
    assert button.text().startswith("! 02/09 Họp chi ủy")
    button.setFocus()
    place.hands.press("Right")
    assert place.hands.focus is page.year.cards["2026-10"].button, "the arrows go on to the next month"
    button.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert page.sheet.meeting_id == identifier
    place.hands.press("Alt+Left")
    place.hands.settle()
    assert page.year.isVisible()


def test_a_target_asks_for_a_kind(place):
    page = place.show("meeting", "new/committee")
    place.hands.settle()
    assert page.year.form.kind.value() is MeetingKind.COMMITTEE


# ---- steps and fields ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "facts", "parts"),
    [
        (MeetingKind.THEMATIC, {"subject": "Chuyên đề"}, {"presentation", "opinions", "votes"}),
        (MeetingKind.COMMITTEE, {}, {"presentation", "ideology", "opinions", "votes"}),
        (MeetingKind.YEAR_REVIEW, {"covers": "2026"}, {"presentation", "year-reviews", "opinions", "votes"}),
        (MeetingKind.CONGRESS, {"subject": "nhiệm kỳ 2027 - 2032"}, {"presentation", "opinions", "votes"}),
        (MeetingKind.ADMISSION, {"about_name": "Lê Thị Mai"}, {"presentation", "opinions", "votes"}),
        (MeetingKind.DISCIPLINE, {"about_id": "m40"}, {"presentation", "opinions", "votes"}),
    ],
)
def test_each_kind_has_the_parts_its_rule_gives(place, kind, facts, parts):
    identifier = meetings.begin_other(place.desk, kind, "2026-09-20", **facts)[1]
    page = place.show("meeting", f"{identifier}/course")
    form = page.workspace.form
    fields = {
        "news": form.news,
        "presentation": form.presentation,
        "ideology": form.ideology,
        "year-reviews": form.year_button,
        "opinions": form.opinions,
        "votes": form.ballots,
    }
    assert {name for name, field in fields.items() if field.isVisible()} == parts
    assert not page.workspace.has_step(Step.CHECK)
    assert not page.workspace.has_step(Step.QUALITY)


def test_the_regular_meeting_keeps_its_seven_steps(place, meeting):
    page, form = opened(place, Step.COURSE)
    assert page.workspace.rail.order == (
        Step.PREPARE,
        Step.ROLL_CALL,
        Step.COURSE,
        Step.CHECK,
        Step.CONCLUSION,
        Step.QUALITY,
        Step.MINUTES,
    )
    assert CourseSection.PRESENTATION not in form.parts
    assert form.ideology.isVisible()


def test_forms_follow_when_a_meeting_of_another_kind_is_opened(place, meeting):
    page, form = opened(place, Step.PREPARE)
    assert not form.about.subject.isVisible()
    identifier = meetings.begin_other(place.desk, MeetingKind.THEMATIC, "2026-10-06", subject="A")[1]
    page = place.show("meeting", f"{identifier}/prepare")
    form = page.workspace.form
    assert form.about.subject.value() == "A"
    form.about.ground.setFocus()
    place.hands.write("Kế hoạch năm của chi bộ")
    form.commit()
    assert place.file(identifier).record.meeting.ground == "Kế hoạch năm của chi bộ"
    assert place.file(meeting).record.meeting.ground == ""
    page = place.show("meeting", "2026-10/prepare")
    assert not page.workspace.form.about.subject.isVisible()
    assert page.workspace.title.text().startswith("Thường kỳ tháng 10")


def test_a_day_of_another_month_moves_another_meeting(place):
    identifier = meetings.begin_other(place.desk, MeetingKind.COMMITTEE, "2026-09-02")[1]
    page = place.show("meeting", f"{identifier}/prepare")
    form = page.workspace.form
    form.day.line.setFocus()
    form.day.line.selectAll()
    place.hands.write("01/10/2026")
    place.hands.press("Tab")
    assert place.file(identifier).record.meeting.day == "2026-10-01"
    assert place.file(identifier).record.meeting.period == "2026-10"


def test_a_span_reviewed_already_is_refused_at_its_field(place):
    review(place.desk, "2026-06-25", "2026-Q2")
    identifier = review(place.desk)
    page = place.show("meeting", f"{identifier}/prepare")
    about = page.workspace.form.about
    about.covers.setFocus()
    place.hands.press("Down")
    assert place.file(identifier).record.meeting.covers == "2026-Q3"
    assert about.reason.isVisible()
    assert about.covers.value() == "2026-Q2", "it stands there with the reason"
    page.sheet.update(place="Nhà văn hóa")
    place.hands.settle()
    assert about.reason.isVisible()
    place.hands.press("Down")
    assert place.file(identifier).record.meeting.covers == "2026-Q1"
    assert not about.reason.isVisible()
    place.hands.press("Up")
    place.hands.settle()
    assert about.reason.isVisible()
    page.workspace.form.place.setFocus()
    page.sheet.update(place="Trụ sở ấp")
    place.hands.settle()
    assert about.covers.value() == "2026-Q1", "left behind, what holds is shown again"
    assert not about.reason.isVisible()


def test_the_first_vote_is_the_one_the_meeting_is_held_for(place):
    identifier = meetings.begin_other(
        place.desk, MeetingKind.ADMISSION, "2026-09-20", about_name="Lê Thị Mai"
    )[1]
    meetings.everyone_present(place.desk, identifier)
    page = place.show("meeting", f"{identifier}/course")
    ballots = page.workspace.form.ballots
    assert ballots.subject.value() == "đề nghị kết nạp quần chúng Lê Thị Mai vào Đảng"
    assert ballots.matter.value() is Matter.ADMISSION
    ballots.all_button.click()
    (vote,) = place.file(identifier).record.ballots
    assert vote.matter is Matter.ADMISSION
    assert "hai phần ba" in ballots.base.text()


def test_a_committee_votes_among_its_own(place):
    identifier = meetings.begin_other(place.desk, MeetingKind.COMMITTEE, "2026-09-02")[1]
    meetings.everyone_present(place.desk, identifier)
    page = place.show("meeting", f"{identifier}/course")
    assert page.workspace.form.ballots.base.text() == (
        "Cần ít nhất 2 phiếu: trên một nửa của 2 chi ủy viên được tính biểu quyết."
    )
    page = place.show("meeting", f"{identifier}/roll-call")
    assert page.workspace.form.model.rowCount() == 2


def test_a_congress_leaves_out_who_is_away_with_reason(place):
    identifier = meetings.begin_other(place.desk, MeetingKind.CONGRESS, "2026-09-02")[1]
    meetings.everyone_present(place.desk, identifier)
    page = place.show("meeting", f"{identifier}/roll-call")
    form = page.workspace.form
    form.view.choose("m40")
    form.view.setFocus()
    place.hands.press("Space")
    place.hands.settle()
    assert "vắng cả đại hội có lý do 1" in form.sums.base.text()
    assert form.sums.base.text().startswith("Được tính biểu quyết 39 = chính thức 40")


def test_discipline_is_voted_on_in_secret(place):
    identifier = meetings.begin_other(place.desk, MeetingKind.DISCIPLINE, "2026-09-20", about_id="m40")[1]
    page = place.show("meeting", f"{identifier}/course")
    ballots = page.workspace.form.ballots
    assert ballots.method.value() is VoteMethod.SECRET
    assert "Đỗ Hữu Lộc" in ballots.subject.value()


def test_the_resolutions_own_parts_stand_in_the_conclusion_of_a_regular_meeting(place, meeting):
    _page, form = opened(place, Step.CONCLUSION)
    form.directions.setFocus()
    place.hands.write("Hoàn thành thu hoạch vụ Thu Đông")
    form.commit()
    assert place.file(meeting).record.meeting.directions == "Hoàn thành thu hoạch vụ Thu Đông"
    identifier = meetings.begin_other(place.desk, MeetingKind.COMMITTEE, "2026-10-02")[1]
    page = place.show("meeting", f"{identifier}/conclusion")
    assert not page.workspace.form.directions.isVisible()


# ---- who has spoken --------------------------------------------------------------------------------------


def test_who_has_spoken_and_who_has_not_are_told_and_found(place, meeting):
    meetings.nothing_named(place.desk, meeting)
    record = meetings.file(place.desk, meeting).record
    silent = [record.checks[3], record.checks[7]]
    meetings.drop(place.desk, *silent)
    page, form = opened(place, Step.CHECK)
    names = [page.sheet.record.person(one.member_id).full_name for one in silent]
    assert form.silent.text() == f"Chưa phát biểu 2: {names[0]}, {names[1]}"
    assert form.spoke.text().startswith("Đã phát biểu 40: ")
    assert form.spoke.text().endswith("…"), "one line, whole in its tip"
    assert len(form.spoke.toolTip().split(", ")) == 40
    form.table.view.go_to(0)
    place.hands.press("Ctrl+J")
    assert form.table.view.current_id() == silent[0].member_id
    place.hands.press("Ctrl+J")
    assert form.table.view.current_id() == silent[1].member_id
    place.hands.press("Ctrl+J")
    assert form.table.view.current_id() == silent[0].member_id, "around the end"
    form.table.nothing_named()
    place.hands.settle()
    assert form.silent.text() == "✓ Không còn ai chưa phát biểu."
    assert not form.next_button.isVisible()


# ---- the rail --------------------------------------------------------------------------------------------


def test_a_narrow_rail_keeps_the_words_below_the_numbers(qtbot, qapp, template, tmp_path):
    theme.apply_scale(qapp, 150)
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 700))
    try:
        place.begin()
        page = place.show("meeting", "2026-10")
        rail = page.workspace.rail
        shown = [one for one in rail._buttons.values() if one.isVisible()]
        assert all(one.compact for one in shown)
        assert all(one.width() >= one.small_width() for one in shown), "no word is cut"
        assert place.window.size() == QSize(1366, 700), "nor does the window grow"
        assert shown[3].accessibleName() == "Tự đối chiếu, chưa ghi"
        shown[0].setFocus()
        place.hands.press("Down")
        assert page.workspace.step is Step.ROLL_CALL
    finally:
        place.close()
        theme.apply_scale(qapp, 100)


def test_forms_of_the_meeting_left_do_not_answer_any_more(place, meeting):
    page, _form = opened(place, Step.MINUTES)
    identifier = meetings.begin_other(place.desk, MeetingKind.COMMITTEE, "2026-10-02")[1]
    page = place.show("meeting", f"{identifier}/prepare")
    qt_gone(place)
    page.sheet.update(place="Nhà văn hóa")
    place.hands.settle()
    assert place.file(identifier).record.meeting.place == "Nhà văn hóa"


def qt_gone(place):
    """Let Qt delete what was let go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    place.hands.settle()


@pytest.mark.parametrize(
    ("kind", "facts", "kinds"),
    [
        (MeetingKind.COMMITTEE, {}, ["minutes", "roll-call", "roster"]),
        (
            MeetingKind.QUARTER_REVIEW,
            {"covers": "2026-Q3"},
            ["minutes", "roll-call", "follow-up", "notice", "roster"],
        ),
    ],
)
def test_each_kind_offers_its_own_papers(place, kind, facts, kinds):
    identifier = meetings.begin_other(place.desk, kind, "2026-09-25", **facts)[1]
    page = place.show("meeting", f"{identifier}/minutes")
    assert [one for _name, one, _sheet in page.workspace.form._kinds()] == kinds


def test_regular_papers_include_the_resolution(place, meeting):
    _page, form = opened(place, Step.MINUTES)
    kinds = [one for _name, one, _sheet in form._kinds()]
    assert kinds == ["minutes", "roll-call", "resolution", "check", "check-blank", "roster"]
