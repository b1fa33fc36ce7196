"""The filter words above the list, and the index that finds members while a name is being typed.

Nothing here touches Qt: both are built and asked off the window's thread.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

import msgspec

from desktop.branch.members import COUNTED, State
from desktop.branch.names import fold, matches, nfc
from desktop.services.members import MemberLine
from desktop.words import mark, translate


class Group(StrEnum):
    """What a filter word keeps."""

    LISTED = "listed"
    """Everybody on the branch's list today."""
    ACTIVE = "active"
    PROBATIONARY = "probationary"
    EXEMPT = "exempt"
    AWAY = "away"
    SUSPENDED = "suspended"
    TRANSFERRED = "transferred"
    LEFT = "left"
    DIED = "died"
    NOT_YET = "not-yet"
    EVERYBODY = "everybody"


_STATES: dict[Group, frozenset[State]] = {
    Group.LISTED: COUNTED,
    Group.ACTIVE: frozenset({State.OFFICIAL, State.PROBATIONARY, State.TEMPORARY_IN}),
    Group.PROBATIONARY: frozenset({State.PROBATIONARY}),
    Group.EXEMPT: frozenset({State.EXEMPT}),
    Group.AWAY: frozenset({State.TEMPORARY_OUT}),
    Group.SUSPENDED: frozenset({State.SUSPENDED}),
    Group.TRANSFERRED: frozenset({State.TRANSFERRED}),
    Group.LEFT: frozenset({State.REMOVED, State.RESIGNED, State.EXPELLED}),
    Group.DIED: frozenset({State.DIED}),
    Group.NOT_YET: frozenset({State.NOT_YET}),
    Group.EVERYBODY: frozenset(State),
}

_WORDS: dict[Group, str] = {
    Group.LISTED: mark("member-filters", "Trong danh sách"),
    Group.ACTIVE: mark("member-filters", "Đang sinh hoạt"),
    Group.PROBATIONARY: mark("member-filters", "Dự bị"),
    Group.EXEMPT: mark("member-filters", "Được miễn"),
    Group.AWAY: mark("member-filters", "Tạm thời nơi khác"),
    Group.SUSPENDED: mark("member-filters", "Bị đình chỉ"),
    Group.TRANSFERRED: mark("member-filters", "Đã chuyển đi"),
    Group.LEFT: mark("member-filters", "Đã ra khỏi Đảng"),
    Group.DIED: mark("member-filters", "Đã từ trần"),
    Group.NOT_YET: mark("member-filters", "Chưa đến ngày vào"),
    Group.EVERYBODY: mark("member-filters", "Tất cả"),
}

ALWAYS = (Group.LISTED, Group.ACTIVE, Group.EVERYBODY)
"""Words that stand there even when they keep nobody."""


class GroupCount(msgspec.Struct, frozen=True):
    """One filter word with the number of members it keeps."""

    group: Group
    word: str
    count: int


class Index(msgspec.Struct, frozen=True):
    """All lines with what they are found by; made once per reading, asked at every key."""

    lines: tuple[MemberLine, ...]
    folded: tuple[str, ...]
    """For each line its words without marks, each behind one blank."""


def index_of(lines: Sequence[MemberLine]) -> Index:
    """Prepare lines for finding."""
    folded = tuple(" " + fold(_words_of(line)) for line in lines)
    return Index(tuple(lines), folded)


def _words_of(line: MemberLine) -> str:
    one = line.member
    return f"{one.full_name} {one.other_name} {one.card} {one.citizen_id}"


class Row(msgspec.Struct, frozen=True):
    """One row of the list: TT and the member."""

    number: int
    line: MemberLine


def found(index: Index, text: str, group: Group) -> tuple[Row, ...]:
    """Return the rows that the filter word and the typed text keep, in list order.

    Each typed word must begin a word of the name, other name, card or citizen id; marks count where they
    are typed (`duc` finds Đức, `Đức` does not find Dục).
    """
    return tuple(Row(number, index.lines[at]) for number, at in enumerate(_positions(index, text, group), 1))


def _positions(index: Index, text: str, group: Group) -> list[int]:
    states = _STATES[group]
    kept = [at for at, line in enumerate(index.lines) if line.state in states]
    typed = nfc(text).casefold().split()
    for word in typed:
        bare = " " + fold(word)
        kept = [at for at in kept if bare in index.folded[at]]
    for word in typed:
        if fold(word) != word:
            kept = [at for at in kept if _has_word(index.lines[at], word)]
    return kept


def _has_word(line: MemberLine, typed: str) -> bool:
    """Tell whether a word typed with marks begins a word of the names: marks stand in names only."""
    names = f"{line.member.full_name} {line.member.other_name}"
    return any(_agree(typed, word) for word in nfc(names).split())


@lru_cache(maxsize=4096)
def _agree(typed: str, word: str) -> bool:
    """Compare two words; a branch has few different ones, so that most answers are known already."""
    return matches(typed, word)


def counts(lines: Sequence[MemberLine]) -> tuple[GroupCount, ...]:
    """Count the members behind each filter word; words that keep nobody are left out, save the usual ones."""
    by_state = dict.fromkeys(State, 0)
    for line in lines:
        by_state[line.state] += 1
    counted = [
        GroupCount(group, translate("member-filters", _WORDS[group]), sum(by_state[one] for one in states))
        for group, states in _STATES.items()
    ]
    return tuple(one for one in counted if one.count or one.group in ALWAYS)
