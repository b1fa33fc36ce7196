import json
import re
from datetime import date

import pytest

from desktop.branch.rules import BadRules, shipped
from desktop.data import resource
from desktop.documents.layouts import DEFAULT, layout, layout_on, read_layout

NAMES = shipped("layouts")


def test_both_guidances_are_shipped_and_the_newer_is_the_default():
    assert NAMES == ("hd05-2026", "hd36-2018")
    assert layout() == layout(DEFAULT) == layout("hd05-2026")


@pytest.mark.parametrize("name", NAMES)
def test_a_layout_keeps_the_fixed_values(name):
    """Values that HD 36 (2018) and HD 05 (2026) share, domain of the page and of the body text."""
    found = layout(name)
    page = found.page
    assert (page.width_mm, page.height_mm) == (210, 297)
    assert (page.top_mm, page.bottom_mm, page.left_mm, page.right_mm) == (20, 20, 30, 15)
    assert (page.number_top_mm, page.number_size) == (10, 14)
    assert 18 <= found.body.line <= 22
    assert found.body.paragraph_gap >= 6
    assert found.body.indent_mm == 10
    assert found.title_block.separator == "-----"
    assert found.id == name
    assert found.basis[0].number.endswith("HD/VPTW")
    assert found.basis[0].issued == found.valid_from


def test_what_the_guidances_differ_in():
    new, old = layout("hd05-2026"), layout("hd36-2018")
    assert (new.recipients.separator, old.recipients.separator) == (";", ",")
    assert new.spelled("ĐẢNG UỶ, Đảng uỷ, Uỷ viên") == "ĐẢNG ỦY, Đảng ủy, Ủy viên"
    assert old.spelled("ĐẢNG ỦY, Đảng ủy") == "ĐẢNG UỶ, Đảng uỷ"


def test_a_place_whose_name_rhymes_with_the_committee_keeps_its_spelling():
    assert layout("hd36-2018").spelled("Chi bộ khu vực Bình Thủy") == "Chi bộ khu vực Bình Thủy"


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-05-26", "hd36-2018"),
        ("2026-05-27", "hd05-2026"),
        ("2027-01-01", "hd05-2026"),
        ("2010-01-01", "hd36-2018"),
    ],
)
def test_the_layout_of_a_day(day, name):
    assert layout_on(date.fromisoformat(day)) == name


def written(tmp_path, **changes):
    rules = json.loads(resource("layouts", "hd05-2026.json").read_text("utf-8"))
    for place, value in changes.items():
        *groups, last = place.split("__")
        inner = rules
        for group in groups:
            inner = inner[group]
        inner[last] = value
    path = tmp_path / "own.json"
    path.write_text(json.dumps(rules), "utf-8")
    return path


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"colour": "red"}, "colour"),
        ({"body__size": 200}, "body.size"),
        ({"body__line": "18"}, "body.line"),
        ({"page__left_mm": 200}, "lề"),
    ],
)
def test_a_bad_layout_is_refused_with_the_place(tmp_path, changes, reason):
    with pytest.raises(BadRules, match=re.escape(reason)):
        read_layout(written(tmp_path, **changes))


def test_a_layout_that_is_not_there_is_refused():
    with pytest.raises(BadRules, match=r"hd99\.json"):
        layout("hd99")


def test_a_committee_may_hand_out_its_own(tmp_path):
    assert read_layout(written(tmp_path, body__line=20)).body.line == 20
