r"""The key header of a vault: a small file that says how the data key is wrapped, and by how many slots.

The frame never changes between versions of the program; only the payload may::

    8 bytes   magic  b"SOCHIBO\n"
    2 bytes   format version, big-endian
    4 bytes   payload length, big-endian
    n bytes   payload, JSON
    32 bytes  SHA-256 of everything before

It is not secret, so nothing in it names a person: slots are bound to people by their id inside the encrypted
database (party membership is sensitive). Two copies are kept: `header.copy.scb` is written first, then
`header.scb`, each atomically, so that one damaged block of the disk does not lose the vault. The main one
rules; a damaged main header is reported and put back only by `restore_header`.
"""

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from desktop.files import CannotRead, atomic_write, read_bytes
from desktop.storage.errors import (
    DamagedHeader,
    DamagedVault,
    MissingData,
    MissingHeader,
    NewerVault,
    NotAVault,
    VaultMissing,
)
from desktop.words import translate

MAGIC = b"SOCHIBO\n"
FORMAT_VERSION = 1
HEADER_NAME = "header.scb"
COPY_NAME = "header.copy.scb"
DATA_NAME = "data.db"
LOCK_NAME = "in-use"
BACKUP_MAGIC = b"SOCHIBO-LUU\n"

_FRAME = len(MAGIC) + 2 + 4
_DIGEST = 32
_LARGEST_FILE = 1 << 20

SlotKind = Literal["person", "recovery"]


class KeyDerivation(Struct, frozen=True, forbid_unknown_fields=True):
    """Argon2id parameters (RFC 9106) of one slot; kept per slot so that they can be raised later.

    The upper bounds keep a hostile header from asking for all memory of the machine.
    """

    memory_kib: Annotated[int, Meta(ge=8, le=1 << 20)] = 64 * 1024
    iterations: Annotated[int, Meta(ge=1, le=64)] = 3
    lanes: Annotated[int, Meta(ge=1, le=4)] = 4


class Slot(Struct, frozen=True, forbid_unknown_fields=True):
    """One way to open the vault: a person's password or the recovery code (mã khôi phục)."""

    id: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    kind: SlotKind
    kdf: KeyDerivation
    salt: Annotated[bytes, Meta(min_length=16, max_length=64)]
    nonce: Annotated[bytes, Meta(min_length=12, max_length=12)]
    wrapped: Annotated[bytes, Meta(min_length=64, max_length=64)]


