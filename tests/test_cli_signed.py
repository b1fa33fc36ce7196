"""`sign`, `verify`, `packet verify`, `packet open`: what they print, write, refuse, and how they exit."""

import json
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from desktop.cli import main
from desktop.packets import envelope
from desktop.packets.container import unpack
from desktop.packets.recipients import wrap_to
from desktop.packets.sealing import packet_hash
from desktop.services import setup, signing_files
from tests.checking.things import PKI, book, packet, paper, sealed_by
from tests.documents import lifelike
from tests.packets.packets import workbook
from tests.services.committees import committees_desk
from tests.services.conftest import Story
from tests.signing import people
from tests.signing.pki import CHECKED_AT
from tests.signing.tokens.fixtures import TOKEN, softhsm, softhsm_template
from tests.signing.tokens.softhsm import PIN, holding

__all__ = ["softhsm", "softhsm_template"]

FIVE = ("whole", "signers", "trusted", "entitled", "newer")
KEY_PASSWORD, PACKET_PASSWORD = "khoa ky 2026", "mat khau goi nop"


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(setup, "system_clock", lambda: Story(CHECKED_AT))


@pytest.fixture
def cli(capsys):
    """Run a verb; gives exit code, what it printed, and the JSON of it."""

    def run(*words):
        capsys.readouterr()
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        printed = capsys.readouterr()
        value = json.loads(printed.out) if "--json" in words and printed.out else None
        return code, printed.out if value is None else value, printed.err

    return run


@pytest.fixture(scope="module")
def secrets(tmp_path_factory):
    """Key files, their passwords, a PIN: as files, since nothing of that stands on a command line."""
    folder = tmp_path_factory.mktemp("bi-mat")
    for name, text in {
        "khoa": KEY_PASSWORD,
        "goi": PACKET_PASSWORD,
        "pin": PIN,
        "sai": "sai sai sai",
    }.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    keys = {"chair": people.chair(), "recorder": people.recorder()}
    keys |= {kind: PKI.person(kind) for kind in ("valid", "expired", "encryption_only", "office")}
    for name, key in keys.items():
        certificate = x509.load_der_x509_certificate(key.certificate)
        content = pkcs12.serialize_key_and_certificates(
            None, key.hand._key, certificate, None, BestAvailableEncryption(KEY_PASSWORD.encode())
        )
        (folder / f"{name}.p12").write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def trust(tmp_path_factory):
    folder = PKI.fill(tmp_path_factory.mktemp("tin-cay"))
    for key in (people.chair(), people.recorder()):
        (folder / f"{key.fingerprint[:8]}.cer").write_bytes(key.certificate)
    return folder


