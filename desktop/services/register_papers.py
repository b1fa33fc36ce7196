"""Registers and the working calendar as papers, and the registers of a year for the window."""

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.book import Book
from desktop.branch.calendar_rules import CalendarRules
from desktop.branch.duties import planned
from desktop.branch.register_lines import years_of
from desktop.branch.registering import FOLDER, Register, RegisterRules, Row, lines
from desktop.branch.spans import SpanKind, check_span, first_day, last_day
from desktop.errors import Refused
from desktop.services import rulebook
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.documents.register_books import RegisterBook


class RegisterLines(msgspec.Struct, frozen=True, kw_only=True):
    """A register with its lines of a year."""

    register: Register
    rows: tuple[Row, ...] = ()


class YearRegisters(msgspec.Struct, frozen=True, kw_only=True):
    """The registers a branch keeps, with their lines of one year."""

    year: str
    years: tuple[str, ...] = ()
    """Years to choose from, newest first."""
    registers: tuple[RegisterLines, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    """Id and name of everybody ever entered, by name: whom a line may be about."""


def year_registers(desk: Desk, year: str = "") -> YearRegisters:
    """Return the registers with their lines of a year (this one)."""
    whole, today = book(desk), desk.clock.today()
    chosen = check_span(year or str(today.year), SpanKind.YEAR)
    years = sorted({*years_of(whole), chosen, str(today.year)}, reverse=True)
    return YearRegisters(
        year=chosen,
        years=tuple(years),
        registers=_registers(desk, whole, chosen),
        people=tuple((one.id, one.full_name) for one in whole.members),
    )


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


def _registers(desk: Desk, whole: Book, year: str) -> tuple[RegisterLines, ...]:
    rules = rulebook.rules_on(desk, FOLDER, RegisterRules, _day(desk, year))
    day = _day(desk, year)
    return tuple(RegisterLines(register=one, rows=lines(whole, one, year, day)) for one in rules.kept())


def _books(desk: Desk, whole: Book, year: str, code: str) -> "list[RegisterBook]":
    from desktop.documents.register_books import RegisterBook

    check_span(year, SpanKind.YEAR)
    found = [one for one in _registers(desk, whole, year) if code in ("", one.register.code)]
    if not found:
        raise Refused(
            translate("registers", "Chi bộ không có sổ “{code}”.", code=code[:40]), field="register"
        )
    return [RegisterBook(register=one.register, rows=one.rows) for one in found]


def _day(desk: Desk, year: str) -> date:
    return min(desk.clock.today(), last_day(year))


def _stem(code: str) -> str:
    return f"so_{code}" if code else "cac-so"
