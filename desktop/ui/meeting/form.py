"""What the forms of all steps share: fields bound to the record, labels above fields, sections."""

from collections.abc import Callable, Iterable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop.branch.meetings import MeetingRecord
from desktop.branch.members import MemberPicture
from desktop.branch.progress import Problem, Step
from desktop.ui import theme
from desktop.ui.kit.fields import Choice, LineField, MemberPicker, Person, TextField
from desktop.ui.kit.text import Heading, Hint
from desktop.ui.kit.values import ValueField
from desktop.ui.meeting.sheet import Sheet

ANCHOR = "anchor"
"""Property of a widget: the part of the minutes that is written in it."""


def labelled(label: str, field: QWidget, hint: str = "", *, anchor: str = "") -> QWidget:
    """Return a field below its label, named for readers of screens, with a hint between them."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.em(0.15))
    caption = QLabel(label)
    caption.setTextFormat(Qt.TextFormat.PlainText)
    caption.setWordWrap(True)
    caption.setBuddy(field)
    column.addWidget(caption)
    if hint:
        column.addWidget(Hint(hint))
    column.addWidget(field)
    field.setAccessibleName(label)
    if hint:
        field.setAccessibleDescription(hint)
    if anchor:
        box.setProperty(ANCHOR, anchor)
    return box


def row_of(*fields: QWidget, stretch: Iterable[int] = ()) -> QWidget:
    """Return fields side by side."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.gap())
    shares = [*stretch, *(1 for _ in fields)]
    for field, share in zip(fields, shares, strict=False):
        row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return box


def commit_all(widget: QWidget) -> None:
    """Hand on everything typed in a widget's fields that still waits for its pause."""
    for line in widget.findChildren(LineField):
        line.commit()
    for text in widget.findChildren(TextField):
        text.commit()


def people_of(roster: Iterable[MemberPicture]) -> tuple[Person, ...]:
    """Return the members as a picker shows them: the position, or else the year of birth beside the name."""
    return tuple(Person(one.member_id, one.full_name, one.position or one.born[:4]) for one in roster)


def has_focus(widget: QWidget) -> bool:
    """Tell whether the focus is in a widget or below it: only then may the widget move it elsewhere."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Turning(QWidget):
    """Puts its two parts side by side where there is room, one above the other where there is not."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        least: float,
        shares: tuple[int, int],
        *,
        stacked: tuple[int, int] = (1, 1),
    ) -> None:
        """`least` is the width, in heights of a line, from which they stand side by side.

        `shares` of the width each part gets then; `stacked` of the height otherwise.
        """
        super().__init__()
        self._least = least
        self._shares, self._stacked = shares, stacked
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.gap())
        self._box.addWidget(first, shares[0])
        self._box.addWidget(second, shares[1])

    @property
    def beside(self) -> bool:
        """Whether the parts stand side by side now."""
        return self._box.direction() == QBoxLayout.Direction.LeftToRight

    def event(self, event: QEvent) -> bool:
        """Turn when the width changes."""
        if event.type() == QEvent.Type.Resize:
            wide = self.width() >= theme.em(self._least)
            way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            if way != self._box.direction():
                self._box.setDirection(way)
                for place, share in enumerate(self._shares if wide else self._stacked):
                    self._box.setStretch(place, share)
        return super().event(event)


