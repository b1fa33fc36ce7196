"""A member's own sheet at the desk: everything written about one member is on it, every look is noted."""

import msgspec
import pytest

from desktop.branch.book import Book
from desktop.branch.commitments import Commitment
from desktop.branch.corrections import Correction
from desktop.branch.cycle import Prompt
from desktop.branch.growth import GoodModel, Training, Turn
from desktop.branch.measures import Measure, MeasureKind
from desktop.branch.meetings import Check, CheckOutcome, NamedSign, Opinion, Task
from desktop.branch.members import EventKind, MemberEvent
from desktop.branch.programmes import Inspection, Screened, Screening
from desktop.branch.registers import RegisterEntry
from desktop.branch.studies import StudySession
from desktop.services import assignments, entries, meetings, members, registers, sheet
from desktop.services.book import book
from desktop.services.desk import Desk
from tests.documents.measuring import measured
from tests.services.conftest import Opened

ME, OTHER = "p2", "p3"


def words(pdf: bytes) -> str:
    return " ".join(one.text.strip() for one in measured(pdf).words)


def live(opened: Opened, who: str, mark: str) -> None:
    """Write something of every kind about one member; `mark` is in each text."""
    desk = opened.desk
    entries.put(
        desk,
        Prompt(id=f"g-{who}", on="2026-10-01", member_id=who, text=f"gợi ý {mark}", due="2026-10"),
        StudySession(
            id=f"s-{who}", on="2026-09-10", document=f"văn bản {mark}", called=6, present=5, attended=(who,)
        ),
        Measure(
            id=f"k-{who}", member_id=who, kind=MeasureKind.REMIND, on="2026-10-05", reason=f"nhắc {mark}"
        ),
        Inspection(id=f"i-{who}", year="2026", month="2026-10", subject=f"giám sát {mark}", in_charge=who),
        Screening(id="x", year="2026", member_id=who, outcome=Screened.KEEPS, reply=f"rà soát {mark}"),
        Training(id=f"c-{who}", member_id=who, title=f"lớp {mark}"),
        Turn(id=f"l-{who}", period="2026-10", member_id=who, topic=f"chuyện {mark}"),
        GoodModel(id=f"m-{who}", year="2026", name=f"mô hình {mark}", member_id=who),
        Correction(id=f"d-{who}", member_id=who, on="2026-10-02", what=f"đính chính {mark}"),
        Commitment(id=f"2026/{who}", member_id=who, year="2026", measures=f"cam kết {mark}"),
        RegisterEntry(
            id=f"r-{who}",
            register="commendations",
            on="2026-02-03",
            member_id=who,
            cells={"what": f"khen {mark}"},
        ),
    )
    event = MemberEvent(
        id=f"e-{who}", member_id=who, kind=EventKind.POSITION, on="2026-02-01", detail=f"chức {mark}"
    )
    members.put_event(desk, event)


def meet(opened: Opened) -> None:
    desk = opened.desk
    meeting_id = opened.begin()
    parts: list[Opinion | Check | NamedSign | Task] = []
    for place, who in enumerate((ME, OTHER), start=1):
        mark = f"của {who}"
        parts += [
            Opinion(id=f"o-{who}", meeting_id=meeting_id, order=place, member_id=who, text=f"ý kiến {mark}"),
            Check(
                id=f"{meeting_id}/{who}",
                meeting_id=meeting_id,
                member_id=who,
                outcome=CheckOutcome.NAMED,
                own_words=f"tự soi {mark}",
            ),
            NamedSign(
                id=f"n-{who}",
                meeting_id=meeting_id,
                member_id=who,
                order=1,
                code="I.4",
                own_words=f"nhận {mark}",
                opinion=f"góp ý {mark}",
            ),
            Task(id=f"t-{who}", meeting_id=meeting_id, order=place, text=f"nhiệm vụ {mark}", owners=(who,)),
        ]
    meetings.everyone_present(desk, meeting_id)
    meetings.put(desk, *parts)


