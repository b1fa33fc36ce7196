"""The sample branch lives its commitments and year-end reviews through the same verbs as a secretary."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop.branch import committing
from desktop.branch.commitments import Commitment
from desktop.branch.meetings import MeetingKind
from desktop.branch.rating import points_of
from desktop.branch.votes import vote_base
from desktop.branch.year_reviews import Rating, ReviewForm
from desktop.services import commitments, entries, sample, sample_year_end, setup, year_end
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.sample_story import ZONE, StoryClock
from tests.storage.conftest import CHEAP

PASSWORD = "thoi hoa 1982"


def lived(path: Path, monkeypatch: pytest.MonkeyPatch, *, months: int, until: str) -> Desk:
    monkeypatch.setattr(sample, "chapters", lambda: (sample_year_end,))
    sample.make_sample(path, PASSWORD, members=24, months=months, until=until, kdf=CHEAP)
    clock = StoryClock(datetime.fromisoformat(f"{until}-28").replace(tzinfo=ZONE))
    return setup.open_desk(path, PASSWORD, clock=clock)


@pytest.fixture(scope="module")
def winter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """November 2025 to January 2026."""
    with pytest.MonkeyPatch.context() as patch:
        desk = lived(tmp_path_factory.mktemp("sample") / "mau.scb", patch, months=3, until="2026-01")
    yield desk
    desk.close()


def test_commitments_are_signed_in_the_first_month_and_each_january(winter: Desk) -> None:
    for year, day in (("2025", "2025-11-10"), ("2026", "2026-01-10")):
        table = commitments.table(winter, year)
        assert table.missing == ()
        assert table.collective.is_signed
        assert {one.commitment.signed_on for one in table.lines if one.commitment} == {day}
        assert table.figures.with_model < table.figures.individuals


def test_no_commitment_is_another_ones_copy(winter: Desk) -> None:
    for year in ("2025", "2026"):
        assert committing.copies(book(winter), year) == {}


def test_the_year_ends_with_results_and_the_next_begins_without(winter: Desk) -> None:
    ended = entries.every(winter, Commitment, year="2025")
    assert all(one.end_result and one.end_words and one.end_on == "2025-12-15" for one in ended)
    assert not any(one.mid_result for one in ended)
    assert not any(one.end_result for one in entries.every(winter, Commitment, year="2026"))


def test_reviews_go_from_own_words_to_a_decision_below_the_cap(winter: Desk) -> None:
    table = year_end.table(winter, "2025")
    assert len(table.left_out) == 2 + 1  # two exempt, one elsewhere for a time
    assert all(one.review is None and one.eligibility.basis for one in table.left_out)
    (held,) = book(winter).records(MeetingKind.YEAR_REVIEW)
    voting = vote_base(held).may_vote
    assert voting <= len(table.rated)
    assert len(held.levels) == len(table.rated) + 1, "the branch itself too"
    for line in table.rated:
        assert line.review is not None
        assert line.self_rating
        assert sum(line.votes.values()) == voting
        assert line.proposed is line.decided
        assert line.review.decision.startswith("Quyết định số ")
        assert line.review.texts["quality"].startswith("Dự 0")
        assert "  " not in line.review.texts["quality"]
    assert {one.form for one in table.rated} == {ReviewForm.MEMBER, ReviewForm.LEADER, ReviewForm.OUTSIDE}
    assert not table.cap.exceeded
    assert table.cap.excellent < max(table.cap.most, 1)
    assert table.collective is not None
    assert table.collective.decided is Rating.GOOD


def test_self_ratings_agree_with_the_points_given(winter: Desk) -> None:
    table = year_end.table(winter, "2025")
    for line in table.rated:
        assert line.review is not None
        points = points_of(line.review)
        assert points is not None
        least = table.rules.level(line.review.self_rating or Rating.GOOD).least
        assert least <= points <= 100


def test_june_looks_at_the_commitments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = lived(tmp_path / "mau.scb", monkeypatch, months=1, until="2026-06")
    told = entries.every(desk, Commitment, year="2026")
    assert told
    assert {(one.mid_on, bool(one.mid_result), one.end_result) for one in told} == {
        ("2026-06-25", True, None)
    }
    desk.close()
