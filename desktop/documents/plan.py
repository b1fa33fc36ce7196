"""The working calendar of a branch (lịch công tác): what falls due in a span, and on what ground."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.calendar_rules import DutyCode
from desktop.branch.dates import period_of, period_short, short
from desktop.branch.duties import Planned
from desktop.branch.duty_words import basis_on_paper, sentence_on_paper
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.branch.spans import SpanKind, kind_of, span_label, span_short
from desktop.documents import fonts
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, lower_first
from desktop.documents.table import Column, Row, Table, spread
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import NONE, upper_first

_PERSONAL = {DutyCode.REMEDY, DutyCode.ABSENCE}
"""What is about one person's conduct stays out of a paper that may hang on a wall."""
_DONE = "Đã thực hiện"
_STATE_TOLD = {
    "screening",
    "commitments",
    "commitments-mid",
    "commitments-end",
    "quarter-review",
    "quarter-review-none",
    "superior",
}
"""Forms of words that end, after a colon, with what is still to be done: not so once it is done."""
_NOTE = (
    "Lịch lập theo quy định đang có hiệu lực và theo việc đã ghi trong sổ; ngày họp là ngày sinh hoạt "
    "định kỳ của chi bộ nếu chưa ấn định ngày khác."
)


def plan_pdf(
    book: Book,
    span: str,
    lines: Sequence[Planned],
    *,
    day: date,
    layout: Layout,
    made_by: str = "",
    created: date | None = None,
) -> Paper:
    """Draw the calendar of a span as known on `day`; `made_by` is printed under `NGƯỜI LẬP`."""
    listing = Listing(book, day=day, layout=layout, landscape=False)
    named = lower_first(clean(book.branch.name))
    listing.begin("Lịch công tác", [f"của {named}, {span_label(span)}"])
    shown = [one for one in lines if one.duty.code not in _PERSONAL]
    listing.sentence(_sum(shown, span))
    if shown:
        table = Table(spread(_columns(), listing.composer.frame.room), layout.table)
        rows = _rows(table, shown, banded=kind_of(span) is not SpanKind.MONTH)
        listing.composer.table(table, rows, keep=True)
    listing.composer.text(Run(_NOTE, fonts.ITALIC))
    listing.sign(made_by=made_by)
    return listing.paper(f"Lịch công tác {span_short(span)}", created)


def _sum(shown: Sequence[Planned], span: str) -> str:
    if not shown:
        return f"Việc đến hạn trong {span_short(span)}: {NONE.lower()}"
    done = sum(one.done for one in shown)
    left = f"; đã thực hiện {count(done)}, còn {count(len(shown) - done)}" if done else ""
    return f"Việc đến hạn trong {span_short(span)}: {count(len(shown))} việc{left}."


def _columns() -> tuple[Column, ...]:
    return (
        Column("TT", 10 * MM, Align.CENTRE),
        Column("Hạn", 25 * MM, Align.CENTRE),
        Column("Nội dung công việc", 47 * MM),
        Column("Căn cứ", 0.0),
        Column("Kết quả", 20 * MM, Align.CENTRE),
    )


def _rows(table: Table, shown: Sequence[Planned], *, banded: bool) -> list[Row]:
    rows: list[Row] = []
    month = ""
    for number, one in enumerate(shown, start=1):
        here = period_of(one.duty.on)
        if banded and here != month:
            rows.append(table.band(upper_first(period_short(here))))
            month = here
        rows.append(table.row(_texts(number, one)))
    return rows


def _texts(number: int, line: Planned) -> list[str]:
    duty = line.duty
    return [
        str(number),
        short(duty.on),
        _sentence(line),
        basis_on_paper(duty).rstrip("."),
        _DONE if line.done else "",
    ]


def _sentence(line: Planned) -> str:
    told = sentence_on_paper(line.duty)
    return told.partition(": ")[0] if line.done and line.duty.form in _STATE_TOLD else told
