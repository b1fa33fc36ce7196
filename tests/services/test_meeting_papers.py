"""Minutes of other kinds by month and quarter, and the resolution with its number."""

import pypdfium2
import pytest

from desktop.branch.meetings import MeetingKind
from desktop.branch.numbering import symbol_of
from desktop.documents.render import page_sizes
from desktop.errors import Refused
from desktop.services import catalogue, keeping, meeting_papers, meetings, registers
from desktop.services.desk import Desk
from desktop.services.troubles import NoMeeting, NotClosed, NotPassed
from tests.branch.making import ballot
from tests.services.conftest import Opened


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return " ".join(text.split())


def held(opened: Opened, kind: MeetingKind, day: str, **about: object) -> str:
    fields = {name: about.pop(name) for name in ("none_named",) if name in about}
    _changed, meeting_id = meetings.begin_other(opened.desk, kind, day, **about)  # type: ignore[arg-type]
    meetings.everyone_present(opened.desk, meeting_id)
    meetings.update(opened.desk, meeting_id, end="09:45", conclusion="Thống nhất.", **fields)
    meetings.close(opened.desk, meeting_id)
    return meeting_id


def voted(opened: Opened, in_favour: int = 6, subject: str = "nghị quyết tháng 10/2026") -> str:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.put(
        opened.desk, ballot(in_favour, meeting_id=meeting_id, subject=subject, against=6 - in_favour)
    )
    return meeting_id


def test_thematic_minutes_of_a_quarter_are_bound_together(opened: Opened) -> None:
    held(opened, MeetingKind.THEMATIC, "2026-08-05", subject="Nêu gương")
    held(opened, MeetingKind.QUARTER_REVIEW, "2026-09-25", covers="2026-Q3", none_named=True)
    held(opened, MeetingKind.COMMITTEE, "2026-09-02")
    made = catalogue.paper(opened.desk, "thematic-minutes", "2026-Q3")
    assert made.name == "bien-ban-chuyen-de_2026-Q3.pdf"
    said = words_of(made.content)
    assert "“Nêu gương”" in said
    assert "kiểm điểm quý III năm 2026" in said
    assert "Họp chi ủy" not in said
    one = catalogue.paper(opened.desk, "thematic-minutes", "2026-09")
    assert "“Nêu gương”" not in words_of(one.content)
    assert len(page_sizes(made.content)) > len(page_sizes(one.content))
    assert made.content == catalogue.paper(opened.desk, "thematic-minutes", "2026-Q3").content


def test_minutes_of_the_chi_uy_and_of_the_others(opened: Opened) -> None:
    held(opened, MeetingKind.COMMITTEE, "2026-10-02")
    held(opened, MeetingKind.ADMISSION, "2026-10-03", about_name="Lê Thị Ánh")
    said = words_of(catalogue.paper(opened.desk, "committee-minutes", "2026-10").content)
    assert "Họp chi ủy tháng 10 năm 2026" in said
    assert "Tổng số chi ủy viên: 02 đồng chí." in said
    other = words_of(catalogue.paper(opened.desk, "other-minutes", "2026-10").content)
    assert "đối với quần chúng Lê Thị Ánh" in other
    assert "Họp chi ủy" not in other


@pytest.mark.parametrize(
    ("kind", "span"),
    [
        ("thematic-minutes", "2026-Q3"),
        ("committee-minutes", "2026-10"),
        ("other-minutes", "2026-10"),
        ("resolution", "2026-10"),
    ],
)
def test_nothing_held_is_told(kind: str, span: str, desk: Desk) -> None:
    with pytest.raises(NoMeeting) as none:
        catalogue.paper(desk, kind, span)
    assert "chưa có" in none.value.message.casefold()


def test_a_resolution_is_a_draft_until_it_has_its_number(opened: Opened) -> None:
    meeting_id = voted(opened)
    draft = meeting_papers.resolution(opened.desk, "2026-10")
    assert draft.name == "nghi-quyet_2026-10.pdf"
    assert "Dự thảo" in words_of(draft.content)
    with pytest.raises(NotClosed):
        meeting_papers.issue_resolution(opened.desk, meeting_id)
    meetings.close(opened.desk, meeting_id)
    assert meeting_papers.resolution_line(opened.desk, meeting_id) is None
    line = meeting_papers.issue_resolution(opened.desk, meeting_id)
    assert symbol_of(line) == "01-NQ/CB"
    assert (line.day, line.meeting_id) == ("2026-10-05", meeting_id)
    assert meeting_papers.resolution_line(opened.desk, meeting_id) is not None
    paper = catalogue.paper(opened.desk, "resolution", "2026-10")
    assert paper.name == "nghi-quyet_2026-10_01-NQ.pdf"
    said = words_of(paper.content)
    assert "Số 01-NQ/CB" in said
    assert "Dự thảo" not in said
    assert "được chi bộ thông qua: 06/06 đồng chí tán thành" in said.replace("\u00a0", " ")


def test_an_issued_resolution_stays_as_it_is(opened: Opened) -> None:
    meeting_id = voted(opened)
    meetings.close(opened.desk, meeting_id)
    line = meeting_papers.issue_resolution(opened.desk, meeting_id)
    before = meeting_papers.resolution(opened.desk, "2026-10")
    opened.story.go(days=1)
    meetings.reopen(opened.desk, meeting_id, "Sửa")
    meetings.update(opened.desk, meeting_id, directions="Khác hẳn")
    meetings.close(opened.desk, meeting_id)
    assert meeting_papers.issue_resolution(opened.desk, meeting_id) == line
    after = opened.again()
    assert meeting_papers.resolution(after.desk, "2026-10") == before
    assert [symbol_of(one) for one in registers.issued(after.desk)] == ["01-NQ/CB", "10-BB/CB"]
    assert not [one for one in keeping.health_of(after.desk).findings if one.level == "error"]
    opened.desk = after.desk


@pytest.mark.parametrize(
    ("in_favour", "subject"), [(3, "nghị quyết tháng 10/2026"), (6, "việc thu quỹ khuyến học")]
)
def test_what_was_not_passed_is_not_issued(in_favour: int, subject: str, opened: Opened) -> None:
    meeting_id = voted(opened, in_favour, subject)
    meetings.close(opened.desk, meeting_id)
    with pytest.raises(NotPassed):
        meeting_papers.issue_resolution(opened.desk, meeting_id)
    assert [one.type for one in registers.issued(opened.desk)] == ["BB"]


def test_only_the_regular_meeting_has_a_monthly_resolution(opened: Opened) -> None:
    meeting_id = held(opened, MeetingKind.COMMITTEE, "2026-10-02")
    with pytest.raises(Refused) as refused:
        meeting_papers.issue_resolution(opened.desk, meeting_id)
    assert refused.value.field == "kind"


def test_lost_bytes_of_an_issued_document_are_found(opened: Opened) -> None:
    from desktop.branch.numbering import IssuedPaper
    from desktop.storage import rows

    line = IssuedPaper(id="x", type="NQ", term="2025-2030", number=1, day="2026-10-05", subject="Nghị quyết")
    with opened.desk.write() as connection:
        rows.add(connection, line)
    codes = {one.code for one in keeping.health_of(opened.desk).findings}
    assert "issued-without-content" in codes
