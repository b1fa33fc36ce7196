"""What a token or its driver may do to us, by a worker with a made-up driver: each has its name."""

import os
import threading
import time
import weakref

import pytest

from desktop.errors import Cancelled
from desktop.signing.tokens import client, hand, process, records, troubles
from desktop.signing.tokens.client import look, open_token_key
from desktop.signing.tokens.process import Worker
from desktop.signing.tokens.records import Module, PinState, pin_sentence, pin_state
from desktop.signing.troubles import KeyCannotDoThis, NoPrivateKey
from tests.signing import people
from tests.signing.people import NOW
from tests.signing.tokens.standin import LABEL, PIN, Card

MODULE = Module(name="Hãng thử", path="/khong/co.so")
SOON = 0.7
"""Seconds after which a test's driver counts as hanging."""


@pytest.fixture
def card(tmp_path):
    return Card(tmp_path).make(people.chair())


def seen(card, *habits):
    found = look([MODULE], launch=card.launch(*habits))
    assert found.failures == ()
    return found.tokens[0]


@pytest.fixture
def opened(card):
    made = []

    def open_it(*habits, pin=PIN, **facts):
        token = seen(card, *(one for one in habits if "-at-" not in one and "talks" not in one))
        certificate = token.certificates[0]
        launch = card.launch(*habits)
        made.append(open_token_key(token, certificate, pin, NOW, launch=launch, **facts))
        return made[-1]

    yield open_it
    for key in made:
        key.worker.close()


def running(worker):
    return worker._process.poll() is None


# The PIN


def test_the_flags_are_read_the_gravest_first():
    assert pin_state(0x8) is PinState.FINE
    assert pin_state(0x8 | 0x10000) is PinState.TRIED
    assert pin_state(0x8 | 0x30000) is PinState.LAST_TRY
    assert pin_state(0x8 | 0x70000) is PinState.LOCKED
    assert pin_state(0) is PinState.NOT_SET
    assert pin_sentence(PinState.FINE) == ""
    assert all(pin_sentence(one) for one in PinState if one is not PinState.FINE)


def test_three_wrong_pins_lock_it_and_each_says_how_it_stands(card, opened):
    with pytest.raises(troubles.WrongPin) as first:
        opened(pin="Sai-1")
    assert (first.value.pin, seen(card).pin) == (PinState.TRIED, PinState.TRIED)
    with pytest.raises(troubles.WrongPin) as second:
        opened(pin="Sai-2")
    assert (second.value.pin, seen(card).pin) == (PinState.LAST_TRY, PinState.LAST_TRY)
    assert "MỘT lần thử" in second.value.message
    with pytest.raises(troubles.PinLastTry):
        opened(pin=PIN)
    assert card.tries == 1, "the last try is not spent without a word"
    with pytest.raises(troubles.PinLocked):
        opened(pin="Sai-3", last_try=True)
    assert seen(card).pin is PinState.LOCKED
    with pytest.raises(troubles.PinLocked):
        opened(pin=PIN, last_try=True)


def test_the_last_try_with_the_right_pin_makes_all_well(card, opened):
    card.tries = 1
    assert opened(last_try=True).worker.sign(b"x", "sha256")
    assert seen(card).pin is PinState.FINE


def test_how_the_pin_stands_is_read_again_before_it_is_tried(card):
    token = seen(card)
    card.tries = 1  # somebody tried elsewhere meanwhile
    with pytest.raises(troubles.PinLastTry):
        open_token_key(token, token.certificates[0], PIN, NOW, launch=card.launch())


def test_a_pin_typed_on_the_device(opened):
    assert opened("keypad", pin="").worker.sign(b"x", "sha256")
    with pytest.raises(Cancelled):
        opened("keypad", "cancel-pressed", pin="")


def test_a_token_without_a_pin_yet(card):
    assert seen(card, "no-pin-yet").pin is PinState.NOT_SET


# The driver


@pytest.mark.parametrize("when", ["load", "look"])
def test_a_driver_that_hangs_while_listing_is_ended_and_costs_the_others_nothing(card, when):
    def launch(module):
        return card.launch(*([f"hangs-at-{when}"] if module is bad else []))(module)

    bad = Module(name="Treo", path="/khong/treo.so")
    begun = time.monotonic()
    found = look([bad, MODULE], launch=launch, limit_s=SOON + 0.5)
    assert time.monotonic() - begun < 10
    assert [token.label for token in found.tokens] == [LABEL]
    assert [type(one) for one in found.failures] == [troubles.TokenHangs]
    assert "Treo" in found.failures[0].message
    found.check()


@pytest.mark.parametrize("when", ["load", "login"])
def test_a_driver_that_hangs_at_the_pin(opened, when):
    with pytest.raises(troubles.TokenHangs):
        opened(f"hangs-at-{when}", limit_s=SOON)


