"""The branch's side of its committee: whose key it is, and what came back on a stick."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.committee.records import Compared, EndReason, Receipt
from desktop.errors import Refused, Trouble
from desktop.packets.messages.records import COMMITTEE_CARD, KEY_CARD, PROMPT
from desktop.services import committee_link, returned
from desktop.services.checking import packets_in
from desktop.services.committee_link import CardRead, Link
from desktop.services.desk import Desk
from desktop.services.returned import Arrival, Taken
from desktop.ui import theme
from desktop.ui.checking.dropping import DropTarget, ask_files, ask_folder
from desktop.ui.checking.secrets import SecretForm
from desktop.ui.committee import words
from desktop.ui.committee.fingerprints import FingerprintBox, Typed, monospace
from desktop.ui.context import Context
from desktop.ui.handing.arrivals import ArrivalView
from desktop.ui.handing.receipts import receipts_table
from desktop.ui.handing.ring import KeyRing
from desktop.ui.handing.sight import bring_into_sight, let_grow
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import Choice, TextField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Form
from desktop.ui.kit.section import Section
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed

ROWS = 5
KEYED = ".p7m"
"""Suffix of what is encrypted to a key; what a password opens has another."""
KINDS = "*.asice *.p7m *.scbgoi"
"""Files that may hold a card, receipts or prompts."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown without any file."""

    link: Link
    receipts: tuple[Receipt, ...]


LOCKED = frozenset({"envelope-closed", "envelope-wrong-password", "envelope-not-for-this-key"})
"""Troubles of an envelope that another password or another open key may heal."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What lay in the files somebody chose."""

    cards: tuple[CardRead, ...] = ()
    arrivals: tuple[Arrival, ...] = ()
    locked: tuple[Path, ...] = ()
    """Envelopes that neither the password nor an open key opened."""
    by_password: bool = False
    """Some of them would open by a password; all others only by a key of the branch."""
    troubles: tuple[str, ...] = ()


