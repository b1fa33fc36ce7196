"""The page “Chi bộ và khóa”: the branches, whose keys are believed, cards that wait to be compared."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import Refused, Trouble
from desktop.services.desk import Desk
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.checking.dropping import DropTarget, ask_files
from desktop.ui.committee import words
from desktop.ui.committee.compare import CompareView
from desktop.ui.committee.office_keys import opening_keys
from desktop.ui.committee.unit_view import UnitFacts, UnitView
from desktop.ui.context import Context
from desktop.ui.kit.banner import Strip
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.form import Column, Form
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.committee.records import Unit
    from desktop.services.committee.cards import CardFacts
    from desktop.services.committee.units import UnitLine
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed

LIST_SHARE = 40
"""Share of the page's width for the list, in percent."""
NARROW = 24
"""Below so many lines of text of width, the list says less."""
CARD, UNIT = "card:", "unit:"
"""Beginnings of targets: a card in the book by its SHA-256, a branch by its name."""


class BranchesPage(DropTarget, Page):
    """Branches at the left, the one in front at the right; a card to be compared takes the whole page."""

    key: ClassVar[str] = "branches"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted = ""
        self._entering = False
        self._cards: tuple[CardFacts, ...] = ()
        self.setAcceptDrops(True)
        self.next = Strip(tone=Tone.ACCENT)
        self.said = Sentence(bold=True)
        self.main = MainButton("", self.next_step, shortcut="Ctrl+Return")
        self.take_card = Button(self.tr("Nhận thẻ khóa…"), self._ask_card, shortcut="Ctrl+O")
        self.to_add = Button(self.tr("Thêm chi bộ…"), self.begin_adding, shortcut="Ctrl+N")
        self.name = LineField(placeholder=self.tr("Chi bộ ấp Thới Hòa"))
        self.adding = Form()
        self.none = Hint(
            self.tr("Chưa có chi bộ nào. Thêm từng chi bộ, hoặc nhận thẻ khóa của chi bộ rồi thêm luôn.")
        )
        self.table = self._table()
        self.unit = UnitView(context, self.ask)
        self.compare = CompareView(context)
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _table(self) -> Table:
        def tone(line: "UnitLine") -> Tone:
            return Tone.QUIET if line.unit.until else Tone.WARN if _roles_missing(line) else Tone.GOOD

        table = Table(
            [
                Field(self.tr("Chi bộ"), lambda line: line.unit.name),
                Field(self.tr("Khóa đang dùng"), self._keys, width=17, tone=tone, tip=_roles_missing),
                Field(self.tr("Gói mới nhất"), self._last, width=15),
            ],
            name=self.tr("Các chi bộ trực thuộc"),
            key=lambda line: line.unit.id,
        )
        table.moved.connect(self._chosen)
        table.opened.connect(lambda _: self.unit.focus_first())
        return table

    def _lay_out(self) -> None:
        strip = QHBoxLayout(self.next)
        strip.setContentsMargins(theme.em(1), theme.em(0.5), theme.em(0.6), theme.em(0.5))
        strip.addWidget(self.said, 1)
        strip.addWidget(self.main)
        self.next.hide()
        self.adding.add(self.tr("Tên chi bộ"), self.name, self.tr("Ghi đúng như chi bộ ghi trên văn bản."))
        keep, stop = Button(self.tr("Thêm chi bộ"), self.add_unit), Button(self.tr("Thôi"), self._end_adding)
        self.adding.add_wide(Flow(keep, stop))
        self.adding.hide()
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(theme.em(0.8), 0, theme.em(0.4), theme.em(0.5))
        for part in (self.adding, self.none):
            side.addWidget(part)
        side.addWidget(self.table, 1)
        side.addStretch(0)
        panel = Column(margin=0.6)
        panel.add(self.unit)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(panel)
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("Chi bộ và khóa")), 1)
        for button in (self.take_card, self.to_add):
            top.addWidget(button)
        head = QVBoxLayout()
        head.setContentsMargins(theme.em(0.8), theme.em(0.6), theme.em(0.8), 0)
        head.addLayout(top)
        head.addWidget(self.next)
        self.listed = QWidget()
        column = QVBoxLayout(self.listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.split, 1)
        self.stack.addWidget(self.listed)
        self.stack.addWidget(self.compare)
        self.content.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.name.entered.connect(self.add_unit)
        self.compare.closed.connect(self.show_list)
        self.compare.done.connect(self._compared)
        self.compare.troubled.connect(self.banner.show_trouble)
        self.unit.done.connect(self._said)
        self.unit.troubled.connect(self.banner.show_trouble)
        self.unit.key_wanted.connect(self._open_key_first)

    # -- the page ---------------------------------------------------------------------------------------

    def enter(self, target: str = "") -> None:
        """Show the branches; `card:<sha256>` compares a card of the book, `unit:<name>` shows a branch."""
        self._entering = True
        self.stack.setCurrentWidget(self.listed)
        if target.startswith(CARD):
            sha256 = target.removeprefix(CARD)
            self.context.read(
                lambda desk: _card_of(desk, sha256), self.show_card, self._no_card, key="branches-card"
            )
        self._wanted = target.removeprefix(UNIT) if target.startswith(UNIT) else ""
        self._read()

    def refresh(self, changed: "Changed | None") -> None:
        """Read again after something changed, while in front."""
        del changed
        if self.isVisible():
            self._read()

    def focus_first(self) -> None:
        """The card in front, or the branches."""
        if self.stack.currentWidget() is self.compare:
            self.compare.focus_first()
        elif self.main.isVisible():
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.table.records.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_card.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this page."""
        act = self.tr("Đối chiếu thẻ kế tiếp, hoặc ghi nhận khóa")
        return (
            Action("branches.next", act, self.act, "Ctrl+Return"),
            Action("branches.card", self.tr("Nhận thẻ khóa từ tệp"), self._ask_card, "Ctrl+O"),
            Action("branches.add", self.tr("Thêm chi bộ"), self.begin_adding, "Ctrl+N"),
        )

    def act(self) -> None:
        """Do what the main button in front does."""
        if self.stack.currentWidget() is self.compare:
            self.compare.enrol()
        else:
            self.next_step()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the share of the two sides."""
        super().resizeEvent(event)
        left = max(theme.em(18), self.width() * LIST_SHARE // 100)
        self.split.setSizes([left, max(0, self.width() - left)])
        self.table.setColumnHidden(2, left < theme.em(NARROW))

    def take_dropped(self, paths: tuple[Path, ...]) -> None:
        """Compare a card that was dropped here."""
        files = [path for path in paths if path.is_file()]
        if files:
            self.read_card(files[0])

    # -- cards ------------------------------------------------------------------------------------------

    def read_card(self, path: Path) -> None:
        """Read a card and show it beside the paper."""
        self.banner.clear()
        keys = opening_keys(self.context)
        self.context.read(
            lambda desk: _card_at(desk, path, keys), self.show_card, self._no_card, key="branches-card"
        )

    def show_card(self, card: "CardFacts") -> None:
        """Show a card to be compared."""
        self.compare.show_card(card)
        self.stack.setCurrentWidget(self.compare)
        self.compare.focus_first()

    def show_list(self) -> None:
        """Go back to the branches."""
        self.stack.setCurrentWidget(self.listed)
        self._read()
        self.focus_first()

    def next_step(self) -> None:
        """Compare the next card, or bring one along."""
        if self._cards:
            self.show_card(self._cards[0])
        else:
            self._ask_card()

    def _ask_card(self) -> None:
        kinds = self.tr("Thẻ khóa ({kinds})").format(kinds="*.asice *.p7m")
        paths = ask_files(self, self.tr("Chọn thẻ khóa của chi bộ"), kinds)
        if paths:
            self.read_card(paths[0])

    def _no_card(self, error: BaseException) -> None:
        if isinstance(error, Trouble):
            self.banner.show_trouble(error)
        else:
            self.context.fail(error)

    def _compared(self, sentence: str) -> None:
        self.banner.show_message(
            sentence,
            self.tr("Chi bộ được báo lại ở lần ghi biên nhận tới."),
            Tone.GOOD,
            self.tr("Về trang “Tiếp nhận”"),
            lambda: self.context.go("receiving"),
        )
        if self.compare.unit_name:
            self._wanted = self.compare.unit_name
        self.show_list()

    # -- branches ---------------------------------------------------------------------------------------

    def begin_adding(self) -> None:
        """Ask for the name of a branch."""
        self.show_list()
        self.adding.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_unit(self) -> None:
        """Add the branch whose name is typed."""
        self.name.commit()
        name = self.name.value()
        self.context.write(lambda desk: _add(desk, name), self._added, self._not_added)

    def _added(self, made: "tuple[Changed, Unit]") -> None:
        self._wanted = made[1].name
        self._said(self.tr("Đã thêm “{name}”.").format(name=made[1].name))
        self.name.set_text_quietly("", force=True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def _not_added(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.banner.show_trouble(error)
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.context.fail(error)

    def _end_adding(self) -> None:
        self.name.set_text_quietly("", force=True)
        self.adding.hide()
        self.focus_first()

    def _open_key_first(self) -> None:
        self.banner.show_message(
            self.tr("Khóa của văn phòng đảng ủy chưa mở."),
            self.tr("Mở khóa ở trang “Tin cậy” rồi quay lại đây; những gì đã ghi còn nguyên."),
            Tone.WARN,
            self.tr("Mở trang “Tin cậy”"),
            lambda: self.context.go("trust"),
        )

    def _said(self, sentence: str) -> None:
        self.banner.show_message(sentence)

    def _read(self) -> None:
        self.context.read(_overview, self._show, key="branches")

    def _show(self, found: "tuple[tuple[UnitLine, ...], tuple[CardFacts, ...]]") -> None:
        lines, self._cards = found
        self.table.set_rows(lines)
        self.table.setVisible(bool(lines))
        self.none.setVisible(not lines)
        wanted, self._wanted = self._wanted, ""
        named = next((line.unit.id for line in lines if line.unit.name == wanted), "")
        if not (named and self.table.select(named)) and self.table.current() is None and lines:
            self.table.select_row(0)
        self._chosen(self.table.current())
        self._follow()
        entering, self._entering = self._entering, False
        if entering and self.isVisible():
            self.focus_first()

    def _chosen(self, line: "UnitLine | None") -> None:
        self.unit.setVisible(line is not None)
        if line is not None:
            self.context.read(
                lambda desk: _facts(desk, line), self.unit.show_unit, key="branches-unit"
            )

    def _follow(self) -> None:
        """Say the one next step: a card that waits."""
        self.next.setVisible(bool(self._cards))
        if self._cards:
            first = self._cards[0].card
            said = self.tr("Có {count} thẻ khóa chờ đối chiếu. Kế tiếp: đồng chí {holder}, {unit}.")
            self.said.setText(said.format(count=len(self._cards), holder=first.holder, unit=first.unit))
            self.next.setAccessibleName(self.said.text())
            self.main.set_text(self.tr("Đối chiếu thẻ này"))

    def _keys(self, line: "UnitLine") -> str:
        if line.unit.until:
            return self.tr("ngừng nộp từ {day}").format(day=words.day_of(line.unit.until))
        count = len(line.keys)
        if not count:
            return self.tr("⚠ chưa có khóa")
        said = self.tr("{count} khóa").format(count=count)
        return f"⚠ {said}" if _roles_missing(line) else said

    def _last(self, line: "UnitLine") -> str:
        if line.last is None:
            return ""
        return f"{words.content_short(line.last)} · {words.number_words(line.last)}"


def _roles_missing(line: "UnitLine") -> str:
    """Say for which roles no key is believed; empty where nothing is missing."""
    return words.roles_missing(line.keys)


def _overview(desk: Desk) -> "tuple[tuple[UnitLine, ...], tuple[CardFacts, ...]]":
    from desktop.services.committee import cards, units

    return units.units(desk), cards.waiting_cards(desk)


def _facts(desk: Desk, line: "UnitLine") -> UnitFacts:
    from desktop.services.committee import enrolling, returning

    keys = enrolling.keys(desk, line.unit.name)
    histories = {one.id: enrolling.history(desk, one.id) for one in keys}
    returns = returning.returns(desk, line.unit.name)
    return UnitFacts(line=line, keys=keys, histories=histories, returns=returns)


def _card_at(desk: Desk, path: Path, keys: "tuple[SigningKey, ...]") -> "CardFacts":
    from desktop.services.committee import cards

    return cards.read_card(desk, path, keys=keys)


def _card_of(desk: Desk, sha256: str) -> "CardFacts":
    from desktop.services.committee import cards, receiving

    return cards.card_in(desk, receiving.content_of(desk, sha256))


def _add(desk: Desk, name: str) -> "tuple[Changed, Unit]":
    from desktop.services.committee import units

    return units.add_unit(desk, name)
