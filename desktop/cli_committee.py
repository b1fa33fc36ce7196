"""The verbs of the committee's clerk: a vault, its keys, its branches, receiving, deciding, answering."""

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from desktop.branch.organisation import PlaceKind
from desktop.cli_frame import (
    OpenedDesk,
    Reply,
    add_group,
    add_verb,
    packet_password,
    secret,
    vault_arguments,
    vault_password,
)
from desktop.cli_keyring import (
    key_in_file,
    key_on_token,
    key_options,
    key_prompt,
    opened_key,
    opened_root,
    root_options,
    root_prompt,
    token_options,
)
from desktop.committee.receiving import GENUINE
from desktop.committee.records import Committee, Received
from desktop.errors import Refused
from desktop.files import make_folder
from desktop.services import papers, setup
from desktop.services.committee import founding, office, receiving, returning, trust, units
from desktop.services.committee.receiving import Arrived
from desktop.services.committee.troubles import NoSuchPacket, NotACommittee
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey


OFFICE_KEY = "khóa của văn phòng đảng ủy"


class _Committee(OpenedDesk):
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
    below = add_group(verbs, "committee", "sổ tiếp nhận của đảng ủy")
    _founding(below)
    _own_keys(below)
    _deciding(below)


def _founding(below: Any) -> None:  # noqa: ANN401
    new = add_verb(below, "new", _new, "lập sổ tiếp nhận mới, in mã khôi phục")
    vault_arguments(new)
    new.add_argument("--name", required=True, metavar="NAME", help="tên đảng ủy")
    new.add_argument("--superior", required=True, metavar="NAME")
    new.add_argument("--place", required=True, metavar="NAME")
    new.add_argument("--place-kind", choices=[kind.value for kind in PlaceKind], default="xã")
    new.add_argument("--province", default="")
    new.add_argument("--person", default="", metavar="NAME")
    listed = add_verb(below, "units", _units, "liệt kê chi bộ trực thuộc, thêm chi bộ")
    vault_arguments(listed)
    listed.add_argument("--add", action="append", default=[], metavar="NAME", help="thêm chi bộ này")
    trusted = add_verb(
        below, "trust", _trust, "liệt kê nơi cấp chứng thư và danh sách thu hồi được tin, thêm tệp"
    )
    vault_arguments(trusted)
    trusted.add_argument("paths", type=Path, nargs="*", metavar="PATH", help="thêm tệp hoặc thư mục này")


def _own_keys(below: Any) -> None:  # noqa: ANN401
    root = add_verb(below, "root", _root, "tạo khóa cấp chứng thư của đảng ủy")
    vault_arguments(root)
    root.add_argument("key", type=Path, metavar="ROOT.p12")
    root.add_argument("--key-password-file", type=Path, metavar="F")
    made = add_verb(below, "office", _office, "tạo khóa của văn phòng đảng ủy và lập thẻ để giao cho chi bộ")
    vault_arguments(made)
    made.add_argument("key", type=Path, nargs="?", metavar="KEY.p12")
    made.add_argument("--key-password-file", type=Path, metavar="F")
    made.add_argument("--bring", action="store_true", help="dùng tệp khóa có sẵn, không tạo mới")
    made.add_argument("--token", default="", metavar="LABEL", help="dùng khóa trên token này")
    token_options(made)
    made.add_argument("--name", default="", help="tên ghi trong chứng thư mới")
    root_options(made)
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help="nơi ghi thẻ")


def _deciding(below: Any) -> None:  # noqa: ANN401
    taken = add_verb(below, "receive", _receive, "tiếp nhận: mở, kiểm tra, ghi vào sổ")
    vault_arguments(taken)
    taken.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="tệp, hoặc thư mục của USB")
    key_options(taken, about=OFFICE_KEY)
    taken.add_argument(
        "--packet-password-file", type=Path, metavar="F", help="mật khẩu thống nhất với chi bộ"
    )
    book = add_verb(below, "book", _book, "xem sổ tiếp nhận")
    vault_arguments(book)
    accepted = add_verb(below, "accept", _accept, "nhận một gói trong sổ")
    vault_arguments(accepted)
    accepted.add_argument("packet", metavar="SHA256", help="mã của gói, hoặc phần đầu của mã")
    accepted.add_argument("--note", default="", help="lời nhắn cho chi bộ")
    refused = add_verb(below, "refuse", _refuse, "trả lại một gói, kèm lý do")
    vault_arguments(refused)
    refused.add_argument("packet", metavar="SHA256", help="mã của gói, hoặc phần đầu của mã")
    refused.add_argument("--reason", action="append", required=True, metavar="TEXT")
    back = add_verb(below, "return", _return, "ghi biên nhận cho một chi bộ")
    vault_arguments(back)
    back.add_argument("unit", metavar="UNIT")
    key_options(back, about=OFFICE_KEY)
    back.add_argument("--packet-password-file", type=Path, metavar="F", help="mật khẩu thống nhất với chi bộ")
    back.add_argument("--plain", default="", metavar="REASON", help="không mã hóa, vì lý do này")
    back.add_argument("--out", type=Path, required=True, metavar="DIR")
    back.add_argument("--paper", type=Path, metavar="DIR", help="ghi cả bản in biên nhận vào đây")


