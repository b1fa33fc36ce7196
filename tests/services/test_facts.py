import json
from pathlib import Path

import msgspec
import pytest

from desktop.branch.numbering import Series
from desktop.branch.rules import BadRules
from desktop.data import resource
from desktop.errors import Refused
from desktop.services import facts, meetings, registers
from desktop.services.desk import Desk
from tests.services.conftest import BRANCH, Opened


def test_the_facts_of_the_branch(desk: Desk) -> None:
    changed = facts.save_branch(desk, msgspec.structs.replace(BRANCH, usual_place=" Trụ  sở ấp "))
    assert (changed.scope, changed.rows) == ("branch", (("branch", "b"),))
    assert facts.branch(desk).usual_place == "Trụ sở ấp"
    with pytest.raises(Refused):
        facts.save_branch(desk, msgspec.structs.replace(BRANCH, place=""))
    assert facts.branch(desk).usual_place == "Trụ sở ấp"
    lines = len(registers.audit(desk))
    facts.save_branch(desk, facts.branch(desk))
    assert len(registers.audit(desk)) == lines, "nothing changed, nothing noted"
    meetings.undo(desk, "branch")
    assert facts.branch(desk) == BRANCH


def test_the_opening_number_is_set_before_the_first(opened: Opened) -> None:
    desk = opened.desk
    (row,) = facts.series(desk)
    facts.save_series(desk, msgspec.structs.replace(row, opening=30))
    facts.save_series(desk, Series(id="other", type="BB", term="2025-2030", opening=31))
    assert facts.series(desk) == (msgspec.structs.replace(row, opening=31),)
    with pytest.raises(Refused):
        facts.save_series(desk, msgspec.structs.replace(row, opening=-1))
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    assert meetings.close(desk, meeting_id).number == 32
    with pytest.raises(Refused) as caught:
        facts.save_series(desk, msgspec.structs.replace(row, opening=50))
    assert caught.value.field == "opening"
    facts.save_series(desk, msgspec.structs.replace(row, opening=31))
    facts.save_series(desk, Series(id="nq", type="NQ", term="2025-2030", opening=3))
    assert [one.type for one in facts.series(desk)] == ["BB", "NQ"]


def test_settings(desk: Desk) -> None:
    assert facts.setting(desk, "scale", 1.0) == 1.0
    facts.set_setting(desk, "scale", 1.5)
    facts.set_setting(desk, "language", "en")
    assert (facts.setting(desk, "scale", 1.0), facts.setting(desk, "language", "vi")) == (1.5, "en")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    told = json.loads(resource("indicators", "nq04-2016.json").read_text("utf-8"))
    told |= {
        "id": "tinh-uy-2026",
        "title": "Bộ của tỉnh",
        "short": "9 biểu hiện",
        "groups": told["groups"][:1],
    }
    path = tmp_path / "bo.json"
    path.write_text(json.dumps(told), "utf-8")
    return path


def test_a_committees_own_set_serves_new_meetings_only(opened: Opened, own: Path) -> None:
    desk = opened.desk
    before = opened.begin("2026-09")
    found = facts.install_indicators(desk, own)
    assert facts.indicators(desk, "tinh-uy-2026") == found
    after = opened.begin("2026-10")
    assert meetings.file(desk, before).indicators.id == "nq04-2016"
    assert meetings.file(desk, after).indicators == found
    assert any("9 biểu hiện" in line for line in meetings.file(desk, after).record.meeting.agenda)
    assert [one.id for one in facts.indicator_sets(desk)] == ["nq04-2016", "tinh-uy-2026"]
    assert "Bộ của tỉnh" in next(one.sentence for one in registers.audit(desk) if "nạp" in one.sentence)
    facts.use_indicators(desk, "nq04-2016")
    assert meetings.file(desk, opened.begin("2026-11")).indicators.id == "nq04-2016"


def test_a_set_never_changes_under_its_id(opened: Opened, own: Path) -> None:
    desk = opened.desk
    first = facts.install_indicators(desk, own)
    assert facts.install_indicators(desk, own) == first
    for identifier in ("tinh-uy-2026", "nq04-2016"):
        told = json.loads(own.read_text("utf-8")) | {"id": identifier, "title": "Khác"}
        own.write_text(json.dumps(told), "utf-8")
        with pytest.raises(BadRules, match=identifier):
            facts.install_indicators(desk, own)
    assert facts.indicators(desk, "tinh-uy-2026") == first


def test_a_bad_set_changes_nothing(desk: Desk, own: Path) -> None:
    own.write_text("{}", "utf-8")
    with pytest.raises(BadRules):
        facts.install_indicators(desk, own)
    assert [one.id for one in facts.indicator_sets(desk)] == ["nq04-2016"]
    assert facts.quality(desk, "hd42-2025").id == "hd42-2025"
