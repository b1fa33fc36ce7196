from pathlib import Path

import msgspec
import pytest

from desktop.branch.handed import HandedRecords
from desktop.packets import sealing
from desktop.packets.verifying import verify
from desktop.services import handing, meetings, members, packing, papers, registers, sticks
from desktop.services.envelopes import open_file
from desktop.services.handing import PeriodState
from desktop.services.troubles import (
    AlreadySigned,
    NoMeeting,
    NoPacket,
    NotClosed,
    NotSigned,
    ReasonNeeded,
    SameKey,
    UnknownKind,
)
from desktop.signing.records import SigningKey
from desktop.signing.troubles import RecipientNotUsable
from tests.services.conftest import MOMENT, PEOPLE, Opened
from tests.signing.pki import test_pki

KEY_PASSWORD = "khoa ky 2026"


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[SigningKey, SigningKey]:
    """The keys of the chair and the recorder."""
    folder = tmp_path_factory.mktemp("keys")
    made = []
    for number, name in enumerate(PEOPLE[:2]):
        path = folder / f"{number}.p12"
        handing.make_key(path, name=name, unit="Chi bộ ấp Thới Hòa", password=KEY_PASSWORD, now=MOMENT)
        made.append(handing.open_key(path, KEY_PASSWORD, now=MOMENT))
    return made[0], made[1]


Keys = tuple[SigningKey, SigningKey]


@pytest.fixture
def closed(opened: Opened) -> str:
    meeting_id = opened.begin()
    opened.ready(meeting_id)
    meetings.nothing_named(opened.desk, meeting_id)
    meetings.close(opened.desk, meeting_id)
    return meeting_id


def test_the_way_of_a_period(opened: Opened, keys: Keys, tmp_path: Path) -> None:
    desk = opened.desk
    meeting_id = opened.begin()
    chair, recorder = keys

    def state() -> PeriodState:
        (line,) = handing.periods(desk)
        return line.state

    assert state() is PeriodState.OPEN
    with pytest.raises(NotClosed):
        packing.seal(desk, "2026-10", [chair])
    with pytest.raises(NotClosed):
        handing.sign(desk, meeting_id, chair, "chair")
    opened.ready(meeting_id)
    meetings.close(desk, meeting_id)
    assert state() is PeriodState.CLOSED
    assert handing.signed_minutes(desk, meeting_id) is None
    handing.sign(desk, meeting_id, recorder, "recorder")
    assert state() is PeriodState.SIGNED
    with pytest.raises(AlreadySigned):
        handing.sign(desk, meeting_id, chair, "recorder")
    packet = packing.seal(desk, "2026-10", [chair])
    assert state() is PeriodState.SEALED
    with pytest.raises(ReasonNeeded):
        sticks.hand_over(desk, packet.id, tmp_path, password=None, reason="  ")
    result = sticks.hand_over(desk, packet.id, tmp_path, password="mat khau goi nop")
    (line,) = handing.periods(desk)
    assert (line.state, line.number, line.signers, line.sequence) == (
        PeriodState.WRITTEN,
        10,
        ("recorder", "chair"),
        1,
    )
    verdict = verify(open_file(tmp_path / result.names[0], password="mat khau goi nop"))
    assert verdict.whole
    assert verdict.verdict in {"valid", "warning"}
    meetings.reopen(desk, meeting_id, "Sai")
    assert state() is PeriodState.OPEN


