"""The clerk's way in the window: enrol, receive, check, answer; two branches and a forged stick."""

import os

import pytest

from desktop.committee.records import KeyState, ReceivedState
from desktop.packets.envelope import wrap
from desktop.services.committee import enrolling, receiving, returning
from desktop.services.committee.office import make_office_key, office_record, open_office_key
from desktop.signing.enveloped import encrypt_to
from desktop.ui.committee.office_keys import OFFICE, office_ring, open_of, opening_keys, reading_ring
from tests.ui.committee_desk import (
    KEY_PASSWORD,
    OTHER_UNIT,
    UNIT,
    lay_sticks,
    make_committee,
    open_office,
    packet,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_committee(tmp_path_factory.mktemp("committee"))


@pytest.fixture(scope="module")
def sticks(tmp_path_factory):
    return lay_sticks(tmp_path_factory.mktemp("sticks"))


@pytest.fixture
def office(qtbot, template, tmp_path):
    made = open_office(qtbot, template, tmp_path)
    yield made
    made.close()
    assert made.troubles == []


@pytest.fixture
def page(office):
    return office.show("receiving")


def read(office, page, stick):
    page.receive(stick)
    office.hands.settle()
    office.hands.settle()


def compare(office, branches, words):
    """Type what stands on the paper, and confirm."""
    compare = branches.compare
    assert branches.stack.currentWidget() is compare
    compare.typed.setPlainText(words)
    if compare.add_unit.isVisible():
        assert not compare.button.isEnabled(), "a branch that is not in the list is not taken silently"
        compare.add_unit.click()
    assert compare.button.isEnabled()
    branches.act()
    office.hands.settle()
    office.hands.settle()


def states(office):
    return {(one.unit, one.kind, one.sequence): one.state for one in receiving.book(office.desk)
            if one.kind == "monthly"}  # fmt: skip


def test_the_whole_way(office, page, sticks, tmp_path):
    """Enrol - receive - check - receipt, with two branches and one forged stick."""
    read(office, page, sticks["chi-bo-a"])
    read(office, page, sticks["chi-bo-b"])
    assert page.list.waiting == 5
    line = page.list.current()
    assert line.received.unit in (UNIT, OTHER_UNIT)
    page.act()
    office.hands.settle()
    branches = office.window.current().front()
    while branches.stack.currentWidget() is branches.compare:
        card = branches.compare._card
        paper = " ".join(card.words) if card.card.unit == UNIT else card.groups
        compare(office, branches, paper)
        assert "Đã ghi nhận khóa" in branches.banner.text()
        if branches.next.isVisible():
            branches.act()
    assert branches.table.records.rowCount() == 2
    assert {one.state for one in enrolling.keys(office.desk, UNIT)} == {KeyState.ENROLLED}

    page = office.show("receiving")
    read(office, page, sticks["gia"])
    assert "KHÔNG hợp lệ" in page.banner.text()
    assert page.list.waiting == 4, "three genuine packets and one of a stranger; the broken one is in no book"
    decided = 0
    while page.list.waiting:
        line = page.list.current()
        if line.verdict == "valid":
            page.act()
        else:
            assert not page.decision.accept.isVisible(), "what is not valid can never be accepted"
            page.act()
            office.hands.settle()
            page.decision.usual.chosen.emit("Gói không nối với gói trước.")
            page.decision.refuse_now()
        office.hands.settle()
        office.hands.settle()
        decided += 1
        assert decided < 9
    assert sorted(states(office).values()) == ["accepted", "accepted", "accepted", "refused"]

    assert page.main.text() == "Ghi biên nhận ra USB"
    page.next_step()
    office.hands.settle()
    view = page.returns
    assert not view.button.isEnabled()
    view.key.file.set_path(office.folder / "office.p12")
    view.key.password.setText(KEY_PASSWORD)
    view.key.open_file()
    office.hands.settle()
    for unit in (UNIT, OTHER_UNIT):
        folder = tmp_path / f"usb-{len(unit)}"
        folder.mkdir()
        view.units.select(unit)
        view.sticks.choose_folder(folder)
        office.hands.settle()
        if unit == OTHER_UNIT:  # its chair's certificate cannot be encrypted to
            assert view.missing.text() == "Gõ mật khẩu phong bì đã thống nhất với chi bộ."
            for line in (view.cover.password, view.cover.again):
                line.setText("chim hot tren canh")
        else:
            assert "Nguyễn Văn Minh" in view.cover.said.text()
        view.act()
        office.hands.settle()
        office.hands.settle()
        assert len(list(folder.iterdir())) == 1
    assert returning.pending(office.desk) == ()
    page.show_incoming()
    office.hands.settle()
    assert page.main.text() == "Chọn USB, thư mục…"
    assert not page.give_back.isVisible()


def test_a_wrong_paper_is_noticed_while_it_is_typed_and_never_enrolled(office, page, sticks):
    branches = office.show("branches")
    branches.read_card(sticks["chi-bo-a"] / "the-khoa.asice")
    office.hands.settle()
    compare = branches.compare
    groups = compare._card.groups
    other = groups.replace(groups[5:9], "0000")
    compare.add_unit.setChecked(True)
    compare.typed.setPlainText(groups[:14])
    assert compare.told.text() == "Giống đến 3/16, gõ tiếp."
    assert not compare.button.isEnabled()
    compare.typed.setPlainText(other)
    assert compare.told.text().startswith("✕ Nhóm thứ 2 không giống.")
    assert not compare.button.isEnabled()
    compare.enrol()
    office.hands.settle()
    assert enrolling.keys(office.desk, UNIT) == ()
    compare.begin_refusal()
    assert compare.reason.value() == "Dấu vân tay trên giấy khác dấu vân tay của khóa."
    compare.refuse_now()
    office.hands.settle()
    assert [one.state for one in enrolling.keys(office.desk, UNIT)] == [KeyState.REFUSED]


def test_a_packet_of_an_unknown_key_leads_to_the_card_that_waits(office, page, sticks):
    read(office, page, sticks["chi-bo-a"])
    page.list.table.select_row(1)
    office.hands.settle()
    assert page.list.current().received.kind == "monthly"
    assert not page.decision.accept.isVisible()
    assert page.decision.compare.isVisible()
    page.act()
    office.hands.settle()
    office.hands.settle()
    branches = office.window.current().front()
    assert branches.compare.isVisible()
    assert branches.compare._card.card.unit == UNIT


def test_the_card_of_another_person_helps_a_strangers_packet_nothing(office, page, sticks):
    read(office, page, sticks["chi-bo-a"] / "the-khoa.asice")
    read(office, page, sticks["gia"] / "goi-3.asice")
    assert page.list.current().received.signers == ("Kẻ Mạo Danh",)
    assert not page.decision.compare.isVisible()
    assert not page.decision.accept.isEnabled()
    assert page.decision.refuse.isEnabled()


def test_a_reason_is_needed_to_send_back_and_a_decision_can_be_reconsidered(office, page, sticks):
    read(office, page, sticks["gia"])
    assert page.decision.refuse.isVisible()
    page.decision.begin_refusal()
    page.decision.refuse_now()
    assert "Ghi ít nhất một lý do" in page.decision.complaint.text()
    page.decision.reason.set_text_quietly("Không có thẻ khóa.\nHỏi lại đồng chí bí thư.", force=True)
    page.decision.refuse_now()
    office.hands.settle()
    line = receiving.book(office.desk)[0]
    assert line.state is ReceivedState.REFUSED
    assert line.reasons == ("Không có thẻ khóa.", "Hỏi lại đồng chí bí thư.")
    page.list.turn_to("refused")
    office.hands.settle()
    assert page.decision.again.isVisible()
    assert "Không có thẻ khóa." in page.decision.reasons.text()
    page.decision.again.click()
    office.hands.settle()
    assert receiving.book(office.desk)[0].state is ReceivedState.WAITING


def test_what_is_no_packet_is_shown_but_not_written_into_the_book(office, page, sticks):
    read(office, page, sticks["gia"] / "goi-2.asice")
    assert receiving.book(office.desk) == ()
    assert page.list.filter == "other"
    assert page.list.current().verdict == "invalid"
    assert not page.decision.isVisible()
    assert page.answers.verdict.word.text() == "Không hợp lệ"


def test_an_encrypted_packet_opens_by_password_or_when_the_office_key_is_opened(office, page, tmp_path):
    stick = tmp_path / "kin"
    stick.mkdir()
    sealed = encrypt_to(packet(1), office_record(office.desk).certificate, os.urandom)
    (stick / "goi-1.p7m").write_bytes(sealed)
    (stick / "goi-2.scbgoi").write_bytes(wrap(packet(2), "bon con chim", random_bytes=os.urandom))
    read(office, page, stick)
    assert receiving.book(office.desk) == ()
    assert page.intake.secret.isVisible()
    page.intake.secret.given.emit("bon con chim")
    office.hands.settle()
    office.hands.settle()
    assert [one.sequence for one in receiving.book(office.desk)] == [2]
    key = open_office_key(office.folder / "office.p12", KEY_PASSWORD, desk=office.desk)
    office_ring(office.context).add(key, office.folder / "office.p12")
    office.hands.settle()
    office.hands.settle()
    assert sorted(one.sequence for one in receiving.book(office.desk)) == [1, 2]


def opened_to_read(office, page, path):
    """Open a key file in the form beside what stayed closed."""
    page.intake.by_key.setChecked(True)
    assert not page.intake.secret.isVisible(), "one way of opening at a time"
    page.intake.keys.file.set_path(path)
    page.intake.keys.password.setText(KEY_PASSWORD)
    page.intake.keys.open_file()
    for _ in range(4):
        office.hands.settle()


def test_what_was_sealed_to_the_office_key_before_is_read_with_it_and_answered_with_the_new(
    office, page, tmp_path
):
    stick, old = tmp_path / "cu", office_record(office.desk)
    stick.mkdir()
    (stick / "goi-1.p7m").write_bytes(encrypt_to(packet(1), old.certificate, os.urandom))
    make_office_key(office.desk, tmp_path / "moi.p12", password=KEY_PASSWORD)
    read(office, page, stick)
    assert page.intake.by_key.isVisible()
    opened_to_read(office, page, office.folder / "office.p12")
    assert [one.sequence for one in receiving.book(office.desk)] == [1]
    assert not page.intake.by_key.isVisible()
    assert [key.fingerprint for key in reading_ring(office.context).keys] == [old.id]
    assert open_of(office_ring(office.context), OFFICE) is None, "nothing is signed with it"
    page.intake.keys.shut.click()
    assert opening_keys(office.context) == ()


def test_the_office_key_in_use_is_opened_once_to_read_and_to_answer(office, page, tmp_path):
    stick, record = tmp_path / "kin", office_record(office.desk)
    stick.mkdir()
    (stick / "goi-1.p7m").write_bytes(encrypt_to(packet(1), record.certificate, os.urandom))
    read(office, page, stick)
    opened_to_read(office, page, office.folder / "root.p12")
    assert "không dùng để mở gói mã hóa" in page.intake.keys.complaint.text()
    opened_to_read(office, page, office.folder / "office.p12")
    assert [one.sequence for one in receiving.book(office.desk)] == [1]
    assert open_of(office_ring(office.context), OFFICE).fingerprint == record.id
    assert reading_ring(office.context).keys == ()


def test_of_two_open_office_keys_the_one_that_came_last_signs(office, tmp_path):
    old = open_office_key(office.folder / "office.p12", KEY_PASSWORD, desk=office.desk)
    ring = office_ring(office.context)
    ring.add(old, office.folder / "office.p12")
    new = make_office_key(office.desk, tmp_path / "moi.p12", password=KEY_PASSWORD)
    ring.add(new, tmp_path / "moi.p12")
    assert open_of(ring, OFFICE) is new
    assert {key.fingerprint for key in opening_keys(office.context)} == {old.fingerprint, new.fingerprint}
