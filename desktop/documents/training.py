"""Training of members in a year (đào tạo, bồi dưỡng): who attended which course, and how many by kind."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.growing import trainings_in
from desktop.branch.growth import Training
from desktop.branch.names import fold
from desktop.branch.numbers import count
from desktop.branch.spans import span_label
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, lower_first, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first


def training_pdf(
    book: Book, span: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the courses of a span in the order they began."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Danh sách", ["đảng viên học tập, đào tạo, bồi dưỡng", span_label(span)])
    lines = trainings_in(book, span)
    rows = [
        [str(place), paper.names.bare(one.member_id), *cells(one)] for place, one in enumerate(lines, start=1)
    ]
    paper.section("", _columns(), rows)
    if lines:
        paper.sentence(sums_words(lines))
    paper.sign(made_by=made_by)
    return paper.paper(f"Đào tạo, bồi dưỡng đảng viên {span_label(span)}", created)


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Họ và tên", 44 * MM),
        Column("Tên lớp", 0.0),
        Column("Loại", 38 * MM),
        Column("Nơi học", 0.0),
        Column("Thời gian", 28 * MM, Align.CENTRE),
        Column("Kết quả", 24 * MM),
        Column("Chứng chỉ, chứng nhận", 36 * MM),
    )


def cells(one: Training) -> list[str]:
    """Return the cells of one course after the member's name."""
    return [
        *(upper_first(flat(text)) for text in (one.title, one.kind, one.place)),
        time_words(one),
        upper_first(flat(one.result)),
        flat(one.certificate),
    ]


def time_words(one: Training) -> str:
    """Return when a course was: `05/5/2026 – 09/5/2026`, or the one end that is known."""
    since, until = short(one.since), short(one.until)
    return f"{since} – {until}" if since and until and since != until else since or until


def sums_words(lines: Sequence[Training]) -> str:
    """Write how many courses there were, how often members attended, and how often of each kind."""
    courses = len({(fold(one.title), one.since) for one in lines})
    kinds = Counter(flat(one.kind) for one in lines if flat(one.kind))
    parts = [f"{lower_first(kind)} {count(number)}" for kind, number in sorted(kinds.items())]
    of_which = f"; trong đó: {'; '.join(parts)}" if parts else ""
    return f"Tổng số {count(courses)} lớp, {count(len(lines))} lượt đảng viên tham gia{of_which}."
