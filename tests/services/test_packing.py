"""What goes up of a month or a report: every file signed, one row of packets, and the committee's answer."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import msgspec
import pytest

from desktop.checking.asking import check
from desktop.checking.records import Known, Question
from desktop.committee.records import KeyRecord, KeyState, Receipt
from desktop.services import facts, handing, packing, registers, reports, sticks
from desktop.services.handing import CHAIR, PeriodState
from desktop.services.troubles import AlreadySigned, NamedOtherwise, NotIssued, NotSigned, ReasonNeeded
from desktop.signing.enveloped import decrypt_with
from desktop.signing.pdf import verify_pdf
from desktop.signing.records import SigningKey, Trust
from desktop.signing.troubles import KeyExpired, KeyNotYetValid
from desktop.signing.workbook import statement_of, verify_workbook
from desktop.storage import rows
from tests.services.conftest import Opened
from tests.services.test_handing import Keys, closed, keys
from tests.signing.pki import test_pki

__all__ = ["closed", "keys"]

QUARTER = "2026-Q4"


@pytest.fixture
def issued(opened: Opened, closed: str) -> Opened:
    """The quarter's report is issued under its number."""
    reports.issue(opened.desk, QUARTER)
    return opened


def inside(desk: object, packet_id: str) -> dict[str, bytes]:
    _line, content = packing.packet_content(desk, packet_id)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def line_of(opened: Opened, key: str) -> handing.PeriodLine:
    return next(one for one in handing.lines(opened.desk) if one.key == key)


def test_every_workbook_of_a_month_carries_the_signers_of_the_packet(
    opened: Opened, closed: str, keys: Keys
) -> None:
    chair, recorder = keys
    files = inside(opened.desk, packing.seal(opened.desk, "2026-10", [recorder, chair]).id)
    sheets = [name for name in files if name.endswith(".xlsx")]
    assert sheets == ["roll-call.xlsx", "check-summary.xlsx", "figures.xlsx"]
    for name in sheets:
        signatures = verify_workbook(files[name])
        assert [one.field for one in signatures] == ["recorder", "chair"]
        assert [one.signer.name for one in signatures] == [recorder.name, chair.name]
        assert {one.verdict for one in signatures} == {"valid"}
        assert statement_of(files[name]) == ("Chi bộ ấp Thới Hòa", f"{name[:-5]} 2026-10")


def test_a_report_goes_up_signed_with_its_table_and_figures(issued: Opened, keys: Keys) -> None:
    desk, chair = issued.desk, keys[0]
    line = line_of(issued, f"report:{QUARTER}")
    assert (line.state, line.places, line.symbol) == (PeriodState.CLOSED, (CHAIR,), "01-BC/CB")
    frozen = handing.paper_to_hand_in(desk, line).content
    with pytest.raises(NotSigned):
        packing.seal_line(desk, line, [chair])
    handing.sign_line(desk, line, chair, CHAIR)
    with pytest.raises(AlreadySigned):
        handing.sign_report(desk, QUARTER, chair)
    signed = handing.paper_to_hand_in(desk, line).content
    assert signed.startswith(frozen), "the issued bytes stand below the signature"
    assert handing.signatures_of(desk, line)[CHAIR].fingerprint == chair.fingerprint
    packet = packing.seal_line(desk, line, [chair])
    assert (packet.kind, packet.period, packet.report_id) == ("report-quarter", QUARTER, QUARTER)
    files = inside(desk, packet.id)
    assert [one.verdict for one in verify_pdf(files["report.pdf"])] == ["valid"]
    assert [one.verdict for one in verify_workbook(files["figures.xlsx"])] == ["valid"]
    told = json.loads(files["figures.json"])
    assert (told["unit"], told["span"]) == ("Chi bộ ấp Thới Hòa", QUARTER)
    assert told["figures"]["meetings.regular"] == 1
    assert line_of(issued, f"report:{QUARTER}").state is PeriodState.SEALED
    assert "ký báo cáo quý IV/2026 bằng khóa" in registers.audit(desk)[1].sentence


def test_months_and_reports_are_one_row_of_packets(issued: Opened, keys: Keys) -> None:
    first = packing.seal(issued.desk, "2026-10", keys[:1])
    second = packing.seal_report(issued.desk, QUARTER, keys[:1])
    assert (second.sequence, second.previous_sha256) == (2, first.sha256)
    found = check(
        packing.packet_content(issued.desk, second.id)[1],
        "goi.asice",
        trust=Trust(pinned=(keys[0].certificate,)),
        known=Known(),
        now=issued.story.now(),
    )
    assert found.answer(Question.WHOLE).say == found.answer(Question.ENTITLED).say == "yes"


def test_a_report_not_issued_is_not_sealed(opened: Opened, closed: str, keys: Keys) -> None:
    with pytest.raises(NotIssued):
        packing.seal_report(opened.desk, QUARTER, keys[:1])
    with pytest.raises(NotIssued):
        handing.sign_report(opened.desk, QUARTER, keys[0])


