"""Signing a workbook: one and two signers, what is stated, what is refused."""

import zipfile
from datetime import timedelta
from io import BytesIO

import openpyxl
import pytest

from desktop.signing.certificates import describe
from desktop.signing.hands import KeyHand
from desktop.signing.records import CHAIR, RECORDER, SigningKey
from desktop.signing.troubles import (
    CannotSignDocument,
    DocumentDamaged,
    FieldNotFree,
    KeyExpired,
    KeyMayNotSign,
    KeyNotYetValid,
)
from desktop.signing.workbook import sign_workbook, statement_of, verify_workbook
from tests.signing import people
from tests.signing.workbook import books


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_one_signer(kind):
    (verdict,) = verify_workbook(books.signed(kind))
    assert verdict.verdict == "valid"
    assert (verdict.intact, verdict.coverage, verdict.changed_after) == (True, "whole", "nothing")
    assert verdict.own_form
    assert verdict.field == CHAIR
    assert verdict.signer is not None
    assert verdict.signer.name == people.CHAIR_NAME
    assert verdict.claimed_at == people.NOW


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_a_second_signer_leaves_the_first_valid(kind):
    first, second = verify_workbook(books.signed_by_both(kind))
    assert (first.verdict, second.verdict) == ("valid", "valid")
    assert (first.coverage, second.coverage) == ("whole", "whole")
    assert (first.changed_after, second.changed_after) == ("signing", "nothing")
    assert (first.field, second.field) == (CHAIR, RECORDER)


def test_an_unsigned_workbook_has_no_verdict():
    assert verify_workbook(books.book()) == []
    assert statement_of(books.book()) == ("", "")


def test_unit_and_subject_are_stated_under_the_signature():
    assert statement_of(books.signed_by_both()) == (people.UNIT, books.SUBJECT)


def test_the_content_is_untouched():
    with (
        zipfile.ZipFile(BytesIO(books.book())) as old,
        zipfile.ZipFile(BytesIO(books.signed_by_both())) as new,
    ):
        assert new.testzip() is None
        for name in set(old.namelist()) - {"_rels/.rels", "[Content_Types].xml"}:
            assert new.read(name) == old.read(name)
    assert openpyxl.load_workbook(BytesIO(books.signed_by_both()))["Tổng hợp"]["A1"].value == 25


def test_the_same_key_book_and_time_give_the_same_file():
    assert books.signed_by(books.book(), people.chair()) == books.signed()


@pytest.mark.parametrize(
    ("key", "trouble"),
    [
        ({"begin": people.NOW - timedelta(days=400), "days": 300}, KeyExpired),
        ({"begin": people.NOW + timedelta(days=1)}, KeyNotYetValid),
        ({"sign": False, "encipher": True}, KeyMayNotSign),
    ],
)
def test_a_key_that_must_not_sign_is_refused_first(key, trouble):
    with pytest.raises(trouble):
        sign_workbook(b"not even a workbook", people.other_key(**key), now=people.NOW)


def test_one_role_signs_once():
    with pytest.raises(FieldNotFree, match="vai này"):
        books.signed_by(books.signed(), people.recorder(), CHAIR)


def test_texts_are_bounded_and_on_one_line():
    signed = sign_workbook(books.book(), people.chair(), now=people.NOW, unit="a\n\tb\x07", subject="x" * 900)
    assert statement_of(signed) == ("a b", "x" * 500)
    assert [verdict.verdict for verdict in verify_workbook(signed)] == ["valid"]


def test_a_signer_who_states_another_subject_is_noticed():
    other = sign_workbook(books.signed(), people.recorder(), now=people.NOW, unit=people.UNIT, subject="khác")
    first, second = verify_workbook(other)
    assert (first.verdict, second.verdict) == ("valid", "warning")
    assert "statement-differs" in {reason.code for reason in second.reasons}


def test_signatures_follow_one_another_up_to_a_bound():
    from desktop.signing.workbook import making

    content = books.signed_by_both()
    for number in range(3, 6):
        content = sign_workbook(
            content, people.recorder(), now=people.NOW, unit=people.UNIT, subject=books.SUBJECT
        )
        assert [one.verdict for one in verify_workbook(content)] == ["valid"] * number
    assert making.MOST_SIGNATURES > 5


@pytest.mark.parametrize("curve", ["SECP384R1", "SECP521R1"])
def test_longer_curves(curve):
    from cryptography.hazmat.primitives.asymmetric import ec

    private = ec.generate_private_key(getattr(ec, curve)())
    (verdict,) = verify_workbook(books.signed_by(books.book(), _self_issued(private)))
    assert verdict.verdict == "valid"


def _self_issued(private):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509.oid import NameOID

    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, 'Lê "Văn" <Sáu>, Bí thư + 1')])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(private.public_key()).serial_number(1 << 150)
        .not_valid_before(people.NOW - timedelta(days=1)).not_valid_after(people.NOW + timedelta(days=1))
        .sign(private, hashes.SHA256())
    )  # fmt: skip
    return SigningKey(
        certificate=certificate.public_bytes(Encoding.DER), hand=KeyHand(private), facts=describe(certificate)
    )


def test_what_is_no_workbook_is_refused():
    with pytest.raises((CannotSignDocument, DocumentDamaged)):
        sign_workbook(b"PDF, perhaps", people.chair(), now=people.NOW)


def test_a_workbook_whose_signature_no_longer_holds_is_not_signed_over():
    damaged = bytearray(books.signed())
    damaged[500] ^= 1
    with pytest.raises(DocumentDamaged):
        books.signed_by(bytes(damaged), people.recorder(), RECORDER)
