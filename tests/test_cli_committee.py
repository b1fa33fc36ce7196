"""`committee …`: the clerk's walk without a window, with two branches and one forged stick."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.packets.messages.reading import read_message
from desktop.packets.messages.records import CommitteeCard, ReceiptBook
from desktop.packets.sealing import packet_hash
from desktop.services import setup
from desktop.services.committee import founding
from desktop.signing.enveloped import decrypt_with, encrypt_to
from desktop.signing.records import grouped
from tests.services.committee.conftest import (
    COMMITTEE,
    KEY_PASSWORD,
    OTHER_UNIT,
    UNIT,
    key_card,
    made_office,
    packet,
)
from tests.services.conftest import MOMENT, PASSWORD, Story
from tests.signing import people
from tests.signing.pki import test_pki
from tests.signing.tokens.fixtures import empty_softhsm
from tests.signing.tokens.softhsm import PIN, SoftHsm, holding

__all__ = ["empty_softhsm", "made_office"]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "system_clock", lambda: Story(MOMENT))


@pytest.fixture
def folder(made_office: Path, tmp_path: Path) -> Path:
    """The committee's vault and key files, an empty stick, and passwords in files."""
    path = tmp_path / "dang-uy"
    shutil.copytree(made_office, path)
    (path / "usb").mkdir()
    (path / "kho.txt").write_text(PASSWORD, "utf-8")
    (path / "khoa.txt").write_text(KEY_PASSWORD, "utf-8")
    return path


@pytest.fixture
def cli(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, object, str]]:
    """Run a verb on the vault of `folder`; give exit code, JSON value, stderr."""

    def run(*words: object) -> tuple[int, object, str]:
        capsys.readouterr()
        end = ["--password-file", folder / "kho.txt", "--json"]
        code = main([str(word) for word in (*words, *end)])
        printed = capsys.readouterr()
        return code, json.loads(printed.out), printed.err

    return run


def opening(folder: Path) -> list[object]:
    return ["--key", folder / "office.p12", "--key-password-file", folder / "khoa.txt"]


def test_a_new_committee_its_keys_and_its_card(cli, folder: Path, tmp_path: Path) -> None:
    vault = tmp_path / "moi.scb"
    facts = ["--name", COMMITTEE.name, "--superior", "Thành ủy Cần Thơ", "--place", "Thới Hưng"]
    code, made, _ = cli("committee", "new", vault, *facts)
    assert (code, made["vault"]) == (0, str(vault))
    desk = setup.open_with_recovery(vault, made["recovery_code"], "mat khau moi 2026", clock=Story(MOMENT))
    assert (founding.kind_of(desk), founding.committee(desk).name) == ("committee", COMMITTEE.name)
    desk.close()
    (folder / "kho.txt").write_text("mat khau moi 2026", "utf-8")
    root, key, out = tmp_path / "goc.p12", tmp_path / "vp.p12", tmp_path / "the"
    code, value, _ = cli("committee", "root", vault, root, "--key-password-file", folder / "khoa.txt")
    assert code == 0
    said = ["--key-password-file", folder / "khoa.txt", "--root", root]
    said += ["--root-password-file", folder / "khoa.txt", "--out", out]
    code, made, _ = cli("committee", "office", vault, key, *said)
    assert code == 0
    card = read_message(Path(made["card"]).read_bytes()).require(CommitteeCard)
    assert (card.office, card.root) == (made["fingerprint"], value["fingerprint"])
    assert Path(made["paper"]).read_bytes().startswith(b"%PDF")
    code, refused, _ = cli("committee", "office", vault, key, *said)
    assert (code, refused["error"]) == (1, "key-file-exists")


