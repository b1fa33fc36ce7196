"""What the worker asks of a driver, and how a driver says no. Light: tests have drivers, too."""

from typing import Protocol

from desktop.signing.hands import Digest
from desktop.signing.tokens.wire import Fault, RawToken


class DriverFault(Exception):  # noqa: N818  what the device said, carried to the other process as an answer
    """The driver did not do what was asked; `fault` is one of the words of `wire.Fault`."""

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault, detail)
        self.fault: Fault = fault
        self.detail = detail


class Driver(Protocol):
    """A PKCS#11 module at work; every method may raise `DriverFault`."""

    def tokens(self) -> list[RawToken]:
        """Return the tokens that are plugged in, with what they show without a PIN."""

    def choose(self, slot: int, label: str, serial: str) -> None:
        """Make this token the one all else is about."""

    def flags(self) -> int | None:
        """Return the chosen token's flags as they are now; None where it is gone."""

    def log_in(self, pin: str | None) -> None:
        """Log in as the token's user; None: the PIN is typed on the device, or there is none."""

    def hold(self, key_id: bytes, modulus: bytes, size: int, pin: str | None) -> None:
        """Find the private key that belongs to a certificate; see `wire.Open`."""

    def sign(self, data: bytes, digest: Digest) -> bytes:
        """Sign with the held key: PKCS#1 v1.5, or r and s one behind the other."""

    def unwrap(self, wrapped: bytes) -> bytes:
        """Decrypt with the held RSA key."""

    def agree(self, peer: bytes) -> bytes:
        """Derive the shared secret with a point on the held key's curve."""

    def close(self) -> None:
        """Log out and let the module go."""
