"""Finding the headings of a member list: which row, one or two rows high, and what each column holds.

Headings are compared without marks, capitals and punctuation, so that NFD text, line breaks and trailing
colons do not matter.
"""

import re
from collections.abc import Sequence

import msgspec

from desktop.branch.names import clean, fold, nfc
from desktop.importing.reading import Sheet, Value
from desktop.importing.vocabulary import (
    BORN_DAY,
    BORN_MONTH,
    BORN_YEAR,
    FAMILY_PART,
    FEMALE,
    FILLERS,
    GIVEN_PART,
    HEADINGS,
    MALE,
    ORDINAL,
    POSITION,
)

SEARCHED_ROWS = 60
_ROLE_OF = {phrase: role for role, phrases in HEADINGS.items() for phrase in phrases}
_ONLY_ALONE = {
    "ho",
    "ten",
    "que",
    "dt",
    "tt",
    "stt",
    "trinh do",
    "chinh tri",
    "chi bo",
    "dang bo",
    "so the",
    "du bi",
}
_LONGEST_FIRST = sorted((phrase for phrase in _ROLE_OF if phrase not in _ONLY_ALONE), key=len, reverse=True)
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_LONGEST_HEADING = 120
_WEIGHT = {"full_name": 4, FAMILY_PART: 2, GIVEN_PART: 2, "born": 2, MALE: 2, FEMALE: 2, ORDINAL: 0}
_TELLING = {"born", MALE, FEMALE, "card", "citizen_id", "joined", "official", BORN_YEAR, "gender", POSITION}


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """Where the headings stand (rows from 0) and what each column (from 0) holds."""

    first_row: int
    last_row: int
    roles: dict[int, str]
    """By column: a field of `Member` or one of this module's other roles."""
    unknown: tuple[str, ...]
    """Headings that were not understood, or that name a field a second time."""
    score: int

    def column(self, role: str) -> int | None:
        """Return the column with `role`, or None."""
        return next((column for column, found in self.roles.items() if found == role), None)


def bare(text: str) -> str:
    """Return a heading as it is compared: no marks, capitals, punctuation or line breaks."""
    return _NOT_LETTERS.sub(" ", fold(clean(text))).strip()


def role_of(heading: str) -> str:
    """Return what a heading names, or empty text."""
    if not heading or len(heading) > _LONGEST_HEADING:
        return ""
    for text in (bare(heading), bare(_BRACKETS.sub(" ", heading))):
        if text in _ROLE_OF:
            return _ROLE_OF[text]
    return _with_fillers(bare(_BRACKETS.sub(" ", heading)))


def _with_fillers(text: str) -> str:
    for phrase in _LONGEST_FIRST:
        if text.startswith(phrase + " ") and set(text[len(phrase) :].split()) <= FILLERS:
            return _ROLE_OF[phrase]
    return ""


def find_layout(sheet: Sheet) -> Layout | None:
    """Return the best reading of a sheet's headings, or None where no row names people."""
    best: Layout | None = None
    for row in range(min(len(sheet.rows), SEARCHED_ROWS)):
        for height in (1, 2, 3):
            found = _layout(sheet, row, row + height - 1)
            if found is not None and (best is None or _rank(found) > _rank(best)):
                best = found
    return best


def _rank(layout: Layout) -> tuple[int, int, int]:
    """Rank what is known, then where it stands: repeated headings and titles above add nothing."""
    return layout.score, -layout.last_row, layout.first_row


def _layout(sheet: Sheet, first: int, last: int) -> Layout | None:
    if last >= len(sheet.rows) or not any(_text(value) for value in sheet.rows[first]):
        return None
    if any(_is_data(sheet.rows[row]) for row in range(first, last + 1)):
        return None
    columns = _stacked(sheet, first, last)
    roles: dict[int, str] = {}
    unknown: list[str] = []
    for column, levels in columns.items():
        role = _role_of_levels(levels, columns)
        if role and role not in roles.values():
            roles[column] = role
        elif any(levels):
            unknown.append(clean(" – ".join(level for level in levels if level)))
    if not _names_people(roles):
        return None
    score = 10 * sum(_WEIGHT.get(role, 1) for role in roles.values()) - len(unknown)
    return Layout(first_row=first, last_row=last, roles=roles, unknown=tuple(unknown), score=score)


def _names_people(roles: dict[int, str]) -> bool:
    found = set(roles.values())
    named = "full_name" in found or {FAMILY_PART, GIVEN_PART} <= found
    return named and bool(found & _TELLING)


def _text(value: Value) -> str:
    return clean(value) if isinstance(value, str) else ""


def _is_data(row: Sequence[Value]) -> bool:
    """Tell whether a row holds dates, numbers or long digits: no heading does."""
    return any(
        (not isinstance(value, str)) or re.fullmatch(r"\(?\d+\)?|[\d./\- ]{6,}", value.strip())
        for value in row
        if value != ""
    )


def _stacked(sheet: Sheet, first: int, last: int) -> dict[int, tuple[str, ...]]:
    """Return each column's headings from top to bottom; a merged or wide heading covers its columns."""
    width = max(len(sheet.rows[row]) for row in range(first, last + 1))
    levels: list[list[str]] = []
    for row in range(first, last + 1):
        texts = [_text(value) for value in sheet.rows[row]] + [""] * (width - len(sheet.rows[row]))
        below = sheet.rows[row + 1] if row < last else []
        levels.append([_covering(sheet, row, column, texts, below) for column in range(width)])
    return {column: tuple(level[column] for level in levels) for column in range(width)}


def _covering(sheet: Sheet, row: int, column: int, texts: list[str], below: Sequence[Value]) -> str:
    if texts[column] or not below:
        return texts[column]
    for (top, left), (bottom, right) in sheet.merged:
        if top <= row <= bottom and left <= column <= right:
            return texts[left] if top == row else ""
    before = next((place for place in range(column - 1, -1, -1) if texts[place]), None)
    if before is None or column >= len(below):
        return ""
    all_have_children = all(_text(below[place]) for place in range(before, column + 1))
    return texts[before] if all_have_children else ""


def _role_of_levels(levels: tuple[str, ...], columns: dict[int, tuple[str, ...]]) -> str:
    texts = [level for level in levels if level]
    if not texts:
        return ""
    own = bare(texts[-1])
    siblings = {bare(others[-1]) for others in columns.values() if others[-1]}
    parent = role_of(" ".join(texts[:-1])) if len(texts) > 1 else ""
    if own == "nu":
        return FEMALE
    if own == "nam" and "nu" in siblings and "ă" not in nfc(texts[-1]).casefold():
        return MALE
    if parent == "born" and own in ("ngay", "thang", "nam"):
        return {"ngay": BORN_DAY, "thang": BORN_MONTH, "nam": BORN_YEAR}[own]
    whole = " ".join(texts)
    return role_of(whole) or role_of(texts[-1]) or ("" if len(texts) > 1 else parent)
