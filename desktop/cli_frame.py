"""What every verb of the command line has in common: how it is declared, what it replies, what it opens."""

import argparse
import getpass
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from desktop.branch.names import nfc
from desktop.errors import Refused, Trouble
from desktop.services import setup
from desktop.services.desk import Desk
from desktop.words import translate

USAGE = 2
"""Exit code of wrong usage."""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What a verb says: a JSON value, and the same in lines for a reader."""

    value: Any
    lines: tuple[str, ...]
    refused: str = ""
    """A sentence for stderr: the verb did its work and its verdict is no (exit 1)."""


Verb = Callable[[argparse.Namespace], Reply]


def path_reply(path: Path) -> Reply:
    """Return the reply of a verb that wrote one file."""
    return Reply(value={"path": str(path)}, lines=(str(path),))


class Parser(argparse.ArgumentParser):
    """A parser whose own words are Vietnamese."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words given, and end."""
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


def add_verb(verbs: Any, name: str, verb: Verb, about: str) -> argparse.ArgumentParser:  # noqa: ANN401  argparse has no name for it
    """Add a verb that answers in lines, or with `--json` in one value."""
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help="in một giá trị JSON")
    parser.set_defaults(verb=verb)
    return parser


def add_group(verbs: Any, name: str, about: str) -> Any:  # noqa: ANN401
    """Add a word under which verbs stand (`sochibo NAME …`); return the verbs below it."""
    return verbs.add_parser(name, help=about, description=about).add_subparsers(
        metavar="VERB", required=True, parser_class=Parser
    )


def under_vault(verbs: Any, name: str, about: str) -> Any:  # noqa: ANN401
    """Return the verbs below `sochibo NAME VAULT …`."""
    parser = verbs.add_parser(name, help=about, description=about)
    parser.add_argument("vault", type=Path, metavar="VAULT")
    return parser.add_subparsers(metavar="VERB", required=True, parser_class=Parser)


def vault_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, and the option with its password."""
    password_option(parser)
    parser.add_argument("vault", type=Path, metavar="VAULT")


def password_option(parser: argparse.ArgumentParser) -> None:
    """Add the option with the vault's password."""
    parser.add_argument("--password-file", type=Path, metavar="F", help="tệp chứa mật khẩu kho")


def day_typed(text: str, field: str) -> date:
    """Return the day somebody typed as `2026-10-05`; raises `Refused` naming the option `field`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(
            translate("cli", "“{text}” không phải là ngày có thật.", text=text[:20]),
            todo=translate("cli", "Viết năm, tháng, ngày, ví dụ 2026-10-05."),
            field=field,
        ) from error


class PasswordNeeded(Trouble):
    """No password file was given and nobody sits at a keyboard."""

    code = "password-needed"


def secret(file: Path | None, prompt: str) -> str:
    """Return a password from the first line of a file, or typed at a prompt; raises `PasswordNeeded`."""
    if file is not None:
        return setup.password_in(file)
    if not sys.stdin or not sys.stdin.isatty():
        raise PasswordNeeded(
            translate("cli", "Chưa có mật khẩu."), todo=translate("cli", "Cho biết tệp chứa mật khẩu.")
        )
    return nfc(getpass.getpass(prompt))


def packet_password(asked: argparse.Namespace) -> str | None:
    """Return the password of an envelope, which is never asked for at a prompt; None where none is named."""
    return setup.password_in(asked.packet_password_file) if asked.packet_password_file is not None else None


def vault_password(asked: argparse.Namespace) -> str:
    """Return the vault's password."""
    return secret(asked.password_file, translate("cli", "Mật khẩu kho: "))


class OpenedDesk:
    """The desk of a verb: opened at the beginning, closed whatever happens."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked = asked

    def __enter__(self) -> Desk:
        self._desk = setup.open_desk(self._asked.vault, vault_password(self._asked))
        return self._desk

    def __exit__(self, *_error: object) -> None:
        self._desk.close()
