"""Giving a paper its number (cấp số văn bản đi): no gap, no repeat, its bytes kept as they were issued."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.closing import sha256_of
from desktop.branch.names import clean
from desktop.branch.numbering import (
    BRANCH_ORGAN,
    ISSUED_TYPES,
    ORGANS,
    IssuedContent,
    IssuedPaper,
    Series,
    next_number,
    series_term,
    symbol_of,
)
from desktop.branch.organisation import term_of
from desktop.errors import Refused
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.services.papers import PDF, XLSX, Paper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection


def issue(
    desk: Desk,
    *,
    type: str,  # noqa: A002  loại văn bản, as the register calls it
    day: str,
    subject: str,
    make: Callable[[int], Paper],
    record_id: str = "",
    meeting_id: str = "",
    organisation: str = BRANCH_ORGAN,
    also: "Callable[[Connection, IssuedPaper], None] | None" = None,
) -> IssuedPaper:
    """Give a paper the next number of its type and term, draw it, and keep its bytes; return its line.

    `make` draws the paper under that number; it may read the vault, not write to it. `also` writes what has
    to stand together with the number. What either raises leaves no number spent. A record (`record_id`) is
    issued once: asked again, its first line is returned and nothing is drawn. Raises `Refused` for a type a
    branch may not issue (Quy định 399-QĐ/TW 09/01/2026, Điều 11, 13), for a day that is none or still to
    come, and for a paper about nothing.
    """
    from desktop.storage import rows

    about = _check(type, day, subject, organisation, desk.clock.today())
    with desk.write() as connection:
        standing = rows.every(connection, IssuedPaper, record_id=record_id) if record_id else ()
        if standing:
            return standing[0]
        line = give_number(
            desk,
            connection,
            type=type,
            day=day,
            subject=about,
            record_id=record_id,
            meeting_id=meeting_id,
            organisation=organisation,
        )
        made = make(line.number)
        if also is not None:
            also(connection, line)
        rows.add(
            connection,
            IssuedContent(id=line.id, name=made.name, content=made.content, sha256=sha256_of(made.content)),
        )
        desk.note(connection, "paper-issued", symbol=symbol_of(line), subject=about)
    return line


def give_number(
    desk: Desk,
    connection: "Connection",
    *,
    type: str,  # noqa: A002  loại văn bản
    day: str,
    subject: str,
    record_id: str = "",
    meeting_id: str = "",
    organisation: str = BRANCH_ORGAN,
) -> IssuedPaper:
    """Add the next line of a series to the register within an open transaction; return it."""
    from desktop.storage import rows

    term = series_term(term_of(facts.branch_in(connection)), organisation)
    opening = max((one.opening for one in rows.every(connection, Series, type=type, term=term)), default=0)
    used = [one.number for one in rows.every(connection, IssuedPaper, type=type, term=term)]
    line = IssuedPaper(
        id=desk.ids(),
        type=type,
        term=term,
        number=next_number(opening, used),
        day=day,
        subject=subject,
        meeting_id=meeting_id,
        record_id=record_id,
    )
    rows.add(connection, line)
    return line


def _check(kind: str, day: str, subject: str, organisation: str, today: date) -> str:
    if kind not in ISSUED_TYPES or organisation not in ORGANS:
        raise Refused(
            translate("issuing", "Chi bộ không ban hành loại văn bản “{type}”.", type=kind[:10]),
            todo=translate("issuing", "Chọn một trong: {types}.", types=", ".join(ISSUED_TYPES)),
            field="type",
        )
    try:
        issued = date.fromisoformat(day)
    except ValueError as error:
        raise Refused(
            translate("issuing", "Ngày ban hành không phải là ngày có thật."), field="day"
        ) from error
    if issued > today:
        raise Refused(translate("issuing", "Ngày ban hành chưa tới."), field="day")
    about = clean(subject)
    if not about:
        raise Refused(translate("issuing", "Chưa ghi trích yếu của văn bản."), field="subject")
    return about


def issued_paper(desk: Desk, record_id: str) -> tuple[IssuedPaper, IssuedContent] | None:
    """Return the line and the kept bytes of what a record was issued as, or None."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, IssuedPaper, record_id=record_id) if record_id else ()
        content = rows.get(connection, IssuedContent, found[0].id) if found else None
    return (found[0], content) if found and content is not None else None


def paper_of(content: IssuedContent) -> Paper:
    """Return an issued document as a paper: the bytes it was issued with."""
    media_type = XLSX if content.name.endswith(".xlsx") else PDF
    return Paper(name=content.name, media_type=media_type, content=content.content)


def contents(desk: Desk, line: IssuedPaper) -> Paper | None:
    """Return the bytes kept for a line of the register; None for minutes, which their closing keeps."""
    from desktop.storage import rows

    with desk.read() as connection:
        content = rows.get(connection, IssuedContent, line.id)
    return paper_of(content) if content is not None else None


def date_lines(connection: "Connection", meeting_id: str, kind: str, day: str, subject: str) -> None:
    """Keep day and subject of a meeting's line in the register what they are, where it was reopened."""
    from desktop.storage import rows

    for line in rows.every(connection, IssuedPaper, type=kind, meeting_id=meeting_id):
        rows.replace(connection, msgspec.structs.replace(line, day=day, subject=subject))