@pytest.fixture
def lay(tmp_path):
    def put(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return put


def by(secrets, name):
    return ("--key", secrets / f"{name}.p12", "--key-password-file", secrets / "khoa.txt")


# verify


def test_one_file_is_one_object_with_five_answers(cli, lay, trust):
    path = lay("goi.asice", packet())
    code, value, err = cli("verify", path, "--trust", trust, "--json")
    assert (code, err) == (0, "")
    assert set(value) == {"file", "kind", "sha256", "verdict", "sentence", "reasons", *FIVE}
    assert value["file"] == str(path)
    assert (value["kind"], value["sha256"]) == ("packet", packet_hash(packet()))
    assert {one: value[one]["answer"] for one in FIVE} == dict.fromkeys(FIVE, "yes") | {"newer": "unknown"}
    assert all(set(value[one]) == {"answer", "sentence", "details"} for one in FIVE)
    assert value["verdict"] == "valid with warnings"
    assert all(set(one) == {"code", "sentence", "weight"} for one in value["reasons"])
    assert cli("packet", "verify", path, "--trust", trust, "--json") == (code, value, err)


def test_several_files_and_folders_are_a_list_and_one_bad_one_fails_all(cli, lay, trust, tmp_path):
    good, bad = lay("bien-ban.pdf", paper()), lay("so.xlsx", book()[:-10])
    code, value, _err = cli("verify", good, "--trust", trust, "--json")
    assert (code, value["verdict"]) == (0, "valid")
    code, value, err = cli("verify", good, bad, "--trust", trust, "--json")
    assert (code, [one["verdict"] for one in value]) == (1, ["valid", "invalid"])
    assert err.startswith(f"{bad}: ")
    code, value, _err = cli("verify", tmp_path, "--trust", trust, "--json")
    assert (code, [one["file"] for one in value]) == (1, [str(good), str(bad)])
    bad.unlink()
    code, value, _err = cli("verify", tmp_path, "--trust", trust, "--json")
    assert (code, len(value)) == (0, 1)


def test_an_empty_folder_is_no_acceptance(cli, tmp_path):
    code, value, err = cli("verify", tmp_path, "--json")
    assert (code, value) == (1, [])
    assert err


def test_in_words_every_question_has_its_line(cli, lay, trust):
    path = lay("goi.asice", packet())
    code, out, _err = cli("verify", path, "--trust", trust)
    lines = out.splitlines()
    assert (code, len(lines)) == (0, 6)
    assert [line.strip()[0] for line in lines[1:]] == ["✓", "✓", "✓", "✓", "?"]
    code, out, err = cli("verify", path)
    assert (code, out.splitlines()[0]) == (1, f"{path}: {err.strip()}")


def test_what_is_missing_or_useless_is_said(cli, lay, trust, tmp_path):
    code, value, _err = cli("verify", tmp_path / "khong-co.pdf", "--json")
    assert (code, value["error"]) == (1, "cannot-read")
    path = lay("goi.asice", packet())
    code, value, _err = cli("verify", path, "--trust", tmp_path / "khong-co", "--json")
    assert (code, value["error"]) == (1, "cannot-read")
    (tmp_path / "hong").mkdir()
    (tmp_path / "hong" / "la.cer").write_bytes(b"khong phai chung thu")
    code, value, err = cli("verify", path, "--trust", tmp_path / "hong", "--json")
    assert (code, value["verdict"]) == (1, "unknown")
    assert "la.cer" in err
    assert cli("verify", path, "--key", "a.p12", "--token", "b")[0] == 2
    code, value, _err = cli("verify", path, "--pin-file", path, "--json")
    assert (code, value["error"]) == (1, "refused")


def test_a_vault_gives_its_ledger_and_the_keys_it_believes(cli, lay, tmp_path, secrets):
    """The committee's own vault: what `--trust` and `newer: unknown` stand in for without it."""
    with committees_desk(tmp_path / "dang-uy.scb"):
        pass
    vault = ("--vault", tmp_path / "dang-uy.scb", "--password-file", secrets / "khoa.txt")
    first = lay("1.asice", packet(1, previous=None))
    code, value, err = cli("verify", first, *vault, "--json")
    assert (code, value["verdict"], err) == (0, "valid", "")
    assert {value[one]["answer"] for one in FIVE} == {"yes"}
    code, value, _err = cli("packet", "open", first, *vault, "--out", tmp_path / "ra", "--json")
    assert (code, value["verdict"]) == (0, "valid")
    wrong = (*vault[:3], secrets / "sai.txt")
    code, value, _err = cli("verify", first, *wrong, "--json")
    assert (code, value["error"]) == (1, "wrong-password")


# sign


def test_files_are_signed_beside_their_originals_by_one_and_by_another(cli, lay, secrets, trust, tmp_path):
    from desktop.documents.layouts import layout
    from desktop.documents.minutes import minutes_pdf

    drawn = minutes_pdf(lifelike.file(), layout=layout()).pdf
    originals = (lay("Biên bản.pdf", drawn), lay("so lieu.xlsx", workbook()))
    before = [path.read_bytes() for path in originals]
    code, value, err = cli("sign", *originals, *by(secrets, "recorder"), "--as", "recorder", "--json")
    assert (code, err) == (0, "")
    assert value["signer"] == people.RECORDER_NAME
    once = [tmp_path / "Biên bản.signed.pdf", tmp_path / "so lieu.signed.xlsx"]
    assert value["paths"] == [str(path) for path in once]
    code, out, _err = cli("sign", *once, *by(secrets, "chair"), "--as", "chair", "--out", tmp_path / "ra")
    twice = out.splitlines()
    assert (code, twice) == (
        0, [str(tmp_path / "ra" / "Biên bản.signed-2.pdf"), str(tmp_path / "ra" / "so lieu.signed-2.xlsx")],
    )  # fmt: skip
    assert [path.read_bytes() for path in originals] == before
    for signed in (once, twice):
        code, value, _err = cli("verify", *signed, "--trust", trust, "--json")
        assert (code, [one["verdict"] for one in value]) == (0, ["valid", "valid"])
        assert "chủ trì" in str(value[0]["signers"]) or signed is once


def test_nothing_is_written_over_and_nothing_by_halves(cli, lay, secrets, tmp_path):
    first, second = lay("a.pdf", people.paper()), lay("b.txt", b"khong ky duoc")
    code, value, _err = cli("sign", first, second, *by(secrets, "chair"), "--json")
    assert (code, value["error"]) == (1, "refused")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.txt"]
    assert cli("sign", first, *by(secrets, "chair"))[0] == 0
    code, value, _err = cli("sign", first, *by(secrets, "chair"), "--json")
    assert (code, value["error"]) == (1, "signed-file-there")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "a.pdf").write_bytes(people.paper())
    out = ("--out", tmp_path / "ra")
    code, value, _err = cli("sign", first, tmp_path / "c" / "a.pdf", *by(secrets, "chair"), *out, "--json")
    assert (code, value["error"], (tmp_path / "ra").exists()) == (1, "refused", False)


