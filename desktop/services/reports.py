"""Reports upward (báo cáo tháng, quý, 6 tháng, năm): figures from the records, texts from the secretary.

A report is written as often as wanted until it is issued; then its number, its bytes and its figures stand.
"""

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import next_period, period_of, short
from desktop.branch.figures import (
    Figures,
    ReportPart,
    ReportRules,
    ReportSection,
    Suggested,
    Unclosed,
    flattened,
    unclosed,
    unflattened,
)
from desktop.branch.members import roster_on
from desktop.branch.names import nfc
from desktop.branch.numbering import (
    BRANCH_ORGAN,
    IssuedPaper,
    next_number,
    series_term,
    symbol,
    symbol_of,
)
from desktop.branch.organisation import term_of
from desktop.branch.remedies import QuarterCounts, counts_by_quarter
from desktop.branch.reporting import check_day, due_day, report_id, suggestion, with_text
from desktop.branch.reports import Report
from desktop.branch.spans import (
    SpanKind,
    check_span,
    first_day,
    kind_of,
    last_day,
    quarter_of,
    span_label,
    span_of,
    span_words,
)
from desktop.branch.tallying import MonthFigures, figures_of, month_figures
from desktop.errors import Refused
from desktop.services import entries, facts, issuing, rulebook
from desktop.services.book import book_in
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.page import Signer
    from desktop.documents.report import ReportSheet, WrittenPart
    from desktop.documents.statistics import Statistics
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

TYPE = "BC"
"""Báo cáo (Quy định 399-QĐ/TW 09/01/2026)."""
_MONTHS_SHOWN, _QUARTERS_SHOWN = 12, 6


class ReportState(StrEnum):
    """How far a report has come."""

    NONE = "none"
    """Chưa lập."""
    DRAFT = "draft"
    """Đang soạn."""
    ISSUED = "issued"
    """Đã phát hành."""


class ReportLine(msgspec.Struct, frozen=True, kw_only=True):
    """A span with its report."""

    span: str
    state: ReportState
    due: str
    """Day by which it is due, ISO."""
    over: bool
    """The span has ended."""
    waits: bool
    """The span has ended, its report is asked for, and it is not issued yet."""
    late: bool
    """It waits, and the day by which it is due has passed."""
    symbol: str = ""
    """Number and symbol once issued: `05-BC/CB`."""
    day: str = ""
    """Day it was issued."""


class DraftPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a report: what the records say, and the text of the secretary."""

    code: str
    number: str
    """`II`, `II.1`."""
    title: str
    lines: tuple[str, ...] = ()
    text: str = ""
    own: bool = False
    """The secretary has edited the text; otherwise it is a suggestion from the meetings' words."""
    hint: str = ""
    parts: tuple["DraftPart", ...] = ()


class ReportDraft(msgspec.Struct, frozen=True, kw_only=True):
    """A report as it stands."""

    span: str
    subject: str
    day: str
    due: str
    sections: tuple[DraftPart, ...]
    figures: Figures
    table: tuple[tuple[str, str], ...]
    """Titles and figures of the statistics table, in its order."""
    unclosed: tuple[Unclosed, ...] = ()
    issued: IssuedPaper | None = None
    next_symbol: str = ""
    """Number and symbol it would get now: `05-BC/CB`."""


class _Work(msgspec.Struct, frozen=True, kw_only=True):
    """What everything about one report is made from, read in one go."""

    book: Book
    rules: ReportRules
    report: Report
    figures: Figures
    day: date
    issued: IssuedPaper | None


def spans(desk: Desk) -> tuple[ReportLine, ...]:
    """Return the spans that have begun since the first meeting, with their reports; newest first."""
    with desk.read() as connection:
        book = book_in(connection)
        today = desk.clock.today()
        known = {*_begun(book, today), *(one.span for one in book.reports)}
        begun = sorted(known, key=lambda span: _newest_first(span, today))
        return tuple(
            _line(book, span, rulebook.rules_in(connection, "reports", ReportRules, last_day(span)), today)
            for span in begun
        )


