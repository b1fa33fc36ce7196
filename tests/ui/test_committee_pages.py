"""Branches and keys, trust, settings of the committee's window; its size, its names, its beginning."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFileDialog

from desktop.committee.records import EndReason, KeyState, TrustKind
from desktop.jobs.runner import Jobs
from desktop.services import registers, setup
from desktop.services.committee import enrolling, founding, office, trust, units
from desktop.ui import pages, theme
from desktop.ui.committee.fingerprints import Typed
from desktop.ui.start.flow import StartFlow
from desktop.words import install
from tests.services.committee.conftest import key_card
from tests.signing import people
from tests.signing.pki import test_pki
from tests.ui.committee_desk import KEY_PASSWORD, OTHER_UNIT, UNIT, lay_sticks, make_committee, open_office
from tests.ui.meeting_desk import PASSWORD
from tests.ui.window_desk import close_window, focusable, open_window, settle, spoken_name


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_committee(tmp_path_factory.mktemp("committee"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    """A committee's vault on its first day: no key yet."""
    return make_committee(tmp_path_factory.mktemp("bare"), keys=False)


@pytest.fixture(scope="module")
def sticks(tmp_path_factory):
    return lay_sticks(tmp_path_factory.mktemp("sticks"))


@pytest.fixture
def clerk(qtbot, template, tmp_path):
    made = open_office(qtbot, template, tmp_path)
    yield made
    made.close()


def enrol(clerk, key=None, **said):
    from desktop.services.committee import cards

    card = cards.card_in(clerk.desk, key_card(key or people.chair(), **said))
    enrolling.enrol(clerk.desk, card, typed=card.groups, add_unit=True)
    return card


def settled(clerk):
    clerk.hands.settle()
    clerk.hands.settle()


# -- branches and keys ----------------------------------------------------------------------------------


def test_a_branch_is_added_by_keyboard_and_a_name_twice_is_refused(clerk):
    page = clerk.show("branches")
    page.begin_adding()
    for _ in range(2):
        page.name.setText(UNIT)
        page.add_unit()
        settled(clerk)
    assert [line.unit.name for line in units.units(clerk.desk)] == [UNIT]
    assert page.banner.text()
    assert page.table.current().unit.name == UNIT
    assert page.unit.none.isVisible(), "without a key nothing of this branch can be accepted"


def test_a_key_is_withdrawn_only_after_a_question_that_says_what_becomes_of_old_signatures(clerk):
    card = enrol(clerk)
    page = clerk.show("branches")
    settled(clerk)
    shown = page.unit.cards[0]
    assert shown.badge.text() == "✓ Đang dùng"
    assert "đối chiếu thẻ giấy" in shown.text.text()
    shown.revoke.click()
    form = page.unit.form
    assert form.isVisible()
    form.reason.set_value_quietly(EndReason.COMPROMISED)
    form.reason.chosen.emit(EndReason.COMPROMISED)
    assert "Không tin chữ ký nào" in form.meaning.text()
    form.note.setText("Mất USB chứa khóa.")
    form._go()
    assert page.question.text().startswith("Thu hồi khóa của đồng chí Nguyễn Văn Minh?")
    assert enrolling.find_key(clerk.desk, card.groups).state is KeyState.ENROLLED
    page.question.yes.click()
    settled(clerk)
    record = enrolling.find_key(clerk.desk, card.groups)
    assert (record.state, record.end_reason, record.end_note) == (
        KeyState.REVOKED, EndReason.COMPROMISED, "Mất USB chứa khóa.",
    )  # fmt: skip
    assert page.unit.none.isVisible()
    assert page.unit.past.isVisible()
    assert "thu hồi khóa" in page.unit.cards[0].more._inside.text().lower()


def test_a_day_to_come_is_no_day_to_withdraw_a_key_from(clerk):
    enrol(clerk)
    page = clerk.show("branches")
    settled(clerk)
    record = page.unit.cards[0].record
    tomorrow = (clerk.context.today() + timedelta(days=1)).isoformat()
    page.unit._begin_revocation(record)
    page.unit._revoke(record, EndReason.CESSATION, tomorrow, "")
    settled(clerk)
    assert "không thể ở sau hôm nay" in page.banner.text()
    assert enrolling.keys(clerk.desk, UNIT)[0].state is KeyState.ENROLLED


