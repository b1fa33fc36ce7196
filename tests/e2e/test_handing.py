"""Key, two signatures, packet, stick, verdict: the whole way through the page; and a stick that fails."""

import errno
import os
from pathlib import Path

import pytest

from desktop.checking.records import Question
from desktop.packets import stick
from desktop.services import handing, packing
from desktop.services.handing import CHAIR, RECORDER, PeriodState
from desktop.ui.theme import Tone
from tests.ui.closed_desk import (
    CHAIR_NAME,
    KEY_PASSWORD,
    PERIOD,
    RECORDER_NAME,
    make_closed_vault,
    make_keys,
)
from tests.ui.meeting_desk import Place, open_copy

ENVELOPE = "phong-bi-2026"


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    return make_closed_vault(tmp_path_factory.mktemp("closed"))


@pytest.fixture(scope="module")
def key_files(tmp_path_factory):
    return make_keys(tmp_path_factory.mktemp("keys"))


@pytest.fixture
def usb(tmp_path):
    """A folder that stands for the stick."""
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path / "desk"))
    yield made
    made.close()


@pytest.fixture
def page(place):
    return place.show("handing")


def period(place):
    return handing.periods(place.desk)[0]


def open_key(page, place, path, password=KEY_PASSWORD):
    page.keys.to_open.click()
    place.hands.settle()
    page.keys.file.set_path(path)
    page.keys.password.setFocus()
    page.keys.password.setText(password)
    place.hands.press("Return")
    place.hands.settle()


def seal(place, key_files):
    """Seal behind the page's back, to begin where the stick does."""
    keys = [handing.open_key(path, KEY_PASSWORD, now=place.context.now()) for path in key_files.values()]
    return packing.seal(place.desk, PERIOD, keys)


def choose_folder(page, place, folder):
    page.stick.choose_folder(folder)
    place.hands.settle()
    assert page.stick.sticks.current().path == str(folder)


def write(page, place, password=ENVELOPE):
    page.stick.password.setText(password)
    page.stick.again.setText(password)
    page.stick.button.click()
    place.hands.settle()


def test_a_closed_period_goes_to_a_verified_packet_on_a_stick(qtbot, page, place, key_files, usb):
    assert page.title.text() == "Tháng 10/2026 · biên bản số 10-BB/CB"
    assert page.steps[PeriodState.SIGNED].text() == "▶ Ký biên bản"
    qtbot.waitUntil(lambda: page.picture.sheets.count() == 1)
    unsigned = page.picture.sheets.image(0)

    open_key(page, place, key_files[RECORDER_NAME])
    assert page.sign.button.hasFocus()
    assert page.sign.role.value() == RECORDER
    place.hands.press("Return")
    place.hands.settle()
    assert period(place).signers == (RECORDER,)
    assert page.steps[PeriodState.SIGNED].text() == "▶ Đã ký 1/2"
    assert page.steps[PeriodState.SEALED].text() == "Đóng gói"
    qtbot.waitUntil(lambda: page.picture.sheets.image(0) != unsigned)

    assert page.sign.button.text() == f"Ký tiếp: đồng chí {CHAIR_NAME}, chủ trì"
    assert not page.seal.isVisible()
    assert not page.sign.button.isEnabled()  # the first one's key is not offered twice
    assert page.keys.to_open.hasFocus()
    open_key(page, place, key_files[CHAIR_NAME])
    assert page.sign.role.value() == CHAIR
    page.sign.button.click()
    place.hands.settle()
    assert period(place).signers == (RECORDER, CHAIR)
    assert page.steps[PeriodState.SIGNED].text() == "✓ Đã ký"
    assert page.steps[PeriodState.SEALED].text() == "▶ Đóng gói"
    assert page.seal.button.text() == "Đóng gói"

    assert "ap-thoi-hoa_2026-10_0001.asice" in page.seal.contents.text()
    page.seal.button.click()
    place.hands.settle()
    assert period(place).state is PeriodState.SEALED

    choose_folder(page, place, usb)
    write(page, place)
    assert page.banner.text() == "Đã ghi và kiểm tra xong 1 tệp. Có thể rút USB."
    assert period(place).state is PeriodState.WRITTEN
    (packet,) = usb.iterdir()
    assert packet.suffix == ".scbgoi"
    assert "thoi-hoa" not in packet.name
    assert page.stick.password.text() == ""

    page.to_verify.click()
    page.verify.check(packet)
    place.hands.settle()
    secret = page.verify.secret
    assert secret.isVisible()
    page.verify._with_password("sai mat khau")
    place.hands.settle()
    assert "không mở được" in secret.why.text()
    page.verify._with_password(ENVELOPE)
    place.hands.settle()
    said = {one.question: one.say for one in page.verify.answers.checked.answers}
    assert said[Question.WHOLE] == said[Question.SIGNERS] == "yes"
    assert said[Question.TRUSTED] == "unknown"  # nobody has enrolled the two keys yet
    assert page.verify.answers.verdict.tone == Tone.WARN
    assert {RECORDER_NAME, CHAIR_NAME} == {
        one.signer.name for one in page.verify.answers.checked.signatures
    }
    assert place.troubles == []


