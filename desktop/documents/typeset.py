"""Setting text: words broken into lines of a width, justified as a Party document is, measured in points.

Text from people comes in as it is: no mark-up is read, nothing has to be escaped. Every letter ends up as
NFC; a letter that the typeface cannot show is drawn as an empty square, so that it is seen to be missing.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from desktop.branch.names import nfc
from desktop.documents import fonts

MISSING = "□"
NO_BREAK = "\u00a0"
_STRETCH = 1.4
"""Widest extra room at one blank of a justified line, in type sizes; a line that needs more stays ragged."""
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_NEVER_FIRST = {"%", "–", "—", "…", "/"}
"""Words that stay with the one before: `94,59 %` is never parted."""


class Align(Enum):
    """How lines stand between their edges."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Run(NamedTuple):
    """Some text in one face."""

    text: str
    face: str = fonts.REGULAR


class Style(NamedTuple):
    """How a paragraph is set; lengths in points."""

    size: float
    line: float
    """Exact distance from base line to base line."""
    align: Align = Align.JUSTIFY
    indent: float = 0.0
    """Added before the first line."""


class Piece(NamedTuple):
    """Letters of one face on a line, `x` from the line's left edge."""

    x: float
    text: str
    face: str
    word_space: float


class Line(NamedTuple):
    """One line, ready to be drawn."""

    pieces: tuple[Piece, ...]
    size: float
    height: float
    width: float
    """From the left edge of the paragraph to the end of the last letter."""

    @property
    def baseline(self) -> float:
        """How far the base line lies under the top of the line."""
        ascent, descent = 0.891, 0.216  # of Liberation Serif and Times New Roman, in type sizes
        return (self.height - (ascent + descent) * self.size) / 2 + ascent * self.size


@lru_cache(maxsize=65536)
def measure(text: str, face: str, size: float) -> float:
    """Return the length of `text` in points (remembered: words come again and again)."""
    return fonts.width(text, face, size)