def test_a_renewal_signed_by_the_key_before_needs_no_paper(clerk, tmp_path):
    enrol(clerk)
    new = people.software_key("Nguyễn Văn Minh ")
    path = tmp_path / "the.asice"
    path.write_bytes(key_card(new, holder="Nguyễn Văn Minh", previous=people.chair()))
    page = clerk.show("branches")
    page.read_card(path)
    settled(clerk)
    view = page.compare
    assert view.without_strip.isVisible()
    assert view.button.isEnabled()
    view.typed.setPlainText("0000")
    assert not view.button.isEnabled(), "what was typed must fit, needed or not"
    view.typed.setPlainText("")
    page.act()
    settled(clerk)
    states = {one.id: one.state for one in enrolling.keys(clerk.desk, UNIT)}
    assert states == {new.fingerprint: KeyState.ENROLLED, people.chair().fingerprint: KeyState.REPLACED}


def test_a_card_dropped_on_the_page_is_compared_and_another_file_is_told(clerk, sticks):
    page = clerk.show("branches")
    drop(page, sticks["chi-bo-a"] / "the-khoa.asice")
    settled(clerk)
    assert page.compare.isVisible()
    assert page.compare.typed.hasFocus()
    clerk.hands.press("Escape")
    settled(clerk)
    assert page.listed.isVisible()
    drop(page, sticks["chi-bo-a"] / "goi-1.asice")
    settled(clerk)
    assert page.listed.isVisible()
    assert page.banner.text()


def drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.dropEvent(event)


GROUPS = "3F2A 91C0 BEEF 0001"
WORDS = ("tuần", "kiệu", "ba ba", "xóm")


@pytest.mark.parametrize(
    ("typed", "right", "wrong", "whole"),
    [
        ("", 0, 0, False),
        ("3f2a 91", 1, 0, False),
        ("3f2a91c0beef0001", 4, 0, True),
        ("3F2A-91C0-BEEF-0001", 4, 0, True),
        ("3F2A 91C1", 1, 2, False),
        ("3F2A 91C0 BEEF 0001 7", 4, 5, False),
        ("tuan", 1, 0, False),
        ("Tuần, kiệ", 1, 0, False),
        ("tuan keo", 1, 2, False),
    ],
)
def test_what_was_typed_is_followed_group_by_group_or_word_by_word(typed, right, wrong, whole):
    found = Typed(typed, GROUPS, WORDS)
    assert (found.right, found.wrong, found.is_whole) == (right, wrong, whole)


# -- trust ----------------------------------------------------------------------------------------------


def test_the_first_day_begins_with_the_office_key_and_its_card(qtbot, bare, tmp_path, monkeypatch):
    clerk = open_office(qtbot, bare, tmp_path)
    page = clerk.show("trust")
    settled(clerk)
    assert page.said.text().startswith("Bước đầu: tạo khóa của văn phòng đảng ủy")
    assert not page.card_section.isVisible()
    form = page.make_office
    assert form.isVisible()
    form.file.set_path(tmp_path / "van-phong.p12")
    for field in (form.pair.first, form.pair.second):
        field.line.setText("bon con chim")
    form.make()
    settled(clerk)
    record = office.office_record(clerk.desk)
    assert record.place == str(tmp_path / "van-phong.p12")
    assert page.office.said.text() == f"✓ Đang mở: {record.holder}"
    assert page.card_section.isVisible()
    folder = tmp_path / "usb"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.card.write_button.click()
    settled(clerk)
    assert sorted(path.suffix for path in folder.iterdir()) == [".asice", ".pdf"]
    page.office.shut.click()
    assert page.office.form.isVisible()
    page.card.print_card()
    assert "Mở khóa của văn phòng đảng ủy trước" in page.banner.text()
    page.office.password.setText("sai mat khau")
    page.office.open_file()
    settled(clerk)
    assert page.office.complaint.isVisible()
    page.office.password.setText("bon con chim")
    page.office.open_file()
    settled(clerk)
    assert page.office.key is not None
    assert clerk.troubles == []
    clerk.close()


