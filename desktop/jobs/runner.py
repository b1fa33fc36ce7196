"""Work off the window's thread: reads side by side, writes strictly one after the other.

A result always comes back on the thread of the `Jobs` object (the window's). Whoever asked may be gone by
then: a result for a destroyed receiver is dropped, and so is whatever comes of a read that a newer one with
the same key has overtaken, unless it is a bug of ours.
"""

import gc
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from queue import Empty, SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from desktop.errors import Cancelled, Trouble

T = TypeVar("T")
Failed = Callable[[BaseException], None]
READERS = 3
SWEEP = 1000
"""Milliseconds between two looks for garbage."""


class Ticket(QObject):
    """A piece of work that was asked for: can be cancelled, tells how far it is."""

    progressed = Signal(int, int)
    """Done and total, on the window's thread."""
    ended = Signal()
    """The work is over, however it went."""

    def __init__(self, jobs: "Jobs", key: str = "", *, is_write: bool = False) -> None:
        super().__init__()
        self.key = key
        self.is_write = is_write
        self.overtaken = False
        """A newer read with the same key was asked for."""
        self._jobs = jobs
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the work to stop. Safe to read from any thread."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; its result is dropped, its `failed` gets `Cancelled` if it gives up by it."""
        self._stop.set()

    def progress(self, done: int, total: int) -> None:
        """Tell how far the work is. Called by the work, from its own thread."""
        self._jobs.post(partial(self._tell, done, total))

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop. Called by the work, between two steps."""
        if self.cancelled:
            raise Cancelled

    def _tell(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)


class Jobs(QObject):
    """The only place that knows threads.

    While it is open, Python's garbage is collected on this object's thread only: a window caught in a circle
    of references must not be torn down by whichever thread happens to look for garbage.
    """

    idle = Signal()
    """Nothing is running and nothing waits."""
    writing = Signal()
    """A write was asked for while none was under way."""
    written = Signal()
    """No write is under way any more."""
    _rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._reads: dict[Ticket, Future[None]] = {}
        self._writes: dict[Ticket, Future[None]] = {}
        self._over: list[tuple[Ticket, Future[None]]] = []
        self._latest: dict[str, Ticket] = {}
        self._closed = False
        self._held = False
        self._collected = gc.isenabled()
        gc.disable()
        self._sweeper = QTimer(self)
        self._sweeper.timeout.connect(_sweep)
        self._sweeper.start(SWEEP)
        self._arrived: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._rang.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        return bool(self._reads or self._writes)

    @property
    def is_writing(self) -> bool:
        """Whether a write is running or waiting."""
        return bool(self._writes)

    def read(
        self,
        work: Callable[[Ticket], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> Ticket:
        """Do `work(ticket)` beside others; a newer read with the same `key` drops the result of an older."""
        ticket = Ticket(self, key)
        if self._closed:  # nobody is left to be told: a timer that fired once more
            ticket.cancel()
            return ticket
        if key:
            older = self._latest.get(key)
            if older is not None:
                older.overtaken = True
                older.cancel()
            self._latest[key] = ticket
        if self._held:
            ticket.cancel()
        self._start(self._readers, self._reads, ticket, work, done, failed)
        return ticket

    def write(
        self,
        work: Callable[[Ticket], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """Do `work(ticket)` after every write asked for before it. Its result is never dropped."""
        ticket = Ticket(self, is_write=True)
        first = not self._writes
        self._start(self._writer, self._writes, ticket, work, done, failed)
        if first:
            self.writing.emit()
        return ticket

    def cancel_reads(self) -> None:
        """Drop the results of all reads under way: their askers are about to go."""
        for ticket in self._reads:
            ticket.cancel()

    def hold_reads(self) -> None:
        """Cancel the reads under way and every one asked for from now on: the vault is about to close."""
        self._held = True
        self.cancel_reads()

    def let_reads(self) -> None:
        """Read again: the vault stays open after all."""
        self._held = False

    def wait_for_reads(self) -> None:
        """Wait until the reads under way have ended. Called by a write, never on the window's thread."""
        wait(tuple(self._reads.values()))

    def close(self) -> None:
        """Let the writes finish, cancel the reads, end every thread; results that arrived are handed on."""
        if self._closed:
            return
        self._closed = True
        self.cancel_reads()
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        while not self._arrived.empty():
            self._hand_on()
        self._over.clear()
        self._sweeper.stop()
        if self._collected:
            gc.enable()

    def post(self, call: Callable[[], None]) -> None:
        """Have `call` made on this object's thread; may be called from any thread."""
        self._arrived.put(call)
        self._rang.emit()

    @Slot()
    def _hand_on(self) -> None:
        # one call a ring, so that one that raises keeps none of the others from being made
        try:
            call = self._arrived.get_nowait()
        except Empty:
            return
        call()

    def _start(
        self,
        pool: ThreadPoolExecutor,
        waiting: dict[Ticket, Future[None]],
        ticket: Ticket,
        work: Callable[[Ticket], T],
        done: Callable[[T], None] | None,
        failed: Failed | None,
    ) -> None:
        waiting[ticket] = pool.submit(self._run, [ticket], waiting, work, done, failed)

    def _run(
        self,
        holder: list[Ticket],
        waiting: dict[Ticket, Future[None]],
        work: Callable[[Ticket], T],
        done: Callable[[T], None] | None,
        failed: Failed | None,
    ) -> None:
        try:
            holder[0].check()
            result = work(holder[0])
        except BaseException as error:  # noqa: BLE001  carried over to the window's thread, never lost
            hand = partial(_hand_failure, holder[0], failed, error)
        else:
            hand = partial(_hand_result, holder[0], done, result)
        self.post(partial(self._end, waiting, holder.pop(), hand))

    def _end(self, waiting: dict[Ticket, Future[None]], ticket: Ticket, hand: Callable[[], None]) -> None:
        # a ticket must not be let go of by the worker's thread, so it stays until the worker surely did
        self._over = [one for one in self._over if not one[1].done()]
        self._over.append((ticket, waiting.pop(ticket)))
        if self._latest.get(ticket.key) is ticket:
            del self._latest[ticket.key]
        try:
            hand()
        finally:
            ticket.ended.emit()
            if waiting is self._writes and not self._writes:
                self.written.emit()
            if not self.busy:
                self.idle.emit()


def _sweep() -> None:
    """Collect garbage as Python itself would: the oldest generation whose turn it is."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return


def _hand_result(ticket: Ticket, done: Callable[[T], None] | None, result: T) -> None:
    dropped = ticket.cancelled and not ticket.is_write
    if done is not None and not dropped and is_reachable(done):
        done(result)


def _hand_failure(ticket: Ticket, failed: Failed | None, error: BaseException) -> None:
    if ticket.overtaken and isinstance(error, (Trouble, Cancelled)):
        return
    if failed is None:
        if not isinstance(error, Cancelled):
            raise error
        return
    if is_reachable(failed):
        failed(error)


def is_reachable(call: Callable[..., object]) -> bool:
    """Tell whether whom a callback speaks to still exists: a method's own object, all a lambda names."""
    if isinstance(call, partial):
        return is_reachable(call.func)
    named = [cell.cell_contents for cell in getattr(call, "__closure__", None) or ()]
    owners = (getattr(call, "__self__", None), *named)
    return all(isValid(owner) for owner in owners if isinstance(owner, QObject))