def test_a_new_key_is_made_for_the_person_and_signs(page, place, tmp_path):
    page.keys.to_make.click()
    place.hands.settle()
    assert page.keys.name.value() == "Trần Thị Hồng Yến"
    path = tmp_path / "khoa.p12"
    page.keys.new_file.set_path(path)
    page.keys.new_password.setText(KEY_PASSWORD)
    page.keys.again.setText("khác")
    page.keys.make_file()
    assert "không giống nhau" in page.keys.reason.text()
    page.keys.again.setText("12")
    page.keys.new_password.setText("12")
    page.keys.make_file()
    place.hands.settle()
    assert "ngắn hơn" in page.keys.reason.text()
    assert not path.exists()
    for line in (page.keys.new_password, page.keys.again):
        line.setText(KEY_PASSWORD)
    page.keys.make_file()
    place.hands.settle()
    facts = page.keys.held.itemAt(0).widget()
    assert path.is_file()
    assert "Chi bộ ấp Thới Hòa" in facts.text.text()
    assert page.ring.keys[0].facts.fingerprint_words in facts.text.text()
    assert str(path) in facts.place.text()
    assert "theo văn bản" in page.sign.hint.text()  # neither recorder nor chair
    page.sign.button.setFocus()
    for keys in ("Return", "Ctrl+Return", "Return"):  # asks; waits for the answer; “Thôi” has the focus
        assert page.question.text() == "" or page.question.no.hasFocus()
        place.hands.press(keys)
        place.hands.settle()
    assert page.question.text() == ""
    assert period(place).state is PeriodState.CLOSED
    place.hands.press("Return")
    place.hands.settle()
    assert RECORDER_NAME in page.question.text()
    assert "Trần Thị Hồng Yến" in page.question.text()
    page.question.yes.click()
    place.hands.settle()
    assert period(place).state is PeriodState.SIGNED
    assert "đã ký bằng khóa của đồng chí Trần Thị Hồng Yến" in page.sign.places[RECORDER].text()


def test_a_question_about_a_key_goes_with_the_key(page, place, key_files):
    open_key(page, place, key_files[CHAIR_NAME])
    page.sign.role.set_value_quietly(RECORDER)
    page.sign.act()
    assert page.question.text() != ""
    page.ring.forget(page.ring.keys[0].fingerprint)
    assert page.question.text() == ""
    assert period(place).state is PeriodState.CLOSED


def test_sealing_with_one_signature_is_chosen_and_said(page, place, key_files):
    for name in (RECORDER_NAME, CHAIR_NAME):
        open_key(page, place, key_files[name])
    page.sign.key.set_value_quietly(page.ring.keys[0].fingerprint)
    page.sign._follow_key()
    page.sign.act()
    place.hands.settle()
    assert page.sign.key.currentText() == CHAIR_NAME
    page.sign.enough.click()
    assert page.seal.button.text() == "Đóng gói khi mới ký 1/2"
    assert "1 trong 2 chữ ký" in page.seal.unsigned.text()
    assert f"còn thiếu đồng chí {CHAIR_NAME}, chủ trì" in page.told.text()
    assert page.seal.another.hasFocus()
    place.hands.press("Ctrl+Return")
    place.hands.settle()
    assert period(place).state is PeriodState.SIGNED
    page.seal.button.click()
    place.hands.settle()
    assert period(place).state is PeriodState.SEALED
    assert period(place).signers == (RECORDER,)  # the open key of the chair signs the packet, not the minutes
    assert page.steps[PeriodState.SIGNED].text() == "! Đã ký 1/2"


def test_a_second_key_is_opened_from_an_empty_form_in_sight(page, place, key_files):
    place.window.resize(place.window.width(), 480)
    open_key(page, place, key_files[RECORDER_NAME])
    page.panel.verticalScrollBar().setValue(0)
    page.keys.to_open.click()
    place.hands.settle()
    assert page.keys.file.line.value() == ""
    assert page.keys.file.line.hasFocus()
    seen = page.keys.open_form.visibleRegion().boundingRect()
    assert seen.height() >= page.keys.open_form.height() - 1
    page.keys._close_forms()
    page.keys.to_open.setFocus()
    place.hands.press("Shift+Tab")
    assert page.keys._shown_keys()[0].close_key.hasFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert page.ring.keys == ()
    assert page.keys.to_open.hasFocus()


def test_enter_in_the_repeated_password_writes(page, place, key_files, usb):
    seal(place, key_files)
    page.refresh(None)
    place.hands.settle()
    page.stick._show_places(())
    page.stick.again.setFocus()
    place.hands.press("Return")
    assert page.stick.other.hasFocus()  # no stick yet: that is what is missing
    choose_folder(page, place, usb)
    page.stick.password.setText(ENVELOPE)
    page.stick.again.setText(ENVELOPE)
    page.stick.again.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert period(place).state is PeriodState.WRITTEN


