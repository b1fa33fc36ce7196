"""Rule sets in the settings: what is in force, with its bases; a committee's own file, and its refusal."""

import json

import pytest

from desktop.branch.rules import shipped_rules
from desktop.data import resource
from desktop.services import rulebook
from desktop.ui.kit.section import Folded
from desktop.ui.settings.rules import basis_words


@pytest.fixture
def part(place):
    page = place.show("settings", "rules")
    place.hands.settle()
    return page.parts["rules"]


def own_file(tmp_path, **changes):
    """Return a file like the shipped measures, made the committee's own."""
    folder = resource("measures")
    shipped = json.loads(sorted(folder.glob("*.json"))[-1].read_text("utf-8"))
    path = tmp_path / "cua-dang-uy.json"
    made = {**shipped, "id": "dang-uy", "title": "Của Đảng ủy", "valid_from": "2026-01-01", **changes}
    path.write_text(json.dumps(made, ensure_ascii=False), "utf-8")
    return path


def test_every_rule_set_in_force_is_named_with_its_bases(part):
    assert len(part.rule_texts()) >= len(rulebook.KINDS)
    for folder in rulebook.KINDS:
        assert any(one.startswith(part._name(folder) + ":") for one in part.rule_texts()), folder
        assert part._name(folder) != folder
    assert part.findChildren(Folded)


def test_a_committees_own_file_is_taken_over_and_shown(part, place, tmp_path):
    part.install_rules(own_file(tmp_path))
    place.hands.settle()
    place.hands.settle()
    assert "Đã nạp bộ quy tắc “dang-uy” (Nhắc nhở, kỷ luật)." in part.page.banner.text()
    assert "Nhắc nhở, kỷ luật: Của Đảng ủy, từ 01/01/2026." in part.rule_texts()


def test_a_file_with_an_unknown_key_is_refused_with_the_place(part, place, tmp_path):
    before = part.rule_texts()
    part.install_rules(own_file(tmp_path, khong_co="x"))
    place.hands.settle()
    assert "khong_co" in part.page.banner.text()
    assert part.rule_texts() == before
    place.troubles.clear()


def test_a_basis_is_named_by_kind_number_date_and_issuer():
    kind = rulebook.kind_of("measures")
    basis = shipped_rules("measures", kind)[0].basis[0]
    said = basis_words(basis)
    assert said.startswith(f"{basis.kind} {basis.number}")
    assert basis.issuer in said
