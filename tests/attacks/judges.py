"""What programs that are not ours say of a file: True good, False not, None where they see no signature."""

import base64
import hashlib
import os
import re
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.interop import workbook_judges

Tool = Callable[[str], Path]


def run(*command: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [str(one) for one in command], cwd=cwd, env=environment, capture_output=True, text=True,
        errors="replace", check=False, timeout=60,
    )  # fmt: skip


def pdfsig(tool: Tool, path: Path) -> bool | None:
    """Every signature valid, the whole document signed by the last: two lines must be read together."""
    done = run(tool("pdfsig"), "-nocert", path)
    valid = done.stdout.count("Signature is Valid")
    if "Signature Validation:" not in done.stdout:
        return None if "does not contain any signatures" in done.stdout + done.stderr else False
    every = done.stdout.count("Signature Validation:")
    return done.returncode == 0 and valid == every and "Total document signed" in done.stdout


def xmlsec1(tool: Tool, path: Path, folder: Path) -> bool | None:
    """Ask xmlsec1 about every signature, the parts unpacked by Python's zipfile; what that cannot is no."""
    try:
        return workbook_judges.xmlsec1(tool, path, folder)
    except (EOFError, OSError, ValueError, zlib.error):
        return False


def qpdf(tool: Tool, path: Path) -> bool:
    """A sound PDF; of signatures it knows nothing."""
    return run(tool("qpdf"), "--check", path).returncode == 0


def unzip(tool: Tool, path: Path) -> bool:
    """A sound zip, without a warning."""
    return run(tool("unzip"), "-tqq", path).returncode == 0


def openssl(tool: Tool, path: Path, folder: Path) -> bool | None:
    """Unpack by `unzip`, then `openssl cms` and the digests of each list, as the README says."""
    run(tool("unzip"), "-qqo", path, "-d", folder)
    signatures = sorted((folder / "META-INF").glob("signature*.p7s"))
    if not signatures:
        return None
    for signature in signatures:
        listing = signature.with_name(f"ASiCManifest{signature.stem.removeprefix('signature')}.xml")
        done = run(
            tool("openssl"), "cms", "-verify", "-binary", "-inform", "DER", "-noverify", "-out", os.devnull,
            "-content", listing, "-in", signature,
        )  # fmt: skip
        if done.returncode or not listing.is_file():
            return False
        told = listing.read_text("utf-8", "replace")
        digests = re.findall(r'DataObjectReference URI="([^"]+)".*?<ds:DigestValue>([^<]+)<', told, re.DOTALL)
        for name, digest in digests:
            file = folder / name
            if not file.is_file() or hashlib.sha256(file.read_bytes()).digest() != base64.b64decode(digest):
                return False
    return True
