"""Results of earlier assignments (kết quả nhiệm vụ kỳ trước): Space turns the result, the note beside it."""

from PySide6.QtCore import Qt

from desktop.branch.dates import short
from desktop.branch.labels import outcome_label
from desktop.branch.meetings import MeetingRecord, Outcome, Task, TaskResult
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.meeting.form import labelled, row_of
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.sheet import Sheet

_SIGNS = {None: "…", Outcome.DONE: "✓", Outcome.IN_PROGRESS: "○", Outcome.NOT_DONE: "✕"}
_NEXT = {
    None: Outcome.DONE,
    Outcome.DONE: Outcome.IN_PROGRESS,
    Outcome.IN_PROGRESS: Outcome.NOT_DONE,
    Outcome.NOT_DONE: Outcome.DONE,
}


def task_line(task: Task, record: MeetingRecord) -> str:
    """Return an assignment in one line: what, who, until when."""
    names = [person.full_name for person in map(record.person, task.owners) if person is not None]
    who = ", ".join([*names, task.owner_text] if task.owner_text else names)
    return " · ".join(
        word for word in (" ".join(task.text.split()) or "…", who, short(task.deadline)) if word
    )


class ResultLedger(Ledger[Task]):
    """The assignments that were open when the meeting began, each with what the meeting found."""

    fixed = True
    blanks = False

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.outcome = Choice([(one, outcome_label(one)) for one in Outcome])
        self.note = LineField()
        self.fill_editor(
            row_of(
                labelled(self.tr("Kết quả"), self.outcome),
                labelled(self.tr("Ghi chú kết quả"), self.note),
                stretch=(1, 2),
            )
        )
        self.outcome.chosen.connect(lambda outcome: self._put(outcome=outcome))
        self.note.edited.connect(lambda text: self._put(note=text))

    def parts(self, record: MeetingRecord) -> tuple[Task, ...]:
        """Return the earlier assignments."""
        return record.earlier_tasks

    def line(self, part: Task, record: MeetingRecord) -> str:
        """Return the result and the assignment."""
        result = _result(part, record)
        outcome = result.outcome if result else None
        return f"{_SIGNS[outcome]} {outcome_label(outcome)} · {task_line(part, record)}"

    def is_empty(self, part: Task) -> bool:  # noqa: ARG002  given, never empty
        """Never."""
        return False

    def show_part(self, part: Task, *, force: bool) -> None:
        """Show what was found."""
        result = _result(part, self.sheet.record)
        self.outcome.set_value_quietly(result.outcome if result else None)
        self.note.set_text_quietly(result.note if result else "", force=force)

    def focus_editor(self) -> None:
        """Go to the note."""
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def space_pressed(self) -> None:
        """Turn the result: hoàn thành → đang thực hiện → chưa thực hiện."""
        result = _result(self.part, self.sheet.record)
        self._put(outcome=_NEXT[result.outcome if result else None])

    def words_for_nothing(self) -> str:
        """Nothing was open."""
        return self.tr("Không có nhiệm vụ nào từ các kỳ trước.")

    def words_for_title(self, number: int) -> str:
        """Which assignment."""
        return self.tr("Nhiệm vụ số {number}").format(number=number) if number else ""

    def _put(self, outcome: object = None, note: str | None = None) -> None:
        record = self.sheet.record
        if self._part is None or self.sheet.closed:
            return
        held = _result(self._part, record)
        chosen = outcome if isinstance(outcome, Outcome) else held.outcome if held else Outcome.IN_PROGRESS
        words = note if note is not None else held.note if held else ""
        result = TaskResult(
            id=f"{record.meeting.id}/{self._part.id}",
            meeting_id=record.meeting.id,
            task_id=self._part.id,
            outcome=chosen,
            note=words,
        )
        self.sheet.put(result, label=self.tr("kết quả nhiệm vụ"))


def _result(task: Task, record: MeetingRecord) -> TaskResult | None:
    return next((one for one in record.results if one.task_id == task.id), None)