KINDS = (
    *("gợi ý", "văn bản", "nhắc", "giám sát", "rà soát", "lớp", "chuyện", "mô hình", "đính chính", "cam kết"),
    *("khen", "chức", "ý kiến", "tự soi", "nhận", "góp ý", "nhiệm vụ"),
)


@pytest.fixture
def lived(opened: Opened) -> Opened:
    for who in (ME, OTHER):
        live(opened, who, f"của {who}")
    meet(opened)
    return opened


def holding(told: Book, member_id: str) -> int:
    """Count independently how many records of the book name a member in a field."""
    found = 0
    for record in (
        *(*told.events, *told.prompts, *told.commitments, *told.studies, *told.measures, *told.reviews),
        *(*told.inspections, *told.screenings, *told.trainings, *told.turns, *told.models),
        *(*told.corrections, *told.entries),
        *(part for one in told.records() for part in (*one.attendance, *one.checks, *one.signs)),
        *(part for one in told.records() for part in (*one.opinions, *one.tasks)),
    ):
        values = [getattr(record, name) for name in record.__struct_fields__]
        found += any(value == member_id or (type(value) is tuple and member_id in value) for value in values)
    return found


def test_everything_about_one_member_and_nothing_about_another(lived: Opened) -> None:
    found = sheet.sheet(lived.desk, ME)
    lists = [getattr(found, name) for name in found.__struct_fields__]
    held = sum(len(one) for one in lists if type(one) is tuple) - len(found.looks) - len(found.served)
    assert held == holding(book(lived.desk), ME)
    told = msgspec.json.encode(found).decode()
    for kind in KINDS:
        assert f"{kind} của {ME}" in told
        assert f"{kind} của {OTHER}" not in told


def test_the_printed_sheet_says_all_of_it(lived: Opened) -> None:
    made = sheet.sheet_paper(lived.desk, ME)
    assert made.name == "thong-tin-ca-nhan_le-minh-duc_2026-10-05.pdf"
    told = words(made.content).casefold()
    for kind in KINDS:
        assert f"{kind} của {ME}" in told
        assert f"của {OTHER}" not in told


def test_every_look_is_noted(lived: Opened) -> None:
    desk = lived.desk
    assert [one.printed for one in sheet.sheet(desk, ME).looks] == [False]
    sheet.sheet_paper(desk, ME)
    sheet.sheet(desk, OTHER)
    looks = sheet.sheet(desk, ME).looks
    assert [one.printed for one in looks] == [False, True, False]
    assert {one.who for one in looks} == {desk.user.name}
    said = [one.sentence for one in registers.audit(desk, 4)]
    assert any("xem bản thông tin cá nhân của đồng chí Lê Minh Đức" in one for one in said)


def test_nobody(desk: Desk) -> None:
    with pytest.raises(KeyError):
        sheet.sheet(desk, "p9")
    with pytest.raises(KeyError):
        sheet.sheet_paper(desk, "p9")
    assert not any("bản thông tin" in one.sentence for one in registers.audit(desk, 5))


def test_who_is_meant(desk: Desk) -> None:
    assert sheet.find_member(desk, "p2").id == "p2"
    assert sheet.find_member(desk, "092072000017").id == "p2"
    assert sheet.find_member(desk, "LÊ MINH ĐỨC").id == "p2"
    assert sheet.find_member(desk, "le minh duc").id == "p2"
    for nobody in ("", "Lê Minh", "123", "Lê Minh Dục"):
        with pytest.raises(sheet.NoSuchMember):
            sheet.find_member(desk, nobody)


def test_the_tasks_of_all_meetings(lived: Opened) -> None:
    desk = lived.desk
    found = assignments.tasks(desk)
    assert [one.owners for one in found] == ["Lê Minh Đức", "Phạm Thị Út"]
    assert all(one.is_open and not one.overdue for one in found)
    assert assignments.tasks(desk, year="2025") == ()
    assert len(assignments.tasks(desk, only_open=True)) == 2
