"""One branch: its keys with their story, withdrawing a key, the branch's name and its end."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import is_whole
from desktop.committee.records import EndReason, KeyRecord, KeyState
from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.checking.words import packet_kind_word
from desktop.ui.committee import words
from desktop.ui.committee.office_keys import ISSUER, office_ring, open_of
from desktop.ui.committee.prompt_form import PromptForm
from desktop.ui.context import Context
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, LinkButton
from desktop.ui.kit.fields import Choice, DateField, LineField, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.section import Folded, Section
from desktop.ui.kit.text import Badge, Heading, Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.committee.records import Unit
    from desktop.services.committee.units import UnitLine
    from desktop.services.registers import AuditLine
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed, PacketLine

Ask = Callable[..., None]


class UnitFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of a branch."""

    line: "UnitLine"
    keys: tuple[KeyRecord, ...]
    returns: "tuple[PacketLine, ...]" = ()
    """What was sealed for it: receipts and prompts."""
    histories: "Mapping[str, tuple[AuditLine, ...]]"
    """What was done with each key, by its fingerprint."""


class KeyCardView(Strip):
    """One key: whose, since when, its fingerprint and its story; the way to withdraw it."""

    def __init__(
        self, record: KeyRecord, story: "tuple[AuditLine, ...]", revoke: Callable[[KeyRecord], None]
    ) -> None:
        super().__init__(tone=words.KEY_TONES[record.state])
        self.record = record
        head = Sentence(self.tr("Đồng chí {holder}").format(holder=record.holder), bold=True)
        self.badge = Badge(words.key_state_word(record), words.KEY_TONES[record.state])
        self.text = Sentence("\n".join(self._lines(record)))
        self.revoke = Button(self.tr("Thu hồi khóa…"), partial(revoke, record))
        name = self.tr("Thu hồi khóa của đồng chí {holder}…").format(holder=record.holder)
        self.revoke.setAccessibleName(name)
        more = Sentence("\n".join(self._story(record, story)))
        more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = Folded(self.tr("Dấu vân tay và quá trình"), more)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.6), theme.em(0.4))
        column.setSpacing(theme.em(0.2))
        for part in (head, Flow(self.badge), self.text, self.more):
            column.addWidget(part)
        if record.state in (KeyState.ENROLLED, KeyState.REPLACED):
            column.addWidget(Flow(self.revoke))

    def _lines(self, record: KeyRecord) -> list[str]:
        lines = []
        if record.roles:
            lines.append(self.tr("Ký với tư cách: {roles}").format(roles=words.roles_words(record.roles)))
        if record.since:
            how = words.compared_word(record.compared) if record.compared else ""
            since = self.tr("Ghi nhận ngày {day}, người ghi nhận: {who}").format(
                day=words.day_of(record.since), who=record.confirmed_by
            )
            lines.append(f"{since} ({how})" if how else since)
        if record.end_reason is not None:
            ended = self.tr("Ngừng tin từ ngày {day}: {reason}").format(
                day=words.day_of(record.until), reason=words.end_reason_word(record.end_reason).lower()
            )
            lines.append(ended)
        if record.end_note:
            lines.append(self.tr("Ghi chú: {note}").format(note=record.end_note))
        return lines

    def _story(self, record: KeyRecord, story: "tuple[AuditLine, ...]") -> list[str]:
        grouped = " ".join(record.id.upper()[start : start + 4] for start in range(0, len(record.id), 4))
        lines = [self.tr("Dấu vân tay: {fingerprint}").format(fingerprint=grouped)]
        lines += [one.sentence for one in story]
        return lines


