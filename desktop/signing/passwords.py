"""Passwords of key files: what may be one, and what is said when it is not the right one."""

from typing import Final

from desktop.branch.names import nfc
from desktop.errors import Refused
from desktop.signing.troubles import WrongKeyPassword
from desktop.words import translate

SHORTEST: Final = 6


def check_new_password(password: str) -> None:
    """Raise `Refused` (field `password`) if a new key file's password is too short or cannot be typed."""
    if len(password) < SHORTEST:
        raise Refused(
            translate("signing", "Mật khẩu khóa ngắn hơn {limit} ký tự.", limit=SHORTEST),
            todo=translate("signing", "Đặt mật khẩu dài hơn; mật khẩu được gõ không dấu."),
            field="password",
        )
    if not can_be_typed(password):
        raise Refused(
            translate("signing", "Mật khẩu khóa có ký tự không gõ được."),
            todo=translate("signing", "Đặt mật khẩu khác."),
            field="password",
        )


def can_be_typed(password: str) -> bool:
    """Tell whether it can be a password at all: not with the sign that ends C's texts, or half a character.

    At the first, cryptography panics and prints the password; a file in the wrong encoding has such signs.
    """
    return "\0" not in password and not any("\ud800" <= sign <= "\udfff" for sign in password)


def as_bytes(password: str) -> bytes:
    """Return the password as key files take it (NFC, UTF-8); raises `WrongKeyPassword` where it is none."""
    if not can_be_typed(password):
        raise wrong_password()
    return nfc(password).encode("utf-8")


def wrong_password() -> WrongKeyPassword:
    """Return the trouble of a password that does not open a key file."""
    return WrongKeyPassword(
        translate("signing", "Mật khẩu khóa chưa đúng."),
        translate("signing", "Chưa ký gì; tệp khóa còn nguyên."),
        translate("signing", "Kiểm tra phím Caps Lock và bộ gõ tiếng Việt (mật khẩu được gõ không dấu)."),
    )
