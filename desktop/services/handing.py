"""Handing in (báo cáo và nộp): what goes up, how far each has come, and the signatures on its paper.

`packing` seals what is signed here, `sticks` writes it, and receipts that come back close the circle.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.closing import Closing, MeetingFile
from desktop.branch.meetings import Meeting, MeetingKind, MeetingStatus
from desktop.branch.names import nfc
from desktop.branch.numbering import IssuedPaper, symbol, symbol_of
from desktop.branch.reporting import report_id
from desktop.branch.spans import last_day
from desktop.services import entries, facts, issuing, papers, reports
from desktop.services.committee_link import receipt_in
from desktop.services.desk import Desk
from desktop.services.papers import PDF, Paper, minutes_of, minutes_stem, signed_paper
from desktop.services.record import file_in, latest_closing, meeting_in, meetings_in, scope_of
from desktop.services.troubles import AlreadySigned, NotClosed, NotIssued, SameKey
from desktop.storage.kept import PacketLine, SignedPaper
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import CertificateFacts, SigningKey
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

RECORDER, CHAIR = "recorder", "chair"


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
    RECEIVED = "received"
    """Đảng ủy đã nhận, theo biên nhận đã kiểm tra."""
    RETURNED = "returned"
    """Đảng ủy trả lại, kèm lý do."""


class PeriodLine(msgspec.Struct, frozen=True, kw_only=True):
    """A month or an issued report on its way up."""

    period: str
    """Month `2026-10`; for a report its span, `2026-Q4`."""
    meeting_id: str = ""
    report_id: str = ""
    """Span of the report; empty for a month."""
    state: PeriodState
    number: int | None = None
    symbol: str = ""
    """Number and symbol of the paper that is signed: `10-BB/CB`."""
    signers: tuple[str, ...] = ()
    """Roles that have signed: `recorder`, `chair`."""
    places: tuple[str, ...] = (RECORDER, CHAIR)
    """Roles that are to sign the paper."""
    packet_id: str = ""
    sequence: int | None = None
    written_at: str = ""
    answered_at: str = ""
    """When the committee received or returned it, by its receipt."""
    answers: tuple[str, ...] = ()
    """What the committee says beside it: reasons for the return, remarks."""

    @property
    def key(self) -> str:
        """What tells this line from every other."""
        return f"report:{self.report_id}" if self.report_id else self.period


def lines(desk: Desk) -> tuple[PeriodLine, ...]:
    """Return everything that goes up, newest first: months with their minutes, and issued reports."""
    found = [*periods(desk), *report_lines(desk)]
    return tuple(sorted(found, key=lambda one: (last_day(one.period), not one.report_id), reverse=True))


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
    line = msgspec.structs.replace(
        line, number=meeting.number, symbol=symbol(meeting.number) if meeting.number else ""
    )
    return _on_its_way(connection, line, signed, sealed)


def report_lines(desk: Desk) -> tuple[PeriodLine, ...]:
    """Return the issued reports with their state, newest first."""
    from desktop.storage import rows

    with desk.read() as connection:
        issued = rows.every(connection, IssuedPaper, type=reports.TYPE)
        found = []
        for paper in issued:
            span = reports.span_of_record(paper.record_id)
            if not span:
                continue
            line = PeriodLine(
                period=span,
                report_id=span,
                state=PeriodState.CLOSED,
                number=paper.number,
                symbol=symbol_of(paper),
                places=(CHAIR,),
            )
            signed = rows.get(connection, SignedPaper, report_paper_id(span))
            sealed = rows.every(connection, PacketLine, report_id=span)
            found.append(_on_its_way(connection, line, signed, sealed))
    return tuple(sorted(found, key=lambda one: last_day(one.period), reverse=True))


def _on_its_way(
    connection: "Connection", line: PeriodLine, signed: SignedPaper | None, sealed: Sequence[PacketLine]
) -> PeriodLine:
    """Return the line with what is known of its signatures, its newest packet, and the answer to that."""
    newest = max(sealed, key=lambda one: one.sequence, default=None)
    line = msgspec.structs.replace(
        line,
        state=PeriodState.SIGNED if signed else PeriodState.CLOSED,
        signers=signed.roles if signed else (),
    )
    if newest is None:
        return line
    answer = receipt_in(connection, newest.sha256)
    if answer is not None:
        state = PeriodState.RECEIVED if answer.accepted else PeriodState.RETURNED
    else:
        state = PeriodState.WRITTEN if newest.written_at else PeriodState.SEALED
    return msgspec.structs.replace(
        line,
        state=state,
        packet_id=newest.id,
        sequence=newest.sequence,
        written_at=newest.written_at,
        answered_at=answer.at if answer else "",
        answers=answer.reasons if answer else (),
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
        whole, closing = closed_in(connection, meeting_id)
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


def closed_in(connection: "Connection", meeting_id: str) -> tuple[MeetingFile, Closing]:
    """Return closed minutes with their latest closing; raises `NotClosed`."""
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
    stamp = draw_stamp(key.name, office_of(whole, role, key.name), now, right - left, top - bottom)
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


def role_for(desk: Desk, whole: MeetingFile, closing: Closing, key: "SigningKey") -> str:
    """Return the place this key should sign in, or an empty text: it has signed, or its place is taken."""
    signed = signed_paper(desk, whole.record.meeting.id, closing.version)
    taken = signed.roles if signed else ()
    if signed is not None and _has_signed(signed, key):
        return ""
    own = seat_of(whole, key.name)
    return next((role for role in ((own,) if own else (CHAIR, RECORDER)) if role not in taken), "")


def seat_of(whole: MeetingFile, name: str) -> str:
    """Return the place the minutes give a person: `chair`, `recorder`, or an empty text."""
    meeting = whole.record.meeting
    for role, identifier in ((CHAIR, meeting.chair_id), (RECORDER, meeting.secretary_id)):
        person = whole.record.person(identifier)
        if person is not None and same_name(person.full_name, name):
            return role
    return ""


def _role_label(role: str) -> str:
    return "Người ghi biên bản" if role == RECORDER else "Chủ trì hội nghị"


def office_of(whole: MeetingFile, role: str, name: str) -> str:
    """Return the office a signer holds by the minutes, or what the place itself is called."""
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


def report_paper_id(span: str) -> str:
    """Return the id under which the signed copy of an issued report is kept."""
    return f"report/{span}"


def signed_report(desk: Desk, span: str) -> SignedPaper | None:
    """Return the issued report of a span with its signature, or None while nobody has signed."""
    from desktop.storage import rows

    with desk.read() as connection:
        return rows.get(connection, SignedPaper, report_paper_id(span))


def sign_report(desk: Desk, span: str, key: "SigningKey") -> "Changed":
    """Put the signature of who signs for the branch (bí thư) on an issued report; its frozen bytes stay.

    Raises `NotIssued`, `AlreadySigned`, and the troubles of the key.
    """
    from desktop.signing.pdf import sign_any
    from desktop.storage import rows
    from desktop.storage.kept import Changed

    issued = issuing.issued_paper(desk, report_id(span))
    if issued is None:
        raise NotIssued(span)
    before = signed_report(desk, span)
    if before is not None:
        raise AlreadySigned(before.signers[0])
    now = desk.clock.now()
    office = reports.signer(desk, span).office.capitalize()
    signed = SignedPaper(
        id=report_paper_id(span),
        report_id=span,
        version=0,
        content=sign_any(
            issued[1].content,
            key,
            role=CHAIR,
            now=now,
            office=office,
            reason=f"Ký báo cáo {symbol_of(issued[0])}",
            place=facts.branch(desk).place,
        ),
        roles=(CHAIR,),
        signers=(key.name,),
        signed_at=now.isoformat(),
    )
    with desk.write() as connection:
        rows.add(connection, signed)
        desk.note(connection, "report-signed", span=span, name=key.name)
    label = translate("handing", "Ký báo cáo")
    return Changed(scope=entries.SCOPE, label=label, rows=(("signed_paper", signed.id),))


def paper_to_hand_in(desk: Desk, line: PeriodLine) -> Paper:
    """Return the paper of a line as it would be handed in: signed where it is, else as it stands."""
    if line.report_id:
        signed = signed_report(desk, line.report_id)
        name = f"bao-cao_{line.report_id}"
        if signed is not None:
            return Paper(name=f"{name}.signed.pdf", media_type=PDF, content=signed.content)
        return reports.preview(desk, line.report_id)
    return signed_minutes(desk, line.meeting_id) or papers.preview(desk, line.meeting_id)


def signing_page(pdf: bytes) -> int:
    """Return the page, from 0, on which the last place for a signature lies; the last page where none is.

    An unsigned paper of ours has no fields yet; it names the places where they will be.
    """
    from desktop.signing.pdf_checking import places_of
    from desktop.signing.pdf_fields import field_pages

    pages = [*field_pages(pdf).values()] or [one.page for one in places_of(pdf)]
    return max(pages, default=papers.page_count(pdf) - 1)


def signatures_of(desk: Desk, line: PeriodLine) -> "dict[str, CertificateFacts]":
    """Return the certificates the paper of a line is signed with, by the place they sign in."""
    if line.report_id:
        found = signed_report(desk, line.report_id)
        return _certificates(found.content) if found is not None else {}
    return signatures(desk, line.meeting_id)


def sign_line(desk: Desk, line: PeriodLine, key: "SigningKey", role: str) -> "Changed":
    """Sign the paper of a line: minutes in the place of `role`, a report for the branch."""
    if line.report_id:
        return sign_report(desk, line.report_id, key)
    return sign(desk, line.meeting_id, key, role)


def same_name(one: str, other: str) -> bool:
    """Tell whether two spellings name the same person: certificates often write names in capitals."""
    return nfc(one).casefold().split() == nfc(other).casefold().split()


def unit_of(desk: Desk) -> str:
    """Return the branch's name, as a certificate names the unit."""
    return facts.branch(desk).name


def key_file_name(holder: str) -> str:
    """Return a file name for a person's new key: `khoa-ky_le-van-an.p12`."""
    from desktop.packets.naming import slug

    return f"khoa-ky_{slug(holder) or 'chi-bo'}.p12"