def _begun(book: Book, today: date) -> set[str]:
    days = [one.record.meeting.day for one in book.meetings]
    month, found = min([*days, today.isoformat()])[:7], set[str]()
    while month <= period_of(today):
        found |= {span_of(date.fromisoformat(f"{month}-01"), kind) for kind in SpanKind}
        month = next_period(month)
    return found


def _newest_first(span: str, today: date) -> tuple[int, int, int]:
    """Order spans by their end, running ones by their beginning; the shorter before the longer."""
    last = last_day(span)
    return -min(last, today).toordinal(), -first_day(span).toordinal(), last.toordinal()


def _line(book: Book, span: str, rules: ReportRules, today: date) -> ReportLine:
    issued = _issued(book, span)
    drafted = any(one.id == span for one in book.reports)
    state = ReportState.ISSUED if issued else ReportState.DRAFT if drafted else ReportState.NONE
    due, over = due_day(rules, span), last_day(span) < today
    waits = over and issued is None and (drafted or kind_of(span) not in rules.optional)
    return ReportLine(
        span=span,
        state=state,
        due=due.isoformat(),
        over=over,
        waits=waits,
        late=waits and due < today,
        symbol=symbol_of(issued) if issued else "",
        day=issued.day if issued else "",
    )


def _issued(book: Book, span: str) -> IssuedPaper | None:
    return next((one for one in book.issued if one.record_id == report_id(span)), None)


# ------------------------------------------------------------------------------------------------ draft


def draft(desk: Desk, span: str) -> ReportDraft:
    """Return a report as it stands; raises `Refused` for a span that is none or has not begun."""
    from desktop.documents.statistics import shown

    work = _work(desk, span)
    return ReportDraft(
        span=span,
        subject=_subject(work),
        day=work.day.isoformat(),
        due=due_day(work.rules, span).isoformat(),
        sections=_sections(work),
        figures=work.figures,
        table=tuple((_title(one.group, one.title), shown(work.figures, one)) for one in work.rules.columns),
        unclosed=unclosed(work.figures),
        issued=work.issued,
        next_symbol=_next_symbol(desk, work.book),
    )


def _next_symbol(desk: Desk, book: Book) -> str:
    term = series_term(term_of(book.branch), BRANCH_ORGAN)
    opening = max(
        (one.opening for one in facts.series(desk) if (one.type, one.term) == (TYPE, term)), default=0
    )
    used = (one.number for one in book.issued if (one.type, one.term) == (TYPE, term))
    return symbol(next_number(opening, used), TYPE)


def _title(group: str, title: str) -> str:
    return f"{group}: {title[:1].lower() + title[1:]}" if group else title


def figures(desk: Desk, span: str) -> Figures:
    """Return the figures of a span: those of the report where it was issued, else as the records say now."""
    return _work(desk, span).figures


def _work(desk: Desk, span: str, day: str = "") -> _Work:
    check_span(span)
    today = desk.clock.today()
    if first_day(span) > today:
        raise Refused(
            translate("reports", "Kỳ {span} chưa bắt đầu nên chưa có số liệu.", span=span_words(span)),
            todo=translate("reports", "Chọn một kỳ đã bắt đầu."),
            field="period",
        )
    with desk.read() as connection:
        book = book_in(connection)
        rules = rulebook.rules_in(connection, "reports", ReportRules, last_day(span))
    report = next((one for one in book.reports if one.id == span), Report(id=span, span=span))
    issued = _issued(book, span)
    if issued is not None:
        on = date.fromisoformat(issued.day)
    else:
        on = check_day(span, day or report.on) if day or report.on else today
    kept = issued is not None and report.figures
    counted = unflattened(span, report.figures) if kept else figures_of(book, span, rules, on)
    return _Work(book=book, rules=rules, report=report, figures=counted, day=on, issued=issued)


def _subject(work: _Work) -> str:
    span = work.report.span
    return work.rules.subjects[kind_of(span)].format(span=span_label(span))


def _sections(work: _Work) -> tuple[DraftPart, ...]:
    from desktop.documents.report import roman

    found: list[DraftPart] = []
    for place, section in enumerate(work.rules.sections_of(kind_of(work.report.span)), start=1):
        number = roman(place)
        parts = tuple(
            _part(work, part, f"{number}.{inner}", Suggested.NOTHING)
            for inner, part in enumerate(section.parts, start=1)
        )
        found.append(
            msgspec.structs.replace(_part(work, section, number, section.suggested), parts=parts)
        )
    return tuple(found)


