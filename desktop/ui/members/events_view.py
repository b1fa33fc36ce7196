"""The events of one membership in the order of time: adding, changing, ending, taking away."""

from functools import partial

import msgspec
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.branch.members import EventKind, MemberEvent
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.text import Hint
from desktop.ui.members.event_form import EventForm
from desktop.ui.members.event_kinds import in_time, is_open, sentence

MOST_ROWS = 8


class EventsView(QWidget):
    """The list of events with its form. Enter changes one, Delete takes one away (Ctrl+Z brings it back)."""

    removed = Signal(object)
    """An event that was taken away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._member_id = ""
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sự kiện theo thời gian"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _: self._edit())
        self.list.currentRowChanged.connect(lambda _: self._follow())
        self.nothing = Hint(self.tr("Chưa ghi sự kiện nào."))
        self.add = Button(self.tr("Ghi sự kiện…"), self.ask)
        self.change = Button(self.tr("Sửa"), self._edit)
        self.end = Button(self.tr("Kết thúc…"), partial(self._edit, end=True))
        self.drop = Button(self.tr("Bỏ"), self._drop)
        self.form = EventForm(context.today)
        self.form.wanted.connect(self._save)
        self.form.closed.connect(self._after_form)
        buttons = QHBoxLayout()
        for button in (self.add, self.change, self.end, self.drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        column.addLayout(buttons)
        column.addWidget(self.form)

    def show_events(self, member_id: str, events: tuple[MemberEvent, ...]) -> None:
        """Show a member's events; the chosen one stays chosen."""
        if member_id != self._member_id:
            self.form.hide()
        self._member_id = member_id
        kept = self._current()
        self.list.clear()
        for event in in_time(events):
            item = QListWidgetItem(sentence(event))
            item.setData(Qt.ItemDataRole.UserRole, event)
            self.list.addItem(item)
            if kept is not None and event.id == kept.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(self.list.count() - 1)
        self._fit()
        self._follow()

    def ask(self, kind: EventKind = EventKind.POSITION) -> None:
        """Open the form for a new event."""
        self.form.ask(self._member_id, kind if isinstance(kind, EventKind) else EventKind.POSITION)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Delete on the list; another width wraps its lines anew."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._edit()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._drop()
                return True
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        rows = self.list.count()
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        width = self.list.viewport().width() - theme.em(0.6)
        box, wraps = QRect(0, 0, width, theme.em(100)), int(Qt.TextFlag.TextWordWrap)
        height = 0
        for row in range(rows):
            item = self.list.item(row)
            lines = self.list.fontMetrics().boundingRect(box, wraps, item.text()).height()
            item.setSizeHint(QSize(width, lines + theme.em(0.4)))
            height += item.sizeHint().height() if row < MOST_ROWS else 0
        self.list.setFixedHeight(height + theme.em(0.3))

    def _current(self) -> MemberEvent | None:
        item = self.list.currentItem()
        event = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return event if isinstance(event, MemberEvent) else None

    def _follow(self) -> None:
        event = self._current()
        self.change.setEnabled(event is not None)
        self.drop.setEnabled(event is not None)
        self.end.setEnabled(event is not None and is_open(event))

    def _edit(self, *, end: bool = False) -> None:
        event = self._current()
        if event is not None:
            self.form.edit(event, end=end)

    def _drop(self) -> None:
        event = self._current()
        if event is None:
            return
        from desktop.services import members

        self._context.write(lambda desk: members.drop_event(desk, event), partial(self._dropped, event))

    def _dropped(self, event: MemberEvent, _changed: object) -> None:
        self._context.say(self.tr("Đã bỏ sự kiện. Bấm Ctrl+Z để lấy lại."))
        self.removed.emit(event)

    def _save(self, event: MemberEvent) -> None:
        from desktop.services import members

        if not event.id:
            event = msgspec.structs.replace(event, id=self._context.desk.ids())
        self._context.write(
            lambda desk: members.put_event(desk, event), lambda _: self._saved(), self._failed
        )

    def _saved(self) -> None:
        self.form.give_up()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.form.refuse(error)
        else:
            self._context.fail(error)

    def _after_form(self) -> None:
        (self.list if self.list.count() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
