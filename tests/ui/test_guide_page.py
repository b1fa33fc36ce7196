"""The guide in the window: every step leads to a view that is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.guide import guide
from desktop.ui.hub import Hub
from tests.ui.window_desk import close_window, open_window, settle, vault_at


@pytest.fixture
def window(qtbot, tmp_path, own_home, usual_looks):
    opened = open_window(qtbot, vault_at(tmp_path))
    yield opened
    close_window(qtbot, opened)


def page_in_front(window):
    return window.workplace.current().front()


def test_it_opens_by_key_and_from_the_first_page(qtbot, window):
    home = page_in_front(window)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, window)
    assert window.workplace.page_key() == "guide"
    assert window.workplace._rail.current() == ""
    shown = page_in_front(window)
    assert len(shown.steps) == len(guide().chapters[0].steps)
    window.workplace.show_page("home")
    assert window.workplace._rail.current() == "home"
    home.guide_button.click()
    settle(qtbot, window)
    assert window.workplace.page_key() == "guide"


@pytest.mark.parametrize("chapter", guide().chapters, ids=lambda one: one.code)
def test_every_step_leads_to_its_view(qtbot, window, chapter):
    for place, step in enumerate(chapter.steps):
        window.workplace.show_page("guide", chapter.code)
        settle(qtbot, window)
        page_in_front(window).steps[place].click()
        settle(qtbot, window)
        assert window.workplace.page_key() == step.page
        hub = window.workplace.current()
        if step.target:
            assert isinstance(hub, Hub)
            assert hub.place() == step.target
