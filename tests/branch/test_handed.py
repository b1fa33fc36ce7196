import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.branch import rules
from desktop.branch.closing import Closing, MeetingFile
from desktop.branch.handed import HandedRecords, handed_records, schema_bytes, to_bytes
from desktop.branch.meetings import (
    Attendance,
    CheckOutcome,
    Guest,
    Mark,
    Matter,
    Opinion,
    Outcome,
    TaskResult,
)
from desktop.branch.members import State
from desktop.data import resource
from tests.branch.making import MEETING, ballot, branch, check, mark, meeting, person, record, sign, task

CLOSING = Closing(
    id=f"{MEETING}/1",
    meeting_id=MEETING,
    version=1,
    number=10,
    closed_at="2026-10-05T09:30:00+07:00",
    closed_by="Nguyễn Thị Bí Mật",
    sha256="ab" * 32,
    content=b"",
)
QUALITY = rules.quality_set("hd42-2025")
FULL = {one.code: one.most for one in QUALITY.criteria}


def file(held: object) -> MeetingFile:
    return MeetingFile(
        branch=branch(), record=held, indicators=rules.indicator_set("nq04-2016"), quality=QUALITY
    )


def handed(*people: object, **parts: object) -> HandedRecords:
    return handed_records(file(record(*people, **parts)), CLOSING)


def test_the_published_schema_is_that_of_the_records() -> None:
    assert resource("schemas", "records.schema.json").read_bytes() == schema_bytes()


def test_the_figures() -> None:
    people = (*(person(number) for number in range(5)), person(5, State.EXEMPT))
    found = handed(
        *people,
        meeting=meeting(scores=FULL, number=10),
        attendance=(
            *(mark(number) for number in (0, 1, 2, 5)),
            mark(3, Mark.EXCUSED),
            mark(4, Mark.UNEXCUSED),
        ),
        ballots=(ballot(4, against=0, matter=Matter.ADMISSION), ballot(3, id="v2", other=1)),
        tasks=(task(owners=("p1", "p2"), deadline="2026-11"),),
        earlier_tasks=(task(7), task(8), task(9)),
        results=(
            TaskResult(id="r7", meeting_id=MEETING, task_id="t7", outcome=Outcome.DONE),
            TaskResult(id="r8", meeting_id=MEETING, task_id="t8", outcome=Outcome.IN_PROGRESS),
            TaskResult(id="rx", meeting_id=MEETING, task_id="t-of-another", outcome=Outcome.DONE),
        ),
        checks=(check(0), check(1), check(2, CheckOutcome.NAMED)),
        signs=(sign(2, "I.4"), sign(2, "II.1"), sign(3, "I.4")),
        guests=(
            Guest(id="g1", meeting_id=MEETING, order=1, name="A", superior=True),
            Guest(id="g2", meeting_id=MEETING, order=2, name="B", superior=True, present=False),
            Guest(id="g3", meeting_id=MEETING, order=3, name="C"),
        ),
    )
    sums = found.attendance
    assert (sums.total, sums.must_attend, sums.present, sums.excused, sums.unexcused) == (6, 5, 3, 1, 1)
    assert [(one.base, one.in_favour, one.passed) for one in found.votes] == [(6, 4, True), (6, 3, False)]
    assert [(one.owners, one.deadline) for one in found.tasks] == [(2, "2026-11")]
    results = found.results
    assert (results.done, results.in_progress, results.not_done, results.not_told) == (1, 1, 0, 1)
    checked = found.check
    assert (checked.present, checked.spoke, checked.none_named, checked.members_with_signs) == (4, 3, 2, 2)
    assert checked.by_sign == {"I.4": 2, "II.1": 1}
    assert (found.quality.points, found.quality.level) == (100, "Tốt")
    assert (found.length, found.superior_present, found.number, found.term) == (
        105,
        1,
        "10-BB/CB",
        "2025-2030",
    )


def test_what_was_not_scored_has_no_points() -> None:
    for scores in ({}, {"time": 5}):
        quality = handed(meeting=meeting(scores=scores)).quality
        assert (quality.points, quality.level, quality.scores) == (None, "", {})


def test_a_branch_without_a_term_names_none() -> None:
    bare = MeetingFile(
        branch=branch(term_from="", term_to=""),
        record=record(),
        indicators=rules.indicator_set("nq04-2016"),
        quality=QUALITY,
    )
    assert handed_records(bare, CLOSING).term == ""


def test_the_bytes_are_the_same_and_readable() -> None:
    found = handed(meeting=meeting(scores=FULL))
    assert to_bytes(found) == to_bytes(found)
    assert msgspec.json.decode(to_bytes(found), type=HandedRecords) == found
    assert to_bytes(found).endswith(b"}\n")
    assert "Chi bộ ấp Thới Hòa" in to_bytes(found).decode()


@pytest.mark.parametrize("missing", ["attendance", "number", "sha256"])
def test_the_schema_asks_for_what_must_be_there(missing: str) -> None:
    described = json.loads(schema_bytes())["$defs"]["HandedRecords"]
    assert missing in described["required"]


PRIVATE = "XYQZ"  # letters that stand in no field name, no branch name, no rule
private = st.text(alphabet=PRIVATE, min_size=6, max_size=30)


@given(st.lists(private, min_size=14, max_size=14, unique=True))
def test_nobody_is_named_in_what_goes_up(secret: list[str]) -> None:
    """No name, no id, no own words: only what a vote or an assignment itself says."""
    name, identifier, birth, card, own, opinion, remedy, reply, reason, words, guest, office, news, note = (
        secret
    )
    one = person(
        0, member_id=f"p{identifier}", full_name=name, position=birth, card=card, born="1970", gender="nam"
    )
    two = person(1)
    found = handed(
        one,
        two,
        meeting=meeting(chair_id=one.member_id, news=news, ideology=news, conclusion=news, scores=FULL),
        attendance=(
            Attendance(
                id=f"{MEETING}/{one.member_id}",
                meeting_id=MEETING,
                member_id=one.member_id,
                mark=Mark.EXCUSED,
                reason=reason,
            ),
            mark(1),
        ),
        checks=(
            msgspec.structs.replace(check(0, CheckOutcome.NAMED), member_id=one.member_id, own_words=own),
        ),
        signs=(
            sign(
                0,
                member_id=one.member_id,
                own_words=own,
                opinion=opinion,
                conclusion=opinion,
                remedy=remedy,
                reply=reply,
            ),
        ),
        opinions=(Opinion(id="o", meeting_id=MEETING, order=1, member_id=one.member_id, text=words),),
        guests=(Guest(id="g", meeting_id=MEETING, order=1, name=guest, office=office),),
        tasks=(task(owners=(one.member_id,), owner_text=name, text="Vận động nhân dân"),),
        earlier_tasks=(task(9, text=note),),
        results=(TaskResult(id="r", meeting_id=MEETING, task_id="t9", outcome=Outcome.DONE, note=note),),
    )
    text = to_bytes(found).decode()
    assert not any(one in text for one in secret)
    assert CLOSING.closed_by not in text
    assert "Vận động nhân dân" in text
