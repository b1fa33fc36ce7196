"""A fingerprint as eleven short Vietnamese words, to be read aloud and compared by people.

Two people compare `trâu lúa sen …` faster and with fewer slips than 64 hexadecimal digits. A word stands for
one byte, so that eleven words are the first 88 bits of the SHA-256: nobody can make a second key that has
the same words. The list (`resources/fingerprint/words.txt`, version 1) is fixed for ever: 256 syllables that
stay apart without their marks, and when ch and tr, s and x, l and n, d, gi, r and v, the endings n, ng and
nh, or c, ch and t sound the same, as they do in one part of the country or another.
"""

import re
from functools import lru_cache
from typing import Final

from desktop.branch.names import fold
from desktop.data import resource

COUNT: Final = 11
"""Words of a fingerprint: 88 bits."""
SHORTEST_HEX: Final = 2 * COUNT
"""Digits that say as much as the words do."""

_HEX: Final = re.compile(r"[0-9a-f]+", re.ASCII)
_BETWEEN: Final = re.compile(r"[\s:.,;·•\-–_/]+")


def fingerprint_words(fingerprint: str) -> tuple[str, ...]:
    """Return the words for a SHA-256 in hex; raises ValueError for anything shorter than 88 bits."""
    start = bytes.fromhex(fingerprint)[:COUNT]
    if len(start) < COUNT:
        message = "a fingerprint has at least 88 bits"
        raise ValueError(message)
    return tuple(_words()[byte] for byte in start)


def matches(typed: str, fingerprint: str) -> bool:
    """Tell whether what somebody typed from paper is this fingerprint (SHA-256, hex).

    Taken are the eleven words, and the hexadecimal digits: all of them, or from the front as many as the
    words stand for. Case, marks, blanks and signs between the groups do not matter; anything left out,
    added or in another order does.
    """
    parts = [part for part in _BETWEEN.split(fold(typed)) if part]
    expected = fingerprint.casefold()
    if parts == [fold(word) for word in fingerprint_words(expected)]:
        return True
    digits = "".join(parts)
    if _HEX.fullmatch(digits) is None or len(digits) < SHORTEST_HEX:
        return False
    return expected.startswith(digits)


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    lines = resource("fingerprint", "words.txt").read_text("utf-8").splitlines()
    words = tuple(line for line in lines if line and not line.startswith("#"))
    if len(words) != 256:
        message = f"the list of fingerprint words has {len(words)}"
        raise ValueError(message)
    return words
