"""A sign is found by its code in any habit, by its number in the set, and by its words."""

import pytest

from desktop.branch.rules import indicator_set
from desktop.ui.check.sign_search import find_signs

SET = indicator_set("nq04-2016")


@pytest.mark.parametrize("typed", ["I.4", "i4", "I 4", "i.4", "1.4", "I-4", "4"])
def test_code_in_any_habit(typed):
    assert find_signs(typed, SET)[0].code == "I.4"


@pytest.mark.parametrize(
    ("typed", "code"), [("ii4", "II.4"), ("III.9", "III.9"), ("2.1", "II.1"), ("27", "III.9")]
)
def test_other_groups(typed, code):
    assert find_signs(typed, SET)[0].code == code


def test_bare_number_offers_every_group():
    assert [sign.code for sign in find_signs("4", SET)] == ["I.4", "II.4", "III.4"]
    assert [sign.code for sign in find_signs("13", SET)] == ["II.4"]


def test_a_group_alone_offers_its_signs():
    assert [sign.code for sign in find_signs("II", SET)] == [f"II.{number}" for number in range(1, 10)]


@pytest.mark.parametrize("typed", ["ne trach nhiem", "né trách nhiệm", "NÉ TRÁCH"])
def test_words_with_and_without_marks(typed):
    assert [sign.code for sign in find_signs(typed, SET)] == ["I.4"]


@pytest.mark.parametrize("typed", ["I.44", "0", "99", "không có chữ này", "iv1"])
def test_what_is_not_there(typed):
    assert find_signs(typed, SET) == ()


def test_blank_offers_all():
    assert len(find_signs("  ", SET)) == 27
