"""What goes back to a branch (trả lại): receipts with certificates and lists, and prompts.

A return packet is sealed once, with its number in the row of what this branch was sent; a stick that fails or
is lost gets the very same packet again. On the stick it is for the branch alone: encrypted to each of its
enrolled keys that can open; where it has none, under a password agreed beforehand; in the open only with a
reason, which is kept.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.branch.names import nfc
from desktop.branch.spans import span_short
from desktop.committee import receiving as rules
from desktop.committee.records import KeyRecord, KeyState, Received, Unit
from desktop.committee.units import same_unit
from desktop.packets.messages.records import (
    KEY_CARD,
    PROMPT,
    RECEIPT,
    AnswerLine,
    PromptBook,
    PromptLine,
    ReceiptBook,
)
from desktop.services.committee.founding import committee_in
from desktop.services.committee.issuing import issued_of, lists_in
from desktop.services.committee.office import office_in, travelling
from desktop.services.committee.troubles import (
    NobodyCanOpen,
    NoReturn,
    NothingToAnswer,
    OfficeKeyNeeded,
    UnknownUnit,
)
from desktop.services.committee.units import unit_in
from desktop.services.desk import Desk
from desktop.services.papers import PDF, Paper
from desktop.services.sticks import Protection, closed_to, closed_under
from desktop.storage.kept import PacketLine

if TYPE_CHECKING:
    from desktop.committee.records import Receipt
    from desktop.packets.stick import StickFile, StickResult
    from desktop.signing.records import SigningKey
    from desktop.storage.connection import Connection

MOST_ANSWERS: Final = 200
"""Answers in one return packet."""


class ReturnLine(msgspec.Struct, frozen=True, kw_only=True):
    """What one branch still has to be told or given."""

    unit: str
    decided: tuple[Received, ...] = ()
    """Decisions no receipt was made of yet."""
    unwritten: tuple[PacketLine, ...] = ()
    """Return packets that were sealed but are on no stick yet."""


def pending(desk: Desk) -> tuple[ReturnLine, ...]:
    """Return the branches that are owed an answer, by name."""
    from desktop.storage import rows

    with desk.read() as connection:
        book = rules.unanswered(rows.every(connection, Received))
        units = rows.every(connection, Unit)
        lines = rows.every(connection, PacketLine)
    names = {one.name for one in units} | {
        one.unit for one in book if not any(same_unit(unit.name, one.unit) for unit in units)
    }
    found = [
        ReturnLine(
            unit=name,
            decided=tuple(one for one in book if same_unit(one.unit, name)),
            unwritten=tuple(one for one in _of_unit(lines, units, name) if not one.written_at),
        )
        for name in sorted(names)
    ]
    return tuple(one for one in found if one.decided or one.unwritten)


def returns(desk: Desk, unit: str) -> tuple[PacketLine, ...]:
    """Return the packets sealed for a branch, the newest first."""
    from desktop.storage import rows

    with desk.read() as connection:
        lines = rows.every(connection, PacketLine)
        units = rows.every(connection, Unit)
    return tuple(sorted(_of_unit(lines, units, unit), key=lambda one: one.sequence, reverse=True))


def _of_unit(lines: Iterable[PacketLine], units: Iterable[Unit], name: str) -> list[PacketLine]:
    starts = {f"{one.id}/" for one in units if same_unit(one.name, name)}
    return [one for one in lines if any(one.id.startswith(start) for start in starts)]


def seal_return(desk: Desk, unit: str, office: "SigningKey") -> PacketLine:
    """Seal the receipts of everything decided for a branch and not told yet, with certificates and lists.

    Raises `UnknownUnit`, `NothingToAnswer`, `NotTheOfficeKey`, and the troubles of a key that cannot sign.
    """
    from desktop.packets.messages.making import make_receipts
    from desktop.storage import rows

    now = desk.clock.now()
    with desk.write() as connection:
        committee, found = committee_in(connection), _unit(connection, unit)
        office_in(connection, office)
        owed = rules.unanswered(rows.every(connection, Received), found.name)[:MOST_ANSWERS]
        if not owed:
            raise NothingToAnswer(found.name)
        number, previous = _next(connection, found)
        receipts = [
            rules.receipt_of(one, desk.ids(), committee=committee.name, number=number) for one in owed
        ]
        issued = {one.id: issued_of(connection, one.id) for one in owed}
        content = make_receipts(
            ReceiptBook(
                committee=committee.name,
                unit=found.name,
                answers=tuple(
                    _answer(one, record.id if (record := issued[one.packet]) and one.accepted else None)
                    for one in receipts
                ),
            ),
            office,
            now=now,
            superior=committee.superior,
            sequence=number,
            previous=previous,
            issued=[
                record.certificate
                for one in receipts
                if one.accepted and (record := issued[one.packet]) is not None
            ],
            crls=[one.content for one in travelling(lists_in(connection))],
        )
        line = _keep(desk, connection, found, RECEIPT, number, previous, content, office)
        for one, receipt in zip(owed, receipts, strict=True):
            rows.add(connection, receipt)
            rows.replace(connection, msgspec.structs.replace(one, receipt=receipt.id))
        desk.note(connection, "return-sealed", name=found.name, number=number, answers=len(receipts))
    return line


def seal_prompts(desk: Desk, unit: str, prompts: Sequence[PromptLine], office: "SigningKey") -> PacketLine:
    """Seal prompts (gợi ý kiểm điểm) for a branch; raises `UnknownUnit`, `NotTheOfficeKey`."""
    from desktop.packets.messages.making import make_prompts

    with desk.write() as connection:
        committee, found = committee_in(connection), _unit(connection, unit)
        office_in(connection, office)
        number, previous = _next(connection, found)
        content = make_prompts(
            PromptBook(committee=committee.name, unit=found.name, prompts=tuple(prompts)),
            office,
            now=desk.clock.now(),
            superior=committee.superior,
            sequence=number,
            previous=previous,
        )
        line = _keep(desk, connection, found, PROMPT, number, previous, content, office)
        desk.note(connection, "prompts-sealed", name=found.name, number=number)
    return line


def write_return(
    desk: Desk,
    unit: str,
    folder: Path,
    office: "SigningKey | None" = None,
    *,
    password: str | None = None,
    reason: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "StickResult":
    """Seal what is decided for a branch (with the `office` key); write all it was not given yet to a stick.

    `password` and `reason` are for a branch without a key that can open (see `readers`). Raises
    `NobodyCanOpen`, `NothingToAnswer`, `OfficeKeyNeeded`, those of `seal_return`, and the troubles of the
    stick: what was sealed then waits and is written the next time.
    """
    owed = next((one for one in pending(desk) if same_unit(one.unit, unit)), None)
    if owed is None:
        raise NothingToAnswer(unit)
    if not (password or nfc(reason).strip() or readers(desk, unit)):
        raise NobodyCanOpen(unit)
    if owed.decided and office is None and not owed.unwritten:
        raise OfficeKeyNeeded
    if owed.decided and office is not None:
        seal_return(desk, unit, office)
    lines = [one for one in returns(desk, unit) if not one.written_at]
    if not lines:
        raise NothingToAnswer(unit)
    return write_packets(
        desk, lines, folder, password=password, reason=reason, progress=progress, cancelled=cancelled
    )


def readers(desk: Desk, unit: str) -> tuple[KeyRecord, ...]:
    """Return the enrolled keys of a branch to which an answer can be encrypted now; one a public key."""
    from desktop.signing.certificates import describe
    from desktop.storage import rows

    now = desk.clock.now()
    with desk.read() as connection:
        enrolled = rows.every(connection, KeyRecord, state=KeyState.ENROLLED.value)
    found: dict[str, KeyRecord] = {}
    for one in sorted(enrolled, key=lambda record: record.since):
        facts = describe(one.certificate)
        if same_unit(one.unit, unit) and facts.may_open and facts.valid_from <= now <= facts.valid_until:
            found[one.public_key or one.id] = one
    return tuple(found.values())


def write_packets(
    desk: Desk,
    lines: Sequence[PacketLine],
    folder: Path,
    *,
    password: str | None = None,
    reason: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "StickResult":
    """Write return packets to a stick, read back and compared; also such as were written before.

    Raises `NobodyCanOpen` where a branch has no key that can open, and neither password nor reason is given.
    """
    from desktop.packets.stick import write_to_stick
    from desktop.storage import rows, settings

    with desk.read() as connection:
        contents = {one.id: settings.packet_content(connection, one.id) for one in lines}
        units = rows.every(connection, Unit)
    files: list[StickFile] = []
    ways: dict[str, str] = {}
    for one in lines:
        content = contents[one.id]
        if content is None:
            raise NoReturn
        unit = next(found.name for found in units if one.id.startswith(f"{found.id}/"))
        ways[one.id], covered = _covered(desk, one, content, unit, password, nfc(reason).strip())
        files += covered
    result = write_to_stick(files, folder, progress=progress, cancelled=cancelled)
    at = desk.clock.now().isoformat()
    with desk.write() as connection:
        for one in lines:
            written = msgspec.structs.replace(
                one, written_at=at, written_to=str(folder)[:200], protection=ways[one.id]
            )
            rows.replace(connection, written)
        is_open = Protection.PLAIN in ways.values()
        verb = "return-written-plain" if is_open else "return-written"
        desk.note(connection, verb, count=len(lines), reason=nfc(reason).strip())
    return result


def _covered(
    desk: Desk, line: PacketLine, content: bytes, unit: str, password: str | None, reason: str
) -> "tuple[Protection, list[StickFile]]":
    """Return how a return packet is protected, and its files: one for each key that can open it."""
    from desktop.packets.stick import StickFile

    known = readers(desk, unit)
    if known:
        return Protection.CERTIFICATE, [closed_to(desk, content, one.certificate) for one in known]
    if password:
        return Protection.PASSWORD, [closed_under(desk, content, password)]
    if reason:
        return Protection.PLAIN, [StickFile(name=line.name, content=content)]
    raise NobodyCanOpen(unit)


def receipts(desk: Desk, unit: str = "") -> tuple["Receipt", ...]:
    """Return the receipts given, the newest first; of one unit (under the name it has now), or of all."""
    from desktop.committee.records import Receipt
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Receipt)
        book = rows.every(connection, Received)
    own = {one.id for one in book if same_unit(one.unit, unit)}
    kept = [one for one in found if not unit or one.packet in own]
    return tuple(sorted(kept, key=lambda one: (one.at, one.sequence_of_answer, one.id), reverse=True))


def slip(desk: Desk, unit: str, number: int) -> Paper:
    """Return the receipts of a return packet on paper, to be given into the hand beside the stick.

    Raises `UnknownUnit`, and `NoReturn` where there is no such packet or it holds no receipts.
    """
    from desktop.documents.layouts import layout, layout_on
    from desktop.documents.receipt_slip import ReceiptSlip, SlipLine, receipt_slip_pdf

    told = [one for one in reversed(receipts(desk, unit)) if one.sequence_of_answer == number]
    line = next((one for one in returns(desk, unit) if one.sequence == number), None)
    if not told or line is None:
        raise NoReturn
    with desk.read() as connection:
        committee, found = committee_in(connection), _unit(connection, unit)
    made = datetime.fromisoformat(line.created)
    sheet = ReceiptSlip(
        committee=committee.name,
        superior=committee.superior,
        place=committee.place,
        unit=found.name,
        number=number,
        lines=tuple(
            SlipLine(
                about=_about(one),
                sha256=one.packet,
                accepted=one.accepted,
                reasons=one.reasons,
                at=datetime.fromisoformat(one.at),
            )
            for one in told
        ),
        clerk=told[-1].by,
        made=made,
    )
    pdf = receipt_slip_pdf(sheet, layout=layout(layout_on(made.date()))).pdf
    return Paper(name=f"{line.name.rsplit('.', 1)[0]}.pdf", media_type=PDF, content=pdf)


def _about(receipt: "Receipt") -> str:
    if receipt.kind == KEY_CARD:
        return "Thẻ khóa"
    return f"Gói số {receipt.sequence}, {span_short(receipt.period)}"


def _unit(connection: "Connection", name: str) -> Unit:
    found = unit_in(connection, name)
    if found is None:
        raise UnknownUnit(name)
    return found


def _next(connection: "Connection", unit: Unit) -> tuple[int, str | None]:
    """Return the number of the next packet to a branch, and the hash of the one before."""
    from desktop.storage import rows

    sent = [one for one in rows.every(connection, PacketLine) if one.id.startswith(f"{unit.id}/")]
    newest = max(sent, key=lambda one: one.sequence, default=None)
    return (newest.sequence + 1, newest.sha256) if newest else (1, None)


def _answer(receipt: "Receipt", certificate: str | None) -> AnswerLine:
    return AnswerLine(
        id=receipt.id,
        packet=receipt.packet,
        kind=receipt.kind,
        period=receipt.period,
        sequence=receipt.sequence,
        accepted=receipt.accepted,
        reasons=receipt.reasons,
        at=receipt.at,
        by=receipt.by,
        certificate=certificate,
    )


def _keep(
    desk: Desk,
    connection: "Connection",
    unit: Unit,
    kind: str,
    number: int,
    previous: str | None,
    content: bytes,
    office: "SigningKey",
) -> PacketLine:
    from desktop.packets.naming import message_name
    from desktop.packets.sealing import packet_hash
    from desktop.storage import rows, settings

    now = desk.clock.now()
    line = PacketLine(
        id=f"{unit.id}/{number}",
        kind=kind,
        period=f"{now:%Y-%m}",
        version=0,
        sequence=number,
        name=message_name(kind, unit.name, f"{number:04d}"),
        size=len(content),
        sha256=packet_hash(content),
        previous_sha256=previous or "",
        created=now.isoformat(),
        signers=(office.name,),
    )
    rows.add(connection, line)
    settings.keep_packet_content(connection, line.id, content)
    return line
