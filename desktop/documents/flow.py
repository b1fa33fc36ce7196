"""From blocks to pages: what may be parted, what stays together, what is said again at the top of a page.

Coordinates are points from the upper left corner of the sheet, downwards; only the drawing turns them into
PDF's. Pages are plain data, so that a test can measure them and the window can find its place in them.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from desktop.documents.layouts import MM, Layout
from desktop.documents.typeset import Line


class Frame(NamedTuple):
    """A sheet and the area of it that text may fill."""

    width: float
    height: float
    left: float
    top: float
    right: float
    """The area's right edge, from the sheet's left edge."""
    bottom: float
    """The area's lower edge, from the sheet's upper edge."""

    @property
    def room(self) -> float:
        """Width of the area."""
        return self.right - self.left


def frame_of(layout: Layout, *, landscape: bool = False) -> Frame:
    """Return the sheet of a layout; landscape keeps the same four margins."""
    page = layout.page
    width, height = page.width_mm * MM, page.height_mm * MM
    if landscape:
        width, height = height, width
    right, bottom = width - page.right_mm * MM, height - page.bottom_mm * MM
    return Frame(width, height, page.left_mm * MM, page.top_mm * MM, right, bottom)


class Text(NamedTuple):
    """Letters at a base line."""

    x: float
    y: float
    text: str
    face: str
    size: float
    word_space: float = 0.0


class Stroke(NamedTuple):
    """A straight rule."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float
    dotted: bool = False


class Fill(NamedTuple):
    """A filled box, its corners as those of a stroke; `grey` from 0 (black) to 1 (white)."""

    x0: float
    y0: float
    x1: float
    y1: float
    grey: float = 0.0


class Field(NamedTuple):
    """A named place on a page, nothing drawn: where a signature will stand."""

    name: str
    x0: float
    y0: float
    x1: float
    y1: float


Mark = Text | Stroke | Fill | Field


class Spot(NamedTuple):
    """A place in a paper: page (from 0) and points from the sheet's upper edge."""

    page: int
    y: float


class Block(Protocol):
    """Something that takes room from the top of a page downwards."""

    @property
    def gap(self) -> float:
        """Room above it, none at the top of a page."""

    @property
    def keep(self) -> bool:
        """Whether it stays on the page of what follows."""

    @property
    def anchor(self) -> str:
        """Name under which its place is remembered; empty for none."""

    @property
    def height(self) -> float:
        """Its height in points."""

    @property
    def least(self) -> float:
        """Height of the smallest first part that may stand at the foot of a page."""

    @property
    def repeat(self) -> "Block | None":
        """What is said again above it at the top of a page (heading of a table)."""

    def cut(self, room: float, *, force: bool) -> "tuple[Block, Block] | None":
        """Part it so that the first part fits into `room`; None where it must not be parted."""

    def marks(self, x: float, y: float) -> Iterator[Mark]:
        """Yield what is drawn when its upper left corner stands at `x`, `y`."""


def line_marks(lines: Iterable[Line], x: float, y: float) -> Iterator[Mark]:
    """Yield the letters of lines that stand one under the other from `y` on."""
    for line in lines:
        base = y + line.baseline
        for piece in line.pieces:
            yield Text(x + piece.x, base, piece.text, piece.face, line.size, piece.word_space)
        y += line.height


