"""The page “Tin cậy”: the committee's own keys and card, issuers that are believed, lists of revoked ones."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.committee.records import KeyRecord, KeyState, TrustItem, TrustKind
from desktop.errors import Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.checking.dropping import DropTarget, ask_files
from desktop.ui.committee import words
from desktop.ui.committee.card_out import CardPanel
from desktop.ui.committee.key_making import MakeKeyForm, TakeKeyForm
from desktop.ui.committee.office_keys import ISSUER, OFFICE, office_ring
from desktop.ui.committee.own_key_bar import OwnKeyBar
from desktop.ui.committee.sticks import fit_rows
from desktop.ui.context import Context
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column
from desktop.ui.kit.section import Folded, Section
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed

ROWS = 5


class Believed(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows."""

    office: KeyRecord | None
    root: KeyRecord | None
    own: tuple[KeyRecord, ...]
    items: tuple[TrustItem, ...]


class TrustPage(DropTarget, Page):
    """Sections one below the other: own key, card, root, issuers, lists."""

    key: ClassVar[str] = "trust"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ring = office_ring(context)
        self._found: Believed | None = None
        self._entering = False
        self.setAcceptDrops(True)
        self.next = Strip(tone=Tone.ACCENT)
        self.said = Sentence(bold=True)
        self.office, self.root = OwnKeyBar(context, OFFICE), OwnKeyBar(context, ISSUER)
        self.make_office, self.make_root = MakeKeyForm(context, OFFICE), MakeKeyForm(context, ISSUER)
        self.office_fold = Folded(self.tr("Tạo khóa mới cho văn phòng đảng ủy…"), self.make_office)
        self.take_office = TakeKeyForm(context)
        self.take_fold = Folded(self.tr("Dùng khóa có sẵn hoặc token làm khóa văn phòng…"), self.take_office)
        self.root_fold = Folded(self.tr("Tạo khóa cấp chứng thư…"), self.make_root)
        self.card = CardPanel(context)
        self.past = Sentence()
        self.past_fold = Folded(self.tr("Các khóa trước đây của đảng ủy"), self.past)
        self.issuers = self._issuer_table()
        self.lists = self._list_table()
        self.no_issuers = Hint(self.tr("Chưa có chứng thư gốc nào ngoài những gì chương trình mang theo."))
        self.no_lists = Hint(self.tr("Chưa có danh sách thu hồi nào."))
        self.add = Button(self.tr("Thêm chứng thư, danh sách thu hồi…"), self._ask_files, shortcut="Ctrl+O")
        self.remove_issuer = Button(self.tr("Ngừng tin chứng thư này…"), lambda: self._ask(self.issuers))
        self.remove_list = Button(self.tr("Bỏ danh sách này…"), lambda: self._ask(self.lists))
        self.column = Column(margin=0.8, widest=60)
        self._lay_out()
        self._connect()

    def _issuer_table(self) -> Table:
        return Table(
            [
                Field(self.tr("Tên"), lambda one: one.name),
                Field(self.tr("Loại"), self._kind, width=13),
                Field(self.tr("Hiệu lực đến"), self._until, width=16, tone=self._tone),
            ],
            name=self.tr("Chứng thư gốc và trung gian"),
        )

    def _list_table(self) -> Table:
        return Table(
            [
                Field(self.tr("Nơi cấp"), lambda one: one.issuer or one.name),
                Field(self.tr("Ngày của danh sách"), lambda one: words.day_of(one.begins), width=19),
                Field(self.tr("Phải có bản mới trước"), self._until, width=22, tone=self._tone),
            ],
            name=self.tr("Danh sách thu hồi"),
        )

    def _lay_out(self) -> None:
        strip = QVBoxLayout(self.next)
        strip.setContentsMargins(theme.em(1), theme.em(0.5), theme.em(0.6), theme.em(0.5))
        strip.addWidget(self.said)
        self.column.add(Heading(self.tr("Tin cậy")))
        self.column.add(self.next)
        office = self._section(
            self.tr("Khóa của văn phòng đảng ủy"),
            self.tr(
                "Khóa này ký biên nhận gửi về chi bộ và mở các gói được mã hóa cho đảng ủy. Mở khóa khi bắt "
                "đầu làm việc; khóa đóng lại khi khóa kho."
            ),
            self.office, self.office_fold, self.take_fold, self.past_fold,
        )  # fmt: skip
        self.card_section = self._section(
            self.tr("Thẻ của đảng ủy"),
            self.tr(
                "Chi bộ nhận thẻ này một lần, so dấu vân tay với tờ in có chữ ký, rồi mã hóa gói cho đảng ủy "
                "và tin biên nhận của đảng ủy."
            ),
            self.card,
        )
        issuers = self._section(
            self.tr("Chứng thư gốc và trung gian"),
            self.tr("Tin mọi chứng thư do các nơi cấp này cấp, cho đúng đơn vị ghi trong chứng thư."),
            self.no_issuers, self.issuers, Flow(self.add, self.remove_issuer),
        )  # fmt: skip
        lists = self._section(
            self.tr("Danh sách thu hồi"),
            self.tr(
                "Máy không nối mạng: chữ ký ghi sau ngày của danh sách thì chưa biết chứng thư còn hiệu lực "
                "hay đã bị thu hồi."
            ),
            self.no_lists, self.lists, Flow(self.remove_list),
        )  # fmt: skip
        root = self._section(
            self.tr("Khóa cấp chứng thư của đảng ủy (không bắt buộc)"),
            self.tr(
                "Có khóa cấp chứng thư thì khi ghi nhận khóa, đảng ủy cấp luôn chứng thư cho chi bộ. Mỗi "
                "đảng ủy chỉ cần một khóa này, cất trong tủ, chỉ mở khi cấp hoặc thu hồi."
            ),
            self.root, self.root_fold,
        )  # fmt: skip
        root.fold()
        self.sections = {"office": office, "card": self.card_section, "issuers": issuers, "lists": lists,
                         "root": root}  # fmt: skip
        for section in self.sections.values():
            self.column.add(section)
        self.content.addWidget(self.column, 1)

    def _section(self, title: str, about: str, *parts: QWidget) -> Section:
        section = Section(title)
        section.add(Hint(about))
        for part in parts:
            section.add(part)
        return section

    def _connect(self) -> None:
        self.make_office.made.connect(self._office_made)
        self.make_root.made.connect(self._root_made)
        self.take_office.got.connect(self._ask_to_take)
        self.office.opened.connect(self._read)
        self.root.opened.connect(self._read)
        self.card.done.connect(self.banner.show_message)
        self.card.troubled.connect(self.banner.show_trouble)
        self.card.key_wanted.connect(self._open_first)

    # -- the page ---------------------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Read everything; `target` names a section: office, card, root, issuers, lists."""
        self._entering = True
        if target in self.sections:
            self.sections[target].unfold()
            self.column.ensureWidgetVisible(self.sections[target])
        self._read()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again after something changed, while in front."""
        del changed
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """The key that is still closed, or the first section."""
        if self._found is not None and self._found.office is not None and self.office.key is None:
            self.office.focus_first()
        else:
            self.sections["office"].head.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this page."""
        return (
            Action("trust.card", self.tr("In thẻ của đảng ủy"), self.card.print_card, "Ctrl+P"),
            Action("trust.add", self.tr("Thêm chứng thư, danh sách thu hồi"), self._ask_files, "Ctrl+O"),
        )

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Add certificates and lists that were dropped here: on this page they are meant to be believed."""
        self.add_files(*paths)

    def add_files(self, *paths: Path) -> None:
        """Believe the issuers in these files, and keep their lists."""
        self.context.write(lambda desk: _add(desk, paths), self._added, self._failed)

    def _ask_files(self) -> None:
        kinds = self.tr("Chứng thư, danh sách ({kinds})").format(kinds="*.cer *.crt *.pem *.der *.crl")
        paths = ask_files(self, self.tr("Chọn chứng thư hoặc danh sách thu hồi"), kinds)
        if paths:
            self.add_files(*paths)

    def _read(self) -> None:
        self.context.read(_believed, self._show, key="trust")

    def _show(self, found: Believed) -> None:
        self._found = found
        self.office.show_record(found.office)
        self.root.show_record(found.root)
        self.card.show_office(found.office)
        if found.office is None:
            self.office_fold.unfold()
        self.card_section.setVisible(found.office is not None)
        past = [one for one in found.own if one.state is not KeyState.ENROLLED]
        self.past.setText("\n".join(map(self._past_line, past)))
        self.past_fold.setVisible(bool(past))
        issuers = [one for one in found.items if one.kind is not TrustKind.CRL]
        lists = [one for one in found.items if one.kind is TrustKind.CRL]
        for table, rows, nothing, button in (
            (self.issuers, issuers, self.no_issuers, self.remove_issuer),
            (self.lists, lists, self.no_lists, self.remove_list),
        ):
            table.set_rows(rows)
            fit_rows(table, ROWS)
            table.setVisible(bool(rows))
            nothing.setVisible(not rows)
            button.setVisible(bool(rows))
            if rows and table.current() is None:
                table.select_row(0)
        self._follow(found, lists)
        entering, self._entering = self._entering, False
        if entering and self.isVisible():
            self.focus_first()

    def _follow(self, found: Believed, lists: list[TrustItem]) -> None:
        """Say the one next step, or that a list is too old."""
        late = [one for one in lists if self._is_late(one)]
        if found.office is None:
            said = self.tr("Bước đầu: tạo khóa của văn phòng đảng ủy, rồi đưa thẻ của đảng ủy cho chi bộ.")
        elif late:
            said = self.tr("Danh sách thu hồi của “{issuer}” đã quá hạn: xin bản mới của nơi cấp.").format(
                issuer=late[0].issuer or late[0].name
            )
        else:
            said = ""
        self.next.tone = Tone.WARN if late and found.office is not None else Tone.ACCENT
        self.said.setText(said)
        self.next.setVisible(bool(said))
        self.next.update()

    def _past_line(self, one: KeyRecord) -> str:
        return f"{one.holder} · {words.key_state_word(one).lower()} · {words.day_of(one.until)}"

    def _kind(self, one: TrustItem) -> str:
        return self.tr("gốc") if one.kind is TrustKind.ROOT else self.tr("trung gian")

    def _until(self, one: TrustItem) -> str:
        if not one.ends:
            return self.tr("không ghi")
        day = words.day_of(one.ends)
        return self.tr("⚠ {day}, đã quá").format(day=day) if self._is_late(one) else day

    def _tone(self, one: TrustItem) -> Tone:
        return Tone.WARN if self._is_late(one) else Tone.PLAIN

    def _is_late(self, one: TrustItem) -> bool:
        from datetime import datetime

        return bool(one.ends) and datetime.fromisoformat(one.ends) < self.context.now()

    def _open_first(self) -> None:
        self.banner.show_message(self.tr("Mở khóa của văn phòng đảng ủy trước."), "", Tone.WARN)
        self.office.focus_first()

    def _office_made(self, _key: object) -> None:
        self.office_fold.fold()
        self.banner.show_message(
            self.tr("Đã ghi khóa của văn phòng đảng ủy."),
            self.tr("Cất tệp khóa và mật khẩu riêng. Bước tiếp: in thẻ của đảng ủy và ghi thẻ cho chi bộ."),
        )
        self._read()

    def _ask_to_take(self, key: "SigningKey", place: str) -> None:
        """Ask before the key in use is taken the place of; a key not taken is put away."""
        before = self._found.office if self._found is not None else None
        if before is None or before.id == key.fingerprint:
            self._take(key, place)
            return
        said = self.tr("Lấy khóa của “{name}” làm khóa văn phòng, thay khóa đang dùng?").format(name=key.name)
        safe = self.tr("Khóa đang dùng thôi từ hôm nay; gửi thẻ mới của đảng ủy cho các chi bộ.")
        self.ask(said, self.tr("Thay khóa văn phòng"), lambda: self._take(key, place), safe=safe)

    def _take(self, key: "SigningKey", place: str) -> None:
        def taken(_changed: object) -> None:
            self.ring.add(key, place)
            self.take_fold.fold()
            self._office_made(key)

        self.context.write(lambda desk: _take(desk, key, place), taken, self._failed)

    def _root_made(self, _key: object) -> None:
        self.root_fold.fold()
        self.banner.show_message(
            self.tr("Đã tạo khóa cấp chứng thư."),
            self.tr("Cất tệp khóa này ở một USB riêng, để trong tủ có khóa."),
        )
        self._read()

    def _added(self, changed: "Changed") -> None:
        said = self.tr("Đã thêm {count} mục vào danh sách tin cậy.").format(count=len(changed.rows))
        self.banner.show_message(said)
        self._read()

    def _ask(self, table: Table) -> None:
        item = table.current()
        if not isinstance(item, TrustItem):
            return
        is_list = item.kind is TrustKind.CRL
        self.ask(
            self.tr("Bỏ “{name}”?").format(name=item.issuer if is_list and item.issuer else item.name),
            self.tr("Bỏ danh sách thu hồi") if is_list else self.tr("Ngừng tin chứng thư"),
            lambda: self.context.write(
                lambda desk: _remove(desk, item.id), lambda _: self._read(), self._failed
            ),
            safe=self.tr("Chữ ký đã kiểm tra trước đây vẫn giữ nguyên trong sổ tiếp nhận."),
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.banner.show_trouble(error)
        else:
            self.context.fail(error)


def _believed(desk: Desk) -> Believed:
    from desktop.services.committee import office, trust

    return Believed(
        office=office.office_record(desk),
        root=office.root_record(desk),
        own=office.own_keys(desk),
        items=trust.items(desk),
    )


def _add(desk: Desk, paths: tuple[Path, ...]) -> "Changed":
    from desktop.services.committee import trust

    return trust.add_files(desk, paths)


def _take(desk: Desk, key: "SigningKey", place: str) -> "Changed":
    from desktop.services.committee import office

    return office.take_office_key(desk, key, place=place)


def _remove(desk: Desk, identifier: str) -> "Changed":
    from desktop.services.committee import trust

    return trust.remove_item(desk, identifier)
