"""The form for one event of a membership: kind, days, what or why, decision."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.branch.labels import event_label, field_label
from desktop.branch.members import EventKind, MemberEvent
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, DateField, LineField
from desktop.ui.kit.text import Heading, Sentence
from desktop.ui.members.event_kinds import FORMS, detail_label
from desktop.ui.theme import Tone


class EventForm(Strip):
    """Asks for an event; `wanted` carries it with the id of the one it replaces, empty for a new one."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.PLAIN)
        self._id = self._member_id = ""
        self.heading = Heading("", 3)
        self.kind = Choice([(kind, event_label(kind)) for kind in FORMS])
        self.kind.setAccessibleName(self.tr("Sự kiện"))
        self.on = DateField(name=field_label("on"), today=today)
        self.until = DateField(name=field_label("until"))
        self.detail = LineField()
        self.decision = LineField(placeholder=self.tr("số, ngày, cơ quan quyết định"))
        self.decision.setAccessibleName(field_label("decision"))
        self.until.line.setPlaceholderText(self.tr("để trống nếu chưa hết"))
        self.until.line.setMaximumWidth(theme.em(14))
        self.ending_hint = Sentence("", Tone.WARN)
        self.reason = Sentence("", Tone.BAD)
        self.reason.hide()
        self.save = MainButton(self.tr("Ghi sự kiện"), self._want)
        self.stop = Button(self.tr("Thôi"), self.give_up)
        self.form = self._layout()
        self.kind.chosen.connect(lambda _: self._follow_kind())
        for line in (self.detail, self.decision, self.on.line, self.until.line):
            line.entered.connect(self._want)
        self.hide()

    def _layout(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Sự kiện"), self.kind)
        form.addRow(field_label("on"), self.on)
        form.addRow(field_label("until"), self.until)
        form.addRow(field_label("detail"), self.detail)
        form.addRow(field_label("decision"), self.decision)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.gap(), theme.gap(), theme.gap())
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addWidget(self.ending_hint)
        column.addWidget(self.reason)
        column.addLayout(buttons)
        return form

    def ask(self, member_id: str, kind: EventKind = EventKind.POSITION) -> None:
        """Ask for a new event."""
        self.heading.setText(self.tr("Sự kiện mới"))
        self._begin(MemberEvent(id="", member_id=member_id, kind=kind, on=""))
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, event: MemberEvent, *, end: bool = False) -> None:
        """Change an event; with `end` the last day is what is asked for."""
        self.heading.setText(self.tr("Ghi ngày kết thúc") if end else self.tr("Sửa sự kiện"))
        self._begin(event)
        (self.until if end else self.on).setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Close without asking for anything."""
        self.hide()
        self.closed.emit()

    def refuse(self, error: Refused) -> None:
        """Show why the event cannot be right, at its field where it is one of the form's."""
        sentence = " ".join(part for part in (error.what, error.todo) if part)
        dates = {"on": self.on, "until": self.until}
        if error.field in dates:
            dates[error.field].complain(sentence)
            dates[error.field].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._complain(sentence)
            self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is “Thôi”."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return
        super().keyPressEvent(event)

    def _begin(self, event: MemberEvent) -> None:
        self._id, self._member_id = event.id, event.member_id
        self.kind.set_value_quietly(event.kind)
        self.on.set_value_quietly(event.on, force=True)
        self.until.set_value_quietly(event.until, force=True)
        self.detail.set_text_quietly(event.detail, force=True)
        self.decision.set_text_quietly(event.decision, force=True)
        self._complain("")
        self._follow_kind()
        self.show()

    def _follow_kind(self) -> None:
        kind = self._kind()
        label = detail_label(kind)
        widget = self.form.labelForField(self.detail)
        if widget is not None:
            widget.setProperty("text", label)
        self.detail.setAccessibleName(label)
        self.form.setRowVisible(self.until, FORMS[kind].lasts)
        self.ending_hint.setText(
            self.tr("Sau ngày này đồng chí không còn trong danh sách của chi bộ; hồ sơ vẫn được giữ.")
        )
        self.ending_hint.setVisible(FORMS[kind].ends)

    def _kind(self) -> EventKind:
        value = self.kind.value()
        return value if isinstance(value, EventKind) else EventKind.POSITION

    def _complain(self, sentence: str) -> None:
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))

    def _want(self) -> None:
        self._complain("")
        on, until = self._date(self.on), self._date(self.until)
        if on is None or until is None:
            return
        kind = self._kind()
        self.wanted.emit(
            MemberEvent(
                id=self._id,
                member_id=self._member_id,
                kind=kind,
                on=on,
                until=until if FORMS[kind].lasts else "",
                detail=self.detail.value(),
                decision=self.decision.value(),
            )
        )

    def _date(self, field: DateField) -> str | None:
        """Read what stands in a date now, also while it is still being typed; None where it is no date."""
        try:
            value = field.read(field.line.value())
        except Refused as error:
            field.complain(error.message)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        field.complain("")
        return value
