"""The verbs of the desk without a window, for scripts and tests.

Exit 0: done. 1: refused, with one sentence on stderr (and with `--json` an object `error`, `message` on
stdout). 2: wrong usage. `--json` prints one JSON value on stdout.
"""

import argparse
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

import desktop
from desktop.branch.attendance import counts
from desktop.branch.dates import check_period, short
from desktop.branch.labels import state_label
from desktop.branch.members import COUNTED
from desktop.branch.names import nfc
from desktop.branch.numbering import symbol
from desktop.branch.organisation import Branch, PlaceKind
from desktop.errors import Cancelled, Trouble
from desktop.services import catalogue, keeping, meetings, members, papers, setup
from desktop.services.desk import Desk
from desktop.signing.tokens.records import TokenFacts, pin_sentence
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

DONE, REFUSED, USAGE, STOPPED = 0, 1, 2, 130


class _Parser(argparse.ArgumentParser):
    """A parser whose own words are Vietnamese."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: {message}\n")


Verb = Callable[[argparse.Namespace], Any]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return the exit code."""
    _speak_utf8()
    asked = _parser().parse_args(arguments)
    verb: Verb = asked.verb
    try:
        answer = verb(asked)
    except Trouble as trouble:
        return _refuse(asked, trouble.code, trouble.message)
    except Cancelled:
        return _refuse(asked, "cancelled", translate("cli", "Đã dừng theo yêu cầu."))
    except KeyboardInterrupt:
        return STOPPED
    return _tell(asked, answer)


