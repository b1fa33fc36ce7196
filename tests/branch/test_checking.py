import unicodedata
from datetime import date

import msgspec
import pytest

from desktop.branch.checking import (
    DATE_FIELDS,
    LONGEST_LINE,
    LONGEST_NAME,
    LONGEST_TEXT,
    TEXT_FIELDS,
    check_event,
    check_member,
)
from desktop.branch.labels import field_label
from desktop.branch.members import EventKind, Member
from desktop.errors import Refused
from tests.branch.making import event, member

TODAY = date(2026, 10, 5)


def refused(**facts: object) -> Refused:
    with pytest.raises(Refused) as caught:
        check_member(member(**facts), TODAY)
    assert caught.value.message.endswith(".")
    return caught.value


def test_texts_are_tidied() -> None:
    name = unicodedata.normalize("NFD", "  Nguyễn \u200b Minh\tĐức ")
    tidy = check_member(
        member(name=name, career="Dòng một\r\nDòng hai\x00", note=unicodedata.normalize("NFD", "ốm")), TODAY
    )
    assert tidy.full_name == "Nguyễn Minh Đức"
    assert tidy.career == "Dòng một\nDòng hai"
    assert tidy.note == "ốm"


def test_a_tidy_record_stays_as_it_is() -> None:
    tidy = check_member(
        member(citizen_id="092070000017", card="092070000017", file_number="000001 HN"), TODAY
    )
    assert check_member(tidy, TODAY) == tidy


@pytest.mark.parametrize(
    "name", ["", "   ", "\u200b", "x" * (LONGEST_NAME + 1), "x" * 10_000, "Nguyễn Văn 2", "...", "12345"]
)
def test_names_that_are_none(name: str) -> None:
    found = refused(name=name)
    assert found.field == "full_name"
    assert field_label("full_name") in found.message
    assert len(found.message) < 300
    if len(name) > LONGEST_NAME:
        assert str(LONGEST_NAME) in found.message


def test_every_text_has_an_end() -> None:
    plain = set(Member.__struct_fields__) - {"id", "gender", "full_name", *DATE_FIELDS, *TEXT_FIELDS}
    for field in plain:
        assert refused(**{field: "9" * (LONGEST_LINE + 1)}).field == field
    for field in TEXT_FIELDS:
        assert refused(**{field: "x" * (LONGEST_TEXT + 1)}).field == field
        assert check_member(member(**{field: "x" * LONGEST_TEXT}), TODAY)


def test_every_field_has_a_name_for_the_reader() -> None:
    for field in Member.__struct_fields__:
        if field != "id":
            assert field_label(field)


@pytest.mark.parametrize("field", DATE_FIELDS)
def test_dates_that_cannot_be(field: str) -> None:
    for value in ("2026-02-29", "1982-13", "xưa", "2026-00"):
        found = refused(**{"joined": "", "official": "", field: value})
        assert (found.field, "không phải là ngày có thật" in found.message) == (field, True)
    for value in ("2026-10-06", "2026-11", "2027"):
        found = refused(**{"joined": "", "official": "", field: value})
        assert (found.field, "tương lai" in found.message) == (field, True)
    assert check_member(member(**{"joined": "", "official": "", field: "2001"}), TODAY)


@pytest.mark.parametrize("field", ["citizen_id", "card"])
@pytest.mark.parametrize(
    "value",
    ["1", "12345678901", "1234567890123", "09207000001x", "０92070000017", "1.23457E+11", "092 070 000 17"],
)
def test_numbers_of_another_length(field: str, value: str) -> None:
    found = refused(**{field: value})
    assert found.field == field
    assert field_label(field) in found.message


def test_old_numbers_are_known() -> None:
    assert check_member(member(citizen_id="361234567", card="12345678"), TODAY)
    assert check_member(member(citizen_id="092070000017", card="12345678"), TODAY)


def test_a_new_card_bears_the_citizen_number() -> None:
    assert refused(citizen_id="092070000017", card="092070000018").field == "card"
    assert check_member(member(citizen_id="001070000017", card="001070000017"), TODAY).card == "001070000017"


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("000001 HN", True),
        ("123456 CTO", True),
        ("000001 ĐL", True),
        ("000001HN", False),
        ("00001 HN", False),
        ("000001 hn", False),
        ("000001 H", False),
        ("000001 HNOI", False),
        ("０00001 HN", False),
    ],
)
def test_file_numbers(number: str, right: bool) -> None:
    if right:
        assert check_member(member(file_number=number), TODAY).file_number == number
    else:
        assert refused(file_number=number).field == "file_number"


def test_dates_stand_in_their_order() -> None:
    assert refused(born="1980", joined="1997-02-03", official="").field == "joined"
    assert refused(joined="1995-02-03", official="1994").field == "official"
    assert check_member(member(born="1980", joined="1998", official="1998"), TODAY)


def test_events_are_checked() -> None:
    for wrong, field in (
        (event(EventKind.EXEMPT, ""), "on"),
        (event(EventKind.EXEMPT, "2026-02-29"), "on"),
        (event(EventKind.EXEMPT, "2026-10-06"), "on"),
        (event(EventKind.EXEMPT, "2026-03-01", "2026-02-28"), "until"),
        (event(EventKind.EXEMPT, "2026-03-01", "mãi mãi"), "until"),
        (event(EventKind.POSITION, "2026-03-01"), "detail"),
        (event(EventKind.POSITION, "2026-03-01", detail="x" * (LONGEST_LINE + 1)), "detail"),
        (msgspec.structs.replace(event(EventKind.DIED, "2026"), decision="x" * 10_000), "decision"),
    ):
        with pytest.raises(Refused) as caught:
            check_event(wrong, TODAY)
        assert caught.value.field == field


def test_an_exemption_may_end_in_the_future() -> None:
    right = event(EventKind.EXEMPT, "2026-03-01", "2027-03", detail=" Tuổi  cao ")
    assert check_event(right, TODAY).detail == "Tuổi cao"
