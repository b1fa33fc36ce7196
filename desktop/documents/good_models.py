"""The register of good models of a year (mô hình hay, cách làm hiệu quả)."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.growing import models_of
from desktop.branch.growth import GoodModel
from desktop.branch.numbers import count
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first


def models_pdf(
    book: Book, year: str, *, day: date, layout: Layout, made_by: str = "", created: date | None = None
) -> Paper:
    """Draw the models registered for a year."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Danh sách", [f"mô hình hay, cách làm hiệu quả năm {year}"])
    models = models_of(book, year)
    rows = [[str(place), *cells(one, paper.names)] for place, one in enumerate(models, start=1)]
    paper.section("", _columns(), rows)
    if models:
        paper.sentence(sums_words(models))
    paper.sign(made_by=made_by)
    return paper.paper(f"Mô hình hay, cách làm hiệu quả năm {year}", created)


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Tên mô hình, cách làm", 44 * MM),
        Column("Tập thể, cá nhân đăng ký", 40 * MM),
        Column("Ngày đăng ký", 25 * MM, Align.CENTRE),
        Column("Nội dung", 0.0),
        Column("Kết quả", 0.0),
        Column("Công nhận, khen thưởng", 34 * MM),
    )


def cells(one: GoodModel, names: Names) -> list[str]:
    """Return the cells of one model after the running number."""
    return [
        upper_first(flat(one.name)),
        owner_words(one, names),
        short(one.registered_on),
        *(upper_first(flat(text)) for text in (one.content, one.result, one.recognised)),
    ]


def owner_words(one: GoodModel, names: Names) -> str:
    """Return whose a model is: a member, others who carry it, or the branch's own."""
    told = [names.bare(one.member_id), upper_first(flat(one.owner_text))]
    return "; ".join(text for text in told if text) or "Chi bộ"


def sums_words(models: Sequence[GoodModel]) -> str:
    """Write how many models there are, of the branch and of members, and how many were recognised."""
    mine = sum(bool(one.member_id) for one in models)
    parts = [
        f"{label} {count(number)}"
        for label, number in (("tập thể", len(models) - mine), ("cá nhân", mine))
        if number
    ]
    seen = sum(bool(flat(one.recognised)) for one in models)
    recognised = f"được công nhận, khen thưởng {count(seen)}" if seen else "chưa có mô hình được công nhận"
    return f"Tổng số {count(len(models))} mô hình ({'; '.join(parts)}); {recognised}."
