from desktop.services import finder, meetings
from tests.services.conftest import Opened


def test_members_meetings_and_papers_are_found(opened: Opened) -> None:
    desk = opened.desk
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.close(desk, meeting_id)
    opened.begin("2026-11")
    (member,) = finder.find(desk, "minh duc")
    assert (member.kind, member.title, member.page, member.target) == (
        "member",
        "Lê Minh Đức",
        "members",
        "p2",
    )
    assert "Chính thức" in member.subtitle
    assert finder.find(desk, "Bí thư") == ()
    assert finder.find(desk, "van minh")[0].subtitle == "Bí thư · Chính thức"
    assert [(one.kind, one.target, one.subtitle) for one in finder.find(desk, "sinh hoat thuong ky")] == [
        ("meeting", "2026-11", "Đang ghi"),
        ("meeting", "2026-10", "Đã chốt"),
        ("paper", "2026-10", "05/10/2026"),
    ]
    (paper,) = finder.find(desk, "10-bb")
    assert (paper.kind, paper.page, paper.target) == ("paper", "meeting", "2026-10")
    assert [one.target for one in finder.find(desk, "11/2026")] == ["2026-11"]


def test_nothing_typed_finds_nothing(opened: Opened) -> None:
    opened.begin()
    for typed in ("", "   ", "không có ai", "%", "_"):
        assert finder.find(opened.desk, typed) == ()
    assert len(finder.find(opened.desk, "t", limit=2)) == 2
