"""`key card|list|enrol|revoke`: from a key file to the committee's book of keys."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from desktop.cli import main
from desktop.packets.messages.reading import read_message
from desktop.packets.messages.records import KeyCard
from desktop.services import setup
from desktop.signing.records import SigningKey, grouped
from desktop.signing.words import fingerprint_words
from tests.services.committee.conftest import KEY_PASSWORD, UNIT, made_office
from tests.services.conftest import MOMENT, PASSWORD, Story
from tests.signing import people
from tests.signing.pki import test_pki
from tests.signing.tokens.fixtures import TOKEN, softhsm, softhsm_template
from tests.signing.tokens.softhsm import PIN, SoftHsm

__all__ = ["made_office", "softhsm", "softhsm_template"]

SUPERIOR = "Đảng bộ xã Thới Hưng"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup, "system_clock", lambda: Story(MOMENT))


@pytest.fixture
def folder(made_office: Path, tmp_path: Path) -> Path:
    path = tmp_path / "dang-uy"
    shutil.copytree(made_office, path)
    (path / "kho.txt").write_text(PASSWORD, "utf-8")
    (path / "khoa.txt").write_text(KEY_PASSWORD, "utf-8")
    return path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, object, str]]:
    def run(*words: object) -> tuple[int, object, str]:
        capsys.readouterr()
        code = main([str(word) for word in (*words, "--json")])
        printed = capsys.readouterr()
        return code, json.loads(printed.out), printed.err

    return run


def key_file(folder: Path, key: SigningKey, name: str = "") -> Path:
    path = folder / f"{name or key.fingerprint[:8]}.p12"
    certificate = x509.load_der_x509_certificate(key.certificate)
    secret = BestAvailableEncryption(KEY_PASSWORD.encode())
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, key.hand._key, certificate, None, secret))
    return path


def carded(cli, folder: Path, key: SigningKey, *more: object) -> tuple[int, dict[str, str], str]:
    facts = ["--unit", UNIT, "--superior", SUPERIOR, "--holder", key.name, "--as", "chair"]
    said = [*facts, "--key-password-file", folder / "khoa.txt", "--out", folder / "the"]
    return cli("key", "card", key_file(folder, key), *said, *more)


def in_vault(folder: Path) -> list[object]:
    return [folder / "dang-uy.scb", "--password-file", folder / "kho.txt"]


def enrolled(cli, folder: Path, card: str, *more: object) -> tuple[int, dict[str, str], str]:
    vault, *secret = in_vault(folder)
    return cli("key", "enrol", vault, card, *secret, *more)


def test_a_card_is_a_packet_and_a_page(cli, folder: Path) -> None:
    key = people.chair()
    code, made, _ = carded(cli, folder, key, "--position", "Bí thư chi bộ", "--place", "Thới Hưng")
    assert (code, made["fingerprint"], made["purpose"]) == (0, key.fingerprint, "enrol")
    card = read_message(Path(made["path"]).read_bytes()).require(KeyCard)
    assert (card.unit, card.superior, card.holder, card.position, card.roles) == (
        UNIT, SUPERIOR, key.name, "Bí thư chi bộ", ("chair",),
    )  # fmt: skip
    assert Path(made["paper"]).read_bytes().startswith(b"%PDF")


def test_a_token_has_its_card_too(cli, folder: Path, softhsm: SoftHsm) -> None:
    (folder / "pin.txt").write_text(PIN, "utf-8")
    facts = ["--unit", UNIT, "--superior", SUPERIOR, "--holder", people.CHAIR_NAME, "--as", "chair"]
    token = ["--token", TOKEN, "--pin-file", folder / "pin.txt"]
    code, made, _ = cli("key", "card", *token, *facts, "--out", folder / "the")
    assert (code, made["fingerprint"]) == (0, people.chair().fingerprint)
    assert read_message(Path(made["path"]).read_bytes()).verdict.whole
    code, refused, _ = cli("key", "card", *facts, "--out", folder / "the")
    assert (code, refused["error"]) == (1, "refused")
    code, refused, _ = cli("key", "card", folder / "x.p12", *token, *facts, "--out", folder / "the")
    assert (code, refused["error"]) == (1, "refused")


def test_a_key_that_cannot_sign_gets_no_card(cli, folder: Path) -> None:
    for kind, error in (("expired", "key-expired"), ("not_yet", "key-not-yet-valid")):
        code, refused, _ = carded(cli, folder, test_pki().person(kind))
        assert (code, refused["error"]) == (1, error)
    assert not (folder / "the").exists()


def test_enrolled_by_words_listed_and_revoked(cli, folder: Path) -> None:
    key = people.chair()
    card = carded(cli, folder, key)[1]["path"]
    code, record, _ = enrolled(
        cli, folder, card, "--fingerprint", " ".join(fingerprint_words(key.fingerprint))
    )
    assert (code, record["fingerprint"], record["roles"]) == (0, key.fingerprint, ["chair"])
    code, listed, _ = cli("key", "list", *in_vault(folder))
    assert code == 0
    assert {(one["unit"], one["state"]) for one in listed} == {
        (UNIT, "enrolled"),
        ("Đảng ủy xã Thới Hưng", "enrolled"),
    }
    vault, *secret = in_vault(folder)
    wish = ["--reason", "cessation", "--since", "2026-10-01", "--note", "Thôi giữ chức", *secret]
    code, record, _ = cli("key", "revoke", vault, key.fingerprint[:12], *wish)
    assert (code, record["state"], record["reason"]) == (0, "revoked", "cessation")
    assert record["until"].startswith("2026-10-01T00:00:00")
    code, refused, _ = cli("key", "revoke", vault, key.fingerprint[:12], *wish)
    assert (code, refused["error"]) == (1, "refused")
    code, refused, _ = cli("key", "revoke", vault, "abc", *wish)
    assert (code, refused["error"]) == (1, "no-such-key")
    code, refused, _ = cli(
        "key", "revoke", vault, key.fingerprint, "--reason", "cessation", "--since", "x", *secret
    )
    assert (code, refused["error"]) == (1, "refused")


def test_a_certificate_is_issued_with_the_root(cli, folder: Path) -> None:
    key = people.chair()
    card = carded(cli, folder, key)[1]["path"]
    root = ["--root", folder / "root.p12", "--root-password-file", folder / "khoa.txt"]
    assert enrolled(cli, folder, card, "--fingerprint", grouped(key.fingerprint), *root)[0] == 0
    listed = cli("key", "list", *in_vault(folder))[1]
    assert [one["replaces"] for one in listed if one["unit"] == UNIT and one["replaces"]] == [key.fingerprint]


def test_a_renewal_needs_no_fingerprint(cli, folder: Path) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    card = carded(cli, folder, old)[1]["path"]
    code, refused, _ = enrolled(cli, folder, card)
    assert (code, refused["error"]) == (1, "no-comparison")
    assert enrolled(cli, folder, card, "--fingerprint", grouped(old.fingerprint))[0] == 0
    renewing = ["--renews", key_file(folder, old, "cu"), "--old-key-password-file", folder / "khoa.txt"]
    code, made, _ = carded(cli, folder, new, *renewing)
    assert (code, made["purpose"]) == (0, "renew")
    code, record, _ = enrolled(cli, folder, made["path"])
    assert (code, record["compared"], record["replaces"]) == (0, "previous", old.fingerprint)


def test_a_lost_key_is_replaced(cli, folder: Path) -> None:
    old, new = people.chair(), people.software_key("Nguyễn Văn Minh ")
    card = carded(cli, folder, old)[1]["path"]
    enrolled(cli, folder, card, "--fingerprint", grouped(old.fingerprint))
    code, made, _ = carded(cli, folder, new, "--replaces", grouped(old.fingerprint))
    assert (code, made["purpose"]) == (0, "replace")
    assert enrolled(cli, folder, made["path"], "--fingerprint", grouped(new.fingerprint))[0] == 0
    states = {one["fingerprint"]: one["state"] for one in cli("key", "list", *in_vault(folder))[1]}
    assert (states[old.fingerprint], states[new.fingerprint]) == ("revoked", "enrolled")
