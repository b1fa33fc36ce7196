"""The order of a unit's packets: every place a packet can have among those already received."""

import hashlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.checking.records import KnownPacket
from desktop.committee.ledger import Order, place

UNIT = "Chi bộ ấp Thới Hòa"


def digest(number, story="true"):
    return hashlib.sha256(f"{story} {number}".encode()).hexdigest()


def packet(number, story="true", *, unit=UNIT, **changes):
    made = KnownPacket(
        unit=unit,
        kind="monthly",
        period="2026-10",
        sequence=number,
        sha256=digest(number, story),
        previous=digest(number - 1, story) if number > 1 else "",
        received="2026-10-05T09:15:30+07:00",
    )
    return msgspec.structs.replace(made, **changes)


def known(*numbers):
    return [packet(number) for number in numbers]


@pytest.mark.parametrize(
    ("number", "here", "order", "missing"),
    [
        (1, (), Order.FIRST, None),
        (4, (), Order.BEGINS_LATE, (1, 3)),
        (3, (1, 2), Order.FOLLOWS, None),
        (5, (1, 2), Order.GAP, (3, 4)),
        (4, (1, 2), Order.GAP, (3, 3)),
        (2, (1, 2, 3), Order.REPEAT, None),
        (3, (1, 2, 3), Order.REPEAT, None),
        (3, (1, 2, 4), Order.LATE, None),
        (3, (1, 6), Order.LATE, None),
        (4, (5, 6), Order.LATE, None),
        (3, (5, 6), Order.OLDER, None),
        (1, (5, 6), Order.OLDER, None),
    ],
)
def test_where_a_packet_of_one_row_stands(number, here, order, missing):
    found = place(packet(number), known(*here))
    assert (found.order, found.missing) == (order, missing)


@pytest.mark.parametrize(
    ("stranger", "here", "order", "beside"),
    [
        (packet(3, "forged"), (1, 2, 3), Order.NUMBER_TAKEN, 3),
        (packet(1, "forged"), (1,), Order.NUMBER_TAKEN, 1),
        (packet(4, "forged"), (1, 2, 3), Order.CHAIN_BROKEN, 3),
        (packet(3, "forged"), (1, 4), Order.CHAIN_BROKEN, 4),
        (packet(4, previous=""), (3,), Order.CHAIN_BROKEN, 3),
        (packet(7, previous=""), (3,), Order.CHAIN_BROKEN, None),
        (packet(1, previous=digest(0)), (), Order.CHAIN_BROKEN, None),
    ],
)
def test_what_cannot_be_in_one_row(stranger, here, order, beside):
    found = place(stranger, known(*here))
    assert found.order is order
    assert (found.beside.sequence if found.beside else None) == beside


def test_other_units_do_not_count_and_spelling_does_not_matter():
    others = [packet(number, "other", unit="Chi bộ ấp Thới Bình") for number in (1, 2, 3)]
    assert place(packet(1), others).order is Order.FIRST
    shouted = [packet(1, unit="CHI BỘ ẤP  THỚI HOÀ")]
    assert place(packet(2), shouted).order is Order.FOLLOWS


def test_a_neighbour_whose_own_previous_was_not_kept_speaks_against_nothing():
    here = [packet(1), packet(4, previous="")]
    assert place(packet(3), here).order is Order.LATE


@given(st.permutations(range(1, 9)))
def test_packets_of_one_true_row_never_contradict_each_other(order):
    """However a branch's packets arrive, only one older than all that is here looks put back."""
    here = []
    for arriving in order:
        found = place(packet(arriving), here).order
        assert found not in {Order.NUMBER_TAKEN, Order.CHAIN_BROKEN, Order.REPEAT}
        if found is Order.OLDER:
            assert arriving + 1 < min(one.sequence for one in here)
        here.append(packet(arriving))
    assert all(place(packet(one), here).order is Order.REPEAT for one in order)


@given(st.permutations(range(1, 7)), st.sets(st.integers(1, 6)))
def test_the_answer_does_not_depend_on_the_order_of_what_is_known(order, kept):
    here = [packet(number) for number in order if number in kept]
    forged = packet(4, "forged")
    assert place(packet(7), here).order is place(packet(7), here[::-1]).order
    assert place(forged, here).order is place(forged, here[::-1]).order