class StepForm(QWidget):
    """The form of one step: shows the record, hands on what is typed."""

    step: ClassVar[Step]

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._shows: list[Callable[[MeetingRecord], None]] = []
        self._locks: list[Callable[[bool], None]] = []
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.gap())
        self.column.setContentsMargins(theme.gap(), theme.gap(), theme.gap(), theme.gap())
        sheet.refreshed.connect(self._refreshed)
        sheet.about_to_act.connect(self.commit)

    def focus_first(self) -> None:
        """Put the focus where the work of this step begins."""
        self.focusNextChild()

    def focus_part(self, identifier: str) -> None:  # noqa: ARG002  for forms with lists
        """Put the focus where the vote or the assignment with this id is written."""
        self.focus_first()

    def focus_problem(self, problem: Problem) -> None:
        """Put the focus where what stands against closing is mended."""
        if problem.part:
            self.focus_part(problem.part)
        else:
            self.focus_first()

    def show_record(self) -> None:
        """Show the sheet's record in every field."""
        record = self.sheet.record
        for show in self._shows:
            show(record)
        for lock in self._locks:
            lock(self.sheet.closed)

    def commit(self) -> None:
        """Hand on what is typed but not sent yet."""
        commit_all(self)

    def section(self, title: str, *parts: QWidget, hint: str = "", anchor: str = "") -> QWidget:
        """Add a part of the form under a heading and return it."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, theme.gap())
        column.setSpacing(theme.em(0.3))
        column.addWidget(Heading(title, 2))
        if hint:
            column.addWidget(Hint(hint))
        for part in parts:
            column.addWidget(part)
        if anchor:
            box.setProperty(ANCHOR, anchor)
        box.setAccessibleName(title)
        self.column.addWidget(box)
        return box

    def showEvent(self, event: QEvent) -> None:
        """Catch up with what changed while another step was in front."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.sheet.is_open:
            self.show_record()

    def _refreshed(self) -> None:
        if self.isVisible():
            self.show_record()

    # ---- binding fields to the meeting's own line -------------------------------------------------------

    def bind_text(self, field: LineField | TextField, name: str) -> None:
        """Bind a text field of the meeting's line."""
        field.edited.connect(lambda text: self.sheet.update("", **{name: text}))
        self._shows.append(
            lambda record: field.set_text_quietly(getattr(record.meeting, name), force=self.sheet.restored)
        )
        self._locks.append(field.setReadOnly)

    def bind_lines(self, field: TextField, name: str) -> None:
        """Bind a field of the meeting's line that holds one text a line."""
        field.edited.connect(lambda text: self.sheet.update("", **{name: split_lines(text)}))
        self._shows.append(
            lambda record: field.set_text_quietly(
                "\n".join(getattr(record.meeting, name)), force=self.sheet.restored
            )
        )
        self._locks.append(field.setReadOnly)

    def bind_value(self, field: ValueField, name: str) -> None:
        """Bind a date, time or number of the meeting's line."""
        field.edited.connect(lambda value: self.sheet.update("", **{name: value}))
        self._shows.append(lambda record: show_value(field, getattr(record.meeting, name), self.sheet))
        self._locks.append(field.line.setReadOnly)

    def bind_member(self, picker: MemberPicker, name: str) -> None:
        """Bind a member's id of the meeting's line."""
        picker.chosen.connect(lambda identifier: self.sheet.update("", **{name: identifier}))

        def show(record: MeetingRecord) -> None:
            picker.set_people(people_of(record.roster))
            picker.set_chosen_quietly(getattr(record.meeting, name))

        self._shows.append(show)
        self._locks.append(picker.setReadOnly)

    def also(self, show: Callable[[MeetingRecord], None]) -> None:
        """Have `show` called whenever the record is shown."""
        self._shows.append(show)

    def lock_too(self, lock: Callable[[bool], None]) -> None:
        """Have `lock(closed)` called whenever the record is shown."""
        self._locks.append(lock)


def show_value(field: ValueField, value: object, sheet: Sheet) -> None:
    """Show a value in a field of its kind without disturbing what is typed."""
    show: Callable[..., None] = field.set_value_quietly  # type: ignore[attr-defined]
    show(value, force=sheet.restored)


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say something."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def lock_fields(owner: QObject, *, locked: bool) -> None:
    """Make every field below `owner` read-only, or not: the text can still be selected and read aloud."""
    for line in owner.findChildren(LineField):
        line.setReadOnly(locked)
    for text in owner.findChildren(TextField):
        text.setReadOnly(locked)
    for choice in owner.findChildren(Choice):
        choice.setEnabled(not locked)
