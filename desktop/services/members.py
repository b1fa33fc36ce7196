"""The member list: adding, editing, events, finding, importing and exporting."""

from collections import defaultdict
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.checking import check_event, check_member
from desktop.branch.labels import event_label, field_label, meeting_label, state_label
from desktop.branch.meetings import (
    Attendance,
    Mark,
    Meeting,
    MeetingKind,
    NamedSign,
    Outcome,
    Task,
    TaskResult,
)
from desktop.branch.members import Member, MemberEvent, State, position_on, state_on
from desktop.branch.names import fold, matches, nfc
from desktop.errors import Refused
from desktop.services.desk import Desk
from desktop.services.troubles import StaleImport
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.importing.records import ImportPreview, ImportRow
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed, UndoState

SCOPE = "members"

state_name = state_label


class MemberLine(msgspec.Struct, frozen=True, kw_only=True):
    """A member as the list shows one: the record, its events, and state and position on a day."""

    member: Member
    events: tuple[MemberEvent, ...] = ()
    state: State
    position: str = ""


class MeetingMark(msgspec.Struct, frozen=True, kw_only=True):
    """How a member was marked in a meeting."""

    period: str
    mark: Mark
    reason: str = ""
    title: str = ""
    """Name of a meeting of another kind than the regular one; empty for the regular one."""
    day: str = ""
    """Day of such a meeting."""


class NamedIn(msgspec.Struct, frozen=True, kw_only=True):
    """A sign named for a member in a meeting."""

    period: str
    sign: NamedSign


