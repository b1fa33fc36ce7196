"""Tokens as the window and the commands ask for them: what is offered, and a key opened by a token's name."""

from datetime import timedelta

import pytest

from desktop.errors import Refused
from desktop.services import tokens
from desktop.signing.tokens import troubles
from desktop.signing.tokens.records import PinState
from desktop.signing.troubles import KeyExpired
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.tokens.fixtures import (
    EC_NAME,
    OTHER_TOKEN,
    TOKEN,
    empty_softhsm,
    softhsm,
    softhsm_template,
)
from tests.signing.tokens.softhsm import PIN, holding, softhsm_module

__all__ = ["empty_softhsm", "softhsm", "softhsm_template"]

pytestmark = pytest.mark.usefixtures("softhsm_template")


def opened(label, pin=PIN, **facts):
    key = tokens.open_by_label(label, pin, NOW, softhsm_module(), **facts)
    key.worker.close()
    return key


def test_a_key_is_opened_by_its_tokens_name_or_serial_number(request):
    request.getfixturevalue("softhsm")
    found = {token.label: token for token in tokens.find(only=softhsm_module()).tokens}
    assert opened(TOKEN).name == people.CHAIR_NAME
    assert opened(found[OTHER_TOKEN].serial).name == EC_NAME
    with pytest.raises(troubles.NoToken):
        opened("Khong co")
    with pytest.raises(troubles.WrongPin):
        opened(TOKEN, "Sai-roi-1")


def test_all_drivers_of_this_computer_are_asked(request):
    request.getfixturevalue("softhsm")
    labels = [token.label for token in tokens.find().tokens]
    assert {TOKEN, OTHER_TOKEN} <= set(labels)


def test_what_may_not_be_used_is_offered_last_with_its_reason(request):
    hsm = request.getfixturevalue("empty_softhsm")
    old = people.other_key(name="Cũ", begin=NOW - timedelta(days=400), days=300)
    hsm.token("Hai", holding(old, at="01"), holding(people.chair(), at="02"))
    offered = tokens.choices(tokens.find(only=softhsm_module()).tokens, NOW)
    assert [one.certificate.facts.name for one in offered] == [people.CHAIR_NAME, "Cũ"]
    assert [bool(one.refused) for one in offered] == [False, True]
    assert "hết hạn" in offered[1].refused
    with pytest.raises(KeyExpired):
        opened("Hai", certificate=old.fingerprint[:10])


def test_of_one_holders_certificates_the_one_that_ends_last_is_taken(request):
    hsm = request.getfixturevalue("empty_softhsm")
    old, new = people.other_key(name="Lê Văn A"), people.other_key(name="Lê Văn A", kind="3072", days=900)
    other = people.other_key(name="Lê Văn B", kind="ec")
    hsm.token("Hai", holding(old, at="01"), holding(new, at="02"))
    hsm.token("Ba", holding(old, at="01"), holding(other, at="02"))
    assert opened("Hai").fingerprint == new.fingerprint
    with pytest.raises(Refused) as refused:
        opened("Ba")
    assert refused.value.field == "certificate"
    assert opened("Ba", certificate=other.fingerprint[:12].upper()).fingerprint == other.fingerprint
    with pytest.raises(Refused):
        opened("Ba", certificate="ffff")


def test_two_tokens_of_one_name_are_told_apart_by_their_numbers(request):
    hsm = request.getfixturevalue("empty_softhsm")
    hsm.token("Doi", holding(people.chair()))
    first = tokens.find(only=softhsm_module()).tokens[0]
    hsm.token("Doi")
    with pytest.raises(Refused) as refused:
        opened("Doi")
    assert refused.value.field == "token"
    assert opened(first.serial).name == people.CHAIR_NAME


def test_keys_without_a_certificate_are_named_as_such(request):
    hsm = request.getfixturevalue("empty_softhsm")
    hsm.token("Tran", holding(people.chair(), with_certificate=False))
    with pytest.raises(troubles.KeyWithoutCertificate):
        opened("Tran")
    hsm.token("Rong")
    with pytest.raises(Refused):
        opened("Rong")


def test_no_token_is_plugged_in(request):
    request.getfixturevalue("empty_softhsm")
    with pytest.raises(troubles.NoToken):
        opened(TOKEN)


def test_who_asks_for_the_pin_is_told_of_the_token_first(request):
    hsm = request.getfixturevalue("softhsm")
    told = []
    assert opened(TOKEN, lambda token: told.append((token.label, token.pin)) or PIN).name == people.CHAIR_NAME
    assert told == [(TOKEN, PinState.FINE)]
    hsm.pull_out()
    with pytest.raises(troubles.NoToken):
        opened(TOKEN, lambda _token: pytest.fail("nobody is asked for the PIN of a token that is not there"))


@pytest.fixture
def standing(request, monkeypatch):
    """Let the tokens say that their PIN stands otherwise: SoftHSM counts no tries."""
    from msgspec.structs import replace

    request.getfixturevalue("softhsm")
    real = tokens.find

    def stand(state):
        def find(**facts):
            found = real(**facts)
            return replace(found, tokens=tuple(replace(one, pin=state) for one in found.tokens))

        monkeypatch.setattr(tokens, "find", find)

    return stand


@pytest.mark.parametrize(
    ("state", "trouble"), [(PinState.LOCKED, troubles.PinLocked), (PinState.NOT_SET, troubles.PinNotSet)]
)
def test_nobody_is_asked_where_no_pin_can_help(standing, state, trouble):
    standing(state)
    with pytest.raises(trouble):
        opened(TOKEN, lambda _token: pytest.fail("asked"))


def test_a_script_does_not_spend_the_last_try_but_a_person_who_was_told_may(standing, monkeypatch):
    asked = []
    real = tokens.open_choice
    monkeypatch.setattr(
        tokens,
        "open_choice",
        lambda *facts, last_try=False, **more: asked.append(last_try) or real(*facts, **more),
    )
    standing(PinState.LAST_TRY)
    opened(TOKEN)
    opened(TOKEN, lambda _token: PIN)
    assert asked == [False, True]
