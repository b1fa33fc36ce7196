"""Finding members while typing, where many bear nearly the same name."""

import itertools

import msgspec
import pytest

from desktop.branch.organisation import Branch
from desktop.services import members, setup


class Clock:
    def __init__(self, now):
        self.moment = now

    def now(self):
        return self.moment

    def today(self):
        return self.moment.date()


@pytest.fixture
def desk(tmp_path, now, random_bytes):
    count = itertools.count(1)
    branch = Branch(id="b", name="Chi bộ ấp Thới Hòa", superior="Đảng bộ xã Thới Hưng", place="Thới Hưng")
    made, _code = setup.create(
        tmp_path / "a.scb", branch=branch, openings={}, person="Trần Thị Hồng Yến", password="mat-khau-1",
        clock=Clock(now), ids=lambda: f"{next(count):032x}", random_bytes=random_bytes,
    )  # fmt: skip
    yield made
    made.close()


def enter(desk, *names, **fields):
    for name in names:
        members.save(desk, msgspec.structs.replace(members.blank(desk), full_name=name, **fields))


def found(desk, text, limit=30):
    return [line.member.full_name for line in members.search(desk, text, limit)]


def test_a_name_with_marks_is_found_behind_many_that_differ_only_in_marks(desk):
    enter(desk, *[f"Nguyễn Văn {letter} Dục" for letter in "ABCDEGHIKLMNOPQRSTUVXY" * 6], "Trần Minh Đức")
    assert found(desk, "đức", limit=5) == ["Trần Minh Đức"]
    assert len(found(desk, "duc", limit=5)) == 5


def test_the_first_in_the_order_of_names_are_shown(desk):
    enter(desk, "Lê Thị Út", "Lê Văn An", "Lê Văn Ân", "Lê Hoàng Ái")
    assert found(desk, "le") == ["Lê Hoàng Ái", "Lê Văn An", "Lê Văn Ân", "Lê Thị Út"]
    assert found(desk, "le", limit=2) == ["Lê Hoàng Ái", "Lê Văn An"]


def test_every_word_typed_begins_a_word(desk):
    enter(desk, "Đặng Phước Út", "Đặng Út Phương")
    assert found(desk, "ut phuo") == ["Đặng Út Phương", "Đặng Phước Út"]
    assert found(desk, "phước") == ["Đặng Phước Út"]
    assert found(desk, "uoc") == []
    assert found(desk, "  ") == []


def test_a_name_and_digits_of_the_citizen_number_together(desk):
    enter(desk, "Bùi Thị Đào", citizen_id="092165000123")
    enter(desk, "Hồ Thị Đào", citizen_id="092170000456")
    assert found(desk, "đào 092170") == ["Hồ Thị Đào"]
    assert found(desk, "092165000123") == ["Bùi Thị Đào"]


@pytest.mark.parametrize("typed", ["%", "_", "a%", "' OR 1=1 --", "\\"])
def test_signs_that_mean_something_to_a_database_mean_nothing_here(desk, typed):
    enter(desk, "Lê Văn An")
    assert found(desk, typed) == []


def test_nothing_stays_open_after_a_search_that_stopped_early(desk):
    enter(desk, *[f"Lê Văn {letter}" for letter in "ABCDEGHIKL"])
    for _ in range(50):
        assert len(found(desk, "le", limit=1)) == 1
    enter(desk, "Lê Văn Mới")
    assert found(desk, "moi") == ["Lê Văn Mới"]
