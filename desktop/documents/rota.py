"""The rota of a year (phân công luân phiên): who tells a story or presents a document in which month."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import period_of, period_short
from desktop.branch.growing import turns_in
from desktop.branch.growth import Turn, TurnKind
from desktop.branch.numbers import count
from desktop.branch.spans import span_label
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first

KINDS = {
    TurnKind.STORY: "Kể chuyện về tấm gương Hồ Chí Minh",
    TurnKind.DOCUMENT: "Giới thiệu văn bản, sách",
    TurnKind.NOTEBOOK: "Đọc sổ tay “Làm theo gương Bác”",
}


def rota_pdf(
    book: Book, span: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the turns of a span by month, as known on `day`."""
    paper = Listing(book, day=day, layout=layout, landscape=False)
    paper.begin(
        "Bảng phân công",
        [
            "đảng viên luân phiên kể chuyện, giới thiệu văn bản",
            f"trong sinh hoạt chi bộ {span_label(span)}",
        ],
    )
    turns = turns_in(book, span)
    here = period_of(day)
    rows = [
        [
            str(place),
            upper_first(period_short(one.period)).removesuffix(f"/{span}"),
            paper.names.bare(one.member_id),
            KINDS[one.kind],
            upper_first(flat(one.topic)),
            done_words(one, here),
        ]
        for place, one in enumerate(turns, start=1)
    ]
    paper.section("", _columns(), rows)
    if turns:
        paper.sentence(sums_words(turns))
    paper.sign(made_by=made_by)
    return paper.paper(f"Phân công luân phiên {span_label(span)}", created)


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Tháng", 20 * MM, Align.CENTRE),
        Column("Họ và tên", 38 * MM),
        Column("Nội dung", 38 * MM),
        Column("Chủ đề", 0.0),
        Column("Kết quả", 25 * MM),
    )


def done_words(one: Turn, here: str) -> str:
    """Return whether a turn was had, and its note; nothing for a month still to come."""
    said = "Đã thực hiện" if one.done else "Chưa thực hiện" if one.period <= here else ""
    note = flat(one.note)
    return f"{said} ({note})" if said and note else said or upper_first(note)


def sums_words(turns: Sequence[Turn]) -> str:
    """Write how many turns were given and had."""
    done = sum(one.done for one in turns)
    people = len({one.member_id for one in turns if one.done})
    had = f"đã thực hiện {count(done)} lượt, {count(people)} đồng chí" if done else "chưa thực hiện lượt nào"
    return f"Phân công {count(len(turns))} lượt; {had}."
