import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage import recovery_code
from desktop.storage.errors import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
seeds = st.binary(min_size=18, max_size=18)


def code_of(seed: bytes) -> str:
    return recovery_code.generate(lambda count: seed[:count])


@given(seeds)
def test_it_is_eight_groups_of_four_with_at_least_128_bits(seed: bytes) -> None:
    code = code_of(seed)
    groups = code.split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert set("".join(groups)) <= set(ALPHABET)
    other = bytes([seed[0] ^ 0x80, *seed[1:]])
    assert code_of(other) != code
    assert recovery_code.parse(code) == "".join(groups[:7])
    assert 5 * len(recovery_code.parse(code)) >= 128


@given(seeds, st.integers(0, 2**32))
def test_it_is_read_back_however_it_is_typed(seed: bytes, habit: int) -> None:
    rng = random.Random(habit)
    typed = []
    for letter in code_of(seed):
        if letter == "-":
            typed.append(rng.choice(["-", " ", "", "–", " - ", ".", "\n", "\u2212"]))
            continue
        likes = {"0": "0Oo", "1": "1IiLl"}.get(letter, letter + letter.lower())
        typed.append(rng.choice(likes))
    assert recovery_code.parse("  " + "".join(typed) + "\t") == recovery_code.parse(code_of(seed))


def test_full_width_letters_pass() -> None:
    code = code_of(bytes(range(18)))
    wide = "".join(chr(ord(letter) + 0xFEE0) if letter != "-" else letter for letter in code)
    assert recovery_code.parse(wide) == recovery_code.parse(code)


@given(seeds, st.integers(0, 31), st.sampled_from(ALPHABET))
def test_every_single_wrong_letter_is_found(seed: bytes, place: int, letter: str) -> None:
    bare = code_of(seed).replace("-", "")
    if bare[place] == letter:
        assert recovery_code.parse(bare)
        return
    with pytest.raises(MistypedRecoveryCode):
        recovery_code.parse(bare[:place] + letter + bare[place + 1 :])


@given(seeds, st.integers(0, 30))
def test_every_swap_of_neighbours_is_found(seed: bytes, place: int) -> None:
    bare = code_of(seed).replace("-", "")
    if bare[place] == bare[place + 1]:
        return
    swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
    with pytest.raises(MistypedRecoveryCode):
        recovery_code.parse(swapped)


@pytest.mark.parametrize("typed", ["", "7K3F", "U" * 32, "đ" * 32, "0" * 33, "0" * 10_000])
def test_what_cannot_be_a_code_is_mistyped(typed: str) -> None:
    with pytest.raises(MistypedRecoveryCode) as caught:
        recovery_code.parse(typed)
    assert "gõ sai" in caught.value.what
    assert caught.value.field == "recovery_code"
