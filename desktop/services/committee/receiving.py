"""Receiving (tiếp nhận): what lies on a stick is opened, checked in five questions, written into the book.

The clerk decides: accept, or send back with reasons. What is forged is listed and can be sent back, never
accepted; what is not known yet waits until its key is enrolled.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.branch.names import nfc
from desktop.committee import receiving as rules
from desktop.committee.keys import BELIEVED
from desktop.committee.receiving import GENUINE
from desktop.committee.records import KeyRecord, Received, ReceivedState, Unit
from desktop.committee.units import find, hands_in, same_unit
from desktop.errors import Trouble
from desktop.packets.messages.records import KEY_CARD, MESSAGE_KINDS
from desktop.services.checking import packets_in
from desktop.services.committee.founding import committee_in
from desktop.services.committee.troubles import CardAccepted, ContentNotKept, NoSuchPacket, UnknownUnit
from desktop.services.committee.trust import known_in, trust_of
from desktop.services.desk import Desk
from desktop.services.envelopes import open_file
from desktop.services.papers import Paper
from desktop.services.troubles import ReasonNeeded
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.checking.records import Checked, Known
    from desktop.signing.records import SigningKey, Trust
    from desktop.storage.connection import Connection
    from desktop.storage.kept import Changed

SCOPE: Final = "received"
IN_MEMORY: Final = 128 * 1024 * 1024
"""Bytes of packets held between putting them in order and checking them; beyond, a file is read twice."""


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """A file that lay on the stick, and what became of it."""

    path: Path
    checked: "Checked | None" = None
    """The five answers; None where the file could not be opened."""
    received: Received | None = None
    """Its line in the book; None for what is no packet of a branch."""
    again: bool = False
    """The book had it already."""
    trouble: str = ""
    """Why it could not be opened: encrypted to another key, a password is needed …"""


class _Found(msgspec.Struct, frozen=True):
    """A file on the stick, opened once."""

    path: Path
    trouble: str = ""
    content: bytes | None = None
    unit: str = ""
    sequence: int = 0


def receive(
    desk: Desk,
    paths: Sequence[Path],
    *,
    keys: Sequence["SigningKey"] = (),
    password: str | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Arrived, ...]:
    """Open, check and write down what lies at `paths`: files, or folders of a stick.

    `keys` are the committee's office keys, `password` the one agreed with the branch. The packets of a unit
    are taken in the order of their numbers. Told to stop, it returns what was written down until then.
    Raises `NotACommittee`.
    """
    with desk.read() as connection:
        committee_in(connection)
    files = packets_in(paths)
    trust = trust_of(desk)
    steps = _Steps(2 * len(files), progress, cancelled)
    found = sorted(_opened_all(files, keys, password, steps), key=lambda one: (one.unit, one.sequence))
    arrived = []
    for one in found:
        if steps.stopped:
            break
        arrived.append(_taken(desk, one, trust, keys, password))
        steps.go()
    order = {path: place for place, path in enumerate(files)}
    return tuple(sorted(arrived, key=lambda one: order[one.path]))


class _Steps:
    """Counts the files handled and knows whether to stop."""

    def __init__(
        self, total: int, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._total, self._done = total, 0
        self._progress, self._cancelled = progress, cancelled

    @property
    def stopped(self) -> bool:
        return self._cancelled is not None and self._cancelled()

    def go(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)


def _opened_all(
    files: Sequence[Path], keys: Sequence["SigningKey"], password: str | None, steps: _Steps
) -> Iterator[_Found]:
    held = 0
    for path in files:
        if steps.stopped:
            return
        one = _opened(path, keys, password)
        held += len(one.content or b"")
        yield one if held <= IN_MEMORY else msgspec.structs.replace(one, content=None)
        steps.go()


def _opened(path: Path, keys: Sequence["SigningKey"], password: str | None) -> _Found:
    try:
        content = open_file(path, keys=keys, password=password)
    except Trouble as trouble:
        return _Found(path, trouble=trouble.message)
    unit, sequence = _place_of(content)
    return _Found(path, content=content, unit=unit, sequence=sequence)


def _place_of(content: bytes) -> tuple[str, int]:
    """Return the unit and the number a packet claims, only to put packets in order."""
    from desktop.packets.container import BrokenContainer, looks_like_packet, unpack
    from desktop.packets.manifest import MANIFEST_NAME, from_bytes

    if not looks_like_packet(content):
        return "", 0
    try:
        manifest = from_bytes(bytes(unpack(content)[MANIFEST_NAME]))
    except (BrokenContainer, KeyError, msgspec.MsgspecError, ValueError, RecursionError):
        return "", 0
    return manifest.unit, manifest.sequence


def _taken(
    desk: Desk, one: _Found, trust: "Trust", keys: Sequence["SigningKey"], password: str | None
) -> Arrived:
    """Check a file and write it into the book if it is a branch's packet or key card."""
    from desktop.packets.sealing import packet_hash
    from desktop.storage import rows

    if one.trouble:
        return Arrived(path=one.path, trouble=one.trouble)
    try:
        content = (
            one.content if one.content is not None else open_file(one.path, keys=keys, password=password)
        )
    except Trouble as trouble:
        return Arrived(path=one.path, trouble=trouble.message)
    sha256 = packet_hash(content)
    with desk.read() as connection:
        before = rows.get(connection, Received, sha256)
        known = known_in(connection)
    now = desk.clock.now()
    first_seen = datetime.fromisoformat(before.received) if before else now
    checked = _checked(desk, content, one.path.name, trust, known, first_seen=first_seen)
    line = before or _line(desk, checked, len(content))
    if line is None:
        return Arrived(path=one.path, checked=checked)
    with desk.write() as connection:
        standing = rows.get(connection, Received, sha256)  # another window may have read the same stick
        if standing is None:
            standing = line
            rows.add(connection, line)
            desk.note(connection, "packet-received", name=line.unit, span=line.period, sequence=line.sequence)
            again = False
        else:
            again = True
            standing = _with_bytes_now(connection, standing, checked)
        _keep_bytes(connection, checked, content)
    return Arrived(path=one.path, checked=checked, received=standing, again=again)