class _Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a verb says: a JSON value, and the same in lines for a reader."""

    value: Any
    lines: tuple[str, ...]
    refused: str = ""
    """A sentence for stderr: the verb did its work and its verdict is no (exit 1)."""


def _tell(asked: argparse.Namespace, answer: _Answer) -> int:
    if asked.json:
        print(msgspec.json.encode(answer.value).decode())
    else:
        for line in answer.lines:
            print(line)
    if answer.refused:
        print(answer.refused, file=sys.stderr)
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


def _parser() -> _Parser:
    from desktop import cli_committee, cli_due, cli_keys, cli_member, cli_packet, cli_report, cli_signed

    parser = _Parser(prog="sochibo", description="Sổ Chi Bộ: sổ công tác của bí thư chi bộ, không cần mạng.")
    parser.add_argument("--version", action="version", version=f"sochibo {desktop.__version__}")
    verbs = parser.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)
    _sample_and_new(verbs)
    _members(verbs)
    _meetings(verbs)
    _documents(verbs)
    packets = _packets(verbs)
    cli_committee.add(verbs)
    cli_due.add(verbs)
    cli_keys.add(verbs)
    cli_member.add(verbs)
    cli_packet.add(packets)
    cli_report.add(verbs)
    cli_signed.add(verbs, packets)
    health = _verb(verbs, "health", _health, "kiểm tra kho: tệp, từng trang, các quy tắc dữ liệu")
    _vault(health)
    health.add_argument(
        "--restore-header", action="store_true", help="khôi phục tệp khóa hỏng từ bản sao của nó trước"
    )
    return parser


def _verb(verbs: Any, name: str, verb: Verb, about: str) -> argparse.ArgumentParser:  # noqa: ANN401  argparse has no name for it
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help="in một giá trị JSON")
    parser.set_defaults(verb=verb)
    return parser


def _vault(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--password-file", type=Path, metavar="F", help="tệp chứa mật khẩu kho")
    if not any(action.dest == "vault" for action in parser._actions):  # noqa: SLF001  argparse keeps its list there
        parser.add_argument("vault", type=Path, metavar="VAULT")


def _under_vault(verbs: Any, name: str, about: str) -> Any:  # noqa: ANN401
    """Return the verbs below `sochibo NAME VAULT …`."""
    parser = verbs.add_parser(name, help=about, description=about)
    parser.add_argument("vault", type=Path, metavar="VAULT")
    return parser.add_subparsers(metavar="VERB", required=True, parser_class=_Parser)


def _password_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--password-file", type=Path, metavar="F", help="tệp chứa mật khẩu kho")


def _sample_and_new(verbs: Any) -> None:  # noqa: ANN401
    sample = _verb(verbs, "sample", _sample, "lập một chi bộ mẫu đã ghi đủ")
    _vault(sample)
    sample.add_argument("--members", type=int, default=42)
    sample.add_argument("--months", type=int, default=24)
    sample.add_argument("--until", default="2026-10", metavar="PERIOD")
    sample.add_argument("--seed", type=int, default=1)
    new = _verb(verbs, "new", _new, "lập sổ mới cho một chi bộ, in mã khôi phục")
    _vault(new)
    new.add_argument("--branch", required=True, metavar="NAME")
    new.add_argument("--superior", required=True, metavar="NAME")
    new.add_argument("--place", required=True, metavar="NAME")
    new.add_argument("--place-kind", choices=[kind.value for kind in PlaceKind], default="xã")
    new.add_argument("--province", default="")
    new.add_argument("--term", default="", metavar="2025-2030")
    new.add_argument("--person", default="", metavar="NAME")


def _members(verbs: Any) -> None:  # noqa: ANN401
    below = _under_vault(verbs, "members", "danh sách đảng viên")
    listed = _verb(below, "list", _members_list, "liệt kê")
    listed.add_argument("--all", action="store_true", help="cả những người đã rời chi bộ")
    taken = _verb(below, "import", _members_import, "nhập từ tệp Excel")
    taken.add_argument("list", type=Path, metavar="LIST")
    taken.add_argument("--preview", action="store_true", help="chỉ xem trước, không ghi")
    given = _verb(below, "export", _members_export, "xuất ra tệp Excel")
    given.add_argument("out", type=Path, metavar="OUT.xlsx")
    for parser in (listed, taken, given):
        _password_option(parser)


def _meetings(verbs: Any) -> None:  # noqa: ANN401
    below = _under_vault(verbs, "meetings", "các buổi sinh hoạt")
    listed = _verb(below, "list", _meetings_list, "liệt kê")
    shown = _verb(below, "show", _meetings_show, "xem một buổi")
    shown.add_argument("period", metavar="PERIOD")
    for parser in (listed, shown):
        _password_option(parser)


def _documents(verbs: Any) -> None:  # noqa: ANN401
    made = _verb(verbs, "document", _document, "xuất một giấy tờ của kỳ")
    _vault(made)
    made.add_argument("kind", choices=catalogue.kinds(), metavar="KIND", help=", ".join(catalogue.kinds()))
    made.add_argument("period", metavar="PERIOD")
    made.add_argument("--out", type=Path, required=True, metavar="DIR")


def _packets(verbs: Any) -> Any:  # noqa: ANN401
    """Add `packet`; return the verbs below `packet`, to which others are added."""
    return verbs.add_parser("packet", help="gói nộp").add_subparsers(
        metavar="VERB", required=True, parser_class=_Parser
    )


# Passwords


class PasswordNeeded(Trouble):
    """No password file was given and nobody sits at a keyboard."""

    code = "password-needed"


def _secret(file: Path | None, prompt: str) -> str:
    """Return a password from the first line of a file, or typed at a prompt."""
    if file is not None:
        return setup.password_in(file)
    if not sys.stdin or not sys.stdin.isatty():
        raise PasswordNeeded(
            translate("cli", "Chưa có mật khẩu."), todo=translate("cli", "Cho biết tệp chứa mật khẩu.")
        )
    return nfc(getpass.getpass(prompt))


def _pin(file: Path | None, prompt: str) -> str | Callable[[TokenFacts], str]:
    """Return a token's PIN from a file, or what asks for it at a prompt after telling how it stands."""
    if file is not None:
        return _secret(file, prompt)

    def ask(token: TokenFacts) -> str:
        heed = pin_sentence(token.pin)
        if heed:
            print(heed, file=sys.stderr)
        return "" if token.keypad or not token.needs_pin else _secret(None, prompt)

    return ask


