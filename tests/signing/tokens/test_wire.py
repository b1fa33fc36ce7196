"""Frames between the processes: what is written is read, and nothing else is."""

import os

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.signing.tokens import wire

MESSAGES = [
    wire.Look(),
    wire.Open(slot=1, label="Bí thư", serial="00", pin="1234", key_id=b"\1", modulus=b"\2", size=32),
    wire.Sign(b"data", "sha256"),
    wire.Unwrap(b"x"),
    wire.Agree(b"x"),
    wire.Close(),
]


def through_a_pipe(content: bytes) -> bytes | None:
    read_from, write_to = os.pipe()
    os.write(write_to, content)
    os.close(write_to)
    try:
        return wire.read_frame(read_from)
    finally:
        os.close(read_from)


@pytest.mark.parametrize("message", MESSAGES, ids=lambda one: type(one).__name__)
def test_requests_arrive_as_they_were_sent(message):
    body = through_a_pipe(wire.framed(message))
    assert wire.request_in(body) == message


def test_a_frame_cut_short_and_one_too_long_are_the_end():
    frame = wire.framed(wire.Done(b"result"))
    assert through_a_pipe(frame) == frame[4:]
    assert through_a_pipe(frame[:-1]) is None
    assert through_a_pipe(frame[:3]) is None
    assert through_a_pipe(b"") is None
    assert through_a_pipe((wire.FRAME_LIMIT + 1).to_bytes(4, "big") + b"x") is None
    with pytest.raises(ValueError, match="length"):
        wire.framed(wire.Done(bytes(wire.FRAME_LIMIT)))


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused_by_name(body):
    try:
        answer = wire.answer_in(body)
    except msgspec.MsgspecError:
        return
    assert isinstance(answer, wire.Answer)


def test_no_pin_in_a_repr():
    assert "1234" not in repr(MESSAGES[1])
