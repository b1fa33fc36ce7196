"""A meeting begun by mistake: taken away while nothing was recorded in it, never afterwards."""

import pytest

from desktop.branch.meetings import Guest, MeetingKind
from desktop.services import due, meetings, registers
from desktop.services.troubles import MeetingClosed, MeetingNotEmpty
from desktop.services.undoing import redo, undo
from tests.services.conftest import Opened


def test_it_goes_and_can_be_brought_back(opened: Opened) -> None:
    meeting_id = opened.begin()
    meetings.update(opened.desk, meeting_id, place="Nhà văn hóa")
    meetings.abandon(opened.desk, meeting_id)
    assert meetings.lines(opened.desk) == ()
    assert "bỏ buổi mở nhầm" in registers.audit(opened.desk)[0].sentence
    assert undo(opened.desk, "meetings") is not None
    assert meetings.file(opened.desk, meeting_id).record.meeting.place == "Nhà văn hóa"
    assert redo(opened.desk, "meetings") is not None
    assert meetings.lines(opened.desk) == ()
    assert opened.begin() != meeting_id


def test_other_kinds_go_too(opened: Opened) -> None:
    _changed, meeting_id = meetings.begin_other(
        opened.desk, MeetingKind.EXTRAORDINARY, "2026-10-06", subject="Phòng chống bão"
    )
    meetings.abandon(opened.desk, meeting_id)
    assert meetings.other_lines(opened.desk) == ()


def test_what_holds_a_line_stays(opened: Opened) -> None:
    meeting_id = opened.begin()
    meetings.put(opened.desk, Guest(id="g", meeting_id=meeting_id, order=1, name="Võ Quốc Bảo"))
    with pytest.raises(MeetingNotEmpty):
        meetings.abandon(opened.desk, meeting_id)
    assert len(meetings.lines(opened.desk)) == 1


def test_closed_minutes_stay_and_so_do_reopened_ones(opened: Opened) -> None:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.close(opened.desk, meeting_id)
    with pytest.raises(MeetingClosed):
        meetings.abandon(opened.desk, meeting_id)
    meetings.reopen(opened.desk, meeting_id, "Sai số")
    with pytest.raises(MeetingNotEmpty):
        meetings.abandon(opened.desk, meeting_id)


def test_a_meeting_only_begun_has_no_figure_on_the_first_page(opened: Opened) -> None:
    opened.begin()
    assert due.year_picture(opened.desk).periods == ()
