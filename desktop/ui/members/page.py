"""The page “Đảng viên”: a list that fills the page, found while typing; Enter opens a member at the right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.branch.dates import short
from desktop.branch.labels import state_label
from desktop.branch.members import LEFT
from desktop.services import members, papers
from desktop.services.desk import Desk
from desktop.services.papers import Paper
from desktop.ui import theme
from desktop.ui.actions import Action
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.fields import LineField
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint
from desktop.ui.members.filter_bar import FilterBar
from desktop.ui.members.filters import Group, GroupCount, Index, Row, counts, found, index_of
from desktop.ui.members.import_view import WORKBOOKS, ImportView
from desktop.ui.members.member_view import MemberView
from desktop.ui.members.sheet_view import SheetView
from desktop.ui.page import Page
from desktop.ui.printing import print_pdf, save_paper
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed, UndoState

WIDE = 58
"""Width of the page, in lines of text, from which list and member stand side by side."""
NAME_ROOM = 9
"""Least width of the name's column, in lines of text."""
KEPT, OPTIONAL = (0, 5, 6), (2, 3, 4)
"""Columns that always stand there, and those left out where there is no room, the last first."""
PAUSE = 60
"""Milliseconds after a key in the find field before finding begins."""


class MembersPage(Page):
    """The member list."""

    key: ClassVar[str] = "members"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._index = Index((), ())
        self._target = ""
        self._stale = True
        self._offers_undo = False
        self.finder = LineField(placeholder=self.tr("Tìm theo tên, số thẻ; có dấu hoặc không dấu"))
        self.finder.setAccessibleName(self.tr("Tìm đảng viên"))
        self.finder.setClearButtonEnabled(True)
        self.filters = FilterBar(self.tr("Lọc theo trạng thái"))
        self.nobody = Hint()
        self.nobody.hide()
        self.table = self._table()
        self.member = MemberView(context)
        self.member.hide()
        self.importing = ImportView(context)
        self.sheet = SheetView(context)
        self.stack = QStackedWidget()
        self._finding = QTimer(self)
        self._finding.setSingleShot(True)
        self._finding.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def _table(self) -> Table:
        def quiet(row: Row) -> Tone:
            return Tone.QUIET if row.line.state in LEFT else Tone.PLAIN

        table = Table(
            [
                Field(self.tr("TT"), lambda row: str(row.number), width=5, right=True, tone=quiet),
                Field(self.tr("Họ và tên"), lambda row: row.line.member.full_name, tone=quiet),
                Field(self.tr("Năm sinh"), lambda row: row.line.member.born[:4], width=8, tone=quiet),
                Field(self.tr("Ngày vào Đảng"), _joined, width=13, tone=quiet),
                Field(self.tr("Ngày chính thức"), _official, width=14, tone=quiet),
                Field(self.tr("Chức vụ"), lambda row: row.line.position, width=16, tone=quiet),
                Field(self.tr("Trạng thái"), lambda row: state_label(row.line.state), width=22, tone=quiet),
            ],
            name=self.tr("Danh sách đảng viên"),
            key=lambda row: row.line.member.id,
        )
        table.opened.connect(lambda row: self.open_member(row.line.member.id))
        return table

    def _lay_out(self) -> None:
        self.undo = Button(self.tr("Hoàn tác"), self._undo, shortcut="Ctrl+Z")
        self.redo = Button(self.tr("Làm lại"), self._redo, shortcut="Ctrl+Shift+Z")
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.add = MainButton(self.tr("Thêm đảng viên"), self.new_member, shortcut="Ctrl+N")
        self.bring = Button(self.tr("Nhập từ Excel…"), self.choose_import, shortcut="Ctrl+I")
        self.export = Button(self.tr("Xuất Excel…"), self.export_list)
        self.print = Button(self.tr("In danh sách…"), self.print_list, shortcut="Ctrl+P")
        self.finder.setFixedWidth(theme.em(15))
        tools = Flow(self.finder, self.add, self.bring, self.export, self.print, self.undo, self.redo)
        heading = Heading(self.tr("Đảng viên"))
        heading.setWordWrap(False)
        line = QHBoxLayout()
        line.setSpacing(theme.em(0.8))
        line.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(tools, 1)
        self.top = QWidget()
        top = QVBoxLayout(self.top)
        top.setContentsMargins(theme.em(0.8), theme.em(0.6), theme.em(0.8), theme.em(0.3))
        top.setSpacing(theme.em(0.35))
        top.addLayout(line)
        top.addWidget(self.filters)
        top.addWidget(self.nobody)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(self.member)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.list = QWidget()
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.split, 1)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.importing)
        self.stack.addWidget(self.sheet)
        self.content.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.finder.textChanged.connect(lambda _: self._finding.start())
        self.finder.entered.connect(self._open_first)
        self._finding.timeout.connect(self._find)
        self.filters.chosen.connect(lambda _: self._find())
        self.member.closed.connect(self._member_closed)
        self.member.unsaved.connect(self._tell_unsaved)
        self.member.sheet_wanted.connect(self._show_sheet)
        self.sheet.closed.connect(self._sheet_closed)
        self.importing.closed.connect(self._import_closed)
        self.importing.done.connect(self._imported)
        self.importing.troubled.connect(self.banner.show_trouble)
        self.importing.fresh.connect(self.banner.clear)

    def enter(self, target: str = "") -> None:
        """Show the list; `target` is a member's id, `new` or `import`."""
        self._target = target
        if self._stale:
            self._read()
            self.member.reload()
        else:
            self._follow_target()

    def leave(self) -> None:
        """Save what is typed."""
        self.member.commit()

    def refresh(self, changed: "Changed | None") -> None:
        """Read the list again when members or meetings changed."""
        if changed is not None and changed.scope != members.SCOPE:
            self._stale = True
            return
        if self._offers_undo:  # another step stands on the import now, or it was taken back
            self._offers_undo = False
            self.banner.clear()
        if self.isVisible():
            self._read()
            self.member.reload()
        else:
            self._stale = True

    def focus_first(self) -> None:
        """The find field, or what stands before the list."""
        if self.stack.currentWidget() is self.importing:
            self.importing.focus_first()
        elif self.stack.currentWidget() is self.sheet:
            self.sheet.focus_first()
        elif self.member.isVisible():
            self.member.focus_first()
        else:
            self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_here(self) -> tuple[Action, ...]:
        """The commands of this page."""
        return (
            Action("members.find", self.tr("Tìm đảng viên"), self._focus_find, "Ctrl+F"),
            Action("members.add", self.tr("Thêm đảng viên"), self.new_member, "Ctrl+N"),
            Action("members.import", self.tr("Nhập danh sách từ Excel"), self.choose_import, "Ctrl+I"),
            Action("members.export", self.tr("Xuất danh sách ra Excel"), self.export_list),
            Action("members.print", self.tr("In danh sách đảng viên"), self.print_list, "Ctrl+P"),
            Action("members.undo", self.tr("Hoàn tác"), self._undo, "Ctrl+Z"),
            Action("members.redo", self.tr("Làm lại"), self._redo, "Ctrl+Shift+Z"),
        )

    def open_member(self, member_id: str) -> None:
        """Open a member at the right; where there is no room, in place of the list."""
        self.stack.setCurrentWidget(self.list)
        self.table.select(member_id)
        self.member.open_member(member_id)
        self._show_member()

    def new_member(self) -> None:
        """Begin a new member."""
        self.stack.setCurrentWidget(self.list)
        self.member.open_new()
        self._show_member()

    def choose_import(self) -> None:
        """Open the import and ask for the file."""
        self.show_import()
        self.importing.choose_file()

    def show_import(self) -> None:
        """Show the import in place of the list."""
        self.member.commit()
        self.stack.setCurrentWidget(self.importing)
        self.importing.begin()
        self.importing.focus_first()

    def export_list(self) -> None:
        """Make the workbook and ask where to put it."""
        self.context.read(papers.export_roster, self._save_paper, key="export")

    def print_list(self) -> None:
        """Make the list as pages and print it through the system's dialog."""
        self.context.read(_roster_pages, self._print_paper, key="print")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and member side by side where there is room."""
        super().resizeEvent(event)
        self._share_width()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a workbook that is dragged over the page."""
        if dropped_workbook(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Preview a workbook that was dropped on the page."""
        path = dropped_workbook(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.show_import()
            self.importing.preview(path)

    def _read(self) -> None:
        self._stale = False
        self.context.read(_everybody, self._show_list, key="members")
        self.context.read(members.undo_state, self._show_undo, key="members-undo")

    def _show_list(self, result: tuple[Index, tuple[GroupCount, ...]]) -> None:
        self._index, groups = result
        chosen = self.filters.current() or Group.LISTED
        self.filters.show_words([(one.group, one.word, one.count) for one in groups], chosen)
        self._find()
        self._follow_target()

    def _show_undo(self, state: "UndoState") -> None:
        self.undo.setEnabled(bool(state.undo))
        self.redo.setEnabled(bool(state.redo))
        self.undo.setToolTip(f"{state.undo} (Ctrl+Z)" if state.undo else "Ctrl+Z")
        self.redo.setToolTip(f"{state.redo} (Ctrl+Shift+Z)" if state.redo else "Ctrl+Shift+Z")

    def _find(self) -> None:
        index, text, group = self._index, self.finder.value(), Group(self.filters.current() or Group.LISTED)
        self.context.read(lambda _: found(index, text, group), self._show_rows, key="members-find")

    def _show_rows(self, rows: tuple[Row, ...]) -> None:
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.select_row(0)
        self.nobody.setVisible(not rows)
        empty = self.tr("Chưa có đảng viên nào. Nhập danh sách từ Excel hoặc thêm từng người.")
        other = self.tr("Không có đảng viên nào khớp. Xóa bớt chữ trong ô tìm hoặc chọn “Tất cả”.")
        self.nobody.setText(other if self._index.lines else empty)
        if self.member.isVisible() and self.member.member_id:
            self.table.select(self.member.member_id)

    def _follow_target(self) -> None:
        target, self._target = self._target, ""
        if target == "new":
            self.new_member()
        elif target == "import":
            self.show_import()
        elif target:
            self.open_member(target)

    def _open_first(self) -> None:
        row = self.table.current()
        if row is not None:
            self.open_member(row.line.member.id)

    def _focus_find(self) -> None:
        if self.top.isHidden():
            self.member.close_member()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _show_member(self) -> None:
        self.member.show()
        self._share_width()

    def _share_width(self) -> None:
        beside = self.width() >= theme.em(WIDE)
        shows_member = not self.member.isHidden()
        for part in (self.top, self.table):
            part.setVisible(beside or not shows_member)
        both = beside and shows_member
        if both:
            self.split.setSizes([self.width() * 47 // 100, self.width() * 53 // 100])
        self._fit_columns(self.width() * 47 // 100 if both else self.width())

    def _fit_columns(self, width: int) -> None:
        """Leave out what matters least until the name has room; nothing ever scrolls sideways."""
        room = width - theme.em(NAME_ROOM) - theme.em(1)
        shown = sum(self.table.columnWidth(column) for column in KEPT)
        letter = self.table.fontMetrics().averageCharWidth()
        for column in OPTIONAL:
            asked = round(self.table.records.fields[column].width * letter + theme.em(0.8))
            fits = shown + asked <= room
            self.table.setColumnHidden(column, not fits)
            shown += asked if fits else 0

    def _member_closed(self) -> None:
        self.member.hide()
        self._share_width()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_unsaved(self, name: str, labels: tuple[str, ...]) -> None:
        if not name:
            lost = self.tr("Chưa lưu đảng viên mới vì chưa ghi họ và tên.")
            self.banner.show_message(lost, self.tr("Danh sách không đổi."), Tone.WARN)
            return
        self.banner.show_message(
            self.tr("Chưa lưu ô {labels} của đồng chí {name}: nội dung gõ vào chưa đúng.").format(
                labels=", ".join(f"“{label}”" for label in labels), name=name
            ),
            self.tr("Các ô khác đã lưu; nội dung cũ của ô này còn nguyên."),
            Tone.WARN,
        )

    def _undo(self) -> None:
        self.member.commit()
        self.context.write(members.undo, partial(self._turned, self.tr("Đã hoàn tác: {label}.")))

    def _redo(self) -> None:
        self.member.commit()
        self.context.write(members.redo, partial(self._turned, self.tr("Đã làm lại: {label}.")))

    def _turned(self, sentence: str, changed: "Changed | None") -> None:
        if changed is not None:
            self.context.say(sentence.format(label=changed.label))
            self.member.reload(force=True)

    def _show_sheet(self, member_id: str, name: str) -> None:
        self.stack.setCurrentWidget(self.sheet)
        self.sheet.begin(member_id, name)

    def _sheet_closed(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.member.growth.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _import_closed(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.focus_first()

    def _imported(self, sentence: str) -> None:
        self.stack.setCurrentWidget(self.list)
        rest = self.tr("Nếu nhập nhầm tệp, bấm “Hoàn tác nhập danh sách”: mọi dòng vừa nhập trở lại như cũ.")
        self.banner.show_message(sentence, rest, Tone.GOOD, self.tr("Hoàn tác nhập danh sách"), self._undo)
        self._offers_undo = True
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_paper(self, paper: Paper) -> None:
        save_paper(self.context, self, paper.name, paper.content)

    def _print_paper(self, paper: Paper) -> None:
        print_pdf(self.context, self, paper.name, paper.content)


def dropped_workbook(data: QMimeData) -> Path | None:
    """Return the one workbook among what is dragged, or None."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    found_ones = [path for path in paths if path.suffix.lower() in WORKBOOKS]
    return found_ones[0] if len(found_ones) == 1 else None


def _everybody(desk: Desk) -> tuple[Index, tuple[GroupCount, ...]]:
    lines = members.lines(desk)
    return index_of(lines), counts(lines)


def _roster_pages(desk: Desk) -> Paper:
    return papers.roster_paper(desk, desk.clock.today())


def _joined(row: Row) -> str:
    return short(row.line.member.joined)


def _official(row: Row) -> str:
    return short(row.line.member.official)
