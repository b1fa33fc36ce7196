"""The verb `member`: a member's own sheet, printed for that member."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli_frame import OpenedDesk, Reply, add_verb, password_option, under_vault
from desktop.services import papers, sheet


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verb to those of the command line."""
    below = under_vault(verbs, "member", "một đảng viên")
    asked = add_verb(below, "sheet", _sheet, "in bản thông tin cá nhân của đảng viên")
    asked.add_argument(
        "id", metavar="ID", help="mã, số thẻ đảng viên, số căn cước, hoặc họ và tên nếu chỉ có một người"
    )
    asked.add_argument("--out", type=Path, required=True, metavar="DIR")
    password_option(asked)


def _sheet(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        member = sheet.find_member(desk, asked.id)
        made = sheet.sheet_paper(desk, member.id)
    path = papers.write(made, asked.out)
    return Reply(
        value={"path": str(path), "id": member.id, "full_name": member.full_name}, lines=(str(path),)
    )