@pytest.mark.parametrize(
    ("name", "error"), [("expired", "key-expired"), ("encryption_only", "key-may-not-sign")]
)
def test_a_key_that_may_not_sign_writes_nothing(cli, lay, secrets, tmp_path, name, error):
    for path in (lay("a.pdf", people.paper()), lay("b.xlsx", workbook())):
        code, value, _err = cli("sign", path, *by(secrets, name), "--json")
        assert (code, value["error"]) == (1, error)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "b.xlsx"]


def test_a_key_without_certificate_and_a_clock_set_back_write_nothing(
    cli, lay, secrets, tmp_path, monkeypatch
):
    bare = pkcs12.serialize_key_and_certificates(
        None, people.chair().hand._key, None, None, BestAvailableEncryption(KEY_PASSWORD.encode())
    )
    paper_of_others = lay("a.pdf", people.paper())
    key = ("--key", lay("tran.p12", bare), "--key-password-file", secrets / "khoa.txt")
    code, value, _err = cli("sign", paper_of_others, *key, "--json")
    assert (code, value["error"]) == (1, "key-no-private-key")
    monkeypatch.setattr(setup, "system_clock", lambda: Story(CHECKED_AT - timedelta(days=400)))
    code, value, _err = cli("sign", paper_of_others, *by(secrets, "chair"), "--json")
    assert (code, value["error"]) == (1, "key-not-yet-valid")
    assert not list(tmp_path.glob("*.signed*"))


def test_a_wrong_password_and_no_key_at_all(cli, lay, secrets):
    path = lay("a.pdf", people.paper())
    wrong = ("--key", secrets / "chair.p12", "--key-password-file", secrets / "sai.txt")
    code, value, _err = cli("sign", path, *wrong, "--json")
    assert (code, value["error"]) == (1, "key-wrong-password")
    assert cli("sign", path)[0] == 2


