"""Ways of doing one thing, measured in turn (A B A B …), so that the machine's moods meet all alike."""

import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median

Way = Callable[[], float]
"""Does the thing once and returns the seconds it took."""


@dataclass(frozen=True)
class Measured:
    """One way with the seconds of every round."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)


def clocked(work: Callable[[], object]) -> Way:
    """Return a way that takes the time of `work`."""

    def way() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return way


def in_turn(ways: Sequence[tuple[str, Way]], *, rounds: int, warm: int = 1) -> list[Measured]:
    """Return the ways measured `rounds` times one after the other, after `warm` rounds that do not count."""
    seconds: list[list[float]] = [[] for _ in ways]
    for number in range(warm + rounds):
        for place, (_name, way) in enumerate(ways):
            took = way()
            if number >= warm:
                seconds[place].append(took)
    return [Measured(name, tuple(held)) for (name, _way), held in zip(ways, seconds, strict=True)]


def ratios(one: Measured, against: Measured) -> tuple[float, float, float]:
    """Return the median, least and greatest ratio of the rounds, each against its own neighbour."""
    found = [a / b for a, b in zip(one.seconds, against.seconds, strict=True)]
    return median(found), min(found), max(found)


def show(title: str, measured: Sequence[Measured], *, against: int = -1, notes: Sequence[str] = ()) -> None:
    """Print a table; the ratio of every line is to the line `against` (the last)."""
    base = measured[against]
    wide = max(len(one.name) for one in measured)
    lines = ["", title, "-" * len(title), f"{'':{wide}}  {'median':>11}  {'ratio':>7}  min..max"]
    for one in measured:
        middle, least, greatest = ratios(one, base)
        spread = "" if one is base else f"{least:.2f}..{greatest:.2f}"
        lines.append(f"{one.name:{wide}}  {_time(one.median):>11}  {middle:>7.2f}  {spread}".rstrip())
    lines += [f"({len(base.seconds)} rounds, in turn)", *notes]
    say(*lines)


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def say(*lines: str) -> None:
    """Print lines, whatever the terminal's encoding."""
    sys.stdout.buffer.write(("\n".join(lines) + "\n").encode())
    sys.stdout.buffer.flush()


def machine() -> str:
    """Return day, processor, cores, system and interpreter, as the README names them."""
    day = f"{datetime.now().astimezone():%Y-%m-%d}"
    system = platform.platform()
    if sys.platform == "linux":
        system = platform.freedesktop_os_release().get("PRETTY_NAME", system)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{day}, {_processor()}, {os.cpu_count()} cores, {system}, {python}"


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.is_file():
        for line in facts.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