def test_the_clerks_walk(cli, folder: Path, tmp_path: Path) -> None:
    vault, usb = folder / "dang-uy.scb", folder / "usb"
    code, units, _ = cli("committee", "units", vault, "--add", OTHER_UNIT)
    assert (code, [one["name"] for one in units]) == (0, [OTHER_UNIT, UNIT])
    chair, other = people.chair(), people.software_key("Bí thư Thới Bình")
    (usb / "the-1.asice").write_bytes(key_card(chair))
    (usb / "the-2.asice").write_bytes(key_card(other, unit=OTHER_UNIT))
    forged = bytearray(packet(1))
    forged[forged.index(b'{"present": 35}') + 12] ^= 1
    (usb / "1.asice").write_bytes(packet(1))
    (usb / "2.asice").write_bytes(packet(1, unit=OTHER_UNIT, key=other))
    (usb / "gia.asice").write_bytes(bytes(forged))
    code, arrived, told = cli("committee", "receive", vault, usb)
    assert code == 1, "nobody is enrolled yet"
    assert told == "5 trong 5 tệp chưa nhận được.\n"
    assert {Path(one["file"]).name: one["verdict"] for one in arrived} == {
        "1.asice": "unknown",
        "2.asice": "unknown",
        "gia.asice": "invalid",
        "the-1.asice": "unknown",
        "the-2.asice": "unknown",
    }
    for key, name in ((chair, "the-1.asice"), (other, "the-2.asice")):
        code, refused, _ = cli("key", "enrol", vault, usb / name, "--fingerprint", "0" * 64)
        assert (code, refused["error"]) == (1, "fingerprint-differs")
        code, record, _ = cli("key", "enrol", vault, usb / name, "--fingerprint", grouped(key.fingerprint))
        assert (code, record["state"], record["compared"]) == (0, "enrolled", "paper")
    for content in (packet(1), packet(1, unit=OTHER_UNIT, key=other)):
        code, line, _ = cli("committee", "accept", vault, packet_hash(content)[:12], "--note", "Đủ.")
        assert (code, line["state"], line["verdict"]) == (0, "accepted", "valid")
    code, refused, _ = cli("committee", "accept", vault, packet_hash(bytes(forged)))
    assert code == 1
    assert refused["error"] in ("not-acceptable", "no-such-packet")
    out = tmp_path / "tra"
    code, value, _ = cli("committee", "return", vault, UNIT, "--out", out, *opening(folder))
    assert code == 0
    [path] = value["paths"]
    book = read_message(decrypt_with(Path(path).read_bytes(), chair)).require(ReceiptBook)
    answers = {one.packet: one.accepted for one in book.answers}
    assert answers == {packet_hash(packet(1)): True, packet_hash((usb / "the-1.asice").read_bytes()): True}
    code, refused, _ = cli("committee", "return", vault, UNIT, "--out", out, *opening(folder))
    assert (code, refused["error"]) == (1, "nothing-to-answer")
    code, lines, _ = cli("committee", "book", vault)
    assert {one["answered"] for one in lines if one["unit"] == UNIT and one["state"] != "waiting"} == {True}


def test_what_is_encrypted_to_the_office_needs_its_key(cli, folder: Path, random_bytes) -> None:
    vault = folder / "dang-uy.scb"
    from desktop.signing.certificates import open_key

    certificate = open_key(folder / "office.p12", KEY_PASSWORD).certificate
    path = folder / "usb" / "goi.p7m"
    path.write_bytes(encrypt_to(packet(1), certificate, random_bytes=random_bytes))
    code, [arrived], _ = cli("committee", "receive", vault, path)
    assert (code, arrived["packet"]) == (1, None)
    assert "mã hóa cho khóa của nơi nhận" in arrived["sentence"]
    code, [arrived], _ = cli("committee", "receive", vault, path, *opening(folder))
    assert arrived["packet"]["sha256"] == packet_hash(packet(1))
    assert code == 1, "received, but its key is not enrolled"