def _keep_bytes(connection: "Connection", checked: "Checked", content: bytes) -> None:
    """Keep what came, unless it is invalid: of that the line, its hash and what was found are enough."""
    from desktop.storage import settings

    if checked.verdict != "invalid":
        settings.keep_file(connection, checked.sha256, content)


def _with_bytes_now(connection: "Connection", line: Received, checked: "Checked") -> Received:
    """Return a line as the book has it; one that was invalid and waits takes the answer it has become."""
    from desktop.storage import rows, settings

    is_new = line.state is ReceivedState.WAITING and settings.kept_file(connection, line.id) is None
    if not is_new or checked.verdict == "invalid":
        return line
    after = _found_again(line, checked)
    rows.replace(connection, after)
    return after


def _found_again(line: Received, checked: "Checked") -> Received:
    """Return the line with what a new check found."""
    return msgspec.structs.replace(
        line, verdict=checked.verdict, findings=findings_of(checked), signers=_signers_of(checked)
    )


def _line(desk: Desk, checked: "Checked", size: int) -> Received | None:
    """Return the line of the book, or None for what is neither a packet of a branch nor a key card."""
    manifest = checked.packet.manifest if checked.packet else None
    if manifest is None or (manifest.kind in MESSAGE_KINDS and manifest.kind != KEY_CARD):
        return None
    now = desk.clock.now()
    return Received(
        id=checked.sha256,
        unit=nfc(manifest.unit),
        period=manifest.period,
        kind=manifest.kind,
        sequence=manifest.sequence,
        previous=manifest.previous or "",
        size=size,
        received=now.isoformat(),
        received_by=desk.user.name,
        verdict=checked.verdict,
        findings=findings_of(checked),
        signers=_signers_of(checked),
    )


def findings_of(checked: "Checked") -> tuple[str, ...]:
    """Return the sentences of a check as the book keeps them: the answers, then what speaks against it.

    The heaviest stands last.
    """
    heavier = {"warning": 0, "unknown": 1, "invalid": 2}
    reasons = [reason for reason in reversed(checked.reasons) if reason.weight in heavier]
    against = [one.sentence for one in sorted(reasons, key=lambda one: heavier[one.weight])]
    told = [one.sentence for one in checked.answers if one.sentence not in against]
    return tuple(dict.fromkeys((*told, *against)))


