"""Where the vendors put their PKCS#11 modules: the places are data, and only files that exist are tried."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PureWindowsPath

import msgspec

from desktop.data import resource
from desktop.signing.tokens.records import Module

_P11_KIT = ("/usr/share/p11-kit/modules", "/etc/pkcs11/modules")
"""Where programs on Linux register their modules with p11-kit."""

_NOT_TOKENS = ("p11-kit-", "libp11-kit", "libnss", "libjcat")
"""Modules that hold trust lists or stand for others: no token is behind them."""


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of `resources/tokens/modules.json`: a module and the paths at which it was seen.

    `checked` tells how sure the paths are: `run` (used by our own tests), `code` (named by public programs
    for these tokens), `unverified` (heard of).
    """

    name: str
    windows: tuple[str, ...]
    linux: tuple[str, ...]
    checked: str
    source: str


class _Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    dated: str
    note: str
    modules: tuple[Place, ...]


def places() -> tuple[Place, ...]:
    """Return the known modules, those of the issuers of Party bodies first."""
    return msgspec.json.decode(resource("tokens", "modules.json").read_bytes(), type=_Places).modules


def find_modules(
    *,
    extra: Sequence[Path] = (),
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> tuple[Module, ...]:
    """Return the modules that lie on this computer, each file once; `extra` are paths a person has named.

    A named path is returned whether it exists or not: who named it is to hear what is wrong with it.
    """
    known = places()
    names = {
        PureWindowsPath(path).name.lower(): one.name for one in known for path in (*one.windows, *one.linux)
    }
    found = [Module(name=names.get(path.name.lower(), path.name), path=path) for path in extra]
    for place in known:
        paths = place.windows if platform == "win32" else place.linux
        candidates = [Path(full) for path in paths for full in _spelled_out(path, environment)]
        found += [Module(name=place.name, path=path) for path in candidates if path.is_file()]
    if platform != "win32":
        found += [
            Module(name=names.get(path.name.lower(), path.name), path=path)
            for path in _registered(environment)
            if path.is_file()
        ]
    return _each_once(found)


def _spelled_out(path: str, environment: Mapping[str, str]) -> list[str]:
    """Put the computer's own folders in the place of `{system}`, `{programs}` and `{lib}`."""
    if path.startswith("{system}"):
        root = environment.get("SystemRoot", r"C:\Windows")
        return [path.replace("{system}", root + r"\System32", 1)]
    if path.startswith("{programs}"):
        wanted = ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")
        roots = dict.fromkeys(environment[name] for name in wanted if name in environment)
        return [path.replace("{programs}", root, 1) for root in roots]
    if path.startswith("{lib}"):
        return [path.replace("{lib}", folder, 1) for folder in _library_folders()]
    return [path]


def _library_folders() -> tuple[str, ...]:
    machine = os.uname().machine if hasattr(os, "uname") else "x86_64"
    return (f"/usr/lib/{machine}-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/local/lib64", "/usr/local/lib")


def _registered(environment: Mapping[str, str]) -> list[Path]:
    """Return the modules that programs registered with p11-kit: `*.module` files with a line `module:`."""
    home = environment.get("XDG_CONFIG_HOME") or os.path.join(environment.get("HOME", "/"), ".config")  # noqa: PTH118  a text that may be empty
    paths = []
    for folder in (*_P11_KIT, f"{home}/pkcs11/modules"):
        for file in sorted(Path(folder).glob("*.module")):
            named = _module_named_in(file)
            if named and not Path(named).name.startswith(_NOT_TOKENS):
                absolute = Path(named).is_absolute()
                folders = [""] if absolute else [f"{one}/pkcs11" for one in _library_folders()]
                paths += [Path(folder, named) for folder in folders]
    return paths


def _module_named_in(file: Path) -> str:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:  # a registration one may not read is none
        return ""
    named = [line.partition(":")[2].strip() for line in lines if line.split(":")[0].strip() == "module"]
    return named[-1] if named else ""


def _each_once(modules: Iterable[Module]) -> tuple[Module, ...]:
    files: dict[str, Module] = {}
    for module in modules:
        files.setdefault(os.path.realpath(module.path), module)
    return tuple(files.values())
