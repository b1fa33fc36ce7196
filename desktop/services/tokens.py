"""Tokens for the window and the command line: what is plugged in, what may be used of it, and a key opened.

Nothing here touches the vault; the window asks through its jobs, since a driver may take its time.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from desktop.errors import Refused
from desktop.signing.tokens.records import Found, PinState, TokenCertificate, TokenFacts
from desktop.words import translate

if TYPE_CHECKING:
    from desktop.signing.records import SigningKey

Purpose = Literal["sign", "open"]
AskPin = Callable[[TokenFacts], str]
"""Asks a person for the PIN of a token; "" where it is typed on the device."""


class TokenChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate on a token; `refused` says why it may not be used, empty where it may be."""

    token: TokenFacts
    certificate: TokenCertificate
    refused: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, lower-case hex."""
        return self.certificate.fingerprint


def find(
    *,
    modules: Sequence[Path] = (),
    only: Path | None = None,
    limit_s: float | None = None,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Found:
    """Look for tokens through every driver on this computer; `modules` are drivers a person has named.

    With `only`, that driver alone is asked. Never asks for a PIN. Raises `Cancelled`.
    """
    from desktop.signing.tokens.client import LIST_LIMIT, look
    from desktop.signing.tokens.modules import find_modules

    found = find_modules(extra=(only,))[:1] if only is not None else find_modules(extra=modules)
    return look(found, limit_s=limit_s or LIST_LIMIT, progress=progress, cancelled=cancelled)


def choices(
    tokens: Sequence[TokenFacts], now: datetime, purpose: Purpose = "sign"
) -> tuple[TokenChoice, ...]:
    """Return every person's certificate on the tokens, those that may be used first, each with its reason."""
    from desktop.signing.tokens.client import why_not

    made = []
    for token in tokens:
        for certificate in token.certificates:
            objection = why_not(certificate, now, purpose)
            refused = objection.message if objection is not None else ""
            made.append(TokenChoice(token=token, certificate=certificate, refused=refused))
    return tuple(sorted(made, key=lambda one: bool(one.refused)))


def open_choice(
    choice: TokenChoice,
    pin: str,
    now: datetime,
    *,
    purpose: Purpose = "sign",
    last_try: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> "SigningKey":
    """Open a chosen key; see `desktop.signing.tokens.client.open_token_key` for what it raises."""
    from desktop.signing.tokens.client import open_token_key

    return open_token_key(
        choice.token,
        choice.certificate,
        pin,
        now,
        purpose=purpose,
        last_try=last_try,
        cancelled=cancelled,
    )


def open_by_label(
    label: str,
    pin: str | AskPin,
    now: datetime,
    module: Path | None = None,
    *,
    certificate: str = "",
    purpose: Purpose = "sign",
) -> "SigningKey":
    """Find the token named `label` (or with that serial number) and open its key for the purpose.

    `module` names the driver, else all are asked. Of several certificates that fit, those of one holder are
    one: the one that ends last is taken; of several holders, `certificate` (the beginning of a fingerprint)
    must say which. The caller closes the key (`key.worker.close()`).

    `pin` may be a function that asks a person: it gets the token, so that how its PIN stands can be told
    before, and it is not called where no try is left. Raises `NoModule`, `NoToken`, `Refused` (field `token`,
    `certificate`), `KeyWithoutCertificate`, `PinLastTry` where one try is left and nobody was asked, and all
    that `open_token_key` does.
    """
    from desktop.signing.tokens import troubles

    found = find(only=module)
    found.check()
    named = [token for token in found.tokens if label in (token.label, token.serial)]
    if not named:
        raise troubles.no_token(label)
    if len(named) > 1:
        raise Refused(
            translate("tokens", "Có {count} token cùng tên “{label}”.", count=len(named), label=label),
            translate("tokens", "Chưa làm gì với tệp."),
            translate("tokens", "Chỉ cắm một token, hoặc gọi token bằng số sê-ri của nó."),
            field="token",
        )
    choice = _only_choice(named[0], now, certificate, purpose)
    state = choice.token.pin
    if state is PinState.LOCKED:
        raise troubles.pin_locked()
    if state is PinState.NOT_SET:
        raise troubles.pin_not_set()
    if isinstance(pin, str):
        return open_choice(choice, pin, now, purpose=purpose)
    return open_choice(choice, pin(choice.token), now, purpose=purpose, last_try=state is PinState.LAST_TRY)


def _only_choice(token: TokenFacts, now: datetime, certificate: str, purpose: Purpose) -> TokenChoice:
    from desktop.signing.tokens import troubles
    from desktop.signing.tokens.client import why_not

    wanted = "".join(certificate.split()).lower()
    offered = [one for one in choices((token,), now, purpose) if one.fingerprint.startswith(wanted)]
    if not offered:
        raise _no_certificate(token)
    fit = [one for one in offered if not one.refused]
    if not fit:
        raise why_not(offered[0].certificate, now, purpose) or troubles.no_token(token.name)
    holders = {(one.certificate.facts.name, one.certificate.facts.unit) for one in fit}
    if len(holders) > 1:
        raise Refused(
            translate("tokens", "Token “{name}” có chứng thư của nhiều người.", name=token.name),
            translate("tokens", "Chưa làm gì với tệp."),
            translate("tokens", "Cho biết dấu vân tay của chứng thư cần dùng."),
            field="certificate",
        )
    return max(fit, key=lambda one: one.certificate.facts.valid_until)


def _no_certificate(token: TokenFacts) -> Exception:
    from desktop.signing.tokens import troubles

    if token.bare_keys:
        return troubles.key_without_certificate(token.name)
    return Refused(
        translate("tokens", "Token “{name}” không có chứng thư như vậy.", name=token.name),
        translate("tokens", "Chưa làm gì với tệp."),
        translate("tokens", "Xem danh sách chứng thư trên token, hoặc đưa token đến nơi cấp."),
        field="certificate",
    )