def _signers_of(checked: "Checked") -> tuple[str, ...]:
    names = [one.signer.name for one in checked.signatures if one.signer is not None]
    return tuple(dict.fromkeys(names))


def _checked(
    desk: Desk, content: bytes, name: str, trust: "Trust", known: "Known", *, first_seen: datetime
) -> "Checked":
    from desktop.checking.asking import check

    with desk.read() as connection:
        unit = committee_in(connection).name
    now = desk.clock.now()
    return check(content, name, trust=trust, known=known, now=now, first_seen=first_seen, unit=unit)


# The book


def book(desk: Desk, *, state: ReceivedState | None = None, unit: str = "") -> tuple[Received, ...]:
    """Return the lines of the book, the newest first; those in one state, or of one unit."""
    from desktop.storage import rows

    with desk.read() as connection:
        found = rows.every(connection, Received)
    kept = [
        one
        for one in found
        if (state is None or one.state is state) and (not unit or same_unit(one.unit, unit))
    ]
    return tuple(sorted(kept, key=lambda one: (one.received, one.unit, one.sequence), reverse=True))


def line_in(connection: "Connection", sha256: str) -> Received:
    """Return a line of the book; raises `NoSuchPacket`."""
    from desktop.storage import rows

    found = rows.get(connection, Received, sha256)
    if found is None:
        raise NoSuchPacket
    return found


def content_of(desk: Desk, sha256: str) -> bytes:
    """Return the bytes of a received packet; raises `NoSuchPacket`, `ContentNotKept` of an invalid one."""
    from desktop.storage import settings

    with desk.read() as connection:
        line = line_in(connection, sha256)
        content = settings.kept_file(connection, sha256)
    if content is None:
        raise ContentNotKept(*line.findings[-1:])
    return content


def check_again(desk: Desk, sha256: str) -> "Checked":
    """Check a packet of the book with what is believed now; a waiting line takes the new answer.

    So does a key card's, which is known only once it was enrolled. Raises `NoSuchPacket`, `ContentNotKept`.
    """
    from desktop.storage import rows

    content = content_of(desk, sha256)
    with desk.read() as connection:
        line = line_in(connection, sha256)
        known = known_in(connection, besides=sha256)
    first_seen = datetime.fromisoformat(line.received)
    checked = _checked(desk, content, f"{sha256[:8]}.asice", trust_of(desk), known, first_seen=first_seen)
    with desk.write() as connection:
        line = line_in(connection, sha256)  # as it is now: the clerk may have decided meanwhile
        after = _found_again(line, checked)
        if (line.state is ReceivedState.WAITING or line.kind == KEY_CARD) and after != line:
            rows.replace(connection, after)
    return checked


def check_waiting(desk: Desk, unit: str) -> None:
    """Check what waits of a unit once more: a key was enrolled or withdrawn."""
    for one in reversed(book(desk, state=ReceivedState.WAITING, unit=unit)):
        with contextlib.suppress(ContentNotKept):  # invalid when it came: it has to come again
            check_again(desk, one.id)


def accept(desk: Desk, sha256: str, *, note: str = "") -> "Changed":
    """Accept a packet; `note` is told to the branch beside it. It is checked once more first.

    Raises `NoSuchPacket`, `AlreadyDecided`, `NotAcceptable` (invalid, or not known yet), `ContentNotKept`
    (invalid when it came), `UnknownUnit`. A key card is not accepted here: it is enrolled.
    """
    checked = check_again(desk, sha256)
    with desk.write() as connection:
        line = line_in(connection, sha256)
        rules.check_undecided(line)
        if line.kind == KEY_CARD:
            message = "a key card is enrolled, not accepted"
            raise ValueError(message)
        rules.check_acceptable(line, _against(checked))
        _check_signers(connection, checked)
        _check_unit(connection, line, desk.clock.today().isoformat())
        return decide(desk, connection, line, ReceivedState.ACCEPTED, [note])


def refuse(desk: Desk, sha256: str, reasons: Sequence[str]) -> "Changed":
    """Send a packet back, telling the branch why. Raises `NoSuchPacket`, `AlreadyDecided`, `ReasonNeeded`."""
    told = [text for text in (nfc(one).strip() for one in reasons) if text]
    if not told:
        raise ReasonNeeded
    with desk.write() as connection:
        line = line_in(connection, sha256)
        rules.check_undecided(line)
        return decide(desk, connection, line, ReceivedState.REFUSED, told)


