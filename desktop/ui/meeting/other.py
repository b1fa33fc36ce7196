"""Beginning another meeting (buổi khác) in the page of the year: kind, day, and what it is about."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.kinds import KindRule, usual_span
from desktop.branch.meetings import MeetingKind
from desktop.errors import Refused
from desktop.ui import theme
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, DateField, LineField, MemberPicker, Person
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Heading, Sentence
from desktop.ui.meeting.about import covers_label, member_label, person_label, spans_for, subject_label
from desktop.ui.meeting.form import labelled
from desktop.ui.meeting.kind import kind_name
from desktop.ui.theme import Tone


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """A meeting to be begun."""

    kind: MeetingKind
    day: str
    covers: str = ""
    subject: str = ""
    about_id: str = ""
    about_name: str = ""


class Told(QWidget):
    """A field below its label, and below it the reason why what stands there was refused."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.em(0.1))
        self._label = ""
        self._box: QWidget | None = None

    def name(self, label: str) -> None:
        """Say what the field is about."""
        if label == self._label:
            return
        self._label = label
        old, self._box = self._box, labelled(label, self.field)
        self._column.insertWidget(0, self._box)
        self._column.addWidget(self.reason)
        if old is not None:
            old.deleteLater()

    def complain(self, reason: str) -> None:
        """Show the reason; empty takes it away."""
        self.reason.setText(f"⚠ {reason}" if reason else "")
        self.reason.setVisible(bool(reason))
        self.field.setAccessibleDescription(reason)


class OtherForm(Strip):
    """Asks which meeting is to be begun."""

    wanted = Signal(object)
    """A `Wish`."""
    closed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.PLAIN)
        self._today = today
        self._rules: dict[MeetingKind, KindRule] = {}
        self.kind, self.covers = Choice(), Choice()
        self.day = DateField(name=self.tr("Ngày họp"), whole=True)
        self.subject, self.person, self.member = LineField(), LineField(), MemberPicker()
        self.reason = Sentence(tone=Tone.BAD)
        self.reason.hide()
        self.begin_button = MainButton(self.tr("Mở sổ"), self.want)
        self.stop_button = Button(self.tr("Thôi"), self.give_up, shortcut="Esc")
        self.fields = {
            "kind": Told(self.kind),
            "day": Told(self.day),
            "covers": Told(self.covers),
            "subject": Told(self.subject),
            "about_id": Told(self.member),
            "about_name": Told(self.person),
        }
        self.fields["kind"].name(self.tr("Loại sinh hoạt"))
        self.fields["day"].name(self.tr("Ngày họp"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.gap(), theme.gap(), theme.gap())
        column.setSpacing(theme.em(0.4))
        column.addWidget(Heading(self.tr("Mở sổ một buổi khác"), 3))
        first = row(self.fields["kind"], self.fields["day"], self.fields["covers"], None)
        column.addWidget(first)
        for name in ("subject", "about_id", "about_name"):
            column.addWidget(self.fields[name])
        column.addWidget(self.reason)
        column.addWidget(row(self.begin_button, self.stop_button, None))
        self.kind.chosen.connect(lambda _: self._follow_kind())
        self.day.edited.connect(lambda _: self._offer_spans())
        for line in (self.subject, self.person, self.day.line):
            line.entered.connect(self.want)
        self.hide()

    def ask(self, kinds: tuple[KindRule, ...], people: tuple[Person, ...], kind: MeetingKind | None) -> None:
        """Ask for a meeting of one of these kinds; `people` are those on the list."""
        self._rules = {one.kind: one for one in kinds}
        self.kind.set_options([(one.kind, kind_name(one)) for one in kinds])
        self.kind.set_value_quietly(kind if kind in self._rules else kinds[0].kind)
        self.member.set_people(people)
        self.member.set_chosen_quietly("")
        for line in (self.subject, self.person):
            line.set_text_quietly("", force=True)
        self.day.set_value_quietly(self._today().isoformat(), force=True)
        self._follow_kind()
        self.show()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Close without beginning anything."""
        self.hide()
        self.closed.emit()

    def want(self) -> None:
        """Ask for what stands in the fields; a day that is none is said at its field."""
        rule = self._rule()
        if rule is None:
            return
        self._complain_nowhere()
        try:
            day = self.day.read(self.day.line.value())
        except Refused as error:
            self.refuse(Refused(error.what, todo=error.todo, field="day"))
            return
        if not day:
            self.refuse(Refused(self.tr("Chưa ghi ngày họp."), field="day"))
            return
        covers = self.covers.value()
        self.wanted.emit(
            Wish(
                kind=rule.kind,
                day=day,
                covers=covers if rule.covers and isinstance(covers, str) else "",
                subject=self.subject.value() if rule.needs == "subject" else "",
                about_id=self.member.chosen_id() if rule.needs == "member" else "",
                about_name=self.person.value() if rule.needs == "person" else "",
            )
        )

    def refuse(self, error: Refused) -> None:
        """Show why the meeting cannot be begun so, at its field where it is one of the form's."""
        sentence = " ".join(part for part in (error.what, error.todo) if part)
        told = self.fields.get(error.field)
        if told is None or told.isHidden():
            self.reason.setText(f"⚠ {sentence}")
            self.reason.show()
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        told.complain(sentence)
        told.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is “Thôi”."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
            return
        super().keyPressEvent(event)

    def _rule(self) -> KindRule | None:
        kind = self.kind.value()
        return self._rules.get(kind) if isinstance(kind, MeetingKind) else None

    def _follow_kind(self) -> None:
        """Show the fields that this kind has."""
        rule = self._rule()
        if rule is None:
            return
        self._complain_nowhere()
        if rule.covers:
            self.fields["covers"].name(covers_label(rule.covers))
            self._offer_spans()
        self.fields["subject"].name(subject_label(rule))
        self.fields["about_id"].name(member_label(rule.kind))
        self.fields["about_name"].name(person_label())
        self.fields["covers"].setVisible(bool(rule.covers))
        for needs, name in (("subject", "subject"), ("member", "about_id"), ("person", "about_name")):
            self.fields[name].setVisible(rule.needs == needs)
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab go through the fields as they are read: one named anew would else come last."""
        fields = (told.field for told in self.fields.values() if not told.isHidden())
        shown = (field.focusProxy() or field for field in fields)
        order = (*shown, self.begin_button, self.stop_button)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _offer_spans(self) -> None:
        rule = self._rule()
        if rule is not None and rule.covers:
            day = date.fromisoformat(self.day.value() or self._today().isoformat())
            usual = usual_span(rule, day)
            self.covers.set_options(spans_for(rule.covers, day, usual))
            self.covers.set_value_quietly(usual)

    def _complain_nowhere(self) -> None:
        self.reason.hide()
        for told in self.fields.values():
            told.complain("")
