"""Packing (đóng gói): what goes up of a month or of an issued report, signed file by file, sealed as one.

Every workbook carries the same signers as the packet, inside the workbook itself; the PDF is signed before,
in its own places. Nothing is written before every key has been looked at.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

import desktop
from desktop.branch.closing import Closing, MeetingFile
from desktop.branch.dates import period_words
from desktop.branch.figures import flattened
from desktop.branch.handed import HandedReport, handed_records, report_bytes, to_bytes
from desktop.branch.spans import SpanKind, kind_of, span_words
from desktop.committee.units import same_unit
from desktop.services import facts, handing, reports
from desktop.services.desk import Desk
from desktop.services.handing import CHAIR, RECORDER, PeriodLine
from desktop.services.papers import PDF, XLSX, check_summary, signed_paper, title_of
from desktop.services.record import find, scope_of
from desktop.services.troubles import NamedOtherwise, NoMeeting, NoPacket, NotIssued, NotSigned
from desktop.storage.kept import PacketLine
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.sealing import PacketFile
    from desktop.signing.records import SigningKey
    from desktop.storage.kept import Changed, SignedPaper

MONTHLY = "monthly"
"""Kind of a month's packet, in its manifest."""
JSON = "application/json"
REPORT_KINDS = {span: f"report-{span.value}" for span in SpanKind}
"""Kind of a report's packet, by its span."""


class PacketPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What the next packet would be called, and which one it would follow."""

    line: PeriodLine
    name: str
    sequence: int
    previous: PacketLine | None
    """The packet before, which this one names by its hash."""


def plan(desk: Desk, line: PeriodLine) -> PacketPlan:
    """Return the plan of the packet that sealing a line now would make."""
    from desktop.packets.naming import packet_name

    previous = max(packets(desk), key=lambda one: one.sequence, default=None)
    sequence = previous.sequence + 1 if previous else 1
    name = packet_name(facts.branch(desk).name, line.period, sequence)
    return PacketPlan(line=line, name=name, sequence=sequence, previous=previous)


def contents_of(line: PeriodLine) -> tuple[str, ...]:
    """Name the files a packet of this line will hold, for the person who seals it."""
    if line.report_id:
        return (
            translate("packing", "Báo cáo đã ký (PDF)"),
            translate("packing", "Biểu số liệu, có chữ ký số trong tệp (Excel)"),
            translate("packing", "Số liệu của kỳ, chỉ có số lượng (JSON)"),
        )
    return (
        translate("packing", "Biên bản đã ký (PDF)"),
        translate("packing", "Theo dõi điểm danh, có chữ ký số trong tệp (Excel)"),
        translate("packing", "Tổng hợp tự đối chiếu, chỉ có số lượng, không có tên (Excel)"),
        translate("packing", "Biểu số liệu tháng, chỉ có số lượng (Excel)"),
        translate("packing", "Dữ liệu kỳ (JSON)"),
    )


def seal_anything(desk: Desk, span: str, keys: Sequence["SigningKey"]) -> PacketLine:
    """Seal what goes up for a span: a month's minutes, or for a longer one its issued report."""
    if kind_of(span) is SpanKind.MONTH:
        return seal(desk, span, keys)
    return seal_report(desk, span, keys)


def seal_line(desk: Desk, line: PeriodLine, keys: Sequence["SigningKey"]) -> PacketLine:
    """Seal what a line of the page stands for, signed as it is: a month or a report."""
    if line.report_id:
        return seal_report(desk, line.period, keys, sign_report=False)
    return seal(desk, line.period, keys, sign_minutes=False)


def seal(desk: Desk, period: str, keys: Sequence["SigningKey"], *, sign_minutes: bool = True) -> PacketLine:
    """Seal a month's packet: signed minutes, signed workbooks, records, manifest, signatures.

    With `sign_minutes`, a key that has not signed the minutes yet does so: where its holder sits, or in the
    first free place if the minutes give its holder none. Raises `NoMeeting`, `NotClosed`, `NotSigned`,
    `NamedOtherwise` (the committee would take the minutes for another branch's), and the troubles of a key,
    before anything is written.
    """
    _check_keys(desk, keys)
    meeting_id = find(desk, period)
    if meeting_id is None:
        raise NoMeeting(period)
    with desk.read() as connection:
        whole, closing = handing.closed_in(connection, meeting_id)
    named = facts.branch(desk).name
    if not same_unit(whole.branch.name, named):
        raise NamedOtherwise(whole.branch.name, named)
    for key in keys if sign_minutes else ():
        role = handing.role_for(desk, whole, closing, key)
        if role:
            handing.sign(desk, meeting_id, key, role)
    signed = signed_paper(desk, meeting_id, closing.version)
    if signed is None:
        raise NotSigned
    files = _month_files(desk, whole, closing, signed, keys)
    line = PeriodLine(period=period, meeting_id=meeting_id, state=handing.PeriodState.SIGNED)
    return _sealed(desk, line, files, keys, kind=MONTHLY, version=closing.version)


