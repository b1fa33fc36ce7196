"""The quarter review in the window: what was left open, what is reviewed, what is answered; by keyboard."""

import pytest

from desktop.branch.cycle import FollowOutcome, FollowUp, SignReview
from desktop.branch.dates import short
from desktop.branch.kinds import CourseSection
from desktop.branch.progress import Step
from desktop.services import meetings
from desktop.ui.cycle.cards import FollowUpCard
from tests.ui.cycle_desk import name_sign, prompt, review, two_quarters
from tests.ui.window_desk import focusable, spoken_name


@pytest.fixture
def quarter(place):
    """Three signs, a prompt, and the review of quarter III: page, meeting id, ids of the signs."""
    signs = two_quarters(place.desk)
    prompt(place.desk)
    identifier = review(place.desk)
    page = place.show("meeting", identifier)
    return page, identifier, signs


def at(place, page, step):
    page.workspace.show_step(step)
    place.hands.settle()
    return page.workspace.form


def record(place, identifier):
    return place.file(identifier).record


# ---- the steps -------------------------------------------------------------------------------------------


def test_a_quarter_review_has_its_own_steps(place, quarter):
    page, _identifier, _signs = quarter
    assert page.workspace.rail.order == (
        Step.PREPARE,
        Step.ROLL_CALL,
        Step.COURSE,
        Step.FOLLOW_UP,
        Step.REVIEW,
        Step.CONCLUSION,
        Step.MINUTES,
    )
    assert page.workspace.title.text() == "Kiểm điểm quý III/2026"
    shown = [one for one in page.workspace.rail._buttons.values() if one.isVisible()]
    assert [one.text() for one in shown][3:5] == ["4. Khắc phục", "5. Kiểm điểm"]


def test_the_arrows_pass_over_steps_that_are_not_there(place, quarter):
    page, _identifier, _signs = quarter
    at(place, page, Step.REVIEW)
    place.hands.press("Ctrl+PageDown")
    assert page.workspace.step is Step.CONCLUSION
    place.hands.press("Ctrl+PageDown")
    assert page.workspace.step is Step.MINUTES


# ---- follow-up -------------------------------------------------------------------------------------------


def test_what_the_quarter_before_left_open_comes_up_by_itself(place, quarter):
    page, _identifier, signs = quarter
    form = at(place, page, Step.FOLLOW_UP)
    cases = form.cases[CourseSection.FOLLOW_UP]
    assert cases.card.cases(page.sheet.record) == (signs[0],)
    assert "Đỗ Hữu Lộc" in cases.card.who.text()
    assert cases.card.sign.text().startswith("I.4. ")
    assert "Tôi có lúc ngại nói thẳng." in cases.card.then.text()
    assert "Phát biểu ít nhất một lần mỗi kỳ" in cases.card.remedy_then.text()
    assert place.hands.focus is cases.view


def test_space_turns_the_result_and_grounds_are_saved_while_typed(place, quarter, qtbot):
    page, identifier, signs = quarter
    form = at(place, page, Step.FOLLOW_UP)
    card = form.cases[CourseSection.FOLLOW_UP].card
    assert not card.grounds.isVisible(), "nothing to write before there is a result"
    place.hands.press("Space")
    assert record(place, identifier).follow_up_of(signs[0]).outcome is FollowOutcome.REMEDIED
    assert not card.deadline.isVisible(), "a closed sign has no new deadline"
    place.hands.press("Space", "Return")
    assert place.hands.focus is card.grounds
    place.hands.write("Đã phát biểu trong hai kỳ")
    said = "Đã phát biểu trong hai kỳ"
    qtbot.waitUntil(lambda: meetings.file(place.desk, identifier).record.follow_ups[0].grounds == said)
    found = record(place, identifier).follow_up_of(signs[0])
    assert found.outcome is FollowOutcome.IN_PROGRESS
    assert card.deadline.isVisible()
    place.hands.press("Escape")
    assert place.hands.focus is form.cases[CourseSection.FOLLOW_UP].view
    assert page.workspace.rail.note_of(Step.FOLLOW_UP) == "…", "the prompt waits"


def test_a_result_is_taken_back_and_undone(place, quarter):
    page, identifier, signs = quarter
    form = at(place, page, Step.FOLLOW_UP)
    card = form.cases[CourseSection.FOLLOW_UP].card
    place.hands.press("Space")
    place.hands.settle()
    card.clear_button.click()
    assert record(place, identifier).follow_ups == ()
    assert card.outcome.currentIndex() == -1
    place.hands.press("Ctrl+Z")
    assert record(place, identifier).follow_up_of(signs[0]) is not None
    assert page.workspace.undo_button.accessibleName().startswith("Hoàn tác: kết quả khắc phục I.4")


