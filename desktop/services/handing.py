"""Handing in (báo cáo và nộp): signing closed minutes, sealing a period's packet, writing it to a stick."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

import desktop
from desktop.branch.closing import Closing, MeetingFile
from desktop.branch.handed import handed_records, to_bytes
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.names import nfc
from desktop.packets.naming import ENVELOPE_EXTENSION, EXTENSION
from desktop.services import facts
from desktop.services.desk import Desk
from desktop.services.papers import (
    PDF,
    XLSX,
    Paper,
    check_summary,
    minutes_of,
    minutes_stem,
    signed_paper,
    title_of,
)
from desktop.services.record import file_in, find, latest_closing, meeting_in, meetings_in, scope_of
from desktop.services.troubles import (
    AlreadySigned,
    NoMeeting,
    NoPacket,
    NotClosed,
    NotSigned,
    ReasonNeeded,
    SameKey,
)
from desktop.storage.kept import PacketLine, SignedPaper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.drives import Drive
    from desktop.packets.sealing import PacketFile
    from desktop.packets.stick import StickResult
    from desktop.packets.verifying import PacketVerdict
    from desktop.signing.records import CertificateFacts, SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

RECORDER, CHAIR = "recorder", "chair"
PACKET_FILES = (EXTENSION, ENVELOPE_EXTENSION)
"""How the names of packets end, and of the password envelopes around them."""


class PeriodState(StrEnum):
    """How far a period has come."""

    OPEN = "open"
    """Đang ghi."""
    CLOSED = "closed"
    """Đã chốt."""
    SIGNED = "signed"
    """Đã ký."""
    SEALED = "sealed"
    """Đã đóng gói."""
    WRITTEN = "written"
    """Đã ghi ra USB."""


class PeriodLine(msgspec.Struct, frozen=True, kw_only=True):
    """A period on its way up."""

    period: str
    meeting_id: str
    state: PeriodState
    number: int | None = None
    signers: tuple[str, ...] = ()
    """Roles that have signed: `recorder`, `chair`."""
    packet_id: str = ""
    sequence: int | None = None
    written_at: str = ""


def periods(desk: Desk) -> tuple[PeriodLine, ...]:
    """Return the periods with their state, newest first: a period goes up with its regular meeting."""
    with desk.read() as connection:
        held = meetings_in(connection, MeetingKind.REGULAR)
        return tuple(_period(connection, one) for one in reversed(held))


def _period(connection: "Connection", meeting: Meeting) -> PeriodLine:
    from desktop.storage import rows

    line = PeriodLine(period=meeting.period, meeting_id=meeting.id, state=PeriodState.OPEN)
    if meeting.status is MeetingStatus.OPEN:
        return line
    version = latest_closing(connection, meeting.id).version
    signed = rows.get(connection, SignedPaper, f"{meeting.id}/{version}")
    sealed = rows.every(connection, PacketLine, meeting_id=meeting.id, version=version)
    newest = max(sealed, key=lambda one: one.sequence, default=None)
    state = PeriodState.SIGNED if signed else PeriodState.CLOSED
    if newest is not None:
        state = PeriodState.WRITTEN if newest.written_at else PeriodState.SEALED
    return PeriodLine(
        period=meeting.period,
        meeting_id=meeting.id,
        state=state,
        number=meeting.number,
        signers=signed.roles if signed else (),
        packet_id=newest.id if newest else "",
        sequence=newest.sequence if newest else None,
        written_at=newest.written_at if newest else "",
    )


def make_key(
    path: Path, *, name: str, unit: str, password: str, now: datetime
) -> "SigningKey":
    """Make a software certificate for a person in a new file, with its own password."""
    from desktop.signing.certificates import make_software_key

    return make_software_key(path, name=name, unit=unit, password=password, now=now)


def open_key(path: Path, password: str, *, now: datetime) -> "SigningKey":
    """Open a person's key file; raises the named troubles of `desktop.signing`."""
    from desktop.signing.certificates import open_key as open_file

    return open_file(path, password, now=now)


