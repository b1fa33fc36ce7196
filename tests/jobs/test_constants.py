"""Python's constants outlive any number of signals."""

import subprocess
import sys

PROGRAM = """
import desktop.ui
from PySide6.QtCore import QCoreApplication, QObject, Signal
app = QCoreApplication([])
class Bell(QObject):
    rang = Signal()
bell = Bell()
for _ in range(20_000):
    bell.rang.emit()
print("alive")
"""


def test_the_interpreter_lives_through_many_signals():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "alive\n", "")
