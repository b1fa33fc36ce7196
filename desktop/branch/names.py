"""Vietnamese text and names (họ và tên): one form of letters, one order, one way to search.

The order is the dictionary's: letters a ă â b c d đ e ê … first, then the tones ngang, huyền, hỏi, ngã,
sắc, nặng. It is computed here in plain Python because the collators of the platforms disagree.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_RANK = {letter: index + 1 for index, letter in enumerate(_LETTERS)}
_SPACES = re.compile(r"\s+")


def nfc(text: str) -> str:
    """Return `text` in composed form (Unicode dựng sẵn), as every boundary of the program hands it on."""
    return unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """Return one tidy line: NFC, no control characters, runs of white space as one blank, trimmed."""
    invisible = {"Cc", "Cf", "Zl", "Zp"}
    line = "".join(" " if unicodedata.category(sign) in invisible else sign for sign in nfc(text))
    return _SPACES.sub(" ", line).strip()


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return `text` without marks, in lower case, đ as d: what a person types without an input method."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _SPACES.sub(" ", bare.replace("đ", "d")).strip()


def matches(needle: str, haystack: str) -> bool:
    """Tell whether what was typed finds `haystack`: `duc` finds Đức, `Đức` does not find Dục.

    Each word typed must begin a word of the haystack. A word typed with marks must agree in its marks,
    wherever in the syllable its tone is written (`hoà`, `hòa`).
    """
    words = [(fold(word), *_without_tone(word)) for word in nfc(haystack).casefold().split()]
    for typed in nfc(needle).casefold().split():
        bare, (letters, tone) = fold(typed), _without_tone(typed)
        plain = bare == typed
        if not any(
            folded.startswith(bare) and (plain or (spelt.startswith(letters) and tone in {"", sounded}))
            for folded, spelt, sounded in words
        ):
            return False
    return True


@lru_cache(maxsize=4096)
def _without_tone(word: str) -> tuple[str, str]:
    """Return a word without its tone, and the tone apart: `hòa` and `hoà` are one word written twice."""
    parts = unicodedata.normalize("NFD", word)
    letters = "".join(part for part in parts if part not in _TONES)
    return unicodedata.normalize("NFC", letters), "".join(part for part in parts if part in _TONES)


def same_name_key(name: str) -> str:
    """Return a key equal for names that differ in capitals or in where the tone mark stands (hoà, hòa)."""
    return " ".join("".join(_without_tone(word)) for word in nfc(name).casefold().split())


def given_name(full_name: str) -> str:
    """Return tên: the last word of the full name, by which lists are sorted."""
    return full_name.rsplit(maxsplit=1)[-1] if full_name.strip() else ""


@lru_cache(maxsize=4096)
def _word_key(word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the ranks of a word's letters, and of its tone: whether it is `hòa` or `hoà` decides nothing."""
    letters, tone = _without_tone(word.casefold())
    ranks = (_RANK.get(letter, 100 + ord(letter)) for letter in letters)
    return tuple(ranks), tuple(_TONES[mark] for mark in tone)


def name_key(full_name: str) -> str:
    """Return a string that sorts people by tên, then họ, then chữ đệm, in Vietnamese order.

    Plain text so that the database can keep and compare it; equal names give equal keys.
    """
    words = clean(full_name).split()
    if not words:
        return ""
    ordered = [words[-1], *words[:-1]]
    pieces = []
    for word in ordered:
        letters, tones = _word_key(word)
        pieces.append("".join(_code(rank) for rank in letters) + "!" + "".join(map(str, tones)))
    return " ".join(pieces)


def _code(rank: int) -> str:
    return chr(0x40 + rank) if rank < 60 else "~" + format(rank, "06x")


def from_capitals(name: str) -> str:
    """Return a name written in CAPITALS (as on official exports) in ordinary case; others unchanged."""
    tidy = clean(name)
    if tidy and tidy == tidy.upper():
        return " ".join(part[:1].upper() + part[1:].lower() for part in tidy.split(" "))
    return tidy
