"""A token's key in the window: found, chosen; its PIN's state told before the PIN, closed with the vault."""

import time

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.services import handing, tokens
from desktop.signing.tokens import client
from desktop.signing.tokens.records import Module
from desktop.ui import theme
from desktop.ui.handing.ring import KeyRing
from tests.signing import people
from tests.signing.tokens.fixtures import softhsm_template
from tests.signing.tokens.softhsm import PIN, holding
from tests.signing.tokens.standin import LABEL, Card
from tests.ui.closed_desk import CHAIR_NAME, make_closed_vault
from tests.ui.meeting_desk import Place, open_copy
from tests.ui.window_desk import close_window, open_window, vault_at

__all__ = ["softhsm_template"]

MODULE = Module(name="Hãng thử", path="/khong/co.so")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_closed_vault(tmp_path_factory.mktemp("closed"))


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card"
    folder.mkdir()
    return Card(folder).make(people.other_key(name=CHAIR_NAME))


@pytest.fixture
def habits(card, monkeypatch):
    """The driver of this computer is a made-up one, with the habits in this list."""
    given = []

    def find(*, modules, progress, cancelled):
        facts = {"progress": progress, "cancelled": cancelled, "limit_s": 20}
        return client.look([MODULE], launch=card.launch(*given), **facts)

    def open_choice(choice, pin, now, **facts):
        launch = card.launch(*given)
        return client.open_token_key(choice.token, choice.certificate, pin, now, launch=launch, **facts)

    monkeypatch.setattr(tokens, "find", find)
    monkeypatch.setattr(tokens, "open_choice", open_choice)
    return given


@pytest.fixture
def page(place, habits):
    return place.show("handing")


def looked(place, page):
    page.keys.to_token.click()
    place.hands.settle()
    return page.keys.token_form


def tried(place, form, pin):
    form.pin.setText(pin)
    form.go.click()
    place.hands.settle()


def process_of(key):
    return key.worker._worker._process


def test_a_key_on_a_token_is_found_opened_and_signs(place, page):
    form = looked(place, page)
    assert form.table.current().token.name == LABEL
    told = form.about.text()
    assert told.startswith(f"Đồng chí {CHAIR_NAME}")
    assert all(word in told for word in ("Nơi cấp: ", "Hết hạn: ", LABEL, "Hãng thử Mẫu 1", "0042"))
    assert not form.heed.isVisible()
    assert form.pin.hasFocus()
    tried(place, form, PIN)
    assert [key.source for key in page.ring.keys] == ["token"]
    assert not form.isVisible()
    shown = page.keys._shown_keys()[0]
    assert f"“{LABEL}”" in shown.place.text()
    page.sign.act()
    place.hands.settle()
    assert handing.periods(place.desk)[0].signers == ("chair",)


def test_closing_the_key_logs_out_and_ends_the_helper(place, page):
    tried(place, looked(place, page), PIN)
    key = page.ring.keys[0]
    assert process_of(key).poll() is None
    page.ring.forget(key.fingerprint)
    assert process_of(key).poll() is not None
    assert page.keys.held.count() == 0


def test_locking_closes_every_key(qtbot, habits, template, tmp_path):
    place = Place(qtbot, open_copy(template, tmp_path))
    page = place.show("handing")
    tried(place, looked(place, page), PIN)
    key = page.ring.keys[0]
    place.close()
    qtbot.waitUntil(lambda: process_of(key).poll() is not None, timeout=5000)


def opened_on(card):
    token = client.look([MODULE], launch=card.launch()).tokens[0]
    return client.open_token_key(token, token.certificates[0], PIN, people.NOW, launch=card.launch())


def test_locking_the_whole_window_closes_every_key(qtbot, card, tmp_path, own_home):
    window = open_window(qtbot, vault_at(tmp_path))
    rings = [KeyRing(window.context), KeyRing(window.workplace.current())]
    keys = [opened_on(card) for _ in rings]
    for ring, key in zip(rings, keys, strict=True):
        ring.add(key, LABEL)
    window.lock()
    qtbot.waitUntil(lambda: window.workplace is None, timeout=15000)
    assert [process_of(key).poll() is not None for key in keys] == [True, True]
    close_window(qtbot, window)


def test_a_ring_that_goes_closes_what_it_held(qapp, card):
    key, ring = opened_on(card), KeyRing()
    ring.add(key, LABEL)
    assert ring.place_of(key.fingerprint) == LABEL
    ring.forget_all()
    assert process_of(key).poll() is not None
    assert ring.keys == ()


def test_a_wrong_pin_says_so_and_what_the_token_says_before_the_next(place, page, card):
    form = looked(place, page)
    tried(place, form, "Sai-1")
    assert form.reason.text().startswith("⚠ Mã PIN chưa đúng. Chưa làm gì với tệp.")
    assert form.heed.text().startswith("⚠ Token báo đã có lần gõ sai mã PIN.")
    assert form.pin.text() == ""
    assert form.pin.hasFocus()
    tried(place, form, "Sai-2")
    assert "MỘT lần thử" in form.heed.text()
    assert form.go.text() == "Thử mã PIN lần cuối"
    form.pin.setText("Sai-3")
    place.hands.press("Return")
    assert card.tries == 1, "Enter does not spend the last try"
    assert form.go.hasFocus()
    form.go.click()
    place.hands.settle()
    assert form.reason.text().startswith("⚠ Token đã bị khóa")
    assert form.heed.text().startswith("⚠ Token đã bị khóa")
    assert not form.form.isVisible()
    assert not form.go.isVisible()
    assert page.ring.keys == ()
    assert place.troubles == []