class CommitteePanel(DropTarget):
    """The committee's key, the files it sends, the receipts read so far."""

    told = Signal(str, str)
    asked = Signal()
    key_wanted = Signal()
    """What was chosen opens only by a key of the branch."""

    def __init__(self, context: Context, ring: KeyRing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._ring = context, ring
        self._is_locked = False
        """Something chosen waits for its password, or for the key it is encrypted to."""
        self._card: CardRead | None = None
        self._paths: tuple[Path, ...] = ()
        self._tried = False
        self.state = Sentence()
        self.facts = Hint()
        self.open_button = Button(self.tr("Mở tệp đảng ủy gửi…"), self.ask_files, shortcut="Ctrl+O")
        self.stick_button = Button(self.tr("Đọc cả USB…"), self.ask_stick)
        self.secret = SecretForm()
        self.keyed = Sentence("", Tone.WARN, bold=True)
        self.reason = Sentence("", Tone.BAD)
        self.compare = Strip(tone=Tone.ACCENT)
        let_grow(self.compare)
        self.title, self.notes = Heading("", 3), Sentence("", Tone.WARN)
        self.box = FingerprintBox()
        self.typed = TextField(lines=3)
        self.typed.setFont(monospace(self.typed.font(), 1.2))
        self.typed_form = Form()
        self.agrees = Sentence(bold=True)
        self.button = MainButton(self.tr("Ghi nhận khóa của đảng ủy"), self.confirm)
        self.arrivals = QVBoxLayout()
        self.receipts = receipts_table()
        self.no_receipts = Hint(self.tr("Chưa đọc biên nhận nào."))
        self.read_fold = Section(self.tr("Biên nhận đã đọc"))
        self.drop_fold = Section(
            self.tr("Đảng ủy báo khóa của mình bị lộ hoặc không còn dùng"), unfolded=False
        )
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        self.typed_form.add(
            self.tr("Gõ dấu vân tay hoặc các từ in trên thẻ giấy của đảng ủy"),
            self.typed,
            self.tr("đọc từ tờ giấy, không đọc từ màn hình; không cần gõ dấu"),
        )
        inside = QVBoxLayout(self.compare)
        inside.setContentsMargins(theme.em(1), theme.em(0.5), theme.em(0.6), theme.em(0.5))
        self.choices = Flow(self.button, Button(self.tr("Thôi"), self.close_card))
        card: tuple[QWidget, ...] = (
            self.title, self.notes, self.box, self.typed_form, self.agrees, self.choices,
        )  # fmt: skip
        for part in card:
            inside.addWidget(part)
        brought = QWidget()
        brought.setLayout(self.arrivals)
        self.arrivals.setContentsMargins(0, 0, 0, 0)
        self.arrivals.setSpacing(theme.gap())
        self.read_fold.add(self.no_receipts)
        self.read_fold.add(self.receipts)
        self.drop_reason = Choice(
            [(one, words.end_reason_word(one)) for one in (EndReason.COMPROMISED, EndReason.CESSATION)]
        )
        self.drop_note = TextField(lines=2)
        form = Form()
        form.add(self.tr("Lý do"), self.drop_reason)
        form.add(self.tr("Đảng ủy báo thế nào, ngày nào"), self.drop_note)
        form.add_wide(Flow(Button(self.tr("Ngừng tin khóa này"), self.drop)))
        self.drop_fold.add(form)
        hint = Hint(self.tr("Kéo thả tệp hoặc thư mục của USB vào đây cũng được. Tệp không bị sửa gì."))
        parts: tuple[QWidget, ...] = (
            Heading(self.tr("Đảng ủy"), 2), self.state, self.facts,
            Flow(self.open_button, self.stick_button), hint, self.secret, self.keyed, self.reason,
            self.compare, brought, self.read_fold, self.drop_fold,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap())
        for part in parts:
            column.addWidget(part)
        for hidden in (self.keyed, self.reason, self.compare, self.drop_fold):
            hidden.hide()

    def _connect(self) -> None:
        self.typed.textChanged.connect(self._follow_typing)
        self.secret.given.connect(self._try_password)
        self._ring.changed.connect(self._try_keys)

    # ------------------------------------------------------------------------------------ what is asked
    def read(self) -> None:
        """Read what is known of the committee."""
        self._context.read(_standing, self._show, key="committee-link")

    def focus_first(self) -> None:
        """The way to open a file."""
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_files(self) -> None:
        """Ask for files and look at them."""
        kinds = self.tr("Tệp của đảng ủy ({kinds})").format(kinds=KINDS)
        paths = ask_files(self, self.tr("Mở tệp đảng ủy gửi"), kinds)
        if paths:
            self.look(*paths)

    def ask_stick(self) -> None:
        """Ask for a stick's folder and look at everything in it."""
        folder = ask_folder(self, self.tr("Chọn USB hoặc thư mục"))
        if folder is not None:
            self.look(folder)

    def look(self, *paths: Path, password: str = "") -> None:
        """Look at files and folders; nothing is changed by it."""
        self._paths, self._tried = paths, bool(password)
        self.asked.emit()
        self._complain("")
        keys = self._ring.keys
        self._context.read(
            lambda desk: _look(desk, paths, password, keys),
            self._show_found,
            self._failed,
            key="committee-look",
        )

    def confirm(self) -> None:
        """Believe the committee's key from now on."""
        card = self._card
        if card is None or not self.button.isEnabled():
            return
        typed = self.typed.toPlainText().strip()
        is_qr = Typed(typed, card.office.fingerprint_words, card.words).is_qr
        how = Compared.QR if is_qr else Compared.PAPER
        self.button.setEnabled(False)
        self._context.write(
            lambda desk: committee_link.confirm(desk, card, typed, compared=how),
            self._confirmed,
            self._failed,
        )

    def close_card(self) -> None:
        """Leave the card alone."""
        self._card = None
        self.compare.hide()
        self.focus_first()

    def take(self, arrival: Arrival, members: Mapping[str, str]) -> None:
        """Write what a message says into the books."""
        self.asked.emit()
        self._complain("")
        self._context.write(lambda desk: _take(desk, arrival, members), self._took, self._failed)

    def drop(self) -> None:
        """Stop believing the committee's key."""
        reason, note = self.drop_reason.value(), self.drop_note.toPlainText().strip()
        if not isinstance(reason, EndReason):
            return
        if not note:
            self._complain(self.tr("Ghi đảng ủy báo thế nào, ngày nào."))
            self.drop_note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._context.write(
            lambda desk: committee_link.drop_office(desk, reason, note), self._dropped, self._failed
        )

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Look at what was dropped here: something the committee sent."""
        self.look(*paths)

    # ------------------------------------------------------------------------------------ what arrives
    def _show(self, standing: Standing) -> None:
        office, said = standing.link.office, standing.link.facts
        if office is None or said is None:
            self.state.setText(
                self.tr(
                    "Chưa ghi nhận khóa của đảng ủy. Mở tệp thẻ của đảng ủy, so với bản giấy có dấu; từ đó "
                    "gói nộp được mã hóa cho đảng ủy, và biên nhận kiểm tra được."
                )
            )
            self.facts.setText("")
        else:
            known = self.tr("✓ Đã ghi nhận khóa của {name}, {at}.")
            self.state.setText(known.format(name=office.unit, at=words.moment_of(office.since)))
            self.facts.setText("\n".join(self._facts(standing.link)))
        self.facts.setVisible(bool(self.facts.text()))
        self.drop_fold.setVisible(office is not None)
        self.receipts.set_rows(standing.receipts)
        self.receipts.setVisible(bool(standing.receipts))
        self.receipts.setFixedHeight(theme.em(1.9 * (min(len(standing.receipts), ROWS) + 1) + 0.2))
        self.no_receipts.setVisible(not standing.receipts)

    def _facts(self, link: Link) -> list[str]:
        said = link.facts
        if said is None:
            return []
        until = short(said.valid_until.astimezone().date())
        lines = [
            self.tr("Chứng thư: {name}, hết hạn {until}").format(name=said.name, until=until),
            self.tr("Dấu vân tay: {fingerprint}").format(fingerprint=said.fingerprint_words),
        ]
        for one in link.lists:
            known = self.tr("Danh sách thu hồi của {issuer}: lập ngày {day}")
            lines.append(known.format(issuer=one.issuer, day=words.day_of(one.begins)))
        return lines

    def _show_found(self, found: Found) -> None:
        while self.arrivals.count():
            item = self.arrivals.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        views = [ArrivalView(one) for one in found.arrivals]
        for view in views:
            view.wished.connect(self.take)
            self.arrivals.addWidget(view)
            view.show()
        self._is_locked = bool(found.locked)
        self.keyed.setVisible(bool(found.locked) and not found.by_password)
        if found.locked and not found.by_password:
            self.secret.clear()
            self.keyed.setText(self._ask_for_key(len(found.locked)))
            self.key_wanted.emit()
        elif found.locked:
            self.secret.ask(len(found.locked), self._ring.keys, tried=self._tried)
            self.secret.focus_first()
        else:
            self.secret.clear()
        if found.troubles:
            self._complain("\n".join(found.troubles))
        elif not (found.cards or views or found.locked):
            self._complain(self.tr("Không thấy tệp nào của đảng ủy ở đây."))
        if found.cards:
            self._show_card(found.cards[0])
        else:
            self._card = None
            self.compare.hide()
            self._focus_found(views, is_locked=bool(found.locked))

    def _focus_found(self, views: Sequence[ArrivalView], *, is_locked: bool) -> None:
        """Go to the first file that can be taken; where all were, to the receipts read so far."""
        target: QWidget | None = next((view.button for view in views if view.arrival.is_new), None)
        if target is None and views and not is_locked:
            target = self.receipts if self.receipts.isVisible() else self.open_button
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_key(self, count: int) -> str:
        names = ", ".join(key.name for key in self._ring.keys)
        if names:
            return self.tr(
                "{count} tệp của đảng ủy được mã hóa cho khóa khác của chi bộ. Khóa đang mở ({names}) không "
                "mở được: mở khóa ký còn lại, chương trình sẽ đọc tiếp ngay."
            ).format(count=count, names=names)
        return self.tr(
            "{count} tệp của đảng ủy được mã hóa riêng cho khóa của chi bộ, không cần mật khẩu phong bì. Mở "
            "khóa ký của đồng chí ở mục “Khóa đang mở”, chương trình sẽ đọc tiếp ngay."
        ).format(count=count)

    def _show_card(self, card: CardRead) -> None:
        self._card = card
        self.title.setText(self.tr("Thẻ của {name}").format(name=card.card.name))
        notes = [*card.notes, *self._standing_notes(card)]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.box.show_fingerprint(card.office.fingerprint_words, card.words)
        self.typed.set_text_quietly("", force=True)
        self.typed_form.setVisible(card.needs_comparing)
        self.compare.show()
        self._follow_typing()
        target = self.typed if card.needs_comparing else self.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _standing_notes(self, card: CardRead) -> list[str]:
        return {
            "new": [],
            "known": [self.tr("Khóa này đã được ghi nhận; ghi nhận lại để nhận thêm danh sách mới.")],
            "renewal": [self.tr("Thẻ có cả chữ ký của khóa đảng ủy đang dùng: không phải so giấy.")],
            "other": [
                self.tr(
                    "⚠ Khóa này khác khóa đảng ủy đã ghi nhận ở đây và không có chữ ký của khóa ấy. Chỉ ghi "
                    "nhận khi đảng ủy đã báo đổi khóa và bản giấy khớp hoàn toàn."
                )
            ],
        }[card.standing]

    def _follow_typing(self) -> None:
        """Say how far paper and screen agree."""
        card = self._card
        if card is None:
            return
        typed = Typed(self.typed.toPlainText().strip(), card.office.fingerprint_words, card.words)
        if not card.needs_comparing:
            said, tone = "", Tone.QUIET
        elif typed.is_whole:
            said, tone = self.tr("✓ Giống hết."), Tone.GOOD
        elif typed.wrong:
            said = self.tr("✕ Nhóm hoặc từ thứ {place} không giống. Đọc lại tờ giấy.").format(
                place=typed.wrong
            )
            tone = Tone.BAD
        else:
            said = self.tr("Giống đến {right}/{total}.").format(right=typed.right, total=typed.total)
            tone = Tone.QUIET
        self.agrees.setText(said)
        self.agrees.set_tone(tone)
        self.agrees.setVisible(bool(said))
        self.button.setEnabled(typed.is_whole or not card.needs_comparing)
        bring_into_sight(self.choices)  # below it nothing is said; above it stands how far both agree

    def _confirmed(self, _changed: "Changed") -> None:
        card = self._card
        self.close_card()
        self.read()
        if card is not None:
            self.told.emit(
                self.tr("Đã ghi nhận khóa của {name}.").format(name=card.card.name),
                self.tr("Từ nay gói nộp được mã hóa cho khóa này; biên nhận ký bằng khóa này mới được nhận."),
            )

    def _took(self, result: "tuple[Changed, Taken]") -> None:
        _changed, taken = result
        self.read()
        if self._paths:
            self.look(*self._paths)
        if taken.prompts:
            self.told.emit(
                self.tr("Đã ghi {count} gợi ý vào sổ.").format(count=taken.prompts),
                self.tr("Gợi ý hiện ở trang “Kiểm điểm” và ở kỳ sinh hoạt phải trả lời."),
            )
            return
        said = self.tr("Đã ghi biên nhận: nhận {accepted}, trả lại {refused}.")
        rest = (
            self.tr(
                "Đảng ủy gửi kèm chứng thư đã cấp: chọn khóa ở bên trái rồi bấm “Cài chứng thư được cấp…”."
            )
            if taken.certificates
            else ""
        )
        self.told.emit(said.format(accepted=taken.accepted, refused=taken.refused), rest)

    def _dropped(self, _changed: "Changed") -> None:
        self.drop_note.set_text_quietly("", force=True)
        self.read()
        self.told.emit(
            self.tr("Từ nay không tin khóa ấy của đảng ủy nữa."),
            self.tr("Xin đảng ủy thẻ của khóa mới, so với bản giấy rồi ghi nhận."),
        )

    def _try_password(self, password: str) -> None:
        if self._paths:
            self.look(*self._paths, password=password)

    def _try_keys(self) -> None:
        if self._is_locked and self._ring.keys:
            self.look(*self._paths)

    def _failed(self, error: BaseException) -> None:
        self._follow_typing()
        if not isinstance(error, Trouble):
            self._context.fail(error)
            return
        self._complain(error.message)
        if isinstance(error, Refused) and error.field == "typed":
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence: str) -> None:
        self.reason.setText(f"⚠ {sentence}" if sentence else "")
        self.reason.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self.reason)


def _standing(desk: Desk) -> Standing:
    return Standing(link=committee_link.link(desk), receipts=committee_link.receipts(desk))


def _look(desk: Desk, paths: tuple[Path, ...], password: str, keys: "Sequence[SigningKey]") -> Found:
    """Look at every file; of a folder only what is a message counts, and the same message counts once."""
    cards: dict[bytes, CardRead] = {}
    arrivals: dict[bytes, Arrival] = {}
    locked: list[Path] = []
    troubles: list[str] = []
    by_password = False
    for file in packets_in(paths):
        is_named = file in paths
        try:
            one = returned.look(desk, file, password=password, keys=keys)
            if one.kind == COMMITTEE_CARD and not one.against:
                cards[one.content] = committee_link.card_read(desk, one.content)
            elif is_named or one.kind not in ("", KEY_CARD):
                arrivals.setdefault(one.content, one)
        except Trouble as error:
            if error.code in LOCKED:
                locked.append(file)
                by_password = by_password or file.suffix != KEYED
            elif is_named:
                troubles.append(error.message)
    opened = bool(keys) and bool(arrivals)
    return Found(
        cards=tuple(cards.values()),
        arrivals=tuple(arrivals.values()),
        locked=() if opened else tuple(locked),  # what is for the other officer's key holds the same
        by_password=by_password,
        troubles=tuple(troubles),
    )


def _take(desk: Desk, arrival: Arrival, members: Mapping[str, str]) -> "tuple[Changed, Taken]":
    if arrival.kind == PROMPT:
        taken = returned.take_prompts(desk, arrival.content, members)
    else:
        taken = returned.take_receipts(desk, arrival.content)
    return taken.changed, taken
