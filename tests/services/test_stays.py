"""What closed minutes and issued papers rest on stays, whatever way a line is taken away or changed."""

from collections.abc import Callable

import msgspec
import pytest

from desktop.branch.cycle import Prompt, PromptAnswer
from desktop.branch.meetings import Check, CheckOutcome, MeetingKind
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.numbering import IssuedPaper
from desktop.branch.reports import Report
from desktop.branch.year_reviews import Rating, YearReview, review_id
from desktop.errors import Refused
from desktop.services import entries, meetings, members, record, reports, undoing, year_end
from desktop.services.troubles import MeetingClosed, ReviewExists
from desktop.storage import rows
from desktop.storage.journal import StillUsed
from tests.services.conftest import Opened

YEAR, SPAN = "2026", "2026-10"


def undo(opened: Opened) -> None:
    undoing.undo(opened.desk, entries.SCOPE)


def redo(opened: Opened) -> None:
    undoing.redo(opened.desk, entries.SCOPE)


def close(opened: Opened, meeting_id: str) -> None:
    opened.ready(meeting_id)
    meetings.close(opened.desk, meeting_id)


@pytest.fixture
def voted(opened: Opened) -> YearReview:
    """A member's level, voted on in a year-end meeting whose minutes are closed."""
    review = YearReview(id=review_id(YEAR, "p2"), member_id="p2", year=YEAR, self_rating=Rating.GOOD)
    entries.put(opened.desk, review)
    opened.story.go(minutes=1)
    _, meeting_id = meetings.begin_other(opened.desk, MeetingKind.YEAR_REVIEW, "2026-10-05", covers=YEAR)
    after = msgspec.structs.replace(
        review, meeting_id=meeting_id, votes={"good": 5}, proposed=Rating.GOOD
    )
    entries.put(opened.desk, after)
    close(opened, meeting_id)
    return after


def test_a_vote_in_closed_minutes_is_neither_undone_nor_dropped(opened: Opened, voted: YearReview) -> None:
    for attempt in (lambda: undo(opened), lambda: entries.drop(opened.desk, voted)):
        with pytest.raises(Refused, match="đã chốt với kết quả biểu quyết này"):
            attempt()
        assert entries.find(opened.desk, YearReview, voted.id) == voted
    meetings.reopen(opened.desk, voted.meeting_id, "Đếm lại phiếu")
    undo(opened)
    found = entries.find(opened.desk, YearReview, voted.id)
    assert found is not None
    assert found.votes == {}


def test_a_vote_is_not_done_again_over_closed_minutes(opened: Opened, voted: YearReview) -> None:
    meetings.reopen(opened.desk, voted.meeting_id, "Đếm lại phiếu")
    opened.story.go(minutes=1)
    entries.put(opened.desk, msgspec.structs.replace(voted, votes={"good": 4, "done": 1}))
    undo(opened)
    meetings.close(opened.desk, voted.meeting_id)
    with pytest.raises(Refused, match="đã chốt"):
        redo(opened)
    assert entries.find(opened.desk, YearReview, voted.id) == voted


@pytest.fixture
def issued(opened: Opened) -> IssuedPaper:
    """A monthly report that has its number."""
    close(opened, opened.begin(SPAN))
    reports.save_text(opened.desk, SPAN, "limits", "Một")
    opened.story.go(minutes=10)
    reports.save_text(opened.desk, SPAN, "limits", "Hai")
    return reports.issue(opened.desk, SPAN)[1]


def test_the_texts_and_figures_of_an_issued_report_stay(opened: Opened, issued: IssuedPaper) -> None:
    kept = entries.find(opened.desk, Report, SPAN)
    assert kept is not None
    assert kept.paper_id == issued.id
    for attempt in (lambda: undo(opened), lambda: entries.drop(opened.desk, kept)):
        with pytest.raises(Refused, match="đã phát hành"):
            attempt()
        assert entries.find(opened.desk, Report, SPAN) == kept


