"""Before the vault is open: four different messages, first set-up, recovery, health, restoring."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.jobs.runner import Jobs
from desktop.services import keeping, setup
from desktop.storage.keys import KeyDerivation
from desktop.ui import preferences
from desktop.ui.start.flow import StartFlow
from tests.ui.meeting_desk import PASSWORD, Clock
from tests.ui.window_desk import focusable, spoken_name, vault_at

CHEAP = KeyDerivation(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    return vault_at(tmp_path_factory.mktemp("vault"))


@pytest.fixture
def start(qtbot, usual_looks, vault):
    """A function that shows the start on a vault (None: none known)."""
    jobs, opened, flows = Jobs(), [], []

    def show(path=vault, **facts):
        flow = StartFlow(jobs, path)
        qtbot.addWidget(flow)
        flow.resize(1000, 680)
        flow.opened.connect(opened.append)
        flow.jobs, flow.desks = jobs, opened
        flow.show()
        flow.begin(**facts)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=15000)
        flows.append(flow)
        return flow

    yield show
    for flow in flows:
        flow.release()
    jobs.close()
    for desk in opened:
        desk.close()


def wait(qtbot, flow):
    qtbot.waitUntil(lambda: not flow.jobs.busy, timeout=15000)


def test_the_right_password_opens(start, qtbot):
    flow = start()
    assert flow.page() is flow.unlock
    qtbot.keyClicks(flow.unlock.password.line, PASSWORD)
    qtbot.keyClick(flow.unlock.password.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(flow.desks) == 1, timeout=15000)
    assert flow.unlock.password.text() == "", "no password is kept on the page"


def test_a_wrong_password_says_what_is_safe_and_what_to_do(start, qtbot):
    flow = start()
    qtbot.keyClicks(flow.unlock.password.line, "sai mat khau")
    flow.unlock.open_button.click()
    wait(qtbot, flow)
    said = flow.unlock.banner.text()
    assert said.startswith("Mật khẩu chưa đúng.")
    assert "Caps Lock" in said
    assert "còn nguyên" in said
    assert flow.unlock.password.line.hasFocus()
    flow.unlock.banner._action.click()
    assert flow.page() is flow.recover
    assert flow.desks == []


def foreign(path):
    (path / "header.scb").write_bytes(b"PK\x03\x04" + bytes(200))


def truncated(path):
    for name in path.glob("header*"):
        name.write_bytes(name.read_bytes()[:40])


def in_use(path):
    return setup.open_desk(path, PASSWORD, clock=Clock())


def test_troubles_are_told_apart(start, qtbot, vault, tmp_path):
    """Wrong password, foreign, damaged, in use: four sentences."""
    flow, said, held = start(), set(), []
    for number, harm in enumerate((foreign, truncated, in_use, lambda _: None)):
        copy = tmp_path / f"{number}.scb"
        shutil.copytree(vault, copy)
        held.append(harm(copy))
        flow.unlock.choose(copy)
        flow.unlock.password.line.setText(PASSWORD if number < 3 else "sai mat khau")
        flow.unlock.open_button.click()
        wait(qtbot, flow)
        said.add(flow.unlock.banner.text())
    held[2].close()
    assert len(said) == 4
    assert "" not in said


def test_caps_lock_and_marks_are_noticed(start, qtbot):
    flow = start()
    field = flow.unlock.password
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert field.hint.isHidden()
    QApplication.sendEvent(field.line, key("A"))
    assert "Caps Lock" in field.hint.text()
    field.line.setText("mật khẩu")
    assert "không dấu" in field.hint.text()


def key(letter):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    code = Qt.Key(ord(letter.upper()))
    return QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, letter)


def type_in(qtbot, text):
    for letter in text:
        qtbot.keyClick(QApplication.focusWidget(), letter)


def test_the_first_setup_by_keyboard_ends_in_an_open_vault(start, qtbot, own_home):
    flow = start(None)
    wizard = flow.wizard
    assert flow.page() is wizard, "where there is no vault yet, the first set-up comes by itself"
    press = lambda *keys: [qtbot.keyClick(QApplication.focusWidget(), one) for one in keys]  # noqa: E731
    assert wizard.kind.branch.hasFocus()
    press(Qt.Key.Key_Return)
    type_in(qtbot, "Chi bo ap Thoi Hoa")
    press(Qt.Key.Key_Tab)
    type_in(qtbot, "Dang bo xa Thoi Hung")
    press(Qt.Key.Key_Return)
    type_in(qtbot, "Thoi Hung")
    press(Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in(qtbot, "16")
    press(Qt.Key.Key_Return)
    type_in(qtbot, "Tran Thi Hong Yen")
    press(Qt.Key.Key_Tab)
    type_in(qtbot, "Bi thu")
    press(Qt.Key.Key_Tab)
    type_in(qtbot, "bon con chim")
    press(Qt.Key.Key_Return)
    type_in(qtbot, "bon con chim")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.desk is not None, timeout=20000)
    code = wizard.code.code.text().replace("\n", "")
    assert len(code) == 39
    assert flow.desks == []
    assert not wizard.code.go_on.isEnabled(), "first the code is put away"
    wizard.code.kept.click()
    wizard.code.go_on.click()
    assert len(flow.desks) == 1
    desk = flow.desks[0]
    assert wizard.code.code.text() == "", "the code shows once"
    assert desk.user.name == "Tran Thi Hong Yen"
    from desktop.services import facts

    assert facts.branch(desk).superior == "Dang bo xa Thoi Hung"
    assert {one.type: one.opening for one in facts.series(desk)}["BB"] == 16


def test_a_step_says_what_is_missing_and_goes_there(start, qtbot):
    flow = start(None)
    flow.wizard.next_button.click()
    flow.wizard.next_button.click()
    assert "Tên chi bộ" in flow.wizard.banner.text()
    assert flow.wizard.branch.name.hasFocus()


def test_a_number_that_cannot_be_right_holds_the_step(start, qtbot):
    wizard = start(None).wizard
    wizard.next_button.click()
    wizard.branch.name.setText("Chi bộ A")
    wizard.branch.superior.setText("Đảng bộ B")
    wizard.next_button.click()
    wizard.place.place.setText("C")
    qtbot.keyClicks(wizard.place.day.line, "35")
    wizard.next_button.click()
    assert "Ngày sinh hoạt hằng tháng: Ghi một số từ 1 đến 31." in wizard.banner.text()
    assert wizard.place.day.line.hasFocus()
    wizard.place.day.line.clear()
    qtbot.keyClicks(wizard.place.day.line, "5")
    wizard.next_button.click()
    assert wizard.series.isVisible()


def test_a_weak_password_makes_no_vault(start, qtbot, own_home):
    flow = start(None)
    wizard = flow.wizard
    wizard.branch.name.setText("Chi bộ A")
    wizard.branch.superior.setText("Đảng bộ B")
    wizard.place.place.setText("C")
    wizard.person.name.setText("Nguyễn Văn D")
    for _ in range(5):
        wizard.next_button.click()
    assert "8" in wizard.banner.text()
    assert setup.known_vaults() == ()


def test_the_recovery_code_sets_a_new_password(start, qtbot, tmp_path):
    path = tmp_path / "a.scb"
    from tests.ui.test_settings import small_branch

    desk, code = setup.create(
        path, branch=small_branch(), openings={}, person="A", password=PASSWORD, clock=Clock(),
        ids=lambda: "1" * 32, kdf=CHEAP,
    )
    desk.close()
    flow = start(path)
    flow._go("recover")
    flow.recover.code.setText(code.lower().replace("-", " "))
    for field in (flow.recover.pair.first, flow.recover.pair.second):
        field.line.setText("mat khau hoan toan moi")
    flow.recover.open_button.click()
    qtbot.waitUntil(lambda: len(flow.desks) == 1, timeout=15000)
    flow.desks.pop().close()
    setup.open_desk(path, "mat khau hoan toan moi", clock=Clock()).close()


def test_the_sheet_for_the_safe_carries_the_code():
    from datetime import date

    from desktop.ui.start.code import _sheet

    made = _sheet("7K3F-2222-3333-4444-5555-6666-7777-8888", "Chi bộ A", date(2026, 10, 5))
    assert made.startswith(b"%PDF")


def test_a_mistyped_code_is_told(start, qtbot):
    flow = start()
    flow._go("recover")
    flow.recover.code.setText("AAAA-BBBB")
    for field in (flow.recover.pair.first, flow.recover.pair.second):
        field.line.setText("mat khau hoan toan moi")
    flow.recover.open_button.click()
    wait(qtbot, flow)
    assert "gõ sai" in flow.recover.banner.text()


def test_after_two_failed_starts_the_health_page_comes_first(start, qtbot):
    flow = start(troubled=True)
    assert flow.page() is flow.health
    assert flow.health.banner.text()
    flow.health.password.line.setText(PASSWORD)
    flow.health.check_button.click()
    wait(qtbot, flow)
    assert "Không thấy hư hỏng" in flow.health.banner.text()
    assert len(flow.health.findings()) >= 3


def test_a_damaged_vault_is_found_and_restoring_is_offered(start, qtbot, vault, tmp_path):
    copy = tmp_path / "a.scb"
    shutil.copytree(vault, copy)
    truncated(copy)
    flow = start(copy)
    flow._go("health")
    flow.health.check_button.click()
    wait(qtbot, flow)
    assert "hỏng" in flow.health.banner.text()


def test_a_damaged_key_header_comes_back_from_its_copy(start, qtbot, vault, tmp_path):
    copy = tmp_path / "a.scb"
    shutil.copytree(vault, copy)
    sound = (copy / "header.scb").read_bytes()
    (copy / "header.scb").write_bytes(sound[:40])
    flow = start(copy)
    flow._go("health")
    assert flow.health.header_button.isHidden()
    flow.health.check_button.click()
    wait(qtbot, flow)
    assert not flow.health.header_button.isHidden()
    flow.health.header_button.click()
    wait(qtbot, flow)
    assert "Đã khôi phục tệp khóa" in flow.health.banner.text()
    assert (copy / "header.scb").read_bytes() == sound


def test_a_backup_becomes_a_new_vault(start, qtbot, vault, tmp_path):
    desk = setup.open_desk(vault, PASSWORD)
    backup = keeping.make_backup(desk, tmp_path)
    desk.close()
    flow = start()
    flow.restore_from(backup)
    qtbot.waitUntil(lambda: "khôi phục" in flow.unlock.banner.text(), timeout=15000)
    restored = flow.unlock.vault()
    assert restored != vault
    flow.unlock.open_with(PASSWORD)
    qtbot.waitUntil(lambda: len(flow.desks) == 1, timeout=15000)
    assert flow.desks[0].path == restored


def test_vaults_opened_before_are_offered(start, vault, own_home):
    preferences.remember_vault(vault)
    flow = start(None)
    assert flow.unlock.vault() == vault.resolve()


@pytest.mark.parametrize("name", ["unlock", "wizard", "recover", "health"])
def test_everything_has_a_name(start, name):
    flow = start()
    flow._show(getattr(flow, name))
    reached = focusable(flow)
    assert len(reached) > 4
    assert [one for one in reached if not spoken_name(one)] == []
