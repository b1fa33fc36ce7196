"""The sample's chapter of the yearly books: a year lived through the real services, kept by their rules."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.branch.book import Book
from desktop.branch.corrections import CorrectionState
from desktop.branch.measures import DISCIPLINE
from desktop.branch.superiors import superior_months
from desktop.services import keeping, sample_story, setup, yearly_papers
from desktop.services.book import book
from desktop.services.desk import Desk
from desktop.services.rulebook import sets_in
from desktop.services.sample import make_sample
from tests.services.conftest import MOMENT, PASSWORD
from tests.storage.conftest import CHEAP

CHAPTER = "desktop.services.sample_books"


def months_without(*asked: object) -> tuple[str, ...]:
    return tuple(one.period for one in superior_months(*asked) if one.without)



@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A branch that lived fourteen months with this chapter alone."""
    path = tmp_path_factory.mktemp("books") / "mau.scb"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sample_story, "_CHAPTERS", (CHAPTER,))
        make_sample(path, PASSWORD, members=16, months=14, until="2026-10", kdf=CHEAP)
    return path


@pytest.fixture(scope="module")
def desk(lived: Path) -> Iterator[Desk]:
    opened = setup.open_desk(lived, PASSWORD)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def told(desk: Desk) -> Book:
    return book(desk)


def test_the_vault_keeps_its_rules(lived: Path) -> None:
    assert keeping.health(lived, None, now=MOMENT).ok


def test_every_book_of_a_year_is_there(told: Book) -> None:
    assert len({one.on for one in told.studies}) >= 4
    assert any(one.attended for one in told.studies)
    assert any(one.kind not in DISCIPLINE for one in told.measures)
    assert sum(one.kind in DISCIPLINE and bool(one.decision) for one in told.measures) == 1
    assert len([one for one in told.inspections if one.year == "2026"]) == 5
    assert {one.year for one in told.screenings} == {"2026"}
    assert len(told.turns) == 14
    assert sum(one.done for one in told.turns) >= 12
    assert len(told.models) == 2
    assert {one.state for one in told.corrections} == {CorrectionState.MADE, CorrectionState.REFUSED}


def test_turns_go_round(told: Book) -> None:
    """Nobody has a second turn while somebody who could have had one waits for the first."""
    people = [one.member_id for one in told.turns if one.done]
    assert len(set(people)) == len(people)


def test_results_come_after_their_month_and_in_a_meeting(told: Book) -> None:
    with_result = [one for one in told.inspections if one.result]
    assert len(with_result) >= 4
    for one in with_result:
        record = told.record_of(one.meeting_id)
        assert record is not None
        assert one.month < record.meeting.period


def test_the_programme_was_issued_in_its_series(desk: Desk, told: Book) -> None:
    programmes = sorted(
        (one for one in told.issued if one.type == yearly_papers.PROGRAMME), key=lambda one: one.number
    )
    assert [one.number for one in programmes] == [1, 2]
    assert [one.record_id for one in programmes] == ["programme:2025", "programme:2026"]


def test_some_months_are_without_a_superior(desk: Desk, told: Book) -> None:
    with desk.read() as connection:
        rules = sets_in(connection, "books", yearly_papers.BookRules)
    assert months_without(told, "2026", rules, MOMENT.date()) == ("2026-02", "2026-07")


def test_new_members_were_trained(told: Book) -> None:
    new = {one.member_id for one in told.trainings if "đảng viên mới" in one.title}
    joined = {one.id for one in told.members if "2025-09" <= one.joined[:7] <= "2026-08"}
    assert new
    assert new <= joined


def test_small_and_early_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_story, "_CHAPTERS", (CHAPTER,))
    for members, until in ((3, "2016-03"), (10, "2026-01")):
        path = tmp_path / f"{members}.scb"
        make_sample(path, PASSWORD, members=members, months=3, until=until, kdf=CHEAP)
        assert keeping.health(path, PASSWORD, now=MOMENT).ok
