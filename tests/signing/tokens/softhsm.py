"""Tokens in software for tests: SoftHSM2 with a configuration of its own in a folder of the test's.

`SoftHsm(folder, softhsm2_util)` makes tokens; `use(monkeypatch)` points every worker started afterwards at
them. Making one takes a second, so tests copy a template (`copy_to`).
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.signing.records import SigningKey
from desktop.signing.tokens.modules import find_modules

PIN = "Thoi-Hoa-2026"
SO_PIN = "0123456789"


def softhsm_module() -> Path:
    found = [one.path for one in find_modules() if one.name == "SoftHSM"]
    assert found, "libsofthsm2.so is not where Debian puts it"
    return found[0]


class SoftHsm:
    def __init__(self, folder: Path, util: Path):
        self.folder, self._util = folder, util
        self.tokens = folder / "tokens"
        self.tokens.mkdir(parents=True, exist_ok=True)
        self.conf = folder / "softhsm2.conf"
        self.conf.write_text(
            f"directories.tokendir = {self.tokens}\nobjectstore.backend = file\nlog.level = ERROR\n"
            "slots.removable = true\n"
        )

    @property
    def environment(self):
        return os.environ | {"SOFTHSM2_CONF": str(self.conf)}

    def use(self, monkeypatch):
        monkeypatch.setenv("SOFTHSM2_CONF", str(self.conf))
        return self

    def copy_to(self, folder: Path) -> "SoftHsm":
        shutil.copytree(self.tokens, folder / "tokens")
        return SoftHsm(folder, self._util)

    def token(self, label: str, *things: dict, pin: str = PIN) -> "SoftHsm":
        """Make a token with its things: see `holding`."""
        command = [self._util, "--init-token", "--free", "--label", label, "--pin", pin, "--so-pin", SO_PIN]
        subprocess.run(command, check=True, capture_output=True, env=self.environment)
        if things:
            asked = {"module": str(softhsm_module()), "label": label, "pin": pin, "things": list(things)}
            program = Path(__file__).with_name("filling.py")
            command = [sys.executable, program]
            subprocess.run(command, input=json.dumps(asked), text=True, check=True, env=self.environment)
        return self

    def pull_out(self):
        """Take every token away, as somebody who pulls the plug."""
        shutil.rmtree(self.tokens)
        self.tokens.mkdir()


def holding(
    key: SigningKey | None = None,
    *,
    at: str = "01",
    label: str = "Khóa ký",
    with_key=True,
    with_certificate=True,
    certificate=b"",
):
    """What `SoftHsm.token` puts on a token: a software key moves in, with its certificate or without."""
    thing = {"id": at, "label": label}
    if key is not None and with_key:
        private = key.worker._key
        thing["key"] = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()).hex()
    if with_certificate:
        thing["certificate"] = (certificate or key.certificate).hex()
    return thing
