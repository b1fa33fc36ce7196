"""The page Sinh hoạt: the year of months, and the meeting of one month."""

import re
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.branch.dates import next_period, period_of
from desktop.branch.kinds import KindRule, MeetingRules
from desktop.branch.labels import meeting_label
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.members import LEFT
from desktop.branch.progress import Step
from desktop.errors import Refused
from desktop.services import meetings, members, rulebook
from desktop.services.desk import Desk
from desktop.services.meetings import MeetingLine
from desktop.services.troubles import ReviewExists
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.kit.fields import Person
from desktop.ui.meeting.check import CheckForm
from desktop.ui.meeting.closing import ClosingForm
from desktop.ui.meeting.course import CourseForm
from desktop.ui.meeting.form import has_focus
from desktop.ui.meeting.other import Wish
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.meeting.workspace import Workspace
from desktop.ui.meeting.year import YearView
from desktop.ui.page import Page

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

_A_PERIOD = re.compile(r"\d{4}-\d{2}")


class MeetingPage(Page):
    """Sinh hoạt."""

    key: ClassVar[str] = "meeting"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sheet = Sheet(context, self)
        self.year = YearView(context.today)
        self.workspace = Workspace(context, self.sheet)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.year)
        self._stack.addWidget(self.workspace)
        self.content.addWidget(self._stack, 1)
        self._lines: tuple[MeetingLine, ...] = ()
        self._others: tuple[MeetingLine, ...] = ()
        self._year = 0
        self._month = ""
        self._step: Step | None = None
        self._opening = False
        self._focus_wanted = False
        self.year.opened.connect(self._open_period)
        self.year.begun.connect(self._begin)
        self.year.year_asked.connect(self._show_year)
        self.year.other_opened.connect(self._open_other)
        self.year.other_wished.connect(self.wish_other)
        self.year.form.wanted.connect(self._begin_other)
        self.workspace.left.connect(self.to_year)
        self.workspace.abandon_asked.connect(self._ask_abandon)
        self.sheet.refreshed.connect(self._refreshed)

    # ---- what the window calls --------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show a meeting: `2026-10`, `2026-10/roll-call`, its id; for nothing the open one, or the year.

        `new` asks for another meeting to be begun, `new/quarter-review` for one of that kind.
        """
        wanted, _, step = target.partition("/")
        self._step = Step(step) if step in Step._value2member_map_ else None
        if wanted in ("year", "new"):
            self.to_year()
            if wanted == "new":
                self.wish_other(MeetingKind(step) if step in MeetingKind._value2member_map_ else None)
            return
        self.context.read(_lines, partial(self._entered, wanted), key="meeting-lines")

    def leave(self) -> None:
        """Hand on what is typed."""
        self.workspace.commit()
        self.sheet.settle()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again what may have changed."""
        if not self.isVisible():
            return
        if self._stack.currentWidget() is self.year:
            self.context.read(_lines, self._show_lines, key="meeting-lines")
            return
        self.sheet.heed(changed)
        if changed is None or changed.scope in (self.sheet.scope, "members", "branch"):
            self.workspace.preview.ask()

    def focus_first(self) -> None:
        """Go to where the work goes on, as soon as the meeting is there."""
        self._focus_wanted = True
        if self._has_meeting and not self._opening:
            self._focus()
        elif not has_focus(self):
            self.setFocus()

    def actions_here(self) -> tuple[Action, ...]:
        """Return the commands of this page; what F8 does depends on the step."""
        space = self.workspace
        return (
            Action(
                "meeting.next-step", self.tr("Sinh hoạt: bước sau"), lambda: self._go_step(1), "Ctrl+PgDown"
            ),
            Action(
                "meeting.previous-step",
                self.tr("Sinh hoạt: bước trước"),
                lambda: self._go_step(-1),
                "Ctrl+PgUp",
            ),
            Action("meeting.all", self.tr("Tất cả có mặt; tất cả không có biểu hiện"), self._all, "F8"),
            Action("meeting.opinion", self.tr("Ghi ý kiến phát biểu"), self._to_opinions, "Ctrl+Shift+Y"),
            Action("meeting.ballot", self.tr("Ghi biểu quyết"), self._to_ballots, "Ctrl+Shift+B"),
            Action("meeting.preview", self.tr("Hiện, ẩn bản nháp biên bản"), space.turn_preview, "F9"),
            Action("meeting.undo", self.tr("Sinh hoạt: hoàn tác"), self._undo, "Ctrl+Z"),
            Action("meeting.redo", self.tr("Sinh hoạt: làm lại"), self._redo, "Ctrl+Shift+Z"),
            Action("meeting.other", self.tr("Mở sổ một buổi khác"), self.wish_other, "Ctrl+N"),
            Action("meeting.silent", self.tr("Đến người chưa phát biểu"), self._to_silent, "Ctrl+J"),
            Action("meeting.year", self.tr("Các buổi sinh hoạt trong năm"), self.to_year, "Alt+Left"),
            Action("meeting.close", self.tr("Chốt biên bản"), self._close_minutes, "Ctrl+Shift+C"),
            Action("meeting.print", self.tr("In biên bản"), self._print_minutes, "Ctrl+P"),
        )

    # ---- the year ---------------------------------------------------------------------------------------

    def to_year(self) -> None:
        """Go back to the year."""
        self.workspace.commit()
        self._month = self.sheet.record.meeting.period if self._has_meeting else ""
        self._stack.setCurrentWidget(self.year)
        self._focus_wanted = True
        self.context.read(_lines, self._show_lines, key="meeting-lines")

    def _entered(self, wanted: str, lines: "Lines") -> None:
        self._lines, self._others = lines
        held = [one.meeting for one in self._lines]
        found = [one.id for one in held if wanted in (one.id, one.period)]
        found += [one.meeting.id for one in self._others if one.meeting.id == wanted]
        is_open = [one.id for one in held if one.status is MeetingStatus.OPEN]
        if found:
            self._open(found[0])
        elif not wanted and is_open:
            self._open(is_open[-1])
        else:
            self._month = wanted if _A_PERIOD.fullmatch(wanted) else ""
            self._year = int(wanted[:4]) if self._month else self._year
            self._stack.setCurrentWidget(self.year)
            self._show_lines(lines)

    def _show_lines(self, lines: "Lines") -> None:
        self._lines, self._others = lines
        self._show_year(self._year or int(self._first_month()[:4]))

    def _show_year(self, year: int) -> None:
        self._year = year
        shown = tuple(one for one in self._lines if one.meeting.period.startswith(f"{year}-"))
        others = tuple(one for one in self._others if one.meeting.period.startswith(f"{year}-"))
        self.year.show_year(year, shown, self._next_period(), self._first_month(), others)
        if self._focus_wanted:
            self._focus_wanted = False
            if has_focus(self):
                self.year.focus_first()

    def _next_period(self) -> str:
        held = [one.meeting.period for one in self._lines]
        return next_period(max(held)) if held else period_of(self.context.today())

    def _first_month(self) -> str:
        """Return the month asked for, else the next to be begun, but none that is still to come."""
        return self._month or min(self._next_period(), period_of(self.context.today()))

    def _begin(self, period: str) -> None:
        self.context.write(lambda desk: meetings.begin(desk, period), self._begun)

    def _begun(self, result: "tuple[Changed, str]") -> None:
        self._step = Step.PREPARE
        self._focus_wanted = True
        self.setFocus()
        self._open(result[1])

    def _ask_abandon(self) -> None:
        title = meeting_label(self.sheet.record.meeting)
        question = self.tr("Bỏ buổi {title}? Buổi này chưa ghi gì ngoài phần chuẩn bị.").format(title=title)
        self.ask(question, self.tr("Bỏ buổi này"), self._abandon)

    def _abandon(self) -> None:
        meeting_id = self.sheet.record.meeting.id
        self.workspace.commit()
        self.sheet.settle()
        self.to_year()
        self.context.write(lambda desk: meetings.abandon(desk, meeting_id), self._abandoned)

    def _abandoned(self, changed: "Changed") -> None:
        self.context.say(changed.label)
        self.context.read(_lines, self._show_lines, key="meeting-lines")

    # ---- another meeting --------------------------------------------------------------------------------

    def wish_other(self, kind: MeetingKind | None = None) -> None:
        """Ask in the page which other meeting is to be begun."""
        if self._stack.currentWidget() is not self.year:
            self.to_year()
        self._focus_wanted = False
        self.context.read(_offered, partial(self._ask_other, kind), key="meeting-kinds")

    def _ask_other(
        self, kind: MeetingKind | None, offered: "tuple[tuple[KindRule, ...], tuple[Person, ...]]"
    ) -> None:
        self.year.form.ask(*offered, kind)

    def _begin_other(self, wish: Wish) -> None:
        def work(desk: Desk) -> "tuple[Changed, str]":
            return meetings.begin_other(
                desk,
                wish.kind,
                wish.day,
                covers=wish.covers,
                subject=wish.subject,
                about_id=wish.about_id,
                about_name=wish.about_name,
            )

        self.context.write(work, self._other_begun, self._other_refused)

    def _other_begun(self, result: "tuple[Changed, str]") -> None:
        self.year.form.hide()
        self._begun(result)

    def _other_refused(self, error: BaseException) -> None:
        if isinstance(error, ReviewExists):
            error = Refused(error.what, todo=error.todo, field="covers")
        if isinstance(error, Refused):
            self.year.form.refuse(error)
        else:
            self.context.fail(error)

    def _open_other(self, meeting_id: str) -> None:
        self.setFocus()
        self._focus_wanted = True
        self._open(meeting_id)

    # ---- the meeting ------------------------------------------------------------------------------------

    def _open_period(self, period: str) -> None:
        self.setFocus()
        line = next((one for one in self._lines if one.meeting.period == period), None)
        if line is not None:
            self._focus_wanted = True
            self._open(line.meeting.id)

    def _open(self, meeting_id: str) -> None:
        self.workspace.commit()
        self._opening = True
        self.sheet.open(meeting_id)
        self.workspace.preview.show_meeting(meeting_id)
        if self.sheet.is_open:
            self._refreshed()

    def _refreshed(self) -> None:
        if not self._opening or not self.sheet.is_open:
            return
        self._opening = False
        self._year = int(self.sheet.record.meeting.period[:4])
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.show_step(self._step or self.workspace.next_step(), focus=False)
        self._step = None
        if self._focus_wanted:
            self._focus()

    def _focus(self) -> None:
        self._focus_wanted = False
        if has_focus(self):
            self.workspace.form.focus_first()

    @property
    def _has_meeting(self) -> bool:
        return self._stack.currentWidget() is self.workspace and self.sheet.is_open

    def _go_step(self, by: int) -> None:
        if self._has_meeting:
            self.workspace.go_step(by)

    def _all(self) -> None:
        if not self._has_meeting:
            return
        if self.workspace.step is Step.CHECK:
            self.sheet.nothing_named()
        elif self.workspace.step is Step.ROLL_CALL:
            self.sheet.everyone_present()
        else:  # elsewhere it marks nobody: it only leads to where that is seen
            self.workspace.show_step(Step.ROLL_CALL)

    def _course(self) -> CourseForm | None:
        if not self._has_meeting:
            return None
        self.workspace.show_step(Step.COURSE, focus=False)
        form = self.workspace.form
        return form if isinstance(form, CourseForm) else None

    def _to_opinions(self) -> None:
        course = self._course()
        if course is not None:
            course.to_opinions()

    def _to_ballots(self) -> None:
        course = self._course()
        if course is not None:
            course.to_ballots()

    def _to_silent(self) -> None:
        if self._has_meeting and self.workspace.has_step(Step.CHECK):
            self.workspace.show_step(Step.CHECK, focus=False)
            form = self.workspace.form
            if isinstance(form, CheckForm):
                form.to_silent()

    def _undo(self) -> None:
        if self._has_meeting:
            self.sheet.undo()

    def _redo(self) -> None:
        if self._has_meeting:
            self.sheet.redo()

    def _closing(self) -> ClosingForm | None:
        if not self._has_meeting:
            return None
        self.workspace.show_step(Step.MINUTES)
        form = self.workspace.form
        return form if isinstance(form, ClosingForm) else None

    def _close_minutes(self) -> None:
        closing = self._closing()
        if closing is not None:
            closing.close_minutes()

    def _print_minutes(self) -> None:
        closing = self._closing()
        if closing is not None:
            closing.print_minutes()


Lines = tuple[tuple[MeetingLine, ...], tuple[MeetingLine, ...]]
"""The regular meetings, and the others."""


def _lines(desk: Desk) -> Lines:
    return meetings.lines(desk), meetings.other_lines(desk)


def _offered(desk: Desk) -> "tuple[tuple[KindRule, ...], tuple[Person, ...]]":
    """Return the kinds that can be begun besides the regular meeting, and who is on the branch's list."""
    rules = rulebook.rules_on(desk, "meetings", MeetingRules)
    kinds = tuple(one for one in rules.kinds if one.kind is not MeetingKind.REGULAR)
    listed = [one for one in members.lines(desk) if one.state not in LEFT]
    people = tuple(
        Person(one.member.id, one.member.full_name, one.position or one.member.born[:4]) for one in listed
    )
    return kinds, people
