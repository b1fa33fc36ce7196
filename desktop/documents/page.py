"""The page of a Party document: head in two columns, title, justified text, tables, signatures, recipients.

Elements, sizes and places follow the appendices of HD 05-HD/VPTW (27/5/2026), or of another layout
(`layouts`). A form is composed here from top to bottom and then laid onto pages.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import msgspec

from desktop.branch.dates import written
from desktop.branch.names import clean
from desktop.branch.organisation import Branch, place_name
from desktop.documents import fonts
from desktop.documents.flow import (
    Block,
    Field,
    Fixed,
    Frame,
    Mark,
    Pages,
    Paragraph,
    Stroke,
    Text,
    frame_of,
    line_marks,
    moved,
    paginate,
    stack_height,
)
from desktop.documents.layouts import MM, Layout
from desktop.documents.table import Row, Table
from desktop.documents.typeset import Align, Line, Run, Style, balanced, measure, set_lines

RECORDER = "recorder"
"""Name of the place where who keeps the minutes signs."""
CHAIR = "chair"
"""Name of the place where the chair, or the secretary for the branch, signs."""
_WIDEST_RIGHT = 0.6
"""Largest share of the text width that place and date may take in the head before they wrap."""
_INSET = 2.0
"""Room in points between the place of a signature and the lines above and below it."""
_ASIDE = 3 * MM
"""Room kept free at both sides of a block of signature."""


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """One block of signature: title lines (bold), office (regular), printed name, and the field's name."""

    titles: tuple[str, ...]
    office: str = ""
    name: str = ""
    field: str = ""
    """Name under which the place of the signature is remembered; empty for none."""
    note: str = ""
    """Italic line under the titles: `(ký, ghi rõ họ tên)`."""