def test_a_token_signs_a_paper_and_a_workbook_that_are_valid(cli, lay, secrets, trust, softhsm, tmp_path):
    files = (lay("a.pdf", people.paper()), lay("b.xlsx", workbook()))
    token = ("--token", TOKEN, "--pin-file", secrets / "pin.txt")
    code, value, err = cli("sign", *files, *token, "--as", "chair", "--json")
    assert (code, err) == (0, "")
    assert value["fingerprint"] == people.chair().fingerprint
    code, value, _err = cli("verify", *value["paths"], "--trust", trust, "--json")
    assert [one["verdict"] for one in value] == ["valid with warnings", "valid"]


def test_a_token_that_is_not_there_and_a_wrong_pin_sign_nothing(cli, lay, secrets, softhsm, tmp_path):
    path = lay("a.pdf", people.paper())
    for token, pin, error in (("Khong co", "pin", "token-none"), (TOKEN, "sai", "token-wrong-pin")):
        how = ("--token", token, "--pin-file", secrets / f"{pin}.txt")
        code, value, _err = cli("sign", path, *how, "--json")
        assert (code, value["error"]) == (1, error)
    assert not list(tmp_path.glob("*.signed*"))


def test_of_several_peoples_certificates_on_a_token_one_is_named(cli, lay, secrets, softhsm):
    softhsm.token("Chung", holding(people.chair()), holding(PKI.person("valid"), at="02"))
    how = ("--token", "Chung", "--pin-file", secrets / "pin.txt", "--json")
    path = lay("a.pdf", people.paper())
    code, value, _err = cli("sign", path, *how)
    assert (code, value["error"]) == (1, "refused")
    wished = PKI.person("valid").fingerprint
    code, value, _err = cli("sign", path, *how, "--as", "chair", "--certificate", wished[:16])
    assert (code, value["fingerprint"]) == (0, wished)


def test_names_of_signed_files_follow_one_another():
    assert signing_files.signed_name("a.b.pdf") == "a.b.signed.pdf"
    assert signing_files.signed_name("a.signed.pdf") == "a.signed-2.pdf"
    assert signing_files.signed_name("a.signed-9.xlsx") == "a.signed-10.xlsx"


def test_a_file_too_large_is_not_signed(cli, lay, secrets, monkeypatch):
    monkeypatch.setattr(signing_files, "LONGEST", 100)
    code, value, _err = cli("sign", lay("a.pdf", people.paper()), *by(secrets, "chair"), "--json")
    assert (code, value["error"]) == (1, "refused")


# packet open


@pytest.fixture
def handed(lay, tmp_path):
    """A packet bare, under a password, and encrypted to the committee."""
    office = PKI.person("office")
    return {
        "bare": lay("goi.asice", packet()),
        "password": lay("goi.scbgoi", envelope.wrap(packet(), PACKET_PASSWORD, random_bytes=bytes)),
        "certificate": lay("goi.p7m", wrap_to(packet(), office.certificate)),
    }


@pytest.mark.parametrize("way", ["bare", "password", "certificate"])
def test_a_packet_is_opened_and_laid_out_as_unzip_would(cli, handed, secrets, trust, tmp_path, way):
    how = {
        "bare": (),
        "password": ("--packet-password-file", secrets / "goi.txt"),
        "certificate": by(secrets, "office"),
    }[way]
    out = tmp_path / "ra"
    code, value, _err = cli("packet", "open", handed[way], "--out", out, "--trust", trust, *how, "--json")
    assert (code, value["verdict"]) == (0, "valid with warnings")
    entries = {name: bytes(content) for name, content in unpack(packet()).items()}
    assert value["paths"] == [str(out / name) for name in entries]
    assert {name: (out / name).read_bytes() for name in entries} == entries
    again = cli("packet", "open", handed[way], "--out", out, "--trust", trust, *how, "--json")
    assert again[0] == 0, "the same files are there already"


