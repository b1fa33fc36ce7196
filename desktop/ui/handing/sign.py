"""Signing closed minutes as recorder (người ghi biên bản) or chair (chủ trì): who has, who is next."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.names import nfc
from desktop.services import handing, meetings
from desktop.services.desk import Desk
from desktop.services.handing import CHAIR, RECORDER, PeriodLine
from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.states import role_label
from desktop.ui.kit.buttons import MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

ROLES = (RECORDER, CHAIR)


class Signers(msgspec.Struct, frozen=True, kw_only=True):
    """Who is to sign a period's minutes, by the minutes themselves; names are empty where not chosen."""

    meeting_id: str
    names: dict[str, str]
    signed: tuple[str, ...]


def signers_of(desk: Desk, line: PeriodLine) -> Signers:
    """Read who is recorder and chair, and who has signed."""
    record = meetings.file(desk, line.meeting_id).record
    ids = {RECORDER: record.meeting.secretary_id, CHAIR: record.meeting.chair_id}
    people = {role: record.person(identifier) for role, identifier in ids.items()}
    names = {role: person.full_name if person is not None else "" for role, person in people.items()}
    return Signers(meeting_id=line.meeting_id, names=names, signed=line.signers)


class SignPanel(QWidget):
    """Who has signed, and the choice of key and place for the next signature."""

    done = Signal()
    troubled = Signal(object)
    """A `Trouble`; the minutes are unchanged."""

    def __init__(self, context: Context, ring: KeyRing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ring = context, ring
        self._signers: Signers | None = None
        self._busy = False
        self._newest: str | None = None
        """The key opened last, as this panel knows it: one just opened is the one to sign with."""
        self.places = {role: Sentence() for role in ROLES}
        self.key = Choice()
        self.role = Choice()
        self.form = Form(columns=2)
        self.form.add(self.tr("Ký bằng khóa của"), self.key)
        self.form.add(self.tr("Ký với tư cách"), self.role)
        self.hint = Hint()
        self.button = MainButton(self.tr("Ký biên bản"), self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for place in self.places.values():
            column.addWidget(place)
        column.addWidget(self.form)
        column.addWidget(self.hint)
        column.addWidget(Flow(self.button))
        self.key.chosen.connect(lambda _: self._follow_key())
        self.role.chosen.connect(lambda _: self._name_button())
        ring.changed.connect(self._offer)

    def show_signers(self, signers: Signers) -> None:
        """Show a period's signers and offer the next signature."""
        self._signers = signers
        for role, place in self.places.items():
            is_signed = role in signers.signed
            word = self.tr("✓ {role}: {name}, đã ký") if is_signed else self.tr("○ {role}: {name}, chưa ký")
            place.setText(word.format(role=role_label(role), name=signers.names[role] or "…"))
            place.set_tone(Tone.GOOD if is_signed else Tone.PLAIN)
        self._offer()

    def complete(self) -> bool:
        """Tell whether both have signed."""
        return self._signers is not None and len(self._signers.signed) == len(ROLES)

    def act(self) -> None:
        """Sign with the chosen key in the chosen place."""
        signers, key, role = self._signers, self._ring.of(str(self.key.value())), self.role.value()
        if signers is None or key is None or role not in ROLES or not self.button.isEnabled():
            return
        self._busy = True
        self._name_button()
        meeting_id, place = signers.meeting_id, str(role)
        self._context.write(
            lambda desk: handing.sign(desk, meeting_id, key, place), self._signed, self._failed
        )

    def _offer(self) -> None:
        chosen = self.key.value()
        self.key.set_options([(key.fingerprint, key.name) for key in self._ring.keys])
        known, self._newest = self._newest, self._ring.keys[-1].fingerprint if self._ring.keys else None
        gone = chosen is None or self._ring.of(str(chosen)) is None
        if self._newest != known or gone or self._holder_signed(str(chosen)):
            self.key.set_value_quietly(self._newest)
        signed = self._signers.signed if self._signers is not None else ()
        self.role.set_options([(role, role_label(role)) for role in ROLES if role not in signed])
        self._follow_key()

    def _holder_signed(self, fingerprint: str) -> bool:
        key = self._ring.of(fingerprint)
        return key is not None and self._role_of(key.name) in (self._signers.signed if self._signers else ())

    def _role_of(self, name: str) -> str:
        names = self._signers.names if self._signers is not None else {}
        return next((role for role in ROLES if names.get(role) and nfc(names[role]) == nfc(name)), "")

    def _follow_key(self) -> None:
        """Offer the place that the minutes give the key's holder."""
        key = self._ring.of(str(self.key.value()))
        own = self._role_of(key.name) if key is not None else ""
        signed = self._signers.signed if self._signers is not None else ()
        if own and own not in signed:
            self.role.set_value_quietly(own)
        elif self.role.currentIndex() < 0 and self.role.count():
            self.role.setCurrentIndex(0)
        self._name_button()

    def _name_button(self) -> None:
        key, role = self._ring.of(str(self.key.value())), self.role.value()
        is_free = key is not None and not self._holder_signed(key.fingerprint)
        ready = is_free and role in ROLES and not self._busy
        self.button.setEnabled(ready)
        self.form.setVisible(bool(self._ring.keys) and not self.complete())
        self.button.setVisible(not self.complete())
        self.button.set_text(self.tr("Đang ký…") if self._busy else self.tr("Ký biên bản"))
        self.hint.setText(self._remark(key.name if key is not None else "", str(role)))
        self.hint.setVisible(bool(self.hint.text()))

    def _remark(self, name: str, role: str) -> str:
        if not name:
            return self.tr("Mở khóa ký ở dưới trước, rồi bấm “Ký biên bản”.")
        if self._role_of(name) in (self._signers.signed if self._signers is not None else ()):
            return self.tr("Đồng chí {name} đã ký. Mở khóa của người ký còn lại ở dưới.").format(name=name)
        expected = self._signers.names.get(role, "") if self._signers is not None else ""
        if expected and nfc(expected) != nfc(name):
            remark = self.tr(
                "Lưu ý: theo biên bản, {role} là đồng chí {expected}; khóa này của đồng chí {name}."
            )
            return remark.format(role=role_label(role).lower(), expected=expected, name=name)
        return ""

    def _signed(self, _changed: "Changed") -> None:
        self._busy = False
        self._name_button()
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._name_button()
        self.troubled.emit(error)
