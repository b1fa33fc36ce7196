"""What every page holds: the opened vault, the jobs, and the few things a page may ask of the window."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import Cancelled, Trouble
from desktop.jobs.runner import Failed, Jobs, Ticket, is_reachable

if TYPE_CHECKING:
    from desktop.services.desk import Desk

T = TypeVar("T")


class Context(QObject):
    """The agreement between pages and window. Pages never touch the vault but through `read` and `write`."""

    changed = Signal(object)
    """A `Changed` after every write that changed something."""
    said = Signal(str)
    """A sentence for the status bar."""
    saving = Signal()
    saved = Signal(object)
    """The moment of the last write (aware datetime), once nothing more is being written."""
    troubled = Signal(object)
    """A `Trouble` for the banner of the page in front."""
    went = Signal(str, str)
    """Page and target somebody asked to see."""
    closed = Signal()
    """The vault has been closed: what was opened beside it (a signing key, a token) is let go of now."""
    wished = Signal(str, object)
    """Something only the window can do: `language`, `scale` (percent), `lock-minutes`, `backup-made`."""

    def __init__(
        self, desk: "Desk", jobs: Jobs, parent: QObject | None = None, *, kind: str = "branch"
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kind = kind
        """Whose vault it is: `branch` or `committee`."""
        self.jobs = jobs
        jobs.writing.connect(self.saving)
        jobs.written.connect(self._tell_saved)

    def today(self) -> date:
        """Return the day by the vault's clock."""
        return self.desk.clock.today()

    def now(self) -> datetime:
        """Return the moment by the vault's clock."""
        return self.desk.clock.now()

    def read(
        self,
        work: Callable[["Desk"], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> Ticket:
        """Do `work(desk)` off the thread, then `done(result)` on it.

        A newer read with the same `key` drops the result of an older one.
        """
        return self.jobs.read(lambda _: work(self.desk), done, failed or self.fail, key=key)

    def write(
        self,
        work: Callable[["Desk"], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """Do `work(desk)` after all earlier writes; what it says it changed is emitted by `changed`.

        `work` returns a `Changed`, a tuple with one, or anything else where nothing on a page can change.
        Order: `changed` first, then `done`.
        """
        return self.long_write(lambda desk, _: work(desk), done, failed)

    def long_read(
        self,
        work: Callable[["Desk", Ticket], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> Ticket:
        """Like `read` for work that tells its progress and can be cancelled by the ticket."""
        return self.jobs.read(lambda ticket: work(self.desk, ticket), done, failed or self.fail, key=key)

    def long_write(
        self,
        work: Callable[["Desk", Ticket], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """Like `write` for work that tells its progress and can be cancelled by the ticket."""

        def arrived(result: T) -> None:
            self._announce(result)
            if done is not None and is_reachable(done):
                done(result)

        return self.jobs.write(lambda ticket: work(self.desk, ticket), arrived, failed or self.fail)

    def fail(self, error: BaseException) -> None:
        """Show what went wrong: a `Trouble` in the page, anything else as the bug it is."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Trouble):
            self.troubled.emit(error)
            return
        sys.excepthook(type(error), error, error.__traceback__)

    def say(self, sentence: str) -> None:
        """Put a sentence into the status bar for a while."""
        self.said.emit(sentence)

    def go(self, page: str, target: str = "") -> None:
        """Show a page: home, members, meeting, check, handing, registers, settings (see `pages`)."""
        QTimer.singleShot(0, self, lambda: self.went.emit(page, target))

    def _announce(self, result: object) -> None:
        from desktop.storage.kept import Changed

        for part in result if isinstance(result, tuple) else (result,):
            if isinstance(part, Changed):
                self.changed.emit(part)

    def _tell_saved(self) -> None:
        self.saved.emit(self.now())
