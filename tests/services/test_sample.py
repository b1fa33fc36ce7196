"""The sample branch: lifelike, the same for the same seed, within its bounds."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from desktop.branch.members import COUNTED, State
from desktop.errors import Cancelled, Refused
from desktop.services import due, keeping, meetings, members, registers, setup
from desktop.services.sample import make_sample
from desktop.storage import rows
from desktop.storage.errors import VaultExists
from desktop.storage.kept import User
from desktop.storage.tables import RECORD_OF
from tests.services.conftest import MOMENT, PASSWORD
from tests.storage.conftest import CHEAP

Content = dict[str, tuple[msgspec.Struct, ...]]


def content(path: Path) -> Content:
    """All records but the keys that open the vault."""
    desk = setup.open_desk(path, PASSWORD)
    try:
        with desk.read() as connection:
            return {
                name: rows.every(connection, kind) for name, kind in RECORD_OF.items() if kind is not User
            }
    finally:
        desk.close()


@pytest.fixture
def sample(tmp_path: Path) -> Callable[..., Path]:
    def make(name: str, **wishes: object) -> Path:
        path = tmp_path / f"{name}.scb"
        make_sample(path, PASSWORD, kdf=CHEAP, **{"members": 6, "months": 2, **wishes})
        return path

    return make


def test_the_same_seed_is_the_same_content(sample: Callable[..., Path]) -> None:
    first = content(sample("a"))
    assert content(sample("b")) == first
    other = content(sample("c", seed=2))
    assert all(other[name] != first[name] for name in ("member", "meeting", "opinion", "closing"))


def test_what_is_in_it(sample: Callable[..., Path]) -> None:
    path = sample("a", members=14, months=3, until="2026-02")
    assert keeping.health(path, PASSWORD, now=MOMENT).ok
    desk = setup.open_desk(path, PASSWORD)
    try:
        held = meetings.lines(desk)
        assert [one.meeting.period for one in held] == ["2025-12", "2026-01", "2026-02"]
        assert all(one.meeting.number and one.checked == one.present for one in held)
        numbers = sorted(one.number for one in registers.issued(desk) if one.type == "BB")
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        states = {one.state for one in members.lines(desk)}
        assert {State.OFFICIAL, State.EXEMPT, State.TRANSFERRED, State.DIED} <= states

        listed = [one for one in members.lines(desk, date(2026, 2, 1)) if one.state in COUNTED]
        assert len(listed) == 14
        for one in held:
            assert meetings.problems(desk, one.meeting.id) == () or not any(
                problem.blocks for problem in meetings.problems(desk, one.meeting.id)
            )
        assert {one.meeting.number for one in held} <= set(numbers)
        assert due.year_picture(desk).periods == ("2025-12", "2026-01", "2026-02")
    finally:
        desk.close()


@pytest.mark.parametrize(
    "wishes",
    [
        {"members": 2},
        {"members": 2001},
        {"months": -1},
        {"months": 61},
        {"until": "10/2026"},
        {"until": "2026-13"},
        {"until": "9999-12"},
    ],
)
def test_bounds(wishes: dict[str, object], sample: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(Refused):
        sample("x", **wishes)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wishes",
    [{"members": 3}, {"members": 9}, {"members": 10}, {"months": 0}, {"months": 1, "until": "2020-02"}],
)
def test_small_ones(wishes: dict[str, object], sample: Callable[..., Path]) -> None:
    assert keeping.health(sample("x", **wishes), PASSWORD, now=MOMENT).ok


def test_stopping_leaves_nothing(sample: Callable[..., Path], tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        sample("x", progress=lambda done, total: steps.append((done, total)), cancelled=lambda: bool(steps))
    assert steps == [(1, 2)]
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten(sample: Callable[..., Path]) -> None:
    path = sample("x", months=0)
    before = content(path)
    with pytest.raises(VaultExists):
        sample("x", months=0, seed=5)
    assert content(path) == before
