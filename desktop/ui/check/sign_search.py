"""Finding a sign (biểu hiện) by what is typed: its code in any habit, its number, or words of its label."""

import re

from desktop.branch.names import fold, matches
from desktop.branch.rules import IndicatorSet, Sign

_CODE = re.compile(r"^(?P<group>[ivx]+|\d+(?=[.,\-\s]))?[.,\-\s]*(?P<number>\d+)$")
_ROMAN = {"1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v"}


def find_signs(typed: str, indicators: IndicatorSet) -> tuple[Sign, ...]:
    """Return the signs that `typed` may mean, the best first; all of them for blank text.

    `I.4`, `i4`, `I 4` and `1.4` mean the code; a bare number means the place in the whole set (1 to 27),
    then the same number in each group; `ii` means a whole group; other text is looked for in the labels,
    with or without marks.
    """
    text = fold(typed)
    if not text:
        return indicators.all_signs()
    code = _CODE.match(text)
    if code:
        return _by_code(code["group"] or "", code["number"], indicators)
    signs = indicators.all_signs()
    of_group = tuple(sign for sign in signs if sign.code.casefold().startswith(f"{text}."))
    return of_group or tuple(sign for sign in signs if _in_words(typed, sign))


def _by_code(group: str, number: str, indicators: IndicatorSet) -> tuple[Sign, ...]:
    signs = indicators.all_signs()
    if group:
        wanted = f"{_ROMAN.get(group, group)}.{int(number)}"
        return tuple(sign for sign in signs if sign.code.casefold() == wanted)
    place = int(number)
    by_place = signs[place - 1 : place] if place else ()
    in_groups = tuple(sign for sign in signs if sign.code.rpartition(".")[2] == str(place))
    return (*by_place, *(sign for sign in in_groups if sign not in by_place))


def _in_words(typed: str, sign: Sign) -> bool:
    return matches(typed, sign.label.replace(",", " ").replace(";", " ")) or matches(typed, sign.label_en)