def test_packets_make_a_chain(opened: Opened, closed: str, keys: Keys, tmp_path: Path) -> None:
    desk = opened.desk
    first = packing.seal(desk, "2026-10", keys)
    opened.story.go(hours=1)
    planned = packing.plan(desk, handing.periods(desk)[0])
    second = packing.seal(desk, "2026-10", keys[:1])
    assert (planned.name, planned.sequence, planned.previous) == (second.name, second.sequence, first)
    assert sticks.handed_name(second, sticks.Protection.PLAIN) == second.name
    assert sticks.handed_name(second, sticks.Protection.PASSWORD) == "goi-….scbgoi"
    assert sticks.handed_name(second, sticks.Protection.CERTIFICATE) == "goi-….p7m"
    assert packing.packet_changed(second, "Đóng gói").rows == (("packets", second.id),)
    assert (first.sequence, second.sequence) == (1, 2)
    assert second.previous_sha256 == first.sha256
    assert packing.packets(desk) == (first, second)
    line, content = packing.packet_content(desk, second.id)
    assert line == second
    assert len(content) == second.size
    sticks.hand_over(desk, second.id, tmp_path, password=None, reason="Nộp tại chỗ")
    verdict = verify(open_file(tmp_path / second.name))
    assert verdict.sha256 == second.sha256
    assert {one.name for one in verdict.files} == {
        "minutes.pdf",
        "roll-call.xlsx",
        "check-summary.xlsx",
        "figures.xlsx",
        "records.json",
    }
    assert "không mã hóa, lý do: Nộp tại chỗ" in registers.audit(desk)[0].sentence


