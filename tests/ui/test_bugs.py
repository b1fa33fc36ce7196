"""A bug is shown and written down whole, without anybody's name in it."""

import sys
import threading

import pytest

from desktop.ui import bugs
from desktop.ui.bugs import BugCatcher, describe, log_file, without_people

WHO, WHOSE = "Trần Thị Út, sinh 1950, 079150001234", "Le Van Tam"


def raise_something():
    try:
        return {}[WHO]
    except KeyError as error:
        raise RuntimeError(f"meeting 2026-10 of '{WHOSE}' has no mark") from error


@pytest.fixture
def bug():
    try:
        raise_something()
    except RuntimeError as error:
        return error


def test_a_bug_is_described_with_every_frame_and_its_cause(bug):
    text = describe(type(bug), bug, bug.__traceback__)
    assert "raise_something" in text
    assert "RuntimeError" in text
    assert "KeyError" in text
    assert "meeting 2026-10 of" in text


def test_nobody_is_named(bug):
    text = describe(type(bug), bug, bug.__traceback__)
    assert [word for word in ("Trần", "Út", "1950", "079150001234", "Le Van Tam") if word in text] == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [("no 'Nguyen A'", "no …"), ("row 12345678", "row …"), ("Đỗ Hữu Lộc is gone", "… … … is gone")],
)
def test_what_may_name_a_person_is_left_out(said, kept):
    assert without_people(said) == kept


def test_the_catcher_writes_the_log_and_tells(qtbot, own_home, bug, capsys):
    catcher = BugCatcher()
    before = sys.excepthook, threading.excepthook
    catcher.install()
    try:
        with qtbot.waitSignal(catcher.caught) as caught:
            sys.excepthook(type(bug), bug, bug.__traceback__)
    finally:
        catcher.remove()
    assert (sys.excepthook, threading.excepthook) == before
    assert caught.args[0] in log_file().read_text("utf-8")
    assert "RuntimeError" in capsys.readouterr().err


def test_the_log_does_not_grow_without_end(own_home, monkeypatch):
    monkeypatch.setattr(bugs, "LARGEST_LOG", 100)
    for _ in range(5):
        assert bugs.write_down("x" * 90)
    assert log_file().stat().st_size < 250
    assert log_file().with_suffix(".old.log").is_file()
