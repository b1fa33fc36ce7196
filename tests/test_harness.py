"""The rules that tests live under are themselves tried: each breach below must fail its test."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

BREACHES = {
    "a thread left running": """
import threading
def test(request):
    stop = threading.Event()
    request.session.addfinalizer(stop.set)
    threading.Thread(target=stop.wait, daemon=True, name="forgotten").start()
""",
    "a QThread left running": """
from PySide6.QtCore import QThread
class Forgotten(QThread):
    def run(self):
        while not self.isInterruptionRequested():
            self.msleep(20)
def test(qapp, request):
    global kept
    kept = Forgotten()
    kept.setObjectName("forgotten")
    kept.start()
    request.session.addfinalizer(lambda: (kept.requestInterruption(), kept.wait()))
""",
    "a file left open": """
def test(tmp_path):
    (tmp_path / "a").open("w")
""",
    "a warning": """
import warnings
def test():
    warnings.warn("mind this")
""",
    "a warning of Qt": """
from PySide6.QtCore import qWarning
def test(qapp):
    qWarning("mind this")
""",
    "an outside program missing": """
def test(tool):
    tool("no-such-program")
""",
}


def run(body: str, folder: Path, **environment: str) -> str:
    (folder / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_breach.py").write_text(body, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", ROOT / "pyproject.toml"]
    done = subprocess.run(
        [*command, "--rootdir", folder, folder], cwd=folder, env=os.environ | environment,
        capture_output=True, text=True, check=False,
    )
    return done.stdout


@pytest.mark.parametrize("breach", BREACHES.values(), ids=BREACHES.keys())
def test_a_breach_fails(breach, tmp_path):
    closing = run(breach, tmp_path, SOCHIBO_ALL_TOOLS="1").splitlines()[-1]
    assert "1 error" in closing or "1 failed" in closing


def test_a_missing_program_skips_at_home(tmp_path):
    said = run(BREACHES["an outside program missing"], tmp_path, SOCHIBO_ALL_TOOLS="", CI="")
    assert said.splitlines()[-1].startswith("1 skipped")


def test_good_manners_pass(tmp_path):
    body = """
import threading
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QLabel
def test(qtbot, now, today, rng, random_bytes, tool):
    thread = threading.Thread(target=QThreadPool.globalInstance().start, args=(lambda: None,))
    thread.start()
    thread.join()
    label = QLabel("chào")
    qtbot.addWidget(label)
    label.show()
    assert now.date() == today and len(random_bytes(32)) == 32
"""
    assert run(body, tmp_path).splitlines()[-1].startswith("1 passed")
