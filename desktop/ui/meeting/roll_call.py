"""Step 2, điểm danh: everybody present at one key, Space for each exception, the sums and the rule beside."""

from typing import ClassVar

import msgspec
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.branch import attendance
from desktop.branch.attendance import Counts
from desktop.branch.kinds import VoteBaseKind
from desktop.branch.meetings import Mark
from desktop.branch.numbers import count, percent
from desktop.branch.progress import Step
from desktop.branch.votes import VoteBase, vote_base
from desktop.ui import theme
from desktop.ui.kit.buttons import MainButton
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.kit.typing import PAUSE
from desktop.ui.meeting import edits
from desktop.ui.meeting.form import ANCHOR, StepForm, Turning
from desktop.ui.meeting.people import PeopleView, PersonFinder
from desktop.ui.meeting.roll_model import MARK, NAME, REASON, RollModel
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
NAME_SHARE = 0.45
WRITING_ROOM = 14
"""Least width, in heights of a line, of the line a reason is written in."""
HINT_FROM = 26
"""Height, in heights of a line, from which the keys are explained on the form itself."""


class ReasonDelegate(QStyledItemDelegate):
    """Types the reason in its cell, saved while it is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line that hands on after a pause."""
        del option
        line = QLineEdit(parent)
        line.setAccessibleName(
            self.tr("Lý do vắng của {name}").format(name=index.sibling(index.row(), NAME).data())
        )
        pause = QTimer(line)
        pause.setSingleShot(True)
        pause.setInterval(PAUSE)
        # once the line is left the view has committed it, and it is the view's no more
        pause.timeout.connect(lambda: self.commitData.emit(line) if line.hasFocus() else None)
        line.textEdited.connect(lambda _: pause.start())
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay the line over the cell, and further to the left where the cell is too narrow to write in."""
        super().updateEditorGeometry(editor, option, index)
        box = editor.geometry()
        box.setLeft(min(box.left(), max(0, box.right() - theme.em(WRITING_ROOM))))
        editor.setGeometry(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the reason, unless something is being typed."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand the reason on."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text().strip(), Qt.ItemDataRole.EditRole)


class Sums(Column):
    """The counts of the meeting and the base of its votes, with the rule in one line."""

    def __init__(self) -> None:
        super().__init__(margin=0)
        self.total, self.off, self.called = Sentence(), Sentence(), Sentence(bold=True)
        self.verdict, self.base = Sentence(), Sentence(bold=True)
        self.rule = Hint()
        for part in (self.called, self.verdict, self.base, self.rule, self.total, self.off):
            self.add(part)
        self.body.setSpacing(theme.em(0.2))
        self.setMinimumWidth(theme.em(9))
        self.setMinimumHeight(theme.em(5))

    def show_counts(self, sums: Counts, base: VoteBase, kind: VoteBaseKind) -> None:
        """Show the sums, and the base as this kind of meeting reckons it."""
        self._show_base(base, kind)
        self.total.setText(
            self.tr(
                "Tổng số {total}: chính thức {official}, dự bị {probationary}, tạm thời đến {guest}."
            ).format(
                total=count(sums.total),
                official=count(sums.official),
                probationary=count(sums.probationary),
                guest=count(sums.temporary_in),
            )
        )
        self.off.setText(
            self.tr("Không phải dự: được miễn {exempt}, tạm thời đi {out}, đình chỉ {suspended}.").format(
                exempt=count(sums.exempt), out=count(sums.temporary_out), suspended=count(sums.suspended)
            )
        )
        share = percent(sums.present, sums.must_attend) if sums.present else ""
        self.called.setText(
            self.tr(
                "Phải dự {must} · có mặt {present} · có lý do {excused} · không lý do {unexcused}"
            ).format(
                must=count(sums.must_attend),
                present=f"{count(sums.present)} ({share})" if share else count(sums.present),
                excused=count(sums.excused),
                unexcused=count(sums.unexcused),
            )
        )
        waiting = len(sums.not_called)
        if waiting:
            self.verdict.setText(self.tr("… Còn {number} đồng chí chưa điểm danh.").format(number=waiting))
            self.verdict.set_tone(Tone.WARN)
        else:
            self.verdict.setText(
                self.tr("✓ Khớp: {must} = {present} + {excused} + {unexcused}.").format(
                    must=sums.must_attend,
                    present=sums.present,
                    excused=sums.excused,
                    unexcused=sums.unexcused,
                )
            )
            self.verdict.set_tone(Tone.GOOD)

    def _show_base(self, base: VoteBase, kind: VoteBaseKind) -> None:
        parts = [
            self.tr("chính thức {official}").format(official=base.official),
            self.tr("tạm thời đi {out}").format(out=base.temporary_out),
            self.tr("được miễn vắng {exempt}").format(exempt=base.exempt_absent),
            self.tr("đình chỉ {suspended}").format(suspended=base.suspended),
        ]
        if kind is VoteBaseKind.CONGRESS:
            parts.append(self.tr("vắng cả đại hội có lý do {absent}").format(absent=base.absent_throughout))
        self.base.setText(
            self.tr("Được tính biểu quyết {base} = {parts}; có mặt {may}.").format(
                base=base.base, parts=" − ".join(parts), may=base.may_vote
            )
        )
        self.rule.setText(
            self.tr(
                "Trừ người đi sinh hoạt tạm thời, người được miễn mà vắng, người bị đình chỉ, người vắng cả "
                "đại hội có lý do (Quy định 294-QĐ/TW, 26/5/2025, điểm 9.3)."
            )
            if kind is VoteBaseKind.CONGRESS
            else self.tr(
                "Tính cả người vắng; trừ người đi sinh hoạt tạm thời, người được miễn mà vắng, người bị "
                "đình chỉ (Quy định 294-QĐ/TW, 26/5/2025, điểm 9.3)."
            )
        )


class RollCallForm(StepForm):
    """Điểm danh."""

    step: ClassVar[Step] = Step.ROLL_CALL

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.setProperty(ANCHOR, "roll-call")
        self.model = RollModel(self)
        self.view = PeopleView()
        self.view.setModel(self.model)
        self.view.setItemDelegateForColumn(REASON, ReasonDelegate(self.view))
        self.view.setAccessibleName(self.tr("Danh sách điểm danh"))
        self.view.setMinimumHeight(theme.em(8))
        self.finder = PersonFinder(self.view)
        self.everyone = MainButton(self.tr("Tất cả có mặt"), sheet.everyone_present, shortcut="F8")
        self.everyone.setText(self.tr("Tất cả có mặt (F8)"))
        self.sums = Sums()
        self.hint = Hint(
            self.tr(
                "Phím cách đổi: có mặt → vắng có lý do → vắng không lý do. Enter: gõ lý do. Gõ chữ: tìm tên."
            )
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.finder)
        column.addWidget(self.view, 1)
        self.column.addWidget(Heading(self.tr("Điểm danh"), 2))
        self.column.addWidget(self.everyone, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.hint)
        self.turning = Turning(left, self.sums, 34, (7, 3), stacked=(2, 1))
        self.column.addWidget(self.turning, 1)
        self.setTabOrder(self.finder, self.view)
        self.view.acted.connect(self._turn_mark)
        self.view.entered.connect(self._type_reason)
        self.model.reason_typed.connect(self._put_reason)
        self.also(lambda _: self._show())

    def event(self, event: QEvent) -> bool:
        """Leave the hint out where the list needs the height."""
        if event.type() == QEvent.Type.Resize:
            self._show_hint()
            QTimer.singleShot(0, self, self._divide)
        return super().event(event)

    def _show_hint(self) -> None:
        self.hint.setVisible(self.height() >= theme.em(HINT_FROM) and not self.sheet.closed)

    def focus_first(self) -> None:
        """Go to the list, to the first who is not called yet."""
        waiting = attendance.counts(self.sheet.record).not_called
        if not self.view.currentIndex().isValid():
            self.view.go_to(0)
        if waiting and len(waiting) < len(self.sheet.record.roster):
            self.view.choose(waiting[0].member_id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Hand on a reason that is being typed."""
        editor = self.view.indexWidget(self.view.currentIndex()) or self.view.viewport().findChild(QLineEdit)
        if isinstance(editor, QLineEdit) and editor.isModified():
            self.model.setData(self.view.currentIndex().siblingAtColumn(REASON), editor.text().strip())

    def _show(self) -> None:
        record = self.sheet.record
        self.model.show(record, read_only=self.sheet.closed)
        self._show_hint()
        self._divide()
        self.view.clearSpans()
        if self.model.heading_row() >= 0:
            self.view.setSpan(self.model.heading_row(), 0, 1, 3)
        sums = attendance.counts(record)
        kind = self.sheet.rule.vote_base
        self.sums.show_counts(sums, vote_base(record, kind), kind)
        self.everyone.setVisible(bool(sums.not_called) and not self.sheet.closed)

    def _divide(self) -> None:
        """Give the names what they need, up to a share; the mark its words; the reason the rest."""
        head, room = self.view.horizontalHeader(), self.view.viewport().width()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        needed = max(self.view.sizeHintForColumn(NAME), theme.em(6))
        self.view.setColumnWidth(NAME, min(needed + theme.gap(), round(room * NAME_SHARE)))
        words = self.view.fontMetrics().horizontalAdvance(self.tr("✕ Vắng, không lý do"))
        self.view.setColumnWidth(MARK, words + theme.em(0.7))

    def _turn_mark(self, member_id: str) -> None:
        record = self.sheet.record
        person = record.person(member_id)
        if person is None:
            return
        line = record.mark_of(member_id)
        label = self.tr("điểm danh {name}").format(name=person.full_name)
        if not attendance.must_attend(person) and line is not None:
            self.sheet.drop(line, label=label)
        else:
            self.sheet.put(edits.next_mark(record, member_id), label=label)

    def _type_reason(self, member_id: str) -> None:
        line = self.sheet.record.mark_of(member_id)
        if line is None or line.mark is Mark.PRESENT or self.sheet.closed:
            self.sheet.context.say(self.tr("Bấm phím cách để ghi vắng trước, rồi Enter để gõ lý do."))
            return
        index = self.view.currentIndex().siblingAtColumn(REASON)
        self.view.setCurrentIndex(index)
        self.view.edit(index)

    def _put_reason(self, member_id: str, reason: str) -> None:
        line = self.sheet.record.mark_of(member_id)
        if line is not None and line.reason != reason:
            self.sheet.put(msgspec.structs.replace(line, reason=reason), label=self.tr("lý do vắng"))
