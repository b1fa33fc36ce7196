"""A PKCS#11 module through python-pkcs11. Loaded in the worker's process only: drivers hang and crash."""

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pkcs11
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass, exceptions
from pkcs11.attributes import AttributeMapper

from desktop.signing.hands import Digest
from desktop.signing.tokens.driving import DriverFault
from desktop.signing.tokens.records import TOKEN_INITIALIZED, has_keypad, needs_pin
from desktop.signing.tokens.wire import Fault, RawCertificate, RawToken

MOST_OBJECTS: Final = 64
"""Certificates and keys looked at on one token; a token of a person holds a handful."""
LONGEST_CERTIFICATE: Final = 64 * 1024

_FAULTS: Final[dict[type[Exception], Fault]] = {
    exceptions.PinIncorrect: "pin-wrong",
    exceptions.PinLocked: "pin-locked",
    exceptions.PinInvalid: "pin-unfit",
    exceptions.PinLenRange: "pin-unfit",
    exceptions.PinExpired: "pin-not-set",
    exceptions.UserPinNotInitialized: "pin-not-set",
    exceptions.FunctionCancelled: "cancelled",
    exceptions.DeviceRemoved: "removed",
    exceptions.TokenNotPresent: "removed",
    exceptions.TokenNotRecognised: "removed",
    exceptions.SlotIDInvalid: "removed",
    exceptions.SessionClosed: "removed",
    exceptions.SessionHandleInvalid: "removed",
    exceptions.NoSuchKey: "no-key",
    exceptions.MechanismInvalid: "cannot",
    exceptions.FunctionNotSupported: "cannot",
    exceptions.KeyTypeInconsistent: "cannot",
    exceptions.EncryptedDataInvalid: "wrong-data",
    exceptions.EncryptedDataLenRange: "wrong-data",
    exceptions.DataInvalid: "wrong-data",
    exceptions.DataLenRange: "wrong-data",
}

