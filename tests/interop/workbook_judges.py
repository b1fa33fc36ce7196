"""What LibreOffice and xmlsec1 say of signed workbooks: True valid, False not, None no signature seen."""

import html
import io
import json
import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
DSIG = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"


def libreoffice(tool, paths) -> dict[Path, bool | None]:
    """Ask LibreOffice about all these files in one go."""
    tool("soffice")
    if not _knows_uno():
        reason = "the system's python3 has no uno (packaging/setup --test installs python3-uno)"
        if os.environ.get("CI", "").lower() in ("1", "true") or os.environ.get("SOCHIBO_ALL_TOOLS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    script = Path(__file__).with_name("ask_libreoffice.py")
    command = [SYSTEM_PYTHON, script, *paths]
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(answer["file"]) for answer in answers] == [Path(path) for path in paths]
    return {
        Path(answer["file"]): all(answer["signatures"]) if answer["signatures"] else None
        for answer in answers
    }


def xmlsec1(tool, path, folder) -> bool | None:
    """Ask xmlsec1 about every signature part of one file; its exit code says nothing of the manifest."""
    program = tool("xmlsec1")
    try:
        with zipfile.ZipFile(io.BytesIO(Path(path).read_bytes())) as archive:
            names = [name for name in archive.namelist() if not name.startswith("/") and ".." not in name]
            parts = {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, EOFError):
        return False
    for name, content in parts.items():
        where = Path(folder) / name
        where.parent.mkdir(parents=True, exist_ok=True)
        if not name.endswith("/"):
            where.write_bytes(content)
    signatures = sorted(name for name in parts if re.fullmatch(r"_xmlsignatures/sig\d+\.xml", name))
    if not signatures:
        return None
    return all(_fits(program, parts[name], name, folder) for name in signatures)


def _fits(program, part, name, folder) -> bool:
    found = re.findall(r'URI="(/[^"]+)"', part.decode("utf-8", "replace"))
    maps = []
    for uri in dict.fromkeys(html.unescape(one) for one in found):
        maps += [f"--url-map:{uri}", f".{uri.partition('?')[0]}"]
    command = [
        program, "--verify", "--insecure", "--id-attr:Id", f"{DSIG}:Object",
        "--id-attr:Id", f"{XADES}:SignedProperties", *maps, name,
    ]  # fmt: skip
    done = subprocess.run(
        [str(one) for one in command], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )
    told = done.stdout + done.stderr
    counts = re.findall(r"(SignedInfo|Manifests) References \(ok/all\): (\d+)/(\d+)", told)
    whole = len(counts) == 2 and all(good == every != "0" for _kind, good, every in counts)
    return done.returncode == 0 and re.search(r"^\s*OK$", told, re.MULTILINE) is not None and whole


def _knows_uno() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False)
    return asked.returncode == 0
