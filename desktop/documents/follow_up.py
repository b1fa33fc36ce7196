"""The follow-up table of a quarter (bảng theo dõi kết quả khắc phục): named, the branch's own."""

from dataclasses import replace
from datetime import date

import msgspec

from desktop.branch.book import Book
from desktop.branch.names import clean
from desktop.branch.remedies import missing_follow_ups, must_follow_up, named_in
from desktop.branch.spans import last_day, span_label, span_short
from desktop.documents import fonts
from desktop.documents.cycle_lines import (
    FollowLine,
    Names,
    earlier_lines,
    named_lines,
    roster_of,
    sums,
    waiting_words,
)
from desktop.documents.drawing import About, Paper, draw
from desktop.documents.flow import Pages
from desktop.documents.layouts import MM, Layout
from desktop.documents.page import Composer, Signer
from desktop.documents.roster import branch_signer
from desktop.documents.table import Column, Table, spread
from desktop.documents.typeset import Align, Run
from desktop.documents.wording import NONE

EARLIER = "1. Biểu hiện nêu từ các quý trước, phải xem xét kết quả khắc phục"
NAMED = "2. Biểu hiện nêu trong quý"
_SIGN = "Biểu hiện"
_TIGHT = {"size": 11.0, "line": 13.5}
"""Letters a little smaller than in other tables: eight columns, three of them of whole sentences."""
NOTE = "Bảng dùng trong nội bộ chi bộ, lưu tại hồ sơ chi bộ."


def follow_up_pdf(
    book: Book, quarter: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the follow-up table of a quarter as known on `day`; `made_by` is printed under `NGƯỜI LẬP`."""
    laid = lay_follow_up(book, quarter, day=day, layout=layout, made_by=made_by)
    title = f"Bảng theo dõi kết quả khắc phục {span_short(quarter)}, {book.branch.name}"
    about = About(
        title=title, author=book.branch.name, created=created or day, kind="follow-up", period=quarter
    )
    return Paper(pdf=draw([laid], about, layout.page), pages=len(laid.pages), title=title)


def lay_follow_up(book: Book, quarter: str, *, day: date, layout: Layout, made_by: str = "") -> Pages:
    """Lay the table onto pages without drawing it; that of a quarter gone by bears the quarter's last day."""
    known = min(day, last_day(quarter))
    names = Names(book, known)
    composer = Composer(layout, landscape=True)
    composer.head(book.branch, day=known)
    composer.title("Bảng theo dõi", [f"kết quả khắc phục các biểu hiện đã nêu, {span_label(quarter)}"])
    told = (*must_follow_up(book, quarter), *named_in(book, quarter))
    composer.text(sums(quarter, told, known))
    _section(composer, EARLIER, earlier_lines(book, quarter, names, known))
    waiting = [one for one in missing_follow_ups(book, quarter) if not one.is_closed(known)]
    composer.text(f"Chưa xem xét kết quả khắc phục trong quý: {waiting_words(waiting, names)}.")
    _section(composer, NAMED, named_lines(book, quarter, names, known))
    composer.text(Run(NOTE, fonts.ITALIC))
    composer.signatures(
        Signer(titles=("NGƯỜI LẬP",), name=clean(made_by)), branch_signer(roster_of(book, known))
    )
    return composer.finish()


def _section(composer: Composer, title: str, lines: list[FollowLine]) -> None:
    if not lines:
        composer.text(Run(f"{title}: ", fonts.BOLD), NONE)
        return
    composer.text(Run(f"{title}:", fonts.BOLD), keep=True)
    columns = _columns()
    while not any(line[len(columns) - 2] for line in lines):  # last columns without a word in any line
        columns = columns[:-1]
    if len(columns) < len(_columns()):  # the room they leave is shared by the columns of sentences
        columns = tuple(replace(one, width=0.0) if one.title == _SIGN else one for one in columns)
    tight = msgspec.structs.replace(composer.layout.table, **_TIGHT)
    table = Table(spread(columns, composer.frame.room), tight)
    texts = ([str(place), *line][: len(columns)] for place, line in enumerate(lines, start=1))
    composer.table(table, [table.row(row) for row in texts], keep=title == NAMED)


def _columns() -> tuple[Column, ...]:
    return (
        Column("TT", 9 * MM, Align.CENTRE),
        Column("Họ và tên", 27 * MM),
        Column(_SIGN, 54 * MM),
        Column("Biện pháp khắc phục", 0.0),
        Column("Thời hạn", 23 * MM, Align.CENTRE),
        Column("Kết quả", 25 * MM),
        Column("Căn cứ", 0.0),
        Column("Ý kiến của đảng viên", 27 * MM),
    )
