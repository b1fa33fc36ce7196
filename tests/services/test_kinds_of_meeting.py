"""Meetings besides the regular one: begun, recorded, closed, and kept under the rules of their day."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from desktop.branch.closing import MeetingFile, content_of, sha256_of
from desktop.branch.cycle import FollowOutcome, FollowUp, PromptAnswer, SignReview
from desktop.branch.kinds import shipped_rules_on
from desktop.branch.meetings import Matter, MeetingKind, MeetingRecord, MeetingStatus
from desktop.branch.numbering import symbol_of
from desktop.branch.progress import Step, StepState
from desktop.branch.votes import vote_base
from desktop.errors import Refused
from desktop.services import (
    facts,
    finder,
    handing,
    keeping,
    meetings,
    members,
    papers,
    registers,
    rulebook,
    undoing,
)
from desktop.services.desk import Desk
from desktop.services.troubles import MeetingClosed, NotReady, ReviewExists, SignStays
from tests.branch.making import ballot, sign
from tests.services.conftest import BRANCH, Opened

DAY = "2026-10-05"


def begin(desk: Desk, kind: MeetingKind, day: str = DAY, **about: str) -> str:
    _changed, meeting_id = meetings.begin_other(desk, kind, day, **about)
    return meeting_id


def close(opened: Opened, meeting_id: str, **fields: object) -> None:
    meetings.everyone_present(opened.desk, meeting_id)
    meetings.update(opened.desk, meeting_id, end="09:45", conclusion="Thống nhất.", **fields)
    meetings.close(opened.desk, meeting_id)


def named(opened: Opened, period: str = "2026-08", code: str = "I.4") -> str:
    """A closed regular meeting in which a sign was named; returns the id of the sign."""
    opened.story.moment = opened.story.moment.replace(month=int(period[5:]))
    meeting_id = opened.begin(period)
    opened.ready(meeting_id)
    sign_id = f"s-{period}"
    meetings.put(
        opened.desk, sign(2, code, id=sign_id, meeting_id=meeting_id, remedy="x", deadline="2026-12")
    )
    meetings.close(opened.desk, meeting_id)
    opened.story.moment = opened.story.moment.replace(month=10)
    return sign_id


# ------------------------------------------------------------------------------------------------ beginning
@pytest.mark.parametrize("kind", [one for one in MeetingKind if one is not MeetingKind.REGULAR])
def test_a_meeting_of_a_kind_begins_with_what_the_branch_knows(kind: MeetingKind, opened: Opened) -> None:
    about = {"about_id": "p2"} if kind in {MeetingKind.RECOGNITION, MeetingKind.DISCIPLINE} else {}
    meeting_id = begin(opened.desk, kind, **about)
    found = meetings.file(opened.desk, meeting_id)
    meeting = found.record.meeting
    assert (meeting.kind, meeting.period, meeting.day) == (kind, "2026-10", DAY)
    assert (meeting.place, meeting.chair_id, meeting.secretary_id) == (BRANCH.usual_place, "p0", "p1")
    assert meeting.rule_set == "hd42-2025"
    assert found.rules == shipped_rules_on(opened.story.today()).of(kind)
    assert meeting.agenda == meetings.agenda_of(found)
    assert meetings.lines(opened.desk) == ()
    (line,) = meetings.other_lines(opened.desk)
    assert line.meeting == meeting
    assert meetings.find(opened.desk, "2026-10") is None, "it stands for no regular meeting"
    assert "mở sổ: " in registers.audit(opened.desk)[0].sentence


def test_the_chi_uy_is_called_by_its_seats(opened: Opened) -> None:
    whole = meetings.file(opened.desk, begin(opened.desk, MeetingKind.COMMITTEE))
    assert {one.member_id for one in whole.record.roster} == {"p0", "p1"}
    assert vote_base(whole.record).base == 2
    everybody = meetings.file(opened.desk, begin(opened.desk, MeetingKind.THEMATIC, subject="x"))
    assert len(everybody.record.roster) == 6


def test_a_branch_without_chi_uy(opened: Opened) -> None:
    facts.save_branch(opened.desk, msgspec.structs.replace(BRANCH, has_committee=False))
    with pytest.raises(Refused) as refused:
        begin(opened.desk, MeetingKind.COMMITTEE)
    assert refused.value.field == "kind"


@pytest.mark.parametrize(
    ("kind", "about", "field"),
    [
        (MeetingKind.REGULAR, {}, "kind"),
        (MeetingKind.THEMATIC, {"day": "2026-10-32"}, "day"),
        (MeetingKind.THEMATIC, {"day": "2026-10"}, "day"),
        (MeetingKind.THEMATIC, {"day": "20261005"}, "day"),
        (MeetingKind.THEMATIC, {"covers": "2026-Q3"}, "covers"),
        (MeetingKind.QUARTER_REVIEW, {"covers": "2026-10"}, "covers"),
        (MeetingKind.QUARTER_REVIEW, {"covers": "2027-Q1"}, "covers"),
        (MeetingKind.YEAR_REVIEW, {"covers": "2026-Q4"}, "covers"),
        (MeetingKind.DISCIPLINE, {"about_id": "nobody"}, "about_id"),
    ],
)
def test_what_cannot_be_begun(kind: MeetingKind, about: dict[str, str], field: str, desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        begin(desk, kind, **about)
    assert refused.value.field == field
    assert meetings.other_lines(desk) == ()


def test_a_quarter_is_reviewed_once(opened: Opened) -> None:
    first = begin(opened.desk, MeetingKind.QUARTER_REVIEW)
    assert meetings.file(opened.desk, first).record.meeting.covers == "2026-Q3", "the one that just ended"
    with pytest.raises(ReviewExists):
        begin(opened.desk, MeetingKind.QUARTER_REVIEW, covers="2026-Q3")
    other = begin(opened.desk, MeetingKind.QUARTER_REVIEW, covers="2026-Q2")
    with pytest.raises(ReviewExists):
        meetings.update(opened.desk, other, covers="2026-Q3")
    with pytest.raises(Refused):
        meetings.update(opened.desk, other, covers="2026")
    begin(opened.desk, MeetingKind.YEAR_REVIEW, covers="2025")
    with pytest.raises(ReviewExists):
        begin(opened.desk, MeetingKind.YEAR_REVIEW, covers="2025")


def test_other_meetings_share_a_month_and_follow_their_day(opened: Opened) -> None:
    ids = [begin(opened.desk, MeetingKind.COMMITTEE) for _ in range(2)]
    opened.begin()
    meetings.update(opened.desk, ids[0], day="2026-09-30")
    assert [one.meeting.period for one in meetings.other_lines(opened.desk)] == ["2026-09", "2026-10"]
    with pytest.raises(Refused):
        meetings.update(opened.desk, ids[0], day="2026-09-31")
    for fixed in ("kind", "period", "rule_set"):
        with pytest.raises(TypeError):
            meetings.update(opened.desk, ids[0], **{fixed: "x"})


def test_a_theme_of_the_same_day_follows_the_regular_meeting(opened: Opened) -> None:
    regular = opened.begin()
    opened.ready(regular)
    theme = begin(opened.desk, MeetingKind.THEMATIC, subject="Nêu gương")
    record = meetings.file(opened.desk, theme).record
    assert record.meeting.start == "09:15"
    assert [one.meeting_id for one in record.same_day] == [regular]
    assert [one.meeting_id for one in meetings.file(opened.desk, regular).record.same_day] == [theme]


# -------------------------------------------------------------------------------------- closing, numbering
def test_minutes_of_all_kinds_share_one_series_but_the_congress(opened: Opened) -> None:
    regular = opened.begin()
    opened.ready(regular)
    meetings.close(opened.desk, regular)
    for kind, about in (
        (MeetingKind.COMMITTEE, {}),
        (MeetingKind.CONGRESS, {}),
        (MeetingKind.THEMATIC, {"subject": "Nêu gương"}),
    ):
        close(opened, begin(opened.desk, kind, **about))
    lines = sorted(registers.issued(opened.desk), key=lambda one: (one.term, one.number))
    assert [symbol_of(one) for one in lines] == ["10-BB/CB", "11-BB/CB", "12-BB/CB", "01-BB/ĐH"]
    assert [one.subject for one in lines] == [
        "Biên bản sinh hoạt chi bộ thường kỳ tháng 10/2026",
        "Biên bản họp chi ủy tháng 10/2026",
        "Biên bản sinh hoạt chi bộ chuyên đề tháng 10/2026: Nêu gương",
        "Biên bản đại hội chi bộ nhiệm kỳ 2025 - 2030",
    ]
    assert not [one for one in keeping.health_of(opened.desk).findings if one.level == "error"]
    told = [one.sentence for one in registers.audit(opened.desk)]
    assert any("chốt biên bản số 01-BB/ĐH" in one for one in told)
    assert {one.next_step for one in meetings.other_lines(opened.desk)} == {None}


def test_a_closed_meeting_of_a_kind_can_be_reopened(opened: Opened) -> None:
    meeting_id = begin(opened.desk, MeetingKind.THEMATIC, subject="Nêu gương")
    close(opened, meeting_id)
    with pytest.raises(MeetingClosed, match="“Nêu gương”"):
        meetings.update(opened.desk, meeting_id, subject="Khác")
    meetings.reopen(opened.desk, meeting_id, "Sai giờ")
    assert "mở lại biên bản: Sinh hoạt chuyên đề: “Nêu gương”" in registers.audit(opened.desk)[0].sentence
    meetings.update(opened.desk, meeting_id, day="2026-10-04", subject="Làm gương")
    assert meetings.close(opened.desk, meeting_id).number == 10
    (line,) = registers.issued(opened.desk)
    assert (line.day, line.subject) == (
        "2026-10-04",
        "Biên bản sinh hoạt chi bộ chuyên đề tháng 10/2026: Làm gương",
    )


def test_discipline_passes_with_more_than_half_in_secret(opened: Opened) -> None:
    meeting_id = begin(opened.desk, MeetingKind.DISCIPLINE, about_id="p2")
    whole = meetings.file(opened.desk, meeting_id)
    assert whole.rules is not None
    assert (whole.rules.matters[0], whole.rules.method.value) == (Matter.DISCIPLINE, "secret")
    meetings.put(opened.desk, ballot(4, meeting_id=meeting_id, matter=Matter.DISCIPLINE, against=2))
    close(opened, meeting_id)
    lines = papers.minutes_lines(meetings.file(opened.desk, meeting_id))
    assert any("tán thành 04/06" in one and "(trên một nửa)" in one for one in lines)


# ---------------------------------------------------------------------------------- rules of the day
def own_rules(least: int, valid_from: str = "2026-01-01") -> bytes:
    shipped = shipped_rules_on(date(2026, 10, 5))
    raw = msgspec.to_builtins(shipped)
    raw |= {"id": "xa-2026", "title": "Quy định của Đảng ủy xã", "valid_from": valid_from}
    for one in raw["kinds"]:
        if one["kind"] == "regular":
            one["least_minutes"] = least
    return msgspec.json.encode(raw)


def test_an_old_meeting_keeps_the_rules_of_its_day(opened: Opened, tmp_path: Path) -> None:
    before, still_open = opened.begin("2026-09"), opened.begin("2026-10")
    opened.ready(before)
    meetings.close(opened.desk, before)
    frozen = meetings.file(opened.desk, before)
    path = tmp_path / "quy-dinh.json"
    path.write_bytes(own_rules(45))
    assert rulebook.install(opened.desk, path) == ("meetings", "xa-2026")
    assert meetings.file(opened.desk, before) == frozen, "closed minutes stay as they are"
    meetings.update(opened.desk, still_open, end="08:30", conclusion="Thống nhất.")
    told = [one.sentence for one in meetings.problems(opened.desk, still_open)]
    assert any("dài 60 phút, ngắn hơn 90" in one for one in told), "begun under the rules of that day"
    later = opened.begin("2026-11")
    assert meetings.file(opened.desk, later).record.meeting.rule_set == "xa-2026"
    meetings.update(opened.desk, later, end="08:30", conclusion="Thống nhất.")
    assert not [one for one in meetings.problems(opened.desk, later) if "phút" in one.sentence]
    meetings.reopen(opened.desk, before, "Xem lại")
    assert meetings.file(opened.desk, before).rules == frozen.rules


def test_a_meeting_moved_into_the_time_of_other_rules_is_held_under_them(
    opened: Opened, tmp_path: Path
) -> None:
    meeting_id = opened.begin("2026-10")
    first = meetings.file(opened.desk, meeting_id).record.meeting.rule_set
    path = tmp_path / "quy-dinh.json"
    path.write_bytes(own_rules(45, "2026-10-10"))
    rulebook.install(opened.desk, path)

    def held_under(day: str) -> str:
        meetings.update(opened.desk, meeting_id, day=day)
        return meetings.file(opened.desk, meeting_id).record.meeting.rule_set

    assert [held_under(day) for day in ("2026-10-09", "2026-10-10", "2026-10-31")] == [
        first, "xa-2026", "xa-2026"
    ]  # fmt: skip
    assert held_under("2026-10-05") == first


def test_a_copy_closed_before_there_were_kinds_still_reads(opened: Opened) -> None:
    from desktop.branch.closing import Closing
    from desktop.branch.kinds import rule_of
    from desktop.storage import rows

    meeting_id = opened.begin()
    opened.ready(meeting_id)
    closing = meetings.close(opened.desk, meeting_id)
    raw = msgspec.json.decode(closing.content)
    del raw["rules"]
    for name in (
        "earlier_signs",
        "reviews",
        "follow_ups",
        "prompts",
        "answers",
        "same_day",
        "levels",
        "names",
    ):
        del raw["record"][name]
    for name in ("rule_set", "subject", "covers", "presentation", "praise", "none_named"):
        del raw["record"]["meeting"][name]
    content = msgspec.json.encode(raw)
    old = msgspec.structs.replace(
        closing,
        id=f"{meeting_id}/2",
        version=2,
        content=content,
        sha256=sha256_of(content),
    )
    with opened.desk.write() as connection:
        rows.add(connection, old)
        assert rows.get(connection, Closing, old.id) == old
    found = meetings.file(opened.desk, meeting_id)
    assert found.rules is None
    assert rule_of(found).kind is MeetingKind.REGULAR
    now = msgspec.json.decode(closing.content, type=MeetingFile)
    assert papers.minutes_lines(found) == papers.minutes_lines(now)
    assert content_of(found) != closing.content


# --------------------------------------------------------------------------------------- nothing is lost
def test_a_sign_of_closed_minutes_is_never_dropped(opened: Opened) -> None:
    sign_id = named(opened)
    meeting_id = meetings.find(opened.desk, "2026-08")
    assert meeting_id is not None
    meetings.reopen(opened.desk, meeting_id, "Sửa lời")
    record = meetings.file(opened.desk, meeting_id).record
    (standing,) = record.signs
    without = msgspec.structs.replace(record, signs=())
    moved = msgspec.structs.replace(standing, member_id="p3")
    for attempt in (
        lambda: meetings.drop(opened.desk, standing),
        lambda: meetings.exchange(opened.desk, [], [standing]),
        lambda: meetings.put(opened.desk, moved),
        lambda: meetings.make_like(opened.desk, meeting_id, without),
    ):
        with pytest.raises(SignStays) as stays:
            attempt()
        assert "Thôi theo dõi" in stays.value.message
        assert meetings.file(opened.desk, meeting_id).record == record
    meetings.put(opened.desk, msgspec.structs.replace(standing, opinion="Đã góp ý"))
    scope = meetings.scope_of(meeting_id)
    undoing.undo(opened.desk, scope)
    with pytest.raises(SignStays):
        undoing.undo(opened.desk, scope)
    assert [one.id for one in meetings.file(opened.desk, meeting_id).record.signs] == [sign_id]


def test_a_sign_that_no_closed_version_has_may_go(opened: Opened) -> None:
    meeting_id = opened.begin()
    typed = sign(2, meeting_id=meeting_id)
    meetings.put(opened.desk, typed)
    meetings.drop(opened.desk, typed)
    assert meetings.file(opened.desk, meeting_id).record.signs == ()


def test_a_quarter_goes_from_named_to_followed_up(opened: Opened) -> None:
    earlier, fresh = named(opened, "2026-05"), named(opened, "2026-08", "I.3")
    review_id = begin(opened.desk, MeetingKind.QUARTER_REVIEW)
    meetings.everyone_present(opened.desk, review_id)
    meetings.update(opened.desk, review_id, end="09:45", conclusion="Thống nhất.")
    with pytest.raises(NotReady) as waits:
        meetings.close(opened.desk, review_id)
    assert {one.part for one in waits.value.problems} == {earlier, fresh}
    meetings.put(
        opened.desk,
        SignReview(
            id=f"{review_id}/{fresh}", meeting_id=review_id, sign_id=fresh, conclusion="Rút kinh nghiệm"
        ),
        FollowUp(
            id=f"{review_id}/{earlier}",
            meeting_id=review_id,
            sign_id=earlier,
            outcome=FollowOutcome.REMEDIED,
            grounds="Đã làm",
        ),
    )
    meetings.close(opened.desk, review_id)
    after = meetings.file(opened.desk, opened.begin("2026-11")).record
    assert [one.sign.id for one in after.earlier_signs] == [fresh], "the remedied one is closed"
    assert after.earlier_signs[0].review is not None


def test_make_like_brings_the_new_parts_along(opened: Opened) -> None:
    sign_id = named(opened)
    review_id = begin(opened.desk, MeetingKind.QUARTER_REVIEW)
    record = meetings.file(opened.desk, review_id).record
    reviewed = SignReview(id=f"{review_id}/{sign_id}", meeting_id=review_id, sign_id=sign_id, conclusion="Rõ")
    wanted = msgspec.structs.replace(
        record,
        reviews=(reviewed,),
        meeting=msgspec.structs.replace(record.meeting, day="2026-09-30", status=MeetingStatus.OPEN),
    )
    meetings.make_like(opened.desk, review_id, wanted)
    there = meetings.file(opened.desk, review_id).record
    assert there.reviews == (reviewed,)
    assert (there.meeting.day, there.meeting.period) == ("2026-09-30", "2026-09")
    meetings.make_like(opened.desk, review_id, msgspec.structs.replace(wanted, reviews=()))
    assert meetings.file(opened.desk, review_id).record.reviews == ()


# ------------------------------------------------------------------------------------- other readers
def test_readers_of_the_month_keep_to_the_regular_meeting(opened: Opened) -> None:
    regular = opened.begin()
    opened.ready(regular)
    meetings.close(opened.desk, regular)
    review_id = begin(opened.desk, MeetingKind.QUARTER_REVIEW)
    close(opened, review_id, none_named=True)
    assert [one.meeting_id for one in handing.periods(opened.desk)] == [regular]
    assert [one.record.meeting.id for one in papers.year_files(opened.desk, "2026")] == [regular]
    history = members.history(opened.desk, "p3")
    assert [one.period for one in history.meetings] == ["2026-10"]
    assert [one.title for one in history.others] == ["Kiểm điểm quý: quý III/2026"]
    hits = [(one.kind, one.target) for one in finder.find(opened.desk, "kiem diem quy")]
    assert hits == [("meeting", review_id), ("paper", review_id)]
    assert opened.begin("2026-11")


def test_the_steps_of_a_kind_in_its_line(opened: Opened) -> None:
    begin(opened.desk, MeetingKind.QUARTER_REVIEW)
    (line,) = meetings.other_lines(opened.desk, 2026)
    assert line.steps[Step.PREPARE] is StepState.DONE
    assert Step.CHECK not in line.steps
    assert line.blocking > 0
    assert meetings.other_lines(opened.desk, 2025) == ()


def test_an_empty_answer_goes_with_its_meeting(opened: Opened) -> None:
    from desktop.branch.cycle import Prompt
    from desktop.services import entries

    entries.put(opened.desk, Prompt(id="g", on="2026-09-20", text="Làm rõ", due="2026-10"))
    meeting_id = opened.begin()
    assert [one.id for one in meetings.file(opened.desk, meeting_id).record.prompts] == ["g"]
    answer = PromptAnswer(
        id=f"{meeting_id}/g", meeting_id=meeting_id, prompt_id="g", own_words="Xin tiếp thu"
    )
    meetings.put(opened.desk, answer)
    record: MeetingRecord = meetings.file(opened.desk, meeting_id).record
    assert record.answer_of("g") == answer
    meetings.drop(opened.desk, answer)
    assert meetings.file(opened.desk, meeting_id).record.answers == ()
