"""Opening a key on a token: found in the background, chosen by name, its PIN's state told before the PIN."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Ticket
from desktop.services import facts, tokens
from desktop.services.desk import Desk
from desktop.services.tokens import Purpose, TokenChoice
from desktop.signing.records import VIETNAM
from desktop.signing.tokens.records import Found, PinState, pin_sentence
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

MODULES = "token_modules"
"""Setting: drivers a person has named, since they lie where nobody puts them."""
MOST_ROWS = 4
"""Certificates shown without scrolling."""
_NO_TRY = (PinState.LOCKED, PinState.NOT_SET)


class TokenForm(QWidget):
    """Looks for tokens, offers their certificates, and opens the chosen one; never waits itself."""

    asked = Signal()
    """A PIN is being tried: what was said before is over."""
    opened = Signal(object, str)
    """A `SigningKey` and its token's name."""
    closed = Signal()
    """The person wants no token after all."""
    grew = Signal()
    """There is more to see than before."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, purpose: Purpose = "sign") -> None:
        super().__init__(parent)
        self._context, self._purpose = context, purpose
        self._ticket: Ticket | None = None
        self._offered: tuple[TokenChoice, ...] = ()
        self.state = Hint()
        self.stop = Button(self.tr("Thôi tìm"), self._cancel)
        self.notes = Sentence("", Tone.WARN)
        self.table = self._table()
        self.about = Sentence()
        self.heed = Sentence("", Tone.WARN, bold=True)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhLatinOnly)
        self.pin.setMinimumHeight(theme.em(1.8))
        self.pin.returnPressed.connect(self._entered)
        self.form = Form()
        self.form.add(self.tr("Mã PIN của token"), self.pin, self.tr("không phải mật khẩu kho; gõ không dấu"))
        self.keypad = Hint(self.tr("Token này có bàn phím riêng: bấm nút rồi gõ mã PIN trên thiết bị."))
        self.reason = Sentence("", Tone.BAD)
        self.go = Button(self.tr("Mở token"), self.open)
        self.again = Button(self.tr("Tìm lại"), self.look)
        self.named = Button(self.tr("Chọn tệp trình điều khiển…"), self._name_module)
        self.quit = Button(self.tr("Thôi"), self._quit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        seen: tuple[QWidget, ...] = (self.state, Flow(self.stop), self.notes, self.table, self.about)
        asked: tuple[QWidget, ...] = (self.reason, self.heed, self.form, self.keypad)
        for part in (*seen, *asked, Flow(self.go, self.again, self.named, self.quit)):
            column.addWidget(part)
        self._show_state("")
        self._show_choice(None)

    def _table(self) -> Table:
        def tone(choice: TokenChoice) -> Tone:
            return Tone.QUIET if choice.refused else Tone.PLAIN

        def name(choice: TokenChoice) -> str:
            return ("✗ " if choice.refused else "") + choice.certificate.facts.name

        def tip(choice: TokenChoice) -> str:
            return choice.refused or self._words(choice)

        table = Table(
            [
                Field(self.tr("Họ và tên"), name, tone=tone, tip=tip),
                Field(self.tr("Nơi cấp"), self._issuer, tone=tone, tip=tip),
                Field(self.tr("Hết hạn"), _until, width=10, tone=tone, tip=tip),
                Field(self.tr("Token"), lambda one: one.token.name, tone=tone, tip=tip),
            ],
            name=self.tr("Chứng thư trên token"),
            key=_key,
        )
        table.moved.connect(self._show_choice)
        table.opened.connect(lambda _: self.pin.setFocus(Qt.FocusReason.OtherFocusReason))
        return table

    def look(self) -> None:
        """Look for tokens through every driver on this computer."""
        self._complain("")
        self._offer(())
        self.notes.hide()
        self._show_state(self.tr("Đang tìm token…"))
        self._ticket = self._context.long_read(
            partial(_found, self._purpose), self._show_found, self._failed, key="handing-tokens"
        )
        self._ticket.progressed.connect(self._show_progress)

    def open(self) -> None:
        """Try the PIN on the chosen token."""
        choice = self.table.current()
        if not isinstance(choice, TokenChoice) or not self.go.isEnabled():
            return
        pin, now, purpose = self.pin.text(), self._context.now(), self._purpose
        last_try = choice.token.pin is PinState.LAST_TRY
        self.pin.clear()
        self.asked.emit()
        self._complain("")
        self._show_state(self.tr("Đang mở token…"))

        def work(_desk: Desk, ticket: Ticket) -> "SigningKey":
            return tokens.open_choice(
                choice, pin, now, purpose=purpose, last_try=last_try, cancelled=lambda: ticket.cancelled
            )

        name = choice.token.name
        self._ticket = self._context.long_read(
            work, partial(self._got, name), partial(self._not_opened, choice), key="handing-tokens"
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no PIN in a field nobody sees."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.pin.clear()

    def focus_first(self) -> None:
        """Put the focus on the PIN, or on what there is to choose from."""
        if self.pin.isVisible() and self.pin.isEnabled():
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.stop if self.stop.isVisible() else self.again).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Stop what is under way and forget what was typed."""
        self.pin.clear()
        self._complain("")
        if self._ticket is not None:
            self._ticket.cancel()

    def _show_found(self, found: tuple[Found, tuple[TokenChoice, ...]]) -> None:
        self._ticket = None
        seen, offered = found
        self._show_state("")
        self._offer(offered)
        notes = [one.message for one in seen.failures]
        bare = [token.name for token in seen.tokens if token.bare_keys and not token.certificates]
        notes += [
            self.tr("Token “{name}” có khóa nhưng không có chứng thư.").format(name=name) for name in bare
        ]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        if not offered:
            try:
                seen.check()
                self._complain(self.tr("Trên token đang cắm không có chứng thư nào của cá nhân."))
            except Trouble as trouble:
                self.notes.hide()
                self._complain(trouble.message)
        self.focus_first()
        self.grew.emit()

    def _offer(self, offered: tuple[TokenChoice, ...]) -> None:
        chosen = self.table.current()
        self._offered = offered
        self.table.set_rows(offered)
        self.table.setVisible(bool(offered))
        head = self.table.horizontalHeader().sizeHint().height()
        rows = min(max(1, len(offered)), MOST_ROWS) * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + rows + 2 * self.table.frameWidth())
        if offered and chosen is None:
            self.table.select_row(0)
        self._show_choice(self.table.current())

    def _show_choice(self, choice: Any) -> None:  # noqa: ANN401  a record of the table, or None
        shown = isinstance(choice, TokenChoice)
        token = choice.token if shown else None
        usable = shown and not choice.refused and choice.token.pin not in _NO_TRY
        self.about.setText(self._told(choice) if shown else "")
        self.about.setVisible(shown)
        self.about.set_tone(Tone.BAD if shown and choice.refused else Tone.PLAIN)
        heed = pin_sentence(token.pin) if token is not None and not choice.refused else ""
        self.heed.setText(f"⚠ {heed}" if heed else "")
        self.heed.setVisible(bool(heed))
        grave = token is not None and token.pin in (PinState.LAST_TRY, *_NO_TRY)
        self.heed.set_tone(Tone.BAD if grave else Tone.WARN)
        by_pad = token is not None and token.keypad
        needs_pin = token is not None and token.needs_pin and not by_pad
        self.form.setVisible(usable and needs_pin)
        self.keypad.setVisible(usable and by_pad)
        self.go.setVisible(usable)
        last = token is not None and token.pin is PinState.LAST_TRY
        self.go.set_text(self.tr("Thử mã PIN lần cuối") if last else self.tr("Mở token"))

    def _told(self, choice: TokenChoice) -> str:
        return f"✗ {choice.refused}" if choice.refused else self._words(choice)

    def _words(self, choice: TokenChoice) -> str:
        says, token = choice.certificate.facts, choice.token
        made = " ".join(part for part in (token.maker, token.model) if part)
        lines = [
            self.tr("Đồng chí {name}").format(name=says.name) + (f", {says.unit}" if says.unit else ""),
            self.tr("Nơi cấp: {issuer} · Hết hạn: {until}").format(
                issuer=self._issuer(choice), until=_until(choice)
            ),
            self.tr("Token: {name} ({made}, số {serial})").format(
                name=token.name, made=made, serial=token.serial
            ),
        ]
        return "\n".join(lines)

    def _issuer(self, choice: TokenChoice) -> str:
        says = choice.certificate.facts
        return self.tr("tự cấp (phần mềm)") if says.self_issued else says.issuer

    def _entered(self) -> None:
        """Enter tries the PIN; the last try is spent by its own button only."""
        choice = self.table.current()
        if isinstance(choice, TokenChoice) and choice.token.pin is PinState.LAST_TRY:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open()

    def _got(self, name: str, key: "SigningKey") -> None:
        self._ticket = None
        self._show_state("")
        self.opened.emit(key, name)

    def _not_opened(self, choice: TokenChoice, error: BaseException) -> None:
        """Say why; how the PIN stands now is shown before the next try."""
        self._failed(error)
        code = getattr(error, "code", "")
        now = {"token-pin-locked": PinState.LOCKED, "token-last-try": PinState.LAST_TRY}.get(code)
        if code == "token-wrong-pin":
            now = PinState(str(getattr(error, "facts", {})["pin"]))
        if now is not None and isinstance(error, Trouble):
            self._restate(choice, now)
            self._complain(
                f"{error.what} {error.safe}"
            )  # what to do stands below it, where the PIN is asked for
        if code == "token-removed":
            self._offer(())
        self.focus_first()

    def _restate(self, tried: TokenChoice, now: PinState) -> None:
        """Show the same certificates, their token with another state of its PIN."""
        token = tried.token
        self._offer(
            tuple(
                replace(one, token=replace(one.token, pin=now)) if one.token == token else one
                for one in self._offered
            )
        )

    def _failed(self, error: BaseException) -> None:
        self._ticket = None
        self._show_state("")
        if isinstance(error, Trouble):
            self._complain(error.message)
        elif isinstance(error, Cancelled):
            self.state.setText(self.tr("Đã thôi tìm. Token còn nguyên."))
            self.state.show()
        else:
            self._context.fail(error)

    def _show_progress(self, done: int, total: int) -> None:
        if self._ticket is not None and total:
            words = self.tr("Đang tìm token… ({done}/{total} trình điều khiển đã trả lời)")
            self._show_state(words.format(done=done, total=total))

    def _show_state(self, words: str) -> None:
        """Say what is under way; empty: nothing is."""
        busy = bool(words)
        self.state.setText(words)
        self.state.setVisible(busy)
        self.stop.setVisible(busy)
        for part in (self.table, self.form, self.go, self.again, self.named):
            part.setEnabled(not busy)

    def _complain(self, sentence: str) -> None:
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _quit(self) -> None:
        self.leave()
        self.closed.emit()

    def _name_module(self) -> None:
        title = self.tr("Chọn tệp trình điều khiển PKCS#11 của nhà cung cấp token")
        kinds = self.tr("Trình điều khiển (*.dll *.so)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self._context.write(lambda desk: _named(desk, name), lambda _: self.look())


def _key(choice: TokenChoice) -> tuple[str, str, str]:
    return (str(choice.token.module.path), choice.token.serial, choice.fingerprint)


def _until(choice: TokenChoice) -> str:
    return short(choice.certificate.facts.valid_until.astimezone(VIETNAM).date())


def _found(purpose: Purpose, desk: Desk, ticket: Ticket) -> tuple[Found, tuple[TokenChoice, ...]]:
    named = [Path(str(path)) for path in facts.setting(desk, MODULES, [])]
    seen = tokens.find(modules=named, progress=ticket.progress, cancelled=lambda: ticket.cancelled)
    return seen, tokens.choices(seen.tokens, desk.clock.now(), purpose)


def _named(desk: Desk, path: str) -> None:
    known = [str(one) for one in facts.setting(desk, MODULES, []) if str(one) != path]
    facts.set_setting(desk, MODULES, [path, *known][:4])
