import json
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from desktop.branch import rules
from desktop.branch.rules import BadRules

SET = {
    "id": "tinh-uy-2027",
    "title": "Bộ biểu hiện của tỉnh",
    "short": "5 biểu hiện",
    "valid_from": "2027-01-01",
    "groups": [
        {
            "code": "I",
            "title": "Nhóm một",
            "signs": [{"code": "I.1", "label": "Một"}, {"code": "I.2", "label": "Hai"}],
        }
    ],
}

Writer = Callable[[object], Path]


@pytest.fixture
def written(tmp_path: Path) -> Writer:
    def write(content: object) -> Path:
        path = tmp_path / "bo-rieng.json"
        text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
        path.write_text(text, "utf-8")
        return path

    return write


def changed(**facts: object) -> dict[str, object]:
    return {**SET, **facts}


def test_a_committees_own_set_is_read(written: Writer) -> None:
    found = rules.read_indicator_set(written(SET))
    assert [one.code for one in found.all_signs()] == ["I.1", "I.2"]
    assert found.sign("I.2") is not None
    assert found.sign("IX.9") is None
    loose = unicodedata.normalize("NFD", json.dumps(SET, ensure_ascii=False))
    assert rules.read_indicator_set(written(loose)) == found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (changed(diem=5), "diem"),
        (
            changed(
                groups=[{"code": "I", "title": "Một", "signs": [{"code": "I.1", "label": "Một", "diem": 5}]}]
            ),
            "$.groups[0].signs[0]",
        ),
        ({key: value for key, value in SET.items() if key != "title"}, "title"),
        (changed(groups=[{"code": "I", "title": "Một", "signs": "không"}]), "$.groups[0].signs"),
        (changed(groups=[]), "không có mục nào"),
        (changed(groups=[*SET["groups"], *SET["groups"]]), "I.1, I.2"),
        ("không phải json", "bo-rieng.json"),
        ("", "bo-rieng.json"),
        ("[]", "array"),
    ],
)
def test_a_bad_file_says_the_place(content: object, said: str, written: Writer) -> None:
    with pytest.raises(BadRules) as caught:
        rules.read_indicator_set(written(content))
    assert said in caught.value.message
    assert "bo-rieng.json" in caught.value.message
    assert "Quy tắc đang dùng không đổi." in caught.value.message


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    (tmp_path / "nhi-phan.json").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "khong-co.json", tmp_path / "nhi-phan.json", tmp_path):
        with pytest.raises(BadRules):
            rules.read_indicator_set(path)


def test_a_quality_set_needs_criteria_and_levels(written: Writer) -> None:
    sound = json.loads(rules.resource("quality", "hd42-2025.json").read_text("utf-8"))
    assert rules.read_quality_set(written(sound)).id == "hd42-2025"
    for missing in ("criteria", "levels"):
        with pytest.raises(BadRules):
            rules.read_quality_set(written({**sound, missing: []}))


@pytest.mark.parametrize("name", rules.shipped("indicators"))
def test_shipped_indicator_sets(name: str) -> None:
    found = rules.indicator_set(name)
    assert found.id == name
    assert found.basis
    assert all(sign.label and sign.label_en for sign in found.all_signs())
    assert all(sign.code.startswith(f"{group.code}.") for group in found.groups for sign in group.signs)


def test_the_27_signs_stand_in_three_groups_of_nine() -> None:
    found = rules.indicator_set("nq04-2016")
    assert [len(group.signs) for group in found.groups] == [9, 9, 9]
    assert found.short == "27 biểu hiện"
    assert found.basis[0].number == "04-NQ/TW"


@pytest.mark.parametrize("name", rules.shipped("quality"))
def test_shipped_quality_sets(name: str) -> None:
    found = rules.quality_set(name)
    assert found.id == name
    assert sum(one.most for one in found.criteria) == 100
    assert [one.least for one in found.levels] == sorted((one.least for one in found.levels), reverse=True)
    assert found.levels[-1].least == 0
    assert found.basis


@pytest.mark.parametrize(
    ("points", "level"),
    [
        (100, "Tốt"),
        (90, "Tốt"),
        (89.5, "Khá"),
        (70, "Khá"),
        (69, "Trung bình"),
        (50, "Trung bình"),
        (49, "Kém"),
        (0, "Kém"),
    ],
)
def test_levels_of_quality(points: float, level: str) -> None:
    assert rules.quality_set("hd42-2025").level(points).label == level


def test_a_score_is_complete_or_not() -> None:
    quality = rules.quality_set("hd42-2025")
    full = {one.code: one.most for one in quality.criteria}
    assert quality.is_complete(full)
    assert quality.total(full) == 100
    full.pop("time")
    assert not quality.is_complete(full)
    assert quality.total({**full, "unknown": 50}) == 95


def test_rules_are_chosen_by_the_day() -> None:
    assert rules.indicator_set_on(date(2026, 10, 5)) == "nq04-2016"
    quality = rules.shipped_rules("quality", rules.QualitySet)
    assert rules.in_force(quality, date(2026, 10, 5)).id == "hd42-2025"
    long_ago = date(1950, 1, 1)
    assert rules.indicator_set_on(long_ago) in rules.shipped("indicators")
    assert rules.in_force(quality, long_ago) in quality


def test_an_unknown_set_is_a_trouble() -> None:
    with pytest.raises(BadRules):
        rules.indicator_set("khong-co")