def test_issuers_and_lists_are_added_by_dropping_and_a_removal_is_asked(clerk, tmp_path):
    pki = test_pki()
    (tmp_path / "goc.cer").write_bytes(pki.root_certificate)
    (tmp_path / "danh-sach.crl").write_bytes(pki.crl())
    (tmp_path / "ghi-chu.cer").write_bytes(b"khong phai chung thu")
    page = clerk.show("trust")
    settled(clerk)
    before = len(trust.items(clerk.desk))
    drop(page, tmp_path / "ghi-chu.cer")
    settled(clerk)
    assert page.banner.text()
    assert len(trust.items(clerk.desk)) == before
    drop(page, tmp_path / "goc.cer")
    settled(clerk)
    added = [one for one in trust.items(clerk.desk) if one.content == pki.root_certificate]
    assert len(added) == 1
    assert page.issuers.select(added[0].id)
    page.remove_issuer.click()
    assert page.question.text().startswith("Bỏ “")
    page.question.no.click()
    assert len(trust.items(clerk.desk)) == before + 1
    page.remove_issuer.click()
    page.question.yes.click()
    settled(clerk)
    assert len(trust.items(clerk.desk)) == before


def test_a_list_past_its_day_is_told_by_a_word_not_by_colour_alone(clerk):
    page = clerk.show("trust")
    settled(clerk)
    kept = next(one for one in trust.items(clerk.desk) if one.kind is TrustKind.CRL)
    assert not page._until(kept).startswith("⚠")
    import msgspec

    old = msgspec.structs.replace(kept, ends="2026-01-05T00:00:00+07:00")
    assert page._until(old) == "⚠ 05/01/2026, đã quá"


def test_a_brought_key_takes_the_place_of_the_office_key_only_after_a_question(clerk, tmp_path):
    from desktop.services import handing

    path = tmp_path / "mang-theo.p12"
    handing.make_key(path, name="Văn phòng", unit="Đảng ủy xã Thới Hưng", password=KEY_PASSWORD,
                     now=clerk.context.now())  # fmt: skip
    before = office.office_record(clerk.desk).id
    page = clerk.show("trust")
    settled(clerk)
    page.take_fold.unfold()
    page.take_office.file.set_path(path)
    page.take_office.password.setText(KEY_PASSWORD)
    page.take_office.open_file()
    settled(clerk)
    assert "thay khóa đang dùng" in page.question.text()
    assert office.office_record(clerk.desk).id == before
    page.question.yes.click()
    settled(clerk)
    assert office.office_record(clerk.desk).id != before
    assert page.office.key is not None


# -- the window -----------------------------------------------------------------------------------------


def test_the_rail_of_a_committee_and_its_settings(qtbot, usual_looks, template, own_home):
    copy = own_home / "dang-uy"
    shutil.copytree(template, copy)
    window = open_window(qtbot, copy / "dang-uy.scb", PASSWORD)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    place = window.workplace
    assert place._rail.keys() == ("receiving", "branches", "trust", "settings", "lock")
    assert place.page_key() == "receiving"
    assert window.windowTitle().startswith("Đảng ủy xã Thới Hưng")
    for number, key in enumerate(("receiving", "branches", "trust", "settings"), 1):
        qtbot.keyClick(place, Qt.Key(ord(str(number))), Qt.KeyboardModifier.ControlModifier)
        assert place.page_key() == key
        settle(qtbot, window)
        assert place.current().isAncestorOf(QApplication.focusWidget())
    page = place.current().front()
    page.enter("audit")
    settle(qtbot, window)
    assert page.parts["audit"].table.records.rowCount() == len(registers.audit(window.context.desk))
    line = page.parts["committee"].lines["superior"]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Tinh uy Can Tho")
    page.parts["committee"].kind.setFocus()
    settle(qtbot, window)
    assert founding.committee(window.context.desk).superior == "Tinh uy Can Tho"
    window.use_language("en")
    settle(qtbot, window)
    assert window.workplace.page_key() == "settings"
    close_window(qtbot, window)


def test_keys_are_closed_with_the_vault(qtbot, usual_looks, template, own_home):
    from desktop.ui.committee.office_keys import office_ring

    copy = own_home / "dang-uy"
    shutil.copytree(template, copy)
    window = open_window(qtbot, copy / "dang-uy.scb", PASSWORD)
    desk = window.context.desk
    key = office.open_office_key(copy / "office.p12", KEY_PASSWORD, desk=desk)
    closed = []
    ring = office_ring(window.context)
    ring.add(key, copy / "office.p12")
    ring.destroyed.connect(lambda: closed.append(True))
    window.workplace.show_page("trust")
    settle(qtbot, window)
    assert office_ring(window.context) is ring, "one ring for all pages"
    window.lock()
    qtbot.waitUntil(lambda: window.context is None, timeout=15000)
    qtbot.waitUntil(lambda: bool(closed), timeout=5000)
    close_window(qtbot, window)


