"""The worker's process, seen from the window's: started, asked within a time limit, and ended."""

import contextlib
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final

import msgspec

import desktop
from desktop.errors import Cancelled
from desktop.signing.tokens import troubles, wire
from desktop.signing.tokens.records import Module
from desktop.signing.tokens.wire import Answer, Request
from desktop.signing.troubles import KeyTrouble

CLOSE_LIMIT: Final = 0.6
"""Seconds a worker may take to log out; then it is ended, which logs out as well."""
_GLANCE: Final = 0.05
"""Seconds between two looks at whether somebody cancelled."""

Launch = Callable[[Module], Sequence[str]]
"""Gives the command that starts the worker for a module."""


def command(module: Module) -> tuple[str, ...]:
    """Return the command of the worker; nothing in the working folder is ever imported (`-P`)."""
    return (sys.executable, "-P", "-m", "desktop.signing.tokens.worker", str(module.path))


class Worker:
    """A worker's process, seen from here: one question at a time, each with its limit.

    Raises `TokenBroken` where the process cannot be started.
    """

    def __init__(self, module: Module, launch: Launch = command) -> None:
        self.module = module
        try:
            self._process = subprocess.Popen(  # noqa: S603  our own interpreter and module, no shell
                launch(module),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise troubles.broken(module.name, "start") from error
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        assert self._process.stdout is not None and self._process.stdin is not None  # noqa: S101, PT018  both are pipes
        self._write_to = self._process.stdin.fileno()
        self._reader = threading.Thread(
            target=_listen, args=(self._process.stdout.fileno(), self._answers), daemon=True
        )
        self._reader.start()
        self._lock = threading.Lock()
        self._ended = False
        self._finalizer = weakref.finalize(self, _end, self._process, self._reader)

    @property
    def ended(self) -> bool:
        """Whether the process was ended, by `close` or by a trouble."""
        return self._ended

    def ask(self, request: Request, limit_s: float, cancelled: Callable[[], bool] = lambda: False) -> Answer:
        """Return the worker's answer; raises `TokenHangs`, `TokenBroken`, `TokenClosed` and `Cancelled`."""
        with self._lock:
            self.tell(request)
            return self.hear(limit_s, time.monotonic() + limit_s, cancelled)

    def tell(self, request: Request) -> None:
        """Send a question without waiting for its answer."""
        if self._ended:
            raise troubles.closed()
        frame = wire.framed(request)
        try:
            wire.write_all(self._write_to, frame)
        except OSError as error:
            self.end()
            raise troubles.broken(self.module.name, "pipe") from error

    def hear(self, limit_s: float, until: float, cancelled: Callable[[], bool] = lambda: False) -> Answer:
        """Wait for the answer until the moment `until` (monotonic); a late worker is ended."""
        body = self._next(limit_s, until, cancelled)
        if body is None:
            was_closed = self._ended
            self.end()
            raise troubles.closed() if was_closed else troubles.broken(self.module.name, "crashed")
        try:
            return wire.answer_in(body)
        except msgspec.MsgspecError as error:
            self.end()
            raise troubles.broken(self.module.name, "nonsense") from error

    def close(self) -> None:
        """Log out and end; one in the middle of something, or that does not go by itself, is ended."""
        if self._lock.acquire(timeout=0):
            try:
                if not self._ended:
                    with contextlib.suppress(KeyTrouble):
                        self.tell(wire.Close())
                        self.hear(CLOSE_LIMIT, time.monotonic() + CLOSE_LIMIT)
            finally:
                self._lock.release()
        self.end()

    def end(self) -> None:
        """End the process now; harmless when it has ended already."""
        self._ended = True
        self._finalizer()

    def _next(self, limit_s: float, until: float, cancelled: Callable[[], bool]) -> bytes | None:
        while True:
            if cancelled():
                self.end()
                raise Cancelled
            rest = until - time.monotonic()
            try:
                return self._answers.get(timeout=max(0.0, min(_GLANCE, rest)))
            except Empty:
                if rest <= 0:
                    self.end()
                    raise troubles.hangs(self.module.name, limit_s) from None


def _environment() -> dict[str, str]:
    """Let the worker import the same program as we do."""
    root = str(Path(desktop.__file__).resolve().parent.parent)
    before = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": os.pathsep.join([root, before] if before else [root])}


def _listen(handle: int, answers: "SimpleQueue[bytes | None]") -> None:
    with contextlib.suppress(OSError):
        while (body := wire.read_frame(handle)) is not None:
            answers.put(body)
    answers.put(None)


def _end(process: "subprocess.Popen[bytes]", reader: threading.Thread) -> None:
    """End the process; runs once, at the latest when nobody holds the worker any more."""
    process.kill()
    process.wait()
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
    if reader is not threading.current_thread():
        reader.join(1)
    if process.stdout is not None and not reader.is_alive():
        process.stdout.close()
