"""The verbs of the desk without a window, for scripts and tests.

Exit 0: done. 1: refused, with one sentence on stderr (and with `--json` an object `error`, `message` on
stdout). 2: wrong usage. `--json` prints one JSON value on stdout.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

import desktop
from desktop.branch.attendance import counts
from desktop.branch.dates import check_period, short
from desktop.branch.labels import state_label
from desktop.branch.members import COUNTED
from desktop.branch.numbering import symbol
from desktop.branch.organisation import Branch, PlaceKind
from desktop.cli_frame import (
    OpenedDesk,
    Parser,
    Reply,
    Verb,
    add_group,
    add_verb,
    password_option,
    path_reply,
    under_vault,
    vault_arguments,
    vault_password,
)
from desktop.errors import Cancelled, Trouble
from desktop.services import catalogue, keeping, meetings, members, papers, setup
from desktop.words import translate

DONE, REFUSED, STOPPED, CUT_OFF = 0, 1, 130, 141
"""Exit codes; wrong usage is `cli_frame.USAGE`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return the exit code."""
    _speak_utf8()
    asked = _parser().parse_args(arguments)
    try:
        status = _run(asked)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our words has read enough: `sochibo … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_OFF
    return status


def _run(asked: argparse.Namespace) -> int:
    verb: Verb = asked.verb
    try:
        reply = verb(asked)
    except Trouble as trouble:
        return _refuse(asked, trouble.code, trouble.message)
    except Cancelled:
        return _refuse(asked, "cancelled", translate("cli", "Đã dừng theo yêu cầu."))
    except KeyboardInterrupt:
        return STOPPED
    return _tell(asked, reply)


def _tell(asked: argparse.Namespace, reply: Reply) -> int:
    if asked.json:
        print(msgspec.json.encode(reply.value).decode())
    else:
        for line in reply.lines:
            print(line)
    if reply.refused:
        print(reply.refused, file=sys.stderr)
        return REFUSED
    return DONE


def _refuse(asked: argparse.Namespace, code: str, message: str) -> int:
    if asked.json:
        print(msgspec.json.encode({"error": code, "message": message}).decode())
    print(message, file=sys.stderr)
    return REFUSED


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _parser() -> Parser:
    from desktop import cli_committee, cli_due, cli_keys, cli_member, cli_packet, cli_report, cli_signed

    parser = Parser(prog="sochibo", description="Sổ Chi Bộ: sổ công tác của bí thư chi bộ, không cần mạng.")
    parser.add_argument("--version", action="version", version=f"sochibo {desktop.__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True, parser_class=Parser)
    _sample_and_new(verbs)
    _members(verbs)
    _meetings(verbs)
    _documents(verbs)
    packets = add_group(verbs, "packet", "gói nộp")
    cli_committee.add(verbs)
    cli_due.add(verbs)
    cli_keys.add(verbs)
    cli_member.add(verbs)
    cli_packet.add(packets)
    cli_report.add(verbs)
    cli_signed.add(verbs, packets)
    health = add_verb(verbs, "health", _health, "kiểm tra kho: tệp, từng trang, các quy tắc dữ liệu")
    vault_arguments(health)
    health.add_argument(
        "--restore-header", action="store_true", help="khôi phục tệp khóa hỏng từ bản sao của nó trước"
    )
    return parser


def _sample_and_new(verbs: Any) -> None:  # noqa: ANN401
    sample = add_verb(verbs, "sample", _sample, "lập một chi bộ mẫu đã ghi đủ")
    vault_arguments(sample)
    sample.add_argument("--members", type=int, default=42)
    sample.add_argument("--months", type=int, default=24)
    sample.add_argument("--until", default="2026-10", metavar="PERIOD")
    sample.add_argument("--seed", type=int, default=1)
    new = add_verb(verbs, "new", _new, "lập sổ mới cho một chi bộ, in mã khôi phục")
    vault_arguments(new)
    new.add_argument("--branch", required=True, metavar="NAME")
    new.add_argument("--superior", required=True, metavar="NAME")
    new.add_argument("--place", required=True, metavar="NAME")
    new.add_argument("--place-kind", choices=[kind.value for kind in PlaceKind], default="xã")
    new.add_argument("--province", default="")
    new.add_argument("--term", default="", metavar="2025-2030")
    new.add_argument("--person", default="", metavar="NAME")


def _members(verbs: Any) -> None:  # noqa: ANN401
    below = under_vault(verbs, "members", "danh sách đảng viên")
    listed = add_verb(below, "list", _members_list, "liệt kê")
    listed.add_argument("--all", action="store_true", help="cả những người đã rời chi bộ")
    taken = add_verb(below, "import", _members_import, "nhập từ tệp Excel")
    taken.add_argument("list", type=Path, metavar="LIST")
    taken.add_argument("--preview", action="store_true", help="chỉ xem trước, không ghi")
    given = add_verb(below, "export", _members_export, "xuất ra tệp Excel")
    given.add_argument("out", type=Path, metavar="OUT.xlsx")
    for parser in (listed, taken, given):
        password_option(parser)


def _meetings(verbs: Any) -> None:  # noqa: ANN401
    below = under_vault(verbs, "meetings", "các buổi sinh hoạt")
    listed = add_verb(below, "list", _meetings_list, "liệt kê")
    shown = add_verb(below, "show", _meetings_show, "xem một buổi")
    shown.add_argument("period", metavar="PERIOD")
    for parser in (listed, shown):
        password_option(parser)


def _documents(verbs: Any) -> None:  # noqa: ANN401
    made = add_verb(verbs, "document", _document, "xuất một giấy tờ của kỳ")
    vault_arguments(made)
    made.add_argument("kind", choices=catalogue.kinds(), metavar="KIND", help=", ".join(catalogue.kinds()))
    made.add_argument("period", metavar="PERIOD")
    made.add_argument("--out", type=Path, required=True, metavar="DIR")


def _sample(asked: argparse.Namespace) -> Reply:
    from desktop.services.sample import make_sample

    make_sample(
        asked.vault,
        vault_password(asked),
        members=asked.members,
        months=asked.months,
        until=asked.until,
        seed=asked.seed,
    )
    return Reply(value={"vault": str(asked.vault)}, lines=(str(asked.vault),))


def _new(asked: argparse.Namespace) -> Reply:
    clock, ids = setup.system_clock(), setup.system_ids()
    begins, _, ends = asked.term.partition("-")
    desk, code = setup.create(
        asked.vault,
        branch=Branch(
            id=ids(),
            name=asked.branch,
            superior=asked.superior,
            place=asked.place,
            place_kind=PlaceKind(asked.place_kind),
            province=asked.province,
            term_from=begins.strip(),
            term_to=ends.strip(),
        ),
        openings={},
        person=asked.person or translate("cli", "Bí thư chi bộ"),
        password=vault_password(asked),
        clock=clock,
        ids=ids,
    )
    desk.close()
    return Reply(value={"vault": str(asked.vault), "recovery_code": code}, lines=(code,))


def _members_list(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        found = [one for one in members.lines(desk) if asked.all or one.state in COUNTED]
    value = [
        {
            "id": one.member.id,
            "full_name": one.member.full_name,
            "gender": one.member.gender.value,
            "born": one.member.born,
            "joined": one.member.joined,
            "official": one.member.official,
            "citizen_id": one.member.citizen_id,
            "card": one.member.card,
            "state": one.state.value,
        }
        for one in found
    ]
    lines = tuple(
        f"{place}. {one.member.full_name} · {short(one.member.born)} · {state_label(one.state)}"
        for place, one in enumerate(found, 1)
    )
    return Reply(value=value, lines=lines)


def _members_import(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        found = members.preview_import(desk, asked.list)
        if not asked.preview:
            members.apply_import(desk, found)
    sums = {kind.value: number for kind, number in found.counts.items()}
    refused = [{"row": row.row, "reason": row.reason} for row in found.rows if row.kind.value == "refused"]
    value = {name: sums[name] for name in ("new", "same", "changed")} | {"refused": refused}
    said = translate(
        "cli",
        "Mới {new}, không đổi {same}, có thay đổi {changed}, không nhận {refused}.",
        new=sums["new"],
        same=sums["same"],
        changed=sums["changed"],
        refused=len(refused),
    )
    reasons = tuple(
        translate("cli", "Dòng {row}: {reason}", row=one["row"], reason=one["reason"]) for one in refused
    )
    return Reply(value=value, lines=(said, *reasons))


def _members_export(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        made = papers.export_roster(desk)
    path = papers.write(msgspec.structs.replace(made, name=asked.out.name), asked.out.parent)
    return path_reply(path)


def _meetings_list(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        found = meetings.lines(desk)
    value = [
        {
            "period": one.meeting.period,
            "day": one.meeting.day,
            "status": one.meeting.status.value,
            "number": symbol(one.meeting.number) if one.meeting.number else None,
            "must_attend": one.must_attend,
            "present": one.present,
            "checked": one.checked,
        }
        for one in found
    ]
    lines = tuple(
        " · ".join(
            (
                one.meeting.period,
                short(one.meeting.day),
                symbol(one.meeting.number) if one.meeting.number else "—",
                f"{one.present}/{one.must_attend}",
            )
        )
        for one in found
    )
    return Reply(value=value, lines=lines)


def _meetings_show(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        whole = meetings.file_of_period(desk, check_period(asked.period))
    sums = counts(whole.record)
    value = {
        "period": whole.record.meeting.period,
        "counts": {name: getattr(sums, name) for name in sums.__struct_fields__ if name != "not_called"},
        "record": msgspec.to_builtins(whole.record),
    }
    return Reply(value=value, lines=papers.minutes_lines(whole))


def _document(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        made = catalogue.paper(desk, asked.kind, asked.period)
    return path_reply(papers.write(made, asked.out))


def _health(asked: argparse.Namespace) -> Reply:
    at_keyboard = sys.stdin is not None and sys.stdin.isatty()
    password = vault_password(asked) if asked.password_file or at_keyboard else None
    if asked.restore_header:
        print(keeping.restore_header(asked.vault), file=sys.stderr)
    report = keeping.health(asked.vault, password, now=setup.system_clock().now())
    value = {"ok": report.ok, "findings": [msgspec.to_builtins(one) for one in report.findings]}
    broken = [one.sentence for one in report.findings if one.level == "error"]
    return Reply(value=value, lines=tuple(one.sentence for one in report.findings), refused=" ".join(broken))
