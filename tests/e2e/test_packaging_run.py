"""The first command of the README where there is no screen: the whole way, then again over what it left."""

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def run(folder: Path) -> str:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        ["bash", ROOT / "packaging" / "run", folder], env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def verify(folder: Path, packet: Path) -> dict[str, dict[str, object]]:
    """What the committee's clerk sees of the packet."""
    vault = ["--vault", folder / "dang-uy.scb", "--password-file", folder / "mat-khau.txt"]
    office = ["--key", folder / "khoa-dang-uy.p12", "--key-password-file", folder / "mat-khau-khoa.txt"]
    command = [ROOT / ".venv" / "bin" / "sochibo", "packet", "verify", packet, "--json", *vault, *office]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("out")
    run(folder)
    return folder


def test_it_leaves_minutes_workbook_a_whole_packet_and_a_receipt(folder):
    papers = sorted(path.suffix for path in (folder / "giay-to").iterdir())
    assert papers == [".pdf", ".xlsx"]
    [packet] = (folder / "goi-nop").iterdir()
    found = verify(folder, packet)
    assert [found[one]["answer"] for one in ("whole", "signers", "trusted", "entitled")] == ["yes"] * 4
    assert found["verdict"] == "valid with warnings"  # the clerk has this very packet already
    [receipt] = (folder / "bien-nhan").iterdir()
    assert receipt.suffix == packet.suffix == ".p7m"


def test_a_second_run_keeps_what_is_there(folder):
    before = {path: path.read_bytes() for path in (folder / "goi-nop").iterdir()}
    said = run(folder)
    assert {path: path.read_bytes() for path in (folder / "goi-nop").iterdir()} == before
    assert str(next(iter(before))) in said


def test_a_damaged_sample_is_set_aside_not_overwritten(folder):
    vault = folder / "mau.scb"
    files = [path for path in vault.rglob("*") if path.is_file()]
    database = max(files, key=lambda path: path.stat().st_size)
    damaged = bytearray(database.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    database.write_bytes(damaged)
    run(folder)
    [aside] = folder.glob("hong-*")
    assert (aside / "mau.scb" / database.relative_to(vault)).read_bytes() == damaged
    [packet] = (folder / "goi-nop").iterdir()
    assert verify(folder, packet)["whole"]["answer"] == "yes"
