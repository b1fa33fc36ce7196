"""Plain records of tokens: a driver's place, a token's facts, how its PIN stands. No heavy imports here."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from desktop.errors import Trouble
from desktop.signing.records import CertificateFacts
from desktop.words import translate


class PinState(StrEnum):
    """How the token's PIN stands, by the token's own flags (PKCS#11, CK_TOKEN_INFO)."""

    FINE = "fine"
    TRIED = "tried"
    """A wrong PIN was given since the last right one (CKF_USER_PIN_COUNT_LOW)."""
    LAST_TRY = "last-try"
    """The next wrong PIN locks the token (CKF_USER_PIN_FINAL_TRY)."""
    LOCKED = "locked"
    """The PIN is locked (CKF_USER_PIN_LOCKED)."""
    NOT_SET = "not-set"
    """Nobody has given the token a PIN yet (CKF_USER_PIN_INITIALIZED is missing)."""


class Module(Struct, frozen=True, kw_only=True):
    """A PKCS#11 module (trình điều khiển) on this computer: the vendor's name for it and where it lies."""

    name: str
    path: Path


class TokenCertificate(Struct, frozen=True, kw_only=True):
    """A certificate on a token. `id` is the identifier it shares with its private key (CKA_ID)."""

    id: bytes
    label: str
    der: bytes
    facts: CertificateFacts

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, lower-case hex."""
        return self.facts.fingerprint


class TokenFacts(Struct, frozen=True, kw_only=True):
    """A token as it shows itself before any PIN.

    `certificates` are those of people; `issuers` are the certificates of issuers kept beside them (DER).
    `bare_keys` counts keys to which no certificate belongs, as far as they show themselves without a PIN.
    """

    module: Module
    slot: int
    label: str
    maker: str
    model: str
    serial: str
    pin: PinState
    needs_pin: bool = True
    keypad: bool = False
    """The PIN is typed on the device itself (CKF_PROTECTED_AUTHENTICATION_PATH)."""
    certificates: tuple[TokenCertificate, ...] = ()
    issuers: tuple[bytes, ...] = ()
    bare_keys: int = 0

    @property
    def name(self) -> str:
        """How a person tells it from another: its label, or its model and serial number."""
        return self.label or f"{self.model} {self.serial}".strip() or self.module.name


class Found(Struct, frozen=True, kw_only=True):
    """What a look for tokens brought: the drivers asked, the tokens, the troubles of drivers that failed."""

    modules: tuple[Module, ...]
    tokens: tuple[TokenFacts, ...] = ()
    failures: tuple[Trouble, ...] = ()

    def check(self) -> None:
        """Raise why there is no token at all; does nothing where there is one.

        `NoToken` where a driver looked and saw none; the others' own trouble where none could look.
        """
        from desktop.signing.tokens import troubles

        if self.tokens:
            return
        if not self.modules:
            raise troubles.no_module()
        raise self.failures[0] if len(self.failures) == len(self.modules) else troubles.no_token()


_COUNT_LOW, _FINAL_TRY, _LOCKED, _PIN_SET = 0x00010000, 0x00020000, 0x00040000, 0x00000008
_LOGIN_REQUIRED, _KEYPAD = 0x00000004, 0x00000100
TOKEN_INITIALIZED = 0x00000400
"""CKF_TOKEN_INITIALIZED: without it the slot holds a blank."""


def pin_state(flags: int) -> PinState:
    """Read the flags of CK_TOKEN_INFO, the gravest first."""
    if flags & _LOCKED:
        return PinState.LOCKED
    if flags & _FINAL_TRY:
        return PinState.LAST_TRY
    if flags & _COUNT_LOW:
        return PinState.TRIED
    return PinState.FINE if flags & _PIN_SET else PinState.NOT_SET


def needs_pin(flags: int) -> bool:
    """Tell whether the private keys ask for a login (CKF_LOGIN_REQUIRED)."""
    return bool(flags & _LOGIN_REQUIRED)


def has_keypad(flags: int) -> bool:
    """Tell whether the PIN is typed on the device itself."""
    return bool(flags & _KEYPAD)


def pin_sentence(state: PinState) -> str:
    """Say how the PIN stands, to be read before it is asked for; empty where there is nothing to heed."""
    if state is PinState.TRIED:
        return translate(
            "tokens",
            "Token báo đã có lần gõ sai mã PIN. Gõ chậm, đúng chữ hoa chữ thường: nhiều loại token tự khóa "
            "sau 3 lần sai liên tiếp.",
        )
    if state is PinState.LAST_TRY:
        return translate(
            "tokens",
            "Token báo chỉ còn MỘT lần thử: gõ sai lần này thì token bị khóa. Nếu không chắc mã PIN, dừng "
            "lại và hỏi nơi cấp token.",
        )
    if state is PinState.LOCKED:
        return translate(
            "tokens", "Token đã bị khóa vì gõ sai mã PIN nhiều lần. Đưa token đến nơi cấp để mở khóa."
        )
    if state is PinState.NOT_SET:
        return translate(
            "tokens", "Token chưa được đặt mã PIN. Đặt mã PIN bằng phần mềm quản lý token của nơi cấp."
        )
    return ""