def test_a_new_deadline_before_the_meeting_is_refused_at_its_field(place, quarter):
    page, identifier, _signs = quarter
    form = at(place, page, Step.FOLLOW_UP)
    card = form.cases[CourseSection.FOLLOW_UP].card
    place.hands.press("Space", "Space")
    place.hands.settle()
    card.deadline.line.setFocus()
    place.hands.write("01/09/2026")
    place.hands.press("Tab")
    assert card.deadline.reason.text() == "⚠ Thời hạn không thể ở trước ngày họp 25/09/2026."
    assert record(place, identifier).follow_ups[0].deadline == ""
    card.deadline.line.setFocus()
    card.deadline.line.selectAll()
    place.hands.write("31/12/2026")
    place.hands.press("Tab")
    assert not card.deadline.reason.isVisible()
    assert record(place, identifier).follow_ups[0].deadline == "2026-12-31"


# ---- review ----------------------------------------------------------------------------------------------


def test_the_quarters_own_signs_are_reviewed_one_by_one(place, quarter):
    page, identifier, signs = quarter
    form = at(place, page, Step.REVIEW)
    cases = form.cases[CourseSection.REVIEWS]
    assert cases.card.cases(page.sheet.record) == signs[1:]
    assert "chưa kiểm điểm" in cases.view.lines.data(cases.view.lines.index(0))
    place.hands.press("Return")
    assert place.hands.focus is cases.card.own_words
    place.hands.write("Tôi đã góp ý ba lần.")
    place.hands.press("Tab")
    place.hands.write("Chi bộ ghi nhận.")
    place.hands.press("Tab")
    place.hands.write("Có chuyển biến")
    place.hands.press("Escape", "Down")
    assert cases.card.case_id == signs[2]
    assert cases.card.own_words.value() == ""
    found = record(place, identifier).review_of(signs[1])
    assert (found.own_words, found.opinion, found.conclusion) == (
        "Tôi đã góp ý ba lần.",
        "Chi bộ ghi nhận.",
        "Có chuyển biến",
    )
    assert "đã kiểm điểm" in cases.view.lines.data(cases.view.lines.index(0))
    assert page.workspace.rail.note_of(Step.REVIEW) == "…"
    assert not form.none_named.say_button.isVisible()


def test_ctrl_enter_goes_on_to_the_next_sign(place, quarter):
    page, identifier, signs = quarter
    form = at(place, page, Step.REVIEW)
    card = form.cases[CourseSection.REVIEWS].card
    place.hands.press("Return")
    place.hands.write("Một")
    place.hands.press("Ctrl+Return")
    assert card.case_id == signs[2]
    assert place.hands.focus is card.own_words
    place.hands.write("Hai")
    place.hands.press("Ctrl+Return")
    found = record(place, identifier)
    assert [found.review_of(one).own_words for one in signs[1:]] == ["Một", "Hai"]
    assert card.case_id == signs[2], "the last one stays"


def test_a_review_emptied_again_is_none(place, quarter):
    page, identifier, signs = quarter
    form = at(place, page, Step.REVIEW)
    card = form.cases[CourseSection.REVIEWS].card
    place.hands.press("Return")
    place.hands.write("x")
    card.commit()
    assert len(record(place, identifier).reviews) == 1
    card.own_words.selectAll()
    card.own_words.insertPlainText("")
    card.commit()
    assert record(place, identifier).reviews == ()
    assert card.case_id == signs[1]


def test_the_remedy_agreed_before_stands_in_the_empty_field(place, quarter):
    page, _identifier, _signs = quarter
    form = at(place, page, Step.REVIEW)
    card = form.cases[CourseSection.REVIEWS].card
    assert card.remedy.placeholderText() == "Góp ý thẳng thắn"
    assert card.deadline.line.placeholderText() == "chưa có"


def test_nobody_named_is_one_button(place):
    name_sign(place.desk, "2026-05", "m40", "I.4")
    identifier = review(place.desk)
    page = place.show("meeting", identifier)
    form = at(place, page, Step.REVIEW)
    assert place.hands.focus is form.none_named.say_button
    assert "quý III/2026" in form.none_named.say_button.accessibleName()
    place.hands.press("Return")
    assert record(place, identifier).meeting.none_named
    assert form.none_named.said.isVisible()
    assert page.workspace.rail.note_of(Step.REVIEW) == "✓"
    place.hands.press("Return")
    assert not record(place, identifier).meeting.none_named, "and back"


def test_nothing_is_lost_when_the_window_closes_in_the_middle_of_a_word(place, quarter):
    page, identifier, signs = quarter
    at(place, page, Step.REVIEW)
    place.hands.press("Return")
    place.hands.write("Tôi nhận")
    place.hands.focus.clearFocus()
    assert record(place, identifier).review_of(signs[1]).own_words == "Tôi nhận"


# ---- prompts ---------------------------------------------------------------------------------------------