def _vault_password(asked: argparse.Namespace) -> str:
    return _secret(asked.password_file, translate("cli", "Mật khẩu kho: "))


class _Opened:
    """The desk of a verb: opened at the beginning, closed whatever happens."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked = asked

    def __enter__(self) -> Desk:
        self._desk = setup.open_desk(self._asked.vault, _vault_password(self._asked))
        return self._desk

    def __exit__(self, *_error: object) -> None:
        self._desk.close()


def _root_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that open the committee's root."""
    parser.add_argument("--root", type=Path, metavar="ROOT.p12", help="khóa cấp chứng thư của đảng ủy")
    parser.add_argument("--root-password-file", type=Path, metavar="F")


def _opened_root(asked: argparse.Namespace, desk: Desk) -> "SigningKey | None":
    """Return the committee's root that was asked for, opened; None where none was."""
    if asked.root is None:
        return None
    from desktop.services.committee import office

    secret = _secret(asked.root_password_file, translate("cli", "Mật khẩu khóa cấp chứng thư: "))
    return office.open_root(asked.root, secret, desk=desk)


# The verbs


def _sample(asked: argparse.Namespace) -> _Answer:
    from desktop.services.sample import make_sample

    make_sample(
        asked.vault,
        _vault_password(asked),
        members=asked.members,
        months=asked.months,
        until=asked.until,
        seed=asked.seed,
    )
    return _Answer(value={"vault": str(asked.vault)}, lines=(str(asked.vault),))


def _new(asked: argparse.Namespace) -> _Answer:
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
        password=_vault_password(asked),
        clock=clock,
        ids=ids,
    )
    desk.close()
    return _Answer(value={"vault": str(asked.vault), "recovery_code": code}, lines=(code,))


def _members_list(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
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
    return _Answer(value=value, lines=lines)


def _members_import(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
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
    return _Answer(value=value, lines=(said, *reasons))


def _members_export(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
        made = papers.export_roster(desk)
    path = papers.write(msgspec.structs.replace(made, name=asked.out.name), asked.out.parent)
    return _path_answer(path)


def _meetings_list(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
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
    return _Answer(value=value, lines=lines)


def _meetings_show(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
        whole = meetings.file_of_period(desk, check_period(asked.period))
    sums = counts(whole.record)
    value = {
        "period": whole.record.meeting.period,
        "counts": {name: getattr(sums, name) for name in sums.__struct_fields__ if name != "not_called"},
        "record": msgspec.to_builtins(whole.record),
    }
    return _Answer(value=value, lines=papers.minutes_lines(whole))


def _document(asked: argparse.Namespace) -> _Answer:
    with _Opened(asked) as desk:
        made = catalogue.paper(desk, asked.kind, asked.period)
    return _path_answer(papers.write(made, asked.out))


def _path_answer(path: Path) -> _Answer:
    return _Answer(value={"path": str(path)}, lines=(str(path),))


def _health(asked: argparse.Namespace) -> _Answer:
    at_keyboard = sys.stdin is not None and sys.stdin.isatty()
    password = _vault_password(asked) if asked.password_file or at_keyboard else None
    if asked.restore_header:
        print(keeping.restore_header(asked.vault), file=sys.stderr)
    report = keeping.health(asked.vault, password, now=setup.system_clock().now())
    value = {"ok": report.ok, "findings": [msgspec.to_builtins(one) for one in report.findings]}
    broken = [one.sentence for one in report.findings if one.level == "error"]
    return _Answer(
        value=value, lines=tuple(one.sentence for one in report.findings), refused=" ".join(broken)
    )
