"""The view Theo dõi khắc phục: what is missing first, the review begun from it, cards written there."""

import pytest
from PySide6.QtCore import QSize

from desktop.branch.cycle import FollowOutcome, FollowUp
from desktop.branch.meetings import MeetingKind
from desktop.services import meetings
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.cycle import follow_page
from desktop.ui.cycle.follow_page import FollowUpPage
from tests.ui.cycle_desk import name_sign, review, two_quarters
from tests.ui.meeting_desk import Place, open_copy


@pytest.fixture
def shown(place):
    """The view in a window of its own place; targets are given to `enter`."""
    page = FollowUpPage(place.context)
    page.resize(1200, 640)
    page.show()
    page.activateWindow()
    place.context.changed.connect(page.refresh)
    yield page
    page.leave()
    place.hands.settle()
    page.hide()
    page.deleteLater()


def enter(place, page, target=""):
    page.enter(target)
    page.focus_first()
    place.hands.settle()


def rows(page):
    records = page.table.records
    return [
        tuple(field.text(row) for field in records.fields)[:3] for row in records.rows
    ]


def test_what_is_missing_comes_first_and_says_so(place, shown):
    two_quarters(place.desk)
    enter(place, shown, "2026-Q3")
    assert rows(shown) == [
        ("⚠ Chưa ghi kết quả", "Đỗ Hữu Lộc", "I.4"),
        ("⚠ Chưa kiểm điểm", "Đỗ Hữu Lộc", "II.2"),
        ("⚠ Chưa kiểm điểm", "Trần Thị Út", "I.1"),
    ]
    state = shown.table.records.fields[3].text(shown.table.records.rows[0])
    assert state == "từ quý II/2026, hạn 31/08/2026"
    assert shown.state.text() == (
        "Chưa có buổi kiểm điểm quý III/2026; còn 1 biểu hiện chưa ghi kết quả khắc phục; "
        "còn 2 biểu hiện chưa kiểm điểm."
    )
    assert shown.main.text() == "Mở sổ kiểm điểm quý III/2026"
    assert shown.story.isVisible()
    assert "Tôi có lúc ngại nói thẳng." in shown.story.told.text()


def test_the_main_button_begins_the_review_and_leads_there(place, shown):
    two_quarters(place.desk)
    enter(place, shown, "2026-Q3")
    went = []
    place.context.went.connect(lambda page, target: went.append((page, target)))
    shown.main.click()
    place.hands.settle()
    (line,) = meetings.other_lines(place.desk)
    assert (line.meeting.kind, line.meeting.covers) == (MeetingKind.QUARTER_REVIEW, "2026-Q3")
    place.hands.settle()
    assert went == [("meeting", f"meetings:{line.meeting.id}/prepare")]
    assert shown.main.text() == "Ghi tiếp buổi kiểm điểm"


def test_results_are_written_into_the_review_from_here(place, shown):
    first, *_own = two_quarters(place.desk)
    identifier = review(place.desk)
    enter(place, shown, "2026-Q3")
    card = shown.cards[0]
    assert card.isVisible()
    assert not shown.story.isVisible()
    shown.table.setFocus()
    place.hands.press("Return")
    assert place.hands.focus is card.outcome
    place.hands.press("Down")
    place.hands.settle()
    assert place.file(identifier).record.follow_up_of(first).outcome is FollowOutcome.REMEDIED
    card.grounds.setFocus()
    place.hands.write("Đã phát biểu")
    shown.leave()
    assert place.file(identifier).record.follow_up_of(first).grounds == "Đã phát biểu"
    place.hands.settle()
    assert rows(shown)[0] == ("⚠ Chưa kiểm điểm", "Đỗ Hữu Lộc", "II.2"), "what is missing comes first"
    assert ("✓ Đã khắc phục", "Đỗ Hữu Lộc", "I.4") in rows(shown)
    assert shown.table.current().sign_id == first, "and the sign being written stays in front"


def test_own_signs_are_reviewed_from_here(place, shown):
    _first, second, _third = two_quarters(place.desk)
    identifier = review(place.desk)
    enter(place, shown, f"2026-Q3/{second}")
    assert shown.table.current().sign_id == second
    card = shown.cards[1]
    assert card.isVisible()
    shown.table.setFocus()
    place.hands.press("Return")
    place.hands.write("Tôi nhận")
    place.hands.press("Tab")
    assert place.file(identifier).record.review_of(second).own_words == "Tôi nhận"


