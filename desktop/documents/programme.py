"""The yearly programme of inspection and supervision (chương trình kiểm tra, giám sát), and its results.

The programme is an issued document (CTr) with its own number; the results are a table of the branch's own.
"""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.book_rules import BookPaper, BookRules
from desktop.branch.dates import latest_day, padded_month, period_of, short
from desktop.branch.numbering import symbol
from desktop.branch.numbers import count
from desktop.branch.programmes import Inspection, InspectionKind
from desktop.branch.programming import programme_of
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, ordinal, unnumbered
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first

PROGRAMME = "CTr"
"""Symbol of a programme (chương trình)."""
KINDS = {InspectionKind.INSPECTION: "Kiểm tra", InspectionKind.SUPERVISION: "Giám sát"}
NOT_YET, NOW, DUE = "Chưa đến tháng thực hiện", "Trong tháng thực hiện", "Chưa có kết quả"


def programme_pdf(
    book: Book,
    year: str,
    *,
    rules: BookRules,
    day: date,
    layout: Layout,
    number: int | None = None,
    created: date | None = None,
) -> Paper:
    """Draw the programme of a year, under its number; without one it is a draft (dự thảo)."""
    paper = Listing(book, day=day, layout=layout, landscape=False)
    rule = rules.of(BookPaper.PROGRAMME)
    written = unnumbered(PROGRAMME) if number is None else symbol(number, PROGRAMME)
    paper.begin("Chương trình", [f"kiểm tra, giám sát năm {year}"], number=written, draft=number is None)
    paper.opening(rule, year=year)
    if rule.before:
        paper.heading("I. Mục đích, yêu cầu")
        for text in rule.before:
            paper.sentence(rule.filled(text, branch=book.branch.name, year=year))
    lines = programme_of(book, year)
    rows = [_planned(place, line, paper.names) for place, line in enumerate(lines, start=1)]
    paper.section("II. Nội dung", _plan_columns(), rows)
    if rule.after:
        paper.heading("III. Tổ chức thực hiện")
        for text in rule.after:
            paper.sentence(rule.filled(text, branch=book.branch.name, year=year))
    paper.sign(recipients=paper.recipients())
    return paper.paper(f"Chương trình kiểm tra, giám sát năm {year}", created)


def results_pdf(
    book: Book, year: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw what came of each line of the programme, as known on `day`."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Bảng theo dõi", [f"kết quả thực hiện chương trình kiểm tra, giám sát năm {year}"])
    lines = programme_of(book, year)
    rows = [
        [*_planned(place, line, paper.names), *_found(book, line, day)]
        for place, line in enumerate(lines, start=1)
    ]
    paper.section("", [*_plan_columns(), *_result_columns()], rows)
    if lines:
        paper.sentence(done_words(lines))
    paper.sign(made_by=made_by)
    return paper.paper(f"Kết quả chương trình kiểm tra, giám sát năm {year}", created)


def _plan_columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Nội dung", 0.0),
        Column("Hình thức", 20 * MM, Align.CENTRE),
        Column("Đối tượng", 34 * MM),
        Column("Đảng viên phụ trách", 35 * MM),
        Column("Thời gian", 22 * MM, Align.CENTRE),
    )


def _result_columns() -> tuple[Column, ...]:
    return (Column("Kết quả", 0.0), Column("Báo cáo chi bộ", 26 * MM, Align.CENTRE))


def _planned(place: int, line: Inspection, names: Names) -> list[str]:
    return [
        str(place),
        upper_first(flat(line.subject)),
        KINDS[line.kind],
        target_words(line, names),
        names.bare(line.in_charge),
        f"Tháng {padded_month(int(line.month[5:]))}",
    ]


def target_words(line: Inspection, names: Names) -> str:
    """Return whom a line of the programme is about: in words, then the members named."""
    told = [flat(line.target), *(names.bare(one) for one in line.target_ids)]
    return upper_first("; ".join(one for one in told if one))


def result_words(line: Inspection, day: date) -> str:
    """Return the result of a line, or why there is none on `day`."""
    if flat(line.result):
        when = f"{short(line.result_on)}: " if line.result_on else ""
        return f"{when}{upper_first(flat(line.result))}."
    if period_of(day) == line.month:
        return NOW
    return DUE if day > latest_day(line.month) else NOT_YET


def heard_on(book: Book, line: Inspection) -> str:
    """Return the day of the meeting that heard the result; empty where none is named."""
    record = book.record_of(line.meeting_id) if line.meeting_id else None
    return short(record.meeting.day) if record else ""


def _found(book: Book, line: Inspection, day: date) -> list[str]:
    return [result_words(line, day), heard_on(book, line)]


def done_words(lines: Sequence[Inspection]) -> str:
    """Write how much of a programme has its result: `Đã có kết quả 03/05 nội dung; chưa có 02 nội dung`."""
    done = sum(bool(flat(one.result)) for one in lines)
    if not done:
        return f"Chưa có kết quả nội dung nào trong {count(len(lines))} nội dung."
    share = f"Đã có kết quả {count(done)}/{count(len(lines))} nội dung"
    left = len(lines) - done
    return f"{share}; chưa có {count(left)} nội dung." if left else f"{share}."
