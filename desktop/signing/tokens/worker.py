"""The worker: a process that holds one PKCS#11 module, does what the window's process asks, and nothing else.

Started as `python -m desktop.signing.tokens.worker MODULE`. What a driver prints goes nowhere; the PIN comes
by the pipe and is let go of once the token is logged in (only a key that asks for it at every signature keeps
it). When the other end of the pipe is gone, the process ends, even where the driver hangs.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

import msgspec

from desktop.signing.tokens import wire
from desktop.signing.tokens.driving import Driver, DriverFault
from desktop.signing.tokens.records import PinState, pin_state
from desktop.signing.tokens.wire import Answer, Done, Failed, Request, Tokens

ORPHAN_PATIENCE = 2.0
"""Seconds a worker whose parent is gone may take to log out before it ends anyhow."""


class Session:
    """One worker's work: answers each request by the driver, which is loaded with the first."""

    def __init__(self, load: Callable[[], Driver]) -> None:
        self._load = load
        self._driver: Driver | None = None
        self._chosen = False

    def answer(self, request: Request) -> Answer:
        """Do what is asked; a fault of the driver is an answer, too."""
        try:
            return self._do(request)
        except DriverFault as fault:
            return self._failed(fault)
        except Exception as error:  # noqa: BLE001  a driver's wrapper may raise anything; the other process decides
            lines = traceback.format_exception_only(type(error), error)
            return self._failed(DriverFault("broken", "".join(lines)[-500:]))

    def close(self) -> None:
        """Log out; a driver that cannot any more is left to the end of the process."""
        driver, self._driver = self._driver, None
        if driver is not None:
            driver.close()

    def _do(self, request: Request) -> Answer:
        if self._driver is None:
            self._driver = self._load()
        driver = self._driver
        if isinstance(request, wire.Look):
            return Tokens(driver.tokens())
        if isinstance(request, wire.Open):
            return self._open(driver, request)
        if isinstance(request, wire.Sign):
            return Done(driver.sign(request.data, request.digest))
        if isinstance(request, wire.Unwrap):
            return Done(driver.unwrap(request.wrapped))
        if isinstance(request, wire.Agree):
            return Done(driver.agree(request.peer))
        self.close()
        return Done()

    def _open(self, driver: Driver, request: wire.Open) -> Answer:
        driver.choose(request.slot, request.label, request.serial)
        self._chosen = True
        flags = driver.flags()
        if flags is None:
            raise DriverFault("removed")
        state = pin_state(flags)  # as it is now, not as it was when the tokens were listed
        if state is PinState.LOCKED:
            raise DriverFault("pin-locked")
        if state is PinState.LAST_TRY and not request.last_try:
            raise DriverFault("last-try")
        driver.log_in(request.pin)
        driver.hold(request.key_id, request.modulus, request.size, request.pin)
        return Done()

    def _failed(self, fault: DriverFault) -> Failed:
        flags = self._flags_now()
        gone = flags is None and self._chosen and fault.fault in ("broken", "cannot", "wrong-data")
        return Failed(
            fault="removed" if gone else fault.fault,
            detail=fault.detail,
            flags=-1 if flags is None else flags,
        )

    def _flags_now(self) -> int | None:
        if self._driver is None or not self._chosen:
            return None
        try:
            return self._driver.flags()
        except Exception:  # noqa: BLE001  the fault being told is the one that counts
            return None


def serve(load: Callable[[], Driver], read_from: int, write_to: int) -> None:
    """Answer requests until the pipe ends or `Close` was asked for."""
    requests: SimpleQueue[bytes | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(read_from, requests), daemon=True).start()
    session = Session(load)
    while _answered(session, requests.get(), write_to):
        pass
    session.close()


def _answered(session: Session, body: bytes | None, write_to: int) -> bool:
    """Answer one request and let go of it (it may hold a PIN); False where it was the last."""
    if body is None:
        return False
    try:
        request = wire.request_in(body)
    except msgspec.MsgspecError:
        return False
    wire.write_all(write_to, wire.framed(session.answer(request)))
    return not isinstance(request, wire.Close)


def _listen(handle: int, requests: "SimpleQueue[bytes | None]") -> None:
    """Hand on what comes; once nobody is at the other end, see to it that the process ends."""
    while (body := wire.read_frame(handle)) is not None:
        requests.put(body)
    requests.put(None)
    time.sleep(ORPHAN_PATIENCE)
    os._exit(1)


def own_pipes() -> tuple[int, int]:
    """Keep the pipes to ourselves: whatever the driver prints or reads goes nowhere."""
    read_from, write_to = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for handle in (0, 1, 2):
        os.dup2(nowhere, handle)
    return read_from, write_to


def main() -> None:
    """Serve one module."""
    path = Path(sys.argv[1])
    read_from, write_to = own_pipes()

    def load() -> Driver:
        from desktop.signing.tokens.driver import Pkcs11Driver

        return Pkcs11Driver(path)

    serve(load, read_from, write_to)


if __name__ == "__main__":
    main()
