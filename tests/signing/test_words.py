"""Fingerprints as words: the list is fixed, nothing sounds alike, and what is typed back is compared."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.names import fold, nfc
from desktop.data import resource
from desktop.signing.records import grouped
from desktop.signing.words import COUNT, fingerprint_words, matches

FINGERPRINT = hashlib.sha256(b"key").hexdigest()
LIST = resource("fingerprint", "words.txt")
STARTS = [
    ("ngh", "ng"), ("ng", "ng"), ("nh", "nh"), ("ph", "ph"), ("th", "th"), ("tr", "ch"), ("ch", "ch"),
    ("kh", "kh"), ("gh", "g"), ("gi", "d"), ("qu", "cu"), ("k", "c"), ("l", "n"), ("r", "d"), ("s", "x"),
    ("v", "d"),
]  # fmt: skip
ENDS = [("ng", "n"), ("nh", "n"), ("ch", "t"), ("c", "t")]


def heard(word):
    """The word as the least careful ear hears it."""
    bare = fold(word).replace("y", "i")
    for start, sound in STARTS:
        if bare.startswith(start) and len(bare) > len(start):
            bare = sound + bare[len(start) :]
            break
    for end, sound in ENDS:
        if bare.endswith(end):
            return bare[: -len(end)] + sound
    return bare


def words():
    return [line for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]


def test_the_list_never_changes():
    """Paper cards out there carry these words: a change needs a new version beside the old."""
    assert (
        hashlib.sha256("\n".join(words()).encode()).hexdigest()
        == "48c2cacee29e2b265a6851fc2056878856fd0791ec69fa93bdbcbfcbf1bc6539"
    )


def test_no_two_words_sound_or_look_alike():
    found = words()
    assert len(found) == 256
    assert len({heard(word) for word in found}) == 256
    assert all(word == nfc(word) == word.strip().lower() and " " not in word for word in found)
    assert all(2 <= len(word) <= 7 for word in found)


def test_eleven_words_one_a_byte():
    found = fingerprint_words(FINGERPRINT)
    assert len(found) == COUNT == 11
    assert [words().index(word) for word in found] == list(bytes.fromhex(FINGERPRINT)[:11])
    assert fingerprint_words(FINGERPRINT.upper()) == found


@pytest.mark.parametrize("short", ["", "ab", FINGERPRINT[:21], "xy" * 32])
def test_too_short_or_no_hex(short):
    with pytest.raises(ValueError):
        fingerprint_words(short)


@given(st.binary(min_size=32, max_size=32))
def test_words_come_back(digest):
    fingerprint = digest.hex()
    spoken = " ".join(fingerprint_words(fingerprint))
    assert matches(spoken, fingerprint)
    assert matches(fold(spoken), fingerprint)
    assert matches(fingerprint, fingerprint)


@pytest.mark.parametrize(
    "typed",
    [
        grouped(FINGERPRINT),
        FINGERPRINT[:22],
        f"  {grouped(FINGERPRINT)[:40]}\n",
        ":".join(FINGERPRINT[at : at + 2] for at in range(0, 64, 2)),
        " ".join(fingerprint_words(FINGERPRINT)).upper(),
        " - ".join(fingerprint_words(FINGERPRINT)),
        ", ".join(fold(word) for word in fingerprint_words(FINGERPRINT)),
    ],
)
def test_what_people_type(typed):
    assert matches(typed, FINGERPRINT)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        FINGERPRINT[:20],
        FINGERPRINT + "0",
        FINGERPRINT[1:],
        FINGERPRINT[:-1] + ("0" if FINGERPRINT[-1] != "0" else "1"),
        " ".join(fingerprint_words(FINGERPRINT)[:-1]),
        " ".join((*fingerprint_words(FINGERPRINT), "lúa")),
        " ".join(reversed(fingerprint_words(FINGERPRINT))),
        "".join(fingerprint_words(FINGERPRINT)),
        "٣" * 64,
    ],
)
def test_what_is_not_it(typed):
    assert not matches(typed, FINGERPRINT)


def test_every_word_counts():
    right = list(fingerprint_words(FINGERPRINT))
    for place in range(COUNT):
        wrong = [*right]
        wrong[place] = words()[(words().index(right[place]) + 1) % 256]
        assert not matches(" ".join(wrong), FINGERPRINT)