def seal_report(
    desk: Desk, span: str, keys: Sequence["SigningKey"], *, sign_report: bool = True
) -> PacketLine:
    """Seal the packet of an issued report: the signed report, its table signed, its figures.

    With `sign_report` the first key signs the report where nobody has. Raises `NotIssued`, `NotSigned`, and
    the troubles of a key, before anything is written.
    """
    _check_keys(desk, keys)
    line = next((one for one in handing.report_lines(desk) if one.period == span), None)
    if line is None:
        raise NotIssued(span)
    if sign_report and keys and not line.signers:
        handing.sign_report(desk, span, keys[0])
    signed = handing.signed_report(desk, span)
    if signed is None:
        raise NotSigned
    files = _report_files(desk, span, signed, keys)
    return _sealed(desk, line, files, keys, kind=REPORT_KINDS[kind_of(span)], version=0)


def _check_keys(desk: Desk, keys: Sequence["SigningKey"]) -> None:
    """Look at every key before anything is written with one of them."""
    from desktop.signing.certificates import check_usable

    now = desk.clock.now()
    for key in keys:
        check_usable(key, now)


def _month_files(
    desk: Desk, whole: MeetingFile, closing: Closing, signed: "SignedPaper", keys: Sequence["SigningKey"]
) -> list["PacketFile"]:
    """Return what goes up: signed minutes, the roll call of this meeting alone, and figures without names."""
    from desktop.documents.workbooks.roll_call import roll_call_xlsx
    from desktop.packets.sealing import PacketFile

    period = whole.record.meeting.period
    seats = {key.fingerprint: handing.seat_of(whole, key.name) for key in keys}
    offices = {
        key.fingerprint: handing.office_of(whole, seats[key.fingerprint], key.name)
        for key in keys
        if seats[key.fingerprint]
    }
    sheets = {
        "roll-call.xlsx": (
            "Theo dõi điểm danh",
            roll_call_xlsx(whole.branch, int(period[:4]), [whole]),
        ),
        "check-summary.xlsx": (
            f"Tổng hợp tự đối chiếu {whole.indicators.short}",
            check_summary(desk, whole).content,
        ),
        "figures.xlsx": (f"Biểu số liệu {period_words(period)}", reports.table(desk, period).content),
    }
    return [
        PacketFile(name="minutes.pdf", media_type=PDF, title=title_of(whole), content=signed.content),
        *(
            PacketFile(
                name=name,
                media_type=XLSX,
                title=title,
                content=_signed_sheet(desk, sheet, keys, seats, offices, f"{name[:-5]} {period}"),
            )
            for name, (title, sheet) in sheets.items()
        ),
        PacketFile(
            name="records.json",
            media_type=JSON,
            title="Dữ liệu kỳ",
            content=to_bytes(handed_records(whole, closing)),
        ),
    ]


def _report_files(
    desk: Desk, span: str, signed: "SignedPaper", keys: Sequence["SigningKey"]
) -> list["PacketFile"]:
    from desktop.packets.sealing import PacketFile

    seats = {key.fingerprint: CHAIR if key.name in signed.signers else "" for key in keys}
    table = _signed_sheet(desk, reports.table(desk, span).content, keys, seats, {}, f"figures {span}")
    told = HandedReport(
        unit=facts.branch(desk).name, span=span, figures=flattened(reports.figures(desk, span))
    )
    return [
        PacketFile(
            name="report.pdf", media_type=PDF, title=f"Báo cáo {span_words(span)}", content=signed.content
        ),
        PacketFile(
            name="figures.xlsx", media_type=XLSX, title=f"Biểu số liệu {span_words(span)}", content=table
        ),
        PacketFile(name="figures.json", media_type=JSON, title="Số liệu của kỳ", content=report_bytes(told)),
    ]


