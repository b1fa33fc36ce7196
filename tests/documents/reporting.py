"""The report of 2017's branches as papers, for the tests of report, statistics and templates."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.figures import total
from desktop.branch.remedies import QuarterCounts
from desktop.branch.spans import kind_of, span_label
from desktop.branch.tallying import MonthFigures, figures_of
from desktop.documents.page import Signer
from desktop.documents.report import ReportSheet, WrittenPart
from desktop.documents.report_text import written
from desktop.documents.statistics import BranchFigures, Statistics
from tests.branch.reporting import RULES, city_of_2017

SPAN, DAY = "2017", date(2017, 12, 13)
SIGNER = Signer(titles=("T/M CHI BỘ",), office="BÍ THƯ", name="Nguyễn Văn Minh")


def statistics_of_2017(books: Sequence[Book] | None = None, **facts: object) -> Statistics:
    lines = tuple(
        BranchFigures(name=one.branch.name, figures=figures_of(one, SPAN, RULES, DAY))
        for one in books or city_of_2017()
    )
    return Statistics(**{"span": SPAN, "rules": RULES, "lines": lines, **facts})


def months() -> tuple[MonthFigures, ...]:
    return tuple(
        MonthFigures(
            month=f"2017-{month:02d}", called=37, present=here, checks_due=here, checks_done=here - 1
        )
        for month, here in enumerate((35, 36, 37, 30, 33, 37, 36, 34, 37, 35, 36, 37), start=1)
    )


def quarters() -> tuple[QuarterCounts, ...]:
    return tuple(
        QuarterCounts(quarter=f"2017-Q{number}", before=1, opened=3, closed=number, open_at_end=4 - number)
        for number in range(1, 5)
    )


def sheet_of(
    statistics: Statistics, number: int | None = 5, texts: dict[str, str] | None = None
) -> ReportSheet:
    whole = total([one.figures for one in statistics.lines])

    def part(one) -> WrittenPart:
        return WrittenPart(
            code=one.code,
            title=one.title,
            lines=tuple(line for fact in one.facts for line in written(fact, whole)),
            text=(texts or {}).get(one.code, ""),
            parts=tuple(part(inner) for inner in getattr(one, "parts", ())),
        )

    kind = kind_of(statistics.span)
    return ReportSheet(
        branch=city_of_2017()[0].branch,
        subject=RULES.subjects[kind].format(span=span_label(statistics.span)),
        day=DAY,
        sections=tuple(part(one) for one in RULES.sections_of(kind)),
        statistics=statistics,
        number=number,
    )