def sign(desk: Desk, meeting_id: str, key: "SigningKey", role: str) -> "Changed":
    """Put a signature on the closed minutes, as recorder (người ghi biên bản) or chair (chủ trì).

    A key signs one set of minutes once. Raises `NotClosed`, `AlreadySigned`, `SameKey`, and the troubles of
    the key.
    """
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    with desk.read() as connection:
        whole, closing = _closed(connection, meeting_id)
    before = signed_paper(desk, meeting_id, closing.version)
    if before is not None and role in before.roles:
        raise AlreadySigned(before.signers[before.roles.index(role)])
    if before is not None and _has_signed(before, key):
        raise SameKey(key.name)
    after = _signed(desk, whole, closing, before, key, role)
    with desk.write() as connection:
        if before is None:
            rows.add(connection, after)
        else:
            rows.replace(connection, after)
        desk.note(connection, "minutes-signed", period=whole.record.meeting.period, name=key.name)
    label = translate("handing", "Ký biên bản")
    return Changed(scope=scope_of(meeting_id), label=label, rows=(("signed_paper", after.id),))


def _certificates(pdf: bytes) -> "dict[str, CertificateFacts]":
    from desktop.signing.pdf import verify_pdf

    return {one.field: one.signer for one in verify_pdf(pdf) if one.signer is not None}


def _has_signed(paper: SignedPaper, key: "SigningKey") -> bool:
    return key.fingerprint in {one.fingerprint for one in _certificates(paper.content).values()}


def _closed(connection: "Connection", meeting_id: str) -> tuple[MeetingFile, Closing]:
    meeting = meeting_in(connection, meeting_id)
    if meeting.status is MeetingStatus.OPEN:
        raise NotClosed(meeting.period)
    return file_in(connection, meeting), latest_closing(connection, meeting_id)


def _signed(
    desk: Desk,
    whole: MeetingFile,
    closing: Closing,
    before: SignedPaper | None,
    key: "SigningKey",
    role: str,
) -> SignedPaper:
    from desktop.documents.stamp import draw_stamp
    from desktop.signing.pdf import prepare_fields, sign_pdf
    from desktop.signing.records import FieldSpec

    now = desk.clock.now()
    made = minutes_of(whole, created=datetime.fromisoformat(closing.closed_at), draft=False)
    boxes = {RECORDER: made.recorder, CHAIR: made.chair}
    if before is None:
        specs = [
            FieldSpec(name=name, page=box.page, box=box.box, label=_role_label(name))
            for name, box in boxes.items()
        ]
        pdf = prepare_fields(made.pdf, specs)
    else:
        pdf = before.content
    left, bottom, right, top = boxes[role].box
    stamp = draw_stamp(key.name, _office(whole, role, key.name), now, right - left, top - bottom)
    signed = sign_pdf(
        pdf,
        key,
        field=role,
        now=now,
        stamp_pdf=stamp,
        reason=_role_label(role),
        place=whole.branch.place,
    )
    return SignedPaper(
        id=f"{whole.record.meeting.id}/{closing.version}",
        meeting_id=whole.record.meeting.id,
        version=closing.version,
        content=signed,
        roles=(*(before.roles if before else ()), role),
        signers=(*(before.signers if before else ()), key.name),
        signed_at=now.isoformat(),
    )


def _role_label(role: str) -> str:
    return "Người ghi biên bản" if role == RECORDER else "Chủ trì hội nghị"


def _office(whole: MeetingFile, role: str, name: str) -> str:
    meeting = whole.record.meeting
    person = whole.record.person(meeting.secretary_id if role == RECORDER else meeting.chair_id)
    if person is not None and person.position and person.full_name == name:
        return person.position
    return _role_label(role)


def signed_minutes(desk: Desk, meeting_id: str) -> Paper | None:
    """Return the signed minutes of the present closed version, or None."""
    with desk.read() as connection:
        meeting = meeting_in(connection, meeting_id)
        if meeting.status is MeetingStatus.OPEN:
            return None
        version = latest_closing(connection, meeting_id).version
    found = signed_paper(desk, meeting_id, version)
    if found is None:
        return None
    name = f"{minutes_stem(meeting, numbered=False)}.signed.pdf"
    return Paper(name=name, media_type=PDF, content=found.content)


