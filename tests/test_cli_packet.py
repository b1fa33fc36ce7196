"""`sochibo packet seal`: key files and tokens, one or several; to whom it is closed; what is refused."""

import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.services import handing, setup
from desktop.services.sample import make_sample
from tests.signing.tokens.softhsm import PIN, SoftHsm, holding

PASSWORD, KEY_PASSWORD = "chi-bo-mau-2026", "khoa-mau-2026"
PERIOD = "2026-10"
TODAY = datetime(2026, 11, 2, 8, 0, tzinfo=timezone(timedelta(hours=7)))


class Morning:
    """The morning on which everything here happens."""

    def now(self) -> datetime:
        return TODAY

    def today(self) -> date:
        return TODAY.date()


@pytest.fixture(autouse=True)
def morning(monkeypatch) -> None:
    monkeypatch.setattr(setup, "system_clock", Morning)


@pytest.fixture(scope="module")
def vault(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("seal")
    path = folder / "mau.scb"
    make_sample(path, PASSWORD, members=6, months=2)
    (folder / "kho.txt").write_text(PASSWORD)
    (folder / "khoa.txt").write_text(KEY_PASSWORD)
    (folder / "pin.txt").write_text(PIN)
    (folder / "phong-bi.txt").write_text("mat khau phong bi")
    handing.make_key(
        folder / "khoa.p12",
        name="Nguyễn Văn Minh",
        unit="Chi bộ",
        password=KEY_PASSWORD,
        now=TODAY,
    )
    return path


def seal(vault: Path, *options: str) -> list[str]:
    return ["packet", "seal", str(vault), PERIOD, "--password-file", str(vault.parent / "kho.txt"), *options]


def with_key(vault: Path) -> list[str]:
    folder = vault.parent
    return ["--key", str(folder / "khoa.p12"), "--key-password-file", str(folder / "khoa.txt")]


def test_without_a_key_nothing_is_asked_of_the_vault(vault, tmp_path, capsys):
    assert main(seal(vault, "--out", str(tmp_path), "--json")) == 1
    assert json.loads(capsys.readouterr().out)["error"] == "refused"
    assert list(tmp_path.iterdir()) == []


def test_without_protection_it_is_a_copy_to_look_at(vault, tmp_path, capsys):
    assert main(seal(vault, *with_key(vault), "--out", str(tmp_path))) == 0
    said = capsys.readouterr()
    assert "chưa mã hóa" in said.err
    assert Path(said.out.strip()).suffix == ".asice"


@pytest.mark.parametrize(
    ("options", "suffix"),
    [(["--plain", "nộp tận tay"], ".asice"), (["--packet-password-file", "phong-bi.txt"], ".scbgoi")],
)
def test_protection_is_chosen(vault, tmp_path, capsys, options, suffix):
    told = [str(vault.parent / one) if one.endswith(".txt") else one for one in options]
    assert main(seal(vault, *with_key(vault), "--out", str(tmp_path), "--json", *told)) == 0
    value = json.loads(capsys.readouterr().out)
    assert Path(value["path"]).suffix == suffix
    assert value["encrypted"] is (suffix != ".asice")


def test_a_certificate_closes_it_and_its_name_says_nothing(vault, tmp_path, capsys):
    from tests.signing.pki import test_pki

    certificate = tmp_path / "dang-uy.cer"
    certificate.write_bytes(test_pki().person("encryption_only").certificate)
    out = tmp_path / "usb"
    assert main(seal(vault, *with_key(vault), "--to", str(certificate), "--out", str(out), "--json")) == 0
    (written,) = out.iterdir()
    assert written.suffix == ".p7m"
    assert "2026" not in written.name
    assert written.read_bytes().find(b"minutes") == -1


def test_what_is_no_certificate_is_refused_before_anything_is_sealed(vault, tmp_path, capsys):
    wrong = tmp_path / "khong-phai.cer"
    wrong.write_bytes(b"khong phai chung thu")
    out = tmp_path / "usb"
    assert main(seal(vault, *with_key(vault), "--to", str(wrong), "--out", str(out))) == 1
    assert not out.exists()


def test_a_token_seals(vault, tmp_path, capsys, tool, monkeypatch):
    from tests.signing.pki import test_pki

    hsm = SoftHsm(tmp_path / "hsm", tool("softhsm2-util"))
    hsm.token("KHOA", holding(test_pki().person("valid"))).use(monkeypatch)
    pin = str(vault.parent / "pin.txt")
    wished = seal(vault, "--token", "KHOA", "--pin-file", pin, "--out", str(tmp_path / "goi"))
    status = main(wished)
    said = capsys.readouterr()
    assert status == 0, said.err
    assert Path(said.out.strip()).is_file()


def test_whoever_reads_the_answer_may_stop_reading(vault):
    import subprocess
    import sys

    password = vault.parent / "kho.txt"
    told = f"{sys.executable} -m desktop meetings {vault} list --json --password-file {password}"
    done = subprocess.run(
        ["bash", "-c", f"{told} | true; echo ${{PIPESTATUS[0]}}"], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert done.stdout.strip() in {"0", "141"}
