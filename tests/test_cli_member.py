"""`sochibo member VAULT sheet ID --out DIR`, as it is written for scripts."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop.branch.members import Member
from desktop.cli import main
from desktop.documents.render import page_sizes
from desktop.services import members, registers, setup
from desktop.services.sample import make_sample
from tests.documents.measuring import measured
from tests.storage.conftest import CHEAP

PASSWORD = "thoi hoa 1982"
SOCHIBO = Path(sys.executable).with_name("sochibo")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "mau.scb"
    make_sample(path, PASSWORD, members=12, months=2, kdf=CHEAP)
    return path


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "mau.scb"
    shutil.copytree(made, path)
    return path


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "mat-khau.txt"
    path.write_text(PASSWORD + "\n", "utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], vault: Path, secret: Path, tmp_path: Path) -> Run:
    def ask(who: str, *words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        asked = ["member", vault, "sheet", who, "--out", tmp_path / "ra", "--password-file", secret, *words]
        code = main([str(one) for one in asked])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return ask


def listed(vault: Path) -> list[Member]:
    desk = setup.open_desk(vault, PASSWORD)
    try:
        return [one.member for one in members.lines(desk)]
    finally:
        desk.close()


def changed(vault: Path, member: Member, **facts: str) -> None:
    desk = setup.open_desk(vault, PASSWORD)
    try:
        members.save(desk, msgspec.structs.replace(member, **facts))
    finally:
        desk.close()


def test_the_command_as_it_is_written(vault: Path, secret: Path, tmp_path: Path) -> None:
    words = ["member", vault, "sheet", "Nguyễn Văn Minh", "--out", tmp_path / "ra", "--json"]
    done = subprocess.run(
        [SOCHIBO, *words, "--password-file", secret],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C"},
        timeout=120,
    )
    told = json.loads(done.stdout)
    assert set(told) == {"path", "id", "full_name"}
    pdf = Path(told["path"]).read_bytes()
    assert len(page_sizes(pdf)) >= 2
    text = " ".join(one.text for one in measured(pdf).words)
    assert "BẢN THÔNG TIN CÁ NHÂN" in text
    assert "91/2025/QH15" in text


def test_each_way_of_saying_who(run: Run, vault: Path) -> None:
    member = next(one for one in listed(vault) if one.full_name == "Trần Thị Hồng Yến")
    ways = (member.id, member.card, member.citizen_id, member.full_name, "tran thi hong yen")
    for who in (*ways, " Trần  Thị Hồng Yến ", f"{member.card[:4]} {member.card[4:8]} {member.card[8:]}"):
        code, out, _err = run(who, "--json")
        assert code == 0
        assert json.loads(out)["id"] == member.id


def test_the_list_tells_the_ids(vault: Path, secret: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["members", str(vault), "list", "--json", "--password-file", str(secret)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["id"] for one in told} <= {one.id for one in listed(vault)}


def test_nobody_of_that_name(run: Run, tmp_path: Path) -> None:
    for who in ("Nguyễn Văn Không", "000000000000", "  "):
        code, out, err = run(who, "--json")
        assert code == 1
        told = json.loads(out)
        assert told["error"] == "no-member"
        assert err == told["message"] + "\n"
        assert "số thẻ" in told["message"]
    assert not (tmp_path / "ra").exists()


def test_two_of_one_name_are_told_apart(run: Run, vault: Path) -> None:
    first, second = [one for one in listed(vault) if one.full_name != "Nguyễn Văn Minh"][:2]
    changed(vault, second, full_name=first.full_name)
    code, out, _err = run(first.full_name, "--json")
    assert code == 1
    told = json.loads(out)
    assert told["error"] == "several-members"
    for one in (first, second):
        assert one.id in told["message"]
        assert one.card in told["message"]
    assert run(second.id)[0] == 0


def test_marks_tell_names_apart(run: Run, vault: Path) -> None:
    first, second = [one for one in listed(vault) if one.full_name != "Nguyễn Văn Minh"][:2]
    changed(vault, first, full_name="Lê Văn Đức")
    changed(vault, second, full_name="Lê Văn Dục")
    assert json.loads(run("Lê Văn Đức", "--json")[1])["id"] == first.id
    assert json.loads(run("Lê Văn Dục", "--json")[1])["id"] == second.id
    assert json.loads(run("le van duc", "--json")[1])["error"] == "several-members"


def test_the_audit_trail_says_who_printed(run: Run, vault: Path) -> None:
    assert run("Nguyễn Văn Minh")[0] == 0
    desk = setup.open_desk(vault, PASSWORD)
    try:
        newest = registers.audit(desk, 5)
    finally:
        desk.close()
    assert any("in bản thông tin cá nhân của đồng chí Nguyễn Văn Minh" in one.sentence for one in newest)


def test_wrong_usage(vault: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["member"], ["member", str(vault)], ["member", str(vault), "sheet", "x"]):
        with pytest.raises(SystemExit) as leaving:
            main(words)
        assert leaving.value.code == 2
        assert capsys.readouterr().out == ""