def test_a_report_that_fails_while_it_is_issued_has_no_number(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    close(opened, opened.begin(SPAN))
    added = rows.add

    def full(connection: object, *records: msgspec.Struct) -> None:
        if any(isinstance(one, Report) for one in records):
            raise OSError(28, "No space left on device")
        added(connection, *records)  # type: ignore[arg-type]

    with monkeypatch.context() as broken:
        broken.setattr(rows, "add", full)
        with pytest.raises(OSError, match="No space"):
            reports.issue(opened.desk, SPAN)
    assert reports.draft(opened.desk, SPAN).issued is None
    line = reports.issue(opened.desk, SPAN)[1]
    assert line.number == 1
    kept = entries.find(opened.desk, Report, SPAN)
    assert kept is not None
    assert kept.figures["meetings.regular"] == 1


# ------------------------------------------------------------------------------------------------- prompts
def prompt(**facts: str) -> Prompt:
    told = {"id": "g", "on": "2026-10-02", "member_id": "p2", "text": "Làm rõ", "due": "2026-10"}
    return Prompt(**{**told, **facts})  # type: ignore[arg-type]


def test_a_prompt_that_closed_minutes_tell_of_is_not_taken_away(opened: Opened) -> None:
    entries.put(opened.desk, prompt())
    close(opened, opened.begin(SPAN))
    attempts: tuple[Callable[[], object], ...] = (
        lambda: undo(opened),
        lambda: entries.drop(opened.desk, prompt()),
    )
    for attempt in attempts:
        with pytest.raises(StillUsed):
            attempt()
    with pytest.raises(MeetingClosed):
        entries.put(opened.desk, prompt(member_id="p3"))
    later = prompt(due="2026-11", text="Làm rõ thêm")
    entries.put(opened.desk, later)
    assert entries.find(opened.desk, Prompt, "g") == later


def test_a_prompt_that_no_minutes_tell_of_may_go(opened: Opened) -> None:
    entries.put(opened.desk, prompt())
    opened.begin(SPAN)
    entries.put(opened.desk, prompt(member_id="p3"))
    entries.drop(opened.desk, prompt(member_id="p3"))
    assert entries.every(opened.desk, Prompt) == ()


def test_an_empty_line_answers_no_prompt(opened: Opened) -> None:
    entries.put(opened.desk, prompt())
    first, second = opened.begin("2026-10"), opened.begin("2026-11")
    empty = PromptAnswer(id=f"{first}/g", meeting_id=first, prompt_id="g", own_words=" ")
    meetings.put(opened.desk, empty)
    asked = record.file(opened.desk, second).record.prompts
    assert [one.id for one in asked] == ["g"]
    (line,) = [one for one in year_end.table(opened.desk, YEAR).lines if one.member_id == "p2"]
    assert [one.id for one in line.open_prompts] == ["g"]
    facts = " ".join(year_end.prefill(opened.desk, YEAR, "p2").texts.values())
    assert "Chưa giải trình trước chi bộ" in facts
    meetings.put(opened.desk, msgspec.structs.replace(empty, opinion="Đã tiếp thu"))
    assert record.file(opened.desk, second).record.prompts == ()
    (line,) = [one for one in year_end.table(opened.desk, YEAR).lines if one.member_id == "p2"]
    assert line.open_prompts == ()


def test_a_prompt_written_after_a_meeting_does_not_come_up_in_it(opened: Opened) -> None:
    meeting_id = opened.begin(SPAN)
    close(opened, meeting_id)
    opened.story.go(days=3)
    entries.put(opened.desk, prompt(on="2026-10-07"))
    meetings.reopen(opened.desk, meeting_id, "Sửa lời")
    assert record.file(opened.desk, meeting_id).record.prompts == ()
    assert [one.id for one in record.file(opened.desk, opened.begin("2026-11")).record.prompts] == ["g"]


# ------------------------------------------------------------------------------------------------ meetings
def test_no_two_reviews_of_a_quarter_come_about_by_undoing(opened: Opened) -> None:
    kind = MeetingKind.QUARTER_REVIEW
    _, first = meetings.begin_other(opened.desk, kind, "2026-10-05", covers="2026-Q3")
    opened.story.go(minutes=1)
    meetings.update(opened.desk, first, covers="2026-Q2")
    meetings.begin_other(opened.desk, kind, "2026-10-05", covers="2026-Q3")
    with pytest.raises(ReviewExists):
        undoing.undo(opened.desk, meetings.scope_of(first))
    assert record.file(opened.desk, first).record.meeting.covers == "2026-Q2"


def test_who_is_off_the_list_by_now_is_still_called_by_name(opened: Opened) -> None:
    meeting_id = opened.begin(SPAN)
    named = Check(id=f"{meeting_id}/p3", meeting_id=meeting_id, member_id="p3", outcome=CheckOutcome.NAMED)
    meetings.put(opened.desk, named)
    gone = MemberEvent(id="x", member_id="p3", kind=EventKind.TRANSFER_OUT, on="2026-10-01")
    members.put_event(opened.desk, gone)
    opened.ready(meeting_id)
    told = [one.sentence for one in meetings.problems(opened.desk, meeting_id)]
    assert "Đồng chí Phạm Thị Út có biểu hiện nhưng chưa ghi mục nào." in told
    assert "Đồng chí Phạm Thị Út vắng mặt nhưng có ghi tự đối chiếu." in told
