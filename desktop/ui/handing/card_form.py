"""Making a key's card: which open key, whose, what it signs as, and what is asked of the committee."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.errors import Refused, Trouble
from desktop.services import own_keys
from desktop.services.own_keys import MadeCard, OwnKey, Role
from desktop.ui.context import Context
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.sight import bring_into_sight
from desktop.ui.kit.buttons import MainButton
from desktop.ui.kit.fields import Choice, LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

ENROL, RENEW, REPLACE = "enrol", "renew", "replace"
SHORT = 9
"""Letters of a fingerprint that tell two keys of one person apart: two groups."""


class CardForm(QWidget):
    """Makes the card of an open key; what is missing is said beside the button."""

    made = Signal(str)
    """The fingerprint of the key whose card was made."""
    asked = Signal()

    def __init__(self, context: Context, ring: KeyRing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ring = context, ring
        self._listed: tuple[OwnKey, ...] = ()
        self.none = Hint(
            self.tr("Mở khóa của đồng chí ở mục “Khóa đang mở” trước: thẻ khóa phải do chính khóa ấy ký.")
        )
        self.key = Choice(())
        self.holder, self.position = LineField(), LineField()
        self.chair = QCheckBox(self.tr("Chủ trì hội nghị, ký thay mặt chi bộ"))
        self.recorder = QCheckBox(self.tr("Người ghi biên bản"))
        self.purpose = Choice(
            (
                (ENROL, self.tr("Ghi nhận khóa mới")),
                (RENEW, self.tr("Gia hạn: khóa cũ còn dùng được và đang mở")),
                (REPLACE, self.tr("Thay khóa đã mất hoặc hỏng")),
            )
        )
        self.older = Choice(())
        self.older_form = Form()
        self.reason = Sentence("", Tone.BAD)
        self.button = MainButton(self.tr("Lập thẻ khóa"), self.act)
        self.fields = QWidget()
        self._lay_out()
        self.key.chosen.connect(lambda _: self._fill())
        self.purpose.chosen.connect(lambda _: self._follow())
        ring.changed.connect(self._show_keys)
        self._show_keys()

    def _lay_out(self) -> None:
        form = Form(columns=2)
        form.add(self.tr("Khóa"), self.key, span=2)
        form.add(self.tr("Người giữ khóa"), self.holder)
        form.add(self.tr("Chức vụ"), self.position)
        form.add(self.tr("Thẻ này để"), self.purpose, span=2)
        self.older_form.add(self.tr("Khóa cũ"), self.older)
        inside = QVBoxLayout(self.fields)
        inside.setContentsMargins(0, 0, 0, 0)
        parts: tuple[QWidget, ...] = (
            form, self.older_form, Hint(self.tr("Khóa dùng để ký với tư cách:")), self.chair, self.recorder,
            self.reason, Flow(self.button),
        )  # fmt: skip
        for part in parts:
            inside.addWidget(part)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.fields)

    def show_listed(self, keys: tuple[OwnKey, ...]) -> None:
        """Take over the keys in the list: one of them may be renewed or replaced."""
        self._listed = keys
        self._follow()

    def choose_key(self, fingerprint: str) -> None:
        """Choose an open key."""
        self.key.set_value_quietly(fingerprint)
        self._fill()

    def has_keys(self) -> bool:
        """Tell whether a key is open whose card can be made."""
        return bool(self._ring.keys)

    def focus_first(self) -> None:
        """Go to the first thing to choose."""
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self) -> None:
        """Make the card of the chosen key."""
        key = self._chosen()
        if key is None:
            return
        purpose, older = self.purpose.value(), str(self.older.value() or "")
        previous = self._ring.of(older) if purpose == RENEW else None
        if purpose != ENROL and not older:
            self._complain(self._missing_older())
            return
        roles: list[Role] = []
        if self.chair.isChecked():
            roles.append("chair")
        if self.recorder.isChecked():
            roles.append("recorder")
        holder, position = self.holder.value(), self.position.value()
        place = self._ring.place_of(key.fingerprint)
        replaces = older if purpose == REPLACE else ""
        self.asked.emit()
        self._complain("")
        self.setEnabled(False)
        self._context.write(
            lambda desk: own_keys.make_card(
                desk,
                key,
                holder=holder,
                position=position,
                roles=roles,
                place=place,
                previous=previous,
                replaces=replaces,
            ),
            self._done,
            self._failed,
        )

    def _chosen(self) -> "SigningKey | None":
        return self._ring.of(str(self.key.value() or ""))

    def _show_keys(self) -> None:
        before, known = self.key.value(), self.key.values()
        self.key.set_options(
            [
                (one.fingerprint, f"{one.name} · {one.facts.fingerprint_words[:SHORT]}")
                for one in self._ring.keys
            ]
        )
        keys = [one.fingerprint for one in self._ring.keys]
        self.none.setVisible(not keys)
        self.fields.setVisible(bool(keys))
        fresh = [one for one in keys if one not in known]
        if keys and (fresh or before not in keys):
            self.key.set_value_quietly((fresh or keys)[-1])  # the key just opened is the one meant
            self._fill()
        self._follow()

    def _fill(self) -> None:
        """Fill in what is known of the holder."""
        key = self._chosen()
        if key is None:
            return
        known = next((one.record for one in self._listed if one.record.id == key.fingerprint), None)
        self.holder.set_text_quietly(known.holder if known is not None else key.name, force=True)
        user = self._context.desk.user
        own = user.position if user.name == key.name else ""
        self.position.set_text_quietly(own, force=True)
        roles = known.roles if known is not None else ()
        self.chair.setChecked("chair" in roles)
        self.recorder.setChecked("recorder" in roles)
        self._follow()

    def _follow(self) -> None:
        key = self._chosen()
        purpose = self.purpose.value()
        self.older_form.setVisible(purpose != ENROL)
        if key is None:
            return
        others = [one for one in self._listed if one.record.id != key.fingerprint]
        if purpose == RENEW:
            others = [one for one in others if self._ring.of(one.record.id) is not None]
        before = self.older.value()
        self.older.set_options(
            [
                (one.record.id, f"{one.record.holder} · {one.facts.fingerprint_words[:SHORT]}")
                for one in others
            ]
        )
        if any(one.record.id == before for one in others):
            self.older.set_value_quietly(before)
        self._complain("" if others or purpose == ENROL else self._missing_older())

    def _missing_older(self) -> str:
        if self.purpose.value() == RENEW:
            return self.tr(
                "Mở cả khóa cũ (đã có trong danh sách) thì mới gia hạn được: khóa cũ cùng ký vào thẻ."
            )
        return self.tr("Chưa có khóa cũ nào trong danh sách. Hãy chọn “Ghi nhận khóa mới”.")

    def _done(self, made: MadeCard) -> None:
        self.setEnabled(True)
        self.made.emit(made.card.fingerprint)

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._complain(error.message)
        if isinstance(error, Refused) and error.field in ("holder", "name"):
            self.holder.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(error, Refused) and error.field == "roles":
            self.chair.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence: str) -> None:
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self.reason)
