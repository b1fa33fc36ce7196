"""Importing an Excel list: choose, look at each row before anything is written, then write it as one step."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.errors import Trouble
from desktop.importing.records import ImportPreview, ImportRow, RowKind
from desktop.jobs.runner import Ticket
from desktop.services import members
from desktop.ui import theme
from desktop.ui.context import Context
from desktop.ui.kit.buttons import Button, MainButton
from desktop.ui.kit.flow import Flow
from desktop.ui.kit.table import Field, Table
from desktop.ui.kit.text import Heading, Hint, Sentence
from desktop.ui.members import import_rows
from desktop.ui.members.filter_bar import FilterBar
from desktop.ui.theme import Tone

if TYPE_CHECKING:
    from desktop.storage.kept import Changed

WORKBOOKS = frozenset({".xlsx", ".xls", ".xlsm"})
ALL = "all"
MEASURED = 500
"""Rows whose texts decide how wide a column is."""
NAME_ROOM, REST_ROOM = 9, 11
"""Least width of the name and of the last column, in lines of text."""


class ImportView(QWidget):
    """Stands in place of the list while a file is being looked at."""

    closed = Signal()
    done = Signal(str)
    """What was written, as a sentence."""
    troubled = Signal(object)
    """A `Trouble`: why the file cannot be read."""
    fresh = Signal()
    """Another file is being looked at: what was said of the last one is over."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._preview: ImportPreview | None = None
        self._ticket: Ticket | None = None
        self._columns: tuple[str, ...] = import_rows.IN_COLUMNS
        self.back = Button(self.tr("← Đảng viên"), self.close_view, shortcut="Esc")
        self.choose = Button(self.tr("Chọn tệp Excel…"), self.choose_file, shortcut="Ctrl+O")
        self.write = MainButton("", self.apply)
        self.stop = Button(self.tr("Thôi đọc"), self.cancel)
        self.about = Sentence()
        self.remarks = Sentence("", Tone.WARN)
        self.filters = FilterBar(self.tr("Lọc theo kết quả"))
        self.table = self._table()
        self.detail = Sentence()
        self.detail.setMinimumHeight(theme.em(2.4))
        self._lay_out()
        self.filters.chosen.connect(lambda _: self._show_rows())
        self.table.moved.connect(self._show_detail)
        self.begin()

    def _table(self) -> Table:
        def column(title: str, field: str, width: float = 0) -> Field:
            return Field(
                title,
                lambda row: import_rows.cell(row, field),
                width=width,
                tone=lambda row: import_rows.cell_tone(row, field),
                bold=lambda row: import_rows.change_of(row, field) is not None,
            )

        def tone(row: ImportRow) -> Tone:
            return import_rows.TONES[row.kind]

        return Table(
            [
                Field(self.tr("Dòng"), lambda row: str(row.row), width=5, right=True),
                Field(self.tr("Kết quả"), lambda row: import_rows.kind_sign(row.kind), width=12, tone=tone),
                column(self.tr("Họ và tên"), "full_name"),
                column(self.tr("Ngày sinh"), "born", 12),
                column(self.tr("Ngày vào Đảng"), "joined", 13),
                column(self.tr("Ngày chính thức"), "official", 14),
                column(self.tr("Chức vụ"), "position", 11),
                Field(
                    self.tr("Lý do, thay đổi khác"),
                    lambda row: import_rows.rest(row, self._columns),
                    tone=lambda row: import_rows.rest_tone(row, self._columns),
                    tip=import_rows.whole,
                ),
            ],
            name=self.tr("Các dòng của tệp"),
            key=lambda row: row.row,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.em(1), theme.em(0.7), theme.em(1), theme.em(0.5))
        column.addWidget(Heading(self.tr("Nhập danh sách từ Excel")))
        column.addWidget(Flow(self.write, self.choose, self.stop, self.back))
        column.addWidget(self.about)
        column.addWidget(self.remarks)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        self.nothing_written = Hint(self.tr("Chưa ghi gì vào kho cho đến khi bấm nút ghi."))
        column.addWidget(self.nothing_written)
        column.addStretch(0)

    def begin(self) -> None:
        """Wait for a file."""
        self._preview = None
        self._ticket = None
        self.about.setText(
            self.tr(
                "Kéo tệp Excel (.xlsx, .xls) thả vào đây, hoặc bấm “Chọn tệp Excel…”. "
                "Tệp có thể có dòng tiêu đề, dòng tổng cộng và chữ ký; chương trình tự bỏ qua."
            )
        )
        self.remarks.hide()
        self._show_parts(found=False)
        self.stop.hide()
        self.choose.setEnabled(True)

    def choose_file(self) -> None:
        """Ask for the file and look at it."""
        kinds = self.tr("Bảng tính Excel ({kinds})").format(kinds="*.xlsx *.xls *.xlsm")
        title = self.tr("Chọn danh sách đảng viên")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.preview(Path(name))

    def preview(self, path: Path) -> None:
        """Read a file off the thread and show what importing it would do."""
        self.begin()
        self.fresh.emit()
        self.about.setText(self.tr("Đang đọc tệp “{name}”…").format(name=path.name))
        self.stop.show()
        self.choose.setEnabled(False)
        self._ticket = self._context.read(
            lambda desk: (path, members.preview_import(desk, path)), self._show, self._failed, key="import"
        )

    def cancel(self) -> None:
        """Stop waiting for the file; nothing was written."""
        if self._ticket is not None:
            self._ticket.cancel()
        self.begin()
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self) -> None:
        """Write the new and changed rows as one step."""
        preview = self._preview
        if preview is None:
            return
        self.write.setEnabled(False)
        self._context.write(lambda desk: members.apply_import(desk, preview), self._applied, self._failed)

    def close_view(self) -> None:
        """Go back to the list; what was not written is forgotten."""
        if self._ticket is not None:
            self._ticket.cancel()
        self.begin()
        self.fresh.emit()
        self.closed.emit()

    def focus_first(self) -> None:
        """The rows where there are some, else the choosing."""
        target = self.table if self._preview is not None else self.choose
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Ctrl+O chooses another file."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_view()
        elif event.key() == Qt.Key.Key_O and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.choose_file()
        else:
            super().keyPressEvent(event)

    def _show(self, result: tuple[Path, ImportPreview]) -> None:
        path, preview = result
        self._preview, self._ticket = preview, None
        self.stop.hide()
        self.choose.setEnabled(True)
        self.choose.set_text(self.tr("Chọn tệp khác…"))
        self.about.setText(
            self.tr("Tệp “{name}”, trang “{sheet}”, dòng tiêu đề {row}.").format(
                name=path.name, sheet=preview.sheet, row=preview.header_row
            )
        )
        self._show_remarks(preview)
        count = preview.counts
        words = [(ALL, self.tr("Tất cả"), len(preview.rows))]
        words += [(kind, import_rows.kind_word(kind), count[kind]) for kind in RowKind]
        self.filters.show_words(words, ALL)
        self._show_parts(found=True)
        self._fit_columns()
        self._show_rows()
        writable = count[RowKind.NEW] + count[RowKind.CHANGED]
        verb = self.tr("Ghi {number} dòng").format(number=writable)
        self.write.set_text(verb if writable else self.tr("Không có gì để ghi"))
        self.write.setEnabled(bool(writable))
        self.focus_first()

    def _show_remarks(self, preview: ImportPreview) -> None:
        said = []
        if preview.unknown_columns:
            names = ", ".join(f"“{name}”" for name in preview.unknown_columns)
            sentence = self.tr("Không nhận ra cột {names}: các cột này không được nhập.")
            said.append(sentence.format(names=names))
        if preview.left_out:
            rows = ", ".join(str(one.row) for one in preview.left_out[:12])
            more = ", …" if len(preview.left_out) > 12 else ""
            said.append(
                self.tr("Bỏ qua dòng {rows} (dòng tổng, đầu nhóm, chữ ký).").format(rows=rows + more)
            )
        said += preview.notes
        self.remarks.setText("\n".join(said))
        self.remarks.setVisible(bool(said))

    def _show_parts(self, *, found: bool) -> None:
        for part in (self.write, self.filters, self.table, self.detail):
            part.setVisible(found)

    def _show_rows(self) -> None:
        if self._preview is None:
            return
        wanted = self.filters.current()
        rows = self._preview.rows
        self.table.set_rows(rows if wanted == ALL else self._preview.of_kind(RowKind(wanted)))
        if self.table.current() is None and self.table.records.rows:
            self.table.select_row(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what the new width allows."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """As many columns as have room for `cũ → mới`; changes of the others stand in the last column."""
        if self._preview is None:
            return
        rows, metrics = self._preview.rows[:MEASURED], self.table.fontMetrics()
        fixed = sum(self.table.columnWidth(column) for column in (0, 1))
        room = self.width() - theme.em(2 + NAME_ROOM + REST_ROOM) - fixed
        shown = ["full_name"]
        for column, field in enumerate(import_rows.IN_COLUMNS[1:], start=3):
            texts = {import_rows.cell(row, field) for row in rows}
            title = self.table.records.fields[column].title
            longest = max(metrics.horizontalAdvance(text) for text in (*texts, title))
            width = longest * 11 // 10 + theme.em(0.8)  # a tenth more: what would change is bold
            fits = any(texts) and width <= room
            self.table.setColumnHidden(column, not fits)
            if fits:
                self.table.setColumnWidth(column, width)
                room -= width
                shown.append(field)
        self._columns = tuple(shown)

    def _show_detail(self, row: ImportRow | None) -> None:
        self.detail.setText(import_rows.whole(row) if row is not None else "")
        self.detail.set_tone(import_rows.TONES[row.kind] if row is not None else Tone.PLAIN)

    def _applied(self, _changed: "Changed") -> None:
        count = self._preview.counts if self._preview is not None else dict.fromkeys(RowKind, 0)
        sentence = self.tr("Đã ghi {number} dòng: {new} mới, {changed} thay đổi.").format(
            number=count[RowKind.NEW] + count[RowKind.CHANGED],
            new=count[RowKind.NEW],
            changed=count[RowKind.CHANGED],
        )
        self.begin()
        self.done.emit(sentence)

    def _failed(self, error: BaseException) -> None:
        self.write.setEnabled(True)
        if self._preview is None:
            self.begin()
        if isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self._context.fail(error)
