"""`sochibo token list`: what is plugged in, for a reader and as JSON, without a PIN."""

import json

import pytest

from desktop.cli import main
from tests.signing import people
from tests.signing.tokens.fixtures import OTHER_TOKEN, TOKEN, empty_softhsm, softhsm, softhsm_template
from tests.signing.tokens.softhsm import softhsm_module

__all__ = ["empty_softhsm", "softhsm", "softhsm_template"]


def listed(capsys, *arguments):
    code = main(["token", "list", *map(str, arguments)])
    return code, capsys.readouterr()


@pytest.mark.usefixtures("softhsm")
def test_tokens_are_listed_as_json(capsys):
    code, said = listed(capsys, "--module", softhsm_module(), "--json")
    value = {one["label"]: one for one in json.loads(said.out)}
    assert (code, said.err) == (0, "")
    assert set(value) == {TOKEN, OTHER_TOKEN}
    chair = value[TOKEN]
    assert set(chair) == {
        "label", "maker", "model", "serial", "module", "pin", "keypad", "keys_without_certificate",
        "certificates",
    }  # fmt: skip
    assert chair["pin"] == "fine"
    assert [one["fingerprint"] for one in chair["certificates"]] == [people.chair().fingerprint]
    assert chair["certificates"][0]["name"] == people.CHAIR_NAME


@pytest.mark.usefixtures("softhsm")
def test_tokens_are_listed_for_a_reader(capsys):
    code, said = listed(capsys)
    assert code == 0
    assert f"{TOKEN} · SoftHSM project · SoftHSM v2" in said.out
    assert f"  - {people.CHAIR_NAME} · {people.UNIT} · " in said.out


@pytest.mark.usefixtures("empty_softhsm")
def test_an_empty_list_is_a_list(capsys):
    code, said = listed(capsys, "--module", softhsm_module(), "--json")
    assert (code, json.loads(said.out)) == (0, [])
    code, said = listed(capsys, "--module", softhsm_module())
    assert (code, said.out) == (0, "Không thấy token nào đang cắm.\n")


def test_a_driver_that_is_none_is_refused(capsys, tmp_path):
    code, said = listed(capsys, "--module", tmp_path / "no.so", "--json")
    assert code == 1
    assert json.loads(said.out)["error"] == "token-not-a-module"


def test_how_the_pin_stands_is_told_before_it_is_asked_for(capsys, monkeypatch):
    from desktop import cli_keyring
    from desktop.signing.tokens.records import Module, PinState, TokenFacts

    asked = []
    monkeypatch.setattr(cli_keyring, "secret", lambda _file, prompt: asked.append(prompt) or "1234")
    facts = {
        "module": Module(name="x", path="x"),
        "slot": 0,
        "label": "x",
        "maker": "",
        "model": "",
        "serial": "",
    }
    ask = cli_keyring.pin_for("KHOA", None)
    assert ask(TokenFacts(pin=PinState.TRIED, **facts)) == "1234"
    assert capsys.readouterr().err.startswith("Token báo đã có lần gõ sai mã PIN.")
    assert ask(TokenFacts(pin=PinState.FINE, keypad=True, **facts)) == ""
    assert (asked, capsys.readouterr().err) == (["Mã PIN của token KHOA: "], "")