class RevokeForm(Strip):
    """Why a key is no longer believed, and from which day on."""

    wanted = Signal(object, str, str)
    """Reason, day (ISO) and note."""
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.BAD)
        self._context = context
        self.title = Heading("", 3)
        self.reason = Choice([(one, words.end_reason_word(one)) for one in EndReason])
        self.reason.chosen.connect(lambda _: self._explain())
        self.meaning = Sentence()
        self.day = DateField(name=self.tr("Từ ngày"), whole=True, today=context.today)
        self.note = LineField()
        self.complaint = Sentence("", Tone.BAD)
        form = Form()
        form.add(self.tr("Lý do"), self.reason)
        form.add(self.tr("Từ ngày"), self.day)
        form.add(self.tr("Ghi rõ thêm"), self.note, self.tr("Ai báo, báo lúc nào, bằng cách nào."))
        go, stop = Button(self.tr("Thu hồi…"), self._go), Button(self.tr("Thôi"), self.closed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.4), theme.em(0.6), theme.em(0.5))
        for part in (self.title, form, self.meaning, self.complaint, Flow(go, stop)):
            column.addWidget(part)
        self.hide()

    def begin(self, record: KeyRecord) -> None:
        """Ask about a key."""
        said = self.tr("Thu hồi khóa của đồng chí {holder}").format(holder=record.holder)
        self.title.setText(said)
        self.reason.set_value_quietly(EndReason.CESSATION)
        self.day.set_value_quietly(self._context.today().isoformat(), force=True)
        self.note.set_text_quietly("", force=True)
        self.complaint.hide()
        self._explain()
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        reason = self.reason.value()
        self.meaning.setText(words.end_reason_meaning(reason) if isinstance(reason, EndReason) else "")

    def _go(self) -> None:
        self.note.commit()
        day = self.day.value()
        if not isinstance(day, str) or not day or not is_whole(day):
            self.complaint.setText(self.tr("⚠ Ghi ngày đầy đủ."))
            self.complaint.show()
            self.day.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wanted.emit(self.reason.value(), day, self.note.value())


