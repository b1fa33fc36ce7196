"""The view “Khóa và đảng ủy”: cards made and handed over, the committee's card compared, receipts taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.committee.records import KeyRecord, KeyState
from desktop.errors import Trouble
from desktop.packets.envelope import wrap
from desktop.packets.messages import making
from desktop.packets.messages.records import KEY_CARD
from desktop.services import committee_link, cycle, handing, own_keys
from desktop.signing.enveloped import encrypt_to
from desktop.storage import rows
from desktop.storage.kept import PacketLine
from desktop.ui import theme
from desktop.ui.handing import committee_page, own_keys_panel
from desktop.ui.handing.arrivals import ArrivalView
from tests.packets.messages import letters
from tests.packets.messages.letters import office
from tests.signing.pki import test_pki
from tests.ui.closed_desk import CHAIR_NAME, KEY_PASSWORD, RECORDER_NAME, make_keys
from tests.ui.meeting_desk import NOW, Place, make_vault, open_copy
from tests.ui.window_desk import focusable, spoken_name


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("vault") / "mau.scb"
    make_vault(path)
    return path


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
    return place.show("handing", "keys")


def open_key(page, place, key_files):
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=NOW)
    page.ring.add(key, key_files[CHAIR_NAME])
    place.hands.settle()
    return key


def make_card(page, place, key_files):
    key = open_key(page, place, key_files)
    page.keys.form.chair.setChecked(True)
    page.keys.form.act()
    place.hands.settle()
    return key


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def committees_card(key=None, **changes) -> bytes:
    key = key or office()
    return making.make_committee_card(letters.committee_card(key, **changes), key, now=NOW)


def believe(place):
    read = committee_link.card_read(place.desk, committees_card())
    committee_link.confirm(place.desk, read, read.card.office)


def views(page) -> list[ArrivalView]:
    layout = page.committee.arrivals
    return [layout.itemAt(at).widget() for at in range(layout.count())]


def test_a_branch_without_keys_is_led_to_open_one(page, place):
    assert "Mở khóa ký" in page.keys.next.text()
    assert not page.keys.table.isVisible()
    assert page.keys.form.none.isVisible()
    assert not page.keys.form.button.isVisible()
    page.focus_first()
    assert page.keys.keys.to_open.hasFocus()
    assert "Chưa ghi nhận khóa của đảng ủy" in page.committee.state.text()


def test_a_key_open_here_is_open_where_periods_are_signed(page, place, key_files):
    open_key(page, place, key_files)
    assert place.show("handing", "periods").ring is page.ring


def test_a_card_is_made_and_waits(page, place, key_files):
    key = open_key(page, place, key_files)
    form = page.keys.form
    assert form.holder.value() == CHAIR_NAME
    form.act()
    place.hands.settle()
    assert form.reason.isVisible()
    assert form.chair.hasFocus()
    form.chair.setChecked(True)
    form.act()
    place.hands.settle()
    (line,) = own_keys.keys(place.desk)
    assert (line.record.id, line.record.state, line.record.roles) == (
        key.fingerprint,
        KeyState.WAITING,
        ("chair",),
    )
    assert line.record.place == str(key_files[CHAIR_NAME])
    assert "chờ đảng ủy ghi nhận" in page.keys.next.text()
    assert page.keys.table.current().record.id == key.fingerprint
    assert "In thẻ" in page.banner.text()
    assert page.keys.print_button.hasFocus()


def test_the_card_is_written_to_a_stick_and_printed(page, place, key_files, tmp_path, monkeypatch):
    make_card(page, place, key_files)
    printed = []
    monkeypatch.setattr(own_keys_panel, "print_pdf", lambda *facts: printed.append(facts))
    place.hands.press("Ctrl+P")
    place.hands.settle()
    assert printed[0][3].startswith(b"%PDF")
    page.keys.begin_writing()
    page.keys.sticks.choose_folder(tmp_path)
    place.hands.settle()
    page.keys.write_card()
    place.hands.settle()
    (file,) = tmp_path.glob("the-khoa_*.asice")
    assert (
        file.read_bytes() == own_keys.card_again(place.desk, own_keys.keys(place.desk)[0].record.id).content
    )
    assert "Có thể rút USB" in page.banner.text()


def test_a_key_is_given_up_with_its_reason(page, place, key_files):
    make_card(page, place, key_files)
    page.keys.begin_end()
    page.keys.end_key()
    place.hands.settle()
    assert page.keys.reason.isVisible()
    page.keys.end_note.set_text_quietly("Mất USB ngày 03/10.", force=True)
    page.keys.end_key()
    place.hands.settle()
    assert own_keys.keys(place.desk)[0].record.state is KeyState.REVOKED
    assert "Báo ngay cho đảng ủy" in page.banner.text()
    assert not page.keys.end_button.isVisible()


def test_a_renewal_asks_for_the_old_key(page, place, key_files):
    make_card(page, place, key_files)
    form = page.keys.form
    form.purpose.set_value_quietly("renew")
    form._follow()
    form.act()
    place.hands.settle()
    assert "khóa cũ" in form.reason.text()


def test_the_committees_card_is_compared_by_typing(page, place, tmp_path):
    path = written(tmp_path, "the-dang-uy.asice", committees_card())
    panel = page.committee
    panel.look(path)
    place.hands.settle()
    assert panel.compare.isVisible()
    assert not panel.button.isEnabled()
    assert panel.typed.hasFocus()
    words = office().facts.fingerprint_words
    place.hands.write(words[:4])
    assert "1/16" in panel.agrees.text()
    place.hands.write("zz")
    assert panel.agrees.text().startswith("✕")
    panel.typed.setPlainText(words.lower())
    assert panel.button.isEnabled()
    panel.button.click()
    place.hands.settle()
    link = committee_link.link(place.desk)
    assert link.office is not None
    assert link.office.id == office().fingerprint
    assert "✓ Đã ghi nhận khóa của Đảng ủy xã Thới Hưng" in panel.state.text()
    assert not panel.compare.isVisible()


def test_a_receipt_is_shown_then_taken(page, place, tmp_path):
    believe(place)
    with place.desk.write() as connection:
        rows.add(
            connection,
            PacketLine(
                id="p", meeting_id="m", period="2026-10", version=1, sequence=7, name="x", size=1,
                sha256="ab" * 32, created=NOW.isoformat(),
            ),
        )  # fmt: skip
    answers = (
        letters.answer("ab" * 32, accepted=False, reasons=("Thiếu chữ ký bí thư.",)),
        letters.answer("cd" * 32, id="a2"),
    )
    content = making.make_receipts(letters.receipt_book(*answers), office(), now=NOW)
    written(tmp_path, "bien-nhan.asice", content)
    written(tmp_path, "la.asice", b"PK nothing of ours")
    page.committee.look(tmp_path)
    place.hands.settle()
    (view,) = views(page)
    assert "✕ Gói số 7, tháng 10/2026: trả lại: Thiếu chữ ký bí thư." in view.says.text()
    assert view.button.hasFocus()
    assert committee_link.receipts(place.desk) == ()
    view.button.click()
    place.hands.settle()
    assert [one.id for one in committee_link.receipts(place.desk)] == ["a1"]
    assert "nhận 0, trả lại 1" in page.banner.text()
    (again,) = views(page)
    assert not again.button.isVisible()
    assert "đã ghi trước đây" in again.says.text()
    assert page.committee.receipts.records.rows[0].reasons == ("Thiếu chữ ký bí thư.",)


def test_a_strangers_receipt_is_shown_and_cannot_be_taken(page, place, tmp_path):
    believe(place)
    book = letters.receipt_book(letters.answer("ab" * 32))
    content = making.make_receipts(book, test_pki().person("valid"), now=NOW)
    page.committee.look(written(tmp_path, "gia.asice", content))
    place.hands.settle()
    (view,) = views(page)
    assert "không do khóa của đảng ủy" in view.against.text()
    assert not view.button.isVisible()


def test_a_prompt_to_a_name_unknown_asks_for_the_member(page, place, tmp_path):
    believe(place)
    book = letters.prompt_book(letters.prompt_line(member="Nguyễn Không Ai", codes=()))
    page.committee.look(written(tmp_path, "goi-y.asice", making.make_prompts(book, office(), now=NOW)))
    place.hands.settle()
    (view,) = views(page)
    view.button.click()
    place.hands.settle()
    assert "Chưa rõ gợi ý" in page.committee.reason.text()
    (choice,) = view.members.values()
    choice.set_value_quietly("m03")
    view.button.click()
    place.hands.settle()
    (line,) = cycle.prompts(place.desk)
    assert line.prompt.member_id == "m03"
    assert "Đã ghi 1 gợi ý" in page.banner.text()


def test_an_envelope_asks_for_its_password(page, place, tmp_path):
    believe(place)
    book = letters.prompt_book(letters.prompt_line())
    content = wrap(making.make_prompts(book, office(), now=NOW), "mat khau chung")
    page.committee.look(written(tmp_path, "goi-00000000.scbgoi", content))
    place.hands.settle()
    assert page.committee.secret.isVisible()
    page.committee.secret.given.emit("sai mat khau")
    place.hands.settle()
    assert "không mở được" in page.committee.secret.why.text()
    page.committee.secret.given.emit("mat khau chung")
    place.hands.settle()
    assert len(views(page)) == 1
    assert not page.committee.secret.isVisible()


def test_files_are_dropped_or_chosen(page, place, tmp_path, monkeypatch):
    path = written(tmp_path, "the-dang-uy.asice", committees_card())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.committee.dropEvent(event)
    place.hands.settle()
    assert page.committee.compare.isVisible()
    page.committee.close_card()
    monkeypatch.setattr(committee_page, "ask_files", lambda *_: (path,))
    place.hands.press("Ctrl+O")
    place.hands.settle()
    assert page.committee.compare.isVisible()
    monkeypatch.setattr(committee_page, "ask_folder", lambda *_: tmp_path / "empty")
    (tmp_path / "empty").mkdir()
    page.committee.ask_stick()
    place.hands.settle()
    assert "Không thấy tệp nào của đảng ủy" in page.committee.reason.text()


def test_the_committees_key_is_given_up_with_its_reason(page, place):
    believe(place)
    page.committee.read()
    place.hands.settle()
    page.committee.drop()
    assert page.committee.reason.isVisible()
    page.committee.drop_note.setPlainText("Đảng ủy gọi điện ngày 05/10.")
    page.committee.drop()
    place.hands.settle()
    assert committee_link.link(place.desk).office is None
    assert not page.committee.drop_fold.isVisible()


def test_an_issued_certificate_is_put_beside_its_key(page, place, key_files, tmp_path):
    import shutil

    from desktop.signing.issuing import issue, make_root
    from desktop.signing.requests import make_request

    copy = tmp_path / "khoa.p12"
    shutil.copy(key_files[CHAIR_NAME], copy)
    key = make_card(page, place, key_files)
    root = make_root(tmp_path / "goc.p12", committee=letters.COMMITTEE, password=KEY_PASSWORD, now=NOW)
    certificate = issue(
        root, make_request(key, letters.UNIT, CHAIR_NAME), unit=letters.UNIT, holder=CHAIR_NAME,
        roles=("chair",), now=NOW,
    )  # fmt: skip
    believe(place)
    with place.desk.read() as connection:
        card = rows.every(connection, KeyRecord, id=key.fingerprint)[0].card
    answer = letters.answer(
        card, kind=KEY_CARD, period="", sequence=0, certificate=making.message_hash(certificate)
    )
    content = making.make_receipts(letters.receipt_book(answer), office(), now=NOW, issued=[certificate])
    page.committee.look(written(tmp_path, "bien-nhan.asice", content))
    place.hands.settle()
    views(page)[0].button.click()
    place.hands.settle()
    assert "chứng thư đã cấp" in page.banner.text()
    page.keys.table.select(key.fingerprint)
    assert page.keys.install_button.isVisible()
    page.keys.begin_install()
    page.keys.key_file.set_path(copy)
    page.keys.password.setText("sai mat khau")
    page.keys.install()
    place.hands.settle()
    assert "Mật khẩu khóa chưa đúng" in page.keys.reason.text()
    page.keys.password.setText(KEY_PASSWORD)
    page.keys.install()
    place.hands.settle()
    (made,) = tmp_path.glob("khoa_cap-*.p12")
    assert handing.open_key(made, KEY_PASSWORD, now=NOW).facts.issuer == root.name


@pytest.mark.parametrize(
    ("width", "percent", "beside"), [(1366, 100, True), (1000, 100, False), (1366, 150, False)]
)
def test_nothing_is_wider_than_the_page(qtbot, qapp, template, key_files, tmp_path, width, percent, beside):
    theme.apply_scale(qapp, percent)
    place = Place(qtbot, open_copy(template, tmp_path), QSize(width, 768))
    try:
        page = place.show("handing", "keys")
        make_card(page, place, key_files)
        page.committee.look(written(tmp_path, "the.asice", committees_card()))
        place.hands.settle()
        areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
        assert [type(one).__name__ for one in areas if one.horizontalScrollBar().maximum()] == []
        assert page.width() <= width
        assert page.right.isVisible() == beside
        assert page.committee.isVisible()
    finally:
        place.close()


def test_everything_that_takes_the_focus_has_a_name(page, place, key_files, tmp_path):
    make_card(page, place, key_files)
    page.committee.look(written(tmp_path, "the.asice", committees_card()))
    place.hands.settle()
    nameless = [one for one in focusable(page) if not spoken_name(one)]
    assert [type(one).__name__ for one in nameless if isinstance(one, QWidget)] == []


def test_what_is_encrypted_to_the_branch_waits_for_its_key(page, place, key_files, tmp_path):
    believe(place)
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=NOW)
    content = making.make_prompts(letters.prompt_book(letters.prompt_line()), office(), now=NOW)
    written(tmp_path, "goi-00000001.p7m", encrypt_to(content, key.certificate))
    written(tmp_path, "goi-00000002.p7m", encrypt_to(content, test_pki().person("office").certificate))
    page.committee.look(tmp_path)
    place.hands.settle()
    assert page.committee.keyed.isVisible()
    assert views(page) == []
    page.ring.add(key, key_files[CHAIR_NAME])
    place.hands.settle()
    assert [view.arrival.kind for view in views(page)] == ["prompt"]
    assert not page.committee.secret.isVisible()


def test_the_key_opened_last_is_the_one_whose_card_is_made(page, place, key_files):
    """With nothing of the card before it: neither its holder nor what that one signs as."""
    make_card(page, place, key_files)
    assert page.keys.form.chair.isChecked()
    page.ring.add(handing.open_key(key_files[RECORDER_NAME], KEY_PASSWORD, now=NOW), key_files[RECORDER_NAME])
    place.hands.settle()
    form = page.keys.form
    assert form.key.currentText().startswith(RECORDER_NAME)
    assert form.holder.value() == RECORDER_NAME
    assert not form.chair.isChecked()
    assert not form.recorder.isChecked()


def test_where_a_key_is_open_the_way_leads_to_its_card(page, place, key_files):
    open_key(page, place, key_files)
    page.focus_first()
    assert page.keys.form.key.hasFocus()


def test_the_focus_stays_at_the_key_when_its_card_is_written(page, place, key_files, tmp_path):
    make_card(page, place, key_files)
    page.keys.begin_writing()
    page.keys.sticks.choose_folder(tmp_path)
    place.hands.settle()
    page.keys.write_button.setFocus()
    page.keys.write_card()
    place.hands.settle()
    assert page.keys.table.hasFocus()


def test_the_second_key_is_offered_by_its_file_too(page, place, key_files):
    """Of the files opened before, the one whose key is not open: only its password is left to type."""
    for path in key_files.values():
        page.keys.keys.file.set_path(path)
        page.keys.keys.password.setText(KEY_PASSWORD)
        page.keys.keys.open_file()
        place.hands.settle()
    page.ring.forget(handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=NOW).fingerprint)
    page.keys.keys.to_open.click()
    place.hands.settle()
    assert page.keys.keys.file.path() == key_files[CHAIR_NAME]
    assert page.keys.keys.password.hasFocus()


def test_a_holder_is_read_whole_in_the_list_of_keys(page, place, key_files):
    place.window.resize(1366, 768)
    make_card(page, place, key_files)
    table = page.keys.table
    assert table.columnWidth(0) >= theme.em(7)


def test_what_only_a_key_opens_asks_for_the_key_and_for_no_password(page, place, key_files, tmp_path):
    believe(place)
    key = handing.open_key(key_files[CHAIR_NAME], KEY_PASSWORD, now=NOW)
    content = making.make_prompts(letters.prompt_book(letters.prompt_line()), office(), now=NOW)
    page.committee.look(written(tmp_path, "goi-00000001.p7m", encrypt_to(content, key.certificate)))
    place.hands.settle()
    assert not page.committee.secret.isVisible()
    assert "không cần mật khẩu" in page.committee.keyed.text()
    assert page.keys.keys.to_open.hasFocus()
    page.ring.add(key, key_files[CHAIR_NAME])
    place.hands.settle()
    assert not page.committee.keyed.isVisible()
    assert views(page)[0].button.hasFocus()


@pytest.mark.parametrize("width", [620, 1366])
def test_what_arrived_is_not_cut_off_in_a_narrow_column(page, place, tmp_path, width):
    believe(place)
    place.window.resize(width, 768)
    lines = [letters.prompt_line(id=f"p{at}", text="một gợi ý dài phải xuống hàng " * 4) for at in range(3)]
    content = making.make_prompts(letters.prompt_book(*lines), office(), now=NOW)
    page.committee.look(written(tmp_path, "goi-y.asice", content))
    place.hands.settle()
    says = views(page)[0].says
    assert says.height() >= says.heightForWidth(says.width())


def test_how_far_the_fingerprint_agrees_is_seen_while_typing(page, place, tmp_path):
    place.window.resize(1366, 768)
    page.committee.look(written(tmp_path, "the-dang-uy.asice", committees_card()))
    place.hands.settle()
    page.committee.typed.insertPlainText("0000 1111")
    place.hands.settle()
    said = page.committee.agrees
    assert "không giống" in said.text()
    assert said.visibleRegion().boundingRect() == said.rect()


def test_a_key_that_has_ended_is_opened_to_read_what_was_encrypted_to_it_and_signs_nothing(
    page, place, tmp_path
):
    path = tmp_path / "cu.p12"
    long_ago = NOW.replace(year=NOW.year - 20)
    handing.make_key(path, name=CHAIR_NAME, unit="Chi bộ", password=KEY_PASSWORD, now=long_ago)
    panel = page.keys.keys
    panel.to_open.click()
    panel.file.set_path(path)
    panel.password.setText(KEY_PASSWORD)
    panel.open_file()
    place.hands.settle()
    (old,) = page.ring.keys
    (view,) = panel._shown_keys()
    assert "không ký được" in view.heed.text()
    assert view.heed.isVisible()
    sealed = encrypt_to(committees_card(), old.certificate)
    page.committee.look(written(tmp_path, "the-dang-uy.p7m", sealed))
    place.hands.settle()
    assert page.committee.compare.isVisible()
    with pytest.raises(Trouble, match="đã hết hạn"):
        own_keys.make_card(place.desk, old, holder=CHAIR_NAME, roles=["chair"])
