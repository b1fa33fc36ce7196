"""The sample's chapters of meetings: the chi ủy, themes, reviews, the year's review, resolutions."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from desktop.branch.closing import MeetingFile
from desktop.branch.kinds import rule_of
from desktop.branch.meetings import MeetingKind, MeetingStatus
from desktop.branch.numbering import symbol_of
from desktop.services import (
    book,
    keeping,
    registers,
    sample,
    sample_meetings,
    sample_reviews,
    sample_year_end,
    setup,
)
from desktop.services.desk import Desk
from desktop.services.record import standing_in
from desktop.services.sample_story import ZONE, StoryClock
from tests.storage.conftest import CHEAP

PASSWORD = "thoi hoa 1982"


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """October 2025 to April 2026: over the change of rules, the year's end, and two quarters."""
    path = tmp_path_factory.mktemp("sample") / "mau.scb"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sample, "chapters", lambda: (sample_meetings, sample_year_end, sample_reviews))
        sample.make_sample(path, PASSWORD, members=28, months=7, until="2026-04", kdf=CHEAP)
    clock = StoryClock(datetime(2026, 4, 28, 8, tzinfo=ZONE))
    desk = setup.open_desk(path, PASSWORD, clock=clock)
    yield desk
    desk.close()


def files(desk: Desk, *kinds: MeetingKind) -> tuple[MeetingFile, ...]:
    return tuple(one for one in book.book(desk).meetings if one.record.meeting.kind in kinds)


def test_every_month_has_its_meetings(lived: Desk) -> None:
    assert len(files(lived, MeetingKind.REGULAR)) == 7
    assert len(files(lived, MeetingKind.COMMITTEE)) == 7
    assert [one.record.meeting.day for one in files(lived, MeetingKind.THEMATIC)] == [
        "2025-11-05",
        "2026-02-05",
    ]
    assert [one.record.meeting.covers for one in files(lived, MeetingKind.QUARTER_REVIEW)] == [
        "2025-Q4",
        "2026-Q1",
    ]
    assert [one.record.meeting.covers for one in files(lived, MeetingKind.YEAR_REVIEW)] == ["2025"]
    assert {one.record.meeting.status for one in book.book(lived).meetings} == {MeetingStatus.CLOSED}


def test_old_meetings_keep_their_rules(lived: Desk) -> None:
    kept = {one.record.meeting.rule_set for one in files(lived, MeetingKind.REGULAR)}
    assert kept == {"hd12-2018", "hd42-2025"}


def test_nothing_stands_against_what_was_closed(lived: Desk) -> None:
    today = lived.clock.today()
    for one in book.book(lived).meetings:
        left = [problem.sentence for problem in standing_in(one, today) if problem.blocks]
        assert left == [], one.record.meeting
        if one.record.meeting.kind in {MeetingKind.THEMATIC, MeetingKind.COMMITTEE}:
            assert standing_in(one, today) == ()
        assert rule_of(one).kind is one.record.meeting.kind


def test_reviews_put_own_words_first_and_look_at_every_earlier_sign(lived: Desk) -> None:
    first, second = files(lived, MeetingKind.QUARTER_REVIEW)
    named = [
        sign
        for one in files(lived, MeetingKind.REGULAR)
        for sign in one.record.signs
        if one.record.meeting.period < "2026-01"
    ]
    assert {one.sign_id for one in first.record.reviews} == {one.id for one in named}
    assert all(one.own_words and one.conclusion and one.deadline for one in first.record.reviews)
    assert {one.sign_id for one in second.record.follow_ups} == {one.id for one in named}
    assert all(one.grounds for one in second.record.follow_ups)


def test_resolutions_and_minutes_have_their_numbers(lived: Desk) -> None:
    issued = registers.issued(lived)
    resolutions = [one for one in issued if one.type == "NQ"]
    assert len(resolutions) == 7
    assert len({symbol_of(one) for one in issued}) == len(issued)
    assert not [one for one in keeping.health_of(lived).findings if one.level == "error"]
