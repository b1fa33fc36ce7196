"""The way to the first window stays light: what is heavy is loaded where it is first used."""

import json
import pkgutil
import subprocess
import sys

import pytest

import desktop

HEAVY = (
    "sqlalchemy", "alembic", "openpyxl", "reportlab", "pyhanko", "pyhanko_certvalidator", "lxml",
    "cryptography.x509", "python_calamine", "pypdfium2", "PIL",
)
LIGHT_ROOMS = ("desktop.ui", "desktop.jobs", "desktop.branch")


def loaded_by(statements: str) -> set[str]:
    """Return the modules that a new interpreter holds after `statements`."""
    program = f"{statements}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def heavy(modules: set[str]) -> set[str]:
    return {name for name in HEAVY if any(m == name or m.startswith(f"{name}.") for m in modules)}


def modules_of(room: str) -> list[str]:
    package = __import__(room, fromlist=["__path__"])
    return [room, *(found.name for found in pkgutil.walk_packages(package.__path__, f"{room}."))]


def test_the_list_names_what_is_installed():
    """A misspelt name would guard nothing."""
    assert heavy(loaded_by("".join(f"import {name}\n" for name in HEAVY))) == set(HEAVY)


def test_the_entry_is_light():
    modules = loaded_by("import desktop.__main__")
    assert heavy(modules) == set()
    assert "PySide6" not in modules, "a command without a window must not pay for Qt"


def test_the_command_line_is_light():
    modules = loaded_by("import desktop.cli")
    assert heavy(modules) == set()
    assert "PySide6" not in modules


@pytest.mark.parametrize("room", LIGHT_ROOMS)
def test_rooms_on_the_way_to_the_window_are_light(room):
    names = modules_of(room)
    modules = loaded_by("".join(f"import {name}\n" for name in names))
    assert set(names) <= modules
    assert heavy(modules) == set()


def test_the_package_itself_imports_nothing():
    bare, with_package = loaded_by(""), loaded_by("import desktop")
    assert {name for name in with_package - bare if not name.startswith("desktop")} == set()
    assert desktop.__version__
