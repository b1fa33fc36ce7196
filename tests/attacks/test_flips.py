"""Every byte matters: flipped bits, files cut short, entries edited, packets mixed. None is accepted."""

import itertools
import random

import pytest

from desktop.checking.records import Known
from desktop.packets.container import pack
from desktop.packets.recipients import wrap_to
from desktop.packets.sealing import packet_hash, seal
from desktop.services.checking import open_content
from desktop.signing import pdf
from tests.attacks.packet_attacks import entries_of
from tests.checking.things import PKI, asked, book, enrolled, packet, paper, says
from tests.packets.packets import RECORDS, facts, minutes, sheet
from tests.signing import people
from tests.signing.people import LEFT, NOW

POSITIONS = 2000
PARTS = 4
"""The PDF's positions are shared out over several tests: reading one takes its time."""


def month() -> bytes:
    return packet(1, previous=None)


def one_page() -> bytes:
    """A small signed PDF, so that the positions come close together."""
    prepared = pdf.prepare_fields(people.paper(1), [LEFT])
    return pdf.sign_pdf(prepared, people.recorder(), field=LEFT.name, now=NOW)


def refused(content, where):
    """Check that a file is not accepted, and that it is said why."""
    found = asked(content, enrolled(), Known())
    assert found.verdict not in {"valid", "warning"}, (where, found.sentence)
    assert any(reason.weight in {"invalid", "unknown"} and reason.sentence for reason in found.reasons), where
    return found


def flipped(content, position, chance):
    damaged = bytearray(content)
    damaged[position] ^= 1 << chance.randrange(8)
    return bytes(damaged)


@pytest.mark.parametrize(
    ("make", "part", "parts"),
    [(month, 0, 1), (book, 0, 1), *((one_page, part, PARTS) for part in range(PARTS))],
    ids=["packet", "workbook", *(f"pdf-{part}" for part in range(PARTS))],
)
def test_a_flipped_bit_is_found(make, part, parts):
    chance = random.Random(20261005)
    content = make()
    positions = sorted(chance.sample(range(len(content)), POSITIONS))
    for position in positions[part::parts]:
        found = refused(flipped(content, position, chance), position)
        assert says(found)["whole"] != "yes", position


def test_a_flipped_bit_in_minutes_of_real_size_is_found():
    chance = random.Random(20261006)
    content = paper()
    for position in chance.sample(range(len(content)), 60):
        refused(flipped(content, position, chance), position)


@pytest.mark.parametrize(("make", "count"), [(month, 400), (book, 400), (one_page, 150)])
def test_a_file_cut_short_or_grown_is_found(make, count):
    content = make()
    lengths = {round(len(content) * number / count) for number in range(count)}
    for length in sorted(lengths | {len(content) - few for few in range(1, 30)}):
        refused(content[:length], length)
    for more in (b"\0", b"\n", b"PK\x05\x06", content):
        refused(content + more, more[:8])


def test_an_entry_edited_with_the_container_made_to_fit_is_found():
    chance = random.Random(20261007)
    entries = entries_of(month())
    for name, content in entries.items():
        edits = [flipped(content, chance.randrange(len(content)), chance) for _number in range(20)]
        edits += [b"", content[:-1], content + b"\n", content + content, content[::-1]]
        for edited in edits:
            refused(pack(entries | {name: edited}), name)


def test_of_two_genuine_packets_no_mixture_is_genuine():
    """Whatever of one packet's entries takes the place of the other's: only the two themselves are good."""
    first = entries_of(month())
    second = entries_of(
        seal(
            [minutes(paper()), sheet(book(number=36)), RECORDS],
            facts=facts(sequence=2, previous=packet_hash(month())),
            signers=[people.recorder(), people.chair()],
            now=NOW,
        )
    )
    differing = [name for name in first if first[name] != second[name]]
    assert len(differing) == 7
    assert asked(pack(first), enrolled(), Known()).verdict == "valid"
    assert asked(pack(second), enrolled(), Known()).verdict == "warning"
    for count in range(1, len(differing)):
        for taken in itertools.combinations(differing, count):
            refused(pack(first | {name: second[name] for name in taken}), taken)


def test_a_flipped_bit_of_an_envelope_is_found():
    chance = random.Random(20261008)
    office = PKI.person("office")
    sealed = wrap_to(month(), office.certificate)
    head = range(600)
    positions = [*chance.sample(head, 150), *chance.sample(range(600, len(sealed)), 150)]
    for position in positions:
        opened = open_content(flipped(sealed, position, chance), None, [office])
        if opened.trouble is None:
            refused(opened.content, position)
        else:
            assert opened.trouble.message