_RSA_OVER: Final[dict[Digest, Mechanism]] = {
    "sha256": Mechanism.SHA256_RSA_PKCS,
    "sha384": Mechanism.SHA384_RSA_PKCS,
    "sha512": Mechanism.SHA512_RSA_PKCS,
}
_DIGEST_INFO: Final[dict[Digest, bytes]] = {  # RFC 8017, 9.2, note 1
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha384": bytes.fromhex("3041300d060960864801650304020205000430"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn what PKCS#11 says into a `DriverFault`."""
    try:
        yield
    except exceptions.PKCS11Error as error:
        fault = next((word for kind, word in _FAULTS.items() if isinstance(error, kind)), None)
        raise DriverFault(fault or "broken", type(error).__name__) from error


def _mapper() -> AttributeMapper:
    """Read labels whatever their encoding: some tokens were filled by programs of another age."""
    mapper = AttributeMapper()
    mapper.register_handler(
        Attribute.LABEL, lambda text: text.encode("utf-8"), lambda raw: raw.decode("utf-8", "replace")
    )
    return mapper


class Pkcs11Driver:
    """One module, at most one token logged in, at most one key held."""

    def __init__(self, path: Path) -> None:
        try:
            self._library = pkcs11.lib(str(path))
        except exceptions.PKCS11Error as error:
            # the plain class: the file could not be loaded; one of its kinds: its C_Initialize failed
            fault: Fault = "not-a-module" if type(error) is exceptions.PKCS11Error else "broken"
            raise DriverFault(fault, type(error).__name__) from error
        self._wanted: tuple[int, str, str] | None = None
        self._session: Any = None
        self._key: Any = None
        self._pin: str | None = None
        self._size = 0

    def tokens(self) -> list[RawToken]:
        """Return the tokens that are plugged in; one that cannot be read is left out."""
        found = []
        with _told():
            slots = self._library.get_slots(token_present=True)
        for slot in slots:
            with contextlib.suppress(exceptions.PKCS11Error):
                token = slot.get_token()
                if int(token.flags) & TOKEN_INITIALIZED:
                    found.append(self._shown(token))
        return found

    def choose(self, slot: int, label: str, serial: str) -> None:
        """Make this token the one all else is about."""
        self._wanted = (slot, label, serial)

    def flags(self) -> int | None:
        """Return the chosen token's flags, read afresh; None where it is gone."""
        with _told():
            token = self._token()
        return None if token is None else int(token.flags)

    def log_in(self, pin: str | None) -> None:
        """Open a session on the chosen token as its user."""
        with _told():
            token = self._token()
            if token is None:
                raise DriverFault("removed")
            flags = int(token.flags)
            way = pin if pin is not None else pkcs11.PROTECTED_AUTH if has_keypad(flags) else None
            self._session = token.open(user_pin=way if needs_pin(flags) else None, attribute_mapper=_mapper())

    def hold(self, key_id: bytes, modulus: bytes, size: int, pin: str | None) -> None:
        """Find the private key by its identifier, or an RSA key by its modulus."""
        self._size = size
        with _told():
            private = {Attribute.CLASS: ObjectClass.PRIVATE_KEY}
            found = self._objects(self._session, private | {Attribute.ID: key_id}) if key_id else []
            if not found and modulus:
                keys = self._objects(self._session, private | {Attribute.KEY_TYPE: KeyType.RSA})
                found = [key for key in keys if _attribute(key, Attribute.MODULUS).lstrip(b"\0") == modulus]
            if not found:
                raise DriverFault("no-key")
            self._key = found[0]
            self._pin = pin if _asks_every_time(self._key) else None

    def sign(self, data: bytes, digest: Digest) -> bytes:
        """Sign with the held key; the token hashes where it can, else we do."""
        key = self._held()
        with _told():
            if key.key_type == KeyType.RSA:
                try:
                    return bytes(key.sign(data, mechanism=_RSA_OVER[digest], pin=self._pin))
                except (exceptions.MechanismInvalid, exceptions.DataLenRange):
                    encoded = _DIGEST_INFO[digest] + hashlib.new(digest, data).digest()
                    return bytes(key.sign(encoded, mechanism=Mechanism.RSA_PKCS, pin=self._pin))
            hashed = hashlib.new(digest, data).digest()
            # the leftmost bits, as FIPS 186-5 6.4 has it: not every token cuts by itself
            fitting = hashed[: self._size or None]
            return bytes(key.sign(fitting, mechanism=Mechanism.ECDSA, pin=self._pin))

    def unwrap(self, wrapped: bytes) -> bytes:
        """Decrypt with the held RSA key (RSAES-PKCS1-v1_5)."""
        key = self._held()
        if not hasattr(key, "decrypt"):
            raise DriverFault("cannot", "decrypt")
        with _told():
            try:
                return bytes(key.decrypt(wrapped, mechanism=Mechanism.RSA_PKCS, pin=self._pin))
            except (
                exceptions.GeneralError,
                exceptions.FunctionFailed,
            ) as error:  # what SoftHSM says to a padding
                raise DriverFault("wrong-data", type(error).__name__) from error

    def agree(self, peer: bytes) -> bytes:
        """Derive the shared secret; older drivers want the point wrapped in an OCTET STRING."""
        key = self._held()
        if not hasattr(key, "derive_key"):
            raise DriverFault("cannot", "derive")
        wrapped = b"\x04" + (bytes([len(peer)]) if len(peer) < 128 else bytes([0x81, len(peer)])) + peer
        with _told():
            try:
                return self._derived(key, peer)
            except (exceptions.MechanismParamInvalid, exceptions.ArgumentsBad, exceptions.GeneralError):
                return self._derived(key, wrapped)

    def close(self) -> None:
        """Log out and let the module go; what a token that is gone answers to that does not matter."""
        session, self._session, self._key, self._pin = self._session, None, None, None
        with contextlib.suppress(exceptions.PKCS11Error):
            if session is not None:
                session.close()
        with contextlib.suppress(exceptions.PKCS11Error):
            self._library.finalize()

    def _derived(self, key: Any, point: bytes) -> bytes:  # noqa: ANN401  made by python-pkcs11 at run time
        secret = key.derive_key(
            KeyType.GENERIC_SECRET,
            self._size * 8,
            capabilities=0,
            mechanism=Mechanism.ECDH1_DERIVE,
            mechanism_param=(pkcs11.KDF.NULL, None, point),
            template={Attribute.SENSITIVE: False, Attribute.EXTRACTABLE: True},
        )
        value = bytes(secret[Attribute.VALUE])
        secret.destroy()
        return value

    def _held(self) -> Any:  # noqa: ANN401
        if self._key is None:
            raise DriverFault("no-key")
        return self._key

    def _token(self) -> Any:  # noqa: ANN401
        """Return the chosen token as it is now: by serial number and label, by slot where both repeat."""
        if self._wanted is None:
            return None
        slot_id, label, serial = self._wanted
        same = []
        for slot in self._library.get_slots(token_present=True):
            with contextlib.suppress(exceptions.TokenNotPresent, exceptions.TokenNotRecognised):
                token = slot.get_token()
                if token.label == label and _text(token.serial) == serial:
                    same.append(token)
        exact = [token for token in same if token.slot.slot_id == slot_id]
        return next(iter(exact or same), None)

    def _shown(self, token: Any) -> RawToken:  # noqa: ANN401
        certificates, keys = [], []
        session = token.open(attribute_mapper=_mapper())
        try:
            for one in self._objects(session, {Attribute.CLASS: ObjectClass.CERTIFICATE}):
                value = _attribute(one, Attribute.VALUE)
                if 0 < len(value) <= LONGEST_CERTIFICATE:
                    label = _attribute(one, Attribute.LABEL) or ""
                    identifier = _attribute(one, Attribute.ID)
                    certificates.append(RawCertificate(id=identifier, label=str(label), value=value))
            for kind in (ObjectClass.PUBLIC_KEY, ObjectClass.PRIVATE_KEY):
                keys += [
                    _attribute(one, Attribute.ID) for one in self._objects(session, {Attribute.CLASS: kind})
                ]
        finally:
            session.close()
        return RawToken(
            slot=token.slot.slot_id,
            label=token.label,
            maker=token.manufacturer_id,
            model=token.model,
            serial=_text(token.serial),
            flags=int(token.flags),
            certificates=certificates,
            keys=list(dict.fromkeys(keys)),
        )

    @staticmethod
    def _objects(session: Any, attributes: dict[Any, Any]) -> list[Any]:  # noqa: ANN401
        found: list[Any] = []
        for one in session.get_objects(attributes):
            if len(found) < MOST_OBJECTS:
                found.append(one)
        return found


def _attribute(thing: Any, name: Attribute) -> Any:  # noqa: ANN401
    """Return an attribute, or nothing where the token does not give it."""
    try:
        return thing[name]
    except exceptions.PKCS11Error:
        return b""


def _asks_every_time(key: Any) -> bool:  # noqa: ANN401
    return bool(_attribute(key, Attribute.ALWAYS_AUTHENTICATE))


def _text(raw: bytes | str) -> str:
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else raw
    return text.rstrip("\0 ")
