"""The whole window: its pages by keyboard, its language and size, how it ends."""

import threading

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import delete, isValid

from desktop.files import CannotWrite
from desktop.services import keeping, setup
from desktop.storage.kept import Changed
from desktop.ui import preferences
from desktop.ui.kit.fields import LineField, TextField
from desktop.ui.page import Page
from tests.ui.meeting_desk import PASSWORD
from tests.ui.window_desk import (
    PAGES,
    close_window,
    focusable,
    open_window,
    settle,
    spoken_name,
    vault_at,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def vault(own_home):
    return vault_at(own_home)


@pytest.fixture
def window(qtbot, usual_looks, vault):
    opened = open_window(qtbot, vault)
    yield opened
    close_window(qtbot, opened)


def test_pages_come_by_their_keys(window, qtbot):
    for number, key in enumerate(PAGES, 1):
        qtbot.keyClick(window.workplace, Qt.Key(ord(str(number))), CONTROL)
        assert window.workplace.page_key() == key
        assert type(window.workplace.current()).key == key
        settle(qtbot, window)


def test_the_rail_is_walked_by_arrows(window, qtbot):
    rail = window.workplace._rail
    rail.button("home").setFocus()
    qtbot.keyClick(rail.button("home"), Qt.Key.Key_Down)
    assert window.workplace.page_key() == "members"
    assert rail.button("members").hasFocus()


def test_the_frame_says_what_a_worried_person_wants_to_know(window, qtbot):
    saved, backup, lock = window.workplace.status()
    assert saved
    assert "Chưa có bản sao lưu" in backup
    assert lock == "Tự khóa sau 10 phút"
    assert window.windowTitle().startswith("Chi bộ ấp Thới Hòa")
    window.context.write(lambda _: None)
    qtbot.waitUntil(lambda: "Đã lưu lúc" in window.workplace.status()[0])


def test_a_member_is_found_without_marks_and_shown(window, qtbot):
    qtbot.keyClick(window.workplace, Qt.Key.Key_K, CONTROL)
    finder = window.workplace.finder
    assert finder.hasFocus()
    qtbot.keyClicks(finder, "do huu loc")
    qtbot.waitUntil(lambda: bool(finder.lines()))
    assert finder.lines()[0].startswith("Đỗ Hữu Lộc")
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workplace.page_key() == "members")
    settle(qtbot, window)


@pytest.mark.parametrize("kind", [LineField, TextField])
def test_ctrl_k_finds_from_inside_a_field_too(window, qtbot, kind):
    field = kind("giữ nguyên", window.workplace.current().front())
    field.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, CONTROL)
    assert window.workplace.finder.hasFocus()
    assert field.value() == "giữ nguyên"
    field.deleteLater()


def test_commands_are_found_too(window, qtbot):
    finder = window.workplace.finder
    finder.begin()
    qtbot.keyClicks(finder, "phim tat")
    qtbot.waitUntil(lambda: any("Xem phím tắt" in line for line in finder.lines()))
    qtbot.keyClick(finder, Qt.Key.Key_Escape)
    assert finder.lines() == ()


def test_the_sheet_of_shortcuts_comes_and_goes(window, qtbot):
    qtbot.keyClick(window.workplace, Qt.Key.Key_F1)
    assert window.workplace._sheet.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.workplace._sheet.isVisible()


def test_the_language_changes_while_the_vault_stays_open(window, qtbot):
    desk, before = window.context.desk, window.workplace
    window.workplace.show_page("registers")
    settle(qtbot, window)
    window.use_language("en")
    settle(qtbot, window)
    assert window.context.desk is desk
    assert window.workplace is not before
    assert window.workplace.page_key() == "registers"
    assert preferences.load().language == "en"
    window.use_language("vi")
    settle(qtbot, window)


def test_what_was_typed_survives_a_change_of_language(window, qtbot):
    window.workplace.show_page("settings")
    settle(qtbot, window)
    name = window.workplace.current().front().parts["branch"].lines["name"]
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Chi bo moi")
    window.use_language("en")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Chi bo moi"), timeout=10000)
    settle(qtbot, window)


@pytest.mark.parametrize("scale", [100, 150])
def test_every_page_fits_a_small_screen(window, qtbot, scale):
    window.use_scale(scale)
    settle(qtbot, window)
    too_big = []
    for key in PAGES:
        window.workplace.show_page(key)
        settle(qtbot, window)
        least = window.minimumSizeHint()
        if least.width() > 1366 or least.height() > 768:
            too_big.append((key, least.width(), least.height()))
    assert too_big == []


