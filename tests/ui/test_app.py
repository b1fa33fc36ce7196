"""Starting: what the words on the command line mean, how light the way is, what is said without a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop.__main__ import window_wish
from desktop.ui import app, languages, preferences, theme
from tests.test_startup import heavy
from tests.ui.meeting_desk import PASSWORD
from tests.ui.window_desk import vault_at


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ([], (None, None)),
        (["a.scb"], (Path("a.scb"), None)),
        (["a.scb/"], (Path("a.scb"), None)),
        (["a.scb", "--password-file", "f"], (Path("a.scb"), Path("f"))),
        (["--password-file=f", "a.scb"], (Path("a.scb"), Path("f"))),
        (["new", "a.scb"], None),
        (["sample", "a.scb", "--password-file", "f"], None),
        (["--help"], None),
        (["a.scb", "b.scb"], None),
    ],
)
def test_no_words_or_one_vault_open_the_window(words, wish):
    assert window_wish(words) == wish


PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QObject, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from desktop.ui.window import MainWindow
application = QApplication([])
window = MainWindow(vault=Path(sys.argv[1]))
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps(sorted(sys.modules)))
            window.removeEventFilter(self)
            QTimer.singleShot(0, window.close)
        return False
first = FirstPaint()
window.installEventFilter(first)
window.show()
application.exec()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(own_home):
    done = subprocess.run(
        [sys.executable, "-c", PAINT, str(vault_at(own_home))], capture_output=True, text=True, check=False,
        timeout=60, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert heavy(set(json.loads(done.stdout.splitlines()[0]))) == set()


def test_where_there_is_no_screen_it_says_so_and_what_helps(own_home):
    environment = {key: value for key, value in os.environ.items()
                   if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run(
        [sys.executable, "-m", "desktop"], capture_output=True, text=True, check=False, timeout=60,
        env=environment,
    )
    assert done.returncode == 1
    assert "không mở được cửa sổ" in done.stderr
    assert "apt-get install" in done.stderr
    assert "Traceback" not in done.stderr


def test_where_qt_gives_up_it_says_what_helps(own_home):
    done = subprocess.run(
        [sys.executable, "-m", "desktop"], capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "nosuchscreen"},
    )
    assert done.returncode != 0
    assert "apt-get install" in done.stderr
    assert "Traceback" not in done.stderr


OPEN_AND_CLOSE = """
import sys
from desktop.__main__ import main
from desktop.ui.window import MainWindow
def named(window, branch):
    print(branch, window.windowTitle(), flush=True)
    window.close()
MainWindow._name = named
sys.exit(main(sys.argv[1:]))
"""


def test_a_vault_is_opened_without_typing_and_closed_in_order(own_home):
    vault = vault_at(own_home)
    (own_home / "password").write_text(f"{PASSWORD}\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_CLOSE, vault, "--password-file", own_home / "password"],
        capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Chi bộ ấp Thới Hòa")
    assert preferences.load().unfinished_starts == 0
    assert preferences.load().recent == (str(vault.resolve()),)


def test_a_password_file_that_is_not_there_only_means_typing(tmp_path):
    assert app._password(tmp_path / "none") == ""
    (tmp_path / "some").write_text("bon con chim\n", "utf-8")
    assert app._password(tmp_path / "some") == "bon con chim"
    (tmp_path / "some").write_bytes(b"\xef\xbb\xbfbon con chim\r\nhai\r\n")
    assert app._password(tmp_path / "some") == "bon con chim", "as the command line reads it"
    (tmp_path / "some").write_bytes(b"\xff\xfe")
    assert app._password(tmp_path / "some") == ""


def test_qt_speaks_vietnamese(qapp, usual_looks):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Thôi"
    assert QCoreApplication.translate("QFileDialog", "File &name:") == "&Tên tệp:"
    languages.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_an_unknown_language_is_vietnamese(qapp, usual_looks):
    assert languages.use("xx") == "vi"


def test_preferences_survive_a_broken_file(own_home):
    preferences.change(language="en", scale=120)
    assert preferences.load().scale == 120
    preferences.preferences_file().write_bytes(b"{ not json")
    assert preferences.load() == preferences.Preferences()


def test_preferences_do_without_a_folder(own_home, monkeypatch):
    (own_home / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(own_home / "file"))
    assert not preferences.save(preferences.Preferences())


@pytest.mark.parametrize("dark", [False, True])
def test_every_tone_can_be_read(qapp, dark):
    palette = QPalette(QColor("#2b2b2b" if dark else "#efefef"))
    for tone in theme.Tone:
        assert theme.contrast(theme.ink(tone, palette), palette.window().color()) >= theme.READABLE, tone
        assert theme.contrast(theme.ink(tone, palette), theme.wash(tone, palette)) >= theme.READABLE, tone


def test_a_selection_hard_to_read_is_made_readable(qapp):
    before = QPalette(qapp.palette())
    faint = QPalette(before)
    faint.setColor(QPalette.ColorRole.Highlight, QColor("#9bd0ff"))
    faint.setColor(QPalette.ColorRole.HighlightedText, QColor("#ffffff"))
    qapp.setPalette(faint)
    theme.apply_palette(qapp)
    now = QGuiApplication.palette()
    assert theme.contrast(now.highlight().color(), now.highlightedText().color()) >= theme.READABLE
    qapp.setPalette(before)


@pytest.mark.parametrize(("percent", "points"), [(50, 11), (100, 11), (150, 16.5), (900, 16.5)])
def test_text_is_never_too_small_nor_beyond_the_page(qapp, usual_looks, percent, points):
    theme.apply_scale(qapp, percent)
    assert qapp.font().pointSizeF() >= points
