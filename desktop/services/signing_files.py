"""Signing files that lie somewhere on the disk: PDFs and workbooks, one or many, by one key.

The signed file is a new one beside the original (`X.signed.pdf`, the habit of offices); a further signature
makes `X.signed-2.pdf`. Nothing is written over, and nothing is written before every file has been signed.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.branch.names import nfc
from desktop.errors import Refused, Trouble
from desktop.files import atomic_write, make_folder, read_bytes
from desktop.services import setup
from desktop.services.desk import Clock
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

LONGEST: Final = 128 * 1024 * 1024
"""Bytes of a file that is signed."""

_SIGNED: Final = re.compile(r"\.signed(?:-(\d{1,3}))?$")


class SignedFileThere(Trouble):
    """A signed file of that name stands there already."""

    code = "signed-file-there"


def sign_files(
    paths: Sequence[Path],
    key: "SigningKey",
    *,
    role: str | None = None,
    out: Path | None = None,
    clock: Clock | None = None,
) -> tuple[Path, ...]:
    """Sign each file as `role` (`chair`, `recorder`, None) and return the new files, in the same order.

    They go beside their originals or into `out`. Raises `CannotRead`, `CannotWrite`, `Refused` for files that
    are neither PDF nor workbook, `SignedFileThere`, and the troubles of key and document; whatever is raised,
    nothing was written, except by `CannotWrite` in the midst of several files.
    """
    now = (clock or setup.system_clock()).now()
    targets = [(out or path.parent) / signed_name(path.name) for path in paths]
    _check_free(targets)
    made = []
    for path in paths:
        content = read_bytes(path, limit=LONGEST + 1)
        if len(content) > LONGEST:
            raise _refused(translate("signing-files", "Tệp “{name}” quá lớn để ký.", name=path.name))
        made.append(_signed(path, content, key, role, now))
    for target, content in zip(targets, made, strict=True):
        make_folder(target.parent)
        atomic_write(target, content)
    return tuple(targets)


def signed_name(name: str) -> str:
    """Return the name of the signed file: `a.pdf`, `a.signed.pdf`, `a.signed-2.pdf` follow one another."""
    path = Path(name)
    found = _SIGNED.search(path.stem)
    if found is None:
        return f"{path.stem}.signed{path.suffix}"
    number = int(found[1] or 1) + 1
    return f"{path.stem[: found.start()]}.signed-{number}{path.suffix}"


def _check_free(targets: Sequence[Path]) -> None:
    if len(set(targets)) != len(targets):
        raise _refused(translate("signing-files", "Có hai tệp cùng tên: ký từng tệp một."))
    for target in targets:
        if target.exists() or target.is_symlink():
            raise SignedFileThere(
                translate("signing-files", "Đã có tệp “{path}”.", path=target),
                translate("signing-files", "Tệp đang có còn nguyên; chưa ký gì."),
                translate("signing-files", "Chuyển tệp ấy đi, hoặc cho biết thư mục khác bằng --out."),
                path=str(target),
            )


def _signed(path: Path, content: bytes, key: "SigningKey", role: str | None, now: datetime) -> bytes:
    from desktop.checking.matter import recognise

    kind = recognise(content)
    if kind == "pdf":
        from desktop.signing.pdf import sign_any

        return sign_any(content, key, role, now, office=_office(role))
    if kind == "workbook":
        return _signed_workbook(path, content, key, role, now)
    raise _refused(
        translate("signing-files", "“{name}” không phải văn bản PDF hay bảng tính .xlsx.", name=path.name)
    )


def _signed_workbook(path: Path, content: bytes, key: "SigningKey", role: str | None, now: datetime) -> bytes:
    """Sign a workbook; a further signer states the unit and the subject that the first one stated."""
    from desktop.signing.workbook import sign_workbook, statement_of

    unit, subject = statement_of(content)
    return sign_workbook(
        content,
        key,
        now=now,
        role=role or "",
        office=_office(role),
        unit=unit or key.facts.unit,
        subject=subject or nfc(_SIGNED.sub("", path.stem)),
    )


def _office(role: str | None) -> str:
    return {
        "chair": translate("signing-files", "Chủ trì"),
        "recorder": translate("signing-files", "Người ghi biên bản"),
    }.get(role or "", "")


def _refused(what: str) -> Refused:
    return Refused(what, translate("signing-files", "Chưa ký gì; tệp còn nguyên."), field="file")
