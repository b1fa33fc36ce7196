"""Lists the tokens that are plugged in and opens a key on one, by workers of their own processes.

A worker that does not answer in time, crashes or talks nonsense is ended; what it held is gone with it, and
the trouble has a name. The window's thread never comes here: it asks through its jobs.
"""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.branch.names import nfc
from desktop.signing.certificates import describe
from desktop.signing.records import SigningKey, day_of
from desktop.signing.tokens import troubles, wire
from desktop.signing.tokens.hand import TokenHand, trouble_of
from desktop.signing.tokens.process import Launch, Worker, command
from desktop.signing.tokens.records import (
    Found,
    Module,
    TokenCertificate,
    TokenFacts,
    has_keypad,
    needs_pin,
    pin_state,
)
from desktop.signing.tokens.wire import RawToken, Tokens
from desktop.signing.troubles import KeyExpired, KeyMayNotSign, KeyNotYetValid, KeyTrouble
from desktop.words import translate

LIST_LIMIT: Final = 20.0
"""Seconds all drivers together may take to show their tokens."""
OPEN_LIMIT: Final = 30.0
KEYPAD_LIMIT: Final = 120.0
"""Seconds for a PIN typed on the device itself."""
LONGEST_PIN: Final = 64

Purpose = Literal["sign", "open"]
Heard = Callable[[int, int], object]


def look(
    modules: Sequence[Module],
    *,
    limit_s: float = LIST_LIMIT,
    progress: Heard = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
    launch: Launch = command,
) -> Found:
    """Ask all drivers side by side for their tokens; no PIN is needed. Raises `Cancelled`.

    A driver that hangs or crashes costs nobody else a token: its trouble is among the `failures`.
    """
    until = time.monotonic() + limit_s
    workers: list[Worker] = []
    tokens: list[TokenFacts] = []
    failures: list[KeyTrouble] = []
    try:
        progress(0, len(modules))
        for module in modules:
            try:
                workers.append(Worker(module, launch))
                workers[-1].tell(wire.Look())
            except KeyTrouble as trouble:
                failures.append(trouble)
        asked = [worker for worker in workers if not worker.ended]
        for done, worker in enumerate(asked, 1 + len(modules) - len(asked)):
            try:
                tokens += _tokens_of(worker, limit_s, until, cancelled)
            except KeyTrouble as trouble:
                failures.append(trouble)
            progress(done, len(modules))
    finally:
        for worker in workers:
            worker.close()
    tokens = _each_once(tokens)
    tokens.sort(key=lambda token: (token.name, token.serial))
    return Found(modules=tuple(modules), tokens=tuple(tokens), failures=tuple(failures))


def _tokens_of(
    worker: Worker, limit_s: float, until: float, cancelled: Callable[[], bool]
) -> list[TokenFacts]:
    answer = worker.hear(limit_s, until, cancelled)
    if not isinstance(answer, Tokens):
        raise trouble_of(answer, worker.module, worker.module.name)
    return [_facts_of(raw, worker.module) for raw in answer.tokens]


def _facts_of(raw: RawToken, module: Module) -> TokenFacts:
    people, issuers, identifiers = [], [], set()
    for one in raw.certificates:
        identifiers.add(one.id)
        try:
            facts = describe(one.value)
        except Exception:  # noqa: BLE001, S112  a token keeps what it likes under that name; parsers promise nothing
            continue
        if facts.may_issue:
            issuers.append(one.value)
            continue
        people.append(TokenCertificate(id=one.id, label=_clean(one.label), der=one.value, facts=facts))
    return TokenFacts(
        module=module,
        slot=raw.slot,
        label=_clean(raw.label),
        maker=_clean(raw.maker),
        model=_clean(raw.model),
        serial=_clean(raw.serial),
        pin=pin_state(raw.flags),
        needs_pin=needs_pin(raw.flags),
        keypad=has_keypad(raw.flags),
        certificates=tuple(people),
        issuers=tuple(issuers),
        bare_keys=sum(identifier not in identifiers for identifier in raw.keys),
    )


def _clean(text: str) -> str:
    """Return a device's text without what cannot be shown."""
    return nfc("".join(letter for letter in text if letter.isprintable()).strip())


def _each_once(tokens: list[TokenFacts]) -> list[TokenFacts]:
    """Leave out a token that an earlier driver shows already: the same serial number and certificates."""
    seen: dict[tuple[object, ...], TokenFacts] = {}
    for token in tokens:
        prints = frozenset(one.fingerprint for one in token.certificates)
        is_told_apart = bool(prints and token.serial)
        key = (token.serial, prints) if is_told_apart else (token.module.path, token.slot)
        seen.setdefault(key, token)
    return list(seen.values())


