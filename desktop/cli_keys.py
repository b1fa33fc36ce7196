"""The verbs about keys: made, carded, enrolled, withdrawn; and tokens that are plugged in."""

import argparse
import contextlib
from datetime import datetime, time
from pathlib import Path
from typing import Any

from desktop.cli_frame import OpenedDesk, Reply, add_group, add_verb, day_typed, secret, vault_arguments
from desktop.cli_keyring import (
    key_in_file,
    key_on_token,
    key_prompt,
    opened_root,
    root_options,
    token_options,
)
from desktop.committee.records import EndReason, KeyRecord
from desktop.errors import Refused
from desktop.files import atomic_write, make_folder
from desktop.services import handing, own_keys, setup, tokens
from desktop.services.committee import cards, enrolling
from desktop.services.tokens import TokenChoice
from desktop.signing.records import CHAIR, RECORDER, day_of
from desktop.signing.tokens.records import TokenFacts, pin_sentence
from desktop.words import translate


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verbs to those of the command line."""
    _keys(verbs)
    below = add_group(verbs, "token", "token ký số")
    listed = add_verb(
        below, "list", _token_list, "liệt kê token đang cắm và chứng thư trên đó, không hỏi mã PIN"
    )
    listed.add_argument("--module", type=Path, metavar="PATH", help="chỉ dùng trình điều khiển PKCS#11 này")


def _keys(verbs: Any) -> None:  # noqa: ANN401
    below = add_group(verbs, "key", "khóa ký")
    new = add_verb(below, "new", _new, "tạo khóa ký và chứng thư của một người")
    new.add_argument("key", type=Path, metavar="KEY.p12")
    new.add_argument("--name", required=True)
    new.add_argument("--unit", default="")
    new.add_argument("--key-password-file", type=Path, metavar="F")
    listed = add_verb(below, "list", _list, "liệt kê khóa ghi trong kho")
    vault_arguments(listed)
    _card_options(add_verb(below, "card", _card, "lập thẻ khóa để giao cho đảng ủy: tệp và bản in"))
    enrolled = add_verb(below, "enrol", _enrol, "ghi nhận khóa sau khi đối chiếu thẻ giấy")
    vault_arguments(enrolled)
    enrolled.add_argument("card", type=Path, metavar="CARD", help="tệp thẻ khóa")
    enrolled.add_argument(
        "--fingerprint", default="", metavar="TEXT", help="dấu vân tay hoặc các từ in trên thẻ giấy"
    )
    enrolled.add_argument("--add-unit", action="store_true", help="thêm chi bộ nếu chưa có trong danh sách")
    root_options(enrolled)
    ended = add_verb(below, "revoke", _revoke, "thu hồi khóa")
    vault_arguments(ended)
    ended.add_argument("fingerprint", metavar="FINGERPRINT", help="dấu vân tay, hoặc phần đầu của nó")
    ended.add_argument("--reason", required=True, choices=[one.value for one in EndReason])
    ended.add_argument("--since", default="", metavar="DATE", help="từ ngày này: 2026-10-05")
    ended.add_argument("--note", default="", help="lý do bằng lời")
    root_options(ended)


def _card_options(card: argparse.ArgumentParser) -> None:
    card.add_argument("key", type=Path, nargs="?", metavar="KEY.p12")
    card.add_argument("--key-password-file", type=Path, metavar="F")
    card.add_argument("--token", default="", metavar="LABEL", help="khóa nằm trên token này, không phải tệp")
    token_options(card)
    card.add_argument("--unit", required=True, metavar="NAME")
    card.add_argument("--superior", required=True, metavar="NAME")
    card.add_argument("--holder", required=True, metavar="NAME")
    card.add_argument("--position", default="", metavar="TEXT")
    card.add_argument("--place", default="", metavar="NAME", help="địa danh trên bản in")
    card.add_argument(
        "--as", dest="roles", action="append", required=True, choices=[CHAIR, RECORDER], help="ký với tư cách"
    )
    card.add_argument("--renews", type=Path, metavar="OLD.p12", help="khóa cũ, còn dùng được, ký cùng")
    card.add_argument("--old-key-password-file", type=Path, metavar="F")
    card.add_argument("--replaces", default="", metavar="FINGERPRINT", help="dấu vân tay của khóa đã mất")
    card.add_argument("--out", type=Path, required=True, metavar="DIR")


def _new(asked: argparse.Namespace) -> Reply:
    password = secret(asked.key_password_file, key_prompt(asked.key))
    now = setup.system_clock().now()
    key = handing.make_key(asked.key, name=asked.name, unit=asked.unit, password=password, now=now)
    value = {
        "path": str(asked.key),
        "name": key.name,
        "fingerprint": key.fingerprint,
        "valid_until": key.valid_until.isoformat(),
    }
    return Reply(value=value, lines=(str(asked.key),))


def _list(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        found = enrolling.keys(desk)
    return Reply(value=[_value(one) for one in found], lines=tuple(_line(one) for one in found))


def _value(one: KeyRecord) -> dict[str, Any]:
    return {
        "fingerprint": one.id,
        "unit": one.unit,
        "holder": one.holder,
        "roles": list(one.roles),
        "state": one.state.value,
        "since": one.since or None,
        "until": one.until or None,
        "reason": one.end_reason.value if one.end_reason else None,
        "compared": one.compared.value if one.compared else None,
        "replaces": one.replaces or None,
    }


def _line(one: KeyRecord) -> str:
    return " · ".join(
        part for part in (one.id[:16], one.unit, one.holder, ", ".join(one.roles), one.state.value) if part
    )


def _card(asked: argparse.Namespace) -> Reply:
    if (asked.key is None) == (not asked.token):
        raise Refused(translate("cli", "Cho biết tệp khóa hoặc tên token, một trong hai."), field="key")
    now = setup.system_clock().now()
    with contextlib.ExitStack() as ending:
        key = (
            key_on_token(asked, now) if asked.token else key_in_file(asked.key, asked.key_password_file, now)
        )
        ending.callback(key.worker.close)
        previous = None
        if asked.renews is not None:
            previous = key_in_file(asked.renews, asked.old_key_password_file, now)
            ending.callback(previous.worker.close)
        made = own_keys.card_of(
            key,
            unit=asked.unit,
            superior=asked.superior,
            holder=asked.holder,
            position=asked.position,
            place=asked.place,
            roles=asked.roles,
            previous=previous,
            replaces="".join(asked.replaces.split()).casefold(),
            now=now,
        )
    make_folder(asked.out)
    card, paper = asked.out / made.name, asked.out / made.paper_name
    atomic_write(card, made.content)
    atomic_write(paper, made.paper.pdf)
    value = {
        "path": str(card),
        "paper": str(paper),
        "fingerprint": key.fingerprint,
        "purpose": made.card.purpose,
    }
    return Reply(value=value, lines=(str(card), str(paper)))


def _enrol(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        root = opened_root(asked, desk)
        card = cards.read_card(desk, asked.card)
        enrolling.enrol(desk, card, typed=asked.fingerprint, add_unit=asked.add_unit, root=root)
        record = enrolling.find_key(desk, card.certificate.fingerprint)
    return Reply(value=_value(record), lines=(record.id,))


def _revoke(asked: argparse.Namespace) -> Reply:
    with OpenedDesk(asked) as desk:
        root = opened_root(asked, desk)
        found = enrolling.find_key(desk, asked.fingerprint)
        since = None
        if asked.since:
            now = desk.clock.now()
            since = datetime.combine(day_typed(asked.since, "since"), time.min, tzinfo=now.tzinfo)
        enrolling.revoke(
            desk, found.id, reason=EndReason(asked.reason), since=since, note=asked.note, root=root
        )
        record = enrolling.find_key(desk, found.id)
    return Reply(value=_value(record), lines=(record.id,))


def _token_list(asked: argparse.Namespace) -> Reply:
    found = tokens.find(only=asked.module)
    if len(found.failures) == len(found.modules):  # nobody could look
        found.check()
    now = setup.system_clock().now()
    offered = {token: tokens.choices((token,), now) for token in found.tokens}
    lines = [line for token, choices in offered.items() for line in _token_lines(token, choices)]
    lines += [trouble.message for trouble in found.failures]
    return Reply(
        value=[_token_value(token, choices) for token, choices in offered.items()],
        lines=tuple(lines) or (translate("cli", "Không thấy token nào đang cắm."),),
    )


def _token_value(token: TokenFacts, choices: tuple[TokenChoice, ...]) -> dict[str, Any]:
    return {
        "label": token.label,
        "maker": token.maker,
        "model": token.model,
        "serial": token.serial,
        "module": str(token.module.path),
        "pin": token.pin.value,
        "keypad": token.keypad,
        "keys_without_certificate": token.bare_keys,
        "certificates": [
            {
                "name": one.certificate.facts.name,
                "unit": one.certificate.facts.unit,
                "issuer": one.certificate.facts.issuer,
                "valid_from": one.certificate.facts.valid_from.isoformat(),
                "valid_until": one.certificate.facts.valid_until.isoformat(),
                "key": one.certificate.facts.key,
                "fingerprint": one.fingerprint,
                "usable": not one.refused,
                "reason": one.refused,
            }
            for one in choices
        ],
    }


def _token_lines(token: TokenFacts, choices: tuple[TokenChoice, ...]) -> list[str]:
    head = " · ".join(part for part in (token.name, token.maker, token.model, token.serial) if part)
    lines = [head]
    if pin_sentence(token.pin):
        lines.append(f"  ! {pin_sentence(token.pin)}")
    for one in choices:
        facts = one.certificate.facts
        until = day_of(facts.valid_until)
        said = translate("cli", "hết hạn {day}", day=until)
        words = " · ".join(part for part in (facts.name, facts.unit, facts.issuer, said) if part)
        lines.append(f"  - {words}" + (f" ({one.refused})" if one.refused else ""))
    if token.bare_keys:
        lines.append(translate("cli", "  ! Có {count} khóa không có chứng thư.", count=token.bare_keys))
    return lines
