"""Signing closed minutes as recorder (người ghi biên bản) or chair (chủ trì): who has, who is next."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services import handing, meetings, reports
from desktop.services.desk import Desk
from desktop.services.handing import CHAIR, RECORDER, PeriodLine
from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.states import role_label, role_word
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed

Ask = Callable[[str, str, Callable[[], object], str], None]
"""Puts a question in the page: the question, the verb, what the verb does, what is safe."""
ROLES = (RECORDER, CHAIR)


class Signers(msgspec.Struct, frozen=True, kw_only=True):
    """Who is to sign a paper, by the paper itself; names are empty where not chosen."""

    line: PeriodLine
    names: dict[str, str]
    signed: tuple[str, ...]
    holders: dict[str, str] = {}
    """Whose key signed, by place."""
    fingerprints: frozenset[str] = frozenset()
    """Of the certificates that have signed."""

    @property
    def places(self) -> tuple[str, ...]:
        """The places on the paper."""
        return self.line.places

    def missing(self) -> str:
        """Return the place that waits for the second signature; empty before the first and after both."""
        free = [role for role in self.places if role not in self.signed]
        return free[0] if len(free) == 1 and self.signed else ""

    def person(self, role: str) -> str:
        """Name a place with its person: `đồng chí Nguyễn Văn An, chủ trì`."""
        if not self.names[role]:
            return role_word(role)
        name = self.names[role]
        return translate("handing-states", "đồng chí {name}, {role}", name=name, role=role_word(role))


def signers_of(desk: Desk, line: PeriodLine) -> Signers:
    """Read who is recorder and chair, and who has signed; of a report, who signs for the branch."""
    certificates = handing.signatures_of(desk, line)
    holders = {role: facts.name for role, facts in certificates.items()}
    fingerprints = frozenset(facts.fingerprint for facts in certificates.values())
    if line.report_id:
        name = reports.signer(desk, line.report_id).name
        return Signers(
            line=line, names={CHAIR: name}, signed=line.signers, holders=holders, fingerprints=fingerprints
        )
    record = meetings.file(desk, line.meeting_id).record
    ids = {RECORDER: record.meeting.secretary_id, CHAIR: record.meeting.chair_id}
    people = {role: record.person(identifier) for role, identifier in ids.items()}
    names = {role: person.full_name if person is not None else "" for role, person in people.items()}
    return Signers(line=line, names=names, signed=line.signers, holders=holders, fingerprints=fingerprints)


class SignPanel(QWidget):
    """Who has signed, and the choice of key and place for the next signature."""

    done = Signal()
    troubled = Signal(object)
    """A `Trouble`; the minutes are unchanged."""
    short = Signal()
    """Somebody wants to seal although only one of the two has signed."""

    def __init__(self, context: Context, ring: KeyRing, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ring, self._ask = context, ring, ask
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
        self.enough = Button(self.tr("Đóng gói khi mới ký 1/2…"), self.short.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for place in self.places.values():
            column.addWidget(place)
        column.addWidget(self.form)
        column.addWidget(self.hint)
        column.addWidget(Flow(self.button, self.enough))
        self.key.chosen.connect(lambda _: self._follow_key())
        self.role.chosen.connect(lambda _: self._name_button())
        ring.changed.connect(self._offer)

    def show_signers(self, signers: Signers) -> None:
        """Show a period's signers and offer the next signature."""
        self._signers = signers
        for role, place in self.places.items():
            place.setVisible(role in signers.places)
            if role not in signers.places:
                continue
            place.setText(self._place_words(signers, role))
            place.set_tone(Tone.GOOD if role in signers.signed else Tone.PLAIN)
        self._offer()

    def _place_words(self, signers: Signers, role: str) -> str:
        name, holder = signers.names[role], signers.holders.get(role, "")
        if role not in signers.signed:
            word = self.tr("○ {role}: {name}, chưa ký")
        elif not name or not holder or handing.same_name(name, holder):
            word = self.tr("✓ {role}: {name}, đã ký")
        else:
            word = self.tr("✓ {role}: {name}, đã ký bằng khóa của đồng chí {holder}")
        return word.format(role=self._label(role), name=name or holder or "…", holder=holder)

    def _label(self, role: str) -> str:
        is_report = self._signers is not None and bool(self._signers.line.report_id)
        return self.tr("Người ký báo cáo") if is_report else role_label(role)

    def _word(self, role: str) -> str:
        is_report = self._signers is not None and bool(self._signers.line.report_id)
        return self.tr("người ký báo cáo") if is_report else role_word(role)

    def complete(self) -> bool:
        """Tell whether both have signed."""
        return self._signers is not None and len(self._signers.signed) == len(self._signers.places)

    def act(self) -> None:
        """Sign with the chosen key in the chosen place; somebody else's key only after a question."""
        signers, key, role = self._signers, self._ring.of(str(self.key.value())), str(self.role.value())
        if signers is None or key is None or role not in ROLES or not self.button.isEnabled():
            return
        line = signers.line
        if not self._is_other(key.name, role):
            self._sign(line, key, role)
            return
        question = self.tr(
            "Theo văn bản, {role} là đồng chí {expected}, còn khóa này của đồng chí {name}. Vẫn ký?"
        )
        verb = self.tr("Ký bằng khóa của {name}").format(name=key.name)
        self._ask(
            question.format(role=self._word(role), expected=signers.names[role], name=key.name),
            verb,
            lambda: self._sign(line, key, role),
            self.tr("Chưa ký gì. Đã ký thì không rút ra được; trên trang ký in tên của người có khóa."),
        )

    def _sign(self, line: PeriodLine, key: "SigningKey", role: str) -> None:
        self._busy = True
        self._name_button()
        self._context.write(
            lambda desk: handing.sign_line(desk, line, key, role), self._signed, self._failed
        )

    def _offer(self) -> None:
        chosen = self.key.value()
        self.key.set_options([(key.fingerprint, key.name) for key in self._ring.keys])
        known, self._newest = self._newest, self._ring.keys[-1].fingerprint if self._ring.keys else None
        gone = chosen is None or self._ring.of(str(chosen)) is None
        fresh = [key.fingerprint for key in self._ring.keys if not self._has_signed(key)]
        if self._newest != known:
            self.key.set_value_quietly(self._newest)
        elif gone or chosen not in fresh:
            self.key.set_value_quietly(fresh[-1] if fresh else self._newest)
        signed = self._signers.signed if self._signers is not None else ()
        places = self._signers.places if self._signers is not None else ROLES
        self.role.set_options([(role, self._label(role)) for role in places if role not in signed])
        self._follow_key()

    def _has_signed(self, key: "SigningKey") -> bool:
        return self._signers is not None and key.fingerprint in self._signers.fingerprints

    def _is_other(self, name: str, role: str) -> bool:
        """Tell whether the minutes give the place to somebody else."""
        expected = self._signers.names.get(role, "") if self._signers is not None else ""
        return bool(expected) and not handing.same_name(expected, name)

    def _role_of(self, name: str) -> str:
        """Return the free place the minutes give a person, or an empty text."""
        if self._signers is None:
            return ""
        names, signed = self._signers.names, self._signers.signed
        own = [role for role in self._signers.places if names[role] and handing.same_name(names[role], name)]
        return next((role for role in own if role not in signed), "")

    def _follow_key(self) -> None:
        """Offer the place that the minutes give the key's holder."""
        key = self._ring.of(str(self.key.value()))
        own = self._role_of(key.name) if key is not None else ""
        if own:
            self.role.set_value_quietly(own)
        elif self.role.currentIndex() < 0 and self.role.count():
            self.role.setCurrentIndex(0)
        self._name_button()

    def _name_button(self) -> None:
        key, role = self._ring.of(str(self.key.value())), self.role.value()
        is_free = key is not None and not self._has_signed(key)
        ready = is_free and role in ROLES and not self._busy
        self.button.setEnabled(ready)
        self.form.setVisible(bool(self._ring.keys) and not self.complete())
        self.button.setVisible(not self.complete())
        missing = self._signers.missing() if self._signers is not None else ""
        self.button.set_text(self.tr("Đang ký…") if self._busy else self._verb())
        self.enough.setVisible(bool(missing))
        self.enough.setEnabled(not self._busy)
        self.hint.setText(self._remark(key, str(role)))
        self.hint.setVisible(bool(self.hint.text()))

    def _verb(self) -> str:
        missing = self._signers.missing() if self._signers is not None else ""
        if self._signers is not None and self._signers.line.report_id:
            return self.tr("Ký báo cáo")
        if self._signers is None or not missing:
            return self.tr("Ký biên bản")
        return self.tr("Ký tiếp: {person}").format(person=self._signers.person(missing))

    def _remark(self, key: "SigningKey | None", role: str) -> str:
        if key is None:
            return self.tr("Mở khóa ký ở dưới trước, rồi bấm “{verb}”.").format(verb=self._verb())
        signers = self._signers
        if signers is None or role not in ROLES:
            return ""
        if self._has_signed(key):
            remark = self.tr("Khóa của đồng chí {name} đã ký văn bản này. Mở khóa của {person} để ký.")
            return remark.format(name=key.name, person=signers.person(role))
        if self._is_other(key.name, role):
            remark = self.tr(
                "Lưu ý: theo văn bản, {role} là đồng chí {expected}; khóa này của đồng chí {name}."
            )
            return remark.format(role=self._word(role), expected=signers.names[role], name=key.name)
        return ""

    def _signed(self, _changed: "Changed") -> None:
        self._busy = False
        self._name_button()
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._name_button()
        self.troubled.emit(error)
