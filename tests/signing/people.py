"""People with keys, and a paper for them to sign. Keys are made once a run: each takes its time."""

import tempfile
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from desktop.documents.stamp import draw_stamp
from desktop.signing import pdf
from desktop.signing.certificates import describe, make_software_key
from desktop.signing.hands import KeyHand
from desktop.signing.records import CHAIR, RECORDER, FieldSpec, SigningKey

NOW = datetime(2026, 10, 5, 9, 15, 30, tzinfo=timezone(timedelta(hours=7)))
UNIT = "Chi bộ ấp Thới Hòa"
RECORDER_NAME = "Trần Thị Hồng Yến"
CHAIR_NAME = "Nguyễn Văn Minh"
PASSWORD = "mat khau khoa"
LEFT = FieldSpec(name=RECORDER, page=-1, box=(60.5, 100, 260.25, 160), label="Người ghi biên bản")
RIGHT = FieldSpec(name=CHAIR, page=-1, box=(330, 100, 530, 160), label="Chủ trì hội nghị")


@lru_cache
def software_key(name: str) -> SigningKey:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "key.p12"
        return make_software_key(path, name=name, unit=UNIT, password=PASSWORD, now=NOW - timedelta(days=30))


def recorder() -> SigningKey:
    return software_key(RECORDER_NAME)


def chair() -> SigningKey:
    return software_key(CHAIR_NAME)


@lru_cache
def private_key(kind: str):
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=int(kind))


def other_key(
    *,
    name="Võ Quốc Bảo",
    kind="2048",
    begin=NOW - timedelta(days=30),
    days=365,
    issuer=None,
    sign=True,
    encipher=False,
    usage=True,
) -> SigningKey:
    """A key as somebody else's program might make it: issued, expired, for encryption only ..."""
    key = private_key(kind)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]) if issuer else subject
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject).issuer_name(issuer_name).public_key(key.public_key())
        .serial_number(77).not_valid_before(begin).not_valid_after(begin + timedelta(days=days))
    )  # fmt: skip
    if usage:
        allowed = x509.KeyUsage(
            digital_signature=sign, content_commitment=sign, key_encipherment=encipher,
            data_encipherment=encipher, key_agreement=False, key_cert_sign=False, crl_sign=False,
            encipher_only=False, decipher_only=False,
        )  # fmt: skip
        builder = builder.add_extension(allowed, critical=True)
    certificate = builder.sign(private_key("2048") if issuer else key, hashes.SHA256())
    return SigningKey(
        certificate=certificate.public_bytes(Encoding.DER), hand=KeyHand(key), facts=describe(certificate)
    )


@lru_cache
def paper(pages: int = 2) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    for number in range(pages):
        canvas.drawString(100, 700, f"Page {number + 1} of the minutes")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@lru_cache
def prepared() -> bytes:
    return pdf.prepare_fields(paper(), [LEFT, RIGHT])


def signed_in(document: bytes, key: SigningKey, field: str, *, now: datetime = NOW) -> bytes:
    stamp = draw_stamp(key.name, "Bí thư chi bộ", now, 200, 60)
    return pdf.sign_pdf(
        document, key, field=field, now=now, stamp_pdf=stamp, reason="Ký biên bản", place="Thới Hưng"
    )


@lru_cache
def signed_by_both(first: str = RECORDER) -> bytes:
    order = [(RECORDER, recorder()), (CHAIR, chair())]
    document = prepared()
    for field, key in order if first == RECORDER else reversed(order):
        document = signed_in(document, key, field)
    return document
