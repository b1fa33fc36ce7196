"""One meeting as the window shows it: what the vault holds, and what was typed and is on its way there.

Every edit is applied to the record on the screen at once and handed to the write queue; when the queue has
answered, the record is read again, so that the vault always has the last word and nobody waits for it.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import KindRule, rule_of
from desktop.branch.meetings import MeetingRecord, MeetingStatus, OpenTopic, Part
from desktop.services import meetings
from desktop.services.desk import Desk
from desktop.services.troubles import may_pass
from desktop.ui.context import Context
from desktop.ui.meeting import edits

if TYPE_CHECKING:
    from desktop.storage.kept import Changed, UndoState


class Sheet(QObject):
    """A meeting being worked on; forms read `record` and write through `update`, `put` and `drop`."""

    refreshed = Signal()
    """The record is another one: show it."""
    history = Signal(object)
    """An `UndoState`: what would be undone and redone."""
    about_to_act = Signal()
    """An undo, a redo or a closing comes: fields hand over what is typed but not sent yet."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.meeting_id = ""
        self.undo_state: UndoState | None = None
        self._file: MeetingFile | None = None
        self.restored = False
        """An undo or redo was asked for: fields show what comes back even while they have the focus."""
        self.days: Mapping[str, str] = {}
        """Day of every meeting of the branch by id: what an earlier meeting found is told with its day."""
        self._waiting = 0
        self._edit = 0
        self._behind = False
        """The disk refused an edit: the screen holds more than the vault and rules until that is saved."""

    @property
    def file(self) -> MeetingFile:
        """The meeting's file; only asked for while `is_open`."""
        assert self._file is not None, "no meeting is open"  # noqa: S101  a bug of ours otherwise
        return self._file

    @property
    def is_open(self) -> bool:
        """Whether a meeting has been read."""
        return self._file is not None

    @property
    def record(self) -> MeetingRecord:
        """The meeting with its parts, edits on their way included."""
        return self.file.record

    @property
    def rule(self) -> KindRule:
        """What holds for this kind of meeting on its day: which parts it has, how votes count."""
        return rule_of(self.file)

    @property
    def closed(self) -> bool:
        """Whether the minutes are closed (đã chốt), so that nothing may be edited."""
        return self._file is None or self.record.meeting.status is MeetingStatus.CLOSED

    @property
    def scope(self) -> str:
        """The scope of changes and of undo."""
        return f"meeting:{self.meeting_id}"

    def open(self, meeting_id: str) -> None:
        """Read a meeting; `refreshed` comes when it is there."""
        self.settle()
        if meeting_id != self.meeting_id:
            self._file = None
            self._edit += 1
            self._waiting = 0
        self.meeting_id = meeting_id
        if not self._waiting:
            self._read()

    def take(self, file: MeetingFile) -> None:
        """Show this file, as read from the vault."""
        self.meeting_id = file.record.meeting.id
        if file != self._file:
            self._file = file
            self.refreshed.emit()

    def settle(self) -> None:
        """Try again to save what the disk had refused, if anything."""
        if self._behind:
            self._catch_up()

    def heed(self, changed: "Changed | None") -> None:
        """Read again after a write that may concern this meeting, unless own edits are still on their way."""
        if not self.meeting_id or self._waiting or self._behind:
            return
        if changed is None or changed.scope in (self.scope, "members", "branch", "books"):
            self._read()

    # ---- edits ------------------------------------------------------------------------------------------

    def update(self, label: str = "", **fields: Any) -> None:  # noqa: ANN401  fields of several kinds
        """Change fields of the meeting's own line."""
        meeting = self.record.meeting
        if self.closed or all(getattr(meeting, name) == value for name, value in fields.items()):
            return
        changed = msgspec.structs.replace(meeting, **fields)
        self._show(msgspec.structs.replace(self.record, meeting=changed))
        identifier = self.meeting_id
        self._write(lambda desk: meetings.update(desk, identifier, label, **fields))

    def put(self, *parts: Part, label: str = "") -> None:
        """Insert parts, or replace those of the same id, as one step."""
        if self.closed or not parts:
            return
        self._show(edits.with_parts(self.record, parts))
        self._write(lambda desk: meetings.put(desk, *parts, label=label))

    def drop(self, *parts: Part, label: str = "") -> None:
        """Take parts out, as one step."""
        if self.closed or not parts:
            return
        self._show(edits.without_parts(self.record, parts))
        self._write(lambda desk: meetings.drop(desk, *parts, label=label))

    def everyone_present(self) -> None:
        """Mark present all who must attend and have no mark yet."""
        lines = edits.everyone_present(self.record)
        if self.closed or not lines:
            return
        self._show(edits.with_parts(self.record, lines))
        identifier = self.meeting_id
        self._write(lambda desk: meetings.everyone_present(desk, identifier))

    def nothing_named(self) -> int:
        """Record "không có biểu hiện" for all present without a self-check; returns for how many."""
        checks = edits.nothing_named(self.record)
        if self.closed or not checks:
            return 0
        self._show(edits.with_parts(self.record, checks))
        identifier = self.meeting_id
        self._write(lambda desk: meetings.nothing_named(desk, identifier))
        return len(checks)

    def close_topic(self, topic: OpenTopic, *, closed: bool) -> None:
        """Mark a topic left by an earlier meeting as finished in this one, or as open again."""
        if self.closed:
            return
        after = msgspec.structs.replace(topic, closed_in=self.meeting_id if closed else "")
        self._show(edits.with_parts(self.record, [after]))
        identifier = self.meeting_id
        self._write(lambda desk: meetings.close_topic(desk, identifier, topic, closed=closed))

    def undo(self) -> None:
        """Take back the last step of this meeting."""
        self._step(meetings.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(meetings.redo)

    def close(self) -> None:
        """Close the minutes (chốt biên bản); what stands against it is said by the page."""
        self.about_to_act.emit()
        self._behind = False
        identifier, wanted = self.meeting_id, self.record

        def work(desk: Desk) -> "Changed":
            meetings.make_like(desk, identifier, wanted)  # nothing typed is missing from what is frozen
            meetings.close(desk, identifier)
            return self._whole_meeting(identifier)

        self._write(work)

    def reopen(self, reason: str) -> None:
        """Open closed minutes again for a reason."""
        identifier = self.meeting_id
        self._write(lambda desk: meetings.reopen(desk, identifier, reason))

    @staticmethod
    def _whole_meeting(meeting_id: str) -> "Changed":
        from desktop.storage.kept import Changed

        return Changed(scope=f"meeting:{meeting_id}", label="")

    def _step(self, verb: Callable[[Desk, str], "Changed | None"]) -> None:
        if self.closed:
            return
        self.about_to_act.emit()
        self.settle()
        self.restored = True
        scope = self.scope
        self._write(lambda desk: verb(desk, scope))

    # ---- the way to the vault and back ------------------------------------------------------------------

    def _show(self, record: MeetingRecord) -> None:
        self._edit += 1
        self._file = msgspec.structs.replace(self.file, record=record)
        self.refreshed.emit()

    def _write(self, work: Callable[[Desk], object]) -> None:
        self._waiting += 1
        meeting_id = self.meeting_id
        self.context.write(work, partial(self._answered, meeting_id), partial(self._failed, meeting_id))

    def _failed(self, meeting_id: str, error: BaseException) -> None:
        """Say what went wrong; what was typed stays on the screen and is saved with the next edit."""
        self.context.fail(error)
        if meeting_id == self.meeting_id:
            self._waiting = max(0, self._waiting - 1)
            self.restored = False
            self._behind = self._behind or may_pass(error)

    def _answered(self, meeting_id: str, _result: object) -> None:
        if meeting_id != self.meeting_id:
            return
        self._waiting = max(0, self._waiting - 1)
        if self._waiting:
            return
        if self._behind:
            self._catch_up()
        else:
            self._read()

    def _catch_up(self) -> None:
        """Save what the screen holds and the disk had refused; it is as the person last saw it."""
        self._behind = False
        identifier, wanted = self.meeting_id, self.record
        self._write(lambda desk: meetings.make_like(desk, identifier, wanted))

    def _read(self) -> None:
        meeting_id = self.meeting_id

        def work(desk: Desk) -> "tuple[MeetingFile, UndoState, dict[str, str]]":
            file = meetings.file(desk, meeting_id)
            followed = any(one.follow_ups for one in file.record.earlier_signs)
            days = meetings.days(desk) if followed else {}
            return file, meetings.undo_state(desk, f"meeting:{meeting_id}"), days

        self.context.read(work, partial(self._arrived, meeting_id, self._edit), key=f"sheet-{id(self)}")

    def _arrived(
        self, meeting_id: str, edit: int, found: "tuple[MeetingFile, UndoState, dict[str, str]]"
    ) -> None:
        if meeting_id != self.meeting_id or edit != self._edit or self._waiting:
            return
        file, self.undo_state, self.days = found
        self.take(file)
        self.restored = False
        self.history.emit(self.undo_state)