def why_not(certificate: TokenCertificate, now: datetime, purpose: Purpose = "sign") -> KeyTrouble | None:
    """Return what speaks against using a certificate, or None.

    To sign, it must be for signing and valid at `now`. To open what was encrypted to it, it only must be for
    that: old packets are opened with a certificate that has ended.
    """
    facts = certificate.facts
    unsigned = translate("tokens", "Chưa ký gì.")
    if purpose == "open":
        return None if facts.may_open else _may_not_open(facts.name)
    if not facts.may_sign:
        return KeyMayNotSign(
            translate("tokens", "Chứng thư của “{name}” không dùng để ký.", name=facts.name),
            unsigned,
            translate("tokens", "Chọn chứng thư có mục đích ký số."),
        )
    if now > facts.valid_until:
        day = day_of(facts.valid_until)
        return KeyExpired(
            translate("tokens", "Chứng thư của “{name}” đã hết hạn ngày {day}.", name=facts.name, day=day),
            unsigned,
            translate("tokens", "Xin nơi cấp gia hạn chứng thư trên token, hoặc chọn chứng thư khác."),
        )
    if now < facts.valid_from:
        day = day_of(facts.valid_from)
        return KeyNotYetValid(
            translate(
                "tokens", "Chứng thư của “{name}” chỉ có hiệu lực từ ngày {day}.", name=facts.name, day=day
            ),
            unsigned,
            translate("tokens", "Xem lại ngày giờ của máy tính rồi làm lại."),
        )
    return None


def _may_not_open(name: str) -> KeyMayNotSign:
    return KeyMayNotSign(
        translate("tokens", "Chứng thư của “{name}” không dùng để mở gói mã hóa.", name=name),
        translate("tokens", "Chưa mở gì; gói còn nguyên."),
        translate("tokens", "Chọn chứng thư có mục đích mã hóa khóa."),
    )


def open_token_key(
    token: TokenFacts,
    certificate: TokenCertificate,
    pin: str,
    now: datetime,
    *,
    purpose: Purpose = "sign",
    last_try: bool = False,
    limit_s: float | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    launch: Launch = command,
) -> SigningKey:
    """Log in to `token` and return the key of one of its certificates; its worker lives until `hand.close()`.

    Refused before the PIN is tried: an unfit certificate (`KeyExpired`, `KeyNotYetValid`, `KeyMayNotSign`),
    `PinLocked`, `PinNotSet`, `PinUnfit`, and `PinLastTry` unless `last_try` says that it is known. Then
    `WrongPin`, `PinLocked`, `NoPrivateKey`, `TokenRemoved`, `TokenHangs`, `TokenBroken`; `Cancelled` also
    where the person cancelled on the device. `pin` is "" for a token with keys to press or without a login.
    """
    objection = why_not(certificate, now, purpose)
    if objection is not None:
        raise objection
    secret = None if token.keypad or not token.needs_pin else _fit_pin(pin)
    public = x509.load_der_x509_certificate(certificate.der).public_key()
    request = wire.Open(
        slot=token.slot,
        label=token.label,
        serial=token.serial,
        pin=secret,
        key_id=certificate.id,
        modulus=_modulus(public),
        size=(public.curve.key_size + 7) // 8 if isinstance(public, ec.EllipticCurvePublicKey) else 0,
        last_try=last_try,
    )
    worker = Worker(token.module, launch)
    try:
        limit = limit_s or (KEYPAD_LIMIT if token.keypad else OPEN_LIMIT)
        answer = worker.ask(request, limit, cancelled)
    except BaseException:
        worker.close()
        raise
    if not isinstance(answer, wire.Done):
        worker.close()
        raise trouble_of(answer, token.module, token.name)
    return SigningKey(
        certificate=certificate.der,
        hand=TokenHand(worker, public, token.name),
        facts=certificate.facts,
        chain=_chain(certificate.der, token.issuers),
        source="token",
    )


def _fit_pin(pin: str) -> str:
    """Refuse what cannot be a PIN before it costs a try: letters with marks come from an input method."""
    if not pin or len(pin) > LONGEST_PIN or not pin.isascii() or not pin.isprintable():
        raise troubles.pin_unfit()
    return pin


def _modulus(public: object) -> bytes:
    if not isinstance(public, rsa.RSAPublicKey):
        return b""
    number = public.public_numbers().n
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _chain(certificate: bytes, issuers: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return the issuers' certificates on the token that lead up from a certificate, the nearest first."""
    left = [x509.load_der_x509_certificate(one) for one in issuers]
    current = x509.load_der_x509_certificate(certificate)
    chain: list[bytes] = []
    while True:
        above = next((one for one in left if one.subject == current.issuer), None)
        if above is None:
            return tuple(chain)
        left.remove(above)
        chain.append(above.public_bytes(Encoding.DER))
        current = above
