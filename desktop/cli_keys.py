"""The verbs about keys: tokens that are plugged in."""

import argparse
from pathlib import Path
from typing import Any

from desktop.branch.dates import short
from desktop.cli import _Answer, _Parser, _verb
from desktop.services import setup, tokens
from desktop.services.tokens import TokenChoice
from desktop.signing.records import VIETNAM
from desktop.signing.tokens.records import TokenFacts, pin_sentence
from desktop.words import translate


def add(verbs: Any) -> None:  # noqa: ANN401  argparse has no name for it
    """Add the verbs to those of the command line."""
    below = verbs.add_parser("token", help="token ký số").add_subparsers(
        metavar="VERB", required=True, parser_class=_Parser
    )
    listed = _verb(
        below, "list", _token_list, "liệt kê token đang cắm và chứng thư trên đó, không hỏi mã PIN"
    )
    listed.add_argument("--module", type=Path, metavar="PATH", help="chỉ dùng trình điều khiển PKCS#11 này")


def _token_list(asked: argparse.Namespace) -> _Answer:
    found = tokens.find(only=asked.module)
    if len(found.failures) == len(found.modules):  # nobody could look
        found.check()
    now = setup.system_clock().now()
    offered = {token: tokens.choices((token,), now) for token in found.tokens}
    lines = [line for token, choices in offered.items() for line in _token_lines(token, choices)]
    lines += [trouble.message for trouble in found.failures]
    return _Answer(
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
        until = short(facts.valid_until.astimezone(VIETNAM).date())
        said = translate("cli", "hết hạn {day}", day=until)
        words = " · ".join(part for part in (facts.name, facts.unit, facts.issuer, said) if part)
        lines.append(f"  - {words}" + (f" ({one.refused})" if one.refused else ""))
    if token.bare_keys:
        lines.append(translate("cli", "  ! Có {count} khóa không có chứng thư.", count=token.bare_keys))
    return lines
