import itertools
import random
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch.names import (
    clean,
    fold,
    from_capitals,
    given_name,
    matches,
    name_key,
    nfc,
    same_name_key,
)

PLAIN = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
SOUNDED = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
BY_TEN = [
    "Lê Thị An",
    "Nguyễn Văn An",
    "Phạm An",
    "Nguyễn Văn Anh",
    "Trần Thị Ánh",
    "Lê Ân",
    "Bùi Văn Cường",
    "Võ Thị Dung",
    "Đỗ Dũng",
    "Lê Văn Dũng",
    "Trần Thị Đào",
    "Hồ Văn Đạo",
    "Đặng Minh Đức",
    "Nguyễn Minh Đức",
    "Phan Thị Hoa",
    "Lý Hòa",
    "Mai Hoà",
    "Ngô Thị Hóa",
    "Trương Thị Hồng",
    "Đinh Tâm",
    "Đinh Tẩm",
    "Đinh Tấm",
    "Lê Văn Tư",
    "Nguyễn Thị Út",
    "Huỳnh Thị Yến",
    "Huỳnh Văn Ý",
]

plain = st.text(alphabet=PLAIN + PLAIN.upper(), max_size=4)
words = st.builds("{}{}{}".format, plain, st.sampled_from([*PLAIN, *SOUNDED, *SOUNDED.upper()]), plain)
names = st.lists(words, min_size=1, max_size=4).map(" ".join)


def mixed(people: Sequence[str]) -> list[str]:
    return random.Random(5).sample(people, len(people))


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def test_a_list_made_by_hand_is_in_order() -> None:
    # Ý before Yến: the letters Y come first, as in every dictionary
    expected = [*BY_TEN[:-2], "Huỳnh Văn Ý", "Huỳnh Thị Yến"]
    assert sorted(mixed(BY_TEN), key=name_key) == expected


def test_the_alphabet_is_the_dictionarys() -> None:
    letters = list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    assert sorted(mixed(letters), key=name_key) == letters


@pytest.mark.parametrize(
    "tones",
    [
        ("ma", "mà", "mả", "mã", "má", "mạ"),
        ("ân", "ần", "ẩn", "ẫn", "ấn", "ận"),
        ("hoa", "hoà", "hỏa", "hoã", "hóa", "hoạ"),
    ],
)
def test_tones_come_after_letters(tones: tuple[str, ...]) -> None:
    assert sorted(mixed(tones), key=name_key) == list(tones)


def test_a_letter_counts_before_any_tone() -> None:
    assert name_key("Tạ") < name_key("Tam")
    assert name_key("mạ ba") < name_key("mạ bà")
    assert name_key("má z") > name_key("ma b")


def test_people_of_one_ten_are_sorted_by_ho_then_dem() -> None:
    people = ["Lê Thị Hoa", "Lê Văn Hoa", "Nguyễn Anh Hoa", "Nguyễn Ánh Hoa", "Nguyễn Văn Hoa"]
    assert sorted(mixed(people), key=name_key) == people


@pytest.mark.parametrize("name", BY_TEN)
def test_combining_letters_are_the_same_name(name: str) -> None:
    assert name_key(nfd(name)) == name_key(name)
    assert fold(nfd(name)) == fold(name)
    assert nfc(nfd(name)) == name
    assert clean(nfd(name)) == name
    assert matches(nfd(name), name)
    assert matches(name, nfd(name))


@given(names)
def test_the_key_knows_neither_case_nor_form(name: str) -> None:
    assert name_key(name) == name_key(name.upper()) == name_key(nfd(name)) == name_key(f"  {name}\t")


@given(names, names)
def test_equal_keys_mean_equal_names(one: str, other: str) -> None:
    """Only where a tone stands within its syllable may differ."""
    if name_key(one) == name_key(other):
        assert fold(one) == fold(other)


@given(st.lists(names, max_size=8))
def test_the_order_is_one_whatever_the_beginning(people: list[str]) -> None:
    assert [name_key(one) for one in sorted(people, key=name_key)] == [
        name_key(one) for one in sorted(mixed(people), key=name_key)
    ]


def test_nothing_has_an_empty_key() -> None:
    assert name_key("") == name_key(" \t ") == ""
    assert given_name("") == given_name("  ") == ""
    assert given_name("Nguyễn Thị Út") == "Út"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("duc", "Nguyễn Minh Đức"),
        ("ut", "Nguyễn Thị Út"),
        ("DUC", "Nguyễn Minh Đức"),
        ("ng du", "Nguyễn Minh Đức"),
        ("duc nguyen", "Nguyễn Minh Đức"),
        ("Đức", "Nguyễn Minh Đức"),
        ("đứ", "Nguyễn Minh Đức"),
        ("Đư", "Nguyễn Minh Đức"),
        ("hoà", "Lý Hòa"),
        ("hòa", "Lý Hoà"),
        ("hò", "Lý Hoà"),
        ("thủy", "Trần Thị Thuỷ"),
        ("yen", "Huỳnh Thị Yến"),
        ("yên", "Huỳnh Thị Yến"),
        ("", "Ai cũng được"),
    ],
)
def test_what_is_typed_finds(typed: str, name: str) -> None:
    assert matches(typed, name)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Đức", "Nguyễn Văn Dục"),
        ("đuc", "Nguyễn Văn Dục"),
        ("dục", "Nguyễn Minh Đức"),
        ("uc", "Nguyễn Minh Đức"),
        ("út", "Trần Văn Ưt"),
        ("dưc", "Lê Văn Dục"),
        ("hoá", "Lý Hòa"),
        ("an an", "Lê Bình"),
    ],
)
def test_marks_that_were_typed_must_agree(typed: str, name: str) -> None:
    assert not matches(typed, name)


@given(names, st.data())
def test_every_beginning_of_a_word_finds_the_name(name: str, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(name.split()))
    long = data.draw(st.integers(1, len(word)))
    assert matches(word[:long], name)
    assert matches(fold(word[:long]), name)


@given(names)
def test_folding_leaves_plain_letters(name: str) -> None:
    folded = fold(name)
    assert folded.isascii()
    assert fold(folded) == folded


@given(st.text())
def test_clean_is_one_tidy_line(text: str) -> None:
    line = clean(text)
    assert clean(line) == line
    assert line == line.strip()
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp"} for sign in line)
    assert "  " not in line


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("NGUYỄN VĂN ĐỨC", "Nguyễn Văn Đức"),
        (nfd("TRẦN THỊ ÚT"), "Trần Thị Út"),
        ("  LÊ   Ý ", "Lê Ý"),
        ("Nguyễn văn An", "Nguyễn văn An"),
        ("", ""),
    ],
)
def test_names_in_capitals(written: str, read: str) -> None:
    assert from_capitals(written) == read


def test_all_hand_made_keys_differ() -> None:
    for one, other in itertools.combinations(BY_TEN, 2):
        assert name_key(one) != name_key(other)


def test_a_name_is_the_same_wherever_its_tone_marks_stand():
    assert same_name_key("Nguyễn Thị Hoà") == same_name_key("NGUYỄN THỊ HÒA")
    assert same_name_key("Thúy") == same_name_key("Thuý")
    assert same_name_key("Hòa") != same_name_key("Hoa")
    assert same_name_key(unicodedata.normalize("NFD", "Lê Thị  Út")) == same_name_key("lê thị út")
