"""The sample branch that the benchmarks work on."""

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from desktop.branch.closing import MeetingFile
from desktop.services import meetings, setup
from desktop.services.desk import Desk
from desktop.services.sample import make_sample

PASSWORD = "chi-bo-mau-2026"


@contextlib.contextmanager
def sample_vault(months: int = 12) -> Iterator[Path]:
    """Give the path of a sample vault: 42 members and so many months; it goes away afterwards."""
    with tempfile.TemporaryDirectory(prefix="sochibo-bench-") as folder:
        vault = Path(folder) / "mau.scb"
        make_sample(vault, PASSWORD, months=months)
        yield vault


@contextlib.contextmanager
def sample_desk(months: int = 12) -> Iterator[Desk]:
    """Give the opened sample vault."""
    with sample_vault(months) as vault:
        desk = setup.open_desk(vault, PASSWORD)
        try:
            yield desk
        finally:
            desk.close()


def files(desk: Desk) -> list[MeetingFile]:
    """Return the files of all meetings, oldest first."""
    return [meetings.file(desk, line.meeting.id) for line in meetings.lines(desk)]
