"""The step of the minutes with the real makers: minutes of every kind, the resolution and its number."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.branch.meetings import Ballot, MeetingKind
from desktop.branch.progress import Step
from desktop.services import catalogue, facts, issuing, meeting_papers, meetings
from tests.ui.closed_desk import CHAIR, SECRETARY
from tests.ui.meeting_desk import opened
from tests.ui.paper_text import text_of


@pytest.fixture
def printed(monkeypatch):
    """What went to the printer: name and bytes."""
    sent = []
    monkeypatch.setattr("desktop.ui.printing.print_pdf", lambda *given: sent.append(given[2:]))
    return sent


def press(place, form, name):
    """Press a button by the name a screen reader says."""
    (button,) = [one for one in form.findChildren(QAbstractButton) if one.accessibleName() == name]
    button.click()
    place.hands.settle()


def close(place, identifier):
    """Fill what the minutes need and close them."""
    record = place.file(identifier).record
    fields = {
        "chair_id": CHAIR, "secretary_id": SECRETARY, "start": "07:30", "end": "11:00",
        "place": "Nhà văn hóa ấp Thới Hòa", "conclusion": "Thống nhất các nội dung đã bàn.",
    }  # fmt: skip
    if record.meeting.kind is MeetingKind.REGULAR:
        quality = facts.quality(place.desk, record.meeting.quality_set)
        fields["scores"] = {one.code: one.most for one in quality.criteria}
        meetings.nothing_named(place.desk, identifier)
    meetings.update(place.desk, identifier, **fields)
    meetings.close(place.desk, identifier)


def vote(place, identifier, agree=40):
    ballot = Ballot(
        id="nghi-quyet", meeting_id=identifier, order=1, subject="nghị quyết tháng 10/2026",
        in_favour=agree, against=40 - agree, other=0,
    )  # fmt: skip
    meetings.put(place.desk, ballot)


@pytest.mark.parametrize(
    ("kind", "facts", "kind_name", "words"),
    [
        (MeetingKind.COMMITTEE, {}, "committee-minutes", "Họp chi ủy"),
        (MeetingKind.THEMATIC, {"subject": "Học tập Bác"}, "thematic-minutes", "Học tập Bác"),
        (MeetingKind.EXTRAORDINARY, {"subject": "Bão số 5"}, "other-minutes", "Bão số 5"),
        (MeetingKind.ADMISSION, {"about_name": "Lê Thị Mai"}, "other-minutes", "Lê Thị Mai"),
        (MeetingKind.CONGRESS, {"subject": "2025 - 2027"}, "other-minutes", "Đại hội"),
    ],
)
def test_minutes_of_every_kind_are_printed_and_saved(
    place, printed, tmp_path, monkeypatch, kind, facts, kind_name, words
):
    identifier = meetings.begin_other(place.desk, kind, "2026-10-02", **facts)[1]
    meetings.everyone_present(place.desk, identifier)
    form = place.show("meeting", f"{identifier}/minutes").workspace.form
    press(place, form, "In Biên bản")
    ((name, content),) = printed
    assert name.endswith(".pdf")
    assert words.casefold() in text_of(content).casefold()
    monkeypatch.setattr(form, "ask_folder", lambda: tmp_path / "nop")
    press(place, form, "Lưu PDF Biên bản")
    (saved,) = (tmp_path / "nop").iterdir()
    assert text_of(saved.read_bytes()) == text_of(content)
    of_month = catalogue.paper(place.desk, kind_name, "2026-10")
    assert text_of(of_month.content) == text_of(content), "and from the command line as well"


def test_the_resolution_gets_its_number_once_and_stays_the_same(place, meeting, printed):
    vote(place, meeting)
    _page, form = opened(place, Step.MINUTES)
    number = form.number
    assert number.button.isVisible()
    assert not number.button.isEnabled()
    assert number.state.text() == "Chốt biên bản rồi cấp số nghị quyết."
    close(place, meeting)
    _page, form = opened(place, Step.MINUTES)
    number = form.number
    assert number.button.isEnabled()
    assert number.state.text() == ""
    press(place, form, "In Nghị quyết")
    assert "-NQ/CB" in text_of(printed[-1][1])
    assert "01-NQ/CB" not in text_of(printed[-1][1]), "a draft has no number"
    number.button.setFocus()
    place.hands.press("Return")
    assert form.question.text() == "Cấp số cho nghị quyết tháng 10/2026?"
    assert place.hands.focus is form.question.no
    form.question.yes.setFocus()
    place.hands.press("Return")
    place.hands.settle()
    assert number.state.text() == "✓ Số 01-NQ/CB, ngày 05/10/2026."
    assert number.button.isHidden()
    name, content = printed[-1]
    assert name == "nghi-quyet_2026-10_01-NQ.pdf"
    assert "01-NQ/CB" in text_of(content)
    press(place, form, "In Nghị quyết")
    assert printed[-1] == (name, content)
    again = meeting_papers.issue_resolution(place.desk, meeting)
    assert again.number == 1, "asked again from elsewhere it is the same line"
    assert catalogue.paper(place.desk, "resolution", "2026-10").content == content
    _line, kept = issuing.issued_paper(place.desk, f"resolution:{meeting}")
    assert kept.content == content


def test_a_resolution_that_was_not_passed_gets_no_number(place, meeting, printed):
    vote(place, meeting, agree=3)
    close(place, meeting)
    _page, form = opened(place, Step.MINUTES)
    form.number.button.click()
    form.question.yes.click()
    place.hands.settle()
    (trouble,) = place.troubles
    assert "chưa được biểu quyết thông qua" in trouble.what
    place.troubles.clear()
    assert meeting_papers.resolution_line(place.desk, meeting) is None
    assert printed == []
    assert form.number.button.isVisible()


def test_minutes_of_a_congress_bear_its_own_symbol(place):
    facts = {"subject": "2025 - 2027"}
    identifier = meetings.begin_other(place.desk, MeetingKind.CONGRESS, "2026-10-02", **facts)[1]
    meetings.everyone_present(place.desk, identifier)
    vote(place, identifier)
    close(place, identifier)
    page = place.show("meeting", f"{identifier}/minutes")
    form = page.workspace.form
    assert form.state.text() == "✓ Biên bản số 01-BB/ĐH đã chốt."
    assert form._versions.itemAt(0).widget().text().startswith("Bản 1: số 01-BB/ĐH, ")
    assert "số 01-BB/ĐH ngày 02/10/2026" in page.workspace.closed.words.text()
