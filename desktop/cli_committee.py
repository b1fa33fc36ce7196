"""The verbs of the committee's clerk: a vault, its keys, its branches, receiving, deciding, answering."""

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch.organisation import PlaceKind
from desktop.cli import (
    _Answer,
    _Opened,
    _opened_root,
    _Parser,
    _pin,
    _root_options,
    _secret,
    _vault,
    _vault_password,
    _verb,
)
from desktop.committee.receiving import GENUINE
from desktop.committee.records import Committee, Received
from desktop.errors import Refused
from desktop.services import handing, papers, setup, tokens
from desktop.services.committee import founding, office, receiving, returning, trust, units
from desktop.services.committee.receiving import Arrived
from desktop.services.committee.troubles import NoSuchPacket, NotACommittee
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


class _Committee(_Opened):
    """The desk of a committee's vault; a branch's is closed again and refused."""

    def __enter__(self) -> Desk:
        desk = super().__enter__()
        try:
            founding.committee(desk)
        except NotACommittee:
            desk.close()
            raise
        return desk


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verbs to those of the command line."""
    below = verbs.add_parser("committee", help="sổ tiếp nhận của đảng ủy").add_subparsers(
        metavar="VERB", required=True, parser_class=_Parser
    )
    _founding(below)
    _own_keys(below)
    _deciding(below)


def _founding(below: Any) -> None:  # noqa: ANN401
    new = _verb(below, "new", _new, "lập sổ tiếp nhận mới, in mã khôi phục")
    _vault(new)
    new.add_argument("--name", required=True, metavar="NAME", help="tên đảng ủy")
    new.add_argument("--superior", required=True, metavar="NAME")
    new.add_argument("--place", required=True, metavar="NAME")
    new.add_argument("--place-kind", choices=[kind.value for kind in PlaceKind], default="xã")
    new.add_argument("--province", default="")
    new.add_argument("--person", default="", metavar="NAME")
    listed = _verb(below, "units", _units, "liệt kê chi bộ trực thuộc, thêm chi bộ")
    _vault(listed)
    listed.add_argument("--add", action="append", default=[], metavar="NAME", help="thêm chi bộ này")
    trusted = _verb(
        below, "trust", _trust, "liệt kê nơi cấp chứng thư và danh sách thu hồi được tin, thêm tệp"
    )
    _vault(trusted)
    trusted.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="thêm tệp hoặc thư mục này")


def _own_keys(below: Any) -> None:  # noqa: ANN401
    root = _verb(below, "root", _root, "lập khóa cấp chứng thư của đảng ủy")
    _vault(root)
    root.add_argument("key", type=Path, metavar="ROOT.p12")
    root.add_argument("--key-password-file", type=Path, metavar="F")
    made = _verb(below, "office", _office, "lập khóa của văn phòng đảng ủy và thẻ để giao cho chi bộ")
    _vault(made)
    made.add_argument("key", type=Path, nargs="?", metavar="KEY.p12")
    made.add_argument("--key-password-file", type=Path, metavar="F")
    made.add_argument("--bring", action="store_true", help="dùng tệp khóa có sẵn, không tạo mới")
    made.add_argument("--token", default="", metavar="LABEL", help="dùng khóa trên token này")
    made.add_argument("--pin-file", type=Path, metavar="F")
    made.add_argument("--name", default="", help="tên ghi trong chứng thư mới")
    _root_options(made)
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help="nơi ghi thẻ")


def _deciding(below: Any) -> None:  # noqa: ANN401
    taken = _verb(below, "receive", _receive, "tiếp nhận: mở, kiểm tra, ghi vào sổ")
    _vault(taken)
    taken.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="tệp, hoặc thư mục của USB")
    _office_options(taken)
    taken.add_argument(
        "--packet-password-file", type=Path, metavar="F", help="mật khẩu thống nhất với chi bộ"
    )
    book = _verb(below, "book", _book, "xem sổ tiếp nhận")
    _vault(book)
    accepted = _verb(below, "accept", _accept, "nhận một gói trong sổ")
    _vault(accepted)
    accepted.add_argument("packet", metavar="SHA256", help="mã của gói, hoặc phần đầu của mã")
    accepted.add_argument("--note", default="", help="lời nhắn cho chi bộ")
    refused = _verb(below, "refuse", _refuse, "trả lại một gói, kèm lý do")
    _vault(refused)
    refused.add_argument("packet", metavar="SHA256", help="mã của gói, hoặc phần đầu của mã")
    refused.add_argument("--reason", action="append", required=True, metavar="TEXT")
    back = _verb(below, "return", _return, "ghi biên nhận cho một chi bộ")
    _vault(back)
    back.add_argument("unit", metavar="UNIT")
    _office_options(back)
    back.add_argument("--packet-password-file", type=Path, metavar="F", help="mật khẩu thống nhất với chi bộ")
    back.add_argument("--plain", default="", metavar="REASON", help="không mã hóa, vì lý do này")
    back.add_argument("--out", type=Path, required=True, metavar="DIR")
    back.add_argument("--paper", type=Path, metavar="DIR", help="ghi cả bản in biên nhận vào đây")


def _office_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that open the office key: a file, or a token."""
    parser.add_argument("--key", type=Path, metavar="KEY.p12", help="khóa của văn phòng đảng ủy")
    parser.add_argument("--key-password-file", type=Path, metavar="F")
    parser.add_argument("--token", default="", metavar="LABEL", help="khóa nằm trên token này")
    parser.add_argument("--pin-file", type=Path, metavar="F")


