import random
from functools import lru_cache

import pytest

from desktop.errors import Refused
from desktop.packets import envelope
from desktop.packets.container import PACKET_LIMIT

PASSWORD = "thong nhat truoc"
CONTENT = random.Random(1).randbytes(2 * envelope.CHUNK + 1000)


@pytest.fixture
def derived_once(monkeypatch):
    """Each derivation costs a quarter of a second by design; tests that open often remember them."""
    monkeypatch.setattr(envelope, "derive", lru_cache(envelope.derive))


@pytest.fixture(scope="module")
def wrapped():
    return envelope.wrap(CONTENT, PASSWORD, random_bytes=random.Random(2).randbytes)


def test_what_is_wrapped_is_unwrapped(wrapped):
    assert envelope.unwrap(wrapped, PASSWORD) == CONTENT
    assert CONTENT[:64] not in wrapped


@pytest.mark.parametrize(
    "length", [0, 1, envelope.CHUNK - 1, envelope.CHUNK, envelope.CHUNK + 1, 2 * envelope.CHUNK]
)
def test_every_length_comes_back(length, derived_once):
    content = CONTENT[:length]
    sealed = envelope.wrap(content, PASSWORD, random_bytes=bytes)
    assert envelope.unwrap(sealed, PASSWORD) == content


def test_an_envelope_is_known_by_its_beginning(wrapped):
    assert envelope.is_envelope(wrapped)
    assert envelope.is_envelope(wrapped[:8])
    assert not envelope.is_envelope(b"PK")


def test_two_envelopes_of_one_packet_differ(derived_once):
    assert envelope.wrap(b"x", PASSWORD) != envelope.wrap(b"x", PASSWORD)


def test_a_password_in_another_unicode_form_opens(derived_once):
    import unicodedata

    sealed = envelope.wrap(b"x", unicodedata.normalize("NFD", "mật khẩu chung"))
    assert envelope.unwrap(sealed, unicodedata.normalize("NFC", "mật khẩu chung")) == b"x"


def test_the_derivation_is_the_documented_one():
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    material = Argon2id(salt=bytes(16), length=64, iterations=3, lanes=1, memory_cost=65536).derive(
        b"thong nhat truoc"
    )
    assert envelope.derive(PASSWORD, bytes(16)) == (material[:32], material[32:])


def test_four_troubles_are_told_apart(wrapped, derived_once):
    with pytest.raises(envelope.WrongEnvelopePassword):
        envelope.unwrap(wrapped, "sai mat khau")
    for foreign in (b"", b"PK\x03\x04", b"SCBGOI"):
        with pytest.raises(envelope.NotAnEnvelope):
            envelope.unwrap(foreign, PASSWORD)
    with pytest.raises(envelope.NewerEnvelope):
        envelope.unwrap(wrapped[:8] + b"\x02\x00" + wrapped[10:], PASSWORD)
    for damaged in (wrapped[:9], wrapped[:60], wrapped[:-1], wrapped + b"\0", wrapped[: envelope.HEADER]):
        with pytest.raises(envelope.DamagedEnvelope):
            envelope.unwrap(damaged, PASSWORD)
    kinds = envelope.EnvelopeTrouble.__subclasses__()
    assert len({kind.code for kind in kinds}) == 4


def test_any_changed_byte_is_found(wrapped, derived_once):
    chance = random.Random(3)
    places = [*range(envelope.HEADER), *chance.sample(range(envelope.HEADER, len(wrapped)), 400)]
    for place in places:
        damaged = bytearray(wrapped)
        damaged[place] ^= 1 << chance.randrange(8)
        with pytest.raises(envelope.EnvelopeTrouble) as caught:
            envelope.unwrap(bytes(damaged), PASSWORD)
        assert not isinstance(caught.value, envelope.WrongEnvelopePassword), place


def test_chunks_cannot_be_moved_or_dropped(wrapped, derived_once):
    step = envelope.CHUNK + envelope.TAG
    head, first, second, rest = (
        wrapped[: envelope.HEADER],
        wrapped[envelope.HEADER : envelope.HEADER + step],
        wrapped[envelope.HEADER + step : envelope.HEADER + 2 * step],
        wrapped[envelope.HEADER + 2 * step :],
    )
    for body in (second + first + rest, first + first + rest, first + second, first + rest):
        with pytest.raises(envelope.DamagedEnvelope):
            envelope.unwrap(head + body, PASSWORD)


def test_a_header_written_anew_for_fewer_chunks_is_found(wrapped, derived_once):
    """Cutting whole chunks off and mending length and checksum still fails: the proof covers the header."""
    start = bytearray(wrapped[: envelope._START.size])
    start[33:41] = (2 * envelope.CHUNK).to_bytes(8, "little")
    signed = bytes(start) + wrapped[envelope._START.size : envelope._START.size + 32]
    header = signed + envelope._checksum(signed)
    cut = header + wrapped[envelope.HEADER : envelope.HEADER + 2 * (envelope.CHUNK + envelope.TAG)]
    with pytest.raises(envelope.EnvelopeTrouble):
        envelope.unwrap(cut, PASSWORD)


def test_a_short_password_is_refused():
    with pytest.raises(Refused) as caught:
        envelope.wrap(b"x", "ngan")
    assert caught.value.field == "password"


def test_more_than_a_packet_is_a_fault_of_the_caller(monkeypatch):
    monkeypatch.setattr(envelope, "PACKET_LIMIT", 10)
    assert PACKET_LIMIT > 10
    with pytest.raises(ValueError, match="packet"):
        envelope.wrap(bytes(11), PASSWORD)


def test_half_a_character_is_in_no_password():
    with pytest.raises(Refused) as refused:
        envelope.wrap(b"x", "mat khau goi\ud800")
    assert refused.value.field == "password"
    closed = envelope.wrap(b"x", "mat khau goi nop")
    with pytest.raises(envelope.WrongEnvelopePassword):
        envelope.unwrap(closed, "mat khau goi\ud800")