def test_the_set_up_of_a_committees_book(qtbot, usual_looks, own_home):
    jobs, opened = Jobs(), []
    flow = StartFlow(jobs, None)
    qtbot.addWidget(flow)
    flow.opened.connect(opened.append)
    flow.show()
    flow.begin()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=15000)
    wizard = flow.wizard
    wizard.kind.committee.click()
    wizard.go_next()
    assert wizard._where.text() == "Bước 2/4: Đảng ủy"
    wizard.go_next()
    assert "Tên đảng ủy" in wizard.banner.text()
    wizard.committee.name.setText("Đảng ủy xã Thới Hưng")
    wizard.go_next()
    wizard.go_back()
    assert wizard.committee.isVisible()
    wizard.go_next()
    wizard.person.name.setText("Lê Thị Văn Thư")
    for field in (wizard.person.pair.first, wizard.person.pair.second):
        field.line.setText("bon con chim")
    wizard.go_next()
    qtbot.waitUntil(lambda: wizard.desk is not None, timeout=20000)
    wizard.code.kept.click()
    wizard.code.go_on.click()
    desk = opened[0]
    assert founding.kind_of(desk) == pages.COMMITTEE
    assert desk.path.name == "dang-uy-xa-thoi-hung.scb"
    jobs.close()
    desk.close()
    assert setup.known_vaults() == (desk.path,)


@pytest.fixture
def scaled(qapp):
    before = qapp.font()
    theme.apply_scale(qapp, 150)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("key", pages.committee_registry)
def test_nothing_scrolls_sideways_at_150_percent(qtbot, template, sticks, tmp_path, scaled, key):
    clerk = open_office(qtbot, template, tmp_path, QSize(1366, 768))
    enrol(clerk)
    receiving = clerk.show("receiving")
    receiving.receive(sticks["gia"])
    settled(clerk)
    page = clerk.show(key)
    settled(clerk)
    views = [lambda: None]
    if key == "receiving":
        views += [page.decision.begin_refusal, page.show_returns]
    if key == "branches":
        views += [lambda: page.unit._begin_revocation(page.unit.cards[0].record),
                  lambda: page.read_card(sticks["chi-bo-b"] / "the-khoa.asice")]  # fmt: skip
    for turn in views:
        turn()
        settled(clerk)
        areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
        wide = [one for one in areas if one.width() > theme.em(6)]
        sideways = [one for one in wide if one.horizontalScrollBar().maximum() > 0]
        assert clerk.window.width() <= 1366
        assert sideways == []
        tables = [one for one in areas if hasattr(one, "records")]
        cut = [one for one in tables if one.horizontalHeader().length() > one.viewport().width()]
        assert cut == [], "every column of a table is in sight"
    clerk.close()


@pytest.mark.parametrize("key", pages.committee_registry)
def test_everything_that_takes_the_focus_has_a_name(qtbot, template, sticks, tmp_path, key):
    clerk = open_office(qtbot, template, tmp_path)
    enrol(clerk)
    enrol(clerk, people.other_key(name="Phạm Quốc Khánh", kind="2048"), unit=OTHER_UNIT)
    clerk.show("receiving").receive(sticks["chi-bo-a"])
    settled(clerk)
    page = clerk.show(key)
    settled(clerk)
    for fold in (getattr(page, name, None) for name in ("office_fold", "root_fold", "take_fold")):
        if fold is not None:
            fold.unfold()
    for section in getattr(page, "sections", {}).values():
        section.unfold()
    if key == "receiving":
        page.decision.begin_refusal()
        page.papers.unfold()
        page.intake.secret.show()
    if key == "branches":
        page.begin_adding()
        page.unit._begin_revocation(page.unit.cards[0].record)
        page.unit.manage.unfold()
    settled(clerk)
    reached = focusable(page)
    assert len(reached) > 3
    assert [one for one in reached if not spoken_name(one)] == []
    if key == "receiving":
        page.show_returns()
        settled(clerk)
        assert [one for one in focusable(page) if not spoken_name(one)] == []
    clerk.close()
    QApplication.processEvents()


