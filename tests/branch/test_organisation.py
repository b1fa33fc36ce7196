import unicodedata

import pytest

from desktop.branch.organisation import (
    LONGEST_NAME,
    PlaceKind,
    check_branch,
    committee_of,
    place_name,
    term_of,
)
from desktop.errors import Refused
from tests.branch.making import branch


def test_texts_are_tidied() -> None:
    tidy = check_branch(branch(name=unicodedata.normalize("NFD", " Chi bộ  ấp Thới Hòa\n")))
    assert tidy.name == "Chi bộ ấp Thới Hòa"
    assert check_branch(tidy) == tidy


@pytest.mark.parametrize(
    "facts",
    [
        {"name": " "},
        {"superior": ""},
        {"place": "\u200b"},
        {"name": "x" * (LONGEST_NAME + 1)},
        {"usual_day": 32},
        {"usual_day": -1},
        {"usual_start": "7 giờ"},
        {"term_from": "năm nay"},
        {"term_to": "2030-13"},
        {"term_from": "2030", "term_to": "2025"},
    ],
)
def test_facts_that_cannot_be_right(facts: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        check_branch(branch(**facts))
    assert caught.value.field


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({}, "Thới Hưng"),
        ({"place": "Huế"}, "Xã Huế"),
        ({"place": "12"}, "Xã 12"),
        ({"place": "Cần Thơ", "province": "cần thơ"}, "Xã Cần Thơ"),
        (
            {"place": "Nguyễn Trãi", "place_with_kind": True, "place_kind": PlaceKind.WARD},
            "Phường Nguyễn Trãi",
        ),
        ({"place": "Phú Quốc", "place_kind": PlaceKind.SPECIAL_ZONE}, "Phú Quốc"),
    ],
)
def test_the_place_of_the_date_line(facts: dict[str, object], name: str) -> None:
    assert place_name(branch(**facts)) == name


def test_the_committee_above() -> None:
    assert committee_of(branch()) == "Đảng ủy xã Thới Hưng"
    assert committee_of(branch(superior_committee="Đảng ủy bộ phận")) == "Đảng ủy bộ phận"
    assert committee_of(branch(superior="Đảng ủy phường An Phú")) == "Đảng ủy phường An Phú"


def test_the_term() -> None:
    assert term_of(branch()) == "2025-2030"
    assert term_of(branch(term_from="2025-06-15", term_to="2030-06")) == "2025-2030"
    assert term_of(branch(term_from="", term_to="")) == ""
