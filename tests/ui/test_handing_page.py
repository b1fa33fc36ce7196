"""The handing-in page: its words for each state, its way by keyboard, its size, and small decisions."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.services import handing, packing, papers, reports
from desktop.services.handing import CHAIR, RECORDER, PeriodLine, PeriodState
from desktop.storage.kept import PacketLine
from desktop.ui import theme
from desktop.ui.handing import states
from desktop.ui.handing.page import _most_urgent
from desktop.ui.handing.picture import draw
from desktop.ui.handing.stick import Place as StickPlace
from tests.ui.closed_desk import CHAIR_NAME, KEY_PASSWORD, PERIOD, RECORDER_NAME, make_closed_vault, make_keys
from tests.ui.meeting_desk import Place, open_copy


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_closed_vault(tmp_path_factory.mktemp("closed"))


@pytest.fixture(scope="module")
def key_files(tmp_path_factory):
    return make_keys(tmp_path_factory.mktemp("keys"))


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()


@pytest.fixture
def page(place):
    return place.show("handing")


PACKET = PacketLine(
    id="1", period="2026-10", version=1, sequence=7, name="x.asice", size=1, sha256="0" * 64, created=""
)


def line(period, state, **facts):
    return PeriodLine(period=period, meeting_id=period, state=state, **facts)


def test_every_state_has_its_words_and_its_next():
    assert [states.state_word(one) for one in states.STEPS] == [
        "Đang ghi", "Đã chốt", "Đã ký", "Đã đóng gói", "Đã ghi ra USB", "Đảng ủy đã nhận",
    ]  # fmt: skip
    assert [states.next_state(one) for one in states.STEPS] == [*states.STEPS[1:], None]
    assert {*states.STEPS, PeriodState.RETURNED} == set(PeriodState)
    for state in PeriodState:
        packet = PACKET if state is not PeriodState.OPEN else None
        shown = line("2026-10", state, signers=(RECORDER, CHAIR))
        assert states.told_of(shown, packet)
        assert all(states.step_words(shown, step)[0] for step in states.STEPS)
    assert states.step_words(line("2026-10", PeriodState.RETURNED), PeriodState.RECEIVED) == (
        "Đảng ủy trả lại", theme.Tone.BAD,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "1 KB"), (18_900, "18 KB"), (3_600_000, "3,4 MB"), (16_008_609_792, "14,9 GB")],
)
def test_amounts_are_written_for_people(count, said):
    assert states.amount(count) == said


def test_the_period_that_waits_is_shown_first():
    written, sealed = line("2026-09", PeriodState.WRITTEN), line("2026-10", PeriodState.SEALED)
    opened = line("2026-11", PeriodState.OPEN)
    assert _most_urgent((opened, sealed, written)) == sealed
    assert _most_urgent((opened, written)) == opened
    assert states.state_line(line("2026-10", PeriodState.SIGNED, signers=("chair",))) == "Đã ký 1/2"
    assert states.state_line(
        line("2026-10", PeriodState.WRITTEN, written_at="2026-10-05T19:32:00+07:00")
    ) == "Đã ghi ra USB, 05/10/2026"


def test_an_open_period_leads_to_its_minutes(place):
    place.begin("2026-11")
    went = []
    place.context.went.connect(lambda key, target: went.append((key, target)))
    page = place.show("handing", "2026-11")
    assert page.steps[PeriodState.OPEN].text() == "▶ Ghi biên bản"
    assert not page.sign.isVisible()
    assert not page.picture.isVisible()
    page.next_step()
    place.hands.settle()
    assert went == [("meeting", "2026-11")]


def test_the_next_step_is_one_shortcut_and_goes_to_what_is_missing(page, place):
    page.table.setFocus()
    place.hands.press("Ctrl+Return")
    assert page.keys.to_open.hasFocus()


def test_a_period_waits_for_its_other_signature_with_the_first_key_closed_to_it(page, place, key_files):
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=place.context.now())
    page.ring.add(key, key_files[CHAIR_NAME])
    page.sign.act()
    place.hands.settle()
    assert not page.sign.button.isEnabled()
    assert page.sign.hint.text().endswith(f"Mở khóa của đồng chí {RECORDER_NAME}, người ghi biên bản để ký.")
    page.sign.act()
    place.hands.settle()
    assert handing.periods(place.desk)[0].signers == ("chair",)


def test_keys_are_forgotten_when_closed(page, place, key_files):
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=place.context.now())
    page.ring.add(key, key_files[CHAIR_NAME])
    assert page.sign.button.isEnabled()
    page.ring.forget(key.fingerprint)
    assert not page.sign.button.isEnabled()
    assert page.keys.held.count() == 0
    assert page.keys_fold.head.text() == "Khóa ký"


def test_a_stick_that_may_only_be_read_says_so_and_cannot_be_chosen(page, place, key_files):
    keys = [handing.open_key(path, KEY_PASSWORD, now=place.context.now()) for path in key_files.values()]
    packing.seal(place.desk, PERIOD, keys)
    page.refresh(None)
    place.hands.settle()
    page.stick._timer.stop()
    locked = StickPlace(path="/media/KHOA", name="KHOA", free=10**9, total=10**9, writable=False)
    page.stick._show_places((locked,))
    assert page.stick.sticks.records.index(0, 2).data() == "✕ chỉ cho đọc"
    assert not page.stick.button.isEnabled()
    page.stick._show_places((locked, StickPlace(path="/media/USB", name="USB", free=10**9, total=10**9)))
    page.stick.sticks.select("/media/USB")
    assert page.stick.button.isEnabled()
    page.stick._show_places(())
    assert page.stick.none.isVisible()
    assert not page.stick.button.isEnabled()


@pytest.fixture
def scaled(qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("sealed", [False, True])
def test_nothing_scrolls_sideways_at_150_percent(qtbot, template, tmp_path, scaled, key_files, sealed):
    place = Place(qtbot, open_copy(template, tmp_path), QSize(1366, 768))
    keys = [handing.open_key(path, KEY_PASSWORD, now=place.context.now()) for path in key_files.values()]
    if sealed:
        packing.seal(place.desk, PERIOD, keys)
    page = place.show("handing")
    for key in keys:
        page.ring.add(key, key_files[key.name])
    page.keys._turn_to(page.keys.make_form)
    place.hands.settle()
    areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
    sideways = [one for one in areas if one.horizontalScrollBar().maximum() > 0 and one.width() > theme.em(6)]
    assert place.window.width() <= 1366
    assert sideways == []
    assert page.stick.isVisible() is sealed
    inner = page.panel.inner
    wide = [one for one in inner.findChildren(QWidget) if one.isVisible() and one.width() > inner.width()]
    assert wide == []
    place.close()


def test_everything_that_takes_the_focus_has_a_name(page, place, key_files):
    page.keys._turn_to(page.keys.make_form)
    page.keys.open_form.show()
    keys = [handing.open_key(path, KEY_PASSWORD, now=place.context.now()) for path in key_files.values()]
    page.ring.add(keys[0], key_files[keys[0].name])
    for part in (page.stick, page.stick.excuse, page.stick.sticks, page.seal, page.again):
        part.show()
    place.hands.settle()
    page.show_verify()
    page.verify.secret.show()
    page.verify.left.show()
    nameless = [
        one
        for side in (page.periods, page.verify)
        for one in side.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        and one.isVisibleTo(side) and not one.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_key_opened_last_is_the_one_to_sign_with(page, place, key_files):
    """Also while the first key's holder has not signed: nobody signs by chance with the other's key."""
    for name, path in key_files.items():
        page.ring.add(handing.open_key(path, KEY_PASSWORD, now=place.context.now()), path)
        assert page.sign.key.currentText() == name


def open_keys(page, place, key_files):
    for path in key_files.values():
        page.ring.add(handing.open_key(path, KEY_PASSWORD, now=place.context.now()), path)


def test_what_was_just_signed_stays_chosen_and_is_named(page, place, key_files):
    """A report stands in the list beside the minutes: it must not take the place of what was signed."""
    reports.issue(place.desk, "2026-10")
    page.enter(PERIOD)
    place.hands.settle()
    assert [bool(one.report_id) for one in page.table.records.rows] == [False, True]
    open_keys(page, place, key_files)
    page.sign.act()
    place.hands.settle()
    assert page.table.current().meeting_id
    assert page.banner.text().startswith("Đã ký biên bản tháng 10/2026.")


def test_a_report_shows_the_page_it_is_signed_on_before_it_is_signed(place, key_files):
    reports.issue(place.desk, "2026-10")
    report = next(one for one in handing.lines(place.desk) if one.report_id)
    before = handing.paper_to_hand_in(place.desk, report).content
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=place.context.now())
    handing.sign_line(place.desk, report, key, CHAIR)
    after = handing.paper_to_hand_in(place.desk, report).content
    assert handing.signing_page(before) == handing.signing_page(after)
    assert handing.signing_page(before) < papers.page_count(before) - 1, "statistics stand behind the report"


def test_pages_across_are_drawn_as_wide_as_upright_ones(place):
    reports.issue(place.desk, "2026-10")
    report = next(one for one in handing.lines(place.desk) if one.report_id)
    shapes = [(one.width(), one.height()) for one in draw(place.desk, report, 400, whole=True)]
    assert any(width > height for width, height in shapes)
    assert all(abs(width - 400) <= 1 for width, _height in shapes)


def test_a_complaint_about_a_key_is_brought_into_sight(page, place):
    page.keys._turn_to(page.keys.make_form)
    place.hands.settle()
    page.keys.new_password.setText("khoa-ky-1")
    page.keys.again.setText("khoa-ky-2")
    page.keys.again.setFocus()
    page.panel.verticalScrollBar().setValue(0)
    page.keys.make_file()
    place.hands.settle()
    said = page.keys.reason
    assert said.visibleRegion().boundingRect() == said.rect()


def test_once_a_folder_is_chosen_the_password_is_next(page, place, key_files, tmp_path):
    keys = [handing.open_key(path, KEY_PASSWORD, now=place.context.now()) for path in key_files.values()]
    packing.seal(place.desk, PERIOD, keys)
    page.enter(PERIOD)
    place.hands.settle()
    page.stick.choose_folder(tmp_path)
    place.hands.settle()
    assert page.stick.password.hasFocus()
    place.hands.press("Return")
    assert page.stick.again.hasFocus()
