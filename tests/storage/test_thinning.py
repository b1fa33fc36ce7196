from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.storage.thinning import superseded

NEWEST = datetime(2026, 10, 5, 14, 32, tzinfo=UTC)
moments = st.lists(st.integers(0, 700 * 24).map(lambda hours: NEWEST - timedelta(hours=hours)), unique=True)


def stays(items: list[datetime]) -> list[datetime]:
    gone = {old for old, _ in superseded(items, lambda moment: moment)}
    return sorted((moment for moment in items if moment not in gone), reverse=True)


def test_twice_a_day_for_a_year_thins_to_days_weeks_and_months() -> None:
    left = stays([NEWEST - timedelta(hours=12 * turn) for turn in range(730)])
    ages = [NEWEST - moment for moment in left]
    assert sum(age <= timedelta(days=2) for age in ages) == 5
    assert 11 <= sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) <= 13
    assert 7 <= sum(timedelta(days=14) < age <= timedelta(days=61) for age in ages) <= 10
    assert 10 <= sum(timedelta(days=61) < age for age in ages) <= 11


@example([NEWEST, NEWEST - timedelta(hours=687), NEWEST - timedelta(hours=831)])
@given(moments)
def test_the_newest_and_every_month_always_stay(items: list[datetime]) -> None:
    left = stays(items)
    assert not items or max(items) in left
    assert {(moment.year, moment.month) for moment in left} == {
        (moment.year, moment.month) for moment in items
    }


@given(moments)
def test_the_one_that_stands_for_another_is_newer_and_stays(items: list[datetime]) -> None:
    left = stays(items)
    for old, newer in superseded(items, lambda moment: moment):
        assert newer > old
        assert newer in left
        assert (NEWEST if not items else max(items)) - old > timedelta(days=2)


@given(moments)
def test_thinning_twice_is_thinning_once(items: list[datetime]) -> None:
    assert stays(stays(items)) == stays(items)
