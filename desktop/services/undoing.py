"""Taking steps back and doing them again, within one scope."""

from typing import TYPE_CHECKING

from desktop.branch.kinds import FOLDER, MeetingRules
from desktop.branch.meetings import Meeting
from desktop.services import rulebook
from desktop.services.beginning import check_covers
from desktop.services.desk import Desk
from desktop.services.record import check_open, check_signs_stay
from desktop.services.stays import check_stays

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed, UndoState


def undo(desk: Desk, scope: str) -> "Changed | None":
    """Take the last step of a scope back; None where there is none.

    Raises `CannotUndo`, `MeetingClosed`, `SignStays`, `ReviewExists`, and what `check_stays` does.
    """
    from desktop.storage import journal

    with desk.write() as connection:
        _check_open(connection, scope)
        changed = journal.undo(connection, scope)
        if changed is not None:
            _check_turned(connection, changed)
            desk.note(connection, "undone", label=changed.label)
        return changed


def redo(desk: Desk, scope: str) -> "Changed | None":
    """Do the step undone last again; None where there is none.

    Raises `CannotUndo`, `MeetingClosed`, `SignStays`, `ReviewExists`, and what `check_stays` does.
    """
    from desktop.storage import journal

    with desk.write() as connection:
        _check_open(connection, scope)
        changed = journal.redo(connection, scope)
        if changed is not None:
            _check_turned(connection, changed)
            desk.note(connection, "redone", label=changed.label)
        return changed


def undo_state(desk: Desk, scope: str) -> "UndoState":
    """Tell what undo and redo would do in a scope."""
    from desktop.storage import journal

    with desk.read() as connection:
        return journal.state(connection, scope)


def _check_open(connection: "Connection", scope: str) -> None:
    kind, _, identifier = scope.partition(":")
    if kind == "meeting":
        check_open(connection, identifier)


def _check_turned(connection: "Connection", changed: "Changed") -> None:
    """Look at what a step back or forth has made, as at what is written anew."""
    from desktop.storage import rows

    kind, _, identifier = changed.scope.partition(":")
    if kind == "meeting":
        check_signs_stay(connection, identifier)
    for table, row in changed.rows:
        meeting = rows.get(connection, Meeting, row) if table == "meeting" else None
        if meeting is not None:
            rule_set = rulebook.named_in(connection, FOLDER, MeetingRules, meeting.rule_set)
            check_covers(connection, meeting, rule_set.of(meeting.kind))
    check_stays(connection, changed.rows)
