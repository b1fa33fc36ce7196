"""The self-check as a table: all present at one key, then the exceptions; the program judges nobody."""

from functools import partial

import msgspec
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.branch.attendance import present_members
from desktop.branch.dates import period_words, short
from desktop.branch.labels import mark_label
from desktop.branch.meetings import CheckOutcome
from desktop.branch.progress import unspoken
from desktop.services import members
from desktop.services.members import MemberHistory
from desktop.ui import theme
from desktop.ui.check.model import NAME, STATE, CheckModel
from desktop.ui.check.signs import SignLedger
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.form import Column
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.meeting import edits
from desktop.ui.meeting.form import ANCHOR, Turning, commit_all, labelled
from desktop.ui.meeting.people import PeopleView, PersonFinder
from desktop.ui.meeting.sheet import Sheet
from desktop.ui.theme import Tone

HINT_FROM = 24
"""Height, in heights of a line, from which the keys are explained on the form itself."""


class CheckTable(QWidget):
    """Members down, the chosen one's self-check beside or below; used by the meeting and by Kiểm điểm."""

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.setProperty(ANCHOR, "check")
        self.model, self.view = CheckModel(self), PeopleView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Đảng viên và kết quả tự đối chiếu"))
        self.view.setMinimumHeight(theme.em(6))
        self.finder = PersonFinder(self.view)
        self.nothing = MainButton("", self.nothing_named, shortcut="F8")
        self.sums = Sentence(bold=True)
        self.manner = Choice([(True, self.tr("bằng phát biểu")), (False, self.tr("bằng văn bản"))])
        self.manner.setAccessibleName(self.tr("Hình thức tự đối chiếu"))
        self.hint = Hint(
            self.tr(
                "Gõ chữ: tìm tên. Phím cách: không có biểu hiện. Enter: nêu biểu hiện. Esc: về danh sách."
            )
        )
        self._build_details()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.3))
        column.addWidget(self.finder)
        column.addWidget(self.view, 1)
        self.turning = Turning(left, self.details, 34, (1, 1))
        top = QHBoxLayout()
        top.addWidget(self.sums, 1)
        top.addWidget(self.manner)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(theme.em(0.3))
        frame.addLayout(top)
        frame.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignLeft)
        frame.addWidget(self.hint)
        frame.addWidget(self.turning, 1)
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        letters = self.view.fontMetrics().horizontalAdvance(self.tr("… Chưa phát biểu"))
        self.view.setColumnWidth(STATE, letters + theme.em(0.8))
        self.view.acted.connect(self._turn)
        self.view.entered.connect(lambda _: self._enter_details())
        self.view.chosen.connect(lambda _: self._show_member())
        self.manner.chosen.connect(lambda spoken: sheet.update(spoken_check=bool(spoken)))
        sheet.refreshed.connect(self._refreshed)
        sheet.about_to_act.connect(self.commit)

    def _build_details(self) -> None:
        self.name, self.state = Heading("", 2), Sentence()
        self.earlier = Hint()
        self.own_words = TextField(lines=1)
        self.own_words.edited.connect(self._put_own_words)
        self.signs = SignLedger(self.sheet)
        self.clear_button = Button(self.tr("Ghi lại là chưa phát biểu"), self._not_spoken)
        self.details = Column(margin=0.3)
        self._general = labelled(self.tr("Lời tự đối chiếu chung"), self.own_words)
        for widget in (self.name, self.state, self.earlier, self.signs, self._general, self.clear_button):
            self.details.add(widget)
        self.details.setMinimumHeight(theme.em(6))

    # ---- what the pages call ----------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Go to the list, to the first who has not spoken."""
        silent = unspoken(self.sheet.record)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.go_to(0)
        if silent and len(silent) < self.model.rowCount():
            self.view.choose(silent[0].member_id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, member_id: str) -> bool:
        """Choose this member; tells whether he or she is in the list."""
        return self.view.choose(member_id)

    def commit(self) -> None:
        """Hand on what is typed but not sent yet."""
        commit_all(self.details)

    def nothing_named(self) -> None:
        """Record "không có biểu hiện" for all present who have not spoken yet; Ctrl+Z takes it back."""
        if not self.sheet.is_open:
            return
        number = self.sheet.nothing_named()
        if number:
            self.sheet.context.say(
                self.tr("Đã ghi {number} đồng chí không có biểu hiện. Ctrl+Z để lấy lại.").format(
                    number=number
                )
            )

    def show_record(self) -> None:
        """Show the sheet's record."""
        record, closed = self.sheet.record, self.sheet.closed
        chosen = self.view.current_id()
        self.model.show(record)
        if not self.view.currentIndex().isValid() and self.model.rowCount() and not self.view.choose(chosen):
            self.view.go_to(0)
        silent, here = len(unspoken(record)), len(present_members(record))
        named = len({one.member_id for one in record.signs})
        self.nothing.set_text(
            self.tr("Không có biểu hiện: {number} đồng chí còn lại").format(number=silent)
            if silent < here
            else self.tr("Không có biểu hiện: cả {number} đồng chí").format(number=silent)
        )
        self.nothing.setText(f"{self.nothing.text()} (F8)")
        self.nothing.setVisible(bool(silent) and not closed)
        if here:
            self.sums.setText(
                self.tr(
                    "Đã tự đối chiếu {spoke}/{here} · có biểu hiện {named} · chưa phát biểu {silent}"
                ).format(spoke=here - silent, here=here, named=named, silent=silent)
            )
            self.sums.set_tone(Tone.PLAIN if silent else Tone.GOOD)
        else:
            self.sums.setText(self.tr("Chưa điểm danh nên chưa có ai để đối chiếu."))
            self.sums.set_tone(Tone.WARN)
        self._show_hint()
        self.manner.set_value_quietly(record.meeting.spoken_check)
        self.manner.setEnabled(not closed)
        self._show_member()

    # ---- the chosen member ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave the hint out where the list needs the height."""
        if event.type() == QEvent.Type.Resize:
            self._show_hint()
        return super().event(event)

    def _show_hint(self) -> None:
        self.hint.setVisible(self.height() >= theme.em(HINT_FROM) and not self.sheet.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list from any field of the details by Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.commit()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _refreshed(self) -> None:
        if self.isVisible():
            self.show_record()

    def showEvent(self, event: QEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.sheet.is_open:
            self.show_record()

    def _show_member(self) -> None:
        member_id = self.view.current_id()
        record, closed = self.sheet.record, self.sheet.closed
        person, check = record.person(member_id), record.check_of(member_id)
        other = member_id != self.signs.member_id
        self.signs.show_member(member_id)
        self.details.setVisible(person is not None)
        if person is None:
            return
        self.name.setText(person.full_name)
        self.state.setText(self.model.state_of(member_id))
        self.own_words.set_text_quietly(check.own_words if check else "", force=other or self.sheet.restored)
        self.own_words.setReadOnly(closed)
        self._general.setVisible(not closed or bool(check and check.own_words))
        self.clear_button.setVisible(check is not None and not record.signs_of(member_id) and not closed)
        if other:
            self.earlier.hide()
            self.sheet.context.read(
                lambda desk: members.history(desk, member_id),
                partial(self._show_earlier, member_id),
                key="check-history",
            )

    def _show_earlier(self, member_id: str, history: MemberHistory) -> None:
        """Say what was named before and how it was to be mended: the chair asks about it first."""
        if member_id != self.signs.member_id:
            return
        period = self.sheet.record.meeting.period
        said = []
        for named in history.signs:
            when, sign = named.period, named.sign
            if when >= period:
                continue
            remedy = sign.remedy.rstrip(" .") or self.tr("chưa ghi biện pháp")
            until = self.tr(", thời hạn {day}").format(day=short(sign.deadline)) if sign.deadline else ""
            said.append(f"{period_words(when)}, {sign.code}: {remedy}{until}.")
        self.earlier.setText(self.tr("Đã nêu trước đây: {words}").format(words=" ".join(said[-3:])))
        self.earlier.setVisible(bool(said))

    def _enter_details(self) -> None:
        self.signs.focus_adding()

    def _turn(self, member_id: str) -> None:
        record = self.sheet.record
        person, check = record.person(member_id), record.check_of(member_id)
        if person is None or self.sheet.closed:
            return
        line = record.mark_of(member_id)
        if not self.model.is_present(member_id) and line is not None:
            self.sheet.context.say(
                self.tr("Đồng chí {name}: {mark}.").format(name=person.full_name, mark=mark_label(line.mark))
            )
        elif record.signs_of(member_id):
            self.sheet.context.say(
                self.tr("Đồng chí {name} đang có biểu hiện được nêu. Bỏ biểu hiện trước.").format(
                    name=person.full_name
                )
            )
        elif check is not None and check.outcome is CheckOutcome.NONE and not check.own_words:
            self._not_spoken()
        else:
            self.sheet.put(
                edits.self_check(record, member_id, CheckOutcome.NONE),
                label=self.tr("không có biểu hiện: {name}").format(name=person.full_name),
            )

    def _not_spoken(self) -> None:
        member_id = self.view.current_id()
        check, person = self.sheet.record.check_of(member_id), self.sheet.record.person(member_id)
        if check is not None and person is not None:
            self.sheet.drop(check, label=self.tr("chưa phát biểu: {name}").format(name=person.full_name))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_own_words(self, text: str) -> None:

        record, member_id = self.sheet.record, self.signs.member_id
        held = record.check_of(member_id)
        if held is None and not text:
            return
        outcome = CheckOutcome.NAMED if record.signs_of(member_id) else CheckOutcome.NONE
        check = held or edits.self_check(record, member_id, outcome)
        self.sheet.put(msgspec.structs.replace(check, own_words=text), label=self.tr("lời tự đối chiếu"))
