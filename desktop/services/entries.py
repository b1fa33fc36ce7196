"""The books beside the meetings: one way to put a line, to change it, to take it away; each step undoable.

Prompts, commitments, study sessions, measures, year-end reviews, programmes, training, rota, models,
corrections, register lines, report texts.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.branch.book import Book, Entry
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure
from desktop.branch.programmes import Inspection, Screening
from desktop.branch.recording import check_recorded
from desktop.branch.registers import RegisterEntry
from desktop.branch.reports import Report
from desktop.branch.studies import StudySession
from desktop.branch.year_reviews import YearReview
from desktop.services.book import book_in
from desktop.services.desk import Desk
from desktop.services.stays import check_stays
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE = "books"
Kept = TypeVar("Kept", bound=Entry)

CHECKS: dict[type[Any], str] = {
    Prompt: "desktop.branch.prompting:check_prompt",
    Commitment: "desktop.branch.committing:check_commitment",
    StudySession: "desktop.branch.studying:check_study",
    Measure: "desktop.branch.measuring:check_measure",
    YearReview: "desktop.branch.rating:check_review",
    Inspection: "desktop.branch.programming:check_inspection",
    Screening: "desktop.branch.programming:check_screening",
    Training: "desktop.branch.growing:check_training",
    Turn: "desktop.branch.growing:check_turn",
    GoodModel: "desktop.branch.growing:check_model",
    Correction: "desktop.branch.correcting:check_correction",
    RegisterEntry: "desktop.branch.registering:check_entry",
    Report: "desktop.branch.reporting:check_report",
}
"""Where the rule of each record stands: `check(record, book, rules, today) -> record`, raising `Refused`.

`rules(folder, kind, day)` gives the rule set of a folder in force on a day.
"""


def every(desk: Desk, kind: type[Kept], **equal: str) -> tuple[Kept, ...]:
    """Return the records of one kind whose fields equal `equal`, by id."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, kind)
    return tuple(one for one in found if all(getattr(one, name) == value for name, value in equal.items()))


def find(desk: Desk, kind: type[Kept], identifier: str) -> Kept | None:
    """Return one record by id, or None."""
    from desktop.storage import rows

    with desk.read() as connection:
        return rows.get(connection, kind, identifier)


def put(desk: Desk, *records: Entry, label: str = "") -> "Changed":
    """Insert or replace records by id, as one step.

    Raises `Refused` naming field and reason; `MeetingClosed` for a prompt of closed minutes to somebody else.

    Typing in one field merges into one undo step.
    """
    with desk.write() as connection:
        book = book_in(connection)
        checked = [_checked(desk, connection, book, record) for record in records]
        text = label or translate("books", "Sửa sổ theo dõi")
        changed = desk.apply(connection, SCOPE, text, puts=checked)
        check_stays(connection, changed.rows)
        return changed


def drop(desk: Desk, *records: Entry, label: str = "") -> "Changed":
    """Take records away, as one step that can be undone; the audit trail says so.

    Raises `StillUsed` where a meeting stands on one of them, `Refused` where closed minutes or an issued
    paper hold what it says.
    """
    with desk.write() as connection:
        text = label or translate("books", "Xóa {number} dòng", number=len(records))
        changed = desk.apply(connection, SCOPE, text, drops=records)
        check_stays(connection, changed.rows)
        desk.note(connection, "entries-dropped", label=text)
        return changed


def _checked(desk: Desk, connection: "Connection", book: Book, record: Entry) -> Entry:
    from desktop.services import rulebook

    def rules(folder: str, kind: Any, day: Any) -> Any:  # noqa: ANN401
        return rulebook.rules_in(connection, folder, kind, day)

    tidy = check_recorded(record)
    module, _, name = CHECKS[type(record)].partition(":")
    checked: Entry = getattr(import_module(module), name)(tidy, book, rules, desk.clock.today())
    return checked
