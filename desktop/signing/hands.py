"""What holds the private half of a key does the private work: an object in memory, or a token elsewhere.

Everything that signs or opens (`cms`, `pdf`, `workbook`, the envelope) asks a `Hand`, and never learns which
kind it is. A token's private key cannot leave the token, so the interface is the work, not the key.
"""

from collections.abc import Callable
from typing import Any, Literal, Protocol

from desktop.signing.troubles import KeyCannotDoThis
from desktop.words import translate

Digest = Literal["sha256", "sha384", "sha512"]
Family = Literal["rsa", "ec"]


class Hand(Protocol):
    """The private half of a key, at work."""

    @property
    def family(self) -> Family:
        """Whether it is an RSA key or one on an elliptic curve."""

    @property
    def longest_signature(self) -> int:
        """The most bytes a signature of it takes, DER included."""

    def sign(self, data: bytes, digest: Digest) -> bytes:
        """Return the signature over `data`: PKCS#1 v1.5 for RSA, a DER sequence of r and s for a curve."""

    def unwrap(self, wrapped: bytes) -> bytes:
        """Return what was encrypted to the RSA key (RSAES-PKCS1-v1_5, the one padding every token knows)."""

    def agree(self, peer: bytes) -> bytes:
        """Return the shared secret with `peer`, an uncompressed point on the key's own curve (ECDH)."""

    def close(self) -> None:
        """Let go of the key; what is asked afterwards is refused."""


class KeyHand:
    """The hand of a software key: cryptography's key object, which shows no bytes in its `repr`."""

    def __init__(self, private_key: Any) -> None:  # noqa: ANN401  RSAPrivateKey or EllipticCurvePrivateKey
        self._key = private_key

    @property
    def family(self) -> Family:
        """Whether it is an RSA key or one on an elliptic curve."""
        from cryptography.hazmat.primitives.asymmetric import ec, rsa

        if isinstance(self._key, rsa.RSAPrivateKey):
            return "rsa"
        if isinstance(self._key, ec.EllipticCurvePrivateKey):
            return "ec"
        raise _cannot(type(self._key).__name__)

    @property
    def longest_signature(self) -> int:
        """The most bytes a signature of it takes, DER included."""
        size: int = self._key.key_size if self.family == "rsa" else self._key.curve.key_size
        return (size + 7) // 8 if self.family == "rsa" else 2 * ((size + 7) // 8 + 2) + 8

    def sign(self, data: bytes, digest: Digest) -> bytes:
        """Return the signature over `data`."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec, padding

        kinds: dict[str, Callable[[], hashes.HashAlgorithm]] = {
            "sha256": hashes.SHA256,
            "sha384": hashes.SHA384,
            "sha512": hashes.SHA512,
        }
        algorithm = kinds[digest]()
        signature: bytes = (
            self._key.sign(data, padding.PKCS1v15(), algorithm)
            if self.family == "rsa"
            else self._key.sign(data, ec.ECDSA(algorithm))
        )
        return signature

    def unwrap(self, wrapped: bytes) -> bytes:
        """Return what was encrypted to the RSA key; raises ValueError where it was not."""
        from cryptography.hazmat.primitives.asymmetric import padding

        if self.family != "rsa":
            raise _cannot("RSA")
        opened: bytes = self._key.decrypt(wrapped, padding.PKCS1v15())
        return opened

    def agree(self, peer: bytes) -> bytes:
        """Return the shared secret with `peer`; raises ValueError for a point that is not on the curve."""
        from cryptography.hazmat.primitives.asymmetric import ec

        if self.family != "ec":
            raise _cannot("ECDH")
        point = ec.EllipticCurvePublicKey.from_encoded_point(self._key.curve, peer)
        secret: bytes = self._key.exchange(ec.ECDH(), point)
        return secret

    def close(self) -> None:
        """Let go of the key."""
        self._key = None


def _cannot(what: str) -> KeyCannotDoThis:
    return KeyCannotDoThis(
        translate("signing", "Khóa này không làm được việc đang cần ({what}).", what=what),
        translate("signing", "Chưa ký gì."),
        translate("signing", "Chọn khóa khác: RSA hoặc ECDSA."),
    )
