"""The verbs `sign`, `verify`, `packet verify`, `packet open`: signing files, checking what arrives."""

import argparse
import contextlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.checking.records import Answer, Checked, Question
from desktop.cli import _Answer, _pin, _secret, _verb
from desktop.errors import Refused
from desktop.services import checking, handing, opening, setup, signing_files, tokens
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
    sign = _verb(verbs, "sign", _sign, "ký tệp PDF, bảng tính .xlsx thành tệp mới bên cạnh")
    sign.add_argument("file", type=Path, nargs="+", metavar="FILE")
    _key_options(sign, required=True)
    sign.add_argument("--as", dest="role", choices=["chair", "recorder"], help="ký với vai trò nào")
    sign.add_argument("--out", type=Path, metavar="DIR", help="thư mục để tệp đã ký")
    verify = _verb(verbs, "verify", _verify, "kiểm tra tệp, USB: trả lời năm câu hỏi về từng tệp")
    verify.add_argument("file", type=Path, nargs="+", metavar="FILE")
    packet = _verb(packets, "verify", _verify, "kiểm tra một gói: trả lời năm câu hỏi")
    packet.add_argument("file", type=Path, nargs=1, metavar="PACKET")
    opened = _verb(packets, "open", _open, "mở phong bì, kiểm tra rồi bày các tệp của gói ra thư mục")
    opened.add_argument("file", type=Path, metavar="PACKET")
    opened.add_argument("--out", type=Path, required=True, metavar="DIR")
    for parser in (verify, packet, opened):
        parser.add_argument("--trust", type=Path, metavar="DIR", help="thư mục chứng thư tin cậy và CRL")
        parser.add_argument("--vault", type=Path, metavar="VAULT", help="lấy sổ và khóa tin cậy của kho này")
        parser.add_argument("--password-file", type=Path, metavar="F", help="tệp chứa mật khẩu kho")
        parser.add_argument(
            "--packet-password-file", type=Path, metavar="F", help="tệp chứa mật khẩu phong bì"
        )
        _key_options(parser, required=False)


def _key_options(parser: argparse.ArgumentParser, *, required: bool) -> None:
    which = parser.add_mutually_exclusive_group(required=required)
    which.add_argument("--key", type=Path, metavar="KEY.p12", help="tệp khóa")
    which.add_argument("--token", metavar="LABEL", help="token có tên này")
    parser.add_argument("--key-password-file", type=Path, metavar="F", help="tệp chứa mật khẩu khóa")
    parser.add_argument("--pin-file", type=Path, metavar="F", help="tệp chứa mã PIN của token")
    parser.add_argument("--module", type=Path, metavar="PATH", help="trình điều khiển PKCS#11 của token")


@contextlib.contextmanager
def _opened_keys(asked: argparse.Namespace, purpose: tokens.Purpose) -> "Iterator[tuple[SigningKey, ...]]":
    """Give the key asked for, if any, and let go of it afterwards."""
    now = setup.system_clock().now()
    if asked.token is None and asked.pin_file is not None:
        raise Refused(translate("cli", "--pin-file chỉ dùng cùng --token."), field="pin-file")
    if asked.key is not None:
        prompt = translate("cli", "Mật khẩu khóa {path}: ", path=asked.key)
        keys = [handing.open_key(asked.key, _secret(asked.key_password_file, prompt), now=now)]
    elif asked.token is not None:
        pin = _pin(asked.pin_file, translate("cli", "Mã PIN của token: "))
        keys = [tokens.open_by_label(asked.token, pin, now, asked.module, purpose=purpose)]
    else:
        keys = []
    try:
        yield tuple(keys)
    finally:
        for key in keys:
            key.worker.close()


@contextlib.contextmanager
def _opened_desk(asked: argparse.Namespace) -> Iterator[Desk | None]:
    if asked.vault is None:
        yield None
        return
    desk = setup.open_desk(asked.vault, _secret(asked.password_file, translate("cli", "Mật khẩu kho: ")))
    try:
        yield desk
    finally:
        desk.close()


def _packet_password(asked: argparse.Namespace) -> str | None:
    return _secret(asked.packet_password_file, "") if asked.packet_password_file is not None else None


def _sign(asked: argparse.Namespace) -> _Answer:
    with _opened_keys(asked, "sign") as keys:
        made = signing_files.sign_files(asked.file, keys[0], role=asked.role, out=asked.out)
        value = {
            "paths": [str(path) for path in made],
            "signer": keys[0].name,
            "fingerprint": keys[0].fingerprint,
        }
    return _Answer(value=value, lines=tuple(str(path) for path in made))


def _verify(asked: argparse.Namespace) -> _Answer:
    _tell_notes(asked.trust)
    files = checking.found_in(asked.file)
    with _opened_desk(asked) as desk, _opened_keys(asked, "open") as keys:
        found = checking.check_found(
            files, desk=desk, trust=asked.trust, password=_packet_password(asked), keys=keys
        )
    named = list(zip((str(file.path) for file in files), found, strict=True))
    values = [_value(path, one) for path, one in named]
    single = len(asked.file) == 1 and len(files) == 1 and files[0].is_named
    return _Answer(
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


def _open(asked: argparse.Namespace) -> _Answer:
    _tell_notes(asked.trust)
    with _opened_desk(asked) as desk, _opened_keys(asked, "open") as keys:
        done = opening.open_packet(
            asked.file, asked.out, desk=desk, trust=asked.trust, password=_packet_password(asked), keys=keys
        )
    paths = [str(path) for path in done.paths]
    checked = done.checked
    return _Answer(
        value=_value(str(asked.file), checked) | {"paths": paths},
        lines=(*_lines(str(asked.file), checked), *paths),
        refused="" if checked.verdict in ACCEPTED else checked.sentence,
    )


def _tell_notes(trust: Path | None) -> None:
    """Say on stderr which files of the trust folder are of no use; the others are used."""
    for note in checking.notes_on(trust) if trust is not None else ():
        print(note, file=sys.stderr)  # noqa: T201  a remark beside the answer


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
    answers = [f"  {signs[one.say]} {_asked(one.question)} {one.sentence}" for one in one.answers]
    return [f"{path}: {one.sentence}", *answers]


def _asked(question: Question) -> str:
    return {
        Question.WHOLE: translate("checking", "Còn nguyên vẹn không?"),
        Question.SIGNERS: translate("checking", "Ai ký?"),
        Question.TRUSTED: translate("checking", "Chứng thư có tin được không?"),
        Question.ENTITLED: translate("checking", "Người ký có thẩm quyền không?"),
        Question.NEWER: translate("checking", "Có mới hơn bản đã có không?"),
    }[question]
