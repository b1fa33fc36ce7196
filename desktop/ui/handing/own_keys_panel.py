"""The branch's own keys: the list, what the next step with each is, and its card on paper and on a stick."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.committee.records import EndReason, KeyState
from desktop.errors import Trouble
from desktop.services import own_keys
from desktop.services.own_keys import MadeCard, OwnKey
from desktop.ui import theme
from desktop.ui.committee import words
from desktop.ui.committee.sticks import StickChooser
from desktop.ui.context import Context
from desktop.ui.handing.card_form import CardForm
from desktop.ui.handing.keys import KeyPanel, PasswordLine, PathLine
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.sight import bring_into_sight
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.section import Section
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Sentence
from desktop.ui.printing import print_pdf, save_paper
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

ROWS = 4
ENDED = (KeyState.REPLACED, KeyState.REVOKED)


class OwnKeysPanel(QWidget):
    """Keys of the branch with their state; below, the card of a key that is open."""

    told = Signal(str, str)
    """What was done, and what to do next."""
    troubled = Signal(object)
    asked = Signal()

    def __init__(self, context: Context, ring: KeyRing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = ""
        self.next = Sentence(bold=True)
        self.table = self._table()
        self.details = Sentence()
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.print_button = Button(self.tr("In thẻ…"), self.print_card, shortcut="Ctrl+P")
        self.save_button = Button(self.tr("Lưu thẻ PDF…"), self.save_card, shortcut="Ctrl+S")
        self.stick_button = Button(self.tr("Ghi thẻ ra USB…"), self.begin_writing)
        self.install_button = Button(self.tr("Cài chứng thư được cấp…"), self.begin_install)
        self.end_button = Button(self.tr("Thôi dùng khóa…"), self.begin_end)
        self.reason = Sentence("", Tone.BAD)
        self.sticks = StickChooser(context, "key-card-sticks")
        self.write_button = Button(self.tr("Ghi thẻ ra đây"), self.write_card)
        self.writing, self.ending, self.installing = self._writing(), self._ending(), self._installing()
        self.form = CardForm(context, ring)
        self.form_fold = Section(self.tr("Lập thẻ khóa"))
        self.form_fold.add(self.form)
        self.keys = KeyPanel(context, ring, reads=True)
        self.keys_fold = Section(self.tr("Khóa đang mở"))
        self.keys_fold.add(self.keys)
        self._lay_out()
        self._connect()
        self._chosen(None)

    def _table(self) -> Table:
        table = Table(
            [
                Field(self.tr("Người giữ"), lambda one: one.record.holder),
                Field(
                    self.tr("Trạng thái"),
                    lambda one: words.key_state_word(one.record),
                    width=17,
                    tone=lambda one: words.KEY_TONES[one.record.state],
                ),
                Field(self.tr("Hết hạn"), _day, width=11, tone=_end_tone),
            ],
            name=self.tr("Khóa của chi bộ"),
            key=lambda one: one.record.id,
        )
        table.moved.connect(self._chosen)
        return table

    def _writing(self) -> Form:
        form = Form()
        form.add_wide(self.sticks)
        form.add_wide(Flow(self.write_button, Button(self.tr("Thôi"), self._fold_up)))
        return form

    def _ending(self) -> Form:
        self.end_reason = Choice(
            [(one, words.end_reason_word(one)) for one in (EndReason.COMPROMISED, EndReason.CESSATION)]
        )
        self.end_note = TextField(lines=2)
        form = Form()
        form.add(self.tr("Lý do không còn dùng"), self.end_reason)
        form.add(self.tr("Sự việc"), self.end_note, self.tr("ghi ngắn gọn, có ngày; được lưu vào nhật ký"))
        go = Button(self.tr("Ghi là khóa không còn dùng"), self.end_key)
        form.add_wide(Flow(go, Button(self.tr("Thôi"), self._fold_up)))
        return form

    def _installing(self) -> Form:
        kinds = self.tr("Tệp khóa (*.p12 *.pfx)")
        self.key_file = PathLine(self.tr("Chọn tệp khóa"), kinds, new=False)
        self.password = PasswordLine()
        self.password.returnPressed.connect(self.install)
        form = Form()
        form.add(self.tr("Tệp khóa đã xin cấp chứng thư"), self.key_file)
        form.add(self.tr("Mật khẩu của khóa"), self.password)
        go = Button(self.tr("Cài vào tệp khóa mới"), self.install)
        form.add_wide(Flow(go, Button(self.tr("Thôi"), self._fold_up)))
        return form

    def _lay_out(self) -> None:
        self.buttons = Flow(
            self.print_button, self.save_button, self.stick_button, self.install_button, self.end_button
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap())
        for part in (
            Heading(self.tr("Khóa của chi bộ"), 2), self.next, self.table, self.details, self.buttons,
            self.writing, self.ending, self.installing, self.reason, self.form_fold, self.keys_fold,
        ):  # fmt: skip
            column.addWidget(part)
        for part in (self.writing, self.ending, self.installing, self.reason):
            part.hide()

    def _connect(self) -> None:
        self.form.made.connect(self._card_made)
        self.form.asked.connect(self.asked)
        self.keys.asked.connect(self.asked)
        self.keys.opened.connect(self.form.focus_first)
        self.sticks.changed.connect(lambda: self.write_button.setEnabled(self.sticks.place() is not None))

    def read(self) -> None:
        """Read the keys."""
        self._context.read(own_keys.keys, self._show, key="own-keys")

    def prepare(self) -> None:
        """Fill in where a key was last found."""
        self.keys.prepare()

    def focus_first(self) -> None:
        """The list; where it is empty, the card of an open key, or the way to open one."""
        if self.table.records.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form.has_keys():
            self.form.focus_first()
        else:
            self.keys.to_open.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_keys(self) -> None:
        """The way to open a key."""
        self.keys_fold.unfold()
        self.keys.to_open.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_card(self) -> None:
        """Print the card of the chosen key."""
        self._with_card(lambda made: print_pdf(self._context, self, made.paper.title, made.paper.pdf))

    def save_card(self) -> None:
        """Save the printed sheet as a PDF."""
        self._with_card(lambda made: save_paper(self._context, self, made.paper_name, made.paper.pdf))

    def begin_writing(self) -> None:
        """Ask where the card goes."""
        self._fold()
        self.writing.show()
        self.sticks.focus_first()

    def write_card(self) -> None:
        """Write the card's file to the chosen stick."""
        one, place = self.table.current(), self.sticks.place()
        if one is None or place is None:
            return
        identifier, folder = one.record.id, Path(place.path)
        self.setEnabled(False)
        self._context.write(
            lambda desk: own_keys.write_card(desk, identifier, folder), self._written, self._failed
        )

    def begin_end(self) -> None:
        """Ask why the key is no longer used."""
        self._fold()
        self.ending.show()
        self.end_reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_key(self) -> None:
        """Write down that the key is no longer used."""
        one = self.table.current()
        reason = self.end_reason.value()
        if one is None or not isinstance(reason, EndReason):
            return
        identifier, note = one.record.id, self.end_note.toPlainText()
        self._context.write(
            lambda desk: own_keys.end(desk, identifier, reason, note), self._ended, self._failed
        )

    def begin_install(self) -> None:
        """Ask for the file of the key that the certificate was issued for."""
        one = self.table.current()
        self._fold()
        self.installing.show()
        if one is not None and one.record.place:
            self.key_file.set_path(one.record.place)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def install(self) -> None:
        """Put the issued certificate beside its private key, in a new file."""
        one, path, password = self.table.current(), self.key_file.path(), self.password.text()
        if one is None or not one.issued or path is None:
            return
        issued = one.issued
        self._context.write(
            lambda desk: own_keys.install(desk, issued, path, password), self._installed, self._failed
        )

    # ------------------------------------------------------------------------------------ what arrives
    def _show(self, keys: tuple[OwnKey, ...]) -> None:
        self.table.set_rows(keys)
        self.table.setVisible(bool(keys))
        self.table.setFixedHeight(theme.em(1.9 * (min(len(keys), ROWS) + 1) + 0.2))
        self.form.show_listed(keys)
        self.next.setText(self._next_step(keys))
        wanted, self._wanted = self._wanted, ""
        if not (wanted and self.table.select(wanted)) and keys and self.table.current() is None:
            self.table.select_row(0)
        self._chosen(self.table.current())

    def _next_step(self, keys: tuple[OwnKey, ...]) -> str:
        used = [one for one in keys if one.record.state not in ENDED]
        waiting = [one for one in used if one.record.state is KeyState.WAITING]
        refused = [one for one in used if one.record.state is KeyState.REFUSED]
        ending = [one for one in used if one.ends_soon or one.is_expired]
        if refused:
            return self.tr(
                "Đảng ủy đã từ chối thẻ khóa của đồng chí {name}: xem lý do, lập thẻ khác."
            ).format(name=refused[0].record.holder)
        if waiting:
            words_ = self.tr(
                "Thẻ khóa của đồng chí {name} chờ đảng ủy ghi nhận: in, ký, nộp cùng tệp thẻ trên USB."
            )
            return words_.format(name=waiting[0].record.holder)
        if ending:
            return self.tr("Khóa của đồng chí {name} sắp hết hạn: tạo khóa mới, rồi lập thẻ gia hạn.").format(
                name=ending[0].record.holder
            )
        if not used:
            return self.tr("Mở khóa ký của đồng chí, rồi lập thẻ khóa để đảng ủy ghi nhận.")
        return self.tr("Các khóa trong danh sách đều đã được đảng ủy ghi nhận.")

    def _chosen(self, one: OwnKey | None) -> None:
        has_card = one is not None and bool(one.record.card)
        self._fold()
        self.buttons.setVisible(one is not None)
        self.details.setVisible(one is not None)
        for button in (self.print_button, self.save_button, self.stick_button):
            button.setVisible(has_card)
        self.end_button.setVisible(one is not None and one.record.state not in ENDED)
        self.install_button.setVisible(one is not None and bool(one.issued) and one.record.state not in ENDED)
        if one is not None:
            self.details.setText(self._details(one))

    def _details(self, one: OwnKey) -> str:
        record = one.record
        lines = [
            self.tr("Ký với tư cách: {roles}").format(roles=words.roles_words(record.roles)),
            self.tr("Dấu vân tay: {fingerprint}").format(fingerprint=one.facts.fingerprint_words),
        ]
        if one.asked_at:
            lines.append(
                self.tr("Thẻ lập {at}: {purpose}").format(
                    at=words.moment_of(one.asked_at), purpose=words.purpose_word(one.purpose)
                )
            )
        if record.since:
            by = self.tr("Đảng ủy ghi nhận {at}").format(at=words.moment_of(record.since))
            lines.append(f"{by} ({record.confirmed_by})" if record.confirmed_by else by)
        if record.until:
            lines.append(self.tr("Thôi dùng từ {at}").format(at=words.moment_of(record.until)))
        if record.end_reason is not None:
            lines.append(words.end_reason_word(record.end_reason))
        if record.end_note:
            lines.append(self.tr("Lý do: {note}").format(note=record.end_note))
        if record.place:
            lines.append(self.tr("Nơi cất: {place}").format(place=record.place))
        return "\n".join(lines)

    def _card_made(self, fingerprint: str) -> None:
        self._wanted = fingerprint
        self.read()
        self.told.emit(
            self.tr("Đã lập thẻ khóa."),
            self.tr(
                "In thẻ để người giữ khóa và chi bộ ký; ghi tệp thẻ ra USB; nộp cả hai cho văn thư đảng ủy."
            ),
        )
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, path: Path) -> None:
        self.setEnabled(True)
        self._fold_up()
        secret = path.suffix == ".p7m"
        self.told.emit(
            self.tr("Đã ghi và kiểm tra xong tệp thẻ “{name}”. Có thể rút USB.").format(name=path.name),
            self.tr("Tệp đã mã hóa cho đảng ủy. Nộp cùng thẻ giấy đã ký.")
            if secret
            else self.tr("Nộp cùng thẻ giấy đã ký."),
        )

    def _ended(self, _changed: "Changed") -> None:
        self._fold_up()
        self.end_note.set_text_quietly("", force=True)
        self.told.emit(
            self.tr("Đã ghi là khóa không còn dùng."),
            self.tr("Báo ngay cho đảng ủy để đảng ủy thu hồi; muốn ký tiếp thì tạo khóa mới và lập thẻ."),
        )

    def _installed(self, path: Path) -> None:
        self.password.clear()
        self._fold_up()
        self.read()
        self.told.emit(
            self.tr("Đã cài chứng thư vào tệp khóa mới “{name}”.").format(name=path.name),
            self.tr("Từ nay mở tệp này để ký; mật khẩu như cũ. Tệp cũ còn nguyên."),
        )

    def _with_card(self, then: Callable[[MadeCard], object]) -> None:
        one = self.table.current()
        if one is None or not one.record.card:
            return
        identifier = one.record.id
        self._context.read(
            lambda desk: own_keys.card_again(desk, identifier),
            partial(self._hand_out, then),
            self._failed,
            key="own-key-card",
        )

    def _hand_out(self, then: Callable[[MadeCard], object], made: MadeCard) -> None:
        then(made)

    def _failed(self, error: BaseException) -> None:
        self.setEnabled(True)
        if isinstance(error, Trouble):
            if self.writing.isVisible():
                self.write_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reason.setText(f"⚠ {error.message}")
            self.reason.show()
            bring_into_sight(self.reason)
        else:
            self._context.fail(error)

    def _fold_up(self) -> None:
        """Close what was asked; the focus goes back to the key it was about."""
        self._fold()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        for part in (self.writing, self.ending, self.installing, self.reason):
            part.hide()


def _day(one: OwnKey) -> str:
    return short(one.facts.valid_until.astimezone().date())


def _end_tone(one: OwnKey) -> Tone:
    return Tone.BAD if one.is_expired else Tone.WARN if one.ends_soon else Tone.PLAIN
