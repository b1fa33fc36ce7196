"""Registers and the working calendar as papers."""

from datetime import date
from typing import TYPE_CHECKING

from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules
from desktop.branch.duties import planned
from desktop.branch.registering import FOLDER, Register, RegisterRules, lines
from desktop.branch.spans import SpanKind, check_span, first_day, last_day
from desktop.errors import Refused
from desktop.services import rulebook
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.register_books import RegisterBook


def kept(desk: Desk) -> tuple[Register, ...]:
    """Return the registers a branch keeps today, in their order."""
    return rulebook.rules_on(desk, FOLDER, RegisterRules).kept()


def registers(desk: Desk, year: str, code: str = "") -> Paper:
    """Return the registers of a year as books to print and bind, or only the one with `code`, as a PDF.

    Raises `Refused` for a register a branch does not keep.
    """
    from desktop.documents.layouts import layout
    from desktop.documents.register_books import registers_pdf

    whole = book(desk)
    made = registers_pdf(
        _books(desk, whole, year, code),
        branch=whole.branch,
        year=year,
        day=_day(desk, year),
        layout=layout(whole.branch.layout),
        created=desk.clock.now(),
    )
    return Paper(name=f"{_stem(code)}_{year}.pdf", media_type=PDF, content=made.pdf)


def registers_sheet(desk: Desk, year: str, code: str = "") -> Paper:
    """Return the same as a workbook, one sheet each."""
    from desktop.documents.workbooks.registers import registers_xlsx

    whole = book(desk)
    content = registers_xlsx(
        _books(desk, whole, year, code), branch=whole.branch, year=year, day=_day(desk, year)
    )
    return Paper(name=f"{_stem(code)}_{year}.xlsx", media_type=XLSX, content=content)


def plan(desk: Desk, span: str) -> Paper:
    """Return the working calendar of a month, a quarter or a year, as a PDF.

    It follows the calendar in force when the span began: an old one keeps the rules of its day.
    """
    from desktop.documents.layouts import layout
    from desktop.documents.plan import plan_pdf

    whole, today = book(desk), desk.clock.today()
    calendar = rulebook.rules_on(desk, "calendar", CalendarRules, first_day(check_span(span)))
    made = plan_pdf(
        whole,
        span,
        planned(whole, calendar, span, today),
        day=today,
        layout=layout(whole.branch.layout),
        made_by=desk.user.name,
        created=desk.clock.now(),
    )
    return Paper(name=f"lich-cong-tac_{span}.pdf", media_type=PDF, content=made.pdf)


def _books(desk: Desk, whole: Book, year: str, code: str) -> "list[RegisterBook]":
    from desktop.documents.register_books import RegisterBook

    check_span(year, SpanKind.YEAR)
    day = _day(desk, year)
    rules = rulebook.rules_on(desk, FOLDER, RegisterRules, day)
    found = [one for one in rules.kept() if code in ("", one.code)]
    if not found:
        raise Refused(
            translate("registers", "Chi bộ không có sổ “{code}”.", code=code[:40]), field="register"
        )
    return [RegisterBook(register=one, rows=lines(whole, one, year, day)) for one in found]


def _day(desk: Desk, year: str) -> date:
    return min(desk.clock.today(), last_day(year))


def _stem(code: str) -> str:
    return f"so_{code}" if code else "cac-so"
