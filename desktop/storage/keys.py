"""The data key of a vault, wrapped by passwords and by the recovery code (mã khôi phục).

A vault's pages are encrypted with one random 32-byte key and a 16-byte cipher salt that never change. Each
slot of the header wraps these 48 bytes with AES-256-GCM under a key derived by Argon2id (RFC 9106) from one
secret, bound to the vault, the slot and its kind. Changing a password re-wraps one slot and touches no page.
"""

import unicodedata
from collections.abc import Callable
from typing import Final, NoReturn

import msgspec

from desktop.storage.errors import SlotRefused, WeakPassword, WrongPassword, WrongRecoveryCode
from desktop.storage.header import FORMAT_VERSION, Header, KeyDerivation, Slot, SlotKind
from desktop.storage.recovery_code import parse
from desktop.words import translate

RandomBytes = Callable[[int], bytes]

SHORTEST_PASSWORD: Final = 8
LONGEST_PASSWORD: Final = 256
_KEY, _SALT = 32, 16


class VaultKey:
    """The raw key and cipher salt of an open vault. Never shown, never pickled, wiped on closing."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != _KEY + _SALT:
            raise ValueError("a vault key is 32 bytes of key and 16 of salt")
        self._secret = bytearray(secret)

    @classmethod
    def create(cls, random_bytes: RandomBytes) -> "VaultKey":
        """Draw a new key and salt."""
        return cls(random_bytes(_KEY + _SALT))

    @property
    def salt(self) -> bytes:
        """The 16 bytes that also stand, plain, at the start of `data.db`."""
        return bytes(self._secret[_KEY:])

    def secret(self) -> bytes:
        """Return key and salt, to be wrapped."""
        if not any(self._secret):
            raise RuntimeError("the vault key was wiped: the vault is closed")
        return bytes(self._secret)

    def pragma(self) -> str:
        """Return the statement that opens the database with the raw key."""
        return f"PRAGMA key = \"x'{self.secret().hex()}'\""

    def wipe(self) -> None:
        """Overwrite the secret with zeros."""
        self._secret[:] = bytes(len(self._secret))

    def __repr__(self) -> str:
        return "VaultKey(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a vault key is never pickled")


def check_new_password(password: str) -> None:
    """Refuse a new password below the floor: 8 characters, not one repeated; raises `WeakPassword`."""
    length = len(_normal(password))
    if length < SHORTEST_PASSWORD:
        raise WeakPassword(translate("storage", "mới có {length} ký tự, cần ít nhất 8", length=length))
    if length > LONGEST_PASSWORD:
        raise WeakPassword(translate("storage", "dài {length} ký tự, chỉ nhận đến 256", length=length))
    if len(set(password)) == 1:
        raise WeakPassword(translate("storage", "chỉ có một ký tự lặp lại"))


def new_person_slot(
    vault_id: str, key: VaultKey, password: str, *, kdf: KeyDerivation, random_bytes: RandomBytes
) -> Slot:
    """Return a slot that opens with `password`; raises `WeakPassword`."""
    check_new_password(password)
    return _wrap(vault_id, random_bytes(16).hex(), "person", key, _normal(password), kdf, random_bytes)


def new_recovery_slot(
    vault_id: str, key: VaultKey, code: str, *, kdf: KeyDerivation, random_bytes: RandomBytes
) -> Slot:
    """Return a slot that opens with the recovery code; raises `MistypedRecoveryCode`."""
    return _wrap(vault_id, random_bytes(16).hex(), "recovery", key, parse(code), kdf, random_bytes)


def rewrap(
    header: Header,
    slot_id: str,
    key: VaultKey,
    password: str,
    *,
    kdf: KeyDerivation,
    random_bytes: RandomBytes,
) -> Header:
    """Return the header with that person's slot wrapped by a new password, all other slots as they were.

    Raises `WeakPassword`, `SlotRefused` (no such person's slot).
    """
    person_slot(header, slot_id)
    check_new_password(password)
    fresh = _wrap(header.vault_id, slot_id, "person", key, _normal(password), kdf, random_bytes)
    return msgspec.structs.replace(
        header, slots=tuple(fresh if slot.id == slot_id else slot for slot in header.slots)
    )


def with_slot(header: Header, slot: Slot) -> Header:
    """Return the header with one more person's slot, or with its recovery slot replaced by this one."""
    kept = header.slots if slot.kind == "person" else header.of_kind("person")
    return msgspec.structs.replace(header, slots=(*kept, slot))


def without_person(header: Header, slot_id: str) -> Header:
    """Return the header without that person's slot; raises `SlotRefused` for the last or an unknown one."""
    person_slot(header, slot_id)
    if len(header.of_kind("person")) == 1:
        raise SlotRefused(
            translate("storage", "Không xóa được người cuối cùng mở được kho bằng mật khẩu."),
            translate("storage", "Kho không thay đổi."),
            translate("storage", "Thêm người khác trước, rồi mới xóa người này."),
            field="slot_id",
        )
    return msgspec.structs.replace(header, slots=tuple(slot for slot in header.slots if slot.id != slot_id))


def person_slot(header: Header, slot_id: str) -> Slot:
    """Return that person's slot; raises `SlotRefused` when the header has none of that id."""
    slot = header.slot(slot_id)
    if slot is None or slot.kind != "person":
        raise SlotRefused(
            translate("storage", "Kho không có ô khóa của người này."),
            translate("storage", "Kho không thay đổi."),
            field="slot_id",
        )
    return slot


def unlock(header: Header, password: str) -> tuple[VaultKey, str]:
    """Try the password on each person's slot; return the key and the slot's id. Raises `WrongPassword`."""
    for slot in header.of_kind("person"):
        key = opens(header.vault_id, slot, password)
        if key is not None:
            return key, slot.id
    raise WrongPassword


def opens(vault_id: str, slot: Slot, password: str) -> VaultKey | None:
    """Return the key inside a person's slot, or None when the password does not open it."""
    normal = _normal(password)
    return unwrap(vault_id, slot, normal) if len(normal) <= LONGEST_PASSWORD else None


def unlock_with_recovery(header: Header, code: str) -> tuple[VaultKey, str]:
    """Open by the recovery code, typed as it may be; raises `MistypedRecoveryCode`, `WrongRecoveryCode`."""
    secret = parse(code)
    for slot in header.of_kind("recovery"):
        key = unwrap(header.vault_id, slot, secret)
        if key is not None:
            return key, slot.id
    raise WrongRecoveryCode


def unwrap(vault_id: str, slot: Slot, secret: str) -> VaultKey | None:
    """Return the key inside one slot, or None when the secret does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        opened = AESGCM(_derive(secret, slot.salt, slot.kdf)).decrypt(
            slot.nonce, slot.wrapped, _bound_to(vault_id, slot.id, slot.kind)
        )
    except InvalidTag:
        return None
    return VaultKey(opened)


def _wrap(
    vault_id: str,
    slot_id: str,
    kind: SlotKind,
    key: VaultKey,
    secret: str,
    kdf: KeyDerivation,
    random_bytes: RandomBytes,
) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = random_bytes(16), random_bytes(12)
    wrapped = AESGCM(_derive(secret, salt, kdf)).encrypt(
        nonce, key.secret(), _bound_to(vault_id, slot_id, kind)
    )
    return Slot(id=slot_id, kind=kind, kdf=kdf, salt=salt, nonce=nonce, wrapped=wrapped)


def _derive(secret: str, salt: bytes, kdf: KeyDerivation) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    memory = max(kdf.memory_kib, 8 * kdf.lanes)
    function = Argon2id(salt=salt, length=32, iterations=kdf.iterations, lanes=kdf.lanes, memory_cost=memory)
    return function.derive(secret.encode("utf-8", "surrogatepass"))


def _bound_to(vault_id: str, slot_id: str, kind: SlotKind) -> bytes:
    return f"sochibo {FORMAT_VERSION} {vault_id} {slot_id} {kind}".encode()


def _normal(password: str) -> str:
    """NFC, so that the same keys open the vault whichever way the input method composes."""
    return unicodedata.normalize("NFC", password)
