"""The house rules a machine can watch: who imports whom, how long a file may be, what no file may say."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 600
OURS = ("desktop", "tests", "packaging", "resources", "i18n", ".ci", "README.md", "pyproject.toml")
TEXT = {".py", ".md", ".toml", ".json", ".ts", ".txt", ""}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the package found in `folder` against the contracts of pyproject.toml."""
    linter = Path(sys.executable).with_name("lint-imports")
    command = [linter, "--no-cache", "--config", ROOT / "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_rooms_keep_their_contracts():
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


BREACHES = {
    "branch/names.py": "import desktop.files",
    "branch/members.py": "import lxml",
    "services/__init__.py": "from PySide6.QtCore import QObject",
    "signing/__init__.py": "import desktop.storage",
    "documents/__init__.py": "import desktop.services",
    "packets/__init__.py": "from desktop import storage",
    "storage/__init__.py": "import desktop.ui",
    "ui/__init__.py": "import sqlalchemy.orm",
    "importing/__init__.py": "import sqlite3",
    "storage/vault.py": "def late():\n    import openpyxl",
    "jobs/__init__.py": "def late():\n    from pyhanko import sign",
    "services/tokens.py": "def late():\n    import pkcs11",
    "packets/naming.py": "def late():\n    from lxml import etree",
    "committee/records.py": "import desktop.storage",
    "signing/trust.py": "import desktop.checking.records",
    "checking/records.py": "import desktop.services",
    "errors.py": "import desktop.branch",
    "ui/page.py": "def late():\n    from desktop.documents.render import page_images",
    "cli.py": "import desktop.packets.naming",
    "newroom/__init__.py": "",
}


@pytest.mark.parametrize(("path", "breach"), BREACHES.items(), ids=BREACHES.keys())
def test_a_breach_is_found(path, breach, tmp_path):
    """Each contract bites, also where the import hides inside a function or the room is a new one."""
    shutil.copytree(ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    module = tmp_path / "desktop" / path
    module.parent.mkdir(exist_ok=True)
    module.write_text(breach + "\n", "utf-8")
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert " BROKEN" in done.stdout or "newroom" in done.stdout + done.stderr


def sources(*suffixes: str) -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *OURS],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout
    found = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in found if path.suffix in suffixes and path.is_file()]


def test_files_can_be_read_in_one_sitting():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources(".py")}
    assert len(lengths) > 20
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_modules_are_named_after_what_they_hold():
    vague = re.compile(r"^(utils?|helpers?|common|misc|tools)$")
    assert [path for path in sources(".py") if vague.match(path.stem) or vague.match(path.parent.name)] == []


def test_nothing_is_left_for_later():
    unfinished = re.compile(r"\b(TODO|FIXME|NotImplementedError)\b")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sources(*TEXT)
        if path != Path(__file__)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if unfinished.search(line)
    ]
    assert found == []


def test_every_room_has_its_tests():
    rooms = {path.name for path in (ROOT / "desktop").iterdir() if (path / "__init__.py").is_file()}
    tested = {path.parent.name for path in (ROOT / "tests").glob("*/test_*.py")}
    assert rooms - tested == set()


def test_the_lock_pins_every_package_and_names_no_address():
    text = (ROOT / "packaging" / "lock.txt").read_text("utf-8")
    pins = [line for line in text.splitlines() if not line.startswith(" ")]
    assert all(re.match(r"^[a-z0-9-]+==\S+ (; .* )?\\$", line) for line in pins)
    assert len(re.findall(r"\\\n    --hash=sha256:[0-9a-f]{64}", text)) >= len(pins)
    assert "://" not in text
    assert "index-url" not in text
    assert locked_names(text) >= declared_names()


def declared_names() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    return {plain_name(re.match(r"[\w.-]+", requirement)[0]) for requirement in declared}


def locked_names(text: str) -> set[str]:
    return {plain_name(name) for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}


def plain_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("wrong", ["setup --no-such", "bench no-such", "fuzz no-such"])
def test_scripts_refuse_what_they_do_not_know(wrong):
    script, argument = wrong.split()
    command = [ROOT / "packaging" / script, argument]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(f"packaging/{script}: ")


SCRIPTS = ("setup", "run", "test", "bench", "fuzz", "translate", "lock", "../.ci/run")


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_can_be_run(script):
    path = ROOT / "packaging" / script
    assert path.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", path], check=True)
