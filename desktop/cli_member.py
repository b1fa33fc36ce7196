"""The verb `member`: a member's own sheet, printed for that member."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import _Answer, _Opened, _password_option, _under_vault, _verb
from desktop.services import papers, sheet


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verb to those of the command line."""
    below = _under_vault(verbs, "member", "một đảng viên")
    asked = _verb(below, "sheet", _sheet, "in bản thông tin cá nhân của đảng viên")
    asked.add_argument(
        "id", metavar="ID", help="mã, số thẻ đảng viên, số căn cước, hoặc họ và tên nếu chỉ có một người"
    )
    asked.add_argument("--out", type=Path, required=True, metavar="DIR")
    _password_option(asked)


def _sheet(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
        member = sheet.find_member(desk, asked.id)
        made = sheet.sheet_paper(desk, member.id)
    path = papers.write(made, asked.out)
    return _Answer(
        value={"path": str(path), "id": member.id, "full_name": member.full_name}, lines=(str(path),)
    )
