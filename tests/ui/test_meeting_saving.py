"""The page Sinh hoạt while the disk refuses: what was typed stays, and is saved as soon as it can be."""


from desktop.branch.progress import Step
from desktop.files import CannotWrite
from desktop.services import meetings
from desktop.storage.errors import StorageFull
from tests.ui.meeting_desk import opened


def test_what_could_not_be_saved_stays_in_the_field(place, meeting, monkeypatch):
    def full(*_args, **_fields):
        raise CannotWrite("Ổ đĩa đã đầy.")

    page, form = opened(place, Step.COURSE)
    with monkeypatch.context() as patch:
        patch.setattr(meetings, "update", full)
        form.news.setFocus()
        place.hands.write("Một câu dài")
        place.hands.press("Tab")
        place.hands.settle()
        assert form.news.toPlainText() == "Một câu dài"
        assert page.banner.text() == "Ổ đĩa đã đầy."
        place.troubles.clear()
    form.news.setFocus()
    place.hands.write("Nữa. ")
    form.commit()
    assert place.file(meeting).record.meeting.news == form.news.toPlainText().strip()
    assert "Một câu dài" in form.news.toPlainText()


def test_what_the_disk_refused_is_saved_with_the_next_edit(place, meeting, monkeypatch):
    def full(desk, *_args, **_fields):
        raise StorageFull(desk.path)

    page, form = opened(place, Step.COURSE)
    with monkeypatch.context() as patch:
        patch.setattr(meetings, "update", full)
        form.news.setFocus()
        place.hands.write("Một câu dài")
        form.commit()
        place.hands.settle()
        assert "đầy" in page.banner.text()
        place.troubles.clear()
    assert place.file(meeting).record.meeting.news == ""
    form.opinions.text.setFocus()
    place.hands.write("Nhất trí")
    form.commit()
    place.hands.settle()
    record = place.file(meeting).record
    assert record.meeting.news == "Một câu dài"
    assert [one.text for one in record.opinions] == ["Nhất trí"]
    assert form.news.toPlainText() == "Một câu dài"


def test_leaving_the_page_saves_what_the_disk_had_refused(place, meeting, monkeypatch):
    def full(desk, *_args, **_fields):
        raise StorageFull(desk.path)

    page, form = opened(place, Step.COURSE)
    with monkeypatch.context() as patch:
        patch.setattr(meetings, "update", full)
        form.news.setFocus()
        place.hands.write("Một câu dài")
        form.commit()
        place.hands.settle()
        place.troubles.clear()
    page.leave()
    place.hands.settle()
    assert place.file(meeting).record.meeting.news == "Một câu dài"
