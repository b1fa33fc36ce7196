"""The keys of a verb: in a file or on a token, told by the same options everywhere, let go of afterwards."""

import argparse
import contextlib
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli_frame import secret
from desktop.errors import Refused
from desktop.services import handing, opening, tokens
from desktop.services.desk import Desk
from desktop.signing.tokens.records import TokenFacts, pin_sentence
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


WHOSE = "dấu vân tay của chứng thư, khi token có chứng thư của nhiều người"


def key_options(parser: argparse.ArgumentParser, *, required: bool = False, about: str = "tệp khóa") -> None:
    """Add the options that name one key: a file, or a token."""
    which = parser.add_mutually_exclusive_group(required=required)
    which.add_argument("--key", type=Path, metavar="KEY.p12", help=about)
    which.add_argument("--token", metavar="LABEL", help="khóa nằm trên token này")
    parser.add_argument("--key-password-file", type=Path, metavar="F", help="tệp chứa mật khẩu khóa")
    token_options(parser)


def token_options(parser: argparse.ArgumentParser) -> None:
    """Add what goes with `--token`: its PIN, its driver, and which of several people's certificates."""
    parser.add_argument("--pin-file", type=Path, metavar="F", help="tệp chứa mã PIN của token")
    parser.add_argument("--module", type=Path, metavar="PATH", help="trình điều khiển PKCS#11 của token")
    parser.add_argument("--certificate", default="", metavar="FINGERPRINT", help=WHOSE)


def root_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that name the committee's root."""
    parser.add_argument("--root", type=Path, metavar="ROOT.p12", help="khóa cấp chứng thư của đảng ủy")
    parser.add_argument("--root-password-file", type=Path, metavar="F")


@contextlib.contextmanager
def opened_key(
    asked: argparse.Namespace,
    now: datetime,
    purpose: tokens.Purpose = "sign",
) -> "Iterator[SigningKey | None]":
    """Give the key that `--key` or `--token` names, None where neither does; let go of it afterwards.

    To `open`, a key may have ended; to `sign`, it must be good for that at `now`.
    """
    if not asked.token and asked.pin_file is not None:
        raise Refused(translate("cli", "--pin-file chỉ dùng cùng --token."), field="pin-file")
    key: SigningKey | None = None
    if asked.token:
        key = key_on_token(asked, now, purpose)
    elif asked.key is not None:
        key = key_in_file(asked.key, asked.key_password_file, now, purpose)
    try:
        yield key
    finally:
        if key is not None:
            key.worker.close()


def key_in_file(
    path: Path,
    password_file: Path | None,
    now: datetime,
    purpose: tokens.Purpose = "sign",
) -> "SigningKey":
    """Open a key file; the caller closes the key."""
    password = secret(password_file, key_prompt(path))
    if purpose == "open":
        return opening.key_to_open(path, password)
    return handing.open_key(path, password, now=now)


def key_prompt(path: Path) -> str:
    """Return the words that ask for the password of a key file."""
    return translate("cli", "Mật khẩu khóa {path}: ", path=path)


def key_on_token(asked: argparse.Namespace, now: datetime, purpose: tokens.Purpose = "sign") -> "SigningKey":
    """Open the key on the token that was asked for; the caller closes it."""
    pin = pin_for(asked.token, asked.pin_file)
    return tokens.open_by_label(
        asked.token, pin, now, asked.module, certificate=asked.certificate, purpose=purpose
    )


def pin_for(label: str, file: Path | None) -> str | tokens.AskPin:
    """Return a token's PIN from a file, or what asks for it at a prompt after telling how it stands."""
    prompt = translate("cli", "Mã PIN của token {label}: ", label=label)
    if file is not None:
        return secret(file, prompt)

    def ask(token: TokenFacts) -> str:
        heed = pin_sentence(token.pin)
        if heed:
            print(heed, file=sys.stderr)
        return "" if token.keypad or not token.needs_pin else secret(None, prompt)

    return ask


def opened_root(asked: argparse.Namespace, desk: Desk) -> "SigningKey | None":
    """Return the committee's root that was asked for, opened; None where none was."""
    if asked.root is None:
        return None
    from desktop.services.committee import office

    password = secret(asked.root_password_file, root_prompt())
    return office.open_root(asked.root, password, desk=desk)


def root_prompt() -> str:
    """Return the words that ask for the password of the committee's root."""
    return translate("cli", "Mật khẩu khóa cấp chứng thư: ")
