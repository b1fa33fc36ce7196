"""What an edit does to the record on the screen before the vault has answered."""

import msgspec

from desktop.branch.meetings import (
    Attendance,
    Check,
    CheckOutcome,
    Mark,
    Meeting,
    MeetingRecord,
    NamedSign,
    OpenTopic,
    Opinion,
)
from desktop.branch.members import MemberPicture, State
from desktop.ui.meeting import edits


def record(**parts):
    roster = (
        MemberPicture(member_id="a", full_name="Nguyễn Văn An"),
        MemberPicture(member_id="b", full_name="Trần Thị Bình"),
        MemberPicture(member_id="c", full_name="Lê Văn Cường", state=State.EXEMPT),
    )
    meeting = Meeting(id="m", period="2026-10", day="2026-10-05")
    return MeetingRecord(meeting=meeting, roster=roster, **parts)


def opinion(identifier, order):
    return Opinion(id=identifier, meeting_id="m", order=order, text=identifier)


def test_a_part_is_inserted_in_its_order_and_replaced_by_its_id():
    whole = edits.with_parts(record(), [opinion("two", 2), opinion("one", 1)])
    assert [one.id for one in whole.opinions] == ["one", "two"]
    changed = msgspec.structs.replace(whole.opinions[0], text="khác")
    assert edits.with_parts(whole, [changed]).opinions[0].text == "khác"
    assert edits.without_parts(whole, [changed]).opinions == (whole.opinions[1],)


def test_a_topic_of_another_meeting_stays_with_the_earlier_ones():
    own = OpenTopic(id="t", meeting_id="m", order=1, text="này")
    other = OpenTopic(id="u", meeting_id="n", order=1, text="kia")
    whole = edits.with_parts(record(), [own, other])
    assert (whole.topics, whole.earlier_topics) == ((own,), (other,))


def test_space_cycles_and_keeps_the_reason():
    whole, seen = record(), []
    for _ in range(4):
        line = edits.next_mark(whole, "a")
        seen.append(line.mark)
        whole = edits.with_parts(whole, [msgspec.structs.replace(line, reason="ốm")])
    assert seen == [Mark.PRESENT, Mark.EXCUSED, Mark.UNEXCUSED, Mark.PRESENT]
    assert edits.next_mark(whole, "a").reason == "ốm"


def test_everyone_present_leaves_out_the_exempt_and_those_called():
    held = Attendance(id="m/a", meeting_id="m", member_id="a", mark=Mark.EXCUSED)
    assert [one.member_id for one in edits.everyone_present(record(attendance=(held,)))] == ["b"]


def test_nothing_named_is_for_those_present_who_have_not_spoken():
    here = tuple(edits.marked(record(), one, Mark.PRESENT) for one in ("a", "b"))
    spoke = Check(id="m/a", meeting_id="m", member_id="a", outcome=CheckOutcome.NAMED, own_words="lời")
    made = edits.nothing_named(record(attendance=here, checks=(spoke,)))
    assert [(one.member_id, one.outcome) for one in made] == [("b", CheckOutcome.NONE)]


def test_a_self_check_keeps_the_words_when_its_outcome_changes():
    spoke = Check(id="m/a", meeting_id="m", member_id="a", own_words="lời")
    changed = edits.self_check(record(checks=(spoke,)), "a", CheckOutcome.NAMED)
    assert (changed.own_words, changed.outcome) == ("lời", CheckOutcome.NAMED)


def test_swapping_exchanges_the_places_only():
    first, second = edits.swapped(opinion("one", 1), opinion("two", 2))
    assert [(one.id, one.order) for one in (first, second)] == [("one", 2), ("two", 1)]


def test_the_next_place_is_behind_the_last():
    signs = [NamedSign(id=str(n), meeting_id="m", member_id="a", order=n, code="I.1") for n in (3, 7)]
    assert (edits.after_last(signs), edits.after_last([])) == (8, 1)
