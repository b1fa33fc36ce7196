"""One entry: the window, or a command without it."""

import sys
from collections.abc import Sequence
from pathlib import Path

VAULT = ".scb"
PASSWORD_FILE = "--password-file"  # noqa: S105  the name of an option


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window (no arguments, or one vault), else do what the command line says; return the exit code.

    `sochibo [VAULT.scb] [--password-file F]` opens the window; with F on that vault without typing.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    wish = window_wish(arguments)
    if wish is None:
        from desktop.cli import main as command

        return command(arguments)
    from desktop.ui.app import run

    return run(*wish)


def window_wish(arguments: Sequence[str]) -> tuple[Path | None, Path | None] | None:
    """Return vault and password file for the window, or None where a command is meant."""
    vault: Path | None = None
    password: Path | None = None
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == PASSWORD_FILE and rest:
            password = Path(rest.pop(0))
        elif word.startswith(f"{PASSWORD_FILE}="):
            password = Path(word.partition("=")[2])
        elif vault is None and word.rstrip("/\\").endswith(VAULT) and not word.startswith("-"):
            vault = Path(word)
        else:
            return None
    return vault, password


if __name__ == "__main__":
    sys.exit(main())
