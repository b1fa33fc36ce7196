import unicodedata
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.dates import (
    add_months,
    check_partial,
    check_period,
    days_between,
    earliest_day,
    is_hour,
    is_whole,
    latest_day,
    moment,
    next_period,
    padded_month,
    parse_typed,
    partial,
    period_label,
    period_of,
    period_short,
    period_title,
    period_words,
    short,
    written,
)
from desktop.errors import Refused
from desktop.words import install

TODAY = date(2026, 10, 5)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5/10/2026", "2026-10-05"),
        ("05/10/2026", "2026-10-05"),
        ("05-10-2026", "2026-10-05"),
        ("5.10.2026", "2026-10-05"),
        ("5 10 2026", "2026-10-05"),
        (" 5 / 10 / 2026 ", "2026-10-05"),
        ("05-10-26", "2026-10-05"),
        ("3/2/30", "1930-02-03"),
        ("3/2/27", "1927-02-03"),
        ("2026-10-05", "2026-10-05"),
        ("2026-10-5", "2026-10-05"),
        ("2026-10", "2026-10"),
        ("10/2026", "2026-10"),
        ("tháng 10 năm 2026", "2026-10"),
        ("ngày 5 tháng 10 năm 2026", "2026-10-05"),
        ("Ngày 05 tháng 02 năm 2026", "2026-02-05"),
        ("năm 1982", "1982"),
        ("1982", "1982"),
        ("00/00/1982", "1982"),
        ("0/5/1982", "1982-05"),
        ("29/02/2024", "2024-02-29"),
        ("", ""),
        ("  \t ", ""),
    ],
)
def test_dates_as_people_type_them(typed: str, read: str) -> None:
    assert parse_typed(typed, field="Ngày", today=TODAY) == read
    assert parse_typed(unicodedata.normalize("NFD", typed), field="Ngày", today=TODAY) == read


@pytest.mark.parametrize(
    "typed",
    [
        "29/02/2026",
        "29/02/1900",
        "31/4/2026",
        "32/1/2026",
        "5/13/2026",
        "5/0/1982",
        "0",
        "12",
        "198",
        "1899",
        "2200",
        "5/10/026",
        "5/10/20261",
        "mồng năm",
        "5//10/2026",
        "5/10/2026 sáng",
        "2026-13",
        "２０２６",
        "ngày 5 năm 2026",
        "-",
        "1/2/3/4",
    ],
)
def test_what_is_no_day_is_refused_by_name(typed: str) -> None:
    with pytest.raises(Refused) as caught:
        parse_typed(typed, field="Ngày vào Đảng")
    assert caught.value.field == "Ngày vào Đảng"
    assert "Ngày vào Đảng" in caught.value.message
    assert "không phải là ngày có thật" in caught.value.message


def test_the_future_is_refused_where_today_is_known() -> None:
    assert parse_typed("5/10/2026", field="Ngày", today=TODAY) == "2026-10-05"
    for typed in ("6/10/2026", "11/2026", "2027"):
        assert parse_typed(typed, field="Ngày")
        with pytest.raises(Refused, match="trong tương lai"):
            parse_typed(typed, field="Ngày", today=TODAY)


@given(days)
def test_what_is_shown_can_be_typed_again(day: date) -> None:
    for shown in (short(day), day.isoformat(), written(day)):
        assert parse_typed(shown, field="Ngày") == day.isoformat()
    for value in (day.isoformat()[:7], day.isoformat()[:4]):
        assert parse_typed(short(value), field="Ngày") == value


@given(st.text(max_size=12) | st.text("0123456789/.- ", max_size=12))
def test_no_text_breaks_the_reader(typed: str) -> None:
    try:
        value = parse_typed(typed, field="Ngày", today=TODAY)
    except Refused:
        return
    assert check_partial(value) == value
    assert not value or earliest_day(value) <= TODAY


@pytest.mark.parametrize("text", ["2026", "2026-02", "2026-02-28", ""])
def test_partial_dates_that_are_right(text: str) -> None:
    assert check_partial(text) == text
    assert is_whole(text) == (len(text) == 10)


