from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.members import Gender
from desktop.errors import Refused
from desktop.importing import values

TODAY = date(2026, 10, 5)
DAYS = st.dates(min_value=date(1920, 1, 1), max_value=date(2008, 10, 5))


def read(value, field="born"):
    return values.read_date(value, field, TODAY)


@given(
    DAYS,
    st.sampled_from(
        [
            "{0:%d/%m/%Y}",
            "{0.day}/{0.month}/{0.year}",
            "{0:%d-%m-%Y}",
            "{0:%d.%m.%Y}",
            "{0:%Y-%m-%d}",
            "{0:%Y-%m-%d} 00:00:00",
            "{0:%d/%m/%Y}.",
            " {0:%d / %m / %Y} ",
            "{0:%d%m%Y}",
            "ngày {0.day} tháng {0.month} năm {0.year}",
            "Sinh ngày {0:%d/%m/%Y}",
            "{0:%d/%m/%Y} 12:30",
            "{0.day}-thg {0.month}-{0.year}",
            "'{0:%d/%m/%Y}",
        ]
    ),
)
def test_every_habit_of_writing_a_day(day, habit):
    assert read(habit.format(day)) == day.isoformat()


@given(DAYS)
def test_real_dates_and_serial_numbers(day):
    serial = (day - date(1899, 12, 30)).days
    assert read(day) == read(datetime.combine(day, time(8, 30))) == day.isoformat()
    assert read(float(serial)) == read(serial) == day.isoformat()
    if serial >= 10_000:
        assert read(str(serial)) == day.isoformat()


@given(st.dates(min_value=date(1927, 1, 1), max_value=date(2008, 10, 5)))
def test_two_digit_years_of_birth_are_a_grown_ups(day):
    assert read(f"{day.day}-{day.month}-{day:%y}") == day.isoformat()


@pytest.mark.parametrize(
    ("written", "known"),
    [
        (1982, "1982"),
        (1982.0, "1982"),
        ("1982", "1982"),
        ("năm 1982", "1982"),
        ("SN 1982", "1982"),
        ("00/00/1950", "1950"),
        ("00/05/1950", "1950-05"),
        ("../../1950", "1950"),
        ("--/--/1950", "1950"),
        ("?/?/1950", "1950"),
        ("xx/xx/1950", "1950"),
        ("tháng 5/1982", "1982-05"),
        ("T5/1982", "1982-05"),
        ("tháng 5 năm 1982", "1982-05"),
        ("5/1982", "1982-05"),
        ("05-1982", "1982-05"),
        ("…/5/1982", "1982-05"),
        ("", ""),
        ("-", ""),
        ("không rõ", ""),
        ("…/…/…", ""),
        (0, ""),
        (5101982, "1982-10-05"),
        (17051982, "1982-05-17"),
    ],
)
def test_partial_dates(written, known):
    assert read(written) == known


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("29/02/1981", "không phải là ngày có thật"),
        ("31/04/1980", "không phải là ngày có thật"),
        ("05/17/1982", "không phải là ngày có thật"),
        ("1/1/1850", "không phải là ngày có thật"),
        ("06/10/2026", "tương lai"),
        (date(2027, 1, 1), "tương lai"),
        ("2027", "tương lai"),
        ("chưa xác định được", "không phải là ngày"),
        ("32", "không phải là ngày"),
        (12.0, "không phải là ngày"),
        (True, "không phải là ngày"),
        (time(8, 30), "không phải là ngày"),
        ("#REF!", "lỗi #REF!"),
        (999999999, "không phải là ngày"),
        ("1982-13-01", "không phải"),
        ("1/1/19822", "không phải"),
    ],
)
def test_dates_that_cannot_be_are_refused_with_the_field(written, word):
    with pytest.raises(Refused) as caught:
        read(written, "joined")
    assert caught.value.field == "joined"
    assert "Ngày vào Đảng" in caught.value.what
    assert word in caught.value.what


def test_a_leap_day_is_a_day():
    assert read("29/02/1980") == "1980-02-29"


@given(
    st.one_of(
        st.text(max_size=40),
        st.floats(),
        st.integers(),
        st.booleans(),
        st.datetimes(),
        st.times(),
        st.timedeltas(),
    )
)
def test_any_cell_is_read_or_refused(value):
    readers = [
        values.read_citizen_id,
        values.read_card,
        values.read_name,
        values.read_phone,
        values.read_file_number,
        values.read_gender,
        lambda cell: values.read_date(cell, "official", TODAY),
        lambda cell: values.read_text(cell, "note"),
    ]
    for reader in readers:
        try:
            reader(value)
        except Refused as refusal:
            if not refusal.field or not refusal.what.endswith("."):
                raise AssertionError(refusal.what) from refusal