@pytest.mark.parametrize("key", PAGES)
def test_everything_that_can_be_reached_has_a_name(window, qtbot, key):
    window.workplace.show_page(key)
    settle(qtbot, window)
    reached = focusable(window.workplace)
    assert len(reached) > 8
    nameless = [(type(one).__name__, one.objectName()) for one in reached if not spoken_name(one)]
    assert nameless == []


def test_the_vault_locks_itself_when_nobody_is_there(window, qtbot, vault):
    window.workplace.idle._last -= 11 * 60
    window.workplace.idle.look()
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)
    assert window.start is not None
    assert window.start.isVisible()
    setup.open_desk(vault, PASSWORD).close()


def test_a_sign_of_life_puts_the_lock_off(window, qtbot):
    window.workplace.idle._last -= 11 * 60
    qtbot.keyClick(window.workplace, Qt.Key.Key_Shift)
    window.workplace.idle.look()
    assert window.context is not None


def test_closing_waits_for_what_is_being_written_and_backs_up(qtbot, usual_looks, vault):
    window = open_window(qtbot, vault)
    gate, order = threading.Event(), []
    window.context.write(lambda _: gate.wait(5) and order.append("written"))
    window.close()
    assert window.isVisible(), "the window stays while something is being written"
    gate.set()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15000)
    assert order == ["written"]
    desk = setup.open_desk(vault, PASSWORD)
    assert keeping.last_backup(desk) is not None
    desk.close()
    window.deleteLater()


def test_closing_while_a_vault_is_being_opened_leaves_nothing_locked(qtbot, usual_looks, vault):
    from desktop.ui.window import MainWindow

    window = MainWindow(vault=vault)
    window.show()
    qtbot.waitUntil(lambda: window.start.unlock.vault() is not None)
    window.start.unlock.open_with(PASSWORD)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15000)
    setup.open_desk(vault, PASSWORD).close()
    window.deleteLater()


def test_a_change_of_language_waits_until_the_vault_is_open(qtbot, usual_looks, vault):
    from desktop.ui.window import MainWindow

    window = MainWindow(vault=vault)
    window.show()
    qtbot.waitUntil(lambda: window.start.unlock.vault() is not None)
    window.start.unlock.open_with(PASSWORD)
    window.use_language("en")
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=15000)
    settle(qtbot, window)
    close_window(qtbot, window)


def test_a_recovery_code_that_shows_stays_through_a_change_of_language(qtbot, usual_looks, own_home):
    from desktop.ui.window import MainWindow

    window = MainWindow()
    window.show()
    wizard = window.start.wizard
    for field, text in (
        (wizard.branch.name, "Chi bộ A"), (wizard.branch.superior, "Đảng bộ B"),
        (wizard.place.place, "C"), (wizard.person.name, "D"),
        (wizard.person.pair.first.line, PASSWORD), (wizard.person.pair.second.line, PASSWORD),
    ):
        field.setText(text)
    for _ in range(5):
        wizard.next_button.click()
    qtbot.waitUntil(lambda: wizard.desk is not None, timeout=20000)
    code, path = wizard.code.code.text(), wizard.desk.path
    window.use_language("en")
    assert window.start.wizard is wizard
    assert wizard.code.code.text() == code
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15000)
    setup.open_desk(path, PASSWORD).close()
    window.deleteLater()


def test_a_vault_stays_open_when_its_backup_fails(qtbot, usual_looks, vault, monkeypatch):
    window = open_window(qtbot, vault)
    monkeypatch.setattr(keeping, "make_backup", full)
    window.lock()
    qtbot.waitUntil(lambda: "Ổ đĩa đã đầy." in window.banner.text(), timeout=15000)
    assert window.context is not None
    window.workplace.show_page("members")
    settle(qtbot, window)
    window.lock()
    qtbot.waitUntil(lambda: "Ổ đĩa đã đầy." in window.banner.text(), timeout=15000)
    window.banner._action.click()
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)
    close_window(qtbot, window)


def full(*_facts, **_more):
    raise CannotWrite("Ổ đĩa đã đầy.", "Kho còn nguyên.", "Dọn bớt.")


def test_a_vault_nobody_is_at_locks_though_its_backup_fails(window, qtbot, vault, monkeypatch):
    monkeypatch.setattr(keeping, "make_backup", full)
    window.workplace.idle._last -= 11 * 60
    window.workplace.idle.look()
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)
    assert "chưa sao lưu được" in window.start.unlock.banner.text()
    assert "Ổ đĩa đã đầy." in window.start.unlock.banner.text()
    setup.open_desk(vault, PASSWORD).close()


