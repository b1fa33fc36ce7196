"""The hand of a key on a token: the worker does the work, and what it did is checked here."""

from collections.abc import Callable
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from desktop.errors import Cancelled
from desktop.signing.hands import Digest, Family
from desktop.signing.tokens import troubles, wire
from desktop.signing.tokens.process import Worker
from desktop.signing.tokens.records import Module, pin_state
from desktop.signing.tokens.wire import Answer, Failed, Request
from desktop.signing.troubles import KeyCannotDoThis, KeyTrouble, NoPrivateKey
from desktop.words import translate

SIGN_LIMIT: Final = 60.0
"""Seconds for one signature, one opening or one shared secret."""

_HASHES: Final[dict[str, Callable[[], hashes.HashAlgorithm]]] = {
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}


class TokenHand:
    """The hand of a key on a token: the worker does the work, and every signature is checked as it comes."""

    def __init__(self, worker: Worker, public: Any, name: str) -> None:  # noqa: ANN401  cryptography's public key
        self._worker = worker
        self._public = public
        self._name = name

    @property
    def ended(self) -> bool:
        """Whether the token's session is over: closed, or its token or driver is gone."""
        return self._worker.ended

    @property
    def family(self) -> Family:
        """Whether it is an RSA key or one on an elliptic curve."""
        return "rsa" if isinstance(self._public, rsa.RSAPublicKey) else "ec"

    @property
    def longest_signature(self) -> int:
        """The most bytes a signature of it takes, DER included."""
        if self.family == "rsa":
            return int(self._public.key_size + 7) // 8
        return 2 * (int(self._public.curve.key_size + 7) // 8 + 2) + 8

    def sign(self, data: bytes, digest: Digest) -> bytes:
        """Return the signature over `data`; raises the troubles of tokens and `KeyDoesNotFit`."""
        signature = self._ask(wire.Sign(data, digest))
        if self.family == "ec":
            half = len(signature) // 2
            pair = (int.from_bytes(signature[:half], "big"), int.from_bytes(signature[half:], "big"))
            signature = utils.encode_dss_signature(*pair)
        algorithm = _HASHES[digest]()
        try:
            if self.family == "rsa":
                self._public.verify(signature, data, padding.PKCS1v15(), algorithm)
            else:
                self._public.verify(signature, data, ec.ECDSA(algorithm))
        except InvalidSignature as error:
            raise troubles.key_does_not_fit(self._name) from error
        return signature

    def unwrap(self, wrapped: bytes) -> bytes:
        """Return what was encrypted to the RSA key; raises ValueError where it was not."""
        if self.family != "rsa":
            raise _cannot("RSA")
        return self._ask(wire.Unwrap(wrapped))

    def agree(self, peer: bytes) -> bytes:
        """Return the shared secret with `peer`; raises ValueError for a point that is not on the curve."""
        if self.family != "ec":
            raise _cannot("ECDH")
        ec.EllipticCurvePublicKey.from_encoded_point(self._public.curve, peer)
        return self._ask(wire.Agree(peer))

    def close(self) -> None:
        """Log out and end the worker; harmless when done twice."""
        self._worker.close()

    def _ask(self, request: Request) -> bytes:
        answer = self._worker.ask(request, SIGN_LIMIT)
        if isinstance(answer, wire.Done):
            return answer.result
        if isinstance(answer, Failed) and answer.fault == "wrong-data":
            raise ValueError(answer.detail)
        trouble = trouble_of(answer, self._worker.module, self._name)
        if isinstance(trouble, (troubles.TokenRemoved, troubles.TokenBroken)):
            self._worker.end()
        raise trouble


def trouble_of(answer: Answer, module: Module, name: str) -> KeyTrouble:
    """Return the trouble that a worker's answer tells of; raises `Cancelled` where the person cancelled."""
    if not isinstance(answer, Failed):
        return troubles.broken(module.name, "nonsense")
    if answer.fault == "cancelled":
        raise Cancelled
    if answer.fault == "pin-wrong":
        return troubles.wrong_pin(pin_state(answer.flags & 0xFFFFFFFF))
    makers: dict[str, Callable[[], KeyTrouble]] = {
        "pin-locked": troubles.pin_locked,
        "pin-unfit": troubles.pin_unfit,
        "pin-not-set": troubles.pin_not_set,
        "last-try": troubles.last_try,
        "removed": lambda: troubles.removed(name),
        "no-key": lambda: _no_private_key(name),
        "cannot": lambda: _cannot(answer.detail),
        "not-a-module": lambda: troubles.not_a_module(module.path),
    }
    maker = makers.get(answer.fault)
    return maker() if maker else troubles.broken(module.name, answer.detail)


def _no_private_key(name: str) -> NoPrivateKey:
    return NoPrivateKey(
        translate("tokens", "Token “{name}” có chứng thư này nhưng không có khóa bí mật đi cùng.", name=name),
        translate("tokens", "Chưa làm gì với tệp."),
        translate("tokens", "Chọn chứng thư khác, hoặc đưa token đến nơi cấp."),
    )


def _cannot(what: str) -> KeyCannotDoThis:
    return KeyCannotDoThis(
        translate("tokens", "Khóa trên token không làm được việc đang cần ({what}).", what=what),
        translate("tokens", "Chưa làm gì với tệp."),
        translate("tokens", "Chọn khóa khác: RSA hoặc ECDSA."),
    )