@given(st.integers(min_value=1, max_value=96), st.integers(min_value=0, max_value=999_999_998))
def test_a_citizen_number_survives_excel(province, rest):
    number = f"{province:03d}{rest:09d}"
    if number.endswith("000000"):
        return
    for lost in (int(number), float(int(number)), str(int(number))):
        assert values.read_citizen_id(lost)[0] == number
    assert values.read_citizen_id(number) == (number, [])
    spaced = f"{number[:3]} {number[3:6]} {number[6:]}"
    assert values.read_citizen_id(spaced)[0] == number


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan"), 1e300])
def test_numbers_beyond_numbers_are_refused(number):
    for reader in (values.read_citizen_id, values.read_card, read, values.read_name):
        with pytest.raises(Refused):
            reader(number)


def test_zeros_put_back_are_told():
    assert values.read_citizen_id(79082012345.0) == (
        "079082012345",
        ["Số căn cước mất số 0 ở đầu, đã thêm lại: 079082012345."],
    )
    assert values.read_card(1234567)[0] == "01234567"
    assert values.read_card("12.345.678") == ("12345678", [])
    assert values.read_phone(912345678)[0] == "0912345678"


@pytest.mark.parametrize(
    "written",
    [
        "1.23457E+11",
        "1,23457E+11",
        123457000000.0,
        "123457000000",
        "123",
        "12345678901234",
        "09208200001O",
        1.5,
        -5,
    ],
)
def test_numbers_that_lost_digits_are_refused(written):
    for reader, field in ((values.read_citizen_id, "citizen_id"), (values.read_card, "card")):
        with pytest.raises(Refused) as caught:
            reader(written)
        assert caught.value.field == field


def test_an_old_identity_card_is_not_kept():
    number, notes = values.read_citizen_id("351234567")
    assert number == ""
    assert "CMND" in notes[0]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("NGUYỄN VĂN AN", "Nguyễn Văn An"),
        ("  Trần   Thị\nBé ", "Trần Thị Bé"),
        ("Trần Thị Bé", "Trần Thị Bé"),
        ("Đ/c Lê Văn Cò", "Lê Văn Cò"),
        ("đồng chí Lê Văn Cò", "Lê Văn Cò"),
        ("ÐẶNG VĂN ÐỨC", "Đặng Văn Đức"),
        ("Ðinh Văn Em", "Đinh Văn Em"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("Y Blok Êban", "Y Blok Êban"),
        ("Lê Văn Cò (Bí thư)", "Lê Văn Cò"),
        ("Hoàng Thị Thuý", "Hoàng Thị Thuý"),
    ],
)
def test_names(written, name):
    assert values.read_name(written)[0] == name


@pytest.mark.parametrize(
    "written", ["", "   ", "A" * 10_000, "Nguyễn Văn 2", "***", "x@y", 12, "#N/A", "=1+1", "NguyÔn V¨n A"]
)
def test_names_that_are_none_are_refused(written):
    with pytest.raises(Refused) as caught:
        values.read_name(written)
    assert caught.value.field == "full_name"
    assert len(caught.value.what) < 300


def test_gender():
    assert {values.read_gender(word) for word in ("Nam", "NAM", "nam.", "M", "Trai")} == {Gender.MALE}
    assert {values.read_gender(word) for word in ("Nữ", "nu", "Nữ", "F", "gái")} == {Gender.FEMALE}
    with pytest.raises(Refused, match="không rõ"):
        values.read_gender("?")


def test_marks():
    assert all(values.is_mark(tick) for tick in ("x", "X", "✓", 1, 1.0, True))
    assert not any(values.is_mark(value) for value in ("", "1982", 1982, date(1982, 5, 17)))


def test_file_numbers():
    assert values.read_file_number("000001 HN") == ("000001 HN", [])
    assert values.read_file_number("1234-ct")[0] == "001234 CT"
    assert values.read_file_number("abc")[0] == ""
    assert "abc" in values.read_file_number("abc")[1][0]


def test_long_text_is_refused():
    with pytest.raises(Refused) as caught:
        values.read_text("a" * 301, "home_town")
    assert caught.value.what == "Quê quán: dài 301 chữ, quá 300 chữ."


def test_what_the_register_takes_as_long_text_is_read_as_long_text():
    assert values.read_text("a" * 20_000, "note") == "a" * 20_000
    with pytest.raises(Refused) as caught:
        values.read_text("a" * 20_001, "note")
    assert caught.value.field == "note"
