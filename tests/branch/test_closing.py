import hashlib

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import rules
from desktop.branch.closing import MeetingFile, content_of, read_content, sha256_of
from tests.branch.making import branch, meeting, record

CODES = [one.code for one in rules.quality_set("hd42-2025").criteria]


def file(**facts: object) -> MeetingFile:
    return MeetingFile(
        branch=branch(),
        record=record(meeting=meeting(**facts)),
        indicators=rules.indicator_set("nq04-2016"),
        quality=rules.quality_set("hd42-2025"),
    )


@given(st.permutations(CODES), st.text())
def test_the_same_record_is_the_same_bytes(codes: list[str], news: str) -> None:
    straight = file(scores=dict.fromkeys(CODES, 3.0), news=news)
    mixed = file(scores=dict.fromkeys(codes, 3.0), news=news)
    assert content_of(straight) == content_of(mixed)
    assert content_of(read_content(content_of(straight))) == content_of(straight)
    assert read_content(content_of(straight)) == straight


@given(st.text(min_size=1), st.text(min_size=1))
def test_another_record_is_another_hash(one: str, other: str) -> None:
    first, second = (content_of(file(news=text)) for text in (one, other))
    assert (sha256_of(first) == sha256_of(second)) == (one == other)


def test_the_hash_is_sha256_in_hexadecimal() -> None:
    assert sha256_of(b"") == hashlib.sha256(b"").hexdigest()


def test_content_written_by_an_older_program_still_reads() -> None:
    """A field with a default may be missing: what was closed stays readable when records grow."""
    told = msgspec.json.decode(content_of(file()))
    del told["record"]["meeting"]["ideology"]
    assert read_content(msgspec.json.encode(told)) == file()
