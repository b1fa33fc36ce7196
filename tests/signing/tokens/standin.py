"""A worker with a made-up driver, for what SoftHSM cannot do: lock, count, hang, crash, print, sign wrongly.

Run as `standin.py FOLDER HABIT…`. The card lies in FOLDER (`Card`), so that what one process did (a wrong
PIN) the next one sees.
"""

import json
import os
import sys
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from desktop.signing.tokens.driving import DriverFault
from desktop.signing.tokens.wire import RawCertificate, RawToken
from desktop.signing.tokens.worker import own_pipes, serve

PIN = "Thoi-Hoa-2026"
LABEL, SERIAL = "The thu", "0042"
PIN_SET, LOGIN, READY, KEYPAD = 0x8, 0x4, 0x400, 0x100
BY_TRIES_LEFT = {3: 0, 2: 0x10000, 1: 0x30000, 0: 0x40000}


class Card:
    """The made-up token's memory: a key, its certificate and how many tries are left."""

    def __init__(self, folder: Path):
        self.folder = folder

    def make(self, key, tries=3, signs_with=None):
        private = (signs_with or key).worker._key
        der = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        (self.folder / "key.der").write_bytes(der)
        (self.folder / "certificate.der").write_bytes(key.certificate)
        self.tries = tries
        return self

    @property
    def tries(self):
        return json.loads((self.folder / "card.json").read_text())["tries"]

    @tries.setter
    def tries(self, count):
        (self.folder / "card.json").write_text(json.dumps({"tries": count}))

    def launch(self, *habits):
        """Return what starts a worker with this card, for `look` and `open_token_key`."""
        return lambda _module: (sys.executable, "-m", "tests.signing.tokens.standin", self.folder, *habits)


class StandIn:
    def __init__(self, folder: Path, habits: list[str]):
        self.card, self.habits = Card(folder), habits
        self._do("load")

    def _do(self, when):
        if f"hangs-at-{when}" in self.habits:
            time.sleep(60)
        if f"crashes-at-{when}" in self.habits:
            os._exit(139)
        if f"gone-at-{when}" in self.habits:
            raise DriverFault("broken", "GeneralError")
        if f"raises-at-{when}" in self.habits:
            raise RuntimeError("a driver's wrapper has bugs, too")
        if "prints" in self.habits:
            print("vendor: debug")  # noqa: T201  that is the habit
            os.write(1, b"vendor: from C")

    def tokens(self):
        self._do("look")
        return [
            RawToken(
                slot=7, label=LABEL, maker="Hãng thử", model="Mẫu 1", serial=SERIAL, flags=self._flags(),
                certificates=[
                    RawCertificate(
                        id=b"\1", label="Ký", value=(self.card.folder / "certificate.der").read_bytes()
                    ),
                    RawCertificate(id=b"\2", label="rác", value=b"not a certificate"),
                    RawCertificate(id=b"\3", label="loại khóa lạ", value=self._of_unknown_kind()),
                ],
                keys=[b"\1"],
            )
        ]  # fmt: skip

    def _of_unknown_kind(self):
        rsa, none = bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d01017f")
        return (self.card.folder / "certificate.der").read_bytes().replace(rsa, none)

    def _flags(self):
        keypad = KEYPAD if "keypad" in self.habits else 0
        fresh = 0 if "no-pin-yet" in self.habits else PIN_SET
        return LOGIN | READY | fresh | keypad | BY_TRIES_LEFT[self.card.tries]

    def choose(self, slot, label, serial):
        assert (slot, label, serial) == (7, LABEL, SERIAL)

    def flags(self):
        gone = any(one.startswith("gone-at-") for one in self.habits) and hasattr(self, "_key")
        return None if gone else self._flags()

    def log_in(self, pin):
        self._do("login")
        if "keypad" in self.habits:
            assert pin is None
            if "cancel-pressed" in self.habits:
                raise DriverFault("cancelled")
        elif pin != PIN:
            self.card.tries = max(0, self.card.tries - 1)
            raise DriverFault("pin-wrong" if self.card.tries else "pin-locked")
        self.card.tries = 3

    def hold(self, key_id, modulus, size, pin):
        if "no-key" in self.habits:
            raise DriverFault("no-key")
        self._key = load_der_private_key((self.card.folder / "key.der").read_bytes(), None)

    def sign(self, data, digest):
        self._do("sign")
        return self._key.sign(data, padding.PKCS1v15(), SHA256())

    def unwrap(self, wrapped):
        return self._key.decrypt(wrapped, padding.PKCS1v15())

    def agree(self, peer):
        raise DriverFault("cannot", "derive")

    def close(self):
        self._do("close")


def main():
    folder, habits = Path(sys.argv[1]), sys.argv[2:]
    read_from, write_to = own_pipes()
    if "talks-nonsense" in habits:
        os.write(write_to, b"\0\0\0\3abc")
        time.sleep(60)
    if "talks-endlessly" in habits:
        os.write(write_to, b"\xff\xff\xff\xffabc")
        time.sleep(60)
    serve(lambda: StandIn(folder, habits), read_from, write_to)


if __name__ == "__main__":
    main()
