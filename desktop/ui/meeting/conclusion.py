"""Step 5, kết luận: the chair's words, assignments with owners and deadlines, unfinished topics, the end."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.branch.meetings import MeetingKind, MeetingRecord, OpenTopic, Task
from desktop.branch.progress import Problem, Step
from desktop.ui import theme
from desktop.ui.kit.buttons import LinkButton
from desktop.ui.kit.fields import DateField, LineField, MemberPicker, TextField, TimeField
from desktop.ui.meeting.form import StepForm, empty, labelled, people_of, row_of
from desktop.ui.meeting.ledger import Ledger
from desktop.ui.meeting.results import task_line
from desktop.ui.meeting.sheet import Sheet

WITH_RESOLUTION = {MeetingKind.REGULAR, MeetingKind.CONGRESS}
"""Kinds that pass a resolution (nghị quyết)."""


class TaskLedger(Ledger[Task]):
    """Phân công nhiệm vụ."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.text = TextField(lines=2)
        self.owner, self.others = MemberPicker(), LineField()
        self.owners = QWidget()
        self._names = QVBoxLayout(self.owners)
        self._names.setContentsMargins(0, 0, 0, 0)
        self._names.setSpacing(0)
        self._shown: tuple[str, ...] = ()
        self.deadline = DateField(name=self.tr("Thời hạn"))
        self.fill_editor(
            labelled(self.tr("Nhiệm vụ"), self.text),
            row_of(
                labelled(self.tr("Thêm người thực hiện"), self.owner),
                labelled(self.tr("Tổ, nhóm khác thực hiện"), self.others),
            ),
            self.owners,
            labelled(self.tr("Thời hạn"), self.deadline),
        )
        self.text.edited.connect(lambda text: self.edit(text=text))
        self.owner.chosen.connect(self._add_owner)
        self.others.edited.connect(lambda text: self.edit(owner_text=text))
        self.deadline.edited.connect(lambda day: self.edit(deadline=day))

    def parts(self, record: MeetingRecord) -> tuple[Task, ...]:
        """Return the assignments of this meeting."""
        return record.tasks

    def blank(self, record: MeetingRecord, order: int) -> Task:
        """Return an assignment without words."""
        return Task(id=self.new_id(), meeting_id=record.meeting.id, order=order, text="")

    def line(self, part: Task, record: MeetingRecord) -> str:
        """Return what, who, until when."""
        return task_line(part, record)

    def is_empty(self, part: Task) -> bool:
        """Nothing written."""
        return not (part.text or part.owners or part.owner_text or part.deadline)

    def show_record(self) -> None:
        """Offer everybody on the list."""
        self.owner.set_people(people_of(self.sheet.record.roster))
        super().show_record()

    def show_part(self, part: Task, *, force: bool) -> None:
        """Show an assignment."""
        self.text.set_text_quietly(part.text, force=force)
        self.others.set_text_quietly(part.owner_text, force=force)
        self.deadline.set_value_quietly(part.deadline, force=force)
        self._show_owners(part.owners)

    def focus_editor(self) -> None:
        """Begin with the words."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """Nothing assigned."""
        return self.tr("Chưa phân công nhiệm vụ nào.")

    def words_for_next(self) -> str:
        """The next assignment."""
        return self.tr("Phân công việc tiếp")

    def words_for_title(self, number: int) -> str:
        """Which assignment."""
        return self.tr("Nhiệm vụ số {number}").format(number=number) if number else self.tr("Nhiệm vụ mới")

    def label(self) -> str:
        """What is undone."""
        return self.tr("phân công nhiệm vụ")

    def _add_owner(self, identifier: str) -> None:
        if identifier and identifier not in self.part.owners:
            self.edit(owners=(*self.part.owners, identifier))
            self._show_owners(self.part.owners)
        self.owner.setModified(False)
        self.owner.set_chosen_quietly("")

    def _drop_owner(self, identifier: str) -> None:
        self.edit(owners=tuple(one for one in self.part.owners if one != identifier))
        self._show_owners(self.part.owners)
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_owners(self, owners: tuple[str, ...]) -> None:
        if owners == self._shown:
            return
        self._shown = owners
        empty(self._names)
        for identifier in owners:
            person = self.sheet.record.person(identifier)
            name = person.full_name if person else "…"
            button = LinkButton(f"✕ {name}", partial(self._drop_owner, identifier))
            button.setAccessibleName(self.tr("Bỏ đồng chí {name} khỏi nhiệm vụ").format(name=name))
            button.setToolTip(button.accessibleName())
            button.setEnabled(not self.sheet.closed)
            self._names.addWidget(button)
        self.owners.setVisible(bool(owners))


class TopicLedger(Ledger[OpenTopic]):
    """Nội dung chưa xong, carried into the next meeting."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.text = LineField()
        self.fill_editor(labelled(self.tr("Nội dung chưa xong"), self.text))
        self.text.edited.connect(lambda text: self.edit(text=text))
        self.text.entered.connect(self.next_one)

    def parts(self, record: MeetingRecord) -> tuple[OpenTopic, ...]:
        """Return what this meeting leaves open."""
        return record.topics

    def blank(self, record: MeetingRecord, order: int) -> OpenTopic:
        """Return a topic without words."""
        return OpenTopic(id=self.new_id(), meeting_id=record.meeting.id, order=order, text="")

    def line(self, part: OpenTopic, record: MeetingRecord) -> str:  # noqa: ARG002  others need the record
        """Return the words."""
        return part.text or "…"

    def is_empty(self, part: OpenTopic) -> bool:
        """No words."""
        return not part.text

    def show_part(self, part: OpenTopic, *, force: bool) -> None:
        """Show a topic."""
        self.text.set_text_quietly(part.text, force=force)

    def focus_editor(self) -> None:
        """Begin with the words."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def words_for_nothing(self) -> str:
        """All is finished."""
        return self.tr("Không có nội dung nào để lại.")

    def words_for_next(self) -> str:
        """The next topic."""
        return self.tr("Thêm nội dung chưa xong")

    def label(self) -> str:
        """What is undone."""
        return self.tr("nội dung chưa xong")


class ConclusionForm(StepForm):
    """Kết luận, phân công."""

    step: ClassVar[Step] = Step.CONCLUSION

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.conclusion, self.end = TextField(lines=4), TimeField()
        self.tasks, self.topics = TaskLedger(sheet), TopicLedger(sheet)
        self.read_back = QCheckBox(self.tr("Biên bản đã đọc lại, được nhất trí thông qua"))
        self.earlier = QWidget()
        self._boxes = QVBoxLayout(self.earlier)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(theme.em(0.2))
        self._topics_shown: tuple[OpenTopic, ...] = ()
        self._done: dict[str, QCheckBox] = {}
        self.section(
            self.tr("Kết luận của chủ trì"),
            labelled(self.tr("Chủ trì kết luận"), self.conclusion),
            anchor="conclusion",
        )
        self.praise, self.limits, self.directions = (
            TextField(lines=2),
            TextField(lines=2),
            TextField(lines=3),
        )
        if sheet.rule.kind in WITH_RESOLUTION:
            self._add_resolution()
        self.section(self.tr("Phân công nhiệm vụ"), self.tasks, anchor="tasks")
        self.section(
            self.tr("Nội dung chưa xong"),
            self.earlier,
            self.topics,
            hint=self.tr(
                "Chuyển sang buổi sinh hoạt sau. Đánh dấu nội dung kỳ trước đã xong trong buổi này."
            ),
            anchor="conclusion",
        )
        self.section(
            self.tr("Kết thúc"),
            labelled(self.tr("Giờ kết thúc"), self.end),
            self.read_back,
            anchor="closing",
        )
        self.column.addStretch(1)
        self.tasks.view.setAccessibleName(self.tr("Nhiệm vụ đã phân công"))
        self.topics.view.setAccessibleName(self.tr("Nội dung để lại"))
        self.bind_text(self.conclusion, "conclusion")
        self.bind_value(self.end, "end")
        self.read_back.clicked.connect(lambda checked: sheet.update(read_back=checked))
        self.also(lambda record: self.read_back.setChecked(record.meeting.read_back))
        self.also(lambda _: self.tasks.show_record())
        self.also(lambda _: self.topics.show_record())
        self.also(lambda record: self._show_earlier(record.earlier_topics))
        self.lock_too(lambda locked: self.read_back.setEnabled(not locked))
        self.lock_too(lambda locked: self.earlier.setEnabled(not locked))

    def _add_resolution(self) -> None:
        """Add what the resolution says besides conclusion and assignments."""
        self.section(
            self.tr("Cho nghị quyết"),
            labelled(self.tr("Biểu dương, nhắc nhở"), self.praise),
            labelled(self.tr("Hạn chế và nguyên nhân"), self.limits),
            labelled(self.tr("Phương hướng, nhiệm vụ thời gian tới"), self.directions),
            hint=self.tr("In trong nghị quyết của buổi sinh hoạt."),
            anchor="conclusion",
        )
        self.bind_text(self.praise, "praise")
        self.bind_text(self.limits, "limits")
        self.bind_text(self.directions, "directions")

    def focus_first(self) -> None:
        """Begin with the conclusion, go on with the assignments, then the end."""
        record = self.sheet.record
        if not record.meeting.conclusion:
            self.conclusion.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not record.tasks:
            self.tasks.focus_editor()
        else:
            self.end.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_part(self, identifier: str) -> None:
        """Go to this assignment."""
        self.tasks.choose(identifier)
        self.tasks.focus_editor()

    def focus_problem(self, problem: Problem) -> None:
        """Go to the assignment it is about, to the hour of the end, or to the conclusion that is missing."""
        if problem.part:
            self.focus_part(problem.part)
        elif problem.blocks or self.sheet.record.meeting.conclusion.strip():
            self.end.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.conclusion.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_earlier(self, topics: tuple[OpenTopic, ...]) -> None:
        if topics == self._topics_shown:
            return
        if [one.id for one in topics] == list(self._done):
            self._topics_shown = topics
            for topic in topics:
                self._done[topic.id].setChecked(bool(topic.closed_in))
            return
        self._topics_shown, self._done = topics, {}
        empty(self._boxes)
        for topic in topics:
            box = QCheckBox(self.tr("Đã xong: {text}").format(text=short_text(topic.text)))
            box.setToolTip(topic.text)
            box.setChecked(bool(topic.closed_in))
            box.clicked.connect(self._topic_clicked)
            self._boxes.addWidget(box)
            self._done[topic.id] = box

    def _topic_clicked(self) -> None:
        for topic in self.sheet.record.earlier_topics:
            box = self._done.get(topic.id)
            if box is not None and box.isChecked() != bool(topic.closed_in):
                self.sheet.close_topic(topic, closed=box.isChecked())


def short_text(text: str, most: int = 70) -> str:
    """Return a text in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
