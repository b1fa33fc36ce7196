"""Puts keys and certificates on a SoftHSM token: run as a program of its own, so that no test loads a driver.

Input on stdin, JSON: module, label, pin, and `things`, each with `id` (hex), `label`, and `key` and/or
`certificate` as hex of DER (PKCS#8 key).
"""

import json
import sys

import pkcs11
from asn1crypto.keys import PrivateKeyInfo
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)
from pkcs11 import Attribute, CertificateType, ObjectClass
from pkcs11.util.ec import decode_ec_private_key, decode_ec_public_key
from pkcs11.util.rsa import decode_rsa_private_key, decode_rsa_public_key


def key_templates(der: bytes):
    key = load_der_private_key(der, None)
    spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if isinstance(key, rsa.RSAPrivateKey):
        pkcs1 = key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
        public = key.public_key().public_bytes(Encoding.DER, PublicFormat.PKCS1)
        return decode_rsa_private_key(pkcs1), decode_rsa_public_key(public), {Attribute.DECRYPT: True}
    sec1 = key.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    assert PrivateKeyInfo.load(der)
    return decode_ec_private_key(sec1), decode_ec_public_key(spki), {Attribute.DERIVE: True}


def main():
    asked = json.load(sys.stdin)
    token = pkcs11.lib(asked["module"]).get_token(token_label=asked["label"])
    with token.open(rw=True, user_pin=asked["pin"]) as session:
        for thing in asked["things"]:
            named = {
                Attribute.TOKEN: True,
                Attribute.ID: bytes.fromhex(thing["id"]),
                Attribute.LABEL: thing["label"],
            }
            if thing.get("key"):
                private, public, also = key_templates(bytes.fromhex(thing["key"]))
                secret = {Attribute.PRIVATE: True, Attribute.SENSITIVE: True, Attribute.SIGN: True}
                session.create_object(private | named | secret | also)
                if thing.get("public", True):
                    session.create_object(public | named | {Attribute.PRIVATE: False})
            if thing.get("certificate"):
                session.create_object(
                    named
                    | {
                        Attribute.CLASS: ObjectClass.CERTIFICATE,
                        Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
                        Attribute.PRIVATE: False,
                        Attribute.SUBJECT: b"",
                        Attribute.VALUE: bytes.fromhex(thing["certificate"]),
                    }
                )


if __name__ == "__main__":
    main()
