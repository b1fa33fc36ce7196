"""Opening what lies on a stick: read, taken out of its envelope, in memory only."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.errors import Trouble
from desktop.services.committee.troubles import StillClosed

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

SUFFIXES: Final = frozenset({".asice", ".scbgoi", ".p7m"})
"""What a branch hands in; other files on a stick are nobody's business here."""


def files_at(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files meant: each that is named, and in folders those that can be packets; each once."""
    from desktop.services.checking import found_in

    found = found_in(tuple(paths))
    return tuple(
        dict.fromkeys(one.path for one in found if one.is_named or one.path.suffix.lower() in SUFFIXES)
    )


def open_file(path: Path, *, keys: Sequence["SigningKey"] = (), password: str | None = None) -> bytes:
    """Return what is in a file, out of its envelopes.

    Raises `CannotRead`, `StillClosed` where no key or password was given that could open it, and the troubles
    of the envelope.
    """
    from desktop.checking.matter import recognise
    from desktop.files import read_bytes
    from desktop.packets.container import PACKET_LIMIT
    from desktop.packets.envelope import is_envelope
    from desktop.services.checking import open_content

    content = read_bytes(path, limit=PACKET_LIMIT + 1024 * 1024 + 1)
    opened = open_content(content, password, keys)
    if opened.trouble is not None:
        trouble: Trouble = opened.trouble
        raise trouble
    if recognise(opened.content) == "envelope":
        raise StillClosed(by_password=is_envelope(opened.content))
    return opened.content
