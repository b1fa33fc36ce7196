"""The members of a meeting with what each said in the self-check (tự đối chiếu), as a table."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.branch.attendance import present_members
from desktop.branch.labels import check_label, mark_label
from desktop.branch.meetings import CheckOutcome, MeetingRecord
from desktop.branch.members import MemberPicture
from desktop.ui.meeting.people import ID_ROLE, NAME_ROLE, PeopleModel, weighty

Index = QModelIndex | QPersistentModelIndex
NAME, STATE = range(2)
_SIGNS = {None: "…", CheckOutcome.NONE: "✓", CheckOutcome.NAMED: "●"}


class CheckModel(PeopleModel):
    """Those present first, in order of names; the absent below, apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: MeetingRecord | None = None
        self._people: dict[str, MemberPicture] = {}
        self._numbers: dict[str, int] = {}

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return self.tr("Họ và tên"), self.tr("Tự đối chiếu")

    def show(self, record: MeetingRecord) -> None:
        """Show the self-checks of this record."""
        here = present_members(record)
        present = {one.member_id for one in here}
        absent = [
            one for one in record.roster if one.member_id not in present and record.mark_of(one.member_id)
        ]
        ids = [one.member_id for one in (*here, *absent)]

        def take() -> None:
            self._record = record
            self._people = {one.member_id: one for one in record.roster}
            self._numbers = {one.member_id: number for number, one in enumerate(here, 1)}

        self.show_rows(ids, take)

    def is_present(self, member_id: str) -> bool:
        """Tell whether a member is in the room."""
        return member_id in self._numbers

    def state_of(self, member_id: str) -> str:
        """Return in words what a member said."""
        assert self._record is not None  # noqa: S101  rows exist only with a record
        check, signs = self._record.check_of(member_id), self._record.signs_of(member_id)
        line = self._record.mark_of(member_id)
        if check is None and not signs and not self.is_present(member_id):
            return f"– {mark_label(line.mark)}" if line else "–"
        if signs:
            return "● " + ", ".join(one.code for one in signs)
        outcome = check.outcome if check else None
        return f"{_SIGNS[outcome]} {check_label(outcome)}"

    def short_state_of(self, member_id: str) -> str:
        """Return what a member said, in the few letters of the list."""
        assert self._record is not None  # noqa: S101  rows exist only with a record
        check, signs = self._record.check_of(member_id), self._record.signs_of(member_id)
        if check is not None and check.outcome is CheckOutcome.NONE and not signs:
            return self.tr("✓ Không có")
        return self.state_of(member_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Return what a cell shows."""
        if not index.isValid() or self._record is None:
            return None
        identifier = self._ids[index.row()]
        person = self._people[identifier]
        bold = index.column() == STATE and bool(self._record.signs_of(identifier))
        return {
            ID_ROLE: identifier,
            NAME_ROLE: person.full_name,
            Qt.ItemDataRole.DisplayRole: self._text(person, index.column()),
            Qt.ItemDataRole.AccessibleTextRole: f"{person.full_name}, {self.state_of(identifier)}",
            Qt.ItemDataRole.ToolTipRole: f"{person.full_name}: {self.state_of(identifier)}",
            Qt.ItemDataRole.FontRole: weighty() if bold else None,
        }.get(role)

    def _text(self, person: MemberPicture, column: int) -> str:
        if column == STATE:
            return self.short_state_of(person.member_id)
        number = self._numbers.get(person.member_id)
        return f"{number}. {person.full_name}" if number else person.full_name
