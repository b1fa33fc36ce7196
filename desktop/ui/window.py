"""The one window: the start (unlock, first set-up, health) or the workplace on an open vault."""

import gc
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Trouble
from desktop.jobs.runner import Jobs, Ticket
from desktop.ui import bugs, languages, preferences, theme
from desktop.ui.context import Context
from desktop.ui.kit.banner import Banner
from desktop.ui.start.code import RecoveryCode
from desktop.ui.start.flow import StartFlow
from desktop.ui.theme import Tone
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.services.desk import Desk

BACKUP_EVERY = timedelta(days=1)
SCALE_STEP = 10
DIALOG_GONE = 50
"""Milliseconds after which a dialog that was sent away is looked for again."""
USUAL_SIZE = QSize(1240, 700)


class MainWindow(QMainWindow):
    """Owns the jobs, the open vault, and the order in which things end."""

    def __init__(self, *, vault: Path | None = None, password: str = "", starts: int = 0) -> None:
        super().__init__()
        self.setWindowTitle("Sổ Chi Bộ")
        self._start_jobs = Jobs(self)
        self._vault = vault
        self.start: StartFlow | None = None
        self.workplace: Workplace | None = None
        self.context: Context | None = None
        self._leaving = False
        self._may_close = False
        self._bug = ""
        self.banner = Banner()
        self._stack = QStackedWidget()
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self._size()
        self.show_start(password=password, troubled=starts > 2)

    # -- start ------------------------------------------------------------------------------------------

    def show_start(self, *, password: str = "", troubled: bool = False) -> None:
        """Show the pages before a vault is open; `troubled` begins with the health page."""
        flow = StartFlow(self._start_jobs, self._vault)
        flow.opened.connect(self._opened)
        flow.language_wanted.connect(self.use_language)
        self.start = flow
        self._stack.addWidget(flow)
        self._stack.setCurrentWidget(flow)
        self.setWindowTitle("Sổ Chi Bộ")
        flow.begin(password=password, troubled=troubled)

    def _opened(self, desk: "Desk") -> None:
        """See whose vault it is, then show its pages. As a write: the window does not close meanwhile."""
        self._start_jobs.write(lambda _: _kind_of(desk), lambda kind: self._show_vault(desk, kind))

    def _show_vault(self, desk: "Desk", kind: str) -> None:
        preferences.remember_vault(desk.path)
        self._vault = desk.path
        gc.freeze()  # what is loaded by now stays: no need to look through it again and again
        jobs = Jobs()
        self.context = Context(desk, jobs, self, kind=kind)
        jobs.setParent(self.context)
        self.context.wished.connect(self._grant)
        self._build_workplace("", "")
        self._drop(self.start)
        self.start = None

    def _build_workplace(self, page: str, target: str) -> None:
        if self.context is None:
            return
        place = Workplace(self.context)
        place.lock_wanted.connect(self.lock)
        place.left_alone.connect(self.lock_unattended)
        place.quit_wanted.connect(self.close)
        place.scale_wanted.connect(self.step_scale)
        place.named.connect(self._name)
        self.workplace = place
        self._stack.addWidget(place)
        self._stack.setCurrentWidget(place)
        place.start(page, target)

    def _name(self, branch: str) -> None:
        self.setWindowTitle(f"{branch} · Sổ Chi Bộ")

    def _grant(self, wish: str, value: object) -> None:
        if wish == "language":
            self.use_language(str(value))
        elif wish == "scale" and isinstance(value, int):
            self.use_scale(value)
        elif wish == "lock-minutes" and isinstance(value, int) and self.workplace is not None:
            self.workplace.set_lock_minutes(value)
        elif wish == "backup-made" and self.workplace is not None:
            self.workplace.read_backup()

    # -- language and size ------------------------------------------------------------------------------

    def use_language(self, language: str) -> None:
        """Speak another language from now on, the vault staying open."""
        preferences.change(language=language)
        languages.use(language)
        self._rebuild()

    def step_scale(self, steps: int) -> None:
        """Make all text larger or smaller by so many steps."""
        self.use_scale(preferences.load().scale + steps * SCALE_STEP)

    def use_scale(self, percent: int) -> None:
        """Show all text at `percent` (100 to 150) of its usual size."""
        percent = theme.clamp_scale(percent)
        if percent == preferences.load().scale:
            return
        preferences.change(scale=percent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply_scale(application, percent)
        self._rebuild()

    def _rebuild(self) -> None:
        """Build everything that shows text anew, once nothing is being written."""
        self._finish_typing()
        jobs = self._start_jobs if self.context is None else self.context.jobs
        if jobs.is_writing:
            jobs.written.connect(self._rebuild, Qt.ConnectionType.SingleShotConnection)
            return
        if self.context is None:
            if self.start is None or self.start.wizard.desk is not None:
                return  # a recovery code that shows only once stays until it is put away
            self._drop(self.start)
            self.show_start()
            return
        before = self.workplace
        codes = before.findChildren(RecoveryCode) if before is not None else []
        shown = [one for one in codes if one.is_shown]
        if shown:  # once only, and the code before it no longer opens the vault
            shown[0].confirmed.connect(self._rebuild, Qt.ConnectionType.SingleShotConnection)
            return
        page = before.page_key() if before is not None else ""
        front = before.current() if before is not None else None
        self.context.jobs.cancel_reads()
        self._build_workplace(page, front.place() if front is not None else "")
        self._drop(before)

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._stack.removeWidget(widget)
            widget.deleteLater()

    def _finish_typing(self) -> None:
        """Take the focus from the field in front, so that it hands on what was typed."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def _size(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(USUAL_SIZE.boundedTo(screen))

    # -- bugs -------------------------------------------------------------------------------------------

    def show_bug(self, description: str) -> None:
        """Say that the program itself failed, and where the description lies."""
        self._bug = description
        self.banner.show_message(
            self.tr("Chương trình gặp lỗi của chính nó."),
            self.tr("Những gì đã lưu còn nguyên. Có thể làm tiếp; nếu lỗi lặp lại, đóng rồi mở lại chương "
                    "trình và gửi tệp “{path}” cho người hỗ trợ.").format(path=bugs.log_file()),
            Tone.BAD,
            self.tr("Xem chi tiết"),
            self._show_bug_text,
        )

    def _show_bug_text(self) -> None:
        dialog = QDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Chi tiết lỗi"))
        text = QPlainTextEdit(self._bug)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Chi tiết lỗi"))
        QVBoxLayout(dialog).addWidget(text)
        dialog.resize(theme.em(40), theme.em(20))
        dialog.show()

    # -- the end ----------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Save, back up if a day has passed, close the vault and ask for the password again."""
        self._leave(self._locked)

    def lock_unattended(self) -> None:
        """Lock because nobody is there to answer: that a backup failed is told at the next unlocking."""
        self._leave(self._locked, attended=False)

    def _locked(self, trouble: Trouble | None = None) -> None:
        self.show_start()
        if self.start is None:
            return
        banner = self.start.unlock.banner
        if trouble is None:
            banner.show_message(self.tr("Kho đã khóa. Mọi thứ đã được lưu."))
        else:
            words = self.tr("Kho đã khóa, mọi thứ đã được lưu, nhưng chưa sao lưu được.")
            banner.show_message(words, trouble.message, Tone.WARN)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only after everything is written and the vault is closed."""
        if self._start_jobs.is_writing:  # a vault is just being opened or made: close it in order, too
            event.ignore()
            self._start_jobs.written.connect(self.close, Qt.ConnectionType.SingleShotConnection)
            return
        if self.context is None or self._may_close:
            if self.start is not None:
                self.start.release()
            self._start_jobs.close()
            event.accept()
            return
        event.ignore()
        self._leave(self._close_now)

    def _close_now(self, _trouble: Trouble | None = None) -> None:
        self._may_close = True
        self.close()

    def _leave(self, then: Callable[[Trouble | None], None], *, attended: bool = True) -> None:
        if self._leaving or self.context is None or self.workplace is None:
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):  # whoever asked by it must have the answer before the page goes
            dialog.reject()
            QTimer.singleShot(DIALOG_GONE, self, lambda: self._leave(then, attended=attended))
            return
        self._leaving = True
        self._finish_typing()
        self.workplace.show_saving(self.tr("Đang lưu và đóng kho…"))
        context = self.context
        context.jobs.hold_reads()

        def close(trouble: Trouble | None = None) -> None:
            self._close_vault(context, lambda: then(trouble))

        def backup_failed(error: BaseException) -> None:
            if not attended and isinstance(error, Trouble):
                close(error)
                return
            self._leaving = False
            context.jobs.let_reads()
            if self.workplace is not None:
                self.workplace.go_on()
            if not isinstance(error, Trouble):
                context.fail(error)
                return
            self.banner.show_trouble(error, self.tr("Đóng kho, không sao lưu"), close)

        context.jobs.write(
            lambda ticket: _daily_backup(context.desk, ticket),
            lambda _: close(),
            backup_failed,
        )

    def _close_vault(self, context: Context, then: Callable[[], None]) -> None:
        self._leaving = True
        context.jobs.hold_reads()
        context.jobs.write(
            lambda _: _close_desk(context),
            lambda _: QTimer.singleShot(0, self, lambda: self._left(context, then)),
            lambda error: self._not_closed(context, error),
        )

    def _not_closed(self, context: Context, error: BaseException) -> None:
        self._leaving = False
        context.jobs.let_reads()
        if self.workplace is not None:
            self.workplace.go_on()
        context.fail(error)

    def _left(self, context: Context, then: Callable[[], None]) -> None:
        context.closed.emit()
        context.jobs.close()
        self.context = None
        self._drop(self.workplace)
        self.workplace = None
        self._leaving = False
        self.banner.clear()
        context.deleteLater()
        gc.unfreeze()
        then()


def _kind_of(desk: "Desk") -> str:
    from desktop.services.committee.founding import kind_of

    return kind_of(desk)


def _close_desk(context: Context) -> None:
    """Close the vault once nobody reads in it any more."""
    context.jobs.wait_for_reads()
    context.desk.close()


def _daily_backup(desk: "Desk", ticket: Ticket) -> None:
    """Make a backup if the newest one that checks out is older than a day."""
    from desktop.services.keeping import last_backup, make_backup

    newest = last_backup(desk)
    if newest is None or desk.clock.now() - newest.at > BACKUP_EVERY:
        make_backup(desk, progress=ticket.progress, cancelled=lambda: ticket.cancelled)
