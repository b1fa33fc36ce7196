"""No forgery is valid, every one has a reason, none makes the check fall over."""

import random
import zlib

import pytest

from desktop.signing.workbook import statement_of, verify_workbook, zipform
from tests.attacks.workbook_attacks import ATTACKS, packed, unpacked
from tests.signing.workbook import books

GOOD = {"one-rsa": books.signed, "two-ec": lambda: books.signed_by_both("ec")}
POSITIONS = 2000


@pytest.mark.parametrize("good", GOOD)
@pytest.mark.parametrize("attack", ATTACKS)
def test_no_forgery_is_valid(attack, good):
    forged = ATTACKS[attack](GOOD[good]())
    assert forged != GOOD[good]()
    verdicts = verify_workbook(forged)
    if attack == "signatures-stripped":
        assert verdicts == []
        return
    assert "invalid" in {verdict.verdict for verdict in verdicts}
    for verdict in verdicts:
        assert verdict.reasons
        assert all(reason.sentence and "{" not in reason.sentence for reason in verdict.reasons)


def test_repacking_alone_changes_nothing():
    """So that each attack above is found for what it does, not for how it is packed."""
    for good in (books.signed(), books.signed_by_both("ec")):
        assert packed(unpacked(good), good) == good


@pytest.mark.parametrize("good", GOOD)
def test_a_flipped_bit_anywhere_is_found(good, rng):
    whole = GOOD[good]()
    for at in rng.sample(range(len(whole)), POSITIONS):
        forged = bytearray(whole)
        forged[at] ^= 1 << rng.randrange(8)
        assert _refused(bytes(forged)), at


@pytest.mark.parametrize("good", GOOD)
def test_a_flipped_bit_is_found_behind_mended_checksums(good, rng):
    """The flip is in the bytes of an entry, and the zip around it says nothing of it."""
    whole = GOOD[good]()
    entries = list(zipform.read(whole).values())
    for _turn in range(POSITIONS // 5):
        number = rng.randrange(len(entries))
        one = entries[number]
        content = bytearray(one.content() or b"\x00")
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        squeezed = zipform.entry(one.name, bytes(content), deflate=one.method == zipform.DEFLATED)
        forged = zipform.write([*entries[:number], squeezed, *entries[number + 1 :]])
        assert _refused(forged), one.name


def test_a_flipped_bit_in_the_packing_is_found_though_it_unpacks_to_the_same(rng):
    """Deflate has bits that say nothing; ours are under the signature all the same."""
    whole = books.signed()
    entries = list(zipform.read(whole).values())
    number, one = next((n, e) for n, e in enumerate(entries) if e.method == zipform.DEFLATED)
    last = zlib.compressobj(6, zlib.DEFLATED, -15)
    other = last.compress(one.content()) + last.flush(zlib.Z_FULL_FLUSH) + last.flush()
    forged = zipform.Entry(one.name, one.method, one.crc, one.size, other)
    (verdict,) = verify_workbook(zipform.write([*entries[:number], forged, *entries[number + 1 :]]))
    assert [reason.code for reason in verdict.reasons if reason.weight == "invalid"] == ["file-altered"]


@pytest.mark.parametrize("good", GOOD)
def test_a_file_cut_short_is_found(good):
    whole = GOOD[good]()
    for length in range(0, len(whole), 61):
        assert _refused(whole[:length]), length


def test_bytes_put_in_or_taken_out_are_found(rng):
    whole = books.signed()
    for _turn in range(300):
        at = rng.randrange(len(whole))
        assert _refused(whole[:at] + rng.randbytes(1) + whole[at:])
        assert _refused(whole[:at] + whole[at + 1 :])


def test_entries_exchanged_between_two_genuine_workbooks_are_found():
    ours, theirs = unpacked(books.signed()), unpacked(books.other_signed())
    differing = [name for name in ours if ours[name] != theirs[name]]
    assert len(differing) >= 2
    for name in differing:
        assert _refused(packed({**ours, name: theirs[name]}, books.signed())), name
        assert _refused(packed({**theirs, name: ours[name]}, books.other_signed())), name


def test_noise_is_refused():
    noise = random.Random(7)
    for size in (0, 1, 21, 22, 23, 100, 5000):
        assert _refused(noise.randbytes(size))
        assert statement_of(noise.randbytes(size)) == ("", "")
        assert _refused(b"PK\x03\x04" + noise.randbytes(size) + b"PK\x05\x06" + bytes(18))


def _refused(data):
    verdicts = verify_workbook(data)
    return any(verdict.verdict == "invalid" for verdict in verdicts) and all(
        verdict.reasons for verdict in verdicts
    )