@pytest.mark.parametrize(
    "text",
    [
        "26",
        "2026-2",
        "2026-02-29",
        "2026-00",
        "2026-10-00",
        "2026-00-00",
        "2026-13",
        "2026-10-05\n",
        "２０２６",
        "1899",
        "2026/10",
    ],
)
def test_partial_dates_that_are_wrong(text: str) -> None:
    with pytest.raises(ValueError):
        check_partial(text)


def test_building_a_partial_date() -> None:
    assert (partial(1982), partial(1982, 5), partial(1982, 5, 7)) == ("1982", "1982-05", "1982-05-07")
    for numbers in ((2026, 2, 29), (1982, 0, 5), (1899,), (2026, 13)):
        with pytest.raises(ValueError):
            partial(*numbers)


@given(days)
def test_a_partial_date_means_a_span_of_days(day: date) -> None:
    for value in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert earliest_day(value) <= day <= latest_day(value)
    assert earliest_day(day.isoformat()) == latest_day(day.isoformat()) == day


@pytest.mark.parametrize(
    ("day", "line"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 1, 31), "ngày 31 tháng 01 năm 2026"),
        (date(2026, 5, 27), "ngày 27 tháng 5 năm 2026"),
        (date(2026, 3, 9), "ngày 09 tháng 3 năm 2026"),
        (date(2026, 10, 10), "ngày 10 tháng 10 năm 2026"),
    ],
)
def test_the_padding_rule(day: date, line: str) -> None:
    assert written(day) == line


def test_months_one_and_two_only_are_padded() -> None:
    assert [padded_month(month) for month in range(1, 13)] == ["01", "02", *map(str, range(3, 13))]


def test_periods_are_written() -> None:
    assert period_label("2026-02") == "tháng 02 năm 2026"
    assert period_label("2026-09") == "tháng 9 năm 2026"
    assert period_short("2026-02") == "tháng 2/2026"
    assert short("2026-10") == "10/2026"
    assert short("1982") == "1982"
    assert short("") == ""


def test_the_window_says_a_period_in_the_language_of_its_reader_and_papers_do_not() -> None:
    assert (period_title("2026-02"), period_words("2026-02")) == ("tháng 02 năm 2026", "tháng 2/2026")
    install(lambda _context, text: text.replace("tháng ", "").replace(" năm ", "/"))
    try:
        assert (period_title("2026-10"), period_words("2026-10")) == ("10/2026", "10/2026")
        assert (period_label("2026-10"), period_short("2026-10")) == ("tháng 10 năm 2026", "tháng 10/2026")
    finally:
        install(None)


@pytest.mark.parametrize(
    "text",
    ["2026-13", "2026-00", "2026-1", "10/2026", "2026", "2026-10-05", "2026-10\n", "9999-10", "1899-10", ""],
)
def test_a_period_is_a_month(text: str) -> None:
    assert check_period("2026-10") == "2026-10"
    with pytest.raises(Refused) as caught:
        check_period(text)
    assert caught.value.field == "period"


@given(days, st.integers(-30, 30))
def test_periods_follow_one_another(day: date, step: int) -> None:
    period = period_of(day)
    assert next_period(next_period(period, step), -step) == period
    assert next_period(period) == period_of(latest_day(period) + timedelta(days=1))


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(-600, 600))
def test_months_added_keep_the_day_where_there_is_one(day: date, months: int) -> None:
    later = add_months(day, months)
    assert period_of(later) == next_period(period_of(day), months)
    assert later.day == day.day or (later.day < day.day and later == latest_day(period_of(later)))


def test_one_year_of_probation() -> None:
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)
    assert days_between(date(2026, 2, 28), date(2026, 3, 1)) == 1


@pytest.mark.parametrize("text", ["00:00", "07:30", "23:59"])
def test_hours(text: str) -> None:
    assert is_hour(text)


@pytest.mark.parametrize("text", ["7:30", "24:00", "07:60", "07h30", "07:30 ", "0７:30", ""])
def test_not_hours(text: str) -> None:
    assert not is_hour(text)


def test_a_moment_is_written_with_its_hour_first():
    assert moment(datetime.fromisoformat("2026-10-05T07:03:59+07:00")) == "07:03, 05/10/2026"
