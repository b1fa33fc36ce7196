"""The verbs without a window, as scripts write them: what they print, what they refuse, how they exit."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

from desktop.branch.members import COUNTED, State
from desktop.cli import main
from desktop.services.sample import make_sample
from tests.importing.sheets import HEADINGS, PERSON, xlsx
from tests.storage.conftest import CHEAP

PASSWORD, KEY_PASSWORD = "thoi hoa 1982", "khoa ky 2026"
SAMPLE_UNIT = "Chi bộ ấp Thới Hòa"
FIVE = ("whole", "signers", "trusted", "entitled", "newer")
SOCHIBO = Path(sys.executable).with_name("sochibo")


class Run:
    """What a command did: its exit code and what it printed."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def value(self) -> object:
        """The one JSON value on stdout."""
        assert self.out.count("\n") == 1
        return json.loads(self.out)

    def refused(self, code: str) -> str:
        """Check that this is a refusal in the promised shape; return its sentence."""
        assert self.code == 1
        told = self.value
        assert isinstance(told, dict)
        assert set(told) == {"error", "message"}
        assert told["error"] == code
        assert self.err == told["message"] + "\n"
        assert told["message"].endswith(".")
        return str(told["message"])


Cli = Callable[..., Run]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run a verb in this process."""

    def run(*words: object) -> Run:
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        printed = capsys.readouterr()
        return Run(code, printed.out, printed.err)

    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample vault with a cheap lock, made once."""
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
    """A file with the vault's password."""
    path = tmp_path / "mat-khau.txt"
    path.write_text(PASSWORD + "\n", "utf-8")
    return path


@pytest.fixture
def key_secret(tmp_path: Path) -> Path:
    path = tmp_path / "mat-khau-khoa.txt"
    path.write_text(KEY_PASSWORD, "utf-8")
    return path


# sample and new


def test_the_commands_as_they_are_written(tmp_path: Path, secret: Path) -> None:
    """`sochibo` itself, in processes of its own with different hash seeds: same seed, same content."""
    told = []
    for name in ("a", "b"):
        environment = {**os.environ, "PYTHONHASHSEED": str(len(told) + 1)}
        path = tmp_path / f"{name}.scb"
        wishes = ["--members", "4", "--months", "1", "--until", "2026-10", "--seed", "7"]
        commands = [
            ["sample", path, "--password-file", secret, *wishes],
            ["meetings", path, "show", "2026-10", "--json", "--password-file", secret],
        ]
        done = [
            subprocess.run(
                [SOCHIBO, *words], capture_output=True, text=True, check=True, env=environment, timeout=120
            )
            for words in commands
        ]
        assert done[0].stdout == f"{path}\n"
        assert not done[0].stderr + done[1].stderr
        told.append(json.loads(done[1].stdout))
    assert told[0] == told[1]