def _signed_sheet(
    desk: Desk,
    workbook: bytes,
    keys: Sequence["SigningKey"],
    seats: dict[str, str],
    offices: dict[str, str],
    subject: str,
) -> bytes:
    """Return a workbook signed by every key in its order, each in the office it holds."""
    from desktop.signing.workbook import sign_workbook

    unit, now = facts.branch(desk).name, desk.clock.now()
    for key in keys:
        workbook = sign_workbook(
            workbook,
            key,
            now=now,
            role=seats[key.fingerprint],
            office=offices.get(key.fingerprint, ""),
            unit=unit,
            subject=subject,
        )
    return workbook


def _sealed(
    desk: Desk,
    line: PeriodLine,
    files: Sequence["PacketFile"],
    keys: Sequence["SigningKey"],
    *,
    kind: str,
    version: int,
) -> PacketLine:
    while True:  # signing takes its time: another packet may have taken the number meanwhile
        packet, content = _made(desk, line, files, keys, kind=kind, version=version)
        if _keep(desk, packet, content):
            return packet


def _made(
    desk: Desk,
    line: PeriodLine,
    files: Sequence["PacketFile"],
    keys: Sequence["SigningKey"],
    *,
    kind: str,
    version: int,
) -> tuple[PacketLine, bytes]:
    from desktop.packets.manifest import PacketFacts
    from desktop.packets.sealing import packet_hash
    from desktop.packets.sealing import seal as seal_files

    planned = plan(desk, line)
    previous = planned.previous
    now = desk.clock.now()
    branch = facts.branch(desk)
    content = seal_files(
        files,
        facts=PacketFacts(
            unit=branch.name,
            superior=branch.superior,
            period=line.period,
            kind=kind,
            sequence=planned.sequence,
            previous=previous.sha256 if previous else None,
            program=f"sochibo {desktop.__version__}",
        ),
        signers=keys,
        now=now,
    )
    packet = PacketLine(
        id=desk.ids(),
        kind=kind,
        meeting_id=line.meeting_id,
        report_id=line.report_id,
        period=line.period,
        version=version,
        sequence=planned.sequence,
        name=planned.name,
        size=len(content),
        sha256=packet_hash(content),
        previous_sha256=previous.sha256 if previous else "",
        created=now.isoformat(),
        signers=tuple(key.name for key in keys),
    )
    return packet, content


def _keep(desk: Desk, line: PacketLine, content: bytes) -> bool:
    """Keep a packet; False, and nothing is kept, where its number was taken meanwhile."""
    from desktop.storage import rows, settings

    with desk.write() as connection:
        if any(one.sequence >= line.sequence for one in rows.every(connection, PacketLine)):
            return False
        rows.add(connection, line)
        settings.keep_packet_content(connection, line.id, content)
        desk.note(connection, "packet-sealed", period=line.period, sequence=line.sequence)
    return True


def packets(desk: Desk) -> tuple[PacketLine, ...]:
    """Return the packets sealed so far, oldest first."""
    from desktop.storage import rows
    from desktop.storage.tables import packets as table

    with desk.read() as connection:
        return rows.every(connection, PacketLine, order=(table.c.sequence,))


def packet_content(desk: Desk, packet_id: str) -> tuple[PacketLine, bytes]:
    """Return a packet's line and its bytes; raises `NoPacket`."""
    from desktop.storage import rows, settings

    with desk.read() as connection:
        line = rows.get(connection, PacketLine, packet_id)
        content = settings.packet_content(connection, packet_id)
    if line is None or content is None:
        raise NoPacket
    return line, content


def packet_changed(packet: PacketLine, label: str) -> "Changed":
    """Return what sealing or writing a packet changed, under the words a person knows it by."""
    from desktop.storage.kept import Changed

    scope = scope_of(packet.meeting_id) if packet.meeting_id else "books"
    return Changed(scope=scope, label=label, rows=(("packets", packet.id),))


__all__ = [
    "CHAIR",
    "MONTHLY",
    "RECORDER",
    "REPORT_KINDS",
    "PacketPlan",
    "contents_of",
    "packet_changed",
    "packet_content",
    "packets",
    "plan",
    "seal",
    "seal_line",
    "seal_report",
]