@pytest.mark.parametrize(("days", "trouble"), [(-40, KeyNotYetValid), (6 * 366, KeyExpired)])
def test_a_key_that_may_not_sign_today_stops_everything_before_a_word_is_written(
    opened: Opened, closed: str, keys: Keys, days: int, trouble: type[Exception]
) -> None:
    opened.story.go(days=days)
    with pytest.raises(trouble):
        packing.seal(opened.desk, "2026-10", keys)
    assert packing.packets(opened.desk) == ()
    assert handing.periods(opened.desk)[0].signers == ()


def answered(
    opened: Opened, packet_sha256: str, *, accepted: bool, at: str, reasons: tuple[str, ...] = ()
) -> None:
    receipt = Receipt(
        id=opened.desk.ids(),
        packet=packet_sha256,
        unit="Chi bộ ấp Thới Hòa",
        kind="monthly",
        accepted=accepted,
        at=at,
        reasons=reasons,
    )
    with opened.desk.write() as connection:
        rows.add(connection, receipt)


def test_the_committees_answer_closes_the_circle(opened: Opened, closed: str, keys: Keys) -> None:
    first = packing.seal(opened.desk, "2026-10", keys)
    answered(opened, first.sha256, accepted=False, at="2026-10-06T08:00:00+07:00", reasons=("Thiếu chữ ký.",))
    line = line_of(opened, "2026-10")
    assert (line.state, line.answers) == (PeriodState.RETURNED, ("Thiếu chữ ký.",))
    second = packing.seal_line(opened.desk, line, keys)
    assert line_of(opened, "2026-10").state is PeriodState.SEALED, "that answer is about the first"
    answered(opened, second.sha256, accepted=True, at="2026-10-07T08:00:00+07:00")
    line = line_of(opened, "2026-10")
    assert (line.state, line.answered_at) == (PeriodState.RECEIVED, "2026-10-07T08:00:00+07:00")


def office(opened: Opened, key: SigningKey, state: KeyState = KeyState.ENROLLED) -> KeyRecord:
    record = KeyRecord(
        id=key.fingerprint,
        unit="Đảng ủy xã Thới Hưng",
        holder=key.name,
        roles=("office",),
        certificate=key.certificate,
        state=state,
        since=opened.story.now().isoformat(),
    )
    with opened.desk.write() as connection:
        rows.add(connection, record)
    return record


def test_a_packet_is_closed_to_the_committee_where_its_key_is_known(
    opened: Opened, closed: str, keys: Keys, tmp_path: Path
) -> None:
    desk, reader = opened.desk, test_pki().person("office")
    packet = packing.seal(desk, "2026-10", keys)
    assert sticks.recipient(desk) is None
    office(opened, test_pki().person("expired"))
    assert sticks.recipient(desk) is None, "an expired certificate is not encrypted to"
    office(opened, reader)
    known = sticks.recipient(desk)
    result = sticks.hand_over(desk, packet.id, tmp_path, certificate=known.certificate)
    written = (tmp_path / result.names[0]).read_bytes()
    assert decrypt_with(written, reader) == packing.packet_content(desk, packet.id)[1]
    line = packing.packets(desk)[0]
    assert (line.protection, line.written_name) == ("certificate", result.names[0])
    for told in (b"minutes", "Thới".encode(), "Đảng ủy".encode(), b"2026-10"):
        assert told not in written
        assert told.decode() not in result.names[0]
    assert "mã hóa cho đảng ủy" in registers.audit(desk)[0].sentence


def test_a_copy_to_look_at_is_not_handed_in_and_never_lies_open_on_a_stick(
    opened: Opened, closed: str, keys: Keys, tmp_path: Path
) -> None:
    from desktop.packets.drives import Drive

    packet = packing.seal(opened.desk, "2026-10", keys)
    stick = Drive(path=str(tmp_path), name="USB", file_system="vfat", free=1, total=1, writable=True)
    with pytest.raises(ReasonNeeded):
        sticks.lay_out(opened.desk, packet.id, tmp_path / "tren-usb", sticks=[stick])
    result = sticks.lay_out(opened.desk, packet.id, tmp_path, sticks=[])
    assert (tmp_path / result.names[0]).is_file()
    assert line_of(opened, "2026-10").state is PeriodState.SEALED
    assert "để xem" in registers.audit(opened.desk)[0].sentence


def test_old_packets_are_read_as_months(opened: Opened, closed: str, keys: Keys) -> None:
    packet = packing.seal(opened.desk, "2026-10", keys[:1])
    assert msgspec.structs.asdict(packet)["kind"] == "monthly"
    assert packing.contents_of(line_of(opened, "2026-10"))[0] == "Biên bản đã ký (PDF)"


def test_minutes_under_an_old_name_are_not_sealed_under_the_new_one(
    opened: Opened, closed: str, keys: Keys
) -> None:
    branch = facts.branch(opened.desk)
    facts.save_branch(opened.desk, msgspec.structs.replace(branch, name="Chi bộ ấp Thới Hòa Bình"))
    with pytest.raises(NamedOtherwise) as refused:
        packing.seal(opened.desk, "2026-10", keys)
    assert "Thới Hòa Bình" in refused.value.message
    assert handing.periods(opened.desk)[0].signers == ()
    facts.save_branch(opened.desk, branch)
    assert packing.seal(opened.desk, "2026-10", keys).sequence == 1