def test_how_the_pin_stands_is_told_before_it_is_asked_for(place, page, card):
    card.tries = 1
    form = looked(place, page)
    assert form.heed.isVisible()
    assert "MỘT lần thử" in form.heed.text()
    tried(place, form, PIN)
    assert [key.name for key in page.ring.keys] == [CHAIR_NAME]


def test_a_locked_token_asks_for_no_pin(place, page, card):
    card.tries = 0
    form = looked(place, page)
    assert form.heed.text().startswith("⚠ Token đã bị khóa")
    assert not form.form.isVisible()
    assert not form.go.isVisible()


def test_a_token_with_its_own_keys(place, page, habits):
    habits.append("keypad")
    form = looked(place, page)
    assert form.keypad.isVisible()
    assert not form.form.isVisible()
    habits.append("cancel-pressed")
    form.go.click()
    place.hands.settle()
    assert (form.state.text(), form.reason.text()) == ("Đã thôi tìm. Token còn nguyên.", "")
    habits.remove("cancel-pressed")
    form.go.click()
    place.hands.settle()
    assert len(page.ring.keys) == 1


def test_a_certificate_that_may_not_sign_says_why_and_asks_for_no_pin(place, page, card):
    card.make(people.other_key(name=CHAIR_NAME, sign=False, encipher=True))
    form = looked(place, page)
    assert form.about.text().startswith(f"✗ Chứng thư của “{CHAIR_NAME}” không dùng để ký.")
    assert not form.go.isVisible()
    assert not form.form.isVisible()


def test_a_driver_that_hangs_stops_nothing_and_can_be_called_off(place, page, habits, qtbot):
    habits.append("hangs-at-look")
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start(20)
    page.keys.to_token.click()
    form = page.keys.token_form
    qtbot.waitUntil(lambda: "0/1" in form.state.text())
    qtbot.wait(400)
    timer.stop()
    assert len(ticks) > 8, "the window went on"
    assert form.stop.isVisible()
    assert form.stop.hasFocus()
    form.stop.click()
    place.hands.settle()
    assert (form.state.text(), form.reason.text()) == ("Đã thôi tìm. Token còn nguyên.", "")
    assert form.again.isEnabled()
    assert place.troubles == []
    habits.clear()
    form.again.click()
    place.hands.settle()
    assert form.table.current() is not None


def test_a_driver_that_crashes_is_named(place, page, habits):
    habits.append("crashes-at-look")
    form = looked(place, page)
    assert "“Hãng thử” bị lỗi giữa chừng" in form.reason.text()
    assert not form.table.isVisible()


def test_a_token_that_is_gone_takes_its_key_along(place, page, habits, qtbot):
    form = looked(place, page)
    habits.append("gone-at-sign")
    tried(place, form, PIN)
    assert len(page.ring.keys) == 1
    page.sign.act()
    place.hands.settle()
    assert "bị rút ra giữa chừng" in page.banner.text()
    qtbot.waitUntil(lambda: page.ring.keys == (), timeout=3000)
    assert "Cắm lại và mở lại" in page.keys.reason.text()


def test_no_pin_is_left_in_a_field_nobody_sees(place, page):
    form = looked(place, page)
    form.pin.setText(PIN)
    form.quit.click()
    assert form.pin.text() == ""
    assert page.keys.to_open.hasFocus()


def test_a_named_driver_is_remembered_and_asked(place, page, monkeypatch):
    asked = []
    monkeypatch.setattr(
        tokens, "find", lambda **facts: asked.append(facts["modules"]) or client.Found(modules=())
    )
    monkeypatch.setattr(
        "desktop.ui.handing.token_form.QFileDialog.getOpenFileName", lambda *_: ("/opt/hang/p11.so", "")
    )
    form = looked(place, page)
    assert "Chưa thấy trình điều khiển token nào" in form.reason.text()
    form.named.click()
    place.hands.settle()
    assert [[str(path) for path in paths] for paths in asked] == [[], ["/opt/hang/p11.so"]]


def test_softhsm_in_the_window(qtbot, template, tmp_path, softhsm_template, monkeypatch):
    hsm = softhsm_template.copy_to(tmp_path / "hsm").use(monkeypatch)
    hsm.token("Them", holding(people.other_key(name=CHAIR_NAME)))
    place = Place(qtbot, open_copy(template, tmp_path))
    page = place.show("handing")
    form = looked(place, page)
    assert len(form.table.records.rows) == 3
    chosen = next(one for one in form.table.records.rows if one.token.label == "Them")
    form.table.select_row(form.table.records.rows.index(chosen))
    tried(place, form, PIN)
    assert [key.name for key in page.ring.keys] == [CHAIR_NAME]
    page.sign.act()
    place.hands.settle()
    assert handing.periods(place.desk)[0].signers == ("chair",)
    place.close()


@pytest.fixture
def scaled(qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    yield
    qapp.setFont(before)


def test_it_fits_at_150_percent_and_everything_has_a_name(qtbot, habits, template, tmp_path, scaled, card):
    card.tries = 1
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    page = place.show("handing")
    form = looked(place, page)
    areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
    assert [
        one for one in areas if one.horizontalScrollBar().maximum() > 0 and one.width() > theme.em(6)
    ] == []
    inner = page.panel.inner
    assert [
        one for one in inner.findChildren(QWidget) if one.isVisible() and one.width() > inner.width()
    ] == []
    nameless = [
        one
        for one in form.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        and one.isVisibleTo(form) and not one.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]  # fmt: skip
    assert nameless == []
    QApplication.processEvents()
    place.close()
