"""Small pictures of figures for reports, told apart by pattern and number, legible in black-and-white print.

They show counts of the branch; nothing in them is about one person. Lengths are points.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.documents import fonts
from desktop.documents.flow import Fill, Fixed, Mark, Stroke, Text
from desktop.documents.typeset import measure

_TITLE, _LABEL, _VALUE = 10.5, 8.5, 8.0
_RULE = 0.5
_HATCH = 3.2
_SOLID = 0.35
_HEADROOM = 12.0
_FOOT = 12.0
_LEGEND = 14.0


class Bar(NamedTuple):
    """One column: a value, how it is written above it, and whether it is hatched or solid."""

    value: float
    written: str
    hatched: bool = False


class Slot(NamedTuple):
    """One or more columns over one label: a month, a quarter."""

    label: str
    bars: tuple[Bar, ...]


class Picture(NamedTuple):
    """A chart: its title, its slots, the value at full height, and what the two patterns mean."""

    title: str
    slots: tuple[Slot, ...]
    most: float
    solid: str = ""
    hatched: str = ""


def pictures(found: Sequence[Picture], *, room: float, height: float, gap: float = 18.0) -> Fixed:
    """Return pictures side by side as one block that is never parted."""
    width = (room - gap * (len(found) - 1)) / len(found)
    marks: list[Mark] = []
    for index, one in enumerate(found):
        marks += _picture(one, index * (width + gap), width, height)
    return Fixed(height, tuple(marks))


def _picture(one: Picture, left: float, width: float, height: float) -> Iterator[Mark]:
    yield Text(left, _TITLE, one.title, fonts.BOLD, _TITLE)
    top = _TITLE + 4 + _HEADROOM
    bottom = height - _FOOT - (_LEGEND if one.solid or one.hatched else 0.0)
    yield Stroke(left, bottom, left + width, bottom, 2 * _RULE)
    step = width / max(len(one.slots), 1)
    size = _fitting(one, step)
    for index, slot in enumerate(one.slots):
        yield from _slot(slot, left + index * step, step, (top, bottom), one.most, size)
    yield from _legend(one, left, height)


def _fitting(one: Picture, step: float) -> float:
    """Return the size at which every value and label fits over its column."""
    size = _VALUE
    for slot in one.slots:
        room = step / max(len(slot.bars), 1) - 1
        widest = max((measure(bar.written, fonts.REGULAR, _VALUE) for bar in slot.bars), default=0.0)
        size = min(size, _VALUE * room / widest if widest > room else _VALUE)
    return max(size, 5.5)


def _slot(
    slot: Slot, left: float, step: float, span: tuple[float, float], most: float, size: float
) -> Iterator[Mark]:
    top, bottom = span
    inner = step * 0.8
    wide = inner / max(len(slot.bars), 1)
    for index, bar in enumerate(slot.bars):
        x = left + (step - inner) / 2 + index * wide
        tall = (bottom - top) * min(bar.value / most, 1.0) if most else 0.0
        if tall:
            yield from _column(x + 0.5, bottom - tall, x + wide - 0.5, bottom, hatched=bar.hatched)
        if bar.written:
            yield _centred(bar.written, x + wide / 2, bottom - tall - 2.5, size)
    yield _centred(slot.label, left + step / 2, bottom + _LABEL + 1, _LABEL)


def _column(x0: float, y0: float, x1: float, y1: float, *, hatched: bool) -> Iterator[Mark]:
    if hatched:
        yield from hatching(x0, y0, x1, y1)
    else:
        yield Fill(x0, y0, x1, y1, _SOLID)
    yield Stroke(x0, y0, x1, y0, _RULE)
    yield Stroke(x0, y0, x0, y1, _RULE)
    yield Stroke(x1, y0, x1, y1, _RULE)
    yield Stroke(x0, y1, x1, y1, _RULE)


def hatching(x0: float, y0: float, x1: float, y1: float) -> Iterator[Stroke]:
    """Yield strokes rising to the right, cut off at the edges of the box."""
    reach = _HATCH
    while reach < (x1 - x0) + (y1 - y0):
        begin_x = x0 + max(0.0, reach - (y1 - y0))
        begin_y = y0 + min(reach, y1 - y0)
        end_x = x0 + min(reach, x1 - x0)
        end_y = y0 + max(0.0, reach - (x1 - x0))
        yield Stroke(begin_x, begin_y, end_x, end_y, _RULE)
        reach += _HATCH


def _centred(text: str, centre: float, base: float, size: float) -> Text:
    return Text(centre - measure(text, fonts.REGULAR, size) / 2, base, text, fonts.REGULAR, size)


def _legend(one: Picture, left: float, height: float) -> Iterator[Mark]:
    x, side = left, 8.0
    for words, hatched in ((one.solid, False), (one.hatched, True)):
        if not words:
            continue
        yield from _column(x, height - side, x + side, height, hatched=hatched)
        yield Text(x + side + 3, height - 1, words, fonts.REGULAR, _LABEL)
        x += side + 3 + measure(words, fonts.REGULAR, _LABEL) + 12