@pytest.mark.parametrize("kind", ["office", "encryption_only"])
def test_a_key_that_may_not_sign_any_more_still_opens(cli, lay, secrets, tmp_path, monkeypatch, kind):
    monkeypatch.setattr(setup, "system_clock", lambda: Story(CHECKED_AT + timedelta(days=30 * 365)))
    closed = lay("goi.p7m", wrap_to(packet(), PKI.person(kind).certificate))
    code, value, _err = cli("packet", "open", closed, "--out", tmp_path / "ra", *by(secrets, kind), "--json")
    assert (code, value["verdict"], len(value["paths"])) == (1, "unknown", 9)
    code, value, _err = cli("sign", lay("a.pdf", people.paper()), *by(secrets, kind), "--json")
    assert code == 1


def test_the_committees_token_opens_what_is_encrypted_to_it(cli, handed, secrets, trust, softhsm, tmp_path):
    softhsm.token("Dang uy", holding(PKI.person("office")))
    how = ("--token", "Dang uy", "--pin-file", secrets / "pin.txt", "--trust", trust)
    code, value, _err = cli("packet", "open", handed["certificate"], "--out", tmp_path / "ra", *how, "--json")
    assert (code, len(value["paths"])) == (0, 9)
    code, value, _err = cli("verify", handed["certificate"], *how, "--json")
    assert (code, value["kind"], value["sha256"]) == (0, "packet", packet_hash(packet()))


def test_a_closed_envelope_and_a_wrong_key_write_nothing(cli, handed, secrets, tmp_path):
    out = ("--out", tmp_path / "ra")
    tried = {
        ("password",): "envelope-closed",
        ("certificate",): "envelope-closed",
        ("certificate", *by(secrets, "valid")): "envelope-not-for-this-key",
        ("password", "--packet-password-file", secrets / "sai.txt"): "envelope-wrong-password",
    }
    for (way, *how), error in tried.items():
        code, value, _err = cli("packet", "open", handed[way], *how, *out, "--json")
        assert (code, value["error"]) == (1, error)
    assert not (tmp_path / "ra").exists()


def test_an_invalid_packet_is_not_laid_out_an_unknown_one_is_with_its_verdict(cli, lay, trust, tmp_path):
    content = bytearray(packet())
    content[len(content) // 3] ^= 1
    bad = lay("hong.asice", bytes(content))
    code, value, err = cli("packet", "open", bad, "--out", tmp_path / "ra", "--trust", trust, "--json")
    assert (code, value["verdict"], value["paths"]) == (1, "invalid", [])
    assert err
    stranger = lay("la.asice", sealed_by(PKI.person("revoked")))
    code, value, _err = cli("packet", "open", stranger, "--out", tmp_path / "ra", "--trust", trust, "--json")
    assert (code, value["verdict"], value["paths"]) == (1, "invalid", [])
    assert not (tmp_path / "ra").exists()
    code, value, _err = cli("packet", "open", stranger, "--out", tmp_path / "ra", "--json")
    assert (code, value["verdict"]) == (1, "unknown")
    assert value["paths"]
    other = lay("khong.asice", b"khong phai goi")
    code, value, _err = cli("packet", "open", other, "--out", tmp_path / "rb", "--json")
    assert (code, value["verdict"], value["paths"], (tmp_path / "rb").exists()) == (1, "unknown", [], False)


def test_no_file_is_laid_over_another(cli, lay, trust, tmp_path):
    path, out = lay("goi.asice", packet()), tmp_path / "ra"
    out.mkdir()
    (out / "records.json").write_bytes(b"cua nguoi khac")
    code, value, _err = cli("packet", "open", path, "--out", out, "--trust", trust, "--json")
    assert (code, value["error"]) == (1, "other-file-there")
    assert [one.name for one in out.iterdir()] == ["records.json"]
    (out / "records.json").unlink()
    (out / "check.xlsx").mkdir()
    assert cli("packet", "open", path, "--out", out, "--trust", trust)[0] == 1
    (out / "check.xlsx").rmdir()
    (out / "manifest.json").symlink_to(tmp_path / "di-dau")
    assert cli("packet", "open", path, "--out", out, "--trust", trust)[0] == 1
