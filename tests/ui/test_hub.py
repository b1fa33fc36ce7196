"""A page of several views: targets, keys, what is forwarded, and that nothing is built too early."""

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.errors import Trouble
from desktop.ui import pages
from desktop.ui.actions import Action
from desktop.ui.hub import Hub, ViewPlace
from desktop.ui.page import Page
from tests.ui.window_desk import close_window, open_window, settle, vault_at

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
HERE = "tests.ui.test_hub"


class Noting(Page):
    """A view that writes down what it is asked."""

    made: ClassVar[list[str]] = []

    def __init__(self, context, parent=None):
        super().__init__(context, parent)
        self.asked = []
        self.line = QLineEdit()
        self.line.setAccessibleName("Ô")
        self.content.addWidget(self.line)
        Noting.made.append(type(self).__name__)

    def enter(self, target=""):
        self.asked.append(("enter", target))

    def leave(self):
        self.asked.append(("leave",))

    def refresh(self, changed):
        self.asked.append(("refresh", changed))

    def focus_first(self):
        self.line.setFocus()

    def actions_here(self):
        return (Action(f"{type(self).__name__}.mark", "Ghi", lambda: self.asked.append(("mark",)), "F8"),)


class First(Noting):
    """The first view."""


class Second(Noting):
    """The second."""


class Third(Noting):
    """The third."""


class ThreeViews(Hub):
    """Three of them."""

    key = "check"

    def views(self):
        return tuple(
            ViewPlace(name, name.title(), f"{HERE}:{name.title()}") for name in ("first", "second", "third")
        )


class OneView(Hub):
    """Only one."""

    key = "members"

    def views(self):
        return (ViewPlace("first", "First", f"{HERE}:First"),)


class NoPage(Hub):
    """A view that is none."""

    key = "registers"

    def views(self):
        return (ViewPlace("first", "First", f"{HERE}:HERE"),)


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    return vault_at(tmp_path_factory.mktemp("vault"))


@pytest.fixture
def window(qtbot, usual_looks, vault, monkeypatch):
    Noting.made.clear()
    monkeypatch.setitem(pages.registry, "check", f"{HERE}:ThreeViews")
    monkeypatch.setitem(pages.registry, "members", f"{HERE}:OneView")
    monkeypatch.setitem(pages.registry, "registers", f"{HERE}:NoPage")
    opened = open_window(qtbot, vault)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    yield opened
    close_window(qtbot, opened)


@pytest.fixture
def hub(window):
    window.workplace.show_page("check")
    return window.workplace.current()


def shown(hub):
    return next(name for name, button in hub.buttons.items() if button.isChecked())


def test_a_view_is_built_when_it_is_first_shown(hub, window):
    assert Noting.made == ["First"]
    window.workplace.show_page("check", "third")
    assert Noting.made == ["First", "Third"]
    assert type(hub.front()) is Third
    assert hub.front().isVisible()


@pytest.mark.parametrize(
    ("target", "name", "rest"),
    [
        ("second", "second", ""),
        ("second:2026-Q3", "second", "2026-Q3"),
        ("third:a:b", "third", "a:b"),
        ("2026-10", "first", "2026-10"),
        ("2026-10/roll-call", "first", "2026-10/roll-call"),
        ("nobody:2026", "first", "nobody:2026"),
    ],
)
def test_a_target_names_its_view(hub, window, target, name, rest):
    window.workplace.show_page("check", target)
    assert shown(hub) == hub.place() == name
    assert hub.front().asked[-1] == ("enter", rest)


def test_an_empty_target_comes_back_to_the_view_shown_last(hub, window):
    window.workplace.show_page("check", "second:x")
    window.workplace.show_page("home")
    assert hub.front().asked[-1] == ("leave",)
    window.workplace.show_page("check")
    assert shown(hub) == "second"
    assert hub.front().asked[-1] == ("enter", "")


def test_the_view_left_is_told_so_and_only_then(hub, window):
    first = hub.front()
    window.workplace.show_page("check", "first:again")
    assert ("leave",) not in first.asked
    window.workplace.show_page("check", "second")
    assert first.asked[-1] == ("leave",)


def test_the_words_are_pressed_and_walked_by_keys(hub, window, qtbot):
    hub.buttons["second"].click()
    qtbot.waitUntil(lambda: shown(hub) == "second")
    assert hub.front().line.hasFocus()
    qtbot.keyClick(hub.front().line, Qt.Key.Key_PageDown, CONTROL)
    qtbot.waitUntil(lambda: shown(hub) == "third")
    qtbot.keyClick(hub.front().line, Qt.Key.Key_PageDown, CONTROL)
    qtbot.waitUntil(lambda: shown(hub) == "first")
    qtbot.keyClick(hub.front().line, Qt.Key.Key_PageUp, CONTROL)
    qtbot.waitUntil(lambda: shown(hub) == "third")
    qtbot.keyClick(hub.front().line, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: shown(hub) == "second")


def test_the_commands_are_those_of_the_view_in_front(hub, window, qtbot):
    first = hub.front()
    window.workplace.show_page("check", "second")
    qtbot.keyClick(hub.front().line, Qt.Key.Key_F8)
    assert ("mark",) in hub.front().asked
    assert ("mark",) not in first.asked
    names = [one.name for one in window.workplace.commands()]
    assert "Second.mark" in names
    assert "First.mark" not in names
    assert {"check.view.third", "check.next-view"} <= set(names)


def test_every_view_hears_what_changed(hub, window):
    window.workplace.show_page("check", "second")
    hub.refresh(None)
    assert hub.view("first").asked[-1] == hub.view("second").asked[-1] == ("refresh", None)
    assert "Third" not in Noting.made


def test_trouble_stands_in_the_view(hub, window, qtbot):
    def work(_desk):
        raise Trouble("Hỏng.", "Còn nguyên.", "Làm lại.")

    window.context.write(work)
    qtbot.waitUntil(lambda: hub.front().banner.text() == "Hỏng. Còn nguyên. Làm lại.")
    assert not hub.banner.text()


def test_one_view_needs_no_bar(window):
    window.workplace.show_page("members")
    hub = window.workplace.current()
    assert not hub.buttons["first"].isVisible()
    assert [one.name for one in hub.actions_here()] == ["First.mark"]


def test_what_is_no_page_is_a_bug(window):
    with pytest.raises(TypeError, match="is not a page"):
        window.workplace.show_page("registers")
    window.workplace._pages["registers"].deleteLater()
    del window.workplace._pages["registers"]
    window.workplace.show_page("home")


def test_the_view_stays_through_a_change_of_language(hub, window, qtbot):
    window.workplace.show_page("check", "third")
    window.use_language("en")
    settle(qtbot, window)
    assert window.workplace.current() is not hub
    assert shown(window.workplace.current()) == "third"
    window.use_language("vi")
    settle(qtbot, window)