def test_what_was_forged_is_sent_back_with_reasons(cli, folder: Path) -> None:
    vault = folder / "dang-uy.scb"
    path = folder / "usb" / "la.asice"
    path.write_bytes(packet(1, key=people.software_key("Kẻ Mạo Danh")))
    cli("committee", "receive", vault, path)
    digest = packet_hash(path.read_bytes())
    code, line, _ = cli("committee", "refuse", vault, digest, "--reason", "Khóa lạ.", "--reason", "Hỏi lại.")
    assert (code, line["state"], line["reasons"]) == (0, "refused", ["Khóa lạ.", "Hỏi lại."])
    code, refused, _ = cli("committee", "refuse", vault, digest, "--reason", "x")
    assert (code, refused["error"]) == (1, "already-decided")
    code, refused, _ = cli("committee", "refuse", vault, "ab" * 32, "--reason", "x")
    assert (code, refused["error"]) == (1, "no-such-packet")


def test_trust_is_listed_and_added(cli, folder: Path, tmp_path: Path) -> None:
    vault = folder / "dang-uy.scb"
    code, before, _ = cli("committee", "trust", vault)
    assert (code, [one["kind"] for one in before]) == (0, ["root", "crl"])
    code, after, _ = cli("committee", "trust", vault, test_pki().fill(tmp_path / "tin"))
    assert (code, len(after)) == (0, 6)


def test_a_branchs_vault_receives_nothing(cli, folder: Path, tmp_path: Path) -> None:
    facts = ["--branch", UNIT, "--superior", "Đảng bộ xã Thới Hưng", "--place", "Thới Hưng"]
    assert cli("new", tmp_path / "chi-bo.scb", *facts)[0] == 0
    for words in (
        ["book"],
        ["units"],
        ["trust"],
        ["receive", folder / "usb"],
        ["return", UNIT, "--out", folder],
    ):
        code, refused, _ = cli("committee", words[0], tmp_path / "chi-bo.scb", *words[1:])
        assert (code, refused["error"]) == (1, "not-a-committee")


def test_the_office_key_is_brought_along_in_a_file_or_on_a_token(
    cli, folder: Path, empty_softhsm: SoftHsm, tmp_path: Path
) -> None:
    """From the token's label on: its card, what is encrypted to it, its receipts."""
    vault, key, out = folder / "dang-uy.scb", test_pki().person("office"), tmp_path / "the"
    empty_softhsm.token("Van phong", holding(key))
    pin = folder / "pin.txt"
    pin.write_text(PIN, "utf-8")
    token = ["--token", "Van phong", "--pin-file", pin]
    code, made, _ = cli("committee", "office", vault, *token, "--out", out)
    assert (code, made["fingerprint"], made["path"]) == (0, key.fingerprint, "Van phong")
    assert read_message(Path(made["card"]).read_bytes()).require(CommitteeCard).office == key.fingerprint
    path = folder / "usb" / "goi.p7m"
    path.write_bytes(encrypt_to(packet(1), key.certificate))
    code, [arrived], _ = cli("committee", "receive", vault, path, *token)
    assert arrived["packet"]["sha256"] == packet_hash(packet(1))
    cli("committee", "refuse", vault, packet_hash(packet(1)), "--reason", "Chưa ghi nhận khóa.")
    wish = ["--plain", "thử", "--out", tmp_path / "tra", "--paper", tmp_path / "giay"]
    code, value, _ = cli("committee", "return", vault, UNIT, *token, *wish)
    assert code == 0
    packet_path, paper = map(Path, value["paths"])
    assert read_message(packet_path.read_bytes()).verdict.signers[0].signer.fingerprint == key.fingerprint
    assert paper.read_bytes().startswith(b"%PDF")
    code, refused, _ = cli("committee", "office", vault, "--out", out)
    assert (code, refused["error"]) == (1, "refused")
    secret = ["--key-password-file", folder / "khoa.txt", "--bring", "--out", tmp_path / "cu"]
    code, made, _ = cli("committee", "office", vault, folder / "office.p12", *secret)
    assert (code, made["path"]) == (0, str(folder / "office.p12"))