def signatures(desk: Desk, meeting_id: str) -> "dict[str, CertificateFacts]":
    """Return the certificates the closed minutes are signed with, by the place they sign in."""
    found = signed_minutes(desk, meeting_id)
    return _certificates(found.content) if found is not None else {}


def same_name(one: str, other: str) -> bool:
    """Tell whether two spellings name the same person: certificates often write names in capitals."""
    return nfc(one).casefold().split() == nfc(other).casefold().split()


class PacketPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What the next packet would be called, and which one it would follow."""

    line: PeriodLine
    name: str
    sequence: int
    previous: PacketLine | None
    """The packet before, which this one names by its hash."""


def plan(desk: Desk, line: PeriodLine) -> PacketPlan:
    """Return the plan of the packet that sealing a period now would make."""
    from desktop.packets.naming import packet_name

    previous = max(packets(desk), key=lambda one: one.sequence, default=None)
    sequence = previous.sequence + 1 if previous else 1
    name = packet_name(facts.branch(desk).name, line.period, sequence)
    return PacketPlan(line=line, name=name, sequence=sequence, previous=previous)


def packet_changed(packet: PacketLine, label: str) -> "Changed":
    """Return what sealing or writing a packet changed, under the words a person knows it by."""
    from desktop.storage.kept import Changed

    return Changed(scope=scope_of(packet.meeting_id), label=label, rows=(("packets", packet.id),))


def handed_name(packet: PacketLine, *, wrapped: bool) -> str:
    """Return the file name on the stick: of the packet, or of the password envelope around it."""
    from desktop.packets.naming import envelope_name

    return envelope_name(packet.name) if wrapped else packet.name


def key_file_name(holder: str) -> str:
    """Return a file name for a person's new key: `khoa-ky_le-van-an.p12`."""
    from desktop.packets.naming import slug

    return f"khoa-ky_{slug(holder) or 'chi-bo'}.p12"


def seal(desk: Desk, period: str, keys: Sequence["SigningKey"], *, sign_minutes: bool = True) -> PacketLine:
    """Seal a period's packet: signed minutes, workbooks, records, manifest, signatures.

    With `sign_minutes`, a key that has not signed the minutes yet does so: where its holder sits, or in the
    first free place if the minutes give its holder none. Raises `NoMeeting`, `NotClosed`, `NotSigned`.
    """
    from desktop.packets.manifest import PacketFacts
    from desktop.packets.sealing import packet_hash
    from desktop.packets.sealing import seal as seal_files

    meeting_id = find(desk, period)
    if meeting_id is None:
        raise NoMeeting(period)
    with desk.read() as connection:
        whole, closing = _closed(connection, meeting_id)
    for key in keys if sign_minutes else ():
        role = _role_for(desk, whole, closing, key)
        if role:
            sign(desk, meeting_id, key, role)
    signed = signed_paper(desk, meeting_id, closing.version)
    if signed is None:
        raise NotSigned
    planned = plan(desk, PeriodLine(period=period, meeting_id=meeting_id, state=PeriodState.SIGNED))
    previous, sequence = planned.previous, planned.sequence
    now = desk.clock.now()
    content = seal_files(
        _files(desk, whole, closing, signed),
        facts=PacketFacts(
            unit=whole.branch.name,
            superior=whole.branch.superior,
            period=period,
            sequence=sequence,
            previous=previous.sha256 if previous else None,
            program=f"sochibo {desktop.__version__}",
        ),
        signers=keys,
        now=now,
    )
    line = PacketLine(
        id=desk.ids(),
        meeting_id=meeting_id,
        period=period,
        version=closing.version,
        sequence=sequence,
        name=planned.name,
        size=len(content),
        sha256=packet_hash(content),
        previous_sha256=previous.sha256 if previous else "",
        created=now.isoformat(),
        signers=tuple(key.name for key in keys),
    )
    _keep(desk, line, content)
    return line


