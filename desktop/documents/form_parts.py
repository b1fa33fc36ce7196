"""Pieces of forms that people fill in: facts in two columns, boxes to tick, own text or lines for the hand.

A form prints the same whether it was typed or not: what was written stands as text, what was not is left as
dotted lines, and a box is drawn beside each choice with a cross in the chosen one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import msgspec

from desktop.branch.organisation import Branch, place_name
from desktop.documents import fonts
from desktop.documents.flow import Fixed, Frame, Mark, Pages, Stroke, Text, line_marks, moved, stack_height
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import Composer
from desktop.documents.table import frame_marks
from desktop.documents.typeset import Align, Line, Run, Style, balanced, measure, paragraphs, set_lines
from desktop.documents.wording import ended

_BOX = 0.78
"""Side of a box, in type sizes."""
_BOX_RULE = 0.9
_AFTER_BOX = 5.0
_WIDEST_GAP = 14 * MM
"""Room between two boxes of one row, so that none seems to belong to its neighbour."""
_HAND_SPACE_MM = 20.0
"""Room to sign on a form, so that it stays on one leaf."""
DOTS = "……"


def for_hand(layout: Layout) -> Layout:
    """Return a layout whose signature blocks are as low as forms have them."""
    rules = msgspec.structs.replace(layout.signature, space_mm=_HAND_SPACE_MM)
    return msgspec.structs.replace(layout, signature=rules)


def form_code(composer: Composer, code: str) -> None:
    """Add the code of a form at the top right, above the head."""
    composer.text(Run(code, fonts.ITALIC), keep=True, align=Align.RIGHT, indent=False)


def facts(composer: Composer, pairs: Sequence[tuple[str, str]], *, columns: int = 1) -> None:
    """Add lines `label: value` in columns of equal width; a value that is missing is a dotted line."""
    width = composer.frame.room / columns
    for start in range(0, len(pairs), columns):
        marks: list[Mark] = []
        height = 0.0
        for place, (label, value) in enumerate(pairs[start : start + columns]):
            tall, part = _fact(composer, label, value, width - (4 * MM if columns > 1 else 0))
            marks += [moved(mark, place * width, 0.0) for mark in part]
            height = max(height, tall)
        composer.blocks.append(Fixed(height, tuple(marks), gap=composer.layout.body.paragraph_gap / 2))


def _fact(composer: Composer, label: str, value: str, room: float) -> tuple[float, list[Mark]]:
    rules = composer.layout.body
    style = Style(rules.size, rules.line, Align.LEFT)
    face = fonts.BOLD if label == "Họ và tên" else fonts.REGULAR
    said = set_lines([Run(f"{label}: "), Run(value, face)], style, room)
    marks: list[Mark] = [*line_marks(said, 0.0, 0.0)]
    if not value.strip():
        begins = measure(f"{label}: ", fonts.REGULAR, rules.size)
        marks.append(Stroke(begins, rules.line - 3, room, rules.line - 3, 0.6, dotted=True))
    return stack_height(said), marks


def own_text(composer: Composer, text: str, lines: int) -> None:
    """Add what a person wrote, paragraph by paragraph; where nothing was written, dotted lines."""
    told = paragraphs(text)
    for line in told:
        composer.text(line, keep=line.endswith(":"))
    if not told:
        composer.dotted(lines)


def labelled(composer: Composer, label: str, text: str, lines: int) -> None:
    """Add a bold heading with what was written under it, or dotted lines; the heading stays with them."""
    composer.text(Run(label, fonts.BOLD), keep=True)
    own_text(composer, text, lines)


def run_in(composer: Composer, label: str, text: str, lines: int) -> None:
    """Add a bold heading that what was written goes on from in the same line; otherwise dotted lines."""
    told = paragraphs(text)
    if not told:
        labelled(composer, label, "", lines)
        return
    *before, last = told
    for place, line in enumerate([*before, ended(last)]):
        runs = [Run(f"{label}: ", fonts.BOLD), line] if not place else [line]
        composer.text(*runs, keep=bool(place) and line.endswith(":"))


def boxes(composer: Composer, choices: Iterable[tuple[str, bool]], *, columns: int, label: str = "") -> None:
    """Add a box beside each choice, `columns` in a row, crossed where it was chosen; rows stay together."""
    rules = composer.layout.body
    told = list(choices)
    indent = rules.indent_mm * MM
    lead = measure(f"{label}  ", fonts.REGULAR, rules.size) if label else 0.0
    width = (composer.frame.room - indent - lead) / columns
    places = _places([text for text, _ in told], rules.size, columns, width)
    for start in range(0, len(told), columns):
        marks: list[Mark] = []
        if label and not start:
            marks += line_marks(_line(label, rules.size, rules.line, composer.frame.room), indent, 0.0)
        height = rules.line
        for place, (text, chosen) in enumerate(told[start : start + columns]):
            tall, part = _box(text, rules.size, rules.line, width, chosen=chosen)
            marks += [moved(mark, indent + lead + places[place], 0.0) for mark in part]
            height = max(height, tall)
        last = start + columns >= len(told)
        gap = rules.paragraph_gap if not start else rules.paragraph_gap / 2
        composer.blocks.append(Fixed(height, tuple(marks), gap=gap, keep=not last))


def _places(texts: Sequence[str], size: float, columns: int, width: float) -> list[float]:
    """Return where the boxes of a row begin: in one row with even gaps, in several under one another."""
    even = [place * width for place in range(columns)]
    if len(texts) > columns:
        return even
    wide = [_BOX * size + _AFTER_BOX + measure(text, fonts.REGULAR, size) for text in texts]
    gap = min((width * columns - sum(wide)) / len(texts), _WIDEST_GAP) if texts else 0.0
    if gap < _AFTER_BOX:
        return even
    return [sum(wide[:place]) + place * gap for place in range(len(texts))]


def _box(text: str, size: float, line: float, room: float, *, chosen: bool) -> tuple[float, list[Mark]]:
    side = _BOX * size
    top = (line - side) / 2
    marks: list[Mark] = [*frame_marks(0.0, top, side, side, _BOX_RULE)]
    if chosen:
        wide = measure("x", fonts.BOLD, size)
        base = top + side / 2 + 0.23 * size  # half of the height of an x under the middle of the box
        marks.append(Text((side - wide) / 2, base, "x", fonts.BOLD, size))
    lines = set_lines([Run(text)], Style(size, line, Align.LEFT), room - side - _AFTER_BOX)
    marks += line_marks(lines, side + _AFTER_BOX, 0.0)
    return stack_height(lines), marks


def _line(text: str, size: float, line: float, room: float) -> tuple[Line, ...]:
    return set_lines([Run(text)], Style(size, line, Align.LEFT), room)


def place_line(composer: Composer, branch: Branch, dated: str) -> None:
    """Add place and date above the right block of signature, on its page."""
    rules = composer.layout.body
    half = composer.frame.room / 2
    style = Style(composer.layout.header.place_size, rules.line, Align.CENTRE)
    lines = balanced(f"{place_name(branch)}, {dated}", fonts.ITALIC, style, half)
    marks = tuple(line_marks(lines, half, 0.0))
    composer.blocks.append(Fixed(stack_height(lines), marks, gap=2 * rules.paragraph_gap, keep=True))


def blank_date(year: str) -> str:
    """Return a date to be filled in by hand: `ngày ..... tháng ..... năm 2026`."""
    return f"ngày ..... tháng ..... năm {year}"


def apart(composer: Composer) -> None:
    """Leave room between a block of signature and what follows it on the same page."""
    composer.blocks.append(Fixed(0.0, (), gap=2 * composer.layout.body.paragraph_gap, keep=True))


def hold(composer: Composer) -> None:
    """Keep what was added last on the page of what follows, so that no signature stands alone."""
    last = composer.blocks[-1]
    if isinstance(last, Fixed):
        composer.blocks[-1] = replace(last, keep=True)


def blank_side(frame: Frame) -> Pages:
    """Return an empty side of a leaf, without a page number."""
    return Pages(frame, [[]])


def on_leaves(papers: Iterable[Pages]) -> list[Pages]:
    """Return papers so that each begins on a leaf of its own when printed on both sides.

    Nothing is added where each is one page: then a leaf printed on one side holds each.
    """
    told = list(papers)
    if len(told) < 2 or all(len(one.pages) == 1 for one in told):
        return told
    spread: list[Pages] = []
    for one in told:
        spread.append(one)
        if len(one.pages) % 2 and one is not told[-1]:
            spread.append(blank_side(one.frame))
    return spread
