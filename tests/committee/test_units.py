"""Which name means which branch: cut names in certificates, and bodies under two words."""

import pytest

from desktop.committee.units import named_in, same_body
from desktop.signing.certificates import unit_in_certificate

LONG = "Chi bộ Quân sự, Công an và các đoàn thể nhân dân ấp Thới Hòa, xã Thới Hưng"


def test_a_long_name_is_known_by_as_much_as_a_certificate_holds() -> None:
    assert len(LONG) > 64
    assert named_in(unit_in_certificate(LONG), LONG)
    assert named_in("Chi bộ ấp Thới Hòa", "CHI BỘ ẤP THỚI HÒA")


@pytest.mark.parametrize("short", ["Chi bộ…", "C…", "…", "Chi bộ ấp Thới…"])
def test_a_short_name_with_dots_names_nobody(short: str) -> None:
    assert not named_in(short, LONG)
    assert not named_in(short, "Chi bộ ấp Thới Hòa")


def test_a_cut_name_names_no_unit_that_needs_no_cutting() -> None:
    cut = unit_in_certificate(LONG)
    assert not named_in(cut, LONG[:64])


def test_a_committee_is_known_under_both_its_words() -> None:
    assert same_body("Đảng ủy xã Thới Hưng", "ĐẢNG BỘ xã  Thới Hưng")
    assert not same_body("Đảng ủy xã Thới Hưng", "Đảng bộ xã Thới Hòa")
    assert not same_body("Đảng ủy", "Đảng bộ"), "a word for its kind names nobody"
