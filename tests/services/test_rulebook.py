"""Rules of a day: shipped ones, a committee's own, and what is refused."""

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.branch import rules
from desktop.branch.kinds import MeetingRules
from desktop.branch.rules import BadRules
from desktop.services import meetings, registers, rulebook
from tests.services.conftest import Opened

SHIPPED = "meetings"


def own(tmp_path: Path, **changed: object) -> Path:
    """A committee's own file: the newest shipped one, with some things changed."""
    newest = rules.in_force(rules.shipped_rules(SHIPPED, MeetingRules), date(2026, 10, 5))
    path = next(Path(rules.resource(SHIPPED)).glob(f"{newest.id}.json"))
    said = json.loads(path.read_text("utf-8")) | {"id": "xa-thoi-hung-2026", "valid_from": "2026-09-01"}
    target = tmp_path / "cua-xa.json"
    target.write_text(json.dumps(said | changed, ensure_ascii=False), "utf-8")
    return target


@pytest.mark.parametrize("folder", rulebook.KINDS)
def test_every_folder_of_rules_is_there_and_is_whole(folder: str) -> None:
    kind = rulebook.kind_of(folder)
    found = rules.shipped_rules(folder, kind)
    assert found
    assert all(one.rules == folder for one in found)
    assert len({one.id for one in found}) == len(found)
    assert all(one.basis for one in found)


def test_a_committees_own_file_holds_from_its_day(opened: Opened, tmp_path: Path) -> None:
    before = rulebook.rules_on(opened.desk, SHIPPED, MeetingRules)
    assert rulebook.install(opened.desk, own(tmp_path)) == (SHIPPED, "xa-thoi-hung-2026")
    assert rulebook.rules_on(opened.desk, SHIPPED, MeetingRules).id == "xa-thoi-hung-2026"
    assert rulebook.rules_on(opened.desk, SHIPPED, MeetingRules, date(2026, 8, 31)) == before
    assert rulebook.rules_on(opened.again().desk, SHIPPED, MeetingRules).id == "xa-thoi-hung-2026"


def test_taking_a_file_is_written_down(opened: Opened, tmp_path: Path) -> None:
    rulebook.install(opened.desk, own(tmp_path))
    assert "xa-thoi-hung-2026" in registers.audit(opened.desk)[0].sentence


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"thresholds": 3}, "thresholds"),
        ({"rules": "anything"}, "rules"),
        ({"rules": None}, "rules"),
        ({"valid_from": "2026-02-30"}, "2026-02-30"),
        ({"kinds": []}, "thiếu loại sinh hoạt"),
        ({"title": 3}, "title"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    opened: Opened, tmp_path: Path, changed: dict[str, object], told: str
) -> None:
    with pytest.raises(BadRules) as refused:
        rulebook.install(opened.desk, own(tmp_path, **changed))
    assert "cua-xa.json" in refused.value.what
    assert told in refused.value.what
    assert rulebook.rules_on(opened.desk, SHIPPED, MeetingRules).id != "xa-thoi-hung-2026"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"3"])
def test_no_rule_file_at_all(opened: Opened, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(BadRules):
        rulebook.install(opened.desk, path)


def test_an_id_is_never_given_to_other_rules(opened: Opened, tmp_path: Path) -> None:
    rulebook.install(opened.desk, own(tmp_path))
    rulebook.install(opened.desk, own(tmp_path))
    with pytest.raises(BadRules):
        rulebook.install(opened.desk, own(tmp_path, title="Khác"))


def test_a_committees_own_score_holds_for_meetings_begun_after_it_and_for_no_other(
    opened: Opened, tmp_path: Path
) -> None:
    before = opened.begin("2026-10")
    said = json.loads(Path(rules.resource("quality", "hd42-2025.json")).read_text("utf-8"))
    first, *others = said["criteria"]
    own_score = said | {
        "rules": "quality",
        "id": "diem-xa-2026",
        "valid_from": "2026-11-01",
        "criteria": [first | {"most": first["most"] + 5}, *others],
        "least_minutes": 60,
    }
    path = tmp_path / "diem.json"
    path.write_text(json.dumps(own_score, ensure_ascii=False), "utf-8")
    assert rulebook.install(opened.desk, path) == ("quality", "diem-xa-2026")
    after = opened.begin("2026-11")
    old, new = (meetings.file(opened.desk, one).quality for one in (before, after))
    assert (old.id, old.least_minutes) == ("hd42-2025", 90)
    assert (new.id, new.least_minutes) == ("diem-xa-2026", 60)
    assert new.criteria[0].most == old.criteria[0].most + 5
