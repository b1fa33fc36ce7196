"""The whole way from a file to a preview: guard, read, find the headings, read the lines, match them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from desktop.branch.members import EventKind, Member, MemberEvent, State, position_on, state_on
from desktop.branch.names import same_name_key
from desktop.importing import vocabulary
from desktop.importing.encodings import looks_old
from desktop.importing.guard import inspect, load
from desktop.importing.headings import Layout, find_layout
from desktop.importing.matching import Register, Seen, merge, with_fields
from desktop.importing.people import Person, read_person
from desktop.importing.reading import Sheet, read_sheets
from desktop.importing.records import Change, ImportPreview, ImportRow, RowKind
from desktop.importing.rows import lines
from desktop.importing.troubles import EmptyFile, NoMemberList, OldEncoding
from desktop.importing.values import plain
from desktop.words import translate

_LASTING_STATES = {
    EventKind.EXEMPT: State.EXEMPT,
    EventKind.TEMPORARY_IN: State.TEMPORARY_IN,
    EventKind.TEMPORARY_OUT: State.TEMPORARY_OUT,
    EventKind.SUSPENDED: State.SUSPENDED,
    EventKind.TRANSFER_OUT: State.TRANSFERRED,
    EventKind.REMOVED: State.REMOVED,
    EventKind.RESIGNED: State.RESIGNED,
    EventKind.EXPELLED: State.EXPELLED,
    EventKind.DIED: State.DIED,
}


def preview(
    source: Path | bytes,
    existing: Sequence[Member],
    *,
    today: date,
    new_id: Callable[[], str],
    events: Sequence[MemberEvent] = (),
) -> ImportPreview:
    """Say what importing a member list (`.xlsx`, `.xls`) would do; nothing is written.

    `existing` are the members of the vault with their `events`; `new_id` names new members and events. A
    state or position whose day the list does not give is dated `today`. Raises `CannotRead`, or an
    `ImportTrouble` where the file holds no list that can be read.
    """
    sheet, layout = _best_sheet(read_sheets(inspect(load(source))))
    found, left_out = lines(sheet, layout)
    people = [read_person(line, today) for line in found]
    desk = _Desk(existing, events, today, new_id)
    rows = tuple(desk.decide(person) for person in people)
    return ImportPreview(
        sheet=sheet.name,
        header_row=layout.last_row + 1,
        rows=rows,
        unknown_columns=layout.unknown,
        left_out=left_out,
        notes=tuple(_list_notes(sheet, layout, rows)),
    )


def _best_sheet(sheets: Sequence[Sheet]) -> tuple[Sheet, Layout]:
    if not any(plain(value) for sheet in sheets for row in sheet.rows for value in row):
        raise EmptyFile(
            translate("importing", "Bảng tính trống, không có dòng nào."),
            translate("importing", "Chọn lại tệp có danh sách đảng viên."),
        )
    found = [(sheet, layout) for sheet in sheets if (layout := find_layout(sheet)) is not None]
    if found:
        return max(found, key=lambda one: (not one[0].hidden, one[1].score, len(one[0].rows)))
    if _typed_in_old_letters(sheets):
        raise OldEncoding(
            translate(
                "importing",
                "Chữ trong tệp có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI) mà phông chữ không cho biết "
                "là bảng mã nào.",
            ),
            translate(
                "importing", "Mở tệp bằng Excel, chuyển chữ sang Unicode bằng UniKey, lưu lại rồi nhập."
            ),
        )
    raise NoMemberList(
        translate("importing", "Không tìm thấy dòng tiêu đề của danh sách đảng viên trong tệp."),
        translate(
            "importing",
            "Bảng cần một dòng tiêu đề có cột “Họ và tên” và ít nhất một trong các cột “Ngày sinh”, "
            "“Số thẻ đảng viên”, “Số CCCD”, “Ngày vào Đảng”.",
        ),
    )


def _typed_in_old_letters(sheets: Sequence[Sheet]) -> bool:
    texts = [
        value
        for sheet in sheets
        for row in sheet.rows[:200]
        for value in row
        if isinstance(value, str) and value
    ]
    return sum(looks_old(text) for text in texts) * 10 >= len(texts) > 0


def _list_notes(sheet: Sheet, layout: Layout, rows: Sequence[ImportRow]) -> list[str]:
    notes: list[str] = []
    if "official" not in layout.roles.values() and any(row.kind is RowKind.NEW for row in rows):
        notes.append(
            translate(
                "importing",
                "Danh sách không có cột ngày chính thức: đảng viên mới nhập được coi là dự bị "
                "cho đến khi ghi ngày này.",
            )
        )
    column = layout.column(vocabulary.BRANCH)
    if column is not None:
        below = (row[column] for row in sheet.rows[layout.last_row + 1 :] if column < len(row))
        branches = sorted({same_name_key(plain(value)) for value in below if plain(value)})
        if len(branches) > 1:
            notes.append(
                translate(
                    "importing",
                    "Danh sách có đảng viên của {count} chi bộ: kiểm tra trước khi nhập.",
                    count=len(branches),
                )
            )
    return notes


class _Desk:
    """Decides line by line what an import would do."""

    def __init__(
        self,
        existing: Sequence[Member],
        events: Sequence[MemberEvent],
        today: date,
        new_id: Callable[[], str],
    ) -> None:
        self._register, self._seen = Register(existing), Seen()
        self._today, self._new_id = today, new_id
        self._events: dict[str, list[MemberEvent]] = {}
        for event in events:
            self._events.setdefault(event.member_id, []).append(event)

    def decide(self, person: Person) -> ImportRow:
        if person.reasons:
            return self._refused(person, " ".join(person.reasons), person.refused_field)
        match = self._register.find(person)
        if match.reason:
            return self._refused(person, match.reason)
        earlier = self._seen.earlier(person, match.member)
        if earlier is not None:
            return self._refused(
                person, translate("importing", "Trùng với dòng {row} trong cùng tệp.", row=earlier)
            )
        return self._new(person) if match.member is None else self._known(person, match.member)

    def _refused(self, person: Person, reason: str, field: str = "") -> ImportRow:
        return ImportRow(
            row=person.row,
            kind=RowKind.REFUSED,
            name=person.name,
            reason=reason,
            field=field,
            notes=person.notes,
        )

    def _new(self, person: Person) -> ImportRow:
        member = with_fields(Member(id=self._new_id(), full_name=person.name), person.fields)
        notes = list(person.notes)
        events = []
        if person.event is not None:
            events.append(self._event(member.id, person.event))
            notes.append(
                translate(
                    "importing",
                    "Trạng thái “{state}” được ghi từ ngày nhập; sửa lại ngày nếu biết.",
                    state=person.state,
                )
            )
        if person.position:
            events.append(self._event(member.id, EventKind.POSITION, person.position))
        return ImportRow(
            row=person.row,
            kind=RowKind.NEW,
            name=member.full_name,
            member=member,
            notes=tuple(notes),
            position=person.position,
            state=person.state,
            events=tuple(events),
        )

    def _known(self, person: Person, before: Member) -> ImportRow:
        member, changes = merge(before, person)
        history = self._events.get(before.id, [])
        notes = list(person.notes)
        events: list[MemberEvent] = []
        held = position_on(history, self._today)
        if person.position and same_name_key(person.position) != same_name_key(held):
            events.append(self._event(before.id, EventKind.POSITION, person.position))
            changes = (*changes, Change(field="position", old=held, new=person.position))
        if not self._state_agrees(before, history, person):
            notes.append(
                translate(
                    "importing",
                    "Trạng thái trong tệp là “{state}”, khác trong sổ: nếu đúng, hãy ghi sự kiện kèm ngày "
                    "vào hồ sơ đảng viên.",
                    state=person.state,
                )
            )
        return ImportRow(
            row=person.row,
            kind=RowKind.CHANGED if changes else RowKind.SAME,
            name=member.full_name,
            member=member,
            before=before,
            changes=changes,
            notes=tuple(notes),
            position=person.position,
            state=person.state,
            events=tuple(events),
        )

    def _state_agrees(self, member: Member, history: Sequence[MemberEvent], person: Person) -> bool:
        if not person.state:
            return True
        current = state_on(member, history, self._today)
        if person.event is None:
            return current in (State.OFFICIAL, State.PROBATIONARY)
        return current is _LASTING_STATES[person.event]

    def _event(self, member_id: str, kind: EventKind, detail: str = "") -> MemberEvent:
        return MemberEvent(
            id=self._new_id(), member_id=member_id, kind=kind, on=self._today.isoformat(), detail=detail
        )
