"""What the window calls a meeting's subject, ground and presentation: as the rule of its kind says it."""

import json

import pytest
from PySide6.QtWidgets import QLabel

from desktop.branch.kinds import shipped_rules_on
from desktop.branch.meetings import MeetingKind
from desktop.data import resource
from desktop.services import meetings, rulebook
from desktop.ui import languages
from desktop.ui.meeting.about import subject_label
from desktop.ui.meeting.kind import presentation_words

OWN = {
    "subject_label": "Chuyên đề do Đảng ủy giao",
    "ground_label": "Theo văn bản nào",
    "presentation_label": "Báo cáo chuyên đề",
}


@pytest.fixture
def own_rules(place, tmp_path):
    """A committee's file that names the parts of a thematic meeting in its own words."""
    shipped = json.loads(sorted(resource("meetings").glob("*.json"))[-1].read_text("utf-8"))
    kinds = [
        {key: value for key, value in one.items() if not key.endswith("_label_en")} | OWN
        if one["kind"] == MeetingKind.THEMATIC.value
        else one
        for one in shipped["kinds"]
    ]
    path = tmp_path / "cua-dang-uy.json"
    made = shipped | {"id": "dang-uy", "valid_from": "2026-01-01", "kinds": kinds}
    path.write_text(json.dumps(made, ensure_ascii=False), "utf-8")
    rulebook.install(place.desk, path)


def words_of(widget):
    return {one.text() for one in widget.findChildren(QLabel) if one.isVisible()}


def thematic(place, step):
    identifier = meetings.begin_other(place.desk, MeetingKind.THEMATIC, "2026-10-02", subject="Đoàn kết")[1]
    return place.show("meeting", f"{identifier}/{step}").workspace.form


def test_the_shipped_rule_names_the_parts(place):
    assert {"Chuyên đề", "Căn cứ chọn chuyên đề"} <= words_of(thematic(place, "prepare"))


def test_a_committees_own_words_stand_in_every_form(place, own_rules):
    page = place.show("meeting", "new/thematic")
    place.hands.settle()
    assert OWN["subject_label"] in words_of(page.year.form)
    assert {OWN["subject_label"], OWN["ground_label"]} <= words_of(thematic(place, "prepare"))


def test_a_committees_own_heading_stands_in_the_course(place, own_rules):
    assert OWN["presentation_label"] in words_of(thematic(place, "course"))


def test_an_english_window_takes_the_english_label(place, usual_looks):
    rules = shipped_rules_on(place.context.today())
    rule = rules.of(MeetingKind.THEMATIC)
    assert subject_label(rule) == "Chuyên đề"
    languages.use("en")
    assert subject_label(rule) == "Theme"
    assert presentation_words(rule)[0] == "Presentation of the theme"


def test_every_label_of_the_shipped_rules_has_its_english(place):
    for rule in shipped_rules_on(place.context.today()).kinds:
        for label in ("subject_label", "ground_label", "presentation_label"):
            assert bool(getattr(rule, label)) == bool(getattr(rule, f"{label}_en")), (rule.kind, label)
