"""Writing a packet to a stick (ghi ra USB): for the committee's eyes only, read back and compared.

Where the committee's certificate is known, the packet is encrypted to it; else by a password agreed
beforehand; in the open only by an explicit choice with its reason, which is kept. The name of an encrypted
file says neither unit nor period.
"""

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.branch.names import nfc
from desktop.committee.records import KeyRecord, KeyState
from desktop.errors import Refused
from desktop.packets.naming import CMS_EXTENSION, ENVELOPE_EXTENSION, hidden_name
from desktop.services import packing
from desktop.services.desk import Desk
from desktop.services.troubles import ReasonNeeded
from desktop.storage.kept import PacketLine
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.drives import Drive
    from desktop.packets.stick import StickFile, StickResult

OFFICE = "office"
LONGEST_CERTIFICATE = 4 * 1024 * 1024
"""Bytes."""


class Protection(StrEnum):
    """How a packet lies on a stick."""

    CERTIFICATE = "certificate"
    """Encrypted to the committee's certificate."""
    PASSWORD = "password"  # noqa: S105  the name of a way
    """In the envelope of a password agreed beforehand."""
    PLAIN = "plain"
    """In the open, with a reason."""


_EXTENSIONS = {Protection.CERTIFICATE: CMS_EXTENSION, Protection.PASSWORD: ENVELOPE_EXTENSION}
_VERBS = {
    Protection.CERTIFICATE: "packet-written-sealed",
    Protection.PASSWORD: "packet-written",
    Protection.PLAIN: "packet-written-plain",
}


def recipient(desk: Desk) -> KeyRecord | None:
    """Return the committee's key that packets are encrypted to: its enrolled office key, or None.

    One that is not believed now, because a list that came here has withdrawn it, gets nothing any more.
    """
    from desktop.services.committee.trust import trust_of
    from desktop.signing.certificates import describe
    from desktop.signing.trust import judge
    from desktop.storage import rows

    with desk.read() as connection:
        known = rows.every(connection, KeyRecord, state=KeyState.ENROLLED.value)
    offices = [one for one in known if OFFICE in one.roles]
    now, trust = desk.clock.now(), trust_of(desk)
    fit = [
        one
        for one in offices
        if (facts := describe(one.certificate)).may_open
        and facts.valid_from <= now <= facts.valid_until
        and judge(one.certificate, now, trust, now=now).say == "yes"
    ]
    return max(fit, key=lambda one: one.since, default=None)


def certificate_in(path: Path) -> bytes:
    """Return the certificate in a file: DER, PEM, or the office's in a committee's card.

    Whoever names the file vouches for it. Raises `CannotRead`, and `Refused` for anything else.
    """
    from desktop.files import read_bytes
    from desktop.packets.messages.making import OFFICE as OFFICE_FILE
    from desktop.packets.messages.reading import read_message
    from desktop.packets.messages.records import CommitteeCard
    from desktop.signing.trust_folder import pieces_of

    content = read_bytes(path, limit=LONGEST_CERTIFICATE)
    message = read_message(content)
    if isinstance(message.body, CommitteeCard):
        return message.attachments[OFFICE_FILE]
    found = [one for one in pieces_of(content) if one.kind != "list"]
    if len(found) != 1:
        raise Refused(
            translate("handing", "Tệp “{name}” không phải một chứng thư.", name=path.name),
            translate("handing", "Chưa ghi gói nộp ra đâu."),
            translate("handing", "Chọn thẻ của đảng ủy, hoặc tệp .cer, .crt, .pem chứa đúng một chứng thư."),
            field="to",
        )
    return found[0].content


def drives() -> "list[Drive]":
    """Return the removable drives plugged in now."""
    from desktop.packets.drives import list_drives

    return list_drives()


def handed_name(packet: PacketLine, protection: Protection) -> str:
    """Return the file name on the stick: of the packet in the open; an encrypted one is named when made."""
    return packet.name if protection is Protection.PLAIN else f"goi-…{_EXTENSIONS[protection]}"


def closed_to(desk: Desk, packet: bytes, certificate: bytes) -> "StickFile":
    """Return a packet encrypted to the holder of `certificate` (DER), under a name that says nothing.

    Raises `RecipientNotUsable`, also for a certificate that is not valid today.
    """
    from desktop.packets.recipients import wrap_to
    from desktop.packets.stick import StickFile

    closed = wrap_to(packet, certificate, now=desk.clock.now(), random_bytes=desk.random_bytes)
    return StickFile(name=hidden_name(closed, CMS_EXTENSION), content=closed)


def closed_under(desk: Desk, packet: bytes, password: str) -> "StickFile":
    """Return a packet in the envelope of a password, under a name that says nothing."""
    from desktop.packets.envelope import wrap
    from desktop.packets.stick import StickFile

    closed = wrap(packet, password, random_bytes=desk.random_bytes)
    return StickFile(name=hidden_name(closed, ENVELOPE_EXTENSION), content=closed)


def hand_over(
    desk: Desk,
    packet_id: str,
    folder: Path,
    *,
    password: str | None = None,
    certificate: bytes | None = None,
    reason: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "StickResult":
    """Write a packet to a stick, encrypted to `certificate` (DER) or under `password`; read it back.

    With neither a reason is needed and recorded. Raises `ReasonNeeded`, the troubles of the stick and of the
    certificate.
    """
    from desktop.packets.stick import write_to_stick
    from desktop.storage import rows

    words = nfc(reason).strip()
    protection = _protection(password, certificate)
    if protection is Protection.PLAIN and not words:
        raise ReasonNeeded
    line, content = packing.packet_content(desk, packet_id)
    handed = _handed(desk, line, content, password, certificate)
    result = write_to_stick([handed], folder, progress=progress, cancelled=cancelled)
    with desk.write() as connection:
        rows.replace(
            connection,
            msgspec.structs.replace(
                line,
                written_at=desk.clock.now().isoformat(),
                written_to=str(folder)[:200],
                protection=protection.value,
                written_name=handed.name,
            ),
        )
        desk.note(connection, _VERBS[protection], sequence=line.sequence, reason=words)
    return result


def lay_out(
    desk: Desk, packet_id: str, folder: Path, *, sticks: "Sequence[Drive] | None" = None
) -> "StickResult":
    """Lay a packet open into a folder of this computer: a copy to look at, which is not handed in by it.

    Raises `ReasonNeeded` for a folder on a stick (`sticks`: those plugged in, asked of the system if not
    given): there an open packet needs its reason (`hand_over`).
    """
    from desktop.packets.stick import StickFile, write_to_stick

    plugged_in = drives() if sticks is None else sticks
    if any(folder.resolve().is_relative_to(Path(one.path).resolve()) for one in plugged_in):
        raise ReasonNeeded
    line, content = packing.packet_content(desk, packet_id)
    result = write_to_stick([StickFile(name=line.name, content=content)], folder)
    with desk.write() as connection:
        desk.note(connection, "packet-copied", sequence=line.sequence)
    return result


def _protection(password: str | None, certificate: bytes | None) -> Protection:
    if certificate:
        return Protection.CERTIFICATE
    return Protection.PASSWORD if password else Protection.PLAIN


def _handed(
    desk: Desk, line: PacketLine, content: bytes, password: str | None, certificate: bytes | None
) -> "StickFile":
    from desktop.packets.stick import StickFile

    if certificate:
        return closed_to(desk, content, certificate)
    if password:
        return closed_under(desk, content, password)
    return StickFile(name=line.name, content=content)
