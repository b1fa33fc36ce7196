"""Opening a packet (mở gói nộp): out of its envelope, checked, then laid out as files.

What is laid out is what `unzip` would give, so that every outside check of the README goes on from there.
Nothing is written of a packet that is invalid, and nothing is ever written over.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop.errors import Trouble
from desktop.files import atomic_write, make_folder
from desktop.services import checking, setup
from desktop.services.desk import Clock, Desk
from desktop.services.envelopes import open_file
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.checking.records import Checked
    from desktop.signing.records import SigningKey


class OtherFileThere(Trouble):
    """A file of that name, with other content, stands where one should be laid."""

    code = "other-file-there"


class KeyOpensNothing(Trouble):
    """The certificate is not for opening what was encrypted to it."""

    code = "key-opens-nothing"

    def __init__(self, name: str) -> None:
        super().__init__(
            translate("opening", "Khóa “{name}” không dùng để mở gói mã hóa.", name=name),
            translate("opening", "Chưa mở gì; gói còn nguyên."),
            translate("opening", "Chọn khóa mà gói được mã hóa cho, kể cả khóa cũ hoặc đã hết hạn."),
        )


class LaidOut(msgspec.Struct, frozen=True, kw_only=True):
    """What was found about a packet, and the files laid out of it; none if it may not be."""

    checked: "Checked"
    paths: tuple[Path, ...] = ()


def key_to_open(path: Path, password: str) -> "SigningKey":
    """Open a key file to open envelopes with: also one that only encrypts, or has ended since.

    Old packets stay closed to everybody but the key of their time. Raises `NotAKeyFile`, `WrongKeyPassword`,
    `NoPrivateKey`, `CannotRead`.
    """
    from desktop.signing.certificates import unlocked_key

    return unlocked_key(path, password)


def open_packet(
    path: Path,
    out: Path,
    *,
    desk: Desk | None = None,
    trust: Path | None = None,
    password: str | None = None,
    keys: "Sequence[SigningKey]" = (),
    clock: Clock | None = None,
) -> LaidOut:
    """Open and check a packet, then lay its files out in `out`; nothing is written unless it is whole.

    A packet whose signer is not known yet is laid out, with its verdict. Raises `CannotRead`, `CannotWrite`,
    `EnvelopeClosed`, `OtherFileThere`, and the troubles of an envelope.
    """
    from desktop.checking.asking import check

    now = (clock or (desk.clock if desk is not None else setup.system_clock())).now()
    content = open_file(path, keys=keys, password=password)
    checked = check(
        content,
        path.name,
        trust=checking.trust_at(desk, trust),
        known=checking.known_at(desk),
        now=now,
        unit=checking.unit_at(desk),
    )
    is_sound = checked.packet is not None and checked.packet.whole and checked.packet.manifest is not None
    if not is_sound or checked.verdict == "invalid":
        return LaidOut(checked=checked)
    return LaidOut(checked=checked, paths=_lay_out(content, out))


def _lay_out(packet: bytes, out: Path) -> tuple[Path, ...]:
    """Write the entries of a checked packet; what stands there already must be the same, byte by byte."""
    from desktop.packets.container import unpack

    entries = unpack(packet)  # every name has been checked: no `..`, no root, no drive
    targets = {out / name: bytes(content) for name, content in entries.items()}
    for target, content in targets.items():
        leads_away = target.is_symlink() or (target.parent != out and target.parent.is_symlink())
        if leads_away or (target.exists() and _differs(target, content)):
            raise OtherFileThere(
                translate("opening", "Ở đó đã có “{path}”, khác với tệp trong gói.", path=target),
                translate("opening", "Tệp đang có còn nguyên; chưa ghi gì."),
                translate("opening", "Chọn một thư mục trống rồi mở lại."),
                path=str(target),
            )
    for target, content in targets.items():
        make_folder(target.parent)
        if not target.exists():
            atomic_write(target, content)
    return tuple(targets)


def _differs(target: Path, content: bytes) -> bool:
    try:
        return not target.is_file() or target.read_bytes() != content
    except OSError:
        return True