def test_output_is_utf8_whatever_the_system_speaks(vault: Path, secret: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    words = [SOCHIBO, "members", vault, "list", "--password-file", secret]
    done = subprocess.run(words, capture_output=True, check=True, env=environment, timeout=60)
    assert "Nguyễn Văn Minh" in done.stdout.decode("utf-8")


def test_a_sample_out_of_bounds(cli: Cli, tmp_path: Path, secret: Path) -> None:
    path = tmp_path / "x.scb"
    for wish in (["--members", "1"], ["--members", "100000"], ["--months", "1000"], ["--until", "thang 10"]):
        cli("sample", path, "--password-file", secret, *wish, "--json").refused("refused")
        assert not path.exists()
    assert cli("sample", path, "--password-file", secret, "--members", "nhiều").code == 2


def test_a_new_branch(cli: Cli, tmp_path: Path, secret: Path) -> None:
    facts = ["--branch", "Chi bộ ấp Một", "--superior", "Đảng bộ xã Thới Hưng", "--place", "Thới Hưng"]
    done = cli("new", tmp_path / "moi.scb", "--password-file", secret, *facts)
    assert done.code == 0
    code = done.out.strip()
    assert len(code) > 20
    from desktop.services import facts as services
    from desktop.services import setup

    desk = setup.open_with_recovery(tmp_path / "moi.scb", code, "mat khau khac")
    assert services.branch(desk).name == "Chi bộ ấp Một"
    desk.close()
    cli("new", tmp_path / "moi.scb", "--password-file", secret, *facts, "--json").refused("vault-exists")
    value = cli(
        "new", tmp_path / "hai.scb", "--password-file", secret, *facts, "--term", "2025-2030", "--json"
    ).value
    assert set(value) == {"vault", "recovery_code"}
    cli("new", tmp_path / "ba.scb", "--password-file", secret, *facts, "--term", "nay", "--json").refused(
        "refused"
    )
    cli(
        "new",
        tmp_path / "ba.scb",
        "--password-file",
        secret,
        *facts[:2],
        *facts[2:4],
        "--place",
        " ",
        "--json",
    ).refused("refused")
    assert cli("new", tmp_path / "ba.scb", "--password-file", secret, "--branch", "x").code == 2
    assert not (tmp_path / "ba.scb").exists()


# members


def test_members_list(cli: Cli, vault: Path, secret: Path) -> None:
    value = cli("members", vault, "list", "--json", "--password-file", secret).value
    assert isinstance(value, list)
    assert len(value) == 12
    fields = ["id", "full_name", "gender", "born", "joined", "official", "citizen_id", "card", "state"]
    assert all(list(one) == fields for one in value)
    assert {one["gender"] for one in value} == {"nam", "nữ"}
    assert {one["state"] for one in value} <= {state.value for state in COUNTED}
    assert all(len(one["born"]) in {4, 10} for one in value)
    assert all(len(one["citizen_id"]) == 12 for one in value)
    everybody = cli("members", vault, "list", "--all", "--json", "--password-file", secret).value
    assert {one["state"] for one in everybody} >= {State.TRANSFERRED.value, State.DIED.value}
    shown = cli("members", vault, "list", "--password-file", secret)
    assert shown.out.startswith("1. ")
    assert len(shown.out.splitlines()) == 12


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "ds.xlsx"
    wrong = (2, "Lê Thị Sai", "30/02/1980", "Nữ", "", "03/02/2010", "", "")
    path.write_bytes(xlsx([HEADINGS, PERSON, wrong]))
    return path


def test_members_import(cli: Cli, vault: Path, secret: Path, sheet: Path) -> None:
    words = ("members", vault, "import", sheet, "--json", "--password-file", secret)
    value = cli(*words, "--preview").value
    assert isinstance(value, dict)
    assert {name: value[name] for name in ("new", "same", "changed")} == {"new": 1, "same": 0, "changed": 0}
    (refused,) = value["refused"]
    assert set(refused) == {"row", "reason"}
    assert refused["row"] == 3
    assert refused["reason"]
    assert len(cli("members", vault, "list", "--json", "--password-file", secret).value) == 12
    assert cli(*words).value == value
    assert len(cli("members", vault, "list", "--json", "--password-file", secret).value) == 13
    again = cli(*words).value
    assert (again["new"], again["same"], again["changed"]) == (0, 1, 0)
    said = cli("members", vault, "import", sheet, "--password-file", secret).out.splitlines()
    assert said[0] == "Mới 0, không đổi 1, có thay đổi 0, không nhận 1."
    assert said[1].startswith("Dòng 3: ")


def test_lists_that_are_none(cli: Cli, vault: Path, secret: Path, tmp_path: Path) -> None:
    for name, content in (
        ("rong.xlsx", b""),
        ("chu.xlsx", b"khong phai excel"),
        ("zip.xlsx", b"PK\x03\x04" + b"x" * 50),
    ):
        (tmp_path / name).write_bytes(content)
        done = cli("members", vault, "import", tmp_path / name, "--json", "--password-file", secret)
        assert done.code == 1
        assert set(done.value) == {"error", "message"}
    cli("members", vault, "import", tmp_path / "khong-co.xlsx", "--json", "--password-file", secret).refused(
        "cannot-read"
    )


def test_members_export(cli: Cli, vault: Path, secret: Path, tmp_path: Path) -> None:
    out = tmp_path / "ra" / "ds.xlsx"
    done = cli("members", vault, "export", out, "--password-file", secret)
    assert (done.code, done.out) == (0, f"{out}\n")
    assert out.read_bytes().startswith(b"PK")
    assert cli("members", vault, "export", out, "--json", "--password-file", secret).value == {
        "path": str(out)
    }
    cli("members", vault, "export", secret / "ds.xlsx", "--json", "--password-file", secret).refused(
        "cannot-write"
    )


# meetings and documents


def test_meetings(cli: Cli, vault: Path, secret: Path) -> None:
    value = cli("meetings", vault, "list", "--json", "--password-file", secret).value
    assert [one["period"] for one in value] == ["2026-09", "2026-10"]
    assert all(one["status"] == "closed" and one["number"].endswith("-BB/CB") for one in value)
    assert all(one["present"] <= one["must_attend"] and one["checked"] == one["present"] for one in value)
    shown = cli("meetings", vault, "show", "2026-10", "--json", "--password-file", secret).value
    assert (shown["period"], shown["record"]["meeting"]["period"]) == ("2026-10", "2026-10")
    sums = shown["counts"]
    assert sums["must_attend"] == sums["present"] + sums["excused"] + sums["unexcused"]
    text = cli("meetings", vault, "show", "2026-10", "--password-file", secret).out
    assert "BIÊN BẢN" in text.upper()
    assert cli("meetings", vault, "list", "--password-file", secret).out.count("\n") == 2


@pytest.mark.parametrize(
    ("period", "code"),
    [("2026-13", "refused"), ("10/2026", "refused"), ("2026-10\n", "refused"), ("2030-01", "no-meeting")],
)
def test_periods_that_are_none(
    period: str, code: str, cli: Cli, vault: Path, secret: Path, tmp_path: Path
) -> None:
    cli("meetings", vault, "show", period, "--json", "--password-file", secret).refused(code)
    cli("document", vault, "minutes", period, "--out", tmp_path, "--json", "--password-file", secret).refused(
        code
    )


@pytest.mark.parametrize("kind", ["minutes", "roster", "roll-call", "check", "check-sheet", "roster-sheet"])
def test_documents(kind: str, cli: Cli, vault: Path, secret: Path, tmp_path: Path) -> None:
    done = cli("document", vault, kind, "2026-10", "--out", tmp_path / "ra", "--password-file", secret)
    assert done.code == 0
    path = Path(done.out.strip())
    assert path.parent == tmp_path / "ra"
    ending, start = (".xlsx", b"PK") if kind.endswith("-sheet") else (".pdf", b"%PDF")
    assert path.suffix == ending
    assert path.read_bytes().startswith(start)


def test_an_unknown_kind_is_wrong_usage(cli: Cli, vault: Path, secret: Path, tmp_path: Path) -> None:
    done = cli("document", vault, "poem", "2026-10", "--out", tmp_path, "--password-file", secret)
    assert (done.code, done.out) == (2, "")
    assert "poem" in done.err
    cli("document", vault, "roster", "2026-10", "--out", secret, "--json", "--password-file", secret).refused(
        "cannot-write"
    )


# keys and packets


def trusted(key: Path, folder: Path) -> Path:
    """Lay the certificate of a key file into a trust folder, as a committee's clerk would."""
    found = load_pkcs12(key.read_bytes(), KEY_PASSWORD.encode()).cert
    folder.mkdir(exist_ok=True)
    (folder / f"{key.stem}.cer").write_bytes(found.certificate.public_bytes(Encoding.DER))
    return folder


def test_from_key_to_verified_packet(
    cli: Cli, vault: Path, secret: Path, key_secret: Path, tmp_path: Path
) -> None:
    key = tmp_path / "khoa.p12"
    person = ("--name", "Nguyễn Văn Minh", "--unit", SAMPLE_UNIT, "--key-password-file", key_secret)
    made = cli("key", "new", key, *person)
    assert (made.code, made.out) == (0, f"{key}\n")
    again = cli("key", "new", key, *person, "--json")
    assert again.code == 1
    assert set(again.value) == {"error", "message"}
    words = ("packet", "seal", vault, "2026-10", "--key", key, "--key-password-file")
    rest = ("--out", tmp_path / "usb", "--password-file", secret)
    wrong = cli(*words, secret, *rest, "--json")
    assert wrong.code == 1
    assert not (tmp_path / "usb").exists()
    sealed = cli(*words, key_secret, *rest)
    assert sealed.code == 0
    packet = Path(sealed.out.strip())
    assert packet.parent == tmp_path / "usb"
    unknown = cli("packet", "verify", packet)
    assert unknown.code == 1, "nobody here has vouched for the key"
    assert "Nguyễn Văn Minh" in unknown.err
    trust = ("--trust", trusted(key, tmp_path / "tin-cay"))
    verified = cli("packet", "verify", packet, *trust)
    assert (verified.code, verified.err) == (0, "")
    assert "Nguyễn Văn Minh" in verified.out
    value = cli("packet", "verify", packet, *trust, "--json").value
    said = {question: value[question]["answer"] for question in FIVE}
    assert said == dict.fromkeys(FIVE, "yes") | {"newer": "unknown"}
    assert value["verdict"] == "valid with warnings"
    assert {one["code"] for one in value["reasons"]} == {"time-not-proven", "no-ledger", "place-not-signed"}
    second = cli(*words, key_secret, *rest, "--json").value
    assert (second["sequence"], second["encrypted"]) == (2, False)
    content = bytearray(packet.read_bytes())
    content[len(content) // 2] ^= 1
    packet.write_bytes(content)
    broken = cli("packet", "verify", packet, *trust)
    assert broken.code == 1
    assert broken.err
    forged = cli("packet", "verify", packet, *trust, "--json")
    assert forged.code == 1
    assert (forged.value["verdict"], forged.value["whole"]["answer"]) == ("invalid", "no")


def test_an_encrypted_packet(cli: Cli, vault: Path, secret: Path, key_secret: Path, tmp_path: Path) -> None:
    key = tmp_path / "khoa.p12"
    person = ("--name", "Trần Thị Hồng Yến", "--unit", SAMPLE_UNIT)
    assert cli("key", "new", key, *person, "--key-password-file", key_secret, "--json").code == 0
    words = ("packet", "seal", vault, "2026-10", "--key", key, "--key-password-file", key_secret)
    sealed = cli(
        *words, "--out", tmp_path, "--packet-password-file", secret, "--password-file", secret, "--json"
    ).value
    assert sealed["encrypted"] is True
    verify = ("packet", "verify", sealed["path"], "--trust", trusted(key, tmp_path / "tin-cay"), "--json")
    assert cli(*verify, "--packet-password-file", secret).code == 0
    for closed in (cli(*verify, "--packet-password-file", key_secret), cli(*verify)):
        assert (closed.code, closed.value["kind"], closed.value["verdict"]) == (1, "envelope", "unknown")


def test_packets_that_are_none(cli: Cli, vault: Path, secret: Path, key_secret: Path, tmp_path: Path) -> None:
    cli("packet", "verify", tmp_path / "khong-co.asice", "--json").refused("cannot-read")
    for content in (b"", b"khong phai goi", b"PK\x05\x06" + b"\0" * 18):
        (tmp_path / "la.asice").write_bytes(content)
        done = cli("packet", "verify", tmp_path / "la.asice", "--json")
        assert done.code == 1
        assert done.value["verdict"] in {"unknown", "invalid"}
        assert done.value["reasons"]
    words = ("packet", "seal", vault, "2026-10", "--key", tmp_path / "khong-co.p12", "--out", tmp_path)
    missing = cli(*words, "--key-password-file", key_secret, "--password-file", secret, "--json")
    assert missing.code == 1


# health


def test_health(cli: Cli, vault: Path, secret: Path) -> None:
    value = cli("health", vault, "--json", "--password-file", secret).value
    assert value["ok"] is True
    assert all(set(one) == {"level", "code", "sentence"} for one in value["findings"])
    assert cli("health", vault, "--password-file", secret).code == 0
    data = vault / "data.db"
    content = bytearray(data.read_bytes())
    content[4096 * 7 + 100] ^= 1
    data.write_bytes(content)
    broken = cli("health", vault, "--json", "--password-file", secret)
    assert broken.code == 1
    assert broken.value["ok"] is False
    assert broken.err
    assert data.read_bytes() == content, "a check changes nothing"


def test_a_damaged_key_header_is_put_back_only_when_told(cli: Cli, vault: Path, secret: Path) -> None:
    header = vault / "header.scb"
    sound = header.read_bytes()
    header.write_bytes(sound[:50])
    before = cli("health", vault, "--json", "--password-file", secret)
    assert before.code == 1
    assert "damaged-header" in {one["code"] for one in before.value["findings"]}
    assert header.read_bytes() == sound[:50]
    mended = cli("health", vault, "--restore-header", "--json", "--password-file", secret)
    assert mended.code == 0
    assert mended.value["ok"] is True
    assert "Đã khôi phục tệp khóa" in mended.err
    assert header.read_bytes() == sound


# passwords and paths


def test_passwords(cli: Cli, vault: Path, tmp_path: Path, secret: Path) -> None:
    words = ("meetings", vault, "list", "--password-file")
    path = tmp_path / "mk.txt"
    for right in (
        PASSWORD.encode(),
        b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\n",
        PASSWORD.encode() + b"\nhai\n",
    ):
        path.write_bytes(right)
        assert cli(*words, path).code == 0
    for wrong in (b"", b"khac", f" {PASSWORD}".encode()):
        path.write_bytes(wrong)
        cli(*words, path, "--json").refused("wrong-password")
    path.write_bytes(PASSWORD.encode("utf-16"))
    assert "UTF-8" in cli(*words, path, "--json").refused("refused")
    cli(*words, tmp_path / "khong-co.txt", "--json").refused("cannot-read")
    cli(*words, tmp_path, "--json").refused("cannot-read")
    cli("meetings", vault, "list", "--json").refused("password-needed")
    path.write_text("ngan", "utf-8")
    facts = ["--branch", "A", "--superior", "B", "--place", "C"]
    cli("new", tmp_path / "n.scb", "--password-file", path, *facts, "--json").refused("weak-password")
    assert not (tmp_path / "n.scb").exists()


def test_what_is_no_vault(cli: Cli, secret: Path, tmp_path: Path, vault: Path) -> None:
    (tmp_path / "khac.scb").mkdir()
    for path, code in (
        (tmp_path / "khong-co.scb", "vault-missing"),
        (secret, "not-a-vault"),
        (tmp_path / "khac.scb", "not-a-vault"),
    ):
        for verb in (
            ("members", path, "list"),
            ("meetings", path, "list"),
            ("document", path, "minutes", "2026-10", "--out", tmp_path),
        ):
            cli(*verb, "--json", "--password-file", secret).refused(code)
    (vault / "data.db").unlink()
    cli("members", vault, "list", "--json", "--password-file", secret).refused("data-missing")


def test_one_vault_opens_once(cli: Cli, vault: Path, secret: Path) -> None:
    from desktop.services import setup

    desk = setup.open_desk(vault, PASSWORD)
    try:
        cli("members", vault, "list", "--json", "--password-file", secret).refused("vault-in-use")
    finally:
        desk.close()
    assert cli("members", vault, "list", "--password-file", secret).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["poem"],
        ["members"],
        ["members", "x"],
        ["members", "x", "dance"],
        ["document", "x"],
        ["packet"],
        ["key", "new"],
        ["health"],
        ["meetings", "x", "show"],
        ["sample"],
        ["health", "x", "--colour"],
    ],
)
def test_wrong_usage(words: list[str], cli: Cli) -> None:
    done = cli(*words)
    assert (done.code, done.out) == (2, "")
    assert done.err


def test_help_and_version(cli: Cli) -> None:
    assert cli("--help").code == 0
    assert cli("--version").out.startswith("sochibo ")


def test_a_refusal_without_json_is_one_line_on_stderr(cli: Cli, tmp_path: Path, secret: Path) -> None:
    done = cli("members", tmp_path / "khong-co.scb", "list", "--password-file", secret)
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1


def test_a_bug_is_not_hidden(cli: Cli, monkeypatch: pytest.MonkeyPatch, vault: Path, secret: Path) -> None:
    from desktop.services import meetings

    def broken(_desk: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(meetings, "lines", broken)
    with pytest.raises(ZeroDivisionError):
        cli("meetings", vault, "list", "--password-file", secret)
    monkeypatch.undo()
    assert cli("meetings", vault, "list", "--password-file", secret).code == 0, "the vault was let go"