def _part(
    work: _Work, part: ReportPart | ReportSection, number: str, suggested: Suggested
) -> DraftPart:
    from desktop.documents.report_text import written

    own = part.code in work.report.texts
    span = work.report.span
    return DraftPart(
        code=part.code,
        number=number,
        title=part.title,
        lines=tuple(line for fact in part.facts for line in written(fact, work.figures)),
        text=work.report.texts[part.code] if own else suggestion(work.book, span, suggested, work.day),
        own=own,
        hint=part.hint,
    )


def save_text(desk: Desk, span: str, code: str, text: str) -> "Changed":
    """Keep the secretary's text of a section; typing merges into one step. Raises `Refused`."""
    report = entries.find(desk, Report, span) or Report(id=span, span=span)
    label = translate("reports", "Sửa báo cáo {span}", span=span_words(check_span(span)))
    return entries.put(desk, with_text(report, code, nfc(text)), label=label)


def save_day(desk: Desk, span: str, day: str) -> "Changed":
    """Keep the day of a report. Raises `Refused` naming the field."""
    report = entries.find(desk, Report, span) or Report(id=span, span=span)
    label = translate("reports", "Sửa ngày báo cáo {span}", span=span_words(check_span(span)))
    return entries.put(desk, msgspec.structs.replace(report, on=day), label=label)


# ----------------------------------------------------------------------------------------------- papers


def preview(desk: Desk, span: str) -> Paper:
    """Return the report as it stands, for the living page; an issued one as it was issued."""
    work = _work(desk, span)
    if work.issued is not None:
        return _kept(desk, span)
    return _drawn(work, None, desk.clock.now())


def paper(desk: Desk, span: str) -> Paper:
    """Return the report to be printed or saved; the audit trail says so."""
    made = preview(desk, span)
    with desk.write() as connection:
        desk.note(connection, "report-made", span=span)
    return made


def issue(desk: Desk, span: str, day: str = "") -> tuple["Changed", IssuedPaper]:
    """Give the report its number (today, or on `day`); from then on its bytes and figures stand.

    Issued once: asked again, the same line is returned. Raises `Refused`.
    """
    from desktop.storage.kept import Changed

    work = _work(desk, span, day)
    now = desk.clock.now()
    line = issuing.issue(
        desk,
        type=TYPE,
        day=work.day.isoformat(),
        subject=_subject(work),
        make=lambda number: _drawn(work, number, now),
        record_id=report_id(span),
        also=lambda connection, line: _keep(connection, work, line),
    )
    label = translate("reports", "Phát hành báo cáo {span}", span=span_words(span))
    return Changed(scope=entries.SCOPE, label=label, rows=(("report", span),)), line


def _keep(connection: "Connection", work: _Work, line: IssuedPaper) -> None:
    """Keep the texts and figures that a report was issued with."""
    from desktop.storage import rows

    texts = {part.code: part.text for one in _sections(work) for part in (one, *one.parts) if part.text}
    after = msgspec.structs.replace(
        work.report, on=line.day, texts=texts, paper_id=line.id, figures=flattened(work.figures)
    )
    if rows.get(connection, Report, after.id) is None:
        rows.add(connection, after)
    else:
        rows.replace(connection, after)


def _kept(desk: Desk, span: str) -> Paper:
    found = issuing.issued_paper(desk, report_id(span))
    assert found is not None, "an issued report has its bytes"  # noqa: S101  a bug of ours otherwise
    return issuing.paper_of(found[1])


def _drawn(work: _Work, number: int | None, now: datetime) -> Paper:
    from desktop.documents.layouts import layout
    from desktop.documents.report import report_pdf

    branch = work.book.branch
    made = report_pdf(_sheet(work, number), _signer(work), layout=layout(branch.layout), created=now)
    stem = f"bao-cao_{work.report.span}" + (f"_{number:02d}-{TYPE}" if number else "")
    return Paper(name=f"{stem}.pdf", media_type=PDF, content=made.paper.pdf, anchors=made.anchors)


