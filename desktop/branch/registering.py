"""The registers of a branch (sổ sách): which there are, their columns, and the lines that stand in them.

Hướng dẫn 38-HD/BTCTW 29/9/2025 names the kinds; the list of thirteen follows the handbook of Hà Nội. Which
apply, their columns and where the lines come from is data (`resources/registers`): most lines are drawn from
members, meetings and issued papers, the rest is written by hand as `RegisterEntry`.
"""

from datetime import date
from enum import StrEnum
from typing import Any

import msgspec

from desktop.branch.book import Book
from desktop.branch.dates import earliest_day, latest_day, short
from desktop.branch.entered import known_member, partial_day
from desktop.branch.names import nfc
from desktop.branch.register_lines import OF_MEMBER, SOURCES, Line, Source
from desktop.branch.registers import RegisterEntry
from desktop.branch.rules import LegalBasis
from desktop.errors import Refused
from desktop.words import translate

FOLDER = "registers"
ORDER = "order"
"""The column that counts the lines (TT)."""
NAME, THE_BRANCH = "name", "Tập thể chi bộ"
"""The column of the name, and what stands there in a line written by hand that is about nobody."""
LONGEST_CELL = 2000


class ColumnKind(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    DATE = "date"
    """A partial date."""


class RegisterColumn(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One column of a register."""

    code: str
    title: str
    title_en: str = ""
    width: float = 0
    """Width on paper in millimetres; 0 takes what is left."""
    centred: bool = False
    group: str = ""
    """Title over this column and its neighbours of the same group."""
    kind: ColumnKind = ColumnKind.TEXT

    @property
    def is_written(self) -> bool:
        """Whether a person writes it: not the number of the line, and nothing the phiếu gives."""
        return self.code != ORDER and self.code not in OF_MEMBER


class Register(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One register (sổ)."""

    code: str
    number: int = 0
    """Its number among the thirteen; 0 for others."""
    title: str
    title_en: str = ""
    for_branch: bool = True
    """Whether a branch keeps it; a committee may take one out."""
    source: Source = Source.ENTRIES
    """Where the lines come from."""
    entered: bool = False
    """Whether lines are also written by hand."""
    about_member: bool = True
    """Whether a line written by hand names a member of the branch."""
    columns: tuple[RegisterColumn, ...]

    def column(self, code: str) -> RegisterColumn | None:
        """Return a column by its code, or None."""
        return next((one for one in self.columns if one.code == code), None)

    def written(self) -> tuple[RegisterColumn, ...]:
        """Return the columns that a line written by hand fills in."""
        return tuple(one for one in self.columns if one.is_written)


class RegisterRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule file of `resources/registers`."""

    rules: str = FOLDER
    id: str
    title: str
    valid_from: str
    basis: tuple[LegalBasis, ...] = ()
    registers: tuple[Register, ...]

    def kept(self) -> tuple[Register, ...]:
        """Return the registers that a branch keeps, in order."""
        return tuple(one for one in self.registers if one.for_branch)

    def of(self, code: str) -> Register | None:
        """Return a register by its code, or None."""
        return next((one for one in self.registers if one.code == code), None)

    def fault(self) -> str:
        """Say what cannot be right: a code told twice, a column nothing can fill."""
        codes = [one.code for one in self.registers]
        twice = sorted({code for code in codes if codes.count(code) > 1})
        if twice:
            return translate("rules", "mã bị lặp: {codes}", codes=", ".join(twice))
        return next(filter(None, (_fault(one) for one in self.registers)), "")


def _fault(register: Register) -> str:
    codes = [one.code for one in register.columns]
    if len(codes) != len(set(codes)) or not codes:
        return translate("rules", "sổ “{code}”: cột bị lặp hoặc không có cột", code=register.code)
    if register.source is Source.ENTRIES and not register.entered:
        return translate("rules", "sổ “{code}”: không có dòng nào vào được", code=register.code)
    known = {ORDER, *OF_MEMBER, *SOURCES[register.source].columns}
    strange = sorted(set(codes) - known)
    if strange and not register.entered:
        return translate(
            "rules", "sổ “{code}”: không biết cột {columns}", code=register.code, columns=", ".join(strange)
        )
    return ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a register as it is read: a text for each column, by code."""

    cells: dict[str, str]
    entry_id: str = ""
    """The line written by hand that it is; empty where it was drawn from other records."""
    member_id: str = ""

    def texts(self, register: Register) -> list[str]:
        """Return the texts in the order of the columns."""
        return [self.cells.get(one.code, "") for one in register.columns]


def lines(book: Book, register: Register, year: str, today: date | None = None) -> tuple[Row, ...]:
    """Return the lines of a register in a year, oldest first, lists by name.

    Lists show the state of the year's last day, or of `today` where that is earlier.
    """
    last = latest_day(year)
    day = min(last, today) if today is not None else last
    ordered = SOURCES[register.source].draw(book, year, day)
    if register.entered:
        ordered = _with_entries(book, register, year, ordered)
    return tuple(_row(book, register, line, number) for number, line in enumerate(ordered, start=1))


def _with_entries(book: Book, register: Register, year: str, drawn: list[Line]) -> list[Line]:
    """Return the lines with those written by hand: of the year alone, or beside a list up to the year.

    In a list a line written about a member takes the place of the one drawn from the phiếu.
    """
    of_list = register.source is not Source.ENTRIES
    written = [
        _line(one)
        for one in sorted(book.entries, key=lambda one: (one.on, one.id))
        if one.register == register.code and (one.on[:4] <= year if of_list else one.on[:4] == year)
    ]
    by_member: dict[str, list[Line]] = {}
    for one in written:
        by_member.setdefault(one.member_id, []).append(one)
    merged = [
        msgspec.structs.replace(one, cells={**line.cells, **one.cells}) if one.entry_id else one
        for line in drawn
        for one in by_member.pop(line.member_id, [line])
    ]
    return merged + [one for one in written if one.member_id in by_member]


def _line(entry: RegisterEntry) -> Line:
    cells = {**entry.cells, "on": entry.on}
    return Line(on=entry.on, member_id=entry.member_id, entry_id=entry.id, cells=cells)


def _row(book: Book, register: Register, line: Line, number: int) -> Row:
    member = book.member(line.member_id)
    cells: dict[str, str] = {}
    for column in register.columns:
        if column.code == ORDER:
            text = str(number)
        elif column.code in line.cells:
            text = line.cells[column.code]
        elif member is not None and column.code in OF_MEMBER:
            text = OF_MEMBER[column.code](member)
        elif column.code == NAME and line.entry_id:
            text = THE_BRANCH
        else:
            text = ""
        cells[column.code] = _dated(text) if column.kind is ColumnKind.DATE else text
    return Row(cells=cells, entry_id=line.entry_id, member_id=line.member_id)


def _dated(text: str) -> str:
    try:
        return short(text)
    except ValueError:
        return text


def check_entry(entry: RegisterEntry, book: Book, rules: Any, today: date) -> RegisterEntry:  # noqa: ANN401
    """Return the line with tidy texts; raises `Refused` naming the field.

    Refused: a register that is none or takes no lines by hand, a day that is none or still to come, a member
    who is not in the book, a column the register does not have, a date in a column that is none.
    """
    register = rules(FOLDER, RegisterRules, today).of(entry.register)
    if register is None or not register.entered:
        raise Refused(
            translate("registers", "Sổ này không ghi thêm dòng bằng tay."),
            todo=translate("registers", "Chọn một sổ có nút “Thêm dòng”."),
            field="register",
        )
    _check_on(entry, today)
    if entry.member_id or register.about_member:
        known_member(book, entry.member_id)
    allowed = {one.code for one in register.written()}
    cells: dict[str, str] = {}
    for code, text in entry.cells.items():
        column = register.column(code)
        if column is None or code not in allowed:
            raise Refused(
                translate(
                    "registers", "Sổ “{title}” không có cột “{code}”.", title=register.title, code=code
                ),
                field=f"cells.{code}",
            )
        tidy = nfc(text).strip()
        if len(tidy) > LONGEST_CELL:
            raise Refused(
                translate(
                    "registers", "{column}: dài quá {most} chữ.", column=column.title, most=LONGEST_CELL
                ),
                field=f"cells.{code}",
            )
        if column.kind is ColumnKind.DATE:
            partial_day(tidy, f"cells.{code}")
        if tidy:
            cells[code] = tidy
    return msgspec.structs.replace(entry, cells=cells)


def _check_on(entry: RegisterEntry, today: date) -> None:
    if not partial_day(entry.on, "on"):
        raise Refused(translate("registers", "Chưa ghi ngày của dòng này."), field="on")
    if earliest_day(entry.on) > today:
        raise Refused(
            translate("registers", "Ngày {day} chưa tới.", day=short(entry.on)),
            todo=translate("registers", "Kiểm tra lại ngày, tháng, năm."),
            field="on",
        )