def _role_for(desk: Desk, whole: MeetingFile, closing: Closing, key: "SigningKey") -> str:
    """Return the place this key should sign in, or an empty text: it has signed, or its place is taken."""
    meeting = whole.record.meeting
    signed = signed_paper(desk, meeting.id, closing.version)
    taken = signed.roles if signed else ()
    if signed is not None and _has_signed(signed, key):
        return ""
    seats = {
        role: whole.record.person(identifier)
        for role, identifier in ((CHAIR, meeting.chair_id), (RECORDER, meeting.secretary_id))
    }
    own = [role for role, person in seats.items() if person and same_name(person.full_name, key.name)]
    return next((role for role in own or seats if role not in taken), "")


def _files(desk: Desk, whole: MeetingFile, closing: Closing, signed: SignedPaper) -> list["PacketFile"]:
    """Return what goes up: signed minutes, the roll call of this meeting alone, and figures without names."""
    from desktop.documents.workbooks.roll_call import roll_call_xlsx
    from desktop.packets.sealing import PacketFile

    attendance = roll_call_xlsx(whole.branch, int(whole.record.meeting.period[:4]), [whole])
    checks = check_summary(desk, whole)
    return [
        PacketFile(name="minutes.pdf", media_type=PDF, title=title_of(whole), content=signed.content),
        PacketFile(
            name="roll-call.xlsx", media_type=XLSX, title="Theo dõi điểm danh", content=attendance
        ),
        PacketFile(
            name="check-summary.xlsx",
            media_type=XLSX,
            title=f"Tổng hợp tự đối chiếu {whole.indicators.short}",
            content=checks.content,
        ),
        PacketFile(
            name="records.json",
            media_type="application/json",
            title="Dữ liệu kỳ",
            content=to_bytes(handed_records(whole, closing)),
        ),
    ]


def _keep(desk: Desk, line: PacketLine, content: bytes) -> None:
    from desktop.storage import rows, settings

    with desk.write() as connection:
        rows.add(connection, line)
        settings.keep_packet_content(connection, line.id, content)
        desk.note(connection, "packet-sealed", period=line.period, sequence=line.sequence)


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


def drives() -> "list[Drive]":
    """Return the removable drives plugged in now."""
    from desktop.packets.drives import list_drives

    return list_drives()


def hand_over(
    desk: Desk,
    packet_id: str,
    folder: Path,
    *,
    password: str | None,
    reason: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "StickResult":
    """Write a packet to a stick, in an envelope under `password`, read it back and compare.

    Without a password a reason is needed and recorded. Raises `ReasonNeeded`, the troubles of the stick.
    """
    from desktop.packets.envelope import wrap
    from desktop.packets.stick import StickFile, write_to_stick
    from desktop.storage import rows

    words = nfc(reason).strip()
    if not password and not words:
        raise ReasonNeeded
    line, content = packet_content(desk, packet_id)
    handed = StickFile(name=line.name, content=content)
    if password:
        sealed = wrap(content, password, random_bytes=desk.random_bytes)
        handed = StickFile(name=handed_name(line, wrapped=True), content=sealed)
    result = write_to_stick([handed], folder, progress=progress, cancelled=cancelled)
    with desk.write() as connection:
        rows.replace(
            connection,
            msgspec.structs.replace(
                line, written_at=desk.clock.now().isoformat(), written_to=str(folder)[:200]
            ),
        )
        verb = "packet-written" if password else "packet-written-plain"
        desk.note(connection, verb, sequence=line.sequence, reason=words)
    return result


def verify(path: Path, password: str | None = None) -> "PacketVerdict":
    """Verify a packet, in its envelope or out of it: whether it is whole, and who signed.

    Raises `CannotRead` and, for an envelope, its named troubles (`WrongEnvelopePassword` without one).
    """
    from desktop.files import read_bytes
    from desktop.packets.container import PACKET_LIMIT
    from desktop.packets.envelope import is_envelope, unwrap
    from desktop.packets.verifying import verify as verify_bytes

    content = read_bytes(path, limit=PACKET_LIMIT + 1024 * 1024)
    if is_envelope(content):
        content = unwrap(content, password or "")
    return verify_bytes(content)


def unit_of(desk: Desk) -> str:
    """Return the branch's name, as a certificate names the unit."""
    return facts.branch(desk).name