def stack_height(lines: Iterable[Line]) -> float:
    """Return the height of lines one under the other."""
    return sum(line.height for line in lines)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one height; at least `tail` of them stand together at the foot and at the head of a page."""

    lines: tuple[Line, ...]
    gap: float = 0.0
    keep: bool = False
    anchor: str = ""
    tail: int = 2
    repeat: None = None

    @property
    def height(self) -> float:
        """Its height in points."""
        return stack_height(self.lines)

    @property
    def least(self) -> float:
        """Height of the smallest first part."""
        whole = len(self.lines) < 2 * self.tail
        return self.height if whole else stack_height(self.lines[: self.tail])

    def cut(self, room: float, *, force: bool) -> "tuple[Paragraph, Paragraph] | None":
        """Part it between lines; `force` leaves the least number of lines aside."""
        fitting = int((room + 1e-6) // self.lines[0].height)
        count = min(fitting, len(self.lines) - (1 if force else self.tail))
        if count < (1 if force else self.tail):
            return None
        head = replace(self, lines=self.lines[:count], keep=False)
        return head, replace(self, lines=self.lines[count:], gap=0.0, anchor="")

    def marks(self, x: float, y: float) -> Iterator[Mark]:
        """Yield what is drawn at `x`, `y`."""
        return line_marks(self.lines, x, y)

    def with_tail_kept(self) -> "tuple[Paragraph, ...]":
        """Return it parted so that its last lines go wherever the next block goes."""
        if len(self.lines) < 2 * self.tail:
            return (replace(self, keep=True),)
        head, rest = self.lines[: -self.tail], self.lines[-self.tail :]
        return replace(self, lines=head), replace(self, lines=rest, gap=0.0, anchor="", keep=True)


@dataclass(frozen=True, slots=True)
class Fixed:
    """Marks that are never parted, given relative to the block's upper left corner."""

    height: float
    content: tuple[Mark, ...]
    gap: float = 0.0
    keep: bool = False
    anchor: str = ""
    repeat: None = None

    @property
    def least(self) -> float:
        """Height of the smallest first part."""
        return self.height

    def cut(self, room: float, *, force: bool) -> None:
        """Never part it."""

    def marks(self, x: float, y: float) -> Iterator[Mark]:
        """Yield what is drawn at `x`, `y`."""
        for mark in self.content:
            yield moved(mark, x, y)


def moved(mark: Mark, x: float, y: float) -> Mark:
    """Return a mark shifted by `x`, `y`."""
    if isinstance(mark, Text):
        return mark._replace(x=mark.x + x, y=mark.y + y)
    return mark._replace(x0=mark.x0 + x, y0=mark.y0 + y, x1=mark.x1 + x, y1=mark.y1 + y)


@dataclass(slots=True)
class Pages:
    """Laid-out pages with the places that others look for."""

    frame: Frame
    pages: list[list[Mark]] = field(default_factory=list)
    anchors: dict[str, Spot] = field(default_factory=dict)
    fields: dict[str, tuple[int, Field]] = field(default_factory=dict)
    """Signature places: page (from 0) and the place on it."""


def paginate(blocks: Sequence[Block], frame: Frame) -> Pages:
    """Lay blocks onto as many pages as they need; there is always one page."""
    return _Paginator(frame).run(blocks)


class _Paginator:
    """The pen: how far down it is, and what still waits."""

    def __init__(self, frame: Frame) -> None:
        self.laid = Pages(frame, [[]])
        self.y = frame.top
        self.at_top = True
        self.waiting: deque[Block] = deque()

    def run(self, blocks: Sequence[Block]) -> Pages:
        self.waiting.extend(blocks)
        while self.waiting:
            if not self.at_top and self._needed() > self._room():
                self._next_page()
            self._place(self.waiting.popleft())
        return self.laid

    def _room(self) -> float:
        return self.laid.frame.bottom - self.y + 1e-6

    def _gap(self, block: Block) -> float:
        return 0.0 if self.at_top else block.gap

    def _needed(self) -> float:
        """Room for the next block with all that it must not be parted from."""
        total = 0.0
        for block in self.waiting:
            if not block.keep:
                return total + block.gap + block.least
            total += block.gap + block.height
        return total

    def _next_page(self) -> None:
        self.laid.pages.append([])
        self.y = self.laid.frame.top
        self.at_top = True

    def _place(self, block: Block) -> None:
        fresh = self.at_top
        if fresh and block.repeat is not None and len(self.laid.pages) > 1:
            self._draw(block.repeat)
        gap = self._gap(block)
        self.y += gap
        parts = None
        if block.height > self._room():
            parts = block.cut(self._room(), force=False)
            if parts is None and fresh:
                parts = block.cut(self._room(), force=True)
        if parts is None:
            self._draw(block)
            return
        head, rest = parts
        self._draw(head)
        self.waiting.appendleft(rest)
        self._next_page()

    def _draw(self, block: Block) -> None:
        page = len(self.laid.pages) - 1
        if block.anchor:
            self.laid.anchors.setdefault(block.anchor, Spot(page, self.y))
        for mark in block.marks(self.laid.frame.left, self.y):
            if isinstance(mark, Field):
                self.laid.fields[mark.name] = (page, mark)
            else:
                self.laid.pages[page].append(mark)
        self.y += block.height
        self.at_top = False