def reconsider(desk: Desk, sha256: str) -> "Changed":
    """Take back a decision the branch was not told of yet; raises `AlreadyAnswered`.

    A card by which a key was enrolled stays accepted, told or not: raises `CardAccepted`.
    """
    from desktop.storage import rows

    with desk.write() as connection:
        line = line_in(connection, sha256)
        if line.kind == KEY_CARD and line.state is ReceivedState.ACCEPTED:
            holders = [one.holder for one in rows.every(connection, KeyRecord, card=sha256)]
            raise CardAccepted(holders[0] if holders else ", ".join(line.signers))
        after = rules.undecided(line)
        rows.replace(connection, after)
        desk.note(connection, "packet-reconsidered", name=line.unit, sequence=line.sequence)
    return _changed(after, translate("committee", "Xem xét lại"))


def decide(
    desk: Desk, connection: "Connection", line: Received, state: ReceivedState, reasons: Sequence[str]
) -> "Changed":
    """Write a decision into the book; the caller has looked at what speaks against it."""
    from desktop.storage import rows

    after = rules.decided(line, state, reasons=reasons, at=desk.clock.now().isoformat(), by=desk.user.name)
    rows.replace(connection, after)
    accepted = state is ReceivedState.ACCEPTED
    if accepted:
        desk.note(connection, "packet-accepted", name=line.unit, span=line.period, sequence=line.sequence)
    else:
        desk.note(
            connection,
            "packet-refused",
            name=line.unit,
            sequence=line.sequence,
            reason="; ".join(after.reasons),
        )
    return _changed(
        after, translate("committee", "Nhận gói") if accepted else translate("committee", "Trả lại gói")
    )


def _changed(line: Received, label: str) -> "Changed":
    from desktop.storage.kept import Changed

    return Changed(scope=SCOPE, label=label, rows=(("received", line.id),))


def _against(checked: "Checked") -> list[str]:
    weights = {"invalid": 0, "unknown": 1}
    found = [reason for reason in checked.reasons if reason.weight in weights]
    return [reason.sentence for reason in sorted(found, key=lambda one: weights[one.weight])]


def _check_signers(connection: "Connection", checked: "Checked") -> None:
    """Raise `NotAcceptable` for a signer whose key card was never confirmed here.

    A trusted issuer says who somebody is; that its certificate names a branch like ours does not make him an
    officer of ours: villages of one name lie in many communes.
    """
    from desktop.storage import rows

    for one in checked.signatures:
        known = rows.get(connection, KeyRecord, one.signer.fingerprint) if one.signer is not None else None
        if one.signer is not None and (known is None or known.state not in BELIEVED):
            raise rules.NotAcceptable(
                translate("committee", "Khóa của “{name}” chưa được ghi nhận ở đây.", name=one.signer.name),
                translate("committee", "Gói vẫn nằm trong sổ tiếp nhận, chờ xử lý."),
                translate("committee", "Ghi nhận thẻ khóa của người ký rồi nhận gói, hoặc trả lại."),
            )


def _check_unit(connection: "Connection", line: Received, today: str) -> None:
    from desktop.storage import rows

    unit = find(rows.every(connection, Unit), line.unit)
    if unit is None or not hands_in(unit, today):
        raise UnknownUnit(line.unit)


def papers_of(desk: Desk, sha256: str) -> tuple[Paper, ...]:
    """Return the papers in a received packet, to be looked at; of an invalid one none is shown.

    Raises `NoSuchPacket`, `NotAcceptable`, `ContentNotKept`.
    """
    from desktop.packets.container import unpack
    from desktop.packets.manifest import MANIFEST_NAME, from_bytes

    content = content_of(desk, sha256)
    with desk.read() as connection:
        line = line_in(connection, sha256)
    if line.verdict not in GENUINE | {"unknown"}:
        rules.check_acceptable(line, line.findings[-1:])
    entries = unpack(content)
    listed = from_bytes(bytes(entries[MANIFEST_NAME])).files
    return tuple(
        Paper(name=one.name, media_type=one.media_type, content=bytes(entries[one.name])) for one in listed
    )
