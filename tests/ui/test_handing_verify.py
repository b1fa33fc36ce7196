"""The check of what came from elsewhere: a file, a stick, an envelope; five answers for each."""

import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop.checking.records import Question
from desktop.packets.envelope import wrap
from tests.packets import packets
from tests.ui.committee_desk import broken
from tests.ui.meeting_desk import Place, make_vault, open_copy


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("vault") / "mau.scb"
    make_vault(path)
    return path


@pytest.fixture
def place(qtbot, template, tmp_path):
    made = Place(qtbot, open_copy(template, tmp_path))
    yield made
    made.close()
    assert made.troubles == []


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "usb"
    folder.mkdir()
    (folder / "goi.asice").write_bytes(packets.full())
    return folder


@pytest.fixture
def view(place):
    page = place.show("handing", "verify")
    place.hands.settle()
    return page.verify


def drop(target, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    target.dropEvent(event)


def test_one_file_is_answered_in_five_questions_without_a_list(place, view, stick):
    view.check(stick / "goi.asice")
    assert view.answers.verdict.text() == "Đang kiểm tra “goi.asice”…"
    assert view.working.isVisible()
    place.hands.settle()
    assert not view.left.isVisible()
    assert not view.working.isVisible()
    assert view.answers.rows[Question.WHOLE].mark.sign() == "✓"
    assert view.answers.rows[Question.TRUSTED].mark.sign() == "?", "nobody vouches for this key here"
    assert view.answers.verdict.word.text() == "Chưa kết luận được"
    view.answers.about.unfold()
    assert "Gói số: 0007" in view.answers.facts.text()
    assert "minutes.pdf" in view.answers.facts.text()


def test_a_stick_dropped_on_the_page_is_a_list_the_worst_first(place, view, stick):
    (stick / "sua.asice").write_bytes(broken(packets.small()))
    page = place.window.current().front()
    page.show_periods()
    drop(place.window, stick)
    place.hands.settle()
    assert page.stack.currentWidget() is view
    assert [one.name for one in view.files.records.rows] == ["sua.asice", "goi.asice"]
    assert view.left.isVisible()
    assert view.summary.text().startswith("2 tệp: ")
    assert view.files.current().verdict == "invalid"
    assert view.files.hasFocus()
    place.hands.press("Down")
    assert view.answers.checked.name == "goi.asice"
    place.hands.press("Escape")
    assert page.stack.currentWidget() is page.periods


def test_an_envelope_asks_for_its_password_and_says_when_it_is_wrong(place, view, tmp_path):
    path = tmp_path / "goi-1234.scbgoi"
    path.write_bytes(wrap(packets.small(), "bon con chim", random_bytes=os.urandom))
    view.check(path)
    place.hands.settle()
    assert view.secret.isVisible()
    assert view.secret.password.line.hasFocus()
    view.secret.password.line.setText("sai mat khau")
    view.secret.button.click()
    place.hands.settle()
    assert view.secret.isVisible()
    assert "không mở được" in view.secret.why.text()
    view.secret.password.line.setText("bon con chim")
    view.secret.button.click()
    place.hands.settle()
    assert not view.secret.isVisible()
    assert view.secret.password.text() == ""
    assert view.answers.checked.kind == "packet"


def test_a_folder_with_nothing_of_ours_and_a_file_that_is_gone_are_told(place, view, tmp_path):
    folder = tmp_path / "trong"
    folder.mkdir()
    (folder / "anh.jpg").write_bytes(b"x")
    view.check(folder)
    place.hands.settle()
    assert view.answers.verdict.text() == "Không có tệp nào để kiểm tra ở đây."
    view.check(tmp_path / "mat.asice")
    place.hands.settle()
    assert "mat.asice" in view.answers.verdict.text()
    assert not view.working.isVisible()


def test_files_and_folders_are_asked_for_by_keys(place, view, stick, monkeypatch):
    path = str(stick / "goi.asice")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    view.setFocus()
    view.open.setFocus()
    place.hands.press("Ctrl+O")
    place.hands.settle()
    assert view.answers.checked.name == "goi.asice"
    view.answers.clear()
    place.hands.press("Ctrl+Shift+O")
    place.hands.settle()
    assert view.answers.checked.name == "goi.asice"


def test_a_file_dropped_on_another_page_is_checked(place, stick):
    place.show("settings")
    drop(place.window, stick / "goi.asice")
    place.hands.settle()
    place.hands.settle()
    page = place.window.current().front()
    assert place.window.page_key() == "handing"
    assert page.verify.answers.checked.name == "goi.asice"
