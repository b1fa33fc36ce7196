"""The verb `packet seal`: a month, or an issued report, signed with key files or tokens and sealed."""

import argparse
import contextlib
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.branch.spans import check_span
from desktop.cli_frame import OpenedDesk, Reply, add_verb, packet_password, vault_arguments
from desktop.cli_keyring import WHOSE, key_in_file, pin_for
from desktop.errors import Refused
from desktop.files import make_folder
from desktop.services import packing, setup, sticks, tokens
from desktop.services.desk import Desk
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.packets.stick import StickResult
    from desktop.signing.records import SigningKey


def add(packets: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verb to those of packets."""
    seal = add_verb(packets, "seal", _seal, "ký và đóng gói một kỳ")
    vault_arguments(seal)
    seal.add_argument("period", metavar="PERIOD")
    seal.add_argument("--key", type=Path, action="append", default=[], metavar="KEY.p12")
    seal.add_argument("--key-password-file", type=Path, action="append", default=[], metavar="F")
    seal.add_argument("--token", action="append", default=[], metavar="LABEL", help="khóa nằm trên token này")
    seal.add_argument("--pin-file", type=Path, action="append", default=[], metavar="F")
    seal.add_argument("--certificate", action="append", default=[], metavar="FINGERPRINT", help=WHOSE)
    seal.add_argument("--module", type=Path, metavar="PATH", help="trình điều khiển PKCS#11 của token")
    seal.add_argument("--packet-password-file", type=Path, metavar="F", help="mã hóa gói bằng mật khẩu này")
    seal.add_argument(
        "--to", type=Path, metavar="CERT", help="mã hóa cho đảng ủy: thẻ của đảng ủy hoặc tệp chứng thư"
    )
    seal.add_argument("--plain", default="", metavar="REASON", help="nộp không mã hóa, vì lý do này")
    seal.add_argument("--out", type=Path, required=True, metavar="DIR")


def _seal(asked: argparse.Namespace) -> Reply:
    check_span(asked.period)
    certificate = sticks.certificate_in(asked.to) if asked.to else None
    password = packet_password(asked)
    with _opened_keys(asked) as keys, OpenedDesk(asked) as desk:
        make_folder(asked.out)
        line = packing.seal_anything(desk, asked.period, keys)
        result = _written(desk, line.id, asked, password, certificate)
    path = asked.out / result.names[0]
    value = {
        "path": str(path),
        "period": line.period,
        "sequence": line.sequence,
        "sha256": line.sha256,
        "encrypted": result.names[0] != line.name,
    }
    return Reply(value=value, lines=(str(path),))


@contextlib.contextmanager
def _opened_keys(asked: argparse.Namespace) -> "Iterator[list[SigningKey]]":
    """Open the key files, then the tokens, in the order given; let go of them whatever happens."""
    if not asked.key and not asked.token:
        raise Refused(
            translate("cli", "Chưa cho biết khóa ký."),
            todo=translate("cli", "Dùng --key TỆP.p12 hoặc --token TÊN."),
            field="key",
        )
    now = setup.system_clock().now()
    keys: list[SigningKey] = []
    with contextlib.ExitStack() as ending:
        for path, file in _with_secrets(asked.key, asked.key_password_file, "key-password-file"):
            keys.append(key_in_file(path, file, now))
            ending.callback(keys[-1].worker.close)
        wished = itertools.chain(asked.certificate, itertools.repeat(""))
        named = zip(_with_secrets(asked.token, asked.pin_file, "pin-file"), wished, strict=False)
        for (label, file), certificate in named:
            pin = pin_for(label, file)
            keys.append(tokens.open_by_label(label, pin, now, asked.module, certificate=certificate))
            ending.callback(keys[-1].worker.close)
        yield keys


def _with_secrets(keys: list[Any], files: list[Path], field: str) -> Iterator[tuple[Any, Path | None]]:
    """Give each key with the file of its secret, None where fewer were named than keys."""
    if len(files) > len(keys):
        raise Refused(translate("cli", "Có nhiều tệp mật khẩu hơn khóa."), field=field)
    yield from zip(keys, [*files, *[None] * (len(keys) - len(files))], strict=True)


def _written(
    desk: Desk,
    packet_id: str,
    asked: argparse.Namespace,
    password: str | None,
    certificate: bytes | None,
) -> "StickResult":
    """Write a packet as asked: to a certificate, under a password, in the open with a reason.

    Where nothing is said, to the committee if its certificate is known; else as a copy that is not handed in.
    """
    if certificate is None and not password and not asked.plain:
        known = sticks.recipient(desk)
        certificate = known.certificate if known is not None else None
    if certificate or password or asked.plain:
        return sticks.hand_over(
            desk, packet_id, asked.out, password=password, certificate=certificate, reason=asked.plain
        )
    warning = translate(
        "cli",
        "Gói này chưa mã hóa: chỉ để xem trên máy, chưa tính là đã nộp. Khi nộp, dùng --to, "
        "--packet-password-file hoặc --plain kèm lý do.",
    )
    print(warning, file=sys.stderr)
    return sticks.lay_out(desk, packet_id, asked.out)