def test_the_guide_of_a_clerk_is_one_key_away_from_what_comes_in(clerk):
    page = clerk.show("receiving")
    settled(clerk)
    assert page.guide in focusable(page)
    assert page.guide.mapTo(page, page.guide.rect().topLeft()).y() < page.split.y()
    page.guide.setFocus()
    QTest.keyClick(page.guide, Qt.Key.Key_Return)
    settled(clerk)
    assert clerk.window.page_key() == "guide"


def test_a_usual_reason_is_written_in_vietnamese_whatever_the_window_speaks(clerk, sticks):
    page = clerk.show("receiving")
    install(lambda context, text: f"[{context}] {text}" if context == "DecisionPanel" else text)
    try:
        page.receive(sticks["chi-bo-a"])
        settled(clerk)
        usual, reason = page.decision.usual, "Nhầm kỳ: gói của tháng khác."
        usual.activated.emit(usual.findText(f"[DecisionPanel] {reason}"))
        assert page.decision.reason.value() == reason
    finally:
        install(None)


def test_a_prompt_is_signed_with_the_office_key_and_goes_with_the_next_stick(clerk, tmp_path):
    from desktop.services.committee import returning
    from desktop.ui.committee.office_keys import office_ring

    enrol(clerk)
    page = clerk.show("branches")
    settled(clerk)
    form = page.unit.prompts
    page.unit.prompting.unfold()
    form.seal()
    assert "Ghi nội dung" in form.complaint.text()
    form.text.setPlainText("Làm rõ việc thu, nộp đảng phí quý III.")
    form.issuer.setText("Ban Thường vụ Đảng ủy xã")
    form.seal()
    assert "chưa mở" in page.banner.text()
    key = office.open_office_key(clerk.folder / "office.p12", KEY_PASSWORD, desk=clerk.desk)
    office_ring(clerk.context).add(key, clerk.folder / "office.p12")
    form.seal()
    settled(clerk)
    assert form.text.value() == ""
    owed = returning.pending(clerk.desk)
    assert [(one.unit, len(one.unwritten)) for one in owed] == [(UNIT, 1)]
    assert owed[0].unwritten[0].kind == "prompt"


def test_a_receipt_whose_stick_was_lost_is_written_once_more(clerk, tmp_path):
    from desktop.services.committee import returning

    enrol(clerk)
    key = office.open_office_key(clerk.folder / "office.p12", KEY_PASSWORD, desk=clerk.desk)
    for name in ("mot", "hai"):
        (tmp_path / name).mkdir()
    returning.write_return(clerk.desk, UNIT, tmp_path / "mot", key)
    page = clerk.show("branches")
    settled(clerk)
    assert page.unit.sent.head.text().endswith("(1)")
    page.unit.sent.unfold()
    again = [one for one in focusable(page.unit.sent) if one.text() == "Ghi lại ra USB…"]
    again[0].click()
    settled(clerk)
    view = clerk.window.current().front().returns
    assert view.isVisible()
    assert not view.key.isVisible(), "it is signed already"
    view.sticks.choose_folder(tmp_path / "hai")
    settled(clerk)
    view.act()
    settled(clerk)
    assert len(list((tmp_path / "hai").iterdir())) == 1
    assert len(returning.returns(clerk.desk, UNIT)) == 1


def test_files_dropped_on_any_page_are_read_where_they_belong(clerk, sticks):
    clerk.show("settings")
    drop(clerk.window, sticks["chi-bo-a"])
    settled(clerk)
    assert clerk.window.page_key() == "receiving"
    assert clerk.window.current().list.waiting == 3


def test_branches_people_and_packets_are_found_without_marks(clerk, sticks, qtbot):
    enrol(clerk)
    page = clerk.show("receiving")
    page.receive(sticks["chi-bo-a"])
    settled(clerk)
    finder = clerk.window.finder
    finder.begin()
    qtbot.keyClicks(finder, "thoi hoa")
    qtbot.waitUntil(lambda: bool(finder.lines()))
    assert finder.lines()[0].startswith(UNIT)
    finder.clear()
    qtbot.keyClicks(finder, "van minh")
    qtbot.waitUntil(lambda: any(line.startswith("Nguyễn Văn Minh") for line in finder.lines()))
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    settled(clerk)
    assert clerk.window.page_key() == "branches"
    assert clerk.window.current().table.current().unit.name == UNIT