def test_a_prompt_is_answered_in_own_words_first(place, quarter):
    page, identifier, _signs = quarter
    form = at(place, page, Step.FOLLOW_UP)
    cases = form.cases[CourseSection.PROMPTS]
    card = cases.card
    assert "Làm rõ việc vắng hai buổi học nghị quyết." in card.text.text()
    assert card.source.text().startswith("Chi ủy gợi ý, 02/09/2026")
    cases.focus_first()
    place.hands.press("Return")
    assert place.hands.focus is card.own_words
    place.hands.write("Tôi xin tiếp thu.")
    place.hands.press("Tab")
    assert place.hands.focus is card.opinion
    place.hands.settle()
    assert record(place, identifier).answer_of("goi-y").own_words == "Tôi xin tiếp thu."
    assert "đã trả lời" in cases.view.lines.data(cases.view.lines.index(0))


# ---- closed ----------------------------------------------------------------------------------------------


def test_closed_minutes_show_the_cards_but_change_nothing(place, quarter):
    page, identifier, signs = quarter
    desk = place.desk
    form = at(place, page, Step.FOLLOW_UP)
    place.hands.press("Space")
    place.hands.settle()
    meetings.put(
        desk,
        *(
            SignReview(
                id=f"{identifier}/{one}",
                meeting_id=identifier,
                sign_id=one,
                own_words="Tôi nhận.",
                conclusion="Rõ",
            )
            for one in signs[1:]
        ),
    )
    meetings.update(desk, identifier, start="08:00", end="10:00")
    page.sheet.heed(None)
    place.hands.settle()
    page.sheet.close()
    place.hands.settle()
    assert page.sheet.closed
    form = at(place, page, Step.FOLLOW_UP)
    card = form.cases[CourseSection.FOLLOW_UP].card
    assert not card.outcome.isEnabled()
    assert card.grounds.isReadOnly()
    assert not card.clear_button.isVisible()
    form.cases[CourseSection.FOLLOW_UP].view.setFocus()
    place.hands.press("Space")
    assert record(place, identifier).follow_up_of(signs[0]).outcome is FollowOutcome.REMEDIED
    assert page.workspace.rail.note_of(Step.MINUTES) == "✓"


# ---- from what is missing to where it is written ---------------------------------------------------------


def test_what_is_missing_leads_to_its_sign(place, quarter):
    page, _identifier, signs = quarter
    form = at(place, page, Step.MINUTES)
    lead = {button.accessibleName(): button for button in form.problems.buttons}
    (button,) = [one for name, one in lead.items() if "I.1 của đồng chí Trần Thị Út" in name]
    button.click()
    place.hands.settle()
    card = page.workspace.form.cases[CourseSection.REVIEWS].card
    assert page.workspace.step is Step.REVIEW
    assert card.case_id == signs[2]
    assert place.hands.focus is card.own_words


def test_a_named_sign_is_found_in_the_self_check(place, quarter):
    _page, _identifier, signs = quarter
    page = place.show("meeting", "2026-08/check")
    form = page.workspace.form
    form.focus_part(signs[2])
    assert form.table.view.current_id() == "m41"
    assert place.hands.focus is form.table.signs.own_words


# ---- whom the window reads to ----------------------------------------------------------------------------


def test_every_field_of_a_quarter_review_has_a_name(place, quarter):
    page, _identifier, signs = quarter
    meetings.put(
        place.desk,
        FollowUp(
            id=f"{page.sheet.meeting_id}/{signs[0]}",
            meeting_id=page.sheet.meeting_id,
            sign_id=signs[0],
            outcome=FollowOutcome.NOT_REMEDIED,
        ),
    )
    page.sheet.heed(None)
    for step in page.workspace.rail.order:
        form = at(place, page, step)
        nameless = [one for one in focusable(form) if not spoken_name(one)]
        assert nameless == [], step


def test_what_an_earlier_meeting_found_is_told_with_its_day(place):
    first, *_own = two_quarters(place.desk)
    august = meetings.find(place.desk, "2026-08")
    found = FollowUp(
        id=f"{august}/{first}",
        meeting_id=august,
        sign_id=first,
        outcome=FollowOutcome.IN_PROGRESS,
        grounds="Đã phát biểu một lần",
    )
    meetings.put(place.desk, found)
    identifier = review(place.desk)
    page = place.show("meeting", identifier)
    form = at(place, page, Step.FOLLOW_UP)
    card = next(one for one in form.findChildren(FollowUpCard) if one.case_id == first)
    day = short(place.file(august).record.meeting.day)
    assert card.found.text() == f"Lần 1 ({day}): Đang khắc phục. Căn cứ: Đã phát biểu một lần."
    shown = place.show("check", f"follow-up:2026-Q3/{first}")
    place.hands.settle()
    assert shown.cards[0].found.text() == card.found.text(), "and so in the view of the quarter"
