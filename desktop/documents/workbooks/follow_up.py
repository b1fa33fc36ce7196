"""The follow-up table of a quarter as a workbook: one sheet, the same lines as the printed table."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book as BranchBook
from desktop.branch.remedies import missing_follow_ups, must_follow_up, named_in
from desktop.branch.spans import last_day, span_label, span_short
from desktop.documents.cycle_lines import FollowLine, Names, earlier_lines, named_lines, sums, waiting_words
from desktop.documents.follow_up import EARLIER, NAMED, NOTE
from desktop.documents.workbooks.frame import Book, Page

_HEADINGS = (
    "TT", "Họ và tên", "Biểu hiện", "Biện pháp khắc phục", "Thời hạn", "Kết quả", "Căn cứ",
    "Ý kiến của đảng viên",
)  # fmt: skip
_LOOKS = ("number", "text", "text", "text", "center", "text", "text", "text")
_WIDTH, _SPLIT = len(_HEADINGS), 4
_WIDTHS = (5.0, 24.0, 30.0, 40.0, 13.0, 22.0, 40.0, 28.0)


def follow_up_xlsx(book: BranchBook, quarter: str, *, day: date) -> bytes:
    """Write the follow-up table of a quarter as known on `day`."""
    known = min(day, last_day(quarter))
    names = Names(book, known)
    written = Book(f"Bảng theo dõi kết quả khắc phục {span_short(quarter)} {book.branch.name}", day)
    page = written.page(f"Theo dõi {quarter}")
    subtitle = f"Kết quả khắc phục các biểu hiện đã nêu, {span_label(quarter)}"
    top = page.office_head(book.branch, "BẢNG THEO DÕI", subtitle, width=_WIDTH, day=known, split=_SPLIT)
    for column, heading in enumerate(_HEADINGS, start=1):
        page.put(top, column, heading, "head")
    page.widths(_WIDTHS)
    row = _section(page, top + 1, EARLIER, earlier_lines(book, quarter, names, known))
    row = _section(page, row, NAMED, named_lines(book, quarter, names, known))
    page.height(top, 24)
    page.fit_rows(top + 1, row - 1)
    told = (*must_follow_up(book, quarter), *named_in(book, quarter))
    waiting = [one for one in missing_follow_ups(book, quarter) if not one.is_closed(known)]
    for sentence in (
        sums(quarter, told, known),
        f"Chưa xem xét kết quả khắc phục trong quý: {waiting_words(waiting, names)}.",
        NOTE,
    ):
        page.span((row, 1), (row, _WIDTH), sentence, "note")
        page.height(row, 34 if len(sentence) > 180 else 18)
        row += 1
    last = page.signatures(
        row + 1, width=_WIDTH, split=_SPLIT, left=("NGƯỜI LẬP",), right=("T/M CHI BỘ", "BÍ THƯ")
    )
    page.freeze(top + 1, 3)
    page.print_on_a4(landscape=True, head_rows=(top, top), last=(last, _WIDTH))
    return written.save()


def _section(page: Page, row: int, title: str, lines: Sequence[FollowLine]) -> int:
    """Write a heading and its lines from `row` on; return the next free row."""
    page.span((row, 1), (row, _WIDTH), title, "group")
    row += 1
    if not lines:
        page.span((row, 1), (row, _WIDTH), "Không có.", "text")
        return row + 1
    for place, line in enumerate(lines, start=1):
        page.put_row(row, [place, *line], _LOOKS)
        row += 1
    return row
