"""The page Kiểm điểm: the self-check of the meeting under way, or of a chosen month."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.dates import period_words, short
from desktop.branch.meetings import Meeting, MeetingStatus
from desktop.services import due, meetings
from desktop.services.desk import Desk
from desktop.services.due import DueItem
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.check.table import CheckTable
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.meeting.form import has_focus
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

_PERIOD = len("2026-10")
MOST_REMEDIES = 3


class CheckPage(Page):
    """Kiểm điểm."""

    key: ClassVar[str] = "check"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sheet = Sheet(context, self)
        self.table = CheckTable(self.sheet)
        self.period = Choice()
        self.period.setAccessibleName(self.tr("Buổi sinh hoạt"))
        self.to_meeting = Button(self.tr("Mở buổi sinh hoạt"), self._go_to_meeting, shortcut="Ctrl+M")
        self.remedies = Sentence()
        self.remedies.hide()
        self._wanted = ""
        self._person = ""
        self._listed: tuple[Meeting, ...] = ()
        self._at_once = False
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Kiểm điểm")), 1)
        head.addWidget(self.period)
        head.addWidget(self.to_meeting)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self.table)
        body = QVBoxLayout()
        body.setContentsMargins(theme.em(1), theme.gap(), theme.em(1), theme.gap())
        body.setSpacing(theme.em(0.3))
        body.addLayout(head)
        body.addWidget(self.remedies)
        body.addWidget(self._stack, 1)
        self.content.addLayout(body, 1)
        self.period.chosen.connect(lambda meeting_id: self._open(str(meeting_id)))
        self.sheet.refreshed.connect(self._refreshed)

    def enter(self, target: str = "") -> None:
        """Show the latest open meeting; `target` is a period, or a member to be chosen."""
        self._wanted = target[:_PERIOD] if target[:4].isdigit() and target[4:5] == "-" else ""
        self._person = "" if self._wanted else target
        self.context.read(_listed, self._show_list, key="check-list")
        self._read_remedies()

    def leave(self) -> None:
        """Hand on what is typed."""
        self.table.commit()
        self.sheet.settle()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again what may have changed."""
        if not self.isVisible():
            return
        self.sheet.heed(changed)
        self._read_remedies()
        if changed is None or changed.scope == "meetings":
            self.context.read(_listed, self._show_list, key="check-list")

    def focus_first(self) -> None:
        """Go to the members; as soon as they are there."""
        self._at_once = True
        if not has_focus(self):
            self.setFocus()
        self._refreshed()

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of this page."""
        return (
            Action(
                "check.nothing",
                self.tr("Không có biểu hiện: tất cả người chưa phát biểu"),
                self.table.nothing_named,
                "F8",
            ),
            Action("check.undo", self.tr("Kiểm điểm: hoàn tác"), self.sheet.undo, "Ctrl+Z"),
            Action("check.redo", self.tr("Kiểm điểm: làm lại"), self.sheet.redo, "Ctrl+Shift+Z"),
            Action("check.meeting", self.tr("Mở buổi sinh hoạt này"), self._go_to_meeting, "Ctrl+M"),
        )

    def _empty(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.addWidget(Hint(self.tr("Chưa có buổi sinh hoạt nào. Mở sổ của tháng trước, rồi điểm danh.")))
        to_meetings = MainButton(
            self.tr("Mở trang Sinh hoạt"), lambda: self.context.go("meeting", "meetings")
        )
        column.addWidget(row(to_meetings, None))
        column.addStretch(1)
        return box

    def _show_list(self, found: tuple[Meeting, ...]) -> None:
        self._listed = found
        self._stack.setCurrentIndex(1 if found else 0)
        self.to_meeting.setEnabled(bool(found))
        self.period.setVisible(bool(found))
        if not found:
            return
        self.period.set_options([(one.id, self._name_of(one)) for one in reversed(found)])
        chosen = next((one.id for one in found if one.period == self._wanted), "")
        is_open = [one.id for one in found if one.status is MeetingStatus.OPEN]
        kept = self.sheet.meeting_id if any(one.id == self.sheet.meeting_id for one in found) else ""
        self._open(chosen or kept or (is_open or [found[-1].id])[-1])
        self._wanted = ""

    def _read_remedies(self) -> None:
        self.context.read(due.due, self._show_remedies, key="check-due")

    def _show_remedies(self, items: Sequence[DueItem]) -> None:
        """Say first which remedies named earlier are due: the meeting asks about them before new ones."""
        remedies = [one for one in items if one.page == self.key]
        lines = [
            (self.tr("⚠ Quá hạn {day}: {what}.") if one.overdue else self.tr("Hạn {day}: {what}.")).format(
                day=short(one.on), what=one.sentence
            )
            for one in remedies[:MOST_REMEDIES]
        ]
        if len(remedies) > MOST_REMEDIES:
            lines.append(self.tr("Và {number} thời hạn khác.").format(number=len(remedies) - MOST_REMEDIES))
        self.remedies.setText("\n".join(lines))
        self.remedies.setVisible(bool(lines))

    def _name_of(self, meeting: Meeting) -> str:
        name = period_words(meeting.period)
        if meeting.status is MeetingStatus.CLOSED:
            return self.tr("{period}, đã chốt").format(period=name)
        return self.tr("{period}, đang ghi").format(period=name)

    def _open(self, meeting_id: str) -> None:
        self.table.commit()
        self.period.set_value_quietly(meeting_id)
        self.sheet.open(meeting_id)

    def _refreshed(self) -> None:
        if not self.sheet.is_open:
            return
        if self._person:
            self.table.show_record()
            self.table.show_person(self._person)
            self._person = ""
        if self._at_once:
            self._at_once = False
            self.table.show_record()
            if has_focus(self):
                self.table.focus_first()

    def _go_to_meeting(self) -> None:
        if self.sheet.is_open:
            self.context.go("meeting", self.sheet.record.meeting.period)


def _listed(desk: Desk) -> tuple[Meeting, ...]:
    return tuple(line.meeting for line in meetings.lines(desk))
