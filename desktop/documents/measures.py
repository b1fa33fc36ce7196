"""Reminders and discipline of a year: discipline, what is none, and what is still being considered, apart."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.dates import short
from desktop.branch.measures import ORDER, Measure, MeasureKind
from desktop.branch.measuring import MeasureRules, ends_on, measures_in
from desktop.branch.numbers import count
from desktop.branch.rules import in_force
from desktop.branch.spans import span_label
from desktop.documents.cycle_lines import Names
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, lower_first, ordinal
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import flat, upper_first

COLLECTIVE = "Tập thể chi bộ"
_REMINDERS = "1. Nhắc nhở, phê bình và xử lý khác (không phải hình thức kỷ luật)"
_DISCIPLINE = "2. Kỷ luật"
_PENDING = "3. Đang xem xét kỷ luật"


def measures_pdf(
    book: Book,
    span: str,
    *,
    rules: Sequence[MeasureRules],
    day: date,
    layout: Layout,
    made_by: str = "",
    created: date | None = None,
) -> Paper:
    """Draw the measures of a span, each under the rules of its own day (`rules`: all that ever held)."""
    paper = Listing(book, day=day, layout=layout)
    paper.begin("Bảng theo dõi", ["nhắc nhở, phê bình, kỷ luật", span_label(span)])
    found = measures_in(book, span)
    discipline = [one for one in found if rule_of(one, rules).of(one.kind).discipline]
    pending = [one for one in found if one.kind is MeasureKind.PENDING]
    rest = [one for one in found if one not in discipline and one not in pending]
    for title, lines in ((_REMINDERS, rest), (_DISCIPLINE, discipline), (_PENDING, pending)):
        rows = [[str(place), *cells(one, rules, paper.names)] for place, one in enumerate(lines, start=1)]
        paper.section(title, _columns(), rows)
    for text in sums_words(found, rules):
        paper.sentence(text)
    if any(not one.until and ends_on(one, rule_of(one, rules)) for one in discipline):
        paper.sentence("Quyết định không ghi thời hạn thì hiệu lực được ghi theo quy định chung về kỷ luật.")
    paper.sign(made_by=made_by)
    return paper.paper(f"Nhắc nhở, phê bình, kỷ luật {span_label(span)}", created)


def rule_of(one: Measure, rules: Sequence[MeasureRules]) -> MeasureRules:
    """Return the rules of a measure's own day."""
    return in_force(rules, date.fromisoformat(one.on))


def _columns() -> tuple[Column, ...]:
    return (
        ordinal(),
        Column("Họ và tên", 40 * MM),
        Column("Hình thức", 30 * MM),
        Column("Ngày", 25 * MM, Align.CENTRE),
        Column("Quyết định, cấp quyết định", 46 * MM),
        Column("Lý do", 0.0),
        Column("Hiệu lực đến", 25 * MM, Align.CENTRE),
        Column("Ý kiến của đảng viên", 30 * MM),
    )


def cells(one: Measure, rules: Sequence[MeasureRules], names: Names) -> list[str]:
    """Return the cells of one measure after the running number."""
    ruled = rule_of(one, rules)
    ends = ends_on(one, ruled)
    return [
        names.bare(one.member_id) if one.member_id else COLLECTIVE,
        ruled.of(one.kind).label,
        short(one.on),
        "; ".join(part for part in (flat(one.decision), flat(one.issuer)) if part),
        upper_first(flat(one.reason)),
        short(ends) if ends else "",
        upper_first(flat(one.reply)),
    ]


def sums_words(found: Sequence[Measure], rules: Sequence[MeasureRules]) -> list[str]:
    """Write how often each form was used, persons and the collective apart."""
    told = []
    for label, lines in (
        ("Cá nhân", [one for one in found if one.member_id]),
        ("Tập thể", [one for one in found if not one.member_id]),
    ):
        forms = Counter(one.kind for one in lines)
        labels = {one.kind: rule_of(one, rules).of(one.kind).label for one in lines}
        parts = [f"{lower_first(labels[kind])} {count(forms[kind])}" for kind in ORDER if forms[kind]]
        told.append(f"{label}: {'; '.join(parts) or 'không có'}.")
    return told