def test_two_packets_sealed_at_once_get_two_numbers(
    opened: Opened, closed: str, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signing takes its time, on a token above all; another packet may be sealed meanwhile."""
    seal = sealing.seal

    def slow(*args, **said):
        monkeypatch.setattr(sealing, "seal", seal)
        packing.seal(opened.desk, "2026-10", keys)
        return seal(*args, **said)

    monkeypatch.setattr(sealing, "seal", slow)
    late = packing.seal(opened.desk, "2026-10", keys)
    first, second = packing.packets(opened.desk)
    assert (first.sequence, second.sequence, second.id) == (1, 2, late.id)
    assert second.previous_sha256 == first.sha256


def test_an_expired_certificate_gets_no_packet(
    opened: Opened, closed: str, keys: Keys, tmp_path: Path
) -> None:
    packet = packing.seal(opened.desk, "2026-10", keys)
    office = test_pki().person("office").certificate
    opened.story.go(hours=24 * 365 * 30)
    stick = tmp_path / "usb"
    stick.mkdir()
    with pytest.raises(RecipientNotUsable):
        sticks.hand_over(opened.desk, packet.id, stick, certificate=office)
    assert list(stick.iterdir()) == []
    assert handing.periods(opened.desk)[0].state is PeriodState.SEALED


def test_a_key_file_is_named_after_its_holder() -> None:
    assert handing.key_file_name("Lê Văn An") == "khoa-ky_le-van-an.p12"
    assert handing.key_file_name("") == "khoa-ky_chi-bo.p12"


def test_the_records_in_the_packet_name_nobody(
    opened: Opened, closed: str, keys: Keys, tmp_path: Path
) -> None:
    import zipfile

    packet = packing.seal(opened.desk, "2026-10", keys)
    sticks.hand_over(opened.desk, packet.id, tmp_path, password=None, reason="thử")
    with zipfile.ZipFile(tmp_path / packet.name) as inside:
        told = inside.read("records.json")
    records = msgspec.json.decode(told, type=HandedRecords)
    assert (records.number, records.attendance.present, records.check.none_named) == ("10-BB/CB", 6, 6)
    assert records.sha256 == meetings.closings(opened.desk, closed)[0].sha256
    for line in members.lines(opened.desk):
        for private in (line.member.full_name, line.member.citizen_id, f'"{line.member.id}"'):
            assert private not in told.decode()


def test_keys_sign_where_their_holder_sits(opened: Opened, closed: str, keys: Keys) -> None:
    chair, recorder = keys
    packing.seal(opened.desk, "2026-10", [recorder, chair])
    (line,) = handing.periods(opened.desk)
    assert line.signers == ("recorder", "chair")
    packing.seal(opened.desk, "2026-10", [chair])
    assert handing.periods(opened.desk)[0].signers == ("recorder", "chair")
    signed = handing.signed_minutes(opened.desk, closed)
    assert signed is not None
    assert papers.paper(opened.desk, "minutes", closed).content == signed.content


def test_a_key_signs_the_minutes_once(opened: Opened, closed: str, keys: Keys, tmp_path: Path) -> None:
    desk, (chair, recorder) = opened.desk, keys
    handing.sign(desk, closed, chair, "chair")
    with pytest.raises(SameKey) as refused:
        handing.sign(desk, closed, chair, "recorder")
    assert refused.value.code == "same-key"
    assert refused.value.safe
    assert refused.value.todo
    path = tmp_path / "moi.p12"
    renewed = handing.make_key(path, name=chair.name.upper(), unit="", password=KEY_PASSWORD, now=MOMENT)
    for again in (chair, renewed):
        packing.seal(desk, "2026-10", [again])
        assert handing.periods(desk)[0].signers == ("chair",), "nobody takes the other one's place"
    packing.seal(desk, "2026-10", [recorder], sign_minutes=False)
    assert handing.periods(desk)[0].signers == ("chair",)
    handing.sign(desk, closed, recorder, "recorder")
    found = {role: facts.fingerprint for role, facts in handing.signatures(desk, closed).items()}
    assert found == {"chair": chair.fingerprint, "recorder": recorder.fingerprint}


def test_what_cannot_be_handed_in(opened: Opened, closed: str, keys: Keys) -> None:
    with pytest.raises(NoMeeting):
        packing.seal(opened.desk, "2026-09", keys[:1])
    with pytest.raises(NotSigned):
        packing.seal(opened.desk, "2026-10", [])
    with pytest.raises(NoPacket):
        packing.packet_content(opened.desk, "nobody")
    assert packing.packets(opened.desk) == ()


@pytest.mark.parametrize("kind", papers.kinds())
def test_every_paper_is_made(kind: str, opened: Opened, closed: str, tmp_path: Path) -> None:
    made = papers.paper(opened.desk, kind, closed)
    start = b"%PDF" if made.media_type == papers.PDF else b"PK"
    assert made.content.startswith(start)
    assert made.name.isascii()
    assert "2026-10" in made.name
    path = papers.write(made, tmp_path / "giấy" / "tờ")
    assert path.read_bytes() == made.content
    if made.media_type == papers.PDF:
        assert papers.paper(opened.desk, kind, closed).content == made.content, "a copy is the same bytes"
    assert made.name in registers.audit(opened.desk)[0].sentence


def test_an_unknown_paper_and_a_folder_that_is_a_file(opened: Opened, closed: str, tmp_path: Path) -> None:
    from desktop.files import CannotWrite

    with pytest.raises(UnknownKind):
        papers.paper(opened.desk, "poem", closed)
    (tmp_path / "tep").write_text("x")
    for folder in (tmp_path / "tep", tmp_path / "tep" / "trong"):
        with pytest.raises(CannotWrite):
            papers.write(papers.paper(opened.desk, "roster", closed), folder)


def test_the_living_page_keeps_nothing(opened: Opened) -> None:
    meeting_id = opened.begin()
    lines = len(registers.audit(opened.desk))
    made = papers.preview(opened.desk, meeting_id)
    assert made.content.startswith(b"%PDF")
    assert made.anchors
    assert len(registers.audit(opened.desk)) == lines
    opened.ready(meeting_id)
    assert papers.preview(opened.desk, meeting_id).content != made.content


def test_papers_of_a_day(opened: Opened) -> None:
    today = opened.story.today()
    assert papers.roster_paper(opened.desk, today).content.startswith(b"%PDF")
    assert papers.roster_workbook(opened.desk, today).name == "danh-sach-dang-vien_2026-10-05.xlsx"
    assert papers.title_of(meetings.file(opened.desk, opened.begin())) == "Biên bản, tháng 10 năm 2026"
    assert handing.unit_of(opened.desk) == "Chi bộ ấp Thới Hòa"