def test_the_lock_counts_again_after_the_vault_could_not_be_closed(window, qtbot, monkeypatch):
    monkeypatch.setattr(window.context.desk, "close", full)
    window.workplace.idle._last -= 11 * 60
    window.workplace.idle.look()
    page = window.workplace.current().front()
    qtbot.waitUntil(lambda: "Ổ đĩa đã đầy." in page.banner.text(), timeout=15000)
    monkeypatch.undo()
    window.workplace.idle._last -= 11 * 60
    assert window.workplace.idle._timer.isActive()
    window.workplace.idle.look()
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)


def test_a_dialog_left_open_goes_before_the_vault_is_locked(window, qtbot):
    window.workplace.show_page("members")
    settle(qtbot, window)
    page = window.workplace.current().front()
    QTimer.singleShot(100, window.lock_unattended)
    dialog = QFileDialog(page)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert dialog.exec() == QFileDialog.DialogCode.Rejected
    assert window.context is not None, "the vault is open for as long as somebody is asked"
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)


def test_a_late_answer_of_a_write_is_not_given_to_a_page_that_is_gone(window, qtbot):
    class Asker(QObject):
        def arrived(self, result):
            self.setObjectName(str(result))

    asker, gate = Asker(), threading.Event()
    window.context.write(lambda _: gate.wait(5), asker.arrived)
    delete(asker)
    gate.set()
    settle(qtbot, window)


def test_a_new_recovery_code_stays_through_a_change_of_language(window, qtbot):
    window.workplace.show_page("settings", "people")
    settle(qtbot, window)
    people = window.workplace.current().front().parts["people"]
    people._show_code(("ABCD-EFGH-JKMN-PQRS", "Chi bộ A"))
    window.use_language("en")
    settle(qtbot, window)
    assert people.code.is_shown
    assert isValid(people)
    people.code.kept.setChecked(True)
    people.code.go_on.click()
    settle(qtbot, window)
    assert window.workplace.current().front().parts["people"] is not people


def test_a_bug_is_said_and_the_window_goes_on(window, qtbot):
    window.show_bug("Sổ Chi Bộ 0.1.0\n  a.py:1 f: boom()\nZeroDivisionError: …\n")
    assert "lỗi của chính nó" in window.banner.text()
    assert "còn nguyên" in window.banner.text()


def test_trouble_stands_in_the_page(window, qtbot):
    from desktop.errors import Trouble

    def work(_desk):
        raise Trouble("Hỏng.", "Còn nguyên.", "Làm lại.")

    window.context.write(work)
    qtbot.waitUntil(lambda: window.workplace.current().front().banner.text() == "Hỏng. Còn nguyên. Làm lại.")


def test_every_page_hears_what_changed(window, qtbot):
    heard = []

    class Listening(Page):
        key = "listening"

        def refresh(self, changed):
            heard.append(changed)

    page = Listening(window.context)
    window.workplace._pages["listening"] = page
    changed = Changed(scope="members", label="", step=1, rows=())
    window.context.write(lambda _: changed)
    qtbot.waitUntil(lambda: heard == [changed])
    del window.workplace._pages["listening"]
    page.deleteLater()


def test_the_focus_is_always_marked(window, qtbot):
    from desktop.ui.focus import FocusRing

    ring = FocusRing(QApplication.instance())
    field = LineField(parent=window.workplace.current().front())
    field.setGeometry(10, 10, 100, 30)
    field.show()
    field.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry().contains(field.geometry())
    field.move(50, 60)
    assert ring.geometry().contains(field.geometry())
    window.workplace.finder.setFocus()
    assert ring.parentWidget() is window.workplace.finder.parentWidget()
    ring.deleteLater()
    field.deleteLater()


def test_the_ring_makes_no_pane_of_a_splitter(qtbot):
    """A `QSplitter` takes every child that comes into it for one of its panes."""
    from PySide6.QtWidgets import QSplitter, QTableWidget

    from desktop.ui.focus import FocusRing

    ring = FocusRing(QApplication.instance())
    qtbot.addWidget(ring)
    split = QSplitter()
    qtbot.addWidget(split)
    table, other = QTableWidget(), QTableWidget()
    split.addWidget(table)
    split.addWidget(other)
    split.resize(600, 300)
    split.show()
    split.activateWindow()
    table.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert split.count() == 2
    assert ring.geometry() == table.rect()
    other.setFocus()
    assert split.count() == 2
    assert ring.geometry() == other.rect()
