"""The lines of the roll call (điểm danh) as a table: those who must attend, then the others, apart."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.branch.attendance import must_attend
from desktop.branch.labels import state_label
from desktop.branch.meetings import Mark, MeetingRecord
from desktop.branch.members import MemberPicture
from desktop.ui.meeting.people import ID_ROLE, NAME_ROLE, PeopleModel, weighty

Index = QModelIndex | QPersistentModelIndex
NAME, MARK, REASON = range(3)
_SIGNS = {Mark.PRESENT: "✓", Mark.EXCUSED: "○", Mark.UNEXCUSED: "✕"}
_HEADING = "-"


class RollModel(PeopleModel):
    """Name, mark and reason of everybody on the list of the meeting's day."""

    reason_typed = Signal(str, str)
    """Member's id and the reason as typed so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: MeetingRecord | None = None
        self._people: dict[str, MemberPicture] = {}
        self._numbers: dict[str, int] = {}
        self.read_only = False

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return self.tr("Họ và tên"), self.tr("Điểm danh"), self.tr("Lý do")

    def show(self, record: MeetingRecord, *, read_only: bool) -> None:
        """Show the roll call of this record."""
        called = [one for one in record.roster if must_attend(one)]
        others = [one for one in record.roster if not must_attend(one)]
        ids = [one.member_id for one in called]
        if others:
            ids += [_HEADING, *(one.member_id for one in others)]

        def take() -> None:
            self._record = record
            self.read_only = read_only
            self._people = {one.member_id: one for one in record.roster}
            self._numbers = {one.member_id: number for number, one in enumerate(called, 1)}

        self.show_rows(ids, take)

    def heading_row(self) -> int:
        """Return the row of the heading above those who need not attend, or -1."""
        return self._ids.index(_HEADING) if _HEADING in self._ids else -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        """Return what a cell shows."""
        if not index.isValid() or self._record is None:
            return None
        identifier = self._ids[index.row()]
        if identifier == _HEADING:
            return self._heading(index.column(), role)
        person = self._people[identifier]
        texts = [self._text(person, column) for column in range(3)]
        return {
            ID_ROLE: identifier,
            NAME_ROLE: person.full_name,
            Qt.ItemDataRole.DisplayRole: texts[index.column()],
            Qt.ItemDataRole.EditRole: texts[index.column()],
            Qt.ItemDataRole.ToolTipRole: texts[index.column()],
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, texts)),
        }.get(role)

    def _heading(self, column: int, role: int) -> Any:  # noqa: ANN401  as in `data`
        if role == Qt.ItemDataRole.DisplayRole and column == NAME:
            others = len(self._ids) - self.heading_row() - 1
            return self.tr("Không thuộc diện phải dự: {number} đồng chí").format(number=others)
        return weighty() if role == Qt.ItemDataRole.FontRole else None

    def _text(self, person: MemberPicture, column: int) -> str:
        assert self._record is not None  # noqa: S101  rows exist only with a record
        line = self._record.mark_of(person.member_id)
        if column == NAME:
            number = self._numbers.get(person.member_id)
            name = f"{number}. {person.full_name}" if number else person.full_name
            return name if person.official else self.tr("{name} (dự bị)").format(name=name)
        if column == MARK:
            if line is not None:
                return f"{_SIGNS[line.mark]} {self._short(line.mark)}"
            return self.tr("… chưa điểm danh") if must_attend(person) else state_label(person.state)
        return line.reason if line is not None and line.mark is not Mark.PRESENT else ""

    def _short(self, mark: Mark) -> str:
        """Return a mark in the few letters of the list."""
        return {
            Mark.PRESENT: self.tr("Có mặt"),
            Mark.EXCUSED: self.tr("Vắng, có lý do"),
            Mark.UNEXCUSED: self.tr("Vắng, không lý do"),
        }[mark]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A reason can be typed for somebody absent; the heading cannot be chosen."""
        identifier = self._ids[index.row()]
        if identifier == _HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self._record.mark_of(identifier) if self._record else None
        absent = line is not None and line.mark is not Mark.PRESENT
        if index.column() == REASON and absent and not self.read_only:
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the reason as typed so far."""
        if role != Qt.ItemDataRole.EditRole or index.column() != REASON:
            return False
        if str(value) != str(self.data(index, role) or ""):
            self.reason_typed.emit(self._ids[index.row()], str(value))
        return True
