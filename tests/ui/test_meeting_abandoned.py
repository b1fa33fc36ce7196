"""A meeting begun by mistake is taken away in the page, after asking; one with records has no such button."""

from desktop.branch.meetings import Guest
from desktop.branch.progress import Step
from desktop.services import meetings
from tests.ui.meeting_desk import opened


def test_it_is_asked_first_and_then_gone(place):
    place.begin("2026-10")
    page, form = opened(place, Step.PREPARE)
    assert form.abandon.isVisible()
    form.abandon.click()
    assert len(meetings.lines(place.desk)) == 1
    assert page.question.isVisible()
    page.question.yes.click()
    place.hands.settle()
    assert meetings.lines(place.desk) == ()
    assert page.year.isVisible()
    assert page.year.cards["2026-10"].badge.accessibleName() == "Chưa có"
    assert not place.troubles


def test_a_meeting_with_a_guest_stays(place):
    meeting_id = place.begin("2026-10")
    meetings.put(place.desk, Guest(id="g", meeting_id=meeting_id, order=1, name="Võ Quốc Bảo"))
    _page, form = opened(place, Step.PREPARE)
    assert not form.abandon.isVisible()