def test_a_driver_that_hangs_while_signing(opened, monkeypatch):
    key = opened("hangs-at-sign")
    monkeypatch.setattr(hand, "SIGN_LIMIT", SOON)
    with pytest.raises(troubles.TokenHangs):
        key.worker.sign(b"x", "sha256")
    assert not running(key.worker._worker)
    with pytest.raises(troubles.TokenClosed):
        key.worker.sign(b"x", "sha256")


def test_a_driver_that_hangs_while_logging_out(opened):
    key = opened("hangs-at-close")
    begun = time.monotonic()
    key.worker.close()
    assert time.monotonic() - begun < process.CLOSE_LIMIT + 2
    assert not running(key.worker._worker)


@pytest.mark.parametrize("habit", ["crashes-at-look", "raises-at-look", "talks-nonsense", "talks-endlessly"])
def test_a_driver_that_crashes_or_talks_nonsense(card, habit):
    found = look([MODULE], launch=card.launch(habit))
    assert [type(one) for one in found.failures] == [troubles.TokenBroken]
    with pytest.raises(troubles.TokenBroken):
        found.check()


def test_a_driver_that_crashes_while_signing(opened):
    key = opened("crashes-at-sign")
    with pytest.raises(troubles.TokenBroken):
        key.worker.sign(b"x", "sha256")
    assert not running(key.worker._worker)


def test_a_general_error_of_a_token_that_is_gone_is_its_removal(opened):
    with pytest.raises(troubles.TokenRemoved):
        opened("gone-at-sign").worker.sign(b"x", "sha256")


def test_what_a_driver_prints_goes_nowhere(opened, capfd):
    assert opened("prints").worker.sign(b"x", "sha256")
    assert capfd.readouterr() == ("", "")


def test_a_token_that_signs_with_another_key_is_found_out(card, opened):
    card.make(people.chair(), signs_with=people.recorder())
    with pytest.raises(troubles.KeyDoesNotFit):
        opened().worker.sign(b"x", "sha256")


def test_a_certificate_without_its_key(opened):
    with pytest.raises(NoPrivateKey):
        opened("no-key")


def test_a_key_that_cannot_do_this(opened):
    with pytest.raises(KeyCannotDoThis):
        opened().worker.agree(b"\4")


def test_no_driver_and_no_token():
    with pytest.raises(troubles.NoModule):
        look([]).check()
    with pytest.raises(troubles.NoToken):
        records.Found(modules=(MODULE,)).check()


def test_a_command_that_cannot_be_started_is_a_broken_driver(card):
    found = look([MODULE], launch=lambda _: (os.devnull,))
    assert [type(one) for one in found.failures] == [troubles.TokenBroken]


# Stopping


def test_looking_can_be_cancelled(card):
    asked = []

    def cancelled():
        asked.append(time.monotonic())
        return len(asked) > 3

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        look([MODULE], launch=card.launch("hangs-at-look"), cancelled=cancelled)
    assert time.monotonic() - begun < 5


def test_opening_can_be_cancelled(opened):
    with pytest.raises(Cancelled):
        opened("hangs-at-login", cancelled=lambda: True)


def test_progress_is_told_driver_by_driver(card):
    heard = []
    modules = [MODULE, Module(name="Hai", path="/khong/hai.so")]
    look(modules, launch=card.launch(), progress=lambda done, total: heard.append((done, total)))
    assert heard == [(0, 2), (1, 2), (2, 2)]


def test_closing_does_not_wait_for_a_signature_under_way(opened):
    """Locking the window ends the session at once; who was signing is told so."""
    key = opened("hangs-at-sign")
    heard = []

    def sign():
        try:
            key.worker.sign(b"x", "sha256")
        except troubles.TokenTrouble as trouble:
            heard.append(trouble.code)

    signing = threading.Thread(target=sign)
    signing.start()
    time.sleep(0.3)
    begun = time.monotonic()
    key.worker.close()
    signing.join(5)
    assert time.monotonic() - begun < 2
    assert heard == ["token-closed"]


def test_a_key_nobody_holds_any_more_takes_its_process_along(card):
    worker = Worker(MODULE, card.launch())
    started, gone = worker._process, weakref.ref(worker)
    del worker
    assert gone() is None
    assert started.poll() is not None


def test_a_worker_ends_when_its_parent_is_gone_even_while_it_hangs(card, monkeypatch):
    worker = Worker(MODULE, card.launch("hangs-at-look"))
    worker.tell(client.wire.Look())
    time.sleep(0.3)
    worker._process.stdin.close()  # as the system does when a process dies
    assert worker._process.wait(10) is not None
    worker.end()