class UnitView(QWidget):
    """The branch in front."""

    done = Signal(str)
    troubled = Signal(object)
    key_wanted = Signal()
    """The office key has to be opened first."""

    def __init__(self, context: Context, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ask = context, ask
        self._facts: UnitFacts | None = None
        self._revoking: KeyRecord | None = None
        self.title = Heading("", 2)
        self.about = Hint()
        self.form = RevokeForm(context)
        self.form.wanted.connect(self._ask_revocation)
        self.form.closed.connect(self._end_revocation)
        self.none = Sentence("", Tone.WARN)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(theme.em(0.4))
        self._past = QVBoxLayout()
        self._past.setSpacing(theme.em(0.4))
        past = QWidget()
        past.setLayout(self._past)
        self._past.setContentsMargins(0, 0, 0, 0)
        self.past = Section(self.tr("Khóa đã thay, đã thu hồi, đã từ chối"), unfolded=False)
        self.past.add(past)
        self.cards: list[KeyCardView] = []
        self.name = LineField()
        self.note = TextField(lines=2)
        self.end_day = DateField(name=self.tr("Thôi nộp từ ngày"), whole=True, today=context.today)
        self.prompts = PromptForm(context)
        self.prompts.done.connect(self.done)
        self.prompts.troubled.connect(self.troubled)
        self.prompts.key_wanted.connect(self.key_wanted)
        self.prompting = Section(self.tr("Gợi ý kiểm điểm cho chi bộ"), unfolded=False)
        self.prompting.add(self.prompts)
        self._sent = QVBoxLayout()
        self._sent.setSpacing(theme.em(0.1))
        sent = QWidget()
        sent.setLayout(self._sent)
        self._sent.setContentsMargins(0, 0, 0, 0)
        self.sent = Section(self.tr("Biên nhận, gợi ý đã ký cho chi bộ"), unfolded=False)
        self.sent.add(sent)
        self.manage = Section(self.tr("Sửa tên, ghi chú, ngừng nộp"), unfolded=False)
        self.manage.add(self._managing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.5))
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.form)
        column.addWidget(self.none)
        column.addLayout(self._keys)
        column.addWidget(self.past)
        column.addWidget(self.sent)
        column.addWidget(self.prompting)
        column.addWidget(self.manage)

    def _managing(self) -> QWidget:
        form = Form()
        form.add(self.tr("Tên chi bộ"), self.name)
        form.add(self.tr("Ghi chú"), self.note)
        form.add_wide(Flow(Button(self.tr("Lưu tên và ghi chú"), self._save)))
        heed = self.tr("Khi chi bộ giải thể, sáp nhập: khóa của chi bộ thôi được tin từ ngày này.")
        form.add(self.tr("Thôi nộp từ ngày"), self.end_day, heed)
        self.end_button = Button(self.tr("Thôi nhận gói của chi bộ này…"), self._ask_end)
        form.add_wide(Flow(self.end_button))
        return form

    def show_unit(self, facts: UnitFacts) -> None:
        """Show a branch."""
        unit = facts.line.unit
        if self._facts is None or self._facts.line.unit.id != unit.id:
            self.form.hide()
            self._revoking = None
            self.name.set_text_quietly(unit.name, force=True)
            self.note.set_text_quietly(unit.note, force=True)
            self.end_day.set_value_quietly("", force=True)
        self._facts = facts
        self.title.setText(unit.name)
        self.prompts.show_unit(unit.name)
        self.prompting.setVisible(not unit.until)
        self.about.setText("\n".join(self._about(facts.line)))
        self._fill(facts)

    def focus_first(self) -> None:
        """Go to the first key's story, or to what can be managed."""
        target = self.cards[0].more.button if self.cards else self.manage.head
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent_line(self, unit: str, one: "PacketLine") -> QWidget:
        """Say what was sealed and when it was written; the way to write it once more."""
        written = words.moment_of(one.written_at)
        at = self.tr("ghi ra USB lúc {at}").format(at=written)
        said = self.tr("{what} số {number}: {state}").format(
            what=packet_kind_word(one.kind),
            number=f"{one.sequence:04d}",
            state=at if written else self.tr("chưa ghi ra USB"),
        )
        again = LinkButton(self.tr("Ghi lại ra USB…") if written else self.tr("Ghi ra USB…"))
        again.setAccessibleName(f"{again.text()} {said}")
        again.clicked.connect(lambda: self._context.go("receiving", f"again:{one.id}|{unit}"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Sentence(said))
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _fill(self, facts: UnitFacts) -> None:
        for layout in (self._keys, self._past, self._sent):
            while layout.count():
                item = layout.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        for packet in facts.returns:
            self._sent.addWidget(self._sent_line(facts.line.unit.name, packet))
        self.sent.setVisible(bool(facts.returns))
        count = len(facts.returns)
        self.sent.head.set_text(self.tr("Biên nhận, gợi ý đã ký cho chi bộ ({count})").format(count=count))
        self.cards = []
        believed = [one for one in facts.keys if one.state is KeyState.ENROLLED]
        others = [one for one in facts.keys if one.state is not KeyState.ENROLLED]
        for layout, records in ((self._keys, believed), (self._past, others)):
            for one in records:
                card = KeyCardView(one, tuple(facts.histories.get(one.id, ())), self._begin_revocation)
                self.cards.append(card)
                layout.addWidget(card)
        nobody = self.tr("⚠ Chưa có khóa nào được ghi nhận: gói của chi bộ này chưa nhận được.")
        missing = words.roles_missing(believed)
        self.none.setText(nobody if not believed else f"⚠ {missing}" if missing else "")
        self.none.setVisible(bool(self.none.text()) and not facts.line.unit.until)
        self.past.setVisible(bool(others))
        self.past.head.set_text(
            self.tr("Khóa đã thay, đã thu hồi, đã từ chối ({count})").format(count=len(others))
        )

    def _about(self, line: "UnitLine") -> list[str]:
        unit = line.unit
        lines = []
        if unit.until:
            lines.append(self.tr("Thôi nộp từ ngày {day}.").format(day=words.day_of(unit.until)))
        if line.last is not None:
            lines.append(
                self.tr("Gói mới nhất đã nhận: {what}, số {number}, ngày {day}.").format(
                    what=words.content_words(line.last),
                    number=words.number_words(line.last),
                    day=words.day_of(line.last.decided),
                )
            )
        if line.waiting:
            lines.append(self.tr("Đang chờ xử lý: {count}.").format(count=line.waiting))
        if unit.note:
            lines.append(unit.note)
        return lines

    # -- withdrawing a key ------------------------------------------------------------------------------

    def _begin_revocation(self, record: KeyRecord) -> None:
        self._revoking = record
        self.form.begin(record)

    def _end_revocation(self) -> None:
        self._revoking = None
        self.form.hide()
        self.focus_first()

    def _ask_revocation(self, reason: EndReason, day: str, note: str) -> None:
        record = self._revoking
        if record is None:
            return
        self._ask(
            self.tr("Thu hồi khóa của đồng chí {holder}? Việc này không hủy lại được.").format(
                holder=record.holder
            ),
            self.tr("Thu hồi khóa"),
            lambda: self._revoke(record, reason, day, note),
            safe=words.end_reason_meaning(reason),
        )

    def _revoke(self, record: KeyRecord, reason: EndReason, day: str, note: str) -> None:
        now = self._context.now()
        root = open_of(office_ring(self._context), ISSUER)
        chosen = date.fromisoformat(day)
        since = None if chosen == now.date() else datetime.combine(chosen, time(), now.tzinfo)
        self._context.write(
            lambda desk: _revoke(desk, record.id, reason, since, note, root), self._revoked, self._failed
        )

    def _revoked(self, _changed: "Changed") -> None:
        record = self._revoking
        self._end_revocation()
        if record is not None:
            self.done.emit(self.tr("Đã thu hồi khóa của đồng chí {holder}.").format(holder=record.holder))

    # -- the branch itself ------------------------------------------------------------------------------

    def _save(self) -> None:
        if self._facts is None:
            return
        self.name.commit()
        self.note.commit()
        unit = msgspec.structs.replace(
            self._facts.line.unit, name=self.name.value(), note=self.note.value()
        )
        self._context.write(lambda desk: _save(desk, unit), self._saved, self._failed)

    def _saved(self, made: "tuple[Changed, Unit]") -> None:
        self.done.emit(self.tr("Đã lưu “{name}”.").format(name=made[1].name))

    def _ask_end(self) -> None:
        day = self.end_day.value()
        if self._facts is None or not isinstance(day, str) or not day or not is_whole(day):
            self.end_day.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        unit, on = self._facts.line.unit, date.fromisoformat(day)
        self._ask(
            self.tr("Thôi nhận gói của “{name}” từ ngày {day}?").format(
                name=unit.name, day=words.day_of(day)
            ),
            self.tr("Thôi nhận gói, kết thúc các khóa"),
            lambda: self._context.write(
                lambda desk: _end(desk, unit.id, on), lambda _: self._ended(unit.name), self._failed
            ),
            safe=self.tr("Gói và biên nhận cũ vẫn giữ nguyên trong sổ."),
        )

    def _ended(self, name: str) -> None:
        self.done.emit(self.tr("Đã ghi: “{name}” ngừng nộp.").format(name=name))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self._context.fail(error)


def _revoke(
    desk: Desk,
    fingerprint: str,
    reason: EndReason,
    since: datetime | None,
    note: str,
    root: "SigningKey | None",
) -> "Changed":
    from desktop.services.committee import enrolling

    return enrolling.revoke(desk, fingerprint, reason=reason, since=since, note=note, root=root)


def _save(desk: Desk, unit: "Unit") -> "tuple[Changed, Unit]":
    from desktop.services.committee import units

    return units.save_unit(desk, unit)


def _end(desk: Desk, unit_id: str, on: date) -> "Changed":
    from desktop.services.committee import units

    return units.end_unit(desk, unit_id, on)
