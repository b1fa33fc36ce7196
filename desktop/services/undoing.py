"""Taking steps back and doing them again, within one scope."""

from typing import TYPE_CHECKING

from desktop.services.desk import Desk
from desktop.services.record import check_open, check_signs_stay

if TYPE_CHECKING:
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed, UndoState


def undo(desk: Desk, scope: str) -> "Changed | None":
    """Take the last step of a scope back; None where there is none.

    Raises `CannotUndo`, `MeetingClosed`, `SignStays`.
    """
    from desktop.storage import journal

    with desk.write() as connection:
        _check_open(connection, scope)
        changed = journal.undo(connection, scope)
        if changed is not None:
            _check_stays(connection, scope)
            desk.note(connection, "undone", label=changed.label)
        return changed


def redo(desk: Desk, scope: str) -> "Changed | None":
    """Do the step undone last again; None where there is none.

    Raises `CannotUndo`, `MeetingClosed`, `SignStays`.
    """
    from desktop.storage import journal

    with desk.write() as connection:
        _check_open(connection, scope)
        changed = journal.redo(connection, scope)
        if changed is not None:
            _check_stays(connection, scope)
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


def _check_stays(connection: "Connection", scope: str) -> None:
    kind, _, identifier = scope.partition(":")
    if kind == "meeting":
        check_signs_stay(connection, identifier)
