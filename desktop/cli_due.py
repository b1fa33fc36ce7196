"""The verb `due`: what is due in a vault, as its home page tells it."""

import argparse
from typing import Any

from desktop.branch.dates import short
from desktop.cli_frame import OpenedDesk, Reply, add_verb, day_typed, vault_arguments
from desktop.services import due
from desktop.services.due import DueItem
from desktop.words import translate


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verb to those of the command line."""
    asked = add_verb(verbs, "due", _due, "việc đến hạn, kèm căn cứ")
    vault_arguments(asked)
    asked.add_argument("--on", default="", metavar="DATE", help="nhìn từ ngày này: 2026-10-05")


def _due(asked: argparse.Namespace) -> Reply:
    on = day_typed(asked.on, "on") if asked.on else None
    with OpenedDesk(asked) as desk:
        items = due.due(desk, on)
    return Reply(
        value=[
            {
                "on": one.on.isoformat(),
                "sentence": one.sentence,
                "basis": one.basis,
                "overdue": one.overdue,
            }
            for one in items
        ],
        lines=tuple(_line(one) for one in items),
    )


def _line(item: DueItem) -> str:
    late = translate("cli", " (quá hạn)") if item.overdue else ""
    return f"{short(item.on)}{late}  {item.sentence}"
