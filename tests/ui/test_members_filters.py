"""Filter words and finding while typing, without a window."""

import time

import pytest

from desktop.branch.members import Member, State
from desktop.services.members import MemberLine
from desktop.ui.members.filters import Group, counts, found, index_of


def line(name, state=State.OFFICIAL, **fields):
    return MemberLine(member=Member(id=name, full_name=name, **fields), state=state)


LINES = (
    line("Nguyễn Văn Đức", card="092058000001"),
    line("Lê Văn Dục", State.EXEMPT),
    line("Trần Thị Út", State.PROBATIONARY, other_name="Út Nhỏ"),
    line("Phạm Duy", State.TRANSFERRED),
    line("Đỗ Hữu Lộc", State.TEMPORARY_OUT),
)


def names(text, group=Group.EVERYBODY):
    return [row.line.member.full_name for row in found(index_of(LINES), text, group)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("duc", ["Nguyễn Văn Đức", "Lê Văn Dục"]),
        ("Đức", ["Nguyễn Văn Đức"]),
        ("dục", ["Lê Văn Dục"]),
        ("ut", ["Trần Thị Út"]),
        ("van d", ["Nguyễn Văn Đức", "Lê Văn Dục"]),
        ("0920", ["Nguyễn Văn Đức"]),
        ("nho", ["Trần Thị Út"]),
        ("an", []),
        ("  ", [one.member.full_name for one in LINES]),
        ("đu\u031b\u0301c", ["Nguyễn Văn Đức"]),
    ],
)
def test_finds_with_and_without_marks_from_the_start_of_words(typed, expected):
    assert names(typed) == expected


def test_rows_are_numbered_as_shown_not_as_stored():
    rows = found(index_of(LINES), "", Group.LISTED)
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert "Phạm Duy" not in [row.line.member.full_name for row in rows]


def test_words_count_and_those_that_keep_nobody_are_left_out():
    shown = {one.group: one.count for one in counts(LINES)}
    assert shown == {
        Group.LISTED: 4,
        Group.ACTIVE: 2,
        Group.PROBATIONARY: 1,
        Group.EXEMPT: 1,
        Group.AWAY: 1,
        Group.TRANSFERRED: 1,
        Group.EVERYBODY: 5,
    }
    assert [one.count for one in counts(())] == [0, 0, 0]


def test_every_state_is_behind_some_word():
    everything = [line(f"Người {state}", state) for state in State]
    kept = {
        row.line.state
        for group in Group
        if group is not Group.EVERYBODY
        for row in found(index_of(everything), "", group)
    }
    assert kept == set(State)


def test_finding_among_100000_is_quick():
    """A key costs less than half of reading the names once, measured in the same run."""
    many = tuple(line(f"{one.member.full_name} {number}") for number in range(20_000) for one in LINES)
    start = time.perf_counter()
    index = index_of(many)
    making = time.perf_counter() - start
    spent = []
    for typed in ("d", "du", "duc", "duc 19999"):
        start = time.perf_counter()
        rows = found(index, typed, Group.EVERYBODY)
        spent.append(time.perf_counter() - start)
        assert rows
    assert len(rows) == 2
    assert min(spent) < making / 2
    assert max(spent) < 2.0
