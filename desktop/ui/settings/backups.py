"""Backups: where they go, when the last good one was made, one now."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QProgressBar

from desktop.branch.dates import short
from desktop.jobs.runner import Ticket
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.form import row
from desktop.ui.kit.text import Hint, Sentence
from desktop.ui.page import Page
from desktop.ui.settings.part import Part

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.services.keeping import BackupFact


class BackupPart(Part):
    """Folder, last backup, and the button."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.folder, self.last = Sentence(), Sentence()
        self.now_button = Button(self.tr("Sao lưu ngay"), self.back_up)
        self.folder_button = Button(self.tr("Chọn thư mục khác…"), self._choose)
        self.stop_button = Button(self.tr("Dừng"), self._stop)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Đang sao lưu"))
        self._ticket: Ticket | None = None
        for widget in (self.last, self.folder):
            self.column.addWidget(widget)
        self.column.addWidget(row(self.now_button, self.folder_button, None))
        self.column.addWidget(row(self.bar, self.stop_button))
        self.column.addWidget(Hint(
            self.tr("Chương trình tự sao lưu khi khóa hoặc đóng, nếu bản gần nhất quá một ngày. Mỗi bản là "
                    "một tệp mã hóa, được mở ra kiểm tra ngay. Nên chép một bản ra USB cất nơi khác. Muốn "
                    "lấy lại dữ liệu: khóa kho, rồi chọn “Khôi phục từ bản sao lưu…”.")))
        self._running(None)

    def read(self) -> None:
        """Read the folder and the last backup that checks out."""
        self.context.read(_facts, self._show, key="settings-backups")

    def back_up(self) -> None:
        """Make a backup now."""
        self._running(self.context.long_write(_make, self._made, self._failed))

    def _show(self, facts: "tuple[Path, BackupFact | None]") -> None:
        folder, fact = facts
        self.folder.setText(self.tr("Thư mục sao lưu: {folder}").format(folder=folder))
        if fact is None:
            self.last.setText(self.tr("⚠ Chưa có bản sao lưu nào."))
            return
        at = fact.at.astimezone()
        self.last.setText(
            self.tr("✓ Bản gần nhất: {day} {time}, đã kiểm tra: {name}").format(
                day=short(at.date()), time=f"{at:%H:%M}", name=fact.path.name)
        )

    def _made(self, path: Path) -> None:
        self._running(None)
        self.page.banner.show_message(
            self.tr("Đã sao lưu và kiểm tra xong."), self.tr("Bản sao: {path}").format(path=path)
        )
        self.context.wished.emit("backup-made", None)
        self.read()

    def _failed(self, error: BaseException) -> None:
        self._running(None)
        self.context.fail(error)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()

    def _running(self, ticket: Ticket | None) -> None:
        self._ticket = ticket
        self.now_button.setEnabled(ticket is None)
        self.bar.setVisible(ticket is not None)
        self.stop_button.setVisible(ticket is not None)
        if ticket is not None:
            self.bar.setRange(0, 0)
            ticket.progressed.connect(self._progress)

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn thư mục sao lưu"))
        if chosen:
            self.context.write(lambda desk: _keep_folder(desk, chosen), lambda _: self.read())


def _facts(desk: "Desk") -> "tuple[Path, BackupFact | None]":
    from desktop.services.keeping import backup_folder, last_backup

    return backup_folder(desk), last_backup(desk)


def _make(desk: "Desk", ticket: Ticket) -> Path:
    from desktop.services.keeping import make_backup

    return make_backup(desk, progress=ticket.progress, cancelled=lambda: ticket.cancelled)


def _keep_folder(desk: "Desk", folder: str) -> None:
    from desktop.services.facts import set_setting

    set_setting(desk, "backup_folder", folder)