class GivenTask(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment given to a member, with the latest result a meeting found."""

    period: str
    task: Task
    outcome: Outcome | None = None


class MemberHistory(msgspec.Struct, frozen=True, kw_only=True):
    """What the meetings wrote down about a member, newest first."""

    meetings: tuple[MeetingMark, ...] = ()
    """Regular meetings: one a month."""
    others: tuple[MeetingMark, ...] = ()
    """Thematic meetings, reviews, meetings of the chi ủy, and so on."""
    signs: tuple[NamedIn, ...] = ()
    tasks: tuple[GivenTask, ...] = ()


def lines(desk: Desk, day: date | None = None) -> tuple[MemberLine, ...]:
    """Return everybody ever entered, sorted by tên, with their state on `day` (today)."""
    with desk.read() as connection:
        return lines_in(connection, day or desk.clock.today())


def lines_in(connection: "Connection", day: date) -> tuple[MemberLine, ...]:
    """Return the member list within an open transaction."""
    from desktop.storage import rows
    from desktop.storage.tables import members

    found = rows.every(connection, Member, order=(members.c.sort_key, members.c.born, members.c.id))
    by_member: dict[str, list[MemberEvent]] = defaultdict(list)
    for event in rows.every(connection, MemberEvent):
        by_member[event.member_id].append(event)
    return tuple(_line(member, by_member.get(member.id, []), day) for member in found)


def _line(member: Member, events: list[MemberEvent], day: date) -> MemberLine:
    ordered = tuple(sorted(events, key=lambda event: (event.on, event.id)))
    return MemberLine(
        member=member,
        events=ordered,
        state=state_on(member, ordered, day),
        position=position_on(ordered, day),
    )


def member(desk: Desk, member_id: str, day: date | None = None) -> MemberLine:
    """Return one member; a `KeyError` where there is none with this id."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.get(connection, Member, member_id)
        if found is None:
            raise KeyError(member_id)
        events = rows.every(connection, MemberEvent, member_id=member_id)
    return _line(found, list(events), day or desk.clock.today())


def search(desk: Desk, text: str, limit: int = 30) -> tuple[MemberLine, ...]:
    """Find members while typing, with or without marks, by name, citizen number or card number.

    The database narrows by folded text; marks that were typed are then compared exactly.
    """
    from desktop.storage import rows
    from desktop.storage.tables import events, members

    words = fold(text).split()
    if not words:
        return ()
    typed, day = nfc(text), desk.clock.today()
    with desk.read() as connection:
        with closing(rows.names_with(connection, words)) as names:
            fitting = (one for one, name in names if typed.isascii() or matches(typed, name))
            kept = list(islice(fitting, limit))
        order = (members.c.sort_key, members.c.born, members.c.id)
        found = rows.every(connection, Member, members.c.id.in_(kept), order=order)
        by_member: dict[str, list[MemberEvent]] = defaultdict(list)
        for event in rows.every(connection, MemberEvent, events.c.member_id.in_(kept)):
            by_member[event.member_id].append(event)
    return tuple(_line(one, by_member.get(one.id, []), day) for one in found)


def history(desk: Desk, member_id: str) -> MemberHistory:
    """Return what the meetings wrote down about a member."""
    from desktop.storage import rows
    from desktop.storage.tables import tasks

    with desk.read() as connection:
        held = {one.id: one for one in rows.every(connection, Meeting)}
        marks = rows.every(connection, Attendance, member_id=member_id)
        signs = rows.every(connection, NamedSign, member_id=member_id)
        given = rows.every(connection, Task, tasks.c.owners.contains(f'"{member_id}"'))
        results = rows.every(connection, TaskResult)

    def when(part: Attendance | NamedSign | Task | TaskResult) -> tuple[str, str, str]:
        meeting = held[part.meeting_id]
        return meeting.day, meeting.start, meeting.id

    latest: dict[str, TaskResult] = {}
    for result in sorted(results, key=when):
        latest[result.task_id] = result
    called = [_marked(held[one.meeting_id], one) for one in sorted(marks, key=when, reverse=True)]
    return MemberHistory(
        meetings=tuple(one for one in called if not one.title),
        others=tuple(one for one in called if one.title),
        signs=tuple(
            NamedIn(period=held[one.meeting_id].period, sign=one)
            for one in sorted(signs, key=lambda one: (when(one), one.order), reverse=True)
        ),
        tasks=tuple(
            GivenTask(
                period=held[one.meeting_id].period,
                task=one,
                outcome=latest[one.id].outcome if one.id in latest else None,
            )
            for one in sorted(given, key=lambda one: (when(one), one.order), reverse=True)
        ),
    )


def _marked(meeting: Meeting, line: Attendance) -> MeetingMark:
    other = meeting.kind is not MeetingKind.REGULAR
    return MeetingMark(
        period=meeting.period,
        mark=line.mark,
        reason=line.reason,
        title=meeting_label(meeting) if other else "",
        day=meeting.day if other else "",
    )


def blank(desk: Desk) -> Member:
    """Return an empty record with a new id."""
    return Member(id=desk.ids(), full_name="")


def save(desk: Desk, record: Member) -> "Changed":
    """Save a new or changed member; raises `Refused` with the field and the reason."""
    from desktop.storage import rows

    checked = check_member(record, desk.clock.today())
    with desk.write() as connection:
        before = rows.get(connection, Member, checked.id)
        label = _save_label(before, checked)
        changed = desk.apply(connection, SCOPE, label, puts=[checked])
        if changed.rows:
            desk.note(
                connection,
                "member-added" if before is None else "member-changed",
                name=checked.full_name,
                fields=_changed_fields(before, checked),
            )
        return changed


def _save_label(before: Member | None, after: Member) -> str:
    if before is None:
        return translate("members", "Thêm đồng chí {name}", name=after.full_name)
    return translate("members", "Sửa thông tin đồng chí {name}", name=after.full_name)


def _changed_fields(before: Member | None, after: Member) -> str:
    if before is None:
        return ""
    fields = [one for one in after.__struct_fields__ if getattr(before, one) != getattr(after, one)]
    return ", ".join(field_label(one) for one in fields)


def put_event(desk: Desk, event: MemberEvent) -> "Changed":
    """Add or change an event of a membership; raises `Refused`."""
    from desktop.storage import rows

    checked = check_event(event, desk.clock.today())
    with desk.write() as connection:
        name = _name_of(connection, checked.member_id)
        label = translate(
            "members", "{event}: đồng chí {name}", event=event_label(checked.kind), name=name
        )
        is_new = rows.get(connection, MemberEvent, checked.id) is None
        changed = desk.apply(connection, SCOPE, label, puts=[checked])
        if changed.rows:
            verb = "event-added" if is_new else "event-changed"
            desk.note(connection, verb, name=name, event=checked.kind.value, on=checked.on)
        return changed


def drop_event(desk: Desk, event: MemberEvent) -> "Changed":
    """Take an event away; the step can be undone."""
    with desk.write() as connection:
        name = _name_of(connection, event.member_id)
        label = translate(
            "members", "Bỏ sự kiện {event}: đồng chí {name}", event=event_label(event.kind), name=name
        )
        changed = desk.apply(connection, SCOPE, label, drops=[event])
        if changed.rows:
            desk.note(connection, "event-dropped", name=name, event=event.kind.value, on=event.on)
        return changed


def _name_of(connection: "Connection", member_id: str) -> str:
    from desktop.storage import rows

    found = rows.get(connection, Member, member_id)
    return found.full_name if found else "…"


def preview_import(desk: Desk, path: Path) -> "ImportPreview":
    """Read a list from Excel and say what each row would do; nothing is written.

    Raises the named troubles of `desktop.importing` for files that cannot be read.
    """
    from desktop.importing.previewing import preview
    from desktop.storage import rows

    with desk.read() as connection:
        existing = rows.every(connection, Member)
        events = rows.every(connection, MemberEvent)
    today = desk.clock.today()
    found = preview(path, existing, today=today, new_id=desk.ids, events=events)
    return msgspec.structs.replace(found, rows=tuple(_held_to_rules(row, today) for row in found.rows))


def _held_to_rules(row: "ImportRow", today: date) -> "ImportRow":
    """Refuse in the preview what saving would refuse, so that one row never stops the others."""
    from desktop.importing.records import RowKind

    if row.member is None or row.kind is RowKind.SAME:
        return row
    try:
        check_member(row.member, today)
        for event in row.events:
            check_event(event, today)
    except Refused as error:
        return msgspec.structs.replace(
            row, kind=RowKind.REFUSED, member=None, before=None, changes=(), events=(),
            reason=error.what, field=error.field,
        )  # fmt: skip
    return row


def apply_import(desk: Desk, found: "ImportPreview") -> "Changed":
    """Write the new and changed rows of a preview as one undoable step.

    Raises `StaleImport` when a member was changed since the preview was made.
    """
    from desktop.storage import rows

    accepted = [row for row in found.rows if row.kind in {"new", "changed"} and row.member is not None]
    with desk.write() as connection:
        current = {one.id: one for one in rows.every(connection, Member)}
        puts: list[msgspec.Struct] = []
        for row in accepted:
            if row.member is None:
                continue
            if current.get(row.member.id) != row.before:
                raise StaleImport
            puts += [check_member(row.member, desk.clock.today()), *row.events]
        label = translate("members", "Nhập danh sách {number} dòng", number=len(accepted))
        changed = desk.apply(connection, SCOPE, label, puts=puts)
        if changed.rows:
            new = sum(row.kind == "new" for row in accepted)
            desk.note(connection, "members-imported", new=new, changed=len(accepted) - new)
        return changed


def undo(desk: Desk) -> "Changed | None":
    """Take the last step of the member list back."""
    from desktop.services.undoing import undo as undo_step

    return undo_step(desk, SCOPE)


def redo(desk: Desk) -> "Changed | None":
    """Do the step undone last again."""
    from desktop.services.undoing import redo as redo_step

    return redo_step(desk, SCOPE)


def undo_state(desk: Desk) -> "UndoState":
    """Tell what undo and redo would do."""
    from desktop.services.undoing import undo_state as state

    return state(desk, SCOPE)
