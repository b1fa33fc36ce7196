"""The year of meetings by keyboard, and closed minutes, in a window that is low or has large letters."""

import pytest
from PySide6.QtCore import QSize

from desktop.branch.progress import Step
from desktop.ui import theme
from desktop.ui.meeting.workspace import FILLS_HEIGHT
from tests.ui.closed_desk import make_closed_vault
from tests.ui.meeting_desk import Place, open_copy


@pytest.fixture(scope="module")
def closed_template(tmp_path_factory):
    return make_closed_vault(tmp_path_factory.mktemp("closed"))


@pytest.fixture
def closed_place(qtbot, closed_template, tmp_path):
    made = Place(qtbot, open_copy(closed_template, tmp_path))
    yield made
    made.close()
    assert made.troubles == []


def test_a_month_still_to_come_is_not_the_first_in_focus(closed_place):
    page = closed_place.show("meeting")
    assert closed_place.hands.focus is page.year.cards["2026-10"].button
    closed_place.hands.press("Right")
    assert closed_place.hands.focus is page.year.cards["2026-11"].button
    closed_place.hands.press("Right")
    assert closed_place.hands.focus is page.year.cards["2026-11"].button, "December has no button yet"
    closed_place.hands.press("Left", "Up")
    assert closed_place.hands.focus is page.year.cards["2026-06"].button, "a row of four up"
    page = closed_place.show("meeting", "2026-11")
    assert closed_place.hands.focus is page.year.cards["2026-11"].button, "asked for by name"


def test_the_months_keep_the_focus_when_they_are_read_again(closed_place):
    page = closed_place.show("meeting")
    closed_place.hands.press("Right")
    page.refresh(None)
    closed_place.hands.settle()
    assert closed_place.hands.focus is page.year.cards["2026-11"].button


def test_an_empty_year_has_a_place_for_the_focus(closed_place):
    page = closed_place.show("meeting", "2027-03")
    assert closed_place.hands.focus is page.year.earlier


def is_seen(card, view):
    top = card.mapTo(view, card.rect().topLeft()).y()
    return top >= 0 and top + card.height() <= view.height()


def test_the_month_in_focus_is_in_sight(qtbot, qapp, closed_template, tmp_path):
    theme.apply_scale(qapp, 150)
    place = Place(qtbot, open_copy(closed_template, tmp_path), QSize(1366, 640))
    try:
        page = place.show("meeting")
        view = page.year._scroll.viewport()
        cards = page.year.cards
        # they do not all have room, once they are laid out
        qtbot.waitUntil(lambda: not all(is_seen(card, view) for card in cards.values()))
        qtbot.waitUntil(lambda: is_seen(cards["2026-10"], view))
        for period in [f"2026-{month:02d}" for month in range(9, 0, -1)]:
            place.hands.press("Left")
            assert place.hands.focus is cards[period].button
            qtbot.waitUntil(lambda card=cards[period]: is_seen(card, view))
    finally:
        place.close()
        theme.apply_scale(qapp, 100)


@pytest.mark.parametrize("size", [QSize(1366, 640), QSize(1100, 640)])
def test_no_step_of_closed_minutes_makes_the_window_grow(qtbot, closed_template, tmp_path, size):
    place = Place(qtbot, open_copy(closed_template, tmp_path), size)
    try:
        for step in Step:
            page = place.show("meeting", f"2026-10/{step.value}")
            assert page.workspace.closed.isVisible()
            assert page.minimumSizeHint().height() <= 640, step
            assert place.window.minimumSizeHint().height() <= 640, step
            assert place.window.size() == size, step
            if step in FILLS_HEIGHT:
                form = page.workspace.form
                least = form.layout().totalMinimumHeightForWidth(form.width())
                assert form.height() >= least, f"{step} is not squeezed: it scrolls"
    finally:
        place.close()