@pytest.mark.parametrize("content", [b"khong phai khoa", b""])
def test_a_key_file_that_is_none_is_said_where_it_was_opened(page, place, tmp_path, content):
    path = tmp_path / "hong.p12"
    path.write_bytes(content)
    open_key(page, place, path)
    assert "không phải tệp khóa" in page.keys.reason.text()
    assert page.ring.keys == ()


def test_a_wrong_key_password_can_be_typed_again(page, place, key_files):
    open_key(page, place, key_files[CHAIR_NAME], "sai")
    assert "Mật khẩu khóa chưa đúng" in page.keys.reason.text()
    assert page.keys.password.hasFocus()
    page.keys.password.setText(KEY_PASSWORD)
    place.hands.press("Return")
    place.hands.settle()
    assert [key.name for key in page.ring.keys] == [CHAIR_NAME]
    assert page.keys.reason.text() == ""


def test_a_full_stick_is_said_in_three_parts_and_nothing_earlier_is_lost(
    page, place, key_files, usb, monkeypatch
):
    packet = seal(place, key_files)
    page.refresh(None)
    place.hands.settle()
    (usb / "cu.txt").write_text("tệp cũ", encoding="utf-8")
    choose_folder(page, place, usb)

    def full(_descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        broken.setattr(stick.os, "fsync", full)
        write(page, place)
    said = page.banner.text()
    assert "USB đã đầy giữa chừng" in said
    assert "Dữ liệu trong kho còn nguyên; gói nộp chưa có trên USB." in said
    assert "Ghi lại" in said
    assert [one.name for one in usb.iterdir()] == ["cu.txt"]
    assert period(place).state is PeriodState.SEALED
    assert packing.packets(place.desk) == (packet,)

    assert page.banner._action.text() == "Ghi lại"
    page.banner._action.click()
    place.hands.settle()
    assert "Có thể rút USB" in page.banner.text()
    assert period(place).state is PeriodState.WRITTEN
    assert len(list(usb.iterdir())) == 2


def test_a_stick_pulled_out_while_choosing_is_said(page, place, key_files, usb):
    seal(place, key_files)
    page.refresh(None)
    place.hands.settle()
    choose_folder(page, place, usb)
    usb.rmdir()
    write(page, place)
    assert "đã bị rút ra" in page.banner.text()
    assert period(place).state is PeriodState.SEALED


def test_writing_can_be_cancelled_and_leaves_nothing(page, place, key_files, usb, monkeypatch):
    seal(place, key_files)
    page.refresh(None)
    place.hands.settle()
    choose_folder(page, place, usb)
    written = stick._write_aside

    def cancelled_meanwhile(file, folder, meter):
        page.stick._ticket.cancel()
        written(file, folder, meter)

    monkeypatch.setattr(stick, "_write_aside", cancelled_meanwhile)
    write(page, place)
    assert "Đã thôi ghi ra USB" in page.banner.text()
    assert list(usb.iterdir()) == []
    assert period(place).state is PeriodState.SEALED
    assert page.stick.button.isEnabled()


def test_without_a_password_a_reason_is_asked_for_and_recorded(page, place, key_files, usb):
    seal(place, key_files)
    page.refresh(None)
    place.hands.settle()
    choose_folder(page, place, usb)
    page.stick.button.click()
    assert "mật khẩu phong bì" in page.stick.complaint.text()
    page.stick.plain.setChecked(True)
    page.stick.button.click()
    assert "lý do" in page.stick.complaint.text()
    assert list(usb.iterdir()) == []
    page.stick.reason.setFocus()
    place.hands.write("Đảng ủy nhận trực tiếp tại chỗ")
    page.stick.button.click()
    place.hands.settle()
    (packet,) = usb.iterdir()
    assert packet.suffix == ".asice"
    from desktop.services import registers

    assert any("Đảng ủy nhận trực tiếp tại chỗ" in line.sentence for line in registers.audit(place.desk))


def test_a_packet_with_one_changed_byte_is_called_invalid(page, place, key_files, tmp_path):
    line = seal(place, key_files)
    _line, content = packing.packet_content(place.desk, line.id)
    damaged = bytearray(content)
    damaged[len(damaged) // 2] ^= 1
    path = Path(tmp_path / "hong.asice")
    path.write_bytes(bytes(damaged))
    page.show_verify()
    page.verify.check(path)
    place.hands.settle()
    assert page.verify.answers.checked.verdict == "invalid"
    assert page.verify.answers.verdict.tone == Tone.BAD
    path.write_bytes(b"khong phai goi")
    page.verify.check(path)
    place.hands.settle()
    assert page.verify.answers.checked.verdict == "unknown"
