"""Superiors at the branch's meetings in a year: who came when, and the months without one."""

from collections.abc import Sequence
from datetime import date

from desktop.branch.book import Book
from desktop.branch.book_rules import BookPaper, BookRules
from desktop.branch.dates import latest_day, period_short, short
from desktop.branch.kinds import rule_for
from desktop.branch.meetings import Guest, Meeting
from desktop.branch.names import clean
from desktop.branch.numbers import count
from desktop.branch.rules import in_force
from desktop.branch.superiors import SuperiorMonth, superior_months
from desktop.documents.drawing import Paper
from desktop.documents.layouts import MM, Layout
from desktop.documents.listing import Listing, lower_first
from desktop.documents.table import Column
from desktop.documents.typeset import Align
from desktop.documents.wording import upper_first

NOT_HELD = "Chưa có buổi sinh hoạt"


def superiors_pdf(
    book: Book,
    year: str,
    *,
    rules: Sequence[BookRules],
    day: date,
    layout: Layout,
    made_by: str = "",
    created: date | None = None,
) -> Paper:
    """Draw the months of a year up to `day`, each under the rules of its own day (all in `rules`)."""
    paper = Listing(book, day=day, layout=layout, landscape=False)
    paper.begin("Bảng theo dõi", [f"cấp trên dự sinh hoạt chi bộ năm {year}"])
    here = in_force(rules, min(day, latest_day(year)))
    paper.opening(here.of(BookPaper.SUPERIORS), year=year)
    months = superior_months(book, year, rules, day)
    paper.section("", _columns(), [_cells(one, year) for one in months])
    if months:
        paper.sentence(sums_words(months))
    paper.sign(made_by=made_by)
    return paper.paper(f"Cấp trên dự sinh hoạt chi bộ năm {year}", created)


def _columns() -> tuple[Column, ...]:
    return (
        Column("Tháng", 20 * MM, Align.CENTRE),
        Column("Buổi sinh hoạt", 62 * MM),
        Column("Đồng chí cấp trên dự", 0.0),
        Column("Ghi chú", 36 * MM),
    )


def _cells(month: SuperiorMonth, year: str) -> list[str]:
    return [upper_first(period_short(month.period)).removesuffix(f"/{year}"), *cells(month)]


def cells(month: SuperiorMonth) -> list[str]:
    """Return the cells of one month after its name."""
    came = [
        f"{guest_words(guest)} ({short(one.meeting.day)})" for one in month.visits for guest in one.guests
    ]
    return [
        "; ".join(held_words(one) for one in month.meetings) or NOT_HELD,
        "; ".join(came),
        note_words(month),
    ]


def held_words(meeting: Meeting) -> str:
    """Return a meeting for a table: `05/10/2026, sinh hoạt thường kỳ`."""
    return f"{short(meeting.day)}, {lower_first(kind_words(meeting))}"


def kind_words(meeting: Meeting) -> str:
    """Return the kind of a meeting as lists name it: `Sinh hoạt thường kỳ`."""
    return rule_for(meeting).label


def guest_words(guest: Guest) -> str:
    """Return a superior with office."""
    office = clean(guest.office)
    return clean(guest.name) + (f", {office}" if office else "")


def note_words(month: SuperiorMonth) -> str:
    """Return what is to be noted of a month: none came, or who was invited and did not come."""
    away = [guest_words(guest) for one in month.away for guest in one.guests]
    told = ["Không có cấp trên dự"] if month.without else []
    if away:
        told.append(f"đã mời, không dự: {'; '.join(away)}")
    return upper_first("; ".join(told))


def sums_words(months: Sequence[SuperiorMonth]) -> str:
    """Write in how many of the months with a meeting a superior came, and which months lack one."""
    came = sum(bool(one.visits) for one in months)
    held = sum(bool(one.meetings) for one in months)
    without = [f"tháng {int(one.period[5:])}" for one in months if one.without]
    if not held:
        return "Chưa có tháng nào có sinh hoạt."
    told = f"Số tháng có cấp trên dự: {count(came)}/{count(held)} tháng có sinh hoạt"
    if not came:
        told = f"Chưa tháng nào có cấp trên dự, trong {count(held)} tháng có sinh hoạt"
    if without:
        return f"{told}; không có cấp trên dự: {', '.join(without)}."
    return f"{told}; không có tháng nào thiếu." if came == held else f"{told}."