class Header(Struct, frozen=True, forbid_unknown_fields=True):
    """What `header.scb` says. `created` is an aware time; `program` the version that made the vault."""

    vault_id: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    created: Annotated[datetime, Meta(tz=True)]
    program: Annotated[str, Meta(max_length=64)]
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=64)]

    def slot(self, slot_id: str) -> Slot | None:
        """Return the slot of that id, if there is one."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        """Return the slots of one kind, in the order they were added."""
        return tuple(slot for slot in self.slots if slot.kind == kind)


def encode(header: Header) -> bytes:
    """Return the bytes of a header file."""
    payload = msgspec.json.encode(header)
    body = MAGIC + FORMAT_VERSION.to_bytes(2, "big") + len(payload).to_bytes(4, "big") + payload
    return body + hashlib.sha256(body).digest()


def decode(content: bytes, path: Path) -> Header:
    """Read a header file's bytes; `path` is only named in the trouble.

    Raises `NotAVault` (other bytes altogether), `NewerVault`, `DamagedVault`.
    """
    if not content.startswith(MAGIC):
        raise NotAVault(path, translate("storage", "tệp khóa không mang dấu của Sổ Chi Bộ"))
    if len(content) < _FRAME + _DIGEST:
        raise DamagedVault(path, translate("storage", "tệp khóa bị cụt"))
    body, digest = content[:-_DIGEST], content[-_DIGEST:]
    if hashlib.sha256(body).digest() != digest or len(body) != _FRAME + int.from_bytes(content[10:14], "big"):
        raise DamagedVault(path, translate("storage", "tệp khóa không còn nguyên như lúc được ghi"))
    version = int.from_bytes(content[8:10], "big")
    if version > FORMAT_VERSION:
        raise NewerVault(path, str(version), str(FORMAT_VERSION))
    try:
        return msgspec.json.decode(body[_FRAME:], type=Header)
    except msgspec.MsgspecError as error:
        raise DamagedVault(path, translate("storage", "nội dung tệp khóa không hợp lệ")) from error


def read_file(path: Path, vault: Path) -> Header:
    """Read one header file of `vault`; raises what `decode` does, and `CannotRead`."""
    return decode(read_bytes(path, limit=_LARGEST_FILE), vault)


def load(folder: Path) -> Header:
    """Return the header of the vault at `folder`, after checking that the folder looks like one.

    Raises `VaultMissing`, `NotAVault`, `MissingHeader`, `MissingData`, `DamagedHeader` (the copy is sound),
    `DamagedVault`, `NewerVault`, `CannotRead`. Changes nothing.
    """
    _must_look_like_a_vault(folder)
    main, copy = folder / HEADER_NAME, folder / COPY_NAME
    if not main.exists() and not copy.exists():
        raise MissingHeader(folder)
    try:
        header = read_file(main, folder)
    except (DamagedVault, NotAVault, CannotRead) as error:
        if sound_copy(folder) is not None:
            raise DamagedHeader(folder) from error
        raise
    if not (folder / DATA_NAME).is_file():
        raise MissingData(folder)
    return header


def sound_copy(folder: Path) -> Header | None:
    """Return what `header.copy.scb` says, or None when it is missing or not sound itself."""
    try:
        return read_file(folder / COPY_NAME, folder)
    except (DamagedVault, NotAVault, CannotRead):
        return None


def save(folder: Path, header: Header) -> None:
    """Write the header, the copy first; raises `CannotWrite` with the main header untouched or wholly new."""
    content = encode(header)
    atomic_write(folder / COPY_NAME, content)
    atomic_write(folder / HEADER_NAME, content)


def restore_header(folder: Path) -> Literal["main", "copy", "nothing"]:
    """Put back whichever header file is damaged or out of step from the other; says which was written.

    The main header rules whenever it is sound. Done only on the person's explicit wish. Raises
    `MissingHeader` or `DamagedVault` when neither is sound, `NewerVault`, `CannotWrite`.
    """
    _must_look_like_a_vault(folder)
    copy = sound_copy(folder)
    try:
        main = read_file(folder / HEADER_NAME, folder)
    except (DamagedVault, NotAVault, CannotRead):
        if copy is None:
            if not (folder / HEADER_NAME).exists() and not (folder / COPY_NAME).exists():
                raise MissingHeader(folder) from None
            raise
        atomic_write(folder / HEADER_NAME, encode(copy))
        return "main"
    if copy == main:
        return "nothing"
    atomic_write(folder / COPY_NAME, encode(main))
    return "copy"


def _must_look_like_a_vault(folder: Path) -> None:
    if folder.is_file():
        if read_bytes(folder, limit=len(BACKUP_MAGIC)) == BACKUP_MAGIC:
            raise NotAVault(
                folder,
                translate("storage", "đây là một bản sao lưu"),
                translate("storage", "Dùng “Khôi phục từ bản sao lưu…” để lấy lại kho trong đó."),
            )
        raise NotAVault(folder, translate("storage", "đây là một tệp, còn kho là một thư mục"))
    if not folder.is_dir():
        raise VaultMissing(folder)
    if not any((folder / name).exists() for name in (HEADER_NAME, COPY_NAME, DATA_NAME)):
        raise NotAVault(
            folder, translate("storage", "trong thư mục không có tệp khóa và tệp dữ liệu của kho")
        )