class Composer:
    """Composes one paper from top to bottom."""

    def __init__(self, layout: Layout, *, landscape: bool = False, frame: Frame | None = None) -> None:
        self.layout = layout
        self.frame = frame or frame_of(layout, landscape=landscape)
        self.blocks: list[Block] = []
        self._anchor = ""

    # ------------------------------------------------------------------------------------------ head
    def head(
        self, branch: Branch, *, number: str | None = None, day: date | None = None, draft: bool = False
    ) -> None:
        """Add the head of page one; `number` is number and symbol, `day` that of place and date."""
        rules = self.layout.header
        right_room = self._right_room(branch, day)
        left_room = self.frame.room - rules.gap_mm * MM - right_room
        left = self._left_column(branch, number, left_room, draft=draft)
        shift = self.frame.room - right_room
        right = list(self._right_column(branch, day, right_room))
        marks = [*line_marks(left, 0.0, 0.0), *(moved(mark, shift, 0.0) for mark in right)]
        date_lines = len({mark.y for mark in right if isinstance(mark, Text)}) + 1
        height = max(stack_height(left), date_lines * rules.line)
        self.blocks.append(Fixed(height, tuple(marks), keep=True))

    def _right_room(self, branch: Branch, day: date | None) -> float:
        rules = self.layout.header
        half = (self.frame.room - rules.gap_mm * MM) / 2
        natural = measure(rules.party, fonts.BOLD, rules.party_size)
        if day is not None:
            dated = measure(_place_and_date(branch, day), fonts.ITALIC, rules.place_size)
            natural = max(natural, dated if dated <= self.frame.room * _WIDEST_RIGHT else 0.0)
        return max(half, natural)

    def _left_column(
        self, branch: Branch, number: str | None, room: float, *, draft: bool
    ) -> tuple[Line, ...]:
        rules = self.layout.header
        superior = Style(rules.superior_size, rules.line, Align.CENTRE)
        issuer = Style(rules.issuer_size, rules.line, Align.CENTRE)
        small = Style(rules.number_size, rules.line, Align.CENTRE)
        lines = [
            *balanced(self.layout.spelled(branch.superior).upper(), fonts.REGULAR, superior, room),
            *balanced(self.layout.spelled(branch.name).upper(), fonts.BOLD, issuer, room),
            *set_lines([Run(rules.star)], issuer, room),
        ]
        if number is not None:
            blank = "\u00a0" * 6
            lines += set_lines([Run(f"{rules.number_label}{number or blank + '-BB/CB'}")], small, room)
        if draft:
            lines += set_lines([Run(rules.draft_label, fonts.ITALIC)], small, room)
        return tuple(lines)

    def _right_column(self, branch: Branch, day: date | None, room: float) -> Iterable[Mark]:
        rules = self.layout.header
        style = Style(rules.party_size, rules.line, Align.CENTRE)
        party = set_lines([Run(rules.party, fonts.BOLD)], style, room)
        beside = Line((), rules.superior_size, rules.line, 0.0).baseline
        yield from line_marks(party, 0.0, beside - party[0].baseline)
        start, end = party[0].pieces[0].x, party[0].width
        y = beside + rules.rule_below
        yield Stroke(start, y, end, y, rules.rule_width)
        if day is not None:
            yield from line_marks(self._date_lines(branch, day, room), 0.0, 2 * rules.line)

    def _date_lines(self, branch: Branch, day: date, room: float) -> tuple[Line, ...]:
        rules = self.layout.header
        style = Style(rules.place_size, rules.line, Align.CENTRE)
        whole = _place_and_date(branch, day)
        if measure(whole, fonts.ITALIC, rules.place_size) <= room:
            return set_lines([Run(whole, fonts.ITALIC)], style, room)
        place = balanced(f"{clean(place_name(branch))},", fonts.ITALIC, style, room)
        return (*place, *set_lines([Run(written(day), fonts.ITALIC)], style, room))

    def title(self, kind: str, subject: Sequence[str] = (), *, separator: bool = True) -> None:
        """Add tên loại (capitals), the lines of trích yếu, and the five hyphens."""
        rules = self.layout.title_block
        top = Style(rules.size, rules.size + 6, Align.CENTRE)
        below = Style(rules.subject_size, self.layout.body.line, Align.CENTRE)
        lines = [*balanced(kind.upper(), fonts.BOLD, top, self.frame.room)]
        for line in subject:
            lines += balanced(line, fonts.BOLD, below, self.frame.room)
        if separator:
            lines += set_lines([Run(rules.separator)], below, self.frame.room)
        self._fixed_lines(lines, rules.gap_above)
        self.blocks.append(Fixed(rules.gap_below, (), keep=True))

    def _fixed_lines(self, lines: Sequence[Line], gap: float) -> None:
        marks = tuple(line_marks(lines, 0.0, 0.0))
        self.blocks.append(Fixed(stack_height(lines), marks, gap=gap, keep=True))

    # ------------------------------------------------------------------------------------------ text
    def anchor(self, name: str) -> None:
        """Remember the place of the next block under `name`."""
        self._anchor = name

    def text(
        self, *runs: Run | str, keep: bool = False, align: Align = Align.JUSTIFY, indent: bool = True
    ) -> None:
        """Add a paragraph of the text; `keep` holds it on the page of the next (headings)."""
        rules = self.layout.body
        style = Style(rules.size, rules.line, align, rules.indent_mm * MM if indent else 0.0)
        whole = [Run(run) if isinstance(run, str) else run for run in runs]
        lines = set_lines(whole, style, self.frame.room)
        if lines:
            self._add(Paragraph(lines, rules.paragraph_gap, keep=keep, tail=rules.least_tail_lines))

    def _add(self, block: Paragraph | Row | Fixed) -> None:
        if self._anchor:
            block = replace(block, anchor=self._anchor)
            self._anchor = ""
        self.blocks.append(block)

    def table(self, table: Table, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Add a table: its heading stays with the first row, a low last row with the one before it.

        `keep` holds its last row on the page of what follows: a note that says nothing without a row.
        """
        if rows:
            self._add(replace(table.heading, gap=self.layout.body.paragraph_gap))
            *before, last = rows
            if before and last.weight < self.layout.body.least_tail_lines:
                before[-1] = replace(before[-1], keep=True)
            self.blocks += [*before, replace(last, keep=keep)]

    def dotted(self, count: int) -> None:
        """Add dotted lines to write on by hand; they stay together."""
        height = self.layout.body.line * 1.2
        for index in range(count):
            rule = Stroke(0.0, height - 3, self.frame.room, height - 3, 0.6, dotted=True)
            self.blocks.append(Fixed(height, (rule,), keep=index < count - 1))

    # ------------------------------------------------------------------------------------------ foot
    def signatures(self, left: Signer | Sequence[str] | None, right: Signer | None) -> None:
        """Add signature blocks side by side; the last two lines of the text go wherever they go.

        In place of the left signer there may be the lines of nơi nhận, level with the right one.
        """
        self._hold_tail()
        half = self.frame.room / 2
        tops = [self._signer_top(one, half) for one in (left, right) if isinstance(one, Signer)]
        name_at = max(map(stack_height, tops), default=0.0) + self._space()
        columns: list[tuple[float, tuple[Mark, ...]]] = []
        if isinstance(left, Signer):
            columns.append(self._signer(left, 0.0, half, name_at))
        elif left:
            columns.append(self._recipients(left, half))
        if right is not None:
            columns.append(self._signer(right, half, half, name_at))
        height = max((height for height, _ in columns), default=0.0)
        marks = tuple(mark for _, column in columns for mark in column)
        self.blocks.append(Fixed(height, marks, gap=self.layout.signature.gap_above))

    def recipients(self, lines: Sequence[str]) -> None:
        """Add nơi nhận under the signature blocks, on their page."""
        last = self.blocks[-1]
        if isinstance(last, Fixed):
            self.blocks[-1] = replace(last, keep=True)
        height, marks = self._recipients(lines, self.frame.room / 2)
        self.blocks.append(Fixed(height, marks, gap=self.layout.signature.gap_above))

    def _hold_tail(self) -> None:
        """Bind the last two lines of the text to what follows."""
        held = 0
        for index in range(len(self.blocks) - 1, -1, -1):
            block = self.blocks[index]
            if isinstance(block, Paragraph):
                parts = block.with_tail_kept()
                self.blocks[index : index + 1] = parts
                held += len(parts[-1].lines)
            elif isinstance(block, Row):
                self.blocks[index] = replace(block, keep=True)
                held += block.weight
            if held >= self.layout.body.least_tail_lines:
                return

    def _space(self) -> float:
        return self.layout.signature.space_mm * MM

    def _signer_top(self, signer: Signer, room: float) -> list[Line]:
        style = Style(self.layout.signature.size, self.layout.body.line, Align.CENTRE)
        inner = room - 2 * _ASIDE
        top = [line for title in signer.titles for line in balanced(title, fonts.BOLD, style, inner)]
        top += balanced(signer.office, fonts.REGULAR, style, inner)
        top += balanced(signer.note, fonts.ITALIC, style, inner)
        return top

    def _signer(
        self, signer: Signer, x: float, room: float, name_at: float
    ) -> tuple[float, tuple[Mark, ...]]:
        """Return height and marks of one block; all names of a row stand at `name_at`."""
        rules, line = self.layout.signature, self.layout.body.line
        style = Style(rules.size, line, Align.CENTRE)
        marks: list[Mark] = [*line_marks(self._signer_top(signer, room), x + _ASIDE, 0.0)]
        if signer.field:
            centre, half = x + room / 2, rules.field_width_mm * MM / 2
            top, bottom = name_at - self._space() + _INSET, name_at - _INSET
            marks.append(Field(signer.field, centre - half, top, centre + half, bottom))
        name = balanced(signer.name, fonts.BOLD, style, room - 2 * _ASIDE)
        marks += line_marks(name, x + _ASIDE, name_at)
        return name_at + max(stack_height(name), line), tuple(marks)

    def _recipients(self, lines: Sequence[str], room: float) -> tuple[float, tuple[Mark, ...]]:
        rules = self.layout.recipients
        label_style = Style(rules.label_size, self.layout.body.line, Align.LEFT)
        label = set_lines([Run(f"{rules.label}:")], label_style, room)
        marks: list[Mark] = [*line_marks(label, 0.0, 0.0)]
        base = label[0].baseline + 2
        marks.append(Stroke(0.0, base, label[0].width, base, 0.6))
        y = stack_height(label)
        style = Style(rules.size, rules.line, Align.LEFT)
        for index, line in enumerate(lines):
            end = "." if index == len(lines) - 1 else rules.separator
            shown = set_lines([Run(f"- {self.layout.spelled(line)}{end}")], style, room)
            marks += line_marks(shown, 0.0, y)
            y += stack_height(shown)
        return y, tuple(marks)

    def finish(self) -> Pages:
        """Lay everything onto pages."""
        return paginate(self.blocks, self.frame)


def _place_and_date(branch: Branch, day: date) -> str:
    return f"{clean(place_name(branch))}, {written(day)}"