def _sheet(work: _Work, number: int | None) -> "ReportSheet":
    from desktop.documents.report import ReportSheet

    return ReportSheet(
        branch=work.book.branch,
        subject=_subject(work),
        day=work.day,
        sections=tuple(map(_written, _sections(work))),
        statistics=_statistics(work, number),
        recipients=work.rules.recipients,
        number=number,
    )


def _written(part: DraftPart) -> "WrittenPart":
    from desktop.documents.report import WrittenPart

    return WrittenPart(
        code=part.code,
        title=part.title,
        lines=part.lines,
        text=part.text,
        parts=tuple(map(_written, part.parts)),
    )


def _statistics(work: _Work, number: int | None) -> "Statistics":
    from desktop.documents.statistics import BranchFigures, Statistics

    belongs = f"Kèm theo Báo cáo số {number:02d}-{TYPE}/CB, ngày {short(work.day)}" if number else ""
    return Statistics(
        span=work.report.span,
        rules=work.rules,
        lines=(BranchFigures(name=work.book.branch.name, figures=work.figures),),
        belongs_to=belongs,
        months=_months(work),
        quarters=_quarters(work),
    )


def _last(work: _Work) -> date:
    return min(work.day, last_day(work.report.span))


def _months(work: _Work) -> tuple[MonthFigures, ...]:
    """Return the months of the pictures: up to twelve, none before the first meeting."""
    last = period_of(_last(work))
    first = min((one.record.meeting.period for one in work.book.meetings), default=last)
    months = [next_period(last, step) for step in range(1 - _MONTHS_SHOWN, 1)]
    return month_figures(work.book, [month for month in months if month >= first])


def _quarters(work: _Work) -> tuple[QuarterCounts, ...]:
    last = quarter_of(_last(work))
    first = min((quarter_of(one.record.meeting.day) for one in work.book.meetings), default=last)
    return tuple(one for one in counts_by_quarter(work.book, last, _QUARTERS_SHOWN) if one.quarter >= first)


def _signer(work: _Work) -> "Signer":
    from desktop.documents.roster import branch_signer

    return branch_signer(roster_on(work.book.members, work.book.events, work.day))


def signer(desk: Desk, span: str) -> "Signer":
    """Return who signs the report of a span for the branch."""
    return _signer(_work(desk, span))


def span_of_record(record_id: str) -> str:
    """Return the span of the report that a line of the register stands for, or an empty text."""
    prefix, _, span = record_id.partition(":")
    return span if prefix == report_id("").rstrip(":") else ""


def table(desk: Desk, span: str) -> Paper:
    """Return our own statistics table of a span, to go into a packet."""
    return _own_table(_work(desk, span))


def _own_table(work: _Work) -> Paper:
    from desktop.documents.workbooks.statistics import statistics_xlsx

    told = _statistics(work, work.issued.number if work.issued else None)
    content = statistics_xlsx(work.book.branch, told, work.day)
    return Paper(name=f"thong-ke_{work.report.span}.xlsx", media_type=XLSX, content=content)


def sheet(desk: Desk, span: str, template: Path | None = None) -> Paper:
    """Return the statistics as a workbook: our own, or the committee's template with its empty cells filled.

    Raises `Refused`, the troubles of reading a workbook, and `BadTemplate` naming sheet, cell and title.
    """
    work = _work(desk, span)
    if template is None:
        made = _own_table(work)
    else:
        told = _statistics(work, work.issued.number if work.issued else None)
        name = f"{template.stem}_{span}.xlsx"  # never the name of the template itself
        made = Paper(name=name, media_type=XLSX, content=_filled(told, template))
    with desk.write() as connection:
        desk.note(connection, "report-made", span=span)
    return made


def _filled(told: "Statistics", template: Path) -> bytes:
    """Fill a file that somebody gave: it is looked through before any reader of workbooks sees it."""
    from desktop.documents.workbooks.template import fill, not_a_template
    from desktop.importing import guard

    content = guard.load(template)
    inspected = guard.inspect(content)
    if inspected.format is not guard.Format.XLSX:
        raise not_a_template()
    return fill(content, inspected.content, told)
