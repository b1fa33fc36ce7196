"""What is typed is kept: a killed program loses at most its last second; threads do not cross."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop.branch.meetings import Opinion
from desktop.services import keeping, meetings, setup
from tests.services.conftest import MOMENT, PASSWORD, Opened, Story

TYPING = """
import sys, time
from pathlib import Path
from desktop.services import meetings, setup

desk = setup.open_desk(Path(sys.argv[1]), sys.argv[2])
_, meeting_id = meetings.begin(desk, "2026-10")
for number in range(100_000):
    meetings.update(desk, meeting_id, news=f"chu {number}")
    print(number, flush=True)
    time.sleep(0.01)
"""


def test_a_killed_program_loses_nothing_it_said_was_saved(vault_path: Path) -> None:
    command = [sys.executable, "-c", TYPING, str(vault_path), PASSWORD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        saved = -1
        deadline = time.monotonic() + 60
        while saved < 15 and time.monotonic() < deadline:
            saved = int(typing.stdout.readline())
        os.kill(typing.pid, signal.SIGKILL)
        saved = int((["", *typing.stdout.read().split()][-1]) or saved)
    assert saved >= 15
    assert keeping.health(vault_path, PASSWORD, now=MOMENT).ok
    desk = setup.open_desk(vault_path, PASSWORD, clock=Story())
    try:
        (line,) = meetings.lines(desk)
        assert int(line.meeting.news.removeprefix("chu ")) in {saved, saved + 1}
        assert meetings.undo(desk, meetings.scope_of(line.meeting.id)) is not None
    finally:
        desk.close()


def test_two_threads_write_through_one_desk(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    faults: list[BaseException] = []

    def write(name: str) -> None:
        try:
            for number in range(25):
                part = Opinion(id=f"{name}{number}", meeting_id=meeting_id, order=number, text=name)
                meetings.put(desk, part)
                meetings.file(desk, meeting_id)
        except BaseException as fault:  # noqa: BLE001  told to the test's own thread
            faults.append(fault)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert faults == []
    assert len(meetings.file(desk, meeting_id).record.opinions) == 75
    scope = meetings.scope_of(meeting_id)
    for _ in range(75):
        assert meetings.undo(desk, scope) is not None
    assert meetings.file(desk, meeting_id).record.opinions == ()
    assert meetings.undo(desk, scope) is None


def test_a_failed_write_keeps_nothing(opened: Opened) -> None:
    desk, meeting_id = opened.desk, opened.begin()
    bad = {"id": "bad", "meeting_id": meeting_id, "text": "hai"}
    good = Opinion(id="good", meeting_id=meeting_id, order=1, text="một")
    scope = meetings.scope_of(meeting_id)

    def half_of_it() -> None:
        with desk.write() as connection:
            desk.apply(connection, scope, "thử", puts=[good])
            desk.apply(connection, scope, "thử", puts=[Opinion(**{**bad, "order": "một"})])

    with pytest.raises(TypeError):
        half_of_it()
    assert meetings.file(desk, meeting_id).record.opinions == ()
    assert meetings.undo_state(desk, meetings.scope_of(meeting_id)).undo == ""
