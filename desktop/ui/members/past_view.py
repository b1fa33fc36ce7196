"""What the meetings wrote down about a member, word for word: attendance, signs and remedies, assignments."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import period_words, short
from desktop.branch.labels import mark_label, outcome_label, source_label
from desktop.branch.meetings import Mark
from desktop.services.members import GivenTask, MeetingMark, MemberHistory, NamedIn
from desktop.ui.kit.fields import TextField
from desktop.ui.kit.section import Section
from desktop.words import translate


def meeting_line(one: MeetingMark) -> str:
    """Return `tháng 10/2026: Vắng có lý do (điều trị bệnh)`."""
    said = f"{period_words(one.period)}: {mark_label(one.mark)}"
    return f"{said} ({one.reason})" if one.reason else said


def sign_lines(one: NamedIn) -> str:
    """Return a sign with everything that was written of it, each thing on its own line."""
    sign = one.sign
    head = f"{period_words(one.period)}: {sign.code} ({source_label(sign.source)})"
    parts = (
        (translate("member-past", "Đảng viên nêu"), sign.own_words),
        (translate("member-past", "Ý kiến của chi bộ"), sign.opinion),
        (translate("member-past", "Kết luận"), sign.conclusion),
        (translate("member-past", "Biện pháp khắc phục"), sign.remedy),
        (translate("member-past", "Thời hạn"), short(sign.deadline)),
        (translate("member-past", "Ý kiến của đảng viên"), sign.reply),
    )
    return "\n".join([head, *(f"   {label}: {text}" for label, text in parts if text)])


def task_line(one: GivenTask) -> str:
    """Return `tháng 9/2026: Vận động … (hạn 30/09/2026) – Hoàn thành`."""
    said = f"{period_words(one.period)}: {one.task.text}"
    if one.task.deadline:
        until = translate("member-past", "hạn {day}", day=short(one.task.deadline))
        said = f"{said} ({until})"
    return f"{said} – {outcome_label(one.outcome)}"


def attendance_sum(marks: tuple[MeetingMark, ...]) -> str:
    """Return the plain count of the marks: `có mặt 11/12 buổi`."""
    present = sum(one.mark is Mark.PRESENT for one in marks)
    return translate("member-past", "có mặt {present}/{all} buổi", present=present, all=len(marks))


class PastView(QWidget):
    """Three sections that can be read, copied and scrolled by keyboard, and not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meetings, self._meetings = self._section(self.tr("Các buổi sinh hoạt"))
        self.signs, self._signs = self._section(self.tr("Biểu hiện và biện pháp đã ghi"))
        self.tasks, self._tasks = self._section(self.tr("Nhiệm vụ được giao"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for section in (self.meetings, self.signs, self.tasks):
            column.addWidget(section)

    def show_history(self, history: MemberHistory) -> None:
        """Show what the meetings wrote down, newest first."""
        marks = history.meetings
        about = attendance_sum(marks) if marks else self.tr("chưa có")
        self.meetings.head.set_text(self.tr("Các buổi sinh hoạt · {about}").format(about=about))
        self.signs.head.set_text(
            self.tr("Biểu hiện và biện pháp đã ghi · {number}").format(number=len(history.signs))
        )
        self.tasks.head.set_text(self.tr("Nhiệm vụ được giao · {number}").format(number=len(history.tasks)))
        nothing = self.tr("Không có.")
        self._meetings.set_text_quietly("\n".join(map(meeting_line, marks)) or nothing, force=True)
        self._signs.set_text_quietly("\n".join(map(sign_lines, history.signs)) or nothing, force=True)
        self._tasks.set_text_quietly("\n".join(map(task_line, history.tasks)) or nothing, force=True)

    def _section(self, title: str) -> tuple[Section, TextField]:
        section = Section(title, unfolded=False)
        text = TextField(lines=1, most_lines=12)
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        text.setAccessibleName(title)
        section.add(text)
        return section, text
