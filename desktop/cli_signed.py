"""The verbs `sign`, `verify`, `packet verify`, `packet open`: signing files, checking what arrives."""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.checking.records import Answer, Checked, question_words
from desktop.cli_frame import OpenedDesk, Reply, add_verb, packet_password, password_option
from desktop.cli_keyring import key_options, opened_key
from desktop.services import checking, opening, setup, signing_files
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import Bottom, SigningKey

ACCEPTED: Final = frozenset({"valid", "warning"})

_VERDICTS: "Final[dict[Bottom, str]]" = {
    "valid": "valid",
    "warning": "valid with warnings",
    "unknown": "unknown",
    "invalid": "invalid",
}


def add(verbs: Any, packets: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verbs to those of the command line, and to those below `packet`."""
    sign = add_verb(verbs, "sign", _sign, "ký tệp PDF, bảng tính .xlsx thành tệp mới bên cạnh")
    sign.add_argument("file", type=Path, nargs="+", metavar="FILE")
    key_options(sign, required=True)
    sign.add_argument("--as", dest="role", choices=["chair", "recorder"], help="ký với vai trò nào")
    sign.add_argument("--out", type=Path, metavar="DIR", help="thư mục để tệp đã ký")
    verify = add_verb(verbs, "verify", _verify, "kiểm tra tệp, USB: trả lời năm câu hỏi về từng tệp")
    verify.add_argument("file", type=Path, nargs="+", metavar="FILE")
    packet = add_verb(packets, "verify", _verify, "kiểm tra một gói: trả lời năm câu hỏi")
    packet.add_argument("file", type=Path, nargs=1, metavar="PACKET")
    opened = add_verb(packets, "open", _open, "mở phong bì, kiểm tra rồi bày các tệp của gói ra thư mục")
    opened.add_argument("file", type=Path, metavar="PACKET")
    opened.add_argument("--out", type=Path, required=True, metavar="DIR")
    for parser in (verify, packet, opened):
        parser.add_argument("--trust", type=Path, metavar="DIR", help="thư mục chứng thư tin cậy và CRL")
        parser.add_argument("--vault", type=Path, metavar="VAULT", help="lấy sổ và khóa tin cậy của kho này")
        password_option(parser)
        parser.add_argument(
            "--packet-password-file", type=Path, metavar="F", help="tệp chứa mật khẩu phong bì"
        )
        key_options(parser)


def _desk(asked: argparse.Namespace) -> contextlib.AbstractContextManager[Desk | None]:
    """Give the desk of the vault asked for; None where none was."""
    return OpenedDesk(asked) if asked.vault is not None else contextlib.nullcontext()


def _sign(asked: argparse.Namespace) -> Reply:
    with opened_key(asked, setup.system_clock().now()) as key:
        assert key is not None  # noqa: S101  the parser asks for one
        made = signing_files.sign_files(asked.file, key, role=asked.role, out=asked.out)
    value = {"paths": [str(path) for path in made], "signer": key.name, "fingerprint": key.fingerprint}
    return Reply(value=value, lines=tuple(str(path) for path in made))


def _verify(asked: argparse.Namespace) -> Reply:
    _tell_notes(asked.trust)
    files = checking.found_in(asked.file)
    now = setup.system_clock().now()
    with _desk(asked) as desk, opened_key(asked, now, "open") as key:
        found = checking.check_found(
            files, desk=desk, trust=asked.trust, password=packet_password(asked), keys=_some(key)
        )
    named = list(zip((str(file.path) for file in files), found, strict=True))
    values = [_value(path, one) for path, one in named]
    single = len(asked.file) == 1 and len(files) == 1 and files[0].is_named
    return Reply(
        value=values[0] if single else values,
        lines=tuple(line for path, one in named for line in _lines(path, one)),
        refused=_refusal(named),
    )


def _refusal(named: Sequence[tuple[str, Checked]]) -> str:
    """Return the sentences of those that are not accepted; finding nothing to check is no acceptance."""
    if not named:
        return translate("cli", "Không có tệp nào để kiểm tra.")
    refused = [(path, one) for path, one in named if one.verdict not in ACCEPTED]
    if len(named) == 1:
        return " ".join(one.sentence for _path, one in refused)
    return "\n".join(f"{path}: {one.sentence}" for path, one in refused)


def _open(asked: argparse.Namespace) -> Reply:
    _tell_notes(asked.trust)
    now = setup.system_clock().now()
    with _desk(asked) as desk, opened_key(asked, now, "open") as key:
        done = opening.open_packet(
            asked.file,
            asked.out,
            desk=desk,
            trust=asked.trust,
            password=packet_password(asked),
            keys=_some(key),
        )
    paths = [str(path) for path in done.paths]
    checked = done.checked
    return Reply(
        value=_value(str(asked.file), checked) | {"paths": paths},
        lines=(*_lines(str(asked.file), checked), *paths),
        refused="" if checked.verdict in ACCEPTED else checked.sentence,
    )


def _some(key: "SigningKey | None") -> "tuple[SigningKey, ...]":
    return (key,) if key is not None else ()


def _tell_notes(trust: Path | None) -> None:
    """Say on stderr which files of the trust folder are of no use; the others are used."""
    for note in checking.notes_on(trust) if trust is not None else ():
        print(note, file=sys.stderr)


def _value(path: str, one: Checked) -> dict[str, Any]:
    answers = {answer.question.value: _answer_value(answer) for answer in one.answers}
    return {
        "file": path,
        "kind": one.kind,
        "sha256": one.sha256,
        **answers,
        "verdict": _VERDICTS[one.verdict],
        "sentence": one.sentence,
        "reasons": [
            {"code": reason.code, "sentence": reason.sentence, "weight": reason.weight}
            for reason in one.reasons
        ],
    }


def _answer_value(answer: Answer) -> dict[str, Any]:
    return {"answer": answer.say, "sentence": answer.sentence, "details": list(answer.details)}


def _lines(path: str, one: Checked) -> list[str]:
    signs = {"yes": "✓", "no": "✗", "unknown": "?"}
    answers = [f"  {signs[one.say]} {question_words(one.question)} {one.sentence}" for one in one.answers]
    return [f"{path}: {one.sentence}", *answers]