@contextlib.contextmanager
def _office_key(
    asked: argparse.Namespace, desk: Desk, purpose: "tokens.Purpose"
) -> "Iterator[SigningKey | None]":
    """Give the office key that was asked for, None where none was; let go of it afterwards."""
    key: SigningKey | None = None
    if asked.token:
        pin = _pin(asked.pin_file, translate("cli", "Mã PIN của token: "))
        key = tokens.open_by_label(asked.token, pin, desk.clock.now(), purpose=purpose)
    elif asked.key is not None:
        secret = _secret(asked.key_password_file, translate("cli", "Mật khẩu khóa ký: "))
        key = office.open_office_key(asked.key, secret, desk=desk)
    try:
        yield key
    finally:
        if key is not None:
            key.worker.close()


def _new(asked: argparse.Namespace) -> _Answer:
    clock, ids = setup.system_clock(), setup.system_ids()
    desk, code = founding.create_committee(
        asked.vault,
        committee=Committee(
            id=ids(),
            name=asked.name,
            superior=asked.superior,
            place=asked.place,
            place_kind=PlaceKind(asked.place_kind),
            province=asked.province,
        ),
        person=asked.person or translate("cli", "Văn thư đảng ủy"),
        password=_vault_password(asked),
        clock=clock,
        ids=ids,
    )
    desk.close()
    return _Answer(value={"vault": str(asked.vault), "recovery_code": code}, lines=(code,))


def _units(asked: argparse.Namespace) -> _Answer:
    with _Committee(asked) as desk:
        for name in asked.add:
            units.add_unit(desk, name)
        found = units.units(desk)
    value = [
        {
            "name": one.unit.name,
            "until": one.unit.until or None,
            "keys": len(one.keys),
            "waiting": one.waiting,
            "unanswered": one.unanswered,
            "last": one.last.sequence if one.last else None,
        }
        for one in found
    ]
    lines = tuple(
        translate(
            "cli",
            "{name} · {keys} khóa · gói mới nhất: {last} · đang chờ: {waiting}",
            name=one.unit.name,
            keys=len(one.keys),
            last=one.last.sequence if one.last else "—",
            waiting=one.waiting,
        )
        for one in found
    )
    return _Answer(value=value, lines=lines)


def _trust(asked: argparse.Namespace) -> _Answer:
    with _Committee(asked) as desk:
        if asked.paths:
            trust.add_files(desk, asked.paths)
        found = trust.items(desk)
    value = [
        {"kind": one.kind.value, "name": one.name, "begins": one.begins, "ends": one.ends, "sha256": one.id}
        for one in found
    ]
    lines = tuple(f"{one.kind.value} · {one.name} · {one.begins[:10]} – {one.ends[:10]}" for one in found)
    return _Answer(value=value, lines=lines)


def _root(asked: argparse.Namespace) -> _Answer:
    secret = _secret(asked.key_password_file, translate("cli", "Mật khẩu khóa cấp chứng thư: "))
    with _Committee(asked) as desk:
        made = office.make_root(desk, asked.key, password=secret)
    return _Answer(
        value={"path": str(asked.key), "name": made.name, "fingerprint": made.fingerprint},
        lines=(str(asked.key),),
    )


def _office(asked: argparse.Namespace) -> _Answer:
    if (asked.key is None) == (not asked.token):
        raise Refused(translate("cli", "Cho biết tệp khóa hoặc tên token, một trong hai."), field="key")
    with _Committee(asked) as desk:
        key = _taken(asked, desk) if asked.token or asked.bring else _made(asked, desk)
        try:
            card, paper = office.write_card(desk, asked.out, key)
        finally:
            key.worker.close()
    value = {
        "path": asked.token or str(asked.key),
        "name": key.name,
        "fingerprint": key.fingerprint,
        "card": str(card),
        "paper": str(paper),
    }
    return _Answer(value=value, lines=(value["path"], value["card"], value["paper"]))


