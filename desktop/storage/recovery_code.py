"""The recovery code (mã khôi phục) printed for the office safe: made in groups, read back tolerantly.

Eight groups of four letters of Crockford's base 32 (no I, L, O, U): seven carry 140 random bits, the
eighth is the remainder of that number by the largest prime below 2**20. Since the prime divides neither
31 nor a power of 32, every single wrong letter and every swap of two neighbouring ones is found;
anything else slips by once in a million.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from desktop.storage.errors import MistypedRecoveryCode

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKE: Final = str.maketrans("OIL", "011")
_SEPARATORS: Final = re.compile(r"[\s.,_\u2010-\u2015\u2212\u00ad-]+")
_PRIME: Final = (1 << 20) - 3
_LETTERS: Final = 28
_CHECK: Final = 4
_GROUP: Final = 4
_LONGEST_ENTRY: Final = 200


def generate(random_bytes: Callable[[int], bytes]) -> str:
    """Return a new code like `7K3F-…` (39 characters) from 18 bytes of `random_bytes`."""
    number = int.from_bytes(random_bytes(18), "big") >> 4
    letters = _spell(number, _LETTERS) + _spell(number % _PRIME, _CHECK)
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def parse(typed: str) -> str:
    """Return the 28 secret letters of a code as typed: spaces, dashes, lower case, O for 0, I, L for 1 pass.

    Raises `MistypedRecoveryCode` when letters are missing, foreign, or do not agree with the checksum group.
    """
    if len(typed) > _LONGEST_ENTRY:
        raise MistypedRecoveryCode
    bare = _SEPARATORS.sub("", unicodedata.normalize("NFKC", typed)).upper().translate(_LOOKALIKE)
    if len(bare) != _LETTERS + _CHECK or not set(bare) <= set(_ALPHABET):
        raise MistypedRecoveryCode
    letters, check = bare[:_LETTERS], bare[_LETTERS:]
    if _spell(_number(letters) % _PRIME, _CHECK) != check:
        raise MistypedRecoveryCode
    return letters


def _spell(number: int, length: int) -> str:
    return "".join(_ALPHABET[number >> (5 * place) & 31] for place in reversed(range(length)))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number << 5 | _ALPHABET.index(letter)
    return number