def _new(asked: argparse.Namespace) -> Reply:
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
        password=vault_password(asked),
        clock=clock,
        ids=ids,
    )
    desk.close()
    return Reply(value={"vault": str(asked.vault), "recovery_code": code}, lines=(code,))


def _units(asked: argparse.Namespace) -> Reply:
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
    return Reply(value=value, lines=lines)


def _trust(asked: argparse.Namespace) -> Reply:
    with _Committee(asked) as desk:
        if asked.paths:
            trust.add_files(desk, asked.paths)
        found = trust.items(desk)
    value = [
        {"kind": one.kind.value, "name": one.name, "begins": one.begins, "ends": one.ends, "sha256": one.id}
        for one in found
    ]
    lines = tuple(f"{one.kind.value} · {one.name} · {one.begins[:10]} – {one.ends[:10]}" for one in found)
    return Reply(value=value, lines=lines)


def _root(asked: argparse.Namespace) -> Reply:
    password = secret(asked.key_password_file, root_prompt())
    with _Committee(asked) as desk:
        made = office.make_root(desk, asked.key, password=password)
    return Reply(
        value={"path": str(asked.key), "name": made.name, "fingerprint": made.fingerprint},
        lines=(str(asked.key),),
    )


def _office(asked: argparse.Namespace) -> Reply:
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
    return Reply(value=value, lines=(value["path"], value["card"], value["paper"]))


def _made(asked: argparse.Namespace, desk: Desk) -> "SigningKey":
    password = secret(asked.key_password_file, key_prompt(asked.key))
    root = opened_root(asked, desk)
    return office.make_office_key(desk, asked.key, password=password, name=asked.name, root=root)


def _taken(asked: argparse.Namespace, desk: Desk) -> "SigningKey":
    """Open a key that is there already, in a file or on a token, and write it down as the office's."""
    now = desk.clock.now()
    key = key_on_token(asked, now) if asked.token else key_in_file(asked.key, asked.key_password_file, now)
    with contextlib.ExitStack() as unless_taken:
        unless_taken.callback(key.worker.close)
        office.take_office_key(desk, key, place=asked.token or str(asked.key))
        unless_taken.pop_all()
    return key


def _receive(asked: argparse.Namespace) -> Reply:
    password = packet_password(asked)
    with _Committee(asked) as desk, opened_key(asked, desk.clock.now(), "open") as key:
        keys = [key] if key is not None else []
        found = receiving.receive(desk, asked.paths, keys=keys, password=password)
    wrong = [one for one in found if one.checked is None or one.checked.verdict not in GENUINE]
    refused = translate("cli", "{wrong} trong {all} tệp chưa nhận được.", wrong=len(wrong), all=len(found))
    return Reply(
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


def _book(asked: argparse.Namespace) -> Reply:
    with _Committee(asked) as desk:
        found = receiving.book(desk)
    lines = tuple(
        " · ".join(
            (one.id[:8], one.unit, one.kind, one.period, str(one.sequence), one.verdict, one.state.value)
        )
        for one in found
    )
    return Reply(value=[_line(one) for one in found], lines=lines)


def _accept(asked: argparse.Namespace) -> Reply:
    with _Committee(asked) as desk:
        found = _found(desk, asked.packet)
        receiving.accept(desk, found.id, note=asked.note)
        after = _found(desk, found.id)
    return Reply(value=_line(after), lines=(after.id,))


def _refuse(asked: argparse.Namespace) -> Reply:
    with _Committee(asked) as desk:
        found = _found(desk, asked.packet)
        receiving.refuse(desk, found.id, asked.reason)
        after = _found(desk, found.id)
    return Reply(value=_line(after), lines=(after.id,))


def _found(desk: Desk, typed: str) -> Received:
    """Return the line of the book whose hash begins as typed; raises `NoSuchPacket`."""
    digits = typed.strip().casefold()
    found = [one for one in receiving.book(desk) if one.id.startswith(digits)]
    if len(digits) < 8 or len(found) != 1:
        raise NoSuchPacket
    return found[0]


def _return(asked: argparse.Namespace) -> Reply:
    with _Committee(asked) as desk:
        make_folder(asked.out)
        with opened_key(asked, desk.clock.now()) as key:
            result = returning.write_return(
                desk,
                asked.unit,
                asked.out,
                key,
                password=packet_password(asked),
                reason=asked.plain,
            )
        paths = [str(asked.out / name) for name in result.names]
        if asked.paper is not None:
            newest = max(one.sequence_of_answer for one in returning.receipts(desk, asked.unit))
            paths.append(str(papers.write(returning.slip(desk, asked.unit, newest), asked.paper)))
    return Reply(value={"paths": paths}, lines=tuple(paths))
