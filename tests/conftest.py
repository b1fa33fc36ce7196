"""What a test can count on: no screen, a fixed clock, seeded chance, real tools, no thread left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

VIETNAM = timezone(timedelta(hours=7), "ICT")
PATIENCE = 3.0  # seconds a thread that was asked to end may still take

settings.register_profile("quick", deadline=None, max_examples=30, derandomize=True, database=None)
settings.register_profile(
    "ci", deadline=None, max_examples=60, derandomize=True, database=None, print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("deep", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick"))


@pytest.fixture
def now() -> datetime:
    """The moment at which tests happen: the evening after a regular meeting, in Viet Nam."""
    return datetime(2026, 10, 5, 19, 32, tzinfo=VIETNAM)


@pytest.fixture
def today(now: datetime) -> date:
    """The day on which tests happen."""
    return now.date()


@pytest.fixture
def rng() -> random.Random:
    """Chance that falls the same way in every run."""
    return random.Random(20261005)


@pytest.fixture
def random_bytes(rng: random.Random) -> Callable[[int], bytes]:
    """Stand-in for `os.urandom` whose bytes are the same in every run."""
    return rng.randbytes


@pytest.fixture(scope="session")
def tool() -> Callable[[str], Path]:
    """Return a function that finds an outside program.

    One that is missing skips the test with the reason, but fails it where all must be there (CI, or
    SOCHIBO_ALL_TOOLS=1): `packaging/setup --test` installs them.
    """

    def find(name: str) -> Path:
        found = shutil.which(name)
        if found is not None:
            return Path(found)
        reason = f"the outside program `{name}` is not installed (packaging/setup --test installs it)"
        if os.environ.get("CI", "").lower() in ("1", "true") or os.environ.get("SOCHIBO_ALL_TOOLS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)

    return find


@pytest.fixture(scope="session")
def office(
    tool: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Path, str, Path], Path]:
    """Return `convert(source, kind, folder)`: LibreOffice opens `source` and writes it as `kind` (pdf, xlsx).

    It has a profile of its own, so that tests in several processes do not wait for each other.
    """
    program = tool("soffice")
    profile = tmp_path_factory.mktemp("office-profile").as_uri()

    def convert(source: Path, kind: str, folder: Path) -> Path:
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
        done = subprocess.run(
            [*command, "--outdir", folder, source], capture_output=True, text=True, timeout=180, check=False
        )
        made = folder / f"{source.stem}.{kind.partition(':')[0]}"
        assert made.is_file(), f"LibreOffice could not open {source.name}: {done.stdout}{done.stderr}"
        return made

    return convert


@pytest.fixture(autouse=True, scope="session")
def home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the data and the settings of whoever runs the tests out of reach."""
    home = tmp_path_factory.mktemp("home")
    xdg = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    with pytest.MonkeyPatch.context() as patch:
        for name in (*xdg, "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture(autouse=True)
def no_thread_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test after which a Python thread, a QThread or work in Qt's pool is still running."""
    before = set(threading.enumerate())
    yield
    _end_of_qt_pool()
    deadline = time.monotonic() + PATIENCE
    left = _new_threads(before)
    while left and time.monotonic() < deadline:
        left[0].join(0.05)
        left = _new_threads(before)
    names = [thread.name for thread in left]
    if "qapp" in request.fixturenames:
        names += [str(thread.objectName() or thread) for thread in _running_qthreads()]
    assert not names, f"threads still running after the test: {', '.join(names)}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    # Python also lists a foreign thread that once called into it, long after that thread ended: Qt's own
    # threads are looked for by Qt's means instead
    new = [thread for thread in threading.enumerate() if thread not in before]
    return [thread for thread in new if not isinstance(thread, threading._DummyThread)]


def _end_of_qt_pool() -> None:
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        done = QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000))
        assert done, "work is left in Qt's thread pool"


def _running_qthreads() -> list[object]:
    from PySide6.QtCore import QThread
    from shiboken6 import isValid

    main = QThread.currentThread()
    threads = [thing for thing in gc.get_objects() if isinstance(thing, QThread) and thing is not main]
    return [thread for thread in threads if isValid(thread) and thread.isRunning() and not thread.wait(500)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the tables that tests drew (`request.node.user_properties`), also those of other processes."""
    tables = [
        str(text)
        for report in terminalreporter.getreports("passed")
        for name, text in report.user_properties
        if name == "table"
    ]
    for text in sorted(tables):
        terminalreporter.section("table")
        terminalreporter.write_line(text)
