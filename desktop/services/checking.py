"""Checking what came from elsewhere (kiểm tra tệp nhận được): files, and sticks walked through.

Envelopes are opened in memory with the password or the keys given; nothing is written, nothing fetched.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.committee.records import KeyRecord, KeyState
from desktop.errors import Cancelled
from desktop.services import facts, packing, setup
from desktop.services.committee.founding import committee, kind_of
from desktop.services.committee.trust import known_of, trust_of
from desktop.services.desk import Clock, Desk
from desktop.services.envelopes import longest, open_content, read_limited

if TYPE_CHECKING:
    from desktop.checking.records import Checked, Known, KnownPacket
    from desktop.signing.records import SigningKey, Trust

PACKETS: Final = frozenset({".asice", ".scbgoi", ".p7m"})
"""What can be a packet, open or in an envelope; the rest of a stick holds nothing to be taken over."""

SUFFIXES: Final = PACKETS | {".pdf", ".xlsx"}
"""What is looked for on a stick; a file that is named is checked whatever its name."""

DEEPEST: Final = 4
MOST_FILES: Final = 2000
"""How deep a folder is walked, and how many files of it are looked at."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A file to be checked: its path, how it is called in the list, whether it was named itself."""

    path: Path
    name: str
    is_named: bool


def check_paths(
    paths: Sequence[Path],
    *,
    desk: Desk | None = None,
    trust: Path | None = None,
    password: str | None = None,
    keys: "Sequence[SigningKey]" = (),
    clock: Clock | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "tuple[Checked, ...]":
    """Check files, and every file of ours in the folders among `paths`: in that order, a folder's by name.

    `desk` gives its ledger and what it believes; `trust` is a folder of certificates and lists believed
    besides. Of several packets of one unit each is compared with the others, too. A name given that cannot be
    read raises `CannotRead`; one found in a folder is answered `unknown`. Raises `Cancelled`.
    """
    return check_found(
        found_in(paths),
        desk=desk,
        trust=trust,
        password=password,
        keys=keys,
        clock=clock,
        progress=progress,
        cancelled=cancelled,
    )


def check_found(
    files: Sequence[Found],
    *,
    desk: Desk | None = None,
    trust: Path | None = None,
    password: str | None = None,
    keys: "Sequence[SigningKey]" = (),
    clock: Clock | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> "tuple[Checked, ...]":
    """Check files that were found; see `check_paths`. One answer a file, in the same order."""
    from desktop.checking.asking import compared_with_each_other

    now = (clock or (desk.clock if desk is not None else setup.system_clock())).now()
    believed, known, unit = trust_at(desk, trust), known_at(desk), unit_at(desk)
    answered = []
    for number, file in enumerate(files, start=1):
        if cancelled is not None and cancelled():
            raise Cancelled
        answered.append(_checked(file, believed, known, unit, now, password, keys))
        if progress is not None:
            progress(number, len(files))
    return compared_with_each_other(answered, known)


def found_in(paths: Sequence[Path]) -> tuple[Found, ...]:
    """Return the files meant by `paths`: each file named, and those of ours in each folder."""
    found: list[Found] = []
    for path in paths:
        if path.is_dir():
            inside = _walked(path, DEEPEST)
            found += [
                Found(path=one, name=one.relative_to(path).as_posix(), is_named=False)
                for one in itertools.islice(inside, MOST_FILES)
            ]
        else:
            found.append(Found(path=path, name=path.name, is_named=True))
    return tuple(found)


def packets_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files that may be packets: each that is named, and those in folders; each once."""
    found = found_in(tuple(paths))
    return tuple(
        dict.fromkeys(one.path for one in found if one.is_named or one.path.suffix.lower() in PACKETS)
    )


def _walked(folder: Path, depth: int) -> Iterator[Path]:
    """Give the files of ours in a folder and below it, by name; hidden ones and links are passed by."""
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return  # a folder the system keeps to itself, as sticks have them
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.is_symlink():
            continue
        if entry.is_dir():
            if depth:
                yield from _walked(entry, depth - 1)
        elif entry.suffix.lower() in SUFFIXES:
            yield entry


def trust_at(desk: Desk | None, folder: Path | None = None) -> "Trust":
    """Return what is believed: shipped with the program, kept in the vault, lying in the folder."""
    from desktop.signing.trust import together
    from desktop.signing.trust_folder import read_folder, shipped

    kept = trust_of(desk) if desk is not None else shipped()
    return together(kept, read_folder(folder).trust) if folder is not None else kept


def notes_on(folder: Path) -> tuple[str, ...]:
    """Say which files of a trust folder could not be used; raises `CannotRead` where it is no folder."""
    from desktop.signing.trust_folder import read_folder

    return tuple(note.sentence for note in read_folder(folder).notes)


def known_at(desk: Desk | None) -> "Known | None":
    """Return the ledger of the desk: what a committee received, what a branch sealed itself."""
    from desktop.checking.records import Known, KnownPacket

    if desk is None:
        return None
    if kind_of(desk) == "committee":
        received = known_of(desk)
        return msgspec.structs.replace(received, packets=(*received.packets, *_cards_at(desk)))
    unit = facts.branch(desk).name
    return Known(
        own=True,
        packets=tuple(
            KnownPacket(
                unit=unit,
                kind=one.kind,
                period=one.period,
                sequence=one.sequence,
                sha256=one.sha256,
                previous=one.previous_sha256,
                received=one.created,
            )
            for one in packing.packets(desk)
        ),
    )


def _cards_at(desk: Desk) -> "list[KnownPacket]":
    """Return the key cards this committee has decided on, so that one handed in again is known."""
    from desktop.checking.records import KnownPacket
    from desktop.packets.messages.records import KEY_CARD
    from desktop.storage import rows

    with desk.read() as connection:
        keys = rows.every(connection, KeyRecord)
    return [
        KnownPacket(unit=key.unit, kind=KEY_CARD, period="", sequence=1, sha256=key.card, received=key.since)
        for key in keys
        if key.card and key.state is not KeyState.WAITING
    ]


def unit_at(desk: Desk | None) -> str:
    """Return whose desk it is, by name; empty without one."""
    if desk is None:
        return ""
    return committee(desk).name if kind_of(desk) == "committee" else facts.branch(desk).name


def _checked(
    file: Found,
    trust: "Trust",
    known: "Known | None",
    unit: str,
    now: datetime,
    password: str | None,
    keys: "Sequence[SigningKey]",
) -> "Checked":
    from desktop.checking.asking import check, nothing_to_ask, too_large
    from desktop.files import CannotRead
    from desktop.signing.records import Reason

    try:
        content = read_limited(file.path)
    except CannotRead as trouble:
        if file.is_named:
            raise
        reason = Reason(code=trouble.code, sentence=trouble.message, weight="unknown")
        return nothing_to_ask(b"", file.name, "other", reason, now=now)
    if len(content) > longest():
        return nothing_to_ask(b"", file.name, "other", too_large(), now=now)
    opened = open_content(content, password, keys)
    if opened.trouble is not None:
        reason = Reason(
            code=opened.trouble.code,
            sentence=opened.trouble.message,
            weight="invalid" if opened.trouble.code == "envelope-damaged" else "unknown",
        )
        return nothing_to_ask(content, file.name, "envelope", reason, now=now)
    return check(opened.content, file.name, trust=trust, known=known, now=now, unit=unit)