def printable(text: str, face: str = fonts.REGULAR) -> str:
    """Return `text` as it can be set: NFC, blanks for white space, nothing invisible, `□` for the unknown."""
    known = fonts.letters(face)
    signs: list[str] = []
    for sign in nfc(text):
        if sign == NO_BREAK:
            signs.append(sign)
        elif sign.isspace():
            signs.append(" ")
        elif unicodedata.category(sign) in _INVISIBLE:
            continue
        else:
            signs.append(sign if ord(sign) in known else MISSING)
    return "".join(signs)


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs that a person typed, without blank ones (Enter begins a new one)."""
    return tuple(tidy for line in text.splitlines() if (tidy := " ".join(line.split())))


Word = tuple[Run, ...]
"""Letters between two blanks, in one or more faces."""


def _words(runs: Iterable[Run]) -> list[Word]:
    words: list[Word] = []
    open_word: list[Run] = []
    for text, face in runs:
        parts = printable(text, face).split(" ")
        for index, part in enumerate(parts):
            if index and open_word:
                words.append(tuple(open_word))
                open_word = []
            if part:
                open_word.append(Run(part, face))
    if open_word:
        words.append(tuple(open_word))
    return words


def _length(word: Word, size: float) -> float:
    return sum(measure(text, face, size) for text, face in word)


def _blank(word: Word, size: float) -> float:
    return measure(" ", word[-1].face, size)


def _chopped(word: Word, size: float, room: float) -> Iterator[Word]:
    """Part a word that is longer than a line wherever the line ends."""
    part: list[Run] = []
    used = 0.0
    for text, face in word:
        begin = 0
        for index, sign in enumerate(text):
            step = measure(sign, face, size)
            if used + step > room and (part or index > begin):
                if index > begin:
                    part.append(Run(text[begin:index], face))
                yield tuple(part)
                part, used, begin = [], 0.0, index
            used += step
        if text[begin:]:
            part.append(Run(text[begin:], face))
    yield tuple(part)


def _glued(words: Sequence[Word]) -> list[list[Word]]:
    groups: list[list[Word]] = []
    for word in words:
        if groups and word[0].text in _NEVER_FIRST:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def _group_length(group: Sequence[Word], size: float) -> float:
    blanks = sum(_blank(word, size) for word in group[:-1])
    return sum(_length(word, size) for word in group) + blanks


def _filled(words: Sequence[Word], size: float, room: float, indent: float) -> list[list[Word]]:
    lines: list[list[Word]] = [[]]
    used, limit = 0.0, room - indent
    for whole in _glued(words):
        groups = [whole]
        if _group_length(whole, size) > room - indent:
            pieces = [part for word in whole for part in _chopped(word, size, room - indent)]
            groups = [[part] for part in pieces]
        for group in groups:
            step = _group_length(group, size)
            gap = _blank(lines[-1][-1], size) if lines[-1] else 0.0
            if lines[-1] and used + gap + step > limit + 1e-6:
                lines.append([])
                used, gap, limit = 0.0, 0.0, room
            lines[-1] += group
            used += gap + step
    return [line for line in lines if line]


def _set_line(words: Sequence[Word], style: Style, room: float, indent: float, *, last: bool) -> Line:
    natural = _group_length(words, style.size)
    spare = room - indent - natural
    gaps = len(words) - 1
    stretch = 0.0
    if style.align is Align.JUSTIFY and not last and gaps and 0 < spare <= gaps * _STRETCH * style.size:
        stretch = spare / gaps
    start = indent
    if style.align is Align.CENTRE:
        start += spare / 2
    elif style.align is Align.RIGHT:
        start += spare
    pieces, end = _pieces(words, style.size, start, stretch)
    return Line(tuple(pieces), style.size, style.line, end)


def _pieces(words: Sequence[Word], size: float, start: float, stretch: float) -> tuple[list[Piece], float]:
    pieces: list[Piece] = []
    x, begin, text, face = start, start, "", ""
    for index, word in enumerate(words):
        for number, run in enumerate(word):
            if run.face != face and text:
                pieces.append(Piece(begin, text, face, stretch))
                begin, text = x, ""
            face = run.face
            text += run.text
            x += measure(run.text, face, size)
            if number == len(word) - 1 and index < len(words) - 1:
                text += " "
                x += measure(" ", face, size) + stretch
    if text:
        pieces.append(Piece(begin, text, face, stretch))
    return pieces, x


def set_lines(runs: Sequence[Run], style: Style, room: float) -> tuple[Line, ...]:
    """Break `runs` into lines of at most `room` points; no text gives no lines."""
    broken = _filled(_words(runs), style.size, room, style.indent)
    count = len(broken)
    return tuple(
        _set_line(words, style, room, style.indent if index == 0 else 0.0, last=index == count - 1)
        for index, words in enumerate(broken)
    )


def balanced(text: str, face: str, style: Style, room: float) -> tuple[Line, ...]:
    """Break a heading into as few lines as fit, of lengths as even as the words allow."""
    runs = [Run(text, face)]
    words = _words(runs)
    fewest = len(_filled(words, style.size, room, 0.0))
    if fewest <= 1:
        return set_lines(runs, style, room)
    low = max((_length(word, style.size) for word in words), default=0.0)
    low, high = min(low, room), room
    while high - low > 0.5:
        middle = (low + high) / 2
        if len(_filled(words, style.size, middle, 0.0)) <= fewest:
            high = middle
        else:
            low = middle
    shift = 0.0
    if style.align is Align.CENTRE:
        shift = (room - high) / 2
    elif style.align is Align.RIGHT:
        shift = room - high
    return tuple(_shifted(line, shift) for line in set_lines(runs, style, high))


def _shifted(line: Line, by: float) -> Line:
    pieces = tuple(piece._replace(x=piece.x + by) for piece in line.pieces)
    return line._replace(pieces=pieces, width=line.width + by)