def test_the_next_sign_is_one_key_away(place, shown):
    _first, second, _third = two_quarters(place.desk)
    review(place.desk)
    enter(place, shown, "2026-Q3")
    (action,) = [one for one in shown.actions_here() if one.shortcut == "Ctrl+Return"]
    action.handler()
    assert shown.table.current().sign_id == second
    assert place.hands.focus is shown.cards[1].own_words
    action.handler()
    action.handler()
    assert shown.table.currentIndex().row() == 2, "the last one stays"


def test_a_sign_closed_elsewhere_is_only_told(place, shown):
    first, *_own = two_quarters(place.desk)
    august = meetings.find(place.desk, "2026-08")
    found = FollowUp(
        id=f"{august}/{first}",
        meeting_id=august,
        sign_id=first,
        outcome=FollowOutcome.REMEDIED,
        grounds="Đã rõ",
    )
    meetings.put(place.desk, found)
    review(place.desk)
    enter(place, shown, f"2026-Q3/{first}")
    assert shown.story.isVisible()
    assert "Đã khắc phục" in shown.story.told.text()
    assert "Căn cứ: Đã rõ" in shown.story.told.text()
    assert not any(card.isVisible() for card in shown.cards)


@pytest.mark.parametrize("scale", [100, 150])
def test_the_view_fits_a_low_window(qtbot, qapp, template, tmp_path, scale):
    theme.apply_scale(qapp, scale)
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 700))
    try:
        two_quarters(place.desk)
        review(place.desk)
        page = place.show("check", "follow-up:2026-Q3")
        assert place.window.size() == QSize(1366, 700)
        page.papers.set_value_quietly("notice")
        page.papers.chosen.emit("notice")
        place.hands.settle()
        assert page.number.button.isVisible()
        assert place.window.size() == QSize(1366, 700), "nor with the number beside the notice"
    finally:
        place.close()
        theme.apply_scale(qapp, 100)


def test_undo_takes_back_what_was_written_here(place, shown):
    first, *_own = two_quarters(place.desk)
    identifier = review(place.desk)
    enter(place, shown, "2026-Q3")
    shown.cards[0].space_pressed()
    place.hands.settle()
    assert place.file(identifier).record.follow_up_of(first)
    shown._undo()
    assert place.file(identifier).record.follow_up_of(first) is None


def test_what_was_written_elsewhere_meanwhile_is_kept(place, shown):
    first, *_own = two_quarters(place.desk)
    identifier = review(place.desk)
    enter(place, shown, "2026-Q3")
    shown.leave()
    found = FollowUp(
        id=f"{identifier}/{first}",
        meeting_id=identifier,
        sign_id=first,
        outcome=FollowOutcome.IN_PROGRESS,
        grounds="Ghi ở buổi họp",
    )
    meetings.put(place.desk, found)
    enter(place, shown)
    card = shown.cards[0]
    assert card.grounds.value() == "Ghi ở buổi họp"
    card.reply.setFocus()
    place.hands.write("Tôi nhất trí")
    shown.leave()
    kept = place.file(identifier).record.follow_up_of(first)
    assert (kept.grounds, kept.reply) == ("Ghi ở buổi họp", "Tôi nhất trí")


def test_a_quarter_without_signs_says_so(place, shown):
    name_sign(place.desk, "2026-08", "m40", "I.4")
    enter(place, shown, "2026-Q1")
    assert rows(shown) == []
    assert shown.nothing.isVisible()
    assert not shown.details.isVisible()
    assert place.hands.focus is shown.main


def test_the_quarters_papers_come_from_the_catalogue(place, shown, monkeypatch):
    two_quarters(place.desk)
    enter(place, shown, "2026-Q3")
    made, saved, printed = [], [], []

    def paper(_desk, kind, span):
        made.append((kind, span))
        return Paper(name=f"{kind}.pdf", media_type="application/pdf", content=b"%PDF")

    monkeypatch.setattr(follow_page.catalogue, "paper", paper)
    monkeypatch.setattr(follow_page, "save_paper", lambda *facts: saved.append(facts[2]))
    monkeypatch.setattr(follow_page, "print_pdf", lambda *facts: printed.append(facts[2]))
    for kind in shown.papers.values():
        shown.papers.set_value_quietly(kind)
        shown.papers.chosen.emit(kind)
        for button in (shown.print_button, shown.save_button):
            button.click()
            place.hands.settle()
    assert made == [
        ("follow-up", "2026-Q3"),
        ("follow-up", "2026-Q3"),
        ("follow-up-sheet", "2026-Q3"),
        ("notice", "2026-Q3"),
        ("notice", "2026-Q3"),
    ], "a workbook is saved, not printed"
    assert printed == ["follow-up.pdf", "notice.pdf"]
    assert saved == ["follow-up.pdf", "follow-up-sheet.pdf", "notice.pdf"]