def _made(asked: argparse.Namespace, desk: Desk) -> "SigningKey":
    secret = _secret(asked.key_password_file, translate("cli", "Mật khẩu khóa ký: "))
    root = _opened_root(asked, desk)
    return office.make_office_key(desk, asked.key, password=secret, name=asked.name, root=root)


def _taken(asked: argparse.Namespace, desk: Desk) -> "SigningKey":
    """Open a key that is there already, in a file or on a token, and write it down as the office's."""
    now = desk.clock.now()
    if asked.token:
        pin = _pin(asked.pin_file, translate("cli", "Mã PIN của token: "))
        key = tokens.open_by_label(asked.token, pin, now, purpose="sign")
    else:
        secret = _secret(asked.key_password_file, translate("cli", "Mật khẩu khóa ký: "))
        key = handing.open_key(asked.key, secret, now=now)
    try:
        office.take_office_key(desk, key, place=asked.token or str(asked.key))
    except BaseException:
        key.worker.close()
        raise
    return key


def _receive(asked: argparse.Namespace) -> _Answer:
    password = _secret(asked.packet_password_file, "") if asked.packet_password_file else None
    with _Committee(asked) as desk, _office_key(asked, desk, "open") as key:
        keys = [key] if key is not None else []
        found = receiving.receive(desk, asked.paths, keys=keys, password=password)
    wrong = [one for one in found if one.checked is None or one.checked.verdict not in GENUINE]
    refused = translate("cli", "{wrong} trong {all} tệp chưa nhận được.", wrong=len(wrong), all=len(found))
    return _Answer(
        value=[_arrived(one) for one in found],
        lines=tuple(_arrived_line(one) for one in found),
        refused=refused if wrong else "",
    )


def _arrived(one: Arrived) -> dict[str, Any]:
    line = one.received
    return {
        "file": str(one.path),
        "verdict": one.checked.verdict if one.checked else "unknown",
        "sentence": one.checked.sentence if one.checked else one.trouble,
        "reasons": [msgspec.to_builtins(reason) for reason in one.checked.reasons] if one.checked else [],
        "again": one.again,
        "packet": _line(line) if line is not None else None,
    }


def _arrived_line(one: Arrived) -> str:
    sentence = one.checked.sentence if one.checked else one.trouble
    return f"{one.path}: {sentence}"


def _line(one: Received) -> dict[str, Any]:
    return {
        "sha256": one.id,
        "unit": one.unit,
        "period": one.period,
        "kind": one.kind,
        "sequence": one.sequence,
        "verdict": one.verdict,
        "state": one.state.value,
        "reasons": list(one.reasons),
        "answered": bool(one.receipt),
    }


def _book(asked: argparse.Namespace) -> _Answer:
    with _Committee(asked) as desk:
        found = receiving.book(desk)
    lines = tuple(
        " · ".join(
            (one.id[:8], one.unit, one.kind, one.period, str(one.sequence), one.verdict, one.state.value)
        )
        for one in found
    )
    return _Answer(value=[_line(one) for one in found], lines=lines)


def _accept(asked: argparse.Namespace) -> _Answer:
    with _Committee(asked) as desk:
        found = _found(desk, asked.packet)
        receiving.accept(desk, found.id, note=asked.note)
        after = _found(desk, found.id)
    return _Answer(value=_line(after), lines=(after.id,))


def _refuse(asked: argparse.Namespace) -> _Answer:
    with _Committee(asked) as desk:
        found = _found(desk, asked.packet)
        receiving.refuse(desk, found.id, asked.reason)
        after = _found(desk, found.id)
    return _Answer(value=_line(after), lines=(after.id,))


def _found(desk: Desk, typed: str) -> Received:
    """Return the line of the book whose hash begins as typed; raises `NoSuchPacket`."""
    digits = typed.strip().casefold()
    found = [one for one in receiving.book(desk) if one.id.startswith(digits)]
    if len(digits) < 8 or len(found) != 1:
        raise NoSuchPacket
    return found[0]


def _return(asked: argparse.Namespace) -> _Answer:
    from desktop.files import make_folder

    with _Committee(asked) as desk:
        make_folder(asked.out)
        with _office_key(asked, desk, "sign") as key:
            result = returning.write_return(
                desk,
                asked.unit,
                asked.out,
                key,
                password=_secret(asked.packet_password_file, "") if asked.packet_password_file else None,
                reason=asked.plain,
            )
        paths = [str(asked.out / name) for name in result.names]
        if asked.paper is not None:
            newest = max(one.sequence_of_answer for one in returning.receipts(desk, asked.unit))
            paths.append(str(papers.write(returning.slip(desk, asked.unit, newest), asked.paper)))
    return _Answer(value={"paths": paths}, lines=tuple(paths))
