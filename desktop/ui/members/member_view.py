"""One member at the right of the list: who, events, the phiếu, and what the meetings wrote down."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.branch.labels import state_label
from desktop.branch.members import LEFT, Member, State
from desktop.services import members
from desktop.services.desk import Desk
from desktop.services.members import MemberHistory, MemberLine
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Badge, Heading, Hint
from desktop.ui.members.events_view import EventsView
from desktop.ui.members.growth_view import GrowthView
from desktop.ui.members.past_view import PastView
from desktop.ui.members.phieu import Phieu
from desktop.ui.members.saver import Saver
from desktop.ui.theme import Tone


class MemberView(QWidget):
    """Opens one member; everything typed is saved at once, what is refused says why at its field."""

    closed = Signal()
    unsaved = Signal(str, object)
    """Name of the member (empty: a new one without a name) and labels of the fields left refused."""
    sheet_wanted = Signal(str, str)
    """Id and name of the member whose own sheet is to be shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._id = ""
        self.saver = Saver(context, self)
        self.name = Heading("", 2)
        self.position = Hint()
        self.state = Badge()
        self.back = Button(self.tr("← Danh sách"), self.close_member, shortcut="Esc")
        self.phieu = Phieu(context)
        self.events = EventsView(context)
        self.events_fold = Section(self.tr("Sự kiện"), unfolded=True)
        self.events_fold.add(self.events)
        self.past = PastView()
        self.column = Column(margin=0.6)
        self.growth = GrowthView(context)
        self.growth.sheet.clicked.connect(self._wish_sheet)
        self.column.add(self.events_fold)
        self.column.add(self.growth)
        self.column.add(self.phieu)
        self.column.add(self.past)
        self._layout()
        self.phieu.typed.connect(self._typed)
        self.saver.refused.connect(self.phieu.complain)
        self.saver.accepted.connect(self.phieu.accept)
        self.saver.stored.connect(self._stored)

    def _layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.em(0.15))
        words.addWidget(self.name)
        words.addWidget(self.position)
        head = QHBoxLayout()
        head.setContentsMargins(theme.em(0.6), theme.em(0.4), theme.em(0.6), 0)
        head.addLayout(words, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.column, 1)

    @property
    def member_id(self) -> str:
        """The member shown, or empty."""
        return self._id

    def open_member(self, member_id: str) -> None:
        """Read a member and show it."""
        if member_id != self._id:
            self._put_away()
        self._id = member_id
        self.reload()

    def open_new(self) -> None:
        """Begin a new member; it is stored with its first name."""
        self._put_away()
        self._context.read(members.blank, self._show_new, key="member")

    def reload(self, *, force: bool = False) -> None:
        """Read the member again, after something was written; `force` also replaces what was refused."""
        if not self._id or self.saver.is_new:
            return
        self._context.read(
            partial(_line_and_history, member_id=self._id),
            partial(self._show, force),
            self._gone,
            key="member",
        )

    def close_member(self) -> None:
        """Save what is typed and go back to the list."""
        self._put_away()
        self._id = ""
        self.closed.emit()

    def commit(self) -> None:
        """Save what is typed without waiting for a pause."""
        self.phieu.commit()
        self.saver.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_member()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Put the focus on the name of a new member, else where events are."""
        if self.saver.is_new:
            self.phieu.focus_on("full_name")
        elif self.events.list.count():
            self.events.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.events.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if not self._id:
            return
        self.commit()
        labels = self.phieu.refused()
        if self.saver.nameless:
            self.unsaved.emit("", ())
        elif labels:
            self.unsaved.emit(self.name.text(), labels)

    def _show_new(self, member: Member) -> None:
        self._id = member.id
        self.saver.begin(member, new=True)
        self.name.setText(self.tr("Đảng viên mới"))
        self.position.setText(self.tr("Ghi họ tên trước; các ô khác có thể bổ sung dần."))
        self.state.hide()
        self.events_fold.hide()
        self.growth.hide()
        self.past.hide()
        self.phieu.show_member(member)
        self.focus_first()
        self.column.verticalScrollBar().setValue(0)

    def _show(self, force: bool, found: tuple[MemberLine, MemberHistory]) -> None:
        line, history = found
        if line.member.id != self._id:
            return
        is_other = self.saver.member is None or self.saver.member.id != self._id
        if is_other:
            self.saver.begin(line.member)
        else:
            self.saver.take(line.member)
        self.name.setText(line.member.full_name)
        self.position.setText(line.position)
        self.position.setVisible(bool(line.position))
        self.state.set(state_label(line.state), _tone(line.state))
        self.state.show()
        self.events_fold.show()
        self.growth.show()
        self.growth.show_member(line.member.id)
        self.past.show()
        number = len(line.events)
        self.events_fold.head.set_text(self.tr("Sự kiện · {number}").format(number=number))
        self.events.show_events(line.member.id, line.events)
        self.phieu.show_member(line.member, force=force)
        self.past.show_history(history)
        if is_other:
            self.focus_first()
            self.column.verticalScrollBar().setValue(0)

    def _gone(self, error: BaseException) -> None:
        if isinstance(error, KeyError):  # taken back by an undo
            self._id = ""
            self.closed.emit()
        else:
            self._context.fail(error)

    def _typed(self, name: str, value: object) -> None:
        self.saver.type(name, value)
        self.saver.flush()
        if name == "full_name":
            self.name.setText(str(value) or self.tr("Đảng viên mới"))

    def _wish_sheet(self) -> None:
        self.commit()
        self.sheet_wanted.emit(self._id, self.name.text())

    def _stored(self, member_id: str) -> None:
        if member_id == self._id:
            self.reload()


def _line_and_history(desk: Desk, *, member_id: str) -> tuple[MemberLine, MemberHistory]:
    return members.member(desk, member_id), members.history(desk, member_id)


def _tone(state: State) -> Tone:
    if state in LEFT or state is State.NOT_YET:
        return Tone.QUIET
    return Tone.GOOD if state in (State.OFFICIAL, State.PROBATIONARY, State.TEMPORARY_IN) else Tone.WARN
