"""From the start of the process to the first painted window, against a bare PySide6 window.

Both are new processes under the same Qt platform (offscreen unless QT_QPA_PLATFORM says otherwise). Ours
goes the way of `sochibo VAULT --password-file F` on the sample branch. Unlocking (Argon2id, opening the
database; loading the database layer, which goes on while a person types the password) is left out of the two
lines on the workplace: it is slow by design and happens between the two windows.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.measuring import Way, in_turn, machine, say, show
from tests.bench.sample import PASSWORD, sample_vault

ROUNDS = 15
PATIENCE = 60


def started(folder: Path, *arguments: object) -> dict[str, float]:
    """Return the moments of a new process, in seconds after its start."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    with tempfile.TemporaryDirectory(dir=folder) as home:
        environment |= dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.starting", *map(str, arguments)],
            env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE,
        )  # fmt: skip
    if done.returncode or not done.stdout:
        raise RuntimeError(done.stderr)
    return {name: moment - began for name, moment in json.loads(done.stdout).items()}


def until(name: str) -> Callable[[dict[str, float]], float]:
    """Return the seconds until a mark, what lies between the two marks of unlocking left out."""

    def seconds(moments: dict[str, float]) -> float:
        taken = moments[name]
        return taken if name == "painted" else taken - (moments["unlocked"] - moments["unlocking"])

    return seconds


def main() -> None:
    say("", machine())
    with sample_vault() as vault, tempfile.TemporaryDirectory(prefix="sochibo-bench-") as name:
        folder = Path(name)
        password = folder / "password.txt"
        password.write_text(PASSWORD)
        seen: dict[str, float] = {}

        def ours() -> float:
            seen.clear()
            seen.update(started(folder, "sochibo", vault, password))
            return until("painted")(seen)

        ways: list[tuple[str, Way]] = [
            ("first painted window (asks for the password)", ours),
            ("workplace painted, unlocking left out", lambda: until("workplace")(seen)),
            ("workplace with all it reads, unlocking left out", lambda: until("settled")(seen)),
            ("a bare PySide6 window", lambda: started(folder, "bare")["painted"]),
        ]
        measured = in_turn(ways, rounds=ROUNDS)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    title = f"Start of the process to the painted window (42 members, 12 months; Qt platform {platform})"
    show(title, measured)


if __name__ == "__main__":
    main()
